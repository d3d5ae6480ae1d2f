//! A profile as it is used: for each operation the codes of a record, and what each is.

use super::form::{Form, canonical};

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
    /// The codes that some value gives a line of the record itself, each once.
    pub(crate) given: Vec<String>,
    /// Whether any code is given a line.
    pub(crate) offered: bool,
    /// The code of the list without a value of which no code is given a line.
    pub(crate) decides: Option<String>,
    /// A code that is not sure, without which the items of a list that is given do not tell their month or whose they are.
    pub(crate) unsure: Option<String>,
}

/// The codes of a record, or of the items of one of its lists.
#[derive(Debug)]
pub(crate) struct Level {
    /// The list's name, empty for the record itself.
    pub(crate) list: &'static str,
    /// Where the list stands.
    pub(crate) place: usize,
    pub(crate) codes: Vec<BoundCode>,
    /// Codes that are not sure, and so not written, of months and ids.
    pub(super) unsure: Vec<(usize, String)>,
    /// Their places, in order of their names.
    order: Vec<usize>,
}

/// A code of the host's records.
#[derive(Debug)]
pub(crate) struct BoundCode {
    pub(crate) code: String,
    pub(crate) certain: bool,
    pub(super) open: Vec<String>,
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
    /// A line of the output that is written by values: for each word of ours, those that mean it.
    Words(usize, Vec<(String, Vec<String>)>),
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
    /// Codes that are given a line.
    pub(crate) gives: Vec<Given>,
}

/// A code that is given a line, of the record itself or of the items of a list.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) list: &'static str,
    pub(crate) code: String,
    pub(crate) cell: Cell,
    pub(crate) certain: bool,
}

/// A scalar field at its place, and how the host writes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) place: usize,
    pub(crate) form: Form,
    /// Whether a result is a JSON string.
    pub(crate) text: bool,
}

impl Level {
    pub(super) const fn new(list: &'static str, place: usize) -> Level {
        Level { list, place, codes: Vec::new(), unsure: Vec::new(), order: Vec::new() }
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.order.get(self.search(name).ok()?).copied()
    }

    fn search(&self, name: &str) -> core::result::Result<usize, usize> {
        let code = |place: &usize| self.codes.get(*place).map_or("", |known| known.code.as_str());
        self.order.binary_search_by(|place| lower(code(place)).cmp(lower(name)))
    }

    /// Adds a code, unless its name stands there already.
    pub(super) fn add(&mut self, code: BoundCode) {
        if let Err(place) = self.search(&code.code) {
            self.order.insert(place, self.codes.len());
            self.codes.push(code);
        }
    }

    /// The codes that say something of the field at a place.
    pub(crate) fn of(&self, wanted: usize) -> impl Iterator<Item = &str> {
        self.codes.iter().filter_map(move |code| match &code.what {
            What::Field(Cell { place, .. }) | What::List(place) | What::Words(place, _) => {
                (*place == wanted).then_some(code.code.as_str())
            }
            What::Values(values) => {
                let sets = values.iter().any(|value| value.sets.iter().any(|(place, _)| *place == wanted));
                let mut takes = values.iter().flat_map(|value| &value.takes);
                let taken = takes.find(|(_, cell)| cell.place == wanted).map(|(code, _)| code.as_str());
                if sets { Some(code.code.as_str()) } else { taken }
            }
            What::Beside => None,
        })
    }

    /// Whether a code is given something that was computed. Whose row it is, of when and of which kind is not that; at the top,
    /// where there is one row, it may be.
    pub(crate) fn tells(&self) -> bool {
        self.codes.iter().any(|code| match &code.what {
            What::Field(cell) => self.list.is_empty() || !cell.form.only_places(),
            What::Words(..) => self.list.is_empty(),
            _ => false,
        })
    }
}

impl BoundValue {
    /// Whether it gives lines of the record itself, or of the items of a list.
    pub(crate) fn tells(&self, list: &str) -> bool {
        self.gives.iter().any(|given| given.list == list)
    }
}

impl BoundCode {
    /// Whether a value means an open end; none at all does where the profile says so of any.
    pub(crate) fn is_open(&self, text: Option<&str>) -> bool {
        let same = |open: &String, text: &str| {
            open == text || canonical(open).is_some_and(|open| canonical(text) == Some(open))
        };
        text.map_or(!self.open.is_empty(), |text| self.open.iter().any(|open| same(open, text)))
    }

    pub(super) fn own(name: &str, what: What) -> BoundCode {
        BoundCode { code: name.to_owned(), certain: true, open: Vec::new(), what }
    }
}

pub(super) fn lower(text: &str) -> impl Iterator<Item = u8> + '_ {
    text.bytes().map(|byte| byte.to_ascii_lowercase())
}
