//! The works whose instructions are counted. Each is a turn that can be done any number of times, so that the difference of
//! N and 2N turns is N turns alone: making an engine, a roster and a plan is cancelled.

mod off;

use std::hint::black_box;

use shebao::account::ledger;
use shebao::plan::Usage;
use shebao::premium::monthly::{Given, Monthly};
use shebao::{Engine, Money, Options};

use crate::Dice;
use crate::history::{self, Histories};
use crate::roster::{Order, Results, Roster};
use crate::rows::batch::{OPERATION, key_of};
use crate::rows::calls::{SMALL, request};
use crate::rows::columns::{PEOPLE, lanes};
use crate::rows::ledger as ledgers;

type Turn<'e> = Box<dyn FnMut() + 'e>;

/// Something whose instructions are counted.
#[derive(Debug)]
pub struct Work {
    pub name: &'static str,
    /// What is done in a turn.
    pub turn: &'static str,
    /// How many of `unit` a turn is.
    pub units: usize,
    pub unit: &'static str,
    /// How many turns are counted.
    pub turns: u32,
    pub make: for<'e> fn(&'e Engine) -> Turn<'e>,
}

/// A work whose name ends in `_explanation_off` must cost exactly what the one without that ending costs.
pub const WORKS: &[Work] = &[
    Work {
        name: "one_person",
        turn: "premium.monthly of 1,000 people, typed, all five kinds, plan in hand",
        units: 1_000,
        unit: "person",
        turns: 20,
        make: one_person,
    },
    Work {
        name: "rule",
        turn: "the rule of premium.monthly alone, for 1,000 people, all five kinds",
        units: 1_000,
        unit: "person",
        turns: 20,
        make: |engine| off::rule(engine, off::plain),
    },
    Work {
        name: "rule_explanation_off",
        turn: "the same rule under a Calc that tells each step to nobody",
        units: 1_000,
        unit: "person",
        turns: 20,
        make: |engine| off::rule(engine, off::told_to_nobody),
    },
    Work {
        name: "lanes",
        turn: "premium.monthly of 4,096 people of one plan, all five kinds, lanes of x86-64-v3",
        units: PEOPLE,
        unit: "person",
        turns: 20,
        make: whole_lanes,
    },
    Work {
        name: "batch",
        turn: "premium.monthly of 16,384 rows at random, some 1,400 keys, 1 in 100 bad, plans in hand",
        units: ROWS,
        unit: "row",
        turns: 4,
        make: batch,
    },
    Work {
        name: "ledger",
        turn: "account.ledger over 480 distinct months, typed, plan in hand, 16 lives",
        units: 16,
        unit: "statement",
        turns: 10,
        make: ledger,
    },
    Work {
        name: "ledger_columns",
        turn: "account.ledger over 480 months, ragged columns of 32 people, plan made in it",
        units: LIVES,
        unit: "statement",
        turns: 2,
        make: ledger_columns,
    },
    Work {
        name: "json_one_kind",
        turn: "one call in JSON through a warm session, one kind",
        units: 1,
        unit: "call",
        turns: 200,
        make: |engine| json(engine, SMALL.to_owned()),
    },
    Work {
        name: "json_five_kinds",
        turn: "one call in JSON through a warm session, all five kinds",
        units: 1,
        unit: "call",
        turns: 200,
        make: |engine| json(engine, request(false)),
    },
    Work {
        name: "explanation",
        turn: "the steps of premium.monthly recorded, all five kinds, plan in hand",
        units: 1,
        unit: "explanation",
        turns: 200,
        make: explanation,
    },
    Work {
        name: "plan",
        turn: "a plan of premium.monthly made, all five kinds",
        units: 1,
        unit: "plan",
        turns: 100,
        make: plan,
    },
    Work {
        name: "engine",
        turn: "Engine::new: the embedded packs read and checked",
        units: 1,
        unit: "engine",
        turns: 10,
        make: |_| Box::new(|| drop(black_box(Engine::new().unwrap()))),
    },
];

const ROWS: usize = 16_384;
const LIVES: usize = 32;

/// Which of the lanes' levels the processor has, as the code that picks one finds it.
pub fn level() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    {
        if std::is_x86_feature_detected!("avx512f") {
            return "x86-64-v4";
        }
        let v3 = std::is_x86_feature_detected!("avx2")
            && std::is_x86_feature_detected!("bmi1")
            && std::is_x86_feature_detected!("bmi2")
            && std::is_x86_feature_detected!("fma")
            && std::is_x86_feature_detected!("lzcnt")
            && std::is_x86_feature_detected!("movbe")
            && std::is_x86_feature_detected!("popcnt");
        if v3 {
            return "x86-64-v3";
        }
    }
    std::env::consts::ARCH
}

fn given(roster: &Roster) -> Vec<Given> {
    roster.wage.iter().map(|fen| Given::new(Money::from_fen(*fen))).collect()
}

fn one_person(engine: &Engine) -> Turn<'_> {
    let roster = Roster::alike(1_000);
    let plan = engine.plan::<Monthly>(&key_of(&roster, 0), &Options::default()).unwrap();
    let given = given(&roster);
    Box::new(move || {
        for given in &given {
            black_box(&black_box(&plan).call(given));
        }
    })
}

fn whole_lanes(engine: &Engine) -> Turn<'_> {
    let roster = Roster::alike(PEOPLE);
    let plan = engine.plan::<Monthly>(&key_of(&roster, 0), &Options::default()).unwrap();
    let mut out = Results::new(PEOPLE);
    Box::new(move || lanes(black_box(&plan), black_box(&roster.wage), &mut out))
}

fn batch(engine: &Engine) -> Turn<'_> {
    let roster = Roster::mixed(ROWS, Order::Shuffled);
    let mut out = Results::new(ROWS);
    let mut batch = engine.batch(OPERATION, Options::default()).unwrap();
    Box::new(move || batch.run(black_box(&roster.input()), &mut out.output()).unwrap())
}

fn ledger(engine: &Engine) -> Turn<'_> {
    let plan = history::plan(engine, &history::options(engine));
    let mut dice = Dice(0x1ed6e5);
    let lives: Vec<ledger::Input> = (0..16).map(|_| history::input(&mut dice)).collect();
    let mut usage = Usage::default();
    Box::new(move || {
        for life in &lives {
            black_box(&black_box(&plan).call(life, &mut usage).unwrap());
        }
    })
}

fn ledger_columns(engine: &Engine) -> Turn<'_> {
    let options = history::options(engine);
    let histories = Histories::new(LIVES, &mut Dice(0x1ed6e5));
    Box::new(move || {
        let table = engine.table(ledgers::OPERATION, &options, LIVES, black_box(&histories.records())).unwrap();
        black_box(&table);
    })
}

fn json(engine: &Engine, request: String) -> Turn<'_> {
    let mut session = engine.session();
    let mut answer = Vec::new();
    Box::new(move || assert_eq!(session.call(black_box(request.as_bytes()), &mut answer), 0))
}

fn explanation(engine: &Engine) -> Turn<'_> {
    let roster = Roster::alike(1);
    let plan = engine.plan::<Monthly>(&key_of(&roster, 0), &Options::default()).unwrap();
    let given = Given::new(Money::from_fen(800_000));
    Box::new(move || drop(black_box(black_box(&plan).explain(black_box(&given)).unwrap())))
}

fn plan(engine: &Engine) -> Turn<'_> {
    let roster = Roster::alike(1);
    Box::new(move || {
        black_box(engine.plan::<Monthly>(&key_of(black_box(&roster), 0), &Options::default()).unwrap());
    })
}
