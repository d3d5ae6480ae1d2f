//! Overlays that are wrong, or that cannot be computed with.

use serde_json::Value;

use crate::common::engine;
use crate::{ledger, monthly, refused, table};

#[test]
fn overlays() {
    let overlay = |from: &str, to: &str| {
        let good = concat!(
            r#""overlays":[{"id":"host","mode":"fill","rows":[{"param":"base.average","kind":"pension","region":"410000","#,
            r#""from":"2027-07","until":"2028-07","value":"7654.32","cite":"host"}]}],"op""#
        );
        assert!(good.contains(from), "{from}");
        monthly(r#""op""#, &good.replacen(from, to, 1))
    };
    table(&[
        (overlay("base.average", "base.mean"), 305, "param"),
        (overlay(r#""kind":"pension""#, r#""kind":"housing""#), 206, "kind"),
        (overlay(r#""kind":"pension""#, r#""payer":"enterprise""#), 106, "rows"),
        (overlay("410000", "41000"), 215, "region"),
        (overlay("2027-07", "2027-13"), 205, "from"),
        (overlay("2028-07", "2027-07"), 210, "until"),
        (overlay("2028-07", "2026-07"), 210, "until"),
        (overlay("7654.32", "7654.321"), 406, "base.average"),
        (overlay("7654.32", "7654/0"), 406, "base.average"),
        (overlay("7654.32", "1e9"), 406, "base.average"),
        (overlay("7654.32", "99999999999999999999"), 406, "base.average"),
        (overlay(r#""7654.32""#, "7654.32"), 108, "value"),
        (overlay(r#","cite":"host""#, ""), 409, "base.average"),
        (overlay(r#""value":"7654.32","#, ""), 109, "value"),
        (overlay(r#""region":"410000","#, ""), 109, "region"),
        (overlay(r#""from":"2027-07","#, ""), 109, "from"),
        (overlay("fill", "merge"), 206, "mode"),
        (overlay(r#""id":"host","#, ""), 109, "id"),
        (overlay(r#""mode":"fill","#, ""), 109, "mode"),
        (overlay(r#""id":"host""#, r#""id":"host","id":"host""#), 107, "overlays"),
        (overlay(r#""cite":"host""#, r#""cite":"host","note":"x""#), 106, "rows"),
        (overlay(r#""cite":"host""#, r#""cite":"host","cite":"x""#), 107, "rows"),
        (monthly(r#""op""#, r#""overlays":null,"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":{},"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[1],"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[null],"op""#), 108, "overlays"),
    ]);
}

/// A row at a place that does not set the parameter would be without effect, and the answer would still name the overlay.
/// Facts: Zhengzhou sets its average until 2019-04, Henan from 2019-05 (市公告2019-05-05; 豫人社办〔2019〕39号); medical rates
/// are the city's; Shangjie (410106) has a pool of its own until 2021-05.
#[test]
fn rows_without_effect() {
    let engine = engine();
    let ask = |mode: &str, param: &str, kind: &str, region: &str, from: &str, until: &str, value: &str| {
        let row = format!(
            r#""overlays":[{{"id":"h","mode":"{mode}","rows":[{{"param":"{param}",{kind}"region":"{region}","from":"{from}",{until}"value":"{value}","cite":"h"}}]}}],"op""#
        );
        let mut answer = Vec::new();
        engine.call(monthly(r#""op""#, &row).as_bytes(), &mut answer);
        serde_json::from_slice::<Value>(&answer).unwrap()["error"].take()
    };
    let average = |mode: &str, region: &str, from: &str, until: &str| {
        let until = format!(r#""until":"{until}","#);
        ask(mode, "base.average", r#""kind":"pension","#, region, from, &until, "5000")
    };
    for mode in ["fill", "replace"] {
        assert!(average(mode, "410100", "2018-07", "2019-05").is_null());
        assert!(average(mode, "410000", "2019-05", "2020-07").is_null());
        for (region, from, until, date, who) in [
            ("410100", "2018-07", "2019-06", "2019-05-01", "410000"),
            ("410100", "2025-07", "2026-07", "2025-07-01", "410000"),
            ("410102", "2018-07", "2019-05", "2018-07-01", "410100"),
            ("410102", "2025-07", "2026-07", "2025-07-01", "410000"),
            ("410000", "2018-07", "2019-05", "2018-07-01", "places below"),
            ("100000", "2025-07", "2026-07", "2025-07-01", "places below"),
        ] {
            let error = average(mode, region, from, until);
            assert_eq!(
                (&error["code"], &error["param"], &error["facet"], &error["region"], &error["date"], &error["row"]),
                (&306.into(), &"base.average".into(), &"pension".into(), &region.into(), &date.into(), &0.into()),
                "{error}"
            );
            assert!(error["message"].as_str().unwrap().contains(who), "{error}");
        }
        // 999900 is no place of the pack.
        let error = average(mode, "999900", "2025-07", "2026-07");
        assert_eq!((&error["code"], &error["region"], &error["row"]), (&207.into(), &"999900".into(), &0.into()));
    }
    for (region, from, code) in [
        ("410100", "2023-05", Value::Null),
        ("410000", "2023-05", 306.into()),
        ("410106", "2021-05", 306.into()),
        ("410102", "2023-05", 306.into()),
    ] {
        assert_eq!(ask("replace", "medical.employer", "", region, from, "", "7%")["code"], code, "{region}");
    }
    let own_pool = ask("replace", "medical.employer", "", "410106", "2021-05", r#""until":"2021-06","#, "7%");
    assert!(own_pool.is_null(), "{own_pool}");
}

/// What is dated by months cannot begin or end inside one: a rate year that ends in mid-month would be a year without end.
#[test]
fn days_inside_a_month_are_refused() {
    let engine = engine();
    for (param, region, from, until) in [
        ("account.rate", "100000", "2016-01", "2016-01-15"),
        ("account.rate", "100000", "2016-01", "2016-03-15"),
        ("account.rate", "100000", "2016-01-02", "2017-01"),
        ("pension.employer", "410000", "2025-07-02", "2026-07"),
    ] {
        let row = format!(
            r#""overlays":[{{"id":"h","mode":"replace","rows":[{{"param":"{param}","region":"{region}","from":"{from}","until":"{until}","value":"3%","cite":"h"}}]}}],"op""#
        );
        refused(&engine, ledger(r#""op""#, &row).as_bytes(), 406, param);
    }
}

/// A value outside the bounds of sense is refused when the overlay is read, also where nobody asks for it.
#[test]
fn values_out_of_bounds_are_refused_unused() {
    let engine = engine();
    for (param, kind, value) in [
        ("base.average", r#""kind":"medical","#, "-7654.32"),
        ("base.average", r#""kind":"medical","#, "0"),
        ("base.average", r#""kind":"medical","#, "10000000"),
        ("base.average", r#""kind":"medical","#, "7654.32/1201"),
        ("base.floor", r#""kind":"medical","#, "7654.32/12"),
        ("pension.employer", "", "101%"),
        ("base.floor_share", "", "1001%"),
    ] {
        let region = if param == "base.floor_share" { "100000" } else { "410000" };
        let row = format!(
            r#""overlays":[{{"id":"h","mode":"fill","rows":[{{"param":"{param}",{kind}"region":"{region}","from":"2030-07","until":"2031-07","value":"{value}","cite":"h"}}]}}],"op""#
        );
        let answer = refused(&engine, monthly(r#""op""#, &row).as_bytes(), 406, param);
        assert_eq!(answer["error"]["row"], 0);
    }
}

/// An overlay that makes no sense together with the rest is refused when it is read, never a wrong amount or a panic.
#[test]
fn overlays_that_cannot_be_computed() {
    let engine = engine();
    let with = |param: &str, facet: &str, value: &str| {
        let row = format!(
            r#""accept":{{"standing":"assumed"}},"overlays":[{{"id":"h","mode":"replace","rows":[{{"param":"{param}",{facet}"region":"410000","from":"2025-07","until":"2026-07","value":"{value}","cite":"h"}}]}}],"op""#
        );
        monthly(r#""op""#, &row)
    };
    for (param, facet, value) in [
        ("pension.employer", "", "18446744073709551614/18446744073709551615"),
        ("pension.employer", "", "18446744073709551615"),
        ("pension.employer", "", "1/18446744073709551615"),
        ("base.cap", "", "92233720368547758.07"),
        ("base.floor", "", "92233720368547758.07"),
        ("base.average", "", "92233720368547758.07"),
        ("base.average", "", "0.01/4294967295"),
        ("base.average", "", "0"),
        ("base.cap", "", "0"),
        ("waiver.pension", "", "101%"),
        ("waiver.pension", r#""employer_size":"small","#, "18446744073709551615"),
    ] {
        let mut answer = Vec::new();
        let number = engine.call(with(param, facet, value).as_bytes(), &mut answer);
        let parsed: Value = serde_json::from_slice(&answer).unwrap();
        assert!(matches!(number, 0 | 304 | 406 | 501 | 502), "{param} {value}: {parsed}");
    }
    let crossed = with("base.cap", "", "100.00");
    refused(&engine, crossed.as_bytes(), 406, "");
    for param in ["base.average", "base.floor", "base.cap"] {
        refused(&engine, with(param, "", "-7654.32").as_bytes(), 406, "");
    }
    refused(&engine, with("waiver.pension", "", "101%").as_bytes(), 406, "waiver.pension");
}

/// Two facets of a row: each by its own key, or joined under the last one's as answers write them; and nothing else.
#[test]
fn a_row_of_two_facets() {
    let engine = engine();
    let ask = |facets: &str| {
        let mut answer = Vec::new();
        let request = format!(
            r#"{{"op":"premium.injury_rate@1","explain":true,"overlays":[{{"id":"h","mode":"replace","rows":[{{"param":"injury.float_share",{facets}"region":"100000","from":"2015-10","value":"81%","cite":"h"}}]}}],"input":{{"region":"410100","month":"2025-03","risk_class":2,"float_share":"80%"}}}}"#
        );
        engine.call(request.as_bytes(), &mut answer);
        String::from_utf8(answer).unwrap()
    };
    let joined = ask(r#""injury_float":"2-80","#);
    assert!(joined.contains(r#""float_share":"81%""#), "{joined}");
    assert_eq!(ask(r#""injury_class":"2","injury_float":"80","#), joined);
    assert!(joined.contains(r#""injury_float":"2-80""#), "{joined}");
    // A word that is left out holds for all; another class's row for none of this.
    for (facets, share) in [
        ("", "81%"),
        (r#""injury_class":"2","#, "81%"),
        (r#""injury_float":"80","#, "81%"),
        (r#""injury_float":"*-80","#, "81%"),
        (r#""injury_class":"3","injury_float":"80","#, "80%"),
        (r#""injury_float":"2-100","#, "80%"),
    ] {
        let answer = ask(facets);
        assert!(answer.contains(&format!(r#""float_share":"{share}""#)), "{facets}: {answer}");
    }
    // What is no word is refused with the words that there are.
    for (facets, field, says) in [
        (r#""injury_float":"2-90","#, "injury_float", "1-50, 1-80"),
        (r#""injury_class":"2","injury_float":"90","#, "injury_float", "50, 80, 100, 120, 150"),
        (r#""injury_class":"2","injury_float":"2-80","#, "injury_float", "50, 80, 100, 120, 150"),
        (r#""injury_class":"9","#, "injury_class", "1, 2, 3"),
    ] {
        let answer: Value = serde_json::from_str(&ask(facets)).unwrap();
        let error = &answer["error"];
        assert_eq!((error["code"].as_u64(), error["field"].as_str()), (Some(206), Some(field)), "{answer}");
        assert!(error["message"].as_str().unwrap().contains(says), "{answer}");
    }
}

/// A place that an overlay brings: read whole or refused, and then billed by its own rows alone.
#[test]
fn places_of_an_overlay() {
    let engine = engine();
    let ask = |place: &str, month: &str| {
        let rows = r#"{"param":"medical.employer","payer":"enterprise","region":"419998","from":"2024-01","until":"2027-01","value":"6.5%","cite":"made up"},
            {"param":"medical.employee","payer":"enterprise","region":"419998","from":"2024-01","until":"2027-01","value":"2%","cite":"made up"}"#;
        let request = format!(
            r#"{{"op":"premium.monthly@1","overlays":[{{"id":"trial","mode":"fill","places":[{place}],"rows":[{rows}]}}],
            "input":{{"region":"419998","month":"{month}","payer":"enterprise","medical":true,"wage":"8000.00"}}}}"#
        );
        let mut answer = Vec::new();
        engine.call(request.as_bytes(), &mut answer);
        serde_json::from_slice::<Value>(&answer).unwrap()
    };
    let city = r#"{"code":"419998","level":"city","parent":"410000","zh":"试验市","en":"Trial city","from":"2024-01"}"#;
    // 6.5% and 2% of 8000.
    let billed = ask(city, "2025-09");
    assert_eq!(
        (&billed["ok"]["medical_employer"], &billed["ok"]["medical_employee"]),
        (&"520.00".into(), &"160.00".into())
    );
    assert_eq!(billed["standing"], "assumed");
    assert_eq!(ask(city, "2023-12")["error"]["code"], 207);
    assert_eq!(ask("", "2025-09")["error"]["code"], 207);
    for (from, to, code) in [
        (r#""code":"419998""#, r#""code":"410100""#, 406),
        (r#""code":"419998""#, r#""code":"4199""#, 215),
        (r#""parent":"410000""#, r#""parent":"410100""#, 406),
        (r#""parent":"410000""#, r#""parent":"429999""#, 207),
        (r#""parent":"410000","#, "", 109),
        (r#""level":"city""#, r#""level":"town""#, 206),
        (r#""en":"Trial city","#, "", 109),
        (r#""from":"2024-01""#, r#""from":"2024-13""#, 205),
        (r#""from":"2024-01""#, r#""from":"2024-01","until":"2024-01""#, 210),
        (r#""from":"2024-01""#, r#""since":"2024-01""#, 106),
    ] {
        let error = ask(&city.replace(from, to), "2025-09");
        assert_eq!(error["error"]["code"], code, "{to}: {error}");
    }
}

/// A rate wants its unit, and a figure that wins over a derived one is not filled in unasked.
#[test]
fn values_without_a_unit_and_optional_parameters() {
    let engine = engine();
    let ask = |mode: &str, row: &str| {
        let request = format!(
            r#"{{"op":"premium.monthly@1","overlays":[{{"id":"host","mode":"{mode}","rows":[{{{row},"cite":"host"}}]}}],
            "input":{{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"3000.00"}}}}"#
        );
        let mut answer = Vec::new();
        engine.call(request.as_bytes(), &mut answer);
        serde_json::from_slice::<Value>(&answer).unwrap()
    };
    let rate = |value: &str| {
        let row = format!(r#""param":"pension.employer","region":"410000","from":"2025-07","value":"{value}""#);
        ask("replace", &row)
    };
    for value in ["1", "0.065", "6.5", "16 %"] {
        let error = rate(value);
        assert_eq!(error["error"]["code"], 406, "{error}");
        assert!(error["error"]["message"].as_str().unwrap().contains("16%"), "{error}");
    }
    assert_eq!(rate("10%")["ok"]["pension_employer"], "383.10"); // of the floor, 3831
    let floor =
        r#""param":"base.floor","kind":"pension","region":"410000","from":"2025-07","until":"2026-07","value":"3500""#;
    assert_eq!(ask("fill", floor)["error"]["code"], 406);
    assert_eq!(ask("replace", floor)["ok"]["pension_base"], "3500.00");
}
