//! The members of a JSON object, borrowed: no key twice, none unknown, no value read before it is wanted.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use shebao_core::{Code, Error, Result};

/// Refuses what is nested deeper than the limit, before anything is read.
pub(crate) fn check_depth(text: &str, limit: usize) -> Result<()> {
    // So few brackets, wherever they stand, cannot nest deeper: most requests need no closer look.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'[')).count() <= limit {
        return Ok(());
    }
    let (mut depth, mut inside, mut escaped) = (0usize, false, false);
    for byte in text.bytes() {
        if inside {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => inside = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => inside = true,
            b'{' | b'[' => {
                depth = depth.saturating_add(1);
                if depth > limit {
                    return Err(Error::new(Code::TooDeep).range(0, limit));
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// What serde says of JSON that is none, or of a number that is larger than any it reads.
pub(crate) fn syntax(error: &serde_json::Error) -> Error {
    let code = if is_too_large(error) { Code::OutOfRange } else { Code::BadJson };
    Error::new(code).place(&format!("{}:{}", error.line(), error.column()))
}

/// Whether it is JSON, but with a number like `1e400`. serde has no other word for it than its message.
pub(crate) fn is_too_large(error: &serde_json::Error) -> bool {
    error.is_syntax() && error.to_string().starts_with("number out of range")
}

/// The place of a member, counted from 1. Names that are not ours are never repeated: they may be anything.
pub(crate) fn nth(index: usize) -> String {
    format!("member {}", index.saturating_add(1))
}

/// Names in order, each with its place.
pub(crate) fn in_order<'n>(names: impl Iterator<Item = &'n str>) -> Vec<(&'n str, usize)> {
    let mut names: Vec<(&str, usize)> = names.zip(0..).collect();
    names.sort_unstable();
    names
}

/// The place of a name that stands a second time.
pub(crate) fn again<'n>(names: impl Iterator<Item = &'n str>) -> Option<usize> {
    in_order(names).windows(2).find_map(|pair| match pair {
        [(name, _), (same, again)] if name == same => Some(*again),
        _ => None,
    })
}

/// An object's members; each is taken once, and what is left at the end is unknown.
pub(crate) struct Members<'a> {
    /// Names the object in an error.
    what: &'static str,
    entries: Vec<(Cow<'a, str>, Option<&'a RawValue>)>,
}

impl<'a> Members<'a> {
    /// Reads an object. `what` names it in an error.
    pub(crate) fn read(text: &'a str, what: &'static str) -> Result<Members<'a>> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let entries = reader
            .deserialize_any(Entries)
            .map_err(|error| if error.is_data() { Error::new(Code::WrongType).field(what) } else { syntax(&error) })?;
        reader.end().map_err(|error| syntax(&error))?;
        if let Some(again) = again(entries.iter().map(|(name, _)| name.as_ref())) {
            return Err(Error::new(Code::DuplicateMember).field(what).place(&nth(again)));
        }
        Ok(Members { what, entries })
    }

    /// Whether a member is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(known, value)| known == name && value.is_some())
    }

    /// Whether every member was taken.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.iter().all(|(_, value)| value.is_none())
    }

    /// Every member that was not taken, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.entries.iter().filter_map(|(name, value)| Some((name.as_ref(), value.map(RawValue::get)?)))
    }

    /// Takes a member, as text.
    pub(crate) fn raw(&mut self, name: &str) -> Option<&'a str> {
        let entry = self.entries.iter_mut().find(|(known, _)| known == name)?;
        entry.1.take().map(RawValue::get)
    }

    /// Takes a string.
    pub(crate) fn string(&mut self, name: &str) -> Result<Option<String>> {
        self.value(name)
    }

    /// Takes a value of a plain type.
    pub(crate) fn value<T: Deserialize<'a>>(&mut self, name: &str) -> Result<Option<T>> {
        // The text is JSON already; half a surrogate pair is found out only when a string is made of it.
        let wrong = |error: serde_json::Error| {
            if error.is_data() { Error::new(Code::WrongType).field(name) } else { syntax(&error).field(name) }
        };
        self.raw(name).map(|raw| serde_json::from_str(raw).map_err(wrong)).transpose()
    }

    /// Takes an array, each item as text.
    pub(crate) fn list(&mut self, name: &str) -> Result<Vec<&'a str>> {
        let items: Option<Vec<&'a RawValue>> = self.value(name)?;
        Ok(items.unwrap_or_default().into_iter().map(RawValue::get).collect())
    }

    /// Whether nothing is left.
    pub(crate) fn end(self) -> Result<()> {
        match self.entries.iter().position(|(_, value)| value.is_some()) {
            Some(index) => Err(Error::new(Code::UnknownMember).field(self.what).place(&nth(index))),
            None => Ok(()),
        }
    }
}

struct Entries;

/// A key, borrowed where it holds no escape.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(Cow<'de, str>, Option<&'de RawValue>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(8);
        while let Some(Key(name)) = map.next_key::<Key<'de>>()? {
            entries.push((name, Some(map.next_value::<&'de RawValue>()?)));
        }
        Ok(entries)
    }
}
