//! The running account of [`premium.arrears`](super::arrears): debts, payments, and the fee of each stretch.
//!
//! A debt's stretch ends where its own principal changes, and the leaf cuts it where its rate does: a payment to one debt leaves
//! the fees of all others as they are alone. Work grows with the debts and with what payments reach, not with their product.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::{Code, Date, Error, Money, Result};

use super::arrears::{Amounts, Debt, Failed, Input, Line, Order, Output, Payment, Reckoning, Segment};
use super::late_fee::{self, LateFee};

/// Where one debt stands.
struct State<'i> {
    /// Its row in the list.
    row: usize,
    debt: &'i Debt,
    /// Principal that is open.
    open: Money,
    /// The fee of the stretches that ended.
    fee: Money,
    fee_paid: Money,
    /// The first day of the stretch that runs.
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
    /// The oldest month first, then in order of the list.
    states: Vec<State<'i>>,
    /// The place of each debt of the list among the states.
    places: Vec<usize>,
    /// Those not in default yet, the last to be so first.
    waiting: Vec<usize>,
    /// In default and not settled: what a payment may go to.
    due: BTreeSet<usize>,
    /// Of them those whose principal is open.
    open: BTreeSet<usize>,
    /// Each with the row of its debt in the list.
    segments: Vec<(usize, Segment, late_fee::Input)>,
    has_failed: bool,
}

/// One stretch of days at one principal, and its fee.
struct Stretch {
    call: late_fee::Input,
    days: u32,
    fee: Money,
}

fn fit(sum: Option<Money>) -> Result<Money> {
    sum.ok_or_else(|| Error::new(Code::Overflow))
}

impl<'i> Book<'i> {
    /// Applies every payment, then reckons up to the end.
    pub(super) fn settle(input: &'i Input, desk: &mut Desk<'_, '_>) -> Result<Book<'i>> {
        let mut book = Book::open(input);
        for (row, payment) in input.payments.iter().enumerate() {
            book.pay(row, payment, desk)?;
            if book.has_failed {
                break; // where the further payments went cannot be known
            }
        }
        for place in book.places.clone() {
            if let Some(State { open, .. }) = book.states.get(place) {
                book.end_stretch(place, *open, input.until, desk)?;
            }
        }
        book.number_segments();
        Ok(book)
    }

    fn open(input: &'i Input) -> Book<'i> {
        let mut oldest: Vec<(usize, &Debt)> = input.debts.iter().enumerate().collect();
        oldest.sort_by_key(|(_, debt)| debt.month); // stable: then in order of the list
        let mut places: Vec<(usize, usize)> =
            oldest.iter().enumerate().map(|(place, (row, _))| (*row, place)).collect();
        places.sort_unstable();
        let mut waiting: Vec<usize> = (0..oldest.len()).collect();
        waiting.sort_by_key(|place| oldest.get(*place).map(|(_, debt)| core::cmp::Reverse(debt.default_from)));
        let state = |(row, debt): (usize, &'i Debt)| State {
            row,
            debt,
            open: debt.principal,
            fee: Money::ZERO,
            fee_paid: Money::ZERO,
            from: debt.default_from,
            days: 0,
            error: None,
        };
        Book {
            input,
            states: oldest.into_iter().map(state).collect(),
            places: places.into_iter().map(|(_, place)| place).collect(),
            waiting,
            due: BTreeSet::new(),
            open: BTreeSet::new(),
            segments: Vec::new(),
            has_failed: false,
        }
    }

    /// The fee on some principal of a debt, from the first day of its stretch; `None` where there is no such day, or it failed.
    fn stretch(&mut self, place: usize, base: Money, until: Date, desk: &mut Desk<'_, '_>) -> Option<Stretch> {
        let state = self.states.get_mut(place)?;
        if base == Money::ZERO || until <= state.from || state.error.is_some() {
            return None;
        }
        let call = state.debt.call(self.input, state.from, base, until);
        match desk.leaf::<LateFee>(&call) {
            Ok(answer) => Some(Stretch { call, days: answer.days, fee: answer.late_fee.unwrap_or(Money::ZERO) }),
            Err(error) => {
                state.error = Some(error);
                self.has_failed = true;
                None
            }
        }
    }

    /// Ends the stretch of some principal of a debt. What is reckoned by span goes on from there, a part from its default.
    fn end_stretch(&mut self, place: usize, base: Money, until: Date, desk: &mut Desk<'_, '_>) -> Result<()> {
        let Some(Stretch { call, days, fee }) = self.stretch(place, base, until, desk) else { return Ok(()) };
        let Some(state) = self.states.get_mut(place) else { return Ok(()) };
        let segment = Segment {
            debt: state.debt.debt,
            segment: 0, // once all are known
            from: state.from,
            until,
            days,
            segment_base: base,
            segment_fee: fee,
        };
        state.fee = fit(state.fee.checked_add(fee))?;
        match self.input.reckoning {
            Reckoning::BySpan => {
                state.days = state.days.saturating_add(days);
                state.from = until;
            }
            Reckoning::ByPart => state.days = state.days.max(days),
        }
        self.segments.push((state.row, segment, call));
        Ok(())
    }

    /// Applies one payment to what is in default on its day.
    fn pay(&mut self, row: usize, payment: &Payment, desk: &mut Desk<'_, '_>) -> Result<()> {
        self.admit(payment.date);
        if self.waiting.len() == self.states.len() {
            return Err(Error::new(Code::PaymentBeforeDefault).field("payments").row(row));
        }
        let until = self.input.paid_until(payment.date);
        let mut left = payment.amount;
        let passes: &[&[Part]] = match self.input.order {
            Order::PrincipalThenFee => &[&[Part::Principal], &[Part::Fee]],
            Order::FeeThenPrincipal => &[&[Part::Fee], &[Part::Principal]],
            Order::MonthPrincipalThenFee => &[&[Part::Principal, Part::Fee]],
            Order::MonthFeeThenPrincipal => &[&[Part::Fee, Part::Principal]],
        };
        for parts in passes {
            let mut next = 0;
            while left > Money::ZERO {
                let reached = if matches!(parts, [Part::Principal]) { &self.open } else { &self.due };
                let Some(place) = reached.range(next..).next().copied() else { break };
                for part in *parts {
                    left = match part {
                        _ if left == Money::ZERO => break,
                        Part::Principal => self.pay_principal(place, left, until, desk)?,
                        Part::Fee => self.pay_fee(place, left, until, desk)?,
                    };
                }
                next = place.saturating_add(1);
            }
        }
        if left > Money::ZERO && !self.has_failed {
            return Err(Error::new(Code::PaymentAboveDebt).field("payments").row(row));
        }
        Ok(())
    }

    /// Takes in what is in default on a day.
    fn admit(&mut self, day: Date) {
        while let Some(place) = self.waiting.last().copied() {
            let Some(state) = self.states.get(place).filter(|state| state.debt.default_from <= day) else { break };
            if state.open > Money::ZERO {
                self.due.insert(place);
                self.open.insert(place);
            }
            self.waiting.pop();
        }
    }

    /// Pays on the principal of a debt; what is left of the payment.
    fn pay_principal(&mut self, place: usize, left: Money, until: Date, desk: &mut Desk<'_, '_>) -> Result<Money> {
        let Some(open) = self.states.get(place).map(|state| state.open) else { return Ok(left) };
        let paid = left.min(open);
        let base = match self.input.reckoning {
            _ if paid == Money::ZERO => Money::ZERO, // its fee goes on as it is
            Reckoning::BySpan => open,
            Reckoning::ByPart => paid,
        };
        self.end_stretch(place, base, until, desk)?;
        if let Some(state) = self.states.get_mut(place) {
            state.open = fit(open.checked_sub(paid))?;
            if state.open == Money::ZERO {
                self.open.remove(&place);
            }
        }
        self.settled(place);
        fit(left.checked_sub(paid))
    }

    /// Pays on what the fee of a debt comes to on a day, without ending its stretch; what is left of the payment.
    fn pay_fee(&mut self, place: usize, left: Money, until: Date, desk: &mut Desk<'_, '_>) -> Result<Money> {
        let Some(open) = self.states.get(place).map(|state| state.open) else { return Ok(left) };
        let running = self.stretch(place, open, until, desk).map_or(Money::ZERO, |stretch| stretch.fee);
        let Some(state) = self.states.get_mut(place) else { return Ok(left) };
        let fee = fit(state.fee.checked_add(running))?;
        let paid = left.min(fit(fee.checked_sub(state.fee_paid))?);
        state.fee_paid = fit(state.fee_paid.checked_add(paid))?;
        self.settled(place);
        fit(left.checked_sub(paid))
    }

    /// Lets a debt go that nothing is owed of any more.
    fn settled(&mut self, place: usize) {
        let is_settled = |state: &State<'_>| state.open == Money::ZERO && state.fee == state.fee_paid;
        if self.states.get(place).is_some_and(is_settled) {
            self.due.remove(&place);
        }
    }

    /// Puts the stretches in order of their ends, those that end together in order of the list.
    fn number_segments(&mut self) {
        self.segments.sort_by_key(|(row, segment, _)| (segment.until, *row));
        for (number, (_, segment, _)) in (1..).zip(&mut self.segments) {
            segment.segment = number;
        }
    }

    /// The call of the leaf behind a stretch.
    pub(super) fn call(&self, segment: u32) -> Option<late_fee::Input> {
        let place = usize::try_from(segment).ok()?.checked_sub(1)?; // they are numbered in their order
        self.segments.get(place).map(|(_, _, call)| call.clone())
    }

    /// Lines and totals. A total over debts of which one failed is not a total.
    pub(super) fn output(self) -> Result<Output> {
        let mut output = Output::default();
        let states = || self.places.iter().filter_map(|place| self.states.get(*place));
        for State { debt, error, .. } in states() {
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
        for state in states().filter(|state| state.error.is_none()) {
            let Debt { debt, month, kind, principal, .. } = *state.debt;
            let amounts = [principal, state.open, state.fee, state.fee_paid];
            for (total, amount) in totals.iter_mut().zip(amounts) {
                *total = fit(total.checked_add(amount))?;
            }
            output.lines.push(Line { debt, month, kind, days: state.days, amounts: amounts_of(amounts)? });
        }
        output.segments = self.segments.into_iter().map(|(_, segment, _)| segment).collect();
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
