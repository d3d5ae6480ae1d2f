//! A profile held against the fields of every operation: which code is which field, and where two readings are possible.

use shebao_core::Result;
use shebao_core::record::{Field, Type};

use super::bound::{Bound, BoundCode, BoundValue, Cell, Given, Level, Profile, What};
use super::check::check;
use super::form::Form;
use super::read::{Confidence, Draft, FieldCode, ListValue, Path, bad};
use crate::engine::Shapes;
use crate::shape::Shape;

impl Profile {
    /// Binds a draft to every operation.
    ///
    /// # Errors
    /// 118 where a name is none of ours, or where a code or a field could be meant twice.
    pub(crate) fn bind(draft: &Draft, operations: &[Shapes]) -> Result<Profile> {
        check(draft, operations)?;
        let bind = |shapes: &Shapes| -> Result<Bound> {
            let input = levels(&shapes.input, |level, shape| input_level(draft, level, shape))?;
            let output = levels(&shapes.output, |level, shape| output_level(draft, level, shape))?;
            let mut bound = Bound { input, output, given: Vec::new(), offered: false, decides: None };
            give_beside(draft, shapes, &mut bound)?;
            if bound.output.iter().any(Level::tells) {
                (bound.offered, bound.decides) = (true, None);
            }
            for (level, (list, shape)) in bound.output.iter_mut().zip(parts(&shapes.output)) {
                keep_names(level, list, shape);
            }
            Ok(bound)
        };
        Ok(Profile { operations: operations.iter().map(bind).collect::<Result<_>>()? })
    }
}

/// The record itself, then each of its lists.
fn parts(shape: &Shape) -> impl Iterator<Item = (&'static str, &Shape)> {
    let lists = shape.fields.iter().filter_map(|declared| Some((declared.field.name, declared.items.as_ref()?)));
    std::iter::once(("", shape)).chain(lists)
}

fn levels(shape: &Shape, fill: impl Fn(&mut Level, &Shape) -> Result<()>) -> Result<Vec<Level>> {
    let level = |(list, items)| {
        let place = shape.position(list).unwrap_or_default();
        let mut level = Level::new(list, place);
        fill(&mut level, items).map(|()| level)
    };
    parts(shape).map(level).collect()
}

fn certain(confidence: Confidence, accepted: bool) -> bool {
    accepted || confidence != Confidence::C
}

/// The field of a path at this level.
fn at(shape: &Shape, list: &str, path: &Path) -> Option<(usize, &'static Field)> {
    let place = shape.position(&path.name).filter(|_| path.is_of(list))?;
    Some((place, shape.fields.get(place)?.field))
}

/// The field as a cell, where the form goes with its type.
fn cell(shape: &Shape, list: &str, path: &Path, code: Option<&FieldCode>) -> Option<Cell> {
    let (place, field) = at(shape, list, path)?;
    let form = code.and_then(|code| code.form).or(Form::usual(field)).filter(|form| form.fits(field))?;
    Some(Cell { place, form, text: form.is_text(&field.domain.ty) || code.is_some_and(|code| code.text) })
}

/// The JSON of a word that a field is set to; nothing where it is no word of the field's.
pub(crate) fn word(ty: &Type, text: &str) -> Option<String> {
    match ty {
        Type::Flag => matches!(text, "true" | "false").then(|| text.to_owned()),
        Type::Count => text.parse::<u32>().ok().map(|number| number.to_string()),
        // No word holds a character that needs escaping.
        ty => ty.read(text).is_ok().then(|| format!("\"{text}\"")),
    }
}

/// The codes of our input fields.
fn input_level(draft: &Draft, level: &mut Level, shape: &Shape) -> Result<()> {
    let list = level.list;
    let mut fields: Vec<usize> = Vec::new();
    for (row, code) in draft.codes.iter().enumerate() {
        let mut found = code.field.iter().filter_map(|path| match at(shape, list, path)? {
            (place, field) if matches!(field.domain.ty, Type::List) => Some(What::List(place)),
            _ => cell(shape, list, path, Some(code)).map(What::Field),
        });
        let what = match (found.next(), found.next()) {
            (Some(_), Some(_)) => {
                return Err(bad("同一代码对应同一操作的两个字段", "a code is two fields of one operation").row(row));
            }
            (Some(one), None) => one,
            _ => {
                let values = code.values.iter().map(|value| bound_value(draft, shape, list, value));
                let values: Vec<BoundValue> = values.collect();
                if values.iter().all(|value| value.sets.is_empty()) {
                    continue;
                }
                What::Values(values)
            }
        };
        if let What::Field(Cell { place, .. }) | What::List(place) = what {
            if fields.contains(&place) {
                return Err(bad("两个代码对应同一字段", "two codes are one field").row(row));
            }
            fields.push(place);
        }
        let certain = certain(code.confidence, code.accepted);
        level.add(BoundCode { code: code.code.clone(), certain, open: code.open.clone(), what });
    }
    add_beside(level)?;
    // What our lists are called stays as it is, where no code names them.
    for (place, declared) in shape.fields.iter().enumerate().filter(|(_, declared)| declared.items.is_some()) {
        if !fields.contains(&place) {
            level.add(BoundCode::own(declared.field.name, What::List(place)));
        }
    }
    Ok(())
}

fn bound_value(draft: &Draft, shape: &Shape, list: &'static str, value: &ListValue) -> BoundValue {
    let known = |code: &str| draft.codes.iter().find(|known| known.code.eq_ignore_ascii_case(code));
    let sets = value.sets.iter().filter_map(|(path, text)| {
        let (place, field) = at(shape, list, path)?;
        Some((place, word(&field.domain.ty, text)?))
    });
    let only = value.only.iter().filter_map(|(path, words)| {
        let (place, field) = at(shape, list, path)?;
        Some((place, words.iter().filter_map(|text| word(&field.domain.ty, text)).collect()))
    });
    let takes =
        value.takes.iter().filter_map(|(code, path)| Some((code.clone(), cell(shape, list, path, known(code))?)));
    BoundValue {
        value: value.value.clone(),
        certain: certain(value.confidence, value.accepted),
        sets: sets.collect(),
        only: only.collect(),
        takes: takes.collect(),
        gives: Vec::new(),
    }
}

/// Adds the codes that are read beside a value only.
fn add_beside(level: &mut Level) -> Result<()> {
    let lists = level.codes.iter().filter_map(|code| match &code.what {
        What::Values(values) => Some(values),
        _ => None,
    });
    let names: Vec<String> =
        lists.flatten().flat_map(|value| value.takes.iter().map(|(code, _)| code.clone())).collect();
    for code in names {
        match level.find(&code).and_then(|index| level.codes.get(index)).map(|known| &known.what) {
            None => level.add(BoundCode::own(&code, What::Beside)),
            Some(What::Beside) => {}
            Some(_) => {
                return Err(bad(
                    "同一代码既直接对应、又随代码表对应",
                    "a code is a field by itself and beside a value",
                ));
            }
        }
    }
    Ok(())
}

/// The codes of our output lines.
fn output_level(draft: &Draft, level: &mut Level, shape: &Shape) -> Result<()> {
    let list = level.list;
    for (row, code) in draft.codes.iter().enumerate() {
        let mut found = code.line.iter().filter_map(|path| match at(shape, list, path)? {
            (place, field) if matches!(field.domain.ty, Type::List) => Some(What::List(place)),
            (place, _) if !code.values.is_empty() => Some(What::Words(place, words(&code.values))),
            _ => cell(shape, list, path, Some(code)).map(What::Field),
        });
        let Some(what) = found.next() else { continue };
        if found.next().is_some() {
            return Err(bad("同一代码对应同一操作的两个结果", "a code is two lines of one operation").row(row));
        }
        // What is not sure is not written.
        if certain(code.confidence, code.accepted) {
            level.add(BoundCode::own(&code.code, what));
        }
    }
    Ok(())
}

/// For each word that values set a field to, or are themselves, those values.
fn words(values: &[ListValue]) -> Vec<(String, Vec<String>)> {
    let mut words: Vec<(String, Vec<String>)> = Vec::new();
    for value in values.iter().filter(|value| certain(value.confidence, value.accepted)) {
        let set = value.sets.iter().map(|(_, text)| text).filter(|text| !matches!(text.as_str(), "true" | "false"));
        for text in set.chain(&value.is) {
            let place = words.iter().position(|(word, _)| word == text).unwrap_or_else(|| {
                words.push((text.clone(), Vec::new()));
                words.len().saturating_sub(1)
            });
            if let Some((_, values)) = words.get_mut(place).filter(|(_, known)| known.last() != Some(&value.value)) {
                values.push(value.value.clone());
            }
        }
    }
    words
}

/// What the values of the record's own lists give: lines of its output, and of the lists there.
fn give_beside(draft: &Draft, shapes: &Shapes, bound: &mut Bound) -> Result<()> {
    let Bound { input, output, given, offered, decides } = bound;
    let Some(level) = input.first_mut() else { return Ok(()) };
    let stands = |all: &[(&str, String)], list: &str, code: &str| {
        all.iter().any(|(other, known)| *other == list && known.eq_ignore_ascii_case(code))
    };
    let mut others: Vec<(&str, String)> = Vec::new();
    for code in &mut level.codes {
        let What::Values(values) = &mut code.what else { continue };
        let Some(drafted) = draft.codes.iter().find(|known| known.code == code.code) else { continue };
        let mut own: Vec<(&str, String)> = Vec::new();
        for (value, drafted) in values.iter_mut().zip(&drafted.values) {
            for (name, path) in &drafted.gives {
                let known = draft.codes.iter().find(|known| known.code.eq_ignore_ascii_case(name));
                // A line is meant wherever it is: in the record, and in its lists.
                let anywhere = Path { list: "*".to_owned(), ..path.clone() };
                for ((list, shape), lines) in parts(&shapes.output).zip(&*output) {
                    let path = if path.list.is_empty() && !list.is_empty() { &anywhere } else { path };
                    let Some(cell) = cell(shape, list, path, known) else { continue };
                    let is_twice = |given: &Given| given.list == list && given.code.eq_ignore_ascii_case(name);
                    if lines.find(name).is_some() || stands(&others, list, name) || value.gives.iter().any(is_twice) {
                        return Err(bad("同一代码对应两个结果", "a code is given two lines"));
                    }
                    if !stands(&own, list, name) {
                        own.push((list, name.clone()));
                    }
                    value.gives.push(Given { list, code: name.clone(), cell });
                }
            }
        }
        if !own.is_empty() {
            decides.get_or_insert(code.code.clone());
        }
        others.append(&mut own);
    }
    *offered = !others.is_empty();
    given.extend(others.into_iter().filter(|(list, _)| list.is_empty()).map(|(_, code)| code));
    let taken = |name: &str| {
        let known = level.find(name).and_then(|index| level.codes.get(index));
        known.is_some_and(|code| !matches!(code.what, What::List(_)))
    };
    let lines = output.first().into_iter().flat_map(|lines| &lines.codes);
    let direct = lines.filter(|code| !matches!(code.what, What::List(_))).map(|code| code.code.as_str());
    if direct.chain(given.iter().map(String::as_str)).any(taken) {
        return Err(bad("同一代码既是输入又是结果", "a code is a field and a line of one operation"));
    }
    Ok(())
}

/// Our lists, and in them the number of the error of a row without a result, keep their names where no code names them.
fn keep_names(level: &mut Level, list: &str, shape: &Shape) {
    for (place, declared) in shape.fields.iter().enumerate() {
        let what = match declared.items {
            Some(_) => What::List(place),
            None if declared.field.name == "error" && !list.is_empty() => {
                What::Field(Cell { place, form: Form::Count, text: false })
            }
            None => continue,
        };
        let is_known = level.codes.iter().any(|code| match (&code.what, &what) {
            (What::Field(Cell { place: known, .. }) | What::List(known), _) => *known == place,
            _ => false,
        });
        if !is_known {
            level.add(BoundCode::own(declared.field.name, what));
        }
    }
}
