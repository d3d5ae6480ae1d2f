//! `shebao` (社保): the rules engine that social-insurance systems in China can embed; Zhengzhou (Henan) first.
//!
//! Dated, cited policy in; a person or a column of people in; exact amounts out, each with its reason. No I/O, no clock, no
//! global state, no floats.
//!
//! ```
//! use shebao::premium::Payer;
//! use shebao::premium::monthly::{Input, Monthly};
//! use shebao::{Engine, Money, Month, Options, Region};
//!
//! let engine = Engine::new()?;
//! let region = Region::from_code(410100).unwrap();
//! let month = Month::new(2025, 9).unwrap();
//! let wage = Money::parse("8000.00").unwrap();
//! let input = Input::new(region, month, Payer::Enterprise, wage).pension(true);
//! let answer = engine.leaf::<Monthly>(&input, &Options::default())?;
//! assert_eq!(answer.output.pension_employer.unwrap().to_string(), "1280.00");
//! assert_eq!(answer.output.pension_employee.unwrap().to_string(), "640.00");
//! # Ok::<(), shebao::Error>(())
//! ```
//!
//! A typed input exists only when it is whole: what is required stands in `new`, or in a builder that has no `build` before it is
//! there; what may be left out is set by a method of its name, as `pension` is.
//!
//! The same as JSON, in and out of every other language: [`Engine::call`].
#![forbid(unsafe_code)]

mod batch;
mod compare;
mod copy;
mod describe;
mod engine;
mod explain;
mod json;
mod operation;
mod profile;
mod table;
mod tape;

pub use batch::Batch;
pub use compare::{Against, Change, Charge, Comparison, Failure, FillInput, Hand, Pair, Place, Total, Unpaired};
pub use copy::filled_from;
pub use describe::{coverage_json, describe};
pub use engine::{Answer, Builder, Engine, Kept, Options, Session};
pub use explain::{Explanation, Language, Outcome, Sentence};
pub use json::error_answer;
pub use operation::{Columns, Operation, operations};
pub use profile::Codes;
pub use shebao_core::bulk::{Column, Data};
pub use shebao_core::desk::Limits;
pub use shebao_core::op::Selector;
pub use shebao_core::planner::Accept;
pub use shebao_core::policy::{Evidence, Mode, Overlay, OverlayRow, Standing, UNGRADED};
pub use shebao_core::record::{ABSENT, Shape, ShapeField};
pub use shebao_core::{
    Code, Date, Error, Level, Money, Month, Planner, Rate, Region, Result, Rounding, Span, bulk, desk, plan, planned,
    policy, record,
};
/// The shipped profiles of hosts' codes, as JSON: an object of profiles by name. See `docs/PROFILES.md`.
pub use shebao_data::PROFILES;
pub use shebao_law::{account, base, domain, premium};
pub use table::{Ragged, Records, Results, Table};
