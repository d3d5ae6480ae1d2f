//! The account as it stands while the ledger walks through the rate years.

use alloc::vec::Vec;

use shebao_core::calc::PersonCalc;
use shebao_core::plan::{Times, Walk};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Month, Result, Span};

use crate::domain;

use super::interest::{self, Booked, Credited, Lines, YearRate};
use super::ledger::{self, Booking, Input, Output, Payment, Plan, Year};

/// The months of one rate year that are alike: before retirement, or after it.
pub(super) struct Stretch<'p> {
    from: Month,
    until: Month,
    rate: &'p YearRate,
    pub(super) retired: bool,
}

impl Stretch<'_> {
    fn months(&self) -> u32 {
        self.until.since(self.from)
    }

    fn span(&self) -> Span {
        Span { from: self.from.first_day(), until: self.until.first_day() }
    }
}

/// The share of the base that is booked to the personal part, until the next one.
#[derive(Clone, Copy)]
struct Share<'p> {
    value: &'p Times,
    until: Month,
}

/// The plan's series, on the way through the years.
struct Policy<'p> {
    rates: Walk<'p, YearRate>,
    personal: Walk<'p, Times>,
    mid_year: Walk<'p, u8>,
    payment_timing: Walk<'p, u8>,
    retired_interest: Walk<'p, u8>,
}

/// The balances, as amounts of the Calc.
pub(super) struct Account<'p, V> {
    policy: Policy<'p>,
    input: &'p Input,
    month: Month,
    personal: V,
    unit: Option<V>,
    /// After retirement there is one balance.
    whole: Option<V>,
    share: Option<Share<'p>>,
    booking: usize,
    single: usize,
    payment: usize,
    output: Output,
}

const PERSONAL: Lines = Lines {
    booked: Year::PERSONAL_BOOKED,
    opening_product: Year::PERSONAL_PRODUCT,
    opening_interest: Year::PERSONAL_OPENING_INTEREST,
    product: Year::PERSONAL_PRODUCT,
    interest: Year::PERSONAL_INTEREST,
    closing: Year::PERSONAL_CLOSING,
};
const UNIT: Lines = Lines {
    booked: Year::UNIT_BOOKED,
    opening_product: Year::UNIT_PRODUCT,
    opening_interest: Year::UNIT_OPENING_INTEREST,
    product: Year::UNIT_PRODUCT,
    interest: Year::UNIT_INTEREST,
    closing: Year::UNIT_CLOSING,
};

/// A balance that is not nothing, in the middle of a rate year: who credits what it earned so far is unknown.
fn opens_inside() -> Error {
    Error::new(Code::NotTogether).field("from").hint(
        "有期初余额时，起始年月须为记账年度的首月",
        "with an opening balance, the statement starts with the first month of a rate year",
    )
}

impl<'p, V: Copy> Account<'p, V> {
    pub(super) fn open<C: PersonCalc<Val = V>>(plan: &'p Plan, input: &'p Input, c: &mut C) -> Result<Self> {
        let personal = c.take(Input::PERSONAL, input.personal);
        let unit = input.unit.map(|amount| c.take(Input::UNIT, amount));
        let has_unit = unit.is_some() || input.spans.iter().any(|span| span.unit.is_some());
        let has_unit = has_unit || input.bookings.iter().any(|booking| booking.unit.is_some());
        let unit = has_unit.then(|| unit.unwrap_or_else(|| c.absent()));
        let month = input.from;
        let years = usize::try_from(input.until.since(month) / 12).unwrap_or(0).saturating_add(3); // cut at both ends, and by retirement
        let output = Output { years: Vec::with_capacity(years), ..Output::default() };
        let mut policy = Policy {
            rates: plan.rates.walk(),
            personal: plan.personal.walk(),
            mid_year: plan.mid_year.walk(),
            payment_timing: plan.payment_timing.walk(),
            retired_interest: plan.retired_interest.walk(),
        };
        let opens = input.personal.fen() > 0 || input.unit.is_some_and(|unit| unit.fen() > 0);
        if opens && c.read(&mut policy.rates, month.first_day())?.0.from != month.first_day() {
            return Err(opens_inside());
        }
        Ok(Account {
            policy,
            input,
            month,
            personal,
            unit,
            whole: None,
            share: None,
            booking: 0,
            single: 0,
            payment: 0,
            output,
        })
    }

    /// The next months of one rate year on one side of retirement.
    pub(super) fn stretch<C: PersonCalc<Val = V>>(&mut self, c: &mut C) -> Result<Option<Stretch<'p>>> {
        let from = self.month;
        if from >= self.input.until {
            return Ok(None);
        }
        let (year, rate) = c.read(&mut self.policy.rates, from.first_day())?;
        let end = year.until.month().min(self.input.until);
        let retired = self.input.retired.is_some_and(|retired| retired <= from);
        let until = match self.input.retired {
            Some(month) if !retired => month.min(end),
            _ => end,
        };
        self.month = until;
        let year_months = year.until.month().since(year.from.month());
        // A rate year of more than twelve months, or one that ends inside the month it is asked for, is none.
        if year_months > 12 || until <= from {
            return Err(Error::new(Code::BadValue).param("account.rate").date(year.from));
        }
        if !retired && (until != year.until.month() || year_months != 12) {
            c.read(&mut self.policy.mid_year, from.first_day())?; // settled before the rate year ends
        }
        Ok(Some(Stretch { from, until, rate: &rate.value, retired }))
    }

    /// Before retirement: what is booked, and the interest.
    pub(super) fn contribute<C: PersonCalc<Val = V>>(&mut self, c: &mut C, stretch: &Stretch<'p>) -> Result<()> {
        c.open(Output::YEARS, stretch.span());
        let mut bookings = Bookings::default();
        while let Some(span) = self.input.spans.get(self.booking).filter(|b| b.from < stretch.until) {
            self.book(c, span, stretch, &mut bookings)?;
            if span.until > stretch.until {
                break;
            }
            self.booking = self.booking.wrapping_add(1); // never above the length
        }
        let beside = self.input.bookings.get(self.single).is_some_and(|b| b.month < stretch.until);
        if beside {
            bookings = self.book_beside(c, stretch, bookings);
        }
        let (months, rate) = (stretch.months(), stretch.rate);
        let personal = interest::credit(c, self.personal, bookings.personal, rate, months, &PERSONAL);
        let opened = (self.personal, self.unit);
        let unit = self.unit.map(|unit| interest::credit(c, unit, bookings.unit, rate, months, &UNIT));
        self.personal = personal.closing;
        self.unit = unit.as_ref().map(|unit| unit.closing);
        let closing = match self.unit {
            Some(unit) => c.sum(Year::CLOSING, &[self.personal, unit]),
            None => self.personal,
        };
        let is_below_nothing = |part: V| c.money(part) < Money::ZERO;
        if beside && (is_below_nothing(self.personal) || self.unit.is_some_and(is_below_nothing)) {
            return Err(overdrawn(stretch)); // where neither part is, neither is above the whole
        }
        is_balance(c.money(closing))?;
        let mut year = self.year(stretch, bookings.months);
        year.personal_opening = Some(c.money(opened.0));
        year.unit_opening = opened.1.map(|unit| c.money(unit));
        fill_personal(c, &mut year, &personal);
        if let Some(unit) = &unit {
            fill_unit(c, &mut year, unit);
        }
        year.closing = c.money(closing);
        self.output.months = self.output.months.saturating_add(bookings.months);
        if bookings.returned > 0 {
            year.months_returned = Some(bookings.returned);
            let so_far = self.output.months_returned.unwrap_or(0);
            self.output.months_returned = Some(so_far.saturating_add(bookings.returned));
        }
        self.output.years.push(year);
        c.close();
        Ok(())
    }

    /// The months of a span that lie in the stretch, cut where the rate of what is booked changes.
    fn book<C: PersonCalc<Val = V>>(
        &mut self,
        c: &mut C,
        span: &ledger::Span,
        stretch: &Stretch<'p>,
        bookings: &mut Bookings<C::Product>,
    ) -> Result<()> {
        let mut from = span.from.max(stretch.from);
        let end = span.until.min(stretch.until);
        while from < end {
            let (personal, until) = match (span.personal, span.base) {
                (Some(amount), _) => (c.take(ledger::Span::PERSONAL, amount), end),
                (None, Some(base)) => {
                    let share = self.share(c, from)?;
                    let base = c.take(ledger::Span::BASE, base);
                    (c.times(ledger::Span::PERSONAL, base, share.value), end.min(share.until))
                }
                (None, None) => return Err(Error::new(Code::MissingField).field("personal").row(self.booking)),
            };
            let (months, to_end) = (until.since(from), stretch.until.since(from));
            bookings.personal.add(c, personal, months, to_end);
            if let Some(amount) = span.unit {
                let amount = c.take(ledger::Span::UNIT, amount);
                bookings.unit.add(c, amount, months, to_end);
            }
            bookings.months = bookings.months.saturating_add(months);
            from = until;
        }
        Ok(())
    }

    /// What was booked beside the spans.
    #[cold]
    #[inline(never)]
    fn book_beside<C: PersonCalc<Val = V>>(
        &mut self,
        c: &mut C,
        stretch: &Stretch<'p>,
        mut bookings: Bookings<C::Product>,
    ) -> Bookings<C::Product> {
        while let Some(booking) = self.input.bookings.get(self.single).filter(|b| b.month < stretch.until) {
            let to_end = stretch.until.since(booking.month);
            if let Some(amount) = booking.personal {
                let amount = c.take(Booking::PERSONAL, amount);
                bookings.personal.add(c, amount, 1, to_end);
            }
            if let Some(amount) = booking.unit {
                let amount = c.take(Booking::UNIT, amount);
                bookings.unit.add(c, amount, 1, to_end);
            }
            let counted = if booking.takes_back() { &mut bookings.returned } else { &mut bookings.months };
            *counted = counted.saturating_add(booking.pays_for);
            self.single = self.single.saturating_add(1);
        }
        bookings
    }

    /// The personal share in force in a month. Months come in order, so the one read last mostly still is.
    #[inline(always)]
    fn share<C: PersonCalc<Val = V>>(&mut self, c: &mut C, month: Month) -> Result<Share<'p>> {
        if let Some(share) = self.share.filter(|share| month < share.until) {
            return Ok(share);
        }
        let (span, share) = c.read(&mut self.policy.personal, month.first_day())?;
        let share = Share { value: &share.value, until: span.until.month() };
        self.share = Some(share);
        Ok(share)
    }

    /// After retirement: what the account pays, what the pooled fund pays, and the interest on what is left.
    pub(super) fn draw<C: PersonCalc<Val = V>>(&mut self, c: &mut C, stretch: &Stretch<'p>) -> Result<()> {
        c.open(Output::YEARS, stretch.span());
        let day = stretch.from.first_day();
        let (_, timing) = c.read(&mut self.policy.payment_timing, day)?;
        c.read(&mut self.policy.retired_interest, day)?;
        let late = u32::from(timing.value); // paid at the end of a month, the month itself still earns

        let opening = self.retire(c)?;
        let mut left = opening;
        let (mut drawn, mut pooled) = (Vec::new(), Vec::new());
        let mut weighed: Option<C::Product> = None;
        while let Some(payment) = self.input.payments.get(self.payment).filter(|p| p.from < stretch.until) {
            let from = payment.from.max(stretch.from);
            let months = payment.until.min(stretch.until).since(from);
            let paid = c.take(Payment::AMOUNT, payment.amount);
            let full = full_months(c.money(left).fen(), payment.amount.fen(), months);
            let to_end = |month: Month| stretch.until.since(month).saturating_sub(late);
            if full > 0 {
                let part = interest::times_months(c, Year::DRAWN, paid, full);
                left = c.minus(Year::CLOSING, left, part);
                drawn.push(part);
                c.gather(weighed.get_or_insert_default(), paid, interest::weight(full, to_end(from)));
            }
            if let Some(after) = months.checked_sub(full).and_then(|rest| rest.checked_sub(1)) {
                // Used up: the account gives what it has left, the pooled fund the rest and all that follows.
                let month = from.plus(full);
                self.output.used_up = self.output.used_up.or(Some(month));
                pooled.push(c.minus(Year::POOLED, paid, left));
                if after > 0 {
                    pooled.push(interest::times_months(c, Year::POOLED, paid, after));
                }
                c.gather(weighed.get_or_insert_default(), left, to_end(month));
                drawn.push(left);
                left = c.absent();
            }
            if payment.until > stretch.until {
                break;
            }
            self.payment = self.payment.saturating_add(1);
        }
        let drawn = whole(c, Year::DRAWN, &drawn);
        let pooled = whole(c, Year::POOLED, &pooled);
        let earned = interest::times_months(c, Year::NET_PRODUCT, opening, stretch.months());
        let net = match weighed {
            None => earned,
            Some(weighed) => {
                let weighed = c.product(Year::NET_PRODUCT, weighed);
                c.minus(Year::NET_PRODUCT, earned, weighed)
            }
        };
        let interest = c.times(Year::INTEREST, net, &stretch.rate.month);
        let closing = c.sum(Year::CLOSING, &[left, interest]);
        is_balance(c.money(closing))?;
        self.whole = Some(closing);

        let mut year = self.year(stretch, 0);
        year.opening = Some(c.money(opening));
        year.drawn = Some(c.money(drawn));
        year.pooled = Some(c.money(pooled));
        year.net_product = Some(c.money(net));
        year.interest = Some(c.money(interest));
        year.closing = c.money(closing);
        self.output.years.push(year);
        c.close();
        Ok(())
    }

    /// The one balance after retirement; at retirement, personal and unit part together.
    fn retire<C: PersonCalc<Val = V>>(&mut self, c: &mut C) -> Result<V> {
        if let Some(whole) = self.whole {
            return Ok(whole);
        }
        let whole = match self.unit {
            Some(unit) => c.sum(Output::AT_RETIREMENT, &[self.personal, unit]),
            None => self.personal,
        };
        // Who was retired before the statement begins has a balance here, but not the one at retirement.
        if self.input.retired >= Some(self.input.from) {
            self.output.at_retirement = Some(c.money(whole));
        }
        Ok(whole)
    }

    pub(super) fn close<C: PersonCalc<Val = V>>(mut self, c: &mut C) -> Result<Output> {
        let most = self.output.months.max(self.output.months_returned.unwrap_or(0));
        if i64::from(most) > domain::MONTHS.max {
            return Err(Error::new(Code::OutOfRange).field("pays_for").range(domain::MONTHS.min, domain::MONTHS.max));
        }
        if self.input.retired == Some(self.input.until) {
            self.retire(c)?;
        }
        match self.whole {
            Some(whole) => self.output.balance = c.money(whole),
            None => {
                self.output.personal = Some(c.money(self.personal));
                self.output.unit = self.unit.map(|unit| c.money(unit));
                let parts = [Some(self.personal), self.unit];
                let balance = match parts {
                    [Some(personal), Some(unit)] => c.sum(Output::BALANCE, &[personal, unit]),
                    _ => self.personal,
                };
                self.output.balance = c.money(balance);
            }
        }
        Ok(self.output)
    }

    fn year(&self, stretch: &Stretch<'p>, months: u32) -> Year {
        Year { from: stretch.from, until: stretch.until, rate: stretch.rate.rate, months, ..Year::default() }
    }
}

/// The sum of the parts; one part is itself, none is nothing.
fn whole<C: PersonCalc>(c: &mut C, line: Line, parts: &[C::Val]) -> C::Val {
    match parts {
        [] => c.absent(),
        [part] => *part,
        parts => c.sum(line, parts),
    }
}

/// Whether a balance stays below what balances are said to be.
#[inline(always)]
fn is_balance(balance: Money) -> Result<()> {
    if balance.fen() <= domain::BALANCE.max { Ok(()) } else { Err(Error::new(Code::Overflow)) }
}

#[cold]
fn overdrawn(stretch: &Stretch<'_>) -> Error {
    Error::new(Code::OutOfRange).field("bookings").date(stretch.from.first_day()).hint(
        "记账年度末余额为负：退回或冲减的多于账户所有",
        "the rate year ends with less than nothing: more was taken back than was there",
    )
}

/// How many months the balance pays in full.
fn full_months(left: i64, amount: i64, months: u32) -> u32 {
    left.checked_div(amount).and_then(|full| u32::try_from(full).ok()).map_or(months, |full| full.min(months))
}

/// What is booked in one stretch.
#[derive(Default)]
struct Bookings<P> {
    personal: Booked<P>,
    unit: Booked<P>,
    /// Months paid for, and taken back.
    months: u32,
    returned: u32,
}

fn fill_personal<C: PersonCalc>(c: &C, year: &mut Year, credited: &Credited<C::Val>) {
    year.personal_opening_interest = Some(c.money(credited.opening_interest));
    year.personal_booked = Some(c.money(credited.booked));
    year.personal_product = Some(c.money(credited.product));
    year.personal_interest = Some(c.money(credited.interest));
    year.personal_closing = Some(c.money(credited.closing));
}

fn fill_unit<C: PersonCalc>(c: &C, year: &mut Year, credited: &Credited<C::Val>) {
    year.unit_opening_interest = Some(c.money(credited.opening_interest));
    year.unit_booked = Some(c.money(credited.booked));
    year.unit_product = Some(c.money(credited.product));
    year.unit_interest = Some(c.money(credited.interest));
    year.unit_closing = Some(c.money(credited.closing));
}
