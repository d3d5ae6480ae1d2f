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

/// What was computed from no policy at all is neither final nor official.
#[test]
fn a_result_of_nothing_has_no_standing() {
    // Every month fails; nobody is there in these months; and, to compare, a month that is known.
    for (from, until, graded) in
        [("2010-08", "2010-10", false), ("2025-01", "2025-02", false), ("2010-06", "2010-07", true)]
    {
        let row = r#"{"person":1,"from":"2010-01","until":"2011-01","wage":"2000.00"}"#;
        let months = format!(r#""from":"{from}","until":"{until}""#);
        let unit = r#""region":"410100","payer":"enterprise","pension":true"#;
        let answer = common::ask(
            &ENGINE,
            &format!(r#"{{"op":"premium.unit_bill@1","input":{{{unit},{months},"roster":[{row}]}}}}"#),
        );
        assert_eq!(answer["standing"].is_string(), graded, "{answer}");
        assert_eq!(answer["evidence"].is_string(), graded, "{answer}");
        assert_eq!(answer["ok"]["total"].is_string(), graded, "{answer}");
    }
}
