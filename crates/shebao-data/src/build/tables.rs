//! TOML text to tables whose keys are known and whose values are quoted, each with its place in the file.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use shebao_core::Code;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::grouped;
use super::keys::{Key, Kind, Shape};
use super::report::{At, Issue, Issues};

/// A quoted string and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) at: At,
}

/// The keys of a table, all known, with their values.
pub(super) type Fields = BTreeMap<String, Vec<Written>>;

/// One row of policy, written as a table of its own or under a common head; the required keys are present.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) kind: Kind,
    /// Its header; of a row under a common head, the row.
    pub(super) at: At,
    pub(super) fields: Fields,
    /// Of a decision table, its rows.
    pub(super) rows: Vec<Table>,
}

impl Table {
    /// The value of a key that holds one.
    pub(super) fn get(&self, key: &str) -> Option<&Written> {
        self.fields.get(key)?.first()
    }

    /// The values of a key that holds several.
    pub(super) fn all(&self, key: &str) -> &[Written] {
        self.fields.get(key).map_or(&[], Vec::as_slice)
    }

    /// The text of a key, or nothing.
    pub(super) fn text(&self, key: &str) -> &str {
        self.get(key).map_or("", |written| written.text.as_str())
    }

    /// Where a key's value stands, else the header.
    pub(super) fn at(&self, key: &str) -> At {
        self.get(key).map_or(self.at, |written| written.at)
    }
}

/// A policy file, and the facets whose words rows may name.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) number: usize,
    pub(super) text: &'a str,
    pub(super) facets: &'a [String],
    /// The columns whose values rows of decision tables may name.
    pub(super) columns: &'a [String],
}

impl File<'_> {
    pub(super) fn at(self, span: Range<usize>) -> At {
        At { file: self.number, start: span.start, end: span.end }
    }

    /// The keys that the dictionary adds to those of the kind, and what their values are.
    fn declared(&self, kind: Kind) -> (&[String], Shape) {
        match kind {
            Kind::Case => (self.columns, Shape::One),
            kind if kind.has_facets() => (self.facets, Shape::OneOrMany),
            _ => (&[], Shape::One),
        }
    }

    /// What the value of a key is, where a table of this kind has it.
    fn shape(&self, kind: Kind, name: &str) -> Option<Shape> {
        let key = kind.keys().iter().find(|key| key.name == name).map(|key| key.shape);
        let (declared, shape) = self.declared(kind);
        key.or_else(|| declared.iter().any(|key| key == name).then_some(shape))
    }

    fn known(&self, kind: Kind) -> Vec<&str> {
        let keys = kind.keys().iter().map(|key| key.name);
        keys.chain(self.declared(kind).0.iter().map(String::as_str)).collect()
    }
}

/// The facets or columns that a file declares: the keys by which rows name their values. What is wrong with them is told
/// later.
pub(super) fn declared(source: &str, kind: Kind) -> Vec<String> {
    let (document, _) = DeTable::parse_recoverable(source);
    let Some(DeValue::Array(list)) = document.get_ref().get(kind.name()).map(Spanned::get_ref) else {
        return Vec::new();
    };
    let id = |entry: &Spanned<DeValue<'_>>| match entry.get_ref() {
        DeValue::Table(fields) => match fields.get("id")?.get_ref() {
            DeValue::String(id) => Some(id.to_string()),
            _ => None,
        },
        _ => None,
    };
    list.iter().filter_map(id).collect()
}

/// The tables of one file, in order.
pub(super) fn parse(file: File<'_>, tables: &mut Vec<Table>, issues: &mut Issues) {
    let (document, faults) = DeTable::parse_recoverable(file.text);
    if !faults.is_empty() {
        syntax(file, &faults, issues);
        return; // what a broken file holds is not known
    }
    for (name, value) in document.get_ref() {
        let place = file.at(name.span());
        let Some(kind) = Kind::parse(name.get_ref()) else {
            issues.add(unknown("table", name.get_ref(), place, &Kind::names()));
            continue;
        };
        let (named, example) = if kind == Kind::Pack { ("[pack]", "[pack]") } else { (kind.name(), "[[…]]") };
        match (kind, value.get_ref()) {
            (Kind::Pack, DeValue::Table(fields)) => read(kind, file, value.span(), fields, tables, issues),
            (Kind::Pack, _) | (_, DeValue::Table(_)) => {
                issues.add(
                    Issue::new(Code::BadValue, place, format!("`{named}` is not written as {example}"))
                        .help(format!("write `{}`", kind.header())),
                );
            }
            (_, DeValue::Array(list)) => {
                for entry in list.iter() {
                    match entry.get_ref() {
                        DeValue::Table(fields) if kind == Kind::Table => {
                            grouped::read(file, header(file, entry.span()), fields, tables, issues);
                        }
                        DeValue::Table(fields) => read(kind, file, entry.span(), fields, tables, issues),
                        other => issues.add(
                            Issue::new(
                                Code::BadValue,
                                file.at(entry.span()),
                                format!("`{named}` holds {}, not a table", a(other)),
                            )
                            .help(format!("write `{}`", kind.header())),
                        ),
                    }
                }
            }
            (_, other) => issues.add(
                Issue::new(Code::UnknownKey, place, format!("a {} stands outside any table", other.type_str()))
                    .help(format!("write `{}` above it", kind.header())),
            ),
        }
    }
}

/// `a float`, `an integer`
pub(super) fn a(value: &DeValue<'_>) -> String {
    let name = value.type_str();
    let article = if name.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {name}")
}

/// The first fault of each line; what follows on the same line follows from it.
fn syntax(file: File<'_>, faults: &[toml::de::Error], issues: &mut Issues) {
    let mut lines: Vec<usize> = Vec::new();
    for fault in faults {
        let span = fault.span().unwrap_or(0..0);
        let line = file.text.get(..span.start).unwrap_or(file.text).matches('\n').count();
        if lines.contains(&line) {
            continue;
        }
        lines.push(line);
        let message = fault.message();
        let help = if message.contains("duplicate key") {
            "a key stands once in a table; for a second row begin a second table"
        } else {
            "values are quoted strings, `\"8%\"`, or lists of them, `[\"pension\"]`"
        };
        issues.add(Issue::new(Code::BadValue, file.at(span), format!("not TOML: {message}")).help(help));
    }
}

fn read(
    kind: Kind,
    file: File<'_>,
    span: Range<usize>,
    fields: &DeTable<'_>,
    tables: &mut Vec<Table>,
    issues: &mut Issues,
) {
    let header = header(file, span);
    let Some(found) = known_keys(kind, file, header, fields.iter(), issues) else { return };
    let lacking = lacking(kind, &found);
    for key in &lacking {
        issues.add(missing(&format!("`{}`", kind.header()), key, header));
    }
    if lacking.is_empty() {
        tables.push(Table { kind, at: header, fields: found, rows: Vec::new() });
    }
}

/// The keys that stand there and their values; none where one is unknown or wrongly written.
pub(super) fn known_keys<'t, 'i: 't>(
    kind: Kind,
    file: File<'_>,
    header: At,
    fields: impl Iterator<Item = (&'t Spanned<DeString<'i>>, &'t Spanned<DeValue<'i>>)>,
    issues: &mut Issues,
) -> Option<Fields> {
    let mut found = Fields::new();
    let mut sound = true;
    for (name, value) in fields {
        let place = file.at(name.span());
        let key = name.get_ref().as_ref();
        let Some(shape) = file.shape(kind, key) else {
            issues.add(unknown("key", key, place, &file.known(kind)).other(header, "in this table"));
            sound = false;
            continue;
        };
        match strings(file, key, shape, value) {
            Ok(written) => {
                found.insert(String::from(key), written);
            }
            Err(issue) => {
                issues.add(*issue);
                sound = false;
            }
        }
    }
    sound.then_some(found)
}

/// The required keys that are not there.
pub(super) fn lacking(kind: Kind, found: &Fields) -> Vec<&'static Key> {
    kind.keys().iter().filter(|key| key.required && !found.contains_key(key.name)).collect()
}

/// The line of the header: the span of a table may take in all of its rows.
pub(super) fn header(file: File<'_>, span: Range<usize>) -> At {
    let line = file.text.get(span.start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    At {
        file: file.number,
        start: span.start,
        end: span.start.saturating_add(line.max(1)).min(span.end.max(span.start)),
    }
}

pub(super) fn missing(what: &str, key: &Key, header: At) -> Issue {
    let message = format!("{what} has no `{}`", key.name);
    if key.name == "cite" {
        return Issue::new(Code::NoCitation, header, message)
            .help("no cite, no build: write `cite = \"document-id#clause\"` and register the document");
    }
    Issue::new(Code::MissingKey, header, message).help(format!("add `{} = \"…\"`: {}", key.name, key.says))
}

pub(super) fn unknown(what: &str, name: &str, place: At, known: &[&str]) -> Issue {
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`? A {what} is one of: {}", known.join(", ")),
        None => format!("a {what} is one of: {}", known.join(", ")),
    };
    Issue::new(Code::UnknownKey, place, format!("unknown {what} `{name}`")).help(help)
}

/// The known word that most begins like this one, where half of it does.
pub(super) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let common = |word: &str| word.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let best = known.iter().copied().max_by_key(|word| common(word))?;
    (common(best).saturating_mul(2) >= name.chars().count() && common(best) > 0).then_some(best)
}

/// The value of a key as quoted strings. A number or a date without quotes is told from a wrong shape.
fn strings(
    file: File<'_>,
    name: &str,
    shape: Shape,
    value: &Spanned<DeValue<'_>>,
) -> Result<Vec<Written>, alloc::boxed::Box<Issue>> {
    let place = file.at(value.span());
    let refuse = |place: At, value: &DeValue<'_>| {
        let message = format!("`{}` is {} without quotes", name, a(value));
        let help = "every value is quoted, so that no float ever exists: `\"8%\"`, `\"4420.58\"`, `\"2025-07\"`";
        Issue::new(Code::BadValue, place, message).label("quote it").help(help).into()
    };
    let wrong = |found: &str, want: &str| {
        Err(Issue::new(Code::BadValue, place, format!("`{}` holds {found}", name))
            .help(format!("write `{} = {want}`", name))
            .into())
    };
    match (shape, value.get_ref()) {
        (Shape::One | Shape::OneOrMany, DeValue::String(text)) => {
            Ok(alloc::vec![Written { text: text.to_string(), at: place }])
        }
        (Shape::Many, DeValue::String(text)) => wrong("one string", &format!("[\"{text}\"]")),
        (Shape::One, DeValue::Array(_)) => wrong("a list", "\"…\""),
        (_, DeValue::Array(list)) if list.is_empty() => wrong("an empty list", "[\"…\"]"),
        (_, DeValue::Array(list)) => {
            let mut all = Vec::with_capacity(list.len());
            for entry in list.iter() {
                let place = file.at(entry.span());
                match entry.get_ref() {
                    DeValue::String(text) => all.push(Written { text: text.to_string(), at: place }),
                    other => return Err(refuse(place, other)),
                }
            }
            Ok(all)
        }
        (_, other) => Err(refuse(place, other)),
    }
}
