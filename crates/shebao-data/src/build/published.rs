//! `[[check]]` of an operation: what was published for an input, recomputed by the law itself.
//!
//! ```toml
//! [[check]]
//! op     = "premium.monthly@1"
//! input  = '{"region":"410100","month":"2025-07","payer":"enterprise","pension":true,"wage":"8000.00"}'
//! prints = '{"pension_employer":"1280.00"}'
//! cite   = "henan-rsb-2025-67#"
//! ```
//!
//! Input and prints are JSON as requests and answers have it; of a sheet, what is printed. The law is not of this crate:
//! who has an engine of the packs asks it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::{Value, json};
use shebao_core::Code;

use super::keys::Kind;
use super::report::{Diagnostic, Issue, Issues};
use super::tables::{Table, Written, missing};

/// Recomputes every published input over an engine of the packs that the files give: `answer` takes a request and gives
/// the answer, both JSON. Files that do not build have no findings here.
pub fn check_published(files: &[(String, String)], mut answer: impl FnMut(&str) -> String) -> Vec<Diagnostic> {
    let mut issues = Issues::default();
    let tables = super::read(files, &mut Issues::default());
    for table in tables.iter().filter(|table| is_published(table)) {
        let [Some(input), Some(prints)] = ["input", "prints"].map(|key| parsed(table, key)) else { continue };
        // A check asks what the rows say, however well they are known.
        let request = json!({ "op": table.text("op"), "input": input, "accept": { "evidence": "unverified" } });
        let answered: Value = serde_json::from_str(&answer(&request.to_string())).unwrap_or_default();
        match answered.get("ok") {
            None => {
                let told = answered.get("error").unwrap_or(&answered);
                let part = |name: &str| told.get(name).map(Value::to_string).unwrap_or_default();
                let message =
                    format!("`{}` does not answer this input: {} {}", table.text("op"), part("code"), part("en"));
                let issue = Issue::new(Code::CheckFailed, table.at("input"), message);
                issues.add(issue.help("add the rows that the print rests on, correct the input, or remove the check"));
            }
            Some(is) => {
                if let Some((path, printed, given)) = differs(&prints, is, String::new()) {
                    let message = format!("published {path} {printed}, the law gives {given}");
                    let issue = Issue::new(Code::CheckFailed, table.at("prints"), message);
                    issues.add(issue.help(
                        "correct the row that is wrong, or the copy; where the print itself errs, remove the check",
                    ));
                }
            }
        }
    }
    issues.stop_if_any(files).err().unwrap_or_default()
}

/// Whether a check states an input; else it is of a limit.
pub(super) fn is_published(table: &Table) -> bool {
    table.kind == Kind::Check && ["input", "prints"].iter().any(|key| table.get(key).is_some())
}

/// What is wrong with how it is written.
pub(super) fn written(table: &Table, issues: &mut Issues) {
    for key in Kind::Check.keys() {
        let is_own = ["input", "prints"].contains(&key.name);
        match (is_own, table.get(key.name)) {
            (true, None) => issues.add(missing("`[[check]]`", key, table.at)),
            (true, Some(written)) if parsed(table, key.name).is_none() => issues.add(no_object(key.name, written)),
            (false, Some(written)) if !["op", "cite"].contains(&key.name) => {
                let issue =
                    Issue::new(Code::UnknownKey, written.at, format!("`{}` does not go with `input`", key.name));
                issues.add(issue.help("the input says it"));
            }
            _ => {}
        }
    }
}

fn no_object(name: &str, written: &Written) -> Issue {
    let issue = Issue::new(Code::BadValue, written.at, format!("`{name}` is no JSON object"));
    issue.help(format!(
        "write it as requests and answers have it, in single quotes: {name} = '{{\"wage\":\"8000.00\"}}'"
    ))
}

fn parsed(table: &Table, key: &str) -> Option<Value> {
    serde_json::from_str(table.text(key)).ok().filter(Value::is_object)
}

/// The first place where what is printed is not what is given; what is given besides was not printed.
fn differs(printed: &Value, given: &Value, path: String) -> Option<(String, String, String)> {
    let step = |name: &str| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
    match (printed, given) {
        (Value::Object(printed), Value::Object(given)) => {
            printed.iter().find_map(|(name, value)| differs(value, given.get(name).unwrap_or(&Value::Null), step(name)))
        }
        (Value::Array(printed), Value::Array(given)) if printed.len() <= given.len() => {
            printed.iter().zip(given).enumerate().find_map(|(index, (a, b))| differs(a, b, step(&index.to_string())))
        }
        (printed, given) => (printed != given).then(|| (path, printed.to_string(), given.to_string())),
    }
}
