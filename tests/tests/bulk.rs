//! A million rows with bad ones among them: each bad row has the error that JSON gives for the same row, and each good row
//! the same amounts. Bulk equals typed equals JSON.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "tests stop at the first surprise"
)]

mod common;

use shebao::premium::Payer;
use std::fmt::Write;

use common::engine;
use serde_json::Value;
use shebao::premium::monthly::{Input, Output};
use shebao::record::{Field, Fields, Type};
use shebao::{ABSENT, Column, Data, Engine, Options, Rate, bulk};
use shebao_tests::oracle::Rng;

/// The numbers of one row, by field of the input; `None` is absent.
type Row = Vec<Option<i64>>;

fn fields() -> Vec<&'static Field> {
    Input::SHAPE.fields.iter().map(|declared| declared.field).collect()
}

/// A row that can be billed.
fn good(random: &mut Rng) -> Row {
    let mut row: Row = vec![None; fields().len()];
    let mut set = |line: shebao::record::Line, raw: i64| row[line.index] = Some(raw);
    set(Input::REGION, [410_100, 410_102, 410_105, 410_108][random.below(4) as usize]);
    // From 2021-01 to 2025-12 every kind can be billed.
    let month = random.below(60) as i64;
    set(Input::MONTH, (2021 + month / 12) * 100 + month % 12 + 1);
    set(Input::PAYER, 0);
    let kinds = [Input::PENSION, Input::MEDICAL, Input::MATERNITY, Input::UNEMPLOYMENT, Input::INJURY];
    let mask = [0b00001, 0b11111, 0b01001, 0b10000][random.below(4) as usize];
    for (bit, kind) in kinds.into_iter().enumerate() {
        // An absent flag is refused, so each is given.
        set(kind, i64::from(mask >> bit & 1 == 1));
    }
    if mask & 0b10000 != 0 {
        set(Input::INJURY_RATE, [1_600, 2_000, 9_000][random.below(3) as usize]);
    }
    set(Input::WAGE, random.below(3_000_000) as i64);
    row
}

/// The same with one thing wrong.
fn bad(random: &mut Rng) -> Row {
    let mut row = good(random);
    let (line, raw) = match random.below(25) {
        0 => (Input::WAGE, Some(-1)),
        1 => (Input::WAGE, Some(1_000_000_001)),
        2 => (Input::WAGE, Some(i64::MAX)),
        3 => (Input::WAGE, Some(i64::MIN + 1)),
        4 => (Input::WAGE, None),
        5 => (Input::MONTH, Some(202_513)),
        6 => (Input::MONTH, Some(202_500)),
        7 => (Input::MONTH, Some(198_912)),
        8 => (Input::MONTH, Some(210_001)),
        9 => (Input::MONTH, None),
        10 => (Input::MONTH, Some(201_008)), // a hole, or a kind that is one
        11 => (Input::MONTH, Some(202_003)), // needs the employer's size, or is a hole
        12 => (Input::MONTH, Some(202_801)), // beyond coverage
        13 => (Input::REGION, Some(410_199)),
        14 => (Input::REGION, Some(99_999)),
        15 => (Input::REGION, Some(1_000_000)),
        16 => (Input::REGION, None),
        17 => (Input::REGION, Some(410_200)), // premiums are rounded nobody knows how
        18 => (Input::PAYER, Some(1)),
        19 => (Input::PAYER, Some(-1)),
        20 => (Input::PAYER, None),
        21 => (Input::EMPLOYER_SIZE, Some(3)),
        22 => (Input::INJURY_RATE, Some(50_001)),
        23 => (Input::INJURY, Some(1 - row[Input::INJURY.index].unwrap_or(0))), // a rate without the kind, or the reverse
        _ => (Input::INJURY_RATE, Some(-1)),
    };
    row[line.index] = raw;
    row
}

/// The row as a request of the JSON road. A number that has no text of its own gets one that is as wrong.
fn json(row: &Row) -> String {
    let mut text = String::from(r#"{"op":"premium.monthly@1","input":{"#);
    let mut first = true;
    for (field, raw) in fields().iter().zip(row) {
        let Some(raw) = raw else { continue };
        if !std::mem::take(&mut first) {
            text.push(',');
        }
        write!(text, r#""{}":"#, field.name).unwrap();
        match field.domain.ty {
            Type::Flag => write!(text, "{}", *raw == 1).unwrap(),
            Type::Count => write!(text, "{raw}").unwrap(),
            Type::Month => write!(text, r#""{:04}-{:02}""#, raw / 100, raw % 100).unwrap(),
            Type::Region => write!(text, r#""{raw:06}""#).unwrap(),
            Type::Rate if *raw < 0 => text.push_str(r#""-1%""#),
            Type::Rate => write!(text, r#""{}""#, Rate::from_ppm(*raw as u32)).unwrap(),
            Type::Choice(words) => {
                let word = usize::try_from(*raw).ok().and_then(|index| words.get(index));
                write!(text, r#""{}""#, word.map_or("no such word", |word| word.name)).unwrap();
            }
            _ => write!(text, r#""{}""#, shebao::Money::from_fen(*raw)).unwrap(),
        }
    }
    text.push_str("}}");
    text
}

/// The rows as columns: 64-bit numbers with a bit for each that is given, flags and words as bytes, months and places as
/// 32-bit numbers where they fit.
struct Columns {
    rows: usize,
    long: Vec<Vec<i64>>,
    bits: Vec<Vec<u8>>,
}

impl Columns {
    fn new(rows: &[Row]) -> Columns {
        let count = fields().len();
        let mut long = vec![vec![0i64; rows.len()]; count];
        let mut bits = vec![vec![0u8; rows.len().div_ceil(8)]; count];
        for (index, row) in rows.iter().enumerate() {
            for (field, raw) in row.iter().enumerate() {
                if let Some(raw) = raw {
                    long[field][index] = *raw;
                    bits[field][index / 8] |= 1 << (index % 8);
                } else {
                    long[field][index] = 123; // whatever stands in a place without its bit
                }
            }
        }
        Columns { rows: rows.len(), long, bits }
    }

    fn input(&self) -> bulk::Input<'_> {
        let column = |(long, bits): (_, _)| {
            let (long, bits): (&Vec<i64>, &Vec<u8>) = (long, bits);
            Some(Column { data: Data::Long(long), valid: Some(bits) })
        };
        bulk::Input { rows: self.rows, columns: self.long.iter().zip(&self.bits).map(column).collect() }
    }
}

struct Results {
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
    standing: Vec<u8>,
    evidence: Vec<u8>,
}

fn run(engine: &Engine, input: &bulk::Input<'_>) -> Results {
    let lines = Output::SHAPE.fields.len();
    let mut results = Results {
        lines: vec![vec![77; input.rows]; lines],
        error: vec![999; input.rows],
        standing: vec![9; input.rows],
        evidence: vec![9; input.rows],
    };
    let mut output = bulk::Output {
        lines: results.lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
        error: &mut results.error,
        outcome: None,
        standing: Some(&mut results.standing),
        evidence: Some(&mut results.evidence),
    };
    engine.batch("premium.monthly@1", Options::default()).unwrap().run(input, &mut output).unwrap();
    results
}

/// The row's number as the whole answer on the JSON road, line by line.
fn same_as_json(session: &mut shebao::Session<'_>, results: &Results, row: usize, asked: &Row, answer: &mut Vec<u8>) {
    let request = json(asked);
    let number = session.call(request.as_bytes(), answer);
    assert_eq!(results.error[row], u32::from(number), "row {row}: {request}\n{}", String::from_utf8_lossy(answer));
    let parsed: Value = serde_json::from_slice(answer).unwrap();
    for (field, line) in Output::SHAPE.fields.iter().map(|declared| declared.field).zip(&results.lines) {
        match parsed["ok"][field.name].as_str() {
            Some(text) => assert_eq!(common::money(text).fen(), line[row], "row {row} {}: {request}", field.name),
            None => assert_eq!(line[row], ABSENT, "row {row} {}: {request}", field.name),
        }
    }
    if number == 0 {
        let standing = ["final", "provisional", "assumed"][usize::from(results.standing[row])];
        let evidence = ["official", "corroborated", "single", "unverified"][usize::from(results.evidence[row])];
        assert_eq!((&parsed["standing"], &parsed["evidence"]), (&standing.into(), &evidence.into()), "{request}");
    } else {
        assert_eq!((results.standing[row], results.evidence[row]), (255, 255), "row {row}: {request}");
    }
}

#[test]
fn a_million_rows_with_bad_ones_among_them() {
    const ROWS: usize = 1_000_000;
    let mut random = Rng::new(20_250_922);
    let rows: Vec<Row> =
        (0..ROWS).map(|row| if row % 97 == 13 { bad(&mut random) } else { good(&mut random) }).collect();
    let engine = engine();
    let columns = Columns::new(&rows);
    let input = columns.input();
    let results = run(&engine, &input);

    let mut session = engine.session();
    let mut answer = Vec::new();
    let batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    let (mut bad_rows, mut numbers) = (0, std::collections::BTreeSet::new());
    for (row, asked) in rows.iter().enumerate() {
        let is_bad = results.error[row] != 0;
        if is_bad || row % 211 == 0 {
            same_as_json(&mut session, &results, row, asked, &mut answer);
        }
        if is_bad {
            bad_rows += 1;
            numbers.insert(results.error[row]);
            // With its facts it is the error that JSON answers, and the row beside, without how JSON is written.
            if bad_rows % 5 == 0 {
                let error = batch.error_of(&input, row).unwrap();
                assert_eq!(error.get_row(), Some(row));
                let mut with_facts = Vec::new();
                shebao::error_answer(&error, &mut with_facts);
                let text = String::from_utf8(with_facts).unwrap();
                let without = text
                    .replace(&format!(",\"row\":{row}"), "")
                    .replace(&format!("; row (from 0) {row}"), "")
                    .replace(&format!("；行（自0计）：{row}"), "");
                let answered = String::from_utf8_lossy(&answer);
                let cut = |text: &str, from: &str| match text.split_once(from) {
                    Some((before, after)) => {
                        before.to_owned() + after.split_once("\",\"").map_or("", |(note, _)| &after[note.len()..])
                    }
                    None => text.to_owned(),
                };
                let answered = cut(&cut(&answered, "; note written in JSON like"), "；说明：JSON 写法如");
                assert_eq!(without, answered, "{}", json(asked));
            }
        }
    }
    // Some of the ways to be wrong do no harm now and then: a hole of a kind that was not asked for.
    assert!(bad_rows > ROWS / 97 * 8 / 10, "{bad_rows}");
    assert!([201, 203, 204, 206, 207, 208, 214, 215, 301].iter().all(|number| numbers.contains(number)), "{numbers:?}");
}

/// In whatever order the rows come, each has its own result; and a block more or less changes nothing.
#[test]
fn the_order_of_rows_is_irrelevant() {
    let mut random = Rng::new(7);
    let rows: Vec<Row> =
        (0..20_011).map(|row| if row % 31 == 5 { bad(&mut random) } else { good(&mut random) }).collect();
    let engine = engine();
    let columns = Columns::new(&rows);
    let straight = run(&engine, &columns.input());

    let mut order: Vec<usize> = (0..rows.len()).collect();
    for index in (1..order.len()).rev() {
        order.swap(index, random.below(index as u64 + 1) as usize);
    }
    let shuffled: Vec<Row> = order.iter().map(|row| rows[*row].clone()).collect();
    let columns = Columns::new(&shuffled);
    let other = run(&engine, &columns.input());
    for (place, row) in order.iter().enumerate() {
        assert_eq!(other.error[place], straight.error[*row]);
        assert_eq!(other.standing[place], straight.standing[*row]);
        for (there, here) in other.lines.iter().zip(&straight.lines) {
            assert_eq!(there[place], here[*row]);
        }
    }
    // Row by row, each a batch of its own.
    for row in (0..rows.len()).step_by(997) {
        let columns = Columns::new(&rows[row..=row]);
        let alone = run(&engine, &columns.input());
        assert_eq!(alone.error[0], straight.error[row]);
        for (there, here) in alone.lines.iter().zip(&straight.lines) {
            assert_eq!(there[0], here[row]);
        }
    }
}

/// Columns of the other widths, and absence by the number that stands for it.
#[test]
fn narrow_columns_equal_wide_ones() {
    let mut random = Rng::new(11);
    let rows: Vec<Row> = (0..5_000)
        .map(|row| if row % 31 == 5 { bad(&mut random) } else { good(&mut random) })
        // Only what fits a narrow column.
        .filter(|row| row[Input::REGION.index].is_none_or(|raw| raw < 1 << 30) && row[Input::PAYER.index] != Some(-1))
        .collect();
    let engine = engine();
    let columns = Columns::new(&rows);
    let wide = run(&engine, &columns.input());

    let number = |row: &Row, field: usize, absent: i64| row[field].unwrap_or(absent);
    let long: Vec<Vec<i64>> =
        (0..fields().len()).map(|field| rows.iter().map(|row| number(row, field, ABSENT)).collect()).collect();
    let int: Vec<Vec<i32>> = (0..fields().len())
        .map(|field| rows.iter().map(|row| number(row, field, i64::from(i32::MIN)) as i32).collect())
        .collect();
    let byte: Vec<Vec<u8>> =
        (0..fields().len()).map(|field| rows.iter().map(|row| number(row, field, 255) as u8).collect()).collect();
    let column = |(index, field): (usize, &&'static Field)| {
        let data = match field.domain.ty {
            Type::Flag | Type::Choice(_) => Data::Byte(&byte[index]),
            Type::Money => Data::Long(&long[index]),
            _ => Data::Int(&int[index]),
        };
        Some(Column { data, valid: None })
    };
    let input = bulk::Input { rows: rows.len(), columns: fields().iter().enumerate().map(column).collect() };
    let narrow = run(&engine, &input);
    assert_eq!(wide.error, narrow.error);
    assert_eq!(wide.lines, narrow.lines);
    assert_eq!(wide.evidence, narrow.evidence);
}

/// Columns that do not fit are refused, and nothing is written.
#[test]
fn columns_that_do_not_fit() {
    let engine = engine();
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    let lines = Output::SHAPE.fields.len();
    let wages = vec![500_000i64; 10];
    let mut try_run = |rows: usize, columns: Vec<Option<Column<'_>>>, output_rows: usize, output_lines: usize| {
        let mut buffers = vec![vec![77i64; output_rows]; output_lines];
        let mut error = vec![999u32; output_rows];
        let mut output = bulk::Output {
            lines: buffers.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
            error: &mut error,
            ..bulk::Output::default()
        };
        let result = batch.run(&bulk::Input { rows, columns }, &mut output);
        if result.is_err() {
            assert!(buffers.iter().flatten().all(|fen| *fen == 77) && error.iter().all(|number| *number == 999));
        }
        result.map_or_else(|error| error.number(), |()| 0)
    };
    let with_wages = |bits: Option<&'static [u8]>| {
        let mut columns = vec![None; fields().len()];
        columns[Input::WAGE.index] = Some(Column { data: Data::Long(wages.as_slice()), valid: bits });
        columns
    };
    assert_eq!(try_run(10, with_wages(None), 10, lines), 0);
    assert_eq!(try_run(9, with_wages(None), 9, lines), 112);
    assert_eq!(try_run(11, with_wages(None), 11, lines), 112);
    assert_eq!(try_run(10, with_wages(None), 9, lines), 112);
    assert_eq!(try_run(10, with_wages(Some(&[255])), 10, lines), 112);
    assert_eq!(try_run(10, with_wages(Some(&[255, 255])), 10, lines), 0);
    assert_eq!(try_run(10, with_wages(None), 10, lines + 1), 111);
    assert_eq!(try_run(10, vec![None; fields().len() + 1], 10, lines), 111);
    // A host of an older release knows fewer fields: those it does not bring are absent, those it does not ask for unsaid.
    assert_eq!(try_run(10, with_wages(None), 10, lines - 1), 0);
    assert_eq!(try_run(10, Vec::new(), 10, lines), 0);
    assert_eq!(try_run(0, vec![None; fields().len()], 0, lines), 0);
    // More rows than the limit; an operation that is not offered by flat columns; none at all.
    let small = Engine::builder().limits(shebao::Limits { rows: 9, ..Default::default() }).build().unwrap();
    let mut batch = small.batch("premium.monthly@1", Options::default()).unwrap();
    let input = bulk::Input { rows: 10, columns: with_wages(None) };
    let mut error = vec![0u32; 10];
    let mut output =
        bulk::Output { lines: (0..lines).map(|_| None).collect(), error: &mut error, ..bulk::Output::default() };
    assert_eq!(batch.run(&input, &mut output).unwrap_err().number(), 113);
    for (op, number) in [("premium.unit_bill@1", 114), ("account.ledger@1", 114), ("premium.yearly@1", 105)] {
        assert_eq!(engine.batch(op, Options::default()).unwrap_err().number(), number);
    }
}

/// A number that only a column can hold is refused there too.
#[test]
fn numbers_without_a_text() {
    let engine = engine();
    let mut random = Rng::new(3);
    let rows: Vec<Row> =
        [(Input::PENSION, 2), (Input::PENSION, -1), (Input::INJURY, i64::MAX), (Input::MONTH, i64::MAX)]
            .into_iter()
            .map(|(line, raw)| {
                let mut row = good(&mut random);
                row[line.index] = Some(raw);
                row
            })
            .collect();
    let columns = Columns::new(&rows);
    assert_eq!(run(&engine, &columns.input()).error, [208, 208, 208, 204]);
}

/// A key that policy does not cover is planned once, like any other: its refusal is kept too.
#[test]
fn a_refused_key_is_planned_once() {
    use shebao::desk::{Desk, Limits};
    use shebao::premium::monthly::Monthly;
    use shebao_core::PlanStore;
    let engine = engine();
    let options = Options::default();
    let (mut planner, mut store) = (engine.planner(&options), PlanStore::default());
    let mut desk = Desk::new(&mut planner, &mut store, Limits::default());
    let input = |code, year, month| {
        Input::new(
            shebao::Region::from_code(code).unwrap(),
            shebao::Month::new(year, month).unwrap(),
            Payer::Enterprise,
            shebao::Money::parse("5000.00").unwrap(),
        )
        .pension(true)
    };
    // A hole, a place that is none, and a month that is billed.
    for _ in 0..100 {
        let refused = |result: shebao::Result<Output>| result.unwrap_err().number();
        assert_eq!(refused(desk.leaf::<Monthly>(&input(410_100, 2010, 9))), 301);
        assert_eq!(refused(desk.leaf::<Monthly>(&input(410_199, 2025, 9))), 207);
        assert!(desk.leaf::<Monthly>(&input(410_100, 2025, 9)).is_ok());
    }
    drop(desk);
    assert_eq!(store.made(), 3);
    // What is kept is bounded, refused or not: after a walk through very many keys the first is planned anew.
    let mut desk = Desk::new(&mut planner, &mut store, Limits::default());
    for code in 420_000..420_064 {
        assert!(desk.leaf::<Monthly>(&input(code, 2025, 9)).is_err());
    }
    assert!(desk.leaf::<Monthly>(&input(410_100, 2010, 9)).is_err());
    drop(desk);
    assert_eq!(store.made(), 3 + 64 + 1);
}
