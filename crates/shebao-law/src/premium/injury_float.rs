//! 工伤保险费率浮动: the step of a unit's float by what the fund spent on it.
//!
//! 工伤保险条例 art. 8: the rate of a unit floats by the use of its premiums and its accidents. Zhengzhou's adjustment of 2015 did so
//! by 支缴率, the fund's spending as a share of the premiums: up to the first bound down, above the second up, between them
//! neither. Not down with so many deaths in one accident, with so many months in arrears, or after fraud.
//!
//! Not covered: the steps under the eight classes, whose bounds were not found; what is left out of 支缴率 (injuries in rescue,
//! old military injuries, further items unknown).

use shebao_core::calc::PersonCalc;
use shebao_core::op::{About, PersonLeaf};
use shebao_core::plan::{Fact, Series};
use shebao_core::planner::At;
use shebao_core::policy::{Param, Parameter};
use shebao_core::{Month, Planner, Rate, Region, Result};
use shebao_derive::Record;

use crate::base::PREMIUM_MONTH;
use crate::domain::{CLAIMS_RATIO, FLAG, FLOAT, MONTH, MONTHS, PERSONS, REGION};

/// Down up to here.
const CLAIMS_LOW: Param<Rate> = Param::new("injury.claims_low");
/// Up above here.
const CLAIMS_HIGH: Param<Rate> = Param::new("injury.claims_high");
const DOWN: Param<Rate> = Param::new("injury.float_down_share");
const UP: Param<Rate> = Param::new("injury.float_up_share");
/// So many deaths in one accident bar a lower rate.
const DEATHS: Param<u32> = Param::new("injury.float_deaths");
/// So many months in arrears do.
const ARREARS: Param<u32> = Param::new("injury.float_arrears");

pub(crate) const PARAMETERS: &[Parameter] = &[
    CLAIMS_LOW.declared(),
    CLAIMS_HIGH.declared(),
    DOWN.declared(),
    UP.declared(),
    DEATHS.declared(),
    ARREARS.declared(),
];

/// A unit's record at the review.
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
    /// 支缴率: what the fund spent on the unit, as a share of its premiums
    #[field(given, CLAIMS_RATIO)]
    pub claims_ratio: Rate,
    /// 一次事故死亡人数: most deaths in one accident
    #[field(given, PERSONS)]
    pub deaths: u32,
    /// 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015)
    #[field(given, MONTHS)]
    pub arrears: u32,
    /// 骗取待遇: whether benefits were drawn by fraud
    #[field(given, FLAG)]
    pub fraud: bool,
}

/// The step, as premium.injury_rate takes it.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 费率浮动档次: step of the float, as a share of the rate of the class
    #[field(line, FLOAT)]
    pub float_share: Rate,
    /// 不得下浮: whether a lower rate was barred
    #[field(line, FLAG)]
    pub barred: bool,
}

/// What the rule may read for one key.
#[derive(Debug)]
pub struct Plan {
    low: Series<Rate>,
    high: Series<Rate>,
    down: Series<Rate>,
    up: Series<Rate>,
    deaths: Series<u32>,
    arrears: Series<u32>,
}

/// The operation.
#[derive(Debug)]
pub struct InjuryFloat;

impl PersonLeaf for InjuryFloat {
    const ABOUT: About = About {
        name: "premium.injury_float",
        version: 1,
        zh: "工伤保险费率浮动",
        en: "step of a unit's work-injury float by its claims ratio",
        law: "社会保险法 art. 34; 工伤保险条例 art. 8",
    };
    type Key = Key;
    type Input = Input;
    type Output = Output;
    type Plan = Plan;

    fn key(input: &Input) -> Key {
        input.key()
    }

    fn months(_: &Input) -> u32 {
        1
    }

    fn plan(key: &Key, planner: &mut Planner<'_>) -> Result<Plan> {
        let day = key.month.first_day();
        planner.region(key.region, day)?;
        let at = At::new(key.region, day, PREMIUM_MONTH);
        Ok(Plan {
            low: planner.reading(&CLAIMS_LOW, at)?,
            high: planner.reading(&CLAIMS_HIGH, at)?,
            down: planner.reading(&DOWN, at)?,
            up: planner.reading(&UP, at)?,
            deaths: planner.reading(&DEATHS, at)?,
            arrears: planner.reading(&ARREARS, at)?,
        })
    }

    fn rule<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C) -> Result<Output> {
        use Output as O;
        let day = input.month.first_day();
        let neither = Fact::of(1_000_000); // 100 %
        let output = |c: &C, step: C::Num, barred: bool| O { float_share: share(c.number(step)), barred };

        let claims = c.count(Input::CLAIMS_RATIO);
        let low = c.known(&plan.low, day)?.fact()?;
        let is_above_low = c.above(claims, &low);
        if c.when(is_above_low) {
            let high = c.known(&plan.high, day)?.fact()?;
            let is_above_high = c.above(claims, &high);
            let up = if c.when(is_above_high) { c.known(&plan.up, day)?.fact()? } else { neither };
            let step = c.hence(O::FLOAT_SHARE, is_above_high, &up);
            return Ok(output(c, step, false));
        }
        let (deaths, arrears) = (c.count(Input::DEATHS), c.count(Input::ARREARS));
        let (most, longest) = (c.known(&plan.deaths, day)?.fact()?, c.known(&plan.arrears, day)?.fact()?);
        let of = [c.at_least(deaths, &most), c.at_least(arrears, &longest), c.flag(Input::FRAUD)];
        let barred = c.any(O::BARRED, of);
        let is_barred = c.when(barred);
        let down = if is_barred { neither } else { c.known(&plan.down, day)?.fact()? };
        let step = c.hence(O::FLOAT_SHARE, barred, &down);
        Ok(output(c, step, is_barred))
    }
}

fn share(ppm: i64) -> Rate {
    u32::try_from(ppm).map(Rate::from_ppm).unwrap_or_default()
}
