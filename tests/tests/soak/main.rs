//! Every operation under random inputs: an answer or a typed error, the same each time, never a panic.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a test stops at the first surprise"
)]

use serde_json::{Value, json};
use shebao::{Code, Engine, Shape, operations};
mod random;

use random::{Dice, input};

#[test]
fn every_operation_answers_or_refuses_with_a_known_number() {
    let engine = Engine::new().unwrap();
    let mut session = engine.session();
    let mut dice = Dice(0x50a4_2026);
    let rounds: u64 = std::env::var("SHEBAO_SOAK").ok().and_then(|n| n.parse().ok()).unwrap_or(3_000);
    let (mut answered, mut refused) = (0, 0);
    for operation in operations() {
        let mut shape = Shape::default();
        operation.input(&mut |record| shape = Shape::of(record));
        for _ in 0..rounds {
            let mut request = json!({"op": format!("{}@{}", operation.about().name, operation.about().version),
                "accept": {"evidence": "unverified"}, "input": input(&shape, &mut dice)});
            match dice.roll(6) {
                0 => request["known"] = json!("2024-11-15"),
                1 => request["explain"] = json!(true),
                2 => request["against"] = json!({"known": "2023-01-01"}),
                _ => {}
            }
            let request = request.to_string();
            let (mut first, mut again) = (Vec::new(), Vec::new());
            let number = session.call(request.as_bytes(), &mut first);
            assert_eq!(engine.call(request.as_bytes(), &mut again), number);
            assert_eq!(first, again, "a session changes nothing: {request}");
            let answer: Value = serde_json::from_slice(&first).unwrap();
            if number == 0 {
                answered += 1;
                assert!(answer.get("ok").is_some());
            } else {
                refused += 1;
                let code = Code::ALL.iter().find(|code| code.number() == number).unwrap();
                assert_ne!(*code, Code::Defect, "{request}");
                assert_eq!(answer["error"]["name"], code.name());
            }
        }
    }
    assert!(answered > rounds / 10 && refused > rounds / 10, "{answered} answered, {refused} refused");
}
