//! Rows to bytes: the figures pack and the text pack.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use shebao_core::policy::{
    Cell, Clause, ColumnType, Evidence, Facet, FacetDef, ParamId, Published, Row, Standing, TableRow, TableValue, Value,
};
use shebao_core::{Code, Date, Error, Region, Result, Span};

use super::decisions::Column;
use super::register::Register;
use super::rows::{Entry, Rows};
use crate::envelope::{seal, sha256};
use crate::schema::{self, FIGURES_MAGIC, LEVELS, MODES, QUANTA, TEXT_MAGIC, TYPES};

/// The two packs and the content hash that binds them.
pub(super) struct Packs {
    pub(super) figures: Vec<u8>,
    pub(super) text: Vec<u8>,
}

/// # Errors
/// [`Code::BadPack`] where a list is longer than its numbers reach; the checks before this one leave nothing else.
pub(super) fn packs(register: &Register, rows: &Rows) -> Result<Packs> {
    let mut figures = bytes(&figures(register, rows)?)?;
    if let Some(tables) = tables(register, rows)? {
        figures.extend_from_slice(&bytes(&tables)?);
    }
    let content = sha256(&figures);
    let labels = bytes(&labels(register, rows))?;
    let mut inside = Vec::from(content);
    inside.extend_from_slice(&labels);
    inside.extend_from_slice(&figures);
    let mut text = bytes(&words(register, rows, content)?)?;
    if !register.columns.is_empty() {
        text.extend_from_slice(&bytes(&column_words(register))?);
    }
    Ok(Packs { figures: seal(&FIGURES_MAGIC, &inside), text: seal(&TEXT_MAGIC, &text) })
}

fn bytes<T: serde::Serialize>(value: &T) -> Result<Vec<u8>> {
    postcard::to_allocvec(value).map_err(|_| too_long("postcard"))
}

fn too_long(place: &str) -> Error {
    Error::new(Code::BadPack).place(place)
}

fn place_in<T: PartialEq>(list: &[T], thing: &T) -> Result<u8> {
    list.iter().position(|t| t == thing).and_then(|place| u8::try_from(place).ok()).ok_or_else(|| too_long("list"))
}

fn figures<'a>(register: &'a Register, rows: &'a Rows) -> Result<schema::Figures<'a>> {
    let facets = register.facets.iter().map(|facet| schema::Facet {
        id: &facet.id,
        words: facet.words.iter().map(|word| word.name.as_str()).collect(),
    });
    let mut figures = schema::Figures {
        facets: facets.collect(),
        params: Vec::new(),
        regions: Vec::new(),
        documents: register.documents.iter().map(|d| d.id.as_str()).collect(),
        clauses: rows.clauses.iter().map(String::as_str).collect(),
        rows: Vec::new(),
        authorities: Vec::new(),
        carries: Vec::new(),
        holes: Vec::new(),
    };
    for param in &register.params {
        figures.params.push(schema::Param {
            id: &param.def.id,
            ty: place_in(&TYPES, &param.def.ty)?,
            facets: param.def.facets.iter().map(|facet| place_of(facet, register)).collect::<Result<_>>()?,
            level: place_in(&LEVELS, &param.def.level)?,
            monthly: param.def.monthly,
            optional: param.def.optional,
            words: param.def.words.iter().map(String::as_str).collect(),
        });
    }
    for region in &register.regions {
        figures.regions.push(schema::Region {
            code: region.def.region.code(),
            parent: region.def.parent.map_or(0, Region::code),
            level: place_in(&LEVELS, &region.def.level)?,
            from: region.def.span.from.yyyymmdd(),
            until: region.def.span.until.yyyymmdd(),
        });
    }
    for Entry { it, .. } in &rows.rows {
        figures.rows.push(row(register, it)?);
    }
    for Entry { it, .. } in &rows.authorities {
        let place = place(register, it.param, it.facet, it.region, it.span)?;
        let cited = cited(it.evidence, it.document, it.clause)?;
        figures.authorities.push(schema::Authority { place, level: place_in(&LEVELS, &it.level)?, cited });
    }
    for Entry { it, .. } in &rows.carries {
        let place = place(register, it.param, it.facet, it.region, it.span)?;
        figures.carries.push(schema::Carry { place, cited: cited(it.evidence, it.document, it.clause)? });
    }
    for Entry { it, .. } in &rows.holes {
        figures.holes.push(place(register, it.param, it.facet, it.region, it.span)?);
    }
    Ok(figures)
}

/// The columns and the tables, where the dictionary has columns.
fn tables<'a>(register: &'a Register, rows: &'a Rows) -> Result<Option<schema::Tables<'a>>> {
    if register.columns.is_empty() {
        return Ok(None);
    }
    let mut tables = schema::Tables { columns: Vec::new(), defs: Vec::new(), tables: Vec::new() };
    for Column { def, .. } in &register.columns {
        let words = def.words.iter().map(String::as_str).collect();
        tables.columns.push(schema::Column { id: &def.id, ty: place_in(ColumnType::ALL, &def.ty)?, words });
    }
    for (param, place) in register.params.iter().zip(0u16..) {
        if let Some([asks, answers]) = param.table.clone() {
            tables.defs.push(schema::TableDef { param: place, asks, answers });
        }
    }
    for (param, table) in &rows.tables {
        let made = table.rows.iter().map(table_row).collect::<Result<_>>()?;
        tables.tables.push(schema::Table { param: param.0, first_match: table.first_match, rows: made });
    }
    Ok(Some(tables))
}

fn table_row(row: &TableRow) -> Result<schema::TableRow<'_>> {
    let clause = |clause: Clause| schema::Clause { document: clause.document, clause: clause.clause };
    let cells = row.cells.iter().map(|cell| match *cell {
        Cell::Any => schema::Cell::Any,
        Cell::Is(value) => schema::Cell::Is(value),
        Cell::Band { from, until } => schema::Cell::Band { from, until },
    });
    let results = row.results.iter().map(|result| match *result {
        TableValue::Word(word) => schema::TableValue::Word(word),
        TableValue::Number(number) => schema::TableValue::Number(number),
        TableValue::Money(money) => schema::TableValue::Money(money.fen()),
        TableValue::Clause(of) => schema::TableValue::Clause(clause(of)),
    });
    let cited = row.cited.map(clause).ok_or_else(|| too_long("cite"))?;
    Ok(schema::TableRow { id: &row.id, cells: cells.collect(), results: results.collect(), cited })
}

fn column_words(register: &Register) -> Vec<schema::ColumnWords> {
    let words = |column: &Column| column.words.iter().map(|word| (word.zh.clone(), word.en.clone())).collect();
    let columns = register.columns.iter().map(|column| schema::ColumnWords {
        id: column.def.id.clone(),
        zh: column.zh.clone(),
        en: column.en.clone(),
        words: words(column),
    });
    columns.collect()
}

fn place(register: &Register, param: ParamId, facet: Facet, region: Region, span: Span) -> Result<schema::Place> {
    let facet = register.param(param).and_then(|known| schema::number_of(facet, &known.def));
    Ok(schema::Place {
        param: param.0,
        facet: facet.ok_or_else(|| too_long("facet"))?,
        region: region.code(),
        from: span.from.yyyymmdd(),
        until: span.until.yyyymmdd(),
    })
}

/// The place of a facet in the list.
fn place_of(facet: &Arc<FacetDef>, register: &Register) -> Result<u16> {
    let place = register.facets.iter().position(|known| known == facet);
    place.and_then(|place| u16::try_from(place).ok()).ok_or_else(|| too_long("facets"))
}

fn cited(evidence: Evidence, document: u16, clause: u16) -> Result<schema::Cited> {
    Ok(schema::Cited { evidence: place_in(Evidence::ALL, &evidence)?, document, clause })
}

fn row(register: &Register, row: &Row) -> Result<schema::Row> {
    let published = match row.published {
        Published::Unknown => 0,
        Published::On(day) => day.yyyymmdd(),
    };
    Ok(schema::Row {
        place: place(register, row.param, row.facet, row.region, row.span)?,
        published,
        seen: row.seen.map_or(0, Date::yyyymmdd),
        value: match row.value {
            Value::Amount(amount) => schema::Value::Amount { num: amount.num, den: amount.den },
            Value::Rate(rate) => schema::Value::Rate { num: rate.num(), den: rate.den() },
            Value::Rounding(rounding) => schema::Value::Rounding {
                mode: place_in(&MODES, &rounding.mode)?,
                quantum: place_in(&QUANTA, &rounding.quantum)?,
            },
            Value::Word(word) => schema::Value::Word(word),
            Value::Count(count) => schema::Value::Count(count),
            Value::Table(id) => schema::Value::Table(id.table),
        },
        standing: place_in(Standing::ALL, &row.standing)?,
        cited: cited(row.evidence, row.document, row.clause)?,
    })
}

fn labels<'a>(register: &'a Register, rows: &'a Rows) -> schema::Labels<'a> {
    schema::Labels {
        id: &register.id,
        version: &register.version,
        numbers: register.documents.iter().map(|d| d.number.as_str()).collect(),
        facets: register.facets.iter().map(|facet| facet_labels(facet)).collect(),
        reasons: rows.reasons.iter().map(|(zh, en)| (zh.as_str(), en.as_str())).collect(),
        hole_reasons: rows.holes.iter().map(|hole| hole.it.reason).collect(),
    }
}

/// The names of a facet; of a word that is its own name, none.
fn facet_labels(facet: &FacetDef) -> schema::FacetLabels<'_> {
    let words = facet.words.iter().map(|word| {
        let name = |name| if word.name == name { "" } else { name };
        (name(word.zh.as_str()), name(word.en.as_str()))
    });
    schema::FacetLabels { name: (&facet.zh, &facet.en), words: words.collect() }
}

fn words(register: &Register, rows: &Rows, content: [u8; 32]) -> Result<schema::Words> {
    let mut notes: Vec<String> = Vec::new();
    Ok(schema::Words {
        content,
        id: register.id.clone(),
        version: register.version.clone(),
        zh: register.zh.clone(),
        en: register.en.clone(),
        params: register
            .params
            .iter()
            .map(|p| schema::ParamWords {
                id: p.def.id.clone(),
                unit: p.unit.clone(),
                zh: p.zh.clone(),
                en: p.en.clone(),
            })
            .collect(),
        regions: register
            .regions
            .iter()
            .map(|r| schema::RegionWords {
                code: r.def.region.code(),
                from: r.def.span.from.yyyymmdd(),
                until: r.def.span.until.yyyymmdd(),
                zh: r.zh.clone(),
                en: r.en.clone(),
            })
            .collect(),
        documents: register
            .documents
            .iter()
            .map(|d| schema::DocumentWords {
                zh: d.zh.clone(),
                en: d.en.clone(),
                issuer: d.issuer.clone(),
                published: d.published.clone(),
                found_at: d.found_at.clone(),
            })
            .collect(),
        rows: remarks(&rows.rows, &mut notes)?,
        authorities: remarks(&rows.authorities, &mut notes)?,
        carries: remarks(&rows.carries, &mut notes)?,
        notes,
    })
}

fn remarks<T>(entries: &[Entry<T>], notes: &mut Vec<String>) -> Result<Vec<schema::Remark>> {
    entries
        .iter()
        .map(|entry| {
            let note = if entry.note.is_empty() { 0 } else { intern(&entry.note, notes)? };
            Ok(schema::Remark { checked: entry.checked.yyyymmdd(), note })
        })
        .collect()
}

/// One more than the note's place.
fn intern(note: &str, notes: &mut Vec<String>) -> Result<u16> {
    let place = notes.iter().position(|known| known == note).unwrap_or_else(|| {
        notes.push(note.into());
        notes.len().saturating_sub(1)
    });
    u16::try_from(place.saturating_add(1)).map_err(|_| too_long("notes"))
}
