//! What is known where: the truth about a place, holes and all.

use core::ffi::c_char;

use shebao::{Code, Error, Region};

use crate::error::shebao_error;
use crate::guard;
use crate::pointer;
use crate::session::{shebao_buffer, shebao_session};

/// Where a policy parameter has a figure, under the session's options, as JSON: `[{"span":"2019-05/2019-07","standing":"final",
/// "evidence":"official"}]`, each span half-open. `param` is one that an error names, such as `base.average`; `facet` is the kind,
/// payer or size that selects its rows, as the error has it, or null for rows that are for all; `region` is a GB/T 2260 code.
///
/// Fails, leaving `out` as it was, with 101, 110, 115, 206, 207, 215, 305.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_coverage(
    session: *mut shebao_session,
    param: *const c_char,
    facet: *const c_char,
    region: i32,
    out: *mut shebao_buffer,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        // SAFETY: a non-null `out` can be read and written, as every output.
        unsafe { shebao_buffer::check(out) }?;
        // SAFETY: a non-null handle is live, as every handle.
        let session = unsafe { pointer::borrow(session.cast_const(), "session") }?;
        // SAFETY: a non-null text ends with a zero byte.
        let param = unsafe { pointer::text(param, "param") }?;
        // SAFETY: as above.
        let facet = if facet.is_null() { "" } else { unsafe { pointer::text(facet, "facet") }? };
        let bad = || Error::new(Code::BadRegion).field("region");
        let region = Region::from_code(i64::from(region)).ok_or_else(bad)?;
        let spans = session.engine().coverage(param, facet, region, session.options())?;
        // SAFETY: checked above.
        unsafe { shebao_buffer::give(out, shebao::coverage_json(&spans).into_bytes()) };
        Ok(())
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}
