//! The promises, one file per kind of work. Each checks that all contenders agree before it times
//! them; `tests/agree.rs` does the same in every test run, without the times.

pub mod batch;
pub mod calls;
pub mod columns;
pub mod ledger;
pub mod one;

use shebao::Money;
use shebao::premium::monthly::Output;

use crate::control::{ABSENT, LINES};

/// The lines of a typed output, as columns carry them.
pub fn lines_of(o: &Output) -> [i64; LINES] {
    let fen = |money: Option<Money>| money.map_or(ABSENT, Money::fen);
    [
        o.pension_base,
        o.pension_employer,
        o.pension_employee,
        o.medical_base,
        o.medical_employer,
        o.medical_employee,
        o.maternity_base,
        o.maternity_employer,
        o.unemployment_base,
        o.unemployment_employer,
        o.unemployment_employee,
        o.injury_base,
        o.injury_employer,
        o.employer_total,
        o.employee_total,
        o.total,
    ]
    .map(fen)
}
