//! The boundary: a panic inside becomes error 901, and an error becomes its number.

use std::panic::{AssertUnwindSafe, catch_unwind};

use shebao::{Code, Error, Result};

use crate::error::shebao_error;
use crate::pointer;

/// Runs an entry. Its error goes to `error` where that is given; outputs are written by `run` itself, last of all.
///
/// # Safety
/// `error` is null or can be written.
pub(crate) unsafe fn entry(error: *mut *mut shebao_error, run: impl FnOnce() -> Result<()>) -> u32 {
    let Err(failed) = caught(run) else { return 0 };
    let number = u32::from(failed.number());
    if !error.is_null() {
        // What was found wrong is said even where the saying fails.
        let _ = caught(|| {
            // SAFETY: the caller says that a non-null `error` can be written.
            unsafe { pointer::write(error, Box::into_raw(Box::new(shebao_error::new(&failed)))) };
            Ok(())
        });
    }
    number
}

/// Runs what may panic. Nothing of C's is left half written that could be read later: see docs/ABI.md on error 901.
pub(crate) fn caught<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
        // A payload may panic in its own drop; the one of that panic is let go.
        if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            core::mem::forget(second);
        }
        Err(Error::new(Code::Defect))
    })
}

/// Runs a function that has no way to say what went wrong.
pub(crate) fn quiet<T>(fallback: T, run: impl FnOnce() -> T) -> T {
    caught(|| Ok(run())).unwrap_or(fallback)
}
