//! A key that needs more than two words: rows that differ in its last field only have plans of their own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

use shebao_core::bulk::{self, Bulk, Column, Data};
use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::Fact;
use shebao_core::planner::Accept;
use shebao_core::policy::{Book, BookParts, Knowledge};
use shebao_core::record::ABSENT;
use shebao_core::{Date, Planner, Region, Result};
use shebao_derive::Record;
use shebao_law::domain::{DAY, REGION};

/// A region and nine days: 20 bits and nine times 18.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
struct Input {
    /// 地区: region
    #[field(key, REGION)]
    region: Region,
    /// 一: first day
    #[field(key, DAY)]
    first: Date,
    /// 二: second day
    #[field(key, DAY)]
    second: Date,
    /// 三: third day
    #[field(key, DAY)]
    third: Date,
    /// 四: fourth day
    #[field(key, DAY)]
    fourth: Date,
    /// 五: fifth day
    #[field(key, DAY)]
    fifth: Date,
    /// 六: sixth day
    #[field(key, DAY)]
    sixth: Date,
    /// 七: seventh day
    #[field(key, DAY)]
    seventh: Date,
    /// 八: eighth day
    #[field(key, DAY)]
    eighth: Date,
    /// 九: ninth day
    #[field(key, DAY)]
    ninth: Option<Date>,
}

#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
struct Output {
    /// 六: sixth day
    #[field(line, DAY)]
    sixth: Option<Date>,
    /// 九: ninth day
    #[field(line, DAY)]
    ninth: Option<Date>,
}

/// Says the sixth and the ninth day of the key.
struct Say;

impl Leaf for Say {
    const ABOUT: About = About { name: "test.say", version: 1, zh: "测试", en: "test", law: "" };
    type Key = Key;
    type Given = Given;
    type Input = Input;
    type Output = Output;
    type Plan = [Option<Fact>; 2];

    fn split(input: &Input) -> (Key, Given) {
        (input.key(), input.given())
    }

    fn plan(key: &Key, _: &mut Planner<'_>) -> Result<Self::Plan> {
        let fact = |day: Date| Fact { raw: day.yyyymmdd().into(), rows: Vec::new() };
        Ok([Some(fact(key.sixth)), key.ninth.map(fact)])
    }

    fn rule<C: Calc>(_: &Key, plan: &Self::Plan, c: &mut C) -> Result<()> {
        for (line, fact) in [Output::SIXTH, Output::NINTH].into_iter().zip(plan) {
            if let Some(fact) = fact {
                c.fact(line, fact);
            }
        }
        Ok(())
    }
}

#[test]
fn no_field_of_a_wide_key_is_dropped() {
    let book = Book::new(BookParts::default()).unwrap();
    let mut planner = Planner::new(&book, Knowledge { known: None, overlays: &[] }, Accept::default());
    const ROWS: usize = 4_000;
    let day = |row: usize| i64::try_from(20_200_101 + row % 28 + row / 28 % 12 * 100).unwrap();
    // Every row differs from another one in the sixth or in the ninth day only; some lack the ninth; one is no day.
    let sixth: Vec<i64> = (0..ROWS).map(|row| day(row % 53)).collect();
    let mut ninth: Vec<i64> = (0..ROWS).map(|row| if row % 7 == 0 { ABSENT } else { day(row / 53) }).collect();
    ninth[1_234] = 20_201_301;
    let (place, other) = (vec![410_100; ROWS], vec![20_200_229; ROWS]);
    let columns = [&place, &other, &other, &other, &other, &other, &sixth, &other, &other, &ninth];
    let columns = columns.into_iter().map(|data| Some(Column { data: Data::Long(data), valid: None }));
    let input = bulk::Input { rows: ROWS, columns: columns.collect() };
    let (mut out_sixth, mut out_ninth, mut error) = (vec![0; ROWS], vec![0; ROWS], vec![0; ROWS]);
    let mut output = bulk::Output {
        lines: vec![Some(&mut out_sixth), Some(&mut out_ninth)],
        error: &mut error,
        ..bulk::Output::default()
    };
    let mut bulk = Bulk::<Say>::new();
    bulk.run(&mut planner, &input, &mut output).unwrap();
    assert_eq!(error.iter().enumerate().find(|(_, error)| **error != 0), Some((1_234, &205)));
    for row in (0..ROWS).filter(|row| *row != 1_234) {
        assert_eq!((out_sixth[row], out_ninth[row]), (sixth[row], ninth[row]), "row {row}");
    }
    assert_eq!(error[1_234 + 1..].iter().filter(|error| **error != 0).count(), 0);
}
