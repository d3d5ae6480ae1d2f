//! One opaque error: a stable number, a code name, a message in Chinese and English, and facts as getters.
//!
//! Messages never hold personal data: no amount, date or id of a person, since hosts log them, and no name that the caller
//! wrote where one of ours was wanted: it may be anything. They say where it stands. "Not entitled" is an
//! outcome with a reason and never comes here.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

mod code;
mod text;

pub use code::Code;

use crate::field::Field;
use crate::{Date, Region, Span};

/// The result of everything here that can fail.
pub type Result<T> = core::result::Result<T, Error>;

/// What went wrong: one machine word, with facts behind getters.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Facts>);

#[derive(Clone, PartialEq, Eq)]
struct Facts {
    code: Code,
    field: Option<Box<str>>,
    field_zh: &'static str,
    param: Option<Box<str>>,
    facet: Option<Box<str>>,
    region: Option<Region>,
    date: Option<Date>,
    covered: Option<Vec<Span>>,
    min: Option<Box<str>>,
    max: Option<Box<str>>,
    place: Option<Box<str>>,
    row: Option<usize>,
    hint: Option<(Box<str>, Box<str>)>,
}

impl Error {
    /// An error of this code, without facts yet.
    #[cold]
    pub fn new(code: Code) -> Error {
        Error(Box::new(Facts {
            code,
            field: None,
            field_zh: "",
            param: None,
            facet: None,
            region: None,
            date: None,
            covered: None,
            min: None,
            max: None,
            place: None,
            row: None,
            hint: None,
        }))
    }

    /// [`Code::NotTogether`]: a field that does not go with what another one says.
    #[cold]
    pub fn not_together(field: &str, other: &str) -> Error {
        let zh = alloc::format!("与 {other} 的内容不能并存");
        Error::new(Code::NotTogether).field(field).hint(&zh, &alloc::format!("it does not go with what `{other}` says"))
    }

    /// Names the field.
    #[must_use]
    pub fn field(mut self, name: &str) -> Error {
        self.0.field = Some(name.into());
        self
    }
    /// Names the field, with its Chinese name for the message.
    #[must_use]
    pub fn of(mut self, field: &Field) -> Error {
        self.0.field_zh = field.zh;
        self.field(field.name)
    }
    /// Names the parameter.
    #[must_use]
    pub fn param(mut self, id: &str) -> Error {
        self.0.param = Some(id.into());
        self
    }
    /// Names the kind, payer or size that selected the parameter's rows.
    #[must_use]
    pub fn facet(mut self, name: &str) -> Error {
        if !name.is_empty() {
            self.0.facet = Some(name.into());
        }
        self
    }
    /// Names the place.
    #[must_use]
    pub fn region(mut self, region: Region) -> Error {
        self.0.region = Some(region);
        self
    }
    /// Names the day that was asked for.
    #[must_use]
    pub fn date(mut self, date: Date) -> Error {
        self.0.date = Some(date);
        self
    }
    /// Says where coverage begins and ends.
    #[must_use]
    pub fn covered(mut self, spans: Vec<Span>) -> Error {
        self.0.covered = Some(spans);
        self
    }
    /// Says what is allowed.
    #[must_use]
    pub fn range(mut self, min: impl fmt::Display, max: impl fmt::Display) -> Error {
        self.0.min = Some(alloc::format!("{min}").into());
        self.0.max = Some(alloc::format!("{max}").into());
        self
    }
    /// Says where in a text or a file: `12:5`, a key, a line.
    #[must_use]
    pub fn place(mut self, place: &str) -> Error {
        self.0.place = Some(place.into());
        self
    }
    /// Says which row of a list or a batch, counted from 0.
    #[must_use]
    pub fn row(mut self, row: usize) -> Error {
        self.0.row = Some(row);
        self
    }
    /// Says what to do, or why nothing is known, in Chinese and English.
    #[must_use]
    pub fn hint(mut self, zh: &str, en: &str) -> Error {
        self.0.hint = Some((zh.into(), en.into()));
        self
    }

    /// Says which words there are.
    #[must_use]
    pub fn one_of<'w>(self, words: impl IntoIterator<Item = &'w str>) -> Error {
        let words: Vec<&str> = words.into_iter().collect();
        self.hint(&alloc::format!("取值：{}", words.join("、")), &alloc::format!("one of {}", words.join(", ")))
    }

    /// The code.
    pub fn code(&self) -> Code {
        self.0.code
    }
    /// The stable number.
    pub fn number(&self) -> u16 {
        self.0.code.number()
    }
    /// The code's name, as it stands in JSON.
    pub fn name(&self) -> &'static str {
        self.0.code.name()
    }
    /// The field, where one is meant.
    pub fn get_field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }
    /// The policy parameter, where one is meant.
    pub fn get_param(&self) -> Option<&str> {
        self.0.param.as_deref()
    }
    /// The kind, payer or size that selected the parameter's rows.
    pub fn get_facet(&self) -> Option<&str> {
        self.0.facet.as_deref()
    }
    /// The place, where one is meant.
    pub fn get_region(&self) -> Option<Region> {
        self.0.region
    }
    /// The day that was asked for.
    pub fn get_date(&self) -> Option<Date> {
        self.0.date
    }
    /// Where coverage begins and ends; `None` where that was not looked up.
    pub fn get_covered(&self) -> Option<&[Span]> {
        self.0.covered.as_deref()
    }
    /// The smallest and largest value allowed.
    pub fn get_range(&self) -> Option<(&str, &str)> {
        self.0.min.as_deref().zip(self.0.max.as_deref())
    }
    /// Where in a text or file.
    pub fn get_place(&self) -> Option<&str> {
        self.0.place.as_deref()
    }
    /// The row of a list or batch, counted from 0.
    pub fn get_row(&self) -> Option<usize> {
        self.0.row
    }
    /// What to do or why, in Chinese and English.
    pub fn get_hint(&self) -> Option<(&str, &str)> {
        self.0.hint.as_ref().map(|(zh, en)| (&**zh, &**en))
    }

    /// The message in English.
    pub fn message(&self) -> String {
        text::render(self, text::Language::En)
    }
    /// The message in Chinese.
    pub fn message_zh(&self) -> String {
        text::render(self, text::Language::Zh)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.number(), self.name(), self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for Error {}
