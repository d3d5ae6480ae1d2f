//! What changed from one release to the next, in words.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use shebao_core::policy::{BookParts, Facet, ParamId, Row, Value};
use shebao_core::{Region, Span};

use super::decisions;
use super::speech::{Change, Language, What};
use crate::Text;

/// What something told is about. A parameter has no place, a place has no parameter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Subject {
    what: What,
    param: String,
    place: Option<(Region, Span)>,
}

/// What is told of each subject, by facet.
type Told = BTreeMap<Subject, BTreeMap<String, Vec<String>>>;

/// Says what `new` has that `old` has not, and the other way round: parameters and places; rows, authorities, carries and
/// holes by parameter, place and span, with value, standing, evidence and citation. The texts, of `old` and of `new`, give
/// the names; without them there are ids.
pub fn difference(old: &BookParts, new: &BookParts, texts: [Option<&Text>; 2], language: Language) -> String {
    let (before, after) = (told(old, language), told(new, language));
    let mut out = String::new();
    let subjects: BTreeSet<&Subject> = before.keys().chain(after.keys()).collect();
    for subject in subjects {
        let nothing = BTreeMap::new();
        let (was, is) = (before.get(subject).unwrap_or(&nothing), after.get(subject).unwrap_or(&nothing));
        for ((change, words), facets) in changes(was, is, language) {
            let (param, place) = (subject.param(texts, language), subject.place(texts, language));
            let about = language.about(subject.what, &param, &facets, &place);
            // Writing into a String does not fail.
            let _ = writeln!(out, "{}", language.line(change, &about, &words));
        }
    }
    if out.is_empty() {
        out.push_str(language.unchanged());
    }
    out
}

/// What is the same on both sides is not told; the facets of what is told stand together.
fn changes<'a>(
    was: &'a BTreeMap<String, Vec<String>>,
    is: &'a BTreeMap<String, Vec<String>>,
    language: Language,
) -> BTreeMap<(Change, String), Vec<&'a str>> {
    let mut lines: BTreeMap<(Change, String), Vec<&str>> = BTreeMap::new();
    let facets: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    for facet in facets {
        let nothing = Vec::new();
        let (was, is) = (was.get(facet).unwrap_or(&nothing), is.get(facet).unwrap_or(&nothing));
        let without = |these: &[String], those: &[String]| {
            let rest: Vec<&str> = these.iter().filter(|row| !those.contains(row)).map(String::as_str).collect();
            rest.join(language.between())
        };
        let (gone, come) = (without(was, is), without(is, was));
        let change = match (gone.is_empty(), come.is_empty()) {
            (true, true) => continue,
            (true, false) => (Change::Added, come),
            (false, true) => (Change::Removed, gone),
            (false, false) => (Change::Changed, format!("{gone} -> {come}")),
        };
        let facets = lines.entry(change).or_default();
        facets.extend((!facet.is_empty()).then_some(facet.as_str()));
    }
    lines
}

impl Subject {
    /// Id and name; the older text names what the newer one no longer has.
    fn param(&self, texts: [Option<&Text>; 2], language: Language) -> String {
        let [old, new] = texts;
        let named = |text: Option<&Text>| text?.param(&self.param).map(|names| language.pick(names).to_string());
        match named(new).or_else(|| named(old)) {
            Some(name) => language.named(&self.param, &name),
            None => self.param.clone(),
        }
    }

    fn place(&self, texts: [Option<&Text>; 2], language: Language) -> String {
        let Some((region, span)) = self.place else { return String::new() };
        let ([old, new], comma) = (texts, language.comma());
        let named = |text: Option<&Text>| text?.region(region, span.from).map(|names| language.pick(names).to_string());
        match named(new).or_else(|| named(old)) {
            Some(name) => format!("{region} {name}{comma}{span}"),
            None => format!("{region}{comma}{span}"),
        }
    }
}

/// Everything of a book as words, by subject and facet.
fn told(parts: &BookParts, language: Language) -> Told {
    let mut told = Told::new();
    for def in &parts.params {
        let subject = Subject { what: What::Parameter, param: def.id.clone(), place: None };
        told.entry(subject).or_default().entry(String::new()).or_default().push(language.param(def));
    }
    for def in &parts.regions {
        let subject = Subject { what: What::Place, param: String::new(), place: Some((def.region, def.span)) };
        told.entry(subject).or_default().entry(String::new()).or_default().push(language.region(def));
    }
    let mut tell = |what: What, param: ParamId, facet: Facet, region: Region, span: Span, words: String| {
        let def = parts.params.get(usize::from(param.0));
        let (param, facet) = def.map_or(("", String::new()), |def| (def.id.as_str(), language.facet(facet, def)));
        let subject = Subject { what, param: param.to_string(), place: Some((region, span)) };
        told.entry(subject).or_default().entry(facet).or_default().push(words);
    };
    for row in &parts.rows {
        let words = language.row(
            row,
            parts.params.get(usize::from(row.param.0)),
            decision(parts, row),
            &cite(parts, row.document, row.clause),
        );
        tell(What::Row, row.param, row.facet, row.region, row.span, words);
    }
    for row in &parts.authorities {
        let words = language.authority(row, &cite(parts, row.document, row.clause));
        tell(What::Authority, row.param, row.facet, row.region, row.span, words);
    }
    for row in &parts.carries {
        let words = language.carry(row, &cite(parts, row.document, row.clause));
        tell(What::Carry, row.param, row.facet, row.region, row.span, words);
    }
    for hole in &parts.holes {
        let reason =
            parts.reasons.get(usize::from(hole.reason)).map_or(("", ""), |(zh, en)| (zh.as_str(), en.as_str()));
        tell(What::Hole, hole.param, hole.facet, hole.region, hole.span, language.pick(reason).to_string());
    }
    told
}

/// The rows of a decision table.
fn decision(parts: &BookParts, row: &Row) -> Option<String> {
    let Value::Table(id) = row.value else { return None };
    let columns = parts.table_defs.iter().find(|def| def.param == row.param)?.columns(&parts.columns)?;
    let table = parts.tables.get(usize::from(id.table))?;
    Some(decisions::told(table, columns, |clause| cite(parts, clause.document, clause.clause)))
}

fn cite(parts: &BookParts, document: u16, clause: u16) -> String {
    let document = parts.documents.get(usize::from(document)).map_or("", |d| d.id.as_str());
    let clause = parts.clauses.get(usize::from(clause)).map_or("", String::as_str);
    format!("{document}#{clause}")
}
