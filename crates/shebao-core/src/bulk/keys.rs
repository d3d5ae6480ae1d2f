//! From a row's key fields to its plan: the numbers are packed into words, which checks their bounds on the way.
//!
//! Two words hold most keys. A wider key is folded: what its first two words say gets a number, that number and the next
//! word get another, until two words are left. Nothing is hashed away: equal pairs of words are equal keys.

// Packing shifts and subtracts numbers that were just compared with their bounds.
#![allow(clippy::cast_sign_loss)]

use alloc::vec::Vec;

use multiversion::multiversion;

use super::table::Table;
use super::{Column, Data, Input};
use crate::record::{ABSENT, Field, Role};
use crate::{Code, Result};

/// The bit of a slot whose key has no plan, but an error.
pub(super) const REFUSED: u32 = 1 << 31;
/// A row whose key cannot be read: its error is found again by [`Keys::check_row`].
pub(super) const BAD: u32 = u32::MAX;

/// The bit of a packed word that says that a number of the row is out of bounds.
const OUTSIDE: u64 = 1 << 63;
/// How many rows are packed at a time: their words stay in the first-level cache.
const TILE: usize = 1_024;

/// One field of the key: where it stands in the input and in the packed words.
struct Part {
    column: usize,
    field: &'static Field,
    word: usize,
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
pub(super) struct Keys {
    parts: Vec<Part>,
    inputs: Vec<&'static Field>,
    /// The words of a tile's rows, two at least.
    packed: Vec<Vec<u64>>,
    /// For each word after the second, the numbers of what stands before it.
    folds: Vec<Table>,
    resolved: Vec<u32>,
    table: Table,
}

impl Keys {
    pub(super) fn new(inputs: &[&'static Field]) -> Self {
        let (mut word, mut shift) = (0usize, 0u32);
        let mut parts = Vec::new();
        for (column, field) in inputs.iter().enumerate().filter(|(_, field)| field.role == Role::Key) {
            let bits = Part::bits(field);
            if shift.saturating_add(bits) >= u64::BITS {
                (word, shift) = (word.saturating_add(1), 0);
            }
            parts.push(Part { column, field, word, shift });
            shift = shift.saturating_add(bits);
        }
        let words = word.saturating_add(1).max(2);
        Keys {
            parts,
            inputs: inputs.to_vec(),
            packed: alloc::vec![Vec::new(); words],
            folds: core::iter::repeat_with(Table::default).take(words.saturating_sub(2)).collect(),
            resolved: Vec::new(),
            table: Table::default(),
        }
    }

    pub(super) fn fields(&self) -> usize {
        self.inputs.len()
    }

    pub(super) fn clear(&mut self) {
        self.table = Table::default();
        self.folds.fill_with(Table::default);
    }

    /// For each row of the block its slot, perhaps [`REFUSED`], or [`BAD`].
    pub(super) fn resolved(&self) -> &[u32] {
        &self.resolved
    }

    /// Packs the block's keys and asks `make` for the slot of each that is new, given its numbers.
    pub(super) fn resolve(&mut self, input: &Input<'_>, start: usize, end: usize, make: &mut dyn FnMut(&[i64]) -> u32) {
        self.resolved.clear();
        let (mut last, mut slot) = ([OUTSIDE; 2], BAD);
        for from in (start..end).step_by(TILE) {
            let until = from.saturating_add(TILE).min(end);
            let rows = until.saturating_sub(from);
            for words in &mut self.packed {
                words.clear();
                words.resize(rows, 0);
            }
            for part in &self.parts {
                if let Some(words) = self.packed.get_mut(part.word) {
                    pack(part, input, from, until, words);
                }
            }
            fold(&mut self.packed, &mut self.folds);
            let [low, high, ..] = self.packed.as_slice() else { return };
            for (row, (low, high)) in (from..).zip(low.iter().zip(high)) {
                // Rows of one key often follow each other.
                if [*low, *high] != last {
                    last = [*low, *high];
                    slot = match self.table.get(last) {
                        _ if (low | high) & OUTSIDE != 0 => BAD,
                        Some(slot) => slot,
                        None => {
                            let slot = make(&numbers_of(&self.parts, input, row));
                            self.table.insert(last, slot);
                            slot
                        }
                    };
                }
                self.resolved.push(slot);
            }
        }
    }

    /// The numbers of the key in a row.
    pub(super) fn numbers_of(&self, input: &Input<'_>, row: usize) -> Vec<i64> {
        numbers_of(&self.parts, input, row)
    }

    /// What is wrong with the fields of a row, in order of declaration, as at every other door.
    pub(super) fn check_row(&self, input: &Input<'_>, row: usize) -> Result<()> {
        let column = |place| input.columns.get(place).and_then(Option::as_ref);
        self.inputs.iter().enumerate().try_for_each(|(place, field)| field.check(number(column(place), row)))
    }

    /// The number of the error of a row: what is wrong with its fields, or what planning its key gave.
    pub(super) fn error(&self, input: &Input<'_>, row: usize, plan: Option<u16>) -> u32 {
        let own = self.check_row(input, row).err().map(|error| error.number());
        own.or(plan).unwrap_or(Code::Defect.number()).into()
    }
}

/// Brings each row's words down to the first two. A number of the row that is out of bounds stays marked.
fn fold(packed: &mut [Vec<u64>], folds: &mut [Table]) {
    let [low, high, further @ ..] = packed else { return };
    for (words, table) in further.iter().zip(folds) {
        for ((low, high), word) in low.iter_mut().zip(high.iter_mut()).zip(words) {
            *low = if (*low | *high | word) & OUTSIDE != 0 { OUTSIDE } else { table.number([*low, *high]) };
            *high = *word & !OUTSIDE;
        }
    }
}

/// Adds one field to the packed words: loops over plain columns, without a branch, which the compiler turns into vector code.
#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn pack(part: &Part, input: &Input<'_>, start: usize, end: usize, words: &mut [u64]) {
    let (min, max) = (part.field.domain.min, part.field.domain.max);
    let (range, shift) = (max.abs_diff(min), part.shift);
    let nothing = if part.field.required { OUTSIDE } else { 0 };
    let code = |raw: i64, absent: bool| {
        let distance = raw.wrapping_sub(min) as u64;
        let inside = if distance <= range { distance.wrapping_add(1).wrapping_shl(shift) } else { OUTSIDE };
        if absent { nothing } else { inside }
    };
    match input.columns.get(part.column).and_then(Option::as_ref) {
        None => words.iter_mut().for_each(|word| *word |= nothing),
        Some(Column { data: Data::Long(data), valid: None }) => {
            let data = data.get(start..end).unwrap_or(&[]);
            words.iter_mut().zip(data).for_each(|(word, raw)| *word |= code(*raw, *raw == i64::MIN));
        }
        Some(Column { data: Data::Int(data), valid: None }) => {
            let data = data.get(start..end).unwrap_or(&[]);
            words.iter_mut().zip(data).for_each(|(word, raw)| *word |= code(i64::from(*raw), *raw == i32::MIN));
        }
        Some(Column { data: Data::Byte(data), valid: None }) => {
            let data = data.get(start..end).unwrap_or(&[]);
            words.iter_mut().zip(data).for_each(|(word, raw)| *word |= code(i64::from(*raw), *raw == u8::MAX));
        }
        Some(column) => {
            for (row, word) in (start..end).zip(words) {
                *word |= column.get(row).map_or(nothing, |raw| code(raw, false));
            }
        }
    }
}

fn number(column: Option<&Column<'_>>, row: usize) -> Option<i64> {
    column.and_then(|column| column.get(row))
}

fn numbers_of(parts: &[Part], input: &Input<'_>, row: usize) -> Vec<i64> {
    let column = |part: &Part| input.columns.get(part.column).and_then(Option::as_ref);
    parts.iter().map(|part| number(column(part), row).unwrap_or(ABSENT)).collect()
}
