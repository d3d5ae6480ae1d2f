//! 月应缴社会保险费: what is due for one person for one month.
//!
//! 社会保险法 art. 10, 12 (pension), 23 (medical), 33, 35 (work injury), 44 (unemployment), 53 (maternity), 60 (no waiver
//! outside the law): employer and employee pay a share of the payment base each; the base is the declared wage, not below
//! the floor and not above the cap of the kind. Each line is rounded by itself.
//!
//! Not covered: payers other than enterprises; the declaration of the wage (whole yuan, 110 % where undeclared); late fees.

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Limits, Sourced, Times};
use shebao_core::planner::At;
use shebao_core::policy::{Facet, Param};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result};
use shebao_derive::Record;

use super::{EmployerSize, Kind, Payer};
use crate::base::{self, PREMIUM_MONTH};

/// One person and month. Only the kinds asked for are planned and answered.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[record(key)]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub region: Region,
    /// 费款所属期: month the premium is for
    #[field(key, MONTH)]
    pub month: Month,
    /// 缴费主体: who pays
    #[field(key, choice)]
    pub payer: Payer,
    /// 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12
    #[field(key, choice)]
    pub employer_size: Option<EmployerSize>,
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
    /// 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; needed where injury is asked for
    #[field(key, INJURY_RATE)]
    pub injury_rate: Option<Rate>,
    /// 缴费工资: declared monthly wage, before the limits
    #[field(given, WAGE)]
    pub wage: Money,
}

/// A line per kind and side, absent where the kind was not asked for; totals by side and overall.
#[derive(Record, Clone, PartialEq, Default, Debug)]
pub struct Output {
    /// 养老缴费基数: payment base of pension
    #[field(line, BASE)]
    pub pension_base: Option<Money>,
    /// 单位应缴养老保险费: employer's pension premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub pension_employer: Option<Money>,
    /// 个人应缴养老保险费: employee's pension premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub pension_employee: Option<Money>,
    /// 医疗缴费基数: payment base of medical
    #[field(line, BASE)]
    pub medical_base: Option<Money>,
    /// 单位应缴医疗保险费: employer's medical premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub medical_employer: Option<Money>,
    /// 个人应缴医疗保险费: employee's medical premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub medical_employee: Option<Money>,
    /// 生育缴费基数: payment base of maternity
    #[field(line, BASE)]
    pub maternity_base: Option<Money>,
    /// 单位应缴生育保险费: employer's maternity premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub maternity_employer: Option<Money>,
    /// 失业缴费基数: payment base of unemployment
    #[field(line, BASE)]
    pub unemployment_base: Option<Money>,
    /// 单位应缴失业保险费: employer's unemployment premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub unemployment_employer: Option<Money>,
    /// 个人应缴失业保险费: employee's unemployment premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub unemployment_employee: Option<Money>,
    /// 工伤缴费基数: payment base of work injury
    #[field(line, BASE)]
    pub injury_base: Option<Money>,
    /// 单位应缴工伤保险费: employer's work-injury premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub injury_employer: Option<Money>,
    /// 单位应缴合计: employer's total
    #[field(line, EMPLOYER_PREMIUM)]
    pub employer_total: Option<Money>,
    /// 个人应缴合计: employee's total
    #[field(line, EMPLOYEE_PREMIUM)]
    pub employee_total: Option<Money>,
    /// 应缴合计: total
    #[field(line, PREMIUM)]
    pub total: Option<Money>,
}

/// What one kind needs.
#[derive(Debug)]
pub struct Share {
    limits: Limits,
    employer: Times,
    /// Where the rounded amount is what a waiver reduces.
    reduced: Option<Times>,
    employee: Option<Times>,
}

/// What the rule needs for one key: the kinds asked for.
#[derive(Debug)]
pub struct Plan {
    pension: Option<Share>,
    medical: Option<Share>,
    maternity: Option<Share>,
    unemployment: Option<Share>,
    injury: Option<Share>,
}

/// The operation.
#[derive(Debug)]
pub struct Monthly;

impl Leaf for Monthly {
    const ABOUT: About = About {
        name: "premium.monthly",
        version: 1,
        zh: "月应缴社会保险费",
        en: "social-insurance premium of one person for one month",
        law: "社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60",
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
        if !(key.pension || key.medical || key.maternity || key.unemployment || key.injury) {
            return Err(Error::new(Code::NoKind));
        }
        planner.region(key.region, key.month.first_day())?;
        let mut paid = Paid { key, planner };
        Ok(Plan {
            pension: paid.when(key.pension, |p| {
                p.share(
                    Kind::Pension,
                    &super::PENSION_EMPLOYER,
                    Some(&super::WAIVER_PENSION),
                    Some(&super::PENSION_EMPLOYEE),
                )
            })?,
            medical: paid.when(key.medical, |p| {
                p.share(Kind::Medical, &super::MEDICAL_EMPLOYER, None, Some(&super::MEDICAL_EMPLOYEE))
            })?,
            maternity: paid
                .when(key.maternity, |p| p.share(Kind::Maternity, &super::MATERNITY_EMPLOYER, None, None))?,
            unemployment: paid.when(key.unemployment, |p| {
                let (waiver, employee) = (&super::WAIVER_UNEMPLOYMENT, &super::UNEMPLOYMENT_EMPLOYEE);
                p.share(Kind::Unemployment, &super::UNEMPLOYMENT_EMPLOYER, Some(waiver), Some(employee))
            })?,
            injury: paid.injury()?,
        })
    }

    #[inline(always)]
    fn rule<C: Calc>(plan: &Plan, c: &mut C) {
        use Output as O;
        let wage = c.given(Input::WAGE);
        let pension = employer(c, wage, plan.pension.as_ref(), O::PENSION_BASE, O::PENSION_EMPLOYER);
        let pension_employee = employee(c, pension.base, plan.pension.as_ref(), O::PENSION_EMPLOYEE);
        let medical = employer(c, wage, plan.medical.as_ref(), O::MEDICAL_BASE, O::MEDICAL_EMPLOYER);
        let medical_employee = employee(c, medical.base, plan.medical.as_ref(), O::MEDICAL_EMPLOYEE);
        let maternity = employer(c, wage, plan.maternity.as_ref(), O::MATERNITY_BASE, O::MATERNITY_EMPLOYER);
        let unemployment =
            employer(c, wage, plan.unemployment.as_ref(), O::UNEMPLOYMENT_BASE, O::UNEMPLOYMENT_EMPLOYER);
        let unemployment_employee =
            employee(c, unemployment.base, plan.unemployment.as_ref(), O::UNEMPLOYMENT_EMPLOYEE);
        let injury = employer(c, wage, plan.injury.as_ref(), O::INJURY_BASE, O::INJURY_EMPLOYER);

        let employer_parts = [pension.paid, medical.paid, maternity.paid, unemployment.paid, injury.paid];
        let employer_total = c.sum(O::EMPLOYER_TOTAL, &employer_parts);
        let employee_total = c.sum(O::EMPLOYEE_TOTAL, &[pension_employee, medical_employee, unemployment_employee]);
        c.sum(O::TOTAL, &[employer_total, employee_total]);
    }
}

/// A base and what the employer pays on it.
struct Employer<V> {
    base: V,
    paid: V,
}

#[inline(always)]
fn employer<C: Calc>(c: &mut C, wage: C::Val, share: Option<&Share>, base: Line, line: Line) -> Employer<C::Val> {
    let Some(share) = share else {
        let nothing = c.absent();
        return Employer { base: nothing, paid: nothing };
    };
    let base = c.clamp(base, wage, &share.limits);
    let full = c.times(line, base, &share.employer);
    let paid = match &share.reduced {
        Some(rest) => c.times(line, full, rest),
        None => full,
    };
    Employer { base, paid }
}

#[inline(always)]
fn employee<C: Calc>(c: &mut C, base: C::Val, share: Option<&Share>, line: Line) -> C::Val {
    match share.and_then(|share| share.employee.as_ref()) {
        Some(rate) => c.times(line, base, rate),
        None => c.absent(),
    }
}

/// Makes the plan of one key.
struct Paid<'k, 'p, 'b> {
    key: &'k Key,
    planner: &'p mut Planner<'b>,
}

impl Paid<'_, '_, '_> {
    fn when<T>(&mut self, asked: bool, make: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if asked { make(self).map(Some) } else { Ok(None) }
    }

    fn at(&self, facet: Facet) -> At {
        At { facet, region: self.key.region, day: self.key.month.first_day(), event: PREMIUM_MONTH }
    }

    fn share(
        &mut self,
        kind: Kind,
        employer: &Param<Rate>,
        waiver: Option<&Param<Rate>>,
        employee: Option<&Param<Rate>>,
    ) -> Result<Share> {
        let payer = self.at(Facet::of(self.key.payer.ordinal()));
        let employer = self.planner.read(employer, payer)?;
        let employee = employee.map(|param| self.planner.read(param, payer)).transpose()?;
        self.compile(kind, &employer, waiver, employee.as_ref())
    }

    /// 工伤: the rate is the unit's own.
    fn injury(&mut self) -> Result<Option<Share>> {
        match (self.key.injury, self.key.injury_rate) {
            (false, None) => Ok(None),
            (false, Some(_)) => Err(Error::new(Code::NotTogether).field("injury_rate")),
            (true, None) => Err(Error::new(Code::MissingField).field("injury_rate")),
            (true, Some(rate)) => {
                let given = Sourced { value: rate, rows: alloc::vec::Vec::new() };
                self.compile(Kind::Injury, &given, Some(&super::WAIVER_INJURY), None).map(Some)
            }
        }
    }

    fn compile(
        &mut self,
        kind: Kind,
        employer: &Sourced<Rate>,
        waiver: Option<&Param<Rate>>,
        employee: Option<&Sourced<Rate>>,
    ) -> Result<Share> {
        let limits = base::limits(kind, self.key.region, self.key.month, self.planner)?;
        let rounding = self.planner.read(&super::ROUNDING, self.at(Facet::of(kind.ordinal())))?;
        let cap = limits.cap();
        let employee = employee.map(|rate| Times::new(&[rate], &rounding, cap)).transpose()?;
        let full = || Times::new(&[employer], &rounding, cap);
        let (employer, reduced) = match waiver.map(|param| self.rest(param)).transpose()? {
            None => (full()?, None),
            Some(rest) if rest.value == Rate::ONE => (Times::new(&[employer, &rest], &rounding, cap)?, None),
            // Wholly waived: no order of rounding can matter, so none is read.
            Some(rest) if rest.value == Rate::ZERO => (Times::new(&[employer, &rest], &rounding, cap)?, None),
            Some(mut rest) => {
                let order = self.planner.read(&super::WAIVER_ORDER, self.at(Facet::ANY))?;
                rest.rows.extend(&order.rows);
                if order.value == 0 {
                    (Times::new(&[employer, &rest], &rounding, cap)?, None)
                } else {
                    (full()?, Some(Times::new(&[&rest], &rounding, cap)?))
                }
            }
        };
        Ok(Share { limits, employer, reduced, employee })
    }

    /// What a waiver leaves.
    fn rest(&mut self, waiver: &Param<Rate>) -> Result<Sourced<Rate>> {
        let facet = self.key.employer_size.map_or(Facet::ANY, |size| Facet::of(size.ordinal()));
        let waived = self.planner.read(waiver, self.at(facet))?;
        let value = waived.value.rest().ok_or_else(|| Error::new(Code::BadValue).param(waiver.id()))?;
        Ok(Sourced { value, rows: waived.rows })
    }
}
