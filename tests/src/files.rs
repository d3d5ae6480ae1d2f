//! The files of a folder and of those in it.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file of this ending below a folder of the workspace, with its text, in order of path.
///
/// # Panics
/// Where something cannot be read.
pub fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, ending: &str, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, ending, found);
            } else if path.extension().is_some_and(|own| own == ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder), ending, &mut found);
    found.sort();
    found
}
