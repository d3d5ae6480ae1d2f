//! Columns of decision tables: what is asked and what is answered, each of one type, and how its values are written.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::param::ParamId;
use super::table::{Cell, Clause, Table, TableRow, TableValue};
use super::words::Words;
use crate::{Date, Money, Month};

/// The type of a column's values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum ColumnType {
    /// One of the column's words.
    Word = 0,
    /// A whole number: a count, months, years.
    Count = 1,
    /// A month.
    Month = 2,
    /// A day.
    Day = 3,
    /// Yuan, in whole fen.
    Amount = 4,
    /// A clause that computes the rest. It is only answered, never asked.
    Clause = 5,
}

impl ColumnType {
    /// Every type, in order of its number.
    pub const ALL: &'static [ColumnType] = &[
        ColumnType::Word,
        ColumnType::Count,
        ColumnType::Month,
        ColumnType::Day,
        ColumnType::Amount,
        ColumnType::Clause,
    ];

    /// Its name in policy files.
    pub const fn name(self) -> &'static str {
        match self {
            ColumnType::Word => "word",
            ColumnType::Count => "count",
            ColumnType::Month => "month",
            ColumnType::Day => "day",
            ColumnType::Amount => "amount",
            ColumnType::Clause => "clause",
        }
    }

    /// The type that has this name.
    pub fn parse(text: &str) -> Option<ColumnType> {
        Self::ALL.iter().copied().find(|ty| ty.name() == text)
    }
}

/// A column as the dictionary defines it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnDef {
    /// The key of its cells in policy files.
    pub id: String,
    /// The type of its values.
    pub ty: ColumnType,
    /// The words of a [`ColumnType::Word`].
    pub words: Vec<String>,
}

/// The columns of a parameter's tables, by their places in the book's columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableDef {
    /// The parameter, of type [`ValueType::Table`](super::ValueType::Table).
    pub param: ParamId,
    /// What is asked.
    pub asks: Vec<u16>,
    /// What is answered.
    pub answers: Vec<u16>,
}

/// What holds every value.
const ANY: &str = "*";
/// What stands between the ends of a band.
const BAND: &str = "..";

impl ColumnDef {
    /// The number by which cells and questions name a word of the law; `None` where the column has no such word.
    pub fn number<W: Words>(&self, word: W) -> Option<i64> {
        let name = W::word(word.place())?;
        i64::try_from(self.words.iter().position(|known| known == name)?).ok()
    }

    /// The place in the law's list of a word that a row answers; `None` where the law has no such word.
    pub fn place<W: Words>(&self, word: u16) -> Option<usize> {
        let name = self.words.get(usize::from(word))?;
        (0..).map_while(W::word).position(|known| known == name)
    }

    /// A value as policy files write it, as a number: a word by its place, a month `yyyymm`, a day `yyyymmdd`, yuan in fen.
    pub fn read(&self, text: &str) -> Option<i64> {
        match self.ty {
            ColumnType::Word => i64::try_from(self.words.iter().position(|word| word == text)?).ok(),
            ColumnType::Count => text.parse().ok().filter(|count: &u32| count.to_string() == text).map(i64::from),
            ColumnType::Month => Month::parse(text).map(|month| i64::from(month.yyyymm())),
            ColumnType::Day => Date::parse(text).map(|day| i64::from(day.yyyymmdd())),
            ColumnType::Amount if text.contains('.') => Money::parse(text).map(Money::fen),
            ColumnType::Amount => Money::parse(&format!("{text}.00")).map(Money::fen),
            ColumnType::Clause => None,
        }
        .filter(|value| self.has(*value))
    }

    /// A cell as policy files write it: `*`, `a..b` without its end, `a..`, `..b`, or one value.
    pub fn read_cell(&self, text: &str) -> Option<Cell> {
        if text == ANY {
            return (self.ty != ColumnType::Clause).then_some(Cell::Any);
        }
        if let Some(is) = self.read(text) {
            return Some(Cell::Is(is));
        }
        let (from, until) = text.split_once(BAND)?;
        let end = |text: &str, open: i64| if text.is_empty() { Some(open) } else { self.read(text) };
        let band = Cell::Band { from: end(from, i64::MIN)?, until: end(until, i64::MAX)? };
        self.fits_cell(band).then_some(band)
    }

    /// An answer as policy files write it; `clause` finds a clause by document and number.
    pub fn read_answer(&self, text: &str, clause: impl FnOnce(&str) -> Option<Clause>) -> Option<TableValue> {
        match self.ty {
            ColumnType::Clause => clause(text).map(TableValue::Clause),
            ColumnType::Word => u16::try_from(self.read(text)?).ok().map(TableValue::Word),
            ColumnType::Amount => self.read(text).map(Money::from_fen).map(TableValue::Money),
            ColumnType::Count | ColumnType::Month | ColumnType::Day => self.read(text).map(TableValue::Number),
        }
    }

    /// How its values are written.
    pub fn form(&self) -> String {
        match self.ty {
            ColumnType::Word => self.words.join(", "),
            ColumnType::Count => "12".into(),
            ColumnType::Month => "2025-07".into(),
            ColumnType::Day => "2025-07-01".into(),
            ColumnType::Amount => "4420.58".into(),
            ColumnType::Clause => "document#clause".into(),
        }
    }

    /// A value as policy files write it.
    pub fn write(&self, value: i64) -> String {
        let written = match self.ty {
            ColumnType::Word => usize::try_from(value).ok().and_then(|place| self.words.get(place)).cloned(),
            ColumnType::Count => None,
            ColumnType::Month => Month::from_yyyymm(value).map(|month| month.to_string()),
            ColumnType::Day => Date::from_yyyymmdd(value).map(|day| day.to_string()),
            ColumnType::Amount => Some(Money::from_fen(value).to_string()),
            ColumnType::Clause => None,
        };
        written.unwrap_or_else(|| value.to_string())
    }

    /// A cell as policy files write it.
    pub fn write_cell(&self, cell: Cell) -> String {
        let end = |value: i64| {
            let open = value == i64::MIN || value == i64::MAX;
            if open { String::new() } else { self.write(value) }
        };
        match cell {
            Cell::Any => ANY.into(),
            Cell::Is(value) => self.write(value),
            Cell::Band { from, until } => format!("{}{BAND}{}", end(from), end(until)),
        }
    }

    /// Whether the column can hold this value.
    fn has(&self, value: i64) -> bool {
        match self.ty {
            ColumnType::Word => usize::try_from(value).is_ok_and(|place| place < self.words.len()),
            ColumnType::Count => u32::try_from(value).is_ok(),
            ColumnType::Month => Month::from_yyyymm(value).is_some(),
            ColumnType::Day => Date::from_yyyymmdd(value).is_some(),
            ColumnType::Amount => value.checked_abs().is_some_and(|fen| fen < AMOUNT_LIMIT_FEN),
            ColumnType::Clause => false,
        }
    }

    /// Words have no order, so they have no bands; a band holds something, and not everything.
    fn fits_cell(&self, cell: Cell) -> bool {
        match cell {
            Cell::Any => self.ty != ColumnType::Clause,
            Cell::Is(value) => self.has(value),
            Cell::Band { from, until } => {
                let ends = [(from, i64::MIN), (until, i64::MAX)];
                let sound = ends.iter().all(|(end, open)| end == open || self.has(*end));
                let one = ends.iter().any(|(end, open)| end != open);
                sound && one && from < until && self.ty != ColumnType::Word
            }
        }
    }

    fn fits_answer(&self, answer: TableValue, clauses: &impl Fn(Clause) -> bool) -> bool {
        match (self.ty, answer) {
            (ColumnType::Word, TableValue::Word(word)) => self.has(i64::from(word)),
            (ColumnType::Count | ColumnType::Month | ColumnType::Day, TableValue::Number(number)) => self.has(number),
            (ColumnType::Amount, TableValue::Money(money)) => self.has(money.fen()),
            (ColumnType::Clause, TableValue::Clause(clause)) => clauses(clause),
            _ => false,
        }
    }
}

/// No amount in a table of law reaches a hundred billion yuan.
const AMOUNT_LIMIT_FEN: i64 = 10_000_000_000_000;

impl TableDef {
    /// The columns asked and answered, where there are such.
    pub fn columns<'c>(&self, all: &'c [ColumnDef]) -> Option<[Vec<&'c ColumnDef>; 2]> {
        let columns =
            |places: &[u16]| places.iter().map(|place| all.get(usize::from(*place))).collect::<Option<Vec<_>>>();
        Some([columns(&self.asks)?, columns(&self.answers)?])
    }

    /// Whether a table has these columns, in every row a value of each column's type, and clauses that there are.
    pub fn fits(&self, table: &Table, all: &[ColumnDef], clauses: impl Fn(Clause) -> bool) -> bool {
        let Some([asks, answers]) = self.columns(all) else { return false };
        let named = |columns: &[&ColumnDef], ids: &[String]| columns.iter().map(|column| &column.id).eq(ids);
        let mut ids: Vec<&str> = table.rows.iter().map(|row| row.id.as_str()).collect();
        ids.sort_unstable();
        let fits = |row: &TableRow| {
            row.cells.len() == asks.len()
                && row.results.len() == answers.len()
                && asks.iter().zip(&row.cells).all(|(column, cell)| column.fits_cell(*cell))
                && answers.iter().zip(&row.results).all(|(column, answer)| column.fits_answer(*answer, &clauses))
                && row.cited.is_none_or(&clauses)
        };
        named(&asks, &table.conditions)
            && named(&answers, &table.results)
            && ids.first().is_some_and(|first| !first.is_empty())
            && ids.is_sorted_by(|a, b| a < b)
            && table.rows.iter().all(fits)
    }
}
