//! What must hold for every input.

use proptest::prelude::*;
use shebao::account::ledger::{self, Ledger};
use shebao::premium::EmployerSize;
use shebao::premium::monthly::{Input, Monthly, Output};
use shebao::{Accept, Engine, Evidence, Money, Month, Options, Rate, Region};
use shebao_law::premium::unit_bill::{Employment, Input as Unit, UnitBill};

fn input() -> impl Strategy<Value = Input> {
    let kinds = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (0u32..160, kinds, proptest::option::of(0u32..30_000), 0i64..5_000_000).prop_map(|(month, kinds, injury, wage)| {
        Input {
            region: Region::from_code(410_100).unwrap(),
            month: Month::new(2014, 7).unwrap().plus(month),
            employer_size: Some(EmployerSize::Small),
            pension: kinds.0,
            medical: kinds.1,
            maternity: kinds.2,
            unemployment: kinds.3,
            injury: injury.is_some(),
            injury_rate: injury.map(Rate::from_ppm),
            wage: Money::from_fen(wage),
            ..Input::default()
        }
    })
}

fn all() -> Options {
    Options { accept: Accept { evidence: Evidence::Unverified, ..Accept::default() }, ..Options::default() }
}

fn fen(parts: &[Option<Money>]) -> i64 {
    parts.iter().flatten().map(|money| money.fen()).sum()
}

fn sums_hold(o: &Output) -> bool {
    let employer =
        [o.pension_employer, o.medical_employer, o.maternity_employer, o.unemployment_employer, o.injury_employer];
    let employee = [o.pension_employee, o.medical_employee, o.unemployment_employee];
    fen(&employer) == fen(&[o.employer_total])
        && fen(&employee) == fen(&[o.employee_total])
        && fen(&[o.employer_total, o.employee_total]) == fen(&[o.total])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Parts sum to the whole; a higher wage never owes less; beyond the limits nothing moves.
    #[test]
    fn premiums(input in input(), more in 0i64..100_000) {
        let engine = Engine::new().unwrap();
        if let Ok(answer) = engine.leaf::<Monthly>(&input, &all()) {
            prop_assert!(sums_hold(&answer.output));
            let higher = Input { wage: Money::from_fen(input.wage.fen() + more), ..input.clone() };
            let higher = engine.leaf::<Monthly>(&higher, &all()).unwrap().output;
            prop_assert!(higher.total >= answer.output.total);
            for (lower, higher) in [(answer.output.pension_base, higher.pension_base), (answer.output.injury_base, higher.injury_base)] {
                prop_assert!(lower <= higher);
            }
        }
    }

    /// The same text under another Calc: the explanation's last step of each line is the result.
    #[test]
    fn explanations_are_what_was_executed(input in input()) {
        let engine = Engine::new().unwrap();
        if let Ok(plan) = engine.plan::<Monthly>(&input.key(), &all()) {
            let output = plan.call(&input.given()).unwrap();
            let explained = plan.explain(&input.given()).unwrap();
            let last = |name: &str| explained.steps.iter().rev().find(|step| step.field.name == name).map(|step| Money::from_fen(step.fen));
            prop_assert_eq!(last("total"), output.total);
            prop_assert_eq!(last("pension_employer"), output.pension_employer);
            prop_assert_eq!(last("medical_employee"), output.medical_employee);
            prop_assert_eq!(last("injury_employer"), output.injury_employer);
            prop_assert_eq!(last("unemployment_base"), output.unemployment_base);
        }
    }

    /// A bill is the sum of its people, whatever their order; a total is there exactly when no row failed.
    #[test]
    fn bills(wages in proptest::collection::vec(0i64..3_000_000, 1..20), from in 0u32..200, months in 1u32..6, turn in 0usize..20) {
        let engine = Engine::new().unwrap();
        let from = Month::new(2009, 1).unwrap().plus(from);
        let bill = |roster: Vec<Employment>| {
            let unit = Unit { region: Region::from_code(410_100).unwrap(), from, until: from.plus(months), employer_size: Some(EmployerSize::Small),
                pension: true, roster, ..Unit::default() };
            engine.composed::<UnitBill>(&unit, &all()).unwrap().output
        };
        let mut roster: Vec<Employment> = (0u32..).zip(&wages).map(|(person, wage)| Employment {
            person, from, until: from.plus(months), wage: Money::from_fen(*wage) }).collect();
        let first = bill(roster.clone());
        let turn = turn % roster.len();
        roster.rotate_left(turn);
        let turned = bill(roster);
        prop_assert_eq!(&first.totals, &turned.totals);
        prop_assert_eq!(first.totals.total.is_some(), first.failed.is_empty());
        prop_assert_eq!(first.lines.len() + first.failed.len(), wages.len() * months as usize);
        if let Some(total) = first.totals.total {
            prop_assert_eq!(total.fen(), first.lines.iter().map(|line| fen(&[line.amounts.total])).sum::<i64>());
        }
        for line in &first.lines {
            prop_assert!(sums_hold(&line.amounts));
        }
    }

    /// Cutting a span in two changes nothing; personal and unit part are the whole; each closing opens the next year.
    #[test]
    fn accounts(opening in 0i64..50_000_000, amount in 0i64..500_000, unit in 0i64..300_000, from in 0u32..100, months in 2u32..20, cut in 1u32..19) {
        let engine = Engine::new().unwrap();
        let start = Month::new(2016, 1).unwrap();
        let from = start.plus(from);
        let (until, cut) = (from.plus(months), from.plus(cut.min(months - 1)));
        let span = |from, until| ledger::Span { from, until, personal: Some(Money::from_fen(amount)), unit: Some(Money::from_fen(unit)), ..Default::default() };
        let ask = |spans| {
            let input = ledger::Input { region: Region::from_code(410_100).unwrap(), from: start, until: Month::new(2026, 1).unwrap(),
                personal: Money::from_fen(opening), spans, ..Default::default() };
            engine.person::<Ledger>(&input, &all()).unwrap().output
        };
        let whole = ask(vec![span(from, until)]);
        let halves = ask(vec![span(from, cut), span(cut, until)]);
        prop_assert_eq!(&whole, &halves);
        prop_assert_eq!(whole.months, months);
        for pair in whole.years.windows(2) {
            prop_assert_eq!(pair[0].personal_closing, pair[1].personal_opening);
            prop_assert_eq!(pair[0].unit_closing, pair[1].unit_opening);
        }
        for year in &whole.years {
            prop_assert_eq!(fen(&[year.personal_closing, year.unit_closing]), year.closing.fen());
            let parts = [year.personal_opening, year.personal_opening_interest, year.personal_booked, year.personal_interest];
            prop_assert_eq!(fen(&parts), fen(&[year.personal_closing]));
        }
    }
}
