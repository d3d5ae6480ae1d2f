//! Random inputs for any operation, made from its declaration alone: a new operation is soaked without a line of its own.

use serde_json::{Map, Value};
use shebao::record::{Field, Type};
use shebao::{Shape, ShapeField};

/// A plain generator: the same inputs in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides.max(1)
    }
}

/// An input of this shape: mostly inside the bounds, sometimes at them, outside them, of another type, or not there.
pub(crate) fn input(shape: &Shape, dice: &mut Dice) -> Value {
    let mut members = Map::new();
    for ShapeField { field, items } in shape.fields {
        if dice.roll(if field.required { 60 } else { 2 }) == 0 {
            continue;
        }
        let value = match items {
            Some(items) => (0..dice.roll(4)).map(|_| input(items, dice)).collect(),
            None => scalar(field, dice),
        };
        members.insert(field.name.to_owned(), value);
    }
    Value::Object(members)
}

fn scalar(field: &Field, dice: &mut Dice) -> Value {
    let (min, max) = (field.domain.min, field.domain.max);
    let raw = match dice.roll(40) {
        0 => min,
        1 => max,
        2 => min.saturating_sub(1),
        3 => max.saturating_add(1),
        4 => {
            return [Value::Null, Value::from(true), Value::from("?"), Value::from(-1), Value::from(vec![1])]
                [dice.roll(5) as usize]
                .clone();
        }
        _ => likely(field, dice).clamp(min, max),
    };
    let mut text = String::new();
    field.domain.ty.write(raw, &mut text);
    match field.domain.ty {
        Type::Flag => Value::from(raw != 0),
        Type::Count => Value::from(raw),
        _ => Value::from(text),
    }
}

/// Numbers such as hosts have: a place of Henan, a month of the last years, a wage.
fn likely(field: &Field, dice: &mut Dice) -> i64 {
    match field.domain.ty {
        Type::Region => [410_100, 410_102, 410_105, 410_181, 410_300, 419_001][dice.roll(6) as usize],
        Type::Month => 200_801 + dice.roll(20) as i64 * 100 + dice.roll(12) as i64,
        Type::Money => dice.roll(3_000_000) as i64,
        Type::Rate => dice.roll(30_000) as i64,
        Type::Flag => i64::from(dice.roll(3) == 0),
        Type::Choice(_) if dice.roll(3) > 0 => 0, // most words go with few fields
        _ => dice.roll(6) as i64,
    }
}
