//! Text cells to the numbers that columns carry, and back.

use shebao::record::{Field, Type};
use shebao::{ABSENT, Code};

/// The number in a cell; an empty one is absent. Spaces around it, which spreadsheets like to add, are no part of it.
pub(crate) fn read(field: &Field, cell: &[u8]) -> Result<i64, Code> {
    let cell = core::str::from_utf8(cell).map_err(|_| Code::BadUtf8)?.trim();
    if cell.is_empty() {
        return Ok(ABSENT);
    }
    let number = match (cell, &field.domain.ty) {
        ("true" | "TRUE" | "1" | "是", Type::Flag) => 1,
        ("false" | "FALSE" | "0" | "否", Type::Flag) => 0,
        (_, Type::Flag) => return Err(Code::WrongType),
        (_, Type::Count) => cell.parse().map_err(|_| Code::WrongType)?,
        // A spreadsheet writes 8000 or 8000.5 for 8000.00 and 8000.50: no fen is lost by adding the zeros.
        (_, Type::Money) => Type::Money.read(&with_two_decimals(cell))?,
        // … and yyyymm for a month.
        (_, Type::Month) if cell.len() == 6 && cell.bytes().all(|b| b.is_ascii_digit()) => {
            cell.parse().map_err(|_| Code::BadMonth)?
        }
        (_, ty) => ty.read(cell)?,
    };
    // The number that stands for "absent" is never a value.
    if number == ABSENT { Err(Code::OutOfRange) } else { Ok(number) }
}

fn with_two_decimals(cell: &str) -> String {
    match cell.split_once('.') {
        None => format!("{cell}.00"),
        Some((_, fen)) if fen.len() == 1 => format!("{cell}0"),
        Some(_) => cell.to_owned(),
    }
}

/// The cell of a number.
pub(crate) fn write(field: &Field, raw: i64, text: &mut String) {
    text.clear();
    if raw != ABSENT {
        field.domain.ty.write(raw, text);
    }
}
