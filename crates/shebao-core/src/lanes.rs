//! The Calc of many people at once: `W` amounts a value, in plain loops that the compiler turns into vector code.

use multiversion::multiversion;

use crate::calc::{Calc, Test};
use crate::leaf::Leaf;
use crate::plan::{Fact, Limits, Rows, Series, SeriesValue, Stated, Times};
use crate::planned::Plan;
use crate::record::{ABSENT, Line};
use crate::{Date, Result};

/// How many people a value holds. Wide enough for AVX-512, and no slower with AVX2.
const WIDE: usize = 32;

/// How many it holds where fewer are left, or a plan has few people: one vector of AVX-512.
pub(crate) const STEP: usize = 8;

/// One block of columns: what the rule is given, and where its lines go. A line that nobody wants is `None`.
#[derive(Debug)]
pub struct Columns<'a, 'c> {
    /// The given amounts, by line index of the input.
    pub given: &'a [Option<&'c [i64]>],
    /// The results, by line index of the output. A line that says why nothing is due is filled with
    /// [`ABSENT`] before.
    pub lines: &'a mut [Option<&'c mut [i64]>],
}

/// The people of one plan: from where to where they stand in the columns.
pub(crate) struct Part<'p, L: Leaf> {
    pub(crate) key: &'p L::Key,
    pub(crate) plan: &'p L::Plan,
    pub(crate) begin: usize,
    pub(crate) end: usize,
}

/// Computes `rows` people of one plan. Columns shorter than `rows` are left as they are; the door has checked them.
pub fn run<L: Leaf>(plan: &Plan<L>, columns: Columns<'_, '_>, rows: usize) {
    let part = Part { key: &plan.0.key, plan: &plan.0.plan, begin: 0, end: rows };
    run_parts::<L, _>(core::iter::once(part), columns);
}

/// The same for the people of many plans, one part after the other.
pub(crate) fn run_parts<'p, L, I>(parts: I, columns: Columns<'_, '_>)
where
    L: Leaf,
    I: Iterator<Item = Part<'p, L>>,
{
    dispatch::<L, I>(parts, columns.given, columns.lines);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn dispatch<'p, 'c, L, I>(parts: I, given: &[Option<&'c [i64]>], lines: &mut [Option<&'c mut [i64]>])
where
    L: Leaf,
    I: Iterator<Item = Part<'p, L>>,
{
    align_stack();
    for part in parts {
        let (begin, end) = (part.begin, part.end);
        let (at, narrow) = full::<L, WIDE>(&part, given, lines, begin);
        let at = if narrow { full::<L, STEP>(&part, given, lines, at).0 } else { at };
        // The last people, fewer than a step, and plans with factors that lanes have no fast form of.
        if at < end {
            careful::<L>(&part, given, lines, at);
        }
    }
}

/// Whole values of `W` people from `at` on. Returns where it stopped, and whether the plan's factors are all narrow.
#[inline(always)]
fn full<'c, L: Leaf, const W: usize>(
    part: &Part<'_, L>,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    mut at: usize,
) -> (usize, bool) {
    while part.end.saturating_sub(at) >= W {
        let mut calc = Lanes::<W> { given, lines, at, narrow: true };
        run_rule(part, &mut calc);
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
    part: &Part<'_, L>,
    given: &[Option<&'c [i64]>],
    lines: &mut [Option<&'c mut [i64]>],
    at: usize,
) {
    let end = part.end;
    for at in (at..end).step_by(STEP) {
        run_rule(part, &mut Careful { given, lines, at, end });
    }
}

/// The rule for one value of people. What it could be refused for, by key and plan alone, was found when the plan was made.
#[inline(always)]
fn run_rule<L: Leaf, C: Calc>(part: &Part<'_, L>, calc: &mut C) {
    let settled = L::rule(part.key, part.plan, calc);
    debug_assert!(settled.is_ok(), "a plan is made only where its rule holds");
}

/// A condition asked of `W` people: all bits set where it holds, none where it does not.
#[derive(Clone, Copy, Debug)]
pub struct Mask<const W: usize>([i64; W]);

#[inline(always)]
fn all_bits(is: bool) -> i64 {
    0i64.wrapping_sub(i64::from(is))
}

impl<const W: usize> Mask<W> {
    #[inline(always)]
    fn of(values: &[i64; W], is: impl Fn(i64) -> bool) -> Mask<W> {
        let mut mask = [0i64; W];
        for (mask, value) in mask.iter_mut().zip(values) {
            *mask = all_bits(is(*value));
        }
        Mask(mask)
    }

    #[inline(always)]
    fn join(of: &[Mask<W>], neutral: i64, join: impl Fn(i64, i64) -> i64) -> Mask<W> {
        let mut joined = [neutral; W];
        for mask in of {
            for (joined, mask) in joined.iter_mut().zip(&mask.0) {
                *joined = join(*joined, *mask);
            }
        }
        Mask(joined)
    }

    /// `yes` where it holds, what stands in `no` where it does not.
    #[inline(always)]
    fn choose(&self, yes: i64, no: [i64; W]) -> [i64; W] {
        let mut out = no;
        for (out, mask) in out.iter_mut().zip(&self.0) {
            *out = (yes & mask) | (*out & !mask);
        }
        out
    }
}

macro_rules! lane_verbs {
    ($w:expr) => {
        type Val = [i64; $w];
        type Num = [i64; $w];
        type Is = Mask<$w>;

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
        fn count(&mut self, line: Line) -> [i64; $w] {
            self.given(line) // a field that is given, whatever it counts, has a column
        }

        #[inline(always)]
        fn fact(&mut self, line: Line, fact: &Fact) -> [i64; $w] {
            self.put(line, [fact.raw; $w])
        }

        #[inline(always)]
        fn later(&mut self, line: Line, one: &Fact, other: &Fact) -> [i64; $w] {
            self.put(line, [one.raw.max(other.raw); $w])
        }

        #[inline(always)]
        fn pick(&mut self, line: Line, is: Mask<$w>, yes: &Fact, no: &Fact) -> [i64; $w] {
            let out = is.choose(yes.raw, [no.raw; $w]);
            self.put(line, out)
        }

        #[inline(always)]
        fn decide<const N: usize>(&mut self, line: Line, words: [(Mask<$w>, u8); N], otherwise: u8) {
            let mut out = [i64::from(otherwise); $w];
            for (is, word) in words.iter().rev() {
                out = is.choose((*word).into(), out); // the first that holds comes last, over the others
            }
            self.put(line, out);
        }

        #[inline(always)]
        fn flag(&mut self, line: Line) -> Mask<$w> {
            Mask::of(&self.given(line), |given| given != 0)
        }

        #[inline(always)]
        fn test(&mut self, number: [i64; $w], test: Test, bound: &Fact) -> Mask<$w> {
            let bound = bound.raw;
            Mask::of(&number, |number| test.holds(number, bound))
        }

        #[inline(always)]
        fn compare(&mut self, left: [i64; $w], test: Test, right: [i64; $w]) -> Mask<$w> {
            let mut mask = Mask([0; $w]);
            for ((mask, left), right) in mask.0.iter_mut().zip(&left).zip(&right) {
                *mask = all_bits(test.holds(*left, *right));
            }
            mask
        }

        #[inline(always)]
        fn any<const N: usize>(&mut self, line: Line, of: [Mask<$w>; N]) -> Mask<$w> {
            let is = Mask::join(&of, 0, |one, other| one | other);
            self.put(line, is.choose(1, [0; $w]));
            is
        }

        #[inline(always)]
        fn all<const N: usize>(&mut self, line: Line, of: [Mask<$w>; N]) -> Mask<$w> {
            let is = Mask::join(&of, -1, |one, other| one & other);
            self.put(line, is.choose(1, [0; $w]));
            is
        }

        #[inline(always)]
        fn refuse(&mut self, line: Line, is: Mask<$w>, reason: u8) {
            let before = self.written(line);
            let mut out = is.choose(reason.into(), before);
            for (out, before) in out.iter_mut().zip(&before) {
                *out = if *before == ABSENT { *out } else { *before }; // the first reason is told
            }
            self.put(line, out);
        }

        #[inline(always)]
        fn fixed(&mut self, _: Line, number: i64, test: Test, bound: &Fact) -> bool {
            test.holds(number, bound.raw)
        }

        #[inline(always)]
        fn known<'s, T>(&mut self, reading: &'s Series<T>, day: Date) -> Result<&'s SeriesValue<T>> {
            reading.on(day) // the plan knows that it was used
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
    /// What stands in a line that was filled before.
    #[inline(always)]
    fn written(&self, line: Line) -> [i64; W] {
        let column = self.lines.get(line.index).and_then(Option::as_ref);
        column.and_then(|c| c.get(self.at..)).and_then(|rest| rest.first_chunk::<W>()).copied().unwrap_or([ABSENT; W])
    }

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
    fn written(&self, line: Line) -> [i64; STEP] {
        let mut out = [ABSENT; STEP];
        let column = self.lines.get(line.index).and_then(Option::as_ref);
        if let Some(rest) = column.and_then(|c| c.get(self.at..self.end.min(self.at.saturating_add(STEP)))) {
            out.iter_mut().zip(rest).for_each(|(out, value)| *out = *value);
        }
        out
    }

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
    L: Leaf,
    I: Iterator<Item = Part<'p, L>>,
{
    add_dispatch::<L, I>(parts, given, sums);
}

#[multiversion(targets(
    "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
    "x86_64+avx2+bmi1+bmi2+fma+lzcnt+movbe+popcnt",
))]
fn add_dispatch<'p, L, I>(parts: I, given: &[Option<&[i64]>], sums: &mut [i64])
where
    L: Leaf,
    I: Iterator<Item = Part<'p, L>>,
{
    let mut block = alloc::vec![0i64; sums.len()];
    for part in parts {
        let end = part.end;
        for at in (part.begin..end).step_by(STEP) {
            block.fill(0);
            let mut calc = Sums::<true> { given, block: &mut block, at, end, narrow: true };
            run_rule(&part, &mut calc);
            if !calc.narrow {
                block.fill(0);
                run_rule(&part, &mut Sums::<false> { given, block: &mut block, at, end, narrow: true });
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
    /// Leaves that know of people not entitled are added up row by row, not by this Calc.
    #[inline(always)]
    fn written(&self, _: Line) -> [i64; STEP] {
        [ABSENT; STEP]
    }

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
