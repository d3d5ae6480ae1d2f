//! The check of a record's bounds; the same one at every door.

use crate::raws::Row;
use crate::record::{Lines, Record, Shape, Value, values};
use crate::{Code, Error, Result};

/// Checks a record that was filled: at once where all is well, field by field for the error.
///
/// # Errors
/// As [`check`].
#[inline(always)]
pub fn check_filled<R: Record + Lines>(record: &R) -> Result<()> {
    if record.within_bounds() { Ok(()) } else { Err(out_of_bounds(record)) }
}

/// Checks every field of a record and of its lists; the same check at every door.
///
/// # Errors
/// 201 to 208, with the field and, in a list, the row.
pub fn check(record: &dyn Record) -> Result<()> {
    values(record).try_for_each(|(declared, value)| match value {
        Value::Absent => declared.field.check(None),
        Value::Number(raw) => declared.field.check(Some(raw)),
        Value::List(list) => {
            let items = (0..list.len()).filter_map(|index| list.item(index)).enumerate();
            items.into_iter().try_for_each(|(index, item)| check(item).map_err(|error| error.row(index)))
        }
    })
}

/// Checks what a door gathered of a record.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_row(shape: Shape, row: &Row<'_>) -> Result<()> {
    shape.fields.iter().enumerate().try_for_each(|(place, declared)| match declared.items {
        None => declared.field.check(row.number(place)),
        Some(items) => {
            let mut rows = row.items(place).enumerate();
            rows.try_for_each(|(index, item)| check_row(items, &item).map_err(|error| error.row(index)))
        }
    })
}

/// The typed error of what no record can be made of.
#[cold]
pub(crate) fn wrong(shape: Shape, row: &Row<'_>) -> Error {
    check_row(shape, row).err().unwrap_or_else(|| Error::new(Code::Defect))
}

/// The typed error of a record that is not within bounds.
#[cold]
fn out_of_bounds(record: &dyn Record) -> Error {
    check(record).err().unwrap_or_else(|| Error::new(Code::Defect))
}
