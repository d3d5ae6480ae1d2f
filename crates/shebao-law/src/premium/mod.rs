//! 社会保险费: premiums.

use shebao_core::policy::{Amount, Param, Parameter, Words};
use shebao_core::{Rate, Rounding};
use shebao_derive::Choice;

pub mod arrears;
mod arrears_book;
pub(crate) mod billing;
mod collection_book;
pub mod collection_plan;
mod collection_sums;
pub mod flexible;
mod further;
mod industry;
pub mod injury_float;
pub mod injury_project;
pub mod injury_rate;
mod injury_words;
mod item;
pub mod late_fee;
pub mod make_up;
pub mod monthly;
mod paid;
pub mod pooled;
mod pooling;
mod several_units;
mod terms;
pub mod unit_bill;

pub use item::Item;
pub use terms::Terms;

/// 险种: the kinds of insurance, in the order of their facets in policy.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// 基本养老保险: basic pension
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
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Payer {
    /// 企业及其职工: an enterprise and its employees
    Enterprise,
    /// 机关和全额拨款事业单位: a state organ or a fully funded institution, in the pension of public institutions
    Funded,
    /// 差额拨款和自收自支事业单位: another public institution, in the pension of public institutions
    Institution,
    /// 民办非企业单位、社会团体等社会组织: a private non-enterprise unit or social organisation
    Social,
    /// 有雇工的个体工商户: a proprietor with employees
    Proprietor,
    /// 灵活就业人员和无雇工的个体工商户: a flexible worker, or a proprietor without employees, who pays all alone
    Flexible,
}

impl Payer {
    /// 机关事业单位: had no share in the waivers of 2020, and belongs to the pension of public institutions.
    const fn is_public(self) -> bool {
        matches!(self, Payer::Funded | Payer::Institution)
    }
}

/// 用人单位规模: the size of the employer, which the waivers of 2020 tell apart.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmployerSize {
    /// 中小微企业: micro, small or medium enterprise
    Small,
    /// 大型企业: large enterprise
    Large,
    /// 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation
    Social,
}

/// 大额医疗补助的缴法: how the large-amount medical supplement falls due.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Supplement {
    /// 按年缴纳: the whole year's amount falls due in this month
    Year,
    /// 年中参保按月缴纳: who joined within the year pays by month
    Month,
}

/// 减免对象的规模: the sizes that the waivers of 2020 tell apart: those of employers, and public institutions, which no caller
/// gives as a size.
#[derive(Clone, Copy)]
enum WaiverSize {
    Employer(EmployerSize),
    Public,
}

impl Words for WaiverSize {
    const FACET: &'static str = EmployerSize::FACET;
    fn word(place: usize) -> Option<&'static str> {
        let public = (place == EmployerSize::WORDS.len()).then_some("public");
        EmployerSize::word(place).or(public)
    }
    fn place(self) -> usize {
        match self {
            WaiverSize::Employer(size) => size.place(),
            WaiverSize::Public => EmployerSize::WORDS.len(),
        }
    }
}

const PENSION_EMPLOYER: Param<Rate, Payer> = Param::new("pension.employer");
const PENSION_EMPLOYEE: Param<Rate, Payer> = Param::new("pension.employee");
const MEDICAL_EMPLOYER: Param<Rate, Payer> = Param::new("medical.employer");
const MEDICAL_EMPLOYEE: Param<Rate, Payer> = Param::new("medical.employee");
/// 合并公布的单位费率: medical with maternity inside, where a place prints no split. Maternity is nothing beside it.
const MEDICAL_MERGED: Param<Rate, Payer> = Param::new("medical.employer_merged");
const MATERNITY_EMPLOYER: Param<Rate, Payer> = Param::new("maternity.employer");
/// 灵活就业人员参加生育保险: maternity that a flexible worker pays.
const MATERNITY_EMPLOYEE: Param<Rate, Payer> = Param::new("maternity.employee");
const ANNUITY_EMPLOYER: Param<Rate, Payer> = Param::new("annuity.employer");
const ANNUITY_EMPLOYEE: Param<Rate, Payer> = Param::new("annuity.employee");
/// 个人缴费划入个人账户的比例, where it is not all that the person pays.
const PENSION_ACCOUNT: Param<Rate, Payer> = Param::new("pension.account");
const MEDICAL_ACCOUNT: Param<Rate, Payer> = Param::new("medical.account");
const SUPPLEMENT_YEAR: Param<Amount> = Param::new("supplement.year");
const SUPPLEMENT_MONTH: Param<Amount> = Param::new("supplement.month");
const UNEMPLOYMENT_EMPLOYER: Param<Rate, Payer> = Param::new("unemployment.employer");
const UNEMPLOYMENT_EMPLOYEE: Param<Rate, Payer> = Param::new("unemployment.employee");
/// 失业保险单位缴费基数. 0: the person's payment base, 1: the payroll, each wage as it is. Absent where the first holds.
const UNEMPLOYMENT_UNIT_BASE: Param<u8> = Param::new("unemployment.unit_base");
/// 农民合同制工人: what rural contract workers pay themselves.
const UNEMPLOYMENT_RURAL: Param<Rate> = Param::new("unemployment.rural");
const WAIVER_PENSION: Param<Rate, Option<WaiverSize>> = Param::new("waiver.pension");
const WAIVER_UNEMPLOYMENT: Param<Rate, Option<WaiverSize>> = Param::new("waiver.unemployment");
const WAIVER_INJURY: Param<Rate, Option<WaiverSize>> = Param::new("waiver.injury");
/// 0: the rate is reduced, 1: the rounded amount is.
const WAIVER_ORDER: Param<u8> = Param::new("waiver.order");
/// 保费取整: read for what is booked to an account from a base, too.
pub(crate) const ROUNDING: Param<Rounding, Kind> = Param::new("premium.rounding");

pub(crate) const PARAMETERS: &[Parameter] = &[
    PENSION_EMPLOYER.declared(),
    PENSION_EMPLOYEE.declared(),
    MEDICAL_EMPLOYER.declared(),
    MEDICAL_EMPLOYEE.declared(),
    MEDICAL_MERGED.declared_since(),
    MATERNITY_EMPLOYER.declared(),
    MATERNITY_EMPLOYEE.declared(),
    ANNUITY_EMPLOYER.declared(),
    ANNUITY_EMPLOYEE.declared(),
    PENSION_ACCOUNT.declared(),
    MEDICAL_ACCOUNT.declared(),
    SUPPLEMENT_YEAR.declared(),
    SUPPLEMENT_MONTH.declared(),
    UNEMPLOYMENT_EMPLOYER.declared(),
    UNEMPLOYMENT_EMPLOYEE.declared(),
    UNEMPLOYMENT_UNIT_BASE.declared_since(),
    UNEMPLOYMENT_RURAL.declared(),
    WAIVER_PENSION.declared(),
    WAIVER_UNEMPLOYMENT.declared(),
    WAIVER_INJURY.declared(),
    WAIVER_ORDER.declared(),
    ROUNDING.declared(),
];
