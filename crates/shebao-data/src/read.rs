//! Figures pack in, [`BookParts`] out. A pack may come from anywhere: every number is checked before it is believed.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use shebao_core::policy::{
    Amount, Authority, BookParts, COMBINATIONS, Carry, Clause, Document, Evidence, Facet, FacetDef, FacetWord, Hole,
    Pack, ParamDef, ParamId, Published, RegionDef, Row, Standing, Value, ValueType,
};
use shebao_core::{Code, Date, Error, Level, Rate, Region, Result, Rounding, Span};

use crate::envelope::{bad, decode, decode_last, hex, open, sha256, take};
use crate::read_tables::Tables;
use crate::schema::{self, FIGURES_MAGIC, HASH_BYTES, LEVELS, MODES, QUANTA, TYPES};
use crate::schema_1;

/// Reads a figures pack.
///
/// # Errors
/// [`Code::BadPack`] where the bytes are no figures pack or name what is not there, [`Code::WrongHash`] where file or
/// content do not have the hash stated, [`Code::SchemaTooNew`] where the pack is of a later schema.
pub fn figures(bytes: &[u8]) -> Result<BookParts> {
    let (schema, mut inside) = open(bytes, &FIGURES_MAGIC)?;
    let content = take::<HASH_BYTES>(&mut inside, "content hash")?;
    let labels: schema::Labels<'_> = match schema {
        1 => decode::<schema_1::Labels<'_>>(&mut inside, "labels")?.into(),
        _ => decode(&mut inside, "labels")?,
    };
    if *content != sha256(inside) {
        return Err(Error::new(Code::WrongHash).place("content"));
    }
    let figures: schema::Figures<'_> = match schema {
        1 => decode_last::<schema_1::Figures<'_>>(inside, "figures")?.into(),
        _ => decode(&mut inside, "figures")?,
    };
    // What follows the figures are decision tables; before schema 2 there were none, and `inside` was read to its end.
    let wire: Option<schema::Tables<'_>> = match (schema, inside.is_empty()) {
        (1, _) | (_, true) => None,
        _ => Some(decode_last(inside, "trailing bytes")?),
    };

    let facets = facets(&figures.facets, &labels.facets)?;
    let params = each(&figures.params, "params", |wire| param(wire, &facets))?;
    let regions = regions(&figures.regions)?;
    let documents = documents(&figures.documents, &labels.numbers)?;
    let (registered, clauses) = (documents.len(), figures.clauses.len());
    let known = |clause: Clause| usize::from(clause.document) < registered && usize::from(clause.clause) < clauses;
    let tables = Tables::read(wire.as_ref(), &params, known)?;
    let ids = Ids { params: &params, regions: &regions, documents: registered, clauses, tables: &tables };
    let rows = each(&figures.rows, "rows", |row| ids.row(row))?;
    let authorities = each(&figures.authorities, "authorities", |row| ids.authority(row))?;
    let carries = each(&figures.carries, "carries", |row| ids.carry(row))?;
    let holes = holes(&ids, &figures.holes, &labels)?;

    if !params.is_sorted_by(|a, b| a.id < b.id) {
        return Err(bad("params: not in order of id"));
    }
    // Row numbers are what the text pack speaks of: the book must not have to sort them anew.
    if !rows.is_sorted_by_key(|r| (r.param, r.facet, r.region, r.published)) {
        return Err(bad("rows: not in painting order"));
    }
    let pack = Pack { id: labels.id.into(), version: labels.version.into(), content: hex(content) };
    Ok(BookParts {
        packs: alloc::vec![pack],
        params,
        regions,
        documents,
        clauses: figures.clauses.iter().map(|c| String::from(*c)).collect(),
        reasons: labels.reasons.iter().map(|(zh, en)| (String::from(*zh), String::from(*en))).collect(),
        rows,
        authorities,
        carries,
        holes,
        columns: tables.columns,
        table_defs: tables.defs,
        tables: tables.tables,
    })
}

/// Makes each thing or says which one cannot be.
pub(crate) fn each<T, U>(list: &[T], place: &str, make: impl Fn(&T) -> Option<U>) -> Result<Vec<U>> {
    if list.len() > usize::from(u16::MAX) && place != "rows" {
        return Err(bad(place)); // named by sixteen bits
    }
    let mut made = Vec::with_capacity(list.len());
    for (index, thing) in list.iter().enumerate() {
        made.push(make(thing).ok_or_else(|| bad(place).row(index))?);
    }
    Ok(made)
}

pub(crate) fn nth<T: Copy>(list: &[T], number: u8) -> Option<T> {
    list.get(usize::from(number)).copied()
}

fn day(number: u32) -> Option<Date> {
    Date::from_yyyymmdd(i64::from(number))
}

fn day_or_none(number: u32) -> Option<Option<Date>> {
    if number == 0 { Some(None) } else { day(number).map(Some) }
}

pub(crate) fn span(from: u32, until: u32) -> Option<Span> {
    let span = Span { from: day(from)?, until: day(until)? };
    (span.from < span.until).then_some(span)
}

/// The facets, each with an id of its own and words that differ.
fn facets(wire: &[schema::Facet<'_>], labels: &[schema::FacetLabels<'_>]) -> Result<Vec<Arc<FacetDef>>> {
    if wire.len() != labels.len() || !all_differ(wire.iter().map(|facet| facet.id).collect()) {
        return Err(bad("facets"));
    }
    let pairs: Vec<_> = wire.iter().zip(labels).collect();
    each(&pairs, "facets", |(facet, labels)| {
        let sound = all_differ(facet.words.clone()) && (1..=COMBINATIONS).contains(&facet.words.len());
        let named = facet.words.len() == labels.words.len();
        let words = facet.words.iter().zip(&labels.words).map(|(name, (zh, en))| {
            let or_itself = |text: &str| String::from(if text.is_empty() { *name } else { text });
            FacetWord { name: String::from(*name), zh: or_itself(zh), en: or_itself(en) }
        });
        let (zh, en) = labels.name;
        let def = FacetDef { id: facet.id.into(), zh: zh.into(), en: en.into(), words: words.collect() };
        (sound && named).then(|| Arc::new(def))
    })
}

/// Whether none of them is empty and no two are the same.
pub(crate) fn all_differ(mut texts: Vec<&str>) -> bool {
    texts.sort_unstable();
    texts.first().is_none_or(|first| !first.is_empty()) && texts.is_sorted_by(|a, b| a < b)
}

fn param(wire: &schema::Param<'_>, facets: &[Arc<FacetDef>]) -> Option<ParamDef> {
    let own = wire.facets.iter().map(|place| facets.get(usize::from(*place)).cloned());
    let own: Vec<Arc<FacetDef>> = own.collect::<Option<_>>()?;
    ParamDef::combinations(&own)?;
    if !all_differ(own.iter().map(|facet| facet.id.as_str()).collect()) {
        return None;
    }
    Some(ParamDef {
        id: wire.id.into(),
        ty: nth(&TYPES, wire.ty)?,
        facets: own,
        level: nth(&LEVELS, wire.level)?,
        monthly: wire.monthly,
        optional: wire.optional,
        words: wire.words.iter().map(|w| String::from(*w)).collect(),
    })
}

/// Places in order, each below a place that stands higher: so every walk upward ends.
fn regions(wire: &[schema::Region]) -> Result<Vec<RegionDef>> {
    let regions = each(wire, "regions", |r| {
        let parent = match r.parent {
            0 => None,
            code => Some(Region::from_code(i64::from(code))?),
        };
        let region = Region::from_code(i64::from(r.code))?;
        Some(RegionDef { region, parent, level: nth(&LEVELS, r.level)?, span: span(r.from, r.until)? })
    })?;
    let apart =
        |a: &RegionDef, b: &RegionDef| a.region < b.region || (a.region == b.region && a.span.until <= b.span.from);
    if !regions.is_sorted_by(apart) {
        return Err(bad("regions: not in order, or overlapping"));
    }
    let stands_above = |code: Region, level: Level| {
        let start = regions.partition_point(|r| r.region < code);
        let mut same = regions.iter().skip(start).take_while(|r| r.region == code).peekable();
        same.peek().is_some() && same.all(|r| r.level < level)
    };
    match regions.iter().position(|r| r.parent.is_some_and(|parent| !stands_above(parent, r.level))) {
        Some(index) => Err(bad("regions: parent").row(index)),
        None => Ok(regions),
    }
}

fn documents(ids: &[&str], numbers: &[&str]) -> Result<Vec<Document>> {
    if ids.len() != numbers.len() || ids.len() > usize::from(u16::MAX) || !ids.is_sorted_by(|a, b| a < b) {
        return Err(bad("documents"));
    }
    let pairs = ids.iter().zip(numbers);
    Ok(pairs.map(|(id, number)| Document { id: String::from(*id), number: String::from(*number) }).collect())
}

fn holes(ids: &Ids<'_>, places: &[schema::Place], labels: &schema::Labels<'_>) -> Result<Vec<Hole>> {
    if places.len() != labels.hole_reasons.len() {
        return Err(bad("holes"));
    }
    let pairs: Vec<_> = places.iter().zip(labels.hole_reasons.iter().copied()).collect();
    each(&pairs, "holes", |(place, reason)| {
        let (_, Where { param, facet, region, span }) = ids.place(place)?;
        let known = usize::from(*reason) < labels.reasons.len();
        known.then_some(Hole { param, facet, region, span, reason: *reason })
    })
}

/// What rows may name.
struct Ids<'a> {
    params: &'a [ParamDef],
    regions: &'a [RegionDef],
    documents: usize,
    clauses: usize,
    tables: &'a Tables,
}

struct Where {
    param: ParamId,
    facet: Facet,
    region: Region,
    span: Span,
}

impl Ids<'_> {
    fn place(&self, wire: &schema::Place) -> Option<(&ParamDef, Where)> {
        let def = self.params.get(usize::from(wire.param))?;
        let region = Region::from_code(i64::from(wire.region))?;
        let known = self.regions.binary_search_by_key(&region, |r| r.region).is_ok();
        let facet = schema::facet_of(wire.facet, def).filter(|_| known)?;
        let span = span(wire.from, wire.until)?;
        let dated = !def.monthly || span.is_by_month();
        dated.then_some((def, Where { param: ParamId(wire.param), facet, region, span }))
    }

    fn cited(&self, wire: &schema::Cited) -> Option<Evidence> {
        let registered = usize::from(wire.document) < self.documents && usize::from(wire.clause) < self.clauses;
        nth(Evidence::ALL, wire.evidence).filter(|_| registered)
    }

    fn row(&self, wire: &schema::Row) -> Option<Row> {
        let (def, Where { param, facet, region, span }) = self.place(&wire.place)?;
        Some(Row {
            param,
            facet,
            region,
            span,
            published: day_or_none(wire.published)?.map_or(Published::Unknown, Published::On),
            seen: day_or_none(wire.seen)?,
            value: value(&wire.value, param, def, self.tables)?,
            standing: nth(Standing::ALL, wire.standing)?,
            evidence: self.cited(&wire.cited)?,
            document: wire.cited.document,
            clause: wire.cited.clause,
        })
    }

    fn authority(&self, wire: &schema::Authority) -> Option<Authority> {
        let (_, Where { param, facet, region, span }) = self.place(&wire.place)?;
        let evidence = self.cited(&wire.cited)?;
        let schema::Cited { document, clause, .. } = wire.cited;
        Some(Authority { param, facet, region, span, level: nth(&LEVELS, wire.level)?, evidence, document, clause })
    }

    fn carry(&self, wire: &schema::Carry) -> Option<Carry> {
        let (_, Where { param, facet, region, span }) = self.place(&wire.place)?;
        let evidence = self.cited(&wire.cited)?;
        let schema::Cited { document, clause, .. } = wire.cited;
        Some(Carry { param, facet, region, span, evidence, document, clause })
    }
}

/// The value, where it is of the parameter's type and written in the one way there is.
fn value(wire: &schema::Value, param: ParamId, def: &ParamDef, tables: &Tables) -> Option<Value> {
    let (ty, value) = match *wire {
        schema::Value::Amount { num, den } if num >= 0 && den > 0 => {
            (ValueType::Amount, Value::Amount(Amount { num, den }))
        }
        schema::Value::Amount { .. } => return None,
        schema::Value::Rate { num, den } => {
            let rate = Rate::new(num, den).filter(|r| (r.num(), r.den()) == (num, den))?;
            (ValueType::Rate, Value::Rate(rate))
        }
        schema::Value::Rounding { mode, quantum } => {
            let rounding = Rounding { mode: nth(&MODES, mode)?, quantum: nth(&QUANTA, quantum)? };
            (ValueType::Rounding, Value::Rounding(rounding))
        }
        schema::Value::Word(word) => {
            def.words.get(usize::from(word))?;
            (ValueType::Word, Value::Word(word))
        }
        schema::Value::Count(count) => (ValueType::Count, Value::Count(count)),
        schema::Value::Table(place) => (ValueType::Table, tables.value(place, param.0)?),
    };
    (ty == def.ty).then_some(value)
}
