//! What can be billed where, month by month: where there is a figure it is that one, and where there is none the refusal names
//! it. Zhengzhou as the collected facts have it, by tables typed by hand; every place on both sides of every change, as the
//! policy files have it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod breakpoints;
mod cities;
#[path = "../common/mod.rs"]
mod common;
mod holes;
mod limits;
mod places;
mod rates;
mod written;

use common::{ACCEPT_ALL, Monthly, engine, months, refusal};
use serde_json::Value;
use shebao::Engine;

/// What a month gives.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Is {
    Final,
    /// Answered and marked: carried, or a figure that was only ever provisional.
    Provisional,
    /// Refused with this number, naming this parameter.
    Refused(u64, &'static str),
}
use Is::{Final, Provisional, Refused};

const HOLE: u64 = 301;
/// A figure is there, unverified: the caller must accept it.
const WEAK: u64 = 304;

type Spans = &'static [(&'static str, &'static str, Is)];

/// 410100, under the default acceptance, for a small enterprise.
const ZHENGZHOU: [(&str, Spans); 5] = [
    (
        "pension",
        &[
            ("2008-07", "2010-07", Final),
            ("2010-07", "2011-07", Refused(HOLE, "base.average")),
            ("2011-07", "2026-07", Final),
            ("2026-07", "2027-01", Provisional), // a contribution year of half a year
            ("2027-01", "2027-08", Refused(HOLE, "base.average")),
        ],
    ),
    (
        "medical",
        &[
            ("2008-07", "2012-07", Refused(HOLE, "medical.employer")),
            ("2012-07", "2015-07", Final),
            ("2015-07", "2017-07", Refused(WEAK, "base.average")),
            ("2017-07", "2020-02", Final),
            ("2020-02", "2020-07", Refused(HOLE, "medical.employer")),
            ("2020-07", "2026-01", Final),
            ("2026-01", "2027-08", Refused(HOLE, "medical.employer")),
        ],
    ),
    (
        "maternity",
        &[
            ("2008-07", "2015-01", Refused(HOLE, "maternity.employer")),
            ("2015-01", "2017-07", Refused(WEAK, "base.average")),
            ("2017-07", "2020-02", Final),
            // Collected with medical, which could be halved in these months.
            ("2020-02", "2020-07", Refused(WEAK, "maternity.employer")),
            ("2020-07", "2026-01", Final),
            // No list of 2026 was found.
            ("2026-01", "2027-01", Refused(WEAK, "maternity.employer")),
            ("2027-01", "2027-08", Refused(HOLE, "maternity.employer")),
        ],
    ),
    (
        "unemployment",
        &[
            ("2008-07", "2011-07", Refused(HOLE, "base.average")),
            // The ordinance: a floor, no cap; how a unit's share falls on persons is a reading.
            ("2011-07", "2017-07", Refused(WEAK, "base.average")),
            ("2017-07", "2026-01", Final),
            ("2026-01", "2026-10", Provisional), // still charged in September; no instrument found
            ("2026-10", "2027-08", Refused(HOLE, "unemployment.employer")),
        ],
    ),
    (
        "injury",
        &[
            ("2008-07", "2017-07", Refused(HOLE, "base.average")),
            ("2017-07", "2026-07", Final),
            ("2026-07", "2027-01", Provisional),
            ("2027-01", "2027-08", Refused(HOLE, "base.average")),
        ],
    ),
];

fn found(answer: &Value) -> Is {
    match answer["standing"].as_str() {
        Some("final") => Final,
        Some("provisional") => Provisional,
        Some(other) => panic!("{other}"),
        None => {
            let (code, param) = refusal(answer);
            Refused(code, Box::leak(param.to_owned().into_boxed_str()))
        }
    }
}

/// Every month of every span; the spans of one kind follow each other without a gap.
fn check(engine: &Engine, region: u32, kind: &str, spans: Spans, more: &str) {
    for pair in spans.windows(2) {
        assert_eq!(pair[0].1, pair[1].0, "{kind}: the table has a gap");
    }
    for (from, until, is) in spans {
        for month in months(from, until) {
            let kinds = [kind];
            let request = Monthly { region, month, kinds: &kinds, more, ..Monthly::default() };
            let answer = request.ask(engine);
            assert_eq!(found(&answer), *is, "{region} {kind} {month}\n{answer}");
            if let Refused(..) = is {
                let error = &answer["error"];
                assert_eq!(error["region"], format!("{region:06}"), "{answer}");
                assert_eq!(error["date"], format!("{month}-01"), "{answer}");
                assert!(error["covered"].is_array(), "{answer}");
            }
        }
    }
}

#[test]
fn zhengzhou_month_by_month() {
    let engine = engine();
    for (kind, spans) in ZHENGZHOU {
        assert_eq!((spans[0].0, spans[spans.len() - 1].1), ("2008-07", "2027-08"));
        check(&engine, 410_100, kind, spans, "");
    }
}

/// Who accepts unverified figures gets the months refused as weak; holes stay holes.
#[test]
fn accepting_weak_figures_opens_those_months_and_no_other() {
    let engine = engine();
    for (kind, spans) in ZHENGZHOU {
        for (from, until, is) in spans {
            for month in months(from, until) {
                let kinds = [kind];
                let answer = Monthly { month, kinds: &kinds, more: ACCEPT_ALL, ..Monthly::default() }.ask(&engine);
                match is {
                    Refused(WEAK, _) => assert_eq!(answer["evidence"], "unverified", "{kind} {month} {answer}"),
                    is => assert_eq!(found(&answer), *is, "{kind} {month} {answer}"),
                }
            }
        }
    }
}

/// Who takes final figures only is refused the carried months, by name.
#[test]
fn accepting_only_final_figures_refuses_what_is_carried() {
    let engine = engine();
    let more = r#""accept":{"standing":"final"},"#;
    let asked = |month: &str, kind: &'static str| {
        let kinds = [kind];
        found(&Monthly { month: common::month(month), kinds: &kinds, more, ..Monthly::default() }.ask(&engine))
    };
    assert_eq!(asked("2026-06", "pension"), Final);
    assert_eq!(asked("2026-07", "pension"), Refused(WEAK, "base.average"));
    assert_eq!(asked("2025-12", "unemployment"), Final);
    assert_eq!(asked("2026-01", "unemployment"), Refused(WEAK, "unemployment.employer"));
}
