//! A table with one condition left open, as steps over one number: found by halving.

use alloc::vec::Vec;

use super::table::{Cell, Table};

/// Which row holds from which number on.
///
/// ```
/// # use shebao_core::policy::{Cell, Table, TableRow};
/// # let row = |id: &str, years| TableRow { id: id.into(), cells: vec![years], results: vec![], cited: None };
/// let table = Table {
///     conditions: vec!["years".into()],
///     results: vec![],
///     first_match: false,
///     rows: vec![row("short", Cell::Band { from: 1, until: 5 }), row("long", Cell::Band { from: 5, until: i64::MAX })],
/// };
/// let steps = table.steps(&[None]).unwrap();
/// assert_eq!([0, 1, 4, 5, 80].map(|years| steps.at(years)), [None, Some(0), Some(0), Some(1), Some(1)]);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Steps {
    /// The numbers at which another row begins to hold, the first of all numbers first.
    starts: Vec<i64>,
    /// The row that holds from each of them on; `None` where no clause computes it.
    rows: Vec<Option<usize>>,
}

impl Steps {
    /// The row that holds for a number: at most as many comparisons as the count of steps has digits in base two.
    pub fn at(&self, value: i64) -> Option<usize> {
        let step = self.starts.partition_point(|start| *start <= value).checked_sub(1)?;
        self.rows.get(step).copied().flatten()
    }

    /// Each step: its first number, and the row that holds from there on.
    pub fn iter(&self) -> impl Iterator<Item = (i64, Option<usize>)> {
        self.starts.iter().copied().zip(self.rows.iter().copied())
    }
}

impl Table {
    /// The table with all conditions known but one. `None` where not exactly one is left open, or they are not as many as
    /// the table's.
    pub fn steps(&self, known: &[Option<i64>]) -> Option<Steps> {
        if known.len() != self.conditions.len() || known.iter().filter(|value| value.is_none()).count() != 1 {
            return None;
        }
        let open = known.iter().position(Option::is_none)?;
        let matches =
            |cells: &[Cell]| cells.iter().zip(known).all(|(cell, known)| known.is_none_or(|value| cell.holds(value)));
        let rows = self.rows.iter().enumerate().filter(|(_, row)| matches(&row.cells));
        let cells: Vec<(usize, Cell)> = rows.filter_map(|(place, row)| Some((place, *row.cells.get(open)?))).collect();
        let mut starts = alloc::vec![i64::MIN];
        for (_, cell) in &cells {
            match *cell {
                Cell::Any => {}
                Cell::Is(value) => starts.extend([Some(value), value.checked_add(1)].into_iter().flatten()),
                Cell::Band { from, until: i64::MAX } => starts.push(from),
                Cell::Band { from, until } => starts.extend([from, until]),
            }
        }
        starts.sort_unstable();
        starts.dedup();
        let mut steps = Steps { starts: Vec::new(), rows: Vec::new() };
        for start in starts {
            let row = cells.iter().find(|(_, cell)| cell.holds(start)).map(|(place, _)| *place);
            if steps.rows.last() != Some(&row) {
                steps.starts.push(start);
                steps.rows.push(row);
            }
        }
        Some(steps)
    }
}
