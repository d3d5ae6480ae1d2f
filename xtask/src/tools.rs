//! What the tests need beside Rust: looked for, installed where that is possible, and said.

use xshell::{Shell, cmd};

use crate::Done;

/// A program that Debian has a package for.
struct Tool {
    program: &'static str,
    package: &'static str,
    why: &'static str,
}

const TOOLS: [Tool; 4] = [
    Tool { program: "cc", package: "gcc", why: "the C door and the controls of the benches" },
    Tool { program: "valgrind", package: "valgrind", why: "the C door's memory, and instruction counts" },
    Tool { program: "node", package: "nodejs", why: "the JS door" },
    Tool { program: "npm", package: "npm", why: "the compiler that checks the JS door's types" },
];

/// The compile targets that are checked beside this machine's own.
pub(crate) const BARE_METAL: &str = "thumbv7em-none-eabi";
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Finds or installs what the full test needs.
pub(crate) fn install(shell: &Shell) -> Done {
    for Tool { program, package, why } in TOOLS {
        if cmd!(shell, "{program} --version").quiet().ignore_stdout().ignore_stderr().run().is_ok() {
            continue;
        }
        println!("  {program} is missing ({why}): installing the package {package}");
        cmd!(shell, "apt-get update").quiet().ignore_stdout().run().ok();
        let install = cmd!(shell, "apt-get install --yes --no-install-recommends {package}");
        install.quiet().ignore_stdout().run().map_err(|error| format!("{program} is needed for {why}: {error}"))?;
    }
    // The one for WASM has ways around it: see `wasm.rs`.
    for target in [BARE_METAL] {
        let installed = cmd!(shell, "rustup target list --installed").quiet().read().unwrap_or_default();
        if !installed.lines().any(|line| line == target) {
            println!("  adding the compile target {target}");
            cmd!(shell, "rustup target add {target}").quiet().run()?;
        }
    }
    for component in ["rustfmt", "clippy"] {
        if cmd!(shell, "cargo {component} --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
            let name = if component == "rustfmt" { "rustfmt" } else { "clippy" };
            cmd!(shell, "rustup component add {name}").quiet().run().ok();
        }
    }
    Ok(())
}

/// Instruction counts against the committed limits.
pub(crate) fn gate(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo run --quiet --release --package shebao-benches -- --gate").quiet().run()?)
}
