//! A premium without the wage and without who pays: what was forgotten is no zero and no enterprise.
use shebao_core::{Month, Region};
use shebao_law::premium::{Payer, monthly, unit_bill};

fn main() {
    let month = Month::new(2025, 9).unwrap();
    let _ = monthly::Input::new(Region::NATION, month).pension(true);
    let _ = monthly::Input::new(Region::NATION, month, Payer::Enterprise).pension(true);
    let _ = unit_bill::Employment::new(1, month, month.plus(1));
}
