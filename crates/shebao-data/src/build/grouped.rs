//! `[[table]]`: rows under one head.
//!
//! ```toml
//! [[table]]
//! param = "medical.employer"
//! cite  = "henan-2020#1"
//! rows  = [
//!   { from = "2020-01", until = "2021-01", value = "8%" },
//!   { from = "2021-01", value = "7%", cite = "henan-2021#2" },
//! ]
//! ```
//!
//! A row is the head and its own keys, which win. So each is the table that it would be by itself: what follows cannot
//! tell the two ways of writing apart.

use alloc::format;
use alloc::vec::Vec;

use shebao_core::Code;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::decisions;
use super::keys::Kind;
use super::report::{At, Issue, Issues};
use super::tables::{File, Table, a, header, known_keys, lacking, missing};

/// Reads the rows of one `[[table]]`.
pub(super) fn read(file: File<'_>, head_at: At, fields: &DeTable<'_>, tables: &mut Vec<Table>, issues: &mut Issues) {
    let kind = match fields.get_key_value("of") {
        None => Some(Kind::Value),
        Some((_, of)) => kind(file, of, issues),
    };
    let rows = match fields.get_key_value("rows") {
        Some((_, rows)) => list(file, rows, issues),
        None => {
            for key in lacking(Kind::Table, &Default::default()) {
                issues.add(missing("`[[table]]`", key, head_at));
            }
            None
        }
    };
    let (Some(kind), Some(rows)) = (kind, rows) else { return };
    if kind == Kind::Decision {
        return decisions::parse(file, head_at, fields, rows, tables, issues);
    }
    let own = |name: &Spanned<DeString<'_>>| !matches!(name.get_ref().as_ref(), "of" | "rows");
    let head = known_keys(kind, file, head_at, fields.iter().filter(|(name, _)| own(name)), issues);
    let rows =
        rows.into_iter().map(|(row_at, row)| Some((row_at, known_keys(kind, file, row_at, row.iter(), issues)?)));
    let (Some(head), Some(mut rows)) = (head, rows.collect::<Option<Vec<_>>>()) else { return };

    for (_, row) in &mut rows {
        for (name, written) in &head {
            row.entry(name.clone()).or_insert_with(|| written.clone());
        }
    }
    // What no row has was forgotten in the head, and is told once.
    let (nowhere, somewhere): (Vec<_>, Vec<_>) =
        lacking(kind, &head).into_iter().partition(|key| !rows.iter().any(|(_, row)| row.contains_key(key.name)));
    for key in &nowhere {
        issues.add(missing(&format!("`[[table]]` of {}", kind.name()), key, head_at));
    }
    let mut sound = nowhere.is_empty();
    for (row_at, row) in &rows {
        for key in somewhere.iter().filter(|key| !row.contains_key(key.name)) {
            issues.add(missing("this row", key, *row_at).other(head_at, "nor has the head"));
            sound = false;
        }
    }
    if sound {
        tables.extend(rows.into_iter().map(|(row_at, fields)| Table { kind, at: row_at, fields, rows: Vec::new() }));
    }
}

/// What the rows are.
fn kind(file: File<'_>, of: &Spanned<DeValue<'_>>, issues: &mut Issues) -> Option<Kind> {
    let named = of.get_ref().as_str().unwrap_or_default();
    let found = Kind::grouped().find(|kind| kind.name() == named);
    if found.is_none() {
        let names: Vec<&str> = Kind::grouped().map(Kind::name).collect();
        let message = format!("`of` does not name what the rows are: {}", a(of.get_ref()));
        let message = if named.is_empty() { message } else { format!("`{named}` is no kind of row") };
        issues.add(
            Issue::new(Code::BadValue, file.at(of.span()), message)
                .help(format!("leave `of` out for rows of `value`, or write one of: {}", names.join(", "))),
        );
    }
    found
}

/// The rows, each with its place.
fn list<'t, 'i>(
    file: File<'_>,
    rows: &'t Spanned<DeValue<'i>>,
    issues: &mut Issues,
) -> Option<Vec<(At, &'t DeTable<'i>)>> {
    let wrong = |place: At, message: &str| {
        Issue::new(Code::BadValue, place, message).help("write `rows = [ { from = \"…\", value = \"…\" }, … ]`")
    };
    let list = match rows.get_ref() {
        DeValue::Array(list) if !list.is_empty() => list,
        DeValue::Array(_) => {
            issues.add(wrong(file.at(rows.span()), "`rows` is empty"));
            return None;
        }
        other => {
            issues.add(wrong(file.at(rows.span()), &format!("`rows` is {}, not a list of rows", a(other))));
            return None;
        }
    };
    let mut found = Vec::with_capacity(list.len());
    for entry in list.iter() {
        match entry.get_ref() {
            DeValue::Table(row) => found.push((header(file, entry.span()), row)),
            other => issues.add(wrong(file.at(entry.span()), &format!("a row is {}, not a table", a(other)))),
        }
    }
    (found.len() == list.len()).then_some(found)
}
