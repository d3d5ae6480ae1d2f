//! On what terms a unit pays; shared by all operations on a unit's roster.

use shebao_core::{Money, Month, Rate, Region};
use shebao_derive::Record;

use super::{EmployerSize, Payer, monthly};
use crate::domain::{INJURY_RATE, KIND};

/// Who pays, for which kinds, at which injury rate.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Terms {
    /// 缴费主体: who pays
    #[field(given, choice)]
    pub payer: Payer,
    /// 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12
    #[field(given, choice)]
    pub employer_size: Option<EmployerSize>,
    /// 基本养老保险: whether basic pension is asked for
    #[field(given, KIND)]
    pub pension: bool,
    /// 职工基本医疗保险: whether basic medical is asked for
    #[field(given, KIND)]
    pub medical: bool,
    /// 生育保险: whether maternity is asked for
    #[field(given, KIND)]
    pub maternity: bool,
    /// 失业保险: whether unemployment is asked for
    #[field(given, KIND)]
    pub unemployment: bool,
    /// 工伤保险: whether work injury is asked for
    #[field(given, KIND)]
    pub injury: bool,
    /// 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for
    #[field(given, INJURY_RATE)]
    pub injury_rate: Option<Rate>,
}

impl Terms {
    /// What the premium of one of its people is asked of.
    pub(crate) fn monthly(&self, region: Region, month: Month, wage: Money) -> monthly::Input {
        monthly::Input {
            region,
            month,
            payer: self.payer,
            employer_size: self.employer_size,
            pension: self.pension,
            medical: self.medical,
            maternity: self.maternity,
            unemployment: self.unemployment,
            injury: self.injury,
            injury_rate: self.injury_rate,
            wage,
            annuity: false,
            supplement: None,
            rural_contract: false,
        }
    }
}
