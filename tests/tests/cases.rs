//! Every case through the JSON road, and the same again as one ragged row of columns, line by line.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod baseline;
mod columns;
mod common;

use common::engine;
use serde_json::Value;
use shebao_tests::{Case, Expect, cases};

#[test]
fn every_case_to_the_fen() {
    let engine = engine();
    let mut session = engine.session();
    let mut answer = Vec::new();
    let all = cases();
    let failed: Vec<String> = all
        .iter()
        .filter_map(|case| {
            session.call(case.request.as_bytes(), &mut answer);
            case.check(&answer).err()
        })
        .collect();
    assert!(failed.is_empty(), "{} of {} cases failed:\n{}", failed.len(), all.len(), failed.join("\n"));
    assert!(all.len() > 150, "{} cases", all.len());
    for operation in shebao::operations() {
        let name = operation.about().name;
        assert!(all.iter().any(|case| case.operation == name), "no case of {name}");
    }
}

/// A session keeps plans from call to call; an engine asked afresh answers the same bytes.
#[test]
fn a_session_answers_as_a_fresh_engine() {
    let engine = engine();
    let mut session = engine.session();
    let (mut kept, mut fresh) = (Vec::new(), Vec::new());
    for case in cases().iter().chain(cases().iter().rev()) {
        session.call(case.request.as_bytes(), &mut kept);
        engine.call(case.request.as_bytes(), &mut fresh);
        assert_eq!(kept, fresh, "{}", case.name);
    }
}

/// Columns and JSON are two doors of one road: the same lines, the same errors.
#[test]
fn every_case_by_columns() {
    let engine = engine();
    let mut by_columns = 0;
    for case in cases() {
        let request: Value = serde_json::from_str(&case.request).unwrap();
        if ["against", "profile", "rows"].iter().any(|member| request.get(member).is_some()) {
            continue; // a comparison is asked for in JSON or typed; profiles and rows in JSON
        }
        let mut answer = Vec::new();
        engine.call(case.request.as_bytes(), &mut answer);
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        let (output, error) = columns::ask(&engine, &request);
        assert_eq!(output, answer["ok"], "{}", case.name);
        assert_eq!(error, answer["error"], "{}", case.name);
        by_columns += 1;
    }
    assert!(by_columns > 150, "{by_columns}");
}

/// A case that could not fail would prove nothing: the runner sees a fen too much, a missing line and another code.
#[test]
fn the_runner_sees_what_is_wrong() {
    let lines = |lines: &[(&str, &str)]| Case {
        operation: String::new(),
        name: String::new(),
        source: String::new(),
        evidence: String::new(),
        note: None,
        request: String::new(),
        expect: Expect::Lines {
            lines: lines.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect(),
            before: Vec::new(),
        },
    };
    let case = lines(&[("total", "1.00"), ("lines.0.month", "2019-05"), ("gone", "absent")]);
    let right = r#"{"ok":{"total":"1.00","lines":[{"month":"2019-05"}]}}"#;
    assert!(case.check(right.as_bytes()).is_ok());
    for wrong in [
        right.replace("1.00", "1.01"),
        right.replace("2019-05", "2019-06"),
        right.replace(r#"{"month":"2019-05"}"#, ""),
        right.replace(r#""total""#, r#""gone":"0.00","total""#),
        right.replace("ok", "error"),
        right.replace(":", ""),
    ] {
        assert!(case.check(wrong.as_bytes()).is_err(), "{wrong}");
    }
    let error = Case { expect: Expect::Error(vec![("code".into(), "301".into())]), ..case };
    assert!(error.check(br#"{"error":{"code":301}}"#).is_ok());
    assert!(error.check(br#"{"error":{"code":302}}"#).is_err());
    assert!(error.check(right.as_bytes()).is_err());
}
