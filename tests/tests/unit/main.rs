//! The unit's work against the second computation, over random units.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

#[path = "../common/mod.rs"]
mod common;
mod plan;
mod summed;
mod verification;

use std::sync::LazyLock;

use common::engine;
use shebao::{Accept, Engine, Evidence, Options, Standing};

static ENGINE: LazyLock<Engine> = LazyLock::new(engine);

static ALL: LazyLock<Options> = LazyLock::new(|| Options {
    accept: Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() },
    ..Options::default()
});
