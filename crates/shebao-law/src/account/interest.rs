//! 月积数法: interest by month products.
//!
//! 《职工基本养老保险个人账户管理暂行办法》 劳办发〔1997〕116号: with B0 the balance at the end of the rate year before, r the
//! rate, and a_n the amount booked for the n-th of the year's months, the year ends with
//! `B0 × (1 + r) + Σ a_n + M × r / 12`, where `M = Σ a_n × (months from the n-th to the year's end)`.

use shebao_core::calc::PersonCalc;
use shebao_core::plan::{Rows, Sourced, Times};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Rate, Result, Rounding};

use crate::domain;

/// A rate year's rate, compiled.
#[derive(Clone, Debug)]
pub(super) struct YearRate {
    pub(super) rate: Rate,
    /// For a balance over the whole year.
    pub(super) year: Times,
    /// For a month product: a twelfth of the rate.
    pub(super) month: Times,
}

impl YearRate {
    pub(super) fn new(policy: Sourced<(Rate, Rounding)>) -> Result<YearRate> {
        let Sourced { value: (rate, rounding), rows } = policy;
        let whole = Sourced { value: rate, rows };
        let rounding = Sourced { value: rounding, rows: Rows::new() };
        let twelfth = Rate::new(1, 12).ok_or_else(|| Error::new(Code::Defect))?;
        let twelfth = Sourced { value: twelfth, rows: Rows::new() };
        let product = domain::BALANCE.max.saturating_mul(12);
        Ok(YearRate {
            rate,
            year: Times::new(&[&whole], &rounding, domain::BALANCE.max)?,
            month: Times::new(&[&whole, &twelfth], &rounding, product)?,
        })
    }
}

/// The lines of one sub-account in a year's statement.
pub(super) struct Lines {
    pub(super) booked: Line,
    pub(super) opening_product: Line,
    pub(super) opening_interest: Line,
    pub(super) product: Line,
    pub(super) interest: Line,
    pub(super) closing: Line,
}

/// What one sub-account does in a year.
pub(super) struct Credited<V> {
    pub(super) booked: V,
    pub(super) opening_interest: V,
    pub(super) product: V,
    pub(super) interest: V,
    pub(super) closing: V,
}

/// What one sub-account is booked in a stretch.
#[derive(Default)]
pub(super) struct Booked<P> {
    /// Each amount times the months it is booked in.
    amounts: P,
    /// Each amount times the sum of those months' weights.
    weights: P,
}

impl<P> Booked<P> {
    /// An amount booked in `months` running, the first of them `to_end` months from the end of the stretch, itself included.
    #[inline(always)]
    pub(super) fn add<C: PersonCalc<Product = P>>(&mut self, c: &mut C, amount: C::Val, months: u32, to_end: u32) {
        c.gather(&mut self.amounts, amount, months);
        c.gather(&mut self.weights, amount, weight(months, to_end));
    }
}

/// The sum of the weights of months running: `to_end + (to_end - 1) + …`, one for each month.
#[inline(always)]
pub(super) fn weight(months: u32, to_end: u32) -> u32 {
    let last = to_end.saturating_add(1).saturating_sub(months);
    months.saturating_mul(to_end.saturating_add(last)) / 2
}

/// An amount times a number of months.
#[inline(always)]
pub(super) fn times_months<C: PersonCalc>(c: &mut C, line: Line, amount: C::Val, months: u32) -> C::Val {
    let mut product = C::Product::default();
    c.gather(&mut product, amount, months);
    c.product(line, product)
}

/// One sub-account over `elapsed` months of a rate year; twelve are a whole year.
#[inline(always)]
pub(super) fn credit<C: PersonCalc>(
    c: &mut C,
    opening: C::Val,
    booked: Booked<C::Product>,
    rate: &YearRate,
    elapsed: u32,
    lines: &Lines,
) -> Credited<C::Val> {
    let opening_interest = if elapsed == 12 {
        c.times(lines.opening_interest, opening, &rate.year)
    } else {
        let product = times_months(c, lines.opening_product, opening, elapsed);
        c.times(lines.opening_interest, product, &rate.month)
    };
    let principal = c.product(lines.booked, booked.amounts);
    let product = c.product(lines.product, booked.weights);
    let interest = signed_times(c, lines, product, &rate.month);
    let closing = c.sum(lines.closing, &[opening, opening_interest, principal, interest]);
    Credited { booked: principal, opening_interest, product, interest, closing }
}

/// Interest on what was booked. Where more was taken back than booked, what that would have earned is taken back too.
#[inline(always)]
fn signed_times<C: PersonCalc>(c: &mut C, lines: &Lines, product: C::Val, rate: &Times) -> C::Val {
    if c.money(product) >= Money::ZERO { c.times(lines.interest, product, rate) } else { lost(c, lines, product, rate) }
}

#[cold]
#[inline(never)]
fn lost<C: PersonCalc>(c: &mut C, lines: &Lines, product: C::Val, rate: &Times) -> C::Val {
    let nothing = c.absent();
    let taken_back = c.minus(lines.product, nothing, product);
    let interest = c.times(lines.interest, taken_back, rate);
    c.minus(lines.interest, nothing, interest)
}
