//! Tables and headings.

use std::io::{self, Write};

use comfy_table::{CellAlignment, Table, presets};

pub(crate) fn heading(out: &mut dyn Write, zh: &str, en: &str) -> io::Result<()> {
    writeln!(out, "\n■ {zh}  {en}")
}

/// A table whose columns from `numbers` on are amounts.
pub(crate) fn table(header: Vec<String>, rows: Vec<Vec<String>>, numbers: usize) -> String {
    let columns = header.len();
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_header(header).add_rows(rows);
    for column in numbers..columns {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.to_string()
}

/// An error in both languages, on lines of their own.
pub(crate) fn refusal(error: &shebao::Error) -> String {
    format!("{} {}\n      {}\n      {}", error.number(), error.name(), error.message_zh(), error.message())
}
