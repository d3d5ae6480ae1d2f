//! The only reader of policy: caches nothing between callers, records every row it reads.

use alloc::string::String;
use alloc::vec::Vec;

pub use crate::plan::Event;
use crate::plan::{Entry, Provenance, Series, SeriesValue, Sourced, Use};
use crate::policy::{
    self, Asked, Book, Evidence, Facet, Facets, Found, FromValue, Knowledge, Param, ParamId, Standing, Table, TableId,
    Value,
};
use crate::{Code, Date, Error, Region, Result, Span};

/// Place and day of a reading, and the words that tell the parameter's rows apart: of a type that the parameter names, so
/// that a word of another list does not compile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At<F = ()> {
    /// The words; `()` where rows are not told apart.
    pub words: F,
    /// The place asked for; authority rows say at which level the answer stands.
    pub region: Region,
    /// The day.
    pub day: Date,
    /// What dated it.
    pub event: Event,
}

impl At {
    /// At this place, on this day.
    pub const fn new(region: Region, day: Date, event: Event) -> At {
        At { words: (), region, day, event }
    }
}

impl<F> At<F> {
    /// The same place and day, for these words.
    pub fn of<W>(self, words: W) -> At<W> {
        let At { region, day, event, .. } = self;
        At { words, region, day, event }
    }
}

/// The weakest rows that the caller takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accept {
    /// The weakest standing.
    pub standing: Standing,
    /// The weakest evidence.
    pub evidence: Evidence,
    /// Parameters that are taken at any standing and evidence: methods that no text states.
    pub methods: Vec<String>,
}

/// Provisional and single-sourced figures are answered and marked; unverified ones are refused.
impl Default for Accept {
    fn default() -> Self {
        Accept { standing: Standing::Assumed, evidence: Evidence::Single, methods: Vec::new() }
    }
}

/// Reads policy for one caller or batch, under one date of knowledge, one set of overlays and one acceptance.
#[derive(Debug)]
pub struct Planner<'a> {
    book: &'a Book,
    knowledge: Knowledge<'a>,
    accept: Accept,
    uses: Vec<Use>,
    /// Whether the overlays were held against the book; a door that reads them as text has done so before.
    checked: bool,
}

impl<'a> Planner<'a> {
    /// A planner over `book`.
    pub fn new(book: &'a Book, knowledge: Knowledge<'a>, accept: Accept) -> Planner<'a> {
        Planner { book, knowledge, accept, uses: Vec::new(), checked: false }
    }

    /// The book it reads.
    pub fn book(&self) -> &'a Book {
        self.book
    }

    /// Runs `make` and returns what it made, with every row that it read.
    ///
    /// # Errors
    /// The error of `make`; 207, 306 and 406 where a row of an overlay can never take effect.
    pub fn record<T>(&mut self, make: impl FnOnce(&mut Self) -> Result<T>) -> Result<(T, Provenance)> {
        if !self.checked {
            self.book.check_overlays(self.knowledge.overlays)?;
            self.checked = true;
        }
        self.uses.clear();
        let made = make(self)?;
        Ok((made, Provenance { uses: core::mem::take(&mut self.uses) }))
    }

    /// Whether the place existed on that day.
    ///
    /// # Errors
    /// [`Code::UnknownRegion`].
    pub fn region(&self, region: Region, day: Date) -> Result<()> {
        match policy::Places::new(self.book, self.knowledge.overlays).get(region, day) {
            Some(_) => Ok(()),
            None => Err(self.book.no_such_region(region, day)),
        }
    }

    /// Whether a place is the region, or lies in it, whenever that was.
    pub fn lies_in(&self, place: Region, region: Region) -> bool {
        policy::Places::new(self.book, self.knowledge.overlays).lineage(place).contains(&region)
    }

    /// The value that holds there and then.
    ///
    /// # Errors
    /// 3xx: missing, not known then, publication unknown, not accepted; or [`Code::MissingField`] where the day's rows
    /// can only be told apart by a field that the caller left out.
    pub fn read<T: FromValue, F: Facets>(&mut self, param: &Param<T, F>, at: At<F>) -> Result<Sourced<T>> {
        let asked = self.asked(param, at)?;
        let found = self.book.read(self.knowledge, asked)?;
        self.take(asked, found, at.event)
    }

    /// The decision table that was read: of the packs, or of an overlay.
    ///
    /// # Errors
    /// [`Code::Defect`] where this planner read no such table.
    pub fn table(&self, id: TableId) -> Result<&'a Table> {
        self.knowledge.table(self.book, id).ok_or_else(|| Error::new(Code::Defect))
    }

    /// A direct figure that wins over a derived one, where there is one; none where the data is older than the parameter.
    ///
    /// # Errors
    /// [`Code::NotAccepted`] where there is one that the caller does not take.
    pub fn read_optional<T: FromValue, F: Facets>(
        &mut self,
        param: &Param<T, F>,
        at: At<F>,
    ) -> Result<Option<Sourced<T>>> {
        if self.book.param(param.id()).is_none() {
            return Ok(None);
        }
        let asked = self.asked(param, at)?;
        match self.book.find(self.knowledge, asked) {
            Ok(found) => self.take(asked, found, at.event).map(Some),
            Err(_) => Ok(None),
        }
    }

    /// What holds on each day of a span, stretch by stretch; every one of them is used.
    ///
    /// # Errors
    /// As [`Planner::read`], for the first day that has no figure.
    pub fn stretches<T: FromValue, F: Facets>(
        &mut self,
        param: &Param<T, F>,
        at: At<F>,
        until: Date,
    ) -> Result<Vec<(Span, Sourced<T>)>> {
        let asked = self.asked(param, at)?;
        let mut stretches = Vec::new();
        let mut day = at.day;
        for (span, _) in policy::segments(self.book, self.knowledge, asked) {
            if span.contains(day) && day < until {
                let found = self.read(param, At { day, ..at })?;
                let end = span.until.min(until);
                stretches.push((Span { from: day, until: end }, found));
                day = end;
            }
        }
        if day < until {
            self.read(param, At { day, ..at })?; // the error of what lies behind the last row
            return Err(Error::new(Code::Defect));
        }
        Ok(stretches)
    }

    /// A parameter over its whole life, with its holes.
    ///
    /// # Errors
    /// Only where the rules and the dictionary do not match.
    pub fn series<T: FromValue, F: Facets>(&mut self, param: &Param<T, F>, at: At<F>) -> Result<Series<T>> {
        let asked = self.asked(param, at)?;
        let mut entries = Vec::new();
        for (span, found) in policy::segments(self.book, self.knowledge, asked) {
            let asked = Asked { day: span.from, ..asked };
            let value = match found {
                None => Err(self.miss(asked)),
                Some(found) => self.stretch(asked, found, at.event),
            };
            entries.push(Entry { span, value });
        }
        let outside = Error::new(Code::MissingParameter).param(param.id()).region(at.region).covered(policy::coverage(
            self.book,
            self.knowledge,
            asked,
            |_| true,
        ));
        Ok(Series { entries, outside })
    }

    /// A parameter on one day: a series of that day, for a rule that may not come to read it.
    ///
    /// # Errors
    /// Only where the rules and the dictionary do not match.
    pub fn reading<T: FromValue, F: Facets>(&mut self, param: &Param<T, F>, at: At<F>) -> Result<Series<T>> {
        let asked = self.asked(param, at)?;
        let entry = match self.book.read(self.knowledge, asked) {
            Err(error) => Entry { span: Span { from: at.day, until: Date::MAX }, value: Err(error) },
            Ok(found) => Entry { span: found.span, value: self.stretch(asked, found, at.event) },
        };
        let outside = Error::new(Code::MissingParameter).param(param.id()).region(at.region);
        Ok(Series { entries: alloc::vec![entry], outside })
    }

    /// The same of a figure that wins over others, or bars them, where there is one.
    ///
    /// # Errors
    /// As [`Planner::reading`]; one that the caller does not take is an error where it is read.
    pub fn reading_optional<T: FromValue, F: Facets>(
        &mut self,
        param: &Param<T, F>,
        at: At<F>,
    ) -> Result<Option<Series<T>>> {
        let asked = self.asked(param, at)?;
        match self.book.find(self.knowledge, asked) {
            Ok(_) => self.reading(param, at).map(Some),
            Err(_) => Ok(None),
        }
    }

    /// A row as a stretch of a series, used only when it is read.
    fn stretch<T: FromValue>(&mut self, asked: Asked, found: Found, event: Event) -> Result<SeriesValue<T>> {
        self.check(asked, &found)?;
        let value = typed::<T>(self.book, asked.param, found.value)?;
        let (standing, evidence) = (found.standing, found.evidence);
        let rows = alloc::vec![self.note(asked, found, event, false)?];
        Ok(SeriesValue { value, rows, standing, evidence })
    }

    /// Where a parameter has a figure, with its standing and evidence; adjoining stretches that are alike are one.
    pub fn coverage(&self, param: &str, facet: Facet, region: Region) -> Vec<(Span, Standing, Evidence)> {
        let Some((id, _)) = self.book.param(param) else { return Vec::new() };
        let asked = Asked { param: id, facet, region, day: Date::MIN };
        let mut covered: Vec<(Span, Standing, Evidence)> = Vec::new();
        for (span, found) in policy::segments(self.book, self.knowledge, asked) {
            let Some(Found { standing, evidence, .. }) = found else { continue };
            match covered.last_mut() {
                Some((last, s, e)) if last.until == span.from && (*s, *e) == (standing, evidence) => {
                    last.until = span.until
                }
                _ => covered.push((span, standing, evidence)),
            }
        }
        covered
    }

    fn asked<T: FromValue, F: Facets>(&self, param: &Param<T, F>, at: At<F>) -> Result<Asked> {
        let (id, def) = self.book.param(param.id()).ok_or_else(|| mismatch(param.id()))?;
        let facet = at.words.find(def).ok_or_else(|| mismatch(param.id()))?;
        Ok(Asked { param: id, facet, region: at.region, day: at.day })
    }

    fn miss(&self, asked: Asked) -> Error {
        self.book.read(self.knowledge, asked).err().unwrap_or_else(|| Error::new(Code::Defect))
    }

    fn take<T: FromValue>(&mut self, asked: Asked, found: Found, event: Event) -> Result<Sourced<T>> {
        self.check(asked, &found)?;
        let value = typed::<T>(self.book, asked.param, found.value)?;
        let row = self.note(asked, found, event, true)?;
        Ok(Sourced { value, rows: alloc::vec![row] })
    }

    /// Whether the caller takes a row of this standing and evidence.
    fn check(&self, asked: Asked, found: &Found) -> Result<()> {
        let taken = |found: &Found| {
            let strong = found.standing <= self.accept.standing && found.evidence <= self.accept.evidence;
            let def = self.book.param_def(asked.param);
            strong || def.is_some_and(|def| self.accept.methods.contains(&def.id))
        };
        if taken(found) {
            return Ok(());
        }
        let def = self.book.param_def(asked.param);
        let id = def.map_or("", |d| d.id.as_str());
        let words = alloc::format!(r#""accept":{{"methods":["{id}"]}}"#); // the least that lets this row in
        Err(Error::new(Code::NotAccepted)
            .param(id)
            .facet(&def.map(|def| def.facet_name(asked.facet)).unwrap_or_default())
            .region(asked.region)
            .date(asked.day)
            .covered(policy::coverage(self.book, self.knowledge, asked, taken))
            .hint(
                &alloc::format!(
                    "该条数据的效力为“{}”、证据为“{}”；如可接受，请写明 {words}",
                    found.standing.zh(),
                    found.evidence.zh()
                ),
                &alloc::format!(
                    "the row is {}, {}; where that will do, say {words}",
                    found.standing.name(),
                    found.evidence.name()
                ),
            ))
    }

    fn note(&mut self, asked: Asked, found: Found, event: Event, always: bool) -> Result<u16> {
        let known = self
            .uses
            .iter()
            .position(|u| (u.source, u.carry, u.facet, u.day) == (found.source, found.carry, asked.facet, asked.day));
        let index = match known {
            Some(index) => {
                if let Some(used) = self.uses.get_mut(index) {
                    used.always |= always;
                }
                index
            }
            None => {
                let Found { value, source, span, region, standing, evidence, carry, supersedes } = found;
                let Asked { param, facet, day, .. } = asked;
                let used = Use {
                    param,
                    facet,
                    day,
                    event,
                    source,
                    span,
                    region,
                    value,
                    standing,
                    evidence,
                    carry,
                    supersedes,
                    always,
                };
                self.uses.push(used);
                self.uses.len().saturating_sub(1)
            }
        };
        u16::try_from(index).map_err(|_| Error::new(Code::Defect))
    }
}

fn typed<T: FromValue>(book: &Book, param: ParamId, value: Value) -> Result<T> {
    T::from_value(value).ok_or_else(|| mismatch(book.param_def(param).map_or("", |d| d.id.as_str())))
}

fn mismatch(id: &str) -> Error {
    Error::new(Code::DictionaryMismatch).param(id)
}
