//! What a door gathered of a record before it exists: whole numbers by place, and lists as columns are laid out.
//!
//! A record is one row; a list of a row is a stretch of rows of its own. Nothing is checked here, and nothing is a value yet:
//! [`Fields::from_raws`] says whether it is a record.

use alloc::vec::Vec;
use core::ops::Range;

use crate::field::{ABSENT, Domain, Field, Shape};
use crate::record::{Fields, Record, Scalar, Value, values};

/// The numbers of records of one shape, row after row.
#[derive(Clone, Debug, Default)]
pub struct Raws {
    shape: Shape,
    rows: usize,
    numbers: Vec<i64>,
    lists: Vec<Items>,
}

/// A list of each row.
#[derive(Clone, Debug)]
pub struct Items {
    place: usize,
    /// By row: which of the items are its own.
    spans: Vec<Range<usize>>,
    raws: Raws,
}

impl Raws {
    /// Room for records of a shape.
    pub fn new(shape: Shape) -> Raws {
        let lists = shape.fields.iter().enumerate().filter_map(|(place, declared)| {
            declared.items.map(|items| Items { place, spans: Vec::new(), raws: Raws::new(items) })
        });
        Raws { shape, rows: 0, numbers: Vec::new(), lists: lists.collect() }
    }

    /// The numbers of a record that exists.
    pub fn of(record: &dyn Record) -> Raws {
        let mut raws = Raws::new(record.shape());
        raws.push(record);
        raws
    }

    /// Appends the numbers of a record of the same shape.
    pub fn push(&mut self, record: &dyn Record) {
        let row = self.begin();
        for (place, (_, value)) in values(record).enumerate() {
            match value {
                Value::Absent => {}
                Value::Number(raw) => self.set(row, place, raw),
                Value::List(list) => self.fill(row, place, |items| {
                    (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| items.push(item));
                }),
            }
        }
    }

    /// The fields of its records.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// How many records.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Begins a record in which everything is absent; its row.
    pub fn begin(&mut self) -> usize {
        let row = self.rows;
        self.rows = row.saturating_add(1);
        self.numbers.resize(self.numbers.len().saturating_add(self.shape.fields.len()), ABSENT);
        self.lists.iter_mut().for_each(|list| list.spans.push(0..0));
        row
    }

    /// Begins `rows` records.
    pub fn begin_many(&mut self, rows: usize) {
        self.rows = self.rows.saturating_add(rows);
        let more = rows.saturating_mul(self.shape.fields.len());
        self.numbers.resize(self.numbers.len().saturating_add(more), ABSENT);
        self.lists.iter_mut().for_each(|list| list.spans.resize(list.spans.len().saturating_add(rows), 0..0));
    }

    /// The number at a place of a row, [`ABSENT`] where there is none.
    pub fn get(&self, row: usize, place: usize) -> i64 {
        let at = row.checked_mul(self.shape.fields.len()).and_then(|at| at.checked_add(place));
        at.and_then(|at| self.numbers.get(at)).copied().unwrap_or(ABSENT)
    }

    /// Sets the number at a place of a row.
    pub fn set(&mut self, row: usize, place: usize, raw: i64) {
        let at = row.checked_mul(self.shape.fields.len()).and_then(|at| at.checked_add(place));
        if let Some(number) = at.and_then(|at| self.numbers.get_mut(at)) {
            *number = raw;
        }
    }

    /// Sets the numbers at a place of the rows from `first` on.
    pub fn set_column(&mut self, first: usize, place: usize, raws: &[i64]) {
        let width = self.width();
        let rows = self.numbers.chunks_exact_mut(width).skip(first);
        for (row, raw) in rows.zip(raws) {
            if let Some(number) = row.get_mut(place) {
                *number = *raw;
            }
        }
    }

    /// Appends the items of a row's list: what `gather` begins is its own. Says what `gather` says; nothing where no list stands
    /// there.
    pub fn fill<T: Default>(&mut self, row: usize, place: usize, gather: impl FnOnce(&mut Raws) -> T) -> T {
        let Some(list) = self.lists.iter_mut().find(|list| list.place == place) else { return T::default() };
        let first = list.raws.rows;
        let done = gather(&mut list.raws);
        if let Some(span) = list.spans.get_mut(row) {
            *span = first..list.raws.rows;
        }
        done
    }

    /// How far one record's numbers are from the next one's.
    fn width(&self) -> usize {
        self.shape.fields.len().max(1)
    }

    fn numbers_of(&self, rows: &Range<usize>) -> &[i64] {
        let at = rows.start.saturating_mul(self.width())..rows.end.saturating_mul(self.width());
        self.numbers.get(at).unwrap_or(&[])
    }

    /// Whether every number that must be there is, and lies inside its bounds: the quick half of the check. The other half, that
    /// it is a month or a day, is [`Fields::make`]'s.
    pub(crate) fn lie_in_bounds(&self) -> bool {
        let fields = self.shape.fields;
        let own = if self.rows == 1 {
            self.numbers.iter().zip(fields).all(|(raw, declared)| holds(declared.field)(raw))
        } else {
            // Many go field by field: the bounds stay where they are.
            fields.iter().enumerate().all(|(place, declared)| {
                let mut column = self.numbers.chunks_exact(self.width()).filter_map(|row| row.get(place));
                column.all(holds(declared.field))
            })
        };
        own && self.lists.iter().all(|list| list.raws.lie_in_bounds())
    }

    /// One of its records.
    pub fn row(&self, row: usize) -> Row<'_> {
        Row { numbers: self.numbers_of(&(row..row.saturating_add(1))), lists: &self.lists, row, base: 0 }
    }
}

/// Whether a number that a field must have is there, and lies inside its bounds.
#[inline(always)]
fn holds(field: &Field) -> impl Fn(&i64) -> bool {
    let Field { domain: Domain { min, max, .. }, required, .. } = *field;
    move |raw| if *raw == ABSENT { !required } else { min <= *raw && *raw <= max }
}

/// One record's numbers; of a flattened part, those from its first field on.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    numbers: &'r [i64],
    lists: &'r [Items],
    row: usize,
    /// The place of the first number.
    base: usize,
}

impl<'r> Row<'r> {
    /// A record without lists.
    pub fn flat(numbers: &'r [i64]) -> Row<'r> {
        Row { numbers, lists: &[], row: 0, base: 0 }
    }

    /// The number at a place.
    #[inline]
    pub fn number(&self, place: usize) -> Option<i64> {
        self.numbers.get(place).copied().filter(|raw| *raw != ABSENT)
    }

    /// The first `N` numbers.
    #[inline]
    pub fn numbers<const N: usize>(&self) -> Option<&'r [i64; N]> {
        self.numbers.first_chunk()
    }

    /// The value at a place.
    #[inline]
    pub fn scalar<S: Scalar>(&self, place: usize) -> Option<S> {
        S::from_raw(self.numbers.get(place).copied().unwrap_or(ABSENT))
    }

    /// The part that begins at a place.
    #[must_use]
    pub fn part(&self, place: usize) -> Row<'r> {
        let numbers = self.numbers.get(place..).unwrap_or(&[]);
        Row { numbers, base: self.base.saturating_add(place), ..*self }
    }

    /// The items of the list at a place.
    pub fn items(&self, place: usize) -> impl ExactSizeIterator<Item = Row<'r>> + use<'r> {
        let place = self.base.saturating_add(place);
        let list = self.lists.iter().find(|list| list.place == place);
        let found = list.and_then(|list| Some((&list.raws, list.spans.get(self.row)?)));
        let (numbers, width, first, lists): (&[i64], _, _, &[Items]) = match found {
            Some((raws, span)) => (raws.numbers_of(span), raws.width(), span.start, &raws.lists),
            None => (&[], 1, 0, &[]),
        };
        let rows = numbers.chunks_exact(width).enumerate();
        rows.map(move |(row, numbers)| Row { numbers, lists, row: first.saturating_add(row), base: 0 })
    }

    /// The list at a place; `None` where one of its items is no record.
    pub fn list<T: Fields>(&self, place: usize) -> Option<Vec<T>> {
        let items = self.items(place);
        let mut made = Vec::with_capacity(items.len());
        for item in items {
            made.push(T::make(&item)?);
        }
        Some(made)
    }
}
