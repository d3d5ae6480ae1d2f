//! A profile held against the fields of every operation: which code is which field, and where two readings are possible.

use shebao_core::record::Type;
use shebao_core::{Code, Error, Result};

use super::Codes;
use super::form::Form;
use super::read::{Confidence, Draft, FieldCode, ListValue, Path, bad};
use crate::engine::Shapes;
use crate::shape::Shape;

/// A profile, and what it means for each operation, in order of registration.
#[derive(Debug)]
pub(crate) struct Profile {
    pub(crate) operations: Vec<Bound>,
}

/// A profile for one operation.
#[derive(Debug)]
pub(crate) struct Bound {
    /// The record itself, then each of its lists.
    pub(crate) input: Vec<Level>,
    pub(crate) output: Vec<Level>,
    /// Whether any code is given a line.
    pub(crate) offered: bool,
}

/// The codes of a record, or of the items of one of its lists.
#[derive(Debug)]
pub(crate) struct Level {
    /// The list's name, empty for the record itself.
    pub(crate) list: &'static str,
    pub(crate) codes: Vec<BoundCode>,
}

/// A code of the host's records.
#[derive(Debug)]
pub(crate) struct BoundCode {
    pub(crate) code: String,
    pub(crate) certain: bool,
    pub(crate) open: Vec<String>,
    pub(crate) what: What,
}

/// What a code is.
#[derive(Debug)]
pub(crate) enum What {
    /// This field of the input, or line of the output.
    Field(Cell),
    /// A list of records at this place.
    List(usize),
    /// One of these values.
    Values(Vec<BoundValue>),
    /// A field or line only beside some value of a list.
    Beside,
}

/// A value of a list, for one operation.
#[derive(Debug)]
pub(crate) struct BoundValue {
    pub(crate) value: String,
    pub(crate) certain: bool,
    /// Fields and the JSON that they are set to.
    pub(crate) sets: Vec<(usize, String)>,
    /// Fields and the JSON of what each may be.
    pub(crate) only: Vec<(usize, Vec<String>)>,
    /// Codes that are read, and as what.
    pub(crate) takes: Vec<(String, Cell)>,
    /// Codes that are given a line, and which.
    pub(crate) gives: Vec<(String, Cell)>,
}

/// A scalar field at its place, and how the host writes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) place: usize,
    pub(crate) form: Form,
    /// Whether a result is a JSON string.
    pub(crate) text: bool,
}

impl Profile {
    /// Binds a draft to every operation.
    ///
    /// # Errors
    /// 118 where a name is none of ours, or where a code or a field could be meant twice.
    pub(crate) fn bind(draft: &Draft, operations: &[Shapes]) -> Result<Profile> {
        check_names(draft, operations)?;
        let bind = |shapes: &Shapes| -> Result<Bound> {
            let input = levels(&shapes.input, |shape, list| input_level(draft, shape, list))?;
            let output = levels(&shapes.output, |shape, list| output_level(draft, shape, list))?;
            let given = |level: &Level| level.codes.iter().any(|code| matches!(code.what, What::Field(_)));
            let gives = |level: &Level| {
                level.codes.iter().any(|code| match &code.what {
                    What::Values(values) => values.iter().any(|value| !value.gives.is_empty()),
                    _ => false,
                })
            };
            let mut bound = Bound { offered: output.iter().any(given), input, output };
            give_beside(draft, shapes, &mut bound)?;
            bound.offered |= bound.input.iter().any(gives);
            Ok(bound)
        };
        Ok(Profile { operations: operations.iter().map(bind).collect::<Result<_>>()? })
    }
}

impl Level {
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.codes.iter().position(|known| known.code.eq_ignore_ascii_case(name))
    }
}

/// The record itself, then each of its lists.
fn levels(shape: &Shape, level: impl Fn(&Shape, &'static str) -> Result<Level>) -> Result<Vec<Level>> {
    let lists = shape.fields.iter().filter_map(|declared| Some((declared.items.as_ref()?, declared.field.name)));
    std::iter::once((shape, "")).chain(lists).map(|(shape, list)| level(shape, list)).collect()
}

fn certain(confidence: Confidence, accepted: bool) -> bool {
    accepted || confidence != Confidence::C
}

/// The field of a path at this level, with its type.
fn at<'s>(shape: &'s Shape, list: &str, path: &Path) -> Option<(usize, &'s Type)> {
    let place = shape.position(&path.name).filter(|_| path.list == list)?;
    Some((place, &shape.fields.get(place)?.field.domain.ty))
}

/// The field as a cell, where the form goes with its type.
fn cell(shape: &Shape, list: &str, path: &Path, code: Option<&FieldCode>) -> Option<Cell> {
    let (place, ty) = at(shape, list, path)?;
    let form = code.and_then(|code| code.form).or(Form::usual(ty)).filter(|form| form.fits(ty))?;
    Some(Cell { place, form, text: form.is_text(ty) || code.is_some_and(|code| code.text) })
}

/// The JSON of a word that a field is set to; nothing where it is no word of the field's.
fn word(ty: &Type, text: &str) -> Option<String> {
    match ty {
        Type::Flag => matches!(text, "true" | "false").then(|| text.to_owned()),
        ty => ty.read(text).is_ok().then(|| serde_json::Value::from(text).to_string()),
    }
}

/// The codes of our input fields.
fn input_level(draft: &Draft, shape: &Shape, list: &'static str) -> Result<Level> {
    let mut level = Level { list, codes: Vec::new() };
    let mut fields: Vec<usize> = Vec::new();
    for (row, code) in draft.codes.iter().enumerate() {
        let found: Vec<What> = code
            .field
            .iter()
            .filter_map(|path| match at(shape, list, path)? {
                (place, Type::List) => Some(What::List(place)),
                _ => cell(shape, list, path, Some(code)).map(What::Field),
            })
            .collect();
        let values: Vec<BoundValue> = code.values.iter().map(|value| bound_value(draft, shape, list, value)).collect();
        let what = match found.into_iter().collect::<Vec<_>>() {
            none if none.is_empty() => match values.iter().any(|value| !value.sets.is_empty()) {
                true => What::Values(values),
                false => continue,
            },
            mut one if one.len() == 1 => one.remove(0),
            _ => return Err(bad("同一代码对应同一操作的两个字段", "a code is two fields of one operation").row(row)),
        };
        if let What::Field(Cell { place, .. }) | What::List(place) = what {
            if fields.contains(&place) {
                return Err(bad("两个代码对应同一字段", "two codes are one field").row(row));
            }
            fields.push(place);
        }
        let certain = certain(code.confidence, code.accepted);
        level.codes.push(BoundCode { code: code.code.clone(), certain, open: code.open.clone(), what });
    }
    add_beside(&mut level, |value| &value.takes)?;
    // What our lists are called stays as it is, where no code names them.
    for (place, declared) in shape.fields.iter().enumerate().filter(|(_, declared)| declared.items.is_some()) {
        if !fields.contains(&place) {
            let code = declared.field.name.to_owned();
            level.codes.push(BoundCode { code, certain: true, open: Vec::new(), what: What::List(place) });
        }
    }
    Ok(level)
}

fn bound_value(draft: &Draft, shape: &Shape, list: &'static str, value: &ListValue) -> BoundValue {
    let known = |code: &str| draft.codes.iter().find(|known| known.code.eq_ignore_ascii_case(code));
    let sets = value.sets.iter().filter_map(|(path, text)| {
        let (place, ty) = at(shape, list, path)?;
        Some((place, word(ty, text)?))
    });
    let only = value.only.iter().filter_map(|(path, words)| {
        let (place, ty) = at(shape, list, path)?;
        Some((place, words.iter().filter_map(|text| word(ty, text)).collect()))
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

/// Adds the codes that mean something beside a value only.
fn add_beside(level: &mut Level, codes: impl Fn(&BoundValue) -> &Vec<(String, Cell)>) -> Result<()> {
    let lists = level.codes.iter().filter_map(|code| match &code.what {
        What::Values(values) => Some(values),
        _ => None,
    });
    let names: Vec<String> =
        lists.flatten().flat_map(|value| codes(value).iter().map(|(code, _)| code.clone())).collect();
    for code in names {
        match level.find(&code).and_then(|index| level.codes.get(index)).map(|known| &known.what) {
            None => level.codes.push(BoundCode { code, certain: true, open: Vec::new(), what: What::Beside }),
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
fn output_level(draft: &Draft, shape: &Shape, list: &'static str) -> Result<Level> {
    let mut level = Level { list, codes: Vec::new() };
    for (row, code) in draft.codes.iter().enumerate() {
        let mut found = code.line.iter().filter_map(|path| match at(shape, list, path)? {
            (place, Type::List) => Some(What::List(place)),
            _ => cell(shape, list, path, Some(code)).map(What::Field),
        });
        let Some(what) = found.next() else { continue };
        if found.next().is_some() {
            return Err(bad("同一代码对应同一操作的两个结果", "a code is two lines of one operation").row(row));
        }
        let certain = certain(code.confidence, code.accepted);
        level.codes.push(BoundCode { code: code.code.clone(), certain, open: Vec::new(), what });
    }
    for (place, declared) in shape.fields.iter().enumerate().filter(|(_, declared)| declared.items.is_some()) {
        if !level.codes.iter().any(|code| matches!(code.what, What::List(known) if known == place)) {
            let code = declared.field.name.to_owned();
            level.codes.push(BoundCode { code, certain: true, open: Vec::new(), what: What::List(place) });
        }
    }
    Ok(level)
}

/// What the values of the record's own lists give: lines of the record's output.
fn give_beside(draft: &Draft, shapes: &Shapes, bound: &mut Bound) -> Result<()> {
    let Bound { input, output, .. } = bound;
    let (Some(level), Some(lines)) = (input.first_mut(), output.first()) else { return Ok(()) };
    let mut others: Vec<String> = Vec::new();
    for code in &mut level.codes {
        let What::Values(values) = &mut code.what else { continue };
        let Some(drafted) = draft.codes.iter().find(|known| known.code == code.code) else { continue };
        let mut own: Vec<String> = Vec::new();
        for (value, drafted) in values.iter_mut().zip(&drafted.values) {
            for (name, path) in &drafted.gives {
                let known = draft.codes.iter().find(|known| known.code.eq_ignore_ascii_case(name));
                let Some(cell) = cell(&shapes.output, "", path, known) else { continue };
                if lines.find(name).is_some() || others.iter().any(|other| other.eq_ignore_ascii_case(name)) {
                    return Err(bad("同一代码对应两个结果", "a code is given two lines"));
                }
                own.push(name.clone());
                value.gives.push((name.clone(), cell));
            }
        }
        others.append(&mut own);
    }
    let taken = |name: &str| {
        level
            .find(name)
            .and_then(|index| level.codes.get(index))
            .is_some_and(|code| !matches!(code.what, What::List(_)))
    };
    let direct = lines.codes.iter().filter(|code| matches!(code.what, What::Field(_))).map(|code| code.code.as_str());
    if direct.chain(others.iter().map(String::as_str)).any(taken) {
        return Err(bad("同一代码既是输入又是结果", "a code is a field and a line of one operation"));
    }
    Ok(())
}

/// Every name must be one of ours in some operation: a name that is none does nothing, and nobody would see it.
fn check_names(draft: &Draft, operations: &[Shapes]) -> Result<()> {
    let input = |path: &Path, fits: &dyn Fn(&Type) -> bool| {
        operations.iter().any(|shapes| named(&shapes.input, path).is_some_and(fits))
    };
    let output = |path: &Path, fits: &dyn Fn(&Type) -> bool| {
        operations.iter().any(|shapes| named(&shapes.output, path).is_some_and(fits))
    };
    let form_of =
        |name: &str| draft.codes.iter().find(|known| known.code.eq_ignore_ascii_case(name)).and_then(|c| c.form);
    let fits = |form: Option<Form>| move |ty: &Type| form.is_none_or(|form| form.fits(ty)) || matches!(ty, Type::List);
    let unknown = || bad("没有这个字段，或其类型不能这样写", "no such field of ours, or none that can be written so");
    for (row, code) in draft.codes.iter().enumerate() {
        let fields = code.field.iter().all(|path| input(path, &fits(code.form)));
        let lines = code.line.iter().all(|path| output(path, &fits(code.form)));
        if !(fields && lines) {
            return Err(unknown().row(row));
        }
        if code.form == Some(Form::Years) && !code.line.is_empty() {
            return Err(bad("结果不能写成整年", "a line cannot be written in whole years").row(row));
        }
        for (index, value) in code.values.iter().enumerate() {
            let is_word = |text: &str, path: &Path| input(path, &|ty| word(ty, text).is_some());
            let good = value.sets.iter().all(|(path, text)| is_word(text, path))
                && value.only.iter().all(|(path, words)| words.iter().all(|text| is_word(text, path)))
                && value.takes.iter().all(|(code, path)| input(path, &fits(form_of(code))))
                && value.gives.iter().all(|(code, path)| output(path, &fits(form_of(code))));
            if !good {
                return Err(unknown().row(row).place(&format!("values item {}", index.saturating_add(1))));
            }
        }
    }
    Ok(())
}

fn named<'s>(shape: &'s Shape, path: &Path) -> Option<&'s Type> {
    if path.list.is_empty() {
        return at(shape, "", path).map(|(_, ty)| ty);
    }
    let items = shape.fields.get(shape.position(&path.list)?)?.items.as_ref()?;
    at(items, &path.list, path).map(|(_, ty)| ty)
}

impl Bound {
    /// The codes of the record itself.
    pub(crate) fn codes(&self) -> Codes {
        let mut codes = Codes::default();
        let put = |list: &mut Vec<String>, code: &str| {
            if !list.iter().any(|known| known.eq_ignore_ascii_case(code)) {
                list.push(code.to_owned());
            }
        };
        for code in self.input.first().into_iter().flat_map(|level| &level.codes) {
            put(&mut codes.taken, &code.code);
            if let What::Values(values) = &code.what {
                values.iter().flat_map(|value| &value.gives).for_each(|(code, _)| put(&mut codes.given, code));
            }
        }
        let direct = self.output.first().into_iter().flat_map(|level| &level.codes);
        direct.filter(|code| matches!(code.what, What::Field(_))).for_each(|code| put(&mut codes.given, &code.code));
        codes
    }

    /// What the host calls one of our input fields, for errors.
    pub(crate) fn code_of(&self, input: &Shape, field: &str) -> Option<&str> {
        self.input.iter().find_map(|level| {
            let shape = match level.list {
                "" => input,
                list => input.fields.get(input.position(list)?)?.items.as_ref()?,
            };
            let wanted = shape.position(field)?;
            level.codes.iter().find_map(|code| match &code.what {
                What::Field(Cell { place, .. }) | What::List(place) => (*place == wanted).then_some(code.code.as_str()),
                What::Values(values) => {
                    let sets = values.iter().any(|value| value.sets.iter().any(|(place, _)| *place == wanted));
                    let mut takes = values.iter().flat_map(|value| &value.takes);
                    let taken = takes.find(|(_, cell)| cell.place == wanted).map(|(code, _)| code.as_str());
                    if sets { Some(code.code.as_str()) } else { taken }
                }
                What::Beside => None,
            })
        })
    }

    /// An error that names the host's code where it named our field.
    pub(crate) fn told(&self, input: &Shape, error: Error) -> Error {
        match error.get_field().and_then(|field| self.code_of(input, field)) {
            Some(code) if !matches!(error.code(), Code::UnknownOperation) => error.clone().field(code),
            _ => error,
        }
    }
}
