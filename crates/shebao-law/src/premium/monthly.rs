//! 月应缴社会保险费: what is due for one person for one month.
//!
//! 社会保险法 art. 10, 12 (pension), 23 (medical), 33, 35 (work injury), 44 (unemployment), 53 (maternity), 60 (no waiver
//! outside the law): employer and employee pay a share of the payment base each; the base is the declared wage, not below
//! the floor and not above the cap of the kind. By the ordinances on unemployment an employer paid on its payroll, which no
//! floor lifts person by person. Where a place prints one rate for medical with maternity inside, it is medical's, and maternity
//! is nothing beside it. Each line is rounded by itself. Flexible workers pay alone: pension on a base
//! they choose within the limits (国发〔2005〕38号), medical and maternity on one base for all.
//!
//! Not covered: the declaration of the wage (whole yuan, 110 % where undeclared); late fees; staff of public institutions who
//! stayed in the enterprise pension; medical of private firms and new employers in Zhengzhou from 2012-07 to 2015-06, which was on the
//! whole city average whatever the wage.

use alloc::boxed::Box;

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Limits, Times};
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Month, Planner, Rate, Region, Result};
use shebao_derive::Record;

use super::further::Further;
use super::paid::Paid;
use super::{EmployerSize, Payer, Supplement};
use crate::domain::{
    BASE_BILLED, EMPLOYEE_PREMIUM, EMPLOYER_PREMIUM, FLAG, INJURY_RATE, KIND, MONTH, PREMIUM, REGION, WAGE,
};

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
    /// 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for
    #[field(key, INJURY_RATE)]
    pub injury_rate: Option<Rate>,
    /// 缴费工资: declared monthly wage, or the base that a flexible worker chose; before the limits
    #[field(given, WAGE)]
    pub wage: Money,
    /// 职业年金: whether the occupational annuity of public institutions is asked for
    #[field(key, KIND)]
    pub annuity: bool,
    /// 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for
    #[field(key, choice)]
    pub supplement: Option<Supplement>,
    /// 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances
    #[field(key, FLAG)]
    pub rural_contract: bool,
}

/// A line per kind and side, absent where the kind was not asked for; totals by side and overall.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 养老缴费基数: payment base of pension
    #[field(line, BASE_BILLED)]
    pub pension_base: Option<Money>,
    /// 单位应缴养老保险费: employer's pension premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub pension_employer: Option<Money>,
    /// 个人应缴养老保险费: employee's pension premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub pension_employee: Option<Money>,
    /// 医疗缴费基数: payment base of medical
    #[field(line, BASE_BILLED)]
    pub medical_base: Option<Money>,
    /// 单位应缴医疗保险费: employer's medical premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub medical_employer: Option<Money>,
    /// 个人应缴医疗保险费: employee's medical premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub medical_employee: Option<Money>,
    /// 生育缴费基数: payment base of maternity
    #[field(line, BASE_BILLED)]
    pub maternity_base: Option<Money>,
    /// 单位应缴生育保险费: employer's maternity premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub maternity_employer: Option<Money>,
    /// 失业缴费基数: payment base of unemployment
    #[field(line, BASE_BILLED)]
    pub unemployment_base: Option<Money>,
    /// 单位应缴失业保险费: employer's unemployment premium
    #[field(line, EMPLOYER_PREMIUM)]
    pub unemployment_employer: Option<Money>,
    /// 个人应缴失业保险费: employee's unemployment premium
    #[field(line, EMPLOYEE_PREMIUM)]
    pub unemployment_employee: Option<Money>,
    /// 工伤缴费基数: payment base of work injury
    #[field(line, BASE_BILLED)]
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
    /// 职业年金缴费基数: payment base of the occupational annuity
    #[field(line, BASE_BILLED)]
    pub annuity_base: Option<Money>,
    /// 单位应缴职业年金: employer's occupational annuity
    #[field(line, EMPLOYER_PREMIUM)]
    pub annuity_employer: Option<Money>,
    /// 个人应缴职业年金: employee's occupational annuity
    #[field(line, EMPLOYEE_PREMIUM)]
    pub annuity_employee: Option<Money>,
    /// 个人应缴生育保险费: maternity premium of a flexible worker
    #[field(line, EMPLOYEE_PREMIUM)]
    pub maternity_employee: Option<Money>,
    /// 应缴大额医疗补助: large-amount medical supplement, paid by the person
    #[field(line, EMPLOYEE_PREMIUM)]
    pub supplement_employee: Option<Money>,
    /// 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account
    #[field(line, PREMIUM)]
    pub pension_account: Option<Money>,
    /// 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it
    #[field(line, PREMIUM)]
    pub medical_account: Option<Money>,
}

/// What one kind needs of an employer and an employee.
#[derive(Debug)]
pub struct Share {
    pub(super) limits: Limits,
    pub(super) factors: Factors,
    /// 按工资总额: whether the employer pays on the wage as it is; its people pay on the base all the same.
    pub(super) payroll: bool,
}

/// What is paid on a base.
#[derive(Debug)]
pub struct Factors {
    pub(super) employer: Times,
    /// Where the rounded amount is what a waiver reduces.
    pub(super) reduced: Option<Times>,
    pub(super) employee: Option<Times>,
}

impl Factors {
    #[inline(always)]
    pub(super) fn employer<C: Calc>(&self, c: &mut C, base: C::Val, line: Line) -> C::Val {
        let full = c.times(line, base, &self.employer);
        match &self.reduced {
            Some(rest) => c.times(line, full, rest),
            None => full,
        }
    }

    #[inline(always)]
    pub(super) fn employee<C: Calc>(&self, c: &mut C, base: C::Val, line: Line) -> C::Val {
        match &self.employee {
            Some(rate) => c.times(line, base, rate),
            None => c.absent(),
        }
    }
}

/// What the rule needs for one key: the kinds asked for.
#[derive(Debug)]
pub struct Plan {
    pub(super) pension: Option<Share>,
    pub(super) medical: Option<Share>,
    pub(super) maternity: Option<Share>,
    pub(super) unemployment: Option<Share>,
    pub(super) injury: Option<Share>,
    /// What few people have; apart, so that it costs the others nothing.
    pub(super) further: Option<Box<Further>>,
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
        let asked = key.pension || key.medical || key.maternity || key.unemployment || key.injury;
        if !(asked || key.annuity || key.supplement.is_some()) {
            return Err(Error::new(Code::NoKind));
        }
        planner.region(key.region, key.month.first_day())?;
        Paid { key, planner }.plan()
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        match &plan.further {
            None => {
                let (_, employer, employee) = five_kinds(plan, c);
                totals(c, &employer, &employee);
            }
            Some(further) => further.rule(plan, c),
        }
        Ok(())
    }
}

/// The wage, and what employer and employee pay for the five kinds.
#[inline(always)]
pub(super) fn five_kinds<C: Calc>(plan: &Plan, c: &mut C) -> (C::Val, [C::Val; 5], [C::Val; 3]) {
    use Output as O;
    let wage = c.given(Input::WAGE);
    let pension = employer(c, wage, plan.pension.as_ref(), O::PENSION_BASE, O::PENSION_EMPLOYER);
    let pension_employee = employee(c, pension.base, plan.pension.as_ref(), O::PENSION_EMPLOYEE);
    let medical = employer(c, wage, plan.medical.as_ref(), O::MEDICAL_BASE, O::MEDICAL_EMPLOYER);
    let medical_employee = employee(c, medical.base, plan.medical.as_ref(), O::MEDICAL_EMPLOYEE);
    let maternity = employer(c, wage, plan.maternity.as_ref(), O::MATERNITY_BASE, O::MATERNITY_EMPLOYER);
    let unemployment = match &plan.unemployment {
        Some(share) if share.payroll => on_payroll(c, wage, share, O::UNEMPLOYMENT_BASE, O::UNEMPLOYMENT_EMPLOYER),
        share => employer(c, wage, share.as_ref(), O::UNEMPLOYMENT_BASE, O::UNEMPLOYMENT_EMPLOYER),
    };
    let unemployment_employee = employee(c, unemployment.base, plan.unemployment.as_ref(), O::UNEMPLOYMENT_EMPLOYEE);
    let injury = employer(c, wage, plan.injury.as_ref(), O::INJURY_BASE, O::INJURY_EMPLOYER);
    let employer_parts = [pension.paid, medical.paid, maternity.paid, unemployment.paid, injury.paid];
    (wage, employer_parts, [pension_employee, medical_employee, unemployment_employee])
}

#[inline(always)]
pub(super) fn totals<C: Calc>(c: &mut C, employer: &[C::Val], employee: &[C::Val]) {
    let employer_total = c.sum(Output::EMPLOYER_TOTAL, employer);
    let employee_total = c.sum(Output::EMPLOYEE_TOTAL, employee);
    c.sum(Output::TOTAL, &[employer_total, employee_total]);
}

/// A base and what the employer pays on it.
pub(super) struct Employer<V> {
    pub(super) base: V,
    pub(super) paid: V,
}

#[inline(always)]
pub(super) fn employer<C: Calc>(
    c: &mut C,
    wage: C::Val,
    share: Option<&Share>,
    base: Line,
    line: Line,
) -> Employer<C::Val> {
    let Some(share) = share else {
        let nothing = c.absent();
        return Employer { base: nothing, paid: nothing };
    };
    let base = c.clamp(base, wage, &share.limits);
    let paid = share.factors.employer(c, base, line);
    Employer { base, paid }
}

/// 按工资总额: the employer pays on the wage as it is, its people on the base all the same.
#[inline(always)]
fn on_payroll<C: Calc>(c: &mut C, wage: C::Val, share: &Share, base: Line, line: Line) -> Employer<C::Val> {
    let base = c.clamp(base, wage, &share.limits);
    let paid = share.factors.employer(c, wage, line);
    Employer { base, paid }
}

#[inline(always)]
pub(super) fn employee<C: Calc>(c: &mut C, base: C::Val, share: Option<&Share>, line: Line) -> C::Val {
    match share {
        Some(share) => share.factors.employee(c, base, line),
        None => c.absent(),
    }
}
