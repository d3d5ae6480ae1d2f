//! `compare`: the same input under two sides. Settlement on late figures, refunds, the audit of a legacy system and "why did
//! my amount change" are all this.
//!
//! Left is what the request says in `against`: another date of knowledge, overlays, or amounts that were charged. Right is
//! the request itself. A difference is right less left: above zero it is owed, below zero it is paid back. Rounded lines are
//! subtracted, row by row on (person, month, line); what does not pair is listed, never netted.

mod because;
mod json;
mod side;

use std::collections::{BTreeMap, BTreeSet};

use shebao_core::desk::Desk;
use shebao_core::plan::Use;
use shebao_core::record::{Meaning, Raws, Shape};
use shebao_core::{Code, Error, Money, Month, PlanStore, Result};

pub use because::Change;
pub(crate) use json::{answer, not_in_a_hosts_words};

use crate::operation::{Operation, find};
use crate::{Engine, Options};
use side::Side;

/// What the left side is.
#[derive(Clone, PartialEq, Debug)]
pub enum Against {
    /// The same rules under other options.
    Options(Options),
    /// What the caller says was charged.
    Charged(Vec<Charge>),
}

/// An amount that was charged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charge {
    /// The line it was charged for.
    pub at: Place,
    /// How much.
    pub amount: Money,
}

/// What two sides are paired on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The caller's number of the unit, where lines are of units.
    pub unit: Option<u32>,
    /// The caller's number of the person, where there are several.
    pub person: Option<u32>,
    /// The month.
    pub month: Option<Month>,
    /// What is levied, where a line is of one item.
    pub item: Option<&'static str>,
    /// The line's name.
    pub line: &'static str,
}

/// The two amounts of one line.
#[derive(Clone, PartialEq, Debug)]
pub struct Pair {
    /// Where.
    pub at: Place,
    /// On the left.
    pub left: Money,
    /// On the right.
    pub right: Money,
    /// Right less left.
    pub difference: Money,
    /// The first month after, where the line is of more than one month on either side.
    pub until: Option<Month>,
    /// The one parameter whose row differs, or `several`; absent where nothing differs or amounts were charged.
    pub because: Option<String>,
}

/// Which side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hand {
    /// `against`
    Left,
    /// the request
    Right,
}

impl Hand {
    /// `left` or `right`.
    pub const fn name(self) -> &'static str {
        match self {
            Hand::Left => "left",
            Hand::Right => "right",
        }
    }
}

/// A line that only one side has.
#[derive(Clone, PartialEq, Debug)]
pub struct Unpaired {
    /// Which side has it.
    pub hand: Hand,
    /// Where.
    pub at: Place,
    /// Its amount.
    pub amount: Money,
}

/// A row that has no result on one side.
#[derive(Clone, PartialEq, Debug)]
pub struct Failure {
    /// On which side.
    pub hand: Hand,
    /// The caller's number of the unit, where lines are of units.
    pub unit: Option<u32>,
    /// The caller's number of the person, where there are several.
    pub person: Option<u32>,
    /// The month.
    pub month: Option<Month>,
    /// Why, where the whole side failed with facts.
    pub error: Option<Error>,
    /// The number of the error.
    pub number: u16,
}

/// The sum of the pairs of one line.
#[derive(Clone, PartialEq, Debug)]
pub struct Total {
    /// The line's name.
    pub line: &'static str,
    /// On the left.
    pub left: Money,
    /// On the right.
    pub right: Money,
    /// Right less left.
    pub difference: Money,
}

/// What a comparison found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Comparison {
    /// Lines that both sides have, in order of person, month and line.
    pub pairs: Vec<Pair>,
    /// Lines that only one side has.
    pub unpaired: Vec<Unpaired>,
    /// Rows without a result.
    pub failed: Vec<Failure>,
    /// Totals by line; absent while anything is unpaired or failed, and for lines that are no sums.
    pub totals: Option<Vec<Total>>,
    /// The policy rows that differ, by month.
    pub changes: Vec<Change>,
    /// Every row that each side used, left and right.
    pub uses: [Vec<Use>; 2],
}

/// Gathers an input; called once for each side, and once more where it is explained.
pub type FillInput<'f> = dyn Fn(&mut Raws) -> Result<()> + 'f;

impl Engine {
    /// Compares an operation under `options` (right) with `against` (left): all lines, or the ones that are named.
    ///
    /// # Errors
    /// 105 no such operation; 2xx where the input is wrong for both sides; what fails on one side is listed.
    pub fn compare(
        &self,
        op: &str,
        fill: &FillInput<'_>,
        options: &Options,
        against: &Against,
        lines: Option<&[&str]>,
    ) -> Result<Comparison> {
        let (_, operation) = find(op)?;
        let mut right = self.side(operation, fill, options)?;
        let mut left = match against {
            Against::Options(options) => self.side(operation, fill, options)?,
            Against::Charged(charges) => Side::charged(charges)?,
        };
        if let Some(lines) = lines {
            let lines: BTreeSet<&str> = lines.iter().copied().collect(); // it may name one many times
            for side in [&mut left, &mut right] {
                side.lines.retain(|at, _| lines.contains(at.line));
            }
        }
        let mut comparison = pair(&left, &right)?;
        if let Against::Options(before) = against {
            because::find(self, operation, fill, [before, options], &mut comparison)?;
        }
        if comparison.unpaired.is_empty() && comparison.failed.is_empty() && operation.kind() != "person" {
            comparison.totals = Some(totals(&comparison.pairs, &operation.output())?);
        }
        Ok(comparison)
    }

    /// What an operation comes to under some options.
    fn side(&self, operation: &dyn Operation, fill: &FillInput<'_>, options: &Options) -> Result<Side> {
        let (mut planner, mut store) = (self.planner(options), PlanStore::default());
        let mut desk = Desk::new(&mut planner, &mut store, self.limits());
        let mut side = Side::default();
        let mut month = None;
        let run = operation.run(
            &mut desk,
            &mut |raws| {
                fill(raws)?;
                month = side::month_of(raws);
                Ok(())
            },
            &mut |record| side.read(record, operation.kind()),
        );
        match run {
            Ok(()) => {}
            // Policy that is missing on one side is a finding; a wrong input is wrong on both.
            Err(error) if (300..400).contains(&error.number()) => side.fail(month, error),
            Err(error) => return Err(error),
        }
        side.date(month);
        side.uses = desk.uses().into_iter().cloned().collect();
        Ok(side)
    }
}

/// Pairs the two sides row by row.
fn pair(left: &Side, right: &Side) -> Result<Comparison> {
    let uses = [left.uses.clone(), right.uses.clone()];
    let mut comparison = Comparison { uses, ..Comparison::default() };
    for (hand, side) in [(Hand::Left, left), (Hand::Right, right)] {
        let failures = side.failed.iter().map(|failure| Failure { hand, ..failure.clone() });
        comparison.failed.extend(failures);
    }
    for (at, left) in &left.lines {
        match right.lines.get(at) {
            Some(right) => {
                let until = left.until.max(right.until);
                let (left, right) = (left.amount, right.amount);
                let difference = right.checked_sub(left).ok_or_else(|| Error::new(Code::Overflow))?;
                comparison.pairs.push(Pair { at: at.clone(), left, right, difference, until, because: None });
            }
            None => comparison.unpaired.push(Unpaired { hand: Hand::Left, at: at.clone(), amount: left.amount }),
        }
    }
    let only_right = right.lines.iter().filter(|(at, _)| !left.lines.contains_key(at));
    let only_right = only_right.map(|(at, right)| Unpaired { hand: Hand::Right, at: at.clone(), amount: right.amount });
    comparison.unpaired.extend(only_right);
    Ok(comparison)
}

/// Of the lines that are sums: those of a leaf, of rows that are each of one month, and those that the operation itself totals.
fn totals(pairs: &[Pair], output: &Shape) -> Result<Vec<Total>> {
    let mut totals: BTreeMap<&'static str, Total> = BTreeMap::new();
    let overflow = || Error::new(Code::Overflow);
    let of_rows = output.fields.iter().any(|declared| declared.field.meaning == Meaning::Rows);
    for pair in pairs.iter().filter(|pair| of_rows || output.position(pair.at.line).is_some()) {
        let line = pair.at.line;
        let zero = Total { line, left: Money::ZERO, right: Money::ZERO, difference: Money::ZERO };
        let total = totals.entry(line).or_insert(zero);
        total.left = total.left.checked_add(pair.left).ok_or_else(overflow)?;
        total.right = total.right.checked_add(pair.right).ok_or_else(overflow)?;
        total.difference = total.difference.checked_add(pair.difference).ok_or_else(overflow)?;
    }
    Ok(totals.into_values().collect())
}
