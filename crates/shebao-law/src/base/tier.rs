//! 灵活就业人员缴费档次: the payment base of a tier, a share of the average wage.
//!
//! Flexible workers choose a base within the limits of pension (国办发〔2019〕13号 s.3). Places offer named tiers; which, changes
//! from year to year. Who does not choose pays on the lowest, or goes on as before, by the rule of the year.
//!
//! Not covered: a base by amount, which goes to premium.monthly as it is; years whose tiers were not found.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Bound, Fact, Limits, Rows, Sourced, Stated};
use shebao_core::planner::At;
use shebao_core::policy::{Param, Parameter, Words};
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::Record;

use super::PREMIUM_MONTH;
use crate::domain::{BASE, FLAG, MONTH, REGION, TIER_SHARE};
use crate::premium::{Kind, Payer};

/// By tier; 0: offered.
const TIER: Param<u8, TierShare> = Param::new("flexible.tier");
/// 0: the lowest tier, 1: as before.
const UNCHOSEN: Param<u8> = Param::new("flexible.unchosen");
const ROUNDING: Param<Rounding> = Param::new("flexible.tier_rounding");

pub(crate) const PARAMETERS: &[Parameter] = &[TIER.declared(), UNCHOSEN.declared(), ROUNDING.declared()];

/// 缴费档次: a tier that flexible workers were offered at some place and time.
#[derive(Clone, Copy)]
struct TierShare(usize);

/// In percent of the average wage, from the lowest.
const TIERS: &[&str] = &["60%", "70%", "80%", "90%", "100%", "150%", "200%", "250%", "300%"];

impl Words for TierShare {
    const FACET: &'static str = "tier";
    fn word(place: usize) -> Option<&'static str> {
        TIERS.get(place).copied()
    }
    fn place(self) -> usize {
        self.0
    }
}

impl TierShare {
    /// Every tier with its share of the average wage, from the lowest.
    fn each() -> impl Iterator<Item = (Rate, TierShare)> {
        TIERS.iter().enumerate().filter_map(|(place, word)| Some((Rate::parse(word)?, TierShare(place))))
    }
}

/// A tier, or that none was chosen.
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
    /// 缴费档次: tier, as a share of the average wage; of the year before where none was chosen
    #[field(key, TIER_SHARE)]
    pub tier_share: Option<Rate>,
    /// 未申报档次: whether none was chosen for the year
    #[field(key, FLAG)]
    pub unchosen: bool,
}

/// The base of the tier.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 按原基数: whether the base by amount that was paid on before goes on; then there is no tier
    #[field(line, FLAG)]
    pub as_before: bool,
    /// 缴费档次: tier paid on, as a share of the average wage
    #[field(line, TIER_SHARE)]
    pub tier_share: Option<Rate>,
    /// 档次金额: share of the average wage
    #[field(line, BASE)]
    pub tier_amount: Option<Money>,
    /// 养老缴费基数: payment base of pension, within the limits
    #[field(line, BASE)]
    pub pension_base: Option<Money>,
}

/// What the rule needs for one key.
#[derive(Debug)]
pub struct Plan {
    as_before: Fact,
    paid_on: Option<PaidOn>,
}

/// A tier and what it makes of the average.
#[derive(Debug)]
struct PaidOn {
    share: Fact,
    amount: Stated,
    limits: Limits,
}

/// The operation.
#[derive(Debug)]
pub struct Tier;

impl Leaf for Tier {
    const ABOUT: About = About {
        name: "base.tier",
        version: 1,
        zh: "灵活就业人员缴费档次",
        en: "payment base of a flexible worker's tier",
        law: "国办发〔2019〕13号 s.3",
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
        let mut known = Known { key, planner };
        let choice = known.choice()?;
        let as_before = Fact { raw: i64::from(choice.value.is_none()), rows: choice.rows.clone() };
        let paid_on = choice.value.map(|share| known.paid_on(share, choice.rows)).transpose()?;
        Ok(Plan { as_before, paid_on })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        c.fact(Output::AS_BEFORE, &plan.as_before);
        if let Some(tier) = &plan.paid_on {
            c.fact(Output::TIER_SHARE, &tier.share);
            let amount = c.stated(Output::TIER_AMOUNT, &tier.amount);
            c.clamp(Output::PENSION_BASE, amount, &tier.limits);
        }
        Ok(())
    }
}

/// Makes the plan of one key.
struct Known<'k, 'p, 'b> {
    key: &'k Key,
    planner: &'p mut Planner<'b>,
}

impl Known<'_, '_, '_> {
    /// The tier that was chosen, or that a rule puts in its place; absent where the base before goes on.
    fn choice(&mut self) -> Result<Sourced<Option<Rate>>> {
        let chosen = self.key.tier_share;
        if !self.key.unchosen {
            let share = chosen.ok_or_else(|| Error::new(Code::MissingField).field("tier_share"))?;
            return Ok(Sourced { value: Some(share), rows: Rows::new() });
        }
        let rule = self.planner.read(&UNCHOSEN, self.at())?;
        let lowest = TierShare::each().map(|(share, _)| share).next();
        Ok(Sourced { value: if rule.value == 0 { lowest } else { chosen }, rows: rule.rows })
    }

    fn paid_on(&mut self, share: Rate, mut rows: Rows) -> Result<PaidOn> {
        let tier = TierShare::each().find(|(offered, _)| *offered == share).map(|(_, tier)| tier);
        let tier = match tier {
            Some(tier) => tier,
            None => return Err(self.offered(Error::new(Code::UnknownWord).field("tier_share"))),
        };
        match self.planner.read(&TIER, self.at().of(tier)) {
            Ok(offered) => rows.extend(offered.rows),
            Err(error) if error.number() == Code::MissingParameter.number() => return Err(self.offered(error)),
            Err(error) => return Err(error),
        }

        let average = self.planner.read(&super::AVERAGE, self.at().of(Kind::Pension))?;
        let rounding = self.planner.read(&ROUNDING, self.at())?;
        let ppm = share.to_ppm().ok_or_else(|| Error::new(Code::Defect))?;
        let Key { region, month, .. } = *self.key;
        let limits = super::limits(Kind::Pension, Payer::Flexible, region, month, self.planner)?;
        let fact = Fact { raw: ppm.into(), rows: rows.clone() };
        let amount = Bound::share(&average, &Sourced { value: share, rows }, &rounding)?;
        Ok(PaidOn { share: fact, amount: amount.into(), limits })
    }

    /// The error of a tier that there is not, with those that there are.
    fn offered(&mut self, error: Error) -> Error {
        let at = self.at();
        let mut is_offered = |tier: TierShare| self.planner.read(&TIER, at.of(tier)).is_ok();
        let there: Vec<String> =
            TierShare::each().filter(|(_, tier)| is_offered(*tier)).map(|(share, _)| share.to_string()).collect();
        if there.is_empty() {
            return error; // its coverage says when there are any
        }
        let there = there.join(", ");
        error.hint(&format!("当地当月的档次：{there}"), &format!("the place's tiers of the month: {there}"))
    }

    fn at(&self) -> At {
        At::new(self.key.region, self.key.month.first_day(), PREMIUM_MONTH)
    }
}
