//! Every case, to the fen.

use shebao::Engine;
use shebao_tests::{cases, differences};

#[test]
fn every_case_is_met_to_the_fen() {
    let engine = Engine::new().unwrap();
    let (mut answer, mut failures, mut count) = (Vec::new(), Vec::new(), 0);
    for case in cases() {
        engine.call(case.request.as_bytes(), &mut answer);
        let answer = std::str::from_utf8(&answer).unwrap();
        let wrong = differences(&case.expect, answer);
        if !wrong.is_empty() {
            failures.push(format!("{}\n  {}\n  {answer}", case.name, wrong.join("\n  ")));
        }
        count += 1;
    }
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
    assert!(count >= 100, "cases were not found: {count}");
}

/// A case that could not fail would prove nothing: the runner sees a fen too much, a missing line and another code.
#[test]
fn the_runner_sees_what_is_wrong() {
    let expect = serde_json::json!({"total": "1.00", "lines.0.month": "2019-05", "gone": "absent"});
    assert!(differences(&expect, r#"{"ok":{"total":"1.00","lines":[{"month":"2019-05"}]}}"#).is_empty());
    assert_eq!(differences(&expect, r#"{"ok":{"total":"1.01","lines":[],"gone":"0.00"}}"#).len(), 3);
    let error = serde_json::json!({"error": {"code": 301}});
    assert!(differences(&error, r#"{"error":{"code":301}}"#).is_empty());
    assert_eq!(differences(&error, r#"{"error":{"code":302}}"#).len(), 1);
    assert_eq!(differences(&error, r#"{"ok":{}}"#).len(), 1);
}
