//! Any operation over ragged columns; the results are the library's, read by column.

use core::ffi::c_char;
use core::ops::Range;

use shebao::{ABSENT, Code, Data, Error, Ragged, Records, Result, Results, Shape, Table};

use crate::batch::{ERROR, EVIDENCE, OUTCOME, STANDING, named};
use crate::column::{Buffer, LIST, Sink, Source, U32, fits, fits_field, shebao_column, shebao_out_column};
use crate::error::shebao_error;
use crate::session::shebao_session;
use crate::{guard, pointer};

/// Results by column: immutable, readable by all threads at once. Free it with shebao_table_free.
#[derive(Debug)]
pub struct shebao_table {
    table: Table,
    shape: Shape,
    errors: Vec<i64>,
    outcome: Vec<i64>,
    standing: Vec<i64>,
    evidence: Vec<i64>,
}

/// Computes any operation for `rows` rows. What is wrong with a row is asked with shebao_table_error and never stops the
/// others. A list is a column of type `SHEBAO_TYPE_LIST` with columns of its items.
///
/// Fails with 105, 110, 111, 112, 113, 115, 116.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_table_new(
    session: *mut shebao_session,
    op: *const c_char,
    rows: usize,
    input: *const shebao_column,
    input_len: usize,
    out: *mut *mut shebao_table,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        pointer::wanted(out, "out")?;
        // SAFETY: a non-null handle is live, as every handle.
        let session = unsafe { pointer::borrow(session.cast_const(), "session") }?;
        // SAFETY: a text as the caller says.
        let op = unsafe { pointer::text(op, "op") }?;
        let (inputs, outputs) = session.engine().fields(op)?;
        // SAFETY: columns as the caller says.
        let mut nodes = unsafe { nodes(&inputs, input, input_len) }?;
        // SAFETY: columns as the caller says.
        let records = unsafe { records(&mut nodes) };
        let table = session.columns(|session, options| session.table(op, options, rows, &records))?;
        let bytes = |bytes: &[u8]| bytes.iter().map(|byte| i64::from(*byte)).collect();
        let made = shebao_table {
            errors: table.error_numbers().map(i64::from).collect(),
            outcome: bytes(&table.outcome),
            standing: bytes(&table.standing),
            evidence: bytes(&table.evidence),
            table,
            shape: outputs,
        };
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(out, Box::into_raw(Box::new(made))) };
        Ok(())
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}

/// A column as it was given, with room for a copy where it cannot be borrowed.
struct Node<'c> {
    source: Source<'c>,
    buffer: Buffer,
    items: Option<Vec<Option<Node<'c>>>>,
}

/// The columns at their fields' places. The shape bounds the depth.
///
/// # Safety
/// `given` is an array of columns as [`Source::new`] wants them, and so are the arrays of items.
unsafe fn nodes<'c>(shape: &Shape, given: *const shebao_column, len: usize) -> Result<Vec<Option<Node<'c>>>> {
    let mut nodes: Vec<Option<Node<'c>>> = shape.fields.iter().map(|_| None).collect();
    // SAFETY: an array as the caller says.
    let given = unsafe { pointer::read_all(given, len, "input") }?;
    for (index, given) in given.iter().enumerate() {
        let (field, wrong) = named(shape, given.field, "input", index);
        let field = field.ok_or_else(|| wrong(Code::WrongColumn))?;
        if field.items.is_some() != (given.r#type == LIST) {
            return Err(wrong(Code::WrongColumn));
        }
        // SAFETY: as the caller says.
        let source = unsafe { Source::new(given, &wrong) }?;
        let items = match &field.items {
            None => None,
            // SAFETY: as the caller says.
            Some(items) => Some(unsafe { self::nodes(items, given.items, given.items_len) }?),
        };
        match usize::try_from(given.field).ok().and_then(|place| nodes.get_mut(place)) {
            Some(place @ None) => *place = Some(Node { source, buffer: Buffer::default(), items }),
            _ => return Err(wrong(Code::WrongColumn)),
        }
    }
    Ok(nodes)
}

/// The columns as the engine takes them.
///
/// # Safety
/// As [`Source::new`].
unsafe fn records<'n>(nodes: &'n mut [Option<Node<'_>>]) -> Records<'n> {
    let ragged = |node: &'n mut Node<'_>| {
        // SAFETY: as the caller says.
        let column = unsafe { node.source.column(0..node.source.len(), &mut node.buffer) };
        match (&mut node.items, column.data) {
            (Some(items), Data::Long(offsets)) => Ragged::List {
                offsets,
                // SAFETY: as the caller says.
                items: unsafe { records(items) },
            },
            _ => Ragged::Scalar(column),
        }
    };
    Records { fields: nodes.iter_mut().map(|node| node.as_mut().map(ragged)).collect() }
}

impl shebao_table {
    /// The columns of the rows themselves (`path` empty) or of the items of a list, their shape, and how many there are.
    fn records(&self, path: &[u32]) -> Option<(&Shape, &[Results], usize)> {
        let (mut shape, mut columns, mut len) = (&self.shape, self.table.columns.as_slice(), self.table.rows);
        for ordinal in path {
            let place = usize::try_from(*ordinal).ok()?;
            let Results::List { offsets, items } = columns.get(place)? else { return None };
            shape = shape.fields.get(place)?.items.as_ref()?;
            len = usize::try_from(offsets.last().copied().unwrap_or(0)).ok()?;
            columns = items;
        }
        Some((shape, columns, len))
    }

    /// A column, or the offsets of a list. The rows themselves have four columns more.
    fn numbers<'t>(&'t self, columns: &'t [Results], own: bool, field: u32) -> Option<&'t [i64]> {
        match field {
            ERROR if own => Some(&self.errors),
            OUTCOME if own => Some(&self.outcome),
            STANDING if own => Some(&self.standing),
            EVIDENCE if own => Some(&self.evidence),
            field => columns.get(usize::try_from(field).ok()?).map(Results::numbers),
        }
    }
}

/// A column of results, to be read in place: `int64_t`, INT64_MIN where absent. `path` names it by ordinals, `depth` of them:
/// a field, or a list and a field of its items. The path of a list itself gives its offsets: row `i` has the items from
/// offset `i` to offset `i + 1`. The column lives as long as the table.
///
/// Fails with 110, and 111 where there is no such column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_table_column(
    table: *const shebao_table,
    path: *const u32,
    depth: usize,
    data: *mut *const i64,
    len: *mut usize,
) -> u32 {
    let run = || {
        pointer::wanted(data, "data")?;
        pointer::wanted(len, "len")?;
        // SAFETY: a non-null handle is live, as every handle.
        let table = unsafe { pointer::borrow(table, "table") }?;
        // SAFETY: `depth` ordinals as the caller says.
        let path = unsafe { pointer::slice(path, depth, "path") }?;
        let found = path.split_last().and_then(|(field, lists)| {
            let (_, columns, _) = table.records(lists)?;
            table.numbers(columns, lists.is_empty(), *field)
        });
        let found = found.ok_or_else(|| Error::new(Code::WrongColumn).field("path"))?;
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(data, found.as_ptr()) };
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(len, found.len()) };
        Ok(())
    };
    // SAFETY: null is allowed.
    unsafe { guard::entry(core::ptr::null_mut(), run) }
}

/// Copies rows into the caller's columns or structs: of the table itself (`depth` 0), or of the items of the list at `path`.
///
/// Fails, having written nothing, with 110, 111, 115, and 112 where there are not as many rows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_table_copy(
    table: *const shebao_table,
    path: *const u32,
    depth: usize,
    start: usize,
    rows: usize,
    output: *const shebao_out_column,
    output_len: usize,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        // SAFETY: a non-null handle is live, as every handle.
        let table = unsafe { pointer::borrow(table, "table") }?;
        // SAFETY: `depth` ordinals as the caller says.
        let path = unsafe { pointer::slice(path, depth, "path") }?;
        // SAFETY: an array as the caller says.
        let output = unsafe { pointer::read_all(output, output_len, "output") }?;
        let records = table.records(path).ok_or_else(|| Error::new(Code::WrongColumn).field("path"))?;
        let (_, _, len) = records;
        let wanted = start.checked_add(rows).filter(|end| *end <= len).map(|end| start..end);
        let wanted = wanted.ok_or_else(|| Error::new(Code::WrongLength).field("rows").range(0, len))?;
        for (sink, numbers) in checked(table, records, path.is_empty(), &output, &wanted)? {
            // SAFETY: the sink can be written as the caller says; `checked` saw that it is wide enough.
            unsafe { sink.put(0, numbers.iter().map(|number| (*number != ABSENT).then_some(*number))) };
        }
        Ok(())
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}

/// Every column, with the numbers that go there: nothing is written before all are in order.
fn checked<'t>(
    table: &'t shebao_table,
    (shape, columns, _): (&Shape, &'t [Results], usize),
    own: bool,
    output: &[shebao_out_column],
    rows: &Range<usize>,
) -> Result<Vec<(Sink, &'t [i64])>> {
    let mut sinks = Vec::with_capacity(output.len());
    for (index, given) in output.iter().enumerate() {
        let (field, wrong) = named(shape, given.field, "output", index);
        let wide = match (given.field, field) {
            (ERROR, _) if own => given.r#type == U32 || fits(given.r#type, 0, 999),
            (OUTCOME | STANDING | EVIDENCE, _) if own => fits(given.r#type, 0, 254),
            (_, Some(field)) => field.items.is_none() && fits_field(given.r#type, field.field),
            (_, None) => false,
        };
        let numbers = table.numbers(columns, own, given.field).and_then(|numbers| numbers.get(rows.clone()));
        let numbers = numbers.filter(|_| wide).ok_or_else(|| wrong(Code::WrongColumn))?;
        sinks.push((Sink::new(given, rows.len(), &wrong)?, numbers));
    }
    Ok(sinks)
}

/// What is wrong with a row: its error number, 0 where nothing is. Where something is and `out` is not null, the error with
/// its facts goes there, to be freed by the caller.
///
/// Also fails with 110, and 112 where there is no such row.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_table_error(
    table: *const shebao_table,
    row: usize,
    out: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        // SAFETY: a non-null handle is live, as every handle.
        let table = unsafe { pointer::borrow(table, "table") }?;
        match table.table.errors.get(row) {
            Some(None) => Ok(()),
            Some(Some(error)) => Err(error.clone()),
            None => Err(Error::new(Code::WrongLength).field("row").range(0, table.table.rows)),
        }
    };
    // SAFETY: `out` is null or can be written.
    unsafe { guard::entry(out, run) }
}

/// Frees a table; null is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_table_free(table: *mut shebao_table) {
    // SAFETY: a non-null handle was given by this library and is freed once.
    guard::quiet((), || unsafe { pointer::free(table) });
}
