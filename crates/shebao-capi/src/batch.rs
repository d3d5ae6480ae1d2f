//! A leaf over columns: one row in, one row out, into the caller's memory.

use core::ffi::c_char;
use core::ops::Range;

use shebao::bulk::{Input, Output};
use shebao::{ABSENT, Code, Error, Options, Result, Session, Shape};

use crate::column::{self, Buffer, Sink, Source, U8, U32, fits, fits_field, overlap, shebao_column, shebao_out_column};
use crate::error::shebao_error;
use crate::session::shebao_session;
use crate::{guard, pointer};

/// The row's error number, `uint32_t`, 0 where there is none.
pub(crate) const ERROR: u32 = u32::MAX;
/// The row's outcome: 0 where something is due, else one more than the ordinal of the reason why nothing is.
pub(crate) const OUTCOME: u32 = u32::MAX - 1;
/// The row's weakest standing.
pub(crate) const STANDING: u32 = u32::MAX - 2;
/// The row's weakest evidence.
pub(crate) const EVIDENCE: u32 = u32::MAX - 3;

/// How many rows are copied at a time where columns cannot be used in place. A multiple of eight, for the bits of `valid`.
/// All of them at once where an output would otherwise be written over rows of an input that are not read yet.
const CHUNK: usize = 4_096;

/// Computes `rows` rows of an operation that gives one row for one row. What is wrong with a row stands in its error column,
/// which must be given; the others go on. Columns one after another are used in place; others are copied, 4096 rows at a time.
/// An output may lie on an input.
///
/// Fails, having written nothing, with 105, 110, 111, 112, 113, 114, 115, 116.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_batch(
    session: *mut shebao_session,
    op: *const c_char,
    rows: usize,
    input: *const shebao_column,
    input_len: usize,
    output: *const shebao_out_column,
    output_len: usize,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        // SAFETY: a non-null handle is live, as every handle.
        let session = unsafe { pointer::borrow(session.cast_const(), "session") }?;
        // SAFETY: a text as the caller says.
        let op = unsafe { pointer::text(op, "op") }?;
        // SAFETY: an array as the caller says.
        let input = unsafe { pointer::read_all(input, input_len, "input") }?;
        // SAFETY: an array as the caller says.
        let output = unsafe { pointer::read_all(output, output_len, "output") }?;
        let engine = session.engine();
        let limit = engine.limits().rows;
        if rows > limit {
            return Err(Error::new(Code::TooManyRows).range(0, limit));
        }
        let (inputs, outputs) = engine.fields(op)?;
        // SAFETY: the columns can be read as the caller says.
        let sources = unsafe { sources(&inputs, &input, rows) }?;
        let sinks = Sinks::new(&outputs, &output, rows, &sources)?;
        session.columns(|session, options| {
            // An operation that is not offered is refused without rows, too.
            let mut batch = Batch {
                op,
                sources: &sources,
                sinks: &sinks,
                buffers: sources.iter().map(|_| Buffer::default()).collect(),
            };
            // SAFETY: as for the columns.
            unsafe { batch.run(session, options, rows) }
        })
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}

/// The input columns at their fields' places.
///
/// # Safety
/// As [`Source::new`].
unsafe fn sources<'c>(shape: &Shape, given: &[shebao_column], rows: usize) -> Result<Vec<Option<Source<'c>>>> {
    let mut sources = vec![None; shape.fields.len()];
    for (index, given) in given.iter().enumerate() {
        let (field, wrong) = named(shape, given.field, "input", index);
        if given.r#type == column::LIST || field.is_none() {
            return Err(wrong(Code::WrongColumn));
        }
        // SAFETY: as the caller says.
        let source = unsafe { Source::new(given, &wrong) }?;
        if source.len() != rows {
            return Err(wrong(Code::WrongLength));
        }
        match usize::try_from(given.field).ok().and_then(|place| sources.get_mut(place)) {
            Some(place @ None) => *place = Some(source),
            _ => return Err(wrong(Code::WrongColumn)),
        }
    }
    Ok(sources)
}

/// The field that a column names, and the error that is to be said of it.
pub(crate) fn named<'s>(
    shape: &'s Shape,
    ordinal: u32,
    array: &'static str,
    index: usize,
) -> (Option<&'s shebao::ShapeField>, impl Fn(Code) -> Error + 's) {
    let field = usize::try_from(ordinal).ok().and_then(|place| shape.fields.get(place));
    let wrong = move |code| {
        let error = Error::new(code).place(&format!("{array}[{index}]"));
        match field {
            Some(field) => error.field(field.field.name),
            None => error,
        }
    };
    (field, wrong)
}

/// Where results go.
struct Sinks {
    /// At their fields' places, each with whether it is written in place.
    lines: Vec<Option<(Sink, bool)>>,
    error: (Sink, bool),
    outcome: Option<(Sink, bool)>,
    standing: Option<(Sink, bool)>,
    evidence: Option<(Sink, bool)>,
    /// Whether one would be written over rows of an input that are not read yet.
    runs_ahead: bool,
}

impl Sinks {
    fn new(shape: &Shape, given: &[shebao_out_column], rows: usize, sources: &[Option<Source<'_>>]) -> Result<Sinks> {
        let mut all: Vec<(u32, Sink)> = Vec::with_capacity(given.len());
        for (index, given) in given.iter().enumerate() {
            let (field, wrong) = named(shape, given.field, "output", index);
            let wide = match (given.field, field) {
                (ERROR, _) => given.r#type == U32 || fits(given.r#type, 0, 999),
                (OUTCOME | STANDING | EVIDENCE, _) => fits(given.r#type, 0, 254),
                (_, Some(field)) => field.items.is_none() && fits_field(given.r#type, field.field),
                (_, None) => false,
            };
            if !wide || all.iter().any(|(known, _)| *known == given.field) {
                return Err(wrong(Code::WrongColumn));
            }
            all.push((given.field, Sink::new(given, rows, &wrong)?));
        }
        let apart = |at: usize, sink: &Sink| {
            let mine = sink.range();
            let others = all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, (_, sink))| sink.range());
            let inputs = sources.iter().flatten().flat_map(Source::ranges);
            !others.chain(inputs).any(|other| overlap(&mine, &other))
        };
        let place = |field: u32, ty: u32| {
            let found = all.iter().enumerate().find(|(_, (known, _))| *known == field);
            found.map(|(at, (_, sink))| (*sink, sink.plain && sink.ty == ty && apart(at, sink)))
        };
        let ordinals = (0u32..).take(shape.fields.len());
        let passes = |(_, sink): &(u32, Sink)| sources.iter().flatten().any(|source| sink.runs_ahead_of(source));
        Ok(Sinks {
            runs_ahead: all.iter().any(passes),
            lines: ordinals.map(|field| place(field, column::I64)).collect(),
            error: place(ERROR, U32).ok_or_else(|| Error::new(Code::WrongColumn).field("error"))?,
            outcome: place(OUTCOME, U8),
            standing: place(STANDING, U8),
            evidence: place(EVIDENCE, U8),
        })
    }

    fn in_place(&self) -> bool {
        let others = [Some(self.error), self.outcome, self.standing, self.evidence];
        self.lines.iter().copied().chain(others).flatten().all(|(_, in_place)| in_place)
    }
}

struct Batch<'b, 'c> {
    op: &'b str,
    sources: &'b [Option<Source<'c>>],
    sinks: &'b Sinks,
    buffers: Vec<Buffer>,
}

/// What is computed before it is copied to columns that cannot be written in place.
#[derive(Default)]
struct Copies {
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
    outcome: Vec<u8>,
    standing: Vec<u8>,
    evidence: Vec<u8>,
}

impl Batch<'_, '_> {
    /// # Safety
    /// The columns can be read and written as their makers said.
    unsafe fn run(&mut self, session: &mut Session<'_>, options: &Options, rows: usize) -> Result<()> {
        let in_place = self.sinks.in_place() && self.sources.iter().flatten().all(Source::plain);
        let whole = in_place || self.sinks.runs_ahead;
        let step = if whole { rows } else { rows.min(CHUNK) };
        let mut copies = Copies::default();
        let mut start = 0usize;
        loop {
            let end = start.saturating_add(step).min(rows);
            // SAFETY: as the caller says.
            unsafe { self.chunk(session, options, start..end, &mut copies) }?;
            start = end;
            if start >= rows {
                return Ok(());
            }
        }
    }

    /// # Safety
    /// As [`Batch::run`].
    unsafe fn chunk(
        &mut self,
        session: &mut Session<'_>,
        options: &Options,
        rows: Range<usize>,
        copies: &mut Copies,
    ) -> Result<()> {
        let columns = self.sources.iter().zip(&mut self.buffers).map(|(source, buffer)| {
            // SAFETY: the source can be read as the caller says.
            source.as_ref().map(|source| unsafe { source.column(rows.clone(), buffer) })
        });
        let input = Input { rows: rows.len(), columns: columns.collect() };
        let Copies { lines, error, outcome, standing, evidence } = copies;
        lines.resize_with(self.sinks.lines.len(), Vec::new);
        let wanted = self.sinks.lines.iter().zip(lines.iter_mut());
        let mut output = Output {
            lines: wanted
                .map(|(sink, copy)| {
                    // SAFETY: the sink can be written as the caller says.
                    sink.map(|sink| unsafe { place(sink, &rows, copy) })
                })
                .collect(),
            // SAFETY: the sink can be written as the caller says.
            error: unsafe { place(self.sinks.error, &rows, error) },
            // SAFETY: the sink can be written as the caller says.
            outcome: self.sinks.outcome.map(|sink| unsafe { place(sink, &rows, outcome) }),
            // SAFETY: the sink can be written as the caller says.
            standing: self.sinks.standing.map(|sink| unsafe { place(sink, &rows, standing) }),
            // SAFETY: the sink can be written as the caller says.
            evidence: self.sinks.evidence.map(|sink| unsafe { place(sink, &rows, evidence) }),
        };
        session.batch(self.op, options, &input, &mut output)?;
        drop((input, output)); // from here on nothing borrows what the copies are written over
        let fen = |fen: &i64| (*fen != ABSENT).then_some(*fen);
        for (sink, copy) in self.sinks.lines.iter().zip(lines.iter()) {
            if let Some((sink, false)) = sink {
                // SAFETY: the sink can be written as the caller says; `Sinks::new` saw that it is wide enough.
                unsafe { sink.put(rows.start, copy.iter().map(fen)) };
            }
        }
        if let (sink, false) = self.sinks.error {
            // SAFETY: as above.
            unsafe { sink.put(rows.start, error.iter().map(|error| Some(i64::from(*error)))) };
        }
        let bytes =
            [(self.sinks.outcome, &*outcome), (self.sinks.standing, &*standing), (self.sinks.evidence, &*evidence)];
        for (sink, copy) in bytes {
            if let Some((sink, false)) = sink {
                // SAFETY: as above.
                unsafe { sink.put(rows.start, copy.iter().map(|byte| Some(i64::from(*byte)))) };
            }
        }
        Ok(())
    }
}

/// Where a chunk's results go: in place, or into a copy.
///
/// # Safety
/// A sink that is written in place is plain, of the size of `T`, apart from all others, and can be written.
unsafe fn place<'a, T: Copy + Default>(
    (sink, in_place): (Sink, bool),
    rows: &Range<usize>,
    copy: &'a mut Vec<T>,
) -> &'a mut [T] {
    if in_place && !rows.is_empty() {
        // SAFETY: as the caller says.
        return unsafe { sink.slice(rows.clone()) };
    }
    copy.clear();
    copy.resize(rows.len(), T::default());
    copy
}
