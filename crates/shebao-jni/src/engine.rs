//! What a handle stands for: an engine, and the plans of its callers. Any number of threads may use it at once: each takes a
//! store of plans out of the pool and gives it back.

use std::sync::{Mutex, PoisonError};

use jni_sys::{jbyteArray, jlong};
use shebao::{Code, Engine, Error, Kept, Limits, Options, Result, Session};

use crate::env::Env;

/// Room that stays between calls is not kept beyond this many bytes.
const ROOM: usize = 1 << 20;

/// An engine with its callers' plans. JSON requests bring their own options, so their plans are kept apart.
pub(crate) struct Door {
    engine: Engine,
    json: Pool,
    columns: Pool,
}

/// As many states as threads were ever inside at once.
type Pool = Mutex<Vec<State>>;

#[derive(Default)]
struct State {
    kept: Kept,
    room: Room,
}

/// Memory that one call leaves to the next.
#[derive(Default)]
pub(crate) struct Room {
    pub(crate) request: Vec<u8>,
    pub(crate) answer: Vec<u8>,
    pub(crate) input: Vec<i64>,
    pub(crate) output: Vec<i64>,
}

impl Door {
    /// Limits are bytes, depth, rows, months; below one is the usual limit.
    pub(crate) fn new(figures: Option<Vec<u8>>, text: Option<Vec<u8>>, limits: &[i64]) -> Result<Door> {
        let usual = Limits::default();
        let given = |place: usize| limits.get(place).copied().filter(|limit| *limit > 0);
        let size = |place, usual| given(place).map_or(usual, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
        let limits = Limits {
            bytes: size(0, usual.bytes),
            depth: size(1, usual.depth),
            rows: size(2, usual.rows),
            months: given(3).map_or(usual.months, |limit| u32::try_from(limit).unwrap_or(u32::MAX)),
        };
        let mut builder = Engine::builder().limits(limits);
        if let Some(figures) = &figures {
            builder = builder.figures(figures);
        }
        if let Some(text) = &text {
            builder = builder.text(text);
        }
        Ok(Door { engine: builder.build()?, json: Pool::default(), columns: Pool::default() })
    }

    pub(crate) fn into_handle(self) -> jlong {
        Box::into_raw(Box::new(self)) as jlong
    }

    /// # Safety
    /// The handle came from [`Door::into_handle`] and is not freed during `'a`.
    pub(crate) unsafe fn of<'a>(handle: jlong) -> Result<&'a Door> {
        // SAFETY: as the caller says.
        unsafe { (handle as *const Door).as_ref() }.ok_or_else(|| Error::new(Code::NullPointer).field("engine"))
    }

    /// # Safety
    /// The handle came from [`Door::into_handle`] and is freed once, after the last call.
    pub(crate) unsafe fn free(handle: jlong) -> Result<()> {
        if handle != 0 {
            // SAFETY: as the caller says.
            drop(unsafe { Box::from_raw(handle as *mut Door) });
        }
        Ok(())
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(crate) fn limits(&self) -> Limits {
        self.engine.limits()
    }

    /// Options as JSON; null is the default.
    pub(crate) fn options(&self, env: Env, options: jbyteArray) -> Result<Options> {
        if options.is_null() {
            return Ok(Options::default());
        }
        let text = env.bytes(options, self.limits().bytes.saturating_add(1), "options")?;
        self.engine.options(name(&text)?)
    }

    pub(crate) fn json<T>(&self, run: impl FnOnce(&mut Session<'_>, &mut Room) -> Result<T>) -> Result<T> {
        self.with(&self.json, run)
    }

    pub(crate) fn columns<T>(&self, run: impl FnOnce(&mut Session<'_>, &mut Room) -> Result<T>) -> Result<T> {
        self.with(&self.columns, run)
    }

    /// Runs in a session. Where `run` panics, its plans are lost and nothing else is.
    fn with<T>(&self, pool: &Pool, run: impl FnOnce(&mut Session<'_>, &mut Room) -> Result<T>) -> Result<T> {
        let state = pool.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let State { kept, mut room } = state.unwrap_or_default();
        let mut session = self.engine.resume(kept);
        let done = run(&mut session, &mut room);
        room.cut();
        let state = State { kept: session.keep(), room };
        pool.lock().unwrap_or_else(PoisonError::into_inner).push(state);
        done
    }
}

impl Room {
    fn cut(&mut self) {
        for bytes in [&mut self.request, &mut self.answer] {
            if bytes.capacity() > ROOM {
                *bytes = Vec::new();
            }
        }
        for numbers in [&mut self.input, &mut self.output] {
            if numbers.capacity() > ROOM >> 3 {
                *numbers = Vec::new();
            }
        }
    }
}

/// A name or options from the layer above.
pub(crate) fn name(bytes: &[u8]) -> Result<&str> {
    core::str::from_utf8(bytes)
        .map_err(|error| Error::new(Code::BadUtf8).place(&format!("byte {}", error.valid_up_to())))
}
