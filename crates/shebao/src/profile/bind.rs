//! A profile held against the fields of every operation: which code is which field, and where two readings are possible.

use shebao_core::Result;
use shebao_core::record::{Field, Meaning, Shape, Type};

use super::bound::{Bound, BoundCode, BoundValue, Cell, Given, Level, Profile, What};
use super::check::check;
use super::form::Form;
use super::read::{Confidence, Draft, FieldCode, ListValue, Named, Path, bad};
use super::told::{keep_names, one_form, unsure};
use crate::engine::Shapes;
use crate::json::{again, in_order};

impl Profile {
    /// Binds a draft to every operation.
    ///
    /// # Errors
    /// 118 where a name is none of ours, or where a code or a field could be meant twice.
    pub(crate) fn bind(draft: &Draft, operations: &[Shapes]) -> Result<Profile> {
        check(draft, operations)?;
        let names = draft.named();
        let bind = |shapes: &Shapes| -> Result<Bound> {
            let input = levels(&shapes.input, |level, shape| input_level(draft, &names, level, shape))?;
            let output = levels(&shapes.output, |level, shape| output_level(draft, level, shape, &shapes.input))?;
            let tells = output.iter().any(Level::tells);
            let mut bound = Bound { input, output, given: Vec::new(), offered: false, decides: None, unsure: None };
            let Bound { input, output, .. } = &mut bound;
            for (level, (list, shape)) in output.iter_mut().zip(parts(&shapes.output)) {
                let told = Meaning::Told;
                let told = shapes.output.fields.iter().any(|of| of.field.name == list && of.field.meaning == told);
                keep_names(level, told, shape, input, &shapes.input)?;
            }
            give_beside(&names, shapes, &mut bound)?;
            if tells {
                (bound.offered, bound.decides) = (true, None);
            }
            one_form(&names, shapes, &bound)?;
            bound.unsure = unsure(&bound, &shapes.output);
            Ok(bound)
        };
        Ok(Profile { operations: operations.iter().map(bind).collect::<Result<_>>()? })
    }
}

/// The record itself, then each of its lists.
pub(super) fn parts(shape: &Shape) -> impl Iterator<Item = (&'static str, &Shape)> {
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
fn input_level(draft: &Draft, names: &Named<'_>, level: &mut Level, shape: &Shape) -> Result<()> {
    let list = level.list;
    let mut fields: Vec<usize> = Vec::new();
    for code in &draft.codes {
        let row = code.row;
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
                let values = code.values.iter().map(|value| bound_value(names, shape, list, value));
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
    add_beside(names, level)?;
    // What our lists are called stays as it is, where no code names them.
    for (place, declared) in shape.fields.iter().enumerate().filter(|(_, declared)| declared.items.is_some()) {
        if !fields.contains(&place) {
            own_name(level, declared.field)?;
            level.add(BoundCode::own(declared.field.name, What::List(place)));
        }
    }
    Ok(())
}

/// A name of ours that stays as it is, and that no code may be.
pub(super) fn own_name(level: &Level, field: &Field) -> Result<()> {
    match level.find(field.name) {
        Some(_) => {
            Err(bad("代码与本库的明细或成员同名", "a code is named as a list or member of ours").place(field.name))
        }
        None => Ok(()),
    }
}

/// Whether it goes with who pays where that is not asked: an operation with tiers (缴费档次) is of flexible workers.
fn is_of_payer(shape: &Shape, value: &ListValue) -> bool {
    let implied = shape.position("payer").is_none() && shape.position("tier_share").is_some();
    let payer = |(path, _): &&(Path, Vec<String>)| path.list.is_empty() && path.name == "payer";
    !implied || value.only.iter().filter(payer).all(|(_, words)| words.iter().any(|word| word == "flexible"))
}

fn bound_value(names: &Named<'_>, shape: &Shape, list: &'static str, value: &ListValue) -> BoundValue {
    let is_known = is_of_payer(shape, value);
    let sets = value.sets.iter().filter(|_| is_known).filter_map(|(path, text)| {
        let (place, field) = at(shape, list, path)?;
        Some((place, word(&field.domain.ty, text)?))
    });
    let only = value.only.iter().filter_map(|(path, words)| {
        let (place, field) = at(shape, list, path)?;
        Some((place, words.iter().filter_map(|text| word(&field.domain.ty, text)).collect()))
    });
    let takes = value.takes.iter().filter_map(|(code, path)| {
        at(shape, list, path)?;
        Some((code.clone(), cell(shape, list, path, names.find(code))?))
    });
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
fn add_beside(names: &Named<'_>, level: &mut Level) -> Result<()> {
    let lists = level.codes.iter().filter_map(|code| match &code.what {
        What::Values(values) => Some(values),
        _ => None,
    });
    let beside: Vec<String> =
        lists.flatten().flat_map(|value| value.takes.iter().map(|(code, _)| code.clone())).collect();
    for code in beside {
        let drafted = names.find(&code);
        match level.find(&code).and_then(|index| level.codes.get(index)).map(|known| &known.what) {
            None => {
                let certain = drafted.is_none_or(|code| certain(code.confidence, code.accepted));
                level.add(BoundCode { certain, ..BoundCode::own(&code, What::Beside) });
            }
            Some(What::Beside) => {}
            Some(_) => {
                return Err(bad(
                    "同一代码既直接对应、又随代码表对应",
                    "a code is a field by itself and beside a value",
                )
                .row(drafted.map_or(0, |code| code.row)));
            }
        }
    }
    Ok(())
}

/// The codes of our output lines.
fn output_level(draft: &Draft, level: &mut Level, shape: &Shape, input: &Shape) -> Result<()> {
    let list = level.list;
    for code in &draft.codes {
        let mut found = code.line.iter().filter_map(|path| match at(shape, list, path)? {
            (place, field) if matches!(field.domain.ty, Type::List) => Some(What::List(place)),
            (place, field) if !code.values.is_empty() => {
                Some(What::Words(place, words(field.name, &code.values, input)))
            }
            _ => cell(shape, list, path, Some(code)).map(What::Field),
        });
        let Some(what) = found.next() else { continue };
        if found.next().is_some() {
            return Err(bad("同一代码对应同一操作的两个结果", "a code is two lines of one operation").row(code.row));
        }
        // What is not sure is not written.
        if certain(code.confidence, code.accepted) {
            level.add(BoundCode::own(&code.code, what));
        } else if let What::Field(Cell { place, .. }) = what {
            level.unsure.push((place, code.code.clone()));
        }
    }
    Ok(())
}

/// For each word that values set a field to, or are themselves, those values, where they go with who pays.
fn words(field: &str, values: &[ListValue], input: &Shape) -> Vec<(String, Vec<String>)> {
    let (mut texts, mut places) = (Vec::new(), Vec::new());
    let is_meant = |value: &ListValue| certain(value.confidence, value.accepted) && is_of_payer(input, value);
    for (place, value) in values.iter().enumerate().filter(|(_, value)| is_meant(value)) {
        let set = value.sets.iter().filter(|(path, _)| path.name == field).map(|(_, text)| text);
        for text in set.chain(&value.is) {
            texts.push(text.as_str());
            places.push(place);
        }
    }
    let mut words: Vec<(String, Vec<String>)> = Vec::new();
    for (text, index) in in_order(texts.into_iter()) {
        let Some(value) = places.get(index).and_then(|place| values.get(*place)) else { continue };
        if words.last().is_none_or(|(word, _)| word != text) {
            words.push((text.to_owned(), Vec::new()));
        }
        if let Some((_, known)) = words.last_mut().filter(|(_, known)| known.last() != Some(&value.value)) {
            known.push(value.value.clone());
        }
    }
    words
}

/// A code that is given a line: its list and name, in lower case.
fn key(list: &str, code: &str) -> String {
    format!("{list}.{}", code.to_ascii_lowercase())
}

/// What the values of the record's own lists give: lines of its output, and of the lists there.
fn give_beside(names: &Named<'_>, shapes: &Shapes, bound: &mut Bound) -> Result<()> {
    let Bound { input, output, given, offered, decides, .. } = bound;
    let Some(level) = input.first_mut() else { return Ok(()) };
    let twice = |row: usize| Err(bad("同一代码对应两个结果", "a code is given two lines").row(row));
    // Each code by its list and name, with the row of the code that gives it: of all lists of values, and of one.
    let mut others: Vec<(String, usize)> = Vec::new();
    for code in &mut level.codes {
        let What::Values(values) = &mut code.what else { continue };
        let Some(drafted) = names.find(&code.code) else { continue };
        let mut own: Vec<String> = Vec::new();
        for (value, said) in values.iter_mut().zip(&drafted.values) {
            for (name, path) in &said.gives {
                let known = names.find(name);
                let certain = known.is_none_or(|code| certain(code.confidence, code.accepted));
                // A line is meant wherever it is: in the record, and in its lists.
                let anywhere = Path { list: "*".to_owned(), ..path.clone() };
                for ((list, shape), lines) in parts(&shapes.output).zip(&*output) {
                    let path = if path.list.is_empty() && !list.is_empty() { &anywhere } else { path };
                    let Some(cell) = cell(shape, list, path, known) else { continue };
                    if lines.find(name).is_some() {
                        return twice(drafted.row);
                    }
                    value.gives.push(Given { list, code: name.clone(), cell, certain });
                }
            }
            let here: Vec<String> = value.gives.iter().map(|given| key(given.list, &given.code)).collect();
            if again(here.iter().map(String::as_str)).is_some() {
                return twice(drafted.row);
            }
            own.extend(here);
        }
        if !own.is_empty() {
            decides.get_or_insert(code.code.clone());
        }
        let all = || values.iter().flat_map(|value| &value.gives);
        for (list, _) in parts(&shapes.output).filter(|(list, _)| !list.is_empty()) {
            // It stands itself in each item of the lists where it decides.
            if all().any(|given| given.list == list) {
                own.push(key(list, &code.code));
                if all().any(|given| given.list == list && given.code.eq_ignore_ascii_case(&code.code)) {
                    return twice(drafted.row);
                }
            }
        }
        let mut last = "";
        for (name, _) in in_order(own.iter().map(String::as_str)) {
            if name != last {
                others.push((name.to_owned(), drafted.row));
            }
            last = name;
        }
    }
    if let Some(place) = again(others.iter().map(|(key, _)| key.as_str())) {
        return twice(others.get(place).map_or(0, |(_, row)| *row));
    }
    *offered = !others.is_empty();
    // As the first that gives it writes it.
    let gives = level.codes.iter().filter_map(|code| match &code.what {
        What::Values(values) => Some(values),
        _ => None,
    });
    let gives: Vec<&str> = gives
        .flatten()
        .flat_map(|value| &value.gives)
        .filter(|given| given.list.is_empty())
        .map(|given| &*given.code)
        .collect();
    for (name, _) in in_order(gives.into_iter()) {
        if given.last().is_none_or(|last| !last.eq_ignore_ascii_case(name)) {
            given.push(name.to_owned());
        }
    }
    let taken = |name: &str| {
        let known = level.find(name).and_then(|index| level.codes.get(index));
        known.is_some_and(|code| !matches!(code.what, What::List(_)))
    };
    let direct = output.first().into_iter().flat_map(|lines| &lines.codes).map(|code| code.code.as_str());
    if let Some(name) = direct.chain(given.iter().map(String::as_str)).find(|name| taken(name)) {
        let row = names.find(name).map_or(0, |code| code.row);
        return Err(bad("同一代码既是输入又是结果", "a code is a field and a line of one operation").row(row));
    }
    Ok(())
}
