//! What changed from one release to the next, in words.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use shebao_core::policy::{BookParts, Facet, ParamId, Published, Row, Value};
use shebao_core::{Date, Region, Span};

use crate::Text;

/// What a row, an authority, a carry or a hole is about.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Subject {
    /// `row`, `authority`, `carry`, `hole`
    what: &'static str,
    param: String,
    region: Region,
    span: Span,
}

/// Says what `new` has that `old` has not, and the other way round: rows by parameter, place and span, with value and
/// citation. `text` belongs to `new` and gives the names; without it there are ids.
pub fn difference(old: &BookParts, new: &BookParts, text: Option<&Text>) -> String {
    let (before, after) = (told(old), told(new));
    let mut out = String::new();
    let subjects: alloc::collections::BTreeSet<&Subject> = before.keys().chain(after.keys()).collect();
    for subject in subjects {
        let nothing = BTreeMap::new();
        let (was, is) = (before.get(subject).unwrap_or(&nothing), after.get(subject).unwrap_or(&nothing));
        // What is the same on both sides is not told; the facets of what is told stand together.
        let mut lines: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
        let facets: alloc::collections::BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for facet in facets {
            let empty = Vec::new();
            let (was, is) = (was.get(facet).unwrap_or(&empty), is.get(facet).unwrap_or(&empty));
            let gone: Vec<&str> = was.iter().filter(|row| !is.contains(row)).map(String::as_str).collect();
            let come: Vec<&str> = is.iter().filter(|row| !was.contains(row)).map(String::as_str).collect();
            let change = match (gone.is_empty(), come.is_empty()) {
                (true, true) => continue,
                (true, false) => ("added", come.join("; ")),
                (false, true) => ("removed", gone.join("; ")),
                (false, false) => ("changed", format!("{} -> {}", gone.join("; "), come.join("; "))),
            };
            lines.entry(change).or_default().push(facet);
        }
        for ((verb, what), facets) in lines {
            let facets: Vec<&str> = facets.into_iter().filter(|facet| !facet.is_empty()).collect();
            let whom = if facets.is_empty() { String::new() } else { format!(" for {}", facets.join(", ")) };
            // Writing into a String does not fail.
            let _ = writeln!(out, "{verb} {}{whom}{}: {what}", subject.name(text), subject.place(text));
        }
    }
    if out.is_empty() {
        out.push_str("no row changed\n");
    }
    out
}

impl Subject {
    fn name(&self, text: Option<&Text>) -> String {
        match text.and_then(|text| text.param(&self.param)) {
            Some((_, en)) => format!("{} {} ({en})", self.what, self.param),
            None => format!("{} {}", self.what, self.param),
        }
    }

    fn place(&self, text: Option<&Text>) -> String {
        match text.and_then(|text| text.region(self.region, self.span.from)) {
            Some((_, en)) => format!(" at {} {en}, {}", self.region, self.span),
            None => format!(" at {}, {}", self.region, self.span),
        }
    }
}

/// Everything of a book as words, by subject and facet.
fn told(parts: &BookParts) -> BTreeMap<Subject, BTreeMap<String, Vec<String>>> {
    let mut told: BTreeMap<Subject, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut tell = |what: &'static str, param: ParamId, facet: Facet, region: Region, span: Span, words: String| {
        let def = parts.params.get(usize::from(param.0));
        let (param, facet) = def.map_or(("", ""), |def| (def.id.as_str(), facet.name(def.facet)));
        let subject = Subject { what, param: param.to_string(), region, span };
        told.entry(subject).or_default().entry(facet.to_string()).or_default().push(words);
    };
    for row in &parts.rows {
        tell("row", row.param, row.facet, row.region, row.span, row_words(parts, row));
    }
    for row in &parts.authorities {
        let cite = cite(parts, row.document, row.clause);
        let words = format!("set by {}, {}, {cite}", row.level.name(), row.evidence.name());
        tell("authority", row.param, row.facet, row.region, row.span, words);
    }
    for row in &parts.carries {
        let words = format!("{}, {}", row.evidence.name(), cite(parts, row.document, row.clause));
        tell("carry", row.param, row.facet, row.region, row.span, words);
    }
    for hole in &parts.holes {
        let reason = parts.reasons.get(usize::from(hole.reason)).map_or("", |(_, en)| en.as_str());
        tell("hole", hole.param, hole.facet, hole.region, hole.span, reason.to_string());
    }
    told
}

fn row_words(parts: &BookParts, row: &Row) -> String {
    let value = match row.value {
        Value::Amount(amount) => amount.to_string(),
        Value::Rate(rate) => rate.to_string(),
        Value::Rounding(rounding) => rounding.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Word(word) => {
            let words = parts.params.get(usize::from(row.param.0)).map(|def| def.words.as_slice());
            words.and_then(|words| words.get(usize::from(word))).cloned().unwrap_or_default()
        }
    };
    let published = match row.published {
        Published::Unknown => String::from("publication unknown"),
        Published::On(day) => format!("published {day}"),
    };
    let seen = row.seen.map_or_else(String::new, |day: Date| format!(", seen {day}"));
    let cite = cite(parts, row.document, row.clause);
    format!("{value} ({}, {}, {published}{seen}, {cite})", row.standing.name(), row.evidence.name())
}

fn cite(parts: &BookParts, document: u16, clause: u16) -> String {
    let document = parts.documents.get(usize::from(document)).map_or("", |d| d.id.as_str());
    let clause = parts.clauses.get(usize::from(clause)).map_or("", String::as_str);
    format!("{document}#{clause}")
}
