//! The licences of what is inside the library.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;
use xshell::{Shell, cmd};

use crate::Done;

/// Ours, those of the crates inside, and the notice of Rust's standard library.
pub(super) fn lay(shell: &Shell, package: &str, folder: &Path) -> Done {
    shell.create_dir(folder)?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        shell.copy_file(name, folder.join(name))?;
    }
    shell.write_file(folder.join("THIRD-PARTY.txt"), third_parties(shell, package)?)?;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let notice = Path::new(&sysroot).join("share/doc/rust/COPYRIGHT-library.html");
    if notice.exists() {
        shell.copy_file(notice, folder.join("RUST-STANDARD-LIBRARY.html"))?;
    }
    Ok(())
}

fn third_parties(shell: &Shell, package: &str) -> Result<String, Box<dyn std::error::Error>> {
    let format = "{p}";
    let listed = cmd!(
        shell,
        "cargo tree --quiet --package {package} --edges normal,no-proc-macro --prefix none --format {format}"
    );
    let listed = listed.quiet().read()?;
    let metadata = cmd!(shell, "cargo metadata --quiet --format-version 1").quiet().read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata.get("packages").and_then(Value::as_array).ok_or("cargo metadata names no packages")?;
    let mut page =
        "What the library holds beside its own code and Rust's standard library (MIT or Apache-2.0).\n".to_owned();
    for package in packages {
        let text = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default();
        let (name, version) = (text("name"), text("version"));
        let inside = listed.lines().any(|line| line.trim_end_matches(" (*)") == format!("{name} v{version}"));
        if !inside || text("source").is_empty() {
            continue;
        }
        let _ = writeln!(page, "\n==== {name} {version}: {}\n", text("license"));
        let folder = Path::new(text("manifest_path")).parent().ok_or("a manifest without a folder")?;
        let kept = |file: &str| ["LICENSE-MIT", "LICENSE", "COPYING"].iter().any(|start| file.starts_with(start));
        let mut files: Vec<String> = (std::fs::read_dir(folder)?.flatten())
            .map(|file| file.file_name().to_string_lossy().into_owned())
            .filter(|file| kept(file) && !file.contains("APACHE"))
            .collect();
        files.sort_unstable();
        for file in files {
            let _ = writeln!(page, "{}", shell.read_file(folder.join(file))?.trim());
        }
    }
    Ok(page)
}
