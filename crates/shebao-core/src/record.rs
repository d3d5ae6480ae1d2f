//! Records: an operation's fields are declared once, and every door is ordinary code over this file.
//!
//! Every scalar is a whole number at the doors that carry columns: fen, `yyyymm`, `yyyymmdd`, parts per million, a region
//! code, a count, 0 or 1, the ordinal of a choice. Text is made from that number and its [`Type`], and nowhere else.
//!
//! An input exists only when it is whole: a typed caller makes it by `new` or a builder, a door by [`Fields::from_raws`].
//! Only an output is written place by place, by its rule ([`Answer`]).

use alloc::vec::Vec;

use crate::check;
use crate::{Date, Money, Month, Rate, Region, Result};

pub use crate::field::{ABSENT, Domain, Field, Line, Meaning, Role, Shape, ShapeField, Type, Word};
pub use crate::raws::{Items, Raws, Row};

/// A scalar as the whole number that columns carry; `None` is absent.
pub trait Scalar: Sized {
    /// The number.
    fn raw(&self) -> Option<i64>;
    /// The value of a number, [`ABSENT`] among them; `None` where the type has none. Bounds are the field's matter.
    fn from_raw(raw: i64) -> Option<Self>;
    /// Whether the number lies inside the domain's bounds; an absent one does.
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        domain.contains(self.raw())
    }
}

/// What stands at a place of a record.
#[derive(Clone, Copy)]
pub enum Value<'r> {
    /// Nothing.
    Absent,
    /// A scalar's number.
    Number(i64),
    /// A list of records.
    List(&'r dyn List),
}

impl<'r> Value<'r> {
    /// What a record has at the place of a field.
    #[inline(always)]
    fn of(record: &'r dyn Record, place: usize, declared: &ShapeField) -> Value<'r> {
        match declared.items {
            None => record.raw(place).map_or(Value::Absent, Value::Number),
            Some(_) => record.list(place).map_or(Value::Absent, Value::List),
        }
    }

    /// The number of a scalar that is there.
    pub fn number(self) -> Option<i64> {
        match self {
            Value::Number(raw) => Some(raw),
            Value::Absent | Value::List(_) => None,
        }
    }
}

/// A record as it is read: by place, in order of declaration, without knowing its type.
pub trait Record {
    /// Its fields.
    fn shape(&self) -> Shape;
    /// The number of the scalar at the place of a field.
    fn raw(&self, place: usize) -> Option<i64>;
    /// The list at the place of a field.
    fn list(&self, _place: usize) -> Option<&dyn List> {
        None
    }
}

/// Each field of a record with what stands there.
#[inline(always)]
pub fn values<'r>(record: &'r dyn Record) -> impl Iterator<Item = (&'static ShapeField, Value<'r>)> {
    record.shape().fields.iter().enumerate().map(|(place, declared)| (declared, Value::of(record, place, declared)))
}

/// A list of records.
pub trait List {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`.
    fn item(&self, index: usize) -> Option<&dyn Record>;
    /// Appends the number that each item has at `place`, [`ABSENT`] where it has none.
    fn append_to(&self, place: usize, column: &mut Vec<i64>);
}

/// A struct whose fields are declared with `#[derive(Record)]`.
pub trait Fields: Record + Sized {
    /// Its fields, in order of declaration. The place of a field is its ordinal at the C and column doors.
    const SHAPE: Shape;

    /// Makes it of numbers that were checked; `None` where one of them is no number of its field.
    fn make(row: &Row<'_>) -> Option<Self>;

    /// Makes it of the numbers that a door gathered.
    ///
    /// # Errors
    /// 201 to 208 for the first field that is wrong, in order of declaration; in a list, with the row.
    fn from_raws(raws: &Raws) -> Result<Self> {
        let row = raws.row(0);
        let made = if raws.lie_in_bounds() { Self::make(&row) } else { None };
        made.ok_or_else(|| check::wrong(Self::SHAPE, &row))
    }

    /// Makes a record without lists of its numbers, in order of declaration; [`ABSENT`], or none at the end, is left out.
    ///
    /// # Errors
    /// As [`Fields::from_raws`].
    fn from_raw(numbers: &[i64]) -> Result<Self> {
        let mut whole = numbers.to_vec();
        whole.resize(Self::SHAPE.fields.len().max(whole.len()), ABSENT);
        let row = Row::flat(&whole);
        check::check_row(Self::SHAPE, &row)?;
        Self::make(&row).ok_or_else(|| check::wrong(Self::SHAPE, &row))
    }
}

/// Reads a record's own fields by index, as rules do. With a constant index it compiles to a plain field access.
pub trait Lines {
    /// The fen at `index`, or the whole number that columns carry of another field that is given; zero where absent.
    fn line(&self, index: usize) -> i64;
    /// Whether every scalar lies inside its field's bounds; compiles to plain comparisons.
    fn within_bounds(&self) -> bool;
}

/// What a rule writes its lines into: the output of a leaf, and nothing else is written so.
pub trait Answer {
    /// The output before its rule has run.
    fn unwritten() -> Self;
    /// Writes the fen, or the whole number that columns carry, at `index`.
    fn set_line(&mut self, index: usize, fen: i64);
}

/// What stands in a field of an output before its rule writes it; no input is made of it.
#[doc(hidden)]
pub trait Unwritten {
    /// Nothing, or a first value that the rule writes over.
    const UNWRITTEN: Self;
}

/// No lines: for rules that build their output themselves.
impl Answer for () {
    #[inline(always)]
    fn unwritten() -> Self {}
    #[inline(always)]
    fn set_line(&mut self, _: usize, _: i64) {}
}

/// For what must be given: inputs, keys and choices. A type cannot have both this and `Default`, so that no caller is billed on
/// what nobody said. The derive implements it.
pub trait GivenWhole {}

impl<T: Default> GivenWhole for T {}

/// A required field of a builder that was not set yet: without it there is no `build`.
#[derive(Clone, Copy, Debug)]
pub struct Unset;

impl<T: Fields> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> Option<&dyn Record> {
        self.get(index).map(|item| item as &dyn Record)
    }
    fn append_to(&self, place: usize, column: &mut Vec<i64>) {
        column.extend(self.iter().map(|item| item.raw(place).unwrap_or(ABSENT)));
    }
}

macro_rules! scalar {
    ($type:ty, $unwritten:expr, $raw:expr, $from:expr $(, $lies_in:item)?) => {
        impl Scalar for $type {
            $($lies_in)?
            #[inline]
            fn raw(&self) -> Option<i64> {
                let raw: fn(&$type) -> i64 = $raw;
                Some(raw(self))
            }
            #[inline]
            fn from_raw(raw: i64) -> Option<$type> {
                let from: fn(i64) -> Option<$type> = $from;
                from(raw)
            }
        }
        impl Unwritten for $type {
            const UNWRITTEN: $type = $unwritten;
        }
    };
}

scalar!(Money, Money::ZERO, |v| v.fen(), |raw| (raw != ABSENT).then(|| Money::from_fen(raw)));
scalar!(
    Month,
    Month::MIN,
    |v| v.yyyymm().into(),
    Month::from_yyyymm,
    /// Compares months as they are held: with a constant domain no `yyyymm` is made.
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        let bound = |raw| Month::from_yyyymm(raw).unwrap_or_default();
        bound(domain.min) <= *self && *self <= bound(domain.max)
    }
);
scalar!(Date, Date::MIN, |v| v.yyyymmdd().into(), Date::from_yyyymmdd);
scalar!(bool, false, |v| i64::from(*v), |raw| Some(raw != 0 && raw != ABSENT)); // left out: a question that is not asked
scalar!(u32, 0, |v| i64::from(*v), |raw| raw.try_into().ok());
// A rate that is no whole number of parts per million cannot be made by a door: each refuses it before it comes here.
scalar!(Rate, Rate::ZERO, |v| v.to_ppm().map_or(-1, i64::from), |raw| u32::try_from(raw).ok().map(Rate::from_ppm));

impl Scalar for Region {
    fn raw(&self) -> Option<i64> {
        Some(self.code().into())
    }
    fn from_raw(raw: i64) -> Option<Region> {
        Region::from_code(raw)
    }
}

impl Unwritten for Region {
    const UNWRITTEN: Region = Region::NATION;
}

impl<T: Scalar> Scalar for Option<T> {
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        self.as_ref().is_none_or(|value| value.lies_in(domain))
    }
    fn raw(&self) -> Option<i64> {
        self.as_ref().and_then(Scalar::raw)
    }
    #[inline]
    fn from_raw(raw: i64) -> Option<Option<T>> {
        if raw == ABSENT { Some(None) } else { T::from_raw(raw).map(Some) }
    }
}

impl<T> Unwritten for Option<T> {
    const UNWRITTEN: Option<T> = None;
}
