//! `cargo xtask bindings`: what other languages see, made from the operations' declarations.

pub(crate) mod c;
pub(crate) mod cpp;
pub(crate) mod java;
mod ts;

use xshell::Shell;

use crate::Done;

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    c::run(shell, check)?;
    cpp::run(shell, check)?;
    ts::run(shell, check)?;
    java::run(shell, check)
}
