//! The pack builder: TOML files in, two packs out, or every fault with its place and what to do.
//!
//! ```text
//! text -> tables (keys known, values quoted) -> register (dictionary, places, documents) -> rows -> checks -> bytes
//! ```
//!
//! A stage that finds faults ends the build, since later ones would only report what follows from them. Files may be given
//! in any order and rows may move between them: the packs do not change.

mod cited;
mod decisions;
mod difference;
mod facets;
mod gaps;
mod grouped;
mod keys;
mod overlap;
mod published;
mod recompute;
mod register;
mod report;
mod rows;
mod speech;
mod summary;
mod tables;
mod write;
mod written;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use shebao_core::Error;
use shebao_core::policy::Book;

pub use difference::difference;
pub use published::check_published;
pub use report::Diagnostic;
use report::{At, Issue, Issues};
pub use speech::Language;

/// What a build gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
    /// The figures pack.
    pub figures: Vec<u8>,
    /// The text pack that belongs to it.
    pub text: Vec<u8>,
    /// What is in them, in a few lines.
    pub summary: String,
}

/// Builds the packs from policy files, each given as its path and its text. The paths are only for diagnostics.
///
/// # Errors
/// Every fault of the first stage that finds one, in order of file and place.
pub fn build(files: &[(String, String)]) -> Result<Built, Vec<Diagnostic>> {
    let mut issues = Issues::default();
    let tables = read(files, &mut issues);
    issues.stop_if_any(files)?;
    let register = register::Register::new(&tables, &mut issues);
    issues.stop_if_any(files)?;
    let rows = rows::Rows::new(&tables, &register, &mut issues);
    issues.stop_if_any(files)?;

    overlap::check(&register, &rows, &tables, &mut issues);
    gaps::check(&register, &rows, &tables, &mut issues);
    gaps::carries(&register, &rows, &tables, &mut issues);
    cited::check(&register, &rows, &mut issues);
    issues.stop_if_any(files)?;

    let refuse = |error: Error| {
        let mut issues = Issues::default();
        issues.add(Issue::new(
            error.code(),
            At { file: 0, start: 0, end: 0 },
            format!("the pack does not read back: {error}"),
        ));
        issues.stop_if_any(files).err().unwrap_or_default()
    };
    let packs = write::packs(&register, &rows).map_err(refuse)?;
    // What is checked is what an engine will read, not what was meant to be written.
    let parts = crate::figures(&packs.figures).map_err(refuse)?;
    let summary = summary::summary(&parts, &packs.figures, &packs.text);
    let book = Book::new(parts).map_err(refuse)?;
    recompute::check(&book, &rows, &tables, &mut issues);
    issues.stop_if_any(files)?;
    Ok(Built { figures: packs.figures, text: packs.text, summary })
}

/// The tables of all files.
fn read(files: &[(String, String)], issues: &mut Issues) -> Vec<tables::Table> {
    let declared = |kind| files.iter().flat_map(|(_, text)| tables::declared(text, kind)).collect::<Vec<String>>();
    let (facets, columns) = (declared(keys::Kind::Facet), declared(keys::Kind::Column));
    let mut tables = Vec::new();
    for (number, (_, text)) in files.iter().enumerate() {
        tables::parse(tables::File { number, text, facets: &facets, columns: &columns }, &mut tables, issues);
    }
    tables
}
