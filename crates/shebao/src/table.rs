//! Any operation over ragged columns, as in Arrow: scalars, and lists as offsets with child columns. The result is owned by
//! the engine's side and read by column.
//!
//! A typed call of the C door is a table of one row. A bad row gets its own error and never stops the others.

use core::ops::Range;

use shebao_core::bulk::Column;
use shebao_core::desk::Desk;
use shebao_core::policy::UNGRADED;
use shebao_core::record::{ABSENT, Field, List, Record, Scalar, Visit};
use shebao_core::{Code, Error, Result};

use crate::operation::find;
use crate::shape::Shape;
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
        let (index, operation) = find(op)?;
        let shapes = engine.shapes(index)?;
        check_columns(&shapes.input, input, rows, limit)?;
        let mut table = Table { rows, columns: Results::of(&shapes.output), ..Table::default() };
        let (mut planner, store) = (engine.planner(options), self.store(options));
        for row in 0..rows {
            let mut desk = Desk::new(&mut planner, store, engine.limits());
            let columns = &mut table.columns;
            let run = operation.run(&mut desk, &mut |record| fill(record, input, row), &mut |record| {
                record.visit(&mut Append { columns: columns.iter_mut() })
            });
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

/// Fills a record from one row of its columns, checking each number before it is set.
fn fill(record: &mut dyn Record, input: &Records<'_>, row: usize) -> Result<()> {
    let mut fill = FillRow { columns: input.fields.iter(), row, error: None };
    record.visit(&mut fill);
    fill.error.map_or(Ok(()), Err)
}

struct FillRow<'a, 'c> {
    columns: core::slice::Iter<'a, Option<Ragged<'c>>>,
    row: usize,
    error: Option<Error>,
}

impl Visit for FillRow<'_, '_> {
    fn scalar(&mut self, field: &'static Field, value: &mut dyn Scalar) {
        let raw = match self.columns.next() {
            Some(Some(Ragged::Scalar(column))) => column.get(self.row).filter(|raw| *raw != ABSENT),
            _ => None,
        };
        match field.check(raw) {
            Ok(()) => {
                value.set_raw(raw);
            }
            Err(error) => self.error = self.error.take().or(Some(error)),
        }
    }

    fn list(&mut self, _: &'static Field, list: &mut dyn List) {
        let Some(Some(Ragged::List { offsets, items })) = self.columns.next() else { return };
        let bound = |at: usize| offsets.get(at).and_then(|offset| usize::try_from(*offset).ok()).unwrap_or(0);
        let span = bound(self.row)..bound(self.row.saturating_add(1));
        if fill_list(list, items, span.clone()) {
            return;
        }
        list.renew(0);
        for (index, item) in span.enumerate() {
            if let Err(error) = fill(list.push(), items, item) {
                self.error = self.error.take().or(Some(error.row(index)));
            }
        }
    }
}

/// Fills a list column by column. Says whether it did and every number is good; else the rows one by one tell which is not.
fn fill_list(list: &mut dyn List, items: &Records<'_>, span: Range<usize>) -> bool {
    list.renew(span.len());
    let (mut columns, mut good, mut room) = (items.fields.iter(), true, Vec::new());
    list.strips(&mut |field, strip| match columns.next() {
        Some(Some(Ragged::Scalar(column))) => {
            good &= column.slice(span.clone(), &mut room).is_some_and(|raws| strip.set(field, raws));
        }
        Some(Some(Ragged::List { .. })) => good = false,
        _ => good &= span.is_empty() || !field.required,
    });
    good && columns.all(Option::is_none)
}

/// Appends a record to the columns of its fields.
struct Append<'a> {
    columns: core::slice::IterMut<'a, Results>,
}

impl Visit for Append<'_> {
    fn scalar(&mut self, _: &'static Field, value: &mut dyn Scalar) {
        if let Some(Results::Scalar(values)) = self.columns.next() {
            values.push(value.raw().unwrap_or(ABSENT));
        }
    }

    fn list(&mut self, _: &'static Field, list: &mut dyn List) {
        let Some(Results::List { offsets, items }) = self.columns.next() else { return };
        if items.iter().all(|column| matches!(column, Results::Scalar(_))) {
            let mut columns = items.iter_mut();
            list.strips(&mut |_, strip| {
                if let Some(Results::Scalar(values)) = columns.next() {
                    strip.append_to(values);
                }
            });
        } else {
            for index in 0..list.len() {
                if let Some(item) = list.item(index) {
                    item.visit(&mut Append { columns: items.iter_mut() });
                }
            }
        }
        let added = i64::try_from(list.len()).unwrap_or(i64::MAX);
        offsets.push(offsets.last().copied().unwrap_or(0).saturating_add(added));
    }
}
