//! What an operation's fields are: types, bounds, roles, as constants that the derive makes.

use crate::{Code, Date, Error, Money, Month, Rate, Region, Result};

/// What stands in a column where a row has no value.
pub const ABSENT: i64 = i64::MIN;

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Yuan with two decimals in text, fen in columns.
    Money,
    /// A share (`"16%"`) in text, parts per million in columns.
    Rate,
    /// `yyyy-mm` in text, `yyyymm` in columns.
    Month,
    /// `yyyy-mm-dd` in text, `yyyymmdd` in columns.
    Date,
    /// A whole number.
    Count,
    /// Yes or no; 1 or 0 in columns.
    Flag,
    /// A GB/T 2260 code.
    Region,
    /// One of a closed set: the word in text, its ordinal in columns.
    Choice(&'static [Word]),
    /// A list of records: offsets and child columns.
    List,
}

impl Type {
    /// Its name in `describe` and in messages.
    pub const fn name(&self) -> &'static str {
        match self {
            Type::Money => "money",
            Type::Rate => "rate",
            Type::Month => "month",
            Type::Date => "date",
            Type::Count => "count",
            Type::Flag => "flag",
            Type::Region => "region",
            Type::Choice(_) => "choice",
            Type::List => "list",
        }
    }
}

/// One member of a closed set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// As it stands in requests.
    pub name: &'static str,
    /// Chinese name.
    pub zh: &'static str,
    /// English name.
    pub en: &'static str,
}

/// Type, bounds and national code of a field, fixed once for all operations (see [`domain`](crate::domain)).
#[derive(Clone, Copy, Debug)]
pub struct Domain {
    /// What it holds.
    pub ty: Type,
    /// The smallest whole number allowed.
    pub min: i64,
    /// The largest whole number allowed.
    pub max: i64,
    /// The national field code (LD/T 92), or empty where none is known.
    pub national: &'static str,
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Selects policy.
    Key,
    /// An amount of the person, given to the rule.
    Given,
    /// A result.
    Line,
    /// A list of results that say again what stands in lines: sums of them, or parts. A comparison leaves it out.
    Restated,
}

/// What a door must know of a field beside what it is for, whatever its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// Nothing more.
    Plain,
    /// The caller's number of what a row is about: a person, a unit, a debt.
    Id,
    /// Our own number of a part of it, by which an explanation asks.
    Part,
    /// The month that a row is of, or begins with.
    When,
    /// What is levied.
    Item,
    /// The number of the error that a row has in place of a result.
    Error,
    /// A list whose rows are each of one month and of one of the caller's ids, so that their lines add up.
    Rows,
    /// A list of what has no result, or has it only in part, and why.
    Told,
    /// Why nothing is due: absent where something is. The other lines are absent with it.
    Outcome,
}

/// One field of an operation's input or output.
#[derive(Debug)]
pub struct Field {
    /// As it stands in requests and answers.
    pub name: &'static str,
    /// Official Chinese term.
    pub zh: &'static str,
    /// English name with what a reader must know.
    pub en: &'static str,
    /// Type, bounds and national code.
    pub domain: Domain,
    /// What it is for.
    pub role: Role,
    /// What it means to a door.
    pub meaning: Meaning,
    /// Whether an input must give it.
    pub required: bool,
}

/// The fields of a record, in order of declaration: a static table that the derive makes. The place of a field is its ordinal
/// at the C and column doors.
#[derive(Clone, Copy, Default, Debug)]
pub struct Shape {
    /// The fields.
    pub fields: &'static [ShapeField],
}

/// A field, with the shape of its items where it is a list.
#[derive(Clone, Copy, Debug)]
pub struct ShapeField {
    /// The field.
    pub field: &'static Field,
    /// The shape of the items.
    pub items: Option<Shape>,
}

impl Shape {
    /// The place of a field.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|f| f.field.name == name)
    }

    /// The place of the field that says why nothing is due, in an output that has one.
    pub fn outcome(&self) -> Option<usize> {
        self.fields.iter().position(|declared| declared.field.meaning == Meaning::Outcome)
    }

    /// How many fields there are in `parts`.
    pub const fn width(parts: &[&[ShapeField]]) -> usize {
        let (mut width, mut rest) = (0usize, parts);
        while let [part, tail @ ..] = rest {
            width = width.wrapping_add(part.len());
            rest = tail;
        }
        width
    }

    /// The parts of a record one after another: its own fields, and those of what is flattened into it.
    #[doc(hidden)]
    pub const fn join<const N: usize>(parts: &[&[ShapeField]]) -> [ShapeField; N] {
        let mut all = [ShapeField { field: &Field::NOTHING, items: None }; N];
        let (mut rest, mut room) = (parts, all.as_mut_slice());
        while let [part, tail @ ..] = rest {
            let (head, more) = room.split_at_mut(part.len());
            head.copy_from_slice(part);
            (rest, room) = (tail, more);
        }
        all
    }
}

/// Which of a record's fields; a constant the derive makes.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its place in the record.
    pub index: usize,
    /// The field.
    pub field: &'static Field,
}

impl Line {
    /// What an explanation calls a number that a condition asks for and that no field holds: nothing is written to it.
    pub const fn of(field: &'static Field) -> Line {
        Line { index: usize::MAX, field }
    }
}

impl Domain {
    /// Whether the number lies inside the bounds; an absent one does.
    #[inline(always)]
    pub const fn contains(&self, raw: Option<i64>) -> bool {
        match raw {
            Some(raw) => self.min <= raw && raw <= self.max,
            None => true,
        }
    }
}

impl Field {
    /// A number that no record has, as explanations name it.
    pub const fn label(zh: &'static str, en: &'static str, domain: Domain) -> Field {
        Field { name: "", zh, en, domain, role: Role::Line, meaning: Meaning::Plain, required: false }
    }

    /// What stands nowhere.
    const NOTHING: Field = Field {
        name: "",
        zh: "",
        en: "",
        domain: crate::domain::FLAG,
        role: Role::Given,
        meaning: Meaning::Plain,
        required: false,
    };

    /// Whether a door may set this number: valid in itself, then inside the bounds. Every door asks here.
    ///
    /// # Errors
    /// 201 absent though required, 203 to 207 not valid, 208 out of range.
    pub fn check(&self, raw: Option<i64>) -> Result<()> {
        let Some(raw) = raw else {
            return if self.required { Err(Error::new(Code::MissingField).of(self)) } else { Ok(()) };
        };
        let invalid = match self.domain.ty {
            Type::Month if Month::from_yyyymm(raw).is_none() => Some(Code::BadMonth),
            Type::Date if Date::from_yyyymmdd(raw).is_none() => Some(Code::BadDate),
            Type::Rate if raw < 0 => Some(Code::BadRate), // a rate finer than parts per million, too
            Type::Region if Region::from_code(raw).is_none() => Some(Code::BadRegion),
            Type::Choice(_) if !self.domain.contains(Some(raw)) => Some(Code::UnknownWord),
            _ => None,
        };
        if let Some(code) = invalid {
            return Err(self.wrong(code));
        }
        if self.domain.contains(Some(raw)) { Ok(()) } else { Err(self.out_of_range()) }
    }

    /// The error of what is no number of the field's type; of a closed set, with its words.
    pub fn wrong(&self, code: Code) -> Error {
        let error = Error::new(code).of(self);
        match self.domain.ty {
            Type::Choice(words) => error.one_of(words.iter().map(|word| word.name)),
            _ => error,
        }
    }

    /// The error of a number outside the bounds, with the bounds as text.
    pub fn out_of_range(&self) -> Error {
        let text = |raw: i64| {
            let mut text = alloc::string::String::new();
            self.domain.ty.write(raw, &mut text);
            text
        };
        Error::new(Code::OutOfRange).of(self).range(text(self.domain.min), text(self.domain.max))
    }
}

impl Type {
    /// Writes the text of a number that was checked.
    pub fn write(&self, raw: i64, out: &mut alloc::string::String) {
        use core::fmt::Write;
        // Writing into a String does not fail.
        let _ = match self {
            Type::Money => write!(out, "{}", Money::from_fen(raw)),
            Type::Rate => write!(out, "{}", u32::try_from(raw).map(Rate::from_ppm).unwrap_or(Rate::ZERO)),
            Type::Month => write!(out, "{}", Month::from_yyyymm(raw).unwrap_or_default()),
            Type::Date => write!(out, "{}", Date::from_yyyymmdd(raw).unwrap_or_default()),
            Type::Count | Type::List => write!(out, "{raw}"),
            Type::Flag => write!(out, "{}", raw != 0),
            Type::Region => write!(out, "{raw:06}"),
            Type::Choice(words) => {
                let word = usize::try_from(raw).ok().and_then(|index| words.get(index));
                write!(out, "{}", word.map_or("", |w| w.name))
            }
        };
    }

    /// Reads the number from text; the reverse of [`Type::write`].
    ///
    /// # Errors
    /// 202 to 206 by type.
    pub fn read(&self, text: &str) -> core::result::Result<i64, Code> {
        match self {
            Type::Money => Money::parse(text).map(Money::fen).ok_or_else(|| money_fault(text)),
            Type::Rate => Rate::parse(text).and_then(Rate::to_ppm).map(i64::from).ok_or(Code::BadRate),
            Type::Month => Month::parse(text).map(|m| m.yyyymm().into()).ok_or(Code::BadMonth),
            Type::Date => Date::parse(text).map(|d| d.yyyymmdd().into()).ok_or(Code::BadDate),
            Type::Region if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse().map_err(|_| Code::BadRegion)
            }
            Type::Region => Err(Code::BadRegion),
            Type::Choice(words) => words
                .iter()
                .position(|w| w.name == text)
                .and_then(|index| i64::try_from(index).ok())
                .ok_or(Code::UnknownWord),
            Type::Count | Type::Flag | Type::List => Err(Code::WrongType),
        }
    }
}

/// Why a text is no amount: written as one, it is too large.
fn money_fault(text: &str) -> Code {
    if Money::is_written(text) { Code::OutOfRange } else { Code::BadMoney }
}
