//! Facets: what tells rows apart, declared by the packs, asked for by the law's own words.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{about, one_fault, sound, value};
use shebao_core::planner::{Accept, At, Event};
use shebao_core::policy::{Book, Facet, Facets, Knowledge, Param, Parameter, Words};
use shebao_core::{Code, Date, Planner, Rate, Region, Result};

/// The law's own lists, in its own order.
macro_rules! words {
    ($type:ident $facet:literal $words:expr) => {
        #[derive(Clone, Copy)]
        struct $type(usize);

        impl Words for $type {
            const FACET: &'static str = $facet;
            fn word(place: usize) -> Option<&'static str> {
                const WORDS: &[&str] = &$words;
                WORDS.get(place).copied()
            }
            fn place(self) -> usize {
                self.0
            }
        }
    };
}
words! { Class "class" ["1", "2", "3"] }
words! { Step "step" ["80", "100", "120"] }
words! { Payer "payer" ["flexible", "enterprise"] }

const STEP: Param<Rate, (Class, Step)> = Param::new("injury.step");
const OPEN: Param<Rate, (Class, Option<Step>)> = Param::new("injury.step");
const BY_PAYER: Param<Rate, Payer> = Param::new("medical.employer");

/// Classes and steps, the pack's words in another order than the law's and with more of them.
const DICTIONARY: &str = r#"
[[facet]]
id = "class"
words = ["3", "1", "2", "4"]
words_zh = ["三类", "一类", "二类", "四类"]
zh = "类别"
en = "class"

[[facet]]
id = "step"
words = ["100", "50", "80", "120"]
zh = "档次"
en = "step"

[[param]]
id = "injury.step"
type = "rate"
unit = "share"
axis = "month"
span = "open"
facet = ["class", "step"]
level = "city"
zh = "浮动"
en = "float"
"#;

fn step(keys: &[(&str, &str)]) -> String {
    value(&[&[("param", "\"injury.step\"")], keys].concat())
}

fn book(rows: &str) -> Book {
    let built = sound(&format!("{DICTIONARY}{rows}"));
    Book::new(shebao_data::figures(&built.figures).unwrap()).unwrap()
}

fn at(month: u32) -> At {
    let day = Date::new(2021, month, 1).unwrap();
    At::new(Region::from_code(410_100).unwrap(), day, Event { zh: "月份", en: "the month" })
}

fn percent<F: Facets>(book: &Book, param: &Param<Rate, F>, at: At<F>) -> Result<u64> {
    let mut planner = Planner::new(book, Knowledge::default(), Accept::default());
    planner.read(param, at).map(|found| found.value.num() * 100 / found.value.den())
}

/// A class and a step are a word each: rows name both, or leave one open, and a later publication paints over an earlier one.
#[test]
fn two_facets_and_rows_that_leave_one_open() {
    let rows = [
        step(&[("step", "[\"80\"]"), ("value", "\"8%\"")]),
        step(&[("class", "[\"2\"]"), ("value", "\"2%\""), ("published", "\"2020-06-01\"")]),
        step(&[("class", "[\"1\", \"3\"]"), ("step", "[\"100\", \"120\"]"), ("value", "\"13%\"")]),
        step(&[
            ("class", "[\"2\"]"),
            ("step", "[\"80\"]"),
            ("value", "\"28%\""),
            ("from", "\"2021-05\""),
            ("published", "\"2020-07-01\""),
        ]),
    ];
    let book = book(&rows.concat());
    let read = |class: usize, step: usize, month: u32| percent(&book, &STEP, at(month).of((Class(class), Step(step))));
    // Step 80 of any class; class 2 at any step, published later; both, later still.
    assert_eq!(read(0, 0, 1).unwrap(), 8);
    assert_eq!(read(1, 0, 1).unwrap(), 2);
    assert_eq!(read(1, 0, 5).unwrap(), 28);
    assert_eq!(read(1, 2, 5).unwrap(), 2);
    for (class, step) in [(0, 1), (0, 2), (2, 1), (2, 2)] {
        assert_eq!(read(class, step, 1).unwrap(), 13);
    }
    // Rows that name the step need it; what holds for every step does not.
    let open = |class: usize| percent(&book, &OPEN, at(1).of((Class(class), None)));
    let error = open(0).unwrap_err();
    assert_eq!((error.code(), error.get_field()), (Code::MissingField, Some("step")));
    assert_eq!(open(1).unwrap(), 2);
    // Names, as answers and errors write them, and back.
    let (_, def) = book.param("injury.step").unwrap();
    let facets: Vec<Facet> = book.rows().iter().filter(|row| row.facet != Facet::ANY).map(|row| row.facet).collect();
    let mut names: Vec<&str> = Vec::new();
    let told: Vec<String> = facets.iter().map(|facet| def.facet_name(*facet).into_owned()).collect();
    for (facet, name) in facets.iter().zip(&told) {
        assert_eq!(def.facet_named(name), Some(*facet));
        names.push(name);
    }
    names.sort_unstable();
    assert_eq!(names, ["*-80", "1-100", "1-120", "2-*", "2-80", "3-100", "3-120"]);
    assert_eq!(def.facet_zh(def.facet_named("2-80").unwrap()), "二类80");
    for none in ["2-90", "5-80", "2", "-80", "2-", "", "2-80-1"] {
        assert_eq!(def.facet_named(none), None, "{none}");
    }
    assert_eq!((def.facet_key(), def.facet_names().len()), ("step", 16));
}

#[test]
fn a_hole_of_two_facets_is_told_by_both_words() {
    let hole = about("hole", &[("param", "[\"injury.step\"]"), ("class", "[\"2\"]"), ("step", "[\"80\"]")]);
    let book = book(&format!("{}{hole}", step(&[("class", "[\"1\"]"), ("value", "\"8%\"")])));
    let error = percent(&book, &STEP, at(1).of((Class(1), Step(0)))).unwrap_err();
    assert_eq!((error.code(), error.get_facet()), (Code::MissingParameter, Some("2-80")));
    assert_eq!(error.get_hint(), Some(("不明", "not known")));
}

/// A word's number is as wide as any list: with one byte the 300th word would have been read as another.
#[test]
fn more_words_than_a_byte_counts() {
    #[derive(Clone, Copy)]
    struct Many(usize);
    impl Words for Many {
        const FACET: &'static str = "many";
        fn word(place: usize) -> Option<&'static str> {
            ["w299", "w43", "w254", "w255", "w256"].get(place).copied()
        }
        fn place(self) -> usize {
            self.0
        }
    }
    const PARAM: Param<Rate, Many> = Param::new("many.rate");
    let words: Vec<String> = (0..300).map(|number| format!("\"w{number}\"")).collect();
    let param = DICTIONARY.rsplit_once("\n\n").unwrap().1.replace("injury.step", "many.rate");
    let dictionary = format!(
        "[[facet]]\nid = \"many\"\nwords = [{}]\nzh = \"多\"\nen = \"many\"\n{}",
        words.join(", "),
        param.replace("[\"class\", \"step\"]", "\"many\"")
    );
    let row = |number: usize| {
        let (word, rate) = (format!("[\"w{number}\"]"), format!("\"{}%\"", number % 100));
        value(&[("param", "\"many.rate\""), ("many", &word), ("value", &rate)])
    };
    let rows: String = (0..300).map(row).collect();
    let book = book(&format!("{dictionary}{rows}"));
    for (place, rate) in [(0, 99), (1, 43), (2, 54), (3, 55), (4, 56)] {
        assert_eq!(percent(&book, &PARAM, at(1).of(Many(place))).unwrap(), rate);
    }
}

/// What the law asks for and the pack does not have is an error that names it when the two are matched.
#[test]
fn the_law_and_the_pack_are_matched() {
    words! { Wider "payer" ["enterprise", "cooperative"] }
    words! { Other "class" ["1"] }
    let book = book(&value(&[]));
    let fails = |parameter: Parameter| {
        let error = parameter.check(&book).unwrap_err();
        (error.code(), error.get_param().unwrap().to_owned(), error.get_facet().unwrap_or("").to_owned())
    };
    assert_eq!(STEP.declared().check(&book), Ok(()));
    assert_eq!(OPEN.declared().check(&book), Ok(()));
    assert_eq!(BY_PAYER.declared().check(&book), Ok(()));
    let mismatch = |param: &str, word: &str| (Code::DictionaryMismatch, param.to_owned(), word.to_owned());
    let wider = Param::<Rate, Wider>::new("medical.employer").declared();
    assert_eq!(fails(wider), mismatch("medical.employer", "cooperative"));
    assert_eq!(fails(Param::<Rate, Other>::new("medical.employer").declared()), mismatch("medical.employer", "class"));
    let turned = Param::<Rate, (Step, Class)>::new("injury.step").declared();
    assert_eq!(fails(turned), mismatch("injury.step", "step"));
    assert_eq!(fails(Param::<Rate, Class>::new("injury.step").declared()), mismatch("injury.step", ""));
    assert_eq!(fails(Param::<Rate>::new("injury.step").declared()), mismatch("injury.step", ""));
    let more = Param::<Rate, (Payer, Class)>::new("medical.employer").declared();
    assert_eq!(fails(more), mismatch("medical.employer", "class"));
    assert_eq!(fails(Param::<u32, Payer>::new("medical.employer").declared()), mismatch("medical.employer", ""));
    assert_eq!(fails(Param::<Rate>::new("no.such").declared()), mismatch("no.such", ""));
    // Asked all the same, it is the same error and no other word's row.
    let asked = percent(&book, &Param::new("medical.employer"), at(1).of(Wider(1)));
    assert_eq!(asked.unwrap_err().code(), Code::DictionaryMismatch);
}

#[test]
fn facets_that_are_wrongly_declared() {
    let with = |from: &str, to: &str| {
        assert!(DICTIONARY.contains(from), "{from}");
        format!("{}{}", DICTIONARY.replacen(from, to, 1), value(&[]))
    };
    for (from, to, mark, says) in [
        ("id = \"class\"", "id = \"region\"", "id = \"region\"", "`region` is no id of a facet"),
        ("id = \"class\"", "id = \"The class\"", "id = \"The class\"", "is no id of a facet"),
        ("\"3\", \"1\"", "\"3\", \"3\"", "words = [\"3\", \"3\"", "`3` stands twice"),
        ("\"3\", \"1\"", "\"*\", \"1\"", "words = [\"*\"", "stands for any word"),
        ("\"三类\", ", "", "words_zh", "3 names for 4 words"),
    ] {
        let rows = with(from, to);
        let found = common::faults(&rows);
        assert!(
            found[0].message.contains(says) && rows.lines().nth(found[0].line - 1).unwrap().contains(mark),
            "{}",
            found[0]
        );
    }
    one_fault(
        &with("[\"class\", \"step\"]", "[\"class\", \"class\"]"),
        Code::BadValue,
        "facet =",
        "`class` stands twice",
    );
    let three = with("[\"class\", \"step\"]", "[\"class\", \"step\", \"payer\"]");
    one_fault(&three, Code::BadValue, "facet =", "told apart by too much");
    let many: Vec<String> = (0..20_000).map(|number| format!("\"{number}\"")).collect();
    let many = with(
        "\"3\", \"1\", \"2\", \"4\"]\nwords_zh = [\"三类\", \"一类\", \"二类\", \"四类\"]",
        &format!("{}]", many.join(", ")),
    );
    one_fault(&many, Code::BadValue, "facet =", "told apart by too much");
    let again =
        format!("{DICTIONARY}{}", "[[facet]]\nid = \"kind\"\nwords = [\"pension\"]\nzh = \"险\"\nen = \"kind\"\n");
    one_fault(&again, Code::BadValue, "id = \"kind\"", "facet `kind` stands twice");
}

/// Two facets that are written as one word are told apart again.
#[test]
fn a_row_that_joins_two_words_is_told_how_to_write_them() {
    let rows = format!("{DICTIONARY}{}", step(&[("step", "[\"2-80\"]")]));
    let fault = one_fault(&rows, Code::BadValue, "step = [\"2-80\"]", "`2-80` is no step");
    assert!(fault.help.contains("`class = [\"2\"]`, `step = [\"80\"]`"), "{}", fault.help);
    let rows = format!("{DICTIONARY}{}", step(&[("step", "[\"90\"]")]));
    let fault = one_fault(&rows, Code::BadValue, "step = [\"90\"]", "`90` is no step");
    assert!(fault.help.contains("100, 50, 80, 120"), "{}", fault.help);
    let unknown = format!("{DICTIONARY}{}", step(&[("stop", "[\"80\"]")]));
    let fault = one_fault(&unknown, Code::UnknownKey, "stop", "unknown key `stop`");
    assert!(fault.help.contains("`step`"), "{}", fault.help);
}
