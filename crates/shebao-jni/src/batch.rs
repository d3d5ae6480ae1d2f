//! A leaf over columns, block by block: one row in, one row out.

use core::ops::Range;

use jni_sys::{jint, jobjectArray};
use shebao::bulk::{Input, Output};
use shebao::{ABSENT, Code, Error, Options, Result, Session};

use crate::column::{Block, Place};
use crate::env::Env;

/// Rows of a block: half of one of the engine's own, so that what arrays are copied through stays in the second-level cache.
/// All rows are one block where an output would otherwise be written over rows of an input that are not read yet.
const BLOCK: usize = 4_096;

/// What is asked for.
pub(crate) struct Request<'r> {
    pub(crate) op: &'r str,
    pub(crate) options: &'r Options,
    pub(crate) rows: jint,
    /// How many of `columns` are inputs; the last four are error, outcome, standing and evidence.
    pub(crate) inputs: jint,
    pub(crate) columns: jobjectArray,
    pub(crate) kinds: &'r [u8],
}

/// What is said of a row.
pub(crate) const MARKS: [&str; 4] = ["error", "outcome", "standing", "evidence"];

/// A line's place, its numbers where they are not written in place, and room to write them.
struct Line {
    place: Place,
    in_place: bool,
    numbers: Vec<i64>,
    block: Block,
}

pub(crate) fn run(env: Env, session: &mut Session<'_>, request: &Request<'_>) -> Result<()> {
    let engine = session.engine();
    let (input, output) = engine.fields(request.op)?;
    engine.batch(request.op, Options::default())?; // whether it is offered at all, before its columns are looked at
    let limit = engine.limits().rows;
    let rows = usize::try_from(request.rows).map_err(|_| Error::new(Code::WrongLength).field("rows"))?;
    if rows > limit {
        return Err(Error::new(Code::TooManyRows).range(0, limit));
    }
    let inputs = usize::try_from(request.inputs).unwrap_or(usize::MAX);
    let lines = request.kinds.len().checked_sub(MARKS.len()).and_then(|all| all.checked_sub(inputs));
    let lines = lines.ok_or_else(|| Error::new(Code::Defect))?;
    if inputs > input.fields.len() || lines > output.fields.len() {
        return Err(Error::new(Code::WrongColumn));
    }
    let names = input.fields.iter().take(inputs).chain(output.fields.iter().take(lines)).map(|field| field.field.name);
    let mut places = Vec::with_capacity(request.kinds.len());
    for ((index, kind), name) in request.kinds.iter().enumerate().zip(names.chain(MARKS)) {
        places.push(Place::new(env, env.element(request.columns, index), *kind, rows, name)?);
    }
    let given = places.get(..inputs).unwrap_or_default();
    let wanted = places.get(inputs..inputs.saturating_add(lines)).unwrap_or_default();
    let marks = places.get(inputs.saturating_add(lines)..).unwrap_or_default();
    let scalar = |(field, place): (&shebao::ShapeField, &Option<Place>)| match place {
        Some(_) if field.items.is_some() => Err(Error::new(Code::WrongColumn).field(field.field.name)),
        Some(place) => place.wide_for(field.field),
        None => Ok(()),
    };
    input.fields.iter().zip(given).try_for_each(scalar)?;
    output.fields.iter().zip(wanted).try_for_each(scalar)?;
    let [Some(error), others @ ..] = marks else { return Err(Error::new(Code::WrongColumn).field("error")) };
    let width = |place: &Option<Place>, width| place.is_none_or(|place| place.width == width);
    if error.width != 4 || !others.iter().all(|place| width(place, 1)) {
        return Err(Error::new(Code::WrongColumn).field("error"));
    }
    // A line is written in place where nothing else lies on it.
    let apart = |at: usize, place: &Place| {
        let mut others = places.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, place)| *place);
        !others.any(|other| place.overlaps(&other))
    };
    let line = |(at, place): (usize, &Option<Place>)| {
        place.map(|place| {
            let in_place = place.width == 8 && apart(inputs.saturating_add(at), &place);
            Line { place, in_place, numbers: Vec::new(), block: Block::default() }
        })
    };
    Batch {
        env,
        given,
        blocks: given.iter().map(|_| Block::default()).collect(),
        lines: wanted.iter().enumerate().map(line).collect(),
        error: *error,
        others,
        marks: Marks::default(),
    }
    .run(session, request, rows)
}

struct Batch<'b> {
    env: Env,
    given: &'b [Option<Place>],
    blocks: Vec<Block>,
    lines: Vec<Option<Line>>,
    error: Place,
    others: &'b [Option<Place>],
    marks: Marks,
}

/// What is said of each row of a block.
#[derive(Default)]
struct Marks {
    error: Vec<u32>,
    others: [Vec<u8>; 3],
}

impl Batch<'_> {
    fn run(&mut self, session: &mut Session<'_>, request: &Request<'_>, rows: usize) -> Result<()> {
        let step = if self.runs_ahead() { rows } else { BLOCK };
        let mut start = 0usize;
        loop {
            let end = start.saturating_add(step).min(rows);
            self.block(session, request, start..end)?;
            start = end;
            if start >= rows {
                return Ok(());
            }
        }
    }

    fn runs_ahead(&self) -> bool {
        let lines = self.lines.iter().flatten().map(|line| &line.place);
        let mut written = lines.chain([&self.error]).chain(self.others.iter().flatten());
        written.any(|place| self.given.iter().flatten().any(|source| place.runs_ahead_of(source)))
    }

    fn block(&mut self, session: &mut Session<'_>, request: &Request<'_>, rows: Range<usize>) -> Result<()> {
        let env = self.env;
        let columns = self.given.iter().zip(&mut self.blocks).map(|(place, block)| {
            // SAFETY: Java holds the buffer during the call; that no thread writes it meanwhile is asked of the caller.
            place.as_ref().map(|place| unsafe { place.column(env, &rows, block) })
        });
        let input = Input { rows: rows.len(), columns: columns.collect() };
        self.marks.error.resize(rows.len(), 0);
        self.marks.others.iter_mut().for_each(|mark| mark.resize(rows.len(), 0));
        let [outcome, standing, evidence] = &mut self.marks.others;
        let lines = self.lines.iter_mut().map(|line| {
            line.as_mut().map(|Line { place, in_place, numbers, .. }| {
                // SAFETY: as above, and nothing else lies on it.
                let slice = if *in_place { unsafe { place.slice::<i64>(&rows) } } else { None };
                *in_place &= slice.is_some();
                slice.unwrap_or_else(|| {
                    numbers.resize(rows.len(), ABSENT);
                    numbers.as_mut_slice()
                })
            })
        });
        let others = self.others;
        let wanted = |mark: usize| others.get(mark).is_some_and(Option::is_some);
        let mut output = Output {
            lines: lines.collect(),
            error: &mut self.marks.error,
            outcome: wanted(0).then_some(outcome.as_mut_slice()),
            standing: wanted(1).then_some(standing.as_mut_slice()),
            evidence: wanted(2).then_some(evidence.as_mut_slice()),
        };
        session.batch(request.op, request.options, &input, &mut output)?;
        drop((input, output)); // from here on nothing borrows what is written over
        for Line { place, in_place, numbers, block } in self.lines.iter_mut().flatten() {
            if !*in_place {
                // SAFETY: as above.
                unsafe { place.put(env, rows.start, numbers, block) };
            }
        }
        // SAFETY: as above; the error's column has four bytes a number, as was checked.
        unsafe { self.error.write(env, rows.start, &self.marks.error) };
        for (place, mark) in self.others.iter().zip(&self.marks.others) {
            if let Some(place) = place {
                // SAFETY: as above; these have one.
                unsafe { place.write(env, rows.start, mark) };
            }
        }
        Ok(())
    }
}
