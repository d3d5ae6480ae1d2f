//! The Calc of an explanation: executes the verbs and keeps each step.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calc::{Calc, PersonCalc, Test, product_of_rates};
use crate::plan::{Bound, Fact, Limits, Product, Rows, Series, SeriesValue, Stated, Times, Usage, Walk};
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
    /// What came out, as columns carry it: fen, parts per million of a rate, a count, 1 for yes and 0 for no.
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
    /// A day, a count or a yes that the plan states.
    Fact,
    /// The later of two days that the plan states.
    Later([i64; 2]),
    /// The one number where the operand, a condition, holds; the other where it does not.
    Pick,
    /// The word of the last operand where that condition holds, as those before it do not; where none holds, the last word.
    Decide,
    /// Whether a number of the input holds against the bound.
    Test(Test, i64),
    /// Whether a number of key or plan, the first, holds against the bound.
    Fixed(i64, Test, i64),
    /// Whether the one amount holds against the other.
    Compare(Test),
    /// Whether one of the operands holds.
    Any,
    /// Whether all operands hold.
    All,
    /// Nothing is due, since the operand, a condition, holds.
    Refuse,
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

/// A condition with the step that asked it.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    holds: bool,
    /// As that of [`Traced`].
    step: u32,
}

impl From<Answer> for Traced {
    fn from(Answer { holds, step }: Answer) -> Traced {
        Traced { fen: holds.into(), step }
    }
}

/// Executes a rule for one person and keeps its steps.
#[derive(Debug)]
pub struct Explain<'a, I> {
    given: &'a I,
    usage: Usage,
    steps: Vec<Step>,
    depth: u8,
    unfit: bool,
    /// Whether nothing is due: what a rule goes on to compute is nobody's then, and no step.
    refused: bool,
}

impl<'a, I: Lines> Explain<'a, I> {
    /// Starts from what every run of the plan uses.
    pub fn new(given: &'a I, usage: Usage) -> Self {
        Explain { given, usage, steps: Vec::new(), depth: 0, unfit: false, refused: false }
    }

    /// The steps in order of execution, and the rows used.
    ///
    /// # Errors
    /// [`Code::Overflow`] where an amount did not fit.
    pub fn finish(self) -> Result<(Vec<Step>, Usage)> {
        if self.unfit { Err(Error::new(Code::Overflow)) } else { Ok((self.steps, self.usage)) }
    }

    fn step(&mut self, line: Line, verb: Verb, operands: Vec<u32>, fen: Option<i64>, rows: Rows) -> Traced {
        if self.refused {
            return Traced { fen: fen.unwrap_or(0), step: 0 };
        }
        self.unfit |= fen.is_none();
        let fen = fen.unwrap_or(0);
        self.steps.push(Step { field: line.field, verb, operands, fen, rows, depth: self.depth });
        Traced { fen, step: u32::try_from(self.steps.len()).unwrap_or(0) }
    }
}

impl<I: Lines> Explain<'_, I> {
    /// A condition; named after the first of what it asks, where it has no line of its own.
    fn ask(&mut self, line: Option<Line>, verb: Verb, of: &[Traced], holds: bool, rows: Rows) -> Answer {
        let operands: Vec<u32> = of.iter().copied().flat_map(operand).collect();
        let first = operands.first().and_then(|place| self.steps.get(usize::try_from(*place).ok()?));
        let Some(field) = line.map(|line| line.field).or(first.map(|step| step.field)) else {
            return Answer { holds, step: 0 }; // of amounts that do not apply, nothing is asked
        };
        let Traced { step, .. } = self.step(Line { index: 0, field }, verb, operands, Some(holds.into()), rows);
        Answer { holds, step }
    }
}

fn operand(value: Traced) -> Vec<u32> {
    value.step.checked_sub(1).into_iter().collect()
}

impl<I: Lines> Calc for Explain<'_, I> {
    type Val = Traced;
    type Num = Traced;
    type Is = Answer;

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

    fn count(&mut self, line: Line) -> Traced {
        self.given(line)
    }

    fn fact(&mut self, line: Line, fact: &Fact) -> Traced {
        self.step(line, Verb::Fact, Vec::new(), Some(fact.raw), fact.rows.clone())
    }

    fn later(&mut self, line: Line, one: &Fact, other: &Fact) -> Traced {
        let rows = one.rows.iter().chain(&other.rows).copied().collect();
        self.step(line, Verb::Later([one.raw, other.raw]), Vec::new(), Some(one.raw.max(other.raw)), rows)
    }

    fn pick(&mut self, line: Line, is: Answer, yes: &Fact, no: &Fact) -> Traced {
        let taken = if is.holds { yes } else { no };
        self.step(line, Verb::Pick, operand(is.into()), Some(taken.raw), taken.rows.clone())
    }

    fn decide<const N: usize>(&mut self, line: Line, words: [(Answer, u8); N], otherwise: u8) {
        let first = words.iter().position(|(is, _)| is.holds);
        let asked = first.map_or(N, |first| first.saturating_add(1));
        let operands = words.iter().take(asked).flat_map(|(is, _)| operand((*is).into())).collect();
        let word = first.and_then(|first| words.get(first)).map_or(otherwise, |(_, word)| *word);
        self.step(line, Verb::Decide, operands, Some(word.into()), Rows::new());
    }

    fn flag(&mut self, line: Line) -> Answer {
        let Traced { fen, step } = self.given(line);
        Answer { holds: fen != 0, step }
    }

    fn test(&mut self, number: Traced, test: Test, bound: &Fact) -> Answer {
        let holds = test.holds(number.fen, bound.raw);
        self.ask(None, Verb::Test(test, bound.raw), &[number], holds, bound.rows.clone())
    }

    fn compare(&mut self, left: Traced, test: Test, right: Traced) -> Answer {
        let holds = test.holds(left.fen, right.fen);
        self.ask(None, Verb::Compare(test), &[left, right], holds, Rows::new())
    }

    fn any<const N: usize>(&mut self, line: Line, of: [Answer; N]) -> Answer {
        let holds = of.iter().any(|answer| answer.holds);
        self.ask(Some(line), Verb::Any, &of.map(Traced::from), holds, Rows::new())
    }

    fn all<const N: usize>(&mut self, line: Line, of: [Answer; N]) -> Answer {
        let holds = of.iter().all(|answer| answer.holds);
        self.ask(Some(line), Verb::All, &of.map(Traced::from), holds, Rows::new())
    }

    fn refuse(&mut self, line: Line, is: Answer, reason: u8) {
        if is.holds && !self.refused {
            self.step(line, Verb::Refuse, operand(is.into()), Some(reason.into()), Rows::new());
            self.refused = true;
        }
    }

    fn fixed(&mut self, line: Line, number: i64, test: Test, bound: &Fact) -> bool {
        let holds = test.holds(number, bound.raw);
        self.ask(Some(line), Verb::Fixed(number, test, bound.raw), &[], holds, bound.rows.clone());
        holds
    }

    fn known<'s, T>(&mut self, reading: &'s Series<T>, day: Date) -> Result<&'s SeriesValue<T>> {
        reading.walk().at(day, &mut self.usage).map(|(_, value)| value)
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

    fn when(&mut self, is: Answer) -> bool {
        is.holds
    }

    fn number(&self, number: Traced) -> i64 {
        number.fen
    }

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
