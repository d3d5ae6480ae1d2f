//! Parameters: what rules ask policy for.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use super::row::{Amount, Value};
use super::{industry, injury};
use crate::{Rate, Rounding};

/// A policy parameter of type `T`, declared in the file of the matter that reads it:
/// `const EMPLOYER: Param<Rate> = Param::new("pension.employer")`.
#[derive(Debug)]
pub struct Param<T> {
    id: &'static str,
    ty: PhantomData<fn() -> T>,
}

impl<T: FromValue> Param<T> {
    /// The parameter that the dictionary calls `id`.
    pub const fn new(id: &'static str) -> Param<T> {
        Param { id, ty: PhantomData }
    }

    /// Its id in the dictionary.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Id and type, to be matched with the dictionary when the engine is made.
    pub const fn declared(&self) -> (&'static str, ValueType) {
        (self.id, T::TYPE)
    }
}

/// Where a parameter stands in the book's dictionary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ParamId(pub u16);

/// The type of a parameter's values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum ValueType {
    /// Yuan, as an exact fraction.
    Amount = 0,
    /// An exact share.
    Rate = 1,
    /// Mode and step.
    Rounding = 2,
    /// One of the parameter's words.
    Word = 3,
    /// A whole number.
    Count = 4,
}

impl ValueType {
    /// Its name in policy files.
    pub const fn name(self) -> &'static str {
        match self {
            ValueType::Amount => "amount",
            ValueType::Rate => "rate",
            ValueType::Rounding => "rounding",
            ValueType::Word => "word",
            ValueType::Count => "count",
        }
    }
}

/// A Rust type that a policy value can be read as.
pub trait FromValue: Copy {
    /// The type that the dictionary must state.
    const TYPE: ValueType;
    /// The value, or `None` where it is of another type.
    fn from_value(value: Value) -> Option<Self>;
}

macro_rules! from_value {
    ($type:ty, $variant:ident) => {
        impl FromValue for $type {
            const TYPE: ValueType = ValueType::$variant;
            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$variant(v) => Some(v),
                    _ => None,
                }
            }
        }
    };
}
from_value!(Amount, Amount);
from_value!(Rate, Rate);
from_value!(Rounding, Rounding);
from_value!(u8, Word);
from_value!(u32, Count);

/// What selects among the rows of one parameter, beside place and day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum FacetKind {
    /// Nothing.
    None = 0,
    /// 险种
    Kind = 1,
    /// 缴费主体
    Payer = 2,
    /// 用人单位规模
    EmployerSize = 3,
    /// 行业大类
    Industry = 4,
    /// 工伤保险行业风险类别
    InjuryClass = 5,
    /// 工伤保险费率浮动档次
    InjuryFloat = 6,
    /// 灵活就业人员缴费档次
    Tier = 7,
}

/// 缴费档次: the tiers that flexible workers were offered, in percent of the average wage. Append only.
const TIERS: &[&str] = &["60%", "70%", "80%", "90%", "100%", "150%", "200%", "250%", "300%"];

impl FacetKind {
    /// Every kind, in order of its number.
    pub const ALL: &'static [FacetKind] = &[
        FacetKind::None,
        FacetKind::Kind,
        FacetKind::Payer,
        FacetKind::EmployerSize,
        FacetKind::Industry,
        FacetKind::InjuryClass,
        FacetKind::InjuryFloat,
        FacetKind::Tier,
    ];

    /// The key in policy files.
    pub const fn name(self) -> &'static str {
        match self {
            FacetKind::None => "none",
            FacetKind::Kind => "kind",
            FacetKind::Payer => "payer",
            FacetKind::EmployerSize => "employer_size",
            FacetKind::Industry => "industry",
            FacetKind::InjuryClass => "injury_class",
            FacetKind::InjuryFloat => "injury_float",
            FacetKind::Tier => "tier",
        }
    }

    /// The words a row may name.
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            FacetKind::None => &[],
            FacetKind::Kind => &["pension", "medical", "maternity", "unemployment", "injury"],
            FacetKind::Payer => &["enterprise", "funded", "institution", "social", "proprietor", "flexible"],
            FacetKind::EmployerSize => &["small", "large", "social", "public"],
            FacetKind::Industry => industry::WORDS,
            FacetKind::InjuryClass => injury::CLASSES,
            FacetKind::InjuryFloat => injury::FLOATS,
            FacetKind::Tier => TIERS,
        }
    }

    /// The words in Chinese, in the same order.
    pub const fn words_zh(self) -> &'static [&'static str] {
        match self {
            FacetKind::None => &[],
            FacetKind::Kind => &["养老", "医疗", "生育", "失业", "工伤"],
            FacetKind::Payer => {
                &["企业", "机关和全额拨款事业单位", "其他事业单位", "社会组织", "有雇工的个体工商户", "灵活就业人员"]
            }
            FacetKind::EmployerSize => &["中小微企业", "大型企业", "社会组织", "机关事业单位"],
            FacetKind::Industry => industry::WORDS, // a number is one in both languages
            FacetKind::InjuryClass => injury::CLASSES_ZH,
            FacetKind::InjuryFloat => injury::FLOATS_ZH,
            FacetKind::Tier => TIERS, // a percentage is one in both languages
        }
    }

    /// Some of the words as a text; numbered ones that follow each other as `first to last`.
    pub fn told(self, words: &[&str]) -> String {
        let all = self.words();
        let place = |word: &&&str| all.iter().position(|known| known == *word);
        let mut runs: Vec<(&str, &str, usize)> = Vec::new();
        let mut next = None;
        for word in words {
            let here = place(&word);
            let is_numbered = word.starts_with(|c: char| c.is_ascii_digit()) && !word.ends_with('%');
            match runs.last_mut() {
                Some((_, last, count)) if is_numbered && here.is_some() && here == next => {
                    (*last, *count) = (word, count.saturating_add(1));
                }
                _ => runs.push((word, word, 1)),
            }
            next = here.map(|here| here.saturating_add(1));
        }
        let run = |(first, last, count): &(&str, &str, usize)| match count {
            1 => String::from(*first),
            2 => format!("{first}, {last}"),
            _ => format!("{first} to {last}"),
        };
        runs.iter().map(run).collect::<Vec<_>>().join(", ")
    }

    /// The facet that carries this name in policy files.
    pub fn parse(text: &str) -> Option<FacetKind> {
        FacetKind::ALL.iter().copied().find(|kind| kind.name() == text)
    }
}

/// The word that selects among a parameter's rows: 0 is "any", else one more than its place in [`FacetKind::words`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Facet(u8);

impl Facet {
    /// A row for all; a question that names none.
    pub const ANY: Facet = Facet(0);

    /// The facet of the word at `ordinal`.
    pub const fn of(ordinal: u8) -> Facet {
        Facet(ordinal.saturating_add(1))
    }

    /// As packs hold it.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// From a pack.
    pub const fn from_number(number: u8) -> Facet {
        Facet(number)
    }

    /// The word in Chinese, or empty for "any".
    pub fn name_zh(self, kind: FacetKind) -> &'static str {
        self.0.checked_sub(1).and_then(|i| kind.words_zh().get(usize::from(i))).copied().unwrap_or("")
    }

    /// The word, or empty for "any".
    pub fn name(self, kind: FacetKind) -> &'static str {
        self.0.checked_sub(1).and_then(|i| kind.words().get(usize::from(i))).copied().unwrap_or("")
    }
}
