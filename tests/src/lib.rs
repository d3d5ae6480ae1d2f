//! The cases under `tests/cases`: published examples and holes, each with its source.
//!
//! A case is a TOML file: `source`, `evidence`, `[request]` as the JSON would be, and `[expect]` with only the lines that the
//! source prints, or `[expect.error]`. `years.0.closing` reaches into lists; `"absent"` asks that a line is not there.

pub mod oracle;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// One case.
pub struct Case {
    /// `premium.monthly/2012-07-floor`
    pub name: String,
    /// The request, as JSON.
    pub request: String,
    /// What is expected.
    pub expect: Value,
}

/// Every case, in order of name.
pub fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut paths = Vec::new();
    for operation in std::fs::read_dir(&root).expect("tests/cases").flatten().filter(|entry| entry.path().is_dir()) {
        let files = std::fs::read_dir(operation.path()).expect("a folder of cases").flatten();
        paths.extend(files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "toml")));
    }
    paths.sort();
    paths.iter().map(|path| read(&root, path)).collect()
}

fn read(root: &Path, path: &PathBuf) -> Case {
    let name = path.strip_prefix(root).unwrap_or(path).with_extension("").to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).expect("a case");
    let case: toml::Value = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let known = ["source", "evidence", "note", "request", "expect"];
    for key in case.as_table().expect("a table").keys() {
        assert!(known.contains(&key.as_str()), "{name}: unknown key {key}");
    }
    for key in ["source", "evidence", "request", "expect"] {
        assert!(case.get(key).is_some(), "{name}: no {key}");
    }
    let part = |key: &str| json(case.get(key).expect("was asked for"));
    Case { request: part("request").to_string(), expect: part("expect"), name }
}

/// TOML to JSON. There are no floats and no dates in a case: each is text.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::from(*flag),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(members) => members.iter().map(|(key, value)| (key.clone(), json(value))).collect(),
        toml::Value::Float(_) | toml::Value::Datetime(_) => {
            panic!("a case holds neither floats nor bare dates: {value}")
        }
    }
}

/// What is wrong with an answer; nothing where it is as expected.
pub fn differences(expect: &Value, answer: &str) -> Vec<String> {
    let answer: Value = match serde_json::from_str(answer) {
        Ok(answer) => answer,
        Err(error) => return vec![format!("no JSON: {error}")],
    };
    let expected = expect.as_object().expect("a table");
    let (root, wanted): (&str, Vec<(&String, &Value)>) = match expected.get("error") {
        Some(error) => ("error", error.as_object().expect("a table").iter().collect()),
        None => ("ok", expected.iter().collect()),
    };
    let Some(found) = answer.get(root) else { return vec![format!("no {root} in {answer}")] };
    let mut wrong = Vec::new();
    for (path, value) in wanted {
        let there = path.split('.').try_fold(found, |here, step| match step.parse::<usize>() {
            Ok(index) if here.is_array() => here.get(index),
            _ => here.get(step),
        });
        let fits = match (there, value.as_str()) {
            (None, Some("absent")) => true,
            (there, _) => there == Some(value),
        };
        if !fits {
            wrong.push(format!(
                "{path}: expected {value}, found {}",
                there.map_or("nothing".to_owned(), Value::to_string)
            ));
        }
    }
    wrong
}
