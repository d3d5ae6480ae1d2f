//! The law, one file per legal matter, whole: fields, key, plan, rule.
//!
//! A matter is registered by one line in [`operations!`]. Parameters are declared in the file that reads them and matched
//! with the dictionary when an engine is made.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod account;
pub mod base;
pub mod domain;
pub mod premium;

/// Every operation, each by one line: its shape, then its module. `$with` is a macro of the caller.
#[macro_export]
macro_rules! operations {
    ($with:ident) => {
        $with! {
            leaf premium::monthly::Monthly;
            composed premium::unit_bill::UnitBill;
            leaf premium::late_fee::LateFee;
            composed premium::arrears::Arrears;
            person account::ledger::Ledger;
            person premium::injury_rate::InjuryRate;
            person premium::injury_float::InjuryFloat;
            leaf premium::injury_project::InjuryProject;
            leaf base::payment::Payment;
            leaf premium::pooled::Pooled;
            leaf base::tier::Tier;
            leaf premium::make_up::MakeUp;
            composed premium::flexible::Flexible;
            leaf base::verification::Verification;
            composed base::unit_verification::UnitVerification;
            composed premium::collection_plan::CollectionPlan;
        }
    };
}

/// Every parameter that a rule reads, with its type and the words that tell its rows apart.
pub fn parameters() -> impl Iterator<Item = shebao_core::policy::Parameter> {
    [
        base::PARAMETERS,
        base::payment::PARAMETERS,
        base::tier::PARAMETERS,
        premium::PARAMETERS,
        premium::late_fee::PARAMETERS,
        premium::injury_rate::PARAMETERS,
        premium::injury_float::PARAMETERS,
        premium::injury_project::PARAMETERS,
        premium::make_up::PARAMETERS,
        account::PARAMETERS,
    ]
    .into_iter()
    .flatten()
    .copied()
}
