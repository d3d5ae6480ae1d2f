//! `Calc`: the verbs a rule is written in, of three sorts: amounts, numbers and conditions.
//!
//! A rule is one text. What executes it is one person's result ([`One`]), lanes of many people ([`crate::lanes`]), totals,
//! or an explanation ([`crate::explain`]): operands, order and rounding in an explanation are the ones executed, and no
//! condition is asked that an explanation does not show.

use crate::plan::{Fact, Limits, Rows, Series, SeriesValue, Stated, Times, Walk};
use crate::record::Line;
use crate::{Code, Date, Error, Money, Rate, Result, Span};

pub use crate::one::One;

/// How two numbers are held against each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Test {
    /// Not below.
    AtLeast,
    /// More than.
    Above,
    /// Not above.
    AtMost,
    /// Less than.
    Below,
    /// Equal to.
    Is,
}

impl Test {
    /// Whether it holds of the two.
    #[inline(always)]
    pub const fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Test::AtLeast => left >= right,
            Test::Above => left > right,
            Test::AtMost => left <= right,
            Test::Below => left < right,
            Test::Is => left == right,
        }
    }

    /// Its sign in a text.
    pub const fn sign(self) -> &'static str {
        match self {
            Test::AtLeast => "≥",
            Test::Above => ">",
            Test::AtMost => "≤",
            Test::Below => "<",
            Test::Is => "=",
        }
    }
}

/// The verbs that every Calc has, lanes too.
pub trait Calc {
    /// An amount, or many people's amounts; always money.
    type Val: Copy;
    /// A whole number that is no money: a count, months, a day, a share in parts per million.
    type Num: Copy;
    /// A condition that was asked. It is no `bool`: a rule hands it to [`Calc::pick`], [`Calc::decide`] and the like, and
    /// only a rule for one person may branch on it ([`PersonCalc::when`]).
    type Is: Copy;

    // Amounts.

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

    // Numbers.

    /// A number that the input gives: a field that it must give.
    fn count(&mut self, line: Line) -> Self::Num;
    /// A number that the plan states.
    fn fact(&mut self, line: Line, fact: &Fact) -> Self::Num;
    /// The later of two days that the plan states, or the larger of two numbers.
    fn later(&mut self, line: Line, one: &Fact, other: &Fact) -> Self::Num;
    /// One number where the condition holds, the other where it does not; the rows of the one that is taken are cited.
    fn pick(&mut self, line: Line, is: Self::Is, yes: &Fact, no: &Fact) -> Self::Num;
    /// A word of the line's list, by its ordinal: that of the first condition that holds, else the last one.
    fn decide<const N: usize>(&mut self, line: Line, words: [(Self::Is, u8); N], otherwise: u8);

    // Conditions.

    /// A yes or no that the input gives.
    fn flag(&mut self, line: Line) -> Self::Is;
    /// A number held against one that policy states.
    fn test(&mut self, number: Self::Num, test: Test, bound: &Fact) -> Self::Is;
    /// Two amounts held against each other.
    fn compare(&mut self, left: Self::Val, test: Test, right: Self::Val) -> Self::Is;
    /// Whether one of the conditions holds; put into a line of yes and no.
    fn any<const N: usize>(&mut self, line: Line, of: [Self::Is; N]) -> Self::Is;
    /// Whether all conditions hold; put into a line of yes and no.
    fn all<const N: usize>(&mut self, line: Line, of: [Self::Is; N]) -> Self::Is;
    /// Not entitled where the condition holds: the line says why, by the ordinal of the reason, and the other lines are
    /// absent. The first reason that holds is told.
    fn refuse(&mut self, line: Line, is: Self::Is, reason: u8);
    /// A condition over key and plan alone, the same for everybody of the plan: a rule may branch on it. `line` names what
    /// is held against the bound.
    fn fixed(&mut self, line: Line, number: i64, test: Test, bound: &Fact) -> bool;

    /// What a reading of policy gives on its day. A plan that holds such readings is refused as a whole where its rule
    /// comes to one that is missing, and uses no row that its rule does not come to.
    ///
    /// # Errors
    /// The typed error of a hole.
    fn known<'s, T>(&mut self, reading: &'s Series<T>, day: Date) -> Result<&'s SeriesValue<T>>;

    // The same in the words of the law.

    /// Not below the bound.
    #[inline(always)]
    fn at_least(&mut self, number: Self::Num, bound: &Fact) -> Self::Is {
        self.test(number, Test::AtLeast, bound)
    }
    /// More than the bound.
    #[inline(always)]
    fn above(&mut self, number: Self::Num, bound: &Fact) -> Self::Is {
        self.test(number, Test::Above, bound)
    }
    /// The left amount is more than the right.
    #[inline(always)]
    fn more(&mut self, left: Self::Val, right: Self::Val) -> Self::Is {
        self.compare(left, Test::Above, right)
    }
    /// The left amount is less than the right.
    #[inline(always)]
    fn less(&mut self, left: Self::Val, right: Self::Val) -> Self::Is {
        self.compare(left, Test::Below, right)
    }
    /// The amounts are equal.
    #[inline(always)]
    fn same(&mut self, left: Self::Val, right: Self::Val) -> Self::Is {
        self.compare(left, Test::Is, right)
    }
}

/// The further verbs of rules that read a person's lists and series, one person at a time.
pub trait PersonCalc: Calc {
    /// 积数 while it is gathered: amounts, each times its number of months.
    type Product: Default;

    /// Whether the condition holds: only a rule for one person may branch on one.
    fn when(&mut self, is: Self::Is) -> bool;
    /// The number that a condition, as it turned out, leads to: for rules that read it behind the condition.
    #[inline(always)]
    fn hence(&mut self, line: Line, is: Self::Is, fact: &Fact) -> Self::Num {
        self.pick(line, is, fact, fact)
    }
    /// The number, to be put into an output record.
    fn number(&self, number: Self::Num) -> i64;
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

/// For a Calc that only reads off how a rule of amounts works: numbers and conditions are nothing to it.
#[doc(hidden)]
#[macro_export]
macro_rules! amounts_only {
    () => {
        type Num = ();
        type Is = ();
        fn count(&mut self, _: $crate::record::Line) {}
        fn fact(&mut self, _: $crate::record::Line, _: &$crate::plan::Fact) {}
        fn later(&mut self, _: $crate::record::Line, _: &$crate::plan::Fact, _: &$crate::plan::Fact) {}
        fn pick(&mut self, _: $crate::record::Line, (): (), _: &$crate::plan::Fact, _: &$crate::plan::Fact) {}
        fn decide<const N: usize>(&mut self, _: $crate::record::Line, _: [((), u8); N], _: u8) {}
        fn flag(&mut self, _: $crate::record::Line) {}
        fn test(&mut self, (): (), _: $crate::calc::Test, _: &$crate::plan::Fact) {}
        fn compare(&mut self, _: Self::Val, _: $crate::calc::Test, _: Self::Val) {}
        fn any<const N: usize>(&mut self, _: $crate::record::Line, _: [(); N]) {}
        fn all<const N: usize>(&mut self, _: $crate::record::Line, _: [(); N]) {}
        fn refuse(&mut self, _: $crate::record::Line, (): (), _: u8) {}
        fn fixed(
            &mut self,
            _: $crate::record::Line,
            number: i64,
            test: $crate::calc::Test,
            bound: &$crate::plan::Fact,
        ) -> bool {
            test.holds(number, bound.raw)
        }
        fn known<'s, T>(
            &mut self,
            reading: &'s $crate::plan::Series<T>,
            day: $crate::Date,
        ) -> $crate::Result<&'s $crate::plan::SeriesValue<T>> {
            reading.on(day)
        }
    };
}
