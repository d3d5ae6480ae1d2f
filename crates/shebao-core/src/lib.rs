//! The vocabulary of the rules engine `shebao` (社保): numbers, fields, dated policy, the planner and the calculators.
//!
//! ```text
//! Policy           Planner                Plan                 rule                    Calc
//! dated rows,  ->  the only reader of ->  what one rule    ->  the article of law, ->  does the arithmetic:
//! each cited       policy; records        needs, for one       written once, as        one person | lanes |
//!                  the rows it reads      key, in integers     verbs on a Calc         explanation
//! ```
//!
//! No rule of law stands here; see `shebao-law`. No I/O, no clock, no global state, no floats, no unsafe code.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_possible_wrap
    )
)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod affine;
pub mod bulk;
pub mod calc;
pub mod check;
pub mod desk;
pub mod domain;
pub mod error;
pub mod explain;
mod field;
pub mod lanes;
mod leaf;
mod money;
mod one;
pub mod op;
pub mod plan;
pub mod planned;
pub mod planner;
pub mod policy;
mod provenance;
mod rate;
mod raws;
pub mod record;
mod region;
pub mod rounding;
mod series;
mod settle;
mod store;
mod time;

pub use error::{Code, Error, Result};
pub use money::Money;
pub use planner::Planner;
pub use rate::Rate;
pub use region::{Level, Region};
pub use rounding::Rounding;
pub use store::PlanStore;
pub use time::{Date, Month, Span};
