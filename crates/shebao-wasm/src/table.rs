//! Ragged columns: a list is `{offsets, items}`, offsets with child columns, in and out.

use js_sys::{Int32Array, Object, Uint8Array, Uint32Array};
use shebao::{Code, Error, Ragged, Records, Result, Results, Session, Shape, ShapeField, Table};
use wasm_bindgen::{JsCast, JsValue};

use crate::columns::{Array, Buffer, get, members, offsets, results, set, wrong};

/// A column in the module's memory.
enum Owned {
    Scalar(Buffer),
    List { offsets: Vec<i64>, items: Vec<Option<Owned>> },
}

pub(crate) fn run(session: &mut Session<'_>, op: &str, options: &str, rows: u32, inputs: &Object) -> Result<Object> {
    let (table, output) = compute(session, op, options, rows, inputs)?;
    let object = Object::new();
    let numbers: Vec<u32> = table.error_numbers().collect();
    set(&object, "rows", &JsValue::from(rows))?;
    set(&object, "columns", columns(&output, &table.columns)?.as_ref())?;
    set(&object, "error", &Uint32Array::from(numbers.as_slice()))?;
    set(&object, "outcome", &Uint8Array::from(table.outcome.as_slice()))?;
    set(&object, "standing", &Uint8Array::from(table.standing.as_slice()))?;
    set(&object, "evidence", &Uint8Array::from(table.evidence.as_slice()))?;
    Ok(object)
}

pub(crate) fn error_of(session: &mut Session<'_>, op: &str, options: &str, inputs: &Object) -> Result<Option<Error>> {
    let (table, _) = compute(session, op, options, 1, inputs)?;
    Ok(table.errors.into_iter().next().flatten())
}

/// The table and the shape of its columns.
fn compute(session: &mut Session<'_>, op: &str, options: &str, rows: u32, inputs: &Object) -> Result<(Table, Shape)> {
    let engine = session.engine();
    let options = engine.options(options)?;
    let (input, output) = engine.fields(op)?;
    let limit = engine.limits().rows;
    let count = usize::try_from(rows).ok().filter(|rows| *rows <= limit);
    let count = count.ok_or_else(|| Error::new(Code::TooManyRows).range(0, limit))?;
    let owned = read(&input, inputs, rows, limit)?;
    Ok((session.table(op, &options, count, &records(&owned))?, output))
}

/// Copies the columns of a record into the module's memory. What is longer than the limit is refused before it is copied.
fn read(shape: &Shape, object: &Object, rows: u32, limit: usize) -> Result<Vec<Option<Owned>>> {
    let column = |(field, value): (&ShapeField, Option<JsValue>)| match (value, &field.items) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            let array = Array::sized(field.field, &value, rows)?;
            let mut buffer = array.buffer();
            array.read(0, rows, &mut buffer);
            Ok(Some(Owned::Scalar(buffer)))
        }
        (Some(value), Some(items)) => list(field, items, &value, rows, limit).map(Some),
    };
    members(shape, object)?.into_iter().map(column).collect()
}

fn list(field: &ShapeField, items: &Shape, value: &JsValue, rows: u32, limit: usize) -> Result<Owned> {
    let wrong = |code| wrong(code, field.field);
    let object: &Object = value.dyn_ref().ok_or_else(|| wrong(Code::WrongColumn))?;
    let member = |name: &str| get(object, &JsValue::from_str(name));
    let starts: Int32Array = member("offsets")?.dyn_into().map_err(|_| wrong(Code::WrongColumn))?;
    let children: Object = member("items")?.dyn_into().map_err(|_| wrong(Code::WrongColumn))?;
    if Some(starts.length()) != rows.checked_add(1) {
        return Err(wrong(Code::WrongLength));
    }
    let last = u32::try_from(starts.get_index(rows)).map_err(|_| wrong(Code::WrongLength))?;
    if usize::try_from(last).map_or(true, |last| last > limit) {
        return Err(wrong(Code::TooManyRows).range(0, limit));
    }
    let offsets = starts.to_vec().into_iter().map(i64::from).collect();
    Ok(Owned::List { offsets, items: read(items, &children, last, limit)? })
}

fn records(owned: &[Option<Owned>]) -> Records<'_> {
    Records { fields: owned.iter().map(|column| column.as_ref().map(Owned::ragged)).collect() }
}

impl Owned {
    fn ragged(&self) -> Ragged<'_> {
        match self {
            Owned::Scalar(buffer) => Ragged::Scalar(buffer.column()),
            Owned::List { offsets, items } => Ragged::List { offsets, items: records(items) },
        }
    }
}

/// The columns of results as an object of typed arrays.
fn columns(shape: &Shape, from: &[Results]) -> Result<Object> {
    let object = Object::new();
    for (ShapeField { field, items }, column) in shape.fields.iter().zip(from) {
        let value = match (column, items) {
            (Results::List { offsets: starts, items }, Some(shape)) => {
                let list = Object::new();
                set(&list, "offsets", &offsets(starts))?;
                set(&list, "items", columns(shape, items)?.as_ref())?;
                list.into()
            }
            (Results::Scalar(numbers), _) => results(field, numbers),
            (Results::List { .. }, None) => return Err(Error::new(Code::Defect)),
        };
        set(&object, field.name, &value)?;
    }
    Ok(object)
}
