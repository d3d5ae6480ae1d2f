//! What stands in a pack, byte for byte. The layout is the contract; the Rust types of the engine are not.
//!
//! ```text
//! 8 bytes   magic: figures or text
//! 2 bytes   schema version, little endian
//! 32 bytes  file hash: SHA-256 of everything that follows
//! figures:  32 bytes content hash (SHA-256 of the figures), the labels, the figures
//! text:     the text, which names the content hash of its figures
//! ```
//!
//! Where the dictionary has columns of decision tables, the figures are followed by the tables, the text by the names of the
//! columns; a pack without them ends before.
//!
//! Labels, figures, tables, text and names are each one [postcard](https://postcard.jamesmunns.com) value. Days are `yyyymmdd`; an open
//! end is 99991231, an unknown publication or an absent day is 0.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;
#[cfg(feature = "build")]
use serde::Serialize;
use shebao_core::Level;
use shebao_core::policy::{self, ParamDef, ValueType};
use shebao_core::rounding::{Mode, Quantum};

/// The schema that the builder writes. The reader knows every schema up to it and refuses a higher number.
pub const SCHEMA: u16 = 2;
/// How a figures pack begins. The line feed shows a transfer that rewrote line ends.
pub const FIGURES_MAGIC: [u8; 8] = *b"SHEBAOF\n";
/// How a text pack begins.
pub const TEXT_MAGIC: [u8; 8] = *b"SHEBAOT\n";

pub(crate) const HASH_BYTES: usize = 32;

// Numbers in a pack are places in these lists: append only.
pub(crate) const LEVELS: [Level; 4] = [Level::Nation, Level::Province, Level::City, Level::County];
pub(crate) const TYPES: [ValueType; 6] =
    [ValueType::Amount, ValueType::Rate, ValueType::Rounding, ValueType::Word, ValueType::Count, ValueType::Table];
pub(crate) const MODES: [Mode; 4] = [Mode::HalfUp, Mode::Up, Mode::Down, Mode::DownPlusOne];
pub(crate) const QUANTA: [Quantum; 3] = [Quantum::Fen, Quantum::Jiao, Quantum::Yuan];

/// The facet that a number in a pack stands for, where the parameter has such words.
pub(crate) fn facet_of(number: u32, def: &ParamDef) -> Option<policy::Facet> {
    let radix = def.facets.get(1).map_or(1, |second| second.words.len().saturating_add(1));
    let radix = u32::try_from(radix).ok()?;
    let [first, second] = [number.checked_div(radix)?, number.checked_rem(radix)?].map(u16::try_from);
    Some(policy::Facet::from_numbers([first.ok()?, second.ok()?])).filter(|facet| def.has_facet(*facet))
}

/// The number that a facet has in a pack.
#[cfg(feature = "build")]
pub(crate) fn number_of(facet: policy::Facet, def: &ParamDef) -> Option<u32> {
    let radix = def.facets.get(1).map_or(1, |second| second.words.len().saturating_add(1));
    let [first, second] = facet.numbers().map(u32::from);
    first.checked_mul(u32::try_from(radix).ok()?)?.checked_add(second)
}

/// What a change of names does not touch: the content hash covers exactly this.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Figures<'a> {
    #[serde(borrow)]
    pub(crate) facets: Vec<Facet<'a>>,
    pub(crate) params: Vec<Param<'a>>,
    pub(crate) regions: Vec<Region>,
    /// Ids, in order.
    pub(crate) documents: Vec<&'a str>,
    pub(crate) clauses: Vec<&'a str>,
    pub(crate) rows: Vec<Row>,
    pub(crate) authorities: Vec<Authority>,
    pub(crate) carries: Vec<Carry>,
    pub(crate) holes: Vec<Place>,
}

/// The columns of decision tables, and the tables; the content hash covers them too.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Tables<'a> {
    #[serde(borrow)]
    pub(crate) columns: Vec<Column<'a>>,
    pub(crate) defs: Vec<TableDef>,
    pub(crate) tables: Vec<Table<'a>>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Column<'a> {
    pub(crate) id: &'a str,
    pub(crate) ty: u8,
    pub(crate) words: Vec<&'a str>,
}

/// The columns of a parameter of type table, by their places.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct TableDef {
    pub(crate) param: u16,
    pub(crate) asks: Vec<u16>,
    pub(crate) answers: Vec<u16>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Table<'a> {
    pub(crate) param: u16,
    pub(crate) first_match: bool,
    #[serde(borrow)]
    pub(crate) rows: Vec<TableRow<'a>>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct TableRow<'a> {
    pub(crate) id: &'a str,
    pub(crate) cells: Vec<Cell>,
    pub(crate) results: Vec<TableValue>,
    pub(crate) cited: Clause,
}

#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) enum Cell {
    Any,
    Is(i64),
    Band { from: i64, until: i64 },
}

#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) enum TableValue {
    Word(u16),
    Number(i64),
    Money(i64),
    Clause(Clause),
}

#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Clause {
    pub(crate) document: u16,
    pub(crate) clause: u16,
}

/// What names a pack and its parts, outside the content hash.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Labels<'a> {
    pub(crate) id: &'a str,
    pub(crate) version: &'a str,
    /// Official numbers, one for each document.
    pub(crate) numbers: Vec<&'a str>,
    /// The names of each facet and of its words, in Chinese and English.
    pub(crate) facets: Vec<FacetLabels<'a>>,
    /// Why a hole is one, in Chinese and English.
    pub(crate) reasons: Vec<(&'a str, &'a str)>,
    /// The reason of each hole.
    pub(crate) hole_reasons: Vec<u16>,
}

/// What tells rows apart, and its words.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Facet<'a> {
    pub(crate) id: &'a str,
    pub(crate) words: Vec<&'a str>,
}

/// In Chinese and English; an empty name of a word is the word itself.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct FacetLabels<'a> {
    #[serde(borrow)]
    pub(crate) name: (&'a str, &'a str),
    pub(crate) words: Vec<(&'a str, &'a str)>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Param<'a> {
    pub(crate) id: &'a str,
    pub(crate) ty: u8,
    /// By their places in the list of facets.
    pub(crate) facets: Vec<u16>,
    pub(crate) level: u8,
    pub(crate) monthly: bool,
    pub(crate) optional: bool,
    pub(crate) words: Vec<&'a str>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Region {
    pub(crate) code: u32,
    /// 0 for the nation.
    pub(crate) parent: u32,
    pub(crate) level: u8,
    pub(crate) from: u32,
    pub(crate) until: u32,
}

/// Which parameter, for whom, where and when.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Place {
    pub(crate) param: u16,
    /// The numbers of the words of the parameter's facets, 0 for "any", as digits of one number: of two facets
    /// `first * (words of the second + 1) + second`.
    pub(crate) facet: u32,
    pub(crate) region: u32,
    pub(crate) from: u32,
    pub(crate) until: u32,
}

/// Document and clause, and how well the row is known.
#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Cited {
    pub(crate) evidence: u8,
    pub(crate) document: u16,
    pub(crate) clause: u16,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Row {
    pub(crate) place: Place,
    pub(crate) published: u32,
    pub(crate) seen: u32,
    pub(crate) value: Value,
    pub(crate) standing: u8,
    pub(crate) cited: Cited,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) enum Value {
    Amount {
        num: i64,
        den: u32,
    },
    Rate {
        num: u64,
        den: u64,
    },
    Rounding {
        mode: u8,
        quantum: u8,
    },
    Word(u16),
    Count(u32),
    /// By its place among the tables.
    Table(u16),
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Authority {
    pub(crate) place: Place,
    pub(crate) level: u8,
    pub(crate) cited: Cited,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Carry {
    pub(crate) place: Place,
    pub(crate) cited: Cited,
}

/// The text pack. Rows are named by their numbers in the figures pack.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Words {
    /// The content hash of the figures pack that this text belongs to.
    pub(crate) content: [u8; HASH_BYTES],
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) params: Vec<ParamWords>,
    pub(crate) regions: Vec<RegionWords>,
    pub(crate) documents: Vec<DocumentWords>,
    pub(crate) notes: Vec<String>,
    pub(crate) rows: Vec<Remark>,
    pub(crate) authorities: Vec<Remark>,
    pub(crate) carries: Vec<Remark>,
}

#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct ParamWords {
    pub(crate) id: String,
    pub(crate) unit: String,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct RegionWords {
    pub(crate) code: u32,
    pub(crate) from: u32,
    pub(crate) until: u32,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct DocumentWords {
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) issuer: String,
    /// As the register writes it: a day, a month or `unknown`.
    pub(crate) published: String,
    pub(crate) found_at: String,
}

/// The names of a column of decision tables, and of its words.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct ColumnWords {
    pub(crate) id: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    /// In Chinese and English, in order of the words.
    pub(crate) words: Vec<(String, String)>,
}

/// When a row was last checked against its source, and its note: 0 for none, else one more than its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "build", derive(Serialize))]
pub(crate) struct Remark {
    pub(crate) checked: u32,
    pub(crate) note: u16,
}
