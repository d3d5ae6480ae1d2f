//! The recorded answers of `tests/baseline`: one file per operation, one line per case.
//!
//! A line is `{"case":…,"request":…,"answer":…}`; the request as it was sent and the answer as it came, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

/// One recorded question and answer.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// `premium.monthly/n19-2009-07-floor`: the case that it was recorded from.
    pub case: String,
    /// The request, as sent.
    pub request: String,
    /// The answer, as it came.
    pub answer: String,
}

#[derive(Deserialize)]
struct Row<'a> {
    case: String,
    #[serde(borrow)]
    request: &'a RawValue,
    #[serde(borrow)]
    answer: &'a RawValue,
}

/// Where the recorded answers lie.
pub fn baseline_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("baseline")
}

/// Every recorded answer, file by file in order of name.
///
/// # Panics
/// If a file is not written as the recorder writes it.
pub fn recorded() -> Vec<Recorded> {
    let folder = baseline_folder();
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ext| ext == "jsonl")) {
        for (number, line) in fs::read_to_string(file).unwrap().lines().enumerate() {
            let row: Row<'_> = serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{}, line {}: {error}", file.display(), number + 1));
            let (request, answer) = (row.request.get().to_owned(), row.answer.get().to_owned());
            all.push(Recorded { case: row.case, request, answer });
        }
    }
    all
}

impl Recorded {
    /// The line of a file.
    ///
    /// # Panics
    /// If request or answer is no JSON on one line.
    pub fn line(&self) -> String {
        for part in [&self.request, &self.answer] {
            assert!(!part.contains('\n') && serde_json::from_str::<&RawValue>(part).is_ok(), "{}: {part}", self.case);
        }
        format!(r#"{{"case":"{}","request":{},"answer":{}}}"#, self.case, self.request, self.answer)
    }
}
