//! The factors of `premium.monthly`, found by making every plan that the packs can make.

use std::collections::{HashMap, HashSet};

use shebao::premium::monthly::{Input, Key, Monthly, Output};
use shebao::premium::{EmployerSize, Payer};
use shebao::{Code, Engine, Month, Options, Rate, Region};
use shebao_core::calc::Calc;
use shebao_core::lanes::{self, Columns};
use shebao_core::op::Leaf;
use shebao_core::plan::{Limits, Rows, Stated, Times};
use shebao_core::planned::Plan;
use shebao_core::record::{Fields, Line};

use crate::factors::{self, FAR, Factor, Name};

const KINDS: [&str; 6] = ["pension", "medical", "maternity", "unemployment", "injury", "annuity"];
/// A unit's own rate: any whole part per million up to 5 %.
const OWN_RATES: u32 = 50_000;

#[derive(Default)]
pub(crate) struct Found {
    pub(crate) made: u64,
    pub(crate) factors: Vec<Factor>,
    pub(crate) plans: Vec<Kind>,
    /// Plans whose employer's rate is the unit's own.
    pub(crate) own: Vec<Kind>,
}

/// A plan of one kind, as its rule uses it.
pub(crate) struct Kind {
    plan: Plan<Monthly>,
    shape: Shape,
}

/// Limits, and for each line the factors that are applied one after the other.
#[derive(Default)]
struct Shape {
    limits: (i64, i64),
    lines: Vec<(usize, Vec<Factor>)>,
}

type ShapeName = ((i64, i64), Vec<(usize, Vec<Name>)>);

impl Shape {
    fn of(plan: &Plan<Monthly>) -> Shape {
        let mut shape = Shape::default();
        Monthly::rule(&plan.0.key, &plan.0.plan, &mut shape).unwrap();
        shape
    }

    fn name(&self) -> ShapeName {
        let names = |factors: &Vec<Factor>| factors.iter().map(Factor::name).collect();
        (self.limits, self.lines.iter().map(|(line, factors)| (*line, names(factors))).collect())
    }

    fn factors(&self) -> impl Iterator<Item = &Factor> {
        self.lines.iter().flat_map(|(_, factors)| factors)
    }
}

/// The rule, executed with nothing but what its plan holds.
impl Calc for Shape {
    type Val = i64;

    fn given(&mut self, _: Line) -> i64 {
        0
    }
    fn stated(&mut self, _: Line, amount: &Stated) -> i64 {
        amount.fen()
    }
    fn clamp(&mut self, _: Line, _: i64, limits: &Limits) -> i64 {
        self.limits = (limits.floor(), limits.cap());
        limits.cap()
    }
    fn times(&mut self, line: Line, value: i64, times: &Times) -> i64 {
        let factor = Factor { times: times.clone(), max: self.limits.1 };
        match self.lines.last_mut() {
            Some((last, factors)) if *last == line.index => factors.push(factor),
            _ => self.lines.push((line.index, vec![factor])),
        }
        times.of(value).unwrap()
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

/// The first month on whose first day a row, an authority, a leave to carry or a place begins or has ended.
fn months(engine: &Engine) -> Vec<Month> {
    let book = engine.book();
    let rows = book.rows().iter().map(|row| row.span);
    let authorities = book.authorities().iter().map(|row| row.span);
    let carries = book.carries().iter().map(|row| row.span);
    let places = book.regions().iter().map(|place| place.span);
    let days = rows.chain(authorities).chain(carries).chain(places).flat_map(|span| [span.from, span.until]);
    let from_then = |day: shebao::Date| {
        let month = day.month();
        if month.first_day() == day { month } else { month.plus(1) }
    };
    let mut months: Vec<Month> = days.map(from_then).filter(|month| (1990..=2099).contains(&month.year())).collect();
    months.sort_unstable();
    months.dedup();
    months
}

/// Every plan of one kind: each place, each month from which something is another, each size where that is asked for.
pub(crate) fn find(engine: &Engine, options: &[Options]) -> Found {
    let months = months(engine);
    let mut places: Vec<Region> = engine.book().regions().iter().map(|place| place.region).collect();
    places.dedup();
    let mut found = Found::default();
    let (mut plans, mut factors) = (HashSet::<ShapeName>::new(), HashMap::<Name, Factor>::new());
    let mut keep = |plan: Plan<Monthly>, own: bool| {
        found.made += 1;
        let shape = Shape::of(&plan);
        if !plans.insert(shape.name()) {
            return;
        }
        shape.factors().for_each(|factor| _ = factors.entry(factor.name()).or_insert_with(|| factor.clone()));
        let list = if own { &mut found.own } else { &mut found.plans };
        list.push(Kind { plan, shape });
    };
    for options in options {
        let mut planner = engine.planner(options);
        for (place, month) in places.iter().flat_map(|place| months.iter().map(move |month| (*place, *month))) {
            for (payer, kind) in PAYERS.into_iter().flat_map(|payer| KINDS.map(|kind| (payer, kind))) {
                let key = key(place, month, kind).payer(payer);
                match Plan::<Monthly>::new(&key, &mut planner) {
                    Ok(plan) => keep(plan, key.injury),
                    Err(error) if error.code() == Code::MissingField => {
                        for size in [EmployerSize::Small, EmployerSize::Large, EmployerSize::Social] {
                            let key = key.clone().employer_size(Some(size));
                            if let Ok(plan) = Plan::<Monthly>::new(&key, &mut planner) {
                                keep(plan, key.injury);
                            }
                        }
                    }
                    Err(_) => {} // no figure: a hole, a later row, a place that was not there
                }
            }
        }
    }
    found.factors = factors.into_values().collect();
    found
}

const PAYERS: [Payer; 6] =
    [Payer::Enterprise, Payer::Funded, Payer::Institution, Payer::Social, Payer::Proprietor, Payer::Flexible];

fn key(region: Region, month: Month, kind: &str) -> Key {
    let injury_rate = (kind == "injury").then(|| Rate::from_ppm(2_000));
    Key::new(region, month, Payer::Enterprise)
        .annuity(kind == "annuity")
        .pension(kind == "pension")
        .medical(kind == "medical")
        .maternity(kind == "maternity")
        .unemployment(kind == "unemployment")
        .injury(kind == "injury")
        .injury_rate(injury_rate)
}

/// The plan's lanes over every wage from its floor to its cap, against its factors one by one (which are walked alone).
pub(crate) fn lanes(kind: &Kind) -> u64 {
    const BLOCK: usize = 4_096;
    let Kind { plan, shape: Shape { limits: (floor, cap), lines } } = kind;
    let outputs = Output::SHAPE.fields.len();
    let mut columns = vec![vec![0i64; BLOCK]; outputs];
    let wages: Vec<i64> = (*floor..=(*cap).min(FAR)).collect();
    for wages in wages.chunks(BLOCK) {
        let mut given = [None; 16];
        *given.get_mut(Input::WAGE.index).unwrap() = Some(wages);
        let mut wanted: Vec<Option<&mut [i64]>> =
            columns.iter_mut().map(|column| Some(column.as_mut_slice())).collect();
        lanes::run::<Monthly>(plan, Columns { given: &given, lines: &mut wanted }, wages.len());
        for (line, factors) in lines {
            for (wage, made) in wages.iter().zip(columns.get(*line).unwrap()) {
                let expected = factors.iter().try_fold(*wage, |fen, factor| factor.times.of(fen));
                assert_eq!(Some(*made), expected, "line {line} on lanes, wage {wage}");
            }
        }
    }
    wages.len() as u64
}

/// Every rate that a unit can have, under this plan's waiver, rounding and cap.
pub(crate) fn own_rates(kind: &Kind) -> u64 {
    let (_, chain) = kind.shape.lines.first().unwrap();
    let employer = chain.first().unwrap();
    let product = employer.times.product();
    let rounding = shebao_core::plan::Sourced { value: product.rounding, rows: Vec::new() };
    let sourced = |rate: Rate| shebao_core::plan::Sourced { value: rate, rows: Vec::new() };
    let left: Vec<_> = product.factors.iter().skip(1).map(|rate| sourced(*rate)).collect();
    let rates = (0..=OWN_RATES).map(|ppm| {
        let own = sourced(Rate::from_ppm(ppm));
        let factors: Vec<_> = [&own].into_iter().chain(&left).collect();
        let times = Times::new(&factors, &rounding, employer.max).unwrap();
        factors::glance(&Factor { times, max: employer.max })
    });
    rates.sum()
}
