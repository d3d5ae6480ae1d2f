//! Money times money is nothing.
use shebao_core::Money;

fn main() {
    let _ = Money::from_fen(1) * Money::from_fen(2);
}
