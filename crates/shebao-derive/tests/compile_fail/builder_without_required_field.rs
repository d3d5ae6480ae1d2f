//! A verification without the declared wage: there is no `build` yet.
use shebao_core::{Money, Month, Region};
use shebao_law::base::payment::Source;
use shebao_law::base::verification::Input;
use shebao_law::premium::{Kind, Payer};

fn main() {
    let _ = Input::builder()
        .region(Region::NATION)
        .month(Month::new(2025, 9).unwrap())
        .payer(Payer::Enterprise)
        .source(Source::PreviousYear)
        .kind(Kind::Pension)
        .wage(Money::from_fen(500_000))
        .build();
}
