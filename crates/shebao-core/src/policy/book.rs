//! The policy book: all rows in memory, sorted for look-up.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::column::{ColumnDef, TableDef};
use super::facet::{Facet, FacetDef};
use super::param::{ParamId, ValueType};
use super::row::{Authority, Carry, Hole, Row};
use super::table::{Clause, Table};
use crate::{Code, Date, Error, Level, Region, Result, Span};

/// A parameter as the dictionary defines it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParamDef {
    /// `base.average`
    pub id: String,
    /// The type of its values.
    pub ty: ValueType,
    /// What tells its rows apart, at most [`FACETS`](super::FACETS).
    pub facets: Vec<Arc<FacetDef>>,
    /// Who sets it where no authority row says otherwise.
    pub level: Level,
    /// Whether months suffice to date it (else days).
    pub monthly: bool,
    /// Whether it may be absent: a direct figure that wins over a derived one.
    pub optional: bool,
    /// The words of a [`ValueType::Word`].
    pub words: Vec<String>,
}

/// A place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionDef {
    /// Its code.
    pub region: Region,
    /// The place above it.
    pub parent: Option<Region>,
    /// How high it stands.
    pub level: Level,
    /// When it existed.
    pub span: Span,
}

/// A registered document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Our key.
    pub id: String,
    /// Official number, or empty.
    pub number: String,
}

/// Which data a book was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pack {
    /// `henan`
    pub id: String,
    /// Calendar version, `2026.11`.
    pub version: String,
    /// Hash of the rows without notes, in hex.
    pub content: String,
}

/// What a pack reader hands over.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs)]
pub struct BookParts {
    pub packs: Vec<Pack>,
    pub params: Vec<ParamDef>,
    pub regions: Vec<RegionDef>,
    pub documents: Vec<Document>,
    pub clauses: Vec<String>,
    pub reasons: Vec<(String, String)>,
    pub rows: Vec<Row>,
    pub authorities: Vec<Authority>,
    pub carries: Vec<Carry>,
    pub holes: Vec<Hole>,
    pub columns: Vec<ColumnDef>,
    pub table_defs: Vec<TableDef>,
    pub tables: Vec<Table>,
}

/// All policy that an engine knows, immutable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Book {
    parts: BookParts,
    /// For each parameter the numbers of its authority and carry rows.
    by_param: Vec<ByParam>,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
struct ByParam {
    authorities: Vec<u16>,
    carries: Vec<u16>,
}

impl Book {
    /// Sorts the parts for look-up. The dictionary must come in order of id, since rows name parameters by place.
    ///
    /// # Errors
    /// [`Code::BadPack`] where it does not, or where there are more parameters, authorities or carries than numbers of 16 bits.
    pub fn new(mut parts: BookParts) -> Result<Book> {
        if !parts.params.is_sorted_by(|a, b| a.id < b.id) {
            return Err(Error::new(Code::BadPack).place("params"));
        }
        let counts = [
            ("params", parts.params.len()),
            ("authorities", parts.authorities.len()),
            ("carries", parts.carries.len()),
        ];
        if let Some((place, _)) = counts.iter().find(|(_, count)| *count > usize::from(u16::MAX)) {
            return Err(Error::new(Code::BadPack).place(place));
        }
        parts.regions.sort_by_key(|r| (r.region, r.span));
        // Painting order: publication, unknown lowest; what stands later in the file paints over.
        parts.rows.sort_by_key(|r| (r.param, r.facet, r.region, r.published));
        let numbered = |row_param: ParamId, wanted: usize| usize::from(row_param.0) == wanted;
        let by_param = (0..parts.params.len()).map(|param| ByParam {
            authorities: numbers(&parts.authorities, |row| numbered(row.param, param)),
            carries: numbers(&parts.carries, |row| numbered(row.param, param)),
        });
        let by_param = by_param.collect();
        Ok(Book { parts, by_param })
    }

    /// The packs it was made from.
    pub fn packs(&self) -> &[Pack] {
        &self.parts.packs
    }

    /// The dictionary, in order of id.
    pub fn params(&self) -> &[ParamDef] {
        &self.parts.params
    }

    /// A parameter by id.
    pub fn param(&self, id: &str) -> Option<(ParamId, &ParamDef)> {
        let index = self.parts.params.binary_search_by(|p| p.id.as_str().cmp(id)).ok()?;
        Some((ParamId(u16::try_from(index).ok()?), self.parts.params.get(index)?))
    }

    /// That no parameter has this id; of a family that there is, with its members.
    pub fn unknown_param(&self, id: &str) -> Error {
        let family = |id: &str| id.split('.').next().map(String::from);
        let all = self.parts.params.iter().map(|def| def.id.as_str());
        let mut near = all.filter(|known| family(known) == family(id)).peekable();
        let error = Error::new(Code::UnknownParameter);
        if near.peek().is_some() { error.one_of(near) } else { error }
    }

    /// A parameter's definition.
    pub fn param_def(&self, id: ParamId) -> Option<&ParamDef> {
        self.parts.params.get(usize::from(id.0))
    }

    /// All places.
    pub fn regions(&self) -> &[RegionDef] {
        &self.parts.regions
    }

    /// The place with this code on that day.
    pub fn region(&self, region: Region, day: Date) -> Option<&RegionDef> {
        let start = self.parts.regions.partition_point(|r| r.region < region);
        let rest = self.parts.regions.get(start..)?;
        rest.iter().take_while(|r| r.region == region).find(|r| r.span.contains(day))
    }

    /// That there is no such place on that day; of one that was or will be, when.
    pub(crate) fn no_such_region(&self, region: Region, day: Date) -> Error {
        let error = Error::new(Code::UnknownRegion).region(region).date(day);
        let lived = self.parts.regions.iter().filter(|place| place.region == region);
        let told = |span: Span| {
            let text = format!("{span}");
            // What is older than the lists of places has no beginning there.
            text.split_once('/').filter(|_| span.from == Date::MIN).map_or(text.clone(), |(_, end)| format!("../{end}"))
        };
        let lived: Vec<String> = lived.map(|place| told(place.span)).collect();
        if lived.is_empty() {
            return error;
        }
        let lived = lived.join(", ");
        error.hint(&format!("该地区代码的存续期间：{lived}"), &format!("the code of this place holds {lived}"))
    }

    /// The columns of decision tables.
    pub fn columns(&self) -> &[ColumnDef] {
        &self.parts.columns
    }

    /// A column by id.
    pub fn column(&self, id: &str) -> Option<&ColumnDef> {
        self.parts.columns.iter().find(|column| column.id == id)
    }

    /// Which columns the tables of a parameter have.
    pub fn table_def(&self, param: ParamId) -> Option<&TableDef> {
        self.parts.table_defs.iter().find(|def| def.param == param)
    }

    /// The decision tables; [`TableId`](super::TableId) names them by place.
    pub fn tables(&self) -> &[Table] {
        &self.parts.tables
    }

    /// Whether a table is one of this parameter's: its columns, values of their types, and clauses that there are.
    pub fn fits(&self, param: ParamId, table: &Table) -> bool {
        let known = |clause: Clause| {
            usize::from(clause.document) < self.parts.documents.len()
                && usize::from(clause.clause) < self.parts.clauses.len()
        };
        self.table_def(param).is_some_and(|def| def.fits(table, &self.parts.columns, known))
    }

    /// The clause that `document#clause` names, where rows of the packs cite it.
    pub fn clause_named(&self, text: &str) -> Option<Clause> {
        let (document, clause) = text.split_once('#')?;
        let document = self.parts.documents.iter().position(|known| known.id == document)?;
        let clause = self.parts.clauses.iter().position(|known| known == clause)?;
        Some(Clause { document: u16::try_from(document).ok()?, clause: u16::try_from(clause).ok()? })
    }

    /// A registered document.
    pub fn document(&self, index: u16) -> Option<&Document> {
        self.parts.documents.get(usize::from(index))
    }

    /// All registered documents.
    pub fn documents(&self) -> &[Document] {
        &self.parts.documents
    }

    /// A clause such as `art. 12`.
    pub fn clause(&self, index: u16) -> &str {
        self.parts.clauses.get(usize::from(index)).map_or("", String::as_str)
    }

    /// Every row, in painting order within its series.
    pub fn rows(&self) -> &[Row] {
        &self.parts.rows
    }

    /// A row by its number.
    pub fn row(&self, index: usize) -> Option<&Row> {
        self.parts.rows.get(index)
    }

    /// The rows of one series in painting order, with the number of the first.
    pub(super) fn series(&self, param: ParamId, facet: Facet, region: Region) -> (usize, &[Row]) {
        let key = (param, facet, region);
        let rows = &self.parts.rows;
        let start = rows.partition_point(|r| (r.param, r.facet, r.region) < key);
        let len = rows.get(start..).map_or(0, |rest| rest.partition_point(|r| (r.param, r.facet, r.region) == key));
        (start, rows.get(start..start.saturating_add(len)).unwrap_or(&[]))
    }

    /// Every authority row.
    pub fn authorities(&self) -> &[Authority] {
        &self.parts.authorities
    }

    /// The authority rows of one parameter.
    pub(super) fn authorities_of(&self, param: ParamId) -> impl Iterator<Item = &Authority> {
        let numbers = self.by_param.get(usize::from(param.0)).map_or(&[][..], |by| &by.authorities);
        numbers.iter().filter_map(|number| self.parts.authorities.get(usize::from(*number)))
    }

    /// The carry rows of one parameter, with their numbers.
    pub(super) fn carries_of(&self, param: ParamId) -> impl Iterator<Item = (u16, &Carry)> {
        let numbers = self.by_param.get(usize::from(param.0)).map_or(&[][..], |by| &by.carries);
        numbers.iter().filter_map(|number| Some((*number, self.parts.carries.get(usize::from(*number))?)))
    }

    /// Every carry row.
    pub fn carries(&self) -> &[Carry] {
        &self.parts.carries
    }

    /// Every declared hole.
    pub fn holes(&self) -> &[Hole] {
        &self.parts.holes
    }

    /// Why a declared hole is one, in Chinese and English.
    pub fn reason(&self, hole: &Hole) -> (&str, &str) {
        self.parts.reasons.get(usize::from(hole.reason)).map_or(("", ""), |(zh, en)| (zh, en))
    }
}

/// The numbers of the rows that are wanted; there are no more rows than such numbers.
fn numbers<R>(rows: &[R], wanted: impl Fn(&R) -> bool) -> Vec<u16> {
    (0u16..=u16::MAX).zip(rows).filter(|(_, row)| wanted(row)).map(|(number, _)| number).collect()
}
