//! Records and profiles that are not what they should be.

use serde_json::Value;
use shebao_tests::cases;

use crate::{common::engine, refused, table};

/// A row of `premium.monthly` under `national` with one member put in place of another.
fn row(from: &str, to: &str) -> String {
    let good = concat!(
        r#"{"op":"premium.monthly@1","profile":"national","input":{"AAC001":987654321,"AAB301":"410100","AAB019":"10","#,
        r#""AAE140":"110","AAE003":202509,"AAC040":7654.32}}"#
    );
    assert!(from.is_empty() || good.contains(from), "{from}");
    if from.is_empty() { good.to_owned() } else { good.replacen(from, to, 1) }
}

/// A profile of the host's own.
fn own(profile: &str) -> String {
    row(r#""national""#, profile)
}

#[test]
fn a_row_that_is_wrong() {
    table(&[
        (row("7654.32", "7654.325"), 202, "AAC040"),
        (row("7654.32", r#""7654.32元""#), 202, "AAC040"),
        (row("7654.32", r#""7,654.32""#), 202, "AAC040"),
        (row("7654.32", "1e400"), 202, "AAC040"),
        (row("7654.32", "765432098765432098765432098765432.10"), 202, "AAC040"),
        (row("7654.32", "99999999.99"), 208, "AAC040"),
        (row("7654.32", "-7654.32"), 208, "AAC040"),
        (row("7654.32", "true"), 202, "AAC040"),
        (row("7654.32", "null"), 201, "AAC040"),
        (row("7654.32", r#""  ""#), 201, "AAC040"),
        (row("7654.32", "[7654.32]"), 108, "AAC040"),
        (row("7654.32", r#"{"v":7654.32}"#), 108, "AAC040"),
        (row("202509", "202513"), 204, "AAE003"),
        (row("202509", "202500"), 204, "AAE003"),
        (row("202509", "20250901"), 204, "AAE003"),
        (row("202509", "202509.5"), 204, "AAE003"),
        (row("202509", r#""2025-09""#), 204, "AAE003"),
        (row("202509", "198912"), 208, "AAE003"),
        (row(r#""410100""#, "41010"), 215, "AAB301"),
        (row(r#""410100""#, r#""郑州""#), 215, "AAB301"),
        (row(r#""410100""#, "999999"), 207, ""),
        (row(r#""110""#, r#""11""#), 218, "11"),
        (row(r#""110""#, r#""0110""#), 218, "0110"),
        (row(r#""110""#, r#""110x""#), 218, "110x"),
        (row(r#""110""#, "110.0"), 218, "AAE140"),
        (row(r#""110""#, r#""1234567890""#), 218, "AAE140"),
        (row(r#""110""#, r#""张三""#), 218, "AAE140"),
        (row(r#""110""#, "[]"), 108, "AAE140"),
        (row(r#""110""#, "null"), 213, ""),
        (row(r#""110""#, r#""330""#), 219, "330"),
        (row(r#""10""#, r#""20""#), 219, "20"),
        (row(r#""10""#, r#""80""#), 218, "80"),
        (row(r#""10""#, "null"), 201, "AAB019"),
        (row(r#""10""#, r#""30""#), 214, "AAE140"),
        (row(r#""AAC001":987654321"#, r#""aae003":202509"#), 107, "AAE003"),
        (row(r#""AAC001":987654321"#, r#""AAB301":"410100""#), 107, "input"),
        (row(r#""110","AAE003""#, r#""410","AAA042":0.0000001,"AAE003""#), 203, "AAA042"),
        (row(r#""110","AAE003""#, r#""410","AAA042":-0.002,"AAE003""#), 203, "AAA042"),
        (row(r#""110","AAE003""#, r#""410","AAA042":0.2,"AAE003""#), 208, "AAA042"),
        (row(r#""110","AAE003""#, r#""410","AAE003""#), 201, "AAA042"),
    ]);
}

#[test]
fn the_members_beside_a_row() {
    table(&[
        (row(r#""national""#, r#""National""#), 117, "profile"),
        (row(r#""national""#, "1"), 108, "profile"),
        (row(r#""national""#, "null"), 108, "profile"),
        (row(r#""national""#, "[]"), 108, "profile"),
        (row(r#""op""#, r#""set":{"payer":"enterprise"},"set":{},"op""#), 107, "request"),
        (row(r#""op""#, r#""set":[],"op""#), 108, "set"),
        (row(r#""op""#, r#""set":{"AAB019":"10"},"op""#), 106, "set"),
        (row(r#""op""#, r#""set":{"rural_contract":"yes"},"op""#), 108, "rural_contract"),
        (row(r#""profile":"national""#, r#""set":{"payer":"enterprise"}"#), 214, "set"),
        (row(r#""op""#, r#""against":{"known":"2025-01-01"},"op""#), 114, "against"),
        (row(r#""op""#, r#""rows":[],"op""#), 214, "rows"),
        (row(r#""input":{"#, r#""rows":{"#), 108, "rows"),
        (row(r#""input":{"#, r#""rows":null,"x":{"#), 106, "request"),
        (row("premium.monthly@1", "premium.late_fee@1"), 114, "profile"),
    ]);
}

#[test]
fn a_profile_that_is_wrong() {
    let codes = |codes: &str| own(&format!(r#"{{"base":"national","codes":[{codes}]}}"#));
    table(&[
        (own(r#"{"base":"nowhere"}"#), 117, "profile"),
        (own(r#"{"base":1}"#), 108, "base"),
        (own(r#"{"x":1}"#), 106, "profile"),
        (own(r#"{"codes":{}}"#), 108, "codes"),
        (own(r#"{"base":"national","accept":["AAE999"]}"#), 118, "profile"),
        (own(r#"{"base":"national","accept":["AAE140=08"]}"#), 118, "profile"),
        (own(r#"{"base":"national","accept":"AAE003"}"#), 108, "accept"),
        (codes(r#"{"field":"wage"}"#), 109, "code"),
        (codes(r#"{"code":"","field":"wage"}"#), 118, "profile"),
        (codes(r#"{"code":" X","field":"wage"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"salary"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"total"}"#), 118, "profile"),
        (codes(r#"{"code":"X","line":"wage"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"staff.wage"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"wage","form":"dollars"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"wage","form":"yyyymm"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":"wage","confidence":"D"}"#), 118, "profile"),
        (codes(r#"{"code":"X","unit":"fen"}"#), 106, "codes"),
        (codes(r#"{"code":"X"},{"code":"x"}"#), 118, "profile"),
        // Two codes for one field: AAC040 is the wage already. And AAE002 beside AAE003.
        (codes(r#"{"code":"X","field":"wage"}"#), 118, "profile"),
        (codes(r#"{"code":"AAE002","field":"month"}"#), 118, "profile"),
        (codes(r#"{"code":"X","field":["rural_contract","annuity"]}"#), 118, "profile"),
        (codes(r#"{"code":"X","line":["total","employer_total"]}"#), 118, "profile"),
        (codes(r#"{"code":"AAC040","field":"wage","line":"total"}"#), 118, "profile"),
        (codes(r#"{"code":"AAE020","line":"employer_total"}"#), 118, "profile"),
        (codes(r#"{"code":"X","values":[{"value":"1"},{"value":"1"}]}"#), 118, "values item 2"),
        (codes(r#"{"code":"X","values":[{"value":"1","sets":{"payer":"nobody"}}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","sets":{"payer":true}}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","sets":{"payer":null}}]}"#), 108, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","only":{"payer":["nobody"]}}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","takes":{"Y":"total"}}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","gives":{"Y":"wage"}}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","field":"payer","values":[{"value":"1"}]}"#), 118, "profile"),
    ]);
    let deep = format!("{}1{}", "[".repeat(70), "]".repeat(70));
    refused(&engine(), own(&format!(r#"{{"codes":{deep}}}"#)).as_bytes(), 104, "");
    let many = vec![r#"{"code":"X"}"#; 1_001].join(",");
    refused(&engine(), codes(&many).as_bytes(), 113, "profile");
}

/// Two codes of one row that say different things of one field are refused; the same thing twice is no contradiction.
#[test]
fn codes_that_contradict_each_other() {
    let profile = r#"{"base":"national","codes":[{"code":"AAC066","values":[{"value":"F","sets":{"payer":"flexible"}},{"value":"E","sets":{"payer":"enterprise"}}]}]}"#;
    let both = |value: &str| own(profile).replacen(r#""AAC001":987654321"#, &format!(r#""AAC066":"{value}""#), 1);
    refused(&engine(), both("F").as_bytes(), 214, "AAC066");
    let mut answer = Vec::new();
    assert_eq!(engine().call(both("E").as_bytes(), &mut answer), 0);
}

/// Any damage to a row or its profile ends in an answer.
#[test]
fn every_cut_and_every_doubled_byte_is_answered() {
    let engine = engine();
    let mut session = engine.session();
    let mut answer = Vec::new();
    for case in cases().iter().filter(|case| case.name.contains("/profile-")) {
        for at in 0..case.request.len() {
            let (head, tail) = case.request.as_bytes().split_at(at);
            for damaged in [[head, &tail[1..]].concat(), [head, &tail[..1], tail].concat(), head.to_vec()] {
                session.call(&damaged, &mut answer);
                assert!(serde_json::from_slice::<Value>(&answer).is_ok(), "{}", String::from_utf8_lossy(&damaged));
            }
        }
    }
}
