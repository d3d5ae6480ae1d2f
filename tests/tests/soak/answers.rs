//! What holds of every answer, whatever was asked.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use shebao::{Code, Session};

/// How often answers came and refusals did.
#[derive(Default, Debug)]
pub(crate) struct Tally {
    pub(crate) answered: u64,
    pub(crate) refused: u64,
}

/// Runs something, and says of a panic what was asked.
pub(crate) fn unharmed<T>(asked: &dyn Fn() -> String, run: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| panic!("a panic, asked: {}", asked()))
}

/// The error that has this number; a defect of our own is none that an input may cause.
pub(crate) fn known(number: u16, asked: &dyn Fn() -> String) -> Code {
    let code = Code::ALL.iter().find(|code| code.number() == number);
    let code = code.unwrap_or_else(|| panic!("{number} is no error's number, asked: {}", asked()));
    assert_ne!(*code, Code::Defect, "{}", asked());
    *code
}

/// Asks on the JSON road: well-formed JSON comes back, with a result or with a registered error.
pub(crate) fn ask(session: &mut Session<'_>, request: &[u8], answer: &mut Vec<u8>, tally: &mut Tally) {
    let asked = || String::from_utf8_lossy(request).into_owned();
    let number = unharmed(&asked, || session.call(request, answer));
    let parsed: Value = serde_json::from_slice(answer)
        .unwrap_or_else(|error| panic!("{error} in {}, asked: {}", String::from_utf8_lossy(answer), asked()));
    let members = parsed.as_object().unwrap_or_else(|| panic!("{parsed}, asked: {}", asked()));
    assert_ne!(members.contains_key("ok"), members.contains_key("error"), "{parsed}, asked: {}", asked());
    if number == 0 {
        tally.answered += 1;
        assert!(parsed["ok"].is_object(), "{parsed}, asked: {}", asked());
    } else {
        tally.refused += 1;
        let error = &parsed["error"];
        assert_eq!(error["code"], number, "asked: {}", asked());
        assert_eq!(error["name"], known(number, &asked).name());
        assert!(
            ["message", "message_zh"].iter().all(|text| error[*text].as_str().is_some_and(|text| !text.is_empty()))
        );
    }
}
