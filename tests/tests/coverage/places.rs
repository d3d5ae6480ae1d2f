//! Districts, county-level places, and places elsewhere with limits of their own.

use serde_json::Value;
use shebao::{Month, Options};

use crate::common::{KINDS, Monthly, engine, line, month, months, place};
use crate::{Final, HOLE, Is, Refused, Spans, WEAK, ZHENGZHOU, check, found};

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
            &[
                ("2008-07", "2021-06", Refused(HOLE, "maternity.employer")),
                ("2021-06", "2026-01", Final),
                ("2026-01", "2026-07", Refused(WEAK, "maternity.employer")),
            ],
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

/// Changyuan, Dengzhou and Xincai: own averages to June 2020 (not known), own floors for a year, the province's since. 2.6.
#[test]
fn changyuan_dengzhou_xincai() {
    let engine = engine();
    for (region, since, floor) in
        [(410_783, "2019-09", "2657.00"), (411_381, "2019-05", "2693.00"), (411_729, "2019-05", "2555.00")]
    {
        let asked = |at: Month, wage| Monthly { region, month: at, wage, ..Monthly::default() }.ask(&engine);
        for at in months(since, "2020-07") {
            assert_eq!(found(&asked(at, "5000.00")), NO_BASE, "{region} {at}");
        }
        for at in months("2020-07", "2021-07") {
            assert_eq!(line(&asked(at, "0.00"), "pension_base"), floor, "{region} {at}");
            assert_eq!(line(&asked(at, "99999.00"), "pension_base"), "14925.00", "{region} {at}");
        }
        assert_eq!(line(&asked(month("2021-07"), "0.00"), "pension_base"), "3197.00");
        assert_eq!(line(&asked(month("2021-07"), "99999.00"), "pension_base"), "15984.00");
    }
    // The county of Changyuan became a city on 2019-08-29: each has its months, and the refusal says which.
    for (region, at, is, lived) in [
        (410_728, "2019-05", NO_BASE, ""),
        (410_728, "2019-08", NO_BASE, ""),
        (410_728, "2019-09", Refused(207, ""), "../2019-09"),
        (410_783, "2019-08", Refused(207, ""), "2019-09/.."),
        (410_783, "2019-09", NO_BASE, ""),
    ] {
        let answer = Monthly { region, month: month(at), ..Monthly::default() }.ask(&engine);
        assert_eq!(found(&answer), is, "{region} {at}");
        for message in ["message", "message_zh"] {
            assert!(answer["error"][message].as_str().unwrap().contains(lived), "{answer}");
        }
    }
    // Before 2019-05 limits are the city's of each place.
    for region in [411_381, 411_729] {
        check(&engine, region, "pension", &[("2008-07", "2019-05", NO_BASE)], "");
    }
}

/// The same limits asked of the law's own function, for the kinds whose rates are not known too.
#[test]
fn limits_of_changyuan_dengzhou_xincai() {
    use shebao_law::base::limits;
    use shebao_law::premium::{Kind, Payer};
    let engine = engine();
    let options = Options::default();
    for (code, floor) in [(410_783, 265_700), (411_381, 269_300), (411_729, 255_500)] {
        for kind in [Kind::Pension, Kind::Medical, Kind::Maternity, Kind::Unemployment, Kind::Injury] {
            let mut planner = engine.planner(&options);
            let mut at = |text| {
                limits(kind, Payer::Enterprise, place(code), month(text), &mut planner).map(|l| (l.floor(), l.cap()))
            };
            assert_eq!(at("2020-07").unwrap(), (floor, 1_492_500), "{code}");
            assert_eq!(at("2021-06").unwrap(), (floor, 1_492_500), "{code}");
            assert_eq!(at("2019-09").unwrap_err().number(), 301, "{code}");
            assert_eq!(at("2020-06").unwrap_err().number(), 301, "{code}");
            assert_eq!(at("2021-07").unwrap(), (319_700, 1_598_400), "{code}");
        }
    }
}
