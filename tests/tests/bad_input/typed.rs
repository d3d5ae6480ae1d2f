//! Typed Rust gives the same codes.

use shebao::Options;
use shebao::account::ledger::{self, Ledger};
use shebao::premium::monthly::{self, Monthly};
use shebao::premium::unit_bill::{self, Employment, UnitBill};
use shebao::premium::{Payer, Terms};

use crate::common::{engine, money, month, place};

/// The same wrong input gives the same code in typed Rust.
#[test]
fn typed_rust_gives_the_same_codes() {
    let engine = engine();
    let options = Options::default();
    let good = monthly::Input::new(place(410_100), month("2025-09"), Payer::Enterprise, money("7654.32")).pension(true);
    type Input = monthly::Input;
    let code = |input: Input| engine.leaf::<Monthly>(&input, &options).map_or_else(|error| error.number(), |_| 0);
    assert_eq!(code(good.clone()), 0);
    assert_eq!(code(good.clone().wage(money("-0.01"))), 208);
    assert_eq!(code(good.clone().wage(shebao::Money::from_fen(i64::MAX))), 208);
    assert_eq!(code(good.clone().wage(shebao::Money::from_fen(i64::MIN))), 208);
    assert_eq!(code(good.clone().month(month("1989-12"))), 208);
    assert_eq!(code(good.clone().month(month("9999-12"))), 208);
    assert_eq!(code(good.clone().month(month("2010-07"))), 301);
    assert_eq!(code(good.clone().region(place(410_199))), 207);
    assert_eq!(code(good.clone().pension(false)), 213);
    assert_eq!(code(good.clone().injury(true)), 201);
    let rate = |text| shebao::Rate::parse(text);
    assert_eq!(code(good.clone().injury_rate(rate("0.2%"))), 214);
    assert_eq!(code(good.clone().injury(true).injury_rate(rate("5.01%"))), 208);
    assert_eq!(code(good.clone().injury(true).injury_rate(rate("1/3"))), 203);
    let plan = engine.plan::<Monthly>(&good.key(), &options).unwrap();
    assert_eq!(plan.call(&monthly::Given::new(money("-7654.32"))).unwrap_err().number(), 208);
    assert_eq!(plan.explain(&monthly::Given::new(money("-7654.32"))).unwrap_err().number(), 208);

    let person = |from: &str, until: &str| Employment::new(987_654_321, month(from), month(until), money("7654.32"));
    let bill = |roster: Vec<Employment>| {
        let input = unit_bill::Input::new(
            place(410_100),
            month("2025-01"),
            month("2025-04"),
            Terms::new(Payer::Enterprise).pension(true),
        )
        .roster(roster);
        engine.composed::<UnitBill>(&input, &options).map_or_else(|error| error.number(), |_| 0)
    };
    assert_eq!(bill(vec![person("2025-01", "2025-03"), person("2025-03", "2025-04")]), 0);
    assert_eq!(bill(vec![]), 211);
    assert_eq!(bill(vec![person("2025-03", "2025-03")]), 210);
    assert_eq!(bill(vec![person("2025-01", "2025-03"), person("2025-02", "2025-04")]), 209);

    let options = Options {
        accept: shebao::Accept { evidence: shebao::Evidence::Unverified, ..Default::default() },
        ..Options::default()
    };
    let account = |until: &str, personal: &str, spans: Vec<ledger::Span>| {
        let input = ledger::Input::new(place(410_100), month("2016-01"), month(until), money(personal)).spans(spans);
        engine.person::<Ledger>(&input, &options).map_or_else(|error| error.number(), |_| 0)
    };
    let span = |from: &str, until: &str, personal: Option<&str>| {
        ledger::Span::new(month(from), month(until)).personal(personal.map(money))
    };
    assert_eq!(account("2020-01", "1.00", vec![]), 0);
    assert_eq!(account("2020-01", "-0.01", vec![]), 208);
    assert_eq!(account("2016-01", "1.00", vec![]), 210);
    assert_eq!(account("2099-12", "1.00", vec![]), 301);
    assert_eq!(account("2020-01", "1.00", vec![span("2016-01", "2017-01", None)]), 201);
    assert_eq!(account("2020-01", "1.00", vec![span("2016-01", "2017-01", Some("-1.00"))]), 208);
    assert_eq!(
        account(
            "2020-01",
            "1.00",
            vec![span("2017-01", "2018-01", Some("1.00")), span("2016-01", "2017-01", Some("1.00"))]
        ),
        209
    );
    // A hundred years and a month.
    let long = ledger::Input::new(place(410_100), month("1995-01"), month("2095-02"), shebao::Money::ZERO);
    assert_eq!(engine.person::<Ledger>(&long, &options).unwrap_err().number(), 212);
    let limit = long.until(month("2095-01"));
    assert_eq!(engine.person::<Ledger>(&limit, &options).unwrap_err().number(), 301);
}
