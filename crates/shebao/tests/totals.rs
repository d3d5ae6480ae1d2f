//! Totals of a batch: the sums of its lines, and no total while a row failed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::cast_possible_wrap)] // tests stop at the first surprise

use shebao::premium::monthly::{Input, Output};
use shebao::record::Fields;
use shebao::{ABSENT, Column, Data, Engine, Options, bulk};

const ROWS: usize = 20_000;

fn months(bad: bool) -> Vec<i32> {
    let months = [201904, 201905, 202003, 202409, 202510];
    (0..ROWS).map(|row| if bad && row == 7_777 { 201008 } else { months[row % months.len()] }).collect()
}

fn with_columns<R>(months: &[i32], run: impl FnOnce(&bulk::Input<'_>) -> R) -> R {
    let wages: Vec<i64> = (0..ROWS).map(|row| 150_000 + (row as i64 * 7_919) % 4_000_000).collect();
    let (region, yes, small) = (vec![410_100; ROWS], vec![1u8; ROWS], vec![0u8; ROWS]);
    let mut columns = vec![None; Input::SHAPE.fields.len()];
    let mut set = |line: shebao::record::Line, data| columns[line.index] = Some(Column { data, valid: None });
    set(Input::REGION, Data::Int(&region));
    set(Input::MONTH, Data::Int(months));
    set(Input::PAYER, Data::Byte(&small));
    set(Input::EMPLOYER_SIZE, Data::Byte(&small));
    set(Input::PENSION, Data::Byte(&yes));
    set(Input::UNEMPLOYMENT, Data::Byte(&yes));
    set(Input::WAGE, Data::Long(&wages));
    run(&bulk::Input { rows: ROWS, columns })
}

#[test]
fn totals_are_the_sums_of_the_lines() {
    let engine = Engine::new().unwrap();
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    with_columns(&months(false), |input| {
        let mut lines = vec![vec![0i64; ROWS]; Output::SHAPE.fields.len()];
        let mut error = vec![0u32; ROWS];
        let mut output = bulk::Output {
            lines: lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
            error: &mut error,
            ..bulk::Output::default()
        };
        batch.run(input, &mut output).unwrap();
        assert!(error.iter().all(|number| *number == 0));
        let totals = batch.totals(input).unwrap();
        assert!(totals.failed.is_empty());
        for (line, total) in lines.iter().zip(totals.lines.unwrap()) {
            let given: Vec<i64> = line.iter().copied().filter(|fen| *fen != ABSENT).collect();
            assert_eq!(total, (!given.is_empty()).then(|| given.iter().sum()));
        }
    });
}

#[test]
fn one_failed_row_leaves_no_total_and_is_named() {
    let engine = Engine::new().unwrap();
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    with_columns(&months(true), |input| {
        let totals = batch.totals(input).unwrap();
        assert_eq!((totals.lines, totals.failed), (None, vec![(7_777, 301)]));
    });
}
