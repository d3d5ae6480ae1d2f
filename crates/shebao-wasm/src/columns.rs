//! Typed arrays and the engine's columns. The kind of array follows from the field's type: 64-bit for money and counts, 32-bit
//! for months, dates, rates, regions and choices, 8-bit for flags. The smallest signed number, and 255, stand for "absent".

use js_sys::{BigInt64Array, Int32Array, Object, Reflect, Uint8Array};
use shebao::record::{Field, Type};
use shebao::{Code, Column, Data, Error, Result, Shape, ShapeField};
use wasm_bindgen::{JsCast, JsValue};

/// A caller's array.
pub(crate) enum Array {
    Long(BigInt64Array),
    Int(Int32Array),
    Byte(Uint8Array),
}

/// What of it lies in the module's memory.
pub(crate) enum Buffer {
    Long(Vec<i64>),
    Int(Vec<i32>),
    Byte(Vec<u8>),
}

pub(crate) fn wrong(code: Code, field: &Field) -> Error {
    Error::new(code).field(field.name)
}

impl Array {
    /// The array of a field's column.
    pub(crate) fn of(field: &Field, value: &JsValue) -> Result<Array> {
        let array = match field.domain.ty {
            Type::Money | Type::Count => value.dyn_ref().cloned().map(Array::Long),
            Type::Month | Type::Date | Type::Rate | Type::Region | Type::Choice(_) => {
                value.dyn_ref().cloned().map(Array::Int)
            }
            Type::Flag => value.dyn_ref().cloned().map(Array::Byte),
            Type::List => None,
        };
        array.ok_or_else(|| wrong(Code::WrongColumn, field))
    }

    /// The same, with one number for each of `rows`.
    pub(crate) fn sized(field: &Field, value: &JsValue, rows: u32) -> Result<Array> {
        let array = Array::of(field, value)?;
        if array.length() == rows { Ok(array) } else { Err(wrong(Code::WrongLength, field)) }
    }

    fn length(&self) -> u32 {
        match self {
            Array::Long(array) => array.length(),
            Array::Int(array) => array.length(),
            Array::Byte(array) => array.length(),
        }
    }

    /// Room in the module's memory for a part of it.
    pub(crate) fn buffer(&self) -> Buffer {
        match self {
            Array::Long(_) => Buffer::Long(Vec::new()),
            Array::Int(_) => Buffer::Int(Vec::new()),
            Array::Byte(_) => Buffer::Byte(Vec::new()),
        }
    }

    /// Copies the rows from `start` to `end` into the module's memory.
    pub(crate) fn read(&self, start: u32, end: u32, buffer: &mut Buffer) {
        let rows = usize::try_from(end.saturating_sub(start)).unwrap_or(0);
        match (self, buffer) {
            (Array::Long(array), Buffer::Long(buffer)) => {
                buffer.resize(rows, 0);
                array.subarray(start, end).copy_to(buffer);
            }
            (Array::Int(array), Buffer::Int(buffer)) => {
                buffer.resize(rows, 0);
                array.subarray(start, end).copy_to(buffer);
            }
            (Array::Byte(array), Buffer::Byte(buffer)) => {
                buffer.resize(rows, 0);
                array.subarray(start, end).copy_to(buffer);
            }
            _ => {}
        }
    }

    /// Copies results to the caller's rows from `start` to `end`.
    pub(crate) fn write(&self, start: u32, end: u32, numbers: &[i64]) {
        match self {
            Array::Long(array) => array.subarray(start, end).copy_from(numbers),
            Array::Int(array) => array.subarray(start, end).copy_from(&ints(numbers)),
            Array::Byte(array) => array.subarray(start, end).copy_from(&bytes(numbers)),
        }
    }
}

impl Buffer {
    pub(crate) fn column(&self) -> Column<'_> {
        let data = match self {
            Buffer::Long(data) => Data::Long(data),
            Buffer::Int(data) => Data::Int(data),
            Buffer::Byte(data) => Data::Byte(data),
        };
        Column { data, valid: None }
    }
}

// An absent number fits neither type, so it becomes the narrower "absent" by itself.

fn ints(numbers: &[i64]) -> Vec<i32> {
    numbers.iter().map(|number| i32::try_from(*number).unwrap_or(i32::MIN)).collect()
}

fn bytes(numbers: &[i64]) -> Vec<u8> {
    numbers.iter().map(|number| u8::try_from(*number).unwrap_or(u8::MAX)).collect()
}

/// A new array of a field's results.
pub(crate) fn results(field: &Field, numbers: &[i64]) -> JsValue {
    match field.domain.ty {
        Type::Money | Type::Count | Type::List => BigInt64Array::from(numbers).into(),
        Type::Flag => Uint8Array::from(bytes(numbers).as_slice()).into(),
        _ => Int32Array::from(ints(numbers).as_slice()).into(),
    }
}

/// A new array of offsets; none is larger than the limit of rows.
pub(crate) fn offsets(numbers: &[i64]) -> JsValue {
    Int32Array::from(ints(numbers).as_slice()).into()
}

/// The members of a caller's object, at the places of the fields they name. What is `undefined` is not there.
pub(crate) fn members<'s>(shape: &'s Shape, object: &Object) -> Result<Vec<(&'s ShapeField, Option<JsValue>)>> {
    let mut found: Vec<_> = shape.fields.iter().map(|field| (field, None)).collect();
    for name in Object::keys(object) {
        let value = get(object, &name)?;
        let text = name.as_string().unwrap_or_default();
        let unknown = || Error::new(Code::WrongColumn).field(&text);
        let place = shape.position(&text).and_then(|place| found.get_mut(place)).ok_or_else(unknown)?;
        place.1 = Some(value).filter(|value| !value.is_undefined());
    }
    Ok(found)
}

/// A member of a caller's object; a getter that throws is no column.
pub(crate) fn get(object: &JsValue, name: &JsValue) -> Result<JsValue> {
    Reflect::get(object, name).map_err(|_| Error::new(Code::WrongColumn).field(&name.as_string().unwrap_or_default()))
}

/// Sets a member of an object made here.
pub(crate) fn set(object: &Object, name: &str, value: &JsValue) -> Result<()> {
    let done = Reflect::set(object, &JsValue::from_str(name), value);
    done.map(|_| ()).map_err(|_| Error::new(Code::Defect))
}
