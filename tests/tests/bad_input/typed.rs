//! Typed Rust gives the same codes.

use shebao::Options;
use shebao::account::ledger::{self, Ledger};
use shebao::premium::Terms;
use shebao::premium::monthly::{self, Monthly};
use shebao::premium::unit_bill::{self, Employment, UnitBill};

use crate::common::{engine, money, month, place};

/// The same wrong input gives the same code in typed Rust.
#[test]
fn typed_rust_gives_the_same_codes() {
    let engine = engine();
    let options = Options::default();
    let good = monthly::Input {
        region: place(410_100),
        month: month("2025-09"),
        pension: true,
        wage: money("7654.32"),
        ..monthly::Input::default()
    };
    type Input = monthly::Input;
    let code = |input: Input| engine.leaf::<Monthly>(&input, &options).map_or_else(|error| error.number(), |_| 0);
    assert_eq!(code(good.clone()), 0);
    assert_eq!(code(Input { wage: money("-0.01"), ..good.clone() }), 208);
    assert_eq!(code(Input { wage: shebao::Money::from_fen(i64::MAX), ..good.clone() }), 208);
    assert_eq!(code(Input { wage: shebao::Money::from_fen(i64::MIN), ..good.clone() }), 208);
    assert_eq!(code(Input { month: month("1989-12"), ..good.clone() }), 208);
    assert_eq!(code(Input { month: month("9999-12"), ..good.clone() }), 208);
    assert_eq!(code(Input { month: month("2010-07"), ..good.clone() }), 301);
    assert_eq!(code(Input { region: place(410_199), ..good.clone() }), 207);
    assert_eq!(code(Input { pension: false, ..good.clone() }), 213);
    assert_eq!(code(Input { injury: true, ..good.clone() }), 201);
    let rate = |text| shebao::Rate::parse(text);
    assert_eq!(code(Input { injury_rate: rate("0.2%"), ..good.clone() }), 214);
    assert_eq!(code(Input { injury: true, injury_rate: rate("5.01%"), ..good.clone() }), 208);
    assert_eq!(code(Input { injury: true, injury_rate: rate("1/3"), ..good.clone() }), 203);
    // Left as it comes: the first region and month that can be written are none.
    assert_ne!(code(Input::default()), 0);
    let plan = engine.plan::<Monthly>(&good.key(), &options).unwrap();
    assert_eq!(plan.call(&monthly::Given { wage: money("-7654.32") }).unwrap_err().number(), 208);
    assert_eq!(plan.explain(&monthly::Given { wage: money("-7654.32") }).unwrap_err().number(), 208);

    let person = |from: &str, until: &str| Employment {
        person: 987_654_321,
        from: month(from),
        until: month(until),
        wage: money("7654.32"),
        ..Employment::default()
    };
    let bill = |roster: Vec<Employment>| {
        let input = unit_bill::Input {
            region: place(410_100),
            from: month("2025-01"),
            until: month("2025-04"),
            terms: Terms { pension: true, ..Terms::default() },
            roster,
            ..unit_bill::Input::default()
        };
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
        let input = ledger::Input {
            region: place(410_100),
            from: month("2016-01"),
            until: month(until),
            personal: money(personal),
            spans,
            ..ledger::Input::default()
        };
        engine.person::<Ledger>(&input, &options).map_or_else(|error| error.number(), |_| 0)
    };
    let span = |from: &str, until: &str, personal: Option<&str>| ledger::Span {
        from: month(from),
        until: month(until),
        personal: personal.map(money),
        ..ledger::Span::default()
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
    let long = ledger::Input {
        from: month("1995-01"),
        until: month("2095-02"),
        ..ledger::Input { region: place(410_100), ..Default::default() }
    };
    assert_eq!(engine.person::<Ledger>(&long, &options).unwrap_err().number(), 212);
    let limit = ledger::Input { until: month("2095-01"), ..long };
    assert_eq!(engine.person::<Ledger>(&limit, &options).unwrap_err().number(), 301);
}
