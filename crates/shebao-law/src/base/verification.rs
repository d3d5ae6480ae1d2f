//! 缴费基数申报核定: a declared wage held against the base that follows from the wage itself, one person, kind and month.
//!
//! The base that follows is what [`base.payment`](super::payment) gives of the wage, by its own rule. What was declared is
//! held against the limits too, since no premium is billed outside them: the difference of the two bases is what moves the
//! premium.
//!
//! Not covered: flexible workers, who choose their base; fines for a declaration that is not true.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::Limits;
use shebao_core::{Code, Error, Money, Month, Planner, Region, Result};
use shebao_derive::{Choice, Record};

use super::payment::{self, Declared, Payment, Source};
use crate::domain::{BASE, BASE_BILLED, DECLARED, MONTH, REGION, WAGE};
use crate::premium::{Kind, Payer};

/// 核定结果: why the base is or is not what was declared.
#[derive(Choice, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// 申报相符: what was declared is the base
    Agrees,
    /// 低于下限，按下限: below the floor; billed on the floor, as is the wage itself
    RaisedToFloor,
    /// 高于上限，按上限: above the cap; billed on the cap, as is the wage itself
    Capped,
    /// 少报: declared below the base that follows; premium is owed
    UnderDeclared,
    /// 多报: declared above the base that follows; premium was paid too much
    OverDeclared,
}

/// One person, kind and month.
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
    /// 工资来源: what the wage given is
    #[field(key, choice)]
    pub source: Source,
    /// 险种: kind of insurance
    #[field(key, choice)]
    pub kind: Kind,
    /// 工资: monthly wage, allowance or base that the source names, before the limits
    #[field(given, WAGE)]
    pub wage: Money,
    /// 申报工资: wage that was declared, before the limits; where none was, the base in force
    #[field(given, WAGE)]
    pub declared_wage: Money,
}

/// Two bases, their difference and its reason.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 核定工资: wage as it should have been declared
    #[field(line, DECLARED)]
    pub verified_wage: Option<Money>,
    /// 核定缴费基数: payment base that follows from the wage
    #[field(line, BASE)]
    pub verified_base: Option<Money>,
    /// 申报缴费基数: payment base that follows from what was declared
    #[field(line, BASE)]
    pub declared_base: Option<Money>,
    /// 基数差额: verified less declared base
    #[field(line, BASE_BILLED)]
    pub base_difference: Option<Money>,
    /// 核定结果: why the base is or is not what was declared
    #[field(line, choice)]
    pub reason: Reason,
}

/// What the rule needs for one key.
#[derive(Debug)]
pub struct Plan {
    declared: Declared,
    limits: Limits,
}

/// The operation.
#[derive(Debug)]
pub struct Verification;

impl Leaf for Verification {
    const ABOUT: About = About {
        name: "base.verification",
        version: 1,
        zh: "缴费基数申报核定",
        en: "declared wage of one person held against the base that follows, one kind and month",
        law: "郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25",
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
        if key.payer == Payer::Flexible {
            return Err(Error::new(Code::NotTogether).field("payer").hint(
                "灵活就业人员自选基数，无须申报核定",
                "flexible workers choose their base: none is declared and verified",
            ));
        }
        let plan = Payment::plan(&asked(key), planner)?;
        let (declared, limits) = plan.one_kind().ok_or_else(|| Error::new(Code::Defect))?;
        Ok(Plan { declared, limits })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        use Output as O;
        let wage = c.given(Input::WAGE);
        let wage = plan.declared.of(c, O::VERIFIED_WAGE, wage);
        let verified = c.clamp(O::VERIFIED_BASE, wage, &plan.limits);
        let declared = c.given(Input::DECLARED_WAGE);
        let billed = c.clamp(O::DECLARED_BASE, declared, &plan.limits);
        c.minus(O::BASE_DIFFERENCE, verified, billed);

        let agrees = c.same(declared, verified);
        let under = c.less(billed, verified);
        let over = c.more(billed, verified);
        let raised = c.less(declared, billed);
        let reasons = [
            (agrees, Reason::Agrees),
            (under, Reason::UnderDeclared),
            (over, Reason::OverDeclared),
            (raised, Reason::RaisedToFloor),
        ];
        c.decide(O::REASON, reasons.map(|(is, reason)| (is, reason.ordinal())), Reason::Capped.ordinal());
        Ok(())
    }
}

/// The same question of the base alone.
fn asked(key: &Key) -> payment::Key {
    let Key { region, month, payer, source, kind } = *key;
    payment::Key {
        region,
        month,
        payer,
        source,
        pension: kind == Kind::Pension,
        medical: kind == Kind::Medical,
        maternity: kind == Kind::Maternity,
        unemployment: kind == Kind::Unemployment,
        injury: kind == Kind::Injury,
    }
}
