//! What a plan was compiled from, read off by running its rule: rates, roundings, limits, in C's form.
//!
//! The lemma's constants are derived here a second time, from its statement, so that a slip in the engine's own derivation
//! shows as a difference.

use shebao::policy::{Evidence, Standing};
use shebao::premium::monthly::{Key, Monthly};
use shebao::{Engine, Options, Rate, Rounding};
use shebao_core::calc::Calc;
use shebao_core::op::Leaf;
use shebao_core::plan::{Limits, Rows, Stated, Times};
use shebao_core::record::Line;
use shebao_core::rounding::Mode;

use crate::control::{Factor, Plan};

/// Which arithmetic the constants are for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Lemma,
    Division,
}

/// The smallest k with `(max + 1)·q ≤ 2^k`, then `m = ⌈2^k·p/q⌉`, `c = ⌈2^k·b/q⌉`.
pub fn lemma(rate: Rate, rounding: Rounding, max: u64) -> Factor {
    let step = u64::from(rounding.quantum.fen());
    let (mut p, mut q) = (u128::from(rate.num()), u128::from(rate.den()) * u128::from(step));
    let divisor = gcd(p, q);
    (p, q) = (p / divisor, q / divisor);
    if rounding.mode == Mode::HalfUp && q % 2 == 1 {
        (p, q) = (2 * p, 2 * q);
    }
    let b = match rounding.mode {
        Mode::HalfUp => q / 2,
        Mode::Up => q - 1,
        Mode::Down => 0,
        Mode::DownPlusOne => q,
    };
    let mut k = 0;
    while 1u128 << k < (u128::from(max) + 1) * q {
        k += 1;
    }
    let scaled = |x: u128| u64::try_from((x << k).div_ceil(q)).unwrap();
    Factor { a: scaled(p), b: scaled(b), k, step: step as u32 }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// `(n·ppm + b) / 10^6`, for rates of whole parts per million.
pub fn division(rate: Rate, rounding: Rounding) -> Factor {
    let step = u64::from(rounding.quantum.fen());
    let whole = 1_000_000 * step;
    let b = match rounding.mode {
        Mode::HalfUp => whole / 2,
        Mode::Up => whole - 1,
        Mode::Down => 0,
        Mode::DownPlusOne => whole,
    };
    Factor { a: rate.to_ppm().unwrap_or_else(|| panic!("{rate} is no whole ppm")).into(), b, k: 0, step: step as u32 }
}

pub fn factor(times: &Times, max: i64, form: Form) -> Factor {
    let product = times.product();
    match form {
        Form::Lemma => lemma(product.rate, product.rounding, max as u64),
        Form::Division => division(product.rate, product.rounding),
    }
}

/// The plan of a key for C, or the number of the error that the engine gives.
pub fn plan(engine: &Engine, key: &Key, form: Form) -> Plan {
    match engine.plan::<Monthly>(key, &Options::default()) {
        Err(error) => Plan { error: u32::from(error.number()), ..Plan::default() },
        Ok(made) => {
            let (standing, evidence): (Standing, Evidence) = (made.0.usage.standing, made.0.usage.evidence);
            let mut read = ReadOff { plan: Plan::default(), form };
            read.plan.standing = standing as u8;
            read.plan.evidence = evidence as u8;
            Monthly::rule(&made.0.key, &made.0.plan, &mut read).unwrap();
            let Plan { employer, employee, rest, .. } = &mut read.plan;
            // Where nothing is asked, nothing times nothing; but no division by zero.
            employer.iter_mut().chain(employee).chain(rest).for_each(|factor| factor.step = factor.step.max(1));
            read.plan
        }
    }
}

struct ReadOff {
    plan: Plan,
    form: Form,
}

const KINDS: [&str; 5] = ["pension", "medical", "maternity", "unemployment", "injury"];

/// The rule executed with nothing but its constants.
impl Calc for ReadOff {
    type Val = i64;

    fn given(&mut self, _: Line) -> i64 {
        0
    }

    /// The roster's payers have none.
    fn stated(&mut self, _: Line, amount: &Stated) -> i64 {
        amount.fen()
    }

    fn clamp(&mut self, line: Line, _: i64, limits: &Limits) -> i64 {
        let kind = kind(line);
        self.plan.asked |= 1 << kind;
        self.plan.floor[kind] = limits.floor();
        self.plan.cap[kind] = limits.cap();
        limits.cap()
    }

    fn times(&mut self, line: Line, cap: i64, times: &Times) -> i64 {
        let kind = kind(line);
        let factor = factor(times, self.plan.cap[kind], self.form);
        let plan = &mut self.plan;
        if line.field.name.ends_with("_employee") {
            plan.employee[kind] = factor;
        } else if plan.employer[kind].step == 0 {
            plan.employer[kind] = factor;
        } else {
            plan.rest[kind] = factor;
            plan.reduced |= 1 << kind;
        }
        cap
    }

    fn absent(&mut self) -> i64 {
        0
    }

    fn sum(&mut self, _: Line, _: &[i64]) -> i64 {
        0
    }
    fn minus(&mut self, _: Line, left: i64, right: i64) -> i64 {
        left - right
    }
    fn at_most(&mut self, _: Line, value: i64, most: i64, _: &Rows) -> i64 {
        value.min(most)
    }
    shebao_core::amounts_only!();
}

fn kind(line: Line) -> usize {
    KINDS.iter().position(|kind| line.field.name.starts_with(kind)).unwrap()
}
