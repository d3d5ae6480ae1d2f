//! 按期缴费与补缴: whether the premium of a month may still be paid on a day.
//!
//! Flexible workers pay by the month or for several months at once, and may not make up months that are over (灵活就业人员不得
//! 补缴), save the months of 2022, until the end of 2023 (人社厅发〔2022〕16号 item 1). An employer may make up what it did not pay; what
//! is long past wants papers. The late fee on it is [`premium.late_fee`](super::late_fee)'s.
//!
//! Not covered: interest owed on the account for months made up, which stands in no text that was found.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Fact, Rows};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Param, Parameter};
use shebao_core::{Code, Date, Error, Month, Planner, Region, Result};
use shebao_derive::{Choice, Record};

use super::{Kind, Payer};
use crate::base::PREMIUM_MONTH;
use crate::domain::{DAY, MONTH, MONTHS, REGION, UNTIL};

/// 0: the year alone, 1: quarter, half-year and year.
const PERIODS: Param<u8> = Param::new("flexible.periods");
/// By kind: how many months in arrears a flexible worker may still pay; 0: none.
const ALONE_MONTHS: Param<u32, Kind> = Param::new("make_up.alone_months");
/// By kind: the last day on which a flexible worker may pay months that a relief let go unpaid.
const RELIEF: Param<u32, Kind> = Param::new("make_up.relief");
/// By kind; 0: on the limits of the month of payment.
const RELIEF_LIMITS: Param<u8, Kind> = Param::new("make_up.relief_limits");
/// By kind: the first day for which an employer may make up.
const UNIT_FROM: Param<u32, Kind> = Param::new("make_up.unit_from");
/// By kind: an employer needs papers for what is more months past.
const UNIT_PAPERS: Param<u32, Kind> = Param::new("make_up.unit_papers");

pub(crate) const PARAMETERS: &[Parameter] = &[
    PERIODS.declared(),
    ALONE_MONTHS.declared(),
    RELIEF.declared(),
    RELIEF_LIMITS.declared(),
    UNIT_FROM.declared(),
    UNIT_PAPERS.declared(),
];

/// The event that dates what is read about a payment.
const PAYMENT: Event = Event { zh: "缴款日期", en: "the day of payment" };

/// 缴费周期: how many months a flexible worker pays at once.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    /// 按月缴费: by the month
    Month,
    /// 按季缴费: by the quarter
    Quarter,
    /// 按半年缴费: by the half-year
    HalfYear,
    /// 按年缴费: by the year
    Year,
}

impl Period {
    /// Its length in months.
    pub const fn months(self) -> u32 {
        match self {
            Period::Month => 1,
            Period::Quarter => 3,
            Period::HalfYear => 6,
            Period::Year => 12,
        }
    }
}

/// 补缴情形: what paying the month on that day is.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decision {
    /// 不得补缴: the month may not be made up
    NotAllowed,
    /// 当期缴费: paid in its period, no making up
    InTime,
    /// 可以补缴: may be made up
    Allowed,
    /// 须凭法律文书或书面承诺补缴: may be made up on legal papers or a written pledge
    WithPapers,
    /// 阶段性政策允许补缴: may be made up under a relief
    Relief,
}

/// A month, and the day on which it is paid.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub region: Region,
    /// 费款所属期: month the premium is for
    #[field(key, MONTH, when)]
    pub month: Month,
    /// 缴费主体: who pays
    #[field(key, choice)]
    pub payer: Payer,
    /// 险种: kind of insurance
    #[field(key, choice)]
    pub kind: Kind,
    /// 缴费周期: how many months are paid at once; flexible workers only
    #[field(key, choice)]
    pub period: Period,
    /// 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent
    #[field(key, UNTIL)]
    pub period_until: Option<Month>,
    /// 缴款日期: day of payment
    #[field(key, DAY)]
    pub paid: Date,
    /// 欠费月数: months in arrears, this one included; needed where a rule counts them
    #[field(key, MONTHS)]
    pub arrears: Option<u32>,
}

/// Whether and how.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 补缴情形: what paying the month on that day is
    #[field(line, choice)]
    pub decision: Decision,
    /// 适用缴费基数上下限的月份: month whose limits hold, where it is not the month itself
    #[field(line, MONTH)]
    pub limits_of: Option<Month>,
}

/// What was decided for one key.
#[derive(Debug)]
pub struct Plan {
    decision: Fact,
    limits_of: Option<Fact>,
}

/// The operation.
#[derive(Debug)]
pub struct MakeUp;

impl Leaf for MakeUp {
    const ABOUT: About = About {
        name: "premium.make_up",
        version: 1,
        zh: "按期缴费与补缴",
        en: "whether a month's premium may still be paid on a day",
        law: "社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1",
    };
    type Key = Key;
    type Given = Given;
    type Input = Input;
    type Output = Output;
    type Plan = Plan;

    fn split(input: &Input) -> (Key, Given) {
        (input.key(), input.given())
    }

    fn plan(key: &Key, planner: &mut Planner<'_>) -> Result<Plan> {
        planner.region(key.region, key.month.first_day())?;
        let mut paid = Paid { key, planner, rows: Rows::new() };
        paid.check()?;
        let (decision, limits_of) = paid.decision()?;
        let fact = |raw: i64| Fact { raw, rows: paid.rows.clone() };
        Ok(Plan {
            decision: fact(i64::from(decision.ordinal())),
            limits_of: limits_of.map(|month| fact(i64::from(month.yyyymm()))),
        })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        c.fact(Output::DECISION, &plan.decision);
        if let Some(month) = &plan.limits_of {
            c.fact(Output::LIMITS_OF, month);
        }
        Ok(())
    }
}

/// Decides one key, and keeps the rows that it did so by.
struct Paid<'k, 'p, 'b> {
    key: &'k Key,
    planner: &'p mut Planner<'b>,
    rows: Rows,
}

impl Paid<'_, '_, '_> {
    /// Whether the fields go together: only flexible workers pay for several months at once.
    fn check(&self) -> Result<()> {
        let key = self.key;
        let until = key.period_until.unwrap_or_else(|| key.month.plus(1));
        let wrong = if key.payer != Payer::Flexible && key.period != Period::Month {
            ("period", "payer")
        } else if until <= key.month || until.since(key.month) > key.period.months() {
            ("period_until", "period")
        } else if key.payer.is_public() {
            return Err(Error::new(Code::NotTogether)
                .field("payer")
                .hint("已收录的补缴规定不含机关事业单位", "the rules that are here are not of public institutions"));
        } else {
            return Ok(());
        };
        Err(Error::not_together(wrong.0, wrong.1))
    }

    fn decision(&mut self) -> Result<(Decision, Option<Month>)> {
        self.period()?;
        let key = self.key;
        if key.period_until.unwrap_or_else(|| key.month.plus(1)) > key.paid.month() {
            return Ok((Decision::InTime, None));
        }
        if key.payer != Payer::Flexible {
            return Ok((self.unit()?, None));
        }
        if self.is_relieved()? {
            self.read(&RELIEF_LIMITS, key.month.first_day(), PREMIUM_MONTH)?;
            return Ok((Decision::Relief, Some(key.paid.month())));
        }
        let most = self.read(&ALONE_MONTHS, key.paid, PAYMENT)?;
        if most == 0 {
            return Ok((Decision::NotAllowed, None));
        }
        let arrears = key.arrears.ok_or_else(|| Error::new(Code::MissingField).field("arrears"))?;
        Ok((if arrears <= most { Decision::Allowed } else { Decision::NotAllowed }, None))
    }

    /// Whether the place takes so many months at once. By the month is always taken.
    fn period(&mut self) -> Result<()> {
        if self.key.period == Period::Month {
            return Ok(());
        }
        let at = At::new(self.key.region, self.key.month.first_day(), PREMIUM_MONTH);
        let taken = self.planner.read(&PERIODS, at)?;
        self.rows.extend(taken.rows);
        if taken.value == 0 && self.key.period != Period::Year {
            return Err(Error::new(Code::NotTogether)
                .field("period")
                .hint("当地当时不按季、半年预缴", "the place took no payments by quarter or half-year then"));
        }
        Ok(())
    }

    /// 用人单位补缴: since when, and from how long past on papers.
    fn unit(&mut self) -> Result<Decision> {
        let Key { month, paid, .. } = *self.key;
        let first = self.read(&UNIT_FROM, paid, PAYMENT)?;
        if month.first_day().yyyymmdd() < first {
            return Ok(Decision::NotAllowed);
        }
        let papers = self.read(&UNIT_PAPERS, paid, PAYMENT)?;
        Ok(if paid.month().since(month) > papers { Decision::WithPapers } else { Decision::Allowed })
    }

    /// 阶段性政策: whether the month could go unpaid, and is paid in time for that.
    fn is_relieved(&mut self) -> Result<bool> {
        let at = self.at(self.key.month.first_day(), PREMIUM_MONTH);
        let Some(last) = self.planner.read_optional(&RELIEF, at)? else { return Ok(false) };
        self.rows.extend(last.rows);
        Ok(self.key.paid.yyyymmdd() <= last.value)
    }

    fn read<T: shebao_core::policy::FromValue>(
        &mut self,
        param: &Param<T, Kind>,
        day: Date,
        event: Event,
    ) -> Result<T> {
        let found = self.planner.read(param, self.at(day, event))?;
        self.rows.extend(found.rows);
        Ok(found.value)
    }

    fn at(&self, day: Date, event: Event) -> At<Kind> {
        At::new(self.key.region, day, event).of(self.key.kind)
    }
}
