//! 工程建设项目工伤保险费: the premium of a building project, by its budgeted cost in place of wages.
//!
//! 部分行业企业工伤保险费缴纳办法 (人社部令第10号) art. 3: where wages cannot be counted, a construction firm pays the project's cost ×
//! a ratio fixed in the province. Zhengzhou's adjustment of 2015: 1 ‰, and less for a firm that insured several projects and
//! whose 支缴率 is not above a bound.
//!
//! Not covered: shops by floor area or turnover and mines by output (art. 4, 5), for which no ratio of Henan was found.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Sourced, Times};
use shebao_core::planner::At;
use shebao_core::policy::{Param, Parameter};
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result};
use shebao_derive::Record;

use super::{Kind, ROUNDING};
use crate::base::PREMIUM_MONTH;
use crate::domain::{self, CLAIMS_RATIO, FLAG, MONTH, PREMIUM, PROJECT_COST, REGION};

const RATE: Param<Rate> = Param::new("injury.project_rate");
const REPEAT_RATE: Param<Rate> = Param::new("injury.project_repeat_rate");
/// The lower ratio holds up to this 支缴率.
const REPEAT_CLAIMS: Param<Rate> = Param::new("injury.project_repeat_claims");

pub(crate) const PARAMETERS: &[Parameter] = &[RATE.declared(), REPEAT_RATE.declared(), REPEAT_CLAIMS.declared()];

/// One project.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub region: Region,
    /// 参保年月: month in which the project is insured
    #[field(key, MONTH, when)]
    pub month: Month,
    /// 多次参保: whether the firm has insured several projects
    #[field(key, FLAG)]
    pub repeat: bool,
    /// 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects
    #[field(key, CLAIMS_RATIO)]
    pub claims_ratio: Option<Rate>,
    /// 工程预算造价: budgeted cost of the project
    #[field(given, PROJECT_COST)]
    pub cost: Money,
}

/// What the project owes.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 应缴工伤保险费: premium, once for the whole project
    #[field(line, PREMIUM)]
    pub premium: Money,
}

/// What the rule needs for one key.
#[derive(Debug)]
pub struct Plan {
    ratio: Times,
}

/// The operation.
#[derive(Debug)]
pub struct InjuryProject;

impl Leaf for InjuryProject {
    const ABOUT: About = About {
        name: "premium.injury_project",
        version: 1,
        zh: "工程建设项目工伤保险费",
        en: "work-injury premium of a building project",
        law: "部分行业企业工伤保险费缴纳办法 art. 3",
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
        let day = key.month.first_day();
        planner.region(key.region, day)?;
        let at = At::new(key.region, day, PREMIUM_MONTH);
        let ratio = match (key.repeat, key.claims_ratio) {
            (false, None) => planner.read(&RATE, at)?,
            (false, Some(_)) => return Err(Error::not_together("claims_ratio", "repeat")),
            (true, None) => return Err(Error::new(Code::MissingField).field("claims_ratio")),
            (true, Some(claims)) => {
                let bound = planner.read(&REPEAT_CLAIMS, at)?;
                let is_low = !claims.exceeds(bound.value);
                let Sourced { value, mut rows } = planner.read(if is_low { &REPEAT_RATE } else { &RATE }, at)?;
                rows.extend(&bound.rows);
                Sourced { value, rows }
            }
        };
        let rounding = planner.read(&ROUNDING, at.of(Kind::Injury))?;
        Ok(Plan { ratio: Times::new(&[&ratio], &rounding, domain::PROJECT_COST.max)? })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        let cost = c.given(Input::COST);
        c.times(Output::PREMIUM, cost, &plan.ratio);
        Ok(())
    }
}
