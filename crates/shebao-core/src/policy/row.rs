//! The rows of a policy book.

use core::fmt;

use super::facet::Facet;
use super::param::ParamId;
use super::table::TableId;
use crate::record::{Domain, Scalar, Word};
use crate::{Date, Level, Rate, Region, Rounding, Span};

/// A row's standing in law; later is weaker.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[repr(u8)]
pub enum Standing {
    /// 正式: the figure that holds.
    #[default]
    Final = 0,
    /// 预结: paid on until the final figure is out.
    Provisional = 1,
    /// 假定: the host's own.
    Assumed = 2,
}

/// How well a row is known; later is weaker.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[repr(u8)]
pub enum Evidence {
    /// 官方原文: the official text was read.
    #[default]
    Official = 0,
    /// 多方印证: independent sources agree.
    Corroborated = 1,
    /// 单一来源: one secondary source.
    Single = 2,
    /// 未经证实: inference or background knowledge.
    Unverified = 3,
}

/// The number of no standing and no evidence: nothing was computed, so that no row was used.
pub const UNGRADED: u8 = u8::MAX;

macro_rules! words {
    ($type:ident: $($variant:ident $name:literal $zh:literal;)+) => {
        impl $type {
            /// All, strongest first.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];
            /// The name in requests, answers and policy files.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }
            /// The Chinese name.
            pub const fn zh(self) -> &'static str {
                match self { $($type::$variant => $zh),+ }
            }
            /// The words as a field's list, in order of their numbers.
            pub const WORDS: &'static [Word] = &[$(Word { name: $name, zh: $zh, en: $name }),+];
            /// The set as a field's domain.
            pub const DOMAIN: Domain = crate::domain::choice(Self::WORDS);
            /// The one that has this name.
            pub fn parse(text: &str) -> Option<$type> {
                Self::ALL.iter().copied().find(|v| v.name() == text)
            }
            /// The names of all.
            pub fn names() -> impl Iterator<Item = &'static str> {
                Self::ALL.iter().map(|v| v.name())
            }
        }

        impl crate::record::Unwritten for $type {
            const UNWRITTEN: $type = {
                let [first, ..] = [$($type::$variant),+];
                first
            };
        }

        impl Scalar for $type {
            fn raw(&self) -> Option<i64> {
                Some(i64::from(*self as u8))
            }
            fn from_raw(raw: i64) -> Option<$type> {
                usize::try_from(raw).ok().and_then(|index| Self::ALL.get(index)).copied()
            }
        }
    };
}
words! { Standing:
    Final "final" "正式";
    Provisional "provisional" "预结";
    Assumed "assumed" "假定";
}
words! { Evidence:
    Official "official" "官方原文";
    Corroborated "corroborated" "多方印证";
    Single "single" "单一来源";
    Unverified "unverified" "未经证实";
}

/// An amount of yuan as an exact fraction of fen: `"49279/12"` yuan is `4927900 / 12` fen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Amount {
    /// Numerator, in fen.
    pub num: i64,
    /// Denominator, not zero.
    pub den: u32,
}

/// What a row says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// Yuan.
    Amount(Amount),
    /// A share.
    Rate(Rate),
    /// A way of rounding.
    Rounding(Rounding),
    /// The place of a word in the parameter's list.
    Word(u16),
    /// A whole number.
    Count(u32),
    /// A decision table.
    Table(TableId),
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Amount { num, den } = *self;
        if den == 1 {
            let (yuan, fen) = (num / 100, num % 100);
            return if fen == 0 { write!(f, "{yuan}") } else { write!(f, "{yuan}.{fen:02}") };
        }
        write!(f, "{}/{den}", Amount { num, den: 1 })
    }
}

/// When the authority published a row. `Unknown` comes first: it paints lowest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Published {
    /// Nobody has found out.
    Unknown,
    /// On this day; a month counts from its last day.
    On(Date),
}

/// One dated, cited value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// At which place.
    pub region: Region,
    /// When it holds.
    pub span: Span,
    /// When the authority published it.
    pub published: Published,
    /// The first print known, where that is later or all there is.
    pub seen: Option<Date>,
    /// The value.
    pub value: Value,
    /// Its standing in law.
    pub standing: Standing,
    /// How well it is known.
    pub evidence: Evidence,
    /// The document, by its place in the register.
    pub document: u16,
    /// The clause, by its place in the book's clauses.
    pub clause: u16,
}

/// Who sets a parameter, for a place and a span.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Authority {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// For this place and those below it.
    pub region: Region,
    /// When.
    pub span: Span,
    /// The level that sets it.
    pub level: Level,
    /// How well this is known.
    pub evidence: Evidence,
    /// The document, by its place in the register.
    pub document: u16,
    /// The clause, by its place in the book's clauses.
    pub clause: u16,
}

/// Leave to pay on the last figure until the new one is out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Carry {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// At which place.
    pub region: Region,
    /// The days it may be used for; the row carried is the last one that covers the day before them.
    pub span: Span,
    /// How well the leave is known.
    pub evidence: Evidence,
    /// The document, by its place in the register.
    pub document: u16,
    /// The clause, by its place in the book's clauses.
    pub clause: u16,
}

/// A gap that is known to be one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hole {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// At which place.
    pub region: Region,
    /// The days without a figure.
    pub span: Span,
    /// Why, by its place in the book's reasons.
    pub reason: u16,
}
