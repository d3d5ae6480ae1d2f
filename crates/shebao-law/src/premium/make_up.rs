//! 按期缴费与补缴: whether the premium of a month may still be paid on a day.
//!
//! Flexible workers pay by the month or for several months at once, and may not make up months that are over (灵活就业人员不得
//! 补缴), save the months of 2022, until the end of 2023 (人社厅发〔2022〕16号 item 1). An employer may make up what it did not pay; what
//! is long past wants papers. The late fee on it is [`premium.late_fee`](super::late_fee)'s.
//!
//! Not covered: interest owed on the account for months made up, which stands in no text that was found.

use shebao_core::calc::{Calc, Test};
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Fact, Series};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Param, Parameter};
use shebao_core::record::{Field, Line};
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

/// What the rule may come to read for one key. The days that select it, the period and the months in arrears are of the key:
/// they decide whether the request is whole, and a bureau asks for few of them.
#[derive(Debug)]
pub struct Plan {
    periods: Series<u8>,
    relief: Option<Series<u32>>,
    relief_limits: Series<u8>,
    alone_months: Series<u32>,
    unit_from: Series<u32>,
    unit_papers: Series<u32>,
}

/// What a month of premium is held against, as an explanation calls it.
const FIRST_DAY: Line =
    Line::of(&Field::label("费款所属期首日", "first day of the month that the premium is for", DAY));
const PAST: Line = Line::of(&Field::label("距缴款已过月数", "months past at the payment", MONTHS));
const ALONE: Line = Line::of(&Field::label("可以补缴的欠费月数", "months in arrears that may be made up", MONTHS));

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
        check(key)?;
        let month = At::new(key.region, key.month.first_day(), PREMIUM_MONTH);
        let paid = At::new(key.region, key.paid, PAYMENT).of(key.kind);
        Ok(Plan {
            periods: planner.reading(&PERIODS, month)?,
            relief: planner.reading_optional(&RELIEF, month.of(key.kind))?,
            relief_limits: planner.reading(&RELIEF_LIMITS, month.of(key.kind))?,
            alone_months: planner.reading(&ALONE_MONTHS, paid)?,
            unit_from: planner.reading(&UNIT_FROM, paid)?,
            unit_papers: planner.reading(&UNIT_PAPERS, paid)?,
        })
    }

    #[inline(always)]
    fn rule<C: Calc>(key: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        let decision = decision(key, plan, c)?;
        c.fact(Output::DECISION, &Fact::of(decision.ordinal().into()));
        Ok(())
    }
}

/// Whether the fields go together: only flexible workers pay for several months at once.
fn check(key: &Key) -> Result<()> {
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

fn decision<C: Calc>(key: &Key, plan: &Plan, c: &mut C) -> Result<Decision> {
    period(key, plan, c)?;
    let until = key.period_until.unwrap_or_else(|| key.month.plus(1));
    let paid_in = Fact::of(key.paid.month().yyyymm().into());
    if c.fixed(Input::PERIOD_UNTIL, until.yyyymm().into(), Test::Above, &paid_in) {
        return Ok(Decision::InTime);
    }
    if !c.fixed(Input::PAYER, key.payer.ordinal().into(), Test::Is, &Fact::of(Payer::Flexible.ordinal().into())) {
        return unit(key, plan, c);
    }
    if is_relieved(key, plan, c)? {
        // 按缴款当月的上下限: the one thing that the rows say of it.
        let limits = c.known(&plan.relief_limits, key.month.first_day())?;
        c.fact(Output::LIMITS_OF, &Fact { raw: paid_in.raw, rows: limits.rows.clone() });
        return Ok(Decision::Relief);
    }
    let most = c.known(&plan.alone_months, key.paid)?.fact()?;
    if c.fixed(ALONE, 0, Test::Is, &most) {
        return Ok(Decision::NotAllowed);
    }
    let arrears = key.arrears.ok_or_else(|| Error::new(Code::MissingField).field("arrears"))?;
    let is_within = c.fixed(Input::ARREARS, arrears.into(), Test::AtMost, &most);
    Ok(if is_within { Decision::Allowed } else { Decision::NotAllowed })
}

/// Whether the place takes so many months at once. By the month is always taken.
fn period<C: Calc>(key: &Key, plan: &Plan, c: &mut C) -> Result<()> {
    if c.fixed(Input::PERIOD, key.period.ordinal().into(), Test::Is, &Fact::of(Period::Month.ordinal().into())) {
        return Ok(());
    }
    let taken = c.known(&plan.periods, key.month.first_day())?;
    if taken.value == 0 && key.period != Period::Year {
        return Err(Error::new(Code::NotTogether)
            .field("period")
            .hint("当地当时不按季、半年预缴", "the place took no payments by quarter or half-year then"));
    }
    Ok(())
}

/// 用人单位补缴: since when, and from how long past on papers.
fn unit<C: Calc>(key: &Key, plan: &Plan, c: &mut C) -> Result<Decision> {
    let first = c.known(&plan.unit_from, key.paid)?.fact()?;
    if c.fixed(FIRST_DAY, key.month.first_day().yyyymmdd().into(), Test::Below, &first) {
        return Ok(Decision::NotAllowed);
    }
    let papers = c.known(&plan.unit_papers, key.paid)?.fact()?;
    let wants_papers = c.fixed(PAST, key.paid.month().since(key.month).into(), Test::Above, &papers);
    Ok(if wants_papers { Decision::WithPapers } else { Decision::Allowed })
}

/// 阶段性政策: whether the month could go unpaid, and is paid in time for that.
fn is_relieved<C: Calc>(key: &Key, plan: &Plan, c: &mut C) -> Result<bool> {
    let Some(relief) = &plan.relief else { return Ok(false) };
    let last = c.known(relief, key.month.first_day())?.fact()?;
    Ok(c.fixed(Input::PAID, key.paid.yyyymmdd().into(), Test::AtMost, &last))
}
