//! The bounds of sense: what a value of a parameter may be, in policy files and in overlays alike.

use alloc::format;
use alloc::string::String;

use super::book::ParamDef;
use super::param::ValueType;
use super::row::{Amount, Value};
use crate::Rate;

/// No monthly average, limit or benefit reaches ten million yuan; one that does has lost its decimal point.
const AMOUNT_LIMIT_FEN: i64 = 1_000_000_000;
/// Averages are twelfths of a year's figure; a larger divisor is a slip.
const DIVISOR_LIMIT: u32 = 1_200;
/// A limit of the base may be a multiple of the average (300 %); nothing is ten times one.
const SHARE_LIMIT: u64 = 10;

/// Why a value makes no sense for its parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Senseless {
    /// It is of another type, or no word of the parameter's.
    Type,
    /// A direct limit is printed in whole fen.
    WholeFen,
    /// A divisor that no average has.
    Divisor,
    /// Not above 0 and below ten million yuan.
    Amount,
    /// Above so many times the whole.
    Rate(u64),
}

impl Senseless {
    /// The reason, in Chinese and English.
    pub fn reason(self) -> (String, String) {
        let both = |zh: &str, en: &str| (String::from(zh), String::from(en));
        match self {
            Senseless::Type => both("值的类型不对", "the value is of another type"),
            Senseless::WholeFen => both("须为整分的元", "yuan in whole fen are wanted"),
            Senseless::Divisor => {
                (format!("除数须为1至{DIVISOR_LIMIT}"), format!("the divisor must be from 1 to {DIVISOR_LIMIT}"))
            }
            Senseless::Amount => both("须大于0、小于一千万元", "it must be above 0 and below 10 million yuan"),
            Senseless::Rate(times) => {
                let most = times.saturating_mul(100);
                (format!("不得超过{most}%"), format!("it must be at most {most}%"))
            }
        }
    }
}

impl ParamDef {
    /// Whether the parameter can have this value.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, value: Value) -> Result<(), Senseless> {
        match (self.ty, value) {
            (ValueType::Amount, Value::Amount(amount)) => self.check_amount(amount),
            (ValueType::Rate, Value::Rate(rate)) => self.check_rate(rate),
            (ValueType::Word, Value::Word(word)) if usize::from(word) < self.words.len() => Ok(()),
            (ValueType::Rounding, Value::Rounding(_))
            | (ValueType::Count, Value::Count(_))
            | (ValueType::Table, Value::Table(_)) => Ok(()),
            _ => Err(Senseless::Type),
        }
    }

    fn check_amount(&self, Amount { num, den }: Amount) -> Result<(), Senseless> {
        if self.optional && den != 1 {
            return Err(Senseless::WholeFen);
        }
        if den == 0 || den > DIVISOR_LIMIT {
            return Err(Senseless::Divisor);
        }
        let most = i64::from(den).saturating_mul(AMOUNT_LIMIT_FEN);
        if num <= 0 || num >= most { Err(Senseless::Amount) } else { Ok(()) }
    }

    /// Every rate is a share of something, at most the whole; only a share *of the average* may be a multiple.
    fn check_rate(&self, rate: Rate) -> Result<(), Senseless> {
        let limit = if self.id.ends_with("_share") { SHARE_LIMIT } else { 1 };
        let fits = rate.den().checked_mul(limit).is_none_or(|most| rate.num() <= most);
        if fits { Ok(()) } else { Err(Senseless::Rate(limit)) }
    }
}
