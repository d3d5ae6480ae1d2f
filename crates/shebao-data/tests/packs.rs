//! The packs: what was written is what is read, the committed ones are what `policy/` gives, and the hashes tell what
//! they promise to tell.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use common::{WORLD, about, average, files, sound, value};
use shebao_core::policy::{Amount, Book, BookParts, Evidence, Facet, Published, Standing, Value, ValueType};
use shebao_core::{Date, Level, Rate, Region, Rounding, Span};
use shebao_data::build::{Built, Language, build, difference};
use shebao_data::{FIGURES, TEXT, figures, file_hash, text};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn place(code: i64) -> Region {
    Region::from_code(code).unwrap()
}

fn content(built: &Built) -> String {
    figures(&built.figures).unwrap().packs[0].content.clone()
}

/// `policy/`, as the builder is given it.
fn policy() -> Vec<(String, String)> {
    fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|ext| ext == "toml") {
                files.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy"), &mut files);
    files.sort();
    files
}

#[test]
fn the_committed_packs_are_what_policy_gives() {
    let built = build(&policy()).unwrap_or_else(|faults| {
        let drawn: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", drawn.join("\n\n"))
    });
    let hint = "build them again: cargo run -p shebao-data --features build --example build_packs";
    assert!(built.figures == FIGURES, "henan.figures.pack is stale; {hint}");
    assert!(built.text == TEXT, "henan.text.pack is stale; {hint}");
    assert!(built.summary.starts_with("henan 2026.11, content "), "{}", built.summary);
}

#[test]
fn files_in_any_order_and_rows_in_any_file() {
    let mut files = policy();
    files.reverse();
    let whole: String = files.iter().map(|(_, text)| format!("{text}\n")).collect();
    assert!(build(&files).unwrap().figures == FIGURES);
    assert!(build(&[("all.toml".into(), whole)]).unwrap().figures == FIGURES);
}

#[test]
fn the_embedded_packs_are_ready_at_once() {
    let best = (0..5)
        .map(|_| {
            let start = Instant::now();
            figures(FIGURES).unwrap();
            start.elapsed()
        })
        .min()
        .unwrap();
    println!("figures read in {best:?}");
    assert!(best < Duration::from_millis(20), "{best:?}"); // without optimisation, on a machine that does other work; the gate counts
}

#[test]
fn the_book_keeps_the_order_of_the_pack() {
    let parts = figures(FIGURES).unwrap();
    let book = Book::new(parts.clone()).unwrap();
    assert_eq!(book.rows(), parts.rows);
    assert_eq!(book.regions(), parts.regions);
}

#[test]
fn the_text_belongs_to_the_figures() {
    let book = Book::new(figures(FIGURES).unwrap()).unwrap();
    let text = text(TEXT).unwrap();
    assert_eq!(text.content(), book.packs()[0].content);
    assert_eq!((text.id(), text.version()), (book.packs()[0].id.as_str(), book.packs()[0].version.as_str()));
    for param in book.params() {
        let (zh, en) = text.param(&param.id).unwrap();
        assert!(!zh.is_empty() && !en.is_empty() && text.unit(&param.id).is_some());
    }
    for region in book.regions() {
        assert!(text.region(region.region, region.span.from).is_some());
    }
    for index in 0..book.documents().len() {
        let document = text.document(u16::try_from(index).unwrap()).unwrap();
        assert!(!document.zh.is_empty() && !document.found_at.is_empty());
    }
    assert!(text.document(u16::try_from(book.documents().len()).unwrap()).is_none());
    // The frozen floor of 2020 says who was billed otherwise.
    let (param, _) = book.param("base.floor").unwrap();
    let frozen = book.rows().iter().position(|row| {
        row.param == param
            && row.published == Published::Unknown
            && row.facet == Facet::from_numbers([1, 0])
            && row.region == place(410_000)
    });
    let note = text.row_note(u32::try_from(frozen.unwrap()).unwrap()).unwrap();
    assert!(note.contains("2879"), "{note}");
    assert_eq!(text.row_checked(0), Some(day("2026-11-24")));
    assert!(text.row_note(u32::MAX).is_none() && text.param("base.roof").is_none());
    // A place that ended has its name only while it lived.
    assert_eq!(text.region(place(410_728), day("2018-01-01")).map(|names| names.1), Some("Changyuan (county)"));
    assert!(text.region(place(410_728), day("2026-01-01")).is_none());
}

#[test]
fn what_was_written_is_what_is_read() {
    let rows = [
        average("2020-07", "2021-07", "49279/12"),
        value(&[
            ("param", "\"base.floor_share\""),
            ("region", "\"100000\""),
            ("value", "\"60%\""),
            ("note", "\"a share\""),
        ]),
        value(&[
            ("param", "\"base.floor_rounding\""),
            ("value", "\"down_plus_one jiao\""),
            ("published", "\"2020-02\""),
        ]),
        value(&[("param", "\"waiver.order\""), ("value", "\"amount\""), ("from", "\"2020-02-03\"")]),
        value(&[("param", "\"months.paid\""), ("region", "\"100000\""), ("value", "\"139\""), ("cite", "\"doc#\"")]),
        value(&[("value", "\"0.2‰\""), ("published", "\"2020-01-10\""), ("seen", "\"2020-01-12\"")]),
        about(
            "carry",
            &[("kind", "[\"pension\"]"), ("from", "\"2021-07\""), ("until", "\"2022-07\""), ("note", "\"carried\"")],
        ),
        about("hole", &[("from", "\"2022-07\""), ("until", "\"2023-07\"")]),
        about("hole", &[("from", "\"2023-07\""), ("cite", "\"doc#2\"")]),
        about("authority", &[("region", "\"410185\""), ("level", "\"county\""), ("note", "\"its own\"")]),
    ];
    let built = sound(&rows.concat());
    let parts = figures(&built.figures).unwrap();
    assert_eq!((parts.packs[0].id.as_str(), parts.packs[0].version.as_str()), ("test", "2026.11"));
    let ids: Vec<&str> = parts.params.iter().map(|param| param.id.as_str()).collect();
    assert!(ids.is_sorted());
    let order = &parts.params[ids.iter().position(|id| *id == "waiver.order").unwrap()];
    assert_eq!((order.ty, order.facets.len(), order.level), (ValueType::Word, 0, Level::City));
    assert_eq!((order.monthly, order.words.len()), (false, 2));
    assert_eq!((parts.documents[0].id.as_str(), parts.documents[0].number.as_str()), ("doc", "豫〔2025〕1号"));
    assert_eq!(parts.clauses, ["", "1", "2"]);
    assert_eq!(parts.regions.len(), 4);
    assert_eq!(parts.regions[0].span, Span { from: Date::MIN, until: Date::MAX });

    let row = |id: &str| parts.rows.iter().find(|row| ids[usize::from(row.param.0)] == id).unwrap();
    let average = row("base.average");
    assert_eq!(average.value, Value::Amount(Amount { num: 4_927_900, den: 12 }));
    assert_eq!((average.facet, average.region), (Facet::from_numbers([1, 0]), place(410_100)));
    assert_eq!(average.span, Span { from: day("2020-07-01"), until: day("2021-07-01") });
    assert_eq!((average.standing, average.evidence), (Standing::Final, Evidence::Official));
    assert_eq!((average.published, average.seen), (Published::Unknown, None));
    assert_eq!(row("base.floor_share").value, Value::Rate(Rate::parse("60%").unwrap()));
    assert_eq!(row("base.floor_rounding").value, Value::Rounding(Rounding::parse("down_plus_one jiao").unwrap()));
    assert_eq!(row("base.floor_rounding").published, Published::On(day("2020-02-29"))); // a month counts from its last day
    assert_eq!((row("waiver.order").value, row("waiver.order").span.from), (Value::Word(1), day("2020-02-03")));
    assert_eq!((row("months.paid").value, row("months.paid").span.until), (Value::Count(139), Date::MAX));
    let rate = row("medical.employer");
    assert_eq!(rate.value, Value::Rate(Rate::new(1, 5_000).unwrap()));
    assert_eq!((rate.published, rate.seen), (Published::On(day("2020-01-10")), Some(day("2020-01-12"))));

    assert_eq!((parts.authorities[0].region, parts.authorities[0].level), (place(410_185), Level::County));
    assert_eq!((parts.carries[0].facet, parts.carries[0].evidence), (Facet::from_numbers([1, 0]), Evidence::Single));
    assert_eq!((parts.holes[0].facet, parts.reasons[0].1.as_str()), (Facet::ANY, "not known"));

    let cited = &parts.reasons[1];
    assert!(cited.0.ends_with("；依据：豫〔2025〕1号 第2条（项）"), "{}", cited.0);
    assert_eq!(cited.1, "not known; by 豫〔2025〕1号 art. 2");

    let words = text(&built.text).unwrap();
    let number = parts.rows.iter().position(|row| ids[usize::from(row.param.0)] == "base.floor_share").unwrap();
    assert_eq!(words.row_note(u32::try_from(number).unwrap()), Some("a share"));
    assert_eq!((words.authority_note(0), words.carry_note(0)), (Some("its own"), Some("carried")));
    assert_eq!(words.name(), ("测试", "Test"));
    assert_eq!(words.region(place(410_100), day("2020-01-01")), Some(("郑州市", "Zhengzhou")));
}

#[test]
fn the_content_hash_tells_figures_from_words() {
    let rows = format!(
        "{}{}{}",
        value(&[("note", "\"old note\"")]),
        average("2020-07", "2021-07", "4975"),
        about("hole", &[("from", "\"2021-07\"")])
    );
    let files = files(&rows);
    let with = |from: &str, to: &str| {
        let changed: Vec<(String, String)> =
            files.iter().map(|(path, text)| (path.clone(), text.replace(from, to))).collect();
        assert_ne!(files, changed, "{from}");
        build(&changed).unwrap_or_else(|faults| panic!("{}", faults[0]))
    };
    let old = build(&files).unwrap();
    for (from, to) in [
        ("old note", "new note"),
        ("en = \"Notice\"", "en = \"Another title\""),
        ("豫〔2025〕1号", "豫〔2025〕2号"),
        ("zh = \"平均工资\"", "zh = \"月平均工资\""),
        ("not known", "not found"),
        ("where = \"example.cn/1.html\"", "where = \"example.cn/2.html\""),
        ("checked = \"2026-11-24\"", "checked = \"2026-11-25\""),
        ("version = \"2026.11\"", "version = \"2026.12\""),
    ] {
        let new = with(from, to);
        assert_eq!(content(&old), content(&new), "{from}");
        let same = (old.figures == new.figures, old.text == new.text);
        assert_ne!(same, (true, true), "{from}");
        assert_eq!(same.0, file_hash(&old.figures).unwrap() == file_hash(&new.figures).unwrap());
    }
    for (from, to) in [
        ("\"8%\"", "\"9%\""),
        ("\"doc#1\"", "\"doc#3\""),
        ("evidence = \"official\"", "evidence = \"single\""),
        ("until = \"2021-07\"", "until = \"2021-08\""),
        ("published = \"unknown\"", "published = \"2020-01-01\""),
        ("level = \"nation\"\nzh = \"下限比例\"", "level = \"province\"\nzh = \"下限比例\""),
    ] {
        let (from_hole, to_hole) = (from == "until = \"2021-07\"", to);
        let new = if from_hole {
            let moved: Vec<(String, String)> = files
                .iter()
                .map(|(path, text)| {
                    (path.clone(), text.replace(from, to_hole).replace("from = \"2021-07\"", "from = \"2021-08\""))
                })
                .collect();
            build(&moved).unwrap_or_else(|faults| panic!("{}", faults[0]))
        } else {
            with(from, to)
        };
        assert_ne!(content(&old), content(&new), "{from}");
    }
}

/// Book and names.
fn told(built: &Built) -> (BookParts, shebao_data::Text) {
    (figures(&built.figures).unwrap(), text(&built.text).unwrap())
}

fn in_words(old: &(BookParts, shebao_data::Text), new: &(BookParts, shebao_data::Text), language: Language) -> String {
    difference(&old.0, &new.0, [Some(&old.1), Some(&new.1)], language)
}

#[test]
fn the_difference_in_words() {
    let kinds = ("kind", "[\"pension\", \"medical\"]");
    let year = |from: &str, until: &str, yuan: &str| {
        let (from, until, yuan) = (format!("\"{from}\""), format!("\"{until}\""), format!("\"{yuan}\""));
        value(&[("param", "\"base.average\""), kinds, ("from", &from), ("until", &until), ("value", &yuan)])
    };
    let hole = |from: &str| about("hole", &[("from", &format!("\"{from}\""))]);
    let old = told(&sound(&format!("{}{}{}", value(&[]), year("2020-07", "2021-07", "4975"), hole("2021-07"))));
    let new = told(&sound(&format!(
        "{}{}{}{}",
        value(&[("value", "\"7%\"")]),
        year("2020-07", "2021-07", "4975"),
        year("2021-07", "2022-07", "5328"),
        hole("2022-07")
    )));
    assert_eq!(
        in_words(&old, &new, Language::En),
        "\
removed hole base.average (average wage) at 410100 Zhengzhou, 2021-07/..: not known
added hole base.average (average wage) at 410100 Zhengzhou, 2022-07/..: not known
added row base.average (average wage) for medical, pension at 410100 Zhengzhou, 2021-07/2022-07: 5328 (final, official, publication unknown, doc#1)
changed row medical.employer (medical rate) at 410100 Zhengzhou, 2020-01/..: 8% (final, official, publication unknown, doc#1) -> 7% (final, official, publication unknown, doc#1)
"
    );
    assert_eq!(
        in_words(&old, &new, Language::Zh),
        "\
取消 缺口 base.average（平均工资），410100 郑州市，2021-07/..：不明
新增 缺口 base.average（平均工资），410100 郑州市，2022-07/..：不明
新增 数据 base.average（平均工资），养老、医疗，410100 郑州市，2021-07/2022-07：5328（正式，官方原文，公布时间不明，doc#1）
变更 数据 medical.employer（单位医保费率），410100 郑州市，2020-01/..：8%（正式，官方原文，公布时间不明，doc#1） -> 7%（正式，官方原文，公布时间不明，doc#1）
"
    );
    assert_eq!(in_words(&old, &old, Language::En), "nothing changed\n");
    assert_eq!(in_words(&old, &old, Language::Zh), "没有变化\n");
    let from_nothing = difference(&BookParts::default(), &new.0, [None, None], Language::En);
    assert!(from_nothing.lines().all(|line| line.starts_with("added ")));
}

/// Standing, evidence, citation and publication are told as a value is; so are authorities and carries.
#[test]
fn the_difference_in_what_is_known_of_a_row() {
    let authority = |level: &str| {
        let level = format!("\"{level}\"");
        about("authority", &[("param", "[\"base.floor_rounding\"]"), ("level", &level)])
    };
    let carry = |cite: &str| {
        let cite = format!("\"{cite}\"");
        about("carry", &[("kind", "[\"pension\"]"), ("from", "\"2021-07\""), ("until", "\"2022-07\""), ("cite", &cite)])
    };
    let end = about("hole", &[("from", "\"2022-07\"")]);
    let average = format!("{}{end}", average("2020-07", "2021-07", "4975"));
    let old = told(&sound(&format!("{}{average}{}{}", value(&[]), authority("city"), carry("doc#2"))));
    let known = [
        ("standing", "\"provisional\""),
        ("evidence", "\"single\""),
        ("published", "\"2025-09-22\""),
        ("cite", "\"doc#3\""),
    ];
    let new = told(&sound(&format!("{}{average}{}{}", value(&known), authority("province"), carry("doc#4"))));
    assert_eq!(
        in_words(&old, &new, Language::En),
        "\
changed authority base.floor_rounding (floor rounding) at 410100 Zhengzhou, 2020-01/..: set by city, single, doc#2 -> set by province, single, doc#2
changed carry base.average (average wage) for pension at 410100 Zhengzhou, 2021-07/2022-07: single, doc#2 -> single, doc#4
changed row medical.employer (medical rate) at 410100 Zhengzhou, 2020-01/..: 8% (final, official, publication unknown, doc#1) -> 8% (provisional, single, published 2025-09-22, doc#3)
"
    );
}

/// What went is named by the older text, what came by the newer one.
#[test]
fn the_difference_in_parameters_and_places() {
    let county = "\n[[region]]\ncode = \"410185\"\nlevel = \"county\"\nparent = \"410100\"\nzh = \"登封市\"\nen = \"Dengfeng\"\n";
    let order = WORLD.find("\n[[param]]\nid = \"waiver.order\"").unwrap();
    let months = WORLD.find("\n[[param]]\nid = \"months.paid\"").unwrap();
    let lesser = format!("{}{}", &WORLD[..order], &WORLD[months..]).replace(county, "");
    let world = |world: &str| told(&build(&[("a".into(), world.into()), ("b".into(), value(&[]))]).unwrap());
    let (old, new) = (world(&lesser), world(WORLD));
    let order = "waiver.order (order of the waiver): word, set by city, by day, rate | amount";
    let place = "place 410185 Dengfeng, 1900-01/..: county, below 410100";
    let expected = format!("added parameter {order}\nadded {place}\n");
    assert_eq!(in_words(&old, &new, Language::En), expected);
    assert_eq!(in_words(&new, &old, Language::En), expected.replace("added", "removed"));
    assert_eq!(
        in_words(&old, &new, Language::Zh),
        "新增 参数 waiver.order（减免次序）：用词，由市级确定，按日，rate | amount\n新增 地区 410185 登封市，1900-01/..：县级，上级 410100\n"
    );
}
