//! Flat columns: copied in, computed and copied out block by block.

use js_sys::{Object, Uint8Array, Uint32Array};
use shebao::{ABSENT, Code, Error, Options, Result, Session, bulk};
use wasm_bindgen::{JsCast, JsValue};

use crate::columns::{Array, Buffer, get, members};

/// Rows of a block: a few blocks of the engine's own, small enough to stay in the caches.
const BLOCK: u32 = 32_768;

pub(crate) fn run(session: &mut Session<'_>, op: &str, options: &str, rows: u32, columns: [&Object; 3]) -> Result<()> {
    let engine = session.engine();
    let options = engine.options(options)?;
    let (input, output) = engine.fields(op)?;
    engine.batch(op, Options::default())?; // whether it is offered at all, before its columns are looked at
    let limit = engine.limits().rows;
    if usize::try_from(rows).map_or(true, |rows| rows > limit) {
        return Err(Error::new(Code::TooManyRows).range(0, limit));
    }
    let [inputs, lines, marks] = columns;
    let inputs = arrays(members(&input, inputs)?, rows)?;
    let lines = arrays(members(&output, lines)?, rows)?;
    let marks = Marks::of(marks, rows)?;
    let mut given: Vec<Option<Buffer>> = inputs.iter().map(|array| array.as_ref().map(Array::buffer)).collect();
    let mut results: Vec<Option<Vec<i64>>> = lines.iter().map(|array| array.as_ref().map(|_| Vec::new())).collect();
    let mut marked = Marked::default();
    let mut start = 0;
    while start < rows {
        let end = start.saturating_add(BLOCK).min(rows);
        let count = usize::try_from(end.saturating_sub(start)).unwrap_or(0);
        for (array, buffer) in inputs.iter().flatten().zip(given.iter_mut().flatten()) {
            array.read(start, end, buffer);
        }
        results.iter_mut().flatten().for_each(|line| line.resize(count, ABSENT));
        marked.resize(count);
        let columns = given.iter().map(|buffer| buffer.as_ref().map(Buffer::column)).collect();
        let mut output = bulk::Output {
            lines: results.iter_mut().map(|line| line.as_deref_mut()).collect(),
            error: &mut marked.error,
            outcome: Some(&mut marked.outcome),
            standing: Some(&mut marked.standing),
            evidence: Some(&mut marked.evidence),
        };
        session.batch(op, &options, &bulk::Input { rows: count, columns }, &mut output)?;
        for (array, line) in lines.iter().flatten().zip(results.iter().flatten()) {
            array.write(start, end, line);
        }
        marks.write(start, end, &marked);
        start = end;
    }
    Ok(())
}

fn arrays(members: Vec<(&shebao::ShapeField, Option<JsValue>)>, rows: u32) -> Result<Vec<Option<Array>>> {
    let array = |(field, value): (&shebao::ShapeField, Option<JsValue>)| {
        value.map(|value| Array::sized(field.field, &value, rows)).transpose()
    };
    members.into_iter().map(array).collect()
}

/// The caller's columns about the rows themselves.
struct Marks {
    error: Uint32Array,
    outcome: Option<Uint8Array>,
    standing: Option<Uint8Array>,
    evidence: Option<Uint8Array>,
}

/// The same of one block, in the module's memory.
#[derive(Default)]
struct Marked {
    error: Vec<u32>,
    outcome: Vec<u8>,
    standing: Vec<u8>,
    evidence: Vec<u8>,
}

impl Marks {
    fn of(object: &Object, rows: u32) -> Result<Marks> {
        let wrong = |code, name: &str| Error::new(code).field(name);
        let member =
            |name: &str| Ok(Some(get(object, &JsValue::from_str(name))?).filter(|value| !value.is_undefined()));
        let bytes = |name: &str| -> Result<Option<Uint8Array>> {
            let Some(value) = member(name)? else { return Ok(None) };
            let array: Uint8Array = value.dyn_into().map_err(|_| wrong(Code::WrongColumn, name))?;
            if array.length() == rows { Ok(Some(array)) } else { Err(wrong(Code::WrongLength, name)) }
        };
        let error = member("error")?.and_then(|value| value.dyn_into::<Uint32Array>().ok());
        let error = error.ok_or_else(|| wrong(Code::WrongColumn, "error"))?;
        if error.length() != rows {
            return Err(wrong(Code::WrongLength, "error"));
        }
        Ok(Marks { error, outcome: bytes("outcome")?, standing: bytes("standing")?, evidence: bytes("evidence")? })
    }

    fn write(&self, start: u32, end: u32, marked: &Marked) {
        self.error.subarray(start, end).copy_from(&marked.error);
        let bytes = |array: &Option<Uint8Array>, from: &[u8]| {
            if let Some(array) = array {
                array.subarray(start, end).copy_from(from);
            }
        };
        bytes(&self.outcome, &marked.outcome);
        bytes(&self.standing, &marked.standing);
        bytes(&self.evidence, &marked.evidence);
    }
}

impl Marked {
    fn resize(&mut self, rows: usize) {
        self.error.resize(rows, 0);
        self.outcome.resize(rows, 0);
        self.standing.resize(rows, 0);
        self.evidence.resize(rows, 0);
    }
}
