//! The envelope of a request: what is asked, under what.

use std::borrow::Cow;

use shebao_core::op::Selector;
use shebao_core::planner::Accept;
use shebao_core::policy::{
    Amount, Book, Evidence, Facet, Mode, Overlay, OverlayPlace, OverlayRow, ParamDef, RegionDef, Standing, Table,
    TableId, Value, ValueType,
};
use shebao_core::record::{Meaning, Shape, Type};
use shebao_core::{Code, Date, Error, Level, Money, Month, Rate, Region, Result, Rounding, Span};

use super::decision;
use super::members::Members;
use crate::{Engine, Options};

/// Whether reasons are wanted.
pub(crate) enum Explain<'a> {
    No,
    /// Which child of a composed operation, as JSON: [`selector`] reads it.
    Yes(&'a str),
}

pub(crate) struct Request<'a> {
    pub(crate) op: Cow<'a, str>,
    pub(crate) input: &'a str,
    pub(crate) options: Options,
    pub(crate) explain: Explain<'a>,
    /// The other side of a comparison.
    pub(crate) against: Option<&'a str>,
    /// The host's profile: its name, or itself.
    pub(crate) profile: Option<&'a str>,
    /// Many inputs in place of one.
    pub(crate) rows: Option<&'a str>,
    /// Fields in our own words, for what rows do not give.
    pub(crate) set: Option<&'a str>,
}

impl<'a> Request<'a> {
    pub(crate) fn read(engine: &Engine, text: &'a str) -> Result<Request<'a>> {
        let mut members = Members::read(text, "request")?;
        let op = members.string("op")?.ok_or_else(|| Error::new(Code::MissingMember).field("op"))?;
        let input = members.raw("input");
        let options = options(engine, &mut members, &Options::default())?;
        let explain = match members.raw("explain") {
            None | Some("false") => Explain::No,
            Some(selector) => Explain::Yes(selector),
        };
        let against = members.raw("against");
        // Most requests have nothing more, and pay nothing for what they could have.
        let [profile, rows, set] = match members.is_empty() {
            true => [None; 3],
            false => ["profile", "rows", "set"].map(|name| members.raw(name)),
        };
        let input = match (input, rows) {
            (Some(input), None) => input,
            (None, Some(_)) => "",
            (None, None) => return Err(Error::new(Code::MissingMember).field("input")),
            (Some(_), Some(_)) => return Err(Error::new(Code::NotTogether).field("rows")),
        };
        members.end()?;
        if set.is_some() && profile.is_none() && rows.is_none() {
            return Err(Error::new(Code::NotTogether).field("set"));
        }
        Ok(Request { op: Cow::Owned(op), input, options, explain, against, profile, rows, set })
    }
}

/// Date of knowledge, acceptance and overlays; what is not given stays as in `base`.
pub(crate) fn options(engine: &Engine, members: &mut Members<'_>, base: &Options) -> Result<Options> {
    let known = match members.string("known")? {
        Some(day) => Some(Date::parse(&day).ok_or_else(|| Error::new(Code::BadDate).field("known"))?),
        None => base.known,
    };
    let accept = match members.raw("accept") {
        Some(text) => read_accept(engine, text)?,
        None => base.accept.clone(),
    };
    let overlays = members.list("overlays")?.into_iter().map(|text| read_overlay(engine.book(), text));
    let overlays = overlays.collect::<Result<Vec<_>>>()?;
    engine.book().check_overlays(&overlays)?;
    let overlays = if overlays.is_empty() { base.overlays.clone() } else { overlays };
    Ok(Options { known, accept, overlays })
}

/// Reads a selector by the fields that the operation's results name; `number` finds that of a unit or person.
pub(crate) fn selector(text: &str, output: &Shape, number: impl Fn(&str, &str) -> Result<u32>) -> Result<Selector> {
    if text == "true" {
        return Ok(Selector::default());
    }
    let mut members = Members::read(text, "explain")?;
    // A unit or a kind is no member where the operation's rows have none: nothing is ignored.
    let mut named = |name| if told_apart(output, name) { members.raw(name) } else { None };
    let [unit, item] = ["unit", "item"].map(&mut named);
    let unit = unit.map(|raw| number("unit", raw)).transpose()?;
    let item = item.map(|raw| item_of(raw, output)).transpose()?;
    let person = members.raw("person").map(|raw| number("person", raw)).transpose()?;
    let month = members.string("month")?.map(|m| month(&m, "month")).transpose()?;
    members.end()?;
    Ok(Selector { unit, person, month, item })
}

/// Whether the rows of a list of the output have a field.
fn told_apart(output: &Shape, name: &str) -> bool {
    output.fields.iter().filter_map(|declared| declared.items).any(|items| items.position(name).is_some())
}

fn item_of(raw: &str, output: &Shape) -> Result<&'static str> {
    let name: String = serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field("item"))?;
    item_named(output, &name).ok_or_else(|| Error::new(Code::UnknownWord).field("item"))
}

/// An item that the output's lists tell apart.
pub(crate) fn item_named(output: &Shape, name: &str) -> Option<&'static str> {
    output.fields.iter().find_map(|declared| match (&declared.items, &declared.field.domain.ty) {
        (Some(items), _) => item_named(items, name),
        (None, Type::Choice(words)) if declared.field.meaning == Meaning::Item => {
            words.iter().find(|word| word.name == name).map(|word| word.name)
        }
        _ => None,
    })
}

/// A number that the caller gave to a unit or person.
pub(crate) fn number(name: &str, raw: &str) -> Result<u32> {
    serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field(name))
}

fn month(text: &str, field: &str) -> Result<Month> {
    Month::parse(text).ok_or_else(|| Error::new(Code::BadMonth).field(field))
}

/// A word that is not among those that there are.
fn unknown<'w>(field: &str, words: impl IntoIterator<Item = &'w str>) -> Error {
    Error::new(Code::UnknownWord).field(field).one_of(words)
}

fn read_accept(engine: &Engine, text: &str) -> Result<Accept> {
    let mut members = Members::read(text, "accept")?;
    let mut accept = Accept::default();
    if let Some(word) = members.string("standing")? {
        accept.standing = Standing::parse(&word).ok_or_else(|| unknown("standing", Standing::names()))?;
    }
    if let Some(word) = members.string("evidence")? {
        accept.evidence = Evidence::parse(&word).ok_or_else(|| unknown("evidence", Evidence::names()))?;
    }
    accept.methods = members.value("methods")?.unwrap_or_default();
    let mut methods = accept.methods.iter().enumerate();
    if let Some((index, id)) = methods.find(|(_, id)| engine.book().param(id).is_none()) {
        let item = format!("item {}", index.saturating_add(1));
        return Err(engine.book().unknown_param(id).field("methods").place(&item));
    }
    members.end()?;
    Ok(accept)
}

fn read_overlay(book: &Book, text: &str) -> Result<Overlay> {
    let mut members = Members::read(text, "overlays")?;
    let missing = |name: &str| Error::new(Code::MissingMember).field(name);
    let id = members.string("id")?.ok_or_else(|| missing("id"))?;
    let mode = match members.string("mode")?.ok_or_else(|| missing("mode"))?.as_str() {
        "fill" => Mode::Fill,
        "replace" => Mode::Replace,
        _ => return Err(unknown("mode", ["fill", "replace"])),
    };
    let places = members.list("places")?;
    let places =
        places.into_iter().enumerate().map(|(index, place)| read_place(place).map_err(|error| error.row(index)));
    let places = places.collect::<Result<Vec<_>>>()?;
    let rows = members.list("rows")?;
    let mut tables = Vec::new();
    let rows = rows.into_iter().enumerate();
    let rows = rows.map(|(index, row)| read_row(book, row, &mut tables).map_err(|error| error.row(index)));
    let rows = rows.collect::<Result<Vec<_>>>()?;
    members.end()?;
    Ok(Overlay { id, mode, places, rows, tables })
}

/// A place as policy files write it.
fn read_place(text: &str) -> Result<OverlayPlace> {
    let mut members = Members::read(text, "places")?;
    let region = |members: &mut Members<'_>, name: &str| {
        let code = members.string(name)?.ok_or_else(|| Error::new(Code::MissingMember).field(name))?;
        let code = Type::Region.read(&code).map_err(|code| Error::new(code).field(name))?;
        Region::from_code(code).ok_or_else(|| Error::new(Code::BadRegion).field(name))
    };
    let (code, parent) = (region(&mut members, "code")?, region(&mut members, "parent")?);
    let mut text = |name: &str| members.string(name)?.ok_or_else(|| Error::new(Code::MissingMember).field(name));
    let (level, zh, en) = (text("level")?, text("zh")?, text("en")?);
    let level = Level::parse(&level).ok_or_else(|| unknown("level", Level::names()))?;
    let from = members.string("from")?.map_or(Ok(Date::MIN), |from| day(&from, "from"))?;
    let until = members.string("until")?.map_or(Ok(Date::MAX), |until| day(&until, "until"))?;
    members.end()?;
    Ok(OverlayPlace {
        def: RegionDef { region: code, parent: Some(parent), level, span: Span { from, until } },
        zh,
        en,
    })
}

fn read_row(book: &Book, text: &str, tables: &mut Vec<Table>) -> Result<OverlayRow> {
    let mut members = Members::read(text, "rows")?;
    let missing = |name: &str| Error::new(Code::MissingMember).field(name);
    let id = members.string("param")?.ok_or_else(|| missing("param"))?;
    let (param, def) = book.param(&id).ok_or_else(|| book.unknown_param(&id).field("param"))?;
    let facet = facet(def, &mut members)?;
    let region = members.string("region")?.ok_or_else(|| missing("region"))?;
    let region = Type::Region.read(&region).map_err(|code| Error::new(code).field("region"))?;
    let region = Region::from_code(region).ok_or_else(|| Error::new(Code::BadRegion).field("region"))?;
    let from = members.string("from")?.ok_or_else(|| missing("from"))?;
    let from = day(&from, "from")?;
    let until = members.string("until")?.map_or(Ok(Date::MAX), |until| day(&until, "until"))?;
    let value = match def.ty {
        ValueType::Table => {
            let table = u16::try_from(tables.len()).map_err(|_| Error::new(Code::BadValue).param(&id))?;
            tables.push(decision::read(book, param, &mut members).map_err(|error| error.param(&id))?);
            Value::Table(TableId { overlay: 0, table })
        }
        _ => {
            let value = members.string("value")?.ok_or_else(|| missing("value"))?;
            read_value(def, &value).ok_or_else(|| {
                let (zh, en) = form(def);
                Error::new(Code::BadValue).param(&id).hint(&zh, &en)
            })?
        }
    };
    let cite = members.string("cite")?.ok_or_else(|| Error::new(Code::NoCitation).param(&id))?;
    members.end()?;
    Ok(OverlayRow { param, facet, region, span: Span { from, until }, value, cite })
}

/// The words that a row names, each by its facet's key; or those of two facets joined, as answers write them: `"2-80"`.
fn facet(def: &ParamDef, members: &mut Members<'_>) -> Result<Facet> {
    let mut numbers = Facet::ANY.numbers();
    for (place, facet) in def.facets.iter().enumerate() {
        let Some(word) = members.string(&facet.id)? else { continue };
        let found = (1..=u16::MAX).zip(&facet.words).find(|(_, known)| known.name == word).map(|(number, _)| number);
        if let (Some(number), Some(found)) = (numbers.get_mut(place), found) {
            *number = found;
            continue;
        }
        // The last key alone, without those before it, is the joined spelling.
        let names = if place > 0 && numbers == Facet::ANY.numbers() {
            match def.facet_named(&word) {
                Some(joined) => return Ok(joined),
                None => def.facet_names(),
            }
        } else {
            facet.words.iter().map(|word| word.name.clone()).collect()
        };
        return Err(unknown(&facet.id, names.iter().map(String::as_str)));
    }
    Ok(Facet::from_numbers(numbers))
}

/// `2025-07` is its first day.
fn day(text: &str, field: &str) -> Result<Date> {
    let month = Month::parse(text).map(Month::first_day);
    month.or_else(|| Date::parse(text)).ok_or_else(|| Error::new(Code::BadDate).field(field))
}

/// How a value of the parameter is written, in both languages.
fn form(def: &ParamDef) -> (String, String) {
    let forms = match def.ty {
        ValueType::Rate => r#""16%", "0.2‰", "1/139""#.to_owned(),
        ValueType::Amount => r#""4420.58", "49279/12""#.to_owned(),
        ValueType::Rounding => r#""half_up fen", "up jiao", "down yuan""#.to_owned(),
        ValueType::Count => r#""12", "20240101""#.to_owned(),
        ValueType::Table => r#""rows":[{"id":"a"}]"#.to_owned(),
        ValueType::Word => def.words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", "),
    };
    (format!("写法如 {forms}"), format!("write it as {forms}"))
}

/// A value as policy files write it.
fn read_value(def: &ParamDef, text: &str) -> Option<Value> {
    Some(match def.ty {
        ValueType::Rate => Value::Rate(Rate::written(text)?),
        ValueType::Rounding => Value::Rounding(Rounding::parse(text)?),
        ValueType::Count => Value::Count(text.parse().ok().filter(|count: &u32| count.to_string() == text)?),
        ValueType::Table => return None,
        ValueType::Word => Value::Word(u16::try_from(def.words.iter().position(|word| word == text)?).ok()?),
        ValueType::Amount => {
            let (yuan, den) = text.split_once('/').unwrap_or((text, "1"));
            let yuan = if yuan.contains('.') { Money::parse(yuan)? } else { Money::parse(&format!("{yuan}.00"))? };
            let den: u32 = den.parse().ok().filter(|den| *den > 0)?;
            Value::Amount(Amount { num: yuan.fen(), den })
        }
    })
}
