//! Fields: types, money, places, months, words, publication.

use crate::common::{self, engine};
use crate::{ledger, monthly, refused, table, unit};

#[test]
fn wrong_types_floats_and_huge_numbers() {
    table(&[
        (monthly(r#""7654.32""#, "7654.32"), 108, "wage"),
        (monthly(r#""7654.32""#, "7654"), 108, "wage"),
        (monthly(r#""7654.32""#, "1e3"), 108, "wage"),
        (monthly(r#""7654.32""#, "-0.0"), 108, "wage"),
        (monthly(r#""7654.32""#, "123456789012345678901234567890"), 108, "wage"),
        (monthly(r#""7654.32""#, "[]"), 108, "wage"),
        (monthly(r#""7654.32""#, "{}"), 108, "wage"),
        (monthly(r#""7654.32""#, "true"), 108, "wage"),
        (monthly(r#""2025-09""#, "202509"), 108, "month"),
        (monthly(r#""410100""#, "410100"), 108, "region"),
        (monthly("true", "1"), 108, "pension"),
        (monthly("true", r#""true""#), 108, "pension"),
        (monthly(r#""enterprise""#, "0"), 108, "payer"),
        (unit("987654321", r#""987654321""#), 108, "person"),
        (unit("987654321", "1.5"), 108, "person"),
        (unit("987654321", "1.0"), 108, "person"),
        (unit("987654321", "-1"), 208, "person"),
        (unit("987654321", "4294967296"), 208, "person"),
        (unit("987654321", "18446744073709551615"), 208, "person"),
        (unit("987654321", "123456789012345678901234567890"), 208, "person"),
        (monthly(r#"{"region""#, r#"[{"region""#).replace(r#""7654.32"}"#, r#""7654.32"}]"#), 108, ""),
    ]);
    let engine = engine();
    // A list that is none, an item that is none.
    for roster in ["null", "{}", "1", r#""x""#, "[1]", "[null]", "[[]]"] {
        let request = format!(
            concat!(
                r#"{{"op":"premium.unit_bill@1","input":{{"region":"410100","from":"2025-01","until":"2025-04","#,
                r#""payer":"enterprise","pension":true,"roster":{}}}}}"#
            ),
            roster
        );
        refused(&engine, request.as_bytes(), 108, "roster");
    }
}

#[test]
fn malformed_and_huge_money() {
    let engine = engine();
    for text in [
        "",
        " ",
        "7654",
        "7654.3",
        "7654.321",
        "7654.",
        ".32",
        "7,654.32",
        "７６５４.３２",
        "+7654.32",
        "-0.00",
        "07654.32",
        "7654.32 ",
        " 7654.32",
        "1e5",
        "0x10.00",
        "NaN",
        "7654.3a",
        "￥7654.32",
        "7654.32元",
        "--1.00",
        "1.00.00",
    ] {
        let request = monthly("7654.32", text);
        refused(&engine, request.as_bytes(), 202, "wage");
    }
    for text in [
        "-0.01",
        "-7654.32",
        "10000000.01",
        "99999999.99",
        "92233720368547758.07",
        "92233720368547758.08",
        "-99999999999999999999.00",
    ] {
        let answer = refused(&engine, monthly("7654.32", text).as_bytes(), 208, "wage");
        assert_eq!((&answer["error"]["min"], &answer["error"]["max"]), (&"0.00".into(), &"10000000.00".into()));
    }
    refused(&engine, ledger(r#""personal":"7654.32""#, r#""personal":"-0.01""#).as_bytes(), 208, "personal");
    refused(
        &engine,
        ledger(r#""personal":"7654.32""#, r#""personal":"7654.32","unit":"-7654.32""#).as_bytes(),
        208,
        "unit",
    );
    refused(&engine, ledger(r#""personal":"7654.32""#, r#""personal":"1000000000.01""#).as_bytes(), 208, "personal");
    refused(&engine, ledger("4321.09", "-4321.09").as_bytes(), 208, "personal");
    refused(&engine, ledger("10.00", "-10.00").as_bytes(), 208, "amount");
    // The largest that is allowed is billed at the cap.
    let answer = common::ask(&engine, &monthly("7654.32", "10000000.00"));
    assert_eq!(answer["ok"]["pension_base"], "19155.00");
}

#[test]
fn regions_months_kinds_and_words() {
    table(&[
        (monthly("410100", "41010"), 215, "region"),
        (monthly("410100", "4101000"), 215, "region"),
        (monthly("410100", "41010a"), 215, "region"),
        (monthly("410100", "４１０１００"), 215, "region"),
        (monthly("410100", "000000"), 215, "region"),
        (monthly("410100", "099999"), 215, "region"),
        (monthly("410100", ""), 215, "region"),
        (monthly("410100", "410199"), 207, ""),
        (monthly("410100", "999999"), 207, ""),
        (monthly("410100", "110100"), 207, ""),
        (monthly("2025-09", "2025-13"), 204, "month"),
        (monthly("2025-09", "2025-00"), 204, "month"),
        (monthly("2025-09", "2025-9"), 204, "month"),
        (monthly("2025-09", "202509"), 204, "month"),
        (monthly("2025-09", "2025-09-01"), 204, "month"),
        (monthly("2025-09", "0025-09"), 204, "month"),
        (monthly("2025-09", "-025-09"), 204, "month"),
        (monthly("2025-09", "1899-12"), 204, "month"),
        (monthly("2025-09", "1989-12"), 208, "month"),
        (monthly("2025-09", "2100-01"), 208, "month"),
        (monthly("2025-09", "9999-12"), 208, "month"),
        (monthly("2025-09", "1990-01"), 301, "pension.employer"),
        (monthly("2025-09", "2099-12"), 301, "base.average"),
        (monthly("enterprise", "nobody"), 206, "payer"),
        (monthly("enterprise", "flexible"), 214, "employer_size"),
        (monthly("enterprise", ""), 206, "payer"),
        (monthly("enterprise", "Enterprise"), 206, "payer"),
        (monthly("small", "tiny"), 206, "employer_size"),
        (monthly(r#""pension":true,"#, ""), 213, ""),
        (monthly(r#""pension":true,"#, r#""pension":false,"#), 213, ""),
        (monthly(r#""pension""#, r#""injury""#), 201, "injury_rate"),
        (monthly(r#""wage""#, r#""injury_rate":"0.2%","wage""#), 214, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"5.01%""#), 208, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"100%""#), 208, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"-1%""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"0.00001%""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"1/3""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"1/0""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":"%""#), 203, "injury_rate"),
        (monthly(r#""pension":true"#, r#""injury":true,"injury_rate":0.002"#), 108, "injury_rate"),
        (monthly(r#""region":"410100","#, ""), 201, "region"),
        (monthly(r#""month":"2025-09","#, ""), 201, "month"),
        (monthly(r#""payer":"enterprise","#, ""), 201, "payer"),
        (monthly(r#","wage":"7654.32""#, ""), 201, "wage"),
        // A place above the level that sets the parameter: the province has no limits of its own before 2019-05.
        (monthly("410100", "410000").replace("2025-09", "2018-09"), 301, "base.average"),
        (monthly("410100", "100000"), 301, "pension.employer"),
    ]);
}

/// Not known then, and known from nobody knows when.
#[test]
fn before_publication() {
    table(&[
        (monthly(r#""op""#, r#""known":"1900-01-01","op""#), 302, "pension.employer"),
        // 16 % was first printed on 2019-04-23, the limits of 2025 on 2025-09-22 (and the year before's are carried).
        (monthly(r#""op""#, r#""known":"2019-04-22","op""#), 302, "pension.employer"),
        (monthly(r#""op""#, r#""known":"2019-04-23","op""#), 302, "base.average"),
        (monthly(r#""op""#, r#""known":"2024-11-29","op""#), 302, "base.average"),
        (monthly(r#""op""#, r#""known":"2020-08-01","op""#).replace("2025-09", "2008-07"), 303, "pension.employer"),
    ]);
    let engine = engine();
    for (known, base) in [("2024-11-30", "18780.00"), ("2025-09-18", "18780.00"), ("2025-09-19", "19155.00")] {
        let request = monthly(r#""op""#, &format!(r#""known":"{known}","op""#)).replace("7654.32", "90000.00");
        assert_eq!(common::ask(&engine, &request)["ok"]["pension_base"], base, "{known}");
    }
}

/// What is JSON, and an amount with two decimals, is not told to be none because it is large.
#[test]
fn numbers_beyond_all_bounds() {
    let engine = engine();
    let make_up = |arrears: &str| {
        format!(
            r#"{{"op":"premium.make_up@1","input":{{"region":"410100","month":"2024-07","payer":"flexible","kind":"medical",
            "period":"month","arrears":{arrears},"paid":"2024-10-10"}}}}"#
        )
    };
    let (digits, quoted) = ("9".repeat(400), monthly("7654.32", "WAGE"));
    for (arrears, code) in [
        ("99999999999999999999", 208),
        ("-99999999999999999999", 208),
        (digits.as_str(), 208),
        ("1e400", 108),
        ("-1e400", 108),
        ("1.5", 108),
        ("1e2", 108),
        ("[", 102),
    ] {
        let answer = common::ask(&engine, &make_up(arrears));
        assert_eq!(answer["error"]["code"], code, "{arrears}: {answer}");
        if code != 102 {
            assert_eq!(answer["error"]["field"], "arrears", "{answer}");
        }
    }
    // An amount is text, however large the number that stands in its place.
    for wage in ["1e400", digits.as_str(), "99999999999999999999"] {
        let request = quoted.replace(r#""WAGE""#, wage);
        refused(&engine, request.as_bytes(), 108, "wage");
    }
    // Beside the input, too.
    let answer = common::ask(&engine, r#"{"op":"premium.monthly@1","known":1e400,"input":{}}"#);
    assert_ne!(answer["error"]["code"], 102, "{answer}");
}

/// What there is stands in the error: tiers of the place and month; floor and cap that an overlay turned round.
#[test]
fn errors_tell_what_there_is() {
    let engine = engine();
    let of_2022 = "60%, 80%, 100%, 150%, 200%, 300%";
    for (share, month, code, tiers) in [
        ("65%", "2025-09", 206, "60%, 100%, 200%, 300%"),
        ("65%", "2022-09", 206, of_2022),
        ("250%", "2022-09", 301, of_2022),
    ] {
        let request =
            format!(r#"{{"op":"base.tier@1","input":{{"region":"410100","month":"{month}","tier_share":"{share}"}}}}"#);
        let answer = common::ask(&engine, &request);
        assert_eq!(answer["error"]["code"], code, "{answer}");
        for message in ["message", "message_zh"] {
            let text = answer["error"][message].as_str().unwrap();
            assert!(text.contains(tiers), "{text}");
        }
    }
    let request = r#"{"op":"premium.monthly@1","overlays":[{"id":"what if","mode":"replace","rows":[{"param":"base.floor",
        "kind":"pension","region":"410000","from":"2025-07","until":"2026-07","value":"20000.00","cite":"invented"}]}],
        "input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;
    let answer = common::ask(&engine, request);
    let error = &answer["error"];
    assert_eq!(
        (&error["code"], &error["param"], &error["region"]),
        (&406.into(), &"base.floor".into(), &"410100".into())
    );
    assert!(error["message"].as_str().unwrap().contains("20000.00"), "{error}");
}
