//! "Not entitled" is an answer with a reason, and no line: typed, in columns, in totals and in the explanation.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_wrap,
    reason = "tests stop at the first surprise"
)]

mod grant;

use grant::{Grant, Input, Output, Reason};
use shebao::{Engine, Explanation, Language, Money, Month, Options, Region};
use shebao_core::PlanStore;
use shebao_core::bulk::{self, Bulk, Column, Data};
use shebao_core::desk::{Desk, Limits};
use shebao_core::record::{ABSENT, Scalar};

/// Zhengzhou, 2024-05: 36 months, 16 % of the wage.
fn claim(wage: i64, paid: u32, fraud: bool) -> Input {
    let region = Region::from_code(410_100).unwrap();
    Input { region, month: Month::new(2024, 5).unwrap(), wage: Money::from_fen(wage), paid, fraud }
}

/// What is due by hand: 16 % of the wage from 36 months on, half up to the fen; the first reason is told.
fn expected(wage: i64, paid: u32, fraud: bool) -> (Option<i64>, Option<Reason>) {
    match (paid >= 36, fraud) {
        (false, _) => (None, Some(Reason::ShortOfMonths)),
        (true, true) => (None, Some(Reason::Fraud)),
        (true, false) => (Some((wage * 16 + 50) / 100), None),
    }
}

const CLAIMS: [(i64, u32, bool); 5] =
    [(800_000, 36, false), (800_000, 35, false), (800_003, 480, true), (800_003, 0, true), (800_003, 480, false)];

#[test]
fn a_person_is_told_why() {
    let engine = Engine::new().unwrap();
    for (wage, paid, fraud) in CLAIMS {
        let Output { grant, outcome, .. } =
            engine.leaf::<Grant>(&claim(wage, paid, fraud), &Options::default()).unwrap().output;
        assert_eq!((grant.map(Money::fen), outcome), expected(wage, paid, fraud), "{wage} {paid} {fraud}");
    }
}

/// 1,001 rows, so that whole values, single steps and a rest are computed.
#[test]
fn columns_say_why_and_totals_leave_out_whom_nothing_is_due() {
    let engine = Engine::new().unwrap();
    let options = Options::default();
    let claims: Vec<(i64, u32, bool)> = (0..1_001u32)
        .map(|row| (800_000 + i64::from(row), if row % 3 == 0 { 35 } else { 36 + row }, row % 7 == 0))
        .collect();
    let raw = |of: &dyn Fn(&(i64, u32, bool)) -> i64| claims.iter().map(of).collect::<Vec<i64>>();
    let month = i64::from(Month::new(2024, 5).unwrap().yyyymm());
    let columns = [
        raw(&|_| 410_100),
        raw(&|_| month),
        raw(&|claim| claim.0),
        raw(&|claim| claim.1.into()),
        raw(&|claim| claim.2.into()),
    ];
    let input = bulk::Input {
        rows: claims.len(),
        columns: columns.iter().map(|data| Some(Column { data: Data::Long(data), valid: None })).collect(),
    };
    let mut planner = engine.planner(&options);
    for wants_reason in [true, false] {
        let (mut grants, mut reasons) = (vec![7i64; claims.len()], vec![7i64; claims.len()]);
        let (mut error, mut outcome) = (vec![7u32; claims.len()], vec![7u8; claims.len()]);
        let mut output = bulk::Output {
            lines: vec![Some(grants.as_mut_slice()), wants_reason.then_some(reasons.as_mut_slice())],
            error: &mut error,
            outcome: Some(&mut outcome),
            ..bulk::Output::default()
        };
        Bulk::<Grant>::new().run(&mut planner, &input, &mut output).unwrap();
        for (row, (wage, paid, fraud)) in claims.iter().copied().enumerate() {
            let (grant, reason) = expected(wage, paid, fraud);
            assert_eq!((error[row], grants[row]), (0, grant.unwrap_or(ABSENT)), "{row}");
            assert_eq!(i64::from(outcome[row]), reason.map_or(0, |reason| i64::from(reason.ordinal()) + 1), "{row}");
            if wants_reason {
                assert_eq!(reasons[row], reason.and_then(|reason| reason.raw()).unwrap_or(ABSENT), "{row}");
            }
        }
    }
    let due: Vec<i64> = claims.iter().filter_map(|(wage, paid, fraud)| expected(*wage, *paid, *fraud).0).collect();
    let totals = Bulk::<Grant>::new().totals(&mut planner, &input).unwrap();
    assert_eq!(totals.lines, Some(vec![Some(due.iter().sum()), None]));
    assert_eq!((totals.failed.len(), totals.not_due), (0, claims.len() - due.len()));
}

/// The condition that made it stands above the reason; what is not due has no step.
#[test]
fn an_explanation_shows_the_condition_that_made_it() {
    let engine = Engine::new().unwrap();
    let options = Options::default();
    let text = |claim: &Input, language| {
        let (mut planner, mut store) = (engine.planner(&options), PlanStore::default());
        let mut desk = Desk::new(&mut planner, &mut store, Limits::default());
        let explained = desk.explain_leaf::<Grant>(claim).unwrap();
        Explanation::new(&engine, &options, &explained).text(language)
    };
    let zh = text(&claim(800_000, 35, true), Language::Zh);
    for part in ["缴费月数：35 < 36，是", "不予发放的原因：缴费月数不足（缴费月数 35 < 36）"]
    {
        assert!(zh.contains(part), "{part}\n{zh}");
    }
    assert!(!zh.contains("补助金：") && !zh.contains("骗取待遇："), "{zh}");
    let en = text(&claim(800_000, 36, true), Language::En);
    for part in ["months paid: 36 < 36: no", "why nothing is due: benefits were drawn by fraud"] {
        assert!(en.contains(part), "{part}\n{en}");
    }
    let due = text(&claim(800_000, 36, false), Language::En);
    assert!(due.contains("grant: 8000.00 × 16% = 1280.00") && !due.contains("why nothing is due"), "{due}");
}
