//! Text cells to the numbers that columns carry, and back.

use shebao::record::{Field, Type};
use shebao::{ABSENT, Code};

/// The number in a cell; an empty one is absent.
pub(crate) fn read(field: &Field, cell: &str) -> Result<i64, Code> {
    match (cell, &field.domain.ty) {
        ("", _) => Ok(ABSENT),
        ("true" | "1" | "是", Type::Flag) => Ok(1),
        ("false" | "0" | "否", Type::Flag) => Ok(0),
        (_, Type::Flag) => Err(Code::WrongType),
        (_, Type::Count) => cell.parse().map_err(|_| Code::WrongType),
        // A spreadsheet writes 8000 or 8000.5 for 8000.00 and 8000.50: no fen is lost by adding the zeros.
        (_, Type::Money) => Type::Money.read(&with_two_decimals(cell)),
        // … and yyyymm for a month.
        (_, Type::Month) if cell.len() == 6 && cell.bytes().all(|b| b.is_ascii_digit()) => {
            cell.parse().map_err(|_| Code::BadMonth)
        }
        (_, ty) => ty.read(cell),
    }
}

fn with_two_decimals(cell: &str) -> String {
    match cell.split_once('.') {
        None => format!("{cell}.00"),
        Some((_, fen)) if fen.len() == 1 => format!("{cell}0"),
        Some(_) => cell.to_owned(),
    }
}

/// The cell of a number.
pub(crate) fn write(field: &Field, raw: i64) -> String {
    let mut text = String::new();
    if raw != ABSENT {
        field.domain.ty.write(raw, &mut text);
    }
    text
}
