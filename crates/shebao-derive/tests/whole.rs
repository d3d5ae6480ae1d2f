//! A typed input is whole, however it is made; and a door's numbers make the same one, or say what is missing.
#![allow(clippy::unwrap_used)] // tests stop at the first surprise

use shebao_core::record::{ABSENT, Fields, Lines, Raws};
use shebao_core::{Code, Money, Month, Rate, Region};
use shebao_law::account::ledger::{self, Span};
use shebao_law::base::payment::Source;
use shebao_law::base::verification;
use shebao_law::premium::unit_bill::{self, Employment};
use shebao_law::premium::{EmployerSize, Kind, Payer, Terms, monthly};

const REGION: i64 = 410_100;

fn region() -> Region {
    Region::from_code(REGION).unwrap()
}

fn month() -> Month {
    Month::new(2025, 9).unwrap()
}

fn wage() -> Money {
    Money::from_fen(800_000)
}

#[test]
fn what_is_required_and_what_is_set() {
    let input = monthly::Input::new(region(), month(), Payer::Enterprise, wage()).pension(true);
    assert_eq!((input.region, input.month, input.payer, input.wage), (region(), month(), Payer::Enterprise, wage()));
    assert!(input.pension && !input.medical && !input.injury && input.injury_rate.is_none());
    let rate = Rate::from_ppm(2_000);
    let with_rate = input.clone().injury(true).injury_rate(rate).employer_size(Some(EmployerSize::Small));
    assert_eq!((with_rate.injury_rate, with_rate.employer_size), (Some(rate), Some(EmployerSize::Small)));
    assert_eq!(with_rate.clone().injury(false).injury_rate(None).employer_size(None), input);
    assert_eq!(input.key(), monthly::Key::new(region(), month(), Payer::Enterprise).pension(true));
    assert_eq!(input.given(), monthly::Given::new(wage()));
    assert_eq!(input.clone().wage(Money::ZERO).given(), monthly::Given::new(Money::ZERO));
}

#[test]
fn a_builder_in_any_order() {
    let begun = verification::Input::builder().declared_wage(Money::ZERO).kind(Kind::Medical).month(month());
    let input = begun.wage(wage()).source(Source::PreviousYear).payer(Payer::Enterprise).region(region()).build();
    assert_eq!((input.region, input.kind, input.declared_wage), (region(), Kind::Medical, Money::ZERO));
    assert_eq!(input.declared_wage(wage()).declared_wage, wage());
}

#[test]
fn numbers_make_the_same_input() {
    let typed = monthly::Input::new(region(), month(), Payer::Enterprise, wage()).pension(true);
    // In order of declaration; what stands after the wage is left out.
    let numbers = [REGION, 202_509, 0, ABSENT, 1, 0, ABSENT, 0, 0, ABSENT, 800_000];
    assert_eq!(monthly::Input::from_raw(&numbers).unwrap(), typed);
    assert_eq!(monthly::Input::from_raws(&Raws::of(&typed)).unwrap(), typed);
    assert!(typed.within_bounds());
}

/// The first field in order of declaration is the error, whatever else is wrong.
#[test]
fn numbers_that_make_none() {
    let code = |numbers: &[i64]| {
        let error = monthly::Input::from_raw(numbers).unwrap_err();
        (error.code(), error.get_field().map(str::to_owned))
    };
    let of = |code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(code(&[]), of(Code::MissingField, "region"));
    assert_eq!(code(&[REGION, ABSENT, 99]), of(Code::MissingField, "month"));
    assert_eq!(code(&[REGION, 202_513, 99]), of(Code::BadMonth, "month"));
    assert_eq!(code(&[REGION, 202_509, 99]), of(Code::UnknownWord, "payer"));
    assert_eq!(code(&[REGION, 202_509]), of(Code::MissingField, "payer"));
    assert_eq!(code(&[REGION, 202_509, 0]), of(Code::MissingField, "wage"));
    assert_eq!(code(&[REGION, 202_509, 0, 0, 1, 1, 1, 1, 1, 50_001, -1]), of(Code::OutOfRange, "injury_rate"));
    let key = monthly::Key::from_raw(&[REGION, 202_509]).unwrap_err();
    assert_eq!((key.code(), key.get_field()), (Code::MissingField, Some("payer")));
    assert_eq!(monthly::Given::from_raw(&[]).unwrap_err().code(), Code::MissingField);
}

/// What is flattened into an input, and its lists.
#[test]
fn parts_and_lists() {
    let people = [(1, 500_000), (2, 700_000)];
    let roster = people.map(|(person, fen)| Employment::new(person, month(), month().plus(1), Money::from_fen(fen)));
    let terms = Terms::new(Payer::Enterprise).pension(true).employer_size(EmployerSize::Large);
    let bill = unit_bill::Input::new(region(), month(), month().plus(1), terms).roster(roster.to_vec()).annuity(true);
    let raws = Raws::of(&bill);
    assert_eq!(unit_bill::Input::from_raws(&raws).unwrap(), bill);
    let place = |name: &str| unit_bill::Input::SHAPE.position(name).unwrap();
    assert_eq!(place("annuity"), unit_bill::Input::ANNUITY.index);
    assert_eq!(raws.get(0, place("employer_size")), 1);
    // An item that is not whole says so with its row; what is declared before it comes first.
    let mut unpaid = raws.clone();
    unpaid.fill(0, place("roster"), |items| {
        let row = items.begin();
        items.set(row, Employment::PERSON.index, 1);
    });
    let error = unit_bill::Input::from_raws(&unpaid).unwrap_err();
    assert_eq!((error.code(), error.get_field(), error.get_row()), (Code::MissingField, Some("from"), Some(0)));
    unpaid.set(0, place("payer"), ABSENT);
    let error = unit_bill::Input::from_raws(&unpaid).unwrap_err();
    assert_eq!((error.code(), error.get_field(), error.get_row()), (Code::MissingField, Some("payer"), None));
    let spans = vec![Span::new(month(), month().plus(2)).base(wage())];
    let account = ledger::Input::new(region(), month(), month().plus(12), Money::ZERO).spans(spans);
    assert_eq!(ledger::Input::from_raws(&Raws::of(&account)).unwrap(), account);
}
