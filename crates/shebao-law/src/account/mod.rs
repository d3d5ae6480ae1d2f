//! 个人账户: personal accounts of the basic pension.

use shebao_core::policy::{Param, Parameter};
use shebao_core::{Rate, Rounding};

mod interest;
pub mod ledger;
mod state;

/// 记账利率: each row's span is one rate year.
const RATE: Param<Rate> = Param::new("account.rate");
const PERSONAL_RATE: Param<Rate> = Param::new("account.personal_rate");
const INTEREST_ROUNDING: Param<Rounding> = Param::new("account.interest_rounding");
/// 0: by months elapsed.
const MID_YEAR: Param<u8> = Param::new("account.mid_year");
/// 0: at the start of the month, 1: at its end.
const PAYMENT_TIMING: Param<u8> = Param::new("account.payment_timing");
/// 0: what is left earns the account's rate.
const RETIRED_INTEREST: Param<u8> = Param::new("account.retired_interest");

pub(crate) const PARAMETERS: &[Parameter] = &[
    RATE.declared(),
    PERSONAL_RATE.declared(),
    INTEREST_ROUNDING.declared(),
    MID_YEAR.declared(),
    PAYMENT_TIMING.declared(),
    RETIRED_INTEREST.declared(),
];
