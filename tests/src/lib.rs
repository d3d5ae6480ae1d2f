//! The cases of `tests/cases`, and an oracle written apart from the rules.
//!
//! A case is a request and what its source prints. [`cases`] reads them all; [`Case::check`] compares an answer, from
//! whatever door it came, so that the same cases run through each. `cases/README.md` says how one is written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test tool stops at the first surprise"
)]

mod case;
mod files;
mod json;
mod mutations;
pub mod oracle;
mod recorded;

pub use case::{Case, Expect, cases, cases_under};
pub use files::files;
pub use json::canonical;
pub use mutations::{Mutation, mutations};
pub use recorded::{Recorded, baseline_folder, recorded};
