//! Rules, dictionary and rows fit each other over time.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::engine;
use shebao::{Date, Options};
use shebao_core::policy::{Facet, Value, ValueType};

/// What the rules read is what the dictionary defines, both ways, each with the same type, and each once.
#[test]
fn rules_and_dictionary_are_one_set() {
    let engine = engine();
    let read: Vec<(String, ValueType)> = shebao_law::parameters().map(|law| (law.id.to_owned(), law.ty)).collect();
    let once: BTreeSet<&String> = read.iter().map(|(id, _)| id).collect();
    assert_eq!(once.len(), read.len(), "a parameter is declared twice");
    let types: BTreeMap<String, ValueType> = read.into_iter().collect();
    let defined: BTreeMap<String, ValueType> =
        engine.book().params().iter().map(|def| (def.id.clone(), def.ty)).collect();
    assert_eq!(types, defined);
}

/// Every row, authority, carry and hole is of a defined parameter, with a value of its type, for a word that its facet has,
/// at a place that is registered; months are dated by their first day.
#[test]
fn every_row_fits_the_dictionary() {
    let engine = engine();
    let book = engine.book();
    let fits = |param, facet: Facet| {
        let def = book.param_def(param).unwrap();
        assert!(def.has_facet(facet), "{}", def.id);
        def
    };
    let exists = |region| assert!(book.regions().iter().any(|def| def.region == region), "{region}");
    for row in book.rows() {
        let def = fits(row.param, row.facet);
        exists(row.region);
        let of_type = match row.value {
            Value::Amount(amount) => {
                assert!(amount.num >= 0 && amount.den > 0, "{}", def.id);
                ValueType::Amount
            }
            Value::Rate(_) => ValueType::Rate,
            Value::Rounding(_) => ValueType::Rounding,
            Value::Word(word) => {
                assert!(usize::from(word) < def.words.len(), "{}", def.id);
                ValueType::Word
            }
            Value::Count(_) => ValueType::Count,
            Value::Table(id) => {
                assert!(book.fits(row.param, &book.tables()[usize::from(id.table)]), "{}", def.id);
                ValueType::Table
            }
        };
        assert_eq!(of_type, def.ty, "{}", def.id);
        assert!(row.span.from < row.span.until, "{}", def.id);
        if def.monthly {
            for day in [row.span.from, row.span.until] {
                assert!(day == Date::MAX || day == day.month().first_day(), "{} {}", def.id, row.span);
            }
        }
        assert!(!book.document(row.document).unwrap().id.is_empty(), "{}", def.id);
    }
    for authority in book.authorities() {
        fits(authority.param, authority.facet);
        exists(authority.region);
    }
    for carry in book.carries() {
        fits(carry.param, carry.facet);
        exists(carry.region);
    }
    for hole in book.holes() {
        fits(hole.param, hole.facet);
        exists(hole.region);
        let (zh, en) = book.reason(hole);
        assert!(!zh.is_empty() && !en.is_empty());
    }
}

/// On the first day of every row, and on the day before, `coverage` and the rows say the same: what is listed as covered
/// has a visible row or a carry, and no day of a final row at the level that counts is missing from the list.
#[test]
fn coverage_follows_the_rows() {
    let engine = engine();
    let book = engine.book();
    let options = Options::default();
    for row in book.rows() {
        let def = book.param_def(row.param).unwrap();
        let facet = def.facet_name(row.facet);
        // Asked at the row's own place, the level may lie elsewhere then; at its own level it must be listed.
        let covered = engine.coverage(&def.id, &facet, row.region, &options).unwrap();
        let here = book.region(row.region, row.span.from).unwrap();
        let somewhere = covered.iter().any(|(span, ..)| span.contains(row.span.from));
        let elsewhere = book.authorities().iter().any(|authority| {
            authority.param == row.param && authority.span.contains(row.span.from) && authority.level != here.level
        });
        assert!(somewhere || elsewhere || here.level != def.level, "{} {} {}", def.id, row.region, row.span);
    }
}

/// Every operation names its law in both languages and has a version, and its name is its file's.
#[test]
fn operations_say_what_they_are() {
    let mut names = BTreeSet::new();
    for operation in shebao::operations() {
        let about = operation.about();
        assert!(names.insert(about.name));
        assert!(about.version >= 1 && !about.zh.is_empty() && !about.en.is_empty() && !about.law.is_empty());
        let (matter, file) = about.name.split_once('.').unwrap();
        let source = format!("{}/../crates/shebao-law/src/{matter}/{file}.rs", env!("CARGO_MANIFEST_DIR"));
        assert!(std::path::Path::new(&source).exists(), "{} has no file of its name", about.name);
    }
}

/// The same engine from the same packs answers the same bytes, wherever and however often it is made.
#[test]
fn engines_are_alike() {
    let request = common::Monthly { more: r#""explain":true,"#, ..common::Monthly::default() }.json();
    let mut answers = BTreeSet::new();
    for _ in 0..3 {
        let engine = engine();
        for _ in 0..3 {
            let mut answer = Vec::new();
            engine.call(request.as_bytes(), &mut answer);
            answers.insert(answer);
        }
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut answer = Vec::new();
                        engine.call(request.as_bytes(), &mut answer);
                        answer
                    })
                })
                .collect();
            answers.extend(threads.into_iter().map(|thread| thread.join().unwrap()));
        });
    }
    assert_eq!(answers.len(), 1);
}
