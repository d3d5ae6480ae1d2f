//! `Calc`: the verbs a rule is written in, and the Calc of one person.
//!
//! A rule is one text. What executes it is one person's result ([`One`]), lanes of many people ([`crate::lanes`]), totals,
//! or an explanation ([`crate::explain`]): operands, order and rounding in an explanation are the ones executed.

use crate::plan::{Fact, Limits, Rows, SeriesValue, Stated, Times, Usage, Walk};
use crate::record::{Answer, Line, Lines};
use crate::{Code, Date, Error, Money, Rate, Result, Span};

/// The verbs. A `Val` is always money; counts, months and rates come through the plan.
pub trait Calc {
    /// An amount, or many people's amounts.
    type Val: Copy;

    /// An amount that the input gives.
    fn given(&mut self, line: Line) -> Self::Val;
    /// An amount that policy states.
    fn stated(&mut self, line: Line, amount: &Stated) -> Self::Val;
    /// Not below the floor, not above the cap.
    fn clamp(&mut self, line: Line, value: Self::Val, limits: &Limits) -> Self::Val;
    /// × rate, rounded. The amount lies between 0 and what the factor was made for.
    fn times(&mut self, line: Line, value: Self::Val, factor: &Times) -> Self::Val;
    /// An amount that does not apply here: nothing, and no operand in an explanation.
    fn absent(&mut self) -> Self::Val;
    /// The sum of the parts.
    fn sum(&mut self, line: Line, parts: &[Self::Val]) -> Self::Val;
    /// `left - right`.
    fn minus(&mut self, line: Line, left: Self::Val, right: Self::Val) -> Self::Val;
    /// Not more than `most`, as the rows say.
    fn at_most(&mut self, line: Line, value: Self::Val, most: Self::Val, rows: &Rows) -> Self::Val;
    /// A day, a count or a yes that the plan states: no amount.
    fn fact(&mut self, line: Line, fact: &Fact);
    /// Which word of the line's list the amounts make; no amount. `word` gives its number.
    fn choose<const N: usize>(&mut self, line: Line, values: [Self::Val; N], word: impl Fn([i64; N]) -> i64);
}

/// The further verbs of rules that read a person's lists and series, one person at a time.
pub trait PersonCalc: Calc {
    /// 积数 while it is gathered: amounts, each times its number of months.
    type Product: Default;

    /// An amount that stands in a list of the input.
    fn take(&mut self, line: Line, amount: Money) -> Self::Val;
    /// Adds an amount times its number of months.
    fn gather(&mut self, product: &mut Self::Product, amount: Self::Val, months: u32);
    /// 积数: what was gathered.
    fn product(&mut self, line: Line, gathered: Self::Product) -> Self::Val;
    /// What a series says on a day, with the span for which it does.
    ///
    /// # Errors
    /// The typed error of a hole.
    fn read<'s, T>(&mut self, series: &mut Walk<'s, T>, day: Date) -> Result<(Span, &'s SeriesValue<T>)>;
    /// A rate: the product of others, each with the rows that gave it; exact, nothing is rounded.
    ///
    /// # Errors
    /// [`Code::NotProvable`] where it is finer than parts per million.
    fn rate(&mut self, line: Line, factors: &[(Rate, &[u16])]) -> Result<Rate>;
    /// The amount, to be put into an output record. Where one did not fit, the run ends with [`Code::Overflow`] instead of
    /// an output.
    fn money(&self, value: Self::Val) -> Money;
    /// Begins a part of the explanation, such as a year.
    fn open(&mut self, line: Line, span: Span);
    /// Ends it.
    fn close(&mut self);
}

/// The exact product of rates; the one place where they are multiplied for a rule.
///
/// # Errors
/// [`Code::NotProvable`] where it is finer than parts per million.
pub fn product_of_rates(factors: &[(Rate, &[u16])]) -> Result<Rate> {
    let product = factors.iter().try_fold(Rate::ONE, |product, (rate, _)| product.times(*rate));
    product.filter(|rate| rate.to_ppm().is_some()).ok_or_else(|| Error::new(Code::NotProvable))
}

/// One person's result, written straight into the output record.
#[derive(Debug)]
pub struct One<'a, I, O> {
    input: &'a I,
    output: &'a mut O,
    usage: &'a mut Usage,
    unfit: bool,
}

impl<'a, I: Lines, O: Answer> One<'a, I, O> {
    /// Computes from `input` into `output`; rows that a series gives are marked in `usage`.
    #[inline(always)]
    pub fn new(input: &'a I, output: &'a mut O, usage: &'a mut Usage) -> Self {
        One { input, output, usage, unfit: false }
    }

    /// Whether every amount fitted.
    ///
    /// # Errors
    /// [`Code::Overflow`] where one did not.
    #[inline(always)]
    pub fn finish(&self) -> Result<()> {
        if self.unfit { Err(Error::new(Code::Overflow)) } else { Ok(()) }
    }

    #[inline(always)]
    fn put(&mut self, line: Line, fen: i64) -> i64 {
        self.output.set_line(line.index, fen);
        fen
    }

    /// The amount, or nothing with the mark that it did not fit.
    #[inline(always)]
    fn fit(&mut self, (fen, unfit): (i64, bool)) -> i64 {
        if unfit {
            self.unfit = true; // a branch that is never taken, where `|=` would make each amount wait for the one before
        }
        fen
    }
}

impl<I: Lines, O: Answer> Calc for One<'_, I, O> {
    type Val = i64;

    #[inline(always)]
    fn given(&mut self, line: Line) -> i64 {
        self.input.line(line.index)
    }

    #[inline(always)]
    fn stated(&mut self, line: Line, amount: &Stated) -> i64 {
        self.put(line, amount.fen)
    }

    #[inline(always)]
    fn clamp(&mut self, line: Line, value: i64, limits: &Limits) -> i64 {
        self.put(line, value.max(limits.floor).min(limits.cap))
    }

    #[inline(always)]
    fn times(&mut self, line: Line, value: i64, factor: &Times) -> i64 {
        match factor.affine.apply(value.cast_unsigned()) {
            Some(fen) => self.put(line, fen),
            None => self.fit((0, true)),
        }
    }

    #[inline(always)]
    fn absent(&mut self) -> i64 {
        0
    }

    #[inline(always)]
    fn sum(&mut self, line: Line, parts: &[i64]) -> i64 {
        let mut total = 0i64;
        for part in parts {
            total = self.fit(total.overflowing_add(*part));
        }
        self.put(line, total)
    }

    #[inline(always)]
    fn minus(&mut self, line: Line, left: i64, right: i64) -> i64 {
        let difference = self.fit(left.overflowing_sub(right));
        self.put(line, difference)
    }

    #[inline(always)]
    fn at_most(&mut self, line: Line, value: i64, most: i64, _: &Rows) -> i64 {
        self.put(line, value.min(most))
    }

    #[inline(always)]
    fn fact(&mut self, line: Line, fact: &Fact) {
        self.put(line, fact.raw);
    }

    #[inline(always)]
    fn choose<const N: usize>(&mut self, line: Line, values: [i64; N], word: impl Fn([i64; N]) -> i64) {
        self.put(line, word(values));
    }
}

impl<I: Lines, O: Answer> PersonCalc for One<'_, I, O> {
    type Product = i64;

    #[inline(always)]
    fn take(&mut self, _: Line, amount: Money) -> i64 {
        amount.fen()
    }

    #[inline(always)]
    fn gather(&mut self, product: &mut i64, amount: i64, months: u32) {
        let part = self.fit(amount.overflowing_mul(i64::from(months)));
        *product = self.fit(product.overflowing_add(part));
    }

    #[inline(always)]
    fn product(&mut self, line: Line, gathered: i64) -> i64 {
        self.put(line, gathered)
    }

    #[inline(always)]
    fn read<'s, T>(&mut self, series: &mut Walk<'s, T>, day: Date) -> Result<(Span, &'s SeriesValue<T>)> {
        series.at(day, self.usage)
    }

    #[inline(always)]
    fn rate(&mut self, _: Line, factors: &[(Rate, &[u16])]) -> Result<Rate> {
        product_of_rates(factors)
    }

    #[inline(always)]
    fn money(&self, value: i64) -> Money {
        Money::from_fen(value)
    }

    #[inline(always)]
    fn open(&mut self, _: Line, _: Span) {}

    #[inline(always)]
    fn close(&mut self) {}
}
