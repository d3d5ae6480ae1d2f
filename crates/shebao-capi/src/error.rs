//! One opaque error: its number and its facts as text.

use core::ffi::{c_char, c_uint};
use std::ffi::CString;

use shebao::{Code, Error};

use crate::{guard, pointer};

/// What went wrong. Free it with shebao_error_free.
#[derive(Debug)]
pub struct shebao_error {
    number: u32,
    /// In order of the `SHEBAO_FACT_…` constants.
    facts: Vec<Option<CString>>,
}

impl shebao_error {
    pub(crate) fn new(error: &Error) -> Self {
        let (min, max) = error.get_range().unzip();
        let (hint_zh, hint) = error.get_hint().unzip();
        let own = |text: Option<&str>| text.map(String::from);
        let covered = error.get_covered().unwrap_or_default();
        let covered: Vec<String> = covered.iter().map(ToString::to_string).collect();
        let mut answer = Vec::new();
        shebao::error_answer(error, &mut answer);
        let facts = vec![
            own(Some(error.name())),
            Some(error.message()),
            Some(error.message_zh()),
            own(error.get_field()),
            own(error.get_param()),
            own(error.get_facet()),
            error.get_region().map(|region| region.to_string()),
            error.get_date().map(|date| date.to_string()),
            Some(covered.join(", ")).filter(|covered| !covered.is_empty()),
            own(min),
            own(max),
            own(error.get_place()),
            error.get_row().map(|row| row.to_string()),
            own(hint),
            own(hint_zh),
            String::from_utf8(answer).ok(),
        ];
        let facts = facts.into_iter().map(|text| text.map(ended)).collect();
        shebao_error { number: u32::from(error.number()), facts }
    }
}

/// As C has text. A zero byte inside can only come from what the caller sent; it is shown as U+FFFD.
fn ended(text: String) -> CString {
    CString::new(text.replace('\0', "\u{fffd}")).unwrap_or_default()
}

/// The error that belongs to a number, without further facts: what the error column of a batch means, in both languages.
/// `field` names what is wrong; it may be null.
///
/// Fails with 110, and 206 where there is no such number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_error_new(number: u32, field: *const c_char, out: *mut *mut shebao_error) -> u32 {
    let run = || {
        pointer::wanted(out, "out")?;
        let known = |code: &&Code| u32::from(code.number()) == number;
        let code = Code::ALL.iter().find(known).ok_or_else(|| Error::new(Code::UnknownWord).field("number"))?;
        let mut error = Error::new(*code);
        if !field.is_null() {
            // SAFETY: not null, and a text as the caller says.
            error = error.field(unsafe { pointer::text(field, "field") }?);
        }
        // SAFETY: checked above; an output can be written.
        unsafe { pointer::write(out, Box::into_raw(Box::new(shebao_error::new(&error)))) };
        Ok(())
    };
    // SAFETY: null is allowed.
    unsafe { guard::entry(core::ptr::null_mut(), run) }
}

/// The stable number; 0 for a null pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_error_number(error: *const shebao_error) -> u32 {
    // SAFETY: a non-null handle is live, as every handle.
    guard::quiet(0, || unsafe { error.as_ref() }.map_or(0, |error| error.number))
}

/// A fact of the error (`SHEBAO_FACT_…`) as UTF-8 text that lives as long as the error; null where the error has no such
/// fact, and for a null pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_error_text(error: *const shebao_error, fact: u32) -> *const c_char {
    guard::quiet(core::ptr::null(), || {
        // SAFETY: a non-null handle is live, as every handle.
        let error = unsafe { error.as_ref() };
        let text = error.and_then(|error| error.facts.get(c_uint_index(fact))).and_then(Option::as_ref);
        text.map_or(core::ptr::null(), |text| text.as_ptr())
    })
}

fn c_uint_index(fact: c_uint) -> usize {
    usize::try_from(fact).unwrap_or(usize::MAX)
}

/// Frees an error; null is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shebao_error_free(error: *mut shebao_error) {
    // SAFETY: a non-null handle was given by this library and is freed once.
    guard::quiet((), || unsafe { pointer::free(error) });
}
