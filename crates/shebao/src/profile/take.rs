//! A record of the host to an input of ours, as JSON for the one reader.

use std::borrow::Cow;

use serde_json::value::RawValue;
use shebao_core::record::Type;
use shebao_core::{Code, Error, Result};

use super::bind::{Bound, BoundCode, BoundValue, Cell, Level, What};
use crate::json::Members;
use crate::shape::Shape;

/// How long a value may be that an error repeats: codes are no longer, names and numbers of people are.
const SHOWN: usize = 6;

/// What a record of the host was read as.
pub(crate) struct Taken<'b> {
    /// An input of ours.
    pub(crate) input: String,
    /// The values of lists that it has.
    pub(crate) values: Vec<&'b BoundValue>,
}

/// Reads a record. `set` are fields in our own words, for what the record does not give.
pub(crate) fn take<'b>(
    bound: &'b Bound,
    shape: &Shape,
    row: &Members<'_>,
    set: &[(usize, String)],
) -> Result<Taken<'b>> {
    let mut input = String::new();
    let mut values = Vec::new();
    if let Some(level) = bound.input.first() {
        record(bound, level, shape, row, set, &mut values, &mut input)?;
    }
    Ok(Taken { input, values })
}

fn record<'b>(
    bound: &'b Bound,
    level: &'b Level,
    shape: &Shape,
    row: &Members<'_>,
    set: &[(usize, String)],
    values: &mut Vec<&'b BoundValue>,
    out: &mut String,
) -> Result<()> {
    let found = find(level, row)?;
    let mut given: Vec<Option<String>> = vec![None; shape.fields.len()];
    let known = || level.codes.iter().zip(&found).filter_map(|(code, raw)| Some((code, (*raw)?)));
    let first = values.len();
    for (code, raw) in known() {
        let What::Values(list) = &code.what else { continue };
        let Some(value) = listed(code, list, raw)? else { continue };
        for (place, text) in &value.sets {
            put(&mut given, *place, text.clone(), code)?;
        }
        values.push(value);
    }
    for (code, raw) in known() {
        match &code.what {
            What::Field(cell) => scalar(shape, code, *cell, raw, &mut given)?,
            What::List(place) => {
                if let Some(text) = items(bound, shape, *place, code, raw)? {
                    put(&mut given, *place, text, code)?;
                }
            }
            What::Values(_) | What::Beside => {}
        }
    }
    let active = values.get(first..).unwrap_or_default();
    for (name, cell) in active.iter().flat_map(|value| &value.takes) {
        if let Some((code, raw)) = known().find(|(code, _)| code.code.eq_ignore_ascii_case(name)) {
            scalar(shape, code, *cell, raw, &mut given)?;
        }
    }
    for (place, text) in set {
        if let Some(given @ None) = given.get_mut(*place) {
            *given = Some(text.clone());
        }
    }
    for (code, _) in known() {
        let What::Values(list) = &code.what else { continue };
        let mine = list.iter().filter(|value| active.iter().any(|other| std::ptr::eq(*other, *value)));
        for (place, words) in mine.flat_map(|value| &value.only) {
            let other = given.get(*place).and_then(Option::as_ref);
            if other.is_some_and(|given| !words.contains(given)) {
                return Err(Error::new(Code::NotTogether).field(&code.code));
            }
        }
    }
    object(shape, &given, out);
    Ok(())
}

/// The record's members that are codes, each at its code's place.
fn find<'r>(level: &Level, row: &'r Members<'_>) -> Result<Vec<Option<&'r str>>> {
    let mut found = vec![None; level.codes.len()];
    for (name, raw) in row.entries() {
        let Some(index) = level.find(name) else { continue };
        let Some(place) = found.get_mut(index) else { continue };
        if place.replace(raw).is_some() {
            let name = level.codes.get(index).map_or("", |code| code.code.as_str());
            return Err(Error::new(Code::DuplicateMember).field(name));
        }
    }
    Ok(found)
}

/// The text of a scalar: a number's digits as they stand, a string without the spaces that fixed columns add; nothing for null.
pub(crate) fn token(raw: &str) -> Result<Option<Cow<'_, str>>> {
    match raw.as_bytes().first() {
        Some(b'n') => Ok(None),
        Some(b'"') => {
            let text: String = serde_json::from_str(raw).map_err(|_| Error::new(Code::BadJson))?;
            let text = text.trim_matches(' ');
            Ok((!text.is_empty()).then(|| Cow::Owned(text.to_owned())))
        }
        Some(b'{' | b'[') | None => Err(Error::new(Code::WrongType)),
        Some(_) => Ok(Some(Cow::Borrowed(raw))),
    }
}

/// The value of a list that a record has.
fn listed<'v>(code: &BoundCode, list: &'v [BoundValue], raw: &str) -> Result<Option<&'v BoundValue>> {
    let Some(text) = token(raw).map_err(|error| error.field(&code.code))? else { return Ok(None) };
    let refuse = |refusal: Code| {
        let error = Error::new(refusal).field(&code.code);
        let plain = text.len() <= SHOWN && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if plain { error.place(&text) } else { error }
    };
    let value = list.iter().find(|known| known.value == text).ok_or_else(|| refuse(Code::UnknownValue))?;
    if value.sets.is_empty() {
        return Err(refuse(Code::ValueNotOffered));
    }
    if !code.certain || !value.certain {
        return Err(refuse(Code::UncertainCode));
    }
    Ok(Some(value))
}

/// Puts a scalar's JSON at its field.
fn scalar(shape: &Shape, code: &BoundCode, cell: Cell, raw: &str, given: &mut [Option<String>]) -> Result<()> {
    let here = |error: Error| error.field(&code.code);
    let Some(text) = token(raw).map_err(here)? else { return Ok(()) };
    if !code.certain {
        return Err(here(Error::new(Code::UncertainCode)));
    }
    if code.open.iter().any(|open| *open == text) {
        return Ok(());
    }
    let Some(declared) = shape.fields.get(cell.place) else { return Ok(()) };
    let ty = &declared.field.domain.ty;
    let raw = cell.form.take(ty, &text).map_err(|code| here(Error::new(code)))?;
    let mut text = String::new();
    ty.write(raw, &mut text);
    // No text of a scalar holds a character that needs escaping.
    let quoted = !matches!(ty, Type::Count | Type::Flag);
    put(given, cell.place, if quoted { format!("\"{text}\"") } else { text }, code)
}

/// Two codes may say the same of a field, and nothing else.
fn put(given: &mut [Option<String>], place: usize, text: String, code: &BoundCode) -> Result<()> {
    let Some(given) = given.get_mut(place) else { return Ok(()) };
    match given {
        Some(known) if *known != text => Err(Error::new(Code::NotTogether).field(&code.code)),
        given => {
            *given = Some(text);
            Ok(())
        }
    }
}

/// A list of the host's records as one of ours.
fn items(bound: &Bound, shape: &Shape, place: usize, code: &BoundCode, raw: &str) -> Result<Option<String>> {
    let Some(declared) = shape.fields.get(place) else { return Ok(None) };
    let (Some(items), name) = (&declared.items, declared.field.name) else { return Ok(None) };
    if raw == "null" {
        return Ok(None);
    }
    let Some(level) = bound.input.iter().find(|level| level.list == name) else { return Ok(None) };
    let rows: Vec<&RawValue> = serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field(&code.code))?;
    let mut out = String::from("[");
    for (index, row) in rows.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let row = Members::read(row.get(), name).map_err(|error| error.row(index))?;
        record(bound, level, items, &row, &[], &mut Vec::new(), &mut out).map_err(|error| error.row(index))?;
    }
    out.push(']');
    Ok(Some(out))
}

/// An object of our own fields.
pub(crate) fn object(shape: &Shape, given: &[Option<String>], out: &mut String) {
    out.push('{');
    let mut comma = false;
    for (declared, text) in shape.fields.iter().zip(given) {
        let Some(text) = text else { continue };
        if comma {
            out.push(',');
        }
        comma = true;
        out.push('"');
        out.push_str(declared.field.name);
        out.push_str("\":");
        out.push_str(text);
    }
    out.push('}');
}
