//! Rosters and histories, at and above the limits.

use shebao::{Engine, Limits};

use crate::common::{self, engine};
use crate::{ledger, refused, table, unit};

#[test]
fn rosters() {
    let employment = r#"{"person":987654321,"from":"2025-01","until":"2025-03","wage":"7654.32"}"#;
    let second = r#"{"person":987654321,"from":"2025-03","until":"2025-04","wage":"4321.09"}"#;
    table(&[
        (unit(&format!("{employment},{second}"), ""), 211, "roster"),
        (unit(r#""until":"2025-04","payer""#, r#""until":"2025-01","payer""#), 210, "until"),
        (unit(r#""until":"2025-04","payer""#, r#""until":"2024-12","payer""#), 210, "until"),
        (unit(r#""until":"2025-03""#, r#""until":"2025-01""#), 210, "roster"),
        (unit(r#""until":"2025-03""#, r#""until":"2024-12""#), 210, "roster"),
        // The same person twice in one month, in either order; one inside the other; the same row again.
        (unit(r#""until":"2025-03""#, r#""until":"2025-04""#), 209, "roster"),
        (
            unit(&format!("{employment},{second}"), &format!("{second},{}", employment.replace("2025-03", "2025-04"))),
            209,
            "roster",
        ),
        (unit(r#""from":"2025-03""#, r#""from":"2025-02""#), 209, "roster"),
        (unit(second, employment), 209, "roster"),
        (unit(r#""roster""#, r#""roster_""#), 106, "input"),
    ]);
    let engine = engine();
    // Which row, counted from 0.
    let answer = refused(&engine, unit("4321.09", "4321.9").as_bytes(), 202, "wage");
    assert_eq!(answer["error"]["row"], 1);
    let answer = refused(&engine, unit("4321.09", "-4321.09").as_bytes(), 208, "wage");
    assert_eq!(answer["error"]["row"], 1);
    let answer = refused(&engine, unit(r#""from":"2025-03""#, r#""from":"2025-02""#).as_bytes(), 209, "roster");
    assert_eq!(answer["error"]["row"], 1);
    // A roster without a list at all.
    let none = unit(&format!(r#","roster":[{employment},{second}]"#), "");
    refused(&engine, none.as_bytes(), 211, "roster");
    // Nobody inside the billed months: nothing is due, and nothing is wrong.
    let answer = common::ask(
        &engine,
        &unit(r#""from":"2025-01","until":"2025-04","payer""#, r#""from":"2024-01","until":"2024-04","payer""#),
    );
    assert_eq!(answer["ok"]["rows"], 0, "{answer}");
    // More rows than the limit, before they are made.
    let few = Engine::builder().limits(Limits { rows: 3, ..Limits::default() }).build().unwrap();
    assert!(common::ask(&few, &unit("", ""))["ok"].is_object());
    let fewer = Engine::builder().limits(Limits { rows: 2, ..Limits::default() }).build().unwrap();
    refused(&fewer, unit("", "").as_bytes(), 113, "");
    let one = Engine::builder().limits(Limits { rows: 1, ..Limits::default() }).build().unwrap();
    refused(&one, unit("", "").as_bytes(), 113, "");
}

#[test]
fn histories() {
    table(&[
        (ledger(r#""until":"2025-01","personal""#, r#""until":"2023-01","personal""#), 210, "until"),
        (ledger(r#""until":"2023-07""#, r#""until":"2023-01""#), 210, "spans"),
        (ledger(r#""until":"2023-07""#, r#""until":"2023-09""#), 209, "spans"),
        (ledger(r#""until":"2023-07""#, r#""until":"2024-01""#), 209, "spans"),
        (ledger(r#""from":"2023-08""#, r#""from":"2022-08""#), 209, "spans"),
        (ledger(r#"[{"from":"2023-01""#, r#"[{"from":"2022-12""#), 208, "spans"),
        (ledger(r#""until":"2024-01","base""#, r#""until":"2024-08","base""#), 208, "spans"),
        (ledger(r#""until":"2024-01","base""#, r#""until":"2025-02","base""#), 208, "spans"),
        (ledger(r#","base":"4321.09""#, ""), 201, "personal"),
        (ledger(r#""payments":[{"from":"2024-07""#, r#""payments":[{"from":"2024-06""#), 208, "payments"),
        (ledger(r#""retired":"2024-07","#, ""), 214, "payments"),
        (
            ledger(
                r#""from":"2023-01","until":"2025-01","personal":"7654.32""#,
                r#""from":"2023-02","until":"2025-01","personal":"7654.32""#,
            )
            .replace(r#"[{"from":"2023-01""#, r#"[{"from":"2023-02""#),
            214,
            "from",
        ),
        (ledger(r#""retired":"2024-07""#, r#""retired":"2024-13""#), 204, "retired"),
        (ledger("account.payment_timing", "account.timing"), 305, "methods"),
        (ledger(r#""account.mid_year","#, ""), 304, "account.mid_year"),
        (ledger(r#""account.interest_rounding","#, ""), 304, "account.interest_rounding"),
        (ledger(r#","account.retired_interest""#, ""), 304, "account.retired_interest"),
        (ledger(r#""from":"2023-01","until":"2025-01""#, r#""from":"2013-07","until":"2025-01""#), 301, "account.rate"),
    ]);
}

/// 1,200 months are computed where every year has a rate; one more is too long, whatever stands in it.
#[test]
fn history_at_and_above_the_limit() {
    let engine = engine();
    let rates: Vec<String> = (1990..2092)
        .map(|year| {
            // The province sets the rates from 1995 to 2015.
            let region = if (1995..2016).contains(&year) { "410000" } else { "100000" };
            format!(
                r#"{{"param":"account.rate","region":"{region}","from":"{year}-01","until":"{}-01","value":"1%","cite":"x"}}"#,
                year + 1
            )
        })
        .collect();
    let asked = |until: &str, overlays: &str| {
        format!(
            concat!(
                r#"{{"op":"account.ledger@1","accept":{{"standing":"assumed","evidence":"unverified"}},"overlays":[{}],"#,
                r#""input":{{"region":"410100","from":"1990-01","until":"{}","personal":"100.00"}}}}"#
            ),
            overlays, until
        )
    };
    let known = format!(r#"{{"id":"x","mode":"replace","rows":[{}]}}"#, rates.join(","));
    let answer = common::ask(&engine, &asked("2090-01", &known));
    // The methods are rows from 1995-01 on; before that nobody says how interest is rounded.
    assert_eq!(answer["error"]["param"], "account.interest_rounding", "{answer}");
    let shifted = asked("2090-01", &known).replace(
        r#""from":"1990-01","until":"2090-01","personal""#,
        r#""from":"1995-01","until":"2091-01","personal""#,
    );
    let answer = common::ask(&engine, &shifted);
    assert_eq!(answer["ok"]["years"].as_array().map(Vec::len), Some(96), "{answer}");
    let methods = r#"{"id":"m","mode":"fill","rows":[{"param":"account.interest_rounding","region":"410000","from":"1990-01","until":"1995-01","value":"half_up fen","cite":"x"}]}"#;
    let answer = common::ask(&engine, &asked("2090-01", &format!("{known},{methods}")));
    assert_eq!(answer["ok"]["years"].as_array().map(Vec::len), Some(100), "1,200 months are not too many: {answer}");
    refused(&engine, asked("2090-02", &known).as_bytes(), 212, "");
    refused(&engine, asked("2090-02", "").as_bytes(), 212, "");
    refused(&engine, asked("2099-12", "").as_bytes(), 212, "");
}

/// Interest of 100 % a year, which no law knows, for as long as there are months: an error, and no wrong amount before it.
#[test]
fn an_account_that_outgrows_all_bounds() {
    let rows: Vec<String> = (2020..2098)
        .map(|year| {
            let span = format!(r#""from":"{year}-01","until":"{}-01""#, year + 1);
            format!(r#"{{"param":"account.rate","region":"100000",{span},"value":"100%","cite":"x"}}"#)
        })
        .collect();
    let request = |years: u32| {
        format!(
            concat!(
                r#"{{"op":"account.ledger@1","accept":{{"methods":["account.interest_rounding"]}},"#,
                r#""overlays":[{{"id":"ours","mode":"replace","rows":[{}]}}],"#,
                r#""input":{{"region":"410100","from":"2020-01","until":"{}-01","personal":"1.00"}}}}"#
            ),
            rows.join(","),
            2020 + years
        )
    };
    let engine = engine();
    let mut overflowed = false;
    for years in 1..78 {
        let mut answer = Vec::new();
        let number = engine.call(request(years).as_bytes(), &mut answer);
        let answer: serde_json::Value = serde_json::from_slice(&answer).unwrap();
        if number == 0 {
            assert!(!overflowed, "after {years} years there is an amount again");
            let fen = 100i128 << years;
            assert_eq!(answer["ok"]["balance"], format!("{}.{:02}", fen / 100, fen % 100), "{years} years");
        } else {
            assert_eq!(number, 501, "{years} years: {answer}");
            overflowed = true;
        }
    }
    assert!(overflowed);
}
