//! 社会保险费: premiums.

use shebao_core::policy::{Param, ValueType};
use shebao_core::{Rate, Rounding};
use shebao_derive::Choice;

pub mod monthly;
pub mod unit_bill;

/// 险种: the kinds of insurance, in the order of their facets in policy.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Kind {
    /// 基本养老保险: basic pension
    #[default]
    Pension,
    /// 职工基本医疗保险: basic medical
    Medical,
    /// 生育保险: maternity
    Maternity,
    /// 失业保险: unemployment
    Unemployment,
    /// 工伤保险: work injury
    Injury,
}

/// 缴费主体: who pays.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Payer {
    /// 企业及其职工: an enterprise and its employees
    #[default]
    Enterprise,
}

/// 用人单位规模: the size of the employer, which the waivers of 2020 tell apart.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum EmployerSize {
    /// 中小微企业: micro, small or medium enterprise
    #[default]
    Small,
    /// 大型企业: large enterprise
    Large,
    /// 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation
    Social,
}

const PENSION_EMPLOYER: Param<Rate> = Param::new("pension.employer");
const PENSION_EMPLOYEE: Param<Rate> = Param::new("pension.employee");
const MEDICAL_EMPLOYER: Param<Rate> = Param::new("medical.employer");
const MEDICAL_EMPLOYEE: Param<Rate> = Param::new("medical.employee");
const MATERNITY_EMPLOYER: Param<Rate> = Param::new("maternity.employer");
const UNEMPLOYMENT_EMPLOYER: Param<Rate> = Param::new("unemployment.employer");
const UNEMPLOYMENT_EMPLOYEE: Param<Rate> = Param::new("unemployment.employee");
const WAIVER_PENSION: Param<Rate> = Param::new("waiver.pension");
const WAIVER_UNEMPLOYMENT: Param<Rate> = Param::new("waiver.unemployment");
const WAIVER_INJURY: Param<Rate> = Param::new("waiver.injury");
/// 0: the rate is reduced, 1: the rounded amount is.
const WAIVER_ORDER: Param<u8> = Param::new("waiver.order");
/// 保费取整: read for what is booked to an account from a base, too.
pub(crate) const ROUNDING: Param<Rounding> = Param::new("premium.rounding");

pub(crate) const PARAMETERS: &[(&str, ValueType)] = &[
    PENSION_EMPLOYER.declared(),
    PENSION_EMPLOYEE.declared(),
    MEDICAL_EMPLOYER.declared(),
    MEDICAL_EMPLOYEE.declared(),
    MATERNITY_EMPLOYER.declared(),
    UNEMPLOYMENT_EMPLOYER.declared(),
    UNEMPLOYMENT_EMPLOYEE.declared(),
    WAIVER_PENSION.declared(),
    WAIVER_UNEMPLOYMENT.declared(),
    WAIVER_INJURY.declared(),
    WAIVER_ORDER.declared(),
    ROUNDING.declared(),
];
