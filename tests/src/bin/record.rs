//! The recorder: writes the answers of all cases to `tests/baseline`, once.
//!
//! `cargo run --package shebao-tests --bin record`. It never writes over a baseline: what an answer was is not a matter of what
//! the engine says today. An explanation is asked for wherever the answer stays the same kind of answer with it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test tool stops at the first surprise"
)]

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};
use shebao::Engine;
use shebao_tests::{Case, Recorded, baseline_folder, cases};

fn main() {
    let folder = baseline_folder();
    assert!(!folder.exists(), "{} is there: a baseline is recorded once and never written over", folder.display());
    let engine = Engine::new().unwrap();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let (mut all, mut explained) = (0_usize, 0_usize);
    for case in cases() {
        let recorded = record(&engine, &case);
        all = all.saturating_add(1);
        explained = explained.saturating_add(usize::from(recorded.answer.contains(r#""explanation":{"#)));
        let file = files.entry(case.operation.clone()).or_default();
        file.push_str(&recorded.line());
        file.push('\n');
    }
    fs::create_dir_all(&folder).unwrap();
    for (operation, text) in &files {
        fs::write(folder.join(format!("{operation}.jsonl")), text).unwrap();
    }
    println!("{all} answers, {explained} of them with an explanation, in {}", folder.display());
}

/// The answer to a case, with an explanation where one is to be had.
fn record(engine: &Engine, case: &Case) -> Recorded {
    let plain: Value = serde_json::from_str(&case.request).unwrap();
    let (answer, number) = ask(engine, &case.request);
    for explain in selectors(&answer).into_iter().chain(first_months(&plain["input"])) {
        let mut request = plain.clone();
        request.as_object_mut().unwrap().insert("explain".into(), explain);
        let request = request.to_string();
        let (answer, with) = ask(engine, &request);
        if with == number && answer.contains(r#""explanation":{"#) {
            return Recorded { case: case.name.clone(), request, answer };
        }
    }
    Recorded { case: case.name.clone(), request: case.request.clone(), answer }
}

/// What may be asked of an answer: everything, or one child of it, by what stands in its lists.
fn selectors(answer: &str) -> Vec<Value> {
    let answer: Value = serde_json::from_str(answer).unwrap();
    let mut selectors = vec![json!(true)];
    let lists = answer["ok"].as_object().into_iter().flatten().filter_map(|(_, value)| value.as_array());
    for row in lists.flatten() {
        let of = |name: &str, field: &str| row.get(field).map(|value| (name.to_owned(), value.clone()));
        let parts = [of("person", "person").or_else(|| of("person", "debt")), of("month", "month")];
        let both: serde_json::Map<String, Value> = parts.into_iter().flatten().collect();
        for left_out in ["", "month", "person"] {
            let mut selector = both.clone();
            selector.remove(left_out);
            if !selector.is_empty() {
                selectors.push(Value::Object(selector));
            }
        }
    }
    selectors
}

/// Each person of a roster, in the first month that is asked for.
fn first_months(input: &Value) -> Vec<Value> {
    let rows = input["roster"].as_array().into_iter().flatten();
    let first = |row: &Value| row["from"].as_str().max(input["from"].as_str()).map(str::to_owned);
    rows.map(|row| json!({"person": row["person"], "month": first(row)})).collect()
}

fn ask(engine: &Engine, request: &str) -> (String, u16) {
    let mut answer = Vec::new();
    let number = engine.call(request.as_bytes(), &mut answer);
    (String::from_utf8(answer).unwrap(), number)
}
