//! 月积数法: interest by month products.
//!
//! 《职工基本养老保险个人账户管理暂行办法》 劳办发〔1997〕116号: with B0 the balance at the end of the rate year before, r the
//! rate, and a_n the amount booked for the n-th of the year's months, the year ends with
//! `B0 × (1 + r) + Σ a_n + M × r / 12`, where `M = Σ a_n × (months from the n-th to the year's end)`.

use shebao_core::calc::PersonCalc;
use shebao_core::plan::{Rows, Sourced, Times};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Rate, Result, Rounding, domain};

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

/// An amount booked alike in several months running.
#[derive(Clone, Copy)]
pub(super) struct Booked<V> {
    pub(super) amount: V,
    pub(super) months: u32,
    /// Months from the first of them to the end of the year, itself included.
    pub(super) to_end: u32,
}

impl<V> Booked<V> {
    /// The sum of the weights: `to_end + (to_end - 1) + …`, one for each month.
    pub(super) fn weight(&self) -> u32 {
        let last = self.to_end.saturating_add(1).saturating_sub(self.months);
        self.months.saturating_mul(self.to_end.saturating_add(last)) / 2
    }
}

/// One sub-account over `elapsed` months of a rate year; twelve are a whole year.
#[inline(always)]
pub(super) fn credit<C: PersonCalc>(
    c: &mut C,
    opening: C::Val,
    booked: &[Booked<C::Val>],
    rate: &YearRate,
    elapsed: u32,
    lines: &Lines,
) -> Credited<C::Val> {
    let opening_interest = if elapsed == 12 {
        c.times(lines.opening_interest, opening, &rate.year)
    } else {
        let product = c.product(lines.opening_product, &[(opening, elapsed)]);
        c.times(lines.opening_interest, product, &rate.month)
    };
    let nothing = c.absent();
    let (mut amounts, mut weights) = ([(nothing, 0u32); 12], [(nothing, 0u32); 12]);
    for (part, (amount, weight)) in booked.iter().zip(amounts.iter_mut().zip(&mut weights)) {
        *amount = (part.amount, part.months);
        *weight = (part.amount, part.weight());
    }
    let parts = booked.len().min(12);
    let principal = c.product(lines.booked, amounts.get(..parts).unwrap_or(&[]));
    let product = c.product(lines.product, weights.get(..parts).unwrap_or(&[]));
    let interest = c.times(lines.interest, product, &rate.month);
    let closing = c.sum(lines.closing, &[opening, opening_interest, principal, interest]);
    Credited { booked: principal, opening_interest, product, interest, closing }
}
