//! A sixth kind of insurance costs a law file and TOML, and no line of core, of the pack builder or of a door:
//!
//! - `words.toml`: one word more in the list `kind`, with its name (here: before the others, since order does not matter);
//! - `care.toml`: a document, two parameters, eight rows, three holes;
//! - `care.rs`: the law.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod care;
#[path = "../common/mod.rs"]
mod common;

use care::{Care, Input, Output, PARAMETERS};
use shebao::{Accept, Engine, Evidence, Explanation, Language, Money, Month, Options, Region};
use shebao_core::desk::{Desk, Limits};
use shebao_core::{Code, PlanStore};
use shebao_law::premium::Payer;
use shebao_tests::cases;

/// The policy as it ships, with the sixth kind.
fn engine() -> Engine {
    let mut files = common::policy();
    let (_, words) = files.iter_mut().find(|(path, _)| path.ends_with("words.toml")).unwrap();
    for (list, word) in
        [(r#"words    = ["pension""#, r#""long_term_care""#), (r#"words_zh = ["养老""#, r#""长期护理""#)]
    {
        let (key, first) = list.split_once('[').unwrap();
        assert_eq!(words.matches(list).count(), 1, "{list}");
        *words = words.replace(list, &format!("{key}[{word}, {first}"));
    }
    files.push(("care.toml".to_owned(), include_str!("care.toml").to_owned()));
    common::engine_from(&files)
}

fn input(wage: i64) -> Input {
    let region = Region::from_code(410_100).unwrap();
    Input { region, month: Month::new(2025, 9).unwrap(), payer: Payer::Enterprise, wage: Money::from_fen(wage) }
}

fn options() -> Options {
    // Invented figures are unverified, and have to be taken as such.
    Options { accept: Accept { evidence: Evidence::Unverified, ..Accept::default() }, ..Options::default() }
}

/// 60 % and 300 % of 6000 are 3600 and 18000; 0.25 % and 0.15 % of the base, half up to the fen.
#[test]
fn long_term_care_is_billed_and_explained() {
    let engine = engine();
    for parameter in PARAMETERS {
        parameter.check(engine.book()).unwrap();
    }
    for (wage, lines) in [
        (300_000, [360_000, 900, 540, 1_440]),
        (850_333, [850_333, 2_126, 1_275, 3_401]),
        (9_999_999, [1_800_000, 4_500, 2_700, 7_200]),
    ] {
        let Output { base, employer, employee, total } = engine.leaf::<Care>(&input(wage), &options()).unwrap().output;
        assert_eq!([base, employer, employee, total].map(Money::fen), lines, "{wage}");
    }
    let options = options();
    let (mut planner, mut store) = (engine.planner(&options), PlanStore::default());
    let mut desk = Desk::new(&mut planner, &mut store, Limits::default());
    let explained = desk.explain_leaf::<Care>(&input(300_000)).unwrap();
    let explanation = Explanation::new(&engine, &options, &explained);
    let zh = explanation.text(Language::Zh);
    for part in ["长期护理保险费", "· 长期护理（河南省）6000", "长期护理保险单位缴费比例 · 企业（郑州市）0.25%", "9.00"]
    {
        assert!(zh.contains(part), "{part}\n{zh}");
    }
    assert!(explanation.text(Language::En).contains("· long_term_care (Henan) 6000"));
}

/// The pack that ships lacks the word, and says which.
#[test]
fn the_pack_that_ships_lacks_the_word() {
    let engine = Engine::new().unwrap();
    let average = PARAMETERS.iter().find(|parameter| parameter.id == "base.average").unwrap();
    let error = average.check(engine.book()).unwrap_err();
    assert_eq!((error.code(), error.get_facet()), (Code::DictionaryMismatch, Some("long_term_care")));
    assert_eq!(error.get_param(), Some("base.average"));
}

/// The five kinds are billed as before, though each has another number in the pack now.
#[test]
fn every_other_answer_is_what_it_was() {
    let (engine, shipped) = (engine(), Engine::new().unwrap());
    let content = |engine: &Engine| engine.book().packs()[0].content.clone();
    let (with, without) = (content(&engine), content(&shipped));
    assert_ne!(with, without);
    for case in cases() {
        let (mut answer, mut expected) = (Vec::new(), Vec::new());
        engine.call(case.request.as_bytes(), &mut answer);
        shipped.call(case.request.as_bytes(), &mut expected);
        let answer = String::from_utf8(answer).unwrap().replace(&with, &without);
        // Where the words of a list are told, the sixth stands among them.
        let answer = answer.replace("long_term_care, ", "");
        assert_eq!(answer, String::from_utf8(expected).unwrap(), "{}", case.name);
    }
}
