//! From a row's key fields to its plan: the numbers are packed into one word, which checks their bounds on the way.

// Packing shifts and subtracts numbers that were just compared with their bounds; hashing drops bits on purpose.
#![allow(clippy::cast_sign_loss, clippy::cast_possible_truncation)]

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::{Column, Data, Input};
use crate::op::Leaf;
use crate::record::{Field, List, Record, Role, Scalar, Visit};
use crate::{Code, Error, Result};

/// A row that cannot be planned: its error is found again by [`Keys::check_row`].
pub(super) const BAD: u32 = u32::MAX;

/// One field of the key: where it stands in the input and in the packed word.
struct Part {
    column: usize,
    field: &'static Field,
    shift: u32,
}

impl Part {
    /// One number stands for "absent", so the code is one more than the distance from the minimum.
    fn bits(field: &Field) -> u32 {
        let range = field.domain.max.abs_diff(field.domain.min).saturating_add(1);
        u64::BITS.saturating_sub(range.leading_zeros())
    }
}

/// Packs, checks and resolves the keys of a block.
pub(super) struct Keys<L: Leaf> {
    parts: Vec<Part>,
    inputs: Vec<&'static Field>,
    packed: Vec<u128>,
    bad: Vec<bool>,
    resolved: Vec<u32>,
    table: Table,
    leaf: PhantomData<fn() -> L>,
}

impl<L: Leaf> Keys<L> {
    pub(super) fn new(inputs: &[&'static Field]) -> Self {
        let mut shift = 0u32;
        let mut parts = Vec::new();
        for (column, field) in inputs.iter().enumerate().filter(|(_, field)| field.role == Role::Key) {
            parts.push(Part { column, field, shift });
            shift = shift.saturating_add(Part::bits(field));
        }
        debug_assert!(shift <= u128::BITS, "the key of {} does not fit", L::ABOUT.name);
        Keys {
            parts,
            inputs: inputs.to_vec(),
            packed: Vec::new(),
            bad: Vec::new(),
            resolved: Vec::new(),
            table: Table::default(),
            leaf: PhantomData,
        }
    }

    pub(super) fn fields(&self) -> usize {
        self.inputs.len()
    }

    pub(super) fn clear(&mut self) {
        self.table = Table::default();
    }

    /// For each row of the block its slot, or [`BAD`].
    pub(super) fn resolved(&self) -> &[u32] {
        &self.resolved
    }

    /// Packs the block's keys and asks `make` for the slot of each that is new.
    pub(super) fn resolve(
        &mut self,
        input: &Input<'_>,
        start: usize,
        end: usize,
        mut make: impl FnMut(Result<L::Key>) -> usize,
    ) {
        let rows = end.saturating_sub(start);
        self.packed.clear();
        self.packed.resize(rows, 0);
        self.bad.clear();
        self.bad.resize(rows, false);
        for part in &self.parts {
            pack(part, input, start, end, &mut self.packed, &mut self.bad);
        }
        self.resolved.clear();
        for (index, (packed, bad)) in self.packed.iter().zip(&self.bad).enumerate() {
            let slot = if *bad {
                BAD
            } else if let Some(slot) = self.table.get(*packed) {
                slot
            } else {
                let key = key_of::<L>(&self.parts, input, start.saturating_add(index));
                let slot = u32::try_from(make(key)).unwrap_or(BAD);
                self.table.insert(*packed, slot);
                slot
            };
            self.resolved.push(slot);
        }
    }

    /// The key in a row.
    pub(super) fn key_of(&self, input: &Input<'_>, row: usize) -> Result<L::Key> {
        key_of::<L>(&self.parts, input, row)
    }

    /// What is wrong with the fields of a row, in order of declaration, as at every other door.
    pub(super) fn check_row(&self, input: &Input<'_>, row: usize) -> Result<()> {
        self.inputs.iter().zip(&input.columns).try_for_each(|(field, column)| field.check(number(column.as_ref(), row)))
    }

    /// The number of the error of a row that cannot be planned.
    pub(super) fn error(&self, input: &Input<'_>, row: usize) -> u32 {
        let error = self.check_row(input, row).err().unwrap_or_else(|| Error::new(Code::Defect));
        u32::from(error.number())
    }
}

/// Adds one field to the packed words: a loop over a plain column, which the compiler can vectorise.
fn pack(part: &Part, input: &Input<'_>, start: usize, end: usize, packed: &mut [u128], bad: &mut [bool]) {
    let (min, max) = (part.field.domain.min, part.field.domain.max);
    let required = part.field.required;
    let Some(column) = input.columns.get(part.column).and_then(Option::as_ref) else {
        bad.iter_mut().for_each(|bad| *bad |= required);
        return;
    };
    let put = |packed: &mut u128, bad: &mut bool, raw: i64, absent: bool| {
        if absent {
            *bad |= required;
            return;
        }
        *bad |= raw < min || raw > max;
        let code = raw.wrapping_sub(min) as u64;
        *packed |= u128::from(code.wrapping_add(1)).wrapping_shl(part.shift);
    };
    match column {
        Column { data: Data::Long(data), valid: None } => {
            let data = data.get(start..end).unwrap_or(&[]);
            packed.iter_mut().zip(bad).zip(data).for_each(|((p, b), raw)| put(p, b, *raw, *raw == i64::MIN));
        }
        Column { data: Data::Int(data), valid: None } => {
            let data = data.get(start..end).unwrap_or(&[]);
            packed.iter_mut().zip(bad).zip(data).for_each(|((p, b), raw)| put(p, b, i64::from(*raw), *raw == i32::MIN));
        }
        Column { data: Data::Byte(data), valid: None } => {
            let data = data.get(start..end).unwrap_or(&[]);
            packed.iter_mut().zip(bad).zip(data).for_each(|((p, b), raw)| put(p, b, i64::from(*raw), *raw == u8::MAX));
        }
        column => {
            for (row, (p, b)) in (start..end).zip(packed.iter_mut().zip(bad)) {
                match column.get(row) {
                    Some(raw) => put(p, b, raw, false),
                    None => *b |= required,
                }
            }
        }
    }
}

fn number(column: Option<&Column<'_>>, row: usize) -> Option<i64> {
    column.and_then(|column| column.get(row))
}

fn key_of<L: Leaf>(parts: &[Part], input: &Input<'_>, row: usize) -> Result<L::Key> {
    struct Fill<'a, 'c> {
        parts: core::slice::Iter<'a, Part>,
        input: &'a Input<'c>,
        row: usize,
        error: Option<Error>,
    }
    impl Visit for Fill<'_, '_> {
        fn scalar(&mut self, field: &'static Field, value: &mut dyn Scalar) {
            let column =
                self.parts.next().and_then(|part| self.input.columns.get(part.column)).and_then(Option::as_ref);
            let raw = number(column, self.row);
            match field.check(raw) {
                Ok(()) => value.set_raw(raw),
                Err(error) => self.error = self.error.take().or(Some(error)),
            }
        }
        fn list(&mut self, _: &'static Field, _: &mut dyn List) {}
    }
    let mut key = L::Key::default();
    let mut fill = Fill { parts: parts.iter(), input, row, error: None };
    key.visit(&mut fill);
    fill.error.map_or(Ok(key), Err)
}

/// An open-addressing table from packed keys to slots.
#[derive(Default)]
struct Table {
    entries: Vec<(u128, u32)>,
    used: usize,
}

impl Table {
    #[inline]
    fn home(&self, key: u128) -> usize {
        let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(32);
        let hash = folded.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        // The high bits are the well mixed ones; the table's length is a power of two.
        (hash >> 40) as usize & self.entries.len().wrapping_sub(1)
    }

    #[inline]
    fn get(&self, key: u128) -> Option<u32> {
        if self.entries.is_empty() {
            return None;
        }
        let mut at = self.home(key);
        loop {
            match self.entries.get(at) {
                Some((_, BAD)) | None => return None,
                Some((found, slot)) if *found == key => return Some(*slot),
                Some(_) => at = at.wrapping_add(1) & self.entries.len().wrapping_sub(1),
            }
        }
    }

    fn insert(&mut self, key: u128, slot: u32) {
        if self.used.saturating_mul(2) >= self.entries.len() {
            let larger = self.entries.len().saturating_mul(2).max(64);
            let old = core::mem::replace(&mut self.entries, alloc::vec![(0, BAD); larger]);
            self.used = 0;
            old.into_iter().filter(|(_, slot)| *slot != BAD).for_each(|(key, slot)| self.insert(key, slot));
        }
        let mut at = self.home(key);
        while self.entries.get(at).is_some_and(|(_, slot)| *slot != BAD) {
            at = at.wrapping_add(1) & self.entries.len().wrapping_sub(1);
        }
        if let Some(entry) = self.entries.get_mut(at) {
            *entry = (key, slot);
            self.used = self.used.saturating_add(1);
        }
    }
}
