//! Decision tables end to end: written, built, read back, asked. The table is made up.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

use common::{one_fault, sound, value};
use shebao_core::planner::{Accept, At, Event};
use shebao_core::policy::{Book, BookParts, Cell, Facet, Knowledge, Param, Table, TableId, TableValue, Value};
use shebao_core::{Code, Date, Planner, Region};
use shebao_data::build::{Language, build, difference};
use shebao_data::{figures, text};

/// Columns, and a parameter whose values are tables.
const COLUMNS: &str = r#"
[[column]]
id = "group"
type = "word"
words = ["male", "female"]
words_zh = ["男", "女"]
words_en = ["men", "women"]
zh = "人员类别"
en = "group"

[[column]]
id = "born"
type = "month"
zh = "出生年月"
en = "month of birth"

[[column]]
id = "months"
type = "count"
zh = "延迟月数"
en = "months of delay"

[[column]]
id = "by"
type = "clause"
zh = "计算条款"
en = "clause that computes it"

[[param]]
id = "test.delay"
type = "table"
unit = "-"
axis = "day"
span = "open"
facet = "none"
level = "nation"
asks = ["group", "born"]
answers = ["months", "by"]
zh = "延迟"
en = "delay"
"#;

const TABLE: &str = r#"
[[table]]
of = "decision"
param = "test.delay"
region = "100000"
from = "2025-01"
published = "2024-09-13"
standing = "final"
evidence = "official"
cite = "doc#1"
checked = "2026-11-24"
note = "made up"
rows = [
  { id = "old", group = "male", born = "..1965-01", months = "0", by = "doc#2" },
  { id = "m1", group = "male", born = "1965-01..1965-05", months = "1", by = "doc#3", cite = "doc#annex-1" },
  { id = "m2", group = "male", born = "1965-05..", months = "2", by = "doc#3" },
  { id = "w", group = "female", born = "1970-01", months = "1", by = "doc#3" },
]
"#;

fn written() -> String {
    format!("{COLUMNS}{TABLE}")
}

fn parts(rows: &str) -> BookParts {
    figures(&sound(rows).figures).unwrap()
}

fn read(book: &Book) -> (TableId, Table) {
    let mut planner = Planner::new(book, Knowledge::default(), Accept::default());
    let event = Event { zh: "", en: "" };
    let at = At::new(Region::from_code(410100).unwrap(), Date::new(2025, 1, 1).unwrap(), event).of(Facet::ANY);
    let found = planner.read(&Param::<TableId, Facet>::new("test.delay"), at).unwrap().value;
    (found, planner.table(found).unwrap().clone())
}

#[test]
fn a_table_is_read_as_it_was_written() {
    let book = Book::new(parts(&written())).unwrap();
    let (id, table) = read(&book);
    assert_eq!(id, TableId { overlay: 0, table: 0 });
    assert_eq!(
        (table.conditions, table.results),
        (vec!["group".into(), "born".into()], vec!["months".into(), "by".into()])
    );
    let clauses: Vec<&str> = table.rows.iter().map(|row| book.clause(row.cited.unwrap().clause)).collect();
    assert_eq!(clauses, ["1", "annex-1", "1", "1"], "a row's own clause, else the head's");
    assert_eq!(table.rows[0].cells, [Cell::Is(0), Cell::Band { from: i64::MIN, until: 196_501 }]);
    let TableValue::Clause(by) = table.rows[1].results[1] else { panic!("no clause") };
    assert_eq!((book.clause(by.clause), book.document(by.document).unwrap().id.as_str()), ("3", "doc"));
    assert_eq!(table.rows[1].results[0], TableValue::Number(1));
}

#[test]
fn a_band_holds_its_first_month_and_not_its_last() {
    let book = Book::new(parts(&written())).unwrap();
    let (_, table) = read(&book);
    let row = |group: i64, born: i64| table.find(&[group, born]).map(|row| table.rows[row].id.as_str());
    let steps = [table.steps(&[Some(0), None]).unwrap(), table.steps(&[Some(1), None]).unwrap()];
    for (group, born, id) in [
        (0, 190_001, Some("old")),
        (0, 196_412, Some("old")),
        (0, 196_501, Some("m1")),
        (0, 196_504, Some("m1")),
        (0, 196_505, Some("m2")),
        (0, 999_912, Some("m2")),
        (1, 196_912, None), // no clause computes this
        (1, 197_001, Some("w")),
        (1, 197_002, None),
        (2, 197_001, None),
    ] {
        assert_eq!(row(group, born), id, "{group} {born}");
        if let Some(steps) = usize::try_from(group).ok().and_then(|group| steps.get(group)) {
            assert_eq!(steps.at(born).map(|row| table.rows[row].id.as_str()), id, "{group} {born} by steps");
        }
    }
    assert_eq!(steps[0].iter().count(), 3);
    assert_eq!(
        (table.steps(&[None, None]), table.steps(&[Some(0), Some(0)]), table.steps(&[None])),
        (None, None, None)
    );
}

#[test]
fn a_pack_without_columns_is_as_it_was() {
    // Nothing follows the figures: the last byte is that of the last list, and a byte more is refused (hostile.rs).
    let parts = parts(&value(&[]));
    assert_eq!((parts.columns.len(), parts.table_defs.len(), parts.tables.len()), (0, 0, 0));
}

#[test]
fn names_of_columns_stand_in_the_text() {
    let built = sound(&written());
    let text = text(&built.text).unwrap();
    assert_eq!(text.column("born"), Some(("出生年月", "month of birth")));
    assert_eq!(text.column_word("group", 1), Some(("女", "women")));
    assert_eq!((text.column("nothing"), text.column_word("born", 0), text.column_word("group", 2)), (None, None, None));
}

#[test]
fn the_content_hash_tells_a_row_from_a_name() {
    let content = |rows: &str| parts(rows).packs[0].content.clone();
    let is = content(&written());
    for (from, to) in [("延迟月数", "月数"), ("\"women\"", "\"female\""), ("made up", "made up indeed")] {
        assert_eq!(content(&written().replace(from, to)), is, "{from}");
    }
    for (from, to) in [
        ("months = \"2\"", "months = \"3\""),
        ("1965-05..\"", "1965-06..\""),
        ("cite = \"doc#annex-1\"", "cite = \"doc#annex-2\""),
        ("id = \"m2\"", "id = \"m3\""),
    ] {
        let rows = written()
            .replace(from, to)
            .replace("1965-01..1965-05", if from.contains("..") { "1965-01..1965-06" } else { "1965-01..1965-05" });
        assert_ne!(content(&rows), is, "{from}");
    }
}

#[test]
fn tables_are_numbered_by_their_rows_and_not_by_files() {
    let later = TABLE.replace("from = \"2025-01\"", "from = \"2026-01\"").replace("\"2024-09-13\"", "\"2025-09-13\"");
    let head = |rows: &str, more: &str| {
        build(&[common::files(rows), vec![("more.toml".into(), more.into())]].concat()).unwrap()
    };
    let world = |a: &str, b: &str| head(&format!("{COLUMNS}{a}"), b);
    assert!(world(TABLE, &later) == world(&later, TABLE));
    let built = world(TABLE, &later);
    assert_eq!(figures(&built.figures).unwrap().tables.len(), 2);
}

#[test]
fn what_changed_is_told_row_by_row() {
    let before = parts(&written());
    let after = parts(&written().replace("months = \"2\"", "months = \"3\""));
    let told = difference(&before, &after, [None, None], Language::En);
    assert!(told.contains("m2: group male, born 1965-05.. = months 2, by doc#3 (doc#1)"), "{told}");
    assert!(told.contains("m2: group male, born 1965-05.. = months 3, by doc#3 (doc#1)"), "{told}");
}

/// What replaces what, in the table; the code, the line, what is said.
#[track_caller]
fn fault(from: &str, to: &str, code: Code, mark: &str, says: &str) {
    let rows = written().replace(from, to);
    assert_ne!(rows, written(), "{from}");
    one_fault(&rows, code, mark, says);
}

#[test]
fn rows_that_overlap_or_leave_a_gap_are_told_at_their_line() {
    fault("1965-05..\"", "1965-04..\"", Code::RowOverlap, "id = \"m2\"", "two rows of this table match");
    fault("1965-05..\"", "1965-06..\"", Code::Gap, "id = \"m1\"", "nothing from born 1965-05 on");
    let stated = written().replace("1965-05..\"", "1965-06..\"").replace("note =", "gaps = \"stated\"\nnote =");
    assert_eq!(Book::new(parts(&stated)).map(|book| read(&book).1.find(&[0, 196_505])), Ok(None));
    let first = written().replace("1965-05..\"", "1965-04..\"").replace("note =", "match = \"first\"\nnote =");
    assert_eq!(Book::new(parts(&first)).map(|book| read(&book).1.find(&[0, 196_504])), Ok(Some(1)));
    let hidden = first.replace("born = \"..1965-01\"", "born = \"*\"");
    one_fault(&hidden, Code::RowOverlap, "id = \"m1\"", "no question reaches this row");
}

#[test]
fn what_is_wrongly_written_is_told_at_its_line() {
    fault("months = \"2\"", "months = \"two\"", Code::BadValue, "months = \"two\"", "`two` is no value of `months`");
    fault("months = \"2\"", "months = 2", Code::BadValue, "months = 2", "without quotes");
    fault("months = \"2\", ", "", Code::MissingKey, "id = \"m2\"", "no `months`");
    fault("born = \"1965-05..\", ", "", Code::MissingKey, "id = \"m2\"", "no `born`");
    fault("1965-05..\"", "1965-13..\"", Code::BadValue, "1965-13", "no value of `born`");
    fault("1965-01..1965-05", "1965-05..1965-01", Code::BadValue, "1965-05..1965-01", "no value of `born`");
    fault("\"1970-01\"", "\"..\"", Code::BadValue, "\"..\"", "no value of `born`");
    fault("group = \"female\"", "group = \"child\"", Code::BadValue, "child", "no value of `group`");
    fault("group = \"female\"", "group = \"male..\"", Code::BadValue, "male..", "no value of `group`");
    fault("id = \"w\"", "id = \"m2\"", Code::BadValue, "id = \"m2\", group = \"female\"", "row `m2` stands twice");
    fault("id = \"w\", ", "", Code::MissingKey, "group = \"female\"", "no `id`");
    fault("id = \"w\"", "id = \"w\", if = \"x\"", Code::UnknownKey, "if = ", "unknown key `if`");
    fault("by = \"doc#2\"", "by = \"none#2\"", Code::NoCitation, "none#2", "no document `none`");
    fault("by = \"doc#2\"", "by = \"doc\"", Code::NoCitation, "by = \"doc\"", "names no clause");
    fault("note =", "match = \"last\"\nnote =", Code::BadValue, "match", "`last` is no match");
    fault("cite = \"doc#1\"\n", "", Code::NoCitation, "[[table]]", "no `cite`");
    fault(
        "asks = [\"group\", \"born\"]\n",
        "",
        Code::BadValue,
        "[[param]]",
        "`asks` and `answers` go with type `table`",
    );
    fault(
        "asks = [\"group\", \"born\"]",
        "asks = [\"group\", \"by\"]",
        Code::BadValue,
        "asks",
        "which nobody can ask for",
    );
    fault("asks = [\"group\", \"born\"]", "asks = [\"group\", \"age\"]", Code::BadValue, "asks", "`age` is no column");
    fault("[[table]]\nof = \"decision\"", "[[decision]]", Code::UnknownKey, "[[decision]]", "unknown table `decision`");
    let figure = value(&[("param", "\"test.delay\""), ("region", "\"100000\""), ("value", "\"2\"")]);
    one_fault(&format!("{COLUMNS}{figure}"), Code::BadValue, "value = \"2\"", "`test.delay` has decision tables");
    fault(
        "param = \"test.delay\"",
        "param = \"months.paid\"",
        Code::BadValue,
        "param = \"months.paid\"",
        "no decision tables",
    );
}

#[test]
fn the_value_of_a_row_is_a_table() {
    let parts = parts(&written());
    assert_eq!(parts.rows[0].value, Value::Table(TableId { overlay: 0, table: 0 }));
    assert!(Book::new(parts.clone()).unwrap().fits(parts.rows[0].param, &parts.tables[0]));
}
