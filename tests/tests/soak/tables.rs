//! Columns and ragged tables that are wrong in length, offsets, type, bits and numbers.

use shebao::bulk;
use shebao::record::Type;
use shebao::{
    ABSENT, Accept, Column, Data, Engine, Evidence, Limits, Options, Ragged, Records, Results, Shape, operations,
};

use crate::answers::{known, unharmed};
use crate::random::Dice;
use crate::rounds;
use crate::throws::raw;

const ROW_LIMIT: usize = 64;

/// The numbers of a field, of a type that a column may have, or a list.
enum Numbers {
    Long(Vec<i64>, Option<Vec<u8>>),
    Int(Vec<i32>, Option<Vec<u8>>),
    Byte(Vec<u8>, Option<Vec<u8>>),
    List(Vec<i64>, Vec<Option<Numbers>>),
}

/// A length that is mostly the right one.
fn length(right: usize, dice: &mut Dice) -> usize {
    match dice.roll(150) {
        0 => right + 1,
        1 => right.saturating_sub(1),
        2 => 0,
        _ => right,
    }
}

fn numbers(shape: &Shape, rows: usize, dice: &mut Dice) -> Vec<Option<Numbers>> {
    let mut fields: Vec<_> = shape
        .fields
        .iter()
        .map(|declared| {
            let count = length(rows, dice);
            let likely = |dice: &mut Dice| raw(declared.field, dice);
            if dice.roll(if declared.field.required { 80 } else { 4 }) == 0 {
                return None;
            }
            let list = if dice.roll(200) == 0 { declared.items.is_none() } else { declared.items.is_some() };
            if list {
                let nothing = Shape::default();
                let (offsets, items) = offsets(count, dice);
                return Some(Numbers::List(offsets, numbers(declared.items.as_ref().unwrap_or(&nothing), items, dice)));
            }
            let bits = (dice.roll(3) == 0).then(|| (0..length(count.div_ceil(8), dice)).map(|_| bits(dice)).collect());
            let narrow = match declared.field.domain.ty {
                Type::Flag | Type::Choice(_) => dice.roll(3),
                Type::Month | Type::Region => dice.roll(2),
                _ => 0,
            };
            Some(match if dice.roll(60) == 0 { dice.roll(3) } else { narrow } {
                0 => Numbers::Long((0..count).map(|_| likely(dice)).collect(), bits),
                1 => Numbers::Int((0..count).map(|_| likely(dice) as i32).collect(), bits),
                _ => Numbers::Byte((0..count).map(|_| likely(dice) as u8).collect(), bits),
            })
        })
        .collect();
    match dice.roll(100) {
        0 => drop(fields.pop()),
        1 => fields.push(Some(Numbers::Long(vec![0; rows], None))),
        _ => {}
    }
    fields
}

/// Eight rows' bits, mostly all given.
fn bits(dice: &mut Dice) -> u8 {
    if dice.roll(5) == 0 { dice.roll(256) as u8 } else { !0 }
}

/// Offsets of a list, and how many items they name; sometimes falling, negative, too far, too few.
fn offsets(rows: usize, dice: &mut Dice) -> (Vec<i64>, usize) {
    let mut offsets = vec![0i64];
    for _ in 0..rows {
        offsets.push(offsets[offsets.len() - 1] + dice.roll(4) as i64);
    }
    let items = offsets[rows] as usize;
    if dice.roll(40) == 0 {
        let at = dice.below(offsets.len());
        match dice.roll(6) {
            0 => offsets[at] = -1,
            1 => offsets[at] = i64::MAX,
            2 => offsets[at] = i64::MIN,
            3 => offsets.truncate(at),
            4 => offsets.iter_mut().for_each(|offset| *offset += 1),
            _ => offsets.reverse(),
        }
    }
    (offsets, items)
}

fn column(numbers: &Numbers) -> Option<Column<'_>> {
    let (data, bits) = match numbers {
        Numbers::Long(data, bits) => (Data::Long(data), bits),
        Numbers::Int(data, bits) => (Data::Int(data), bits),
        Numbers::Byte(data, bits) => (Data::Byte(data), bits),
        Numbers::List(..) => return None,
    };
    Some(Column { data, valid: bits.as_deref() })
}

fn ragged(numbers: &Numbers) -> Option<Ragged<'_>> {
    match numbers {
        Numbers::List(offsets, items) => Some(Ragged::List { offsets, items: records(items) }),
        scalar => column(scalar).map(Ragged::Scalar),
    }
}

fn records(fields: &[Option<Numbers>]) -> Records<'_> {
    Records { fields: fields.iter().map(|numbers| numbers.as_ref().and_then(ragged)).collect() }
}

fn engine() -> Engine {
    Engine::builder().limits(Limits { rows: ROW_LIMIT, ..Limits::default() }).build().unwrap()
}

fn options() -> Options {
    let methods =
        ["account.interest_rounding", "account.mid_year", "account.payment_timing", "account.retired_interest"];
    let methods = methods.map(str::to_owned).to_vec();
    let accept = Accept { evidence: Evidence::Unverified, methods, ..Accept::default() };
    Options { accept, ..Options::default() }
}

/// Rows, sometimes none and sometimes more than are let in.
fn rows(dice: &mut Dice) -> usize {
    match dice.roll(60) {
        0 => 0,
        1 => ROW_LIMIT + 1,
        2 => usize::MAX,
        _ => 1 + dice.below(ROW_LIMIT / 4),
    }
}

/// Each column has its rows, each list its offsets.
fn well_formed(columns: &[Results], shape: &Shape, rows: usize) {
    assert_eq!(columns.len(), shape.fields.len());
    for (column, declared) in columns.iter().zip(shape.fields) {
        match (column, &declared.items) {
            (Results::Scalar(values), None) => assert_eq!(values.len(), rows, "{}", declared.field.name),
            (Results::List { offsets, items }, Some(shape)) => {
                assert!(offsets.len() == rows + 1 && offsets[0] == 0 && offsets.is_sorted());
                well_formed(items, shape, offsets[rows] as usize);
            }
            _ => panic!("{} is of another form", declared.field.name),
        }
    }
}

#[test]
fn ragged_tables_made_wrong() {
    let (engine, options, mut dice) = (engine(), options(), Dice::new(4));
    let mut session = engine.session();
    let mut codes = std::collections::BTreeSet::new();
    let (mut tables, mut refused, mut good, mut bad) = (0, 0, 0, 0);
    let rounds = rounds(2_500);
    for operation in operations() {
        let op = format!("{}@{}", operation.about().name, operation.about().version);
        let (input, output) = engine.fields(&op).unwrap();
        for _ in 0..rounds {
            let (seed, rows) = (dice.0, rows(&mut dice));
            let fields = numbers(&input, rows.min(ROW_LIMIT + 1), &mut dice);
            let asked = || format!("{op}, a table of dice {seed:#x}");
            match unharmed(&asked, || session.table(&op, &options, rows, &records(&fields))) {
                Err(error) => {
                    refused += 1;
                    known(error.number(), &asked);
                    assert!((111..=113).contains(&error.number()), "{error}, {}", asked());
                }
                Ok(table) => {
                    tables += 1;
                    well_formed(&table.columns, &output, rows);
                    assert_eq!((table.errors.len(), table.standing.len(), table.evidence.len()), (rows, rows, rows));
                    for error in &table.errors {
                        if let Some(error) = error {
                            known(error.number(), &asked);
                            codes.insert(error.number());
                        }
                        *if error.is_some() { &mut bad } else { &mut good } += 1;
                    }
                }
            }
        }
    }
    println!("{tables} tables, {refused} refused; {good} rows answered, {bad} refused with {} numbers", codes.len());
    assert!(tables > rounds / 4 && refused > rounds / 20 && good > rounds / 10 && bad > rounds);
}

/// The caller's buffers.
struct Buffers {
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
    bytes: [Vec<u8>; 3],
}

impl Buffers {
    fn new(lines: usize, rows: usize, dice: &mut Dice) -> Buffers {
        let mut len = || length(rows, dice);
        Buffers {
            lines: (0..lines).map(|_| vec![77; len()]).collect(),
            error: vec![9_999; len()],
            bytes: [vec![99; len()], vec![99; len()], vec![99; len()]],
        }
    }

    fn output(&mut self) -> bulk::Output<'_> {
        let [outcome, standing, evidence] = &mut self.bytes;
        bulk::Output {
            lines: self.lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
            error: &mut self.error,
            outcome: Some(outcome),
            standing: Some(standing),
            evidence: Some(evidence),
        }
    }
}

/// A batch gives each row what a table gives it, or writes nothing.
#[test]
fn batches_made_wrong() {
    const OP: &str = "premium.monthly@1";
    let (engine, options, mut dice) = (engine(), options(), Dice::new(5));
    let (mut batch, mut session) = (engine.batch(OP, options.clone()).unwrap(), engine.session());
    let (input, output) = engine.fields(OP).unwrap();
    let (mut ran, mut refused, mut good) = (0, 0, 0);
    let rounds = rounds(4_000);
    for _ in 0..rounds {
        let (seed, rows) = (dice.0, rows(&mut dice));
        let fields = numbers(&input, rows.min(ROW_LIMIT + 1), &mut dice);
        let mut buffers = Buffers::new(output.fields.len(), rows.min(ROW_LIMIT + 1), &mut dice);
        let asked = || format!("a batch of dice {seed:#x}");
        let columns = fields.iter().map(|numbers| numbers.as_ref().and_then(column)).collect();
        let columns = bulk::Input { rows, columns };
        match unharmed(&asked, || batch.run(&columns, &mut buffers.output())) {
            Err(error) => {
                refused += 1;
                known(error.number(), &asked);
                assert!((111..=113).contains(&error.number()), "{error}, {}", asked());
                assert!(buffers.lines.iter().flatten().all(|fen| *fen == 77), "{}", asked());
                assert!(buffers.error.iter().all(|error| *error == 9_999), "{}", asked());
            }
            Ok(()) => {
                ran += 1;
                let lists = fields.iter().any(|numbers| matches!(numbers, Some(Numbers::List(..))));
                let table = (!lists).then(|| session.table(OP, &options, rows, &records(&fields)).unwrap());
                for row in 0..rows {
                    let number = buffers.error[row] as u16;
                    let absent = buffers.lines.iter().all(|line| line[row] == ABSENT);
                    assert_eq!(number != 0, absent, "row {row}, {}", asked());
                    if number == 0 {
                        good += 1;
                    } else {
                        known(number, &asked);
                    }
                    let Some(table) = &table else { continue };
                    assert_eq!(
                        table.errors[row].as_ref().map_or(0, shebao::Error::number),
                        number,
                        "row {row}, {}",
                        asked()
                    );
                    for (line, column) in buffers.lines.iter().zip(&table.columns) {
                        let Results::Scalar(values) = column else { panic!("a line is a list") };
                        assert_eq!(line[row], values[row], "row {row}, {}", asked());
                    }
                }
            }
        }
    }
    println!("{ran} batches, {refused} refused; {good} rows answered");
    assert!(ran > rounds / 4 && refused > rounds / 20 && good > rounds / 10);
}
