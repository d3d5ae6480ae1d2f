//! The Calc of an explanation: executes the verbs and keeps each step.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calc::{Calc, PersonCalc, product_of_rates};
use crate::plan::{Bound, Fact, Limits, Product, Rows, SeriesValue, Stated, Times, Usage, Walk};
use crate::record::{Field, Line, Lines};
use crate::{Code, Date, Error, Money, Rate, Result, Span};

/// One step: what was done to what, and what came out.
#[derive(Clone, Debug)]
pub struct Step {
    /// The line it computes.
    pub field: &'static Field,
    /// What was done.
    pub verb: Verb,
    /// The steps it was done to, by their places.
    pub operands: Vec<u32>,
    /// What came out, as columns carry it: fen, parts per million of a rate, a count.
    pub fen: i64,
    /// The rows read, by their places in the plan's provenance.
    pub rows: Rows,
    /// How deep in the tree.
    pub depth: u8,
}

/// What a step does.
#[derive(Clone, Debug)]
pub enum Verb {
    /// An amount of the input.
    Given,
    /// An amount that policy states, or makes of an average.
    Stated(Box<Bound>),
    /// Not below the first, not above the second.
    Clamp(Box<[Bound; 2]>),
    /// × rate, rounded.
    Times(Box<Product>),
    /// The sum of the operands.
    Sum,
    /// The first, but not more than the second.
    AtMost,
    /// A day, a count or a yes that the plan states, or a word that the operands make, as the whole number that columns carry.
    Fact(i64),
    /// The first less the second.
    Minus,
    /// The sum of each operand times its number of months.
    Product(Vec<u32>),
    /// The product of the rates.
    Rate(Vec<Rate>),
    /// Nothing is computed: a part begins, such as a year.
    Part(Span),
}

/// An amount with the step that made it.
#[derive(Clone, Copy, Debug)]
pub struct Traced {
    fen: i64,
    /// One more than the place of the step; 0 is an absent amount.
    step: u32,
}

/// Executes a rule for one person and keeps its steps.
#[derive(Debug)]
pub struct Explain<'a, I> {
    given: &'a I,
    usage: Usage,
    steps: Vec<Step>,
    depth: u8,
    unfit: bool,
}

impl<'a, I: Lines> Explain<'a, I> {
    /// Starts from what every run of the plan uses.
    pub fn new(given: &'a I, usage: Usage) -> Self {
        Explain { given, usage, steps: Vec::new(), depth: 0, unfit: false }
    }

    /// The steps in order of execution, and the rows used.
    ///
    /// # Errors
    /// [`Code::Overflow`] where an amount did not fit.
    pub fn finish(self) -> Result<(Vec<Step>, Usage)> {
        if self.unfit { Err(Error::new(Code::Overflow)) } else { Ok((self.steps, self.usage)) }
    }

    fn step(&mut self, line: Line, verb: Verb, operands: Vec<u32>, fen: Option<i64>, rows: Rows) -> Traced {
        self.unfit |= fen.is_none();
        let fen = fen.unwrap_or(0);
        self.steps.push(Step { field: line.field, verb, operands, fen, rows, depth: self.depth });
        Traced { fen, step: u32::try_from(self.steps.len()).unwrap_or(0) }
    }
}

fn operand(value: Traced) -> Vec<u32> {
    value.step.checked_sub(1).into_iter().collect()
}

impl<I: Lines> Calc for Explain<'_, I> {
    type Val = Traced;

    fn given(&mut self, line: Line) -> Traced {
        let fen = self.given.line(line.index);
        self.step(line, Verb::Given, Vec::new(), Some(fen), Rows::new())
    }

    fn stated(&mut self, line: Line, amount: &Stated) -> Traced {
        let bound = amount.cold.clone();
        let rows = bound.rows.clone();
        self.step(line, Verb::Stated(bound), Vec::new(), Some(amount.fen()), rows)
    }

    fn clamp(&mut self, line: Line, value: Traced, limits: &Limits) -> Traced {
        let fen = value.fen.max(limits.floor()).min(limits.cap());
        let rows = limits.bounds().iter().flat_map(|b| b.rows.iter().copied()).collect();
        self.step(line, Verb::Clamp(limits.cold.clone()), operand(value), Some(fen), rows)
    }

    fn times(&mut self, line: Line, value: Traced, factor: &Times) -> Traced {
        let rows = factor.product().rows.clone();
        self.step(line, Verb::Times(factor.cold.clone()), operand(value), factor.of(value.fen), rows)
    }

    fn absent(&mut self) -> Traced {
        Traced { fen: 0, step: 0 }
    }

    fn sum(&mut self, line: Line, parts: &[Traced]) -> Traced {
        let total = parts.iter().try_fold(0i64, |total, part| total.checked_add(part.fen));
        let operands = parts.iter().copied().flat_map(operand).collect();
        self.step(line, Verb::Sum, operands, total, Rows::new())
    }

    fn minus(&mut self, line: Line, left: Traced, right: Traced) -> Traced {
        let operands = [left, right].into_iter().flat_map(operand).collect();
        self.step(line, Verb::Minus, operands, left.fen.checked_sub(right.fen), Rows::new())
    }

    fn at_most(&mut self, line: Line, value: Traced, most: Traced, rows: &Rows) -> Traced {
        let operands = [value, most].into_iter().flat_map(operand).collect();
        self.step(line, Verb::AtMost, operands, Some(value.fen.min(most.fen)), rows.clone())
    }

    fn fact(&mut self, line: Line, fact: &Fact) {
        self.step(line, Verb::Fact(fact.raw), Vec::new(), Some(0), fact.rows.clone());
    }

    fn choose<const N: usize>(&mut self, line: Line, values: [Traced; N], word: impl Fn([i64; N]) -> i64) {
        let operands = values.into_iter().flat_map(operand).collect();
        let raw = word(values.map(|value| value.fen));
        self.step(line, Verb::Fact(raw), operands, Some(0), Rows::new());
    }
}

/// What was gathered for a product: the operands with their months, and the sum; `None` where it did not fit.
#[derive(Debug)]
pub struct Gathered {
    operands: Vec<u32>,
    months: Vec<u32>,
    total: Option<i64>,
}

impl Default for Gathered {
    fn default() -> Self {
        Gathered { operands: Vec::new(), months: Vec::new(), total: Some(0) }
    }
}

impl<I: Lines> PersonCalc for Explain<'_, I> {
    type Product = Gathered;

    fn take(&mut self, line: Line, amount: Money) -> Traced {
        self.step(line, Verb::Given, Vec::new(), Some(amount.fen()), Rows::new())
    }

    fn gather(&mut self, product: &mut Gathered, amount: Traced, months: u32) {
        let part = amount.fen.checked_mul(i64::from(months));
        product.total = product.total.zip(part).and_then(|(total, part)| total.checked_add(part));
        if amount.step > 0 {
            product.operands.extend(operand(amount));
            product.months.push(months);
        }
    }

    fn product(&mut self, line: Line, gathered: Gathered) -> Traced {
        let Gathered { operands, months, total } = gathered;
        self.step(line, Verb::Product(months), operands, total, Rows::new())
    }

    fn read<'s, T>(&mut self, series: &mut Walk<'s, T>, day: Date) -> Result<(Span, &'s SeriesValue<T>)> {
        series.at(day, &mut self.usage)
    }

    fn rate(&mut self, line: Line, factors: &[(Rate, &[u16])]) -> Result<Rate> {
        let product = product_of_rates(factors)?;
        let rows = factors.iter().flat_map(|(_, rows)| rows.iter().copied()).collect();
        let rates = factors.iter().map(|(rate, _)| *rate).collect();
        self.step(line, Verb::Rate(rates), Vec::new(), product.to_ppm().map(i64::from), rows);
        Ok(product)
    }

    fn money(&self, value: Traced) -> Money {
        Money::from_fen(value.fen)
    }

    fn open(&mut self, line: Line, span: Span) {
        self.step(line, Verb::Part(span), Vec::new(), Some(0), Rows::new());
        self.depth = self.depth.saturating_add(1);
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}
