//! 合计基数应缴: what an employer and its employees pay for one kind and month on a summed base, as it stands.
//!
//! The same rates, waivers and roundings as [`premium.monthly`](super::monthly), rounded once for all instead of once a
//! person; no limits: each person's base was held against them before it was added. A host whose system reckons a unit's
//! bill so asks [`premium.unit_bill`](super::unit_bill) for that allocation; no text says which of the two is right.
//!
//! Unemployment before the limit notices was owed by a unit on its payroll, by its people on bases of at least the floor: the
//! two sides are asked apart there, on sums of their own.
//!
//! Not covered: flexible workers, who have no unit; the large-amount medical supplement, which has no base.

use shebao_core::calc::Calc;
use shebao_core::desk::Desk;
use shebao_core::op::{About, Leaf};
use shebao_core::planner::At;
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result};
use shebao_derive::Record;

use super::monthly::{self, Factors};
use super::paid::{Paid, on_payroll};
use super::{EmployerSize, Item, Payer};
use crate::base::PREMIUM_MONTH;
use crate::domain::{self, EMPLOYEE_PREMIUM, EMPLOYER_PREMIUM, FLAG, INJURY_RATE, MONTH, POOLED_BASE, PREMIUM, REGION};

/// One kind and month of a unit.
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
    /// 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12
    #[field(key, choice)]
    pub employer_size: Option<EmployerSize>,
    /// 征收品目: kind of insurance, or the annuity
    #[field(key, choice, item)]
    pub item: Item,
    /// 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for
    #[field(key, INJURY_RATE)]
    pub injury_rate: Option<Rate>,
    /// 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances
    #[field(key, FLAG)]
    pub rural_contract: bool,
    /// 合计缴费基数: sum of the payment bases
    #[field(given, POOLED_BASE)]
    pub base: Money,
}

/// The two sides.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 单位应缴: employer's premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub employer: Option<Money>,
    /// 个人应缴: employees' premium; absent where the kind has none
    #[field(line, EMPLOYEE_PREMIUM)]
    pub employee: Option<Money>,
    /// 应缴合计: total
    #[field(line, PREMIUM)]
    pub total: Option<Money>,
}

/// The operation.
#[derive(Debug)]
pub struct Pooled;

impl Leaf for Pooled {
    const ABOUT: About = About {
        name: "premium.pooled",
        version: 1,
        zh: "合计基数应缴",
        en: "premium of one kind and month on a summed base",
        law: "社会保险法 art. 12, 23, 35, 44, 53",
    };
    type Key = Key;
    type Given = Given;
    type Input = Input;
    type Output = Output;
    type Plan = Factors;

    fn split(input: &Input) -> (Key, Given) {
        (input.key(), input.given())
    }

    fn plan(key: &Key, planner: &mut Planner<'_>) -> Result<Factors> {
        if key.payer == Payer::Flexible {
            return Err(Error::new(Code::NotTogether).field("payer").hint(
                "灵活就业人员各自缴费，没有合计基数",
                "flexible workers pay each alone: there is no summed base",
            ));
        }
        planner.region(key.region, key.month.first_day())?;
        Paid { key: &asked(key), planner }.pooled(key.item, domain::POOLED_BASE.max)
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Factors, c: &mut C) -> Result<()> {
        let base = c.given(Input::BASE);
        let employer = plan.employer(c, base, Output::EMPLOYER);
        let employee = plan.employee(c, base, Output::EMPLOYEE);
        c.sum(Output::TOTAL, &[employer, employee]);
        Ok(())
    }
}

/// What a unit and its people owe on their summed bases; by the ordinances on unemployment the unit's share is on the summed
/// wages. The rows of policy that say so were used when the persons were billed.
pub(super) fn of_a_unit(asked: Input, wages: Money, desk: &mut Desk<'_, '_>) -> Result<[i64; 2]> {
    let at = At::new(asked.region, asked.month.first_day(), PREMIUM_MONTH);
    let due = desk.leaf::<Pooled>(&asked)?;
    let on_payroll =
        asked.item == Item::Unemployment && desk.planner.record(|planner| on_payroll(at, planner))?.0.is_some();
    let employer =
        if on_payroll { desk.leaf::<Pooled>(&Input { base: wages, ..asked })?.employer } else { due.employer };
    Ok([employer, due.employee].map(|side| side.unwrap_or_default().fen()))
}

/// The same question of one person.
fn asked(key: &Key) -> monthly::Key {
    let Key { region, month, payer, employer_size, item, injury_rate, rural_contract } = *key;
    monthly::Key {
        region,
        month,
        payer,
        employer_size,
        pension: item == Item::Pension,
        medical: item == Item::Medical,
        maternity: item == Item::Maternity,
        unemployment: item == Item::Unemployment,
        injury: item == Item::Injury,
        injury_rate,
        annuity: item == Item::Annuity,
        supplement: None,
        rural_contract,
    }
}
