//! Tables to rows: each `[[value]]` becomes one row for every kind, payer or size that it names.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use shebao_core::policy::{
    self, Amount, Authority, Carry, Evidence, Facet, Hole, ParamId, Published, Row, Standing, TableId, Value,
};
use shebao_core::{Code, Date, Level, Month, Region, Span};

use super::decisions;
use super::facets;
use super::keys::Kind;
use super::published;
use super::register::{LEVELS, Param, Register, fault_at, word};
use super::report::{Issue, Issues};
use super::tables::{Table, missing};
use super::written;

/// A row with the table it was written as, and what only people read of it.
#[derive(Clone, Debug)]
pub(super) struct Entry<T> {
    pub(super) it: T,
    /// The number of its table.
    pub(super) table: usize,
    pub(super) checked: Date,
    pub(super) note: String,
}

/// A published amount, to be recomputed.
pub(super) struct Check {
    pub(super) cap: bool,
    pub(super) facet: Facet,
    pub(super) region: Region,
    pub(super) month: Month,
    pub(super) amount: Amount,
    pub(super) table: usize,
}

/// All rows, in the order of the pack.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) clauses: Vec<String>,
    pub(super) rows: Vec<Entry<Row>>,
    pub(super) authorities: Vec<Entry<Authority>>,
    pub(super) carries: Vec<Entry<Carry>>,
    /// The reason is its place in `reasons`.
    pub(super) holes: Vec<Entry<Hole>>,
    pub(super) reasons: Vec<(String, String)>,
    pub(super) checks: Vec<Check>,
    /// The decision tables, in order of the rows that are one, each with its parameter.
    pub(super) tables: Vec<(ParamId, policy::Table)>,
    /// Documents that something cites.
    pub(super) cited: BTreeSet<u16>,
}

/// Which parameter, for whom, where and when; one of the many that a table may stand for.
#[derive(Clone, Copy)]
struct Place {
    param: ParamId,
    facet: Facet,
    region: Region,
    span: Span,
}

struct Reader<'a> {
    register: &'a Register,
    issues: &'a mut Issues,
    clauses: BTreeMap<String, u16>,
    cited: BTreeSet<u16>,
}

impl Rows {
    pub(super) fn new(tables: &[Table], register: &Register, issues: &mut Issues) -> Rows {
        let citing =
            |table: &&Table| matches!(table.kind, Kind::Value | Kind::Decision | Kind::Authority | Kind::Carry);
        let cites = tables.iter().filter(citing).map(|table| table.text("cite"));
        let cites = cites.chain(tables.iter().flat_map(|table| decisions::cites(table, &register.columns)));
        let clauses: BTreeSet<&str> = cites.filter_map(|cite| cite.split_once('#').map(|(_, clause)| clause)).collect();
        let numbered = clauses.into_iter().zip(0u16..).map(|(clause, number)| (String::from(clause), number));
        let mut reader = Reader { register, issues, clauses: numbered.collect(), cited: BTreeSet::new() };
        let mut rows = Rows::default();
        for (number, table) in tables.iter().enumerate() {
            match table.kind {
                Kind::Value | Kind::Decision => reader.value(number, table, &mut rows),
                Kind::Authority => reader.authority(number, table, &mut rows),
                Kind::Carry => reader.carry(number, table, &mut rows),
                Kind::Hole => reader.hole(number, table, &mut rows),
                Kind::Check => rows.checks.extend(reader.check(number, table)),
                Kind::Table
                | Kind::Case
                | Kind::Pack
                | Kind::Facet
                | Kind::Column
                | Kind::Param
                | Kind::Region
                | Kind::Document => {}
            }
        }
        rows.cited = reader.cited;
        rows.clauses = reader.clauses.into_keys().collect();
        rows.sort();
        rows
    }

    /// The order of the pack. It says nothing of files, so that moving a row between them changes no byte.
    fn sort(&mut self) {
        self.rows.sort_by_key(|Entry { it, .. }| (it.param, it.facet, it.region, it.published, it.span));
        self.authorities.sort_by_key(|Entry { it, .. }| (it.param, it.facet, it.region, it.span));
        self.carries.sort_by_key(|Entry { it, .. }| (it.param, it.facet, it.region, it.span));
        self.holes.sort_by_key(|Entry { it, .. }| (it.param, it.facet, it.region, it.span));
        self.number_reasons();
        self.number_tables();
    }

    /// Tables stand in the order of the rows that are one.
    fn number_tables(&mut self) {
        let written = core::mem::take(&mut self.tables);
        let mut places: BTreeMap<u16, u16> = BTreeMap::new();
        for row in &mut self.rows {
            let Value::Table(id) = &mut row.it.value else { continue };
            let old = id.table;
            let next = u16::try_from(places.len()).unwrap_or(u16::MAX); // not reached: they were numbered by u16 before
            id.table = *places.entry(old).or_insert_with(|| {
                self.tables.extend(written.get(usize::from(old)).cloned());
                next
            });
        }
    }

    /// Reasons stand in the order of the holes that have them.
    fn number_reasons(&mut self) {
        let written = core::mem::take(&mut self.reasons);
        let mut places: BTreeMap<u16, u16> = BTreeMap::new();
        for hole in &mut self.holes {
            let old = hole.it.reason;
            let next = u16::try_from(places.len()).unwrap_or(u16::MAX); // not reached: they were numbered by u16 before
            hole.it.reason = *places.entry(old).or_insert_with(|| {
                self.reasons.extend(written.get(usize::from(old)).cloned());
                next
            });
        }
    }
}

impl Reader<'_> {
    fn value(&mut self, number: usize, table: &Table, rows: &mut Rows) {
        let places = self.places(table);
        let published = self.told(table, "published").map(|day| day.map_or(Published::Unknown, Published::On));
        let seen = if table.get("seen").is_some() { self.told(table, "seen") } else { Some(None) };
        let standings: Vec<&str> = Standing::ALL.iter().map(|s| s.name()).collect();
        let standing = word(table, "standing", &standings, Standing::parse, self.issues);
        let cited = self.cited(table);
        let param = table.get("param").and_then(|written| self.register.find_param(written, &mut Issues::default()));
        let value = param.and_then(|(id, param)| {
            if table.kind == Kind::Decision {
                return self.decision(table, (id, param), rows);
            }
            written::value(table.text("value"), &param.def)
                .map_err(|fault| self.issues.add(fault_at(table.at("value"), Code::BadValue, fault)))
                .ok()
        });
        if let (Some(Published::On(day)), Some(Some(seen))) = (published, seen)
            && seen < day
        {
            let issue = Issue::new(Code::BadValue, table.at("seen"), "seen before it was published");
            self.issues.add(
                issue
                    .other(table.at("published"), "published here")
                    .help("`seen` is the first print known, where that is later than publication or all there is"),
            );
        }
        let (Some(published), Some(seen), Some(standing), Some(value)) = (published, seen, standing, value) else {
            return;
        };
        let Some(Cited { evidence, document, clause, checked, note }) = cited else { return };
        for Place { param, facet, region, span } in places {
            let it = Row { param, facet, region, span, published, seen, value, standing, evidence, document, clause };
            rows.rows.push(Entry { it, table: number, checked, note: note.clone() });
        }
    }

    /// A decision table: the value is its place.
    fn decision(&mut self, table: &Table, (id, param): (ParamId, &Param), rows: &mut Rows) -> Option<Value> {
        let (read, cited) = decisions::value(table, param, self.register, &self.clauses, self.issues)?;
        self.cited.extend(cited);
        let place = u16::try_from(rows.tables.len()).ok()?;
        rows.tables.push((id, read));
        Some(Value::Table(TableId { overlay: 0, table: place }))
    }

    fn authority(&mut self, number: usize, table: &Table, rows: &mut Rows) {
        let places = self.places(table);
        let level = word(table, "level", LEVELS, Level::parse, self.issues);
        let cited = self.cited(table);
        let (Some(level), Some(Cited { evidence, document, clause, checked, note })) = (level, cited) else { return };
        for Place { param, facet, region, span } in places {
            let it = Authority { param, facet, region, span, level, evidence, document, clause };
            rows.authorities.push(Entry { it, table: number, checked, note: note.clone() });
        }
    }

    fn carry(&mut self, number: usize, table: &Table, rows: &mut Rows) {
        let places = self.places(table);
        let Some(Cited { evidence, document, clause, checked, note }) = self.cited(table) else { return };
        for Place { param, facet, region, span } in places {
            let it = Carry { param, facet, region, span, evidence, document, clause };
            rows.carries.push(Entry { it, table: number, checked, note: note.clone() });
        }
    }

    fn hole(&mut self, number: usize, table: &Table, rows: &mut Rows) {
        let places = self.places(table);
        let mut reason = (String::from(table.text("zh")), String::from(table.text("en")));
        if let Some((document, clause)) = self.register.find_cite(table, self.issues) {
            self.cited.insert(document);
            let (zh, en) = self.register.citation(document, clause);
            let _ = write!(reason.0, "；依据：{zh}");
            let _ = write!(reason.1, "; by {en}");
        }
        let known = rows.reasons.iter().position(|r| *r == reason);
        let place = known.unwrap_or_else(|| {
            rows.reasons.push(reason);
            rows.reasons.len().saturating_sub(1)
        });
        let Ok(reason) = u16::try_from(place) else { return };
        for Place { param, facet, region, span } in places {
            let it = Hole { param, facet, region, span, reason };
            rows.holes.push(Entry { it, table: number, checked: Date::MIN, note: String::new() });
        }
    }

    fn check(&mut self, number: usize, table: &Table) -> Option<Check> {
        if published::is_published(table) {
            published::written(table, self.issues);
            self.cited.extend(self.register.find_cite(table, self.issues).map(|(document, _)| document));
            return None;
        }
        let lacking = Kind::Check.keys().iter().filter(|key| ["kind", "region", "month", "value"].contains(&key.name));
        let mut lacking = lacking.filter(|key| table.get(key.name).is_none()).peekable();
        if lacking.peek().is_some() {
            lacking.for_each(|key| self.issues.add(missing("`[[check]]`", key, table.at)));
            return None;
        }
        let op = word(
            table,
            "op",
            &["base.floor", "base.cap"],
            |op| match op {
                "base.floor" => Some(false),
                "base.cap" => Some(true),
                _ => None,
            },
            self.issues,
        );
        let region = self.register.find_region(table, self.issues);
        let facet = self.kind(table);
        let (document, _) = self.register.find_cite(table, self.issues)?;
        self.cited.insert(document);
        let month = Month::parse(table.text("month"));
        if month.is_none() {
            let message = format!("`{}` is no month", table.text("month"));
            self.issues.add(Issue::new(Code::BadValue, table.at("month"), message).help("write `\"yyyy-mm\"`"));
        }
        let amount = written::amount(table.text("value")).filter(|amount| amount.den == 1);
        if amount.is_none() {
            let message = format!("`{}` is no printed amount", table.text("value"));
            self.issues
                .add(Issue::new(Code::BadValue, table.at("value"), message).help("yuan with at most two decimals"));
        }
        Some(Check { cap: op?, facet: facet?, region: region?, month: month?, amount: amount?, table: number })
    }

    /// The kind of insurance that a published amount is of.
    fn kind(&mut self, table: &Table) -> Option<Facet> {
        let kinds = self.register.facets.iter().find(|facet| facet.id == "kind");
        let kinds: Vec<&str> = kinds.iter().flat_map(|kinds| &kinds.words).map(|word| word.name.as_str()).collect();
        let number =
            |kind: &str| (1..=u16::MAX).zip(&kinds).find(|(_, known)| **known == kind).map(|(number, _)| number);
        word(table, "kind", &kinds, number, self.issues).map(|number| Facet::from_numbers([number, 0]))
    }

    /// Every place that the table speaks of. Where one of its parts is wrong, none.
    fn places(&mut self, table: &Table) -> Vec<Place> {
        let region = self.register.find_region(table, self.issues);
        let mut places = Vec::new();
        for written in table.all("param") {
            let Some((id, param)) = self.register.find_param(written, self.issues) else { continue };
            let span = self.span(table, param);
            let facets = facets::of_rows(table, &param.def, &self.register.facets, self.issues);
            let (Some(span), Some(facets), Some(region)) = (span, facets, region) else { continue };
            places.extend(facets.into_iter().map(|facet| Place { param: id, facet, region, span }));
        }
        places
    }

    fn span(&mut self, table: &Table, param: &Param) -> Option<Span> {
        let monthly = param.def.monthly;
        let mut end = |key: &str| {
            table.get(key).and_then(|written| {
                written::end(&written.text, monthly)
                    .map_err(|fault| self.issues.add(fault_at(written.at, Code::BadValue, fault)))
                    .ok()
            })
        };
        let from = end("from")?;
        let until = match table.get("until") {
            Some(_) => end("until")?,
            None if param.period && matches!(table.kind, Kind::Value | Kind::Decision) => {
                let message = format!("a row of `{}` has no `until`", param.def.id);
                self.issues.add(Issue::new(Code::MissingKey, table.at, message).help(
                    "the parameter is per period: one year's figure must not leak into the next; state the first month after",
                ));
                return None;
            }
            None => Date::MAX,
        };
        if from >= until {
            let issue = Issue::new(Code::BadValue, table.at("until"), "the row ends before it begins");
            self.issues
                .add(issue.other(table.at("from"), "begins here").help("`until` is the first month after the row"));
            return None;
        }
        Some(Span { from, until })
    }

    fn told(&mut self, table: &Table, key: &str) -> Option<Option<Date>> {
        let read = if key == "published" { written::published } else { |text: &str| written::told(text).map(Some) };
        read(table.text(key)).map_err(|fault| self.issues.add(fault_at(table.at(key), Code::BadValue, fault))).ok()
    }

    fn cited(&mut self, table: &Table) -> Option<Cited> {
        let grades: Vec<&str> = Evidence::ALL.iter().map(|e| e.name()).collect();
        let evidence = word(table, "evidence", &grades, Evidence::parse, self.issues);
        let checked = Date::parse(table.text("checked"));
        if checked.is_none() {
            let message = format!("`{}` is no day", table.text("checked"));
            self.issues.add(Issue::new(Code::BadValue, table.at("checked"), message).help("write `\"yyyy-mm-dd\"`"));
        }
        let (document, clause) = self.register.find_cite(table, self.issues)?;
        self.cited.insert(document);
        let clause = self.clauses.get(clause).copied()?;
        Some(Cited { evidence: evidence?, document, clause, checked: checked?, note: table.text("note").into() })
    }
}

struct Cited {
    evidence: Evidence,
    document: u16,
    clause: u16,
    checked: Date,
    note: String,
}
