//! Days without a figure that nobody declared.
//!
//! From the first day that a place has a row (or a hole) of a parameter, every day must be explained: by a row, a declared
//! hole, a carry, an authority that hands the parameter to another level, or the end of the place itself. An open-ended
//! parameter may end where its last row says so; a per-period one must say what comes after its last year.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use shebao_core::policy::{Facet, ParamId};
use shebao_core::{Code, Date, Level, Region, Span};

use super::overlap::series;
use super::register::{Param, Register};
use super::report::{Issue, Issues};
use super::rows::Rows;
use super::tables::Table;

/// A span that something explains, with the table that does.
#[derive(Clone, Copy)]
struct Cover {
    span: Span,
    table: usize,
    /// Rows and holes begin a series; carries do not.
    begins: bool,
}

struct Series<'a> {
    register: &'a Register,
    rows: &'a Rows,
    id: ParamId,
    param: &'a Param,
    facet: Facet,
    region: Region,
}

/// Every gap of every series.
pub(super) fn check(register: &Register, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    let mut asked: BTreeSet<(ParamId, Region)> = BTreeSet::new();
    asked.extend(rows.rows.iter().map(|row| (row.it.param, row.it.region)));
    asked.extend(rows.holes.iter().map(|hole| (hole.it.param, hole.it.region)));
    // One table stands for many series; its gap is told once.
    let mut told: BTreeSet<(usize, Span)> = BTreeSet::new();
    for (id, region) in asked {
        let Some(param) = register.param(id) else { continue };
        if param.def.optional {
            continue; // its absence means that the derived figure holds
        }
        for facet in param.def.each_facet(Facet::ANY) {
            let series = Series { register, rows, id, param, facet, region };
            if let Some((gap, table)) = series.first_gap()
                && told.insert((table, gap))
            {
                issues.add(series.issue(gap, table, tables));
            }
        }
    }
}

/// A carry pays on the row that holds up to its first day; without one it would silently do nothing.
pub(super) fn carries(register: &Register, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for carry in &rows.carries {
        let (it, start) = (&carry.it, carry.it.span.from);
        let carried = rows.rows.iter().map(|row| &row.it).any(|row| {
            let facet = row.facet.meets(it.facet);
            let before = row.span.from < start && start <= row.span.until;
            row.param == it.param && row.region == it.region && facet && before
        });
        let Some(table) = tables.get(carry.table) else { continue };
        if carried || !told.insert(carry.table) {
            continue;
        }
        let series = series(register, it.param, it.facet, it.region);
        let issue = Issue::new(Code::Gap, table.at("from"), format!("a carry of {series} has nothing to carry"));
        issues.add(
            issue.help("a row of the same place must hold up to the carry's `from`: add the row, or correct the span"),
        );
    }
}

impl Series<'_> {
    fn mine(&self, param: ParamId, facet: Facet, region: Region) -> bool {
        param == self.id && region == self.region && facet.holds_for(self.facet)
    }

    fn covers(&self) -> Vec<Cover> {
        let rows = self.rows.rows.iter().filter(|row| self.mine(row.it.param, row.it.facet, row.it.region));
        let holes = self.rows.holes.iter().filter(|hole| self.mine(hole.it.param, hole.it.facet, hole.it.region));
        let carries = self.rows.carries.iter().filter(|c| self.mine(c.it.param, c.it.facet, c.it.region));
        let mut covers: Vec<Cover> = Vec::new();
        covers.extend(rows.map(|row| Cover { span: row.it.span, table: row.table, begins: true }));
        covers.extend(holes.map(|hole| Cover { span: hole.it.span, table: hole.table, begins: true }));
        covers.extend(carries.map(|carry| Cover { span: carry.it.span, table: carry.table, begins: false }));
        covers.sort_by_key(|cover| cover.span);
        covers
    }

    /// The first stretch that nothing explains, and the table that it follows.
    fn first_gap(&self) -> Option<(Span, usize)> {
        let covers = self.covers();
        let first = covers.iter().filter(|cover| cover.begins).map(|cover| cover.span.from).min()?;
        let mut days: Vec<Date> = covers.iter().flat_map(|cover| [cover.span.from, cover.span.until]).collect();
        let handed = self.rows.authorities.iter().filter(|authority| authority.it.param == self.id);
        days.extend(handed.flat_map(|authority| [authority.it.span.from, authority.it.span.until]));
        days.extend(self.register.regions.iter().flat_map(|place| [place.def.span.from, place.def.span.until]));
        days.push(Date::MAX);
        days.retain(|day| *day >= first);
        days.sort_unstable();
        days.dedup();

        let mut gap: Option<Span> = None;
        for (from, until) in days.iter().copied().zip(days.iter().copied().skip(1)) {
            let explained = covers.iter().any(|cover| cover.span.contains(from)) || !self.asked_here(from);
            match (&mut gap, explained) {
                (None, true) => {}
                (None, false) => gap = Some(Span { from, until }),
                (Some(gap), false) => gap.until = until,
                (Some(_), true) => break,
            }
        }
        let gap = gap?;
        let follows =
            covers.iter().filter(|cover| cover.span.until <= gap.from).max_by_key(|c| (c.span.until, c.table))?;
        let tail = !covers.iter().any(|cover| cover.span.from >= gap.until);
        if tail && !self.param.period {
            return None; // it ends where its last row says so
        }
        Some((gap, follows.table))
    }

    /// Whether look-up would come to this place for this parameter on that day.
    fn asked_here(&self, day: Date) -> bool {
        let Some(own) = self.level_of(self.region, day) else { return false };
        let mut region = Some(self.region);
        while let Some(here) = region {
            let authority = self.rows.authorities.iter().map(|a| &a.it).find(|a| {
                let facet = a.facet.holds_for(self.facet);
                a.param == self.id && a.region == here && a.span.contains(day) && facet
            });
            if let Some(authority) = authority {
                return authority.level == own;
            }
            region = self.place(here, day).and_then(|place| place.def.parent);
        }
        self.param.def.level == own
    }

    fn place(&self, region: Region, day: Date) -> Option<&super::register::Place> {
        self.register.regions.iter().find(|place| place.def.region == region && place.def.span.contains(day))
    }

    fn level_of(&self, region: Region, day: Date) -> Option<Level> {
        self.place(region, day).map(|place| place.def.level)
    }

    fn issue(&self, gap: Span, table: usize, tables: &[Table]) -> Issue {
        let series = series(self.register, self.id, self.facet, self.region);
        let place =
            tables.get(table).map(|table| table.at(if table.get("until").is_some() { "until" } else { "from" }));
        let place = place.unwrap_or(super::report::At { file: 0, start: 0, end: 0 });
        let message = format!("no row, hole or carry of {series} over {gap}");
        Issue::new(Code::Gap, place, message).label("the last that is known ends here").help(
            "add the rows of these months; where they are not known declare a `[[hole]]`; where another level sets the \
             parameter by then say so by `[[authority]]`; where the last figure is paid on, by `[[carry]]`",
        )
    }
}
