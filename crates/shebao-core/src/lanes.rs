//! The Calc of many people at once: `W` amounts a value, in plain loops that the compiler turns into vector code.

use multiversion::multiversion;

use crate::calc::Calc;
use crate::op::Leaf;
use crate::plan::{Limits, Times};
use crate::record::Line;

/// How many people a value holds. Wide enough for AVX-512, and no slower with AVX2.
const W: usize = 32;

/// What stands in an output column where a row has no such line.
pub const ABSENT: i64 = i64::MIN;

/// One block of columns: what the rule is given, and where its lines go. A line that nobody wants is `None`.
#[derive(Debug)]
pub struct Columns<'a, 'c> {
    /// The given amounts, by line index of the input.
    pub given: &'a [Option<&'c [i64]>],
    /// The results, by line index of the output.
    pub lines: &'a mut [Option<&'c mut [i64]>],
}

/// Computes `rows` people of one plan. Columns shorter than `rows` are left as they are; the door has checked them.
pub fn run<L: Leaf>(plan: &L::Plan, columns: Columns<'_, '_>, rows: usize) {
    dispatch::<L>(plan, columns.given, columns.lines, rows);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn dispatch<'c, L: Leaf>(
    plan: &L::Plan,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    rows: usize,
) {
    let mut at = 0usize;
    while let Some(next) = at.checked_add(W).filter(|next| *next <= rows) {
        let mut calc = Lanes { given, lines, at };
        L::rule(plan, &mut calc);
        at = next;
    }
    // The last people, fewer than W: through the same text, in a block padded with nothing.
    if at < rows {
        tail::<L>(plan, given, lines, at, rows);
    }
}

#[inline(never)]
fn tail<'c, L: Leaf>(
    plan: &L::Plan,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    at: usize,
    rows: usize,
) {
    let mut calc = Tail { given, lines, at, rows };
    L::rule(plan, &mut calc);
}

macro_rules! lane_verbs {
    () => {
        type Val = [i64; W];

        #[inline(always)]
        fn clamp(&mut self, line: Line, value: [i64; W], limits: &Limits) -> [i64; W] {
            let (floor, cap) = (limits.floor, limits.cap);
            let mut out = [0i64; W];
            for (out, value) in out.iter_mut().zip(&value) {
                *out = (*value).max(floor).min(cap);
            }
            self.put(line, out)
        }

        #[inline(always)]
        fn times(&mut self, line: Line, value: [i64; W], factor: &Times) -> [i64; W] {
            // A clamped amount lies inside what the factor was made for: the plan makes both from the same limits.
            debug_assert!(value.iter().all(|v| u64::try_from(*v).is_ok_and(|n| n <= factor.affine.max())));
            let out = factor.affine.apply_lanes(&value);
            self.put(line, out)
        }

        #[inline(always)]
        fn absent(&mut self) -> [i64; W] {
            [0; W]
        }

        #[inline(always)]
        fn sum(&mut self, line: Line, parts: &[[i64; W]]) -> [i64; W] {
            let mut total = [0i64; W];
            for part in parts {
                for (total, part) in total.iter_mut().zip(part) {
                    // A handful of amounts below 2^43 each (the field's bounds) cannot overflow.
                    *total = total.wrapping_add(*part);
                }
            }
            self.put(line, total)
        }
    };
}

/// Adds the lines of `rows` people of one plan to `sums`, by line index of the output.
pub fn add<L: Leaf>(plan: &L::Plan, given: &[Option<&[i64]>], sums: &mut [i64], rows: usize) {
    add_dispatch::<L>(plan, given, sums, rows);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn add_dispatch<L: Leaf>(plan: &L::Plan, given: &[Option<&[i64]>], sums: &mut [i64], rows: usize) {
    let mut block = alloc::vec![0i64; sums.len()];
    for at in (0..rows).step_by(W) {
        block.fill(0);
        L::rule(plan, &mut Sums { given, block: &mut block, at, rows });
        sums.iter_mut().zip(&block).for_each(|(sum, block)| *sum = sum.wrapping_add(*block));
    }
}

/// The Calc of totals: nothing is kept of a person but what it adds to the sums.
struct Sums<'a, 'c> {
    given: &'a [Option<&'c [i64]>],
    /// The lines of the people in hand; a line that a rule writes twice counts once, as it does for one person.
    block: &'a mut [i64],
    at: usize,
    rows: usize,
}

impl Sums<'_, '_> {
    #[inline(always)]
    fn put(&mut self, line: Line, value: [i64; W]) -> [i64; W] {
        let people = self.rows.saturating_sub(self.at).min(W);
        if let Some(sum) = self.block.get_mut(line.index) {
            *sum = value.iter().take(people).fold(0, |sum: i64, fen| sum.wrapping_add(*fen));
        }
        value
    }
}

impl Calc for Sums<'_, '_> {
    lane_verbs!();

    #[inline(always)]
    fn given(&mut self, line: Line) -> [i64; W] {
        padded(self.given, line, self.at, self.rows)
    }
}

/// The amounts of the last people, fewer than `W`, padded with nothing.
#[inline(always)]
fn padded(given: &[Option<&[i64]>], line: Line, at: usize, rows: usize) -> [i64; W] {
    let mut out = [0i64; W];
    let column = given.get(line.index).copied().flatten();
    if let Some(rest) = column.and_then(|c| c.get(at..rows.min(at.saturating_add(W)))) {
        out.iter_mut().zip(rest).for_each(|(out, value)| *out = *value);
    }
    out
}

struct Lanes<'a, 'c> {
    given: &'a [Option<&'c [i64]>],
    lines: &'a mut [Option<&'c mut [i64]>],
    at: usize,
}

impl Lanes<'_, '_> {
    #[inline(always)]
    fn put(&mut self, line: Line, value: [i64; W]) -> [i64; W] {
        if let Some(Some(column)) = self.lines.get_mut(line.index)
            && let Some(block) = column.get_mut(self.at..).and_then(|rest| rest.first_chunk_mut::<W>())
        {
            *block = value;
        }
        value
    }
}

impl Calc for Lanes<'_, '_> {
    lane_verbs!();

    #[inline(always)]
    fn given(&mut self, line: Line) -> [i64; W] {
        let column = self.given.get(line.index).copied().flatten();
        column.and_then(|c| c.get(self.at..)).and_then(|rest| rest.first_chunk::<W>()).copied().unwrap_or([0; W])
    }
}

struct Tail<'a, 'c> {
    given: &'a [Option<&'c [i64]>],
    lines: &'a mut [Option<&'c mut [i64]>],
    at: usize,
    rows: usize,
}

impl Tail<'_, '_> {
    fn put(&mut self, line: Line, value: [i64; W]) -> [i64; W] {
        if let Some(Some(column)) = self.lines.get_mut(line.index)
            && let Some(rest) = column.get_mut(self.at..self.rows)
        {
            rest.iter_mut().zip(value).for_each(|(out, value)| *out = value);
        }
        value
    }
}

impl Calc for Tail<'_, '_> {
    lane_verbs!();

    fn given(&mut self, line: Line) -> [i64; W] {
        padded(self.given, line, self.at, self.rows)
    }
}
