//! Bad input on the JSON road: each a typed error with its number, in both languages, and nothing of the request's amounts
//! or ids in its message. Typed Rust gives the same; columns have a file of their own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{engine, money, month, place};
use serde_json::Value;
use shebao::account::ledger::{self, Ledger};
use shebao::premium::monthly::{self, Monthly};
use shebao::premium::unit_bill::{self, Employment, UnitBill};
use shebao::{Engine, Limits, Options};

/// Asks, and holds the error against its number, what it is about, and what its message must not hold.
#[track_caller]
fn refused(engine: &Engine, request: &[u8], code: u16, about: &str) -> Value {
    let mut answer = Vec::new();
    let number = engine.call(request, &mut answer);
    let parsed: Value = serde_json::from_slice(&answer).unwrap();
    let shown = String::from_utf8_lossy(&request[..request.len().min(300)]).into_owned();
    assert_eq!(number, code, "{shown}\n{parsed}");
    let error = &parsed["error"];
    assert_eq!(error["code"].as_u64(), Some(u64::from(code)), "{shown}\n{parsed}");
    assert!(parsed["ok"].is_null());
    let facts = [&error["field"], &error["param"], &error["at"]];
    assert!(about.is_empty() || facts.iter().any(|fact| *fact == about), "{shown}\n{parsed}");
    for message in ["message", "message_zh"] {
        let message = error[message].as_str().unwrap();
        assert!(message.chars().count() > 4);
        for secret in SECRETS {
            assert!(!message.contains(secret), "{secret} stands in {message}");
        }
    }
    assert!(error["message_zh"].as_str().unwrap().chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)));
    parsed
}

/// Amounts and ids that the requests below hold, and no message may.
const SECRETS: [&str; 6] = ["7654.32", "765432", "987654321", "4321.09", "1234567890", "99999999.99"];

/// An input of `premium.monthly` with one member put in place of another.
fn monthly(from: &str, to: &str) -> String {
    let good = concat!(
        r#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","#,
        r#""employer_size":"small","pension":true,"wage":"7654.32"}}"#
    );
    assert!(from.is_empty() || good.contains(from), "{from}");
    if from.is_empty() { good.to_owned() } else { good.replacen(from, to, 1) }
}

fn unit(from: &str, to: &str) -> String {
    let good = concat!(
        r#"{"op":"premium.unit_bill@1","input":{"region":"410100","from":"2025-01","until":"2025-04","payer":"enterprise","#,
        r#""pension":true,"roster":[{"person":987654321,"from":"2025-01","until":"2025-03","wage":"7654.32"},"#,
        r#"{"person":987654321,"from":"2025-03","until":"2025-04","wage":"4321.09"}]}}"#
    );
    assert!(from.is_empty() || good.contains(from), "{from}");
    if from.is_empty() { good.to_owned() } else { good.replacen(from, to, 1) }
}

fn ledger(from: &str, to: &str) -> String {
    let good = concat!(
        r#"{"op":"account.ledger@1","accept":{"methods":["account.interest_rounding","account.mid_year","account.payment_timing","#,
        r#""account.retired_interest"]},"input":{"region":"410100","from":"2023-01","until":"2025-01","personal":"7654.32","#,
        r#""spans":[{"from":"2023-01","until":"2023-07","personal":"4321.09"},{"from":"2023-08","until":"2024-01","base":"4321.09"}],"#,
        r#""retired":"2024-07","payments":[{"from":"2024-07","until":"2025-01","amount":"10.00"}]}}"#
    );
    assert!(from.is_empty() || good.contains(from), "{from}");
    if from.is_empty() { good.to_owned() } else { good.replacen(from, to, 1) }
}

fn table(requests: &[(String, u16, &str)]) {
    let engine = engine();
    for (request, code, about) in requests {
        refused(&engine, request.as_bytes(), *code, about);
    }
}

#[test]
fn the_good_requests_are_answered() {
    let engine = engine();
    for good in [monthly("", ""), unit("", ""), ledger("", "")] {
        let answer = common::ask(&engine, &good);
        assert!(answer["ok"].is_object(), "{answer}");
    }
}

#[test]
fn what_is_no_json() {
    let engine = engine();
    let good = monthly("", "");
    for text in [
        "",
        " ",
        "{",
        "{\"op\"",
        "{\"op\":",
        "{\"op\":\"premium.monthly@1\"",
        "{'op':'premium.monthly@1'}",
        "{\"op\":\"\\x41\",\"input\":{}}",
        "{\"op\":\"a\nb\",\"input\":{}}",
        "{\"op\":01,\"input\":{}}",
        "{\"op\":NaN,\"input\":{}}",
        "\u{feff}{\"op\":\"premium.monthly@1\",\"input\":{}}",
    ] {
        refused(&engine, text.as_bytes(), 102, "");
    }
    refused(&engine, format!("{good}x").as_bytes(), 102, "");
    refused(&engine, format!("{good}{good}").as_bytes(), 102, "");
    refused(&engine, monthly(r#""wage":"7654.32"}"#, r#""wage":"7654.32",}"#).as_bytes(), 102, "");
    refused(&engine, monthly(r#""wage":"7654.32"}"#, r#""wage":"7654.32" "x"}"#).as_bytes(), 102, "");
    // Half a surrogate pair is JSON by its grammar, and no text.
    for (from, to) in [("premium.monthly@1", "\\ud800"), ("7654.32", "\\ud800"), ("7654.32", "\\udc00\\ud800")] {
        let mut answer = Vec::new();
        assert!(matches!(engine.call(monthly(from, to).as_bytes(), &mut answer), 102 | 108));
    }
    // Cut off anywhere it is no JSON, and never more than an error.
    for end in 0..good.len() {
        refused(&engine, &good.as_bytes()[..end], 102, "");
    }
    for text in ["[]", "1", "\"x\"", "true", "null", "[{}]"] {
        refused(&engine, text.as_bytes(), 108, "request");
    }
}

#[test]
fn bad_utf8() {
    let engine = engine();
    let good = monthly("", "").into_bytes();
    // Alone, overlong, a surrogate, beyond Unicode, cut off.
    for bytes in [&b"\xff"[..], b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe9\x83", b"\x80"] {
        for at in [0, 1, good.len() / 2, good.len()] {
            let mut request = good.clone();
            request.splice(at..at, bytes.iter().copied());
            let answer = refused(&engine, &request, 101, "");
            assert_eq!(answer["error"]["at"], format!("byte {at}"));
        }
    }
    // 郑州 in GBK: its first two bytes happen to be a character.
    let answer = refused(&engine, b"{\"\xd6\xa3\xd6\xdd\":1}", 101, "");
    assert_eq!(answer["error"]["at"], "byte 4");
}

#[test]
fn nested_ten_thousand_deep() {
    let engine = engine();
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let closed = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        let unclosed = open.repeat(10_000);
        for text in [closed, unclosed] {
            refused(&engine, text.as_bytes(), 104, "");
            refused(&engine, monthly(r#""2025-09""#, &text).as_bytes(), 104, "");
            refused(&engine, monthly(r#""op""#, &format!(r#""overlays":{text},"op""#)).as_bytes(), 104, "");
        }
    }
    // Brackets inside a string are no depth.
    refused(&engine, monthly("2025-09", &"[".repeat(10_000)).as_bytes(), 204, "month");
    // At the limit it is read, and refused for what it is.
    let at =
        |depth: usize| monthly("7654.32\"", &format!("7654.32\",\"x\":{}{}", "[".repeat(depth), "]".repeat(depth)));
    refused(&engine, at(62).as_bytes(), 106, "x");
    refused(&engine, at(63).as_bytes(), 104, "");
    // A host that lifts the limit gets an error still, even where stacks are small.
    std::thread::Builder::new()
        .stack_size(256 << 10)
        .spawn(|| {
            let limits = Limits { depth: 1_000_000, ..Limits::default() };
            let engine = Engine::builder().limits(limits).build().unwrap();
            for open in ["[", r#"{"a":"#] {
                let mut answer = Vec::new();
                let text = open.repeat(100_000);
                assert_eq!(engine.call(text.as_bytes(), &mut answer) / 100, 1);
                for member in ["overlays", "accept", "against", "explain", "known"] {
                    let request = monthly(r#""op""#, &format!(r#""{member}":{text},"op""#));
                    assert_eq!(engine.call(request.as_bytes(), &mut answer) / 100, 1);
                }
                assert_eq!(engine.call(monthly(r#""2025-09""#, &text).as_bytes(), &mut answer) / 100, 1);
            }
        })
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn a_hundred_megabytes() {
    let engine = engine();
    refused(&engine, &vec![b' '; 100 << 20], 103, "");
    let limit = Limits::default().bytes;
    // To the byte.
    let good = monthly("", "");
    let padded = |len: usize| format!("{good}{}", " ".repeat(len - good.len()));
    let mut answer = Vec::new();
    assert_eq!(engine.call(padded(limit).as_bytes(), &mut answer), 0);
    refused(&engine, padded(limit + 1).as_bytes(), 103, "");
    // One long string inside the limit.
    let digits = "1".repeat(4 << 20);
    refused(&engine, monthly("7654.32", &format!("{digits}.00")).as_bytes(), 202, "wage");
    refused(&engine, monthly("premium.monthly@1", &digits).as_bytes(), 105, "");
}

#[test]
fn the_envelope() {
    table(&[
        (r#"{"input":{}}"#.into(), 109, "op"),
        (r#"{"op":"premium.monthly@1"}"#.into(), 109, "input"),
        (r#"{}"#.into(), 109, "op"),
        (monthly("premium.monthly@1", "premium.monthly"), 105, ""),
        (monthly("premium.monthly@1", "premium.monthly@2"), 105, ""),
        (monthly("premium.monthly@1", "premium.monthly@"), 105, ""),
        (monthly("premium.monthly@1", "premium.yearly@1"), 105, ""),
        (monthly("premium.monthly@1", "@1"), 105, ""),
        (monthly("premium.monthly@1", "premium.monthly@1@1"), 105, ""),
        (monthly("premium.monthly@1", "Premium.Monthly@1"), 105, ""),
        (monthly(r#""premium.monthly@1""#, "1"), 108, "op"),
        (monthly(r#""op""#, r#""x":1,"op""#), 106, "x"),
        (monthly(r#""op""#, r#""known":"2025-02-29","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"2025-13-01","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"20250101","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"2025-01","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":20250101,"op""#), 108, "known"),
        (monthly(r#""op""#, r#""known":null,"op""#), 108, "known"),
        (monthly(r#""op""#, r#""accept":null,"op""#), 108, "accept"),
        (monthly(r#""op""#, r#""accept":[],"op""#), 108, "accept"),
        (monthly(r#""op""#, r#""accept":{"standing":"best"},"op""#), 206, "standing"),
        (monthly(r#""op""#, r#""accept":{"evidence":"good"},"op""#), 206, "evidence"),
        (monthly(r#""op""#, r#""accept":{"methods":["a.b"]},"op""#), 305, "a.b"),
        (monthly(r#""op""#, r#""accept":{"methods":"waiver.order"},"op""#), 108, "methods"),
        (monthly(r#""op""#, r#""accept":{"all":true},"op""#), 106, "all"),
        (monthly(r#""op""#, r#""explain":"yes","op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":null,"op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":1,"op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":{"who":1},"op""#), 106, "who"),
        (monthly(r#""op""#, r#""explain":{"month":"2025-13"},"op""#), 204, "month"),
        (monthly(r#""op""#, r#""against":[],"op""#), 108, "against"),
        (monthly(r#""op""#, r#""against":{"known":"x"},"op""#), 205, "known"),
        (monthly(r#""op""#, r#""against":{"x":1},"op""#), 106, "x"),
        (monthly(r#""op""#, r#""against":{"lines":["no_such"]},"op""#), 206, "lines"),
        (monthly(r#""op""#, r#""against":{"known":"2025-01-01","charged":[]},"op""#), 106, "known"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total","amount":"7654.325"}]},"op""#), 202, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total","amount":7654.32}]},"op""#), 108, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"sum","amount":"7654.32"}]},"op""#), 206, "line"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total"}]},"op""#), 109, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"amount":"7654.32"}]},"op""#), 109, "line"),
        (
            monthly(r#""op""#, r#""against":{"charged":[{"month":"2025-9","line":"total","amount":"7654.32"}]},"op""#),
            204,
            "month",
        ),
        (
            monthly(
                r#""op""#,
                r#""against":{"charged":[{"line":"total","amount":"7654.32"},{"line":"total","amount":"7654.32"}]},"op""#,
            ),
            209,
            "charged",
        ),
        (unit(r#""op""#, r#""explain":true,"op""#), 201, "person"),
        (unit(r#""op""#, r#""explain":{"person":987654321},"op""#), 201, "month"),
        (unit(r#""op""#, r#""explain":{"person":987654321,"month":"2025-09"},"op""#), 201, "person"),
        (unit(r#""op""#, r#""explain":{"person":-1},"op""#), 108, "person"),
    ]);
}

#[test]
fn members_twice_null_or_unknown() {
    table(&[
        (monthly(r#""op""#, r#""op":"premium.monthly@1","op""#), 107, "op"),
        (monthly(r#""op""#, r#""\u006fp":"premium.monthly@1","op""#), 107, "op"),
        (monthly(r#""op""#, r#""known":"2025-01-01","known":"2025-01-01","op""#), 107, "known"),
        (monthly(r#""op""#, r#""accept":{"standing":"final","standing":"final"},"op""#), 107, "standing"),
        (monthly(r#""wage":"7654.32""#, r#""wage":"7654.32","wage":"7654.32""#), 107, "wage"),
        (monthly(r#""wage":"7654.32""#, r#""wage":"7654.32","w\u0061ge":"7654.32""#), 107, "wage"),
        (unit(r#""person":987654321"#, r#""person":987654321,"person":987654321"#), 107, "person"),
        (unit(r#""roster":["#, r#""roster":[],"roster":["#), 107, "roster"),
        (ledger(r#""spans":["#, r#""spans":[],"spans":["#), 107, "spans"),
        (monthly(r#""7654.32""#, "null"), 108, "wage"),
        (monthly(r#""2025-09""#, "null"), 108, "month"),
        (monthly("true", "null"), 108, "pension"),
        (monthly(r#""small""#, "null"), 108, "employer_size"),
        (unit(r#"987654321"#, "null"), 108, "person"),
        (monthly(r#""pension":true"#, r#""pension":true,"housing":true"#), 106, "housing"),
        (monthly(r#""pension":true"#, r#""pension":true,"":true"#), 106, ""),
        (monthly(r#""wage""#, r#""Wage""#), 106, "Wage"),
        (unit(r#""person":987654321"#, r#""person":987654321,"name":"x""#), 106, "name"),
        (ledger(r#""base""#, r#""bases""#), 106, "bases"),
    ]);
}

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
        (unit("987654321", "123456789012345678901234567890"), 108, "person"),
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
        "99999999999999999999.00",
    ] {
        let request = monthly("7654.32", text);
        refused(&engine, request.as_bytes(), 202, "wage");
    }
    for text in ["-0.01", "-7654.32", "10000000.01", "99999999.99", "92233720368547758.07"] {
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
        (monthly("enterprise", "flexible"), 206, "payer"),
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
    for (known, base) in [("2024-11-30", "18780.00"), ("2025-09-21", "18780.00"), ("2025-09-22", "19155.00")] {
        let request = monthly(r#""op""#, &format!(r#""known":"{known}","op""#)).replace("7654.32", "90000.00");
        assert_eq!(common::ask(&engine, &request)["ok"]["pension_base"], base, "{known}");
    }
}

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
        (unit(r#""roster""#, r#""roster_""#), 106, "roster_"),
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
        (ledger("account.payment_timing", "account.timing"), 305, "account.timing"),
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
        (overlay("base.average", "base.mean"), 305, "base.mean"),
        (overlay(r#""kind":"pension""#, r#""kind":"housing""#), 206, "kind"),
        (overlay(r#""kind":"pension""#, r#""payer":"enterprise""#), 106, "payer"),
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
        (overlay(r#""id":"host""#, r#""id":"host","id":"host""#), 107, "id"),
        (overlay(r#""cite":"host""#, r#""cite":"host","note":"x""#), 106, "note"),
        (overlay(r#""cite":"host""#, r#""cite":"host","cite":"x""#), 107, "cite"),
        (monthly(r#""op""#, r#""overlays":null,"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":{},"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[1],"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[null],"op""#), 108, "overlays"),
    ]);
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
    };
    let bill = |roster: Vec<Employment>| {
        let input = unit_bill::Input {
            region: place(410_100),
            from: month("2025-01"),
            until: month("2025-04"),
            pension: true,
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

/// Packs at the engine's door: cut off, altered, or names that belong to other figures.
#[test]
fn damaged_packs() {
    let figures = shebao_data::FIGURES;
    let code = |bytes: &[u8]| Engine::builder().figures(bytes).build().map_or_else(|error| error.number(), |_| 0);
    assert_eq!(code(figures), 0);
    for end in (0..figures.len()).step_by(figures.len() / 200) {
        assert!((401..=403).contains(&code(&figures[..end])), "cut at {end}");
    }
    for at in (0..figures.len()).step_by(figures.len() / 200) {
        let mut altered = figures.to_vec();
        altered[at] ^= 0x55;
        assert!((401..=403).contains(&code(&altered)), "altered at {at}");
    }
    let longer: Vec<u8> = figures.iter().copied().chain([0]).collect();
    assert!((401..=402).contains(&code(&longer)));
    for bytes in [&b""[..], b"{}", b"\x00\x00\x00\x00", shebao_data::TEXT] {
        assert_eq!(code(bytes) / 100, 4);
    }
    let mut files = common::policy();
    for (_, text) in &mut files {
        *text = text.replace("3.97%", "3.98%");
    }
    let other = shebao_data::build::build(&files).unwrap();
    let mixed = Engine::builder().figures(&other.figures).text(shebao_data::TEXT).build();
    assert_eq!(mixed.unwrap_err().number(), 402);
}
