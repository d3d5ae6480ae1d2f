//! Facets 分列: what tells the rows of one parameter apart, beside place and day. Which facets there are, and the words of
//! each, is stated by the packs and by the law; this file knows none of them.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::book::ParamDef;

/// The most facets that one parameter has.
pub const FACETS: usize = 2;
/// The most ways in which the words of a parameter's facets go together; so a word's number fits sixteen bits.
pub const COMBINATIONS: usize = 65_534;

/// One way of telling rows apart, as the packs state it: 险种, 缴费主体.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FacetDef {
    /// The key in policy files: `kind`, `payer`.
    pub id: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Its name in English.
    pub en: String,
    /// The words that a row may name, in order of their numbers.
    pub words: Vec<FacetWord>,
}

/// One word of a facet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FacetWord {
    /// As policy files, requests and answers write it.
    pub name: String,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

impl FacetDef {
    /// The place of a word; `hint` is where it most likely stands.
    pub(crate) fn place(&self, word: &str, hint: usize) -> Option<usize> {
        let is_it = |known: &FacetWord| known.name == word;
        if self.words.get(hint).is_some_and(is_it) { Some(hint) } else { self.words.iter().position(is_it) }
    }
}

/// Selects among a parameter's rows: a number for each of its facets, 0 for "any", else one more than the word's place in
/// [`FacetDef::words`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Facet(u32); // the first number in the upper half: compared at once, in order of the numbers

impl Facet {
    /// A row for all; a question that names no word.
    pub const ANY: Facet = Facet(0);

    /// From the number of each facet's word.
    #[inline]
    pub const fn from_numbers([first, second]: [u16; FACETS]) -> Facet {
        let ([a, b], [c, d]) = (first.to_be_bytes(), second.to_be_bytes());
        Facet(u32::from_be_bytes([a, b, c, d]))
    }

    /// The number of each facet's word.
    #[inline]
    pub const fn numbers(self) -> [u16; FACETS] {
        let [a, b, c, d] = self.0.to_be_bytes();
        [u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])]
    }

    /// Whether a row of this facet holds for a question that asks for `asked`.
    #[inline]
    pub const fn holds_for(self, asked: Facet) -> bool {
        let ([a, b], [c, d]) = (self.numbers(), asked.numbers());
        (a == 0 || a == c) && (b == 0 || b == d)
    }

    /// Whether one question can be answered by rows of both.
    pub const fn meets(self, other: Facet) -> bool {
        let ([a, b], [c, d]) = (self.numbers(), other.numbers());
        (a == 0 || c == 0 || a == c) && (b == 0 || d == 0 || b == d)
    }

    /// The facets whose rows may hold for a question that asks for this one: each word named, or left open.
    #[inline]
    pub(super) fn candidates(self) -> impl Iterator<Item = Facet> {
        let [a, b] = self.numbers();
        let named = |is_named: bool, numbers| is_named.then_some(Facet::from_numbers(numbers));
        let both = named(a != 0 && b != 0, [a, b]);
        [Some(Facet::ANY), named(a != 0, [a, 0]), named(b != 0, [0, b]), both].into_iter().flatten()
    }

    /// The same with one of the numbers changed.
    fn with(self, index: usize, number: u16) -> Facet {
        let mut numbers = self.numbers();
        if let Some(old) = numbers.get_mut(index) {
            *old = number;
        }
        Facet::from_numbers(numbers)
    }
}

impl ParamDef {
    /// The key under which answers write the words that selected a row: of several facets the last. Empty where rows are
    /// not told apart.
    pub fn facet_key(&self) -> &str {
        self.facets.last().map_or("", |facet| facet.id.as_str())
    }

    /// How many ways the words of the facets go together; 1 where there is no facet. `None` where there are too many.
    pub fn combinations(facets: &[Arc<FacetDef>]) -> Option<usize> {
        let product = |all: usize, facet: &Arc<FacetDef>| all.checked_mul(facet.words.len());
        facets.iter().try_fold(1, product).filter(|all| *all <= COMBINATIONS && facets.len() <= FACETS)
    }

    /// Whether each number is "any", or that of a word.
    pub fn has_facet(&self, facet: Facet) -> bool {
        let words = self.facets.iter().map(|facet| facet.words.len()).chain(core::iter::repeat(0));
        facet.numbers().into_iter().zip(words).all(|(number, words)| usize::from(number) <= words)
    }

    /// Every facet with all its words named that a row of `facet` holds for.
    pub fn each_facet(&self, facet: Facet) -> Vec<Facet> {
        let mut all = alloc::vec![facet];
        for (index, def) in self.facets.iter().enumerate() {
            let is_open = |facet: &Facet| facet.numbers().get(index) == Some(&0);
            if !all.first().is_some_and(is_open) {
                continue;
            }
            let numbers = || (1..=u16::MAX).zip(&def.words).map(|(number, _)| number);
            all = all.into_iter().flat_map(|facet| numbers().map(move |number| facet.with(index, number))).collect();
        }
        all
    }

    /// The names of every facet with all its words named: `1-50`, `1-80`; none where rows are not told apart.
    pub fn facet_names(&self) -> Vec<String> {
        if self.facets.is_empty() {
            return Vec::new();
        }
        self.each_facet(Facet::ANY).into_iter().map(|facet| self.facet_name(facet).into_owned()).collect()
    }

    /// The words of a facet in order, joined by hyphens, `*` for one that is left open; empty for "any".
    pub fn facet_name(&self, facet: Facet) -> Cow<'_, str> {
        self.joined(facet, "-", "*", |word| &word.name)
    }

    /// The words of a facet in English.
    pub fn facet_en(&self, facet: Facet) -> Cow<'_, str> {
        self.joined(facet, "-", "*", |word| &word.en)
    }

    /// The words of a facet in Chinese.
    pub fn facet_zh(&self, facet: Facet) -> Cow<'_, str> {
        self.joined(facet, "", "", |word| &word.zh)
    }

    fn joined<'d>(&'d self, facet: Facet, by: &str, open: &'d str, name: fn(&FacetWord) -> &str) -> Cow<'d, str> {
        if facet == Facet::ANY {
            return Cow::Borrowed("");
        }
        let word = |(def, number): (&'d Arc<FacetDef>, u16)| {
            let word = usize::from(number).checked_sub(1).and_then(|place| def.words.get(place));
            word.map_or(open, name)
        };
        let mut words = self.facets.iter().zip(facet.numbers()).map(word);
        match (words.next(), words.next()) {
            (Some(first), Some(second)) => Cow::Owned(format!("{first}{by}{second}")),
            (only, _) => Cow::Borrowed(only.unwrap_or("")),
        }
    }

    /// The facet that has this name: one word for each of the parameter's facets, joined by hyphens, `*` for one that is
    /// left open.
    pub fn facet_named(&self, text: &str) -> Option<Facet> {
        match self.facets.as_slice() {
            [only] => Some(Facet::from_numbers([number(only, text)?, 0])),
            [first, second] => text.match_indices('-').find_map(|(at, _)| {
                let (one, other) = text.split_at_checked(at)?;
                let any = |def: &FacetDef, word: &str| if word == "*" { Some(0) } else { number(def, word) };
                Some(Facet::from_numbers([any(first, one)?, any(second, other.strip_prefix('-')?)?]))
            }),
            _ => None,
        }
    }

    /// Some of the names as a text; numbered ones that follow each other as `first to last`.
    pub fn told(&self, names: &[&str]) -> String {
        let all = self.facet_names();
        let place = |name: &str| all.iter().position(|known| known == name);
        let mut runs: Vec<(&str, &str, usize)> = Vec::new();
        let mut next = None;
        for name in names {
            let here = place(name);
            let is_numbered = name.starts_with(|c: char| c.is_ascii_digit()) && !name.ends_with('%');
            match runs.last_mut() {
                Some((_, last, count)) if is_numbered && here.is_some() && here == next => {
                    (*last, *count) = (name, count.saturating_add(1));
                }
                _ => runs.push((name, name, 1)),
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
}

/// One more than the place of a word.
fn number(def: &FacetDef, word: &str) -> Option<u16> {
    u16::try_from(def.place(word, 0)?.checked_add(1)?).ok()
}
