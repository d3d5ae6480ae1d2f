//! The JSON road: one request in, one answer out. Every other door only carries the bytes.
//!
//! A request is read in one pass and without a tree in memory: the members of the envelope are borrowed, the input goes
//! straight into the operation's record. The answer is canonical: order of declaration, no spaces, one way of escaping.

mod answer;
mod decision;
mod envelope;
mod members;
mod read;
mod write;

use shebao_core::desk::Desk;
use shebao_core::{Code, Error, PlanStore, Result};

use crate::operation;
use crate::{Engine, Options, Session};

pub use answer::error as error_answer;
pub(crate) use answer::{explanation, facts, grades, reading, uses};
pub(crate) use envelope::{Explain, Request, item_named, number, options, selector};
pub(crate) use members::{Members, again, in_order, nth};
pub(crate) use read::fill;
pub(crate) use write::Writer;

/// Options by themselves, for doors that ask by columns.
pub(crate) fn read_options(engine: &Engine, text: &str) -> Result<Options> {
    if text.is_empty() {
        return Ok(Options::default());
    }
    let limits = engine.limits();
    if text.len() > limits.bytes {
        return Err(Error::new(Code::TooLong).range(0, limits.bytes));
    }
    members::check_depth(text, limits.depth)?;
    let mut members = Members::read(text, "options")?;
    let options = options(engine, &mut members, &Options::default())?;
    members.end()?;
    Ok(options)
}

/// Answers one request. What was in `out` is dropped.
pub(crate) fn call(session: &mut Session<'_>, request: &[u8], out: &mut Vec<u8>) -> u16 {
    out.clear();
    match answer(session, request, out) {
        Ok(()) => 0,
        Err(error) => {
            out.clear();
            answer::error(&error, out);
            error.number()
        }
    }
}

/// A request as bytes, held against the engine's limits.
pub(crate) fn read<'a>(engine: &Engine, request: &'a [u8]) -> Result<Request<'a>> {
    let limits = engine.limits();
    if request.len() > limits.bytes {
        return Err(Error::new(Code::TooLong).range(0, limits.bytes));
    }
    let text = core::str::from_utf8(request)
        .map_err(|error| Error::new(Code::BadUtf8).place(&format!("byte {}", error.valid_up_to())))?;
    members::check_depth(text, limits.depth)?;
    Request::read(engine, text)
}

fn answer(session: &mut Session<'_>, request: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let engine = session.engine();
    let limits = engine.limits();
    let request = read(engine, request)?;
    if request.profile.is_some() || request.rows.is_some() {
        return crate::profile::answer(session, &request, out);
    }
    let (_, operation) = operation::find(&request.op)?;
    let selector = match request.explain {
        Explain::Yes(text) => Some(selector(text, &operation.output(), number)?),
        Explain::No => None,
    };
    if let Some(against) = request.against {
        return crate::compare::answer(engine, &request, against, out);
    }
    let mut planner = engine.planner(&request.options);
    let mut desk = Desk::new(&mut planner, session.store(&request.options), limits);
    let input = request.input;
    let mut write = Writer::new(out);
    write.begin();
    operation.run(&mut desk, &mut |raws| fill(input, raws, limits.rows), &mut |record| {
        write.answer(record);
    })?;
    if let Some(selector) = &selector {
        let (mut planner, mut store) = (engine.planner(&request.options), PlanStore::default());
        let mut desk = Desk::new(&mut planner, &mut store, limits);
        let explained = operation.explain(&mut desk, &mut |raws| fill(input, raws, limits.rows), selector)?;
        write.name("explanation");
        answer::explanation(engine, &request.options, &explained, &mut write);
    }
    answer::reasons(engine, &request.options, &desk, &mut write);
    write.end();
    Ok(())
}
