//! Properties over random inputs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod accounts;
mod bills;
#[path = "../columns/mod.rs"]
mod columns;
#[path = "../common/mod.rs"]
mod common;
mod explained;
mod premiums;
mod profiles;

use std::sync::LazyLock;

use common::{engine, place};
use proptest::prelude::*;
use shebao::premium::monthly::{Input, Monthly, Output};
use shebao::premium::{EmployerSize, Payer};
use shebao::{Accept, Engine, Evidence, Money, Month, Options, Rate, Standing};

static ENGINE: LazyLock<Engine> = LazyLock::new(engine);

static ALL: LazyLock<Options> = LazyLock::new(|| Options {
    accept: Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() },
    ..Options::default()
});

const ACCEPT: &str = r#""accept":{"standing":"assumed","evidence":"unverified"}"#;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn month_from(first: (u32, u32), months: u32) -> impl Strategy<Value = Month> {
    (0..months).prop_map(move |n| Month::new(first.0, first.1).unwrap().plus(n))
}

fn size() -> impl Strategy<Value = Option<EmployerSize>> {
    prop_oneof![
        3 => Just(Some(EmployerSize::Small)),
        1 => Just(Some(EmployerSize::Large)),
        1 => Just(Some(EmployerSize::Social)),
        1 => Just(None),
    ]
}

fn wage() -> impl Strategy<Value = i64> {
    prop_oneof![0i64..400_000, 0i64..2_500_000, Just(0), Just(1_000_000_000), (0i64..100).prop_map(|n| 383_050 + n)]
}

prop_compose! {
    fn monthly()(
        region in prop_oneof![Just(410_100i64), Just(410_105), Just(410_106), Just(410_185), Just(411_000)],
        month in month_from((2008, 1), 245),
        kinds in any::<[bool; 4]>(),
        injury in proptest::option::of(0u32..=50_000),
        size in size(),
        wage in wage(),
    ) -> Input {
        Input::new(place(region), month, Payer::Enterprise, Money::from_fen(wage)).employer_size(size).pension(kinds[0]).medical(kinds[1]).maternity(kinds[2]).unemployment(kinds[3]).injury(injury.is_some()).injury_rate(injury.map(Rate::from_ppm))
    }
}

/// An input that can be billed.
fn billed() -> impl Strategy<Value = Input> {
    (monthly(), month_from((2021, 7), 54)).prop_map(|(mut input, month)| {
        (input.region, input.month) = (place(410_100), month);
        input.pension |= !(input.medical || input.maternity || input.unemployment || input.injury);
        input
    })
}

fn premium(input: &Input) -> shebao::Result<Output> {
    ENGINE.leaf::<Monthly>(input, &ALL).map(|answer| answer.output)
}

fn fen(parts: &[Option<Money>]) -> i64 {
    parts.iter().flatten().map(|money| money.fen()).sum()
}

fn parts(o: &Output) -> ([Option<Money>; 5], [Option<Money>; 3]) {
    (
        [o.pension_employer, o.medical_employer, o.maternity_employer, o.unemployment_employer, o.injury_employer],
        [o.pension_employee, o.medical_employee, o.unemployment_employee],
    )
}

fn lines(o: &Output) -> Vec<Option<Money>> {
    let (employer, employee) = parts(o);
    let bases = [o.pension_base, o.medical_base, o.maternity_base, o.unemployment_base, o.injury_base];
    bases.into_iter().chain(employer).chain(employee).chain([o.employer_total, o.employee_total, o.total]).collect()
}
