//! The Java door: bytes, numbers and columns over raw JNI. What it says in Java is in `bindings/java`, whose class
//! `io.github.shebao.Native` declares these functions; nobody else calls them.
//!
//! It decides nothing. JSON goes down the one JSON road, a typed call is a tape of numbers, a batch or table is columns. An error is the
//! bytes `{"error":{…}}` that the JSON road answers; the layer above makes an exception or a status of it. No text crosses as a
//! Java string: JNI's own encoding is not UTF-8.
//!
//! The layer above counts who is inside an engine or a table, so a handle is live in every call.
#![deny(clippy::undocumented_unsafe_blocks)]
#![allow(non_snake_case)] // JNI's names

mod batch;
mod column;
mod engine;
mod env;
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jlong, jlongArray, jobject, jobjectArray};
use shebao::{Code, Error, Region, Result};

use engine::Door;
use env::Env;

/// Runs what may panic; a panic becomes error 901 and never unwinds into the virtual machine.
fn caught<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
        // A payload may panic in its own drop; the one of that panic is let go.
        if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            core::mem::forget(second);
        }
        Err(Error::new(Code::Defect))
    })
}

/// An error as the JSON road answers it.
fn said(env: Env, error: &Error) -> jbyteArray {
    let mut text = Vec::new();
    shebao::error_answer(error, &mut text);
    env.new_bytes(&text)
}

/// Runs an entry that answers with an object; its error is answered as bytes.
fn answer(env: Env, run: impl FnOnce() -> Result<jobject>) -> jobject {
    caught(run).unwrap_or_else(|error| caught(|| Ok(said(env, &error))).unwrap_or(core::ptr::null_mut()))
}

/// The version of the engine.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_version(env: *mut JNIEnv, _: jclass) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || Ok(env.new_bytes(env!("CARGO_PKG_VERSION").as_bytes())))
}

/// Every operation with its fields, as JSON.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_describe(env: *mut JNIEnv, _: jclass) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || Ok(env.new_bytes(shebao::describe().as_bytes())))
}

/// The error that belongs to a number: what the layer above refuses by itself is said in the same words. Field and note may be null.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_error(
    env: *mut JNIEnv,
    _: jclass,
    number: jint,
    field: jbyteArray,
    zh: jbyteArray,
    en: jbyteArray,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        let text = |array, name| Ok(String::from_utf8_lossy(&env.bytes(array, usize::MAX, name)?).into_owned());
        let known = |code: &&Code| jint::from(code.number()) == number;
        let mut error = Error::new(Code::ALL.iter().find(known).copied().unwrap_or(Code::Defect));
        if !field.is_null() {
            error = error.field(&text(field, "field")?);
        }
        if !zh.is_null() && !en.is_null() {
            error = error.hint(&text(zh, "zh")?, &text(en, "en")?);
        }
        Ok(said(env, &error))
    })
}

/// Makes an engine: a `long[]` with its handle. Null packs are the embedded ones, a limit below one is the usual one.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_open(
    env: *mut JNIEnv,
    _: jclass,
    figures: jbyteArray,
    text: jbyteArray,
    limits: jlongArray,
) -> jobject {
    let env = Env::new(env);
    answer(env, || {
        let pack = |array: jbyteArray, name| {
            if array.is_null() { Ok(None) } else { env.bytes(array, usize::MAX, name).map(Some) }
        };
        let door = Door::new(pack(figures, "figures")?, pack(text, "text")?, &env.longs(limits, "limits")?)?;
        let handle = env.new_longs(&[0]);
        if !handle.is_null() {
            env.write_longs(handle, 0, &[door.into_handle()]);
        }
        Ok(handle)
    })
}

/// Frees an engine.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_close(_: *mut JNIEnv, _: jclass, handle: jlong) {
    // SAFETY: the layer above gives each handle back once, after the last call.
    let _ = caught(|| unsafe { Door::free(handle) });
}

/// One JSON request in, one answer out.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_call(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    request: jbyteArray,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let door = unsafe { Door::of(handle) }?;
        door.json(|session, room| {
            // One byte more than the limit is enough to be refused.
            env.bytes_into(request, door.limits().bytes.saturating_add(1), "request", &mut room.request)?;
            session.call(&room.request, &mut room.answer);
            Ok(env.new_bytes(&room.answer))
        })
    })
}

/// One call on a tape: a `long[]`, or the bytes of an error.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_tape(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    op: jbyteArray,
    options: jbyteArray,
    input: jlongArray,
) -> jobject {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let door = unsafe { Door::of(handle) }?;
        let options = door.options(env, options)?;
        door.columns(|session, room| {
            env.bytes_into(op, usize::MAX, "op", &mut room.request)?;
            env.longs_into(input, "input", &mut room.input)?;
            session.tape(engine::name(&room.request)?, &options, &room.input, &mut room.output)?;
            Ok(env.new_longs(&room.output))
        })
    })
}

/// Where a parameter has a figure: a JSON array, or the object of an error.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_coverage(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    param: jbyteArray,
    facet: jbyteArray,
    region: jint,
    options: jbyteArray,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let door = unsafe { Door::of(handle) }?;
        let (param, facet) = (env.bytes(param, usize::MAX, "param")?, env.bytes(facet, usize::MAX, "facet")?);
        let region = Region::from_code(region.into()).ok_or_else(|| Error::new(Code::BadRegion).field("region"))?;
        let options = door.options(env, options)?;
        let spans = door.engine().coverage(engine::name(&param)?, engine::name(&facet)?, region, &options)?;
        Ok(env.new_bytes(shebao::coverage_json(&spans).as_bytes()))
    })
}

/// Rows of columns: null, or the bytes of an error. `columns` holds the inputs and lines at their fields' places and then error,
/// outcome, standing and evidence; `kinds` says of each what it is.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_batch(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    op: jbyteArray,
    options: jbyteArray,
    rows: jint,
    inputs: jint,
    columns: jobjectArray,
    kinds: jbyteArray,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let door = unsafe { Door::of(handle) }?;
        let options = door.options(env, options)?;
        let op = env.bytes(op, usize::MAX, "op")?;
        let kinds = env.bytes(kinds, usize::MAX, "kinds")?;
        env.in_frame(kinds.len(), || {
            let request =
                batch::Request { op: engine::name(&op)?, options: &options, rows, inputs, columns, kinds: &kinds };
            door.columns(|session, _| batch::run(env, session, &request))
        })?;
        Ok(core::ptr::null_mut())
    })
}

/// Ragged columns: a `long[]` with the table's handle and how many items each list of the output has, or the bytes of an error.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_table(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    op: jbyteArray,
    options: jbyteArray,
    rows: jint,
    columns: jobjectArray,
    kinds: jbyteArray,
) -> jobject {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let door = unsafe { Door::of(handle) }?;
        let options = door.options(env, options)?;
        let op = env.bytes(op, usize::MAX, "op")?;
        let kinds = env.bytes(kinds, usize::MAX, "kinds")?;
        let held = env.in_frame(kinds.len(), || {
            let request = table::Request { op: engine::name(&op)?, options: &options, rows, columns, kinds: &kinds };
            door.columns(|session, _| table::run(env, session, &request))
        })?;
        let mut made = held.counts()?;
        made.insert(0, 0);
        let array = env.new_longs(&made);
        if !array.is_null() {
            env.write_longs(array, 0, &[held.into_handle()]);
        }
        Ok(array)
    })
}

/// Copies a column of a table out: null, or the bytes of an error.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_tableRead(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    list: jint,
    field: jint,
    into: jobject,
    kind: jint,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let held = unsafe { table::Held::of(handle) }?;
        held.read(env, list, field, into, u8::try_from(kind).unwrap_or(u8::MAX))?;
        Ok(core::ptr::null_mut())
    })
}

/// What is wrong with a row of a table: null where nothing is.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_tableError(
    env: *mut JNIEnv,
    _: jclass,
    handle: jlong,
    row: jint,
) -> jbyteArray {
    let env = Env::new(env);
    answer(env, || {
        // SAFETY: a handle is live in every call.
        let held = unsafe { table::Held::of(handle) }?;
        Ok(held.error(row)?.map_or(core::ptr::null_mut(), |error| said(env, error)))
    })
}

/// Frees a table.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_github_shebao_Native_tableFree(_: *mut JNIEnv, _: jclass, handle: jlong) {
    // SAFETY: the layer above gives each handle back once, after the last call.
    let _ = caught(|| unsafe { table::Held::free(handle) });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What panics again as it is dropped.
    struct Twice;

    impl Drop for Twice {
        #[allow(clippy::panic, reason = "it is what is tested")]
        fn drop(&mut self) {
            panic!("in the drop");
        }
    }

    #[test]
    fn a_panic_is_error_901() {
        let code = |run: fn() -> Result<()>| caught(run).err().map(|error| error.number());
        assert_eq!(code(|| std::panic::resume_unwind(Box::new("as a test"))), Some(901));
        assert_eq!(code(|| std::panic::resume_unwind(Box::new(Twice))), Some(901));
        assert_eq!(code(|| Err(Error::new(Code::NullPointer))), Some(110));
    }
}
