//! An explanation in words: each step a sentence in Chinese and English, each figure with the row it was read from.
//!
//! The steps are those that were executed; nothing is computed again here but the text of a product before rounding.

mod rows;
mod steps;

use std::fmt::{self, Write};

use shebao_core::explain::{Step, Verb};
use shebao_core::plan::Use;
use shebao_core::planned::Explained;
use shebao_core::policy::{Book, Facet, Source, Value, ValueType};
use shebao_core::record::Field;
use shebao_core::{Money, Rate, Rounding};

use self::rows::row_in_words;
use self::steps::sentence;
use crate::{Engine, Options};

/// The language of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// 中文
    Zh,
    /// English
    En,
}

/// One step in words.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// The line it computes.
    pub field: &'static Field,
    /// How deep in the tree.
    pub depth: u8,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
    /// The exact value before rounding, where something was rounded.
    pub before: Option<String>,
    /// How it was rounded.
    pub rounding: Option<Rounding>,
    /// What came out; absent where a part only begins, or a day, a count or a yes is stated.
    pub result: Option<Outcome>,
    /// The steps it was done to, by their places.
    pub operands: Vec<u32>,
    /// The rows read, by their places in [`Explanation::rows`].
    pub rows: Vec<usize>,
}

/// What came out of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// An amount.
    Money(Money),
    /// A rate.
    Rate(Rate),
}

impl Outcome {
    fn of(step: &Step) -> Outcome {
        match step.verb {
            Verb::Rate(_) => Outcome::Rate(u32::try_from(step.fen).map(Rate::from_ppm).unwrap_or_default()),
            _ => Outcome::Money(Money::from_fen(step.fen)),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Money(amount) => amount.fmt(f),
            Outcome::Rate(rate) => rate.fmt(f),
        }
    }
}

/// All steps of one result, and the rows of policy behind them.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Operation and law, in Chinese and English.
    pub title: (String, String),
    /// The steps, in order of execution.
    pub sentences: Vec<Sentence>,
    /// The rows used, each in words, in Chinese and English.
    pub rows: Vec<(String, String)>,
}

impl Explanation {
    /// Puts the steps into words.
    pub fn new(engine: &Engine, options: &Options, explained: &Explained) -> Explanation {
        // Steps name rows by their places among all readings of the plan; a reader sees the used ones.
        let book = engine.book();
        let used = rows_used(book, explained);
        let all = &explained.provenance.uses;
        let place = |row: &u16| {
            let wanted = all.get(usize::from(*row))?;
            used.iter().position(|(u, _)| is_same_row(book, u, wanted))
        };
        let steps = &explained.steps;
        let sentences = steps.iter().map(|step| sentence(step, steps, each_once(step.rows.iter().filter_map(place))));
        let about = explained.about;
        Explanation {
            title: (format!("{}（{}）", about.zh, about.law), format!("{} ({})", about.en, about.law)),
            sentences: sentences.collect(),
            rows: used.iter().map(|(used, facets)| row_in_words(engine, options, used, facets)).collect(),
        }
    }

    /// The whole as plain text that can be handed to the insured person.
    pub fn text(&self, language: Language) -> String {
        let zh = language == Language::Zh;
        let mut text = String::new();
        let mut line = |indent: u8, content: &str| {
            // Writing into a String does not fail.
            let _ = writeln!(text, "{:indent$}{content}", "", indent = usize::from(indent) * 2);
        };
        line(0, if zh { &self.title.0 } else { &self.title.1 });
        for sentence in &self.sentences {
            let marks: String = sentence.rows.iter().map(|row| format!("[{}]", row.saturating_add(1))).collect();
            let words = if zh { &sentence.zh } else { &sentence.en };
            let space = if marks.is_empty() { "" } else { " " };
            line(sentence.depth.saturating_add(1), &format!("{words}{space}{marks}"));
        }
        line(0, if zh { "依据" } else { "Sources" });
        for (index, (row_zh, row_en)) in self.rows.iter().enumerate() {
            line(1, &format!("[{}] {}", index.saturating_add(1), if zh { row_zh } else { row_en }));
        }
        text
    }

    /// A policy value as policy files write it; a word of a list by its name.
    pub(crate) fn value(book: &Book, used: &Use) -> String {
        match used.value {
            Value::Amount(amount) => amount.to_string(),
            Value::Rate(rate) => rate.to_string(),
            Value::Rounding(rounding) => rounding.to_string(),
            Value::Count(count) => count.to_string(),
            Value::Table(_) => ValueType::Table.name().to_owned(),
            Value::Word(word) => {
                let words = book.param_def(used.param).map(|def| def.words.as_slice()).unwrap_or_default();
                words.get(usize::from(word)).cloned().unwrap_or_default()
            }
        }
    }
}

/// The rows used, each once, in order of first use, with the kinds (payers, sizes) that it was read for.
pub(crate) fn rows_used<'e>(book: &Book, explained: &'e Explained) -> Vec<(&'e Use, Vec<Facet>)> {
    let mut rows: Vec<(&Use, Vec<Facet>)> = Vec::new();
    for used in explained.provenance.used(&explained.usage) {
        match rows.iter_mut().find(|(known, _)| is_same_row(book, known, used)) {
            Some((_, facets)) if facets.contains(&used.facet) => {}
            Some((_, facets)) => facets.push(used.facet),
            None => rows.push((used, vec![used.facet])),
        }
    }
    rows
}

/// Whether two readings are of one row of a policy file, read for one day: that it was asked for another kind makes it no other. One
/// that is carried into a day is not what it is in its own span.
fn is_same_row(book: &Book, left: &Use, right: &Use) -> bool {
    let carried = |u: &Use| {
        let carry = u.carry.and_then(|carry| book.carries().get(usize::from(carry)));
        carry.map(|carry| (carry.document, carry.span))
    };
    let told = |u: &Use| (u.param, u.region, u.span, u.value, u.standing, u.evidence, u.day, carried(u));
    let cited = |u: &Use| match u.source {
        Source::Base(row) => {
            usize::try_from(row).ok().and_then(|row| book.row(row)).map(|row| (row.document, row.clause))
        }
        Source::Overlay(..) => None,
    };
    told(left) == told(right) && (left.source == right.source || (cited(left).is_some() && cited(left) == cited(right)))
}

fn each_once(places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut once = Vec::new();
    places.for_each(|place| {
        if !once.contains(&place) {
            once.push(place);
        }
    });
    once
}
