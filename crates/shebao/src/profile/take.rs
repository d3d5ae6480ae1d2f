//! A record of the host to an input of ours, as JSON for the one reader.

use serde_json::value::RawValue;
use shebao_core::record::{Shape, Type};
use shebao_core::{Code, Error, Result};

use super::bound::{Bound, BoundCode, BoundValue, Cell, Level, What};
use super::form::Form;
use super::ids::Ids;
use super::text::{id_text, listed, shown, token, uncertain};
use crate::json::Members;

/// What a record of the host was read as.
#[derive(Default)]
pub(crate) struct Taken<'b, 'r> {
    /// An input of ours.
    pub(crate) input: String,
    /// The values of lists that the record itself has.
    pub(crate) values: Vec<(&'b BoundCode, &'b BoundValue)>,
    /// What stands for people, units and debts.
    pub(crate) ids: Ids<'r>,
    /// The values of lists that came in, in the record or in its lists.
    pub(crate) came: Vec<Came<'b, 'r>>,
    /// Their places, in order of code and value.
    pub(super) order: Vec<usize>,
    /// Which of them came in beside an id, by its number.
    pub(crate) beside: Vec<Vec<usize>>,
}

/// A value of a list that came in.
pub(crate) struct Came<'b, 'r> {
    pub(crate) code: &'b str,
    pub(crate) value: &'b str,
    /// As it was written.
    pub(crate) raw: &'r str,
}

/// The JSON of each field, by its place in the shape.
type Given = Vec<Option<String>>;

/// Reads a record. `set` are fields in our own words, for what the record does not give.
pub(crate) fn take<'b, 'r>(
    bound: &'b Bound,
    shape: &Shape,
    row: &Members<'r>,
    set: &[(usize, String)],
) -> Result<Taken<'b, 'r>> {
    let mut taker = Taker { bound, set, taken: Taken::default() };
    let mut input = String::new();
    if let Some(level) = bound.input.first() {
        taker.taken.values = taker.record(level, shape, row, None, &mut input)?;
    }
    let given = taker.taken.values.iter().flat_map(|(_, value)| &value.gives);
    if let Some(given) = given.into_iter().find(|given| !given.certain) {
        return Err(uncertain(&given.code).field(&given.code));
    }
    let gives = taker.taken.values.iter().any(|(_, value)| !value.gives.is_empty());
    if let Some(code) = bound.decides.as_ref().filter(|_| !gives) {
        let (zh, en) = ("由它的值确定结果写入哪些代码", "its value says which codes the results go to");
        return Err(Error::new(Code::MissingField).field(code).hint(zh, en));
    }
    Ok(Taken { input, ..taker.taken })
}

struct Taker<'t, 'b, 'r> {
    bound: &'b Bound,
    set: &'t [(usize, String)],
    taken: Taken<'b, 'r>,
}

/// The record in hand: the host's codes, our fields, and what was given of them.
struct Row<'b, 's> {
    level: &'b Level,
    shape: &'s Shape,
    given: Given,
    /// The code that gave each.
    by: Vec<Option<&'b str>>,
}

impl<'b, 'r> Taker<'_, 'b, 'r> {
    /// Reads the record itself, or an item of a list of its `owner`; gives the values of lists that it has.
    fn record(
        &mut self,
        level: &'b Level,
        shape: &Shape,
        members: &Members<'r>,
        owner: Option<&Owner<'b, '_, '_>>,
        out: &mut String,
    ) -> Result<Vec<(&'b BoundCode, &'b BoundValue)>> {
        let found = find(level, members)?;
        let mut row = Row { level, shape, given: vec![None; shape.fields.len()], by: vec![None; shape.fields.len()] };
        let known = || level.codes.iter().zip(&found).filter_map(|(code, raw)| Some((code, (*raw)?)));
        let (mut values, mut raws) = (Vec::new(), Vec::new());
        for (code, raw) in known() {
            let What::Values(list) = &code.what else { continue };
            let Some(value) = listed(code, list, raw)? else { continue };
            for (place, text) in &value.sets {
                row.put(*place, text.clone(), code)?;
            }
            values.push((code, value));
            raws.push(raw);
        }
        let mut ids = Vec::new();
        for (code, raw) in known() {
            let What::Field(cell) = &code.what else { continue };
            ids.extend(self.scalar(&mut row, code, *cell, raw)?);
        }
        for (name, cell) in values.iter().flat_map(|(_, value): &(_, &BoundValue)| &value.takes) {
            let Some(index) = level.find(name) else { continue };
            if let (Some(code), Some(Some(raw))) = (level.codes.get(index), found.get(index)) {
                self.scalar(&mut row, code, *cell, raw)?;
            }
        }
        match owner {
            Some(owner) => {
                owner.holds(level, members)?;
                row.end_open(&found, owner.row);
            }
            None => row.set(self.set),
        }
        for ((code, value), raw) in values.iter().zip(raws) {
            row.fits(code, value)?;
            self.keep(&code.code, &value.value, raw, &ids);
        }
        for (code, raw) in known() {
            let What::List(place) = code.what else { continue };
            let owner = Owner { row: &row, values: &values };
            if let Some(text) = self.items(&owner, place, code, raw)? {
                row.put(place, text, code)?;
            }
        }
        object(shape, &row.given, out);
        Ok(values)
    }

    /// Puts a scalar's JSON at its field; where it is an id, gives the number that stands for it.
    fn scalar(
        &mut self,
        row: &mut Row<'b, '_>,
        code: &'b BoundCode,
        cell: Cell,
        raw: &'r str,
    ) -> Result<Option<usize>> {
        let here = |error: Error| error.field(&code.code);
        let Some(text) = token(raw).map_err(here)? else { return Ok(None) };
        if !code.certain {
            return Err(here(uncertain(&code.code)));
        }
        if code.is_open(Some(&text)) {
            return Ok(None);
        }
        let Some(declared) = row.shape.fields.get(cell.place) else { return Ok(None) };
        if cell.form == Form::Id {
            let id = id_text(raw, text).map_err(here)?;
            let number = self.taken.ids.number(declared.field.name, &id, raw);
            row.put(cell.place, number.to_string(), code)?;
            return Ok(Some(number));
        }
        let ty = &declared.field.domain.ty;
        let raw = cell.form.take(ty, &text).map_err(|code| match (code, cell.form) {
            (Code::OutOfRange, _) => here(declared.field.out_of_range()),
            (code, Form::Ours) => here(declared.field.wrong(code)),
            (code, form) => here(form.hinted(Error::new(code))),
        })?;
        let mut text = String::new();
        ty.write(raw, &mut text);
        // No text of a scalar holds a character that needs escaping.
        let quoted = !matches!(ty, Type::Count | Type::Flag);
        row.put(cell.place, if quoted { format!("\"{text}\"") } else { text }, code)?;
        Ok(None)
    }

    /// Remembers a value that came in, with the ids beside it.
    fn keep(&mut self, code: &'b str, value: &'b str, raw: &'r str, ids: &[usize]) {
        let Taken { came, order, beside, .. } = &mut self.taken;
        let named = |place: &usize| came.get(*place).map(|came| (came.code, came.value));
        let place = match order.binary_search_by(|place| named(place).cmp(&Some((code, value)))) {
            Ok(found) => order.get(found).copied().unwrap_or_default(),
            Err(at) => {
                order.insert(at, came.len());
                came.push(Came { code, value, raw });
                came.len().saturating_sub(1)
            }
        };
        for id in ids.iter().copied() {
            if beside.len() <= id {
                beside.resize_with(id.saturating_add(1), Vec::new);
            }
            if let Some(values) = beside.get_mut(id).filter(|values| !values.contains(&place)) {
                values.push(place);
            }
        }
    }

    /// A list of the host's records as one of ours.
    fn items(
        &mut self,
        owner: &Owner<'b, '_, '_>,
        place: usize,
        code: &BoundCode,
        raw: &'r str,
    ) -> Result<Option<String>> {
        let Some(declared) = owner.row.shape.fields.get(place) else { return Ok(None) };
        let (Some(shape), name) = (&declared.items, declared.field.name) else { return Ok(None) };
        if raw == "null" {
            return Ok(None);
        }
        let Some(level) = self.bound.input.iter().find(|level| level.list == name) else { return Ok(None) };
        let rows: Vec<&'r RawValue> =
            serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field(&code.code))?;
        let mut out = String::from("[");
        for (index, row) in rows.into_iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            let members = Members::read(row.get(), name).map_err(|error| error.row(index))?;
            self.record(level, shape, &members, Some(owner), &mut out).map_err(|error| error.row(index))?;
        }
        out.push(']');
        Ok(Some(out))
    }
}

/// The record that a list is of, with the values of lists that it has.
struct Owner<'b, 's, 'o> {
    row: &'o Row<'b, 's>,
    values: &'o [(&'b BoundCode, &'b BoundValue)],
}

impl Owner<'_, '_, '_> {
    /// Whether an item says of the owner's codes what the owner does, where they say nothing of its own: of another kind it
    /// would be computed as the owner's.
    fn holds(&self, level: &Level, item: &Members<'_>) -> Result<()> {
        for (name, raw) in item.entries().filter(|(name, _)| level.find(name).is_none()) {
            let Some((code, value)) = self.values.iter().find(|(code, _)| code.code.eq_ignore_ascii_case(name)) else {
                self.agrees(name, raw)?;
                continue;
            };
            let here = |error: Error| error.field(&code.code);
            let Some(text) = token(raw).map_err(here)?.filter(|text| *text != value.value) else { continue };
            let zh = format!("所属记录为 {}，与该行不同", value.value);
            let en = format!("the record that the list is of says {}", value.value);
            return Err(shown(here(Error::new(Code::NotTogether).hint(&zh, &en)), &text));
        }
        Ok(())
    }

    /// The same where the record lacks the code and `set` says what it would: the value must set just that.
    fn agrees(&self, name: &str, raw: &str) -> Result<()> {
        let level = self.row.level;
        let Some(code) = level.find(name).and_then(|index| level.codes.get(index)) else { return Ok(()) };
        let What::Values(list) = &code.what else { return Ok(()) };
        let Some(value) = listed(code, list, raw)? else { return Ok(()) };
        let differs = |(place, text): &&(usize, String)| {
            self.row.given.get(*place).and_then(Option::as_ref).is_none_or(|given| given != text)
        };
        match value.sets.iter().find(differs) {
            Some((place, _)) => Err(self.row.clash(*place, code)),
            None => self.row.fits(code, value),
        }
    }
}

impl<'b> Row<'b, '_> {
    /// Two codes may say the same of a field, and nothing else.
    fn put(&mut self, place: usize, text: String, code: &'b BoundCode) -> Result<()> {
        match self.given.get_mut(place) {
            Some(Some(known)) if *known != text => return Err(self.clash(place, code)),
            Some(given) => *given = Some(text),
            None => {}
        }
        if let Some(by) = self.by.get_mut(place) {
            *by = Some(&code.code);
        }
        Ok(())
    }

    /// A code that contradicts what another, or `set`, says of a field.
    fn clash(&self, place: usize, code: &BoundCode) -> Error {
        let field = self.shape.fields.get(place).map_or("", |declared| declared.field.name);
        match self.by.get(place).copied().flatten() {
            Some(other) => Error::not_together(&code.code, other),
            None => Error::not_together(&code.code, &format!("set.{field}")),
        }
    }

    /// Fields in our own words, for what the record does not give.
    fn set(&mut self, set: &[(usize, String)]) {
        for (place, text) in set {
            if let Some(given @ None) = self.given.get_mut(*place) {
                *given = Some(text.clone());
            }
        }
    }

    /// Whether the other fields have what a value must have beside it.
    fn fits(&self, code: &BoundCode, value: &BoundValue) -> Result<()> {
        for (place, words) in &value.only {
            let other = self.given.get(*place).and_then(Option::as_ref);
            if other.is_some_and(|given| !words.contains(given)) {
                return Err(self.clash(*place, code).place(&value.value));
            }
        }
        Ok(())
    }

    fn text(&self, name: &str) -> Option<&String> {
        self.shape.position(name).and_then(|place| self.given.get(place)).and_then(Option::as_ref)
    }

    /// What has no end in a list ends with the record that the list is of; where it begins only after that, with time itself.
    fn end_open(&mut self, found: &[Option<&str>], owner: &Row<'_, '_>) {
        for (code, raw) in self.level.codes.iter().zip(found) {
            let (What::Field(cell), Some(_), true) = (&code.what, raw, code.is_open(None)) else { continue };
            let Some(field) = self.shape.fields.get(cell.place).map(|declared| declared.field) else { continue };
            let is_given = self.given.get(cell.place).is_none_or(Option::is_some);
            let Some(end) = owner.text(field.name).filter(|_| field.required && !is_given) else { continue };
            let text = if self.text("from").is_none_or(|from| from < end) {
                end.clone()
            } else {
                let mut last = String::new();
                field.domain.ty.write(field.domain.max, &mut last);
                format!("\"{last}\"")
            };
            if let Some(given) = self.given.get_mut(cell.place) {
                *given = Some(text);
            }
        }
    }
}

/// The record's members that are codes, each at its code's place.
fn find<'r>(level: &Level, row: &Members<'r>) -> Result<Vec<Option<&'r str>>> {
    let mut found = vec![None; level.codes.len()];
    for (name, raw) in row.entries() {
        let Some(index) = level.find(name) else { continue };
        let Some(place) = found.get_mut(index) else { continue };
        if place.replace(raw).is_some() {
            let name = level.codes.get(index).map_or("", |code| code.code.as_str());
            return Err(Error::new(Code::DuplicateMember).field(name));
        }
    }
    Ok(found)
}

/// An object of our own fields.
pub(crate) fn object(shape: &Shape, given: &[Option<String>], out: &mut String) {
    out.push('{');
    let mut comma = false;
    for (declared, text) in shape.fields.iter().zip(given) {
        let Some(text) = text else { continue };
        if comma {
            out.push(',');
        }
        comma = true;
        out.push('"');
        out.push_str(declared.field.name);
        out.push_str("\":");
        out.push_str(text);
    }
    out.push('}');
}
