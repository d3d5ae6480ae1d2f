//! `[[facet]]`: what tells the rows of a parameter apart, and its words; and the words that rows name.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use shebao_core::Code;
use shebao_core::policy::{COMBINATIONS, FACETS, Facet, FacetDef, FacetWord, ParamDef};

use super::keys::Kind;
use super::report::{Issue, Issues};
use super::tables::{Table, Written};

/// The facets, in order of id.
pub(super) fn read(tables: &[Table], issues: &mut Issues) -> Vec<Arc<FacetDef>> {
    let tables = tables.iter().filter(|table| table.kind == Kind::Facet);
    let mut facets: Vec<Arc<FacetDef>> = tables.filter_map(|table| facet(table, issues)).map(Arc::new).collect();
    facets.sort_by(|a, b| a.id.cmp(&b.id));
    facets
}

fn facet(table: &Table, issues: &mut Issues) -> Option<FacetDef> {
    listed(table, "a facet", issues)
}

/// An id, its names, and a list of words with theirs.
pub(super) fn listed(table: &Table, what: &str, issues: &mut Issues) -> Option<FacetDef> {
    let id = table.text("id");
    let is_plain = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let kinds = [Kind::Table, Kind::Value, Kind::Decision, Kind::Case, Kind::Authority, Kind::Carry, Kind::Hole];
    let is_taken = kinds.iter().flat_map(|kind| kind.keys()).any(|key| key.name == id) || id == "none";
    if !is_plain || is_taken {
        let issue = Issue::new(Code::BadValue, table.at("id"), format!("`{id}` is no id of {what}"));
        issues
            .add(issue.help("lower case letters and underscores, and no key that rows have already: `employer_size`"));
        return None;
    }
    let words = once(table.all("words"), issues)?;
    if words.iter().any(|word| word.text.is_empty() || word.text == "*") {
        let issue = Issue::new(Code::BadValue, table.at("words"), "a word is empty, or `*`, which stands for any word");
        issues.add(issue.help("leave it out"));
        return None;
    }
    if words.len() > COMBINATIONS {
        let issue = Issue::new(Code::BadValue, table.at("words"), format!("`{id}` has {} words", words.len()));
        issues.add(issue.help(format!("{what} has at most {COMBINATIONS}")));
        return None;
    }
    let mut names = |key: &str| {
        let names = table.all(key);
        if names.is_empty() || names.len() == words.len() {
            return Some(names);
        }
        let message = format!("{} names for {} words", names.len(), words.len());
        let issue = Issue::new(Code::BadValue, table.at(key), message).other(table.at("words"), "the words");
        issues.add(
            issue.help("give each word its name, in the same order; or leave the list out, where words are names"),
        );
        None
    };
    let (zh, en) = (names("words_zh")?, names("words_en")?);
    let named = |place: usize, word: &Written| {
        let name = |names: &[Written]| names.get(place).unwrap_or(word).text.clone();
        FacetWord { name: word.text.clone(), zh: name(zh), en: name(en) }
    };
    let words = words.iter().enumerate().map(|(place, word)| named(place, word)).collect();
    Some(FacetDef { id: id.into(), zh: table.text("zh").into(), en: table.text("en").into(), words })
}

/// The words, none of them twice.
fn once<'t>(words: &'t [Written], issues: &mut Issues) -> Option<&'t [Written]> {
    let mut seen = alloc::collections::BTreeSet::new();
    let twice = words.iter().find(|word| !seen.insert(word.text.as_str()));
    if let Some(word) = twice {
        let message = format!("`{}` stands twice", word.text);
        issues.add(Issue::new(Code::BadValue, word.at, message).help("remove one"));
        return None;
    }
    Some(words)
}

/// By what the rows of a parameter are told apart: `facet = "none"`, one facet, or a list of two.
pub(super) fn of_param(table: &Table, known: &[Arc<FacetDef>], issues: &mut Issues) -> Option<Vec<Arc<FacetDef>>> {
    let names = once(table.all("facet"), issues)?;
    if names.len() == 1 && table.text("facet") == "none" {
        return Some(Vec::new());
    }
    let mut facets = Vec::new();
    for written in names {
        let facet = known.iter().find(|facet| facet.id == written.text);
        if facet.is_none() {
            let message = format!("`{}` is no facet", written.text);
            let ids: Vec<&str> = known.iter().map(|facet| facet.id.as_str()).collect();
            let help = format!("write none, or one of: {}; a new one is declared by `[[facet]]` first", ids.join(", "));
            issues.add(Issue::new(Code::BadValue, written.at, message).help(help));
        }
        facets.push(facet?.clone());
    }
    if ParamDef::combinations(&facets).is_none() {
        let message = "rows of one parameter are told apart by too much";
        let help = format!("at most {FACETS} facets, whose words go together in at most {COMBINATIONS} ways");
        issues.add(Issue::new(Code::BadValue, table.at("facet"), message).help(help));
        return None;
    }
    Some(facets)
}

/// The facets that a table stands for: each word of the one with each word of the other; of a facet that it leaves out, any.
pub(super) fn of_rows(
    table: &Table,
    def: &ParamDef,
    known: &[Arc<FacetDef>],
    issues: &mut Issues,
) -> Option<Vec<Facet>> {
    let mut sound = true;
    for other in known.iter().filter(|facet| !def.facets.contains(facet)) {
        if table.get(&other.id).is_some() {
            let message = format!("rows of `{}` are not told apart by `{}`", def.id, other.id);
            let own: Vec<String> = def.facets.iter().map(|facet| format!("`{}`", facet.id)).collect();
            let help = match own.is_empty() {
                true => String::from("leave it out: one row holds for all"),
                false => format!("they are told apart by {}", own.join(" and ")),
            };
            issues.add(Issue::new(Code::UnknownKey, table.at(&other.id), message).help(help));
            sound = false;
        }
    }
    let mut each: Vec<Vec<u16>> = Vec::new();
    for facet in &def.facets {
        let words = once(table.all(&facet.id), issues);
        sound &= words.is_some();
        let mut numbers = Vec::new();
        for written in words.unwrap_or_default() {
            let number = (1..=u16::MAX).zip(&facet.words).find(|(_, word)| word.name == written.text);
            match number {
                Some((number, _)) => numbers.push(number),
                None => {
                    issues.add(no_word(facet, def, written));
                    sound = false;
                }
            }
        }
        each.push(if numbers.is_empty() { alloc::vec![0] } else { numbers });
    }
    let any = || alloc::vec![0];
    let mut each = each.into_iter();
    let (first, second) = (each.next().unwrap_or_else(any), each.next().unwrap_or_else(any));
    let pairs = first.into_iter().flat_map(|one| second.iter().map(move |other| [one, *other]));
    sound.then(|| pairs.map(Facet::from_numbers).collect())
}

/// Of two facets joined into one word, how to write them apart.
fn no_word(facet: &FacetDef, def: &ParamDef, written: &Written) -> Issue {
    let issue = Issue::new(Code::BadValue, written.at, format!("`{}` is no {}", written.text, facet.id));
    if let Some(joined) = def.facet_named(&written.text).filter(|_| def.facets.len() > 1) {
        let keys = def.facets.iter().zip(joined.numbers()).filter_map(|(facet, number)| {
            let word = facet.words.get(usize::from(number.checked_sub(1)?))?;
            Some(format!("`{} = [\"{}\"]`", facet.id, word.name))
        });
        return issue.help(format!("write each facet by its own key: {}", keys.collect::<Vec<_>>().join(", ")));
    }
    let words: Vec<&str> = facet.words.iter().map(|word| word.name.as_str()).collect();
    issue.help(format!("write one of: {}", words.join(", ")))
}
