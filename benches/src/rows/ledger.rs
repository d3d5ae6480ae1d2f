//! A history of 480 months: one typed, and many over ragged columns.

use std::cell::RefCell;
use std::hint::black_box;

use shebao::account::ledger::{Input, Output};
use shebao::plan::Usage;
use shebao::{Engine, Money, Results, Table};

use crate::Dice;
use crate::clock::Race;
use crate::constants::Form;
use crate::control::{ABSENT, LedgerPlan, Statement, Way, YEARS, Year};
use crate::decimal::Ledger;
use crate::history::{self, Histories, Statements};
use crate::report::{Promise, Report};

const LIVES: usize = 16;
const PEOPLE: usize = 256;
pub const OPERATION: &str = "account.ledger@1";

/// That a typed statement and C's are the same, line by line.
fn check_statement(ours: &Output, c: &Statement, years: &[Year]) {
    assert_eq!(ours.years.len(), c.years as usize);
    let fen = |money: Option<Money>| money.map_or(ABSENT, Money::fen);
    for (ours, c) in ours.years.iter().zip(years) {
        let personal = [
            ours.personal_opening,
            ours.personal_opening_interest,
            ours.personal_booked,
            ours.personal_product,
            ours.personal_interest,
            ours.personal_closing,
        ];
        let unit = [
            ours.unit_opening,
            ours.unit_opening_interest,
            ours.unit_booked,
            ours.unit_product,
            ours.unit_interest,
            ours.unit_closing,
        ];
        let month = |month: shebao::Month| month.year() * 12 + month.of_year() - 1;
        assert_eq!((month(ours.from), month(ours.until), ours.months), (c.from, c.until, c.months));
        assert_eq!(ours.rate.to_ppm(), Some(c.rate));
        assert_eq!((personal.map(fen), unit.map(fen), ours.closing.fen()), (c.personal, c.unit, c.closing));
    }
    let ends = (fen(ours.personal), fen(ours.unit), ours.balance.fen(), ours.months);
    assert_eq!(ends, (c.personal, c.unit, c.balance, c.months));
}

/// That C, decimals and the typed statement agree on every life; the constants for C.
fn check_lives(
    plan: &shebao::planned::PersonPlan<shebao::account::ledger::Ledger>,
    lives: &[Input],
) -> [LedgerPlan; 2] {
    let forms = [Form::Lemma, Form::Division].map(|form| history::control(plan, form));
    let decimals = Ledger::new(&forms[1]);
    let (mut years, mut statement, mut usage) = ([Year::default(); YEARS], Statement::default(), Usage::default());
    for life in lives {
        let ours = plan.call(life, &mut usage).unwrap();
        let (opening, spans) = history::bookings(life);
        for (plan, way) in forms.iter().zip([Way::Lemma, Way::Division]) {
            assert_eq!(plan.one(&opening, &spans, &mut years, &mut statement, way), 0);
            check_statement(&ours, &statement, &years);
            assert_eq!(statement.standing, usage.standing as u32);
            assert_eq!(statement.evidence, usage.evidence as u32);
        }
        let decimals = decimals.of(&Ledger::months(life));
        assert!(decimals.len() == ours.years.len() && decimals.iter().zip(&years).all(|(d, y)| d.equals(y)));
    }
    forms
}

/// That the table and C's columns are the same.
fn check_table(table: &Table, c: &Statements) {
    assert!(table.errors.iter().all(Option::is_none));
    let column = |path: &[usize]| match Results::at(&table.columns, path) {
        Some(Results::Scalar(values)) => values.as_slice(),
        _ => panic!("no column {path:?}"),
    };
    for (line, values) in c.year_lines.iter().enumerate() {
        let ours = column(&[0, line]);
        assert_eq!(ours, &values[..ours.len()], "year line {line}");
    }
    for (line, values) in [1, 2, 3, 4].into_iter().zip(&c.lines) {
        assert_eq!(column(&[line]), values, "line {line}");
    }
    assert_eq!((&table.standing, &table.evidence), (&c.standing, &c.evidence));
}

/// That all contenders agree, on lives and on a table of people.
pub fn check(engine: &Engine, people: usize) {
    let options = history::options(engine);
    let mut dice = Dice(0x1ed6e5);
    let lives: Vec<Input> = (0..LIVES).map(|_| history::input(&mut dice)).collect();
    let forms = check_lives(&history::plan(engine, &options), &lives);
    let (histories, mut out) = (Histories::new(people, &mut dice), Statements::new(people));
    for (form, way) in forms.iter().zip([Way::Lemma, Way::Division]) {
        form.table(&histories, &mut out, way);
        check_table(&engine.table(OPERATION, &options, people, &histories.records()).unwrap(), &out);
    }
}

pub fn run(engine: &Engine, report: &mut Report, rounds: usize) {
    const TURNS: usize = 20;
    check(engine, PEOPLE);
    let options = history::options(engine);
    let plan = history::plan(engine, &options);
    let mut dice = Dice(0x1ed6e5);
    let lives: Vec<Input> = (0..LIVES).map(|_| history::input(&mut dice)).collect();
    let [lemma, division] = [Form::Lemma, Form::Division].map(|form| history::control(&plan, form));
    let decimals = Ledger::new(&division);
    let raw: Vec<_> = lives.iter().map(history::bookings).collect();
    let months: Vec<_> = lives.iter().map(Ledger::months).collect();

    report.head(&format!("account.ledger, {} distinct months, typed, plan in hand (a statement)", history::MONTHS));
    let state = RefCell::new((Box::new([Year::default(); YEARS]), Statement::default()));
    let c = |plan: &LedgerPlan, way| {
        let (years, statement) = &mut *state.borrow_mut();
        for (opening, spans) in (0..TURNS).flat_map(|_| &raw) {
            black_box(black_box(plan).one(opening, spans, years, statement, way));
            black_box(&statement);
        }
    };
    let mut usage = Usage::default();
    let times = Race::new()
        .with("ours", LIVES * TURNS, || {
            for life in (0..TURNS).flat_map(|_| &lives) {
                black_box(&black_box(&plan).call(life, &mut usage).unwrap());
            }
        })
        .with("lemma", LIVES * TURNS, || c(&lemma, Way::Lemma))
        .with("division", LIVES * TURNS, || c(&division, Way::Division))
        .with("decimal", LIVES, || {
            for life in &months {
                black_box(&black_box(&decimals).of(life));
            }
        })
        .run(rounds);
    let ours = times.of("ours");
    report.row("C, same lemma", ours, times.of("lemma"), Promise::AtMost(1.1));
    report.row("C, divisions", ours, times.of("division"), Promise::Report);
    report.row("rust_decimal", ours, times.of("decimal"), Promise::Faster(50.0));

    report.head(&format!(
        "account.ledger, {PEOPLE} people × {} months over ragged columns (a statement)",
        history::MONTHS
    ));
    let histories = Histories::new(PEOPLE, &mut dice);
    let (records, out) = (histories.records(), RefCell::new(Statements::new(PEOPLE)));
    let times = Race::new()
        .with("ours", PEOPLE, || {
            black_box(&engine.table(OPERATION, &options, PEOPLE, black_box(&records)).unwrap());
        })
        .with("lemma", PEOPLE, || lemma.table(black_box(&histories), &mut out.borrow_mut(), Way::Lemma))
        .with("division", PEOPLE, || division.table(black_box(&histories), &mut out.borrow_mut(), Way::Division))
        .run(rounds);
    let columns = times.of("ours");
    report.row("C over the same columns, same lemma", columns, times.of("lemma"), Promise::AtMost(1.1));
    report.row("C over the same columns, divisions", columns, times.of("division"), Promise::Report);
    report.row("typed, as above", columns, ours, Promise::Report);
}
