//! What this library is.

use core::ffi::c_char;

use crate::constants::SHEBAO_ABI;
use crate::guard;
use crate::session::shebao_buffer;

/// The version of the ABI of the library that was loaded: `major << 16 | minor`. A program made with a header of another
/// major, or of a later minor, must not go on.
#[unsafe(no_mangle)]
pub extern "C" fn shebao_abi_version() -> u32 {
    SHEBAO_ABI
}

/// The version of the engine as text, as it stands in every answer. It lives as long as the library.
#[unsafe(no_mangle)]
pub extern "C" fn shebao_version() -> *const c_char {
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    VERSION.as_ptr().cast()
}

/// Every operation with its fields as JSON: names in both languages, types, bounds, ordinals.
///
/// Fails with 110, 115.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_describe(out: *mut shebao_buffer) -> u32 {
    let run = || {
        // SAFETY: a non-null `out` can be read and written, as every output.
        unsafe { shebao_buffer::check(out) }?;
        // SAFETY: checked above.
        unsafe { shebao_buffer::give(out, shebao::describe().into_bytes()) };
        Ok(())
    };
    // SAFETY: null is allowed.
    unsafe { guard::entry(core::ptr::null_mut(), run) }
}

/// Whether the handles may be used as docs/ABI.md says: an engine by all threads at once, a session by any one at a time.
#[allow(dead_code)]
const fn threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<crate::engine::shebao_engine>();
    shared::<crate::session::shebao_session>();
    shared::<crate::table::shebao_table>();
    shared::<crate::error::shebao_error>();
}
