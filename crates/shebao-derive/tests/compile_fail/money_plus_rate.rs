//! A rate cannot be added to money.
use shebao_core::{Money, Rate};

fn main() {
    let _ = Money::from_fen(1).checked_add(Rate::ONE);
}
