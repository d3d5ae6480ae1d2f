//! What Zhengzhou can be billed for, month by month, as the collected facts have it: where there is a figure it is that one,
//! and where there is none the refusal names it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{ACCEPT_ALL, KINDS, Monthly, ask, engine, line, month, months, place, refusal};
use serde_json::Value;
use shebao::{Engine, Month, Options};

/// What a month gives.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Is {
    Final,
    /// Answered and marked: carried, or a figure that was only ever provisional.
    Provisional,
    /// Refused with this number, naming this parameter.
    Refused(u64, &'static str),
}
use Is::{Final, Provisional, Refused};

const HOLE: u64 = 301;
/// A figure is there, unverified: the caller must accept it.
const WEAK: u64 = 304;

type Spans = &'static [(&'static str, &'static str, Is)];

/// 410100, under the default acceptance, for a small enterprise.
const ZHENGZHOU: [(&str, Spans); 5] = [
    (
        "pension",
        &[
            ("2008-07", "2010-07", Final),
            ("2010-07", "2011-07", Refused(HOLE, "base.average")),
            ("2011-07", "2026-07", Final),
            ("2026-07", "2027-07", Provisional),
            ("2027-07", "2027-08", Refused(HOLE, "base.average")),
        ],
    ),
    (
        "medical",
        &[
            ("2008-07", "2012-07", Refused(HOLE, "medical.employer")),
            ("2012-07", "2013-07", Final),
            ("2013-07", "2014-07", Refused(HOLE, "base.average")),
            ("2014-07", "2015-07", Final),
            ("2015-07", "2017-07", Refused(WEAK, "base.average")),
            ("2017-07", "2020-02", Final),
            ("2020-02", "2020-07", Refused(HOLE, "medical.employer")),
            ("2020-07", "2026-01", Final),
            ("2026-01", "2027-08", Refused(HOLE, "medical.employer")),
        ],
    ),
    (
        "maternity",
        &[
            ("2008-07", "2015-01", Refused(HOLE, "maternity.employer")),
            ("2015-01", "2017-07", Refused(WEAK, "base.average")),
            ("2017-07", "2020-02", Final),
            // Collected with medical, which could be halved in these months.
            ("2020-02", "2020-07", Refused(WEAK, "maternity.employer")),
            ("2020-07", "2026-07", Final),
            ("2026-07", "2027-07", Provisional),
            ("2027-07", "2027-08", Refused(HOLE, "base.average")),
        ],
    ),
    (
        "unemployment",
        &[
            ("2008-07", "2017-07", Refused(HOLE, "base.average")),
            ("2017-07", "2026-01", Final),
            ("2026-01", "2026-10", Provisional), // still charged in September; no instrument found
            ("2026-10", "2027-08", Refused(HOLE, "unemployment.employer")),
        ],
    ),
    (
        "injury",
        &[
            ("2008-07", "2017-07", Refused(HOLE, "base.average")),
            ("2017-07", "2026-07", Final),
            ("2026-07", "2027-07", Provisional),
            ("2027-07", "2027-08", Refused(HOLE, "base.average")),
        ],
    ),
];

fn found(answer: &Value) -> Is {
    match answer["standing"].as_str() {
        Some("final") => Final,
        Some("provisional") => Provisional,
        Some(other) => panic!("{other}"),
        None => {
            let (code, param) = refusal(answer);
            Refused(code, Box::leak(param.to_owned().into_boxed_str()))
        }
    }
}

/// Every month of every span; the spans of one kind follow each other without a gap.
fn check(engine: &Engine, region: u32, kind: &str, spans: Spans, more: &str) {
    for pair in spans.windows(2) {
        assert_eq!(pair[0].1, pair[1].0, "{kind}: the table has a gap");
    }
    for (from, until, is) in spans {
        for month in months(from, until) {
            let kinds = [kind];
            let request = Monthly { region, month, kinds: &kinds, more, ..Monthly::default() };
            let answer = request.ask(engine);
            assert_eq!(found(&answer), *is, "{region} {kind} {month}\n{answer}");
            if let Refused(..) = is {
                let error = &answer["error"];
                assert_eq!(error["region"], format!("{region:06}"), "{answer}");
                assert_eq!(error["date"], format!("{month}-01"), "{answer}");
                assert!(error["covered"].is_array(), "{answer}");
            }
        }
    }
}

#[test]
fn zhengzhou_month_by_month() {
    let engine = engine();
    for (kind, spans) in ZHENGZHOU {
        assert_eq!((spans[0].0, spans[spans.len() - 1].1), ("2008-07", "2027-08"));
        check(&engine, 410_100, kind, spans, "");
    }
}

/// Who accepts unverified figures gets the months refused as weak; holes stay holes.
#[test]
fn accepting_weak_figures_opens_those_months_and_no_other() {
    let engine = engine();
    for (kind, spans) in ZHENGZHOU {
        for (from, until, is) in spans {
            for month in months(from, until) {
                let kinds = [kind];
                let answer = Monthly { month, kinds: &kinds, more: ACCEPT_ALL, ..Monthly::default() }.ask(&engine);
                match is {
                    Refused(WEAK, _) => assert_eq!(answer["evidence"], "unverified", "{kind} {month} {answer}"),
                    is => assert_eq!(found(&answer), *is, "{kind} {month} {answer}"),
                }
            }
        }
    }
}

/// Who takes final figures only is refused the carried months, by name.
#[test]
fn accepting_only_final_figures_refuses_what_is_carried() {
    let engine = engine();
    let more = r#""accept":{"standing":"final"},"#;
    let asked = |month: &str, kind: &'static str| {
        let kinds = [kind];
        found(&Monthly { month: common::month(month), kinds: &kinds, more, ..Monthly::default() }.ask(&engine))
    };
    assert_eq!(asked("2026-06", "pension"), Final);
    assert_eq!(asked("2026-07", "pension"), Refused(WEAK, "base.average"));
    assert_eq!(asked("2025-12", "unemployment"), Final);
    assert_eq!(asked("2026-01", "unemployment"), Refused(WEAK, "unemployment.employer"));
}

/// Floor and cap in yuan, by fee month: contributions 2.2.
const LIMITS: &[(&str, &str, &str, &str)] = &[
    ("2008-07", "2009-07", "1151.25", "5756.25"),
    ("2009-07", "2010-07", "1323.80", "6619.00"),
    ("2011-07", "2012-07", "1638.95", "8194.75"),
    ("2012-07", "2013-07", "1777.05", "8885.25"),
    ("2013-07", "2014-07", "2074.00", "10370.00"),
    ("2014-07", "2015-07", "2231.10", "11155.50"),
    ("2015-07", "2016-07", "2463.95", "12319.75"),
    ("2016-07", "2017-07", "2649.35", "13246.75"),
    ("2017-07", "2018-07", "3057.45", "15287.25"),
    ("2018-07", "2019-05", "3524.30", "17621.50"),
    ("2019-05", "2019-07", "2464.00", "12318.00"),
    ("2019-07", "2020-07", "2745.00", "13725.00"),
    ("2020-07", "2021-07", "2745.00", "14925.00"),
    ("2021-07", "2022-07", "3197.00", "15984.00"),
    ("2022-07", "2023-07", "3409.00", "17043.00"),
    ("2023-07", "2024-07", "3579.00", "17895.00"),
    ("2024-07", "2025-07", "3756.00", "18780.00"),
    ("2025-07", "2026-07", "3831.00", "19155.00"),
    ("2026-07", "2027-07", "3831.00", "19155.00"), // carried
];

fn limits_of(month: Month) -> Option<(&'static str, &'static str)> {
    let row = LIMITS.iter().find(|(from, until, ..)| common::month(from) <= month && month < common::month(until))?;
    Some((row.2, row.3))
}

/// Every month that can be billed, at the floor and at the cap: so each change is met on its first month and on the month
/// before.
#[test]
fn every_month_has_its_floor_and_cap() {
    let engine = engine();
    let mut session = engine.session();
    let mut answer = Vec::new();
    for (kind, spans) in ZHENGZHOU {
        for (from, until, is) in spans {
            if matches!(is, Refused(HOLE, _)) {
                continue;
            }
            for month in months(from, until) {
                let (floor, cap) = limits_of(month).unwrap_or_else(|| panic!("{kind} {month}"));
                for (wage, base) in [("0.00", floor), ("10000000.00", cap), ("2000.00", ""), ("6000.00", "")] {
                    let kinds = [kind];
                    let request = Monthly { month, kinds: &kinds, wage, more: ACCEPT_ALL, ..Monthly::default() };
                    session.call(request.json().as_bytes(), &mut answer);
                    let answer: Value = serde_json::from_slice(&answer).unwrap();
                    let fen = |text: &str| common::money(text).fen();
                    let held = fen(wage).clamp(fen(floor), fen(cap));
                    let expected = if base.is_empty() { held } else { fen(base) };
                    assert_eq!(fen(&line(&answer, &format!("{kind}_base"))), expected, "{kind} {month} {wage}");
                }
            }
        }
    }
}

/// On both sides of each change of a rate: month, kind, employer and employee share of 5,000.00 in yuan. Contributions 1.
const RATES: &[(&str, &str, &str, &str)] = &[
    ("2008-07", "pension", "1000.00", "400.00"),
    ("2016-04", "pension", "1000.00", "400.00"),
    ("2016-05", "pension", "950.00", "400.00"),
    ("2018-04", "pension", "950.00", "400.00"),
    ("2018-05", "pension", "950.00", "400.00"),
    ("2019-04", "pension", "950.00", "400.00"),
    ("2019-05", "pension", "800.00", "400.00"),
    ("2020-01", "pension", "800.00", "400.00"),
    ("2020-02", "pension", "0.00", "400.00"), // waived for a small enterprise, the employee's share is not
    ("2020-12", "pension", "0.00", "400.00"),
    ("2021-01", "pension", "800.00", "400.00"),
    ("2026-06", "pension", "800.00", "400.00"),
    ("2012-07", "medical", "400.00", "100.00"),
    ("2017-06", "medical", "400.00", "100.00"),
    ("2017-07", "medical", "400.00", "100.00"),
    ("2020-01", "medical", "400.00", "100.00"),
    ("2020-07", "medical", "400.00", "100.00"),
    ("2023-04", "medical", "400.00", "100.00"),
    ("2023-05", "medical", "350.00", "100.00"),
    ("2023-12", "medical", "350.00", "100.00"),
    ("2024-01", "medical", "350.00", "100.00"),
    ("2024-12", "medical", "350.00", "100.00"),
    ("2025-01", "medical", "350.00", "100.00"),
    ("2025-12", "medical", "350.00", "100.00"),
    ("2015-01", "maternity", "50.00", ""),
    ("2015-10", "maternity", "50.00", ""), // the national cut to 0.5 % did not reach Zhengzhou
    ("2017-06", "maternity", "50.00", ""),
    ("2017-07", "maternity", "50.00", ""),
    ("2023-05", "maternity", "50.00", ""), // the cut touched the medical part only
    ("2026-06", "maternity", "50.00", ""),
    ("2017-07", "unemployment", "35.00", "15.00"),
    ("2018-04", "unemployment", "35.00", "15.00"),
    ("2018-05", "unemployment", "35.00", "15.00"),
    ("2019-05", "unemployment", "35.00", "15.00"),
    ("2020-01", "unemployment", "35.00", "15.00"),
    ("2020-02", "unemployment", "0.00", "15.00"),
    ("2020-05", "unemployment", "0.00", "15.00"),
    ("2020-12", "unemployment", "0.00", "15.00"),
    ("2021-01", "unemployment", "35.00", "15.00"),
    ("2022-05", "unemployment", "35.00", "15.00"),
    ("2023-05", "unemployment", "35.00", "15.00"),
    ("2025-01", "unemployment", "35.00", "15.00"),
    ("2026-09", "unemployment", "35.00", "15.00"),
    ("2017-07", "injury", "10.00", ""),
    ("2020-01", "injury", "10.00", ""),
    ("2020-02", "injury", "0.00", ""),
    ("2020-12", "injury", "0.00", ""),
    ("2021-01", "injury", "10.00", ""),
];

#[test]
fn rates_on_both_sides_of_each_change() {
    let engine = engine();
    for (at, kind, employer, employee) in RATES {
        let kinds = [*kind];
        let answer = Monthly { month: month(at), kinds: &kinds, more: ACCEPT_ALL, ..Monthly::default() }.ask(&engine);
        assert_eq!(line(&answer, &format!("{kind}_employer")), *employer, "{at} {kind}");
        let found = answer["ok"][format!("{kind}_employee")].as_str().unwrap_or("");
        assert_eq!(found, *employee, "{at} {kind}");
    }
}

/// Unemployment before its base is known: the rates are, so a host that brings limits is billed. Contributions 1.5.
#[test]
fn unemployment_rates_before_the_limits_are_known() {
    let engine = engine();
    let more = concat!(
        r#""accept":{"standing":"assumed"},"overlays":[{"id":"own limits","mode":"fill","rows":["#,
        r#"{"param":"base.floor","kind":"unemployment","region":"410100","from":"2008-07","until":"2017-07","value":"1000","cite":"host"},"#,
        r#"{"param":"base.cap","kind":"unemployment","region":"410100","from":"2008-07","until":"2017-07","value":"100000","cite":"host"}]}],"#
    );
    for (at, employer, employee) in [
        ("2008-07", "100.00", "50.00"),
        ("2015-02", "100.00", "50.00"),
        ("2015-03", "75.00", "25.00"),
        ("2016-04", "75.00", "25.00"),
        ("2016-05", "60.00", "15.00"),
        ("2016-12", "60.00", "15.00"),
        ("2017-01", "35.00", "15.00"),
        ("2017-06", "35.00", "15.00"),
    ] {
        let answer = Monthly { month: month(at), kinds: &["unemployment"], more, ..Monthly::default() }.ask(&engine);
        assert_eq!(line(&answer, "unemployment_employer"), employer, "{at}");
        assert_eq!(line(&answer, "unemployment_employee"), employee, "{at}");
        assert_eq!(answer["standing"], "assumed");
    }
}

/// The waivers of 2020 by size: contributions 1.7. Half of the employer's share for large firms and social organisations to
/// June; whether rate or amount is halved stands nowhere, so it must be accepted.
#[test]
fn waivers_of_2020_by_size() {
    let engine = engine();
    let kinds = ["pension", "unemployment", "injury"];
    let billed = |at: &str, size: &'static str, more: &'static str| {
        Monthly { month: month(at), kinds: &kinds, size: Some(size), more, ..Monthly::default() }.ask(&engine)
    };
    let accept = r#""accept":{"methods":["waiver.order"]},"#;
    for (at, size, pension, unemployment, injury) in [
        ("2020-02", "small", "0.00", "0.00", "0.00"),
        ("2020-06", "small", "0.00", "0.00", "0.00"),
        ("2020-07", "small", "0.00", "0.00", "0.00"),
        ("2020-12", "small", "0.00", "0.00", "0.00"),
        ("2020-01", "large", "800.00", "35.00", "10.00"),
        ("2020-02", "large", "400.00", "17.50", "5.00"),
        ("2020-04", "large", "400.00", "17.50", "5.00"),
        ("2020-05", "large", "400.00", "17.50", "5.00"),
        ("2020-06", "large", "400.00", "17.50", "5.00"),
        ("2020-07", "large", "800.00", "35.00", "10.00"),
        ("2020-12", "large", "800.00", "35.00", "10.00"),
        ("2020-02", "social", "400.00", "17.50", "5.00"),
        ("2020-06", "social", "400.00", "17.50", "5.00"),
        ("2020-07", "social", "800.00", "35.00", "10.00"),
        ("2021-01", "social", "800.00", "35.00", "10.00"),
    ] {
        let answer = billed(at, size, accept);
        let lines = ["pension_employer", "unemployment_employer", "injury_employer"].map(|name| line(&answer, name));
        assert_eq!(lines, [pension, unemployment, injury], "{at} {size}");
        // The employee's share is due in full.
        assert_eq!(line(&answer, "pension_employee"), "400.00");
    }
    for at in ["2020-02", "2020-06"] {
        for size in ["large", "social"] {
            assert_eq!(found(&billed(at, size, "")), Refused(WEAK, "waiver.order"), "{at} {size}");
        }
    }
    for (at, is) in [("2020-01", Final), ("2021-01", Final)] {
        let answer = Monthly { month: month(at), kinds: &kinds, size: None, ..Monthly::default() }.ask(&engine);
        assert_eq!(found(&answer), is);
    }
    for month in months("2020-02", "2021-01") {
        for kind in kinds {
            let one = [kind];
            let answer = Monthly { month, kinds: &one, size: None, ..Monthly::default() }.ask(&engine);
            assert_eq!(answer["error"]["code"], 201, "{month} {answer}");
            assert_eq!(answer["error"]["field"], "employer_size", "{month} {answer}");
        }
    }
    // Medical does not ask for a size.
    let answer =
        Monthly { month: month("2020-09"), kinds: &["medical"], size: None, ..Monthly::default() }.ask(&engine);
    assert_eq!(found(&answer), Final);
}

/// The five districts of the city level are billed as the city, in every month.
#[test]
fn districts_are_billed_as_the_city() {
    let engine = engine();
    let mut session = engine.session();
    let (mut city, mut district) = (Vec::new(), Vec::new());
    for month in months("2008-07", "2027-08") {
        for kind in KINDS {
            let kinds = [kind];
            let asked = |region| Monthly { region, month, kinds: &kinds, ..Monthly::default() }.json();
            session.call(asked(410_100).as_bytes(), &mut city);
            for region in [410_102, 410_103, 410_104, 410_105, 410_108] {
                session.call(asked(region).as_bytes(), &mut district);
                if city.starts_with(b"{\"error") {
                    let named = |answer: &[u8]| {
                        let answer: Value = serde_json::from_slice(answer).unwrap();
                        ["code", "param", "facet", "date"].map(|fact| answer["error"][fact].clone())
                    };
                    assert_eq!(named(&district), named(&city), "{region} {month} {kind}");
                } else {
                    assert_eq!(district, city, "{region} {month} {kind}");
                }
            }
        }
    }
}

const NO_BASE: Is = Refused(HOLE, "base.average");

/// County-level places without limits of their own known before May 2019: 2.6, 1.3. Shangjie is a district with a medical
/// pool of its own.
#[test]
fn county_level_places() {
    let engine = engine();
    for region in [410_122, 410_181, 410_182, 410_184] {
        for kind in ["pension", "unemployment"] {
            let spans: Spans = &[("2008-07", "2019-05", NO_BASE), ("2019-05", "2026-01", Final)];
            check(&engine, region, kind, spans, "");
        }
        check(&engine, region, "injury", &[("2008-07", "2019-05", NO_BASE), ("2019-05", "2026-07", Final)], "");
    }
    let own_pool: Spans = &[("2008-07", "2021-06", Refused(HOLE, "medical.employer")), ("2021-06", "2026-01", Final)];
    for region in [410_106, 410_122, 410_182, 410_184] {
        check(&engine, region, "medical", own_pool, "");
        check(
            &engine,
            region,
            "maternity",
            &[("2008-07", "2021-06", Refused(HOLE, "maternity.employer")), ("2021-06", "2026-07", Final)],
            "",
        );
    }
    // Gongyi stays outside the city's pool.
    check(&engine, 410_181, "medical", &[("2008-07", "2026-07", Refused(HOLE, "medical.employer"))], "");
    check(&engine, 410_106, "pension", ZHENGZHOU[0].1, "");
}

/// Dengfeng and Xinmi kept their old base in May and June 2019 for all kinds but work injury; Dengfeng kept the old caliber
/// for a year more; the year after that is a hole. 2.6, 8 #38.
#[test]
fn dengfeng_and_xinmi() {
    let engine = engine();
    for kind in ["pension", "unemployment"] {
        check(
            &engine,
            410_185,
            kind,
            &[
                ("2008-07", "2019-07", NO_BASE),
                ("2019-07", "2020-07", Refused(WEAK, "base.floor_rounding")),
                ("2020-07", "2021-07", NO_BASE),
                ("2021-07", "2026-01", Final),
            ],
            "",
        );
        check(
            &engine,
            410_183,
            kind,
            &[
                ("2008-07", "2019-07", NO_BASE),
                ("2019-07", "2020-07", Refused(WEAK, "base.average")),
                ("2020-07", "2021-07", Refused(WEAK, "base.floor")),
                ("2021-07", "2026-01", Final),
            ],
            "",
        );
    }
    for region in [410_183, 410_185] {
        check(&engine, region, "injury", &[("2008-07", "2019-05", NO_BASE), ("2019-05", "2026-07", Final)], "");
        for (at, wage, base) in [("2019-05", "0.00", "2464.00"), ("2019-06", "99999.00", "12318.00")] {
            let request = Monthly { region, month: month(at), kinds: &["injury"], wage, ..Monthly::default() };
            assert_eq!(line(&request.ask(&engine), "injury_base"), base);
        }
        // From July 2021 the provincial limits hold everywhere.
        let request = Monthly { region, month: month("2021-07"), wage: "0.00", ..Monthly::default() };
        assert_eq!(line(&request.ask(&engine), "pension_base"), "3197.00");
    }
}

const HALF_UP_ELSEWHERE: &str = concat!(
    r#""overlays":[{"id":"rounding","mode":"fill","rows":["#,
    r#"{"param":"premium.rounding","region":"410700","from":"2008-07","value":"half_up fen","cite":"host"},"#,
    r#"{"param":"premium.rounding","region":"411300","from":"2008-07","value":"half_up fen","cite":"host"},"#,
    r#"{"param":"premium.rounding","region":"411700","from":"2008-07","value":"half_up fen","cite":"host"}]}],"#
);

/// Changyuan, Dengzhou and Xincai: own averages to June 2020 (not known), own floors for a year, the province's since. 2.6.
#[test]
fn changyuan_dengzhou_xincai() {
    let engine = engine();
    for (region, floor) in [(410_783, "2657.00"), (411_381, "2693.00"), (411_729, "2555.00")] {
        let asked = |at: Month, wage| {
            Monthly { region, month: at, wage, more: HALF_UP_ELSEWHERE, ..Monthly::default() }.ask(&engine)
        };
        for at in months("2019-05", "2020-07") {
            assert_eq!(found(&asked(at, "5000.00")), NO_BASE, "{region} {at}");
        }
        for at in months("2020-07", "2021-07") {
            assert_eq!(line(&asked(at, "0.00"), "pension_base"), floor, "{region} {at}");
            assert_eq!(line(&asked(at, "99999.00"), "pension_base"), "14925.00", "{region} {at}");
        }
        assert_eq!(line(&asked(month("2021-07"), "0.00"), "pension_base"), "3197.00");
        assert_eq!(line(&asked(month("2021-07"), "99999.00"), "pension_base"), "15984.00");
        // Nobody printed how premiums are rounded there, and Zhengzhou's way is not put in its place.
        let bare = Monthly { region, month: month("2020-09"), ..Monthly::default() }.ask(&engine);
        assert_eq!(found(&bare), Refused(HOLE, "premium.rounding"));
    }
    // Before 2019-05 limits are the city's of each place.
    for region in [411_381, 411_729] {
        check(&engine, region, "pension", &[("2008-07", "2019-05", NO_BASE)], "");
    }
}

/// The same limits without the premiums, which need a way of rounding: asked of the law's own function.
#[test]
fn limits_of_changyuan_dengzhou_xincai() {
    use shebao_law::base::limits;
    use shebao_law::premium::Kind;
    let engine = engine();
    let options = Options::default();
    for (code, floor) in [(410_783, 265_700), (411_381, 269_300), (411_729, 255_500)] {
        for kind in [Kind::Pension, Kind::Medical, Kind::Maternity, Kind::Unemployment, Kind::Injury] {
            let mut planner = engine.planner(&options);
            let mut at = |text| limits(kind, place(code), month(text), &mut planner).map(|l| (l.floor(), l.cap()));
            assert_eq!(at("2020-07").unwrap(), (floor, 1_492_500), "{code}");
            assert_eq!(at("2021-06").unwrap(), (floor, 1_492_500), "{code}");
            assert_eq!(at("2019-07").unwrap_err().number(), 301, "{code}");
            assert_eq!(at("2020-06").unwrap_err().number(), 301, "{code}");
            assert_eq!(at("2021-07").unwrap(), (319_700, 1_598_400), "{code}");
        }
    }
}

/// Each hole that the facts name, asked for and refused by name.
#[test]
fn holes_are_refused_by_name() {
    let engine = engine();
    let hole = |region: u32, at: &str, kind: &str, param: &str, more: &str| {
        let kinds = [kind];
        let answer = Monthly { region, month: month(at), kinds: &kinds, more, ..Monthly::default() }.ask(&engine);
        let error = &answer["error"];
        assert_eq!(error["code"], 301, "{region} {at} {kind}: {answer}");
        assert_eq!(error["name"], "missing_parameter");
        assert_eq!(error["param"], param, "{region} {at} {kind}: {answer}");
        assert_eq!(error["region"], format!("{region:06}"));
        assert_eq!(error["date"], format!("{at}-01"));
        assert!(error["message"].as_str().unwrap().contains(param));
        assert!(error["message_zh"].as_str().unwrap().contains(param));
    };
    for at in ["2010-07", "2010-12", "2011-06"] {
        hole(410_100, at, "pension", "base.average", "");
    }
    for at in ["2013-07", "2014-06"] {
        hole(410_100, at, "medical", "base.average", "");
    }
    for at in ["2020-02", "2020-03", "2020-04", "2020-05", "2020-06", "2026-01", "2026-12", "2012-06"] {
        hole(410_100, at, "medical", "medical.employer", "");
    }
    hole(410_100, "2014-12", "maternity", "maternity.employer", "");
    for (at, kind) in [("2017-06", "unemployment"), ("2017-06", "injury"), ("2008-07", "injury")] {
        hole(410_100, at, kind, "base.average", "");
    }
    hole(410_100, "2026-10", "unemployment", "unemployment.employer", "");
    hole(410_100, "2027-07", "pension", "base.average", "");
    hole(410_100, "2008-06", "pension", "pension.employer", "");
    for region in [410_122, 410_181, 410_182, 410_183, 410_184, 410_185] {
        hole(region, "2019-04", "pension", "base.average", ACCEPT_ALL);
        hole(region, "2021-05", "medical", "medical.employer", ACCEPT_ALL);
    }
    hole(410_181, "2025-09", "medical", "medical.employer", ACCEPT_ALL);
    for region in [410_183, 410_185] {
        for at in ["2019-05", "2019-06"] {
            hole(region, at, "pension", "base.average", ACCEPT_ALL);
            hole(region, at, "unemployment", "base.average", ACCEPT_ALL);
        }
    }
    for at in ["2020-07", "2021-06"] {
        hole(410_185, at, "pension", "base.average", ACCEPT_ALL);
    }
    for region in [410_783, 411_381, 411_729] {
        hole(region, "2019-07", "pension", "base.average", ACCEPT_ALL);
    }
    // Another city's own limits before 2019-05.
    hole(410_300, "2018-07", "pension", "base.average", ACCEPT_ALL);
}

/// Account rates nobody knows: accounts 1.2. Each July-to-June year from 1995 and the half-year before 2016.
#[test]
fn unknown_account_rates_are_refused_by_name() {
    let engine = engine();
    let asked = |from: Month, until: Month| {
        ask(
            &engine,
            &format!(
                concat!(
                    r#"{{"op":"account.ledger@1","accept":{{"methods":["account.interest_rounding","account.mid_year"]}},"#,
                    r#""input":{{"region":"410100","from":"{}","until":"{}","personal":"0.00"}}}}"#
                ),
                from, until
            ),
        )
    };
    for at in months("1995-07", "2016-01").step_by(12).chain([month("2015-07"), month("2015-12"), month("1995-01")]) {
        let known = [month("1996-07"), month("2001-07"), month("2012-07")].contains(&at);
        let until = at.plus(12).min(month("2016-01"));
        let answer = asked(at, until);
        if known {
            assert_eq!(answer["ok"]["years"].as_array().map(Vec::len), Some(1), "{at} {answer}");
        } else {
            assert_eq!(refusal(&answer), (HOLE, "account.rate"), "{at} {answer}");
            assert_eq!(answer["error"]["date"], format!("{at}-01"));
            assert_eq!(answer["error"]["region"], "410100");
        }
    }
    for year in 2016..=2025 {
        let at = Month::new(year, 1).unwrap();
        let answer = asked(at, at.plus(12));
        assert_eq!(answer["standing"], "final", "{answer}");
    }
    // 2026 is not out; that last year's rate is used first stands in no text.
    assert_eq!(refusal(&asked(month("2026-01"), month("2027-01"))), (WEAK, "account.rate"));
    assert_eq!(refusal(&asked(month("2027-01"), month("2028-01"))), (HOLE, "account.rate"));
}

/// `coverage` prints the truth: where there is a figure at all.
#[test]
fn coverage_prints_the_truth() {
    let engine = engine();
    let open = "..";
    for (param, facet, spans) in [
        ("base.average", "pension", &[("2008-07", "2010-07"), ("2011-07", "2027-07")] as &[(&str, &str)]),
        ("base.average", "medical", &[("2012-07", "2013-07"), ("2014-07", "2027-07")]),
        ("base.average", "maternity", &[("2015-01", "2027-07")]),
        ("base.average", "unemployment", &[("2017-07", "2027-07")]),
        ("base.average", "injury", &[("2017-07", "2027-07")]),
        ("base.floor", "pension", &[("2020-07", "2021-07")]),
        ("pension.employer", "enterprise", &[("2008-07", open)]),
        ("pension.employee", "enterprise", &[("2008-07", open)]),
        ("medical.employer", "enterprise", &[("2012-07", "2020-02"), ("2020-07", "2026-01")]),
        ("medical.employee", "enterprise", &[("2012-07", "2026-01")]),
        ("maternity.employer", "enterprise", &[("2015-01", open)]),
        ("unemployment.employer", "enterprise", &[("2002-01", "2026-10")]),
        ("unemployment.employee", "enterprise", &[("2002-01", "2026-10")]),
        (
            "account.rate",
            "",
            &[("1996-07", "1997-07"), ("2001-07", "2002-07"), ("2012-07", "2013-07"), ("2016-01", "2027-01")],
        ),
        ("account.personal_rate", "", &[("2006-01", open)]),
    ] {
        let found = engine.coverage(param, facet, place(410_100), &Options::default()).unwrap();
        let mut merged: Vec<(String, String)> = Vec::new();
        for (span, ..) in found {
            let text = span.to_string();
            let (from, until) = text.split_once('/').unwrap();
            match merged.last_mut() {
                Some((_, last)) if last == from => *last = until.to_owned(),
                _ => merged.push((from.to_owned(), until.to_owned())),
            }
        }
        let expected: Vec<_> = spans.iter().map(|(from, until)| ((*from).to_owned(), (*until).to_owned())).collect();
        assert_eq!(merged, expected, "{param} {facet}");
    }
}

/// Every `[[hole]]` that the data declares is one: asked on its first and last month, with every word of its facet.
#[test]
fn every_declared_hole_is_refused() {
    use shebao::{Planner, Rate, Rounding};
    use shebao_core::planner::{At, Event};
    use shebao_core::policy::{Amount, Facet, Param, ValueType};

    fn read(planner: &mut Planner<'_>, id: &'static str, ty: ValueType, at: At) -> Option<shebao::Error> {
        match ty {
            ValueType::Amount => planner.read(&Param::<Amount>::new(id), at).err(),
            ValueType::Rate => planner.read(&Param::<Rate>::new(id), at).err(),
            ValueType::Rounding => planner.read(&Param::<Rounding>::new(id), at).err(),
            ValueType::Word => planner.read(&Param::<u8>::new(id), at).err(),
            ValueType::Count => planner.read(&Param::<u32>::new(id), at).err(),
        }
    }

    let engine = engine();
    let options = Options {
        accept: shebao::Accept {
            standing: shebao::Standing::Assumed,
            evidence: shebao::Evidence::Unverified,
            ..Default::default()
        },
        ..Options::default()
    };
    let event = Event { zh: "月份", en: "the month" };
    let mut asked = 0;
    let mut carried = Vec::new();
    for hole in engine.book().holes() {
        let def = engine.book().param_def(hole.param).unwrap();
        let (id, ty) = shebao_law::parameters().find(|(id, _)| *id == def.id).unwrap();
        let last = if hole.span.until == shebao::Date::MAX {
            hole.span.from.month().plus(120)
        } else {
            (0..)
                .map(|n| hole.span.from.month().plus(n))
                .take_while(|m| m.first_day() < hole.span.until)
                .last()
                .unwrap()
        };
        let words = u8::try_from(def.facet.words().len()).unwrap();
        let all: Vec<Facet> = (0..words).map(Facet::of).collect();
        let facets = if hole.facet == Facet::ANY && words > 0 { all } else { vec![hole.facet] };
        for day in [hole.span.from, last.first_day()] {
            for facet in &facets {
                // A place that no longer exists, or not yet, is refused as such.
                if engine.book().region(hole.region, day).is_none() {
                    continue;
                }
                let at = At { facet: *facet, region: hole.region, day, event };
                match read(&mut engine.planner(&options), id, ty, at) {
                    Some(error) => {
                        assert_eq!(error.number(), 301, "{error}");
                        assert_eq!(error.get_param(), Some(id));
                        assert_eq!(error.get_region(), Some(hole.region));
                        assert_eq!(error.get_date(), Some(day));
                        let (zh, en) = error.get_hint().unwrap_or_else(|| panic!("{error} does not say why"));
                        assert!(!zh.is_empty() && !en.is_empty());
                        asked += 1;
                    }
                    None => carried.push(format!("{id} {} {}", hole.region, day.month())),
                }
            }
        }
    }
    assert!(asked > 100, "{asked}");
    carried.sort();
    carried.dedup();
    // The averages and rates that are not out yet: the last ones are carried, and marked.
    assert_eq!(carried, ["account.rate 100000 2026-01", "base.average 410000 2026-07"]);
}

/// In every place and for every kind, a bill on the first day of each covered stretch, on its last and on the days around it
/// agrees with what `coverage` lists for the average: where that lists nothing, nothing is billed but on limits of its own.
#[test]
fn coverage_and_bills_agree_everywhere() {
    let engine = engine();
    let options = Options::default();
    let place_has = |param: &str, kind: &str, region, at: Month| {
        engine.coverage(param, kind, region, &options).unwrap().iter().any(|(span, ..)| span.contains(at.first_day()))
    };
    let mut codes: Vec<_> = engine.book().regions().iter().map(|def| def.region).collect();
    codes.dedup();
    assert!(codes.len() > 30);
    for region in codes {
        for kind in KINDS {
            let kinds = [kind];
            for at in
                ["2008-07", "2010-06", "2010-07", "2011-07", "2012-07", "2013-07", "2014-07", "2017-06", "2017-07"]
                    .into_iter()
                    .chain([
                        "2018-12", "2019-01", "2019-04", "2019-05", "2019-07", "2020-06", "2020-07", "2021-06",
                        "2021-07",
                    ])
                    .chain(["2025-06", "2025-07", "2026-06", "2026-07", "2027-06", "2027-07"])
            {
                let at = month(at);
                let answer =
                    Monthly { region: region.code(), month: at, kinds: &kinds, ..Monthly::default() }.ask(&engine);
                let has_limits = place_has("base.average", kind, region, at) || place_has("base.cap", kind, region, at);
                match answer["error"]["code"].as_u64() {
                    None => assert!(has_limits, "{region} {kind} {at} is billed on no limits: {answer}"),
                    Some(207) => assert!(engine.book().region(region, at.first_day()).is_none(), "{answer}"),
                    Some(code) => {
                        assert!(matches!(code, 301 | 304), "{region} {kind} {at}: {answer}");
                        let param = answer["error"]["param"].as_str().unwrap();
                        if code == 301 {
                            let facet = answer["error"]["facet"].as_str().unwrap_or("");
                            assert!(!place_has(param, facet, region, at), "{region} {kind} {at}: {answer}");
                        }
                    }
                }
            }
        }
    }
}
