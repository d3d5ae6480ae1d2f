//! `cargo xtask test`: every test of every door, step by step, each with its time.

use std::time::Instant;

use xshell::{Shell, cmd};

use crate::tools::{self, Skipped};
use crate::{Done, bindings, cdoor, dist, docs, doors, gate, header, hosts, java, packs, wasm};

/// One thing that must hold.
struct Step {
    name: &'static str,
    when: When,
    run: fn(&Shell) -> Done,
}

/// Which of the two loops runs a step.
#[derive(PartialEq)]
enum When {
    Always,
    /// What CI runs.
    Full,
    /// The inner loop.
    Quick,
}

/// A new door, crate or generator adds its line here.
const STEPS: &[Step] = &[
    Step { name: "tools", when: When::Full, run: tools::install },
    Step { name: "format", when: When::Full, run: |shell| Ok(cmd!(shell, "cargo fmt --all --check").quiet().run()?) },
    Step { name: "lints", when: When::Full, run: lints },
    Step { name: "packs are what the policy files make", when: When::Always, run: |shell| packs::run(shell, true) },
    Step { name: "docs are what the code makes", when: When::Always, run: |shell| docs::run(shell, true) },
    Step {
        name: "bindings are what the declarations make",
        when: When::Always,
        run: |shell| bindings::run(shell, true),
    },
    Step { name: "tests", when: When::Full, run: tests },
    Step { name: "every factor against its definition, base by base", when: When::Full, run: walk },
    Step { name: "fast tests", when: When::Quick, run: fast_tests },
    Step {
        name: "cases through the command line",
        when: When::Full,
        run: |shell| doors::compare(shell, &doors::cli(shell)?),
    },
    Step { name: "the C header is what the crate makes", when: When::Full, run: |shell| header::run(shell, true) },
    Step { name: "the C door", when: When::Full, run: cdoor::test },
    Step {
        name: "cases through the C door",
        when: When::Full,
        run: |shell| doors::compare(shell, &cdoor::door(shell)?),
    },
    Step { name: "the C library and the jar as they are handed out", when: When::Full, run: dist::test },
    Step { name: "unsafe code under Miri", when: When::Full, run: cdoor::miri },
    Step { name: "the JS door", when: When::Full, run: wasm::test },
    Step { name: "cases through the JS door", when: When::Full, run: wasm::cases },
    Step { name: "the Java door, through Maven", when: When::Full, run: java::test },
    Step { name: "cases through the Java door", when: When::Full, run: java::cases },
    Step { name: "the Java examples", when: When::Full, run: java::examples },
    Step { name: "hosts with other versions of our libraries", when: When::Full, run: hosts::test },
    Step { name: "no standard library", when: When::Full, run: no_std },
    Step { name: "demo", when: When::Full, run: demo },
    Step { name: "the gate on instruction counts", when: When::Full, run: |shell| gate::run(shell, false) },
];

/// Every step is run, whatever the ones before it gave: one run tells all that is wrong.
pub(crate) fn run(shell: &Shell, quick: bool, only: &str) -> Done {
    let started = Instant::now();
    let (mut failed, mut skipped, mut times) = (Vec::new(), Vec::new(), Vec::new());
    let left_out = if quick { When::Full } else { When::Quick };
    for step in STEPS.iter().filter(|step| step.when != left_out && step.name.contains(only)) {
        println!("── {}", step.name);
        let began = Instant::now();
        let result = (step.run)(shell);
        let time = began.elapsed();
        let outcome = match &result {
            Ok(()) => "passed",
            Err(error) if error.is::<Skipped>() => "skipped",
            Err(_) => "FAILED",
        };
        println!("   {outcome}, {time:.1?}");
        times.push((step.name, time, outcome));
        if let Err(error) = result {
            println!("   {error}");
            let told = format!("{}: {error}", step.name);
            if error.is::<Skipped>() { skipped.push(told) } else { failed.push(told) }
        }
    }
    println!("\n── all");
    times.iter().for_each(|(name, time, outcome)| println!("{:>8.1}s  {outcome:7}  {name}", time.as_secs_f64()));
    println!("{:>8.1}s", started.elapsed().as_secs_f64());
    skipped.iter().for_each(|told| println!("skipped: {told}"));
    if failed.is_empty() { Ok(()) } else { Err(format!("{} failed:\n  {}", failed.len(), failed.join("\n  ")).into()) }
}

fn lints(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo clippy --quiet --workspace --all-targets -- --deny warnings").quiet().run()?)
}

fn tests(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo test --quiet --no-fail-fast --workspace --features shebao-data/build").quiet().run()?)
}

/// A release build: a few hundred million bases.
fn walk(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo run --quiet --release --package shebao-tests --bin walk").quiet().run()?)
}

/// The crates that are tested in seconds, and every case.
fn fast_tests(shell: &Shell) -> Done {
    let packages = ["shebao-core", "shebao-law", "shebao", "shebao-cli"].map(|package| ["--package", package]);
    let packages = packages.as_flattened();
    cmd!(shell, "cargo test --quiet {packages...}").quiet().run()?;
    Ok(cmd!(shell, "cargo test --quiet --package shebao-tests --test cases").quiet().run()?)
}

/// Core, law and the pack reader must build where there is no operating system.
fn no_std(shell: &Shell) -> Done {
    let target = tools::bare_metal(shell)?;
    let check = cmd!(
        shell,
        "cargo check --quiet --package shebao-core --package shebao-law --package shebao-data --no-default-features --target {target}"
    );
    Ok(check.quiet().run()?)
}

/// The demo must run to its end; what it prints is for people. A reader that goes away is no failure of it.
fn demo(shell: &Shell) -> Done {
    let printed = cmd!(shell, "cargo run --quiet --package shebao-demo").quiet().read()?;
    match DEMO.iter().find(|part| !printed.contains(**part)) {
        None => Ok(()),
        Some(part) => Err(format!("the demo does not print {part}").into()),
    }
}

/// What each part of the demo must come to: bills, refusals, settlements, statement, explanations.
const DEMO: [&str; 6] =
    ["合计", "301 missing_parameter", "差额 difference", "退休时账户总额", "34944.00 × 3.97%", "Sources"];
