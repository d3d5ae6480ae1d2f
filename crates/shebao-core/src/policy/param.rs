//! Parameters: what rules ask policy for.

use core::marker::PhantomData;

use super::book::Book;
use super::row::{Amount, Value};
use super::table::TableId;
use super::words::{self, Declared, Facets};
use crate::{Code, Error, Rate, Result, Rounding};

/// A policy parameter of type `T` whose rows are told apart by `F`, declared in the file of the matter that reads it:
/// `const EMPLOYER: Param<Rate, Payer> = Param::new("pension.employer")`. Two facets are a tuple; a facet that a question
/// may leave open is an `Option`.
#[derive(Debug)]
pub struct Param<T, F = ()> {
    id: &'static str,
    ty: PhantomData<fn(F) -> T>,
}

impl<T: FromValue, F: Facets> Param<T, F> {
    /// The parameter that the dictionary calls `id`.
    pub const fn new(id: &'static str) -> Param<T, F> {
        Param { id, ty: PhantomData }
    }

    /// Its id in the dictionary.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What the law says of it, to be matched with the dictionary when the engine is made.
    pub const fn declared(&self) -> Parameter {
        Parameter { id: self.id, ty: T::TYPE, facets: F::DECLARED, since: false }
    }

    /// The same of a parameter that the rules came to ask for after data had been published without it: such data stays readable, and
    /// says nothing of it. For [`Planner::read_optional`](crate::Planner::read_optional) alone.
    pub const fn declared_since(&self) -> Parameter {
        Parameter { id: self.id, ty: T::TYPE, facets: F::DECLARED, since: true }
    }
}

/// A parameter as the law declares it.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its id in the dictionary.
    pub id: &'static str,
    /// The type of its values.
    pub ty: ValueType,
    /// What tells its rows apart.
    pub facets: &'static [Declared],
    /// Whether older data may lack it.
    pub since: bool,
}

impl Parameter {
    /// Whether the dictionary has it: the id, the type, the facets in order, and every word that the law may ask for.
    ///
    /// # Errors
    /// [`Code::DictionaryMismatch`] with the parameter, and the facet or the word that the dictionary lacks.
    pub fn check(&self, book: &Book) -> Result<()> {
        let mismatch = || Error::new(Code::DictionaryMismatch).param(self.id);
        if self.since && book.param(self.id).is_none() {
            return Ok(());
        }
        let (_, def) = book.param(self.id).filter(|(_, def)| def.ty == self.ty).ok_or_else(mismatch)?;
        match words::lacks(self.facets, def) {
            None => Ok(()),
            Some(word) => Err(mismatch().facet(word)),
        }
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
    /// A decision table.
    Table = 5,
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
            ValueType::Table => "table",
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
from_value!(u32, Count);
from_value!(TableId, Table);

/// The place of one of the parameter's words. A list of more words than this counts is refused, not cut.
impl FromValue for u8 {
    const TYPE: ValueType = ValueType::Word;
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Word(word) => u8::try_from(word).ok(),
            _ => None,
        }
    }
}
