//! A column that Java brings: an array, copied block by block, or the memory of a direct buffer, used in place where it can be.

use core::ops::Range;

use jni_sys::{jarray, jobject};
use shebao::record::{Field, Type};
use shebao::{ABSENT, Code, Column, Data, Error, Result};

use crate::env::{Env, Number, size};

/// Where a column's numbers are.
#[derive(Clone, Copy)]
enum At {
    Array(jarray),
    Memory(*mut u8),
}

/// A column of `rows` numbers of `width` bytes.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    at: At,
    pub(crate) width: usize,
    rows: usize,
}

/// A block of numbers in our memory.
#[derive(Default)]
pub(crate) struct Block {
    long: Vec<i64>,
    int: Vec<i32>,
    byte: Vec<u8>,
}

/// What the layer above says a column is: an array of numbers of so many bytes, or a direct buffer.
fn kind(kind: u8) -> Option<Kind> {
    Some(match kind {
        1 => Kind::Array(8),
        2 => Kind::Array(4),
        3 => Kind::Array(1),
        4 => Kind::Buffer,
        _ => return None,
    })
}

enum Kind {
    Array(usize),
    Buffer,
}

/// How wide a column must be for whatever a field may hold. Wider ones hold it too.
pub(crate) fn wide(field: &Field) -> usize {
    match field.domain.ty {
        Type::Money | Type::List => 8,
        Type::Count if field.domain.max > i64::from(i32::MAX) => 8,
        Type::Flag | Type::Choice(_) => 1,
        _ => 4,
    }
}

impl Place {
    /// A column of the kind that was said, of `rows` numbers. A buffer's length says how wide they are.
    pub(crate) fn new(env: Env, object: jobject, said: u8, rows: usize, name: &str) -> Result<Option<Place>> {
        if said == 0 {
            return Ok(None);
        }
        let wrong = |code| Error::new(code).field(name);
        let Some(kind) = kind(said) else { return Err(wrong(Code::WrongColumn)) };
        if object.is_null() {
            return Err(wrong(Code::NullPointer));
        }
        let (at, width) = match kind {
            Kind::Array(width) if env.length(object) == rows => (At::Array(object), width),
            Kind::Array(_) => return Err(wrong(Code::WrongLength)),
            Kind::Buffer => {
                let (address, bytes) = env.memory(object);
                if address.is_null() && bytes > 0 {
                    return Err(wrong(Code::WrongColumn));
                }
                let width = [8, 4, 1].into_iter().find(|width| rows.checked_mul(*width) == Some(bytes));
                (At::Memory(address), width.ok_or_else(|| wrong(Code::WrongLength))?)
            }
        };
        Ok(Some(Place { at, width, rows }))
    }

    /// That it is as wide as its field wants: arrays are, by the setters of the layer above, a buffer may be that of another field.
    pub(crate) fn wide_for(&self, field: &Field) -> Result<()> {
        self.wide(field.name, wide(field))
    }

    /// That a number has so many bytes, or more.
    pub(crate) fn wide(&self, name: &str, width: usize) -> Result<()> {
        if self.width >= width {
            return Ok(());
        }
        let given = self.width;
        let zh = format!("每个数至少 {width} 字节，给出的是 {given} 字节");
        let en = format!("at least {width} bytes a number are needed, {given} were given");
        Err(Error::new(Code::WrongColumn).field(name).hint(&zh, &en))
    }

    /// How many numbers.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The memory that a buffer covers.
    pub(crate) fn range(&self) -> Range<usize> {
        match self.at {
            At::Array(_) => 0..0,
            At::Memory(address) => {
                let start = address.addr();
                start..start.saturating_add(self.rows.saturating_mul(self.width))
            }
        }
    }

    /// Whether results written block by block would reach numbers of `source` that are not read yet. The end of each number here
    /// is held against the start of the next there; both grow evenly, so the first and the last decide.
    pub(crate) fn runs_ahead_of(&self, source: &Place) -> bool {
        let (mine, theirs) = (self.range(), source.range());
        let passes = |row: usize| {
            let end = mine.start.saturating_add(row.saturating_add(1).saturating_mul(self.width));
            end > theirs.start.saturating_add(row.saturating_add(1).saturating_mul(source.width))
        };
        self.overlaps(source) && (passes(0) || passes(self.rows.saturating_sub(2)))
    }

    /// Whether two columns share an address; arrays share none.
    pub(crate) fn overlaps(&self, other: &Place) -> bool {
        let (mine, theirs) = (self.range(), other.range());
        !mine.is_empty() && !theirs.is_empty() && mine.start < theirs.end && theirs.start < mine.end
    }

    fn plain<T>(&self) -> Option<*mut T> {
        match self.at {
            At::Memory(address) if !address.is_null() && address.addr().is_multiple_of(align_of::<T>()) => {
                Some(address.cast())
            }
            _ => None,
        }
    }

    /// Some rows of an input.
    ///
    /// # Safety
    /// The buffer stays, and nobody writes these rows while the column is used.
    pub(crate) unsafe fn column<'b>(&self, env: Env, rows: &Range<usize>, block: &'b mut Block) -> Column<'b> {
        // SAFETY: as the caller says.
        let data = unsafe {
            match self.width {
                8 => Data::Long(self.numbers(env, rows, &mut block.long)),
                4 => Data::Int(self.numbers(env, rows, &mut block.int)),
                _ => Data::Byte(self.numbers(env, rows, &mut block.byte)),
            }
        };
        Column { data, valid: None }
    }

    /// All its numbers, copied.
    ///
    /// # Safety
    /// As [`Place::column`].
    pub(crate) unsafe fn longs(&self, env: Env) -> Vec<i64> {
        let mut block = Block::default();
        // SAFETY: as the caller says.
        let column = unsafe { self.column(env, &(0..self.rows), &mut block) };
        (0..self.rows).map(|row| column.get(row).unwrap_or(ABSENT)).collect()
    }

    /// # Safety
    /// As [`Place::column`], and `T` has the column's width.
    unsafe fn numbers<'b, T: Number>(&self, env: Env, rows: &Range<usize>, room: &'b mut Vec<T>) -> &'b [T] {
        if let Some(start) = self.plain::<T>() {
            // SAFETY: aligned and inside the buffer: its length was checked against the rows.
            return unsafe { core::slice::from_raw_parts(start.add(rows.start), rows.len()) };
        }
        room.resize(rows.len(), T::default());
        match self.at {
            At::Array(array) => T::read(env, array, size(rows.start), room),
            At::Memory(address) => {
                for (number, row) in room.iter_mut().zip(rows.clone()) {
                    // SAFETY: inside the buffer; alignment is not asked for.
                    *number = unsafe { address.cast::<T>().add(row).read_unaligned() };
                }
            }
        }
        room
    }

    /// Some rows of an output, to be written in place.
    ///
    /// # Safety
    /// The buffer stays, `T` has the column's width, and these rows are used by nobody else while the slice is.
    pub(crate) unsafe fn slice<'b, T>(&self, rows: &Range<usize>) -> Option<&'b mut [T]> {
        let start = self.plain::<T>()?;
        // SAFETY: aligned and inside the buffer; otherwise as the caller says.
        Some(unsafe { core::slice::from_raw_parts_mut(start.add(rows.start), rows.len()) })
    }

    /// Writes some rows of a line. What is absent becomes the narrower "absent": the smallest signed number, or 255.
    ///
    /// # Safety
    /// The buffer stays, and nobody uses these rows meanwhile.
    pub(crate) unsafe fn put(&self, env: Env, start: usize, numbers: &[i64], block: &mut Block) {
        // SAFETY: as the caller says.
        unsafe {
            match self.width {
                8 => self.write(env, start, numbers),
                4 => {
                    block.int.clear();
                    block.int.extend(numbers.iter().map(|number| i32::try_from(*number).unwrap_or(i32::MIN)));
                    self.write(env, start, &block.int);
                }
                _ => {
                    block.byte.clear();
                    block.byte.extend(numbers.iter().map(|number| u8::try_from(*number).unwrap_or(u8::MAX)));
                    self.write(env, start, &block.byte);
                }
            }
        }
    }

    /// Writes some rows as they are.
    ///
    /// # Safety
    /// As [`Place::put`], and `T` has the column's width.
    pub(crate) unsafe fn write<T: Number>(&self, env: Env, start: usize, numbers: &[T]) {
        match self.at {
            At::Array(array) => T::write(env, array, size(start), numbers),
            At::Memory(address) => {
                for (number, row) in numbers.iter().zip(start..self.rows) {
                    // SAFETY: inside the buffer; alignment is not asked for.
                    unsafe { address.cast::<T>().add(row).write_unaligned(*number) };
                }
            }
        }
    }
}

const _: () = assert!(ABSENT == i64::MIN, "an absent number fits no narrower type, so it becomes the narrower absent");
