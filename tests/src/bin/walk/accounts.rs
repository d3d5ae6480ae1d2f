//! The factors of `account.ledger`, read off by running its rule over every year that has a rate.

use std::collections::HashMap;

use shebao::account::ledger::{Input, Key, Ledger, Span};
use shebao::{Date, Engine, Money, Month, Options, Rate, Region, Result};
use shebao_core::calc::{Calc, PersonCalc};
use shebao_core::op::PersonLeaf;
use shebao_core::plan::{Limits, Rows, SeriesValue, Stated, Times, Usage, Walk};
use shebao_core::planned::PersonPlan;
use shebao_core::record::Line;

use crate::factors::{Factor, Name};

/// The rule, executed with nothing but what its plan holds.
#[derive(Default)]
struct Found(HashMap<Name, Factor>);

impl Calc for Found {
    type Val = i64;

    fn given(&mut self, _: Line) -> i64 {
        0
    }
    fn stated(&mut self, _: Line, amount: &Stated) -> i64 {
        amount.fen()
    }
    fn clamp(&mut self, _: Line, value: i64, _: &Limits) -> i64 {
        value
    }
    fn times(&mut self, _: Line, value: i64, times: &Times) -> i64 {
        let factor = Factor { times: times.clone(), max: largest(times) };
        self.0.entry(factor.name()).or_insert(factor);
        times.of(value).unwrap()
    }
    fn absent(&mut self) -> i64 {
        0
    }
    fn sum(&mut self, _: Line, parts: &[i64]) -> i64 {
        parts.iter().sum()
    }
    fn minus(&mut self, _: Line, left: i64, right: i64) -> i64 {
        left - right
    }
    fn at_most(&mut self, _: Line, value: i64, most: i64, _: &Rows) -> i64 {
        value.min(most)
    }
    shebao_core::amounts_only!();
}

/// The largest amount that a factor gives an answer for.
fn largest(times: &Times) -> i64 {
    let (mut given, mut refused) = (0, i64::MAX);
    while refused - given > 1 {
        let middle = given + (refused - given) / 2;
        if times.of(middle).is_some() { given = middle } else { refused = middle }
    }
    given
}

impl PersonCalc for Found {
    type Product = i64;

    fn when(&mut self, (): ()) -> bool {
        false // an account asks for none
    }

    fn number(&self, (): ()) -> i64 {
        0
    }

    fn take(&mut self, _: Line, amount: Money) -> i64 {
        amount.fen()
    }
    fn gather(&mut self, product: &mut i64, amount: i64, months: u32) {
        *product += amount * i64::from(months);
    }
    fn product(&mut self, _: Line, gathered: i64) -> i64 {
        gathered
    }
    fn read<'s, T>(&mut self, series: &mut Walk<'s, T>, day: Date) -> Result<(shebao::Span, &'s SeriesValue<T>)> {
        series.at(day, &mut Usage::default())
    }
    fn rate(&mut self, _: Line, factors: &[(Rate, &[u16])]) -> Result<Rate> {
        shebao_core::calc::product_of_rates(factors)
    }
    fn money(&self, value: i64) -> Money {
        Money::from_fen(value)
    }
    fn open(&mut self, _: Line, _: shebao::Span) {}
    fn close(&mut self) {}
}

/// Every place, under every date of knowledge, year by year and half year by half year, so that a hole hides no neighbour.
pub(crate) fn find(engine: &Engine, options: &[Options]) -> Vec<Factor> {
    let mut found = Found::default();
    let mut places: Vec<Region> = engine.book().regions().iter().map(|place| place.region).collect();
    places.dedup();
    for options in options {
        let mut planner = engine.planner(options);
        for region in &places {
            let Ok(plan) = PersonPlan::<Ledger>::new(&Key::new(*region), &mut planner) else { continue };
            for (year, from, months) in (1990..2040).flat_map(|year| [(year, 1, 12), (year, 1, 6), (year, 7, 12)]) {
                let from = Month::new(year, from).unwrap();
                let until = from.plus(months);
                for base in [Some(Money::from_fen(500_000)), None] {
                    let personal = base.is_none().then(|| Money::from_fen(40_000));
                    let spans = vec![Span::new(from, until).base(base).personal(personal)];
                    let input = Input::new(*region, from, until, Money::ZERO).spans(spans);
                    let _ = Ledger::rule(&plan.0.plan, &input, &mut found); // a hole ends the run, not the search
                }
            }
        }
    }
    found.0.into_values().collect()
}
