//! Seeded mutations of rules, each of which the tests must catch: `tests/mutations/rules.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// One rule made wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutation {
    /// What it is called.
    pub name: String,
    /// The file, from the folder of the workspace.
    pub file: PathBuf,
    /// The text that is made another; it stands in the file once.
    pub find: String,
    /// What it is made.
    pub replace: String,
    /// What is wrong then, in the words of the law.
    pub breaks: String,
    /// The test targets of this package of which one must fail, the likeliest first.
    pub tests: Vec<String>,
}

impl Mutation {
    /// The text of the file under `workspace` with the rule made wrong.
    ///
    /// # Errors
    /// Where the text does not stand in the file exactly once.
    pub fn of(&self, workspace: &Path) -> Result<String, String> {
        let text = fs::read_to_string(workspace.join(&self.file)).map_err(|error| error.to_string())?;
        match text.matches(&self.find).count() {
            1 => Ok(text.replace(&self.find, &self.replace)),
            count => Err(format!("{}: `{}` stands {count} times in {}", self.name, self.find, self.file.display())),
        }
    }
}

/// Every mutation, as it is written down.
///
/// # Panics
/// Where the file is not as it should be.
pub fn mutations() -> Vec<Mutation> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        mutation: Vec<Mutation>,
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("mutations/rules.toml");
    let list: List = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{error}"));
    list.mutation
}
