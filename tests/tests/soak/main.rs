//! Every door of the engine under what it should never be given: an answer or a typed error, never a panic, and whatever is
//! written is well formed.
//!
//! A short run by default, the same each time. `SHEBAO_SOAK=50` makes it fifty times as long, and `SHEBAO_SEED=7` another one:
//! `SHEBAO_SOAK=50 SHEBAO_SEED=$RANDOM cargo test --release --package shebao-tests --test soak`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a test stops at the first surprise"
)]

mod answers;
mod calls;
mod mutate;
mod packs;
mod random;
mod tables;
mod throws;

/// So many rounds, times what the environment asks for.
fn rounds(short: u64) -> u64 {
    short * from_environment("SHEBAO_SOAK").unwrap_or(1)
}

fn from_environment(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
}
