//! A record as the numbers of its fields: how a typed input goes where a door gathers one.

use shebao_core::Result;
use shebao_core::record::{Raws, Record};

/// Gathers an input from one that is whole: `engine.compare(op, &shebao::filled_from(&input), …)`.
pub fn filled_from<R: Record>(from: &R) -> impl Fn(&mut Raws) -> Result<()> {
    let raws = Raws::of(from);
    move |unfilled: &mut Raws| {
        unfilled.clone_from(&raws);
        Ok(())
    }
}
