//! Which row holds: authority → level → region at that level → paint → carry → else a typed miss.

use super::book::{Book, ParamDef};
use super::coverage::coverage;
use super::facet::Facet;
use super::overlay::{Mode, Overlay};
use super::param::ParamId;
use super::places::Places;
use super::row::{Authority, Carry, Evidence, Published, Row, Standing, Value};
use super::table::{Table, TableId};
use crate::{Code, Date, Error, Level, Region, Span};

/// What is known when: a date of knowledge, and the host's own rows.
#[derive(Clone, Copy, Default, Debug)]
pub struct Knowledge<'a> {
    /// Only rows published by this day are seen; absent: all.
    pub known: Option<Date>,
    /// The host's rows.
    pub overlays: &'a [Overlay],
}

impl<'a> Knowledge<'a> {
    /// A decision table of the book or of an overlay.
    pub fn table(self, book: &'a Book, id: TableId) -> Option<&'a Table> {
        let tables = match id.overlay.checked_sub(1) {
            None => book.tables(),
            Some(overlay) => &self.overlays.get(usize::from(overlay))?.tables,
        };
        tables.get(usize::from(id.table))
    }
}

/// A question to the book.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Asked {
    pub(crate) param: ParamId,
    pub(crate) facet: Facet,
    pub(crate) region: Region,
    pub(crate) day: Date,
}

/// Where a value was read: the row's number in the book, or in an overlay.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Source {
    /// A row of the book.
    Base(u32),
    /// A row of an overlay: which overlay, which row.
    Overlay(u16, u32),
}

/// The answer: a value with its standing, evidence and where it comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    pub(crate) value: Value,
    pub(crate) source: Source,
    pub(crate) span: Span,
    pub(crate) region: Region,
    pub(crate) standing: Standing,
    pub(crate) evidence: Evidence,
    /// The carry row that lets it stand in, by number.
    pub(crate) carry: Option<u16>,
    /// A `fill` overlay that has a row here too, which this one supersedes.
    pub(crate) supersedes: Option<u16>,
}

/// Why there is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Miss {
    /// No such place on that day.
    Region,
    /// The place stands above the level that sets the parameter.
    NotHere,
    /// The question must name the facet's word on that day.
    Facet,
    /// A row exists, published later.
    NotKnownThen,
    /// A row exists; when it was published is unknown.
    PublicationUnknown,
    /// None.
    Missing,
}

impl Book {
    pub(crate) fn find(&self, knowledge: Knowledge<'_>, asked: Asked) -> Result<Found, Miss> {
        let def = self.param_def(asked.param).ok_or(Miss::Missing)?;
        let places = Places::new(self, knowledge.overlays);
        let authority = self.authority(places, asked);
        let level = authority.map_or(def.level, |a| a.level);
        let region = at_level(places, asked.region, asked.day, level)?;
        let at = Asked { region, ..asked };

        let fill = overlay(knowledge.overlays, Mode::Fill, at);
        if let Some(found) = overlay(knowledge.overlays, Mode::Replace, at) {
            return Ok(found);
        }
        let base = match self.painted(knowledge.known, at, at.day) {
            Ok((number, row)) => Ok(found(number, row, None)),
            Err(miss) => self.carried(knowledge.known, at).ok_or(miss),
        };
        match (base, fill) {
            (Ok(mut found), fill) => {
                if let Some(authority) = authority {
                    found.evidence = found.evidence.max(authority.evidence);
                }
                if let Some(Found { source: Source::Overlay(overlay, _), .. }) = fill {
                    found.supersedes = Some(overlay);
                }
                Ok(found)
            }
            (Err(_), Some(fill)) => Ok(fill),
            (Err(Miss::Missing), None) if self.facet_needed(def, at) => Err(Miss::Facet),
            (Err(miss), None) => Err(miss),
        }
    }

    /// The place whose rows answer a question.
    pub(super) fn setter(&self, places: Places<'_>, asked: Asked) -> Result<Region, Miss> {
        let def = self.param_def(asked.param).ok_or(Miss::Missing)?;
        let level = self.authority(places, asked).map_or(def.level, |authority| authority.level);
        at_level(places, asked.region, asked.day, level)
    }

    /// The same with a typed error that names parameter, place, day and where coverage begins and ends.
    pub(crate) fn read(&self, knowledge: Knowledge<'_>, asked: Asked) -> Result<Found, Error> {
        self.find(knowledge, asked).map_err(|miss| self.explain_miss(knowledge, asked, miss))
    }

    /// Who sets it: the nearest place from the asked one upward that has an authority row for that day.
    fn authority(&self, places: Places<'_>, asked: Asked) -> Option<&Authority> {
        let mut region = Some(asked.region);
        while let Some(here) = region {
            let row = self
                .authorities_of(asked.param)
                .find(|a| a.region == here && a.span.contains(asked.day) && a.facet.holds_for(asked.facet));
            if row.is_some() {
                return row;
            }
            region = places.get(here, asked.day).and_then(|def| def.parent);
        }
        None
    }

    /// The topmost visible row over `day`.
    fn painted(&self, known: Option<Date>, at: Asked, day: Date) -> Result<(u32, &Row), Miss> {
        let mut top: Option<(u32, &Row)> = None;
        let mut miss = Miss::Missing;
        for facet in at.facet.candidates() {
            let (first, rows) = self.series(at.param, facet, at.region);
            for (offset, row) in rows.iter().enumerate().filter(|(_, row)| row.span.contains(day)) {
                match visible(row, known) {
                    Ok(()) if top.is_none_or(|(_, best)| best.published <= row.published) => {
                        let number = u32::try_from(first.saturating_add(offset)).map_err(|_| Miss::Missing)?;
                        top = Some((number, row));
                    }
                    Ok(()) => {}
                    Err(Miss::NotKnownThen) => miss = Miss::NotKnownThen,
                    Err(other) if miss == Miss::Missing => miss = other,
                    Err(_) => {}
                }
            }
        }
        top.ok_or(miss)
    }

    /// The last visible row before a carry row that covers the day.
    fn carried(&self, known: Option<Date>, at: Asked) -> Option<Found> {
        let (number, carry) = self
            .carries_of(at.param)
            .find(|(_, c)| c.region == at.region && c.span.contains(at.day) && c.facet.holds_for(at.facet))?;
        let (row, source) = self.day_before(known, at, carry)?;
        let mut found = found(row, source, Some(number));
        found.standing = found.standing.max(Standing::Provisional);
        found.evidence = found.evidence.max(carry.evidence);
        Some(found)
    }

    fn day_before(&self, known: Option<Date>, at: Asked, carry: &Carry) -> Option<(u32, &Row)> {
        // Spans are dated by month or day; the row that ends where the carry begins covers the day before it.
        let day = carry.span.from;
        let before = if day == day.month().first_day() {
            let month = day.month();
            Date::new(
                if month.of_year() == 1 { month.year().saturating_sub(1) } else { month.year() },
                if month.of_year() == 1 { 12 } else { month.of_year().saturating_sub(1) },
                1,
            )?
            .month()
            .last_day()
        } else {
            Date::from_yyyymmdd(i64::from(day.yyyymmdd()).saturating_sub(1))?
        };
        self.painted(known, at, before).ok()
    }

    /// Whether the day has rows that only a word selects which the question left open.
    fn facet_needed(&self, def: &ParamDef, at: Asked) -> bool {
        let answers = |row: &Row| {
            row.param == at.param && row.region == at.region && row.facet.meets(at.facet) && row.span.contains(at.day)
        };
        open_facet(def, at.facet).is_some() && self.rows().iter().any(answers)
    }

    fn explain_miss(&self, knowledge: Knowledge<'_>, asked: Asked, miss: Miss) -> Error {
        let code = match miss {
            Miss::Region => return self.no_such_region(asked.region, asked.day),
            Miss::NotHere | Miss::Missing => Code::MissingParameter,
            Miss::NotKnownThen => Code::NotKnownThen,
            Miss::PublicationUnknown => Code::PublicationUnknown,
            Miss::Facet => Code::MissingField,
        };
        let Some(def) = self.param_def(asked.param) else { return Error::new(Code::UnknownParameter) };
        let error = Error::new(code)
            .param(&def.id)
            .facet(&def.facet_name(asked.facet))
            .region(asked.region)
            .date(asked.day)
            .covered(coverage(self, knowledge, asked, |_| true));
        if miss == Miss::Facet {
            return error.field(open_facet(def, asked.facet).unwrap_or(""));
        }
        match self.hole(Places::new(self, knowledge.overlays), asked) {
            Some((zh, en)) if matches!(miss, Miss::Missing | Miss::NotHere) => error.hint(zh, en),
            _ => error,
        }
    }

    /// Why there is a hole, as it is declared for the place or the nearest above it.
    fn hole(&self, places: Places<'_>, asked: Asked) -> Option<(&str, &str)> {
        let mut region = Some(asked.region);
        while let Some(here) = region {
            let declared = self.holes().iter().find(|hole| {
                hole.param == asked.param
                    && hole.region == here
                    && hole.span.contains(asked.day)
                    && hole.facet.holds_for(asked.facet)
            });
            if let Some(hole) = declared {
                return Some(self.reason(hole));
            }
            region = places.get(here, asked.day).and_then(|def| def.parent);
        }
        None
    }
}

/// The first facet that is left open.
fn open_facet(def: &ParamDef, facet: Facet) -> Option<&str> {
    def.facets.iter().zip(facet.numbers()).find(|(_, number)| *number == 0).map(|(def, _)| def.id.as_str())
}

/// The place itself or the one above it that stands at `level`.
fn at_level(places: Places<'_>, region: Region, day: Date, level: Level) -> Result<Region, Miss> {
    let mut here = places.get(region, day).ok_or(Miss::Region)?;
    loop {
        if here.level == level {
            return Ok(here.region);
        }
        if here.level < level {
            return Err(Miss::NotHere);
        }
        let parent = here.parent.ok_or(Miss::NotHere)?;
        here = places.get(parent, day).ok_or(Miss::Region)?;
    }
}

fn found(number: u32, row: &Row, carry: Option<u16>) -> Found {
    Found {
        value: row.value,
        source: Source::Base(number),
        span: row.span,
        region: row.region,
        standing: row.standing,
        evidence: row.evidence,
        carry,
        supersedes: None,
    }
}

fn overlay(overlays: &[Overlay], mode: Mode, at: Asked) -> Option<Found> {
    overlays.iter().enumerate().rev().filter(|(_, o)| o.mode == mode).find_map(|(which, overlay)| {
        let (number, row) = overlay.rows.iter().enumerate().rev().find(|(_, row)| {
            row.param == at.param
                && row.region == at.region
                && row.span.contains(at.day)
                && row.facet.holds_for(at.facet)
        })?;
        let which = u16::try_from(which).ok()?;
        let value = match row.value {
            Value::Table(id) => Value::Table(TableId { overlay: which.checked_add(1)?, ..id }),
            other => other,
        };
        Some(Found {
            value,
            source: Source::Overlay(which, u32::try_from(number).ok()?),
            span: row.span,
            region: row.region,
            standing: super::overlay::OverlayRow::STANDING,
            evidence: super::overlay::OverlayRow::EVIDENCE,
            carry: None,
            supersedes: None,
        })
    })
}

/// Whether a row was known on the day of knowledge.
fn visible(row: &Row, known: Option<Date>) -> Result<(), Miss> {
    let Some(known) = known else { return Ok(()) };
    match (row.published, row.seen) {
        (Published::On(day), _) if day <= known => Ok(()),
        (Published::On(_), _) => Err(Miss::NotKnownThen),
        (Published::Unknown, Some(seen)) if seen <= known => Ok(()),
        (Published::Unknown, Some(_)) => Err(Miss::NotKnownThen),
        (Published::Unknown, None) => Err(Miss::PublicationUnknown),
    }
}
