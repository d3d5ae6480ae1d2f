//! Every case through the JSON road.
#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "tests")]

use shebao::Engine;
use shebao_tests::cases;

#[test]
fn every_case_to_the_fen() {
    let engine = Engine::new().unwrap();
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
    assert!(all.len() > 100, "{} cases", all.len());
}
