//! Decision tables: the rows of a law that decides, as one dated value.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Money;

/// 决定表: a decision table. Its rows say which results hold under which conditions, each by a clause of its own.
///
/// A table is total: where no row matches, the law says nothing, which is an answer and not an error.
///
/// ```
/// use shebao_core::policy::{Cell, Clause, TableValue, Table, TableRow};
///
/// let clause = Clause { document: 0, clause: 0 };
/// let row = |id: &str, years: Cell, months: i64| TableRow {
///     id: id.into(),
///     cells: vec![years],
///     results: vec![TableValue::Number(months)],
///     cited: Some(clause),
/// };
/// let table = Table {
///     conditions: vec!["years".into()],
///     results: vec!["months".into()],
///     first_match: false,
///     rows: vec![
///         row("short", Cell::Band { from: 1, until: 5 }, 12),
///         row("long", Cell::Band { from: 5, until: i64::MAX }, 24),
///     ],
/// };
/// assert_eq!(table.find(&[5]), Some(1));
/// assert_eq!(table.rows[1].id, "long");
/// assert_eq!(table.find(&[0]), None);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The ids of the columns that are asked, in the order of [`TableRow::cells`].
    pub conditions: Vec<String>,
    /// The ids of the columns that are answered, in the order of [`TableRow::results`].
    pub results: Vec<String>,
    /// Whether the first row that matches holds. Otherwise no two rows can match the same question.
    pub first_match: bool,
    /// The rows, in the order of the law.
    pub rows: Vec<TableRow>,
}

/// Which table a value is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TableId {
    /// Of the packs 0; else one more than the place of the overlay that brings it.
    pub overlay: u16,
    /// Its place among the tables of the book, or of that overlay.
    pub table: u16,
}

/// A row of a decision table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableRow {
    /// Its id, for explanations: unique within the table.
    pub id: String,
    /// When it matches, a cell for each condition.
    pub cells: Vec<Cell>,
    /// What holds then, one for each result.
    pub results: Vec<TableValue>,
    /// The clause that says so; `None` in a table of the host's own, which the overlay's row cites.
    pub cited: Option<Clause>,
}

/// The values of a condition that a row matches. Words count by their place, days are `yyyymmdd`, months `yyyymm`, amounts fen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cell {
    /// Every value.
    Any,
    /// This value.
    Is(i64),
    /// The values of `[from, until)`.
    Band {
        /// The first value; [`i64::MIN`] where there is none.
        from: i64,
        /// The first value behind it; [`i64::MAX`] where there is none.
        until: i64,
    },
}

/// What a row of a decision table answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TableValue {
    /// The place of a word in the column's list.
    Word(u16),
    /// A whole number: a count, months, a day as `yyyymmdd`.
    Number(i64),
    /// An amount.
    Money(Money),
    /// The clause that computes the rest.
    Clause(Clause),
}

/// A clause of a registered document, by their places in the book.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Clause {
    /// The document.
    pub document: u16,
    /// The clause.
    pub clause: u16,
}

impl Cell {
    /// Whether the value matches.
    pub const fn holds(self, value: i64) -> bool {
        match self {
            Cell::Any => true,
            Cell::Is(only) => value == only,
            // The end of an open band is a value too.
            Cell::Band { from, until } => from <= value && (value < until || until == i64::MAX),
        }
    }

    /// Whether some value matches both.
    pub const fn meets(self, other: Cell) -> bool {
        match (self, other) {
            (Cell::Any, _) | (_, Cell::Any) => true,
            (Cell::Is(value), cell) | (cell, Cell::Is(value)) => cell.holds(value),
            (Cell::Band { from: a, until: b }, Cell::Band { from: c, until: d }) => a < d && c < b,
        }
    }
}

impl Table {
    /// What is to be said where no row matches, in Chinese and English.
    pub const NOTHING: (&'static str, &'static str) = ("没有条款规定其计算", "no clause computes this");

    /// The row that holds for these values, one for each condition in order; `None` where no row does, or where the
    /// values are not as many as the conditions.
    pub fn find(&self, values: &[i64]) -> Option<usize> {
        if values.len() != self.conditions.len() {
            return None;
        }
        self.rows.iter().position(|row| row.matches(values))
    }

    /// The place of a condition.
    pub fn condition(&self, id: &str) -> Option<usize> {
        self.conditions.iter().position(|column| column == id)
    }

    /// The place of a result.
    pub fn result(&self, id: &str) -> Option<usize> {
        self.results.iter().position(|column| column == id)
    }

    /// What a row answers in one of the results.
    pub fn answer(&self, row: usize, result: usize) -> Option<TableValue> {
        self.rows.get(row)?.results.get(result).copied()
    }

    /// The first two rows that match the same question, where that is not allowed.
    pub fn ambiguous(&self) -> Option<(usize, usize)> {
        if self.first_match {
            return None;
        }
        let earlier = |later: usize| {
            let row = self.rows.get(later)?;
            self.rows.iter().take(later).position(|other| row.meets(other)).map(|earlier| (earlier, later))
        };
        (0..self.rows.len()).find_map(earlier)
    }

    /// The first row that no question reaches, since an earlier row matches whatever it matches.
    pub fn unreachable(&self) -> Option<(usize, usize)> {
        let hidden = |later: usize| {
            let row = self.rows.get(later)?;
            self.rows.iter().take(later).position(|other| other.includes(row)).map(|earlier| (earlier, later))
        };
        (0..self.rows.len()).find_map(hidden)
    }
}

impl TableRow {
    /// Whether each value matches its cell.
    fn matches(&self, values: &[i64]) -> bool {
        self.cells.iter().zip(values).all(|(cell, value)| cell.holds(*value))
    }

    /// Whether some question matches both rows.
    fn meets(&self, other: &TableRow) -> bool {
        self.cells.iter().zip(&other.cells).all(|(a, b)| a.meets(*b))
    }

    /// Whether every question that matches the other row matches this one.
    fn includes(&self, other: &TableRow) -> bool {
        self.cells.iter().zip(&other.cells).all(|(a, b)| a.includes(*b))
    }
}

impl Cell {
    const fn includes(self, other: Cell) -> bool {
        match (self, other) {
            (Cell::Any, _) => true,
            (_, Cell::Is(value)) => self.holds(value),
            (Cell::Band { from: a, until: b }, Cell::Band { from: c, until: d }) => a <= c && d <= b,
            _ => false,
        }
    }
}

impl TableValue {
    /// As a column would carry it; a clause has no number.
    pub const fn raw(self) -> Option<i64> {
        match self {
            TableValue::Word(word) => Some(word as i64),
            TableValue::Number(number) => Some(number),
            TableValue::Money(money) => Some(money.fen()),
            TableValue::Clause(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    const CLAUSE: Clause = Clause { document: 0, clause: 0 };

    fn band(from: i64, until: i64) -> Cell {
        Cell::Band { from, until }
    }

    fn table(cells: &[[Cell; 2]], first_match: bool) -> Table {
        let rows = cells.iter().zip(0i64..).map(|(cells, number)| TableRow {
            id: alloc::format!("{number}"),
            cells: cells.to_vec(),
            results: vec![TableValue::Number(number)],
            cited: Some(CLAUSE),
        });
        let conditions = vec!["group".into(), "years".into()];
        Table { conditions, results: vec!["months".into()], first_match, rows: rows.collect() }
    }

    #[test]
    fn bands_are_half_open_and_open_ends_hold_everything() {
        let table =
            table(&[[Cell::Is(0), band(1, 5)], [Cell::Is(0), band(5, i64::MAX)], [Cell::Is(1), Cell::Any]], false);
        for (values, row) in [
            ([0, 0], None),
            ([0, 1], Some(0)),
            ([0, 4], Some(0)),
            ([0, 5], Some(1)),
            ([0, i64::MAX], Some(1)),
            ([1, i64::MIN], Some(2)),
            ([2, 3], None),
        ] {
            assert_eq!(table.find(&values), row, "{values:?}");
        }
        assert_eq!((table.find(&[0]), table.find(&[0, 1, 1])), (None, None));
        assert_eq!((table.condition("years"), table.result("months"), table.result("years")), (Some(1), Some(0), None));
        assert_eq!(table.answer(1, 0).and_then(TableValue::raw), Some(1));
        assert_eq!((table.answer(3, 0), table.answer(0, 1)), (None, None));
    }

    #[test]
    fn rows_that_could_both_match_are_found() {
        let apart = [[Cell::Is(0), band(1, 5)], [Cell::Is(0), band(5, 9)], [Cell::Is(1), band(1, 9)]];
        assert_eq!(table(&apart, false).ambiguous(), None);
        let overlapping = [[Cell::Is(0), band(1, 6)], [Cell::Is(1), Cell::Any], [Cell::Any, band(5, 9)]];
        assert_eq!(table(&overlapping, false).ambiguous(), Some((0, 2)));
        let first = table(&overlapping, true);
        assert_eq!((first.ambiguous(), first.find(&[0, 5]), first.find(&[0, 7])), (None, Some(0), Some(2)));
    }

    #[test]
    fn a_row_that_no_question_reaches_is_found() {
        let rows = [[Cell::Is(0), band(1, 9)], [Cell::Is(0), band(2, 5)]];
        assert_eq!(table(&rows, true).unreachable(), Some((0, 1)));
        let rows = [[Cell::Is(0), band(2, 5)], [Cell::Is(0), band(1, 9)], [Cell::Any, Cell::Any]];
        assert_eq!(table(&rows, true).unreachable(), None);
        let rows = [[Cell::Any, Cell::Any], [Cell::Is(0), Cell::Is(3)]];
        assert_eq!(table(&rows, true).unreachable(), Some((0, 1)));
    }
}
