//! One person, typed, with the plan in hand.

use std::hint::black_box;

use shebao::premium::monthly::{Given, Monthly};
use shebao::{Engine, Money, Options};

use super::batch::key_of;
use super::lines_of;
use crate::clock::Race;
use crate::constants::{Form, plan};
use crate::control::{self, LINES, Way};
use crate::decimal::{self, Premium};
use crate::report::{Promise, Report};
use crate::roster::Roster;

/// That the typed call, C and decimals agree on every person.
pub fn check(engine: &Engine) {
    let roster = Roster::alike(1_000);
    let key = key_of(&roster, 0);
    let ours = engine.plan::<Monthly>(&key, &Options::default()).unwrap();
    let (lemma, division) = (plan(engine, &key, Form::Lemma), plan(engine, &key, Form::Division));
    let decimals = Premium::new(engine, &key);
    let mut out = [0; LINES];
    for fen in &roster.wage {
        let lines = lines_of(&ours.call(&Given::new(Money::from_fen(*fen))).unwrap());
        for (plan, way) in [(&lemma, Way::Lemma), (&division, Way::Division)] {
            assert_eq!(control::one(plan, *fen, &mut out, way), 0);
            assert_eq!(lines, out, "C ({way:?}) and the typed call differ at {fen}");
        }
        let decimals = decimals.of(decimal::wage(*fen));
        assert_eq!(lines, decimals.map(|d| d.map_or(control::ABSENT, decimal::fen)), "decimals differ at {fen}");
    }
}

pub fn run(engine: &Engine, report: &mut Report, rounds: usize) {
    const TURNS: usize = 50;
    check(engine);
    let roster = Roster::alike(1_000);
    let key = key_of(&roster, 0);
    let ours = engine.plan::<Monthly>(&key, &Options::default()).unwrap();
    let (lemma, division) = (plan(engine, &key, Form::Lemma), plan(engine, &key, Form::Division));
    let decimals = Premium::new(engine, &key);
    let wages: Vec<_> = roster.wage.iter().map(|fen| decimal::wage(*fen)).collect();
    let given: Vec<_> = roster.wage.iter().map(|fen| Given::new(Money::from_fen(*fen))).collect();
    report.head("premium.monthly, one person, typed, plan in hand (a call)");
    let per = roster.rows() * TURNS;
    let c = |plan: &control::Plan, way| {
        for _ in 0..TURNS {
            for wage in &roster.wage {
                let mut out = [0; LINES];
                black_box(control::one(black_box(plan), *wage, &mut out, way));
                black_box(&out);
            }
        }
    };
    let times = Race::new()
        .with("ours", per, || {
            for _ in 0..TURNS {
                for given in &given {
                    black_box(&black_box(&ours).call(given));
                }
            }
        })
        .with("lemma", per, || c(&lemma, Way::Lemma))
        .with("division", per, || c(&division, Way::Division))
        .with("decimal", roster.rows(), || {
            for wage in &wages {
                black_box(&black_box(&decimals).of(*wage));
            }
        })
        .run(rounds);
    let ours = times.of("ours");
    report.row("C, same lemma", ours, times.of("lemma"), Promise::AtMost(1.1));
    report.row("C, divisions", ours, times.of("division"), Promise::AtMost(0.6));
    report.row("rust_decimal", ours, times.of("decimal"), Promise::Faster(15.0));
}
