//! No condition outside the verbs: what a rule executes is read as text, and every decision in it that no explanation
//! shows is named here, with the reason why it may stand; or the test fails.
//!
//! Read is `fn rule`, every function that is handed a Calc, and those of the same file that these call. `plan` is not read:
//! it only reads policy, and what law decides belongs in the rule.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

mod allowed;
mod read;

use std::collections::BTreeMap;
use std::fmt::Write;

use allowed::ALLOWED;

const LAW: &str = "crates/shebao-law/src";

/// Every bare condition of the rules, by file and function.
fn bare() -> BTreeMap<(String, String), Vec<String>> {
    let mut bare = BTreeMap::new();
    for (path, text) in shebao_tests::files(LAW, "rs") {
        let (_, file) = path.to_str().unwrap().split_once(&format!("{LAW}/")).unwrap();
        for (function, conditions) in read::bare(&text) {
            bare.insert((file.to_owned(), function), conditions);
        }
    }
    bare
}

#[test]
fn no_rule_decides_outside_the_verbs() {
    let (mut bare, mut wrong) = (bare(), String::new());
    for &(file, function, conditions, _) in ALLOWED {
        let found = bare.remove(&(file.into(), function.into())).unwrap_or_default();
        if found.len() < conditions {
            let left = found.len();
            writeln!(wrong, "{file}, {function}: {left} left of {conditions}; take them off `ALLOWED`").unwrap();
        }
        if found.len() > conditions {
            writeln!(wrong, "{file}, {function}: {conditions} allowed, found {found:#?}").unwrap();
        }
    }
    for ((file, function), found) in bare {
        writeln!(wrong, "{file}, {function}: a rule decides in verbs, not by {found:#?}").unwrap();
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The reader sees what it is there to see: each of these is one bare condition.
#[test]
fn every_way_to_decide_bare_is_seen() {
    let bodies = [
        "if plan.most >= input.wage { 1 } else { 2 }",
        "plan.most == 3",
        "if plan.barred { 1 } else { 2 }",
        "while input.left { }",
        "match input.kind { Kind::Pension => 1, _ => 2 }",
        "match input.kind { Some(Kind::Pension) => 1, _ => 2 }",
        "if let Some(Kind::Pension) = input.kind { 1 } else { 2 }",
        "if let Kind::Pension = input.kind { 1 } else { 2 }",
        "matches!(input.kind, Kind::Pension)",
        "input.wage.max(plan.floor)",
        "input.months.min(12)",
        "input.wage.clamp(plan.floor, plan.cap)",
        "input.barred.then(|| 1)",
        "input.list.iter().filter(|one| one.met)",
        "if c.when(is) && input.barred { 1 } else { 2 }",
    ];
    for body in bodies {
        let text = format!("fn rule<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C) {{ {body} }}");
        assert_eq!(read::bare(&text).get("rule").map(Vec::len), Some(1), "{body}");
    }
}

#[test]
fn the_verbs_and_the_presence_of_a_part_are_no_bare_conditions() {
    let bodies = [
        "if !c.when(is) { c.absent() }",
        "let full = c.fixed(O::YEAR, plan.elapsed, Test::Is, &plan.twelve); if full { 1 } else { 2 }",
        "if let Some(pension) = &plan.pension { c.clamp(O::BASE, wage, pension) }",
        "match (plan.one, plan.other) { (Some(one), None) => 1, (None, Some(_)) => 2, _ => 3 }",
        "while let Some(year) = plan.next() { c.any(O::BARRED, of) }",
        "if plan.unit.is_some() { c.at_most(O::DUE, fee, principal, &plan.rows) }",
    ];
    for body in bodies {
        let text = format!("fn rule<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C) {{ {body} }}");
        assert_eq!(read::bare(&text), BTreeMap::new(), "{body}");
    }
    let elsewhere = "fn rule<C: Calc>(plan: &Plan, c: &mut C) { floor(plan) } fn floor(plan: &Plan) -> i64 { plan.a.max(plan.b) } \
                     fn plan() { if a < b { } }";
    let found: Vec<String> = read::bare(elsewhere).into_keys().collect();
    assert_eq!(found, ["floor"], "what a rule calls is read too, and a plan is not");
}
