//! The running account of [`premium.arrears`](super::arrears): debts, payments, and the fee of each stretch.

use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::{Code, Date, Error, Money, Result};

use super::arrears::{Amounts, Debt, Failed, Input, Line, Order, Output, Payment, Reckoning, Segment};
use super::late_fee::{self, LateFee};

/// Where one debt stands.
struct State<'i> {
    debt: &'i Debt,
    /// Principal that is open.
    open: Money,
    fee: Money,
    fee_paid: Money,
    /// The first day that no fee was reckoned for yet.
    from: Date,
    days: u32,
    error: Option<Error>,
}

/// Principal or fee.
#[derive(Clone, Copy)]
enum Part {
    Principal,
    Fee,
}

/// Debts, payments, and every call of the leaf.
pub(super) struct Book<'i> {
    input: &'i Input,
    states: Vec<State<'i>>,
    /// To what a payment goes, in order: which debt, which part.
    slots: Vec<(usize, Part)>,
    segments: Vec<(Segment, late_fee::Input)>,
}

fn fit(sum: Option<Money>) -> Result<Money> {
    sum.ok_or_else(|| Error::new(Code::Overflow))
}

impl<'i> Book<'i> {
    /// Applies every payment, then reckons up to the end.
    pub(super) fn settle(input: &'i Input, desk: &mut Desk<'_, '_>) -> Result<Book<'i>> {
        let mut book = Book::open(input);
        for (row, payment) in input.payments.iter().enumerate() {
            let until = input.paid_until(payment.date);
            if input.reckoning == Reckoning::BySpan {
                book.accrue(until, desk)?;
            }
            book.pay(row, payment, desk)?;
            if book.has_failed() {
                return Ok(book); // where the further payments went cannot be known
            }
        }
        book.accrue(input.until, desk)?;
        Ok(book)
    }

    fn open(input: &'i Input) -> Book<'i> {
        let state = |debt: &'i Debt| State {
            debt,
            open: debt.principal,
            fee: Money::ZERO,
            fee_paid: Money::ZERO,
            from: debt.default_from,
            days: 0,
            error: None,
        };
        let mut oldest: Vec<usize> = (0..input.debts.len()).collect();
        oldest.sort_by_key(|place| input.debts.get(*place).map(|debt| debt.month)); // stable: then in order of the list
        let all = |part: Part| oldest.iter().map(move |place| (*place, part));
        let each = |first: Part, then: Part| oldest.iter().flat_map(move |place| [(*place, first), (*place, then)]);
        let slots = match input.order {
            Order::PrincipalThenFee => all(Part::Principal).chain(all(Part::Fee)).collect(),
            Order::FeeThenPrincipal => all(Part::Fee).chain(all(Part::Principal)).collect(),
            Order::MonthPrincipalThenFee => each(Part::Principal, Part::Fee).collect(),
            Order::MonthFeeThenPrincipal => each(Part::Fee, Part::Principal).collect(),
        };
        Book { input, states: input.debts.iter().map(state).collect(), slots, segments: Vec::new() }
    }

    fn has_failed(&self) -> bool {
        self.states.iter().any(|state| state.error.is_some())
    }

    /// Reckons the fee of all that is open, up to a day.
    fn accrue(&mut self, until: Date, desk: &mut Desk<'_, '_>) -> Result<()> {
        for place in 0..self.states.len() {
            if let Some(State { open, .. }) = self.states.get(place) {
                self.reckon(place, *open, until, desk)?;
            }
            if let Some(state) = self.states.get_mut(place) {
                state.from = state.from.max(until);
            }
        }
        Ok(())
    }

    /// The fee on some principal of a debt, from the first day without one. A debt that fails keeps its error.
    fn reckon(&mut self, place: usize, base: Money, until: Date, desk: &mut Desk<'_, '_>) -> Result<()> {
        let Some(state) = self.states.get_mut(place) else { return Ok(()) };
        if base == Money::ZERO || until <= state.from || state.error.is_some() {
            return Ok(());
        }
        let call = state.debt.call(self.input, state.from, base, until);
        match desk.leaf::<LateFee>(&call) {
            Ok(answer) => {
                let fee = answer.late_fee.unwrap_or(Money::ZERO);
                state.fee = fit(state.fee.checked_add(fee))?;
                state.days = match self.input.reckoning {
                    Reckoning::BySpan => state.days.saturating_add(answer.days),
                    Reckoning::ByPart => state.days.max(answer.days),
                };
                let segment = Segment {
                    debt: state.debt.debt,
                    segment: u32::try_from(self.segments.len().saturating_add(1)).unwrap_or(u32::MAX),
                    from: state.from,
                    until,
                    days: answer.days,
                    segment_base: base,
                    segment_fee: fee,
                };
                self.segments.push((segment, call));
            }
            Err(error) => state.error = Some(error),
        }
        Ok(())
    }

    /// Applies one payment to what is in default on its day.
    fn pay(&mut self, row: usize, payment: &Payment, desk: &mut Desk<'_, '_>) -> Result<()> {
        let until = self.input.paid_until(payment.date);
        let in_default = |state: &State<'_>| state.debt.default_from <= payment.date;
        if !self.states.iter().any(in_default) {
            return Err(Error::new(Code::PaymentBeforeDefault).field("payments").row(row));
        }
        let mut left = payment.amount;
        for (place, part) in self.slots.clone() {
            let Some(state) = self.states.get_mut(place).filter(|state| in_default(state)) else { continue };
            let owed = match part {
                Part::Principal => state.open,
                Part::Fee => fit(state.fee.checked_sub(state.fee_paid))?,
            };
            let paid = left.min(owed);
            left = fit(left.checked_sub(paid))?;
            match part {
                Part::Principal => {
                    state.open = fit(state.open.checked_sub(paid))?;
                    if self.input.reckoning == Reckoning::ByPart {
                        self.reckon(place, paid, until, desk)?;
                    }
                }
                Part::Fee => state.fee_paid = fit(state.fee_paid.checked_add(paid))?,
            }
        }
        if left > Money::ZERO && !self.has_failed() {
            return Err(Error::new(Code::PaymentAboveDebt).field("payments").row(row));
        }
        Ok(())
    }

    /// The call of the leaf behind a stretch.
    pub(super) fn call(self, segment: u32) -> Option<late_fee::Input> {
        self.segments.into_iter().find(|(known, _)| known.segment == segment).map(|(_, call)| call)
    }

    /// Lines and totals. A total over debts of which one failed is not a total.
    pub(super) fn output(self) -> Result<Output> {
        let mut output = Output::default();
        for State { debt, error, .. } in &self.states {
            if let Some(error) = error {
                let Debt { debt, month, .. } = **debt;
                output.failed.push(Failed { debt, month, error: error.number().into() });
            }
        }
        let failed = !output.failed.is_empty();
        if failed && !self.input.payments.is_empty() {
            return Ok(output);
        }
        let mut totals = [Money::ZERO; 4];
        for state in self.states.iter().filter(|state| state.error.is_none()) {
            let Debt { debt, month, kind, principal, .. } = *state.debt;
            let amounts = [principal, state.open, state.fee, state.fee_paid];
            for (total, amount) in totals.iter_mut().zip(amounts) {
                *total = fit(total.checked_add(amount))?;
            }
            output.lines.push(Line { debt, month, kind, days: state.days, amounts: amounts_of(amounts)? });
        }
        output.segments = self.segments.into_iter().map(|(segment, _)| segment).collect();
        if !failed {
            output.totals = amounts_of(totals)?;
        }
        Ok(output)
    }
}

fn amounts_of([principal, open, fee, fee_paid]: [Money; 4]) -> Result<Amounts> {
    let fee_left = fit(fee.checked_sub(fee_paid))?;
    Ok(Amounts {
        principal: Some(principal),
        principal_paid: Some(fit(principal.checked_sub(open))?),
        principal_left: Some(open),
        late_fee: Some(fee),
        late_fee_paid: Some(fee_paid),
        late_fee_left: Some(fee_left),
        left: Some(fit(open.checked_add(fee_left))?),
    })
}
