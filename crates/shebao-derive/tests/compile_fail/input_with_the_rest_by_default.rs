//! The literal that billed on a forgotten wage.
use shebao_core::{Money, Month, Region};
use shebao_law::premium::{Payer, monthly, unit_bill};

fn main() {
    let (region, month) = (Region::NATION, Month::new(2025, 9).unwrap());
    let _ = monthly::Input { region, month, pension: true, ..Default::default() };
    let _ = monthly::Input { pension: true, ..monthly::Input::new(region, month, Payer::Enterprise, Money::ZERO) };
    let _ = unit_bill::Employment { person: 1, from: month, ..Default::default() };
    let _: monthly::Input = Default::default();
}
