//! `cargo xtask packs`: policy files to packs.

use xshell::{Shell, cmd};

use crate::Done;

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    let check = check.then_some("--check");
    let build =
        cmd!(shell, "cargo run --quiet --package shebao-data --features build --example build_packs -- {check...}");
    Ok(build.quiet().run()?)
}
