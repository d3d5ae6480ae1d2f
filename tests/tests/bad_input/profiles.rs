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

/// A field without a code is told by its own name, and not by the code of another of the same name in a list.
#[test]
fn a_field_without_a_code() {
    let account =
        r#"{"op":"account.ledger@1","profile":"national","input":{"AAB301":"410100","AAE041":202401,"AAE042":202412}}"#;
    let unit = concat!(
        r#"{"op":"premium.unit_bill@1","profile":"national","input":{"AAB301":"410100","AAB019":"10","AAE140":"110","#,
        r#""AAE041":202501,"AAE042":202512,"roster":[{"AAC001":1,"AAE041":202501,"AAE042":202512}]}}"#
    );
    let engine = engine();
    let answer = refused(&engine, account.as_bytes(), 201, "personal");
    assert!(answer["error"]["message"].as_str().unwrap().contains("give it in the request's set"), "{answer}");
    let answer = refused(&engine, unit.as_bytes(), 201, "AAC040");
    assert_eq!(answer["error"]["row"], 0);
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
        (row(r#""110""#, r#""0110""#), 218, "AAE140"),
        (row(r#""110""#, r#""110x""#), 218, "AAE140"),
        (row(r#""110""#, "110.0"), 218, "AAE140"),
        (row(r#""110""#, r#""1234567890""#), 218, "AAE140"),
        (row(r#""110""#, r#""张三""#), 218, "AAE140"),
        (row(r#""110""#, "[]"), 108, "AAE140"),
        (row(r#""110""#, "null"), 201, "AAE140"),
        (row(r#""input":{"#, r#""set":{"pension":true},"input":{"#).replace(r#""AAE140":"110","#, ""), 201, "AAE140"),
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

/// A unit under `national` with one member put in place of another.
fn unit(from: &str, to: &str) -> String {
    let good = concat!(
        r#"{"op":"premium.unit_bill@1","profile":"national","input":{"AAB301":"410100","AAB019":"10","AAE140":"110","#,
        r#""AAE041":202501,"AAE042":202503,"roster":[{"AAC001":987654321,"AAE041":202501,"AAE042":999999,"AAC040":7654.32},"#,
        r#"{"AAC001":"1234567890","AAE041":202501,"AAE042":202502,"AAC040":4321.09}]}}"#
    );
    assert!(good.contains(from), "{from}");
    good.replacen(from, to, 1)
}

#[test]
fn a_list_of_rows_that_is_wrong() {
    table(&[
        (unit("987654321", r#""1234567890  ""#), 209, "roster"),
        (unit("987654321", "null"), 201, "AAC001"),
        (unit("987654321", r#""   ""#), 201, "AAC001"),
        (unit("987654321", "[1]"), 108, "AAC001"),
        (unit("987654321", r#""\ud800""#), 102, "AAC001"),
        (unit(r#""AAC001":987654321,"#, ""), 201, "AAC001"),
        (unit(r#""AAC001":987654321"#, r#""AAC001":987654321,"aac001":1"#), 107, "AAC001"),
        (unit(r#","AAE042":999999"#, ""), 201, "AAE042"),
        (unit("999999", "202512.5"), 204, "AAE042"),
        (unit("999999", "202412"), 210, "roster"),
        (unit("999999", "99999999"), 204, "AAE042"),
        (unit("202503", "999999"), 201, "AAE042"),
        (unit("202503", "null"), 201, "AAE042"),
        (unit(r#"[{"AAC001""#, r#"[1,{"AAC001""#), 108, "roster"),
        (unit(r#"[{"AAC001""#, r#"{"x":[{"AAC001""#).replace("]}}", "]}}}"), 108, "roster"),
        (unit("premium.unit_bill@1", "premium.collection_plan@1"), 114, "profile"),
    ]);
    // The row of the list stands beside.
    let answer = refused(&engine(), unit("4321.09", "4321.095").as_bytes(), 202, "AAC040");
    assert_eq!(answer["error"]["row"], 1);
}

/// What is refused says what there is, and what to do.
#[test]
fn errors_say_what_to_do() {
    let says = |request: String, code: u16, parts: &[&str]| {
        let answer = refused(&engine(), request.as_bytes(), code, "");
        for part in parts {
            let said =
                ["message", "message_zh"].iter().any(|name| answer["error"][name].as_str().unwrap().contains(part));
            assert!(said, "{part}: {answer}");
        }
    };
    says(row(r#""110""#, r#""11""#), 218, &["AAE140", "11", "one of 110, 120", "取值：110、120"]);
    says(row(r#""national""#, r#""henan""#), 117, &["national", "xian-2"]);
    says(row(r#""national""#, r#""shaanxi-1""#).replace(r#""110""#, r#""1""#), 119, &[r#""accept":["AAE003"]"#]);
    says(row("7654.32", "7654.325"), 202, &["write it as 8000.50"]);
    says(row(r#""10""#, "null"), 201, &["AAB019"]);
    says(row("202509", "202005"), 201, &["employer_size", "set"]);
    says(row(r#""110""#, r#""120""#), 214, &["AAE140", "120", "what `AAB019` says", "与 AAB019 的内容不能并存"]);
    says(row(r#""op""#, r#""against":{"known":"2025-01-01"},"op""#), 114, &["no comparison under a profile"]);
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
        (codes(r#"{"code":"X","line":"total","values":[{"value":"1"}]}"#), 118, "profile"),
        (
            codes(
                r#"{"code":"X","values":[{"value":"1","sets":{"pension":true},"gives":{"Y":["total","employee_total"]}}]}"#,
            ),
            118,
            "profile",
        ),
        (codes(r#"{"code":"X","field":"wage","form":"id"}"#), 118, "profile"),
        (codes(r#"{"code":"X","line":"rows","form":"id"}"#), 118, "profile"),
        (codes(r#"{"code":"X","line":"*.total.x"}"#), 118, "profile"),
        (codes(r#"{"code":"AAE140","values":[{"value":"1","as":"999"}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"X","values":[{"value":"1","as":"110"}]}"#), 118, "values item 1"),
        (codes(r#"{"code":"AAE140","values":[{"value":"1","as":110}]}"#), 108, "values item 1"),
        (
            codes(r#"{"code":"AAE140","values":[{"value":"1","as":"110","sets":{"pension":true}}]}"#),
            106,
            "values item 1",
        ),
        (codes(r#"{"code":"X","values":[{"value":"1","sets":{"risk_class":"x"}}]}"#), 118, "values item 1"),
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

/// A word of the result that no value means, or two, is not guessed. What is verified has no fen: 7654.32 is above it.
#[test]
fn a_result_that_no_value_means() {
    let ask = |values: &str| {
        format!(
            r#"{{"op":"base.verification@1","profile":{{"base":"national","codes":[{{"code":"WHY","line":"reason","values":[{values}]}}]}},
            "accept":{{"methods":["base.declared_rounding"]}},"set":{{"source":"previous_year","declared_wage":"7654.32"}},"input":{{"AAB301":"410100","AAB019":"10","AAE140":"110","AAE003":202509,"AAC040":7654.32}}}}"#
        )
    };
    let answer = refused(&engine(), ask(r#"{"value":"1","is":"capped"}"#).as_bytes(), 118, "WHY");
    assert_eq!(answer["error"]["at"], "over_declared");
    let twice = r#"{"value":"1","is":"over_declared"},{"value":"2","is":"over_declared"}"#;
    refused(&engine(), ask(twice).as_bytes(), 118, "over_declared");
    refused(&engine(), ask(r#"{"value":"1","is":"pension"}"#).as_bytes(), 118, "values item 1");
    let mut answer = Vec::new();
    assert_eq!(engine().call(ask(r#"{"value":"1","is":"over_declared"}"#).as_bytes(), &mut answer), 0);
    assert!(String::from_utf8(answer).unwrap().contains(r#""WHY":"1""#));
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
