//! A session: one caller's plans and options. JSON goes through here; columns in `batch.rs` and `table.rs`.

use std::sync::{Arc, Mutex, TryLockError};

use shebao::{Code, Engine, Error, Kept, Options, Result, Session};

use crate::engine::shebao_engine;
use crate::error::shebao_error;
use crate::guard;
use crate::pointer::{self, Given};

/// One caller's state: options, and the plans of its last calls, which make the next ones quick. One thread at a time; a
/// second one gets error 116.
#[derive(Debug)]
pub struct shebao_session {
    engine: Arc<Engine>,
    options: Options,
    state: Mutex<State>,
}

/// JSON requests bring their own options, so their plans are kept apart from those under the session's.
#[derive(Debug, Default)]
struct State {
    json: Kept,
    columns: Kept,
}

impl shebao_session {
    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    /// Runs on the plans that `kept` finds. Where `run` panics, the plans are lost and nothing else is.
    fn with<T>(&self, kept: impl Fn(&mut State) -> &mut Kept, run: impl FnOnce(&mut Session<'_>) -> T) -> Result<T> {
        let mut state = match self.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(Error::new(Code::Busy)),
        };
        let mut session = self.engine.resume(core::mem::take(kept(&mut state)));
        let result = run(&mut session);
        *kept(&mut state) = session.keep();
        Ok(result)
    }

    /// Runs by columns, under the session's options.
    pub(crate) fn columns<T>(&self, run: impl FnOnce(&mut Session<'_>, &Options) -> Result<T>) -> Result<T> {
        self.with(|state| &mut state.columns, |session| run(session, &self.options))?
    }
}

/// Makes a session of an engine. `options` is JSON as in a request, of `known`, `accept` and `overlays`, each of which may be
/// absent: `{"known":"2025-07-31"}`. Null with length 0: the defaults. They hold for columns and typed calls; a JSON request
/// says itself under what it is asked.
///
/// Fails with 110, 1xx for JSON, 2xx, 3xx and 4xx for what it names.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_session_new(
    engine: *const shebao_engine,
    options: *const u8,
    options_len: usize,
    out: *mut *mut shebao_session,
    error: *mut *mut shebao_error,
) -> u32 {
    let run = || {
        pointer::wanted(out, "out")?;
        // SAFETY: a non-null handle is live, as every handle.
        let engine = unsafe { pointer::borrow(engine, "engine") }?.0.clone();
        // SAFETY: non-null options have as many bytes as the caller says.
        let options = unsafe { pointer::slice(options, options_len, "options") }?;
        let options = engine.options(pointer::utf8(options, "options")?)?;
        let session = shebao_session { engine, options, state: Mutex::default() };
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(out, Box::into_raw(Box::new(session))) };
        Ok(())
    };
    // SAFETY: `error` is null or can be written.
    unsafe { guard::entry(error, run) }
}

/// Frees a session; null is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_session_free(session: *mut shebao_session) {
    // SAFETY: a non-null handle was given by this library and is freed once.
    guard::quiet((), || unsafe { pointer::free(session) });
}

/// Bytes that this library made. Begin with `SHEBAO_BUFFER_INIT`; free with shebao_buffer_free.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct shebao_buffer {
    /// `sizeof(shebao_buffer)`
    pub struct_size: u32,
    /// Zero.
    pub reserved: u32,
    /// The bytes; no zero byte ends them.
    pub data: *mut u8,
    /// How many.
    pub len: usize,
    /// How many have room; for shebao_buffer_free.
    pub cap: usize,
}

// SAFETY: repr(C), begins with a u32, of integers and pointers only; zeros are an empty buffer.
unsafe impl Given for shebao_buffer {
    const FIRST: usize = size_of::<shebao_buffer>();
    const NOTHING: Self = shebao_buffer { struct_size: 0, reserved: 0, data: core::ptr::null_mut(), len: 0, cap: 0 };
}

impl shebao_buffer {
    /// Whether bytes can be given here.
    ///
    /// # Safety
    /// A non-null `out` points to as many bytes as its first word says.
    pub(crate) unsafe fn check(out: *const shebao_buffer) -> Result<()> {
        // SAFETY: as the caller says.
        unsafe { pointer::read(out, "out") }.map(|_| ())
    }

    /// Gives bytes to the caller. What the buffer held before is not looked at.
    ///
    /// # Safety
    /// `out` was checked, and can be written.
    pub(crate) unsafe fn give(out: *mut shebao_buffer, bytes: Vec<u8>) {
        let (data, len, cap) = bytes.into_raw_parts();
        let size = u32::try_from(size_of::<shebao_buffer>()).unwrap_or(u32::MAX);
        // SAFETY: as the caller says.
        unsafe { pointer::write(out, shebao_buffer { struct_size: size, reserved: 0, data, len, cap }) };
    }
}

/// Answers one JSON request. Returns the number of the answer's error, 0 where there is none. An answer is written to `out`
/// whatever the request is; only 110, 115 and 116 leave `out` as it was. What `out` held before is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_call(
    session: *mut shebao_session,
    request: *const u8,
    request_len: usize,
    out: *mut shebao_buffer,
) -> u32 {
    let mut number = 0;
    let run = || {
        // SAFETY: a non-null `out` can be read and written, as every output.
        unsafe { shebao_buffer::check(out) }?;
        // SAFETY: a non-null handle is live, as every handle.
        let session = unsafe { pointer::borrow(session.cast_const(), "session") }?;
        // SAFETY: a non-null request has as many bytes as the caller says.
        let request = unsafe { pointer::slice(request, request_len, "request") }?;
        let mut answer = Vec::new();
        let called = guard::caught(|| session.with(|state| &mut state.json, |json| json.call(request, &mut answer)));
        match called {
            Ok(answered) => number = u32::from(answered),
            Err(defect) if defect.code() == Code::Defect => {
                number = u32::from(defect.number());
                answer.clear();
                shebao::error_answer(&defect, &mut answer);
            }
            Err(busy) => return Err(busy),
        }
        // SAFETY: checked above.
        unsafe { shebao_buffer::give(out, answer) };
        Ok(())
    };
    // SAFETY: null is allowed.
    let failed = unsafe { guard::entry(core::ptr::null_mut(), run) };
    if failed == 0 { number } else { failed }
}

/// Frees a buffer's bytes and empties it; null, and an empty buffer, are nothing.
///
/// A buffer with a wrong `struct_size` is left as it is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_buffer_free(buffer: *mut shebao_buffer) {
    guard::quiet((), || {
        // SAFETY: a non-null buffer points to as many bytes as its first word says.
        let Ok(held) = (unsafe { pointer::read(buffer.cast_const(), "buffer") }) else { return };
        if !held.data.is_null() {
            // SAFETY: the three came from `give` and are given back once: the buffer is emptied below.
            drop(unsafe { Vec::from_raw_parts(held.data, held.len, held.cap) });
        }
        let empty = shebao_buffer { struct_size: held.struct_size, ..shebao_buffer::NOTHING };
        // SAFETY: it was read above, and a buffer can be written.
        unsafe { pointer::write(buffer, empty) };
    });
}
