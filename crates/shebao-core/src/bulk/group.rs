//! A block's rows brought together by plan and computed on lanes, straight into the caller's buffers where they come so.

use alloc::vec::Vec;

use super::amounts::{Amounts, put_back};
use super::keys::{Keys, REFUSED};
use super::{Input, Output};
use crate::lanes::{Columns, STEP};
use crate::policy::UNGRADED;
use crate::record::{ABSENT, Field, Role, Shape};

/// Rows that follow each other with one plan are left in place where there are this many of them, in the mean.
const RUN: usize = 32;

/// Rows of one slot: in the block, or brought together.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) slot: usize,
    pub(super) begin: usize,
    pub(super) end: usize,
}

/// What became of one key, whatever the operation.
#[derive(Default)]
pub(super) struct Slot {
    /// Standing and evidence, which every row of it has.
    pub(super) marks: [u8; 2],
    /// The output lines that the plan's rule does not write.
    pub(super) unwritten: Vec<usize>,
    /// The number of the error where it has no plan.
    pub(super) error: Option<u16>,
}

/// Given amounts, by field of the input.
type Given<'g> = [Option<&'g [i64]>];

pub(super) struct Groups {
    given: Vec<Amounts>,
    inputs: usize,
    /// The results of rows that were brought together.
    lines: Vec<Vec<i64>>,
    parts: Vec<Stretch>,
    in_place: bool,
    /// By slot: how many rows it has, then where the next one goes.
    next: Vec<u32>,
    /// Where each row was brought to; nowhere for one that is refused.
    places: Vec<u32>,
    /// Rows with an amount out of bounds.
    wrong: Vec<bool>,
    slots: Vec<Slot>,
    /// The line that says why nothing is due, of leaves that have one.
    outcome: Option<usize>,
}

const NOWHERE: u32 = u32::MAX;

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

impl Groups {
    pub(super) fn new(inputs: &[&'static Field], output: Shape) -> Self {
        let given = inputs.iter().enumerate().filter(|(_, field)| field.role == Role::Given);
        Groups {
            given: given.map(|(column, field)| Amounts::new(column, field)).collect(),
            inputs: inputs.len(),
            lines: alloc::vec![Vec::new(); output.fields.len()],
            parts: Vec::new(),
            in_place: false,
            next: Vec::new(),
            places: Vec::new(),
            wrong: Vec::new(),
            slots: Vec::new(),
            outcome: output.outcome(),
        }
    }

    /// A new slot; its place.
    pub(super) fn push(&mut self, slot: Slot) -> usize {
        self.slots.push(slot);
        self.slots.len().saturating_sub(1)
    }

    pub(super) fn clear(&mut self) {
        self.slots.clear();
    }

    /// Whether some plan's rule writes a line.
    pub(super) fn writes(&self, line: usize) -> bool {
        self.slots.iter().any(|slot| slot.error.is_none() && !slot.unwritten.contains(&line))
    }

    /// Checks the block's amounts and brings its rows together by slot.
    pub(super) fn arrange(&mut self, resolved: &[u32], input: &Input<'_>, start: usize, end: usize) {
        self.wrong.clear();
        self.wrong.resize(resolved.len(), false);
        for given in &mut self.given {
            given.check(input, start, end, &mut self.wrong);
        }
        // Where nothing may be due to some, their lines are taken back afterwards: not in the caller's buffers.
        self.in_place = self.outcome.is_none() && self.runs(resolved);
        if !self.in_place {
            self.sort(resolved);
        }
    }

    /// Finds the runs of rows with one slot. A refused row rides along in a run; it is written over at last.
    fn runs(&mut self, resolved: &[u32]) -> bool {
        self.parts.clear();
        let most = resolved.len() / RUN;
        let mut last: Option<Stretch> = None;
        for (row, slot) in resolved.iter().enumerate().filter(|(_, slot)| *slot & REFUSED == 0) {
            let (slot, end) = (index(*slot), row.saturating_add(1));
            match &mut last {
                Some(run) if run.slot == slot => run.end = end,
                _ => {
                    self.parts.extend(last.replace(Stretch { slot, begin: row, end }));
                    if self.parts.len() > most {
                        return false;
                    }
                }
            }
        }
        self.parts.extend(last);
        true
    }

    /// A counting sort. Each slot's rows begin at a whole step, and the last step is filled up with the slot's first amounts,
    /// so that lanes have nothing but whole values.
    fn sort(&mut self, resolved: &[u32]) {
        self.next.clear();
        self.next.resize(self.slots.len(), 0);
        let good = |(slot, wrong): &(&u32, &bool)| *slot & REFUSED == 0 && !**wrong;
        for (slot, _) in resolved.iter().zip(&self.wrong).filter(good) {
            if let Some(count) = self.next.get_mut(index(*slot)) {
                *count = count.wrapping_add(1);
            }
        }
        self.parts.clear();
        let mut begin = 0usize;
        for (slot, next) in self.next.iter_mut().enumerate().filter(|(_, count)| **count > 0) {
            let end = begin.saturating_add(index(*next).next_multiple_of(STEP));
            self.parts.push(Stretch { slot, begin, end });
            *next = u32::try_from(begin).unwrap_or(NOWHERE);
            begin = end;
        }
        self.places.clear();
        for row in resolved.iter().zip(&self.wrong) {
            let next = if good(&row) { self.next.get_mut(index(*row.0)) } else { None };
            self.places.push(match next {
                Some(next) => {
                    let place = *next;
                    *next = next.wrapping_add(1);
                    place
                }
                None => NOWHERE,
            });
        }
        for given in &mut self.given {
            given.bring(&self.places, begin);
            for part in &self.parts {
                let until = self.next.get(part.slot).map_or(part.end, |next| index(*next));
                given.fill_up(part.begin, until, part.end);
            }
        }
        for line in &mut self.lines {
            line.resize(begin.max(line.len()), ABSENT);
        }
    }

    /// Computes the block: `compute` is given the rows of each slot, with their columns.
    pub(super) fn run(
        &mut self,
        keys: &Keys,
        input: &Input<'_>,
        output: &mut Output<'_>,
        (start, end): (usize, usize),
        compute: &mut dyn FnMut(&[Stretch], Columns<'_, '_>),
    ) {
        {
            let given = columns(&self.given, self.inputs, self.in_place);
            let mut lines: Vec<Option<&mut [i64]>> = if self.in_place {
                output.lines.iter_mut().map(|line| line.as_mut().and_then(|line| line.get_mut(start..end))).collect()
            } else {
                let is_wanted = |line: usize| output.lines.get(line).is_some_and(Option::is_some);
                wanted(&mut self.lines, self.outcome, is_wanted)
            };
            absent_where_unwritten(&self.parts, &self.slots, &mut lines);
            compute(&self.parts, Columns { given: &given, lines: &mut lines });
        }
        if !self.in_place {
            for (line, out) in self.lines.iter().zip(&mut output.lines) {
                if let Some(out) = out.as_mut().and_then(|out| out.get_mut(start..end)) {
                    put_back(line, &self.places, out);
                }
            }
        }
        let outcomes = self.outcome.and_then(|line| self.lines.get(line));
        output.error.get_mut(start..end).unwrap_or(&mut []).fill(0);
        if let Some(outcome) = output.outcome.as_mut().and_then(|outcome| outcome.get_mut(start..end)) {
            outcome.fill(0);
        }
        if let Some(outcomes) = outcomes {
            for (row, place) in (start..).zip(&self.places) {
                let reason = outcomes.get(index(*place)).copied().filter(|reason| *reason != ABSENT);
                if let Some(reason) = reason {
                    not_due(output, row, self.outcome, reason);
                }
            }
        }
        self.mark(&mut output.standing, keys.resolved(), start, 0);
        self.mark(&mut output.evidence, keys.resolved(), start, 1);
        self.refused(keys, input, start, &mut |row, error| refuse(output, row, error));
    }

    /// Writes standing (the first of a slot's marks) or evidence (the second) of each row.
    fn mark(&self, column: &mut Option<&mut [u8]>, resolved: &[u32], start: usize, which: usize) {
        let Some(column) = column.as_mut().and_then(|column| column.get_mut(start..)) else { return };
        let mark = |slot: usize| self.slots.get(slot).and_then(|slot| slot.marks.get(which)).copied().unwrap_or(0);
        if self.in_place {
            for part in &self.parts {
                column.get_mut(part.begin..part.end).unwrap_or(&mut []).fill(mark(part.slot));
            }
        } else {
            column.iter_mut().zip(resolved).for_each(|(out, slot)| *out = mark(index(*slot)));
        }
    }

    /// Adds a block's lines up by `add`. Where a row is refused they are of no use: a refused row may ride along.
    pub(super) fn add(&mut self, add: &mut dyn FnMut(&[Stretch], &Given<'_>)) {
        for part in &mut self.parts {
            if !self.in_place {
                // What fills up the last step is nobody's.
                part.end = self.next.get(part.slot).map_or(part.end, |next| index(*next));
            }
        }
        let given = columns(&self.given, self.inputs, self.in_place);
        add(&self.parts, &given);
    }

    /// The same for a leaf that knows of people not entitled: `compute` is given the rows of each slot, with their columns,
    /// and what is due is added up. Returns how many have nothing due.
    pub(super) fn add_due(&mut self, sums: &mut [i64], compute: &mut dyn FnMut(&[Stretch], Columns<'_, '_>)) -> usize {
        {
            let given = columns(&self.given, self.inputs, false);
            let mut lines = wanted(&mut self.lines, self.outcome, |_| true);
            absent_where_unwritten(&self.parts, &self.slots, &mut lines);
            compute(&self.parts, Columns { given: &given, lines: &mut lines });
        }
        let mut not_due = 0usize;
        for place in self.places.iter().filter(|place| **place != NOWHERE) {
            let at = |line: &Vec<i64>| line.get(index(*place)).copied().unwrap_or(ABSENT);
            if self.outcome.and_then(|line| self.lines.get(line)).is_some_and(|line| at(line) != ABSENT) {
                not_due = not_due.saturating_add(1);
                continue;
            }
            for (sum, line) in sums.iter_mut().zip(&self.lines) {
                *sum = sum.wrapping_add(Some(at(line)).filter(|fen| *fen != ABSENT).unwrap_or(0));
            }
        }
        not_due
    }

    /// Hands each row without a result to `refuse`. A row's own fields come first, as at every other door.
    pub(super) fn refused(&self, keys: &Keys, input: &Input<'_>, start: usize, refuse: &mut dyn FnMut(usize, u32)) {
        for ((row, slot), wrong) in (start..).zip(keys.resolved()).zip(&self.wrong) {
            if *slot & REFUSED != 0 || *wrong {
                let plan = self.slots.get(index(*slot & !REFUSED)).and_then(|slot| slot.error);
                refuse(row, keys.error(input, row, plan));
            }
        }
    }
}

/// The given amounts, by field of the input.
fn columns(given: &[Amounts], inputs: usize, in_place: bool) -> Vec<Option<&[i64]>> {
    let mut columns: Vec<Option<&[i64]>> = alloc::vec![None; inputs];
    for given in given {
        if let Some(column) = columns.get_mut(given.column) {
            *column = Some(if in_place { &given.checked } else { &given.sorted });
        }
    }
    columns
}

/// The lines that a slot's rule does not write are absent in its rows.
fn absent_where_unwritten(parts: &[Stretch], slots: &[Slot], lines: &mut [Option<&mut [i64]>]) {
    for part in parts {
        for line in slots.get(part.slot).map_or(&[][..], |slot| &slot.unwritten) {
            if let Some(Some(line)) = lines.get_mut(*line) {
                line.get_mut(part.begin..part.end).unwrap_or(&mut []).fill(ABSENT);
            }
        }
    }
}

/// The lines that are asked for, and the one that says why nothing is due.
fn wanted(
    lines: &mut [Vec<i64>],
    outcome: Option<usize>,
    is_wanted: impl Fn(usize) -> bool,
) -> Vec<Option<&mut [i64]>> {
    let each = lines.iter_mut().enumerate().map(|(index, line)| {
        if outcome == Some(index) {
            line.fill(ABSENT);
            return Some(line.as_mut_slice());
        }
        is_wanted(index).then_some(line.as_mut_slice())
    });
    each.collect()
}

/// A row to which nothing is due: the reason, and no other line.
fn not_due(output: &mut Output<'_>, row: usize, reason_line: Option<usize>, reason: i64) {
    for (index, line) in output.lines.iter_mut().enumerate() {
        if let Some(place) = line.as_mut().and_then(|line| line.get_mut(row)) {
            *place = if reason_line == Some(index) { reason } else { ABSENT };
        }
    }
    if let Some(place) = output.outcome.as_mut().and_then(|outcome| outcome.get_mut(row)) {
        *place = u8::try_from(reason.saturating_add(1)).unwrap_or(u8::MAX);
    }
}

/// A row without a result: its error, and no line.
fn refuse(output: &mut Output<'_>, row: usize, error: u32) {
    for line in output.lines.iter_mut().flatten() {
        if let Some(place) = line.get_mut(row) {
            *place = ABSENT;
        }
    }
    if let Some(place) = output.error.get_mut(row) {
        *place = error;
    }
    for mark in [&mut output.standing, &mut output.evidence].into_iter().flatten() {
        if let Some(place) = mark.get_mut(row) {
            *place = UNGRADED;
        }
    }
}
