//! Rows under one head: the same packs as rows one by one, and faults told at their line.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

use common::{about, one_fault, sound, value};
use shebao_core::Code;

/// Two years of a rate, the second with a citation, a note and a day of publication of its own.
const TABLE: &str = r#"
[[table]]
param    = "medical.employer"
payer    = ["enterprise", "social"]
region   = "410100"
published = "unknown"
standing = "final"
evidence = "official"
cite     = "doc#1"
checked  = "2026-11-24"
rows = [
  { from = "2020-01", until = "2021-01", value = "8%" },
  # A comment stands where it belongs.
  { from = "2021-01", published = "2021-01-05", value = "7%", cite = "doc#2", note = "Cut." },
]
"#;

fn one_by_one() -> String {
    let payer = ("payer", "[\"enterprise\", \"social\"]");
    let first = value(&[payer, ("until", "\"2021-01\"")]);
    let second = value(&[
        payer,
        ("from", "\"2021-01\""),
        ("published", "\"2021-01-05\""),
        ("value", "\"7%\""),
        ("cite", "\"doc#2\""),
        ("note", "\"Cut.\""),
    ]);
    format!("{first}{second}")
}

#[test]
fn a_table_is_its_rows_one_by_one() {
    assert!(sound(TABLE) == sound(&one_by_one()));
    // Sub-tables are another way to write a list of rows, and a row may say all of it.
    let rows = one_by_one().replace("[[value]]", "[[table.rows]]");
    assert!(sound(&format!("[[table]]\nof = \"value\"\n{rows}")) == sound(TABLE));
}

#[test]
fn rows_of_any_order_give_the_same_packs() {
    let (first, second) =
        (TABLE.lines().find(|l| l.contains("8%")).unwrap(), TABLE.lines().find(|l| l.contains("7%")).unwrap());
    let turned = TABLE.replace(first, "@").replace(second, first).replace('@', second);
    assert_ne!(turned, TABLE);
    assert!(sound(&turned) == sound(TABLE));
}

#[test]
fn other_rows_share_a_head_too() {
    let kind = ("kind", "[\"pension\"]");
    let first = about("hole", &[kind, ("until", "\"2021-01\"")]);
    let second = about("hole", &[kind, ("from", "\"2021-01\""), ("zh", "\"未定\"")]);
    let table = r#"
[[table]]
of = "hole"
param = ["base.average"]
kind = ["pension"]
region = "410100"
zh = "不明"
en = "not known"
rows = [
  { from = "2020-01", until = "2021-01" },
  { from = "2021-01", zh = "未定" },
]
"#;
    let row = value(&[]);
    assert!(sound(&format!("{row}{table}")) == sound(&format!("{row}{first}{second}")));
    let gap = table.replace("from = \"2021-01\"", "from = \"2021-02\"");
    one_fault(&format!("{row}{gap}"), Code::Gap, "until = \"2021-01\"", "over 2021-01/2021-02");
}

#[test]
fn a_fault_is_told_at_its_row() {
    let fault = one_fault(&TABLE.replace("\"7%\"", "\"7 %\""), Code::BadValue, "7 %", "`7 %` is no rate");
    assert_eq!(fault.column, TABLE.lines().find(|l| l.contains("7%")).unwrap().find("\"7%\"").unwrap() + 1);
    one_fault(&TABLE.replace("\"7%\"", "0.07"), Code::BadValue, "0.07", "`value` is a float without quotes");
    let fault = one_fault(&TABLE.replace("note =", "nota ="), Code::UnknownKey, "nota", "unknown key `nota`");
    assert!(fault.help.contains("did you mean `note`?"), "{fault}");
    one_fault(&TABLE.replace("doc#2", "dok#2"), Code::NoCitation, "dok#2", "no document `dok`");
    one_fault(&TABLE.replace("until = \"2021-01\"", "until = \"2019-01\""), Code::BadValue, "2019-01", "ends before");
}

#[test]
fn a_fault_of_the_head_is_told_once() {
    one_fault(&TABLE.replace("official", "sure"), Code::BadValue, "sure", "`sure` is no evidence");
    one_fault(&TABLE.replace("evidence", "evidnce"), Code::UnknownKey, "evidnce", "unknown key `evidnce`");
}

#[test]
fn overlapping_rows_of_one_table() {
    let rows = TABLE.replace("until = \"2021-01\", ", "").replace("published = \"2021-01-05\", ", "");
    let fault = one_fault(&rows, Code::RowOverlap, "7%", "published the same day");
    assert!(fault.rendered.contains("the first"), "{fault}");
}

#[test]
fn what_no_row_says_is_missed_in_the_head_and_what_one_lacks_in_the_row() {
    let headless = TABLE.replace("checked  = \"2026-11-24\"\n", "");
    let fault = one_fault(&headless, Code::MissingKey, "[[table]]", "`[[table]]` of value has no `checked`");
    assert!(fault.help.contains("compared the row with its source"), "{fault}");
    let uncited = TABLE.replace("cite     = \"doc#1\"\n", "");
    let fault = one_fault(&uncited, Code::NoCitation, "8%", "this row has no `cite`");
    assert!(fault.rendered.contains("nor has the head"), "{fault}");
}

#[test]
fn a_table_has_rows() {
    let head = TABLE.split_once("rows = [").unwrap().0;
    one_fault(head, Code::MissingKey, "[[table]]", "`[[table]]` has no `rows`");
    one_fault(&format!("{head}rows = []\n"), Code::BadValue, "rows = []", "`rows` is empty");
    one_fault(&format!("{head}rows = \"8%\"\n"), Code::BadValue, "rows =", "`rows` is a string, not a list of rows");
    one_fault(&format!("{head}rows = [\"8%\"]\n"), Code::BadValue, "rows =", "a row is a string, not a table");
    for of in ["table", "pack", "rate"] {
        let fault = one_fault(
            &TABLE.replace("[[table]]\n", &format!("[[table]]\nof = \"{of}\"\n")),
            Code::BadValue,
            "of =",
            &format!("`{of}` is no kind of row"),
        );
        assert!(fault.help.contains("leave `of` out"), "{fault}");
    }
    let number = TABLE.replace("[[table]]\n", "[[table]]\nof = 1\n");
    one_fault(&number, Code::BadValue, "of = 1", "`of` does not name what the rows are: an integer");
    one_fault("[table]\nof = \"value\"\n", Code::BadValue, "[table]", "`table` is not written as [[…]]");
}

/// The first code block of PACKS.md below a heading.
fn example(heading: &str) -> &'static str {
    const PAGE: &str = include_str!("../../../docs/PACKS.md");
    let (_, section) = PAGE.split_once(&format!("\n{heading}\n")).unwrap();
    let (_, block) = section.split_once("```toml\n").unwrap();
    block.split_once("\n```").unwrap().0
}

/// Registers the documents that an example cites.
fn registered(example: &str) -> String {
    let cites = example.split("cite").skip(1).filter_map(|rest| rest.split_once('"')?.1.split_once('#'));
    let ids: std::collections::BTreeSet<&str> = cites.map(|(id, _)| id).collect();
    let documents = ids.into_iter().map(|id| {
        let keys = r#"number = "", zh = "报", en = "Paper", issuer = "报社", published = "unknown", where = "a paper""#;
        format!("  {{ id = \"{id}\", {keys} }},\n")
    });
    format!("{example}\n[[table]]\nof = \"document\"\nrows = [\n{}]\n", documents.collect::<String>())
}

#[test]
fn the_example_of_the_page_builds() {
    let table = registered(example("### Rows under one head"));
    let after = about("hole", &[("kind", "[\"pension\"]"), ("from", "\"2015-07\""), ("cite", "\"doc#\"")]);
    let built = sound(&format!("{table}{after}"));
    assert!(built.summary.contains("3 rows"), "{}", built.summary);
}
