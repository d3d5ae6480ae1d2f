//! The texts of a record's scalars, and what an error may show of them.

use std::borrow::Cow;

use shebao_core::{Code, Error, Result};

use super::bound::{BoundCode, BoundValue};
use super::form::canonical;
use super::identity::{canonical_x, is_mangled, is_mangled_number};

/// How long a value may be that an error repeats: values of lists are seldom longer; amounts, months of birth, numbers and names
/// of people are.
const SHOWN: usize = 3;
/// How many values of a list an error names.
const NAMED: usize = 24;

/// The text of a scalar: a number's digits as they stand, a string without the spaces that fixed columns add; nothing for null.
pub(super) fn token(raw: &str) -> Result<Option<Cow<'_, str>>> {
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

/// The text that an id is compared by: of a number its value, of a string itself, of an identity number the one with a capital X.
pub(super) fn id_text<'r>(raw: &str, text: Cow<'r, str>) -> Result<Cow<'r, str>> {
    let is_string = raw.starts_with('"');
    if if is_string { is_mangled(&text) } else { is_mangled_number(&text) } {
        return Err(Error::new(Code::MangledId));
    }
    if is_string {
        return Ok(canonical_x(&text).map_or(text, Cow::Owned));
    }
    canonical(&text).map(Cow::Owned).ok_or_else(|| Error::new(Code::WrongType))
}

/// The value of a list that a record has.
pub(super) fn listed<'v>(code: &BoundCode, list: &'v [BoundValue], raw: &str) -> Result<Option<&'v BoundValue>> {
    let Some(text) = token(raw).map_err(|error| error.field(&code.code))? else { return Ok(None) };
    let here = |error: Error| shown(error.field(&code.code), &text);
    let known = list.binary_search_by(|known| known.value.as_str().cmp(&text));
    let Some(value) = known.ok().and_then(|place| list.get(place)) else {
        let more = (list.len() > NAMED).then_some("…");
        let names = list.iter().take(NAMED).map(|known| known.value.as_str()).chain(more);
        return Err(here(Error::new(Code::UnknownValue).one_of(names)));
    };
    if value.sets.is_empty() {
        return Err(here(Error::new(Code::ValueNotOffered)));
    }
    if !code.certain {
        return Err(here(uncertain(&code.code)));
    }
    if !value.certain {
        return Err(here(uncertain(&format!("{}={}", code.code, value.value))));
    }
    Ok(Some(value))
}

/// An error with the value that it is about, where that is short.
pub(super) fn shown(error: Error, text: &str) -> Error {
    let plain = text.len() <= SHOWN && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if plain { error.place(text) } else { error }
}

/// What the caller must say in `accept`.
pub(super) fn uncertain(name: &str) -> Error {
    Error::new(Code::UncertainCode).hint(
        &format!("贵系统确是此义的，请写明：\"profile\":{{\"base\":…,\"accept\":[\"{name}\"]}}"),
        &format!("where your system means it so, say \"profile\":{{\"base\":…,\"accept\":[\"{name}\"]}}"),
    )
}
