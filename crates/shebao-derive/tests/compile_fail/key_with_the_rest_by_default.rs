//! The halves of an input are as whole as the input.
use shebao_core::{Month, Region};
use shebao_law::premium::monthly::{Given, Key};

fn main() {
    let (region, month) = (Region::NATION, Month::new(2025, 9).unwrap());
    let _ = Key { region, month, pension: true, ..Default::default() };
    let _ = Key::new(region, month).pension(true);
    let _: Given = Default::default();
    let _ = Given::new();
    let _ = Given {};
}
