//! 工伤保险费率: from what a unit does to the rate of its work-injury premium in force.
//!
//! 社会保险法 art. 34 and 工伤保险条例 art. 8: differing rates by the industry's risk, floating inside each. 人社部发〔2015〕71号:
//! eight classes over the divisions of GB/T 4754, a base rate each, class 1 floats up only, the others both ways. The phased
//! cuts (阶段性降低) take a share off the rate then in force: class × float × (1 − cut), never one cut on another. Nothing is
//! rounded on the way.
//!
//! The step of the float is the agency's decision (by 支缴率 and accidents) and is given; [`super::injury_float`] finds it where
//! its bounds are known. A building project pays by its cost: [`super::injury_project`]. Not covered: the industries of the
//! three classes before 2018-07.

use alloc::vec::Vec;

use shebao_core::calc::{PersonCalc, Test};
use shebao_core::op::{About, PersonLeaf};
use shebao_core::plan::{Fact, Series, SeriesValue};
use shebao_core::planner::At;
use shebao_core::policy::{Param, Parameter};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Month, Planner, Rate, Region, Result};
use shebao_derive::{Choice, Record};

use super::industry::Division;
use super::injury_words::{FloatStep, RiskClass};
use crate::base::PREMIUM_MONTH;
use crate::domain::{CUT_SHARE, DIVISION, FLOAT, GROUP, INJURY_RATE, MONTH, REGION, RISK_CLASS};

const CLASS: Param<u32, Division> = Param::new("injury.class");
const CLASS_RATE: Param<Rate, RiskClass> = Param::new("injury.class_rate");
const FLOAT_SHARE: Param<Rate, (RiskClass, FloatStep)> = Param::new("injury.float_share");
const CUT: Param<Rate> = Param::new("injury.cut");
/// 0: the highest class of the scope.
const SEVERAL: Param<u8> = Param::new("injury.several");

pub(crate) const PARAMETERS: &[Parameter] =
    &[CLASS.declared(), CLASS_RATE.declared(), FLOAT_SHARE.declared(), CUT.declared(), SEVERAL.declared()];

/// 国民经济行业分类版本: an edition of GB/T 4754.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edition {
    /// 2011年版（GB/T 4754-2011）: edition of 2011, in which the annex of 人社部发〔2015〕71号 is written
    Gb2011,
    /// 2017年版（GB/T 4754-2017）: edition of 2017, in force from 2017-10
    Gb2017,
}

impl Edition {
    /// How policy rows name it.
    pub(super) const fn year(self) -> &'static str {
        match self {
            Edition::Gb2011 => "2011",
            Edition::Gb2017 => "2017",
        }
    }
}

/// A unit and a month. Its class is stated, or follows from its scope of business.
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
    /// 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope
    #[field(key, choice)]
    pub edition: Option<Edition>,
    /// 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float
    #[field(key, FLOAT)]
    pub float_share: Rate,
    /// 核定风险类别: class that the agency has determined; in place of a scope
    #[field(given, RISK_CLASS)]
    pub risk_class: Option<u32>,
    /// 经营范围: scope of business as registered, by divisions
    #[field(list)]
    pub scope: Vec<Activity>,
}

/// One division of the scope.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Activity {
    /// 行业大类: division, its two digits as a number
    #[field(given, DIVISION)]
    pub division: u32,
    /// 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes
    #[field(given, GROUP)]
    pub group: Option<u32>,
}

/// The rate in force and what it is made of.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 各行业风险类别: class of each division of the scope, in its order
    #[field(list)]
    pub industries: Vec<Industry>,
    /// 决定类别的行业大类: division that decides the class
    #[field(line, DIVISION)]
    pub division: Option<u32>,
    /// 行业风险类别: class of risk
    #[field(line, RISK_CLASS)]
    pub risk_class: u32,
    /// 行业基准费率: rate of the class
    #[field(line, INJURY_RATE)]
    pub class_rate: Rate,
    /// 浮动比例: float, as a share of the rate of the class
    #[field(line, FLOAT)]
    pub float_share: Rate,
    /// 阶段性下调幅度: phased cut, as a share of the floated rate
    #[field(line, CUT_SHARE)]
    pub cut: Rate,
    /// 执行费率: rate in force
    #[field(line, INJURY_RATE)]
    pub rate: Rate,
}

/// One division with its class.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Industry {
    /// 行业大类: division
    #[field(line, DIVISION)]
    pub division: u32,
    /// 行业中类: group
    #[field(line, GROUP)]
    pub group: Option<u32>,
    /// 行业风险类别: class of risk
    #[field(line, RISK_CLASS)]
    pub risk_class: u32,
}

/// What the rule may read for one key.
#[derive(Debug)]
pub struct Plan {
    /// The divisions of the edition, and groups of a divided one, by their codes.
    industries: Vec<(u32, Series<u32>)>,
    several: Series<u8>,
    /// By class, from class 1 on.
    classes: Vec<Class>,
    cut: Series<Rate>,
}

#[derive(Debug)]
struct Class {
    rate: Series<Rate>,
    /// Absent where the float given is no step of any grid.
    float: Option<Series<Rate>>,
}

/// The operation.
#[derive(Debug)]
pub struct InjuryRate;

impl PersonLeaf for InjuryRate {
    const ABOUT: About = About {
        name: "premium.injury_rate",
        version: 1,
        zh: "工伤保险费率",
        en: "rate of a unit's work-injury premium",
        law: "社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号",
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
        let mut industries = Vec::new();
        for (code, division) in key.edition.into_iter().flat_map(Division::each) {
            industries.push((code, planner.reading(&CLASS, at.of(division))?));
        }
        let step = FloatStep::of(key.float_share);
        let mut classes = Vec::new();
        for class in RiskClass::each() {
            let rate = planner.reading(&CLASS_RATE, at.of(class))?;
            let float = step.map(|step| planner.reading(&FLOAT_SHARE, at.of((class, step)))).transpose()?;
            classes.push(Class { rate, float });
        }
        let several = planner.reading(&SEVERAL, at)?;
        Ok(Plan { industries, several, classes, cut: planner.reading(&CUT, at)? })
    }

    fn rule<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C) -> Result<Output> {
        check(plan, input)?;
        let day = input.month.first_day();
        let mut output = Output::default();
        output.risk_class = match input.risk_class {
            Some(class) => state(c, Output::RISK_CLASS, class, &[]),
            None => scope_class(plan, input, c, &mut output)?,
        };
        let place = usize::try_from(output.risk_class).ok().and_then(|class| class.checked_sub(1));
        let class = place.and_then(|place| plan.classes.get(place));
        let class = class.ok_or_else(|| Error::new(Code::BadValue).param(CLASS.id()))?;

        let rate = c.known(&class.rate, day)?;
        let float = class.float.as_ref().ok_or_else(|| Error::new(Code::UnknownWord).field("float_share"))?;
        let float = c.known(float, day)?;
        let cut = c.known(&plan.cut, day)?;
        let left = cut.value.rest().ok_or_else(|| Error::new(Code::BadValue).param(CUT.id()))?;

        output.class_rate = c.rate(Output::CLASS_RATE, &[factor(rate)])?;
        output.float_share = c.rate(Output::FLOAT_SHARE, &[factor(float)])?;
        output.cut = c.rate(Output::CUT, &[factor(cut)])?;
        output.rate = c.rate(Output::RATE, &[factor(rate), factor(float), (left, &cut.rows)])?;
        Ok(output)
    }
}

fn factor(value: &SeriesValue<Rate>) -> (Rate, &[u16]) {
    (value.value, &value.rows)
}

/// A number with the rows that gave it, for the explanation.
fn state<C: PersonCalc>(c: &mut C, line: Line, number: u32, rows: &[u16]) -> u32 {
    c.fact(line, &Fact { raw: number.into(), rows: rows.to_vec() });
    number
}

/// The class of the scope: of one class, that; of several, the highest.
fn scope_class<C: PersonCalc>(plan: &Plan, input: &Input, c: &mut C, output: &mut Output) -> Result<u32> {
    let day = input.month.first_day();
    let mut deciding: Option<(u32, u32, Fact)> = None;
    let mut is_several = false;
    for (row, activity) in input.scope.iter().enumerate() {
        let Activity { division, group } = *activity;
        let series = find(plan, activity).ok_or_else(|| Error::new(Code::UnknownWord).field("division").row(row))?;
        let class = c.known(series, day).map_err(|error| error.row(row))?;
        state(c, Industry::DIVISION, group.unwrap_or(division), &[]);
        let found = class.fact()?;
        let number = c.fact(Industry::RISK_CLASS, &found);
        output.industries.push(Industry { division, group, risk_class: class.value });
        if let Some((_, _, highest)) = &deciding {
            let is_higher = c.above(number, highest);
            if c.when(is_higher) {
                is_several = true;
            } else {
                let is_lower = c.test(number, Test::Below, highest);
                is_several |= c.when(is_lower);
                continue;
            }
        }
        deciding = Some((division, class.value, found));
    }
    let (division, class, found) = deciding.ok_or_else(|| Error::new(Code::MissingField).field("scope"))?;
    let mut rows = found.rows;
    if is_several {
        rows.extend(&c.known(&plan.several, day)?.rows);
    }
    output.division = Some(division);
    Ok(state(c, Output::RISK_CLASS, class, &rows))
}

/// Whether the input says one thing: a class or a scope, and codes that the edition has.
fn check(plan: &Plan, input: &Input) -> Result<()> {
    let error = |code: Code, field: &str| Err(Error::new(code).field(field));
    if plan.classes.iter().all(|class| class.float.is_none()) {
        return error(Code::UnknownWord, "float_share");
    }
    match (input.risk_class, input.scope.is_empty(), input.edition) {
        (None, true, _) => return error(Code::MissingField, "scope"),
        (None, false, None) => return error(Code::MissingField, "edition"),
        (Some(_), false, _) => return Err(Error::not_together("risk_class", "scope")),
        (Some(_), true, Some(_)) => return Err(Error::not_together("edition", "risk_class")),
        (Some(_), true, None) | (None, false, Some(_)) => {}
    }
    for (row, activity) in input.scope.iter().enumerate() {
        let at = |code: Code, field: &str| Err(Error::new(code).field(field).row(row));
        let is_divided = plan.industries.iter().any(|(code, _)| code / 10 == activity.division && *code > 99);
        match activity.group {
            None if is_divided => return at(Code::MissingField, "group"),
            Some(_) if !is_divided => return Err(Error::not_together("group", "division").row(row)),
            Some(_) if find(plan, activity).is_none() => return at(Code::UnknownWord, "group"),
            None if find(plan, activity).is_none() => return at(Code::UnknownWord, "division"),
            _ => {}
        }
    }
    Ok(())
}

fn find<'p>(plan: &'p Plan, activity: &Activity) -> Option<&'p Series<u32>> {
    let wanted = match activity.group {
        Some(group) if group / 10 == activity.division => group,
        Some(_) => return None,
        None => activity.division,
    };
    plan.industries.iter().find(|(code, _)| *code == wanted).map(|(_, series)| series)
}
