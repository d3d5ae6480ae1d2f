//! Any operation over ragged columns. The results stay here, and Java copies out what it asks for.

use core::iter::Enumerate;
use core::slice::Iter;

use jni_sys::{jint, jlong, jobject, jobjectArray};
use shebao::{Code, Error, Options, Ragged, Records, Result, Results, Session, Shape, ShapeField, Table};

use crate::batch::MARKS;
use crate::column::{Block, Place, wide};
use crate::env::Env;

/// How many numbers are made narrower at a time.
const STEP: usize = 4_096;

/// The least bytes of an offset.
const OFFSET: usize = 4;

/// What is asked for. `columns` holds the inputs in order of declaration, after a list's offsets the columns of its items.
pub(crate) struct Request<'r> {
    pub(crate) op: &'r str,
    pub(crate) options: &'r Options,
    pub(crate) rows: jint,
    pub(crate) columns: jobjectArray,
    pub(crate) kinds: &'r [u8],
}

/// Results, and the shape of their columns. They need no engine.
pub(crate) struct Held {
    table: Table,
    shape: Shape,
}

pub(crate) fn run(env: Env, session: &mut Session<'_>, request: &Request<'_>) -> Result<Held> {
    let engine = session.engine();
    let (input, output) = engine.fields(request.op)?;
    let limit = engine.limits().rows;
    let rows = usize::try_from(request.rows).map_err(|_| Error::new(Code::WrongLength).field("rows"))?;
    if rows > limit {
        return Err(Error::new(Code::TooManyRows).range(0, limit));
    }
    let mut reader = Reader { env, columns: request.columns, kinds: request.kinds.iter().enumerate(), limit };
    let mut given = reader.record(&input, rows)?;
    let table = {
        // SAFETY: Java holds the buffers during the call; that no thread writes them meanwhile is asked of the caller.
        let records = unsafe { records(env, &mut given) };
        session.table(request.op, request.options, rows, &records)?
    };
    Ok(Held { table, shape: output })
}

/// Reads the columns in their order.
struct Reader<'r> {
    env: Env,
    columns: jobjectArray,
    kinds: Enumerate<Iter<'r, u8>>,
    limit: usize,
}

/// A column that was given, with room for a copy of it.
enum Given {
    Scalar(Place, Block),
    List { offsets: Vec<i64>, items: Vec<Option<Given>> },
}

impl Reader<'_> {
    fn record(&mut self, shape: &Shape, rows: usize) -> Result<Vec<Option<Given>>> {
        shape.fields.iter().map(|field| self.column(field, rows)).collect()
    }

    fn next(&mut self, rows: usize, name: &str) -> Result<Option<Place>> {
        let (index, kind) = self.kinds.next().ok_or_else(|| Error::new(Code::Defect))?;
        Place::new(self.env, self.env.element(self.columns, index), *kind, rows, name)
    }

    fn column(&mut self, ShapeField { field, items }: &ShapeField, rows: usize) -> Result<Option<Given>> {
        let Some(items) = items else {
            let place = self.next(rows, field.name)?;
            place.map_or(Ok(()), |place| place.wide_for(field))?;
            return Ok(place.map(|place| Given::Scalar(place, Block::default())));
        };
        let wrong = |code| Error::new(code).field(field.name);
        let offsets = self.next(rows.saturating_add(1), field.name)?;
        offsets.map_or(Ok(()), |place| place.wide(field.name, OFFSET))?;
        // Copied, so that nobody writes them after they were looked at.
        // SAFETY: as in `run`.
        let offsets = offsets.map(|place| unsafe { place.longs(self.env) });
        // A list without offsets has no items in any row.
        let count = offsets.as_ref().map_or(Some(0), |offsets| usize::try_from(*offsets.last()?).ok());
        let count = count.ok_or_else(|| wrong(Code::WrongLength))?;
        if count > self.limit {
            return Err(wrong(Code::TooManyRows).range(0, self.limit));
        }
        let items = self.record(items, count).map_err(|error| error.place(field.name))?;
        Ok(offsets.map(|offsets| Given::List { offsets, items }))
    }
}

/// The columns as the engine takes them.
///
/// # Safety
/// As [`Place::column`], for each of them.
unsafe fn records<'g>(env: Env, given: &'g mut [Option<Given>]) -> Records<'g> {
    let ragged = |column: &'g mut Given| match column {
        Given::Scalar(place, block) => {
            // SAFETY: as the caller says.
            Ragged::Scalar(unsafe { place.column(env, &(0..place.rows()), block) })
        }
        Given::List { offsets, items } => Ragged::List {
            offsets,
            // SAFETY: as the caller says.
            items: unsafe { records(env, items) },
        },
    };
    Records { fields: given.iter_mut().map(|column| column.as_mut().map(ragged)).collect() }
}

impl Held {
    /// How many items each list of the output has in all, 0 for what is no list; an array of Java holds no more than that.
    pub(crate) fn counts(&self) -> Result<Vec<jlong>> {
        let count = |(declared, column): (&ShapeField, &Results)| match column {
            Results::Scalar(_) => Ok(0),
            Results::List { offsets, .. } => {
                let count = offsets.last().copied().unwrap_or(0);
                match jint::try_from(count) {
                    Ok(_) => Ok(count),
                    Err(_) => Err(Error::new(Code::TooManyRows).field(declared.field.name).range(0, jint::MAX)),
                }
            }
        };
        self.shape.fields.iter().zip(&self.table.columns).map(count).collect()
    }

    pub(crate) fn into_handle(self) -> jlong {
        Box::into_raw(Box::new(self)) as jlong
    }

    /// # Safety
    /// The handle came from [`Held::into_handle`] and is not freed during `'a`.
    pub(crate) unsafe fn of<'a>(handle: jlong) -> Result<&'a Held> {
        // SAFETY: as the caller says.
        unsafe { (handle as *const Held).as_ref() }.ok_or_else(|| Error::new(Code::NullPointer).field("table"))
    }

    /// # Safety
    /// The handle came from [`Held::into_handle`] and is freed once, after the last call.
    pub(crate) unsafe fn free(handle: jlong) -> Result<()> {
        if handle != 0 {
            // SAFETY: as the caller says.
            drop(unsafe { Box::from_raw(handle as *mut Held) });
        }
        Ok(())
    }

    /// Copies a column out: of the rows where `list` is negative, else of that list's items. The rows have four more before
    /// their first: -4 error, -3 outcome, -2 standing, -1 evidence. The column of a list is its offsets.
    pub(crate) fn read(&self, env: Env, list: jint, field: jint, into: jobject, kind: u8) -> Result<()> {
        let place = |rows, width, name: &str| {
            let place = Place::new(env, into, kind, rows, name)?;
            let place = place.ok_or_else(|| Error::new(Code::WrongColumn).field(name))?;
            place.wide(name, width).map(|()| place)
        };
        let rows = self.table.rows;
        if let (..0, Ok(mark @ 0..4)) = (list, usize::try_from(field.saturating_add(4))) {
            let name = MARKS.get(mark).copied().unwrap_or_default();
            let place = place(rows, if mark == 0 { 4 } else { 1 }, name)?;
            let numbers: Vec<i64> = match mark {
                0 => self.table.error_numbers().map(i64::from).collect(),
                1 => self.table.outcome.iter().map(|number| i64::from(*number)).collect(),
                2 => self.table.standing.iter().map(|number| i64::from(*number)).collect(),
                _ => self.table.evidence.iter().map(|number| i64::from(*number)).collect(),
            };
            // SAFETY: Java holds the buffer during the call, and asks its caller that nobody uses it meanwhile.
            unsafe { put(env, &place, &numbers) };
            return Ok(());
        }
        let (declared, column) = self.column(list, field).ok_or_else(|| Error::new(Code::WrongColumn).field("list"))?;
        let numbers = column.numbers();
        let width = if declared.items.is_some() { OFFSET } else { wide(declared.field) };
        let place = place(numbers.len(), width, declared.field.name)?;
        // SAFETY: as above.
        unsafe { put(env, &place, numbers) };
        Ok(())
    }

    fn column(&self, list: jint, field: jint) -> Option<(&ShapeField, &Results)> {
        let field = usize::try_from(field).ok()?;
        let Ok(list) = usize::try_from(list) else {
            return self.shape.fields.get(field).zip(self.table.columns.get(field));
        };
        let Results::List { items, .. } = self.table.columns.get(list)? else { return None };
        self.shape.fields.get(list)?.items.as_ref()?.fields.get(field).zip(items.get(field))
    }

    /// What is wrong with a row.
    pub(crate) fn error(&self, row: jint) -> Result<Option<&Error>> {
        let error = usize::try_from(row).ok().and_then(|row| self.table.errors.get(row));
        error.map(Option::as_ref).ok_or_else(|| Error::new(Code::OutOfRange).field("row").range(0, self.table.rows))
    }
}

/// Writes a whole column.
///
/// # Safety
/// As [`Place::put`].
unsafe fn put(env: Env, place: &Place, numbers: &[i64]) {
    let mut block = Block::default();
    for (index, numbers) in numbers.chunks(STEP).enumerate() {
        // SAFETY: as the caller says.
        unsafe { place.put(env, index.saturating_mul(STEP), numbers, &mut block) };
    }
}
