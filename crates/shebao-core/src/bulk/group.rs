//! Rows of one plan, gathered, computed on lanes and scattered to the caller's buffers.

use alloc::vec::Vec;

use super::keys::{BAD, Keys};
use super::{Column, Data, Input, Output, Slot};
use crate::lanes::{self, ABSENT, Columns};
use crate::op::Leaf;
use crate::record::{Field, Role};

/// How many rows are gathered at a time.
const TILE: usize = 256;

/// One amount of the person: where it stands in the input.
struct Given {
    column: usize,
    field: &'static Field,
    gathered: Vec<i64>,
}

pub(super) struct Groups {
    given: Vec<Given>,
    inputs: usize,
    lines: Vec<Vec<i64>>,
    /// The block's rows, in order of their slots.
    order: Vec<u32>,
    /// Where each slot's rows begin in `order`.
    starts: Vec<u32>,
    /// The rows of the tile in hand.
    tile: Vec<usize>,
}

impl Groups {
    pub(super) fn new(inputs: &[&'static Field], outputs: usize) -> Self {
        let given = inputs.iter().enumerate().filter(|(_, field)| field.role == Role::Given);
        Groups {
            given: given.map(|(column, field)| Given { column, field, gathered: alloc::vec![0; TILE] }).collect(),
            inputs: inputs.len(),
            lines: (0..outputs).map(|_| alloc::vec![0; TILE]).collect(),
            order: Vec::new(),
            starts: Vec::new(),
            tile: Vec::with_capacity(TILE),
        }
    }

    /// Sorts the block's rows by slot: a counting sort, so the order inside a slot is that of the rows. Rows that cannot be
    /// planned come last.
    pub(super) fn sort(&mut self, resolved: &[u32], slots: usize) {
        self.starts.clear();
        self.starts.resize(slots.saturating_add(2), 0);
        let place = |slot: u32| usize::try_from(slot).unwrap_or(usize::MAX).min(slots);
        for slot in resolved {
            if let Some(count) = self.starts.get_mut(place(*slot).saturating_add(1)) {
                *count = count.saturating_add(1);
            }
        }
        let mut total = 0u32;
        for start in &mut self.starts {
            total = total.saturating_add(*start);
            *start = total;
        }
        self.order.clear();
        self.order.resize(resolved.len(), 0);
        for (row, slot) in (0u32..).zip(resolved) {
            if let Some(next) = self.starts.get_mut(place(*slot)) {
                if let Some(entry) = usize::try_from(*next).ok().and_then(|next| self.order.get_mut(next)) {
                    *entry = row;
                }
                *next = next.saturating_add(1);
            }
        }
        // Each start was moved to its end, which is the next one's beginning.
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
        if let [slot] = slots
            && !keys.resolved().contains(&BAD)
            && self.whole_block(slot, input, output, start, end)
        {
            return;
        }
        let order = core::mem::take(&mut self.order);
        let mut begin = 0usize;
        for (index, slot) in slots.iter().enumerate() {
            let until = self.starts.get(index).and_then(|s| usize::try_from(*s).ok()).unwrap_or(begin);
            let rows = order.get(begin..until).unwrap_or(&[]);
            self.slot(slot, rows, keys, input, output, start);
            begin = until;
        }
        for row in order.get(begin..).unwrap_or(&[]) {
            let row = start.saturating_add(usize::try_from(*row).unwrap_or(usize::MAX));
            refuse(output, row, keys.error(input, row));
        }
        self.order = order;
    }

    /// The whole block has one plan and no bad row: the caller's columns are used as they are.
    fn whole_block<L: Leaf>(
        &mut self,
        slot: &Slot<L>,
        input: &Input<'_>,
        output: &mut Output<'_>,
        start: usize,
        end: usize,
    ) -> bool {
        let Ok(plan) = &slot.plan else { return false };
        let mut given: Vec<Option<&[i64]>> = alloc::vec![None; self.inputs];
        for Given { column, field, .. } in &self.given {
            let Some(Column { data: Data::Long(data), valid: None }) = input.columns.get(*column).copied().flatten()
            else {
                return false;
            };
            let data = data.get(start..end).unwrap_or(&[]);
            let (min, max) = (field.domain.min, field.domain.max);
            let inside = data.iter().fold(true, |inside, raw| inside & (*raw >= min) & (*raw <= max));
            if !inside {
                return false;
            }
            if let Some(entry) = given.get_mut(*column) {
                *entry = Some(data);
            }
        }
        let rows = end.saturating_sub(start);
        let mut lines: Vec<Option<&mut [i64]>> =
            output.lines.iter_mut().map(|line| line.as_mut().and_then(|line| line.get_mut(start..end))).collect();
        for (line, touched) in lines.iter_mut().zip(&slot.touched) {
            if let (Some(line), false) = (line, touched) {
                line.fill(ABSENT);
            }
        }
        lanes::run::<L>(&plan.0.plan, Columns { given: &given, lines: &mut lines }, rows);
        let (standing, evidence) = (plan.0.usage.standing as u8, plan.0.usage.evidence as u8);
        fill(output.error, start, end, 0);
        fill_bytes(&mut output.outcome, start, end, 0);
        fill_bytes(&mut output.standing, start, end, standing);
        fill_bytes(&mut output.evidence, start, end, evidence);
        true
    }

    /// The rows of one slot, tile by tile.
    fn slot<L: Leaf>(
        &mut self,
        slot: &Slot<L>,
        rows: &[u32],
        keys: &Keys<L>,
        input: &Input<'_>,
        output: &mut Output<'_>,
        start: usize,
    ) {
        let plan = match &slot.plan {
            Ok(plan) => plan,
            Err(error) => {
                for row in rows {
                    let row = start.saturating_add(usize::try_from(*row).unwrap_or(usize::MAX));
                    // The row's own fields come first, as at every other door.
                    let error = keys.check_row(input, row).err().map_or(error.number(), |own| own.number());
                    refuse(output, row, u32::from(error));
                }
                return;
            }
        };
        for rows in rows.chunks(TILE) {
            self.gather(rows, keys, input, start, &mut |row, error| refuse(output, row, error));
            let count = self.tile.len();
            let mut given: Vec<Option<&[i64]>> = alloc::vec![None; self.inputs];
            for Given { column, gathered, .. } in &self.given {
                if let Some(entry) = given.get_mut(*column) {
                    *entry = Some(gathered);
                }
            }
            let wanted = self.lines.iter_mut().zip(&slot.touched).zip(&output.lines);
            let mut lines: Vec<Option<&mut [i64]>> = wanted
                .map(|((line, touched), out)| (*touched && out.is_some()).then_some(line.as_mut_slice()))
                .collect();
            lanes::run::<L>(&plan.0.plan, Columns { given: &given, lines: &mut lines }, count);
            self.scatter(&slot.touched, output);
            let (standing, evidence) = (plan.0.usage.standing as u8, plan.0.usage.evidence as u8);
            for row in &self.tile {
                settle(output, *row, 0, standing, evidence);
            }
        }
    }

    /// Collects the amounts of rows; a row with an amount out of bounds is refused here and left out.
    fn gather<L: Leaf>(
        &mut self,
        rows: &[u32],
        keys: &Keys<L>,
        input: &Input<'_>,
        start: usize,
        refuse: &mut impl FnMut(usize, u32),
    ) {
        self.tile.clear();
        for row in rows {
            let row = start.saturating_add(usize::try_from(*row).unwrap_or(usize::MAX));
            let at = self.tile.len();
            let mut inside = true;
            for Given { column, field, gathered } in &mut self.given {
                let raw = input.columns.get(*column).and_then(Option::as_ref).and_then(|column| column.get(row));
                inside &= field.domain.contains(raw) && (raw.is_some() || !field.required);
                if let Some(place) = gathered.get_mut(at) {
                    *place = raw.unwrap_or(0);
                }
            }
            if inside {
                self.tile.push(row);
            } else {
                refuse(row, keys.error(input, row));
            }
        }
    }

    /// Adds a block's lines to `sums`, and hands each row without a result to `refuse`.
    pub(super) fn add<L: Leaf>(
        &mut self,
        slots: &[Slot<L>],
        keys: &Keys<L>,
        input: &Input<'_>,
        start: usize,
        sums: &mut [i64],
        refuse: &mut impl FnMut(usize, u32),
    ) {
        let order = core::mem::take(&mut self.order);
        let mut begin = 0usize;
        for (index, slot) in slots.iter().enumerate() {
            let until = self.starts.get(index).and_then(|s| usize::try_from(*s).ok()).unwrap_or(begin);
            let rows = order.get(begin..until).unwrap_or(&[]);
            begin = until;
            let Ok(plan) = &slot.plan else { continue };
            for rows in rows.chunks(TILE) {
                self.gather(rows, keys, input, start, refuse);
                let mut given: Vec<Option<&[i64]>> = alloc::vec![None; self.inputs];
                for Given { column, gathered, .. } in &self.given {
                    if let Some(entry) = given.get_mut(*column) {
                        *entry = Some(gathered);
                    }
                }
                lanes::add::<L>(&plan.0.plan, &given, sums, self.tile.len());
            }
        }
        self.order = order;
        for (row, slot) in (start..).zip(keys.resolved()) {
            let slot = usize::try_from(*slot).ok().and_then(|slot| slots.get(slot));
            match slot.map(|slot| &slot.plan) {
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    refuse(row, keys.check_row(input, row).err().map_or(error.number(), |e| e.number()).into())
                }
                None => refuse(row, keys.error(input, row)),
            }
        }
    }

    fn scatter(&self, touched: &[bool], output: &mut Output<'_>) {
        for ((line, touched), out) in self.lines.iter().zip(touched).zip(&mut output.lines) {
            let Some(out) = out else { continue };
            for (row, fen) in self.tile.iter().zip(line) {
                if let Some(place) = out.get_mut(*row) {
                    *place = if *touched { *fen } else { ABSENT };
                }
            }
        }
    }
}

/// A row without a result: its error, and no line.
fn refuse(output: &mut Output<'_>, row: usize, error: u32) {
    for line in output.lines.iter_mut().flatten() {
        if let Some(place) = line.get_mut(row) {
            *place = ABSENT;
        }
    }
    settle(output, row, error, 0, 0);
}

fn settle(output: &mut Output<'_>, row: usize, error: u32, standing: u8, evidence: u8) {
    if let Some(place) = output.error.get_mut(row) {
        *place = error;
    }
    let byte = |column: &mut Option<&mut [u8]>, value: u8| {
        if let Some(place) = column.as_mut().and_then(|column| column.get_mut(row)) {
            *place = value;
        }
    };
    byte(&mut output.outcome, 0);
    byte(&mut output.standing, standing);
    byte(&mut output.evidence, evidence);
}

fn fill(column: &mut [u32], start: usize, end: usize, value: u32) {
    if let Some(part) = column.get_mut(start..end) {
        part.fill(value);
    }
}

fn fill_bytes(column: &mut Option<&mut [u8]>, start: usize, end: usize, value: u8) {
    if let Some(part) = column.as_mut().and_then(|column| column.get_mut(start..end)) {
        part.fill(value);
    }
}
