//! Replaying the explanation of random answers gives the amounts and the outcome: each step is computed again from its
//! operands by an interpreter of its own, and the last step of each line is what the answer says.
//!
//! A short run by default, the same each time; `SHEBAO_SOAK=10` makes it ten times as long.
//!
//! What a step does not carry cannot be computed again: the words of a decision, the two numbers of a choice between them, a
//! figure that the plan states. Those are held against the answer, and a decision against every other one of its line: the
//! same conditions that turned out alike give the same word.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

mod inputs;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use inputs::{Dice, changed, gather};
use shebao::desk::Desk;
use shebao::record::{Raws, Record, Row, Value, values};
use shebao::{Accept, Engine, Evidence, Month, Operation, Options, Selector, Standing, operations};
use shebao_core::PlanStore;
use shebao_core::explain::{Step, Verb};

/// Answers of all operations together in a normal run.
const ANSWERS: u64 = 10_000;

/// What was replayed, and what must agree between answers.
#[derive(Default)]
struct Replay {
    answers: BTreeMap<&'static str, u64>,
    verbs: BTreeMap<String, u64>,
    lines: u64,
    words: BTreeMap<String, i64>,
}

/// The numbers of a record by name, those of its lists too.
type Numbers = BTreeMap<&'static str, Vec<i64>>;

impl Replay {
    fn steps(&mut self, operation: &str, given: &Numbers, steps: &[Step]) {
        for (place, step) in steps.iter().enumerate() {
            let operands: Vec<&Step> = step.operands.iter().map(|of| &steps[usize::try_from(*of).unwrap()]).collect();
            assert!(step.operands.iter().all(|of| usize::try_from(*of).unwrap() < place), "{operation}: {step:?}");
            let amounts: Vec<i128> = operands.iter().map(|step| step.fen.into()).collect();
            if let Some(result) = steps::replayed(step, &amounts) {
                assert_eq!(result, step.fen.into(), "{operation}: {step:?} of {amounts:?}");
            }
            match step.verb {
                Verb::Given => given_by(operation, step, given),
                Verb::Pick | Verb::Decide | Verb::Refuse => self.decided(operation, step, &operands),
                _ => {}
            }
            *self.verbs.entry(steps::name(&step.verb)).or_default() += 1;
        }
    }

    /// Conditions that turned out alike give the same word; of those that were asked only the last may hold.
    fn decided(&mut self, operation: &str, step: &Step, of: &[&Step]) {
        assert!(of.iter().all(|is| is.fen == 0 || is.fen == 1), "{operation}: {step:?}");
        if matches!(step.verb, Verb::Refuse) {
            assert!(
                of.iter().all(|is| is.fen == 1),
                "{operation}: refused by a condition that does not hold: {step:?}"
            );
        }
        if matches!(step.verb, Verb::Pick) {
            return;
        }
        let before = of.split_last().map_or(&[][..], |(_, before)| before);
        assert!(before.iter().all(|is| is.fen == 0), "{operation}: a condition before the last one holds in {step:?}");
        let asked: Vec<(&str, i64)> = of.iter().map(|is| (is.field.name, is.fen)).collect();
        let key = format!("{operation} {} {asked:?}", step.field.name);
        let word = *self.words.entry(key).or_insert(step.fen);
        assert_eq!(word, step.fen, "{operation}: the same conditions, another word: {step:?}");
    }

    /// The last step of each line is what the answer says of it; of a part, what the item of the answer's list says, where the
    /// list has an item for each part.
    fn lines(&mut self, operation: &str, steps: &[Step], answer: &dyn Record) {
        self.last(operation, steps.iter().filter(|step| step.depth == 0), answer);
        let parts: Vec<&[Step]> = steps.split(|step| matches!(step.verb, Verb::Part(_))).skip(1).collect();
        let lists =
            values(answer).filter_map(|(_, value)| if let Value::List(list) = value { Some(list) } else { None });
        for list in lists.filter(|list| list.len() == parts.len()) {
            for (index, part) in parts.iter().enumerate() {
                self.last(operation, part.iter().filter(|step| step.depth == 1), list.item(index).unwrap());
            }
        }
    }

    fn last<'s>(&mut self, operation: &str, steps: impl Iterator<Item = &'s Step>, answer: &dyn Record) {
        // What is given or asked bears the name of what it is asked of.
        let is_line = |step: &&Step| {
            let names =
                matches!(step.verb, Verb::Given | Verb::Test(..) | Verb::Compare(_) | Verb::Fixed(..) | Verb::Part(_));
            !names && !is_turned_round(step)
        };
        let last: BTreeMap<_, &Step> =
            steps.filter(is_line).map(|step| ((step.field.name, step.field.zh), step)).collect();
        for (declared, value) in values(answer) {
            let step = last.get(&(declared.field.name, declared.field.zh));
            if let (Some(step), Value::Number(said)) = (step, value) {
                assert_eq!(said, step.fen, "{operation}: {step:?}");
                self.lines += 1;
            }
        }
    }
}

/// 积数 of what was taken back, turned round for the interest that is lost on it: on the way to the interest, under the
/// product's name.
fn is_turned_round(step: &Step) -> bool {
    matches!(step.verb, Verb::Minus)
        && step.operands.len() == 1
        && step.field.name.ends_with("_product")
        && step.fen > 0
}

/// What is given is what the input says, under the line's own name or, where the line has a name of its own, anywhere. What
/// a composed operation gives its children may have come from another child.
fn given_by(operation: &str, step: &Step, given: &Numbers) {
    let is_there = match given.get(step.field.name) {
        Some(raws) => raws.contains(&step.fen),
        None => {
            let is_composed = operations().iter().any(|op| op.about().name == operation && op.kind() == "composed");
            is_composed || step.fen == 0 || given.values().any(|raws| raws.contains(&step.fen))
        }
    };
    assert!(is_there, "{operation}: {step:?} is given nowhere in {given:?}");
}

/// Answers and explains one input, and replays it; whether it was answered.
fn replay(engine: &Engine, options: &Options, operation: &dyn Operation, raws: &Raws, replay: &mut Replay) -> bool {
    let (mut planner, mut again) = (engine.planner(options), engine.planner(options));
    let (mut store, mut stored) = (PlanStore::default(), PlanStore::default());
    let name = operation.about().name;
    let mut fill = |into: &mut Raws| {
        *into = raws.clone();
        Ok(())
    };
    let (mut explained, mut given) = (None, Numbers::new());
    collect(&operation.input(), &raws.row(0), &mut given);
    let selector = Selector {
        person: first(&given, "person").or(first(&given, "debt")).and_then(|person| u32::try_from(person).ok()),
        month: first(&given, "from")
            .or(first(&given, "month"))
            .and_then(|raw| Month::new(u32::try_from(raw / 100).ok()?, u32::try_from(raw % 100).ok()?)),
        ..Selector::default()
    };
    let mut answered = false;
    let is_composed = operation.kind() == "composed";
    let mut desk = Desk::new(&mut again, &mut stored, engine.limits());
    if let Ok(steps) = operation.explain(&mut desk, &mut fill, &selector) {
        explained = Some(steps);
    }
    let mut desk = Desk::new(&mut planner, &mut store, engine.limits());
    let ran = operation.run(&mut desk, &mut fill, &mut |answer| {
        let Some(explained) = &explained else { return };
        replay.steps(name, &given, &explained.steps);
        if !is_composed {
            replay.lines(name, &explained.steps, answer);
        }
        *replay.answers.entry(name).or_default() += 1;
        answered = true;
    });
    assert!(is_composed || ran.is_ok() == explained.is_some(), "{name}: answered and explained are two: {given:?}");
    answered
}

fn first(given: &Numbers, name: &str) -> Option<i64> {
    given.get(name)?.first().copied()
}

/// The numbers of what was gathered, by name.
fn collect(shape: &shebao::Shape, row: &Row<'_>, found: &mut Numbers) {
    for (place, declared) in shape.fields.iter().enumerate() {
        match &declared.items {
            None => found.entry(declared.field.name).or_default().push(row.number(place).unwrap_or(0)),
            Some(items) => row.items(place).for_each(|item| collect(items, &item, found)),
        }
    }
}

#[test]
fn explanations_replayed_give_the_answers() {
    let engine = Engine::new().unwrap();
    let options = Options {
        accept: Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() },
        ..Options::default()
    };
    let longer = std::env::var("SHEBAO_SOAK").ok().map_or(1, |times| times.parse().unwrap());
    let each = ANSWERS * longer / u64::try_from(operations().len()).unwrap() + 1;
    let (mut done, mut dice, mut unexplained) = (Replay::default(), Dice(0x5eed), BTreeSet::new());
    let cases = shebao_tests::cases();
    for operation in operations() {
        let name = operation.about().name;
        let inputs: Vec<serde_json::Value> = cases
            .iter()
            .filter(|case| case.operation == name)
            .map(|case| serde_json::from_str::<serde_json::Value>(&case.request).unwrap()["input"].clone())
            .filter(|input| input.is_object())
            .collect();
        let shape = operation.input();
        let mut tries = 0;
        while done.answers.get(name).copied().unwrap_or(0) < each && tries < each * 30 && !inputs.is_empty() {
            tries += 1;
            let mut raws = Raws::new(shape);
            let input = &inputs[dice.roll(inputs.len())];
            if gather(input, &shape, &mut raws, &mut |field, raw| changed(field, raw, &mut dice)).is_some() {
                replay(&engine, &options, *operation, &raws, &mut done);
            }
        }
        if done.answers.get(name).copied().unwrap_or(0) < each {
            unexplained.insert(name);
        }
    }
    println!("{:#?}\n{:#?}\n{} lines held against answers", done.answers, done.verbs, done.lines);
    let rules: String = shebao_tests::files("crates/shebao-law/src", "rs").into_iter().map(|(_, text)| text).collect();
    let is_used = |methods: &&[&str]| methods.iter().any(|method| rules.contains(&format!("c.{method}(")));
    let used = VERBS.iter().filter(|(_, methods)| is_used(methods)).map(|(verb, _)| *verb);
    let missing: Vec<&str> = used.filter(|verb| !done.verbs.contains_key(*verb)).collect();
    assert!(missing.is_empty(), "rules use them, and they were never replayed: {missing:?}");
    assert!(done.lines > ANSWERS, "{}", done.lines);
    assert_eq!(
        unexplained.into_iter().collect::<Vec<_>>(),
        UNEXPLAINED,
        "operations with fewer answers than asked for"
    );
}

/// The steps, and the verbs of a Calc that make them.
const VERBS: [(&str, &[&str]); 20] = [
    ("Given", &["given", "count", "flag", "take"]),
    ("Stated", &["stated"]),
    ("Clamp", &["clamp"]),
    ("Times", &["times"]),
    ("Sum", &["sum"]),
    ("AtMost", &["at_most"]),
    ("Fact", &["fact"]),
    ("Later", &["later"]),
    ("Pick", &["pick", "hence"]),
    ("Decide", &["decide"]),
    ("Test", &["test", "at_least", "above"]),
    ("Fixed", &["fixed"]),
    ("Compare", &["compare", "more", "less", "same"]),
    ("Any", &["any"]),
    ("All", &["all"]),
    ("Refuse", &["refuse"]),
    ("Minus", &["minus"]),
    ("Product", &["product"]),
    ("Rate", &["rate"]),
    ("Part", &["open"]),
];

/// Operations that explain nothing.
const UNEXPLAINED: [&str; 0] = [];
