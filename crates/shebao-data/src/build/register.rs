//! What rows may name: the pack's name, the dictionary, the places and the documents.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use shebao_core::policy::{FacetDef, ParamDef, ParamId, RegionDef, ValueType};
use shebao_core::{Code, Date, Level, Region, Span};

use super::decisions::{self, Column};
use super::facets;
use super::keys::Kind;
use super::report::{At, Issue, Issues};
use super::tables::{Table, Written, nearest};
use super::written::{self, Fault};

pub(super) struct Param {
    pub(super) def: ParamDef,
    /// Whether every row states `until`.
    pub(super) period: bool,
    /// Of a parameter of type table, the places of the columns asked and answered.
    pub(super) table: Option<[Vec<u16>; 2]>,
    pub(super) unit: String,
    pub(super) zh: String,
    pub(super) en: String,
}

pub(super) struct Place {
    pub(super) def: RegionDef,
    pub(super) zh: String,
    pub(super) en: String,
    at: At,
}

pub(super) struct Document {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) zh: String,
    pub(super) en: String,
    pub(super) issuer: String,
    pub(super) published: String,
    pub(super) found_at: String,
    pub(super) at: At,
}

/// Everything that rows may name, each list in the order of the pack.
#[derive(Default)]
pub(super) struct Register {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) zh: String,
    pub(super) en: String,
    pub(super) facets: Vec<Arc<FacetDef>>,
    pub(super) columns: Vec<Column>,
    pub(super) params: Vec<Param>,
    pub(super) regions: Vec<Place>,
    pub(super) documents: Vec<Document>,
}

pub(super) fn fault_at(place: At, code: Code, fault: Fault) -> Issue {
    Issue::new(code, place, fault.message).help(fault.help)
}

/// A word of a closed list, or an issue that lists them.
pub(super) fn word<T>(
    table: &Table,
    key: &str,
    words: &[&str],
    parse: impl Fn(&str) -> Option<T>,
    issues: &mut Issues,
) -> Option<T> {
    let text = table.text(key);
    let found = parse(text);
    if found.is_none() {
        let message = format!("`{text}` is no {key}");
        issues.add(
            Issue::new(Code::BadValue, table.at(key), message).help(format!("write one of: {}", words.join(", "))),
        );
    }
    found
}

pub(super) const LEVELS: &[&str] = &["nation", "province", "city", "county"];

impl Register {
    pub(super) fn new(tables: &[Table], issues: &mut Issues) -> Register {
        let mut register = Register::default();
        register.name(tables, issues);
        register.facets = facets::read(tables, issues);
        register.columns = decisions::columns(tables, issues);
        for table in tables {
            match table.kind {
                Kind::Param => register.params.extend(param(table, &register.facets, &register.columns, issues)),
                Kind::Region => register.regions.extend(region(table, issues)),
                Kind::Document => register.documents.extend(document(table, issues)),
                _ => {}
            }
        }
        register.params.sort_by(|a, b| a.def.id.cmp(&b.def.id));
        register.regions.sort_by_key(|r| (r.def.region, r.def.span));
        register.documents.sort_by(|a, b| a.id.cmp(&b.id));
        register.once(tables, issues);
        register.ladder(issues);
        register
    }

    fn name(&mut self, tables: &[Table], issues: &mut Issues) {
        let mut packs = tables.iter().filter(|table| table.kind == Kind::Pack);
        let Some(pack) = packs.next() else {
            let nowhere = At { file: 0, start: 0, end: 0 };
            issues.add(
                Issue::new(Code::MissingKey, nowhere, "no file holds `[pack]`")
                    .help("say in one file, such as pack.toml, what the pack is called: `id`, `version`, `zh`, `en`"),
            );
            return;
        };
        for second in packs {
            let issue = Issue::new(Code::BadValue, second.at, "a second `[pack]`").other(pack.at, "the first");
            issues.add(issue.help("a pack has one name: remove one"));
        }
        (self.id, self.version) = (pack.text("id").into(), pack.text("version").into());
        (self.zh, self.en) = (pack.text("zh").into(), pack.text("en").into());
        let month = self.version.split_once('.').and_then(|(year, month)| {
            shebao_core::Month::parse(&format!("{year}-{}", month.split_once('.').map_or(month, |(m, _)| m)))
        });
        if month.is_none() {
            let issue = Issue::new(Code::BadValue, pack.at("version"), "the version is no calendar month");
            issues.add(issue.help("write `\"2026.11\"`, or `\"2026.11.1\"` for a second release of the month"));
        }
        if !self.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') || self.id.is_empty() {
            let issue = Issue::new(Code::BadValue, pack.at("id"), "the pack's id is not lower case ASCII");
            issues.add(issue.help("write lower case letters, digits and hyphens: `\"henan\"`"));
        }
    }

    /// An id stands once.
    fn once(&self, tables: &[Table], issues: &mut Issues) {
        for (kind, key) in [(Kind::Facet, "id"), (Kind::Column, "id"), (Kind::Param, "id"), (Kind::Document, "id")] {
            let mut seen: alloc::collections::BTreeMap<&str, At> = alloc::collections::BTreeMap::new();
            for table in tables.iter().filter(|table| table.kind == kind) {
                let (text, place) = (table.text(key), table.at(key));
                if let Some(first) = seen.insert(text, place) {
                    let issue = Issue::new(Code::BadValue, place, format!("{} `{text}` stands twice", kind.name()));
                    issues.add(issue.other(first, "the first").help("remove one, or give it an id of its own"));
                }
            }
        }
        for (first, second) in self.regions.iter().zip(self.regions.iter().skip(1)) {
            if first.def.region == second.def.region && first.def.span.overlaps(second.def.span) {
                let message = format!("region {} stands twice for the same days", second.def.region);
                let issue = Issue::new(Code::BadValue, second.at, message).other(first.at, "the first");
                issues.add(
                    issue.help("a place that was renamed or moved has rows that follow each other: `until`, `from`"),
                );
            }
        }
    }

    /// Every parent is registered and stands higher, so that every walk upward ends.
    fn ladder(&self, issues: &mut Issues) {
        for place in &self.regions {
            let Some(parent) = place.def.parent else {
                if place.def.level != Level::Nation {
                    let issue = Issue::new(Code::MissingKey, place.at, "a place below the nation has no `parent`");
                    issues.add(issue.help("write the code of the place above it"));
                }
                continue;
            };
            let mut above = self.regions.iter().filter(|other| other.def.region == parent).peekable();
            if above.peek().is_none() || !above.all(|other| other.def.level < place.def.level) {
                let message = format!("the parent {parent} is not registered, or does not stand higher");
                issues.add(Issue::new(Code::BadValue, place.at, message).help("register it, from the nation downward"));
            }
        }
    }

    pub(super) fn param(&self, id: ParamId) -> Option<&Param> {
        self.params.get(usize::from(id.0))
    }

    pub(super) fn find_param(&self, written: &Written, issues: &mut Issues) -> Option<(ParamId, &Param)> {
        let found = self.params.binary_search_by(|p| p.def.id.as_str().cmp(&written.text)).ok();
        let found = found.and_then(|index| Some((ParamId(u16::try_from(index).ok()?), self.params.get(index)?)));
        if found.is_none() {
            let known: Vec<&str> = self.params.iter().map(|p| p.def.id.as_str()).collect();
            let help = match nearest(&written.text, &known) {
                Some(near) => format!("did you mean `{near}`? A new parameter is registered by `[[param]]` first"),
                None => "a new parameter is registered by `[[param]]` first".into(),
            };
            let message = format!("no parameter `{}` in the dictionary", written.text);
            issues.add(Issue::new(Code::BadValue, written.at, message).help(help));
        }
        found
    }

    pub(super) fn find_region(&self, table: &Table, issues: &mut Issues) -> Option<Region> {
        let text = table.text("region");
        let known = code(text).filter(|code| self.regions.iter().any(|r| r.def.region == *code));
        if known.is_none() {
            let issue = Issue::new(Code::BadValue, table.at("region"), format!("no region `{text}`"));
            issues.add(issue.help("register the place by `[[region]]` first, with its six-digit code"));
        }
        known
    }

    /// The document's place in the register, and the clause.
    pub(super) fn find_cite<'t>(&self, table: &'t Table, issues: &mut Issues) -> Option<(u16, &'t str)> {
        self.cite_of(table.get("cite")?, issues)
    }

    /// The same of a citation that is a value.
    pub(super) fn cite_of<'t>(&self, cite: &'t Written, issues: &mut Issues) -> Option<(u16, &'t str)> {
        let refuse = |message: String, help: &str| Issue::new(Code::NoCitation, cite.at, message).help(help);
        let Some((id, clause)) = cite.text.split_once('#').filter(|(_, clause)| !clause.contains('#')) else {
            issues.add(refuse(
                format!("`{}` names no clause", cite.text),
                "write `\"document-id#clause\"`; where no clause is known, `\"document-id#\"`",
            ));
            return None;
        };
        let found = self.documents.binary_search_by(|d| d.id.as_str().cmp(id)).ok();
        if found.is_none() {
            issues.add(refuse(format!("no document `{id}` is registered"), "register it by `[[document]]` first"));
        }
        Some((u16::try_from(found?).ok()?, clause))
    }

    /// A document as a short reference, Chinese and English: its number, or its title where it has none, and the clause.
    pub(super) fn citation(&self, document: u16, clause: &str) -> (String, String) {
        let Some(Document { number, zh, en, .. }) = self.documents.get(usize::from(document)) else {
            return Default::default();
        };
        let title = if zh.starts_with('《') { zh.clone() } else { format!("《{zh}》") };
        let (zh, en) = if number.is_empty() { (&title, en) } else { (number, number) };
        if clause.is_empty() {
            return (zh.clone(), en.clone());
        }
        (format!("{zh} 第{clause}条（项）"), format!("{en} art. {clause}"))
    }
}

fn code(text: &str) -> Option<Region> {
    (text.len() == 6).then(|| text.parse().ok().and_then(Region::from_code)).flatten()
}

fn param(table: &Table, known: &[Arc<FacetDef>], columns: &[Column], issues: &mut Issues) -> Option<Param> {
    let types = [
        ("amount", ValueType::Amount, &["yuan", "yuan/month", "yuan/year", "yuan/day"][..]),
        ("rate", ValueType::Rate, &["share"][..]),
        ("rounding", ValueType::Rounding, &["-"][..]),
        ("word", ValueType::Word, &["-"][..]),
        ("count", ValueType::Count, &["months", "years", "days", "persons", "yyyymmdd", "-"][..]),
        ("table", ValueType::Table, &["-"][..]),
    ];
    let names: Vec<&str> = types.iter().map(|t| t.0).collect();
    let ty = word(table, "type", &names, |text| types.iter().find(|t| t.0 == text), issues);
    let unit = ty.and_then(|ty| word(table, "unit", ty.2, |text| ty.2.iter().find(|u| **u == text), issues));
    let facets = facets::of_param(table, known, issues);
    let level = word(table, "level", LEVELS, Level::parse, issues);
    let monthly = word(table, "axis", &["month", "day"], |t| two(t, "month", "day"), issues);
    let period = word(table, "span", &["period", "open"], |t| two(t, "period", "open"), issues);
    let optional = match table.get("optional") {
        None => Some(false),
        Some(_) => word(table, "optional", &["true"], |t| (t == "true").then_some(true), issues),
    };
    let words: Vec<String> = table.all("words").iter().map(|w| w.text.clone()).collect();
    if let Some(ty) = ty
        && (ty.1 == ValueType::Word) == words.is_empty()
    {
        let issue = Issue::new(Code::BadValue, table.at, "`words` goes with type `word`, and with no other");
        issues.add(issue.help("a parameter of type `word` lists its words: `words = [\"rate\", \"amount\"]`"));
    }
    let places = ty.and_then(|ty| decisions::of_param(table, ty.1, columns, issues));
    let id = table.text("id");
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'_') {
        let issue = Issue::new(Code::BadValue, table.at("id"), format!("`{id}` is no id of a parameter"));
        issues.add(issue.help("lower case letters, digits, dots and underscores: `base.floor_share`"));
    }
    let def = ParamDef {
        id: id.into(),
        ty: ty?.1,
        facets: facets?,
        level: level?,
        monthly: monthly?,
        optional: optional?,
        words,
    };
    let (zh, en) = (table.text("zh").into(), table.text("en").into());
    let columns = places?;
    let table = (!columns.iter().all(Vec::is_empty)).then_some(columns);
    Some(Param { def, period: period?, table, unit: String::from(*unit?), zh, en })
}

fn two(text: &str, yes: &str, no: &str) -> Option<bool> {
    if text == yes {
        Some(true)
    } else if text == no {
        Some(false)
    } else {
        None
    }
}

fn region(table: &Table, issues: &mut Issues) -> Option<Place> {
    let level = word(table, "level", LEVELS, Level::parse, issues);
    let mut code_at = |key: &str| {
        let found = code(table.text(key));
        if found.is_none() {
            let issue = Issue::new(Code::BadValue, table.at(key), format!("`{}` is no region code", table.text(key)));
            issues.add(issue.help("six digits, of GB/T 2260: `\"410100\"`"));
        }
        found
    };
    let region = code_at("code");
    let parent = match table.get("parent") {
        None => Some(None),
        Some(_) => code_at("parent").map(Some),
    };
    let mut end = |key: &str, absent: Date| match table.get(key) {
        None => Some(absent),
        Some(written) => written::year_or_later(&written.text)
            .map_err(|fault| issues.add(fault_at(written.at, Code::BadValue, fault)))
            .ok(),
    };
    let (from, until) = (end("from", Date::MIN), end("until", Date::MAX));
    let span = Span { from: from?, until: until? };
    if span.from >= span.until {
        issues.add(
            Issue::new(Code::BadValue, table.at("until"), "the place ends before it begins")
                .help("`until` is the first day after it"),
        );
    }
    let def = RegionDef { region: region?, parent: parent?, level: level?, span };
    Some(Place { def, zh: table.text("zh").into(), en: table.text("en").into(), at: table.at("code") })
}

fn document(table: &Table, issues: &mut Issues) -> Option<Document> {
    let published = table.text("published");
    if let Err(fault) = written::published(published) {
        issues.add(fault_at(table.at("published"), Code::BadValue, fault));
    }
    let id = table.text("id");
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_graphic() && b != b'#') {
        let issue = Issue::new(Code::BadValue, table.at("id"), format!("`{id}` is no id of a document"));
        issues.add(issue.help("ASCII without spaces and without `#`: `henan-rs-2025-67`"));
    }
    let found_at = table.text("where");
    if found_at.is_empty() || found_at.contains("://") {
        let issue = Issue::new(Code::BadValue, table.at("where"), "`where` is empty or has a scheme");
        issues.add(issue.help("a bare address, `gov.cn/…`, or the name of a paper and its day"));
    }
    Some(Document {
        id: id.into(),
        number: table.text("number").into(),
        zh: table.text("zh").into(),
        en: table.text("en").into(),
        issuer: table.text("issuer").into(),
        published: published.into(),
        found_at: found_at.into(),
        at: table.at("id"),
    })
}
