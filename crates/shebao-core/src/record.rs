//! Records and the visitor: an operation is declared once, and every door is ordinary code over this file.
//!
//! Every scalar is a whole number at the doors that carry columns: fen, `yyyymm`, `yyyymmdd`, parts per million, a region
//! code, a count, 0 or 1, the ordinal of a choice. Text is made from that number and its [`Type`], and nowhere else.

use alloc::vec::Vec;

use crate::{Date, Money, Month, Rate, Region};

pub use crate::field::{ABSENT, Domain, Field, Line, Role, Type, Word};

/// A scalar as the whole number that columns carry; `None` is absent.
pub trait Scalar {
    /// The number.
    fn raw(&self) -> Option<i64>;
    /// Sets it, and says whether it did: what is no number of the type is left out. Bounds are the field's matter.
    fn set_raw(&mut self, raw: Option<i64>) -> bool;
    /// Whether the number lies inside the domain's bounds; an absent one does.
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        domain.contains(self.raw())
    }
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
    fn item(&mut self, index: usize) -> Option<&mut dyn Record>;
    /// Appends an unfilled item.
    fn push(&mut self) -> &mut dyn Record;
    /// An unfilled item, to ask what fields it has.
    fn prototype(&self, ask: &mut dyn FnMut(&mut dyn Record));
    /// Makes it `len` unfilled items.
    fn renew(&mut self, len: usize);
    /// Shows each scalar field of all items at once to `v`, in order of declaration.
    fn strips(&mut self, v: &mut dyn FnMut(&'static Field, &mut dyn Strip));
}

/// One scalar field of many records, as a column.
pub trait Strip {
    /// Sets a number a record; [`ABSENT`] is an absent value. Says whether each is valid and inside the bounds; else some
    /// may be left out.
    fn set(&mut self, field: &Field, raws: &[i64]) -> bool;
    /// Appends a number a record.
    fn append_to(&mut self, column: &mut Vec<i64>);
}

/// The field that `at` finds in each of the records.
#[derive(Debug)]
pub struct StripOf<'r, R, F> {
    records: &'r mut [R],
    at: F,
}

impl<'r, R, S: Scalar, F: Fn(&mut R) -> &mut S> StripOf<'r, R, F> {
    /// The derive makes it of a field.
    pub fn new(records: &'r mut [R], at: F) -> Self {
        StripOf { records, at }
    }
}

impl<R, S: Scalar, F: Fn(&mut R) -> &mut S> Strip for StripOf<'_, R, F> {
    fn set(&mut self, field: &Field, raws: &[i64]) -> bool {
        let mut good = self.records.len() == raws.len();
        for (record, raw) in self.records.iter_mut().zip(raws) {
            let given = Some(*raw).filter(|raw| *raw != ABSENT);
            good &= (given.is_some() || !field.required) && field.domain.contains(given);
            good &= (self.at)(record).set_raw(given);
        }
        good
    }

    fn append_to(&mut self, column: &mut Vec<i64>) {
        column.extend(self.records.iter_mut().map(|record| (self.at)(record).raw().unwrap_or(ABSENT)));
    }
}

/// Walks the fields of a record in order of declaration.
pub trait Visit {
    /// A scalar field.
    fn scalar(&mut self, field: &'static Field, value: &mut dyn Scalar);
    /// A list of records.
    fn list(&mut self, field: &'static Field, list: &mut dyn List);
}

/// A struct whose fields are declared with `#[derive(Record)]`.
pub trait Record {
    /// Shows each field to `v`, in order of declaration.
    fn visit(&mut self, v: &mut dyn Visit);
    /// Shows each scalar field of the records that `at` finds in many others to `v`, in order of declaration.
    fn strips<R>(
        records: &mut [R],
        at: impl Fn(&mut R) -> &mut Self + Copy,
        v: &mut dyn FnMut(&'static Field, &mut dyn Strip),
    ) where
        Self: Sized;
}

/// Reads a record's own money fields and writes its scalars by index. With a constant index it compiles to a plain field access.
pub trait Lines {
    /// The fen at `index`; zero where absent, or no money.
    fn line(&self, index: usize) -> i64;
    /// Sets the fen, or the whole number that columns carry, at `index`.
    fn set_line(&mut self, index: usize, fen: i64);
    /// Whether every scalar lies inside its field's bounds; compiles to plain comparisons.
    fn within_bounds(&self) -> bool;
}

/// No lines: for rules that build their output themselves.
impl Lines for () {
    #[inline(always)]
    fn line(&self, _: usize) -> i64 {
        0
    }
    #[inline(always)]
    fn set_line(&mut self, _: usize, _: i64) {}
    #[inline(always)]
    fn within_bounds(&self) -> bool {
        true
    }
}

impl<T: Record + Default> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&mut self, index: usize) -> Option<&mut dyn Record> {
        self.get_mut(index).map(|item| item as &mut dyn Record)
    }
    fn push(&mut self) -> &mut dyn Record {
        self.push_mut(T::default())
    }
    fn prototype(&self, ask: &mut dyn FnMut(&mut dyn Record)) {
        ask(&mut T::default());
    }
    fn renew(&mut self, len: usize) {
        self.clear();
        self.resize_with(len, T::default);
    }
    fn strips(&mut self, v: &mut dyn FnMut(&'static Field, &mut dyn Strip)) {
        T::strips(self.as_mut_slice(), |item| item, v);
    }
}

macro_rules! scalar {
    ($type:ty, $raw:expr, $set:expr $(, $lies_in:item)?) => {
        impl Scalar for $type {
            $($lies_in)?
            #[inline]
            fn raw(&self) -> Option<i64> {
                let raw: fn(&$type) -> i64 = $raw;
                Some(raw(self))
            }
            #[inline]
            fn set_raw(&mut self, raw: Option<i64>) -> bool {
                let set: fn(i64) -> Option<$type> = $set;
                let value = raw.and_then(set);
                if let Some(value) = value {
                    *self = value;
                }
                value.is_some() == raw.is_some()
            }
        }
    };
}

scalar!(Money, |v| v.fen(), |raw| Some(Money::from_fen(raw)));
scalar!(
    Month,
    |v| v.yyyymm().into(),
    Month::from_yyyymm,
    /// Compares months as they are held: with a constant domain no `yyyymm` is made.
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        let bound = |raw| Month::from_yyyymm(raw).unwrap_or_default();
        bound(domain.min) <= *self && *self <= bound(domain.max)
    }
);
scalar!(Date, |v| v.yyyymmdd().into(), Date::from_yyyymmdd);
scalar!(Region, |v| v.code().into(), Region::from_code);
scalar!(bool, |v| i64::from(*v), |raw| Some(raw != 0));
scalar!(u32, |v| i64::from(*v), |raw| raw.try_into().ok());
// A rate that is no whole number of parts per million cannot be made by a door: each refuses it before it comes here.
scalar!(Rate, |v| v.to_ppm().map_or(-1, i64::from), |raw| u32::try_from(raw).ok().map(Rate::from_ppm));

impl<T: Scalar + Default> Scalar for Option<T> {
    #[inline(always)]
    fn lies_in(&self, domain: &Domain) -> bool {
        self.as_ref().is_none_or(|value| value.lies_in(domain))
    }
    fn raw(&self) -> Option<i64> {
        self.as_ref().and_then(Scalar::raw)
    }
    #[inline]
    fn set_raw(&mut self, raw: Option<i64>) -> bool {
        let mut value = T::default();
        let set = value.set_raw(raw);
        *self = raw.map(|_| value);
        set
    }
}

/// Nothing, as "not given" inside a door.
impl Default for Rate {
    fn default() -> Self {
        Rate::ZERO
    }
}
