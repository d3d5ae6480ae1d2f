//! An output of ours to the host's record: its own members as they came, the results under the host's codes.

use shebao_core::record::{Field, Record, Value, values};
use shebao_core::{Code, Error, Result};

use super::bound::{Bound, BoundCode, BoundValue, Cell, Level, What};
use super::form::Form;
use super::read::bad;
use super::take::{Came, Taken};
use crate::json::{Members, Writer};

/// Writes the host's record with its results. A code whose line has no result is null where the record had it: what stood there
/// before was not computed.
///
/// # Errors
/// 118 where a word of the result is none of the profile's values, or more than one.
pub(crate) fn give(
    bound: &Bound,
    taken: &Taken<'_, '_>,
    row: &Members<'_>,
    record: &dyn Record,
    write: &mut Writer<'_>,
) -> Result<()> {
    let Some(level) = bound.output.first() else { return Ok(()) };
    let found = Found::of(record);
    let giver = Giver { bound, taken, lower: is_lower(bound, row) };
    let lines = giver.lines(level);
    // A code that other values of the list are given is a result too, of which there is none.
    let stale = |name: &str| bound.given.iter().any(|code| code.eq_ignore_ascii_case(name));
    write.begin();
    for (name, raw) in row.entries() {
        write.key(name);
        match lines.iter().find(|(code, _)| code.eq_ignore_ascii_case(name)) {
            Some((code, line)) => giver.line(code, *line, &found, &[], write)?,
            None if stale(name) => write.raw("null"),
            None => write.raw(raw),
        }
    }
    let is_new = |code: &str| !row.entries().any(|(name, _)| name.eq_ignore_ascii_case(code));
    for (code, line) in lines.iter().filter(|(code, _)| is_new(code)) {
        giver.member(code, *line, &found, &[], write)?;
    }
    write.end();
    Ok(())
}

/// Whether the record writes our codes in lower case.
fn is_lower(bound: &Bound, row: &Members<'_>) -> bool {
    let Some(level) = bound.input.first() else { return false };
    let is_code = |name: &str| {
        let known = level.find(name).and_then(|index| level.codes.get(index));
        known.is_some_and(|known| known.code.bytes().any(|byte| byte.is_ascii_uppercase()))
    };
    let ours = row.entries().map(|(name, _)| name).find(|name| is_code(name));
    ours.is_some_and(|name| !name.bytes().any(|byte| byte.is_ascii_uppercase()))
}

/// What a code is given.
#[derive(Clone, Copy)]
enum Line<'g> {
    Cell(Cell),
    /// A word of ours, by the values that mean it.
    Words(usize, &'g [(String, Vec<String>)]),
    /// What came in.
    Came(&'g str),
    /// The items of the list at this place.
    Items(usize, &'g Level),
}

struct Giver<'g> {
    bound: &'g Bound,
    taken: &'g Taken<'g, 'g>,
    lower: bool,
}

impl<'g> Giver<'g> {
    /// The codes of a record or of a list's items, and what each is given under the values that the record has.
    fn lines(&self, level: &'g Level) -> Vec<(&'g str, Line<'g>)> {
        let (mut lines, mut lists) = (Vec::new(), Vec::new());
        for code in &level.codes {
            let name = code.code.as_str();
            match &code.what {
                What::Field(cell) => lines.push((name, Line::Cell(*cell))),
                What::Words(place, words) => lines.push((name, Line::Words(*place, words))),
                What::List(place) => {
                    let is_here = |items: &&Level| !items.list.is_empty() && items.place == *place;
                    let items = self.bound.output.iter().find(is_here);
                    let items =
                        items.filter(|items| items.tells() || self.values().any(|(_, value)| value.tells(items.list)));
                    lists.extend(items.map(|items| (name, Line::Items(*place, items))));
                }
                What::Values(_) | What::Beside => {}
            }
        }
        for (code, value) in self.values().filter(|(_, value)| value.tells(level.list)) {
            let given = value.gives.iter().filter(|given| given.list == level.list);
            lines.extend(given.map(|given| (given.code.as_str(), Line::Cell(given.cell))));
            // What decides the lines of a list's items stands in each, as in a row of its own.
            if !level.list.is_empty() && level.find(&code.code).is_none() {
                let came = self.taken.came.iter().find(|came| came.code == code.code && came.value == value.value);
                lines.extend(came.map(|came| (came.code, Line::Came(came.raw))));
            }
        }
        lines.append(&mut lists);
        lines
    }

    fn values(&self) -> impl Iterator<Item = (&'g BoundCode, &'g BoundValue)> {
        let taken: &'g Taken<'g, 'g> = self.taken;
        taken.values.iter().copied()
    }

    /// Writes a member, where the result has it.
    fn member(&self, code: &str, line: Line<'g>, found: &Found, ids: &[usize], write: &mut Writer<'_>) -> Result<()> {
        let is_there = match line {
            Line::Cell(Cell { place, .. }) | Line::Words(place, _) => found.scalar(place).is_some(),
            Line::Came(_) => true,
            Line::Items(place, _) => found.items(place).is_some(),
        };
        if is_there {
            if self.lower {
                write.key(&code.to_ascii_lowercase())
            } else {
                write.key(code)
            }
            self.line(code, line, found, ids, write)?;
        }
        Ok(())
    }

    /// Writes what a code is given; null where there is nothing.
    fn line(&self, code: &str, line: Line<'g>, found: &Found, ids: &[usize], write: &mut Writer<'_>) -> Result<()> {
        match line {
            Line::Cell(cell) => self.scalar(found, cell, write)?,
            Line::Came(raw) => write.raw(raw),
            Line::Words(place, words) => match found.scalar(place) {
                Some((field, raw)) => {
                    let mut word = String::new();
                    field.domain.ty.write(raw, &mut word);
                    let values = words.iter().find(|(known, _)| *known == word).map(|(_, values)| values.as_slice());
                    self.value(code, &word, values.unwrap_or_default(), ids, write)?;
                }
                None => write.raw("null"),
            },
            Line::Items(place, level) => {
                let lines = self.lines(level);
                write.begin_list();
                for item in found.items(place).unwrap_or_default() {
                    let ids = item.ids(&lines);
                    write.begin();
                    for (code, line) in &lines {
                        self.member(code, *line, item, &ids, write)?;
                    }
                    write.end();
                }
                write.end_list();
            }
        }
        Ok(())
    }

    fn scalar(&self, found: &Found, cell: Cell, write: &mut Writer<'_>) -> Result<()> {
        let Some((field, raw)) = found.scalar(cell.place) else {
            write.raw("null");
            return Ok(());
        };
        if cell.form == Form::Id {
            // Every number that stands for an id came from one.
            write.raw(self.taken.ids.raw(field.name, raw).ok_or_else(|| Error::new(Code::Defect).field(field.name))?);
            return Ok(());
        }
        let mut text = String::new();
        match cell.form.give(&field.domain.ty, raw, &mut text) {
            None => write.raw("null"),
            Some(()) if cell.text => write.string(&text),
            Some(()) => write.raw(&text),
        }
        Ok(())
    }

    /// Writes a word of ours as the value that means it. Where two do, it is the one that came in with these ids, or at all.
    fn value(&self, code: &str, word: &str, values: &[String], ids: &[usize], write: &mut Writer<'_>) -> Result<()> {
        let Taken { came, beside, .. } = self.taken;
        let is_meant = |came: &&Came<'_, '_>| came.code == code && values.iter().any(|value| value == came.value);
        let near = ids.iter().filter_map(|id| beside.get(*id)).flatten().filter_map(|place| came.get(*place));
        let known = one(near.filter(is_meant)).or_else(|| one(came.iter().filter(is_meant)));
        match (known, values) {
            (Some(came), _) => write.raw(came.raw),
            (None, [value]) => write.string(value),
            _ => {
                let zh = "代码表中没有代码、或有多个代码表示结果的这一项，请在方案中写明";
                let en =
                    "no value of the list, or more than one, means this word of the result; say which in the profile";
                return Err(bad(zh, en).field(code).place(word));
            }
        }
        Ok(())
    }
}

/// The value that came in, where it is only one.
fn one<'c>(mut all: impl Iterator<Item = &'c Came<'c, 'c>>) -> Option<&'c Came<'c, 'c>> {
    let first = all.next()?;
    all.all(|came| came.value == first.value).then_some(first)
}

/// The numbers of a record, at their fields' places, as columns would carry them.
#[derive(Default)]
struct Found {
    scalars: Vec<Option<(&'static Field, i64)>>,
    lists: Vec<(usize, Vec<Found>)>,
}

impl Found {
    fn of(record: &dyn Record) -> Found {
        let mut found = Found::default();
        for (declared, value) in values(record) {
            if let Value::List(list) = value {
                let items = (0..list.len()).filter_map(|index| list.item(index).map(Found::of)).collect();
                found.lists.push((found.scalars.len(), items));
            }
            found.scalars.push(value.number().map(|raw| (declared.field, raw)));
        }
        found
    }

    fn scalar(&self, place: usize) -> Option<(&'static Field, i64)> {
        self.scalars.get(place).copied().flatten()
    }

    /// The numbers that stand for ids.
    fn ids(&self, lines: &[(&str, Line<'_>)]) -> Vec<usize> {
        let ids = lines.iter().filter_map(|(_, line)| match line {
            Line::Cell(cell) if cell.form == Form::Id => self.scalar(cell.place),
            _ => None,
        });
        ids.filter_map(|(_, number)| usize::try_from(number).ok()).collect()
    }

    fn items(&self, place: usize) -> Option<&[Found]> {
        self.lists.iter().find(|(at, _)| *at == place).map(|(_, items)| items.as_slice())
    }
}
