//! The months of many people, of one unit or of many, through [`premium.monthly`](super::monthly) at once.

use alloc::vec::Vec;

use shebao_core::bulk::{self, Column, Data};
use shebao_core::desk::Desk;
use shebao_core::record::{self, ABSENT, Fields, Line, Record};
use shebao_core::{Code, Error, Money, Month, Result};

use super::monthly::{Input, Monthly, Output};

/// One person and month of a unit.
pub(crate) struct Row {
    /// The place of the unit among those that are billed.
    pub(crate) unit: usize,
    pub(crate) person: u32,
    pub(crate) month: Month,
    pub(crate) wage: Money,
    pub(crate) rural_contract: bool,
    pub(crate) reversal: bool,
}

impl Row {
    /// What the row adds to a bill. The magnitude was rounded before: what is taken back is what was charged.
    pub(crate) fn signed(&self, fen: i64) -> i64 {
        if self.reversal { fen.saturating_neg() } else { fen }
    }
}

/// What became of each row: [`ABSENT`] where a line has no amount.
pub(crate) struct Billed {
    /// By line of the output; empty where a line is not wanted.
    pub(crate) lines: Vec<Vec<i64>>,
    pub(crate) error: Vec<u32>,
    pub(crate) standing: Vec<u8>,
    pub(crate) evidence: Vec<u8>,
}

impl Billed {
    /// The amount of a row, where it has one.
    pub(crate) fn get(&self, line: Line, row: usize) -> Option<i64> {
        self.lines.get(line.index).and_then(|column| column.get(row)).copied().filter(|fen| *fen != ABSENT)
    }
}

/// Bills each row on the terms of its unit. Of a unit only what is the same for all its rows counts: month and wage are the rows'.
pub(crate) fn bill(
    units: &[Input],
    rows: &[Row],
    is_wanted: impl Fn(usize) -> bool,
    desk: &mut Desk<'_, '_>,
) -> Result<Billed> {
    let columns = columns(units, rows);
    let columns = columns.iter().map(|data| data.as_ref().map(|data| Column { data: Data::Long(data), valid: None }));
    let input = bulk::Input { rows: rows.len(), columns: columns.collect() };
    let column = |line: usize| if is_wanted(line) { alloc::vec![ABSENT; rows.len()] } else { Vec::new() };
    let count = Output::SHAPE.fields.len();
    let mut billed = Billed {
        lines: (0..count).map(column).collect(),
        error: alloc::vec![0; rows.len()],
        standing: alloc::vec![0; rows.len()],
        evidence: alloc::vec![0; rows.len()],
    };
    let lines = billed.lines.iter_mut().enumerate();
    let mut output = bulk::Output {
        lines: lines.map(|(line, column)| is_wanted(line).then_some(column.as_mut_slice())).collect(),
        error: &mut billed.error,
        outcome: None,
        standing: Some(&mut billed.standing),
        evidence: Some(&mut billed.evidence),
    };
    desk.rows::<Monthly>(&input, &mut output)?;
    Ok(billed)
}

/// The leaf's columns: what differs by row, and what each unit gives for all of its own. Absent where no unit gives it.
fn columns(units: &[Input], rows: &[Row]) -> Vec<Option<Vec<i64>>> {
    let terms: Vec<Vec<Option<i64>>> = units.iter().map(|unit| raws(unit)).collect();
    let fields = Input::SHAPE.fields.len();
    let of_units = |field: usize| {
        let given: Vec<i64> = terms.iter().map(|raws| raws.get(field).copied().flatten().unwrap_or(ABSENT)).collect();
        let any = given.iter().any(|raw| *raw != ABSENT);
        any.then(|| rows.iter().map(|row| given.get(row.unit).copied().unwrap_or(ABSENT)).collect())
    };
    let column = |field: usize| match field {
        _ if field == Input::MONTH.index => Some(rows.iter().map(|row| row.month.yyyymm().into()).collect()),
        _ if field == Input::WAGE.index => Some(rows.iter().map(|row| row.wage.fen()).collect()),
        _ if field == Input::RURAL_CONTRACT.index => Some(rows.iter().map(|row| row.rural_contract.into()).collect()),
        _ => of_units(field),
    };
    (0..fields).map(column).collect()
}

/// The whole numbers of a record's fields, in order of declaration.
pub(crate) fn raws(record: &dyn Record) -> Vec<Option<i64>> {
    record::values(record).map(|(_, value)| value.number()).collect()
}

/// A row of a roster: whose it is, and from when to when.
pub(crate) type Span<K> = (K, Month, Month);

/// Whether spans hold together: none is empty, and none of one owner overlaps another.
///
/// # Errors
/// 210, 209, with the row of the roster.
pub(crate) fn check_spans<K: Ord>(spans: impl Iterator<Item = Span<K>>) -> Result<()> {
    let mut sorted: Vec<(Span<K>, usize)> = Vec::with_capacity(spans.size_hint().0);
    for (row, span) in spans.enumerate() {
        if span.1 >= span.2 {
            return Err(Error::new(Code::EmptySpan).field("roster").row(row));
        }
        sorted.push((span, row));
    }
    sorted.sort_unstable();
    for pair in sorted.windows(2) {
        if let [((owner, _, until), _), ((other, from, _), row)] = pair
            && owner == other
            && from < until
        {
            return Err(Error::new(Code::Overlap).field("roster").row(*row));
        }
    }
    Ok(())
}
