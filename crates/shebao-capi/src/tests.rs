//! Tests of what no C program can reach: a panic inside, a session that is in use, structs of other releases. They run under
//! Miri too.

use core::ptr::{null, null_mut};
use std::sync::OnceLock;

use shebao::{Code, Error};

use crate::batch::ERROR;
use crate::pointer::{self, Given};
use crate::*;

/// One engine for all tests: reading the packs takes Miri a minute.
struct Shared(*const shebao_engine);

// SAFETY: an engine is shared by all threads.
unsafe impl Send for Shared {}
// SAFETY: the same.
unsafe impl Sync for Shared {}

fn engine() -> *const shebao_engine {
    static ENGINE: OnceLock<Shared> = OnceLock::new();
    let made = ENGINE.get_or_init(|| {
        let mut engine = null_mut();
        assert_eq!(unsafe { shebao_engine_new(null(), &raw mut engine, null_mut()) }, 0);
        Shared(engine)
    });
    made.0
}

fn session(engine: *const shebao_engine) -> *mut shebao_session {
    let mut session = null_mut();
    assert_eq!(unsafe { shebao_session_new(engine, null(), 0, &raw mut session, null_mut()) }, 0);
    session
}

fn buffer() -> shebao_buffer {
    shebao_buffer { struct_size: size_of::<shebao_buffer>() as u32, ..shebao_buffer::NOTHING }
}

fn column<T>(field: u32, ty: u32, data: *const T, stride: usize, len: usize) -> shebao_column {
    shebao_column {
        struct_size: size_of::<shebao_column>() as u32,
        field,
        r#type: ty,
        data: data.cast(),
        stride,
        len,
        ..shebao_column::NOTHING
    }
}

fn out_column<T>(field: u32, ty: u32, data: *mut T, stride: usize, len: usize) -> shebao_out_column {
    shebao_out_column {
        struct_size: size_of::<shebao_out_column>() as u32,
        field,
        r#type: ty,
        data: data.cast(),
        stride,
        len,
        ..shebao_out_column::NOTHING
    }
}

const REQUEST: &[u8] = br#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;

fn call(session: *mut shebao_session) -> (u32, String) {
    let mut out = buffer();
    let number = unsafe { shebao_call(session, REQUEST.as_ptr(), REQUEST.len(), &raw mut out) };
    let bytes = if out.data.is_null() { &[] } else { unsafe { core::slice::from_raw_parts(out.data, out.len) } };
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    unsafe { shebao_buffer_free(&raw mut out) };
    (number, text)
}

#[test]
fn a_panic_is_error_901() {
    let mut error = null_mut();
    let number = unsafe { guard::entry(&raw mut error, || panic!("a defect, on purpose")) };
    assert_eq!((number, unsafe { shebao_error_number(error) }), (901, 901));
    unsafe { shebao_error_free(error) };
    assert_eq!(unsafe { guard::entry(null_mut(), || panic!("a defect, on purpose")) }, 901);
    assert_eq!(guard::quiet(7, || panic!("a defect, on purpose")), 7);
}

#[test]
#[cfg_attr(miri, ignore = "the payload of the second panic is let go, which Miri calls a leak")]
fn a_payload_that_panics_when_dropped_is_error_901() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("a defect, on purpose");
        }
    }
    let number = unsafe { guard::entry(null_mut(), || std::panic::panic_any(Bomb)) };
    assert_eq!(number, 901);
}

#[test]
fn a_session_goes_on_after_a_panic() {
    let engine = engine();
    let asked = session(engine);
    let broken = unsafe { &*asked }.columns::<()>(|_, _| Ok(()));
    assert!(broken.is_ok());
    let panicked = guard::caught(|| unsafe { &*asked }.columns::<()>(|_, _| panic!("a defect, on purpose")));
    assert_eq!(panicked.err().map(|error| error.number()), Some(901));
    let (number, answer) = call(asked);
    assert!(number == 0 && answer.starts_with(r#"{"ok":{"pension_base":"8000.00""#), "{answer}");
    unsafe { shebao_session_free(asked) };
}

#[test]
fn a_session_in_use_is_busy() {
    let engine = engine();
    let asked = session(engine);
    let inside = unsafe { &*asked }.columns(|_, _| {
        // What another thread would meet: the session is inside a call.
        let (number, answer) = call(asked);
        let mut table = null_mut();
        let op = c"premium.monthly@1".as_ptr();
        let columns = unsafe { shebao_table_new(asked, op, 0, null(), 0, &raw mut table, null_mut()) };
        Ok((number, answer, columns, table))
    });
    assert_eq!(inside.unwrap(), (116, String::new(), 116, null_mut()));
    assert_eq!(call(asked).0, 0);
    unsafe { shebao_session_free(asked) };
}

/// A struct of which the first release had two words, and this one has three.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grown {
    struct_size: u32,
    old: u32,
    new: u32,
}

// SAFETY: repr(C), of integers only.
unsafe impl Given for Grown {
    const FIRST: usize = 8;
    const NOTHING: Self = Grown { struct_size: 0, old: 0, new: 0 };
}

#[test]
fn structs_of_other_releases() {
    // An older caller's struct ends after its second word; what lies behind it is not read.
    let older: [u32; 2] = [8, 7];
    let read = unsafe { pointer::read(older.as_ptr().cast::<Grown>(), "given") };
    assert_eq!(read.unwrap(), Grown { struct_size: 8, old: 7, new: 0 });
    let array: [u32; 4] = [8, 1, 8, 2];
    let read = unsafe { pointer::read_all(array.as_ptr().cast::<Grown>(), 2, "given") };
    assert_eq!(read.unwrap().iter().map(|grown| grown.old).collect::<Vec<_>>(), [1, 2]);
    for wrong in [0u32, 4, 16] {
        let newer: [u32; 4] = [wrong, 7, 8, 9];
        let read = unsafe { pointer::read(newer.as_ptr().cast::<Grown>(), "given") };
        assert_eq!(read.unwrap_err().code(), Code::WrongStructSize);
    }
    let mixed: [u32; 5] = [8, 1, 12, 2, 3];
    let read = unsafe { pointer::read_all(mixed.as_ptr().cast::<Grown>(), 2, "given") };
    assert_eq!(read.unwrap_err().code(), Code::WrongStructSize);
}

#[test]
fn texts_of_an_error_have_no_zero_byte() {
    let error = shebao_error::new(&Error::new(Code::UnknownOperation).place("a\0b"));
    let at = unsafe { core::ffi::CStr::from_ptr(shebao_error_text(&raw const error, constants::SHEBAO_FACT_AT)) };
    assert_eq!(at.to_str(), Ok("a\u{fffd}b"));
}

/// Rows of odd size, so that nearly every number lies at an odd address; results over inputs.
#[test]
fn columns_at_any_address() {
    const ROW: usize = 21; // 1 of nothing, 4 region, 4 month, 1 payer, 1 pension, 8 wage and total, 2 of nothing
    const ROWS: usize = 9;
    let engine = engine();
    let asked = session(engine);
    let mut rows = vec![0u8; ROW * ROWS];
    for (index, row) in rows.chunks_mut(ROW).enumerate() {
        row[1..5].copy_from_slice(&410_100i32.to_ne_bytes());
        row[5..9].copy_from_slice(&(if index == 4 { 201_009i32 } else { 202_509 }).to_ne_bytes());
        row[9..11].copy_from_slice(&[0, 1]);
        row[11..19].copy_from_slice(&(800_000 + 100 * index as i64).to_ne_bytes());
    }
    let base = rows.as_mut_ptr();
    let at = |offset: usize| unsafe { base.add(offset) };
    let input = [
        column(0, constants::SHEBAO_TYPE_I32, at(1), ROW, ROWS),
        column(1, constants::SHEBAO_TYPE_I32, at(5), ROW, ROWS),
        column(2, constants::SHEBAO_TYPE_U8, at(9), ROW, ROWS),
        column(4, constants::SHEBAO_TYPE_U8, at(10), ROW, ROWS),
        column(10, constants::SHEBAO_TYPE_I64, at(11), ROW, ROWS),
    ];
    let output = [
        out_column(ERROR, constants::SHEBAO_TYPE_U32, at(5), ROW, ROWS),
        out_column(15, constants::SHEBAO_TYPE_I64, at(11), ROW, ROWS),
    ];
    let op = c"premium.monthly@1".as_ptr();
    let run = |input: &[shebao_column], output: &[shebao_out_column], rows| unsafe {
        shebao_batch(asked, op, rows, input.as_ptr(), input.len(), output.as_ptr(), output.len(), null_mut())
    };
    assert_eq!(run(&input, &output, ROWS), 0);
    for (index, row) in rows.chunks(ROW).enumerate() {
        let error = u32::from_ne_bytes(row[5..9].try_into().unwrap());
        let total = i64::from_ne_bytes(row[11..19].try_into().unwrap());
        let wage = 800_000 + 100 * index as i64; // whole yuan: 24 % of it has no fraction of a fen
        let expected = if index == 4 { (301, i64::MIN) } else { (0, wage / 100 * 24) };
        assert_eq!((error, total), expected);
        assert_eq!((row[0], row[19], row[20]), (0, 0, 0));
    }
    // No rows: nothing is read or written, and null pointers are no fault.
    let none = [column::<u8>(0, constants::SHEBAO_TYPE_I32, null(), 0, 0)];
    assert_eq!(run(&none, &[out_column::<u8>(ERROR, constants::SHEBAO_TYPE_U32, null_mut(), 0, 0)], 0), 0);
    unsafe { shebao_session_free(asked) };
}

/// A table of ledgers with ragged spans, read by column and copied to structs at odd addresses.
#[test]
fn a_table_by_column_and_by_copy() {
    let engine = engine();
    let options = br#"{"accept":{"methods":["account.interest_rounding"]}}"#;
    let (mut asked, mut table) = (null_mut(), null_mut());
    let made = unsafe { shebao_session_new(engine, options.as_ptr(), options.len(), &raw mut asked, null_mut()) };
    assert_eq!(made, 0);
    let (region, from, until, personal) = ([410_100i64; 2], [202_401i64; 2], [202_501i64; 2], [5_000_000i64, 0]);
    let (offsets, booked) = ([0i64, 1, 1], [40_000i64]);
    let long = constants::SHEBAO_TYPE_I64;
    let items = [
        column(0, long, from.as_ptr(), 0, 1),
        column(1, long, until.as_ptr(), 0, 1),
        column(3, long, booked.as_ptr(), 0, 1),
    ];
    let mut spans = column(5, constants::SHEBAO_TYPE_LIST, offsets.as_ptr(), 0, 3);
    (spans.items, spans.items_len) = (items.as_ptr(), items.len());
    let input = [
        column(0, long, region.as_ptr(), 0, 2),
        column(1, long, from.as_ptr(), 0, 2),
        column(2, long, until.as_ptr(), 0, 2),
        column(3, long, personal.as_ptr(), 0, 2),
        spans,
    ];
    let op = c"account.ledger@1".as_ptr();
    let made = unsafe { shebao_table_new(asked, op, 2, input.as_ptr(), input.len(), &raw mut table, null_mut()) };
    assert_eq!(made, 0);
    unsafe { shebao_session_free(asked) }; // a table needs no session
    let (path, mut data, mut len) = ([4u32], null(), 0usize);
    assert_eq!(unsafe { shebao_table_column(table, path.as_ptr(), 1, &raw mut data, &raw mut len) }, 0);
    assert_eq!(unsafe { core::slice::from_raw_parts(data, len) }, [5_617_812, 0]);
    let mut years = [0u8; 2 * 13];
    let base = years.as_mut_ptr();
    let at = |offset: usize| unsafe { base.add(offset) };
    let output = [
        out_column(0, constants::SHEBAO_TYPE_I32, at(1), 13, 2),
        out_column(21, constants::SHEBAO_TYPE_I64, at(5), 13, 2),
    ];
    let list = [0u32];
    let copied = unsafe { shebao_table_copy(table, list.as_ptr(), 1, 0, 2, output.as_ptr(), 2, null_mut()) };
    assert_eq!(copied, 0);
    let years: Vec<_> = (years.chunks_mut(13))
        .map(|y| (i32::from_ne_bytes(y[1..5].try_into().unwrap()), i64::from_ne_bytes(y[5..13].try_into().unwrap())))
        .collect();
    assert_eq!(years, [(202_401, 5_617_812), (202_401, 0)]);
    unsafe { shebao_table_free(table) };
}

#[test]
fn coverage_writes_on_success_only() {
    let (session, mut out) = (session(engine()), buffer());
    let (param, facet) = (c"base.average".as_ptr(), c"pension".as_ptr());
    let mut error = null_mut();
    let refused = unsafe { shebao_coverage(session, param, facet, 990_000, &raw mut out, &raw mut error) };
    assert_eq!((refused, unsafe { shebao_error_number(error) }), (207, 207));
    assert!(out.data.is_null());
    unsafe { shebao_error_free(error) };
    assert_eq!(unsafe { shebao_coverage(session, param, facet, 410_100, &raw mut out, null_mut()) }, 0);
    assert!(unsafe { core::slice::from_raw_parts(out.data, out.len) }.starts_with(br#"[{"span":"2008-07/"#));
    unsafe { shebao_buffer_free(&raw mut out) };
    unsafe { shebao_session_free(session) };
}
