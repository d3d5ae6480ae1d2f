//! What rules see of policy: factors, limits and series, each knowing the rows it was made from.
//!
//! What a rule executes lies in the front of each part; what only an explanation needs lies behind a box.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::affine::Affine;
use crate::policy::Amount;
use crate::{Code, Error, Rate, Result, Rounding};

pub use crate::provenance::{Event, Provenance, Rows, Sourced, Usage, Use};
pub(crate) use crate::series::Entry;
pub use crate::series::{Series, SeriesValue, Walk, Whole};

/// "× rate, rounded", proved exact for amounts of 0 up to a limit.
#[derive(Clone, Debug)]
pub struct Times {
    pub(crate) affine: Affine,
    pub(crate) cold: Box<Product>,
}

/// What an explanation shows of a [`Times`].
#[derive(Clone, Debug)]
pub struct Product {
    /// The whole rate.
    pub rate: Rate,
    /// The factors that it is the product of.
    pub factors: Vec<Rate>,
    /// How many days the rate is for, where it is one by the day; its last factor.
    pub days: Option<u32>,
    /// How the product is rounded.
    pub rounding: Rounding,
    /// The rows read.
    pub rows: Rows,
}

impl Times {
    /// Compiles the product of `factors` with `rounding`, for amounts up to `max` fen.
    ///
    /// # Errors
    /// [`Code::NotProvable`] where no proof of exactness fits.
    pub fn new(factors: &[&Sourced<Rate>], rounding: &Sourced<Rounding>, max: i64) -> Result<Times> {
        Times::compile(factors, None, rounding, max)
    }

    /// The same for a rate by the day over so many days, as one exact fraction.
    ///
    /// # Errors
    /// As [`Times::new`].
    pub fn by_days(rate: &Sourced<Rate>, days: u32, rounding: &Sourced<Rounding>, max: i64) -> Result<Times> {
        Times::compile(&[rate], Some(days), rounding, max)
    }

    fn compile(factors: &[&Sourced<Rate>], days: Option<u32>, rounding: &Sourced<Rounding>, max: i64) -> Result<Times> {
        let refuse = || Error::new(Code::NotProvable);
        let mut rate = Rate::ONE;
        let mut rows = Rows::new();
        for factor in factors {
            rate = rate.times(factor.value).ok_or_else(refuse)?;
            rows.extend(&factor.rows);
        }
        if let Some(days) = days {
            rate = Rate::new(days.into(), 1).and_then(|days| rate.times(days)).ok_or_else(refuse)?;
        }
        rows.extend(&rounding.rows);
        let max = u64::try_from(max).map_err(|_| refuse())?;
        let affine = Affine::new(rate, rounding.value, max).ok_or_else(refuse)?;
        let factors = factors.iter().map(|f| f.value).collect();
        Ok(Times { affine, cold: Box::new(Product { rate, factors, days, rounding: rounding.value, rows }) })
    }

    /// What stands behind it.
    pub fn product(&self) -> &Product {
        &self.cold
    }

    /// The rounded product of an amount of 0 to the limit that it was made for; `None` outside.
    pub fn of(&self, fen: i64) -> Option<i64> {
        u64::try_from(fen).ok().and_then(|n| self.affine.apply(n))
    }
}

/// A day, a count or a yes that holds for every row of a plan, as the whole number that columns carry.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Fact {
    /// The number.
    pub raw: i64,
    /// The rows read.
    pub rows: Rows,
}

impl Fact {
    /// A number that stands in the article of law which the rule is written from, and in no row.
    pub const fn of(raw: i64) -> Fact {
        Fact { raw, rows: Rows::new() }
    }
}

/// Floor and cap (下限, 上限) of an amount, in fen.
#[derive(Clone, Debug)]
pub struct Limits {
    pub(crate) floor: i64,
    pub(crate) cap: i64,
    pub(crate) cold: Box<[Bound; 2]>,
}

/// Where one of the two limits comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bound {
    /// The limit in fen.
    pub fen: i64,
    /// How it was derived; absent where a document states it directly.
    pub derived: Option<Derived>,
    /// The rows read.
    pub rows: Rows,
}

/// A limit as a share of an average.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Derived {
    /// The average.
    pub average: Amount,
    /// The share of it.
    pub share: Rate,
    /// How the product was rounded.
    pub rounding: Rounding,
}

impl Bound {
    /// A limit that a document states.
    ///
    /// # Errors
    /// [`Code::BadValue`] where it is no whole number of fen.
    pub fn direct(amount: &Sourced<Amount>) -> Result<Bound> {
        if amount.value.den != 1 {
            return Err(Error::new(Code::BadValue));
        }
        Ok(Bound { fen: amount.value.num, derived: None, rows: amount.rows.clone() })
    }

    /// A share of an average, rounded.
    ///
    /// # Errors
    /// [`Code::Overflow`] where it does not fit.
    pub fn share(average: &Sourced<Amount>, share: &Sourced<Rate>, rounding: &Sourced<Rounding>) -> Result<Bound> {
        let fen = rounding
            .value
            .exact(i128::from(average.value.num), i128::from(average.value.den), share.value)
            .ok_or_else(|| Error::new(Code::Overflow))?;
        let derived = Derived { average: average.value, share: share.value, rounding: rounding.value };
        let rows = [&average.rows, &share.rows, &rounding.rows].into_iter().flatten().copied().collect();
        Ok(Bound { fen, derived: Some(derived), rows })
    }
}

impl Limits {
    /// # Errors
    /// [`Code::BadValue`] where the floor is negative or above the cap.
    pub fn new(floor: Bound, cap: Bound) -> Result<Limits> {
        if floor.fen < 0 || floor.fen > cap.fen {
            return Err(Error::new(Code::BadValue));
        }
        Ok(Limits { floor: floor.fen, cap: cap.fen, cold: Box::new([floor, cap]) })
    }

    /// The floor in fen.
    pub fn floor(&self) -> i64 {
        self.floor
    }

    /// The cap in fen.
    pub fn cap(&self) -> i64 {
        self.cap
    }

    /// Where floor and cap come from.
    pub fn bounds(&self) -> &[Bound; 2] {
        &self.cold
    }
}

/// An amount that policy states, or makes of an average, whatever the person's are.
#[derive(Clone, Debug)]
pub struct Stated {
    pub(crate) fen: i64,
    pub(crate) cold: Box<Bound>,
}

impl Stated {
    /// # Errors
    /// [`Code::BadValue`] where it is no whole number of fen.
    pub fn new(amount: &Sourced<Amount>) -> Result<Stated> {
        Bound::direct(amount).map(Stated::from)
    }

    /// The amount in fen.
    pub fn fen(&self) -> i64 {
        self.fen
    }
}

impl From<Bound> for Stated {
    fn from(bound: Bound) -> Stated {
        Stated { fen: bound.fen, cold: Box::new(bound) }
    }
}
