//! Columns of C: numbers with a stride, read and written without references to memory that C may share with others.

use core::ffi::c_void;
use core::ptr::null;

use shebao::record::{Domain, Field};
use shebao::{Code, Column, Data, Error, Result};

use crate::pointer::{self, Given};

/// `int64_t`; INT64_MIN stands for "absent".
pub(crate) const I64: u32 = 1;
/// `int32_t`; INT32_MIN stands for "absent".
pub(crate) const I32: u32 = 2;
/// `uint8_t`; 255 stands for "absent".
pub(crate) const U8: u32 = 3;
/// `uint32_t`, for error numbers.
pub(crate) const U32: u32 = 4;
/// A list: `int64_t` offsets, and the items' columns.
pub(crate) const LIST: u32 = 5;

/// A column of input. Zero what is not used.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct shebao_column {
    /// `sizeof(shebao_column)`; the same in a whole array.
    pub struct_size: u32,
    /// The ordinal of the field, as shebao_ops.h and shebao_describe have it.
    pub field: u32,
    /// `SHEBAO_TYPE_…`
    pub r#type: u32,
    /// Zero.
    pub reserved: u32,
    /// The first number; of a list, the first offset.
    pub data: *const c_void,
    /// Bytes from one number to the next, so that a member of an array of structs is a column; 0: one after another.
    pub stride: usize,
    /// How many numbers: as many as there are rows; of a list, one more.
    pub len: usize,
    /// One bit a row, least significant first; a zero bit is an absent value. Null: all are given.
    pub valid: *const u8,
    /// Of a list: the columns of its items. Row `i` has the items from offset `i` to offset `i + 1`.
    pub items: *const shebao_column,
    /// How many columns they are.
    pub items_len: usize,
}

/// Where a column of results goes. Zero what is not used.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct shebao_out_column {
    /// `sizeof(shebao_out_column)`; the same in a whole array.
    pub struct_size: u32,
    /// The ordinal of the field, or `SHEBAO_FIELD_ERROR`, `_OUTCOME`, `_STANDING`, `_EVIDENCE`.
    pub field: u32,
    /// `SHEBAO_TYPE_…`, wide enough for the field.
    pub r#type: u32,
    /// Zero.
    pub reserved: u32,
    /// Where the first number goes.
    pub data: *mut c_void,
    /// Bytes from one number to the next; 0: one after another.
    pub stride: usize,
    /// How many numbers there is room for: as many as there are rows.
    pub len: usize,
}

// SAFETY: repr(C), begins with a u32, of integers and pointers only; zeros mean "not given".
unsafe impl Given for shebao_column {
    const FIRST: usize = size_of::<shebao_column>();
    const NOTHING: Self = shebao_column {
        struct_size: 0,
        field: 0,
        r#type: 0,
        reserved: 0,
        data: null(),
        stride: 0,
        len: 0,
        valid: null(),
        items: null(),
        items_len: 0,
    };
}

// SAFETY: as above.
unsafe impl Given for shebao_out_column {
    const FIRST: usize = size_of::<shebao_out_column>();
    const NOTHING: Self = shebao_out_column {
        struct_size: 0,
        field: 0,
        r#type: 0,
        reserved: 0,
        data: core::ptr::null_mut(),
        stride: 0,
        len: 0,
    };
}

/// The width of a number and its stride, checked.
fn step(ty: u32, stride: usize, wrong: &dyn Fn(Code) -> Error) -> Result<(usize, usize)> {
    let size = match ty {
        I64 | LIST => 8,
        I32 | U32 => 4,
        U8 => 1,
        _ => return Err(wrong(Code::WrongColumn)),
    };
    match stride {
        0 => Ok((size, size)),
        stride if stride >= size => Ok((size, stride)),
        _ => Err(wrong(Code::WrongColumn)),
    }
}

/// How many bytes `len` numbers span.
fn span(len: usize, size: usize, stride: usize) -> Option<usize> {
    let Some(last) = len.checked_sub(1) else { return Some(0) };
    let bytes = last.checked_mul(stride)?.checked_add(size)?;
    isize::try_from(bytes).is_ok().then_some(bytes)
}

/// A column of input, its pointer, length and stride checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'c> {
    ty: u32,
    data: *const u8,
    stride: usize,
    bytes: usize,
    len: usize,
    valid: Option<&'c [u8]>,
    /// Numbers one after another, aligned: they can be borrowed.
    plain: bool,
}

impl<'c> Source<'c> {
    /// # Safety
    /// A non-null `data` has `len` readable numbers at `stride`, a non-null `valid` a bit for each; nobody writes them
    /// during `'c`.
    pub(crate) unsafe fn new(given: &shebao_column, wrong: &dyn Fn(Code) -> Error) -> Result<Source<'c>> {
        if given.r#type == U32 || given.reserved != 0 {
            return Err(wrong(Code::WrongColumn));
        }
        let (size, stride) = step(given.r#type, given.stride, wrong)?;
        let bytes = span(given.len, size, stride).ok_or_else(|| wrong(Code::WrongLength))?;
        let data = given.data.cast::<u8>();
        if data.is_null() && given.len > 0 {
            return Err(wrong(Code::NullPointer));
        }
        let valid = if given.valid.is_null() {
            None
        } else {
            // SAFETY: not null, and a bit for each number, as the caller says.
            Some(unsafe { pointer::slice(given.valid, given.len.div_ceil(8), "valid") }?)
        };
        let plain = stride == size && data.addr().is_multiple_of(size) && !data.is_null();
        Ok(Source { ty: given.r#type, data, stride, bytes, len: given.len, valid, plain })
    }

    /// How many numbers.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Whether the numbers can be borrowed.
    pub(crate) fn plain(&self) -> bool {
        self.plain
    }

    /// Where its numbers and its bits lie, as addresses.
    pub(crate) fn ranges(&self) -> [core::ops::Range<usize>; 2] {
        let valid = self.valid.map_or(0..0, |bits| bits.as_ptr_range().start.addr()..bits.as_ptr_range().end.addr());
        [range(self.data, self.bytes), valid]
    }

    /// The numbers of `rows`, which begin at a multiple of eight; copied into `buffer` where they cannot be borrowed.
    ///
    /// # Safety
    /// As [`Source::new`].
    pub(crate) unsafe fn column<'b>(&self, rows: core::ops::Range<usize>, buffer: &'b mut Buffer) -> Column<'b>
    where
        'c: 'b,
    {
        let (start, len) = (rows.start.min(self.len), rows.end.min(self.len).saturating_sub(rows.start));
        let valid = self.valid.and_then(|bits| bits.get(start / 8..));
        let data = match self.ty {
            I32 => Data::Int(
                // SAFETY: inside the column that was checked.
                unsafe { self.numbers(start, len, &mut buffer.ints) },
            ),
            U8 => Data::Byte(
                // SAFETY: inside the column that was checked.
                unsafe { self.numbers(start, len, &mut buffer.bytes) },
            ),
            _ => Data::Long(
                // SAFETY: inside the column that was checked.
                unsafe { self.numbers(start, len, &mut buffer.longs) },
            ),
        };
        Column { data, valid }
    }

    /// # Safety
    /// As [`Source::new`]; `T` has the column's type, and `start + len` numbers are in it.
    unsafe fn numbers<'b, T: Copy>(&self, start: usize, len: usize, copy: &'b mut Vec<T>) -> &'b [T] {
        if len == 0 {
            return &[];
        }
        // SAFETY: inside the column, whose span was checked.
        let first = unsafe { self.data.add(start.saturating_mul(self.stride)) };
        if self.plain {
            // SAFETY: `len` numbers one after another, aligned; nobody writes them, as the caller says.
            return unsafe { core::slice::from_raw_parts(first.cast::<T>(), len) };
        }
        copy.clear();
        copy.reserve(len);
        for index in 0..len {
            // SAFETY: inside the column, whose span was checked.
            let at = unsafe { first.add(index.saturating_mul(self.stride)) };
            // SAFETY: a readable number lies there, at any alignment.
            copy.push(unsafe { at.cast::<T>().read_unaligned() });
        }
        copy
    }
}

/// Copies of numbers that could not be borrowed; one of the three is used.
#[derive(Debug, Default)]
pub(crate) struct Buffer {
    longs: Vec<i64>,
    ints: Vec<i32>,
    bytes: Vec<u8>,
}

/// A column of results, its pointer, length and stride checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sink {
    pub(crate) ty: u32,
    data: *mut u8,
    size: usize,
    stride: usize,
    bytes: usize,
    /// Numbers one after another, aligned: they can be written in place.
    pub(crate) plain: bool,
}

impl Sink {
    pub(crate) fn new(given: &shebao_out_column, rows: usize, wrong: &dyn Fn(Code) -> Error) -> Result<Sink> {
        if given.r#type == LIST || given.reserved != 0 {
            return Err(wrong(Code::WrongColumn));
        }
        if given.len != rows {
            return Err(wrong(Code::WrongLength));
        }
        let (size, stride) = step(given.r#type, given.stride, wrong)?;
        let bytes = span(given.len, size, stride).ok_or_else(|| wrong(Code::WrongLength))?;
        let data = given.data.cast::<u8>();
        if data.is_null() && rows > 0 {
            return Err(wrong(Code::NullPointer));
        }
        let plain = stride == size && data.addr().is_multiple_of(size) && !data.is_null();
        Ok(Sink { ty: given.r#type, data, size, stride, bytes, plain })
    }

    /// Where its numbers lie, as addresses.
    pub(crate) fn range(&self) -> core::ops::Range<usize> {
        range(self.data, self.bytes)
    }

    /// Whether results written chunk by chunk would reach numbers or bits of `source` that are not read yet. The end of each
    /// number here is held against the start of the next there; both grow evenly, so the first and the last decide.
    pub(crate) fn runs_ahead_of(&self, source: &Source<'_>) -> bool {
        let [numbers, bits] = source.ranges();
        let mine = self.range();
        let passes = |row: usize| {
            let end = self.data.addr().saturating_add(row.saturating_mul(self.stride)).saturating_add(self.size);
            end > source.data.addr().saturating_add(row.saturating_add(1).saturating_mul(source.stride))
        };
        overlap(&mine, &bits) || overlap(&mine, &numbers) && (passes(0) || passes(source.len.saturating_sub(2)))
    }

    /// The numbers of `rows`, to be written in place.
    ///
    /// # Safety
    /// `plain`, of the size of `T`, writable, and nobody else reads or writes it during `'c`; `rows` lie inside.
    pub(crate) unsafe fn slice<'c, T>(&self, rows: core::ops::Range<usize>) -> &'c mut [T] {
        // SAFETY: inside the column, whose span was checked.
        let first = unsafe { self.data.add(rows.start.saturating_mul(self.stride)) };
        // SAFETY: as the caller says.
        unsafe { core::slice::from_raw_parts_mut(first.cast::<T>(), rows.len()) }
    }

    /// Writes numbers from `start` on, each as wide as the column; an absent one is what stands for it there.
    ///
    /// # Safety
    /// Writable; the numbers lie inside, and [`fits`] said that the column is wide enough for them.
    pub(crate) unsafe fn put(&self, start: usize, numbers: impl Iterator<Item = Option<i64>>) {
        for (index, number) in (start..).zip(numbers) {
            // SAFETY: inside the column, whose span was checked.
            let at = unsafe { self.data.add(index.saturating_mul(self.stride)) };
            match self.ty {
                // SAFETY: as the caller says; at any alignment.
                I32 => unsafe { at.cast::<i32>().write_unaligned(narrow(number, i32::MIN)) },
                // SAFETY: as the caller says; at any alignment.
                U32 => unsafe { at.cast::<u32>().write_unaligned(narrow(number, u32::MAX)) },
                // SAFETY: as the caller says.
                U8 => unsafe { at.write(narrow(number, u8::MAX)) },
                // SAFETY: as the caller says; at any alignment.
                _ => unsafe { at.cast::<i64>().write_unaligned(number.unwrap_or(i64::MIN)) },
            }
        }
    }
}

fn narrow<T: TryFrom<i64> + Copy>(number: Option<i64>, absent: T) -> T {
    number.and_then(|number| T::try_from(number).ok()).unwrap_or(absent)
}

/// Whether every number that a field may have can be told from "absent" in a column of this type.
pub(crate) fn fits(ty: u32, min: i64, max: i64) -> bool {
    match ty {
        I64 => min > i64::MIN,
        I32 => min > i64::from(i32::MIN) && max <= i64::from(i32::MAX),
        U8 => min >= 0 && max < i64::from(u8::MAX),
        _ => false,
    }
}

/// Whether a column of this type is wide enough for a field.
pub(crate) fn fits_field(ty: u32, field: &Field) -> bool {
    let Domain { min, max, .. } = field.domain;
    fits(ty, min, max)
}

fn range(data: *const u8, bytes: usize) -> core::ops::Range<usize> {
    let start = data.addr();
    start..start.saturating_add(bytes)
}

/// Whether two ranges share an address.
pub(crate) fn overlap(a: &core::ops::Range<usize>, b: &core::ops::Range<usize>) -> bool {
    !a.is_empty() && !b.is_empty() && a.start < b.end && b.start < a.end
}
