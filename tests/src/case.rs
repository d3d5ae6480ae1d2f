//! One case: a request, and the lines that its source prints.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::json::{at, canonical, scalar};

/// A request with what is expected of its answer.
#[derive(Clone, Debug)]
pub struct Case {
    /// `premium.monthly`: the folder it lies in.
    pub operation: String,
    /// `premium.monthly/n19-2009-07-floor`: folder and file, without the ending.
    pub name: String,
    /// Who prints it.
    pub source: String,
    /// How well the expected lines are known: `official`, `corroborated`, `single`, `unverified`.
    pub evidence: String,
    /// What a reader must know.
    pub note: Option<String>,
    /// The request, as canonical JSON on one line.
    pub request: String,
    /// What the answer must hold.
    pub expect: Expect,
}

/// What an answer must hold; it may hold more.
#[derive(Clone, Debug)]
pub enum Expect {
    /// Lines of `ok`, and the exact amounts before rounding that the explanation of a line shows.
    Lines {
        /// Path and value: `years.0.personal_interest`, `68.12`; the value `absent` asks that the line is not there.
        lines: Vec<(String, String)>,
        /// Line and exact amount: `unemployment_employer`, `26.817`.
        before: Vec<(String, String)>,
    },
    /// Members of `error`: code, and where the source says so param, field, region, date.
    Error(Vec<(String, String)>),
}

/// Every case, in order of name.
///
/// # Panics
/// Where a file is not written as `cases/README.md` says.
pub fn cases() -> Vec<Case> {
    cases_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"))
}

/// The cases of another folder that is laid out alike.
///
/// # Panics
/// As [`cases`].
pub fn cases_under(folder: &Path) -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in entries(folder).filter(|path| path.is_dir()) {
        for file in entries(&operation).filter(|path| path.extension().is_some_and(|ext| ext == "toml")) {
            let stem = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
            let name = format!("{}/{}", file_name(&operation), stem(&file));
            let text = fs::read_to_string(&file).unwrap();
            cases.push(Case::read(file_name(&operation), name, &text));
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn entries(folder: &Path) -> impl Iterator<Item = std::path::PathBuf> {
    let list = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    list.map(|entry| entry.unwrap().path())
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// What a case writes for a line that must not be there.
const ABSENT: &str = "absent";

const EVIDENCE: [&str; 4] = ["official", "corroborated", "single", "unverified"];

impl Case {
    fn read(operation: String, name: String, text: &str) -> Case {
        let mut file: toml::Table = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut take = |key: &str| file.remove(key);
        let text_of = |value: toml::Value| value.as_str().expect("a string").to_owned();
        let source = take("source").map(text_of).unwrap_or_else(|| panic!("{name}: no source"));
        let evidence = take("evidence").map(text_of).unwrap_or_else(|| panic!("{name}: no evidence"));
        assert!(EVIDENCE.contains(&evidence.as_str()), "{name}: evidence {evidence}");
        let note = take("note").map(text_of);
        let request = take("request").unwrap_or_else(|| panic!("{name}: no request"));
        let op = request.get("op").and_then(toml::Value::as_str).unwrap_or_default();
        assert!(op.starts_with(&format!("{operation}@")), "{name}: lies in the folder of another operation than {op}");
        let mut expect = take("expect");
        let before = take("before").map(|table| flat(&table)).unwrap_or_default();
        let error = expect.as_mut().and_then(|e| e.as_table_mut()?.remove("error"));
        let lines = expect.map(|table| flat(&table)).unwrap_or_default();
        let expect = match error {
            Some(error) => {
                assert!(lines.is_empty() && before.is_empty(), "{name}: an error has no lines");
                Expect::Error(flat(&error))
            }
            None => {
                assert!(!lines.is_empty() || !before.is_empty(), "{name}: expects nothing");
                Expect::Lines { lines, before }
            }
        };
        assert!(file.is_empty(), "{name}: unknown keys {file}");
        Case { operation, name, source, evidence, note, request: canonical(&request), expect }
    }

    /// Compares an answer, to the fen.
    ///
    /// # Errors
    /// What differs, in words.
    pub fn check(&self, answer: &[u8]) -> Result<(), String> {
        let fail = |what: String| format!("{}: {what}\n  source {}\n  asked  {}", self.name, self.source, self.request);
        let parsed: Value = serde_json::from_slice(answer).map_err(|error| fail(format!("no JSON: {error}")))?;
        let shown = || String::from_utf8_lossy(answer).into_owned();
        let (root, wanted) = match &self.expect {
            Expect::Error(members) => ("error", members),
            Expect::Lines { lines, .. } => ("ok", lines),
        };
        let root = parsed.get(root).ok_or_else(|| fail(format!("no `{root}` in {}", shown())))?;
        for (path, value) in wanted {
            match at(root, path).map(scalar) {
                Some(found) if found == *value => {}
                None if value == ABSENT => {}
                found => return Err(fail(format!("{path} is {found:?}, expected {value}\n  answer {}", shown()))),
            }
        }
        if let Expect::Lines { before, .. } = &self.expect {
            for (line, value) in before {
                let found = before_rounding(&parsed, line);
                if found.as_deref() != Some(value) {
                    return Err(fail(format!("{line} before rounding is {found:?}, expected {value}")));
                }
            }
        }
        Ok(())
    }
}

/// The exact amount that the explanation shows for a line.
fn before_rounding(answer: &Value, line: &str) -> Option<String> {
    let steps = at(answer, "explanation.steps")?.as_array()?;
    steps.iter().filter(|step| step["line"] == line).find_map(|step| step.get("before").map(scalar))
}

/// Paths and values of a table; `years.0.rate` may be written as one key or as nested ones.
fn flat(value: &toml::Value) -> Vec<(String, String)> {
    fn walk(prefix: &str, value: &toml::Value, out: &mut Vec<(String, String)>) {
        match value {
            toml::Value::Table(table) => {
                for (name, value) in table {
                    let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                    walk(&path, value, out);
                }
            }
            toml::Value::String(text) => out.push((prefix.to_owned(), text.clone())),
            toml::Value::Integer(number) => out.push((prefix.to_owned(), number.to_string())),
            toml::Value::Boolean(flag) => out.push((prefix.to_owned(), flag.to_string())),
            other => panic!("{prefix}: expected values are strings and whole numbers, not {other}"),
        }
    }
    let mut out = Vec::new();
    walk("", value, &mut out);
    out
}
