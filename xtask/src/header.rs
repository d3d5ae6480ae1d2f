//! `cargo xtask header`: the C header, from the crate that is the C door.

use xshell::{Shell, cmd};

use crate::{Done, generated};

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    let made = cmd!(shell, "cargo run --quiet --package xtask-header -- crates/shebao-capi").quiet().read()?;
    generated(shell, "include/shebao.h", &format!("{made}\n"), check)
}
