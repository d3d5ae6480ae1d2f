//! An explanation in words: each step a sentence in Chinese and English, each figure with the row it was read from.
//!
//! The steps are those that were executed; nothing is computed again here but the text of a product before rounding.

use std::fmt::{self, Write};

use shebao_core::desk::Explained;
use shebao_core::explain::{Step, Verb};
use shebao_core::plan::{Bound, Product, Use};
use shebao_core::policy::{Book, Facet, FacetKind, Source, Value};
use shebao_core::record::{Field, Type};
use shebao_core::{Money, Rate, Rounding};

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

/// Whether two readings are of one row of a policy file: that it was asked for another kind or month makes it no other.
fn is_same_row(book: &Book, left: &Use, right: &Use) -> bool {
    let told = |u: &Use| (u.param, u.region, u.span, u.value, u.standing, u.evidence, u.carry.is_some());
    let cited = |u: &Use| match u.source {
        Source::Base(row) => {
            usize::try_from(row).ok().and_then(|row| book.row(row)).map(|row| (row.document, row.clause))
        }
        Source::Overlay(..) => None,
    };
    left.source == right.source || (told(left) == told(right) && cited(left).is_some() && cited(left) == cited(right))
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

fn sentence(step: &Step, steps: &[Step], rows: Vec<usize>) -> Sentence {
    let label = (step.field.zh, first_clause(step.field.en));
    let result = Money::from_fen(step.fen);
    let operand = |index: usize| {
        let place = step.operands.get(index).and_then(|place| usize::try_from(*place).ok());
        place.and_then(|place| steps.get(place)).map_or(Money::ZERO, |operand| Money::from_fen(operand.fen))
    };
    let all: Vec<Money> = (0..step.operands.len()).map(operand).collect();
    let (mut before, mut rounding) = (None, None);
    let (zh, en) = match &step.verb {
        Verb::Given => both(result.to_string()),
        Verb::Stated(stated) => match stated.derived {
            None => both(result.to_string()),
            Some(_) => bound(stated),
        },
        Verb::Clamp(bounds) => clamp(operand(0), bounds, result),
        Verb::Times(product) => {
            let exact = before_rounding(operand(0), product.rate);
            let text = times(operand(0), product, &exact, result);
            (before, rounding) = (Some(exact), Some(product.rounding));
            text
        }
        // One operand, or none: there is nothing to show but the result.
        Verb::Sum if all.len() < 2 => both(result.to_string()),
        Verb::Product(_) if all.is_empty() => both(result.to_string()),
        Verb::Sum => both(format!("{} = {result}", join(all.iter().map(Money::to_string), " + "))),
        Verb::AtMost => at_most(operand(0), operand(1), result),
        Verb::Fact(raw) => fact(step.field, *raw),
        Verb::Minus => both(format!("{} − {} = {result}", operand(0), operand(1))),
        Verb::Product(months) => {
            let parts = all.iter().zip(months).map(|(amount, months)| format!("{amount} × {months}"));
            both(format!("{} = {result}", join(parts, " + ")))
        }
        Verb::Rate(factors) => {
            // What is not changed is not shown as "× 100 %"; the row that says so is cited all the same.
            let factors = factors.iter().filter(|factor| factors.len() == 1 || **factor != Rate::ONE);
            let factors: Vec<String> = factors.map(Rate::to_string).collect();
            let (product, result) = (factors.join(" × "), Outcome::of(step));
            both(if factors.len() < 2 { result.to_string() } else { format!("{product} = {result}") })
        }
        Verb::Part(span) => both(span.to_string()),
    };
    let is_amount = !matches!(step.verb, Verb::Part(_) | Verb::Fact(_));
    Sentence {
        field: step.field,
        depth: step.depth,
        zh: format!("{}：{zh}", label.0),
        en: format!("{}: {en}", label.1),
        before,
        rounding,
        result: is_amount.then(|| Outcome::of(step)),
        operands: step.operands.clone(),
        rows,
    }
}

fn both(text: String) -> (String, String) {
    (text.clone(), text)
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// The name without what follows a semicolon or comma: labels are short, documentation is long.
fn first_clause(text: &str) -> &str {
    text.split([';', ',']).next().unwrap_or(text)
}

fn clamp(value: Money, [floor, cap]: &[Bound; 2], result: Money) -> (String, String) {
    let (low, high) = (Money::from_fen(floor.fen), Money::from_fen(cap.fen));
    let (zh, en) = if value < low {
        (format!("{value} 低于下限 {low}，按下限 {result}"), format!("{value} is below the floor {low}: {result}"))
    } else if value > high {
        (format!("{value} 高于上限 {high}，按上限 {result}"), format!("{value} is above the cap {high}: {result}"))
    } else {
        (
            format!("{value} 在 {low} 至 {high} 之间，按 {result}"),
            format!("{value} lies between {low} and {high}: {result}"),
        )
    };
    let (floor, cap) = (bound(floor), bound(cap));
    (format!("{zh}（下限 {}；上限 {}）", floor.0, cap.0), format!("{en} (floor {}; cap {})", floor.1, cap.1))
}

fn fact(field: &Field, raw: i64) -> (String, String) {
    if let Type::Flag = field.domain.ty {
        let (zh, en) = if raw == 0 { ("否", "no") } else { ("是", "yes") };
        return (zh.to_owned(), en.to_owned());
    }
    if let Type::Choice(words) = field.domain.ty {
        let word = usize::try_from(raw).ok().and_then(|index| words.get(index));
        return word.map(|word| (word.zh.to_owned(), word.en.to_owned())).unwrap_or_default();
    }
    let mut text = String::new();
    field.domain.ty.write(raw, &mut text);
    both(text)
}

fn at_most(value: Money, most: Money, result: Money) -> (String, String) {
    if value > most {
        (format!("{value} 超过上限 {most}，按上限 {result}"), format!("{value} is above {most}: {result}"))
    } else {
        (format!("{value} 不超过上限 {most}，按 {result}"), format!("{value} is not above {most}: {result}"))
    }
}

fn bound(bound: &Bound) -> (String, String) {
    let fen = Money::from_fen(bound.fen);
    match &bound.derived {
        None => (format!("{fen}，文件直接规定"), format!("{fen}, stated by the document")),
        Some(derived) => {
            let product = format!("{} × {} = {fen}", derived.average, derived.share);
            let (zh, en) = (derived.rounding.zh(), derived.rounding.to_string());
            (format!("{product}，{zh}"), format!("{product}, {en}"))
        }
    }
}

fn times(value: Money, product: &Product, exact: &str, result: Money) -> (String, String) {
    // What is not reduced is not shown as "× 100 %"; the row that says so is cited all the same.
    let shown = product.factors.iter().filter(|factor| product.factors.len() == 1 || **factor != Rate::ONE);
    let factors: Vec<String> = shown.map(Rate::to_string).collect();
    let days = |unit: &str| product.days.map_or_else(String::new, |days| format!(" × {days} {unit}"));
    let calculation = |days: String| format!("{value} × {}{days} = {exact}", factors.join(" × "));
    let (zh, en) = (calculation(days("天")), calculation(days("days")));
    if exact == result.to_string() {
        return (zh, en);
    }
    let rounding = (product.rounding.zh(), product.rounding.to_string());
    (format!("{zh}，{} {result}", rounding.0), format!("{en}, {} {result}", rounding.1))
}

/// The exact product in yuan: a decimal where it ends, else a fraction.
fn before_rounding(value: Money, rate: Rate) -> String {
    let whole = || -> Option<String> {
        let num = i128::from(value.fen()).checked_mul(i128::from(rate.num()))?;
        let den = i128::from(rate.den()).checked_mul(100)?;
        let scale = 1_000_000_000_000i128; // twelve places
        let scaled = num.checked_mul(scale)?;
        if scaled.checked_rem(den)? != 0 {
            return Some(format!("{}/{den}", num));
        }
        let scaled = scaled.checked_div(den)?;
        let (yuan, part) = (scaled.checked_div(scale)?, scaled.checked_rem(scale)?.checked_abs()?);
        let digits = format!("{part:012}");
        let digits = digits.trim_end_matches('0');
        let sign = if num < 0 && yuan == 0 { "-" } else { "" };
        Some(format!("{sign}{yuan}.{digits:0<2}"))
    };
    whole().unwrap_or_default()
}

/// A row with its dates, standing, evidence and citation.
fn row_in_words(engine: &Engine, options: &Options, used: &Use, facets: &[Facet]) -> (String, String) {
    let book = engine.book();
    let def = book.param_def(used.param);
    let id = def.map_or("", |def| def.id.as_str());
    let joined = |word: fn(Facet, FacetKind) -> &'static str, between: &str| {
        let words = facets.iter().map(|facet| def.map_or("", |def| word(*facet, def.facet)));
        let words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(between);
        if words.is_empty() { words } else { format!(" · {words}") }
    };
    let (facet_zh, facet_en) = (joined(Facet::name_zh, "、"), joined(Facet::name, ", "));
    let text = engine.text();
    let name = text.and_then(|text| text.param(id)).unwrap_or((id, id));
    let code = used.region.to_string();
    let brought = options.overlays.iter().flat_map(|o| &o.places).find(|place| place.def.region == used.region);
    let place = text.and_then(|text| text.region(used.region, used.day));
    let place = place.or(brought.map(|place| (place.zh.as_str(), place.en.as_str()))).unwrap_or((&code, &code));
    let value = Explanation::value(book, used);
    let (cite_zh, cite_en) = citation(engine, options, used);
    let (span, day) = (used.span, used.day);
    let mut zh = format!(
        "{}{facet_zh}（{}）{value}，适用 {span}，按{} {day} 取用；{}，{}；{cite_zh}",
        name.0,
        place.0,
        used.event.zh,
        used.standing.zh(),
        used.evidence.zh()
    );
    let mut en = format!(
        "{}{facet_en} ({}) {value}, in force {span}, read for {} {day}; {}, {}; {cite_en}",
        name.1,
        place.1,
        used.event.en,
        used.standing.name(),
        used.evidence.name()
    );
    if let Some(carry) = used.carry.and_then(|carry| book.carries().get(usize::from(carry))) {
        let id = book.document(carry.document).map_or("", |d| d.id.as_str());
        let _ = write!(zh, "；新标准公布前暂按上年度执行（{id}）");
        let _ = write!(en, "; carried on until the new figure is published ({id})");
    }
    (zh, en)
}

fn citation(engine: &Engine, options: &Options, used: &Use) -> (String, String) {
    let book = engine.book();
    match used.source {
        Source::Overlay(overlay, row) => {
            let overlay = options.overlays.get(usize::from(overlay));
            let row = usize::try_from(row).ok().and_then(|row| overlay.and_then(|o| o.rows.get(row)));
            let (id, cite) = (overlay.map_or("", |o| o.id.as_str()), row.map_or("", |r| r.cite.as_str()));
            (format!("自备数据 {id}：{cite}"), format!("overlay {id}: {cite}"))
        }
        Source::Base(row) => {
            let Some(row) = usize::try_from(row).ok().and_then(|row| book.row(row)) else { return Default::default() };
            let Some(document) = book.document(row.document) else { return Default::default() };
            let clause = book.clause(row.clause);
            let (clause_zh, clause_en) = if clause.is_empty() {
                Default::default()
            } else {
                (format!(" 第{clause}条（项）"), format!(" art. {clause}"))
            };
            match engine.text().and_then(|text| text.document(row.document)) {
                Some(words) => (
                    format!("{}{}{clause_zh}", document.number, quoted(words.zh)),
                    format!("{} {}{clause_en}", document.number, words.en).trim().to_owned(),
                ),
                None => {
                    let id = if document.number.is_empty() { &document.id } else { &document.number };
                    (format!("{id}{clause_zh}"), format!("{id}{clause_en}"))
                }
            }
        }
    }
}

fn quoted(title: &str) -> String {
    if title.starts_with('《') { title.to_owned() } else { format!("《{title}》") }
}
