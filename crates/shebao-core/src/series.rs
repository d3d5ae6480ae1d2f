//! A parameter over time.

use alloc::vec::Vec;

use crate::plan::Fact;
use crate::policy::{Evidence, Standing};
use crate::provenance::{Rows, Sourced, Usage};
use crate::{Code, Date, Error, Rate, Result, Span};

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

impl<T> SeriesValue<T>
where
    T: Whole,
{
    /// The value as a number that a condition may ask for.
    ///
    /// # Errors
    /// [`Code::NotProvable`] of a rate that is finer than parts per million.
    pub fn fact(&self) -> Result<Fact> {
        let raw = self.value.whole().ok_or_else(|| Error::new(Code::NotProvable))?;
        Ok(Fact { raw, rows: self.rows.clone() })
    }
}

/// What is a whole number at the doors.
pub trait Whole {
    /// The number; `None` of what is none.
    fn whole(&self) -> Option<i64>;
}

impl Whole for u8 {
    fn whole(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl Whole for u32 {
    fn whole(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl Whole for Rate {
    fn whole(&self) -> Option<i64> {
        self.to_ppm().map(i64::from)
    }
}

impl<T> Series<T> {
    /// What holds on `day`, where nobody keeps which rows were used.
    ///
    /// # Errors
    /// The typed error of the hole, with the day asked for.
    pub fn on(&self, day: Date) -> Result<&SeriesValue<T>> {
        match self.entries.iter().find(|entry| entry.span.contains(day)) {
            Some(Entry { value: Ok(value), .. }) => Ok(value),
            Some(Entry { value: Err(error), .. }) => Err(error.clone().date(day)),
            None => Err(self.outside.clone().date(day)),
        }
    }

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
