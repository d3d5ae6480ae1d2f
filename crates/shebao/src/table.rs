//! Any operation over ragged columns, as in Arrow: scalars, and lists as offsets with child columns. The result is owned by
//! the engine's side and read by column.
//!
//! A typed call of the C door is a table of one row. A bad row gets its own error and never stops the others.

use core::ops::Range;

use shebao_core::bulk::Column;
use shebao_core::desk::Desk;
use shebao_core::policy::UNGRADED;
use shebao_core::record::{ABSENT, Meaning, Raws, Record, Shape, Value, values};
use shebao_core::{Code, Error, Result};

use crate::operation::find;
use crate::{Engine, Options, Session};

/// The columns of a record's fields; a field without one is absent in every row.
#[derive(Clone, Debug, Default)]
pub struct Records<'c> {
    /// One for each field, in order of declaration.
    pub fields: Vec<Option<Ragged<'c>>>,
}

/// A column of a field: its numbers, or a list's offsets and child columns.
#[derive(Clone, Debug)]
pub enum Ragged<'c> {
    /// A scalar.
    Scalar(Column<'c>),
    /// A list: row `i` has the items from `offsets[i]` to `offsets[i + 1]`.
    List {
        /// One more than there are rows, rising from 0 to the number of items.
        offsets: &'c [i64],
        /// The items' fields.
        items: Records<'c>,
    },
}

/// The results of a table, by column.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// How many rows.
    pub rows: usize,
    /// One for each field of the output, in order of declaration.
    pub columns: Vec<Results>,
    /// What is wrong with each row, where something is.
    pub errors: Vec<Option<Error>>,
    /// Each row's outcome: 0 where something is due or the row has an error, else one more than the ordinal of the reason.
    pub outcome: Vec<u8>,
    /// Each row's weakest standing, by number; 255 where it has no result.
    pub standing: Vec<u8>,
    /// Each row's weakest evidence, by number; 255 where it has no result.
    pub evidence: Vec<u8>,
}

/// One column of results.
#[derive(Clone, Debug)]
pub enum Results {
    /// A scalar's numbers; an absent one is [`ABSENT`].
    Scalar(Vec<i64>),
    /// A list: offsets, and the items' columns.
    List {
        /// One more than there are rows.
        offsets: Vec<i64>,
        /// One for each field of the items.
        items: Vec<Results>,
    },
}

impl Results {
    fn of(shape: &Shape) -> Vec<Results> {
        let column = |items: &Option<Shape>| match items {
            None => Results::Scalar(Vec::new()),
            Some(items) => Results::List { offsets: vec![0], items: Results::of(items) },
        };
        shape.fields.iter().map(|field| column(&field.items)).collect()
    }

    /// The numbers of a scalar, the offsets of a list.
    pub fn numbers(&self) -> &[i64] {
        match self {
            Results::Scalar(numbers) => numbers,
            Results::List { offsets, .. } => offsets,
        }
    }

    /// The column of a list's items, by places: `[2, 0]` is the first field of the items of the third field.
    pub fn at<'r>(columns: &'r [Results], path: &[usize]) -> Option<&'r Results> {
        let (first, rest) = path.split_first()?;
        match (columns.get(*first)?, rest) {
            (column, []) => Some(column),
            (Results::List { items, .. }, rest) => Results::at(items, rest),
            (Results::Scalar(_), _) => None,
        }
    }

    /// A row without a result.
    fn skip(&mut self) {
        match self {
            Results::Scalar(values) => values.push(ABSENT),
            Results::List { offsets, .. } => offsets.push(offsets.last().copied().unwrap_or(0)),
        }
    }
}

impl Table {
    /// The number of each row's error, 0 where it has none.
    pub fn error_numbers(&self) -> impl Iterator<Item = u32> {
        self.errors.iter().map(|error| error.as_ref().map_or(0, |error| u32::from(error.number())))
    }
}

impl Engine {
    /// Computes an operation for every row of `input`.
    ///
    /// # Errors
    /// 105 no such operation, 113 more rows than the limit, 111 and 112 where the columns do not fit the operation.
    pub fn table(&self, op: &str, options: &Options, rows: usize, input: &Records<'_>) -> Result<Table> {
        self.session().table(op, options, rows, input)
    }
}

impl Session<'_> {
    /// As [`Engine::table`], with plans that stay while the options do.
    ///
    /// # Errors
    /// As there.
    pub fn table(&mut self, op: &str, options: &Options, rows: usize, input: &Records<'_>) -> Result<Table> {
        let engine = self.engine();
        let limit = engine.limits().rows;
        if rows > limit {
            return Err(Error::new(Code::TooManyRows).range(0, limit));
        }
        let (_, operation) = find(op)?;
        check_columns(&operation.input(), input, rows, limit)?;
        let mut table = Table { rows, columns: Results::of(&operation.output()), ..Table::default() };
        let (mut planner, store) = (engine.planner(options), self.store(options));
        for row in 0..rows {
            let mut desk = Desk::new(&mut planner, store, engine.limits());
            let columns = &mut table.columns;
            let mut take = |raws: &mut Raws| {
                gather(raws, input, row..row.saturating_add(1));
                Ok(())
            };
            let mut outcome = 0;
            let run = operation.run(&mut desk, &mut take, &mut |record| {
                append(record, columns);
                outcome = reason(record);
            });
            table.outcome.push(outcome);
            let weakest = desk.weakest().filter(|_| run.is_ok());
            let (standing, evidence) = weakest.map_or((UNGRADED, UNGRADED), |(s, e)| (s as u8, e as u8));
            table.standing.push(standing);
            table.evidence.push(evidence);
            if run.is_err() {
                table.columns.iter_mut().for_each(Results::skip);
            }
            table.errors.push(run.err());
        }
        Ok(table)
    }
}

/// One more than the ordinal of the reason why nothing is due; 0 where something is.
fn reason(record: &dyn Record) -> u8 {
    let given = values(record).find(|(declared, _)| declared.field.meaning == Meaning::Outcome);
    match given {
        Some((_, Value::Number(ordinal))) => u8::try_from(ordinal.saturating_add(1)).unwrap_or(u8::MAX),
        _ => 0,
    }
}

/// Whether the columns are those of the record, of one length, with rising offsets.
fn check_columns(shape: &Shape, input: &Records<'_>, rows: usize, limit: usize) -> Result<()> {
    if input.fields.len() > shape.fields.len() {
        return Err(Error::new(Code::WrongColumn));
    }
    for (declared, column) in shape.fields.iter().zip(&input.fields) {
        let wrong = |code| Error::new(code).field(declared.field.name);
        match (&declared.items, column) {
            (_, None) => {}
            (None, Some(Ragged::Scalar(column))) if column.fits(rows) => {}
            (None, Some(Ragged::Scalar(_))) => return Err(wrong(Code::WrongLength)),
            (Some(items), Some(Ragged::List { offsets, items: columns })) => {
                let count = offsets.last().and_then(|last| usize::try_from(*last).ok());
                let rising =
                    offsets.is_sorted() && offsets.first() == Some(&0) && rows.checked_add(1) == Some(offsets.len());
                match count {
                    Some(count) if count > limit => return Err(wrong(Code::TooManyRows).range(0, limit)),
                    Some(count) if rising => {
                        check_columns(items, columns, count, limit).map_err(|error| error.place(declared.field.name))?
                    }
                    _ => return Err(wrong(Code::WrongLength)),
                }
            }
            (None, Some(Ragged::List { .. })) | (Some(_), Some(Ragged::Scalar(_))) => {
                return Err(wrong(Code::WrongColumn));
            }
        }
    }
    Ok(())
}

/// Gathers some rows of the columns.
fn gather(raws: &mut Raws, input: &Records<'_>, rows: Range<usize>) {
    let first = raws.rows();
    raws.begin_many(rows.len());
    let mut room = Vec::new();
    for (place, column) in input.fields.iter().enumerate() {
        match column {
            None => {}
            Some(Ragged::Scalar(column)) => {
                if let Some(numbers) = column.slice(rows.clone(), &mut room) {
                    raws.set_column(first, place, numbers);
                }
            }
            Some(Ragged::List { offsets, items }) => {
                let bound = |at: usize| offsets.get(at).and_then(|offset| usize::try_from(*offset).ok()).unwrap_or(0);
                for (row, at) in rows.clone().enumerate() {
                    let span = bound(at)..bound(at.saturating_add(1));
                    raws.fill(first.saturating_add(row), place, |list| gather(list, items, span));
                }
            }
        }
    }
}

/// Appends a record to the columns of its fields.
fn append(record: &dyn Record, columns: &mut [Results]) {
    for ((_, value), column) in values(record).zip(columns) {
        match (value, column) {
            (Value::List(list), Results::List { offsets, items }) => {
                if items.iter().all(|column| matches!(column, Results::Scalar(_))) {
                    for (place, column) in items.iter_mut().enumerate() {
                        if let Results::Scalar(numbers) = column {
                            list.append_to(place, numbers);
                        }
                    }
                } else {
                    (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| append(item, items));
                }
                let added = i64::try_from(list.len()).unwrap_or(i64::MAX);
                offsets.push(offsets.last().copied().unwrap_or(0).saturating_add(added));
            }
            (value, Results::Scalar(numbers)) => numbers.push(value.number().unwrap_or(ABSENT)),
            (_, Results::List { .. }) => {}
        }
    }
}
