//! Random inputs near those that are answered: a case's own, with some of its numbers made others.

use serde_json::Value;
use shebao::record::{Field, Raws, Type};
use shebao::{ABSENT, Shape};

/// A plain generator: the same inputs in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    fn number(&mut self, sides: i64) -> i64 {
        i64::try_from(self.roll(usize::try_from(sides).unwrap())).unwrap()
    }
}

/// Gathers a record of JSON; says no where a member is none of the shape's, or no value of its field.
pub(crate) fn gather(
    value: &Value,
    shape: &Shape,
    raws: &mut Raws,
    change: &mut impl FnMut(&Field, i64) -> i64,
) -> Option<()> {
    let row = raws.begin();
    for (place, declared) in shape.fields.iter().enumerate() {
        let field = declared.field;
        let Some(given) = value.get(field.name) else {
            if declared.items.is_none() && !field.required {
                raws.set(row, place, change(field, ABSENT));
            }
            continue;
        };
        match &declared.items {
            Some(items) => raws.fill(row, place, |raws| {
                given.as_array()?.iter().try_for_each(|item| gather(item, items, raws, change))
            })?,
            None => raws.set(row, place, change(field, number(given, field)?)),
        }
    }
    Some(())
}

fn number(given: &Value, field: &Field) -> Option<i64> {
    match given {
        Value::Bool(is) => Some((*is).into()),
        Value::Number(number) => number.as_i64(),
        Value::String(text) => field.domain.ty.read(text).ok(),
        _ => None,
    }
}

/// Most numbers stay; an amount is mostly another, so that no two answers are one.
pub(crate) fn changed(field: &Field, raw: i64, dice: &mut Dice) -> i64 {
    let often = if matches!(field.domain.ty, Type::Money) { 2 } else { 9 };
    if (raw == ABSENT && dice.roll(12) > 0) || dice.roll(often) > 0 {
        return raw;
    }
    let other = match field.domain.ty {
        Type::Money => match dice.roll(4) {
            0 => dice.number(100_000_000),
            1 => 383_050 + dice.number(100),
            _ => dice.number(2_200_000),
        },
        Type::Month => (2008 + dice.number(19)) * 100 + 1 + dice.number(12),
        Type::Date => (2008 + dice.number(19)) * 10_000 + (1 + dice.number(12)) * 100 + 1 + dice.number(28),
        Type::Region => [410_100, 410_105, 410_185, 410_300][dice.roll(4)],
        Type::Flag => dice.number(2),
        Type::Choice(words) => dice.number(i64::try_from(words.len()).unwrap()),
        Type::Count => dice.number(12),
        _ => dice.number(30_000),
    };
    other.clamp(field.domain.min, field.domain.max)
}
