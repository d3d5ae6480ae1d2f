//! Any bytes as a request: well-formed JSON comes back, with a result or a registered error.
#![no_main]

use std::sync::LazyLock;

use shebao::{Code, Engine};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new().unwrap());

libfuzzer_sys::fuzz_target!(|request: &[u8]| {
    let mut answer = Vec::new();
    let number = ENGINE.call(request, &mut answer);
    let parsed: serde_json::Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(number == 0, parsed["ok"].is_object());
    let code = Code::ALL.iter().find(|code| code.number() == number);
    assert!(number == 0 || code.is_some_and(|code| *code != Code::Defect));
});
