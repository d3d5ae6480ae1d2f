//! Rows that contradict each other: which of two holds must follow from what is written, never from the order of lines.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

use shebao_core::policy::{Facet, ParamId, Row};
use shebao_core::{Code, Date, Region, Span};

use super::register::Register;
use super::report::{Issue, Issues};
use super::rows::{Entry, Rows};
use super::tables::Table;

/// Runs every check of this page.
pub(super) fn check(register: &Register, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    values(register, rows, tables, issues);
    let authorities = rows.authorities.iter().map(|e| (place(e.it.param, e.it.facet, e.it.region, e.it.span), e.table));
    one_voice(register, authorities, tables, issues);
    let carries = rows.carries.iter().map(|e| (place(e.it.param, e.it.facet, e.it.region, e.it.span), e.table));
    one_voice(register, carries, tables, issues);
    let holes = rows.holes.iter().map(|e| (place(e.it.param, e.it.facet, e.it.region, e.it.span), e.table));
    one_voice(register, holes, tables, issues);
    filled_holes(register, rows, tables, issues);
}

type Place = (ParamId, Facet, Region, Span);

fn place(param: ParamId, facet: Facet, region: Region, span: Span) -> Place {
    (param, facet, region, span)
}

/// Whether two rows can answer one question.
fn meet(a: Place, b: Place) -> bool {
    a.1.meets(b.1) && a.0 == b.0 && a.2 == b.2 && a.3.overlaps(b.3)
}

/// `base.average` for pension at 410000
pub(super) fn series(register: &Register, param: ParamId, facet: Facet, region: Region) -> String {
    let Some(param) = register.param(param) else { return String::new() };
    match &*param.def.facet_name(facet) {
        "" => format!("`{}` at {region}", param.def.id),
        name => format!("`{}` for {name} at {region}", param.def.id),
    }
}

/// Published the same day and over the same days; or reaching back over a row without saying how far.
fn values(register: &Register, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    // Rows stand in order of parameter: what can meet lies between two bounds.
    for (index, later) in rows.rows.iter().enumerate() {
        let same_param = rows.rows.partition_point(|row| row.it.param < later.it.param);
        for earlier in rows.rows.get(same_param..index).unwrap_or(&[]) {
            let (a, b) = (&earlier.it, &later.it);
            if !meet(place(a.param, a.facet, a.region, a.span), place(b.param, b.facet, b.region, b.span)) {
                continue;
            }
            let issue = if a.published == b.published {
                same_day(register, earlier, later, tables)
            } else if a.published < b.published {
                reaches_back(register, earlier, later, tables)
            } else {
                reaches_back(register, later, earlier, tables)
            };
            // One table stands for many rows; its fault is told once.
            let pair = (earlier.table.min(later.table), earlier.table.max(later.table));
            if let Some(issue) = issue
                && told.insert(pair)
            {
                issues.add(issue);
            }
        }
    }
}

fn same_day(register: &Register, a: &Entry<Row>, b: &Entry<Row>, tables: &[Table]) -> Option<Issue> {
    let (first, second) = if a.table <= b.table { (a, b) } else { (b, a) };
    let (here, there) = (tables.get(second.table)?, tables.get(first.table)?);
    let series = series(register, second.it.param, second.it.facet.max(first.it.facet), second.it.region);
    let copies = first.it.span == second.it.span && first.it.value == second.it.value;
    let message = if copies {
        format!("the same row of {series} twice")
    } else {
        format!("two rows of {series} overlap and were published the same day")
    };
    let help = if copies {
        "remove one"
    } else {
        "which of them holds cannot be said: correct the spans, or give each the day on which it was published"
    };
    Some(Issue::new(Code::RowOverlap, here.at("from"), message).other(there.at("from"), "the first").help(help))
}

/// A late correction of an old year must not erase the years after it.
fn reaches_back(register: &Register, early: &Entry<Row>, late: &Entry<Row>, tables: &[Table]) -> Option<Issue> {
    let (a, b) = (&early.it, &late.it);
    if b.span.until != Date::MAX || b.span.from >= a.span.from {
        return None;
    }
    let (here, there) = (tables.get(late.table)?, tables.get(early.table)?);
    let message = format!(
        "a row of {} reaches back over the start of an earlier published one and has no `until`",
        series(register, b.param, b.facet.max(a.facet), b.region)
    );
    let issue = Issue::new(Code::RowOverlap, here.at("from"), message);
    Some(issue.other(there.at("from"), "this row would be painted over").help(
        "say where the correction ends: `until`; where it does replace all that follows, begin it where the other begins",
    ))
}

/// Two authority rows, carry rows or holes never speak of the same days.
fn one_voice(
    register: &Register,
    places: impl Iterator<Item = (Place, usize)> + Clone,
    tables: &[Table],
    issues: &mut Issues,
) {
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (index, (here, table)) in places.clone().enumerate() {
        for (other, first) in places.clone().take(index) {
            let pair = (table.min(first), table.max(first));
            if !meet(here, other) || !told.insert(pair) {
                continue;
            }
            let (Some(second), Some(first)) = (tables.get(pair.1), tables.get(pair.0)) else { continue };
            let what = second.kind.header();
            let (param, facet, region, _) = here;
            let message = format!("two {what} of {} overlap", series(register, param, facet.max(other.1), region));
            issues.add(
                Issue::new(Code::RowOverlap, second.at("from"), message)
                    .other(first.at("from"), "the first")
                    .help("only one may speak for a day: correct the spans"),
            );
        }
    }
}

/// A hole says that there is no figure; a row says there is.
fn filled_holes(register: &Register, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    for hole in &rows.holes {
        let here = place(hole.it.param, hole.it.facet, hole.it.region, hole.it.span);
        let filled = rows.rows.iter().find(|row| {
            let row = &row.it;
            meet(here, place(row.param, row.facet, row.region, row.span))
        });
        let Some(row) = filled else { continue };
        let (Some(table), Some(other)) = (tables.get(hole.table), tables.get(row.table)) else { continue };
        let series = series(register, row.it.param, row.it.facet.max(hole.it.facet), row.it.region);
        issues.add(
            Issue::new(Code::RowOverlap, table.at("from"), format!("a hole of {series} where there is a row"))
                .other(other.at("from"), "this row fills it")
                .help("shorten the hole to the days without a figure, or remove it"),
        );
    }
}
