//! Builds the controls in C: each source twice, with the lemma and with divisions.

use std::path::PathBuf;
use std::process::Command;

/// As fast as the C compiler makes it on this machine.
const FLAGS: &[&str] = &["-std=c11", "-O3", "-march=native", "-fno-math-errno", "-Wall", "-Wextra"];

fn main() {
    println!("cargo::rerun-if-changed=c");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    let mut objects = Vec::new();
    for (source, define) in [
        ("clock", ""),
        ("premium", ""),
        ("premium", "-DDIVISIONS"),
        ("columns", ""),
        ("columns", "-DDIVISIONS"),
        ("ledger", ""),
        ("ledger", "-DDIVISIONS"),
    ] {
        let object = out.join(format!("{source}{define}.o"));
        let mut cc = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
        // The columns are what the vectoriser is for: it may use the widest registers, as the engine's lanes do.
        let wide: &[&str] = if source == "columns" { &["-mprefer-vector-width=512"] } else { &[] };
        let defines: &[&str] = if define.is_empty() { &["-D_POSIX_C_SOURCE=199309L"] } else { &[define] };
        cc.args(FLAGS).args(wide).args(defines).arg("-c").arg(format!("c/{source}.c")).arg("-o").arg(&object);
        run(&mut cc);
        objects.push(object);
    }
    let library = out.join("libcontrols.a");
    run(Command::new("ar").arg("crs").arg(&library).args(&objects));
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static=controls");
}

fn run(command: &mut Command) {
    let status = command.status().unwrap_or_else(|e| panic!("the controls need a C compiler and ar: {command:?}: {e}"));
    assert!(status.success(), "{command:?} failed");
}
