//! What rules see of policy: factors, limits and series, each knowing the rows it was made from.
//!
//! What a rule executes lies in the front of each part; what only an explanation needs lies behind a box.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::affine::Affine;
use crate::policy::{Amount, Evidence, Facet, ParamId, Source, Standing, Value};
use crate::{Code, Date, Error, Rate, Region, Result, Rounding, Span};

/// The rows that something was made from, by their places in the plan's [`Provenance`].
pub type Rows = Vec<u16>;

/// A policy value with the rows it was read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// The rows.
    pub rows: Rows,
}

/// What dated a reading: "the month the premium is for".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event {
    /// In Chinese.
    pub zh: &'static str,
    /// In English.
    pub en: &'static str,
}

/// One reading of policy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// Which parameter.
    pub param: ParamId,
    /// For which kind, payer or size.
    pub facet: Facet,
    /// The day asked for.
    pub day: Date,
    /// What dated the reading.
    pub event: Event,
    /// The row.
    pub source: Source,
    /// When the row holds.
    pub span: Span,
    /// At which place it stands.
    pub region: Region,
    /// Its value.
    pub value: Value,
    /// Its standing here (a carried row is provisional).
    pub standing: Standing,
    /// Its evidence here (the weaker of row, authority and carry).
    pub evidence: Evidence,
    /// The carry row that lets it stand in.
    pub carry: Option<u16>,
    /// A `fill` overlay that it supersedes.
    pub supersedes: Option<u16>,
    /// Whether every run of the plan uses it; else it belongs to a series and is marked when read.
    pub always: bool,
}

/// Every row that a plan was made from, complete by construction: the planner is the only reader of policy.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Provenance {
    /// The readings, in order of first use.
    pub uses: Vec<Use>,
}

impl Provenance {
    /// What every run of the plan starts from.
    pub fn usage(&self) -> Usage {
        let mut usage = Usage::default();
        for (index, used) in self.uses.iter().enumerate().filter(|(_, used)| used.always) {
            usage.mark(index, used.standing, used.evidence);
        }
        usage
    }

    /// The readings that a run used.
    pub fn used<'a>(&'a self, usage: &'a Usage) -> impl Iterator<Item = &'a Use> {
        self.uses.iter().enumerate().filter(|(index, _)| usage.is_marked(*index)).map(|(_, used)| used)
    }
}

/// Which rows a run used, and the weakest standing and evidence among them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Usage {
    /// The weakest standing.
    pub standing: Standing,
    /// The weakest evidence.
    pub evidence: Evidence,
    marked: Vec<u64>,
}

impl Usage {
    #[inline(always)]
    fn mark(&mut self, index: usize, standing: Standing, evidence: Evidence) {
        self.standing = self.standing.max(standing);
        self.evidence = self.evidence.max(evidence);
        let bit = 1u64.wrapping_shl(u32::try_from(index % 64).unwrap_or(0));
        match self.marked.get_mut(index / 64) {
            Some(bits) => *bits |= bit,
            None => self.grow(index / 64, bit),
        }
    }

    #[cold]
    fn grow(&mut self, word: usize, bits: u64) {
        self.marked.resize(word, 0);
        self.marked.push(bits);
    }

    fn is_marked(&self, index: usize) -> bool {
        let bit = u32::try_from(index % 64).unwrap_or(0);
        self.marked.get(index / 64).is_some_and(|bits| bits.wrapping_shr(bit) & 1 == 1)
    }
}

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

/// A parameter over time, with holes. Reading a day marks the row as used, or gives the typed error of the hole.
#[derive(Clone, Debug)]
pub struct Series<T> {
    pub(crate) entries: Vec<Entry<T>>,
    pub(crate) outside: Error,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    pub(crate) span: Span,
    pub(crate) value: core::result::Result<SeriesValue<T>, Error>,
}

/// A stretch of a series.
#[derive(Clone, Debug)]
pub struct SeriesValue<T> {
    /// What holds there.
    pub value: T,
    /// The rows, by their places in the plan's provenance.
    pub rows: Rows,
    pub(crate) standing: Standing,
    pub(crate) evidence: Evidence,
}

/// A series on the way through time: the next reading mostly lies where the last one did, or just behind it.
#[derive(Debug)]
pub struct Walk<'s, T> {
    series: &'s Series<T>,
    place: usize,
}

impl<'s, T> Walk<'s, T> {
    /// What holds on `day`, with the span for which it does; marks the rows in `usage`.
    ///
    /// # Errors
    /// The typed error of the hole, with the day asked for.
    #[inline]
    pub fn at(&mut self, day: Date, usage: &mut Usage) -> Result<(Span, &'s SeriesValue<T>)> {
        let entries = &self.series.entries;
        let is_over = |place: usize| entries.get(place).is_some_and(|entry| entry.span.until <= day);
        if self.place.checked_sub(1).is_some_and(|before| !is_over(before)) {
            self.place = 0; // asked for an earlier day than the last time
        }
        while is_over(self.place) {
            self.place = self.place.saturating_add(1);
        }
        match entries.get(self.place) {
            Some(Entry { span, value: Ok(value) }) if span.contains(day) => {
                for row in &value.rows {
                    usage.mark(usize::from(*row), value.standing, value.evidence);
                }
                Ok((*span, value))
            }
            Some(Entry { span, value: Err(error) }) if span.contains(day) => Err(error.clone().date(day)),
            _ => Err(self.series.outside.clone().date(day)),
        }
    }
}

impl<T> Series<T> {
    /// To read it day by day.
    pub fn walk(&self) -> Walk<'_, T> {
        Walk { series: self, place: 0 }
    }

    /// Makes something of each stretch's value, once for all runs; what cannot be made is a hole with that error.
    pub fn map<U>(self, mut make: impl FnMut(Span, Sourced<T>) -> Result<U>) -> Series<U> {
        let entries = self.entries.into_iter().map(|Entry { span, value }| {
            let value = value.and_then(|SeriesValue { value, rows, standing, evidence }| {
                let value = make(span, Sourced { value, rows: rows.clone() })?;
                Ok(SeriesValue { value, rows, standing, evidence })
            });
            Entry { span, value }
        });
        Series { entries: entries.collect(), outside: self.outside }
    }

    /// Both at once, where both have a figure; a hole of either is one.
    pub fn zip<U: Clone>(self, other: &Series<U>) -> Series<(T, U)>
    where
        T: Clone,
    {
        let mut entries = Vec::new();
        for left in &self.entries {
            for right in other.entries.iter().filter(|right| right.span.overlaps(left.span)) {
                let span =
                    Span { from: left.span.from.max(right.span.from), until: left.span.until.min(right.span.until) };
                let value = match (&left.value, &right.value) {
                    (Ok(l), Ok(r)) => Ok(SeriesValue {
                        value: (l.value.clone(), r.value.clone()),
                        rows: l.rows.iter().chain(&r.rows).copied().collect(),
                        standing: l.standing.max(r.standing),
                        evidence: l.evidence.max(r.evidence),
                    }),
                    (Err(error), _) | (_, Err(error)) => Err(error.clone()),
                };
                entries.push(Entry { span, value });
            }
        }
        Series { entries, outside: self.outside }
    }
}
