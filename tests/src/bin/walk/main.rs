//! The walk: every factor that the shipped packs make, against its definition, base by base; a step of `cargo xtask test`.
//!
//! What a premium's plan multiplies by is walked over **every** base from 0 to its cap, and the plan's lanes over every base
//! from its floor to its cap. What an account's plan multiplies by, and a unit's own work-injury rate, is proved up to limits
//! too far to walk (10⁹ to 1.2 × 10¹² fen; 50,001 rates): those are walked at both ends and by strides. The definition is
//! `Rounding::exact`; the factors are found by making plans, under every date of knowledge on which the packs differ.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

mod accounts;
mod factors;
mod premiums;

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use shebao::policy::{Published, Value};
use shebao::{Accept, Date, Engine, Options};

fn main() {
    let began = Instant::now();
    let engine = Engine::new().unwrap();
    let options: Vec<Options> = knowledge(&engine).into_iter().map(taking_all).collect();
    let (premiums, accounts) = (premiums::find(&engine, &options), accounts::find(&engine, &options));
    println!(
        "   premium.monthly: {} plans made, {} different, with {} different factors; of them {} of a unit's own rate",
        premiums.made,
        premiums.plans.len(),
        premiums.factors.len(),
        premiums.own.len()
    );
    println!("   account.ledger: {} different factors ({:.1?})", accounts.len(), began.elapsed());
    assert!(!premiums.factors.is_empty() && !premiums.plans.is_empty() && !premiums.own.is_empty());
    assert!(!accounts.is_empty(), "no factor of an account was found");

    unreached(&engine, premiums.factors.iter().chain(&accounts));

    let told = |what: &str, began: Instant, bases: u64| {
        assert!(bases > 0, "{what}: nothing was walked");
        println!("   {what}: {bases} ({:.1?})", began.elapsed());
    };
    let began = Instant::now();
    told("bases of premium factors, every one from 0 to the cap", began, each(&premiums.factors, factors::walk));
    let began = Instant::now();
    let walked = each(&premiums.plans, premiums::lanes) + each(&premiums.own, premiums::lanes);
    told("bases on lanes, every one from the floor to the cap", began, walked);
    let began = Instant::now();
    told("bases of units' own rates, at ends and by strides", began, each(&premiums.own, premiums::own_rates));
    let began = Instant::now();
    told("amounts of account factors, at ends and by strides", began, each(&accounts, factors::sample));
}

/// Says which rates of the packs stand in no plan that can be made: a hole beside them keeps them from being used.
fn unreached<'f>(engine: &Engine, factors: impl Iterator<Item = &'f factors::Factor>) {
    let used: HashSet<(u64, u64)> =
        factors.flat_map(|f| &f.times.product().factors).map(|rate| (rate.num(), rate.den())).collect();
    let mut left = BTreeSet::new();
    for row in engine.book().rows() {
        let id = engine.book().param_def(row.param).unwrap().id.as_str();
        let rate = match row.value {
            Value::Rate(rate) if id.starts_with("waiver.") => rate.rest().unwrap(),
            Value::Rate(rate) if !id.starts_with("base.") => rate,
            _ => continue,
        };
        if !used.contains(&(rate.num(), rate.den())) {
            left.insert(format!("{id} {rate}"));
        }
    }
    let left: Vec<String> = left.into_iter().collect();
    println!("   rates of the packs in no factor, for holes beside them: {}", left.join(", "));
}

/// Every day from which more is known than on the day before, and no day: all that was ever published.
fn knowledge(engine: &Engine) -> Vec<Option<Date>> {
    let published = engine.book().rows().iter().filter_map(|row| match (row.published, row.seen) {
        (Published::On(day), _) => Some(day),
        (Published::Unknown, seen) => seen,
    });
    let seen = engine.book().rows().iter().filter_map(|row| row.seen);
    let mut days: Vec<Option<Date>> = published.chain(seen).map(Some).chain([None]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whatever its standing and evidence: what a caller may accept is walked too.
fn taking_all(known: Option<Date>) -> Options {
    let accept = Accept {
        standing: shebao::policy::Standing::Assumed,
        evidence: shebao::policy::Evidence::Unverified,
        methods: Vec::new(),
    };
    Options { known, accept, overlays: Vec::new() }
}

/// Does something for each item, on all processors, and adds what comes out.
fn each<T: Sync>(items: &[T], run: impl Fn(&T) -> u64 + Sync) -> u64 {
    let next = AtomicUsize::new(0);
    let work = || {
        let taken = std::iter::from_fn(|| items.get(next.fetch_add(1, Ordering::Relaxed)));
        taken.map(&run).sum::<u64>()
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    })
}
