//! The truth about Zhengzhou and its counties, month by month, against the spans that the facts give.

use shebao::premium::EmployerSize;
use shebao::premium::monthly::{Input, Monthly};
use shebao::{Accept, Engine, Evidence, Money, Month, Options, Rate, Region};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn region(code: i64) -> Region {
    Region::from_code(code).unwrap()
}

fn input(kind: &str, code: i64, at: Month) -> Input {
    Input {
        region: region(code),
        month: at,
        employer_size: Some(EmployerSize::Small),
        pension: kind == "pension",
        medical: kind == "medical",
        maternity: kind == "maternity",
        unemployment: kind == "unemployment",
        injury: kind == "injury",
        injury_rate: (kind == "injury").then(|| Rate::parse("0.2%").unwrap()),
        wage: Money::parse("5000.00").unwrap(),
        ..Input::default()
    }
}

/// Every month of 2008 to 2027: billed inside the spans, refused with 301 by name outside, 304 where only unverified rows are.
fn holds(kind: &str, code: i64, billed: &[(&str, &str)], unverified: &[(&str, &str)]) {
    let engine = Engine::new().unwrap();
    let inside = |spans: &[(&str, &str)], at: Month| spans.iter().any(|(f, u)| month(f) <= at && at < month(u));
    let mut at = month("2008-01");
    while at < month("2028-01") {
        let result = engine.leaf::<Monthly>(&input(kind, code, at), &Options::default());
        let seen = match &result {
            Ok(_) => 0,
            Err(error) => error.number(),
        };
        let expected = if inside(billed, at) {
            0
        } else if inside(unverified, at) {
            304
        } else {
            301
        };
        assert_eq!(seen, expected, "{kind} in {code} for {at}: {:?}", result.err());
        if let Err(error) = result {
            assert!(error.get_param().is_some() && error.get_region() == Some(region(code)), "{error}");
            assert_eq!(error.get_date(), Some(at.first_day()));
        }
        if inside(unverified, at) {
            let all = Accept { evidence: Evidence::Unverified, ..Accept::default() };
            let taken = engine.leaf::<Monthly>(&input(kind, code, at), &Options { accept: all, ..Options::default() });
            assert_eq!(taken.unwrap().evidence, Evidence::Unverified);
        }
        at = at.plus(1);
    }
}

#[test]
fn zhengzhou_pension() {
    for code in [410_100, 410_102, 410_105, 410_106] {
        holds("pension", code, &[("2008-07", "2010-07"), ("2011-07", "2027-07")], &[]);
    }
}

#[test]
fn zhengzhou_medical() {
    let billed = [("2012-07", "2013-07"), ("2014-07", "2015-07"), ("2017-07", "2020-02"), ("2020-07", "2026-01")];
    holds("medical", 410_100, &billed, &[("2015-07", "2017-07")]);
    // The sixth district is not among the five of the city's pool until the whole city is one.
    holds("medical", 410_106, &[("2021-06", "2026-01")], &[]);
}

#[test]
fn zhengzhou_maternity() {
    holds(
        "maternity",
        410_100,
        &[("2017-07", "2020-02"), ("2020-07", "2027-07")],
        &[("2015-01", "2017-07"), ("2020-02", "2020-07")],
    );
}

#[test]
fn zhengzhou_unemployment() {
    holds("unemployment", 410_100, &[("2017-07", "2026-10")], &[]);
}

#[test]
fn zhengzhou_injury() {
    holds("injury", 410_100, &[("2017-07", "2027-07")], &[]);
}

/// Counties kept averages of their own that nobody found; the city's and the province's figures are not used for them.
#[test]
fn counties_of_zhengzhou() {
    for code in [410_122, 410_181, 410_182, 410_184] {
        holds("pension", code, &[("2019-05", "2027-07")], &[]);
    }
    holds("pension", 410_183, &[("2021-07", "2027-07")], &[("2019-07", "2021-07")]);
    holds("pension", 410_185, &[("2021-07", "2027-07")], &[("2019-07", "2020-07")]);
    holds("injury", 410_185, &[("2019-05", "2027-07")], &[]);
    holds("medical", 410_181, &[], &[]);
}

/// The direct limits of three counties, 2020-07 to 2021-06 (豫人社办〔2020〕63号), and the holes around them.
#[test]
fn counties_with_limits_of_their_own() {
    use shebao_law::base::limits;
    use shebao_law::premium::Kind;
    let engine = Engine::new().unwrap();
    let options = Options::default();
    for (code, floor) in [(410_783, 265_700), (411_381, 269_300), (411_729, 255_500)] {
        let mut planner = engine.planner(&options);
        let mut at =
            |text| limits(Kind::Pension, region(code), month(text), &mut planner).map(|l| (l.floor(), l.cap()));
        assert_eq!(at("2020-07").unwrap(), (floor, 1_492_500), "{code}");
        assert_eq!(at("2021-06").unwrap(), (floor, 1_492_500), "{code}");
        assert_eq!(at("2019-07").unwrap_err().number(), 301, "{code}");
        assert_eq!(at("2020-06").unwrap_err().number(), 301, "{code}");
        assert_eq!(at("2021-07").unwrap(), (319_700, 1_598_400), "{code}");
    }
}

/// Rates on the day of a change and in the month before (contributions, section 1), in fen for a base of 5000.00.
#[test]
fn rates_at_each_breakpoint() {
    let engine = Engine::new().unwrap();
    let all = Options { accept: Accept { evidence: Evidence::Unverified, ..Accept::default() }, ..Options::default() };
    let premium = |kind: &str, at: &str| {
        let answer = engine.leaf::<Monthly>(&input(kind, 410_100, month(at)), &all).unwrap().output;
        let employer =
            [answer.pension_employer, answer.medical_employer, answer.maternity_employer, answer.unemployment_employer];
        let employee = [answer.pension_employee, answer.medical_employee, answer.unemployment_employee];
        let fen = |parts: &[Option<Money>]| parts.iter().flatten().map(|money| money.fen()).sum::<i64>();
        (fen(&employer), fen(&employee))
    };
    let expected = [
        ("pension", "2016-04", 100_000, 40_000), // 20 %
        ("pension", "2016-05", 95_000, 40_000),  // 19 %
        ("pension", "2019-04", 95_000, 40_000),
        ("pension", "2019-05", 80_000, 40_000), // 16 %
        ("medical", "2017-06", 40_000, 10_000), // 8 %
        ("medical", "2017-07", 40_000, 10_000),
        ("medical", "2023-04", 40_000, 10_000),
        ("medical", "2023-05", 35_000, 10_000), // 7 %
        ("medical", "2023-12", 35_000, 10_000),
        ("medical", "2024-01", 35_000, 10_000),
        ("medical", "2025-12", 35_000, 10_000),
        ("maternity", "2015-01", 5_000, 0), // 1 %
        ("maternity", "2017-06", 5_000, 0),
        ("maternity", "2017-07", 5_000, 0),
        ("unemployment", "2017-07", 3_500, 1_500), // 0.7 and 0.3 %
        ("unemployment", "2018-04", 3_500, 1_500),
        ("unemployment", "2018-05", 3_500, 1_500),
        ("unemployment", "2019-05", 3_500, 1_500),
        ("unemployment", "2023-05", 3_500, 1_500),
        ("unemployment", "2025-12", 3_500, 1_500),
        ("unemployment", "2026-01", 3_500, 1_500),
    ];
    for (kind, at, employer, employee) in expected {
        assert_eq!(premium(kind, at), (employer, employee), "{kind} {at}");
    }
}

/// Every parameter that a rule reads is in the dictionary, and the dictionary has no other.
#[test]
fn rules_and_dictionary_are_one_set() {
    let engine = Engine::new().unwrap();
    let mut rules: Vec<String> = shebao_law::parameters().map(|(id, _)| id.to_owned()).collect();
    rules.sort();
    let dictionary: Vec<String> = engine.book().params().iter().map(|def| def.id.clone()).collect();
    assert_eq!(rules, dictionary);
}

/// At every breakpoint of every parameter, in every place, on the day and the day before: an answer or a typed 3xx, never a
/// panic, and never a value that `coverage` does not list.
#[test]
fn coverage_tells_what_a_bill_finds() {
    let engine = Engine::new().unwrap();
    let options = Options::default();
    for kind in ["pension", "medical", "maternity", "unemployment", "injury"] {
        for place in engine.book().regions() {
            let covered = engine.coverage("base.average", kind, place.region, &options).unwrap();
            for (span, _, _) in covered {
                for at in [span.from.month(), span.until.month()] {
                    let result =
                        engine.leaf::<Monthly>(&Input { region: place.region, ..input(kind, 410_100, at) }, &options);
                    if let Err(error) = &result {
                        assert!((201..400).contains(&error.number()), "{kind} {} {at}: {error}", place.region);
                    }
                }
            }
        }
    }
}
