//! The Calc of one person: the result, written straight into the output record.

use crate::calc::{Calc, PersonCalc, Test, product_of_rates};
use crate::plan::{Fact, Limits, Rows, Series, SeriesValue, Stated, Times, Usage, Walk};
use crate::record::{Answer, Line, Lines};
use crate::{Code, Date, Error, Money, Rate, Result, Span};

/// One person's result, written straight into the output record.
#[derive(Debug)]
pub struct One<'a, I, O> {
    input: &'a I,
    output: &'a mut O,
    usage: &'a mut Usage,
    unfit: bool,
    refused: Option<(Line, u8)>,
}

impl<'a, I: Lines, O: Answer> One<'a, I, O> {
    /// Computes from `input` into `output`; rows that a series gives are marked in `usage`.
    #[inline(always)]
    pub fn new(input: &'a I, output: &'a mut O, usage: &'a mut Usage) -> Self {
        One { input, output, usage, unfit: false, refused: None }
    }

    /// Whether every amount fitted.
    ///
    /// # Errors
    /// [`Code::Overflow`] where one did not.
    #[inline(always)]
    pub fn finish(&self) -> Result<()> {
        if self.unfit { Err(Error::new(Code::Overflow)) } else { Ok(()) }
    }

    /// The line that says why nothing is due, and the reason's ordinal; `None` where something is.
    #[inline(always)]
    pub fn refused(&self) -> Option<(Line, u8)> {
        self.refused
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
    type Num = i64;
    type Is = bool;

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
    fn count(&mut self, line: Line) -> i64 {
        self.input.line(line.index)
    }

    #[inline(always)]
    fn fact(&mut self, line: Line, fact: &Fact) -> i64 {
        self.put(line, fact.raw)
    }

    #[inline(always)]
    fn later(&mut self, line: Line, one: &Fact, other: &Fact) -> i64 {
        self.put(line, one.raw.max(other.raw))
    }

    #[inline(always)]
    fn pick(&mut self, line: Line, is: bool, yes: &Fact, no: &Fact) -> i64 {
        self.put(line, if is { yes.raw } else { no.raw })
    }

    #[inline(always)]
    fn decide<const N: usize>(&mut self, line: Line, words: [(bool, u8); N], otherwise: u8) {
        let first = words.into_iter().find(|(is, _)| *is);
        self.put(line, first.map_or(otherwise, |(_, word)| word).into());
    }

    #[inline(always)]
    fn flag(&mut self, line: Line) -> bool {
        self.input.line(line.index) != 0
    }

    #[inline(always)]
    fn test(&mut self, number: i64, test: Test, bound: &Fact) -> bool {
        test.holds(number, bound.raw)
    }

    #[inline(always)]
    fn compare(&mut self, left: i64, test: Test, right: i64) -> bool {
        test.holds(left, right)
    }

    #[inline(always)]
    fn any<const N: usize>(&mut self, line: Line, of: [bool; N]) -> bool {
        let is = of.contains(&true);
        self.put(line, is.into());
        is
    }

    #[inline(always)]
    fn all<const N: usize>(&mut self, line: Line, of: [bool; N]) -> bool {
        let is = !of.contains(&false);
        self.put(line, is.into());
        is
    }

    #[inline(always)]
    fn refuse(&mut self, line: Line, is: bool, reason: u8) {
        if is && self.refused.is_none() {
            self.refused = Some((line, reason));
        }
    }

    #[inline(always)]
    fn fixed(&mut self, _: Line, number: i64, test: Test, bound: &Fact) -> bool {
        test.holds(number, bound.raw)
    }

    #[inline(always)]
    fn known<'s, T>(&mut self, reading: &'s Series<T>, day: Date) -> Result<&'s SeriesValue<T>> {
        reading.walk().at(day, self.usage).map(|(_, value)| value)
    }
}

impl<I: Lines, O: Answer> PersonCalc for One<'_, I, O> {
    type Product = i64;

    #[inline(always)]
    fn when(&mut self, is: bool) -> bool {
        is
    }

    #[inline(always)]
    fn number(&self, number: i64) -> i64 {
        number
    }

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
