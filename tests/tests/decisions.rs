//! A host's own decision table: it replaces the packs' table as a whole, and is refused where it does not fit. Both are made
//! up.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use shebao::{Code, Date, Engine, Planner, Region};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Facet, Knowledge, Param, Table, TableId, TableValue};

const POLICY: &str = r#"
[[column]]
id = "years"
type = "count"
zh = "年限"
en = "years"

[[column]]
id = "months"
type = "count"
zh = "月数"
en = "months"

[[param]]
id = "test.term"
type = "table"
unit = "-"
axis = "day"
span = "open"
facet = "none"
level = "nation"
asks = ["years"]
answers = ["months"]
zh = "期限"
en = "term"

[[table]]
of = "decision"
param = "test.term"
region = "100000"
from = "2020-01"
published = "2019-09-13"
standing = "final"
evidence = "official"
cite = "npc-2018-law#"
checked = "2026-11-24"
rows = [
  { id = "short", years = "1..5", months = "12" },
  { id = "middle", years = "5..10", months = "18" },
  { id = "long", years = "10..", months = "24" },
]
"#;

fn engine() -> Engine {
    let document = common::policy().iter().find_map(|(_, text)| {
        let (_, rest) = text.split_once("[[document]]")?;
        Some(rest.split('"').nth(1).unwrap().to_owned())
    });
    common::engine_with(&POLICY.replace("npc-2018-law", &document.unwrap()))
}

fn overlay(rows: &str, more: &str) -> String {
    format!(
        r#"{{"overlays":[{{"id":"mine","mode":"replace","rows":[{{"param":"test.term","region":"100000","from":"2026-01","cite":"a draft"{more},"rows":[{rows}]}}]}}]}}"#
    )
}

/// The table that holds on a day, and whose it is.
fn table(engine: &Engine, options: &str, day: &str) -> (TableId, Table) {
    let options = engine.options(options).unwrap();
    let knowledge = Knowledge { known: options.known, overlays: &options.overlays };
    let mut planner = Planner::new(engine.book(), knowledge, options.accept.clone());
    let event = Event { zh: "", en: "" };
    let at = At::new(Region::from_code(410_100).unwrap(), Date::parse(day).unwrap(), event).of(Facet::ANY);
    let (id, used) = planner.record(|planner| planner.read(&Param::<TableId, Facet>::new("test.term"), at)).unwrap();
    assert_eq!(used.uses.len(), 1);
    (id.value, planner.table(id.value).unwrap().clone())
}

fn months(table: &Table, years: i64) -> Option<i64> {
    table.find(&[years]).and_then(|row| table.answer(row, 0)).and_then(TableValue::raw)
}

#[test]
fn an_overlay_replaces_the_whole_table() {
    let engine = engine();
    let mine = overlay(r#"{"id":"all","years":"3..","months":"30"}"#, "");
    let (id, before) = table(&engine, &mine, "2025-12-31");
    assert_eq!(id.overlay, 0);
    assert_eq!(
        [0, 1, 4, 5, 9, 10].map(|years| months(&before, years)),
        [None, Some(12), Some(12), Some(18), Some(18), Some(24)]
    );
    let (id, after) = table(&engine, &mine, "2026-01-01");
    assert_eq!((id.overlay, after.rows.len()), (1, 1));
    // No row of the packs stands in: below three years no clause computes it.
    assert_eq!([2, 3, 10].map(|years| months(&after, years)), [None, Some(30), Some(30)]);
}

#[test]
fn a_table_that_does_not_fit_is_refused_when_it_is_read() {
    let engine = engine();
    let refused = |rows: &str, more: &str| {
        let error = engine.options(&overlay(rows, more)).unwrap_err();
        (error.code(), error.get_field().map(str::to_owned))
    };
    let field = |code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(refused(r#"{"id":"a","years":"3","months":"3 months"}"#, ""), field(Code::BadValue, "months"));
    assert_eq!(refused(r#"{"id":"a","years":"5..3","months":"3"}"#, ""), field(Code::BadValue, "years"));
    assert_eq!(refused(r#"{"id":"a","months":"3"}"#, ""), field(Code::MissingMember, "years"));
    assert_eq!(refused("", ""), field(Code::MissingMember, "rows"));
    assert_eq!(refused(r#"{"id":"a","years":"3","months":"3"}"#, r#","match":"last""#), field(Code::BadValue, "match"));
    assert_eq!(
        refused(r#"{"id":"a","years":"3","months":"3"},{"id":"a","years":"4","months":"3"}"#, "").0,
        Code::BadValue
    );
    let overlapping = r#"{"id":"a","years":"3..","months":"3"},{"id":"b","years":"*","months":"4"}"#;
    assert_eq!(refused(overlapping, "").0, Code::RowOverlap);
    assert!(engine.options(&overlay(overlapping, r#","match":"first""#)).is_ok());
    let error = engine.options(&overlay(r#"{"id":"a","years":"3","months":"3","of":"1"}"#, "")).unwrap_err();
    assert_eq!(error.code(), Code::UnknownMember);
}
