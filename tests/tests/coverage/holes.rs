//! Holes are deliverables: each is asked for and refused by name, and `coverage` prints the truth.

use shebao::{Month, Options};

use crate::common::{ACCEPT_ALL, KINDS, Monthly, ask, engine, month, months, place, refusal};
use crate::{HOLE, WEAK};

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
    for at in ["2020-02", "2020-03", "2020-04", "2020-05", "2020-06", "2026-01", "2026-12", "2012-06"] {
        hole(410_100, at, "medical", "medical.employer", "");
    }
    hole(410_100, "2014-12", "maternity", "maternity.employer", "");
    hole(410_100, "2027-01", "maternity", "maternity.employer", ACCEPT_ALL);
    for (at, kind) in [("2011-06", "unemployment"), ("2017-06", "injury"), ("2008-07", "injury")] {
        hole(410_100, at, kind, "base.average", "");
    }
    hole(410_100, "2026-10", "unemployment", "unemployment.employer", "");
    hole(410_100, "2027-01", "pension", "base.average", "");
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
    for region in [410_728, 411_381, 411_729] {
        hole(region, "2019-07", "pension", "base.average", ACCEPT_ALL);
    }
    // Other cities' own limits before 2019-05; where a city has none the city above a county does not lend its own.
    hole(410_300, "2018-06", "pension", "base.average", ACCEPT_ALL);
    for region in [410_600, 410_800, 411_700, 419_001, 419_900, 410_728, 411_381] {
        hole(region, "2018-07", "pension", "base.average", ACCEPT_ALL);
    }
    // Medical pools of which nothing is known.
    for region in [411_700, 419_900, 410_783, 411_381, 411_729] {
        hole(region, "2024-07", "medical", "medical.employer", ACCEPT_ALL);
        hole(region, "2024-07", "maternity", "maternity.employer", ACCEPT_ALL);
    }
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

/// What a hole rests on stands in its refusal, in both languages.
#[test]
fn a_hole_shows_what_it_is_cited_by() {
    let engine = engine();
    let answer = Monthly { month: month("2020-03"), kinds: &["medical"], ..Monthly::default() }.ask(&engine);
    let error = &answer["error"];
    for (message, says) in
        [("message", ["halved", "豫人社〔2020〕8号"]), ("message_zh", ["减半", "依据：豫人社〔2020〕8号"])]
    {
        for says in says {
            assert!(error[message].as_str().unwrap().contains(says), "{answer}");
        }
    }
}

/// `coverage` prints the truth: where there is a figure at all.
#[test]
fn coverage_prints_the_truth() {
    let engine = engine();
    let open = "..";
    for (param, facet, spans) in [
        ("base.average", "pension", &[("2008-07", "2010-07"), ("2011-07", "2027-01")] as &[(&str, &str)]),
        ("base.average", "medical", &[("2012-07", "2027-01")]),
        ("base.average", "maternity", &[("2015-01", "2027-01")]),
        ("base.average", "unemployment", &[("2011-07", "2027-01")]),
        ("base.average", "injury", &[("2017-07", "2027-01")]),
        ("base.floor", "pension", &[("2020-07", "2021-07")]),
        ("pension.employer", "enterprise", &[("2008-07", open)]),
        ("pension.employee", "enterprise", &[("2008-07", open)]),
        ("medical.employer", "enterprise", &[("2012-07", "2020-02"), ("2020-07", "2026-01")]),
        ("medical.employee", "enterprise", &[("2012-07", "2026-01")]),
        ("maternity.employer", "enterprise", &[("2015-01", "2027-01")]),
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
    use shebao_core::policy::{Amount, Facet, Param, TableId, ValueType};

    fn read(planner: &mut Planner<'_>, id: &'static str, ty: ValueType, at: At<Facet>) -> Option<shebao::Error> {
        match ty {
            ValueType::Amount => planner.read(&Param::<Amount, Facet>::new(id), at).err(),
            ValueType::Rate => planner.read(&Param::<Rate, Facet>::new(id), at).err(),
            ValueType::Rounding => planner.read(&Param::<Rounding, Facet>::new(id), at).err(),
            ValueType::Word => planner.read(&Param::<u8, Facet>::new(id), at).err(),
            ValueType::Table => planner.read(&Param::<TableId, Facet>::new(id), at).err(),
            ValueType::Count => planner.read(&Param::<u32, Facet>::new(id), at).err(),
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
        let shebao_core::policy::Parameter { id, ty, .. } =
            shebao_law::parameters().find(|law| law.id == def.id).unwrap();
        let last = if hole.span.until == shebao::Date::MAX {
            hole.span.from.month().plus(120)
        } else {
            (0..)
                .map(|n| hole.span.from.month().plus(n))
                .take_while(|m| m.first_day() < hole.span.until)
                .last()
                .unwrap()
        };
        let facets = def.each_facet(hole.facet);
        for day in [hole.span.from, last.first_day()] {
            for facet in &facets {
                // A place that no longer exists, or not yet, is refused as such.
                if engine.book().region(hole.region, day).is_none() {
                    continue;
                }
                let at = At::new(hole.region, day, event).of(*facet);
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
    assert_eq!(carried, ["account.rate 100000 2026-01", "base.average 410000 2026-07", "base.average 410000 2026-12"]);
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
                    .chain(["2025-06", "2025-07", "2026-06", "2026-07", "2026-12", "2027-01"])
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
