//! The amounts that rows give: checked in the order they come, and brought together by plan.

use alloc::vec::Vec;

use multiversion::multiversion;

use super::{Column, Data, Input};
use crate::record::ABSENT;
use crate::record::Field;

/// One amount of the person, for a block of rows.
pub(super) struct Amounts {
    /// Where it stands in the input.
    pub(super) column: usize,
    field: &'static Field,
    /// In the order of the rows; where one is out of bounds, some amount that is not.
    pub(super) checked: Vec<i64>,
    /// Brought together by plan.
    pub(super) sorted: Vec<i64>,
}

impl Amounts {
    pub(super) fn new(column: usize, field: &'static Field) -> Self {
        Amounts { column, field, checked: Vec::new(), sorted: Vec::new() }
    }

    /// Takes the block's amounts; rows with one out of bounds are marked.
    pub(super) fn check(&mut self, input: &Input<'_>, start: usize, end: usize, wrong: &mut [bool]) {
        let (min, max) = (self.field.domain.min, self.field.domain.max);
        let calm = min.max(0).min(max);
        self.checked.clear();
        self.checked.resize(end.saturating_sub(start), calm);
        match input.columns.get(self.column).and_then(Option::as_ref) {
            Some(Column { data: Data::Long(data), valid: None }) if self.field.required => {
                let data = data.get(start..end).unwrap_or(&[]);
                check_long(data, [min, max, calm], &mut self.checked, wrong);
            }
            column => {
                for ((row, checked), wrong) in (start..).zip(&mut self.checked).zip(wrong) {
                    match column.and_then(|column| column.get(row)) {
                        Some(raw) if min <= raw && raw <= max => *checked = raw,
                        Some(_) => *wrong = true,
                        None => *wrong |= self.field.required,
                    }
                }
            }
        }
    }

    /// Brings each row's amount to its place, of which there are `room`.
    pub(super) fn bring(&mut self, places: &[u32], room: usize) {
        self.sorted.resize(room.max(self.sorted.len()), 0);
        for (amount, place) in self.checked.iter().zip(places) {
            if let Some(sorted) = usize::try_from(*place).ok().and_then(|place| self.sorted.get_mut(place)) {
                *sorted = *amount;
            }
        }
    }

    /// Fills places that no row has with the first of those that have one.
    pub(super) fn fill_up(&mut self, begin: usize, until: usize, end: usize) {
        if let Some(first) = self.sorted.get(begin).copied() {
            self.sorted.get_mut(until..end).unwrap_or(&mut []).fill(first);
        }
    }
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn check_long(data: &[i64], [min, max, calm]: [i64; 3], checked: &mut [i64], wrong: &mut [bool]) {
    for ((raw, checked), wrong) in data.iter().zip(checked).zip(wrong) {
        let inside = min <= *raw && *raw <= max;
        *checked = if inside { *raw } else { calm };
        *wrong |= !inside;
    }
}

/// Puts results back into the order of the rows; a row that is nowhere has none.
pub(super) fn put_back(line: &[i64], places: &[u32], out: &mut [i64]) {
    for (out, place) in out.iter_mut().zip(places) {
        *out = usize::try_from(*place).ok().and_then(|place| line.get(place)).copied().unwrap_or(ABSENT);
    }
}
