//! Who pays is said, not assumed.
use shebao_law::premium::Payer;

fn main() {
    let _ = Payer::default();
}
