//! `[[check]]` of an operation: a published sheet is recomputed by the law itself. The sheet is the collection notice's
//! arithmetic: 16 % and 8 % of 8000.00 in September 2025.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use shebao_data::build::{Diagnostic, check_published};

const CHECK: &str = r#"
[[check]]
op     = "premium.monthly@1"
input  = '{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}'
prints = '{"pension_employer":"1280.00","pension_employee":"640.00"}'
cite   = "henan-rsb-2025-67#"
"#;

fn findings(check: &str) -> Vec<Diagnostic> {
    let engine = common::engine_with(check);
    let mut files = common::policy();
    files.push(("further.toml".into(), check.into()));
    check_published(&files, |request| {
        let mut answer = Vec::new();
        engine.call(request.as_bytes(), &mut answer);
        String::from_utf8(answer).unwrap()
    })
}

#[test]
fn what_the_law_gives_passes() {
    assert_eq!(findings(CHECK), []);
}

#[test]
fn what_it_does_not_give_is_told_at_its_line() {
    for (from, to, line, says) in [
        ("\"640.00\"", "\"640.01\"", 5, "published pension_employee \"640.01\", the law gives \"640.00\""),
        ("pension_employee", "pension_nobody", 5, "published pension_nobody \"640.00\", the law gives null"),
        ("\"enterprise\"", "\"nobody\"", 4, "`premium.monthly@1` does not answer this input"),
        ("premium.monthly@1", "premium.nothing@1", 4, "`premium.nothing@1` does not answer this input"),
    ] {
        let found = findings(&CHECK.replace(from, to));
        assert_eq!(found.len(), 1, "{from}");
        assert_eq!(
            (found[0].code.number(), found[0].file.as_str(), found[0].line),
            (410, "further.toml", line),
            "{}",
            found[0]
        );
        assert!(found[0].message.contains(says), "{}", found[0]);
    }
}

#[test]
fn what_is_wrongly_written_does_not_build() {
    let wrong = |from: &str, to: &str| {
        let mut files = common::policy();
        files.push(("further.toml".into(), CHECK.replace(from, to)));
        let found = shebao_data::build::build(&files).unwrap_err();
        assert_eq!(found.len(), 1, "{}", found[0]);
        (found[0].code.number(), found[0].line)
    };
    assert_eq!(wrong("prints = '{", "prints = '"), (406, 5));
    assert_eq!(wrong("input  = '", "month = \"2025-09\"\ninput  = '"), (404, 4));
    assert_eq!(wrong("prints = ", "# "), (405, 2));
    assert_eq!(wrong("henan-rsb-2025-67#", "nothing#"), (409, 6));
}
