//! 4,096 people of one plan, in cache: lanes.

use std::cell::RefCell;
use std::hint::black_box;

use shebao::premium::monthly::{Input, Monthly};
use shebao::{Engine, Options};
use shebao_core::lanes::{self, Columns};

use super::batch::key_of;
use crate::clock::Race;
use crate::constants::{Form, plan};
use crate::control::{Way, columns};
use crate::report::{Promise, Report};
use crate::roster::{Results, Roster};

pub const PEOPLE: usize = 4_096;

/// The plan's lanes over one column of wages.
pub fn lanes(plan: &shebao::planned::Plan<Monthly>, wages: &[i64], out: &mut Results) {
    let mut given = [None; 11];
    given[Input::WAGE.index] = Some(wages);
    let mut lines = out.lines().map(Some);
    lanes::run::<Monthly>(plan, Columns { given: &given, lines: &mut lines }, wages.len());
}

/// That C, the lanes and the batch agree on every person.
pub fn check(engine: &Engine) {
    let roster = Roster::alike(PEOPLE);
    let key = key_of(&roster, 0);
    let ours = engine.plan::<Monthly>(&key, &Options::default()).unwrap();
    let (lemma, division) = (plan(engine, &key, Form::Lemma), plan(engine, &key, Form::Division));
    let factors = lemma.employer.iter().chain(&lemma.employee).filter(|factor| factor.a != 0);
    assert!(factors.clone().all(|f| f.a < 1 << 32 && f.step == 1) && lemma.cap.iter().all(|cap| *cap < 1 << 32));
    let [mut out, mut c, mut batched]: [Results; 3] = std::array::from_fn(|_| Results::new(PEOPLE));
    lanes(&ours, &roster.wage, &mut out);
    for (way, plan) in
        [(Way::Lemma, &lemma), (Way::LemmaOther, &lemma), (Way::Division, &division), (Way::DivisionOther, &division)]
    {
        columns(plan, &roster.wage, &mut c, way);
        assert!((0..16).all(|line| out.line(line) == c.line(line)), "C ({way:?}) and lanes differ");
    }
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    batch.run(&roster.input(), &mut batched.output()).unwrap();
    assert!((0..16).all(|line| out.line(line) == batched.line(line)), "batch and lanes differ");
}

pub fn run(engine: &Engine, report: &mut Report, rounds: usize) {
    const TURNS: usize = 200;
    check(engine);
    let roster = Roster::alike(PEOPLE);
    let key = key_of(&roster, 0);
    let ours = engine.plan::<Monthly>(&key, &Options::default()).unwrap();
    let (lemma, division) = (plan(engine, &key, Form::Lemma), plan(engine, &key, Form::Division));
    let mut outs: [Results; 4] = std::array::from_fn(|_| Results::new(PEOPLE));
    let [out, batched, c, from] = &mut outs;
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();

    report.head(&format!("premium.monthly, {PEOPLE} people under one plan, in cache (a person)"));
    let per = PEOPLE * TURNS;
    let (input, wages) = (roster.input(), &roster.wage[..]);
    let c = RefCell::new(c);
    let turn = |plan: &crate::control::Plan, way| {
        (0..TURNS).for_each(|_| columns(black_box(plan), black_box(wages), &mut c.borrow_mut(), way));
    };
    let times = Race::new()
        .with("ours", per, || (0..TURNS).for_each(|_| lanes(black_box(&ours), black_box(wages), out)))
        .with("C, all kinds in one loop", per, || turn(&lemma, Way::Lemma))
        .with("C, blocks", per, || turn(&lemma, Way::LemmaOther))
        .with("C, divisions", per, || turn(&division, Way::Division))
        .with("C, divisions, blocks", per, || turn(&division, Way::DivisionOther))
        .with("memcpy", per, || {
            for _ in 0..TURNS {
                for (to, line) in c.borrow_mut().lines().into_iter().zip(0..) {
                    to.copy_from_slice(black_box(from.line(line)));
                }
            }
        })
        .with("batch", per, || (0..TURNS).for_each(|_| batch.run(black_box(&input), &mut batched.output()).unwrap()))
        .run(rounds);
    let ours = times.of("ours");
    let c = times.best(&["C, all kinds in one loop", "C, blocks"]);
    report.row("C -O3, auto-vectorised, same lemma (the faster of two)", ours, c, Promise::AtMost(1.0));
    let c = times.best(&["C, divisions", "C, divisions, blocks"]);
    report.row("C -O3, divisions", ours, c, Promise::Report);
    if std::env::var_os("DETAIL").is_some() {
        eprintln!("{times:?}");
    }
    report.row("memcpy of the outputs (far goal 1.1x)", ours, times.of("memcpy"), Promise::Report);
    report.row("the batch door over the same rows: with keys and checks", times.of("batch"), ours, Promise::Report);
}
