//! `[[column]]` and decision tables: one dated value of many rows, each with a clause of its own.
//!
//! ```toml
//! [[table]]
//! of     = "decision"
//! param  = "retirement.delay"
//! region = "100000"
//! from   = "2025-01"
//! cite   = "npc-2024-delay#1"
//! rows   = [
//!   { id = "m1", group = "male", birth = "1965-01..1965-05", months = "1" },
//!   { id = "m2", group = "male", birth = "1965-05..1965-09", months = "2", cite = "npc-2024-delay#annex-1" },
//! ]
//! ```
//!
//! The head is a value without its figure; the rows are the figure.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use shebao_core::Code;
use shebao_core::policy::{Cell, Clause, ColumnDef, ColumnType, FacetWord, TableRow, TableValue, ValueType};
use toml::de::DeTable;

use super::facets;
use super::keys::Kind;
use super::register::{Param, Register, word};
use super::report::{At, Issue, Issues};
use super::tables::{File, Table, known_keys, lacking, missing};

/// A column, and what people read of it.
pub(super) struct Column {
    pub(super) def: ColumnDef,
    pub(super) zh: String,
    pub(super) en: String,
    pub(super) words: Vec<FacetWord>,
}

/// Reads the head and the rows of a decision table, as one table.
pub(super) fn parse(
    file: File<'_>,
    head_at: At,
    fields: &DeTable<'_>,
    rows: Vec<(At, &DeTable<'_>)>,
    tables: &mut Vec<Table>,
    issues: &mut Issues,
) {
    let own = fields.iter().filter(|(name, _)| !matches!(name.get_ref().as_ref(), "of" | "rows"));
    let head = known_keys(Kind::Decision, file, head_at, own, issues);
    let mut sound = true;
    for key in head.iter().flat_map(|head| lacking(Kind::Decision, head)) {
        issues.add(missing("`[[table]]` of decision", key, head_at));
        sound = false;
    }
    let mut cases = Vec::with_capacity(rows.len());
    for (at, row) in rows {
        let Some(fields) = known_keys(Kind::Case, file, at, row.iter(), issues) else {
            sound = false;
            continue;
        };
        for key in lacking(Kind::Case, &fields) {
            issues.add(missing("this row", key, at).other(head_at, "in this table"));
            sound = false;
        }
        cases.push(Table { kind: Kind::Case, at, fields, rows: Vec::new() });
    }
    if let Some(fields) = head.filter(|_| sound) {
        tables.push(Table { kind: Kind::Decision, at: head_at, fields, rows: cases });
    }
}

/// The columns, in order of id.
pub(super) fn columns(tables: &[Table], issues: &mut Issues) -> Vec<Column> {
    let tables = tables.iter().filter(|table| table.kind == Kind::Column);
    let mut columns: Vec<Column> = tables.filter_map(|table| column(table, issues)).collect();
    columns.sort_by(|a, b| a.def.id.cmp(&b.def.id));
    columns
}

fn column(table: &Table, issues: &mut Issues) -> Option<Column> {
    let names: Vec<&str> = ColumnType::ALL.iter().map(|ty| ty.name()).collect();
    let ty = word(table, "type", &names, ColumnType::parse, issues)?;
    let listed = facets::listed(table, "a column", issues)?;
    if (ty == ColumnType::Word) == listed.words.is_empty() {
        let issue = Issue::new(Code::BadValue, table.at, "`words` goes with type `word`, and with no other");
        issues.add(issue.help("a column of type `word` lists its words: `words = [\"male\", \"female\"]`"));
        return None;
    }
    if let Some(word) = table.all("words").iter().find(|word| word.text.contains("..")) {
        let issue = Issue::new(Code::BadValue, word.at, "a word holds `..`, which stands for a band");
        issues.add(issue.help("name it otherwise"));
        return None;
    }
    let words = listed.words.iter().map(|word| word.name.clone()).collect();
    Some(Column { def: ColumnDef { id: listed.id, ty, words }, zh: listed.zh, en: listed.en, words: listed.words })
}

/// The columns of a parameter: `asks` and `answers` go with type `table`, and with no other.
pub(super) fn of_param(table: &Table, ty: ValueType, known: &[Column], issues: &mut Issues) -> Option<[Vec<u16>; 2]> {
    let keys = ["asks", "answers"];
    if let Some(key) = keys.into_iter().find(|key| (ty == ValueType::Table) == table.all(key).is_empty()) {
        let issue =
            Issue::new(Code::BadValue, table.at(key), "`asks` and `answers` go with type `table`, and with no other");
        issues.add(
            issue.help("a decision table names its columns: `asks = [\"group\", \"birth\"]`, `answers = [\"months\"]`"),
        );
        return None;
    }
    let mut seen: Vec<&str> = Vec::new();
    let mut sound = true;
    let places = keys.map(|key| {
        let mut places = Vec::new();
        for written in table.all(key) {
            let place = (0..u16::MAX).zip(known).find(|(_, column)| column.def.id == written.text);
            let clause = place.is_some_and(|(_, column)| column.def.ty == ColumnType::Clause);
            let fault = match place {
                None => Some((format!("`{}` is no column", written.text), "declare it by `[[column]]` first")),
                Some(_) if seen.contains(&written.text.as_str()) => {
                    Some((format!("`{}` stands twice", written.text), "remove one"))
                }
                Some(_) if clause && key == "asks" => Some((
                    format!("`{}` is a clause, which nobody can ask for", written.text),
                    "ask for a word or a number",
                )),
                Some((place, _)) => {
                    seen.push(&written.text);
                    places.push(place);
                    None
                }
            };
            if let Some((message, help)) = fault {
                issues.add(Issue::new(Code::BadValue, written.at, message).help(help));
                sound = false;
            }
        }
        places
    });
    sound.then_some(places)
}

/// The value of a decision table; none where one of its rows is wrong.
pub(super) fn value(
    table: &Table,
    param: &Param,
    register: &Register,
    clauses: &BTreeMap<String, u16>,
    issues: &mut Issues,
) -> Option<(shebao_core::policy::Table, Vec<u16>)> {
    let Some(columns) = param.table.as_ref().and_then(|def| Columns::new(def, register)) else {
        let message = format!("the values of `{}` are no decision tables", param.def.id);
        issues.add(Issue::new(Code::BadValue, table.at("param"), message).help("write its rows as `[[value]]`"));
        return None;
    };
    let first_match = flag(table, "match", "first", "one", issues)?;
    let gaps = flag(table, "gaps", "stated", "none", issues)?;
    let mut cited = Vec::new();
    let mut rows = Vec::with_capacity(table.rows.len());
    for case in &table.rows {
        rows.extend(row(table, case, &columns, register, clauses, &mut cited, issues));
    }
    let read = shebao_core::policy::Table {
        conditions: columns.asks.iter().map(|column| column.id.clone()).collect(),
        results: columns.answers.iter().map(|column| column.id.clone()).collect(),
        first_match,
        rows,
    };
    let sound = read.rows.len() == table.rows.len() && check(&read, table, gaps, &columns, issues);
    sound.then_some((read, cited))
}

struct Columns<'a> {
    asks: Vec<&'a ColumnDef>,
    answers: Vec<&'a ColumnDef>,
}

impl<'a> Columns<'a> {
    fn new(def: &[Vec<u16>; 2], register: &'a Register) -> Option<Columns<'a>> {
        let columns = |places: &[u16]| {
            places.iter().map(|place| Some(&register.columns.get(usize::from(*place))?.def)).collect::<Option<Vec<_>>>()
        };
        let [asks, answers] = def;
        Some(Columns { asks: columns(asks)?, answers: columns(answers)? })
    }

    fn ids(&self) -> Vec<&str> {
        self.asks.iter().chain(&self.answers).map(|column| column.id.as_str()).collect()
    }
}

/// One of two words; the second where the key is absent.
fn flag(table: &Table, key: &str, yes: &str, no: &str, issues: &mut Issues) -> Option<bool> {
    if table.get(key).is_none() {
        return Some(false);
    }
    let parse = |text: &str| if text == yes { Some(true) } else { (text == no).then_some(false) };
    word(table, key, &[no, yes], parse, issues)
}

fn row(
    head: &Table,
    case: &Table,
    columns: &Columns<'_>,
    register: &Register,
    clauses: &BTreeMap<String, u16>,
    cited: &mut Vec<u16>,
    issues: &mut Issues,
) -> Option<TableRow> {
    let mut sound = true;
    let ids = columns.ids();
    let own = Kind::Case.keys();
    for (key, written) in &case.fields {
        if !ids.contains(&key.as_str()) && !own.iter().any(|own| own.name == key) {
            let message = format!("`{key}` is no column of this table");
            let at = written.first().map_or(case.at, |written| written.at);
            issues.add(Issue::new(Code::UnknownKey, at, message).help(format!("its columns are {}", ids.join(", "))));
            sound = false;
        }
    }
    let wrong = |column: &ColumnDef, text: &str, at: At, asked: bool| {
        let message = format!("`{text}` is no value of `{}`", column.id);
        let form = column.form();
        let help = match (asked, column.ty) {
            (true, ColumnType::Word) => format!("write `*` for any, or one of: {form}"),
            (true, _) => {
                format!("write a value, `{form}`; a band without its end, `{form}..` or `..{form}`; or `*` for any")
            }
            (false, ColumnType::Word) => format!("write one of: {form}"),
            (false, _) => format!("write it as `{form}`"),
        };
        Issue::new(Code::BadValue, at, message).help(help)
    };
    let mut cells = Vec::new();
    for column in &columns.asks {
        // A column that a row leaves out was forgotten as likely as not: any is written.
        let Some(written) = case.get(&column.id) else {
            issues.add(
                absent(case, column, head.at).help(format!("write `{} = \"*\"` where every value matches", column.id)),
            );
            sound = false;
            continue;
        };
        match column.read_cell(&written.text) {
            Some(cell) => cells.push(cell),
            None => {
                issues.add(wrong(column, &written.text, written.at, true));
                sound = false;
            }
        }
    }
    let mut clause = |text: &super::tables::Written, issues: &mut Issues| -> Option<Clause> {
        let (document, clause) = register.cite_of(text, issues)?;
        cited.push(document);
        Some(Clause { document, clause: clauses.get(clause).copied()? })
    };
    let mut results = Vec::new();
    for column in &columns.answers {
        let Some(written) = case.get(&column.id) else {
            issues.add(absent(case, column, head.at).help(format!("write `{} = \"{}\"`", column.id, column.form())));
            sound = false;
            continue;
        };
        let before = issues.len();
        match column.read_answer(&written.text, |_| clause(written, issues)) {
            Some(answer) => results.push(answer),
            None => {
                if issues.len() == before {
                    issues.add(wrong(column, &written.text, written.at, false));
                }
                sound = false;
            }
        }
    }
    let cite = case.get("cite").or_else(|| head.get("cite"))?;
    let own = clause(cite, issues)?;
    sound.then(|| TableRow { id: case.text("id").into(), cells, results, cited: Some(own) })
}

fn absent(case: &Table, column: &ColumnDef, head: At) -> Issue {
    Issue::new(Code::MissingKey, case.at, format!("this row has no `{}`", column.id))
        .other(head, "a column of this table")
}

/// Rows with one id, rows that meet, rows that nothing reaches, and numbers between two bands that no row has.
fn check(
    read: &shebao_core::policy::Table,
    table: &Table,
    gaps: bool,
    columns: &Columns<'_>,
    issues: &mut Issues,
) -> bool {
    let at = |place: usize| table.rows.get(place).map_or(table.at, |case| case.at);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, row) in read.rows.iter().enumerate() {
        if let Some(first) = seen.insert(&row.id, place) {
            let issue = Issue::new(Code::BadValue, at(place), format!("row `{}` stands twice", row.id));
            issues.add(issue.other(at(first), "the first").help("remove one, or give it an id of its own"));
            return false;
        }
    }
    if let Some((first, second)) = read.ambiguous() {
        let issue = Issue::new(Code::RowOverlap, at(second), "two rows of this table match the same question");
        issues.add(issue.other(at(first), "the first").help(
            "let their bands end where the next begins; or say `match = \"first\"` in the head, where the law takes the first that fits",
        ));
        return false;
    }
    if let Some((first, second)) = read.unreachable() {
        let issue = Issue::new(Code::RowOverlap, at(second), "no question reaches this row");
        issues.add(issue.other(at(first), "this one matches all of it").help("move it up, or remove it"));
        return false;
    }
    if gaps {
        return true;
    }
    if let Some((place, column, end)) = gap(read, columns) {
        let message = format!("nothing from {} {end} on, and then a row again", column.id);
        issues.add(
            Issue::new(Code::Gap, at(place), message)
                .label("this row ends there")
                .help("add the rows between; where no clause computes them say `gaps = \"stated\"` in the head"),
        );
        return false;
    }
    true
}

/// The first row behind whose band there is nothing, though a later band follows: asked with the row's own other cells.
fn gap<'c>(read: &shebao_core::policy::Table, columns: &Columns<'c>) -> Option<(usize, &'c ColumnDef, String)> {
    for (place, row) in read.rows.iter().enumerate() {
        for (open, (cell, column)) in row.cells.iter().zip(&columns.asks).enumerate() {
            let until = match *cell {
                Cell::Band { until, .. } if until != i64::MAX => until,
                Cell::Is(count) if column.ty == ColumnType::Count => count.saturating_add(1),
                _ => continue,
            };
            let same = |other: &&TableRow| {
                other.cells.iter().zip(&row.cells).enumerate().all(|(number, (a, b))| number == open || a.meets(*b))
            };
            let mut others = read.rows.iter().filter(same).filter_map(|other| other.cells.get(open)).peekable();
            let held = others.clone().any(|cell| cell.holds(until));
            let later = others.any(|cell| {
                matches!(cell, Cell::Is(v) if *v > until) || matches!(cell, Cell::Band { from, .. } if *from > until)
            });
            if !held && later {
                return Some((place, column, column.write(until)));
            }
        }
    }
    None
}

/// The citations of a table's rows, which its clauses are numbered by.
pub(super) fn cites<'t>(table: &'t Table, columns: &'t [Column]) -> impl Iterator<Item = &'t str> {
    let is_clause = |key: &str| {
        key == "cite" || columns.iter().any(|column| column.def.id == key && column.def.ty == ColumnType::Clause)
    };
    let fields = table.rows.iter().flat_map(|case| &case.fields).filter(move |(key, _)| is_clause(key));
    fields.flat_map(|(_, written)| written).map(|written| written.text.as_str())
}

/// A decision table in words, row by row, for what changed.
pub(super) fn told(
    table: &shebao_core::policy::Table,
    columns: [Vec<&ColumnDef>; 2],
    cite: impl Fn(Clause) -> String,
) -> String {
    let [asks, answers] = columns;
    let rows = table.rows.iter().map(|row| {
        let cells =
            asks.iter().zip(&row.cells).map(|(column, cell)| format!("{} {}", column.id, column.write_cell(*cell)));
        let results = answers.iter().zip(&row.results).map(|(column, answer)| {
            let written = match answer {
                TableValue::Clause(clause) => cite(*clause),
                other => column.write(other.raw().unwrap_or_default()),
            };
            format!("{} {written}", column.id)
        });
        let (cells, results): (Vec<String>, Vec<String>) = (cells.collect(), results.collect());
        let cited = row.cited.map(|clause| format!(" ({})", cite(clause))).unwrap_or_default();
        format!("{}: {} = {}{cited}", row.id, cells.join(", "), results.join(", "))
    });
    rows.collect::<Vec<_>>().join("; ")
}
