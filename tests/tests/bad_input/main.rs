//! Bad input on the JSON road: each a typed error with its number, in both languages, and nothing of the request's amounts
//! or ids in its message. Typed Rust gives the same; columns have a file of their own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod coded;
#[path = "../common/mod.rs"]
mod common;
mod envelope;
mod fields;
mod json;
mod lists;
mod overlays;
mod packs;
mod profiles;
mod typed;

use common::engine;
use serde_json::Value;
use shebao::Engine;

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
