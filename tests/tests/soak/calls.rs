//! Calls in JSON: made from the declarations, and the cases' own with bytes made wrong.

use serde_json::json;
use shebao::{Engine, operations};

use crate::answers::{Tally, ask};
use crate::mutate::mutated;
use crate::random::{Dice, input};
use crate::rounds;

/// Requests of an operation that are mostly in order.
pub(crate) fn request(operation: usize, dice: &mut Dice) -> String {
    let operation = operations()[operation % operations().len()];
    let shape = operation.input();
    let mut request = json!({"op": format!("{}@{}", operation.about().name, operation.about().version),
        "accept": {"evidence": "unverified"}, "input": input(&shape, dice)});
    match dice.roll(6) {
        0 => request["known"] = json!("2024-11-15"),
        1 => request["explain"] = json!(true),
        2 => request["against"] = json!({"known": "2023-01-01"}),
        _ => {}
    }
    request.to_string()
}

#[test]
fn every_operation_answers_or_refuses_with_a_known_number() {
    let engine = Engine::new().unwrap();
    let mut session = engine.session();
    let mut dice = Dice::new(1);
    let (rounds, mut tally) = (rounds(3_000), Tally::default());
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for operation in 0..operations().len() {
        for _ in 0..rounds {
            let request = request(operation, &mut dice);
            ask(&mut session, request.as_bytes(), &mut first, &mut tally);
            engine.call(request.as_bytes(), &mut again);
            assert_eq!(first, again, "a session changes nothing: {request}");
        }
    }
    assert!(tally.answered > rounds / 10 && tally.refused > rounds / 10, "{tally:?}");
}

#[test]
fn calls_with_bytes_made_wrong() {
    let engine = Engine::new().unwrap();
    let mut session = engine.session();
    let mut dice = Dice::new(2);
    let cases: Vec<String> = shebao_tests::cases().into_iter().map(|case| case.request).collect();
    let (mut answer, mut tally) = (Vec::new(), Tally::default());
    let rounds = rounds(6_000);
    for round in 0..rounds {
        let one = if dice.roll(4) == 0 { request(round as usize, &mut dice) } else { dice.one_of(&cases).clone() };
        let broken = mutated(one.as_bytes(), dice.one_of(&cases).as_bytes(), &mut dice);
        ask(&mut session, &broken, &mut answer, &mut tally);
    }
    println!("{tally:?}");
    assert!(tally.answered > rounds / 100 && tally.refused > rounds / 10, "{tally:?}");
}
