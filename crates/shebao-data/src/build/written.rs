//! How days and values are written in policy files, and the bounds of sense.

use alloc::format;
use alloc::string::String;

use shebao_core::policy::{Amount, ParamDef, Senseless, Value, ValueType};
use shebao_core::{Date, Month, Rate, Rounding};

/// What is wrong with a value, and how to write it.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: String,
}

fn fault<T>(message: impl Into<String>, help: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { message: message.into(), help: help.into() })
}

/// The first day of a span's end: a month, or a day where the parameter is dated by days.
pub(super) fn end(text: &str, monthly: bool) -> Result<Date, Fault> {
    if let Some(month) = Month::parse(text) {
        return Ok(month.first_day());
    }
    match Date::parse(text) {
        Some(day) if !monthly => Ok(day),
        Some(_) => {
            fault(format!("`{text}` is a day, and the parameter is dated by months"), "write the month: `\"2025-07\"`")
        }
        None if monthly => fault(format!("`{text}` is no month"), "write `\"yyyy-mm\"`"),
        None => fault(format!("`{text}` is no day"), "write `\"yyyy-mm-dd\"` or `\"yyyy-mm\"`"),
    }
}

/// The first day of a place's life or after it: a year of the code list, a month or a day.
pub(super) fn year_or_later(text: &str) -> Result<Date, Fault> {
    let year = || {
        let year = Month::parse(&format!("{text}-01"))?;
        Some(year.first_day())
    };
    match year().or_else(|| Month::parse(text).map(Month::first_day)).or_else(|| Date::parse(text)) {
        Some(day) => Ok(day),
        None => {
            fault(format!("`{text}` is no year, month or day"), "write `\"1996\"`, `\"1996-07\"` or `\"1996-07-01\"`")
        }
    }
}

/// A day; a month counts from its last day, since no row may be known too early.
pub(super) fn told(text: &str) -> Result<Date, Fault> {
    match Date::parse(text).or_else(|| Month::parse(text).map(Month::last_day)) {
        Some(day) => Ok(day),
        None => fault(format!("`{text}` is no day or month"), "write `\"yyyy-mm-dd\"` or `\"yyyy-mm\"`"),
    }
}

/// The same, or `unknown`.
pub(super) fn published(text: &str) -> Result<Option<Date>, Fault> {
    if text == "unknown" {
        return Ok(None);
    }
    told(text).map(Some).map_err(|Fault { message, .. }| Fault {
        message: format!("{message}, nor `unknown`"),
        help: "write the day of publication, its month, or `\"unknown\"` with `seen`".into(),
    })
}

/// A value as the type of its parameter wants it, inside the bounds of sense.
pub(super) fn value(text: &str, def: &ParamDef) -> Result<Value, Fault> {
    match def.ty {
        ValueType::Amount => match amount(text) {
            Some(amount) => sensible(text, def, Value::Amount(amount)),
            None => not_an_amount(text),
        },
        ValueType::Rate => match Rate::written(text) {
            Some(rate) => sensible(text, def, Value::Rate(rate)),
            None => fault(format!("`{text}` is no rate"), "write `\"8%\"`, `\"0.2‰\"` or `\"1/139\"`"),
        },
        ValueType::Rounding => match Rounding::parse(text) {
            Some(rounding) => Ok(Value::Rounding(rounding)),
            None => fault(
                format!("`{text}` is no rounding"),
                "write a mode (half_up, up, down, down_plus_one) and a step (fen, jiao, yuan): `\"half_up fen\"`",
            ),
        },
        ValueType::Word => {
            let place = def.words.iter().position(|word| word == text).and_then(|place| u16::try_from(place).ok());
            match place {
                Some(place) => Ok(Value::Word(place)),
                None => fault(
                    format!("`{text}` is no word of `{}`", def.id),
                    format!("write one of: {}", def.words.join(", ")),
                ),
            }
        }
        ValueType::Table => fault(
            format!("`{}` has decision tables", def.id),
            "write its rows under one head: `[[table]]` with `of = \"decision\"`",
        ),
        ValueType::Count => match text.parse::<u32>() {
            Ok(count) if count.to_string_equals(text) => Ok(Value::Count(count)),
            _ => fault(format!("`{text}` is no whole number"), "write digits only: `\"139\"`"),
        },
    }
}

/// One spelling for each number: no sign, no leading zero.
trait Spelled {
    fn to_string_equals(&self, text: &str) -> bool;
}

impl Spelled for u32 {
    fn to_string_equals(&self, text: &str) -> bool {
        format!("{self}") == text
    }
}

fn sensible(text: &str, def: &ParamDef, value: Value) -> Result<Value, Fault> {
    match def.check(value) {
        Ok(()) => Ok(value),
        Err(Senseless::WholeFen) => {
            fault(format!("`{text}` is no whole number of fen"), "a direct limit is printed in yuan: copy the print")
        }
        Err(Senseless::Amount) => fault(
            format!("`{text}` yuan is not above 0 and below 10 million"),
            "an unknown figure is no row: declare a `[[hole]]`; nothing is written as 0",
        ),
        Err(Senseless::Rate(times)) => fault(
            format!("`{text}` is above {}%", times.saturating_mul(100)),
            "is the point or the percent sign in its place?",
        ),
        Err(Senseless::Divisor | Senseless::Type) => not_an_amount(text),
    }
}

fn not_an_amount<T>(text: &str) -> Result<T, Fault> {
    fault(
        format!("`{text}` is no amount"),
        "write yuan with at most two decimals, or an exact fraction: `\"6385\"`, `\"4420.58\"`, `\"49279/12\"`",
    )
}

/// `6385`, `4420.58` or `49279/12` yuan, in fen.
pub(super) fn amount(text: &str) -> Option<Amount> {
    let (yuan, den) = match text.split_once('/') {
        Some((yuan, den)) => (yuan, den.parse().ok().filter(|d: &u32| d.to_string_equals(den))?),
        None => (text, 1),
    };
    if den == 0 {
        return None;
    }
    let (whole, part) = yuan.split_once('.').map_or((yuan, None), |(w, p)| (w, Some(p)));
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    let fen: i64 = match part {
        None => 0,
        Some(part) if plain(part) && part.len() == 1 => part.parse::<i64>().ok()?.checked_mul(10)?,
        Some(part) if plain(part) && part.len() == 2 => part.parse().ok()?,
        Some(_) => return None,
    };
    let num = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(fen)?;
    Some(Amount { num, den })
}
