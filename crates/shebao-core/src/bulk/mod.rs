//! A leaf over columns: rows of mixed keys are grouped by key and run on lanes, block by block.
//!
//! A bad row gets its own error number and never stops the batch. Memory does not grow with the number of rows: what is
//! kept is one block and the plans of the keys seen, up to a limit.

mod amounts;
mod group;
mod keys;
mod table;
mod totals;

pub use totals::Totals;

use alloc::vec::Vec;
use core::ops::Range;

use crate::lanes;
use crate::leaf::Leaf;
use crate::planned::Plan;
use crate::planner::Planner;
use crate::policy::UNGRADED;
use crate::record::{ABSENT, Fields};
use crate::settle;
use crate::{Code, Error, Result};

use group::{Groups, Slot, Stretch};
use keys::{BAD, Keys, REFUSED};

/// How many rows are grouped at a time: their columns stay in the second-level cache.
const BLOCK: usize = 8_192;
/// How many plans are kept before the store is emptied, so that a batch of endless keys does not fill the memory.
const PLANS: usize = 8_192;

/// The numbers of a column; money is fen in `Long`. The smallest signed number, and 255 in `Byte`, stand for "absent".
#[derive(Clone, Copy, Debug)]
pub enum Data<'c> {
    /// 64-bit.
    Long(&'c [i64]),
    /// 32-bit.
    Int(&'c [i32]),
    /// 8-bit, for flags and choices.
    Byte(&'c [u8]),
}

/// A column of an input field.
#[derive(Clone, Copy, Debug)]
pub struct Column<'c> {
    /// The numbers.
    pub data: Data<'c>,
    /// One bit a row, least significant first; a zero bit is an absent value. Absent: all are given.
    pub valid: Option<&'c [u8]>,
}

impl Column<'_> {
    fn len(&self) -> usize {
        match self.data {
            Data::Long(data) => data.len(),
            Data::Int(data) => data.len(),
            Data::Byte(data) => data.len(),
        }
    }

    /// The number at `row`; `None` where it is absent: its bit is zero, or it is the number that stands for "absent".
    pub fn get(&self, row: usize) -> Option<i64> {
        if self.valid.is_some_and(|bits| bits.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 0)) {
            return None;
        }
        match self.data {
            Data::Long(data) => data.get(row).copied().filter(|raw| *raw != i64::MIN),
            Data::Int(data) => data.get(row).copied().filter(|raw| *raw != i32::MIN).map(i64::from),
            Data::Byte(data) => data.get(row).copied().filter(|raw| *raw != u8::MAX).map(i64::from),
        }
    }

    /// The numbers of some rows, [`ABSENT`] where there is none, copied into `room` where they do not lie so already.
    pub fn slice<'r>(&'r self, rows: Range<usize>, room: &'r mut Vec<i64>) -> Option<&'r [i64]> {
        if let (Data::Long(data), None) = (self.data, self.valid) {
            return data.get(rows);
        }
        room.clear();
        room.extend(rows.map(|row| self.get(row).unwrap_or(ABSENT)));
        Some(room)
    }

    /// Whether it has a number and a bit for each of `rows`.
    pub fn fits(&self, rows: usize) -> bool {
        self.len() == rows && self.valid.is_none_or(|bits| bits.len() >= rows.div_ceil(8))
    }
}

/// The input columns, by field of the operation's input; a field left out is absent in every row.
#[derive(Debug)]
pub struct Input<'c> {
    /// How many rows.
    pub rows: usize,
    /// One for each field, in order of declaration; fields after the last are absent in every row.
    pub columns: Vec<Option<Column<'c>>>,
}

/// Where results go: the caller's buffers, one place a row. A line that a row does not have is [`ABSENT`](crate::record::ABSENT).
#[derive(Debug, Default)]
pub struct Output<'c> {
    /// One for each field of the operation's output, in order of declaration; lines after the last are not asked for.
    pub lines: Vec<Option<&'c mut [i64]>>,
    /// The row's error number, 0 where there is none.
    pub error: &'c mut [u32],
    /// The row's outcome: 0 where something is due, else one more than the ordinal of the reason why nothing is.
    pub outcome: Option<&'c mut [u8]>,
    /// The row's weakest standing, by number; 255 where it has an error, or no row of policy was used.
    pub standing: Option<&'c mut [u8]>,
    /// The row's weakest evidence, by number; 255 where it has an error.
    pub evidence: Option<&'c mut [u8]>,
}

/// Runs a leaf over columns, any number of times; the plans stay between runs.
pub struct Bulk<L: Leaf> {
    keys: Keys,
    /// By slot; none where the key was refused.
    plans: Vec<Option<Plan<L>>>,
    groups: Groups,
    outputs: usize,
    /// How many plans were made in all.
    made: usize,
}

impl<L: Leaf> core::fmt::Debug for Bulk<L> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Bulk").field("plans", &self.plans.len()).finish()
    }
}

impl<L: Leaf> Default for Bulk<L> {
    fn default() -> Self {
        Bulk::new()
    }
}

impl<L: Leaf> Bulk<L> {
    /// An empty store of plans.
    pub fn new() -> Self {
        let inputs: Vec<_> = L::Input::SHAPE.fields.iter().map(|declared| declared.field).collect();
        let outputs = L::Output::SHAPE.fields.len();
        Bulk {
            keys: Keys::new(&inputs),
            plans: Vec::new(),
            groups: Groups::new(&inputs, L::Output::SHAPE),
            outputs,
            made: 0,
        }
    }

    /// The plans that are kept.
    pub fn plans(&self) -> impl Iterator<Item = &Plan<L>> {
        self.plans.iter().flatten()
    }

    /// How many plans were made in all.
    pub fn made(&self) -> usize {
        self.made
    }

    /// The error behind the number of `row` of an input, with its facts.
    pub fn error_of(&self, planner: &mut Planner<'_>, input: &Input<'_>, row: usize) -> Option<Error> {
        let own = self.keys.check_row(input, row);
        let found = own.and_then(|()| L::Key::from_raw(&self.keys.numbers_of(input, row)));
        found.and_then(|key| Plan::<L>::new(&key, planner)).err().map(|error| error.row(row))
    }

    /// Computes every row of `input` into `output`.
    ///
    /// # Errors
    /// [`Code::WrongLength`] where columns differ in length, [`Code::WrongColumn`] where there are more than fields.
    /// Nothing is written then. What is wrong with a row stands in its error column.
    pub fn run(&mut self, planner: &mut Planner<'_>, input: &Input<'_>, output: &mut Output<'_>) -> Result<()> {
        self.check_input(input)?;
        check_output(self.outputs, input.rows, output)?;
        for (start, end) in blocks(input.rows) {
            self.resolve(planner, input, start, end);
            let plans = &self.plans;
            self.groups.run(&self.keys, input, output, (start, end), &mut |stretches, columns| {
                lanes::run_parts::<L, _>(parts(stretches, plans), columns);
            });
        }
        Ok(())
    }

    fn check_input(&self, input: &Input<'_>) -> Result<()> {
        check_input(self.keys.fields(), input)
    }

    /// Finds the slot of each row of a block, planning keys that are new, and sorts the rows by slot.
    fn resolve(&mut self, planner: &mut Planner<'_>, input: &Input<'_>, start: usize, end: usize) {
        if self.plans.len() > PLANS {
            self.plans.clear();
            self.keys.clear();
            self.groups.clear();
        }
        let (plans, groups) = (&mut self.plans, &mut self.groups);
        let (made, outputs) = (&mut self.made, self.outputs);
        // The key's numbers are packed and checked, then each different one gets its plan, once.
        self.keys.resolve(input, start, end, &mut |numbers| {
            *made = made.saturating_add(1);
            let plan = L::Key::from_raw(numbers).and_then(|key| Plan::<L>::new(&key, planner));
            let (slot, refused) = match &plan {
                Err(error) => (Slot { error: Some(error.number()), ..Slot::default() }, REFUSED),
                Ok(Plan(planned)) => {
                    let marks = match planned.usage.is_empty() {
                        true => [UNGRADED; 2], // nothing was read
                        false => [planned.usage.standing as u8, planned.usage.evidence as u8],
                    };
                    let unwritten = settle::not_written::<L>(&planned.key, &planned.plan, outputs);
                    (Slot { marks, unwritten, error: None }, 0)
                }
            };
            plans.push(plan.ok());
            u32::try_from(groups.push(slot)).map_or(BAD, |slot| slot | refused)
        });
        self.groups.arrange(self.keys.resolved(), input, start, end);
    }
}

/// The rows that are grouped at a time, from and to.
fn blocks(rows: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..rows).step_by(BLOCK).map(move |start| (start, start.saturating_add(BLOCK).min(rows)))
}

fn check_input(fields: usize, input: &Input<'_>) -> Result<()> {
    if input.columns.len() > fields {
        return Err(Error::new(Code::WrongColumn));
    }
    let fits = input.columns.iter().flatten().all(|column| column.fits(input.rows));
    if fits { Ok(()) } else { Err(Error::new(Code::WrongLength)) }
}

fn check_output(lines: usize, rows: usize, output: &Output<'_>) -> Result<()> {
    if output.lines.len() > lines {
        return Err(Error::new(Code::WrongColumn));
    }
    let byte = |column: &Option<&mut [u8]>| column.as_ref().is_none_or(|c| c.len() == rows);
    let fits = output.lines.iter().flatten().all(|line| line.len() == rows)
        && output.error.len() == rows
        && byte(&output.outcome)
        && byte(&output.standing)
        && byte(&output.evidence);
    if fits { Ok(()) } else { Err(Error::new(Code::WrongLength)) }
}

/// Each stretch of rows with its plan.
fn parts<'p, L: Leaf>(
    stretches: &'p [Stretch],
    plans: &'p [Option<Plan<L>>],
) -> impl Iterator<Item = lanes::Part<'p, L>> {
    stretches.iter().filter_map(|of| {
        let Plan(planned) = plans.get(of.slot)?.as_ref()?;
        Some(lanes::Part { key: &planned.key, plan: &planned.plan, begin: of.begin, end: of.end })
    })
}
