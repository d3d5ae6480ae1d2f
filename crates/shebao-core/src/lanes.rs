//! The Calc of many people at once: `W` amounts a value, in plain loops that the compiler turns into vector code.

use multiversion::multiversion;

use crate::calc::Calc;
use crate::leaf::Leaf;
use crate::plan::{Fact, Limits, Rows, Stated, Times};
use crate::record::Line;

/// How many people a value holds. Wide enough for AVX-512, and no slower with AVX2.
const WIDE: usize = 32;

/// How many it holds where fewer are left, or a plan has few people: one vector of AVX-512.
pub(crate) const STEP: usize = 8;

/// One block of columns: what the rule is given, and where its lines go. A line that nobody wants is `None`.
#[derive(Debug)]
pub struct Columns<'a, 'c> {
    /// The given amounts, by line index of the input.
    pub given: &'a [Option<&'c [i64]>],
    /// The results, by line index of the output.
    pub lines: &'a mut [Option<&'c mut [i64]>],
}

/// The people of one plan: from where to where they stand in the columns.
#[derive(Debug)]
pub(crate) struct Part<'p, P> {
    pub(crate) plan: &'p P,
    pub(crate) begin: usize,
    pub(crate) end: usize,
}

/// Computes `rows` people of one plan. Columns shorter than `rows` are left as they are; the door has checked them.
pub fn run<L: Leaf>(plan: &L::Plan, columns: Columns<'_, '_>, rows: usize) {
    run_parts::<L, _>(core::iter::once(Part { plan, begin: 0, end: rows }), columns);
}

/// The same for the people of many plans, one part after the other.
pub(crate) fn run_parts<'p, L, I>(parts: I, columns: Columns<'_, '_>)
where
    L: Leaf<Plan: 'p>,
    I: Iterator<Item = Part<'p, L::Plan>>,
{
    dispatch::<L, I>(parts, columns.given, columns.lines);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn dispatch<'p, 'c, L, I>(parts: I, given: &[Option<&'c [i64]>], lines: &mut [Option<&'c mut [i64]>])
where
    L: Leaf<Plan: 'p>,
    I: Iterator<Item = Part<'p, L::Plan>>,
{
    align_stack();
    for Part { plan, begin, end } in parts {
        let (at, narrow) = full::<L, WIDE>(plan, given, lines, begin, end);
        let at = if narrow { full::<L, STEP>(plan, given, lines, at, end).0 } else { at };
        // The last people, fewer than a step, and plans with factors that lanes have no fast form of.
        if at < end {
            careful::<L>(plan, given, lines, at, end);
        }
    }
}

/// Whole values of `W` people from `at` on. Returns where it stopped, and whether the plan's factors are all narrow.
#[inline(always)]
fn full<'c, L: Leaf, const W: usize>(
    plan: &L::Plan,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    mut at: usize,
    end: usize,
) -> (usize, bool) {
    while end.saturating_sub(at) >= W {
        let mut calc = Lanes::<W> { given, lines, at, narrow: true };
        L::rule(plan, &mut calc);
        if !calc.narrow {
            return (at, false); // what was written is computed again
        }
        at = at.wrapping_add(W);
    }
    (at, true)
}

/// Makes the compiler align the stack of the function it is inlined into, so that vectors which find no register lie on
/// whole cache lines there. It does so only where something on the stack asks for it.
#[inline(always)]
fn align_stack() {
    #[repr(align(64))]
    struct Anchor(#[expect(dead_code)] u8);
    core::hint::black_box(&mut Anchor(0));
}

#[inline(never)]
fn careful<'c, L: Leaf>(
    plan: &L::Plan,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    at: usize,
    end: usize,
) {
    for at in (at..end).step_by(STEP) {
        L::rule(plan, &mut Careful { given, lines, at, end });
    }
}

macro_rules! lane_verbs {
    ($w:expr) => {
        type Val = [i64; $w];

        #[inline(always)]
        fn stated(&mut self, line: Line, amount: &Stated) -> [i64; $w] {
            self.put(line, [amount.fen; $w])
        }

        #[inline(always)]
        fn clamp(&mut self, line: Line, value: [i64; $w], limits: &Limits) -> [i64; $w] {
            let (floor, cap) = (limits.floor, limits.cap);
            let mut out = [0i64; $w];
            for (out, value) in out.iter_mut().zip(&value) {
                *out = (*value).max(floor).min(cap);
            }
            self.put(line, out)
        }

        #[inline(always)]
        fn times(&mut self, line: Line, value: [i64; $w], factor: &Times) -> [i64; $w] {
            // A clamped amount lies inside what the factor was made for: the plan makes both from the same limits.
            debug_assert!(value.iter().all(|v| factor.of(*v).is_some()));
            let out = self.product(value, factor);
            self.put(line, out)
        }

        #[inline(always)]
        fn absent(&mut self) -> [i64; $w] {
            [0; $w]
        }

        #[inline(always)]
        fn sum(&mut self, line: Line, parts: &[[i64; $w]]) -> [i64; $w] {
            let mut total = [0i64; $w];
            for part in parts {
                for (total, part) in total.iter_mut().zip(part) {
                    // A handful of amounts below 2^43 each (the field's bounds) cannot overflow.
                    *total = total.wrapping_add(*part);
                }
            }
            self.put(line, total)
        }

        #[inline(always)]
        fn minus(&mut self, line: Line, left: [i64; $w], right: [i64; $w]) -> [i64; $w] {
            let mut out = [0i64; $w];
            for ((out, left), right) in out.iter_mut().zip(&left).zip(&right) {
                *out = left.wrapping_sub(*right); // as in `sum`
            }
            self.put(line, out)
        }

        #[inline(always)]
        fn at_most(&mut self, line: Line, value: [i64; $w], most: [i64; $w], _: &Rows) -> [i64; $w] {
            let mut out = [0i64; $w];
            for ((out, value), most) in out.iter_mut().zip(&value).zip(&most) {
                *out = (*value).min(*most);
            }
            self.put(line, out)
        }

        #[inline(always)]
        fn fact(&mut self, line: Line, fact: &Fact) {
            self.put(line, [fact.raw; $w]);
        }

        #[inline(always)]
        fn choose<const N: usize>(&mut self, line: Line, values: [[i64; $w]; N], word: impl Fn([i64; N]) -> i64) {
            let mut out = [0i64; $w];
            for (row, out) in out.iter_mut().enumerate() {
                *out = word(values.each_ref().map(|lanes| lanes.get(row).copied().unwrap_or_default()));
            }
            self.put(line, out);
        }
    };
}

/// Whole values, and factors that have the fast form. Another kind of factor is only noticed: a branch here would keep the
/// values out of the registers.
struct Lanes<'a, 'c, const W: usize> {
    given: &'a [Option<&'c [i64]>],
    lines: &'a mut [Option<&'c mut [i64]>],
    at: usize,
    narrow: bool,
}

impl<const W: usize> Lanes<'_, '_, W> {
    #[inline(always)]
    fn product(&mut self, value: [i64; W], factor: &Times) -> [i64; W] {
        self.narrow &= factor.affine.is_narrow();
        factor.affine.apply_narrow(&value)
    }

    #[inline(always)]
    fn put(&mut self, line: Line, value: [i64; W]) -> [i64; W] {
        let (from, until) = (self.at, self.at.wrapping_add(W));
        if let Some(Some(column)) = self.lines.get_mut(line.index)
            && let Some(block) = column.get_mut(from..until).and_then(|rest| rest.first_chunk_mut::<W>())
        {
            *block = value;
        }
        value
    }
}

impl<const W: usize> Calc for Lanes<'_, '_, W> {
    lane_verbs!(W);

    #[inline(always)]
    fn given(&mut self, line: Line) -> [i64; W] {
        let column = self.given.get(line.index).copied().flatten();
        column.and_then(|c| c.get(self.at..)).and_then(|rest| rest.first_chunk::<W>()).copied().unwrap_or([0; W])
    }
}

/// Fewer people than a step, padded with nothing, and factors of every kind.
struct Careful<'a, 'c> {
    given: &'a [Option<&'c [i64]>],
    lines: &'a mut [Option<&'c mut [i64]>],
    at: usize,
    end: usize,
}

impl Careful<'_, '_> {
    fn product(&mut self, value: [i64; STEP], factor: &Times) -> [i64; STEP] {
        factor.affine.apply_each(&value)
    }

    fn put(&mut self, line: Line, value: [i64; STEP]) -> [i64; STEP] {
        let until = self.at.saturating_add(STEP).min(self.end);
        if let Some(Some(column)) = self.lines.get_mut(line.index)
            && let Some(rest) = column.get_mut(self.at..until)
        {
            rest.iter_mut().zip(value).for_each(|(out, value)| *out = value);
        }
        value
    }
}

impl Calc for Careful<'_, '_> {
    lane_verbs!(STEP);

    fn given(&mut self, line: Line) -> [i64; STEP] {
        padded(self.given, line, self.at, self.end)
    }
}

/// The amounts of the people from `at` on, padded with nothing where fewer than `W` are left.
#[inline(always)]
fn padded<const W: usize>(given: &[Option<&[i64]>], line: Line, at: usize, end: usize) -> [i64; W] {
    let mut out = [0i64; W];
    let column = given.get(line.index).copied().flatten();
    if let Some(rest) = column.and_then(|c| c.get(at..end.min(at.saturating_add(W)))) {
        out.iter_mut().zip(rest).for_each(|(out, value)| *out = *value);
    }
    out
}

/// Adds the lines of many plans' people to `sums`, by line index of the output.
pub(crate) fn add<'p, L, I>(parts: I, given: &[Option<&[i64]>], sums: &mut [i64])
where
    L: Leaf<Plan: 'p>,
    I: Iterator<Item = Part<'p, L::Plan>>,
{
    add_dispatch::<L, I>(parts, given, sums);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn add_dispatch<'p, L, I>(parts: I, given: &[Option<&[i64]>], sums: &mut [i64])
where
    L: Leaf<Plan: 'p>,
    I: Iterator<Item = Part<'p, L::Plan>>,
{
    let mut block = alloc::vec![0i64; sums.len()];
    for Part { plan, begin, end } in parts {
        for at in (begin..end).step_by(STEP) {
            block.fill(0);
            let mut calc = Sums::<true> { given, block: &mut block, at, end, narrow: true };
            L::rule(plan, &mut calc);
            if !calc.narrow {
                block.fill(0);
                L::rule(plan, &mut Sums::<false> { given, block: &mut block, at, end, narrow: true });
            }
            sums.iter_mut().zip(&block).for_each(|(sum, block)| *sum = sum.wrapping_add(*block));
        }
    }
}

/// The Calc of totals: nothing is kept of a person but what it adds to the sums.
struct Sums<'a, 'c, const NARROW: bool> {
    given: &'a [Option<&'c [i64]>],
    /// The lines of the people in hand; a line that a rule writes twice counts once, as it does for one person.
    block: &'a mut [i64],
    at: usize,
    end: usize,
    narrow: bool,
}

impl<const NARROW: bool> Sums<'_, '_, NARROW> {
    #[inline(always)]
    fn product(&mut self, value: [i64; STEP], factor: &Times) -> [i64; STEP] {
        if !NARROW {
            return factor.affine.apply_each(&value);
        }
        self.narrow &= factor.affine.is_narrow();
        factor.affine.apply_narrow(&value)
    }

    #[inline(always)]
    fn put(&mut self, line: Line, value: [i64; STEP]) -> [i64; STEP] {
        let people = self.end.saturating_sub(self.at).min(STEP);
        if let Some(sum) = self.block.get_mut(line.index) {
            *sum = value.iter().take(people).fold(0, |sum: i64, fen| sum.wrapping_add(*fen));
        }
        value
    }
}

impl<const NARROW: bool> Calc for Sums<'_, '_, NARROW> {
    lane_verbs!(STEP);

    #[inline(always)]
    fn given(&mut self, line: Line) -> [i64; STEP] {
        padded(self.given, line, self.at, self.end)
    }
}
