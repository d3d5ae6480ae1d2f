//! The engine: made once, immutable, shared by all threads.

use core::ptr::null;
use std::sync::Arc;

use shebao::{Engine, Limits, Result};

use crate::error::shebao_error;
use crate::guard;
use crate::pointer::{self, Given};

/// The rules with one book of policy. Immutable: any number of threads may use it at once.
#[derive(Debug)]
pub struct shebao_engine(pub(crate) Arc<Engine>);

/// How an engine is made. Begin with `SHEBAO_SETUP_INIT`; zero and null mean "as built in".
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct shebao_setup {
    /// `sizeof(shebao_setup)`
    pub struct_size: u32,
    /// Limit: depth of JSON. 64 by default.
    pub depth: u32,
    /// Limit: months of one person's history. 1200 by default.
    pub months: u32,
    /// Zero.
    pub reserved: u32,
    /// Limit: bytes of a JSON request. 16 MiB by default.
    pub bytes: usize,
    /// Limit: rows of a batch or table, items of a list, and the rows that a list comes to (people times months). Ten million by
    /// default.
    pub rows: usize,
    /// Another pack of figures in place of the embedded one; it is copied.
    pub figures: *const u8,
    /// Its bytes.
    pub figures_len: usize,
    /// The pack of names that belongs to it; without one, explanations give ids.
    pub text: *const u8,
    /// Its bytes.
    pub text_len: usize,
}

// SAFETY: repr(C), begins with a u32, of integers and pointers only; zeros mean "as built in".
unsafe impl Given for shebao_setup {
    const FIRST: usize = size_of::<shebao_setup>();
    const NOTHING: Self = shebao_setup {
        struct_size: 0,
        depth: 0,
        months: 0,
        reserved: 0,
        bytes: 0,
        rows: 0,
        figures: null(),
        figures_len: 0,
        text: null(),
        text_len: 0,
    };
}

/// Makes an engine. `setup` may be null: the embedded packs, the default limits.
///
/// Fails with 110, 115, and 401 to 403, 411 for packs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_engine_new(
    setup: *const shebao_setup,
    out: *mut *mut shebao_engine,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        pointer::wanted(out, "out")?;
        // SAFETY: a non-null setup is one, with its packs, as the caller says.
        let engine = unsafe { make(setup) }?;
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(out, Box::into_raw(Box::new(shebao_engine(Arc::new(engine))))) };
        Ok(())
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}

/// # Safety
/// A non-null `setup` is one, with readable packs.
unsafe fn make(setup: *const shebao_setup) -> Result<Engine> {
    if setup.is_null() {
        return Engine::new();
    }
    // SAFETY: not null, and one as the caller says.
    let setup = unsafe { pointer::read(setup, "setup") }?;
    let default = Limits::default();
    let or = |given: usize, default: usize| if given == 0 { default } else { given };
    let mut builder = Engine::builder().limits(Limits {
        bytes: or(setup.bytes, default.bytes),
        depth: or(usize::try_from(setup.depth).unwrap_or(usize::MAX), default.depth),
        rows: or(setup.rows, default.rows),
        months: if setup.months == 0 { default.months } else { setup.months },
    });
    if !setup.figures.is_null() || setup.figures_len > 0 {
        // SAFETY: a non-null pack has as many bytes as the caller says.
        builder = builder.figures(unsafe { pointer::slice(setup.figures, setup.figures_len, "figures") }?);
    }
    if !setup.text.is_null() || setup.text_len > 0 {
        // SAFETY: a non-null pack has as many bytes as the caller says.
        builder = builder.text(unsafe { pointer::slice(setup.text, setup.text_len, "text") }?);
    }
    builder.build()
}

/// Frees an engine; null is nothing. Sessions keep what they need of it: the order of freeing does not matter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_engine_free(engine: *mut shebao_engine) {
    // SAFETY: a non-null handle was given by this library and is freed once.
    guard::quiet((), || unsafe { pointer::free(engine) });
}
