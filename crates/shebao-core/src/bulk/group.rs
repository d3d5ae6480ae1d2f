//! A block's rows brought together by plan and computed on lanes, straight into the caller's buffers where they come so.

use alloc::vec::Vec;

use super::amounts::{Amounts, put_back};
use super::keys::{Keys, REFUSED};
use super::{Input, Output, Slot};
use crate::lanes::{self, Columns, Part, STEP};
use crate::leaf::Leaf;
use crate::planned::Planned;
use crate::policy::UNGRADED;
use crate::record::{ABSENT, Field, Role};

/// Rows that follow each other with one plan are left in place where there are this many of them, in the mean.
const RUN: usize = 32;

/// Rows of one slot: in the block, or brought together.
#[derive(Clone, Copy)]
struct Stretch {
    slot: usize,
    begin: usize,
    end: usize,
}

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
    /// By slot: standing and evidence, which every row of it has.
    marks: Vec<[u8; 2]>,
}

const NOWHERE: u32 = u32::MAX;

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

impl Groups {
    pub(super) fn new(inputs: &[&'static Field], outputs: usize) -> Self {
        let given = inputs.iter().enumerate().filter(|(_, field)| field.role == Role::Given);
        Groups {
            given: given.map(|(column, field)| Amounts::new(column, field)).collect(),
            inputs: inputs.len(),
            lines: alloc::vec![Vec::new(); outputs],
            parts: Vec::new(),
            in_place: false,
            next: Vec::new(),
            places: Vec::new(),
            wrong: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// A new slot.
    pub(super) fn push<K, P>(&mut self, plan: Option<&Planned<K, P>>) {
        self.marks.push(plan.map_or([0; 2], |plan| [plan.usage.standing as u8, plan.usage.evidence as u8]));
    }

    pub(super) fn clear(&mut self) {
        self.marks.clear();
    }

    /// Checks the block's amounts and brings its rows together by slot.
    pub(super) fn arrange(&mut self, resolved: &[u32], slots: usize, input: &Input<'_>, start: usize, end: usize) {
        self.wrong.clear();
        self.wrong.resize(resolved.len(), false);
        for given in &mut self.given {
            given.check(input, start, end, &mut self.wrong);
        }
        self.in_place = self.runs(resolved);
        if !self.in_place {
            self.sort(resolved, slots);
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
    fn sort(&mut self, resolved: &[u32], slots: usize) {
        self.next.clear();
        self.next.resize(slots, 0);
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

    /// Computes the block.
    pub(super) fn run<L: Leaf>(
        &mut self,
        slots: &[Slot<L>],
        keys: &Keys<L>,
        input: &Input<'_>,
        output: &mut Output<'_>,
        start: usize,
        end: usize,
    ) {
        {
            let given = columns(&self.given, self.inputs, self.in_place);
            let mut lines: Vec<Option<&mut [i64]>> = if self.in_place {
                output.lines.iter_mut().map(|line| line.as_mut().and_then(|line| line.get_mut(start..end))).collect()
            } else {
                let wanted = self.lines.iter_mut().zip(&output.lines);
                wanted.map(|(line, out)| out.is_some().then_some(line.as_mut_slice())).collect()
            };
            for part in &self.parts {
                for line in slots.get(part.slot).map_or(&[][..], |slot| &slot.unwritten) {
                    if let Some(Some(line)) = lines.get_mut(*line) {
                        line.get_mut(part.begin..part.end).unwrap_or(&mut []).fill(ABSENT);
                    }
                }
            }
            lanes::run_parts::<L, _>(parts(&self.parts, slots), Columns { given: &given, lines: &mut lines });
        }
        if !self.in_place {
            for (line, out) in self.lines.iter().zip(&mut output.lines) {
                if let Some(out) = out.as_mut().and_then(|out| out.get_mut(start..end)) {
                    put_back(line, &self.places, out);
                }
            }
        }
        output.error.get_mut(start..end).unwrap_or(&mut []).fill(0);
        if let Some(outcome) = output.outcome.as_mut().and_then(|outcome| outcome.get_mut(start..end)) {
            outcome.fill(0);
        }
        self.mark(&mut output.standing, keys.resolved(), start, 0);
        self.mark(&mut output.evidence, keys.resolved(), start, 1);
        self.refused(slots, keys, input, start, &mut |row, error| refuse(output, row, error));
    }

    /// Writes standing (the first of a slot's marks) or evidence (the second) of each row.
    fn mark(&self, column: &mut Option<&mut [u8]>, resolved: &[u32], start: usize, which: usize) {
        let Some(column) = column.as_mut().and_then(|column| column.get_mut(start..)) else { return };
        let mark = |slot: usize| self.marks.get(slot).and_then(|marks| marks.get(which)).copied().unwrap_or(0);
        if self.in_place {
            for part in &self.parts {
                column.get_mut(part.begin..part.end).unwrap_or(&mut []).fill(mark(part.slot));
            }
        } else {
            column.iter_mut().zip(resolved).for_each(|(out, slot)| *out = mark(index(*slot)));
        }
    }

    /// Adds a block's lines to `sums`. Where a row is refused they are of no use: a refused row may ride along.
    pub(super) fn add<L: Leaf>(&mut self, slots: &[Slot<L>], sums: &mut [i64]) {
        for part in &mut self.parts {
            if !self.in_place {
                // What fills up the last step is nobody's.
                part.end = self.next.get(part.slot).map_or(part.end, |next| index(*next));
            }
        }
        let given = columns(&self.given, self.inputs, self.in_place);
        lanes::add::<L, _>(parts(&self.parts, slots), &given, sums);
    }

    /// Hands each row without a result to `refuse`. A row's own fields come first, as at every other door.
    pub(super) fn refused<L: Leaf>(
        &self,
        slots: &[Slot<L>],
        keys: &Keys<L>,
        input: &Input<'_>,
        start: usize,
        refuse: &mut impl FnMut(usize, u32),
    ) {
        for ((row, slot), wrong) in (start..).zip(keys.resolved()).zip(&self.wrong) {
            if *slot & REFUSED != 0 || *wrong {
                let plan = slots.get(index(*slot & !REFUSED)).and_then(|slot| slot.plan.as_ref().err());
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

fn parts<'p, L: Leaf>(parts: &'p [Stretch], slots: &'p [Slot<L>]) -> impl Iterator<Item = Part<'p, L>> {
    parts.iter().filter_map(|part| {
        let plan = slots.get(part.slot)?.plan.as_ref().ok()?;
        Some(Part { key: &plan.0.key, plan: &plan.0.plan, begin: part.begin, end: part.end })
    })
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
