//! What the tests need beside Rust: looked for, installed where that is possible, and said.

use xshell::{Shell, cmd};

use crate::Done;

/// A program that Debian has packages for.
struct Tool {
    program: &'static str,
    packages: &'static [&'static str],
    why: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool { program: "cc", packages: &["gcc", "libc6-dev"], why: "the C door and the controls of the benches" },
    Tool { program: "c++", packages: &["g++"], why: "the C++ layer" },
    Tool { program: "cmake", packages: &["cmake", "make"], why: "the C library's CMake package" },
    Tool { program: "pkg-config", packages: &["pkg-config"], why: "the C library's pkg-config file" },
    Tool { program: "python3", packages: &["python3", "python3-venv"], why: "zig, which links for older Linux" },
    Tool {
        program: "qemu-aarch64",
        packages: &["qemu-user", "libc6-arm64-cross"],
        why: "programs for another processor",
    },
    Tool { program: "valgrind", packages: &["valgrind"], why: "the C door's memory, and instruction counts" },
    Tool { program: "node", packages: &["nodejs"], why: "the JS door" },
    Tool { program: "npm", packages: &["npm"], why: "the compiler that checks the JS door's types" },
    Tool { program: "javac", packages: &["default-jdk-headless"], why: "the Java door" },
    Tool { program: "mvn", packages: &["maven"], why: "the jar and its tests" },
];

/// The compile targets that are checked beside this machine's own.
const BARE_METAL: &str = "thumbv7em-none-eabi";
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Finds or installs what the full test needs.
pub(crate) fn install(shell: &Shell) -> Done {
    for tool in TOOLS {
        provide(shell, tool)?;
    }
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if cmd!(shell, "cargo {command} --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
            println!("  cargo {command} is missing: adding the component {component}");
            cmd!(shell, "rustup component add {component}").quiet().ignore_stderr().run()?;
        }
    }
    Ok(())
}

/// One of [`TOOLS`], for a step that is run by itself.
pub(crate) fn find(shell: &Shell, program: &str) -> Done {
    let tool = TOOLS.iter().find(|tool| tool.program == program).ok_or("no such tool is known")?;
    provide(shell, tool)
}

fn provide(shell: &Shell, tool: &Tool) -> Done {
    let Tool { program, packages, why } = *tool;
    if cmd!(shell, "{program} --version").quiet().ignore_stdout().ignore_stderr().run().is_ok() {
        return Ok(());
    }
    println!("  {program} is missing ({why}): installing {}", packages.join(", "));
    cmd!(shell, "apt-get update").quiet().ignore_stdout().ignore_stderr().run().ok();
    let install = cmd!(shell, "apt-get install --yes --no-install-recommends {packages...}");
    install.quiet().ignore_stdout().run().map_err(|error| format!("{program} is needed for {why}: {error}"))?;
    Ok(())
}

/// The bare-metal target, added where it is missing. The one for WASM has ways around it: see `wasm.rs`.
pub(crate) fn bare_metal(shell: &Shell) -> Result<&'static str, Skipped> {
    target(shell, BARE_METAL).map(|()| BARE_METAL)
}

/// A compile target, added where it is missing.
pub(crate) fn target(shell: &Shell, triple: &str) -> Result<(), Skipped> {
    let installed = || {
        let targets = cmd!(shell, "rustup target list --installed").quiet().ignore_stderr().read().unwrap_or_default();
        targets.lines().any(|line| line == triple)
    };
    if !installed() {
        println!("  adding the compile target {triple}");
        cmd!(shell, "rustup target add {triple}").quiet().ignore_stderr().run().ok();
    }
    if installed() { Ok(()) } else { Err(Skipped(format!("`rustup target add {triple}` does not give it"))) }
}

/// Miri, added to a nightly toolchain where it is missing.
pub(crate) fn miri(shell: &Shell) -> Result<(), Skipped> {
    let there = || cmd!(shell, "cargo +nightly miri --version").quiet().ignore_stdout().ignore_stderr().run().is_ok();
    if !there() {
        println!("  adding Miri to the nightly toolchain");
        let add = cmd!(shell, "rustup component add miri rust-src --toolchain nightly");
        add.quiet().ignore_stderr().run().ok();
    }
    if there() { Ok(()) } else { Err(Skipped("no nightly toolchain with Miri".to_owned())) }
}

/// Why a step could not be run on this machine; that is no failure of the house, and is said at the end.
#[derive(Debug)]
pub(crate) struct Skipped(pub(crate) String);

impl std::fmt::Display for Skipped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Skipped {}
