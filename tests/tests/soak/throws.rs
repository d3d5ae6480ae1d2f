//! More throws of the dice: others for each test, places in lists, numbers as columns carry them.

use serde_json::Value;
use shebao::record::{Field, Type};
use shebao::{ABSENT, Shape, ShapeField};

use crate::random::{Dice, input};

impl Dice {
    /// The dice of one test, or others where the environment asks for them.
    pub(crate) fn new(test: u64) -> Dice {
        let seed = crate::from_environment("SHEBAO_SEED").unwrap_or(0x50a4_2026);
        Dice((seed ^ test << 32).max(1))
    }

    /// A place in a list of so many.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        self.roll(sides as u64) as usize
    }

    pub(crate) fn one_of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}

/// A field's number as columns carry it: mostly what JSON would be given, sometimes at or beyond all bounds, or absent.
pub(crate) fn raw(field: &'static Field, dice: &mut Dice) -> i64 {
    match dice.roll(90) {
        0 => field.domain.max.saturating_add(1),
        1 => [i64::MIN, i64::MAX, -1, 0, i64::from(i32::MIN), 255, 256][dice.below(7)],
        // Where and when most is known, so that not every row ends at a hole.
        2..60 if matches!(field.domain.ty, Type::Region) => 410_100,
        2..60 if matches!(field.domain.ty, Type::Month) => 201_701 + dice.roll(9) as i64 * 100 + dice.roll(12) as i64,
        _ => {
            let only = Shape { fields: Box::leak(Box::new([ShapeField { field, items: None }])) };
            match input(&only, dice).get(field.name) {
                Some(Value::String(text)) => field.domain.ty.read(text).unwrap_or(i64::MAX),
                Some(Value::Bool(flag)) => i64::from(*flag),
                Some(Value::Number(number)) => number.as_i64().unwrap_or(-1),
                _ => ABSENT,
            }
        }
    }
}
