//! How a host writes a value of one of our types, and back: by whole numbers, never through a float.

use shebao_core::record::{Field, Meaning, Type};
use shebao_core::{Code, Date, Error, Month};

/// The host's way of writing a value; `fits` says of which of our types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// `8000.50`: yuan as a decimal number.
    Yuan,
    /// `800050`: whole fen.
    Fen,
    /// `202509`.
    Yyyymm,
    /// `202508` for our "September is the first month after".
    LastYyyymm,
    /// `20250901`.
    Yyyymmdd,
    /// `20250831` for our "1 September is the first day after".
    LastYyyymmdd,
    /// `0.002` for 0.2%.
    Fraction,
    /// `0.2` for 0.2%.
    Percent,
    /// A whole number.
    Count,
    /// Whole years for our months.
    Years,
    /// `410100`.
    Region,
    /// `1` or `0`.
    Flag,
    /// An id of the host's, whatever it is.
    Id,
    /// As our own JSON writes it.
    Ours,
}

/// Every form with its name in a profile, and how a value looks.
const NAMES: [(Form, &str, &str); 14] = [
    (Form::Yuan, "yuan", "8000.50"),
    (Form::Fen, "fen", "800050"),
    (Form::Yyyymm, "yyyymm", "202509"),
    (Form::LastYyyymm, "last_yyyymm", "202508"),
    (Form::Yyyymmdd, "yyyymmdd", "20250901"),
    (Form::LastYyyymmdd, "last_yyyymmdd", "20250831"),
    (Form::Fraction, "fraction", "0.002"),
    (Form::Percent, "percent", "0.2"),
    (Form::Count, "count", "12"),
    (Form::Years, "years", "15"),
    (Form::Region, "region", "410100"),
    (Form::Flag, "flag", "1, 0"),
    (Form::Id, "id", "1"),
    (Form::Ours, "ours", "docs/REFERENCE.md"),
];

/// How many parts per million make one, and how many percent does.
const PPM_PLACES: i32 = 6;
const PERCENT_PLACES: i32 = 4;
/// How many zeros of a number are written out where numbers are compared.
const LENGTH: usize = 64;

impl Form {
    /// The form of this name.
    pub(crate) fn named(name: &str) -> Option<Form> {
        NAMES.iter().find(|(_, known, _)| *known == name).map(|(form, ..)| *form)
    }

    /// Says how a value looks.
    pub(crate) fn hinted(self, error: Error) -> Error {
        let example = NAMES.iter().find(|(form, ..)| *form == self).map_or("", |(.., example)| *example);
        error.hint(&format!("写法如 {example}"), &format!("write it as {example}"))
    }

    /// What holds where a profile does not say.
    pub(crate) fn usual(field: &Field) -> Option<Form> {
        Some(match field.domain.ty {
            Type::Money => Form::Yuan,
            Type::Rate => Form::Fraction,
            Type::Month => Form::Yyyymm,
            Type::Date => Form::Yyyymmdd,
            Type::Count if Form::is_id(field) => Form::Id,
            Type::Count => Form::Count,
            Type::Flag => Form::Flag,
            Type::Region => Form::Region,
            Type::Choice(_) => Form::Ours,
            Type::List => return None,
        })
    }

    /// Whether a field holds what stands for a person, a unit or a debt.
    pub(crate) fn is_id(field: &Field) -> bool {
        field.meaning == Meaning::Id
    }

    /// Whether a value of this field can be written so.
    pub(crate) fn fits(self, field: &Field) -> bool {
        let ty = &field.domain.ty;
        match self {
            Form::Yuan | Form::Fen => matches!(ty, Type::Money),
            Form::Yyyymm | Form::LastYyyymm => matches!(ty, Type::Month),
            Form::Yyyymmdd | Form::LastYyyymmdd => matches!(ty, Type::Date),
            Form::Fraction | Form::Percent => matches!(ty, Type::Rate),
            Form::Count | Form::Years => matches!(ty, Type::Count),
            Form::Region => matches!(ty, Type::Region),
            Form::Flag => matches!(ty, Type::Flag),
            Form::Id => Form::is_id(field),
            Form::Ours => !matches!(ty, Type::List),
        }
    }

    /// Whether what is written so says whose and when a row is, and nothing of what was computed.
    pub(crate) const fn only_places(self) -> bool {
        matches!(self, Form::Id | Form::Yyyymm | Form::LastYyyymm | Form::Yyyymmdd | Form::LastYyyymmdd | Form::Region)
    }

    /// Whether the answer's JSON is a string.
    pub(crate) const fn is_text(self, ty: &Type) -> bool {
        matches!(self, Form::Region) || matches!(self, Form::Ours) && !matches!(ty, Type::Count | Type::Flag)
    }

    /// The number that columns carry, from the host's digits or word.
    ///
    /// # Errors
    /// 108, 202 to 206, 208, 215 by type.
    pub(crate) fn take(self, ty: &Type, text: &str) -> Result<i64, Code> {
        let whole = |wrong: Code| exact(text, 0).ok_or(wrong);
        let month = |raw: i64| Month::from_yyyymm(raw).ok_or(Code::BadMonth);
        let day = |raw: i64| Date::from_yyyymmdd(raw).ok_or(Code::BadDate);
        match self {
            Form::Yuan => exact(text, 2).ok_or(Code::BadMoney),
            Form::Fen => whole(Code::BadMoney),
            Form::Yyyymm => month(whole(Code::BadMonth)?).map(|month| month.yyyymm().into()),
            Form::LastYyyymm => {
                let last = month(whole(Code::BadMonth)?)?;
                Ok(Some(last.plus(1)).filter(|after| *after > last).ok_or(Code::BadMonth)?.yyyymm().into())
            }
            Form::Yyyymmdd => day(whole(Code::BadDate)?).map(|day| day.yyyymmdd().into()),
            Form::LastYyyymmdd => {
                let last = day(whole(Code::BadDate)?)?;
                Ok(Some(last.next()).filter(|after| *after > last).ok_or(Code::BadDate)?.yyyymmdd().into())
            }
            Form::Fraction => rate(text, PPM_PLACES),
            Form::Percent => rate(text, PERCENT_PLACES),
            Form::Count => whole(Code::WrongType),
            Form::Years => whole(Code::WrongType)?.checked_mul(12).ok_or(Code::OutOfRange),
            Form::Region => Type::Region.read(text),
            Form::Flag => flag(text),
            // Which number stands for an id is no matter of its digits.
            Form::Id => Err(Code::WrongType),
            Form::Ours => match ty {
                Type::Count => whole(Code::WrongType),
                Type::Flag => flag(text),
                ty => ty.read(text),
            },
        }
    }

    /// The host's writing of a number that columns carry; nothing where it has none.
    pub(crate) fn give(self, ty: &Type, raw: i64, out: &mut String) -> Option<()> {
        use std::fmt::Write;
        // Writing into a String does not fail.
        let _ = match self {
            Form::Fen | Form::Yyyymm | Form::Yyyymmdd | Form::Count | Form::Flag => write!(out, "{raw}"),
            Form::LastYyyymm => write!(out, "{}", Month::from_yyyymm(raw)?.first_day().previous().month().yyyymm()),
            Form::LastYyyymmdd => write!(out, "{}", Date::from_yyyymmdd(raw)?.previous().yyyymmdd()),
            Form::Fraction => write!(out, "{}", decimal(raw, 1_000_000)?),
            Form::Percent => write!(out, "{}", decimal(raw, 10_000)?),
            Form::Years => {
                write!(out, "{}", raw.checked_div_euclid(12).filter(|_| raw.checked_rem_euclid(12) == Some(0))?)
            }
            Form::Id => return None,
            Form::Yuan | Form::Region | Form::Ours => {
                ty.write(raw, out);
                Ok(())
            }
        };
        Some(())
    }
}

fn rate(text: &str, places: i32) -> Result<i64, Code> {
    exact(text, places).filter(|ppm| u32::try_from(*ppm).is_ok()).ok_or(Code::BadRate)
}

fn flag(text: &str) -> Result<i64, Code> {
    match text {
        "1" | "true" => Ok(1),
        "0" | "false" => Ok(0),
        _ => Err(Code::WrongType),
    }
}

/// A decimal number, `8000.5`, `8E+3`: whether it is negative, its digits without zeros around them, and the power of ten of the
/// last. Nothing where it is no number.
fn parts(text: &str) -> Option<(bool, String, i32)> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => {
            let plain = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            (number, exponent.parse::<i32>().ok().filter(|_| digits(plain))?)
        }
        None => (text, 0),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let (negative, whole) = whole.strip_prefix('-').map_or((false, whole), |whole| (true, whole));
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let all = format!("{whole}{fraction}");
    let kept = all.trim_end_matches('0');
    let zeros = i32::try_from(all.len().saturating_sub(kept.len())).ok()?;
    let last = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?.checked_add(zeros)?;
    Some((negative, kept.trim_start_matches('0').to_owned(), last))
}

/// A decimal number as a whole number of units that have `places` decimals. Nothing where it is no number, too large, or finer
/// than that: nothing is ever rounded.
fn exact(text: &str, places: i32) -> Option<i64> {
    let (negative, digits, last) = parts(text)?;
    if digits.is_empty() {
        return Some(0);
    }
    let shift = u32::try_from(places.checked_add(last)?).ok()?;
    let value = digits.parse::<i64>().ok()?.checked_mul(10i64.checked_pow(shift)?)?;
    if negative { value.checked_neg() } else { Some(value) }
}

/// A number by its value: `4.1E+15`, `4100000000000000.0` and `4100000000000000` are one. Nothing where it is no number.
pub(crate) fn canonical(text: &str) -> Option<String> {
    let (negative, digits, last) = parts(text)?;
    let zeros = usize::try_from(last).ok().filter(|zeros| *zeros <= LENGTH);
    let text = match zeros {
        _ if digits.is_empty() => return Some("0".to_owned()),
        Some(zeros) => format!("{digits}{}", "0".repeat(zeros)),
        None => format!("{digits}e{last}"),
    };
    Some(if negative { format!("-{text}") } else { text })
}

/// `raw / unit` as a decimal number without trailing zeros; `unit` is a power of ten.
fn decimal(raw: i64, unit: i64) -> Option<String> {
    let (whole, rest) = (raw.checked_div_euclid(unit)?, raw.checked_rem_euclid(unit)?);
    let places = unit.checked_ilog10()?;
    let fraction = format!("{rest:0places$}", places = usize::try_from(places).ok()?);
    let fraction = fraction.trim_end_matches('0');
    Some(if fraction.is_empty() { whole.to_string() } else { format!("{whole}.{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_number_is_taken_exactly_or_not_at_all() {
        for (text, fen) in [
            ("8000", Some(800_000)),
            ("8000.5", Some(800_050)),
            ("8000.50", Some(800_050)),
            ("8000.500000", Some(800_050)),
            ("8E+3", Some(800_000)),
            ("8.0005e3", Some(800_050)),
            ("80005E-1", Some(800_050)),
            ("0.00", Some(0)),
            ("-0.01", Some(-1)),
            ("0E+99", Some(0)),
            ("8000.505", None),
            ("1E-3", None),
            ("92233720368547758.07", Some(i64::MAX)),
            ("92233720368547758.08", None),
            ("1E+99", None),
            ("1E+99999999999", None),
            ("1e++3", None),
            ("1e+-3", None),
            ("1e", None),
            ("", None),
            (".5", None),
            ("5.", None),
            ("+5", None),
            ("1,000", None),
            ("０", None),
        ] {
            assert_eq!(Form::Yuan.take(&Type::Money, text).ok(), fen, "{text}");
        }
    }

    #[test]
    fn numbers_are_one_where_their_values_are() {
        for (text, value) in [
            ("1", Some("1")),
            ("1.0", Some("1")),
            ("4.1E+15", Some("4100000000000000")),
            ("4100000000000000", Some("4100000000000000")),
            ("10e-1", Some("1")),
            ("-0.0", Some("0")),
            ("-7", Some("-7")),
            ("4.5", Some("45e-1")),
            ("45E-1", Some("45e-1")),
            ("1e999", Some("1e999")),
            ("10e998", Some("1e999")),
            ("true", None),
        ] {
            assert_eq!(canonical(text).as_deref(), value, "{text}");
        }
    }

    #[test]
    fn what_is_given_is_taken_back() {
        let forms = [
            (Form::Yuan, Type::Money, 800_050, "8000.50"),
            (Form::Fen, Type::Money, 800_050, "800050"),
            (Form::Yyyymm, Type::Month, 202_509, "202509"),
            (Form::LastYyyymm, Type::Month, 202_601, "202512"),
            (Form::Yyyymmdd, Type::Date, 20_240_229, "20240229"),
            (Form::LastYyyymmdd, Type::Date, 20_240_301, "20240229"),
            (Form::Fraction, Type::Rate, 3_200, "0.0032"),
            (Form::Fraction, Type::Rate, 1_000_000, "1"),
            (Form::Percent, Type::Rate, 3_200, "0.32"),
            (Form::Count, Type::Count, 7, "7"),
            (Form::Years, Type::Count, 180, "15"),
            (Form::Region, Type::Region, 410_100, "410100"),
            (Form::Flag, Type::Flag, 1, "1"),
            (Form::Ours, Type::Month, 202_509, "2025-09"),
        ];
        for (form, ty, raw, text) in forms {
            let mut out = String::new();
            assert_eq!(form.give(&ty, raw, &mut out), Some(()), "{text}");
            assert_eq!(out, text);
            assert_eq!(form.take(&ty, text), Ok(raw), "{text}");
        }
    }
}
