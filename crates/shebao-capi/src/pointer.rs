//! What C brings, checked: null, lengths, struct sizes.

use core::ffi::{CStr, c_char};

use shebao::{Code, Error, Result};

/// The error of a null pointer.
pub(crate) fn null(name: &str) -> Error {
    Error::new(Code::NullPointer).field(name)
}

/// A handle or an array element.
///
/// # Safety
/// A non-null `pointer` points to a live `T` that nobody writes during `'a`.
pub(crate) unsafe fn borrow<'a, T>(pointer: *const T, name: &str) -> Result<&'a T> {
    // SAFETY: as the caller says.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(name))
}

/// Bytes; a null pointer stands for none.
///
/// # Safety
/// A non-null `data` points to `len` readable numbers that nobody writes during `'a`, aligned for `T`.
pub(crate) unsafe fn slice<'a, T>(data: *const T, len: usize, name: &str) -> Result<&'a [T]> {
    if data.is_null() {
        return if len == 0 { Ok(&[]) } else { Err(null(name)) };
    }
    let bytes = len.checked_mul(size_of::<T>()).and_then(|bytes| isize::try_from(bytes).ok());
    if bytes.is_none() {
        return Err(Error::new(Code::WrongLength).field(name));
    }
    // SAFETY: not null, no longer than memory can be, and otherwise as the caller says.
    Ok(unsafe { core::slice::from_raw_parts(data, len) })
}

/// Text that ends with a zero byte.
///
/// # Safety
/// A non-null `text` points to bytes that end with a zero and that nobody writes during `'a`.
pub(crate) unsafe fn text<'a>(text: *const c_char, name: &str) -> Result<&'a str> {
    if text.is_null() {
        return Err(null(name));
    }
    // SAFETY: not null, and ended by a zero byte as the caller says.
    utf8(unsafe { CStr::from_ptr(text) }.to_bytes(), name)
}

/// UTF-8, or the error that the JSON road gives.
pub(crate) fn utf8<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str> {
    let bad = |error: core::str::Utf8Error| {
        Error::new(Code::BadUtf8).field(name).place(&format!("byte {}", error.valid_up_to()))
    };
    core::str::from_utf8(bytes).map_err(bad)
}

/// Whether a place for an output is given. Outputs are checked first and written last.
pub(crate) fn wanted<T>(out: *mut T, name: &str) -> Result<()> {
    if out.is_null() { Err(null(name)) } else { Ok(()) }
}

/// Writes an output.
///
/// # Safety
/// `out` can be written.
pub(crate) unsafe fn write<T>(out: *mut T, value: T) {
    // SAFETY: as the caller says.
    unsafe { out.write(value) }
}

/// Drops a handle that [`Box::into_raw`] gave; null is nothing.
///
/// # Safety
/// A non-null `handle` was given by this library and was not freed before.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: it came from a box, and is given back once, as the caller says.
        drop(unsafe { Box::from_raw(handle) });
    }
}

/// A struct that C fills, `struct_size` first; later releases append to it.
///
/// # Safety
/// `repr(C)`, begins with a `u32`, any bytes are a value of it, and zeros in what an older caller lacks mean "not given".
pub(crate) unsafe trait Given: Copy {
    /// How large it was in the first release.
    const FIRST: usize;
    /// Nothing given.
    const NOTHING: Self;
}

fn check_size<T: Given>(size: u32, name: &str) -> Result<usize> {
    let known = T::FIRST..=size_of::<T>();
    match usize::try_from(size).ok().filter(|size| known.contains(size)) {
        Some(size) => Ok(size),
        None => Err(Error::new(Code::WrongStructSize).field(name).range(T::FIRST, size_of::<T>())),
    }
}

/// Reads a struct as large as its caller knows it.
///
/// # Safety
/// A non-null `given` points to at least as many bytes as its first word says.
pub(crate) unsafe fn read<T: Given>(given: *const T, name: &str) -> Result<T> {
    if given.is_null() {
        return Err(null(name));
    }
    // SAFETY: a struct of this kind begins with its size, a u32.
    let size = check_size::<T>(unsafe { given.cast::<u32>().read_unaligned() }, name)?;
    let mut read = T::NOTHING;
    // SAFETY: `size` bytes are readable as the caller says, and fit into `read` as was checked; any bytes are a value.
    unsafe { core::ptr::copy_nonoverlapping(given.cast::<u8>(), (&raw mut read).cast::<u8>(), size) };
    Ok(read)
}

/// Reads an array of structs, all of the size that the first one states.
///
/// # Safety
/// A non-null `given` points to `len` structs, each of as many bytes as its first word says.
pub(crate) unsafe fn read_all<T: Given>(given: *const T, len: usize, name: &str) -> Result<Vec<T>> {
    if len == 0 {
        return Ok(Vec::new());
    }
    if given.is_null() {
        return Err(null(name));
    }
    if len > MOST_STRUCTS {
        return Err(Error::new(Code::WrongLength).field(name).range(0, MOST_STRUCTS));
    }
    // SAFETY: there is at least one struct, and it begins with its size, a u32.
    let size = check_size::<T>(unsafe { given.cast::<u32>().read_unaligned() }, name)?;
    let mut all = Vec::with_capacity(len);
    for index in 0..len {
        // SAFETY: inside the array that the caller describes.
        let at = unsafe { given.cast::<u8>().add(index.saturating_mul(size)) };
        // SAFETY: a whole struct lies there.
        let one: T = unsafe { read(at.cast::<T>(), name) }?;
        // SAFETY: as above; its size is read again, since all must have one size for the array to be one.
        if usize::try_from(unsafe { at.cast::<u32>().read_unaligned() }) != Ok(size) {
            return Err(Error::new(Code::WrongStructSize).field(name).range(T::FIRST, size_of::<T>()));
        }
        all.push(one);
    }
    Ok(all)
}

/// More columns than any operation has: a length of this size is garbage, and must not become an allocation.
const MOST_STRUCTS: usize = 4_096;
