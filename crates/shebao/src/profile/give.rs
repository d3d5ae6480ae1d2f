//! An output of ours to the host's record: its own members as they came, the results under the host's codes.

use shebao_core::record::{Field, List, Record, Scalar, Visit};

use super::bind::{Bound, Cell, Level, What};
use super::take::Taken;
use crate::json::{Members, Writer};

/// Writes the host's record with its results. A code whose line has no result is null where the record had it: what stood there
/// before was not computed.
pub(crate) fn give(
    bound: &Bound,
    taken: &Taken<'_>,
    row: &Members<'_>,
    record: &mut dyn Record,
    write: &mut Writer<'_>,
) {
    let Some(level) = bound.output.first() else { return };
    let found = Found::of(record);
    let beside = taken.values.iter().flat_map(|value| &value.gives);
    let lines = || direct(level).chain(beside.clone().map(|(code, cell)| (code.as_str(), *cell)));
    // A code that other values of the list are given is a result too, of which there is none.
    let stale = |name: &str| {
        let values =
            bound.input.first().into_iter().flat_map(|level| &level.codes).filter_map(|code| match &code.what {
                What::Values(values) => Some(values),
                _ => None,
            });
        values.flatten().any(|value| value.gives.iter().any(|(code, _)| code.eq_ignore_ascii_case(name)))
    };
    write.begin();
    let mut there: Vec<&str> = Vec::new();
    for (name, raw) in row.entries() {
        there.push(name);
        write.key(name);
        match lines().find(|(code, _)| code.eq_ignore_ascii_case(name)) {
            Some((_, cell)) => scalar(&found, cell, write),
            None if stale(name) => write.raw("null"),
            None => write.raw(raw),
        }
    }
    let lower = is_lower(bound, &there);
    let new = |code: &str| !there.iter().any(|name| name.eq_ignore_ascii_case(code));
    for (code, cell) in lines().filter(|(code, _)| new(code)) {
        if found.scalars.get(cell.place).copied().flatten().is_some() {
            key(code, lower, write);
            scalar(&found, cell, write);
        }
    }
    lists(bound, level, &found, lower, write);
    write.end();
}

fn direct(level: &Level) -> impl Iterator<Item = (&str, Cell)> {
    level.codes.iter().filter_map(|code| match code.what {
        What::Field(cell) => Some((code.code.as_str(), cell)),
        _ => None,
    })
}

/// Whether the record writes our codes in lower case.
fn is_lower(bound: &Bound, names: &[&str]) -> bool {
    let level = bound.input.first();
    let ours = names.iter().find(|name| level.is_some_and(|level| level.find(name).is_some()));
    ours.is_some_and(|name| {
        name.bytes().any(|b| b.is_ascii_lowercase()) && !name.bytes().any(|b| b.is_ascii_uppercase())
    })
}

fn key(code: &str, lower: bool, write: &mut Writer<'_>) {
    if lower { write.key(&code.to_ascii_lowercase()) } else { write.key(code) }
}

fn scalar(found: &Found, cell: Cell, write: &mut Writer<'_>) {
    let place = found.scalars.get(cell.place).copied().flatten();
    let mut text = String::new();
    let given = place.and_then(|(field, raw)| cell.form.give(&field.domain.ty, raw, &mut text));
    match given {
        None => write.raw("null"),
        Some(()) if cell.text => write.string(&text),
        Some(()) => write.raw(&text),
    }
}

/// The lists of a result of which some line has a code.
fn lists(bound: &Bound, level: &Level, found: &Found, lower: bool, write: &mut Writer<'_>) {
    for code in &level.codes {
        let What::List(place) = code.what else { continue };
        let Some((name, items)) =
            found.lists.iter().find(|(at, ..)| *at == place).map(|(_, name, items)| (*name, items))
        else {
            continue;
        };
        let Some(level) = bound.output.iter().find(|level| level.list == name) else { continue };
        if direct(level).next().is_none() {
            continue;
        }
        key(&code.code, lower, write);
        write.begin_list();
        for item in items {
            write.begin();
            for (code, cell) in direct(level) {
                if item.scalars.get(cell.place).copied().flatten().is_some() {
                    key(code, lower, write);
                    scalar(item, cell, write);
                }
            }
            write.end();
        }
        write.end_list();
    }
}

/// The numbers of a record, at their fields' places, as columns would carry them.
#[derive(Default)]
struct Found {
    scalars: Vec<Option<(&'static Field, i64)>>,
    lists: Vec<(usize, &'static str, Vec<Found>)>,
}

impl Found {
    fn of(record: &mut dyn Record) -> Found {
        let mut found = Found::default();
        record.visit(&mut found);
        found
    }
}

impl Visit for Found {
    fn scalar(&mut self, field: &'static Field, value: &mut dyn Scalar) {
        self.scalars.push(value.raw().map(|raw| (field, raw)));
    }

    fn list(&mut self, field: &'static Field, list: &mut dyn List) {
        let items = (0..list.len()).filter_map(|index| list.item(index).map(Found::of)).collect();
        self.lists.push((self.scalars.len(), field.name, items));
        self.scalars.push(None);
    }
}
