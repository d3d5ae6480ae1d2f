//! 长期护理保险: the premium of long-term care insurance, whole: words, fields, plan, rule. A law file as any other.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Bound, Limits, Times};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Amount, Param, Parameter};
use shebao_core::{Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::{Choice, Record};
use shebao_law::domain::{BASE, EMPLOYEE_PREMIUM, EMPLOYER_PREMIUM, MONTH, PREMIUM, REGION, WAGE};
use shebao_law::premium::Payer;

/// 险种: the kinds that this matter knows.
#[derive(Choice, Clone, Copy)]
pub(crate) enum Kind {
    /// 长期护理保险: long-term care
    LongTermCare,
}

const EMPLOYER: Param<Rate, Payer> = Param::new("long_term_care.employer");
const EMPLOYEE: Param<Rate, Payer> = Param::new("long_term_care.employee");
const AVERAGE: Param<Amount, Kind> = Param::new("base.average");
const FLOOR_SHARE: Param<Rate, Kind> = Param::new("base.floor_share");
const FLOOR_ROUNDING: Param<Rounding, Kind> = Param::new("base.floor_rounding");
const CAP_SHARE: Param<Rate, Kind> = Param::new("base.cap_share");
const CAP_ROUNDING: Param<Rounding, Kind> = Param::new("base.cap_rounding");
const ROUNDING: Param<Rounding, Kind> = Param::new("premium.rounding");

/// What it reads.
pub(crate) const PARAMETERS: &[Parameter] = &[
    EMPLOYER.declared(),
    EMPLOYEE.declared(),
    AVERAGE.declared(),
    FLOOR_SHARE.declared(),
    FLOOR_ROUNDING.declared(),
    CAP_SHARE.declared(),
    CAP_ROUNDING.declared(),
    ROUNDING.declared(),
];

const PREMIUM_MONTH: Event = Event { zh: "费款所属期", en: "the month the premium is for" };

/// One person and month.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub(crate) struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub(crate) region: Region,
    /// 费款所属期: month the premium is for
    #[field(key, MONTH)]
    pub(crate) month: Month,
    /// 缴费主体: who pays
    #[field(key, choice)]
    pub(crate) payer: Payer,
    /// 缴费工资: declared monthly wage, before the limits
    #[field(given, WAGE)]
    pub(crate) wage: Money,
}

/// What is due.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub(crate) struct Output {
    /// 缴费基数: payment base
    #[field(line, BASE)]
    pub(crate) base: Money,
    /// 单位应缴: employer's premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub(crate) employer: Money,
    /// 个人应缴: employee's premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub(crate) employee: Money,
    /// 应缴合计: total
    #[field(line, PREMIUM)]
    pub(crate) total: Money,
}

/// What the rule needs for one key.
#[derive(Debug)]
pub(crate) struct Plan {
    limits: Limits,
    employer: Times,
    employee: Times,
}

/// The operation.
#[derive(Debug)]
pub(crate) struct Care;

impl Leaf for Care {
    const ABOUT: About = About {
        name: "premium.long_term_care",
        version: 1,
        zh: "长期护理保险费",
        en: "long-term care premium of one person for one month",
        law: "invented for the test",
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
        let at = At::new(key.region, key.month.first_day(), PREMIUM_MONTH);
        let (kind, payer) = (at.of(Kind::LongTermCare), at.of(key.payer));
        let average = planner.read(&AVERAGE, kind)?;
        let floor = Bound::share(&average, &planner.read(&FLOOR_SHARE, kind)?, &planner.read(&FLOOR_ROUNDING, kind)?)?;
        let cap = Bound::share(&average, &planner.read(&CAP_SHARE, kind)?, &planner.read(&CAP_ROUNDING, kind)?)?;
        let limits = Limits::new(floor, cap)?;
        let rounding = planner.read(&ROUNDING, kind)?;
        let employer = Times::new(&[&planner.read(&EMPLOYER, payer)?], &rounding, limits.cap())?;
        let employee = Times::new(&[&planner.read(&EMPLOYEE, payer)?], &rounding, limits.cap())?;
        Ok(Plan { limits, employer, employee })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        let wage = c.given(Input::WAGE);
        let base = c.clamp(Output::BASE, wage, &plan.limits);
        let employer = c.times(Output::EMPLOYER, base, &plan.employer);
        let employee = c.times(Output::EMPLOYEE, base, &plan.employee);
        c.sum(Output::TOTAL, &[employer, employee]);
        Ok(())
    }
}
