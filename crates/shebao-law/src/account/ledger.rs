//! 个人账户台账: the personal account of the basic pension over the years, with its interest.
//!
//! 郑州市企业职工基本养老保险条例 art. 22 to 25; 劳办发〔1997〕116号 (month products); 人社部发〔2017〕31号 (one national rate a
//! calendar year from 2016). Each rate year closes with the interest on its opening balance and on what was booked in it;
//! the closing balance opens the next. The personal and the unit part run apart. Gaps between spans earn interest all the same.
//!
//! After retirement the account pays the monthly account pension until it is used up; from then the pooled fund pays
//! (art. 25). What is left earns interest by month products less the payments'.
//!
//! What is returned (退费) or taken back (冲减) is a booking of less than nothing in the month in which that was done; it takes
//! its interest back from then on.
//!
//! Not covered: account pension that is paid back; transfers into a running year (an opening balance stands at the start of a rate year), interest on make-up
//! payments, inheritance. Methods that no text states are policy rows that the caller accepts by name.

use alloc::vec::Vec;

use shebao_core::calc::PersonCalc;
use shebao_core::op::{About, PersonLeaf};
use shebao_core::plan::{Rows, Series, Sourced, Times};
use shebao_core::planner::{At, Event};
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::Record;

use super::interest::YearRate;
use super::state::Account;
use crate::domain::{
    self, BALANCE, BASE, BOOKED, DRAWN, ENTRY, FROM, INTEREST_RATE, MONTH, MONTHS, OWN_PART, REGION, RETIRED, TOTAL,
    UNIT_PART, UNTIL,
};
use crate::premium::{Kind, ROUNDING};

/// One person's account.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub region: Region,
    /// 起始年月: first month of the statement; with an opening balance, the start of a rate year
    #[field(given, FROM)]
    pub from: Month,
    /// 截止年月之次月: first month after the statement; inside a rate year the account is settled there
    #[field(given, UNTIL)]
    pub until: Month,
    /// 期初个人部分余额: opening balance of the personal part
    #[field(given, BALANCE)]
    pub personal: Money,
    /// 期初单位划入部分余额: opening balance of the unit part
    #[field(given, BALANCE)]
    pub unit: Option<Money>,
    /// 缴费时段: what was booked, month by month alike within a span; in order of time
    #[field(list)]
    pub spans: Vec<Span>,
    /// 待遇享受开始年月: first month of the pension
    #[field(given, RETIRED)]
    pub retired: Option<Month>,
    /// 个人账户养老金发放时段: account pension paid each month of a span; in order of time
    #[field(list)]
    pub payments: Vec<Payment>,
    /// 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected
    #[field(list)]
    pub bookings: Vec<Booking>,
}

/// Months that were booked alike.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Span {
    /// 开始年月: first month
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 缴费基数: monthly base; gives the personal part where that is not stated
    #[field(given, BASE)]
    pub base: Option<Money>,
    /// 个人缴费记账额: booked to the personal part each month
    #[field(given, OWN_PART)]
    pub personal: Option<Money>,
    /// 单位划入记账额: booked to the unit part each month
    #[field(given, UNIT_PART)]
    pub unit: Option<Money>,
}

/// One amount that was booked beside the spans.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Booking {
    /// 记账月份: month in which it was booked
    #[field(given, MONTH, when)]
    pub month: Month,
    /// 个人缴费记账额: booked to the personal part; less than nothing is taken back
    #[field(given, ENTRY)]
    pub personal: Option<Money>,
    /// 单位划入记账额: booked to the unit part; less than nothing is taken back
    #[field(given, ENTRY)]
    pub unit: Option<Money>,
    /// 所缴月数: months of premium that it pays for, or takes back; 0 for a correction
    #[field(given, MONTHS)]
    pub pays_for: u32,
}

/// Months in which the same account pension was paid.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Payment {
    /// 开始年月: first month
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 月个人账户养老金: account pension a month
    #[field(given, DRAWN)]
    pub amount: Money,
}

/// The statement and where it ends.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 逐年对账: rate year; one row each, or a part of one before and after retirement
    #[field(list)]
    pub years: Vec<Year>,
    /// 实际缴费月数: months paid for
    #[field(line, MONTHS)]
    pub months: u32,
    /// 期末个人部分余额: closing balance of the personal part, before retirement
    #[field(line, BALANCE)]
    pub personal: Option<Money>,
    /// 期末单位划入部分余额: closing balance of the unit part, before retirement
    #[field(line, BALANCE)]
    pub unit: Option<Money>,
    /// 期末余额: closing balance
    #[field(line, BALANCE)]
    pub balance: Money,
    /// 退休时账户总额: balance at retirement
    #[field(line, BALANCE)]
    pub at_retirement: Option<Money>,
    /// 账户支付完毕年月: first month that the account could not pay in full
    #[field(line, MONTH)]
    pub used_up: Option<Month>,
    /// 退回月数: months whose premium was taken back; absent where none was. `months` has them still
    #[field(line, MONTHS)]
    pub months_returned: Option<u32>,
}

/// A rate year, or a part of one.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Year {
    /// 开始年月: first month
    #[field(line, FROM, when)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(line, UNTIL)]
    pub until: Month,
    /// 记账利率: interest rate of the rate year
    #[field(line, INTEREST_RATE)]
    pub rate: Rate,
    /// 缴费月数: months paid for by what was booked
    #[field(line, MONTHS)]
    pub months: u32,
    /// 个人部分上期余额: opening balance, personal part
    #[field(line, BALANCE)]
    pub personal_opening: Option<Money>,
    /// 个人部分上期余额利息: interest on the opening balance, personal part
    #[field(line, BALANCE)]
    pub personal_opening_interest: Option<Money>,
    /// 个人部分本期记账: booked in the year, personal part
    #[field(line, BOOKED)]
    pub personal_booked: Option<Money>,
    /// 个人部分月积数: month product, personal part: what was booked times the months to the year's end
    #[field(line, TOTAL)]
    pub personal_product: Option<Money>,
    /// 个人部分本期记账利息: interest on what was booked, personal part
    #[field(line, BOOKED)]
    pub personal_interest: Option<Money>,
    /// 个人部分期末余额: closing balance, personal part
    #[field(line, BALANCE)]
    pub personal_closing: Option<Money>,
    /// 单位划入部分上期余额: opening balance, unit part
    #[field(line, BALANCE)]
    pub unit_opening: Option<Money>,
    /// 单位划入部分上期余额利息: interest on the opening balance, unit part
    #[field(line, BALANCE)]
    pub unit_opening_interest: Option<Money>,
    /// 单位划入部分本期记账: booked in the year, unit part
    #[field(line, BOOKED)]
    pub unit_booked: Option<Money>,
    /// 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end
    #[field(line, TOTAL)]
    pub unit_product: Option<Money>,
    /// 单位划入部分本期记账利息: interest on what was booked, unit part
    #[field(line, BOOKED)]
    pub unit_interest: Option<Money>,
    /// 单位划入部分期末余额: closing balance, unit part
    #[field(line, BALANCE)]
    pub unit_closing: Option<Money>,
    /// 退休后期初余额: opening balance, after retirement
    #[field(line, BALANCE)]
    pub opening: Option<Money>,
    /// 账户支付: paid by the account
    #[field(line, BALANCE)]
    pub drawn: Option<Money>,
    /// 统筹基金支付: paid by the pooled fund, the account being used up
    #[field(line, BALANCE)]
    pub pooled: Option<Money>,
    /// 月积数净额: net month product, the balance's less the payments'
    #[field(line, TOTAL)]
    pub net_product: Option<Money>,
    /// 退休后利息: interest after retirement
    #[field(line, BALANCE)]
    pub interest: Option<Money>,
    /// 期末余额: closing balance
    #[field(line, BALANCE)]
    pub closing: Money,
    /// 退回月数: months whose premium was taken back; absent where none was
    #[field(line, MONTHS)]
    pub months_returned: Option<u32>,
}

/// What the rule needs of one region: its rates over the years, and the methods.
#[derive(Debug)]
pub struct Plan {
    pub(super) rates: Series<YearRate>,
    pub(super) personal: Series<Times>,
    pub(super) mid_year: Series<u8>,
    pub(super) payment_timing: Series<u8>,
    pub(super) retired_interest: Series<u8>,
}

/// The operation.
#[derive(Debug)]
pub struct Ledger;

const RATE_YEAR: Event = Event { zh: "记账年度", en: "the rate year" };
const BOOKED_MONTH: Event = Event { zh: "记账月份", en: "the month booked" };
const METHOD: Event = Event { zh: "计算方法", en: "the method" };

impl PersonLeaf for Ledger {
    const ABOUT: About = About {
        name: "account.ledger",
        version: 1,
        zh: "个人账户台账",
        en: "personal account with its interest, year by year",
        law: "郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号",
    };
    type Key = Key;
    type Input = Input;
    type Output = Output;
    type Plan = Plan;

    fn key(input: &Input) -> Key {
        input.key()
    }

    fn months(input: &Input) -> u32 {
        input.until.since(input.from)
    }

    fn plan(key: &Key, planner: &mut Planner<'_>) -> Result<Plan> {
        let at = |event| At::new(key.region, Month::MIN.first_day(), event);
        let interest_rounding = planner.series(&super::INTEREST_ROUNDING, at(METHOD))?;
        let rates = planner.series(&super::RATE, at(RATE_YEAR))?.zip(&interest_rounding);
        let pension = at(BOOKED_MONTH).of(Kind::Pension);
        let premium_rounding = planner.series(&ROUNDING, pension)?;
        let personal = planner.series(&super::PERSONAL_RATE, at(BOOKED_MONTH))?.zip(&premium_rounding);
        Ok(Plan {
            rates: rates.map(|_, policy| YearRate::new(policy)),
            personal: personal.map(|_, policy| personal_share(policy)),
            mid_year: planner.series(&super::MID_YEAR, at(METHOD))?,
            payment_timing: planner.series(&super::PAYMENT_TIMING, at(METHOD))?,
            retired_interest: planner.series(&super::RETIRED_INTEREST, at(METHOD))?,
        })
    }

    fn rule<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C) -> Result<Output> {
        check(input)?;
        let mut account = Account::open(plan, input, c)?;
        while let Some(stretch) = account.stretch(c)? {
            match stretch.retired {
                true => account.draw(c, &stretch)?,
                false => account.contribute(c, &stretch)?,
            }
        }
        account.close(c)
    }
}

/// What is booked to the personal part for a month's base.
fn personal_share(policy: Sourced<(Rate, Rounding)>) -> Result<Times> {
    let Sourced { value: (rate, rounding), rows } = policy;
    Times::new(&[&Sourced { value: rate, rows }], &Sourced { value: rounding, rows: Rows::new() }, domain::WAGE.max)
}

/// Whether the lists are in order of time, do not overlap and lie inside the statement.
fn check(input: &Input) -> Result<()> {
    if input.from >= input.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    let contributed = input.spans.iter().map(|span| (span.from, span.until));
    let last = input.retired.map_or(input.until, |retired| retired.min(input.until));
    check_list("spans", contributed, input.from, last)?;
    check_bookings(input, last)?;
    if input.retired.is_none() && !input.payments.is_empty() {
        return Err(Error::not_together("payments", "retired"));
    }
    let paid = input.payments.iter().map(|payment| (payment.from, payment.until));
    check_list("payments", paid, input.retired.unwrap_or(input.from).max(input.from), input.until)
}

fn check_list(list: &str, spans: impl Iterator<Item = (Month, Month)>, from: Month, until: Month) -> Result<()> {
    let mut free = Month::MIN;
    for (row, (start, end)) in spans.enumerate() {
        let wrong = if start >= end {
            Error::new(Code::EmptySpan)
        } else if start < free {
            Error::new(Code::Overlap)
        } else if start < from || end > until {
            Error::new(Code::OutOfRange).range(from, until)
        } else {
            free = end;
            continue;
        };
        return Err(wrong.field(list).row(row));
    }
    Ok(())
}

/// Whether what was booked beside the spans is in order of time, inside the statement and before retirement.
fn check_bookings(input: &Input, until: Month) -> Result<()> {
    let mut before = input.from;
    for (row, booking) in input.bookings.iter().enumerate() {
        let at = |error: Error| Err(error.field("bookings").row(row));
        if booking.month < input.from || booking.month >= until {
            return at(Error::new(Code::OutOfRange).range(input.from, until));
        }
        if booking.month < before {
            return at(Error::new(Code::Overlap));
        }
        before = booking.month;
        if booking.takes_back() && booking.books() && booking.pays_for > 0 {
            // What goes from one part to the other is a correction.
            return Err(Error::not_together("pays_for", "unit").row(row));
        }
    }
    Ok(())
}

impl Booking {
    /// Whether it takes back what was booked before.
    pub(super) fn takes_back(&self) -> bool {
        self.amounts().any(|amount| amount < Money::ZERO)
    }

    fn books(&self) -> bool {
        self.amounts().any(|amount| amount > Money::ZERO)
    }

    fn amounts(&self) -> impl Iterator<Item = Money> {
        [self.personal, self.unit].into_iter().flatten()
    }
}
