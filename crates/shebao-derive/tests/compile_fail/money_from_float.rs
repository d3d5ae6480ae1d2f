//! No float becomes money.
fn main() {
    let _ = shebao_core::Money::from_fen(8000.5);
}
