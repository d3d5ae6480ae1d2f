//! 欠费清算: what is left of a unit's debts after its payments, month by month and kind by kind.
//!
//! Each payment goes to the oldest month first, and to principal or fee in the order that the caller names: no text on the
//! order was found. The fee of every stretch is reckoned by [`premium.late_fee`](super::late_fee); this operation owns no
//! policy and no number. It sets no bound on the fee (行政强制法 art. 45): a bound on parts is not a bound on the whole.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Selector};
use shebao_core::{Code, Date, Error, Money, Month, Region, Result};
use shebao_derive::{Choice, Record};

use super::Kind;
use super::arrears_book::Book;
use super::late_fee::{self, Demand, LateFee, Relief};
use crate::domain::{DAY, DAYS, ERROR, LATE_FEE, MONTH, PAYMENT, PERSON, PRINCIPAL, REGION, TOTAL};

/// 抵缴次序: to what a payment goes first. Among debts alike the oldest month goes first, then the order of the list.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// 先本金后滞纳金: the principal of all months, then the fees
    PrincipalThenFee,
    /// 先滞纳金后本金: the fees of all months, then the principal
    FeeThenPrincipal,
    /// 逐月先本金后滞纳金: month by month, its principal, then its fee
    MonthPrincipalThenFee,
    /// 逐月先滞纳金后本金: month by month, its fee, then its principal
    MonthFeeThenPrincipal,
}

/// 分段计算方法: what a fee is reckoned on where principal is paid in parts. Both give the same before rounding.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reckoning {
    /// 按余额分段: on what was open of a debt until a payment on its principal; each such fee is rounded
    BySpan,
    /// 按所缴本金: on each part of the principal from default to its payment; each such fee is rounded. Principal goes first
    ByPart,
}

/// 缴款当日是否计入: whether the day of payment counts.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaymentDay {
    /// 缴款当日不计: the day of payment does not count
    NotCounted,
    /// 缴款当日计入: the day of payment counts
    Counted,
}

/// A unit's debts and payments.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(given, REGION)]
    pub region: Region,
    /// 计算截止日之次日: first day that does not count any more
    #[field(given, DAY)]
    pub until: Date,
    /// 抵缴次序: to what a payment goes first
    #[field(given, choice)]
    pub order: Order,
    /// 分段计算方法: what a fee is reckoned on where principal is paid in parts
    #[field(given, choice)]
    pub reckoning: Reckoning,
    /// 缴款当日是否计入: whether the day of payment counts
    #[field(given, choice)]
    pub payment_day: PaymentDay,
    /// 欠费明细: what is owed, a row for each month and kind
    #[field(list)]
    pub debts: Vec<Debt>,
    /// 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction
    #[field(list)]
    pub payments: Vec<Payment>,
}

/// What is owed of one month and kind.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Debt {
    /// 欠费序号: the caller's number of the debt
    #[field(given, PERSON, id)]
    pub debt: u32,
    /// 费款所属期: month the premium is for
    #[field(given, MONTH, when)]
    pub month: Month,
    /// 险种: kind of insurance
    #[field(given, choice)]
    pub kind: Kind,
    /// 欠缴之日: first day of default, the first that counts
    #[field(given, DAY)]
    pub default_from: Date,
    /// 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01)
    #[field(given, choice)]
    pub demand: Option<Demand>,
    /// 阶段性缓缴政策: a deferral policy that the unit falls under
    #[field(given, choice)]
    pub relief: Option<Relief>,
    /// 经批准缓缴期满之次日: first day after a deferral that was approved for the unit
    #[field(given, DAY)]
    pub deferred_until: Option<Date>,
    /// 欠缴本金: what is owed
    #[field(given, PRINCIPAL)]
    pub principal: Money,
}

/// One payment.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Payment {
    /// 缴款日期: day of payment
    #[field(given, DAY)]
    pub date: Date,
    /// 缴款金额: amount paid
    #[field(given, PAYMENT)]
    pub amount: Money,
}

/// Lines by debt, and their totals.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it
    #[field(list, rows)]
    pub lines: Vec<Line>,
    /// 未能清算的明细: debts without a result, each with its error number
    #[field(list, told)]
    pub failed: Vec<Failed>,
    /// 分段明细: each stretch of days that a fee was reckoned for, in order of their ends
    #[field(list)]
    pub segments: Vec<Segment>,
    /// The totals; absent where a debt failed.
    #[field(flatten)]
    pub totals: Amounts,
}

/// What became of one debt, or of all.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Amounts {
    /// 欠缴本金: principal that was owed
    #[field(line, TOTAL)]
    pub principal: Option<Money>,
    /// 已缴本金: principal that was paid
    #[field(line, TOTAL)]
    pub principal_paid: Option<Money>,
    /// 尚欠本金: principal that is left
    #[field(line, TOTAL)]
    pub principal_left: Option<Money>,
    /// 应缴滞纳金: late fee
    #[field(line, TOTAL)]
    pub late_fee: Option<Money>,
    /// 已缴滞纳金: late fee that was paid
    #[field(line, TOTAL)]
    pub late_fee_paid: Option<Money>,
    /// 尚欠滞纳金: late fee that is left
    #[field(line, TOTAL)]
    pub late_fee_left: Option<Money>,
    /// 尚欠合计: all that is left
    #[field(line, TOTAL)]
    pub left: Option<Money>,
}

/// One debt.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// 欠费序号: the caller's number of the debt
    #[field(line, PERSON, id)]
    pub debt: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 险种: kind of insurance
    #[field(line, choice)]
    pub kind: Kind,
    /// 滞纳天数: days that counted while principal was open
    #[field(line, DAYS)]
    pub days: u32,
    /// The amounts.
    #[field(flatten)]
    pub amounts: Amounts,
}

/// One debt without a result.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Failed {
    /// 欠费序号: the caller's number of the debt
    #[field(line, PERSON, id)]
    pub debt: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 错误号: number of the error
    #[field(line, ERROR, error)]
    pub error: u32,
}

/// One stretch of days that a fee was reckoned for.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Segment {
    /// 欠费序号: the caller's number of the debt
    #[field(line, PERSON, id)]
    pub debt: u32,
    /// 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person`
    #[field(line, PERSON, part)]
    pub segment: u32,
    /// 开始日期: first day
    #[field(line, DAY)]
    pub from: Date,
    /// 终止日期之次日: first day after
    #[field(line, DAY)]
    pub until: Date,
    /// 滞纳天数: days that counted
    #[field(line, DAYS)]
    pub days: u32,
    /// 计算基数: principal that the fee is reckoned on
    #[field(line, PRINCIPAL)]
    pub segment_base: Money,
    /// 分段滞纳金: late fee of the stretch
    #[field(line, LATE_FEE)]
    pub segment_fee: Money,
}

/// The operation.
#[derive(Debug)]
pub struct Arrears;

impl Composed for Arrears {
    const ABOUT: About = About {
        name: "premium.arrears",
        version: 1,
        zh: "欠费清算",
        en: "what is left of a unit's debts after its payments",
        law: "社会保险法 art. 60, 63, 86",
    };
    type Input = Input;
    type Output = Output;

    fn run(input: &Input, desk: &mut Desk<'_, '_>) -> Result<Output> {
        check(input)?;
        Book::settle(input, desk)?.output()
    }

    /// A stretch by its number, as `person`; or, with its month, a debt by its number: what would be due had nothing been paid.
    fn calls(input: &Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()> {
        check(input)?;
        let debts: BTreeMap<u32, &Debt> = input.debts.iter().map(|debt| (debt.debt, debt)).collect();
        let mut book: Option<Book<'_>> = None; // settled once, and only where a stretch is asked for
        for (index, selector) in wanted.iter().enumerate() {
            let number = selector.person.ok_or_else(|| Selector::missing("person"))?;
            let call = match selector.month {
                Some(month) => {
                    let debt = debts.get(&number).filter(|debt| debt.month == month);
                    debt.map(|debt| debt.call(input, debt.default_from, debt.principal, input.until))
                }
                None => {
                    let settled = match book.take() {
                        Some(book) => book,
                        None => Book::settle(input, desk)?,
                    };
                    book.insert(settled).call(number)
                }
            };
            if let Some(call) = call {
                each(index, &Call::of::<LateFee>(call), desk)?;
            }
        }
        Ok(())
    }

    fn made_of(line: &str, _: Option<&str>) -> Vec<&'static str> {
        match line {
            "segment_fee" | "late_fee_paid" | "late_fee_left" | "left" => alloc::vec!["late_fee"],
            _ => Vec::new(),
        }
    }
}

impl Debt {
    /// The leaf's input for some principal of it, from a day on.
    pub(super) fn call(&self, input: &Input, from: Date, principal: Money, until: Date) -> late_fee::Input {
        // A deferral that is over changes nothing any more.
        let over = from > self.default_from && self.deferred_until.is_some_and(|day| day <= from);
        late_fee::Input {
            region: input.region,
            kind: self.kind,
            month: self.month,
            default_from: Some(from),
            until,
            demand: self.demand,
            relief: self.relief,
            deferred_until: self.deferred_until.filter(|_| !over),
            capped: false,
            principal,
        }
    }
}

impl Input {
    /// The first day that does not count for what is paid on `date`.
    pub(super) fn paid_until(&self, date: Date) -> Date {
        match self.payment_day {
            PaymentDay::NotCounted => date,
            PaymentDay::Counted => date.next(),
        }
    }
}

/// Whether debts and payments hold together: something is owed, each by its own number, and payments are in order of time.
fn check(input: &Input) -> Result<()> {
    let fee_first = matches!(input.order, Order::FeeThenPrincipal | Order::MonthFeeThenPrincipal);
    if fee_first && input.reckoning == Reckoning::ByPart {
        // What is not paid yet has no fee of its own yet, so that none could be paid first.
        return Err(Error::not_together("reckoning", "order"));
    }
    if input.debts.is_empty() {
        return Err(Error::new(Code::MissingField).field("debts"));
    }
    let mut numbers: Vec<(u32, usize)> = input.debts.iter().enumerate().map(|(row, debt)| (debt.debt, row)).collect();
    numbers.sort_unstable();
    for pair in numbers.windows(2) {
        if let [(debt, _), (other, row)] = pair
            && debt == other
        {
            return Err(Error::new(Code::Overlap).field("debts").row(*row));
        }
    }
    for (row, debt) in input.debts.iter().enumerate() {
        if debt.default_from >= input.until {
            return Err(Error::new(Code::EmptySpan).field("debts").row(row));
        }
    }
    let mut last = Date::MIN;
    for (row, payment) in input.payments.iter().enumerate() {
        if payment.date < last || input.paid_until(payment.date) > input.until {
            return Err(Error::new(Code::Overlap).field("payments").row(row));
        }
        last = payment.date;
    }
    Ok(())
}
