//! Packs that are cut, bent or made by an enemy: a typed error, never a panic, never a walk without end.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

use common::{about, average, sound, value};
use sha2::{Digest, Sha256};
use shebao_core::planner::{Accept, At, Event};
use shebao_core::policy::{Amount, Book, BookParts, Facet, FromValue, Knowledge, Param, TableId};
use shebao_core::{Code, Date, Planner, Rate, Rounding};
use shebao_data::build::{Built, Language, difference};
use shebao_data::schema::{FIGURES_MAGIC, SCHEMA};
use shebao_data::{FIGURES, TEXT, figures, text};

/// Magic, schema, file hash.
const HEADER: usize = 8 + 2 + 32;

/// A parameter whose rows two facets tell apart.
const TWO_FACETS: &str = r#"
[[facet]]
id = "class"
words = ["1", "2"]
words_zh = ["一类", "二类"]
zh = "类别"
en = "class"

[[facet]]
id = "step"
words = ["80", "100", "120"]
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

/// A decision table with every kind of column, cell and answer.
const DECISION: &str = r#"
[[column]]
id = "group"
type = "word"
words = ["male", "female"]
zh = "类别"
en = "group"

[[column]]
id = "born"
type = "month"
zh = "出生年月"
en = "month of birth"

[[column]]
id = "months"
type = "count"
zh = "月数"
en = "months"

[[column]]
id = "most"
type = "amount"
zh = "限额"
en = "most"

[[column]]
id = "by"
type = "clause"
zh = "条款"
en = "clause"

[[param]]
id = "test.delay"
type = "table"
unit = "-"
axis = "day"
span = "open"
facet = "none"
level = "nation"
asks = ["group", "born"]
answers = ["months", "most", "by"]
zh = "延迟"
en = "delay"

[[table]]
of = "decision"
param = "test.delay"
region = "100000"
from = "2020-01"
published = "2019-09-13"
standing = "final"
evidence = "official"
cite = "doc#1"
checked = "2026-11-24"
rows = [
  { id = "m", group = "male", born = "1965-01..1965-05", months = "1", most = "3000.50", by = "doc#2" },
  { id = "n", group = "male", born = "1965-05..", months = "2", most = "1", by = "doc#2", cite = "doc#3" },
  { id = "w", group = "female", born = "*", months = "0", most = "0", by = "doc#1" },
]
"#;

/// Every kind of table and of value.
fn small() -> Built {
    let share = value(&[("param", "\"base.floor_share\""), ("region", "\"100000\""), ("value", "\"60%\"")]);
    let rounding = value(&[("param", "\"base.floor_rounding\""), ("value", "\"half_up yuan\""), ("note", "\"n\"")]);
    let word = value(&[("param", "\"waiver.order\""), ("value", "\"amount\"")]);
    let count = value(&[("param", "\"months.paid\""), ("region", "\"100000\""), ("value", "\"139\"")]);
    let carry = about("carry", &[("kind", "[\"pension\"]"), ("from", "\"2021-07\""), ("until", "\"2022-07\"")]);
    let hole = about("hole", &[("from", "\"2022-07\"")]);
    let authority = about("authority", &[("region", "\"410185\""), ("level", "\"county\"")]);
    let step = value(&[("param", "\"injury.step\""), ("class", "[\"2\"]"), ("value", "\"80%\"")]);
    let two = format!("{TWO_FACETS}{DECISION}{step}");
    sound(
        &[two, average("2020-07", "2021-07", "49279/12"), share, rounding, word, count, carry, hole, authority]
            .concat(),
    )
}

fn code<T>(result: shebao_core::Result<T>) -> Code {
    match result {
        Ok(_) => panic!("read"),
        Err(error) => error.code(),
    }
}

/// States the hash that the bytes now have.
fn seal(pack: &mut [u8]) {
    let hash = Sha256::digest(&pack[HEADER..]);
    pack[10..HEADER].copy_from_slice(&hash);
}

/// Where the figures begin: what follows has the content hash.
fn start_of_figures(pack: &[u8]) -> usize {
    let content = &pack[HEADER..HEADER + 32];
    (HEADER + 32..pack.len()).find(|at| Sha256::digest(&pack[*at..]).as_slice() == content).unwrap()
}

/// Asks everything of what was read: nothing that the reader lets through may hang or panic later.
fn use_all(parts: BookParts) {
    let book = Book::new(parts).unwrap();
    let event = Event { zh: "", en: "" };
    let days = [Date::MIN, Date::new(2020, 8, 1).unwrap(), Date::new(2021, 8, 1).unwrap(), Date::MAX];
    fn ask<T: FromValue>(planner: &mut Planner<'_>, param: &Param<T, Facet>, at: At<Facet>) {
        let _ = planner.read(param, at);
        let _ = planner.series(param, at);
    }
    let mut planner = Planner::new(&book, Knowledge::default(), Accept::default());
    for region in book.regions().iter().map(|place| place.region) {
        for day in days {
            let at = At::new(region, day, event);
            let kind = at.of(Facet::from_numbers([1, 0]));
            ask::<Amount>(&mut planner, &Param::new("base.average"), kind);
            ask::<Rate>(&mut planner, &Param::new("base.floor_share"), kind);
            ask::<Rounding>(&mut planner, &Param::new("base.floor_rounding"), kind);
            ask::<u8>(&mut planner, &Param::new("waiver.order"), at.of(Facet::ANY));
            ask::<TableId>(&mut planner, &Param::new("test.delay"), at.of(Facet::ANY));
            if let Ok(found) = planner.read(&Param::<TableId, Facet>::new("test.delay"), at.of(Facet::ANY)) {
                let table = planner.table(found.value).unwrap();
                let _ = (table.find(&[0, 196_505]), table.find(&[1, 0]), table.steps(&[Some(0), None]));
            }
            ask::<u32>(&mut planner, &Param::new("months.paid"), at.of(Facet::ANY));
            ask::<Rate>(&mut planner, &Param::new("injury.step"), at.of(Facet::from_numbers([2, 3])));
        }
    }
    for def in book.params() {
        let names = def.facet_names();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let _ = def.told(&names);
        assert!(names.iter().all(|name| def.facet_named(name).is_some_and(|facet| def.has_facet(facet))), "{}", def.id);
    }
    let _ = difference(
        &BookParts::default(),
        &BookParts {
            rows: book.rows().to_vec(),
            columns: book.columns().to_vec(),
            tables: book.tables().to_vec(),
            ..BookParts::default()
        },
        [None, None],
        Language::En,
    );
}

#[test]
fn the_wrong_thing() {
    assert_eq!(code(figures(b"")), Code::BadPack);
    assert_eq!(code(figures(b"not a pack at all, but long enough to hold a header")), Code::BadPack);
    assert_eq!(code(figures(TEXT)), Code::BadPack);
    assert_eq!(code(text(FIGURES)), Code::BadPack);
    assert_eq!(code(shebao_data::file_hash(b"SHEBAO")), Code::BadPack);
}

#[test]
fn a_newer_schema() {
    for (pack, newer) in [(FIGURES, SCHEMA + 1), (TEXT, u16::MAX)] {
        let mut pack = pack.to_vec();
        pack[8..10].copy_from_slice(&newer.to_le_bytes());
        let error = if pack.starts_with(&FIGURES_MAGIC) { figures(&pack).err() } else { text(&pack).err() }.unwrap();
        assert_eq!(error.code(), Code::SchemaTooNew);
        assert_eq!(error.get_place(), Some(format!("schema {newer}").as_str()));
    }
    let mut pack = FIGURES.to_vec();
    pack[8..10].copy_from_slice(&[0, 0]);
    assert_eq!(code(figures(&pack)), Code::BadPack);
}

#[test]
fn cut_at_every_byte() {
    let built = small();
    for end in 0..built.figures.len() {
        let expected = if end < HEADER { Code::BadPack } else { Code::WrongHash };
        assert_eq!(code(figures(&built.figures[..end])), expected, "cut at {end}");
    }
    for end in 0..built.text.len() {
        let expected = if end < HEADER { Code::BadPack } else { Code::WrongHash };
        assert_eq!(code(text(&built.text[..end])), expected, "cut at {end}");
    }
}

#[test]
fn cut_at_every_byte_with_the_hashes_made_to_fit() {
    let built = small();
    let start = start_of_figures(&built.figures);
    for end in HEADER..built.figures.len() {
        let mut pack = built.figures[..end].to_vec();
        if end >= start {
            let content = Sha256::digest(&pack[start..]);
            pack[HEADER..HEADER + 32].copy_from_slice(&content);
        }
        seal(&mut pack);
        assert_ne!(code(figures(&pack)), Code::SchemaTooNew, "cut at {end}");
    }
    let whole = (HEADER..built.text.len()).filter(|end| {
        let mut pack = built.text[..*end].to_vec();
        seal(&mut pack);
        match text(&pack) {
            Ok(text) => text.column("born").is_none(),
            Err(error) => error.code() != Code::BadPack,
        }
    });
    // Before the names of columns a text pack may end: one that has none does.
    assert_eq!(whole.count(), 1);
}

#[test]
fn something_follows() {
    let built = small();
    let start = start_of_figures(&built.figures);
    let mut pack = built.figures.clone();
    pack.push(0);
    assert_eq!(code(figures(&pack)), Code::WrongHash);
    let content = Sha256::digest(&pack[start..]);
    pack[HEADER..HEADER + 32].copy_from_slice(&content);
    seal(&mut pack);
    let error = figures(&pack).unwrap_err();
    assert_eq!((error.code(), error.get_place()), (Code::BadPack, Some("trailing bytes")));
}

#[test]
fn a_content_hash_that_is_not_the_content_s() {
    let mut pack = FIGURES.to_vec();
    pack[HEADER] ^= 1;
    assert_eq!(code(figures(&pack)), Code::WrongHash);
    seal(&mut pack);
    let error = figures(&pack).unwrap_err();
    assert_eq!((error.code(), error.get_place()), (Code::WrongHash, Some("content")));
}

#[test]
fn flipped_bytes() {
    // The embedded packs are long: every thirteenth byte.
    for pack in [FIGURES, TEXT] {
        for at in (0..pack.len()).step_by(13).chain(0..HEADER) {
            let mut bent = pack.to_vec();
            bent[at] ^= 0x40;
            let error = figures(&bent).err().or(text(&bent).err()).unwrap();
            assert!([Code::BadPack, Code::WrongHash, Code::SchemaTooNew].contains(&error.code()), "{at}: {error}");
        }
    }
}

#[test]
fn flipped_bytes_with_the_hashes_made_to_fit() {
    let built = small();
    let start = start_of_figures(&built.figures);
    let (mut read, mut refused) = (0, 0);
    for at in HEADER + 32..built.figures.len() {
        for flip in [0x01, 0x02, 0x40, 0x80, 0xff, built.figures[at]] {
            let mut pack = built.figures.clone();
            pack[at] ^= flip;
            // A flip in the labels may move the place where the figures begin; then the content hash is wrong.
            let content = Sha256::digest(&pack[start..]);
            pack[HEADER..HEADER + 32].copy_from_slice(&content);
            seal(&mut pack);
            match figures(&pack) {
                Ok(parts) => {
                    read += 1;
                    use_all(parts);
                }
                Err(error) => {
                    refused += 1;
                    assert!([Code::BadPack, Code::WrongHash].contains(&error.code()), "{at}: {error}");
                }
            }
        }
    }
    assert!(read > 100 && refused > 100, "{read} read, {refused} refused");
    for at in HEADER..built.text.len() {
        for flip in [0x01, 0x02, 0x40, 0x80, 0xff, built.text[at]] {
            let mut pack = built.text.clone();
            pack[at] ^= flip;
            seal(&mut pack);
            match text(&pack) {
                Ok(text) => {
                    let _ = (text.row_note(0), text.row_checked(0), text.document(0), text.param("base.average"));
                }
                Err(error) => assert_eq!(error.code(), Code::BadPack, "{at}"),
            }
        }
    }
}

#[test]
fn a_length_that_is_not_there() {
    // Ten bytes that say "2^64 - 1 things follow", wherever a list or a string may begin.
    let endless = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
    let built = small();
    let start = start_of_figures(&built.figures);
    for at in HEADER + 32..built.figures.len() {
        let mut pack = built.figures[..at].to_vec();
        pack.extend_from_slice(&endless);
        pack.extend_from_slice(&built.figures[at..]);
        let begin = if at < start { start + endless.len() } else { start };
        let content = Sha256::digest(&pack[begin..]);
        pack[HEADER..HEADER + 32].copy_from_slice(&content);
        seal(&mut pack);
        let error = figures(&pack).unwrap_err();
        assert!([Code::BadPack, Code::WrongHash].contains(&error.code()), "{at}: {error}");
    }
}
