//! What an explanation costs where nobody asks for one: the rule is generic, and its calls to nobody compile to nothing.

use std::hint::black_box;

use shebao::plan::Usage;
use shebao::planned::Plan;
use shebao::premium::monthly::{Given, Monthly, Output};
use shebao::{Engine, Options};
use shebao_core::calc::{Calc, One};
use shebao_core::op::Leaf;
use shebao_core::plan::{Limits, Rows, Stated, Times};
use shebao_core::record::{Answer, Line};

use super::{Turn, given};
use crate::roster::Roster;
use crate::rows::batch::key_of;

/// Who is told of each step.
trait Listener {
    fn step(&mut self, line: Line, operands: &[i64], fen: i64);
}

struct Nobody;

impl Listener for Nobody {
    #[inline(always)]
    fn step(&mut self, _: Line, _: &[i64], _: i64) {}
}

/// A Calc that tells a listener what it does.
struct Told<C, L> {
    calc: C,
    listener: L,
}

impl<C: Calc<Val = i64>, L: Listener> Calc for Told<C, L> {
    type Val = i64;

    #[inline(always)]
    fn given(&mut self, line: Line) -> i64 {
        let fen = self.calc.given(line);
        self.listener.step(line, &[], fen);
        fen
    }

    #[inline(always)]
    fn stated(&mut self, line: Line, amount: &Stated) -> i64 {
        let fen = self.calc.stated(line, amount);
        self.listener.step(line, &[], fen);
        fen
    }

    #[inline(always)]
    fn clamp(&mut self, line: Line, value: i64, limits: &Limits) -> i64 {
        let fen = self.calc.clamp(line, value, limits);
        self.listener.step(line, &[value], fen);
        fen
    }

    #[inline(always)]
    fn times(&mut self, line: Line, value: i64, factor: &Times) -> i64 {
        let fen = self.calc.times(line, value, factor);
        self.listener.step(line, &[value], fen);
        fen
    }

    #[inline(always)]
    fn absent(&mut self) -> i64 {
        self.calc.absent()
    }

    #[inline(always)]
    fn sum(&mut self, line: Line, parts: &[i64]) -> i64 {
        let fen = self.calc.sum(line, parts);
        self.listener.step(line, parts, fen);
        fen
    }

    #[inline(always)]
    fn minus(&mut self, line: Line, left: i64, right: i64) -> i64 {
        let fen = self.calc.minus(line, left, right);
        self.listener.step(line, &[left, right], fen);
        fen
    }

    #[inline(always)]
    fn at_most(&mut self, line: Line, value: i64, most: i64, rows: &Rows) -> i64 {
        let fen = self.calc.at_most(line, value, most, rows);
        self.listener.step(line, &[value, most], fen);
        fen
    }

    shebao_core::amounts_only!();
}

/// What a run of the rule is given.
type Run = fn(&Plan<Monthly>, &Given, &mut Output, &mut Usage);

#[inline(never)]
pub(super) fn plain(plan: &Plan<Monthly>, given: &Given, output: &mut Output, usage: &mut Usage) {
    let mut calc = One::new(given, output, usage);
    assert!(Monthly::rule(&plan.0.key, &plan.0.plan, &mut calc).is_ok());
    assert!(calc.finish().is_ok());
}

#[inline(never)]
pub(super) fn told_to_nobody(plan: &Plan<Monthly>, given: &Given, output: &mut Output, usage: &mut Usage) {
    let mut told = Told { calc: One::new(given, output, usage), listener: Nobody };
    assert!(Monthly::rule(&plan.0.key, &plan.0.plan, &mut told).is_ok());
    assert!(told.calc.finish().is_ok());
}

pub(super) fn rule(engine: &Engine, run: Run) -> Turn<'_> {
    let roster = Roster::alike(1_000);
    let plan = engine.plan::<Monthly>(&key_of(&roster, 0), &Options::default()).unwrap();
    let given = given(&roster);
    let (mut output, mut usage) = (Output::unwritten(), Usage::default());
    Box::new(move || {
        for given in &given {
            run(black_box(&plan), given, &mut output, &mut usage);
            black_box(&output);
        }
    })
}
