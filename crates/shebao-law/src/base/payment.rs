//! 缴费基数核定: from what is known of a person's wage to the payment base of each kind for one month.
//!
//! 郑州市企业职工基本养老保险条例 art. 8: one's own average monthly wage of the year before, within the limits. Who joins in the
//! year pays on the wage of the first month until the next yearly reset. An employer that does not declare pays on its base
//! in force × 110 %. 河南省工伤保险条例 art. 24, 25: for the injured who are kept on, the disability allowance stands for the
//! wage. Flexible workers choose their base within the limits (国办发〔2019〕13号 s.3); medical and maternity have one for all.
//!
//! Not covered: the named tiers of flexible workers; the 110 % of 社会保险法 art. 62, which is of last month's amount paid, not
//! of a base; the settlement of the difference after limits come out.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Limits, Sourced, Times};
use shebao_core::planner::At;
use shebao_core::policy::{Param, Parameter};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::{Choice, Record};

use super::PREMIUM_MONTH;
use crate::domain::{self, BASE, DECLARED, KIND, MONTH, REGION, WAGE};
use crate::premium::{Kind, Payer};

/// 0: the own average of the year before.
const PREVIOUS_YEAR: Param<u8> = Param::new("base.previous_year");
/// 0: the wage of the first month, until the next yearly reset.
const FIRST_MONTH: Param<u8> = Param::new("base.first_month");
/// By kind; 0: for grades 1 to 6, 1: for grades 5 and 6 alone.
const ALLOWANCE: Param<u8, Kind> = Param::new("base.allowance");
const DECLARED_ROUNDING: Param<Rounding> = Param::new("base.declared_rounding");
const UNDECLARED_SHARE: Param<Rate> = Param::new("base.undeclared_share");
const UNDECLARED_ROUNDING: Param<Rounding> = Param::new("base.undeclared_rounding");

pub(crate) const PARAMETERS: &[Parameter] = &[
    PREVIOUS_YEAR.declared(),
    FIRST_MONTH.declared(),
    ALLOWANCE.declared(),
    DECLARED_ROUNDING.declared(),
    UNDECLARED_SHARE.declared(),
    UNDECLARED_ROUNDING.declared(),
];

/// 工资来源: what the amount given is.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// 本人上年度月平均工资: own average monthly wage of the previous year
    PreviousYear,
    /// 新参保人员首月工资: wage of the first month of who joined in the year, until the next yearly reset
    FirstMonth,
    /// 用人单位未申报，原缴费基数: base in force, where the employer did not declare
    Undeclared,
    /// 一级至四级伤残津贴: disability allowance of grades 1 to 4
    AllowanceSevere,
    /// 五级、六级伤残津贴: disability allowance of grades 5 and 6
    AllowanceMiddle,
    /// 灵活就业人员自选基数: base that a flexible worker chose
    Chosen,
}

/// One person and month. Only the kinds asked for are planned and answered.
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
    /// 基本养老保险: whether basic pension is asked for
    #[field(key, KIND)]
    pub pension: bool,
    /// 职工基本医疗保险: whether basic medical is asked for
    #[field(key, KIND)]
    pub medical: bool,
    /// 生育保险: whether maternity is asked for
    #[field(key, KIND)]
    pub maternity: bool,
    /// 失业保险: whether unemployment is asked for
    #[field(key, KIND)]
    pub unemployment: bool,
    /// 工伤保险: whether work injury is asked for
    #[field(key, KIND)]
    pub injury: bool,
    /// 工资: monthly wage, allowance or base that the source names, before the limits
    #[field(given, WAGE)]
    pub wage: Money,
}

/// The wage as declared, and a base per kind, absent where the kind was not asked for.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 申报工资: amount that is held against the limits
    #[field(line, DECLARED)]
    pub declared: Option<Money>,
    /// 养老缴费基数: payment base of pension
    #[field(line, BASE)]
    pub pension_base: Option<Money>,
    /// 医疗缴费基数: payment base of medical
    #[field(line, BASE)]
    pub medical_base: Option<Money>,
    /// 生育缴费基数: payment base of maternity
    #[field(line, BASE)]
    pub maternity_base: Option<Money>,
    /// 失业缴费基数: payment base of unemployment
    #[field(line, BASE)]
    pub unemployment_base: Option<Money>,
    /// 工伤缴费基数: payment base of work injury
    #[field(line, BASE)]
    pub injury_base: Option<Money>,
}

/// What the rule needs for one key: how the wage is declared, and the limits of the kinds asked for.
#[derive(Debug)]
pub struct Plan {
    declared: Declared,
    pension: Option<Limits>,
    medical: Option<Limits>,
    maternity: Option<Limits>,
    unemployment: Option<Limits>,
    injury: Option<Limits>,
}

/// What makes the wage that is held against the limits of the amount given; nothing where that stands as it is.
#[derive(Debug)]
pub(super) struct Declared(Option<Times>);

impl Declared {
    #[inline(always)]
    pub(super) fn of<C: Calc>(&self, c: &mut C, line: Line, wage: C::Val) -> C::Val {
        match &self.0 {
            Some(factor) => c.times(line, wage, factor),
            None => c.sum(line, &[wage]),
        }
    }
}

/// The operation.
#[derive(Debug)]
pub struct Payment;

impl Leaf for Payment {
    const ABOUT: About = About {
        name: "base.payment",
        version: 1,
        zh: "缴费基数核定",
        en: "payment base of one person for one month",
        law: "郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3",
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
        check(key)?;
        planner.region(key.region, key.month.first_day())?;
        let mut known = Known { key, planner };
        Ok(Plan {
            declared: Declared(known.declared()?),
            pension: known.limits(key.pension, Kind::Pension, "pension")?,
            medical: known.limits(key.medical, Kind::Medical, "medical")?,
            maternity: known.limits(key.maternity, Kind::Maternity, "maternity")?,
            unemployment: known.limits(key.unemployment, Kind::Unemployment, "unemployment")?,
            injury: known.limits(key.injury, Kind::Injury, "injury")?,
        })
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        use Output as O;
        let wage = c.given(Input::WAGE);
        let declared = plan.declared.of(c, O::DECLARED, wage);
        base(c, O::PENSION_BASE, declared, plan.pension.as_ref());
        base(c, O::MEDICAL_BASE, declared, plan.medical.as_ref());
        base(c, O::MATERNITY_BASE, declared, plan.maternity.as_ref());
        base(c, O::UNEMPLOYMENT_BASE, declared, plan.unemployment.as_ref());
        base(c, O::INJURY_BASE, declared, plan.injury.as_ref());
        Ok(())
    }
}

impl Plan {
    /// The parts of a plan of one kind.
    pub(super) fn one_kind(self) -> Option<(Declared, Limits)> {
        let kinds = [self.pension, self.medical, self.maternity, self.unemployment, self.injury];
        Some((self.declared, kinds.into_iter().flatten().next()?))
    }
}

#[inline(always)]
fn base<C: Calc>(c: &mut C, line: Line, declared: C::Val, limits: Option<&Limits>) {
    if let Some(limits) = limits {
        c.clamp(line, declared, limits);
    }
}

/// Whether the fields of the key go together.
fn check(key: &Key) -> Result<()> {
    if !(key.pension || key.medical || key.maternity || key.unemployment || key.injury) {
        return Err(Error::new(Code::NoKind));
    }
    let is_alone = key.payer == Payer::Flexible;
    let wrong = if is_alone != (key.source == Source::Chosen) {
        "source"
    } else if is_alone && key.unemployment {
        "unemployment"
    } else if is_alone && key.injury {
        "injury"
    } else {
        return Ok(());
    };
    Err(Error::not_together(wrong, "payer"))
}

/// Makes the plan of one key.
struct Known<'k, 'p, 'b> {
    key: &'k Key,
    planner: &'p mut Planner<'b>,
}

impl Known<'_, '_, '_> {
    fn at(&self) -> At {
        At::new(self.key.region, self.key.month.first_day(), PREMIUM_MONTH)
    }

    /// What makes the declared wage of the amount given.
    fn declared(&mut self) -> Result<Option<Times>> {
        let at = self.at();
        let (rate, rounding) = match self.key.source {
            Source::PreviousYear => {
                let rule = self.planner.read(&PREVIOUS_YEAR, at)?;
                let Some(rounding) = self.planner.read_optional(&DECLARED_ROUNDING, at)? else { return Ok(None) };
                (Sourced { value: Rate::ONE, rows: rule.rows }, rounding)
            }
            Source::Undeclared => {
                (self.planner.read(&UNDECLARED_SHARE, at)?, self.planner.read(&UNDECLARED_ROUNDING, at)?)
            }
            Source::FirstMonth => {
                self.planner.read(&FIRST_MONTH, at)?;
                return Ok(None);
            }
            Source::AllowanceSevere | Source::AllowanceMiddle | Source::Chosen => return Ok(None),
        };
        Times::new(&[&rate], &rounding, domain::WAGE.max).map(Some)
    }

    fn limits(&mut self, asked: bool, kind: Kind, field: &str) -> Result<Option<Limits>> {
        if !asked {
            return Ok(None);
        }
        self.allowance(kind, field)?;
        let Key { payer, region, month, .. } = *self.key;
        super::limits(kind, payer, region, month, self.planner).map(Some)
    }

    /// 以伤残津贴为基数: for which kinds the allowance stands for the wage.
    fn allowance(&mut self, kind: Kind, field: &str) -> Result<()> {
        let is_severe = match self.key.source {
            Source::AllowanceSevere => true,
            Source::AllowanceMiddle => false,
            _ => return Ok(()),
        };
        let grades = self.planner.read(&ALLOWANCE, self.at().of(kind))?;
        if is_severe && grades.value != 0 {
            return Err(Error::not_together(field, "source"));
        }
        Ok(())
    }
}
