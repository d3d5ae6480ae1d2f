//! Whether the rows of an overlay can take effect. One that cannot is refused when the overlay is read: silently without
//! effect, it would look like an answer under it.

use alloc::format;
use alloc::vec::Vec;

use super::book::{Book, ParamDef};
use super::facet::Facet;
use super::lookup::{Asked, Miss};
use super::overlay::{Mode, Overlay, OverlayRow};
use super::places::Places;
use super::row::Value;
use super::table::Table;
use crate::{Code, Date, Error, Region, Result, Span};

impl Book {
    /// Holds the places of all overlays against the register, and each row against the dictionary, the places, and who sets
    /// its parameter.
    ///
    /// # Errors
    /// Of a place: 406 a code that is taken or a parent that does not stand above, 207 no such parent. Of a row: 305 no
    /// such parameter, 406 a value that it cannot have, or an optional one that would be filled, 210 an empty span, 206 no such kind, 207 where the place did not exist
    /// on a day of the row, 306 where another sets the parameter on a day of the row, for any kind that the row is for.
    pub fn check_overlays(&self, overlays: &[Overlay]) -> Result<()> {
        let places = Places::new(self, overlays);
        places.check()?;
        for overlay in overlays {
            for (number, row) in overlay.rows.iter().enumerate() {
                Effect { book: self, places, overlay, row }.check().map_err(|error| error.row(number))?;
            }
        }
        Ok(())
    }
}

/// One row of an overlay, and what it is held against.
#[derive(Clone, Copy)]
struct Effect<'a> {
    book: &'a Book,
    places: Places<'a>,
    overlay: &'a Overlay,
    row: &'a OverlayRow,
}

impl Effect<'_> {
    fn check(self) -> Result<()> {
        let row = self.row;
        let def = self.book.param_def(row.param).ok_or_else(|| Error::new(Code::UnknownParameter))?;
        def.check(row.value).map_err(|senseless| {
            let (zh, en) = senseless.reason();
            Error::new(Code::BadValue).param(&def.id).hint(&zh, &en)
        })?;
        if let Value::Table(id) = row.value {
            let table = self.overlay.tables.get(usize::from(id.table));
            if !table.is_some_and(|table| self.book.fits(row.param, table)) {
                return Err(Error::new(Code::BadValue).param(&def.id).hint(
                    "决定表的列或取值与参数字典不符",
                    "the decision table does not have the columns of the dictionary, or values of their types",
                ));
            }
            if let Some((first, second)) = table.and_then(Table::ambiguous) {
                let (first, second) = (first.saturating_add(1), second.saturating_add(1));
                return Err(Error::new(Code::RowOverlap).param(&def.id).hint(
                    &format!("决定表第{first}行与第{second}行可同时适用"),
                    &format!("rows {first} and {second} of the table match the same question"),
                ));
            }
        }
        if def.optional && self.overlay.mode == Mode::Fill {
            return Err(Error::new(Code::BadValue).field("mode").param(&def.id).hint(
                "没有该参数时另有规定，fill 会改变已有结果；请用 replace",
                "where it is absent another rule holds, so that to fill it would change answers: use `replace`",
            ));
        }
        if row.span.from >= row.span.until {
            return Err(Error::new(Code::EmptySpan).field("until"));
        }
        if def.monthly && !row.span.is_by_month() {
            return Err(Error::new(Code::BadValue).param(&def.id).hint(
                "该参数按月起止，from 与 until 须为某月首日",
                "the parameter is dated by months: `from` and `until` are first days of a month",
            ));
        }
        if !def.has_facet(row.facet) {
            return Err(Error::new(Code::UnknownWord).field(def.facet_key()));
        }
        let lineage = self.places.lineage(row.region);
        for facet in def.each_facet(row.facet) {
            // Whether the place sets it for itself is quick to say, and mostly true; else the places below it are asked.
            if !self.days(|place| lineage.contains(&place)).iter().any(|day| !self.sets_for(facet, *day, row.region)) {
                continue;
            }
            let without = |day: &Date| !self.takes_effect(facet, *day);
            if let Some(day) = self.days(|_| true).into_iter().find(without) {
                return Err(self.without_effect(def, facet, day));
            }
        }
        Ok(())
    }

    /// The days of the row from which on something may be otherwise: its first, and those on which another may begin to set
    /// the parameter, or a place begins or ends.
    fn days(self, concerns: impl Fn(Region) -> bool) -> Vec<Date> {
        let row = self.row;
        let mut days = alloc::vec![row.span.from];
        let mut note =
            |span: Span| days.extend([span.from, span.until].into_iter().filter(|day| row.span.contains(*day)));
        self.book.authorities_of(row.param).filter(|a| concerns(a.region)).for_each(|a| note(a.span));
        self.places.all().filter(|r| concerns(r.region)).for_each(|r| note(r.span));
        days.sort_unstable();
        days.dedup();
        days
    }

    fn takes_effect(self, facet: Facet, day: Date) -> bool {
        let above = self.row.region;
        let below = self.places.all().filter(|place| self.places.lineage(place.region).contains(&above));
        core::iter::once(above).chain(below.map(|place| place.region)).any(|place| self.sets_for(facet, day, place))
    }

    /// Whether a question about `place` on that day goes to the row's place.
    fn sets_for(self, facet: Facet, day: Date, place: Region) -> bool {
        self.setter(facet, day, place).ok() == Some(self.row.region)
    }

    fn setter(self, facet: Facet, day: Date, place: Region) -> core::result::Result<Region, Miss> {
        self.book.setter(self.places, Asked { param: self.row.param, facet, region: place, day })
    }

    fn without_effect(self, def: &ParamDef, facet: Facet, day: Date) -> Error {
        let row = self.row;
        let named = |code| Error::new(code).param(&def.id).facet(&def.facet_name(facet)).region(row.region).date(day);
        match self.setter(facet, day, row.region) {
            Err(Miss::Region) => self.book.no_such_region(row.region, day).param(&def.id).facet(&def.facet_name(facet)),
            Ok(other) => {
                named(Code::NotSetHere).hint(&format!("当日由 {other} 决定"), &format!("on that day {other} sets it"))
            }
            Err(_) => named(Code::NotSetHere).hint("当日由其下的地区决定", "on that day places below it set it"),
        }
    }
}
