//! One side of a comparison: an output flattened into lines.

use std::collections::BTreeMap;

use shebao_core::plan::Use;
use shebao_core::record::{Meaning, Raws, Record, Role, Type, Value, Word, values};
use shebao_core::{Code, Error, Money, Month, Result};

use super::{Charge, Failure, Hand, Place};

/// The lines of one side, and what has none.
#[derive(Default)]
pub(super) struct Side {
    pub(super) lines: BTreeMap<Place, Amount>,
    pub(super) failed: Vec<Failure>,
    pub(super) uses: Vec<Use>,
}

/// What a line comes to.
#[derive(Clone, Copy, Default)]
pub(super) struct Amount {
    pub(super) amount: Money,
    /// The first month after, where it is of a stretch of months.
    pub(super) until: Option<Month>,
}

/// The month that an input is about.
pub(super) fn month_of(raws: &Raws) -> Option<Month> {
    let when = raws.shape().fields.iter().position(|declared| declared.field.meaning == Meaning::When);
    when.and_then(|place| Month::from_yyyymm(raws.get(0, place)))
}

impl Side {
    /// What was charged. A line charged twice is refused: which of the two counts is not ours to guess.
    pub(super) fn charged(charges: &[Charge]) -> Result<Side> {
        let mut side = Side::default();
        for (row, charge) in charges.iter().enumerate() {
            if side.lines.insert(charge.at.clone(), Amount { amount: charge.amount, until: None }).is_some() {
                return Err(Error::new(Code::Overlap).field("charged").row(row));
            }
        }
        Ok(side)
    }

    /// Flattens an output. Where a composed operation lists people, its own sums are left out: they are no rows.
    pub(super) fn read(&mut self, record: &dyn Record, kind: &str) {
        for (declared, value) in values(record) {
            if let (Value::List(list), true) = (value, declared.field.role != Role::Restated) {
                (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| self.add(Item::of(item)));
            }
        }
        if kind != "composed" {
            self.add(Item::of(record));
        }
    }

    /// Lines without a month of their own are of the input's month.
    pub(super) fn date(&mut self, month: Option<Month>) {
        let lines = std::mem::take(&mut self.lines);
        self.lines =
            lines.into_iter().map(|(at, amount)| (Place { month: at.month.or(month), ..at }, amount)).collect();
    }

    pub(super) fn fail(&mut self, month: Option<Month>, error: Error) {
        let number = error.number();
        self.failed.push(Failure { hand: Hand::Left, unit: None, person: None, month, error: Some(error), number });
    }

    fn add(&mut self, item: Item) {
        let Item { unit, person, month, until, item, error, lines } = item;
        let failure = |number| Failure { hand: Hand::Left, unit, person, month, error: None, number };
        self.failed.extend(error.map(failure));
        for (line, amount) in lines {
            // A row and its reversal are of one person and month: what stands there is their sum.
            let sum = self.lines.entry(Place { unit, person, month, item, line }).or_default();
            match sum.amount.checked_add(amount) {
                Some(amount) => *sum = Amount { amount, until: sum.until.max(until) },
                None => self.failed.push(failure(Error::new(Code::Overflow).number())),
            }
        }
    }
}

/// One record of an output.
#[derive(Default)]
struct Item {
    unit: Option<u32>,
    person: Option<u32>,
    month: Option<Month>,
    until: Option<Month>,
    item: Option<&'static str>,
    error: Option<u16>,
    lines: Vec<(&'static str, Money)>,
}

impl Item {
    /// The scalars of an output, or of an item of its lists.
    fn of(record: &dyn Record) -> Item {
        let mut item = Item::default();
        for (field, raw) in values(record).filter_map(|(declared, value)| Some((declared.field, value.number()?))) {
            match (field.meaning, &field.domain.ty) {
                (Meaning::Item, Type::Choice(words)) => item.item = word(words, raw),
                (Meaning::Id, _) if field.name == "unit" => item.unit = u32::try_from(raw).ok(),
                (Meaning::Id | Meaning::Part, _) => item.person = u32::try_from(raw).ok(),
                (Meaning::When, _) => item.month = Month::from_yyyymm(raw),
                // A second month ends the stretch that the first begins.
                (_, Type::Month) if item.month.is_some() => item.until = Month::from_yyyymm(raw),
                (Meaning::Error, _) => item.error = u16::try_from(raw).ok(),
                (_, Type::Money) if field.role == Role::Line => item.lines.push((field.name, Money::from_fen(raw))),
                _ => {}
            }
        }
        item
    }
}

fn word(words: &'static [Word], raw: i64) -> Option<&'static str> {
    usize::try_from(raw).ok().and_then(|index| words.get(index)).map(|word| word.name)
}
