//! JSON into the numbers of a record, streaming: a number or text goes straight to its place, a list item by item.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use shebao_core::record::{ABSENT, Field, Raws, Shape, Type};
use shebao_core::{Code, Error, Result};

use super::members::{is_too_large, nth, syntax};

/// Gathers a record from a JSON object.
pub(crate) fn fill(text: &str, raws: &mut Raws, rows: usize) -> Result<()> {
    let context = Context { error: RefCell::new(None), field: Cell::new(None), rows: Cell::new(rows), limit: rows };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read =
        RecordSeed { context: &context, what: "input", raws }.deserialize(&mut reader).and_then(|()| reader.end());
    match (read, context.error.take()) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some(error)) => Err(error),
        (Err(error), None) if error.is_data() || is_too_large(&error) => Err(match context.field.get() {
            Some(field) if matches!(field.domain.ty, Type::Count) && is_integer(text, &error) => field.out_of_range(),
            Some(field) => unreadable(field, Code::WrongType),
            None => Error::new(Code::WrongType).field("input"),
        }),
        (Err(error), None) => Err(syntax(&error)),
    }
}

/// Whether an error stands at a whole number, which is larger than any that can be read.
fn is_integer(text: &str, error: &serde_json::Error) -> bool {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default().as_bytes();
    let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let (before, after) = line.split_at_checked(error.column().saturating_sub(1)).unwrap_or((line, &[]));
    let before = before.iter().rev().take_while(|byte| is_part(byte));
    let mut number = before.chain(after.iter().take_while(|byte| is_part(byte))).peekable();
    number.peek().is_some() && number.all(|byte| byte.is_ascii_digit() || *byte == b'-')
}

/// What the seeds share: our own error, since serde's would lose its code.
struct Context {
    error: RefCell<Option<Error>>,
    /// The field in hand, for an error of serde's own.
    field: Cell<Option<&'static Field>>,
    /// How many list items may still come.
    rows: Cell<usize>,
    limit: usize,
}

impl Context {
    fn refuse<E: serde::de::Error>(&self, error: Error) -> E {
        self.error.borrow_mut().get_or_insert(error);
        E::custom("refused")
    }
}

struct RecordSeed<'c, 'r> {
    context: &'c Context,
    /// The list that the record stands in, or the whole input.
    what: &'static str,
    raws: &'r mut Raws,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let RecordSeed { context, what, raws } = self;
        let (shape, row) = (raws.shape(), raws.begin());
        let mut given: Vec<Option<Read>> = vec![None; shape.fields.len()];
        let mut members = 0usize;
        while let Some(index) = map.next_key_seed(KeySeed { context, what, members, shape })? {
            members = members.saturating_add(1);
            let Some((field, items)) = shape.fields.get(index).map(|f| (f.field, f.items)) else { continue };
            let Some(place) = given.get_mut(index) else { continue };
            if place.is_some() {
                return Err(context.refuse(Error::new(Code::DuplicateMember).field(field.name)));
            }
            context.field.set(Some(field));
            if items.is_some() {
                let what = field.name;
                let mut read = Ok(());
                raws.fill(row, index, |items| read = map.next_value_seed(ListSeed { context, what, items }));
                read?;
                *place = Some(Ok(0)); // a list was there
            } else {
                *place = Some(map.next_value_seed(ScalarSeed(field))?);
            }
        }
        check(&given, row, raws).map_err(|error| context.refuse(error))
    }
}

/// What a member held: a number, or why it is none.
type Read = std::result::Result<i64, Code>;

/// Sets each scalar's number, in order of declaration, as every door checks them: there, readable, valid, inside the bounds.
fn check(given: &[Option<Read>], row: usize, raws: &mut Raws) -> Result<()> {
    for (place, (declared, given)) in raws.shape().fields.iter().zip(given).enumerate() {
        let field = declared.field;
        let number = match given {
            Some(Err(Code::OutOfRange)) => return Err(field.out_of_range()),
            Some(Err(code)) => return Err(unreadable(field, *code)),
            Some(Ok(raw)) => Some(*raw),
            None => None,
        };
        if declared.items.is_none() {
            field.check(number)?;
            raws.set(row, place, number.unwrap_or(ABSENT));
        }
    }
    Ok(())
}

/// The error of a member that holds no number of its field's type, with how such a one is written.
fn unreadable(field: &Field, code: Code) -> Error {
    let error = field.wrong(code);
    match example(&field.domain.ty) {
        Some(example) if error.get_hint().is_none() => {
            error.hint(&format!("JSON 写法如 {example}"), &format!("written in JSON like {example}"))
        }
        _ => error,
    }
}

fn example(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::Money => r#""12345.67""#,
        Type::Rate => r#""0.2%""#,
        Type::Month => r#""2025-09""#,
        Type::Date => r#""2025-09-30""#,
        Type::Count => "12",
        Type::Flag => "true",
        Type::Region => r#""410100""#,
        Type::Choice(_) | Type::List => return None,
    })
}

/// A member's name, as the place of its field.
struct KeySeed<'c> {
    context: &'c Context,
    what: &'static str,
    /// How many members stand before it.
    members: usize,
    shape: Shape,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<usize, D::Error> {
        reader.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> std::result::Result<usize, E> {
        match self.shape.position(name) {
            Some(index) => Ok(index),
            None => Err(self.context.refuse(unknown(self.what, self.members, self.shape))),
        }
    }
}

/// A name that is no field's. It is not repeated, since it may be anything; the fields' names are.
fn unknown(what: &str, index: usize, shape: Shape) -> Error {
    let names: Vec<&str> = shape.fields.iter().map(|field| field.field.name).collect();
    let names = names.join(", ");
    let error = Error::new(Code::UnknownMember).field(what).place(&nth(index));
    error.hint(&format!("可用的成员：{names}"), &format!("its members are {names}"))
}

/// Reads a scalar. What it should not hold is skipped and remembered: the first wrong field by declaration is the error.
struct ScalarSeed(&'static Field);

impl<'de> DeserializeSeed<'de> for ScalarSeed {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<Read, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ScalarSeed {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.domain.ty.name())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> std::result::Result<Read, E> {
        Ok(self.0.domain.ty.read(text))
    }

    fn visit_bool<E: serde::de::Error>(self, flag: bool) -> std::result::Result<Read, E> {
        Ok(if matches!(self.0.domain.ty, Type::Flag) { Ok(i64::from(flag)) } else { Err(Code::WrongType) })
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> std::result::Result<Read, E> {
        Ok(match self.0.domain.ty {
            Type::Count => i64::try_from(number).map_err(|_| Code::OutOfRange),
            _ => Err(Code::WrongType),
        })
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> std::result::Result<Read, E> {
        Ok(if matches!(self.0.domain.ty, Type::Count) { Ok(number) } else { Err(Code::WrongType) })
    }

    fn visit_unit<E: serde::de::Error>(self) -> std::result::Result<Read, E> {
        Ok(Err(Code::WrongType)) // null is never a value
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Read, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Err(Code::WrongType))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Read, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Err(Code::WrongType))
    }
}

struct ListSeed<'c, 'l> {
    context: &'c Context,
    what: &'static str,
    items: &'l mut Raws,
}

impl<'de> DeserializeSeed<'de> for ListSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ListSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<(), A::Error> {
        let first = self.items.rows();
        loop {
            let Some(left) = self.context.rows.get().checked_sub(1) else {
                return Err(self.context.refuse(Error::new(Code::TooManyRows).range(0, self.context.limit)));
            };
            let row = self.items.rows().saturating_sub(first);
            let seed = RecordSeed { context: self.context, what: self.what, raws: &mut *self.items };
            match items.next_element_seed(seed) {
                Ok(Some(())) => self.context.rows.set(left),
                Ok(None) => return Ok(()),
                Err(error) => {
                    let own = self.context.error.borrow_mut().take();
                    return Err(match own {
                        Some(own) => self.context.refuse(own.row(row)),
                        None => error,
                    });
                }
            }
        }
    }
}
