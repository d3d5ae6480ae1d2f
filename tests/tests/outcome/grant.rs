//! A made-up matter with two reasons why nothing is due: a grant of a share of the wage for whoever has paid for so many months
//! and did not draw benefits by fraud. Its figures are rows of another matter, taken as they are.

use shebao_core::calc::{Calc, Test};
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Fact, Times};
use shebao_core::planner::{At, Event};
use shebao_core::policy::Param;
use shebao_core::{Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::{Choice, Record};
use shebao_law::domain::{FLAG, MONTH, MONTHS, PREMIUM, REGION, WAGE};
use shebao_law::premium::{Kind, Payer};

const MINIMUM: Param<u32, Kind> = Param::new("make_up.unit_papers");
const SHARE: Param<Rate, Payer> = Param::new("pension.employer");
const ROUNDING: Param<Rounding, Kind> = Param::new("premium.rounding");

const CLAIM: Event = Event { zh: "申领月份", en: "the month of the claim" };

/// 不予发放的原因: why nothing is due.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    /// 缴费月数不足: too few months were paid
    ShortOfMonths,
    /// 骗取待遇: benefits were drawn by fraud
    Fraud,
}

/// One person's claim.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub(crate) struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub(crate) region: Region,
    /// 申领月份: month of the claim
    #[field(key, MONTH)]
    pub(crate) month: Month,
    /// 缴费工资: wage
    #[field(given, WAGE)]
    pub(crate) wage: Money,
    /// 缴费月数: months paid
    #[field(given, MONTHS)]
    pub(crate) paid: u32,
    /// 骗取待遇: whether benefits were drawn by fraud
    #[field(given, FLAG)]
    pub(crate) fraud: bool,
}

/// The grant, or why there is none.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub(crate) struct Output {
    /// 补助金: grant
    #[field(line, PREMIUM)]
    pub(crate) grant: Option<Money>,
    /// 不予发放的原因: why nothing is due
    #[field(line, choice, outcome)]
    pub(crate) outcome: Option<Reason>,
}

/// What the rule needs for one key.
#[derive(Debug)]
pub(crate) struct Plan {
    minimum: Fact,
    share: Times,
}

/// The operation.
#[derive(Debug)]
pub(crate) struct Grant;

impl Leaf for Grant {
    const ABOUT: About =
        About {
            name: "made_up.grant", version: 1, zh: "补助金", en: "a made-up grant", law: "invented for the test"
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
        let at = At::new(key.region, key.month.first_day(), CLAIM);
        let minimum = planner.read(&MINIMUM, at.of(Kind::Pension))?;
        let share = planner.read(&SHARE, at.of(Payer::Enterprise))?;
        let rounding = planner.read(&ROUNDING, at.of(Kind::Pension))?;
        let minimum = Fact { raw: minimum.value.into(), rows: minimum.rows };
        Ok(Plan { minimum, share: Times::new(&[&share], &rounding, WAGE.max)? })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        use Output as O;
        let paid = c.count(Input::PAID);
        let is_short = c.test(paid, Test::Below, &plan.minimum);
        c.refuse(O::OUTCOME, is_short, Reason::ShortOfMonths.ordinal());
        let fraud = c.flag(Input::FRAUD);
        c.refuse(O::OUTCOME, fraud, Reason::Fraud.ordinal());
        let wage = c.given(Input::WAGE);
        c.times(O::GRANT, wage, &plan.share);
        Ok(())
    }
}
