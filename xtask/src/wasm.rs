//! The JS door: the module for wasm32, wasm-bindgen over it, the package's tests.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xshell::{Shell, cmd};

use crate::Done;
use crate::doors::{self, Door};
use crate::tools::WASM;

/// The package, and what is built into it.
const PACKAGE: &str = "bindings/js";
const BUILT: &str = "bindings/js/pkg";
/// The names and titles, which the package loads apart.
const TEXT_PACK: &str = "crates/shebao-data/packs/henan.text.pack";

/// Where the standard library for wasm32 comes from.
enum Std {
    /// It lies beside the compiler.
    Installed,
    /// It is compiled from the compiler's own sources.
    Sources,
    /// As the last, with a compiler and sources of Debian's: never with the sources of another compiler.
    Debian(PathBuf),
}

/// Builds the module and its glue into the package; gives the folder.
pub(crate) fn build(shell: &Shell) -> Result<PathBuf, Box<dyn Error>> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let std = find_std(shell)?;
    // Another compiler than the host's gets a folder of its own.
    let folder = if matches!(std, Std::Debian(_)) { format!("{target}/debian-wasm") } else { target };
    let mut cargo = match &std {
        Std::Debian(bin) => cmd!(shell, "{bin}/cargo")
            .env("RUSTC", bin.join("rustc"))
            .env("PATH", format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default()))
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19")
            .env_remove("RUSTUP_TOOLCHAIN"),
        Std::Installed | Std::Sources => cmd!(shell, "cargo"),
    };
    // As a library for Rust too, it would be linked without link-time optimisation.
    cargo = cargo.args(["rustc", "--quiet", "--package", "shebao-wasm", "--crate-type", "cdylib", "--profile", "wasm"]);
    cargo = cargo.args(["--target", WASM, "--target-dir", &folder]);
    if !matches!(std, Std::Installed) {
        cargo = cargo.args(["-Z", "build-std=std,panic_abort"]).env("RUSTC_BOOTSTRAP", "1");
    }
    cargo.quiet().run()?;
    let module = format!("{folder}/{WASM}/wasm/shebao_wasm.wasm");
    cmd!(shell, "cargo run --quiet --package xtask-wasm -- {module} {BUILT}").quiet().run()?;
    shell.copy_file(TEXT_PACK, format!("{BUILT}/text.pack"))?;
    Ok(shell.current_dir().join(BUILT))
}

/// The first that this machine has or can be given; `WASM_OFFLINE=1` keeps from asking.
/// What it does it says on standard error: standard output belongs to the answers of `call`.
fn find_std(shell: &Shell) -> Result<Std, Box<dyn Error>> {
    let sysroot = PathBuf::from(cmd!(shell, "rustc --print sysroot").quiet().read()?).join("lib/rustlib");
    let installed = || sysroot.join(WASM).join("lib").is_dir();
    if installed() {
        return Ok(Std::Installed);
    }
    let offline = std::env::var("WASM_OFFLINE").is_ok_and(|value| value == "1");
    if !offline {
        eprintln!("  adding the compile target {WASM}");
        if cmd!(shell, "rustup target add {WASM}").quiet().ignore_stdout().run().is_ok() && installed() {
            return Ok(Std::Installed);
        }
    }
    let sources = || sysroot.join("src/rust/library/Cargo.lock").is_file();
    if !sources() && !offline {
        eprintln!("  adding the sources of the standard library");
        cmd!(shell, "rustup component add rust-src").quiet().ignore_stdout().run().ok();
    }
    if sources() {
        eprintln!("  compiling the standard library for {WASM} from source");
        return Ok(Std::Sources);
    }
    // Debian's sources lie where only that package puts them; the compiler beside them is theirs.
    let debian = || Path::new("/usr/lib/rustlib/src/rust/library/Cargo.lock").is_file();
    if !debian() && !offline {
        eprintln!("  installing Debian's compiler for {WASM}");
        cmd!(shell, "apt-get update").quiet().ignore_stdout().run().ok();
        cmd!(shell, "apt-get install --yes --no-install-recommends rustc-web cargo-web rust-web-src lld-19")
            .quiet()
            .ignore_stdout()
            .run()
            .ok();
    }
    if debian() && Path::new("/usr/bin/cargo").is_file() {
        eprintln!("  compiling with Debian's compiler and sources");
        return Ok(Std::Debian(PathBuf::from("/usr/bin")));
    }
    Err(format!("no standard library for {WASM}: `rustup target add {WASM}`, or `rustup component add rust-src`")
        .into())
}

/// The door as a program that answers lines.
pub(crate) fn door(shell: &Shell) -> Result<Door, Box<dyn Error>> {
    build(shell)?;
    Ok(Door { name: "js", command: vec!["node".to_owned(), format!("{PACKAGE}/call.mjs")] })
}

/// Answers the lines of standard input.
pub(crate) fn call(shell: &Shell) -> Done {
    build(shell)?;
    let call = shell.current_dir().join(PACKAGE).join("call.mjs");
    let status = Command::new("node").arg(call).stdin(Stdio::inherit()).status()?;
    if status.success() { Ok(()) } else { Err(format!("node ended with {status}").into()) }
}

/// Every case through the door: as JSON byte by byte, and as columns line by line.
pub(crate) fn cases(shell: &Shell) -> Done {
    doors::compare(shell, &door(shell)?)?;
    let requests: Vec<String> = shebao_tests::cases().into_iter().map(|case| case.request).collect();
    Ok(cmd!(shell, "node {PACKAGE}/columns.mjs").stdin(requests.join("\n")).quiet().run()?)
}

/// Builds, and shows the sizes beside the budget.
pub(crate) fn sizes(shell: &Shell) -> Done {
    build(shell)?;
    Ok(cmd!(shell, "node {PACKAGE}/sizes.mjs").quiet().run()?)
}

/// The package's own tests, its types, its size.
pub(crate) fn test(shell: &Shell) -> Done {
    build(shell)?;
    let _package = shell.push_dir(PACKAGE);
    cmd!(shell, "node --test --test-reporter=dot test.mjs").quiet().run()?;
    types(shell)?;
    Ok(cmd!(shell, "node sizes.mjs --check").quiet().run()?)
}

/// TypeScript, strict, over the example and over uses that must not compile.
fn types(shell: &Shell) -> Done {
    let same = "require('./node_modules/typescript/package.json').version === require('./package.json').devDependencies.typescript";
    let installed = cmd!(shell, "node --input-type=commonjs --print {same}").quiet().ignore_stderr().read();
    if !installed.is_ok_and(|answer| answer == "true") {
        println!("  installing the TypeScript compiler that package-lock.json pins");
        cmd!(shell, "npm ci --silent").quiet().run()?;
    }
    Ok(cmd!(shell, "node node_modules/typescript/bin/tsc --project types/tsconfig.json").quiet().run()?)
}
