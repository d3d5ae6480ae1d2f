//! Which row holds, over a small invented book: painting, knowledge, authority, carry, holes and overlays.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)] // tests stop at the first surprise

use std::sync::Arc;

use shebao_core::planner::{Accept, At, Event};
use shebao_core::policy::{
    Authority, Book, BookParts, Carry, Document, Evidence, Facet, FacetDef, FacetWord, Hole, Knowledge, Mode, Overlay,
    OverlayPlace, OverlayRow, Param, ParamDef, ParamId, Published, RegionDef, Row, Source, Standing, Value, ValueType,
};
use shebao_core::{Code, Date, Level, Month, Planner, Rate, Region, Result, Span};

const RATE: Param<Rate> = Param::new("a.rate");
const SIZED: Param<Rate, Facet> = Param::new("b.sized");
const EVENT: Event = Event { zh: "月份", en: "the month" };

/// The facet of the word at a place of the only list.
fn word(place: u16) -> Facet {
    Facet::from_numbers([place + 1, 0])
}

fn region(code: i64) -> Region {
    Region::from_code(code).unwrap()
}

fn day(text: &str) -> Date {
    Month::parse(text).map(Month::first_day).or_else(|| Date::parse(text)).unwrap()
}

fn span(from: &str, until: &str) -> Span {
    Span { from: day(from), until: if until.is_empty() { Date::MAX } else { day(until) } }
}

/// A rate in percent for the province, final and official, published on a day.
fn row(percent: u64, from: &str, until: &str, published: &str) -> Row {
    Row {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410000),
        span: span(from, until),
        published: if published.is_empty() { Published::Unknown } else { Published::On(day(published)) },
        seen: None,
        value: Value::Rate(Rate::new(percent, 100).unwrap()),
        standing: Standing::Final,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    }
}

fn parts(rows: Vec<Row>) -> BookParts {
    let word = |name: &str| FacetWord { name: name.to_owned(), zh: name.to_owned(), en: name.to_owned() };
    let words = ["small", "large", "social"].map(word).to_vec();
    let size = FacetDef { id: "employer_size".to_owned(), zh: "规模".to_owned(), en: "size".to_owned(), words };
    let param = |id: &str, facets| ParamDef {
        id: id.to_owned(),
        ty: ValueType::Rate,
        facets,
        level: Level::Province,
        monthly: true,
        optional: false,
        words: Vec::new(),
    };
    let place = |code, parent: Option<i64>, level| RegionDef {
        region: region(code),
        parent: parent.map(region),
        level,
        span: Span { from: Date::MIN, until: Date::MAX },
    };
    BookParts {
        params: vec![param("a.rate", Vec::new()), param("b.sized", vec![Arc::new(size)])],
        regions: vec![
            place(100000, None, Level::Nation),
            place(410000, Some(100000), Level::Province),
            place(410100, Some(410000), Level::City),
            place(410185, Some(410100), Level::County),
        ],
        documents: vec![Document { id: "doc".to_owned(), number: String::new() }],
        rows,
        ..BookParts::default()
    }
}

struct Asked<'a> {
    known: Option<&'a str>,
    overlays: &'a [Overlay],
    accept: Accept,
}

const ALL: Asked<'static> = Asked {
    known: None,
    overlays: &[],
    accept: Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, methods: Vec::new() },
};

/// The rate in percent that holds, with its standing.
fn read(book: &Book, asked: &Asked<'_>, code: i64, month: &str) -> Result<(u64, Standing)> {
    let knowledge = Knowledge { known: asked.known.map(day), overlays: asked.overlays };
    let mut planner = Planner::new(book, knowledge, asked.accept.clone());
    let at = At::new(region(code), day(month), EVENT);
    let (value, provenance) = planner.record(|planner| planner.read(&RATE, at))?;
    let percent = value.value.num() * 100 / value.value.den();
    Ok((percent, provenance.uses[0].standing))
}

fn code(result: Result<(u64, Standing)>) -> Code {
    result.unwrap_err().code()
}

#[test]
fn a_row_holds_from_its_first_day_and_not_on_the_day_before_or_after() {
    let book = Book::new(parts(vec![row(16, "2019-05", "2019-07", "2019-04-01")])).unwrap();
    assert_eq!(code(read(&book, &ALL, 410100, "2019-04-30")), Code::MissingParameter);
    assert_eq!(read(&book, &ALL, 410100, "2019-05").unwrap().0, 16);
    assert_eq!(read(&book, &ALL, 410100, "2019-06-30").unwrap().0, 16);
    let error = read(&book, &ALL, 410100, "2019-07").unwrap_err();
    assert_eq!((error.code(), error.get_param()), (Code::MissingParameter, Some("a.rate")));
    assert_eq!(error.get_covered().unwrap(), [span("2019-05", "2019-07")]);
}

#[test]
fn a_later_publication_paints_over_and_only_its_own_span() {
    let rows = vec![row(20, "2019-01", "2020-01", "2018-12-01"), row(16, "2019-05", "2019-07", "2019-04-01")];
    let book = Book::new(parts(rows)).unwrap();
    for (month, percent) in [("2019-04-30", 20), ("2019-05", 16), ("2019-06", 16), ("2019-07", 20)] {
        assert_eq!(read(&book, &ALL, 410100, month).unwrap().0, percent, "{month}");
    }
}

#[test]
fn a_row_published_later_is_not_known_then() {
    let book = Book::new(parts(vec![row(16, "2019-05", "", "2019-04-01")])).unwrap();
    let before = Asked { known: Some("2019-03-31"), ..ALL };
    let on_the_day = Asked { known: Some("2019-04-01"), ..ALL };
    assert_eq!(code(read(&book, &before, 410100, "2019-05")), Code::NotKnownThen);
    assert_eq!(read(&book, &on_the_day, 410100, "2019-05").unwrap().0, 16);
}

#[test]
fn an_unknown_publication_paints_lowest_and_holds_under_a_known_day_from_its_first_print() {
    let seen = Row { seen: Some(day("2019-06-10")), ..row(20, "2019-01", "2020-01", "") };
    let book = Book::new(parts(vec![seen, row(16, "2019-05", "2019-07", "2019-04-01")])).unwrap();
    assert_eq!(read(&book, &ALL, 410100, "2019-06").unwrap().0, 16);
    let early = Asked { known: Some("2019-06-09"), ..ALL };
    let late = Asked { known: Some("2019-06-10"), ..ALL };
    assert_eq!(code(read(&book, &early, 410100, "2019-03")), Code::NotKnownThen);
    assert_eq!(read(&book, &late, 410100, "2019-03").unwrap().0, 20);
    let unseen = Book::new(parts(vec![row(20, "2019-01", "2020-01", "")])).unwrap();
    assert_eq!(code(read(&unseen, &late, 410100, "2019-03")), Code::PublicationUnknown);
}

#[test]
fn a_citys_hole_is_not_filled_with_the_provinces_figure() {
    let mut parts = parts(vec![row(16, "2019-01", "", "2018-12-01")]);
    parts.authorities = vec![Authority {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410100),
        span: span("2008-01", "2019-05"),
        level: Level::City,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    }];
    parts.reasons = vec![("原因".to_owned(), "the reason".to_owned())];
    parts.holes = vec![Hole {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410100),
        span: span("2008-01", "2019-05"),
        reason: 0,
    }];
    let book = Book::new(parts).unwrap();
    for place in [410100, 410185] {
        let error = read(&book, &ALL, place, "2019-04-30").unwrap_err();
        assert_eq!((error.code(), error.get_region()), (Code::MissingParameter, Some(region(place))));
        assert_eq!(error.get_hint(), Some(("原因", "the reason")));
        assert_eq!(read(&book, &ALL, place, "2019-05").unwrap().0, 16);
    }
}

fn carried() -> Book {
    let mut parts =
        parts(vec![row(16, "2024-07", "2025-07", "2024-11-30"), row(18, "2025-07", "2026-07", "2025-09-22")]);
    parts.carries = vec![Carry {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410000),
        span: span("2025-07", "2026-07"),
        evidence: Evidence::Single,
        document: 0,
        clause: 0,
    }];
    Book::new(parts).unwrap()
}

#[test]
fn the_last_figure_is_carried_until_the_new_one_is_out_and_no_longer_than_its_span() {
    let book = carried();
    let before = Asked { known: Some("2025-09-21"), ..ALL };
    assert_eq!(read(&book, &before, 410100, "2025-07").unwrap(), (16, Standing::Provisional));
    assert_eq!(read(&book, &before, 410100, "2025-06").unwrap(), (16, Standing::Final));
    assert_eq!(code(read(&book, &before, 410100, "2026-07")), Code::MissingParameter);
    let after = Asked { known: Some("2025-09-22"), ..ALL };
    assert_eq!(read(&book, &after, 410100, "2025-07").unwrap(), (18, Standing::Final));
}

#[test]
fn what_the_caller_does_not_accept_is_refused_by_name() {
    let weak = Row { evidence: Evidence::Unverified, ..row(16, "2019-05", "", "2019-04-01") };
    let book = Book::new(parts(vec![weak])).unwrap();
    let usual = Asked { accept: Accept::default(), ..ALL };
    let error = read(&book, &usual, 410100, "2019-05").unwrap_err();
    assert_eq!((error.code(), error.get_param()), (Code::NotAccepted, Some("a.rate")));
    assert!(error.get_covered().unwrap().is_empty());
    let by_name = Accept { methods: vec!["a.rate".to_owned()], ..Accept::default() };
    assert_eq!(read(&book, &Asked { accept: by_name, ..ALL }, 410100, "2019-05").unwrap().0, 16);
    let final_only = Accept { standing: Standing::Final, ..Accept::default() };
    let asked = Asked { known: Some("2025-09-21"), accept: final_only, ..ALL };
    assert_eq!(code(read(&carried(), &asked, 410100, "2025-07")), Code::NotAccepted);
}

fn overlay(mode: Mode, percent: u64) -> [Overlay; 1] {
    let value = Value::Rate(Rate::new(percent, 100).unwrap());
    let rows = vec![OverlayRow {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410000),
        span: span("2019-01", ""),
        value,
        cite: "the host".to_owned(),
    }];
    [Overlay { id: "mine".to_owned(), mode, places: Vec::new(), rows, tables: Vec::new() }]
}

#[test]
fn an_overlay_replaces_or_only_fills_and_a_later_base_row_wins_over_filling() {
    let book = Book::new(parts(vec![row(16, "2019-05", "", "2019-04-01")])).unwrap();
    let replaced = Asked { overlays: &overlay(Mode::Replace, 5), ..ALL };
    assert_eq!(read(&book, &replaced, 410100, "2019-06").unwrap(), (5, Standing::Assumed));
    let filled = Asked { overlays: &overlay(Mode::Fill, 5), ..ALL };
    assert_eq!(read(&book, &filled, 410100, "2019-04").unwrap(), (5, Standing::Assumed));
    assert_eq!(read(&book, &filled, 410100, "2019-06").unwrap(), (16, Standing::Final));
    // … and the reading says that an overlay row is superseded.
    let overlays = overlay(Mode::Fill, 5);
    let mut planner = Planner::new(&book, Knowledge { known: None, overlays: &overlays }, Accept::default());
    let at = At::new(region(410100), day("2019-06"), EVENT);
    let (_, provenance) = planner.record(|planner| planner.read(&RATE, at)).unwrap();
    assert_eq!(provenance.uses[0].supersedes, Some(0));
    assert_eq!(provenance.uses[0].source, Source::Base(0));
}

/// From 2019-05 on the city sets the rate for itself, the province for the rest: a row of either elsewhere does nothing.
#[test]
fn an_overlay_row_where_the_parameter_is_not_set_is_refused() {
    let authority = Authority {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410100),
        span: span("2019-05", "2020-05"),
        level: Level::City,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    };
    let mut parts = parts(Vec::new());
    parts.authorities.push(authority);
    let ended = RegionDef { span: span("1994-01", "2019-01"), ..parts.regions[3].clone() };
    parts.regions.push(RegionDef { region: region(410122), ..ended });
    let book = Book::new(parts).unwrap();
    let refused = |code: i64, from: &str, until: &str| {
        let mut overlay = overlay(Mode::Replace, 5);
        overlay[0].rows[0].region = region(code);
        overlay[0].rows[0].span = span(from, until);
        let error = book.check_overlays(&overlay).err()?;
        // Asked through a planner it is the same.
        let asked = Asked { overlays: &overlay, ..ALL };
        assert_eq!(read(&book, &asked, 410100, "2019-06").unwrap_err(), error);
        assert_eq!(
            (error.get_param(), error.get_region(), error.get_row()),
            (Some("a.rate"), Some(region(code)), Some(0))
        );
        let about = error.get_hint().map_or_else(String::new, |(zh, en)| {
            assert!(!zh.is_empty());
            en.to_owned()
        });
        Some((error.code(), error.get_date().unwrap(), about))
    };
    let not_here = |at: &str, who: &str| Some((Code::NotSetHere, day(at), who.to_owned()));
    // The city: while it sets the rate, and not a day longer.
    assert_eq!(refused(410100, "2019-05", "2020-05"), None);
    assert_eq!(refused(410100, "2019-05", ""), not_here("2020-05", "on that day 410000 sets it"));
    assert_eq!(refused(410100, "2019-04", "2020-05"), not_here("2019-04", "on that day 410000 sets it"));
    // The province: where no other place of it is left, another one would be without effect; it sets it for itself.
    assert_eq!(refused(410000, "2018-01", ""), None);
    // The nation, and a county.
    let below = "on that day places below it set it";
    assert_eq!(refused(100000, "2019-01", ""), not_here("2019-01", below));
    assert_eq!(refused(410185, "2019-05", "2019-06"), not_here("2019-05", "on that day 410100 sets it"));
    assert_eq!(refused(410185, "2020-05", ""), not_here("2020-05", "on that day 410000 sets it"));
    // No such place; a place that is no more.
    assert_eq!(refused(410299, "2019-05", ""), Some((Code::UnknownRegion, day("2019-05"), String::new())));
    let lived = Some((Code::NotSetHere, day("2018-12"), "on that day 410000 sets it".to_owned()));
    assert_eq!(refused(410122, "2018-12", ""), lived);
    assert_eq!(refused(410122, "2019-01", "").map(|(code, ..)| code), Some(Code::UnknownRegion));
}

/// A row for every size is refused where one of them is set elsewhere.
#[test]
fn an_overlay_row_for_all_must_take_effect_for_each() {
    let mut parts = parts(Vec::new());
    parts.authorities.push(Authority {
        param: ParamId(1),
        facet: word(1),
        region: region(410100),
        span: span("2019-05", ""),
        level: Level::City,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    });
    let book = Book::new(parts).unwrap();
    let mut row = overlay(Mode::Fill, 5)[0].rows[0].clone();
    (row.param, row.region, row.span) = (ParamId(1), region(410100), span("2019-05", ""));
    let check = |row: &OverlayRow| {
        let rows = vec![row.clone()];
        book.check_overlays(&[Overlay { rows, ..overlay(Mode::Fill, 5)[0].clone() }])
    };
    let error = check(&row).unwrap_err();
    assert_eq!((error.code(), error.get_facet()), (Code::NotSetHere, Some("small")));
    row.facet = word(1);
    assert_eq!(check(&row), Ok(()));
    row.facet = word(4);
    assert_eq!(check(&row).unwrap_err().code(), Code::UnknownWord);
}

/// A place that an overlay brings is asked like one of the register: under its parent, while it exists.
#[test]
fn a_place_of_an_overlay() {
    let mut parts = parts(Vec::new());
    parts.authorities.push(Authority {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410000),
        span: span("2018-01", ""),
        level: Level::City,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    });
    let book = Book::new(parts).unwrap();
    let brought = |code: i64, parent: i64, level, from: &str, until: &str| OverlayPlace {
        def: RegionDef { region: region(code), parent: Some(region(parent)), level, span: span(from, until) },
        zh: "试验市".to_owned(),
        en: "Trial city".to_owned(),
    };
    let mut overlays = overlay(Mode::Fill, 5);
    overlays[0].places = vec![brought(419998, 410000, Level::City, "2019-01", "2021-01")];
    overlays[0].rows[0].region = region(410100);
    overlays[0].rows[0].span = span("2019-01", "2021-01");
    let read = |overlays: &[Overlay], at: &str| read(&book, &Asked { overlays, ..ALL }, 419998, at);
    let code = |overlays: &[Overlay], at: &str| read(overlays, at).map_err(|error| error.code()).err();
    assert_eq!(code(&[], "2019-06"), Some(Code::UnknownRegion));
    // No other city's figure, nor its parent's, is put in its place: its own row answers, and only while the place is.
    assert_eq!(code(&overlays, "2020-06"), Some(Code::MissingParameter));
    overlays[0].rows[0].region = region(419998);
    assert_eq!(code(&overlays, "2019-01"), None);
    assert_eq!(code(&overlays, "2020-12"), None);
    assert_eq!(code(&overlays, "2021-01"), Some(Code::UnknownRegion));
    assert_eq!(code(&overlays, "2018-12"), Some(Code::UnknownRegion));
    // A row outside the life of its place.
    overlays[0].rows[0].span = span("2020-01", "2021-02");
    assert_eq!(code(&overlays, "2020-06"), Some(Code::UnknownRegion));

    let refused = |places: Vec<OverlayPlace>| {
        let overlays = [Overlay { places, rows: Vec::new(), ..overlays[0].clone() }];
        let error = book.check_overlays(&overlays).unwrap_err();
        (error.code(), error.get_row())
    };
    let city = || brought(419998, 410000, Level::City, "2019-01", "2021-01");
    assert_eq!(refused(vec![brought(410100, 410000, Level::City, "2019-01", "")]), (Code::BadValue, Some(0)));
    assert_eq!(refused(vec![city(), city()]), (Code::BadValue, Some(1)));
    assert_eq!(refused(vec![brought(419998, 429999, Level::City, "2019-01", "")]), (Code::UnknownRegion, Some(0)));
    assert_eq!(refused(vec![brought(419998, 419998, Level::City, "2019-01", "")]), (Code::UnknownRegion, Some(0)));
    assert_eq!(refused(vec![brought(419998, 410100, Level::City, "2019-01", "")]), (Code::BadValue, Some(0)));
    assert_eq!(refused(vec![brought(419998, 410000, Level::City, "2021-01", "2021-01")]), (Code::EmptySpan, Some(0)));
    assert_eq!(refused(vec![city(), brought(419997, 419998, Level::City, "2019-01", "")]), (Code::BadValue, Some(1)));
}

/// A figure that is carried on is the base's: it wins over an overlay that fills, not over one that replaces.
#[test]
fn a_carried_figure_wins_over_an_overlay_that_fills() {
    let book = carried();
    let asked = |mode, known| {
        let overlays = overlay(mode, 5);
        read(&book, &Asked { known: Some(known), overlays: &overlays, ..ALL }, 410100, "2025-07").unwrap()
    };
    assert_eq!(asked(Mode::Fill, "2025-09-21"), (16, Standing::Provisional));
    assert_eq!(asked(Mode::Fill, "2025-09-22"), (18, Standing::Final));
    assert_eq!(asked(Mode::Replace, "2025-09-21"), (5, Standing::Assumed));
}

#[test]
fn a_day_whose_rows_differ_by_size_needs_the_size() {
    let sized = |percent, size| Row {
        param: ParamId(1),
        facet: word(size),
        ..row(percent, "2020-02", "2020-07", "2020-03-01")
    };
    let before = Row { param: ParamId(1), ..row(0, "2008-01", "2020-02", "2008-01-01") };
    let book = Book::new(parts(vec![sized(100, 0), sized(50, 1), before])).unwrap();
    let mut planner = Planner::new(&book, Knowledge::default(), Accept::default());
    let at = |facet: Facet, month| At::new(region(410100), day(month), EVENT).of(facet);
    assert_eq!(planner.read(&SIZED, at(Facet::ANY, "2020-01")).unwrap().value, Rate::ZERO);
    let error = planner.read(&SIZED, at(Facet::ANY, "2020-02")).unwrap_err();
    assert_eq!((error.code(), error.get_field()), (Code::MissingField, Some("employer_size")));
    assert_eq!(planner.read(&SIZED, at(word(1), "2020-02")).unwrap().value, Rate::new(1, 2).unwrap());
}

#[test]
fn a_series_has_holes_that_refuse_only_those_who_reach_them() {
    let book =
        Book::new(parts(vec![row(3, "2012-07", "2013-07", "2012-07-01"), row(8, "2016-01", "2017-01", "2017-06-08")]));
    let book = book.unwrap();
    let mut planner = Planner::new(&book, Knowledge::default(), Accept::default());
    let at = At::new(region(410100), Date::MIN, EVENT);
    let (series, provenance) = planner.record(|planner| planner.series(&RATE, at)).unwrap();
    let mut usage = provenance.usage();
    assert_eq!(provenance.used(&usage).count(), 0, "nothing is used before it is read");
    let (year, rate) = series.walk().at(day("2016-05"), &mut usage).unwrap();
    assert_eq!((year, rate.value), (span("2016-01", "2017-01"), Rate::new(8, 100).unwrap()));
    assert_eq!(provenance.used(&usage).count(), 1);
    for outside in ["2012-06-30", "2013-07", "2015-12-31", "2017-01", "1990-01"] {
        let error = series.walk().at(day(outside), &mut usage).unwrap_err();
        assert_eq!((error.code(), error.get_date()), (Code::MissingParameter, Some(day(outside))), "{outside}");
    }
}

/// A row that no number of 16 bits names would never be read.
#[test]
fn more_authorities_than_their_numbers_are_refused() {
    let authority = Authority {
        param: ParamId(0),
        facet: Facet::ANY,
        region: region(410_100),
        span: span("2019-01", "2020-01"),
        level: Level::City,
        evidence: Evidence::Official,
        document: 0,
        clause: 0,
    };
    let with = |count: usize| {
        let authorities = std::iter::repeat_n(authority, count).collect();
        Book::new(BookParts { authorities, ..parts(Vec::new()) }).map(|_| ())
    };
    assert_eq!(with(usize::from(u16::MAX)), Ok(()));
    let error = with(usize::from(u16::MAX) + 1).unwrap_err();
    assert_eq!((error.code(), error.get_place()), (Code::BadPack, Some("authorities")));
}
