//! The check of a record's bounds; the same one at every door.

use crate::record::{self, Lines, Record};
use crate::{Code, Error, Result};

/// Checks a record that was filled: at once where all is well, field by field for the error.
///
/// # Errors
/// As [`check`].
#[inline(always)]
pub fn check_filled<R: Record + Lines + Clone>(record: &R) -> Result<()> {
    if record.within_bounds() { Ok(()) } else { Err(out_of_bounds(record)) }
}

/// Checks every field of a record and of its lists; the same check at every door.
///
/// # Errors
/// 201 to 208, with the field and, in a list, the row.
pub fn check(record: &mut dyn Record) -> Result<()> {
    let mut check = Check { row: None, error: None };
    record.visit(&mut check);
    check.error.map_or(Ok(()), Err)
}

struct Check {
    row: Option<usize>,
    error: Option<Error>,
}

impl record::Visit for Check {
    fn scalar(&mut self, field: &'static record::Field, value: &mut dyn record::Scalar) {
        if self.error.is_none()
            && let Err(error) = field.check(value.raw())
        {
            self.error = Some(match self.row {
                Some(row) => error.row(row),
                None => error,
            });
        }
    }

    fn list(&mut self, _: &'static record::Field, list: &mut dyn record::List) {
        for row in 0..list.len() {
            if self.error.is_none()
                && let Some(item) = list.item(row)
            {
                self.row = Some(row);
                item.visit(self);
            }
        }
        self.row = None;
    }
}

/// The typed error of a record that is not within bounds.
#[cold]
fn out_of_bounds<R: Record + Clone>(record: &R) -> Error {
    check(&mut record.clone()).err().unwrap_or_else(|| Error::new(Code::Defect))
}
