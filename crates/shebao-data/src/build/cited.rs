//! Documents that nothing cites.

use alloc::format;

use shebao_core::Code;

use super::register::Register;
use super::report::{Issue, Issues};
use super::rows::Rows;

/// A document in the register that no row cites was either forgotten or meant to be cited.
pub(super) fn check(register: &Register, rows: &Rows, issues: &mut Issues) {
    for (document, number) in register.documents.iter().zip(0u16..) {
        if !rows.cited.contains(&number) {
            issues.add(
                Issue::new(Code::NoCitation, document.at, format!("nothing cites the document `{}`", document.id))
                    .help("cite it by the rows that rest on it, or remove it"),
            );
        }
    }
}
