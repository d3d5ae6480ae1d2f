//! `cargo xtask test`: every test of every door, step by step, each with its time.

use std::time::Instant;

use xshell::{Shell, cmd};

use crate::{Done, bindings, cdoor, docs, doors, header, packs, tools, wasm};

/// One thing that must hold.
struct Step {
    name: &'static str,
    /// Whether the inner loop runs it too.
    quick: bool,
    run: fn(&Shell) -> Done,
}

/// A new door, crate or generator adds its line here.
const STEPS: &[Step] = &[
    Step { name: "tools", quick: false, run: tools::install },
    Step { name: "format", quick: false, run: |shell| Ok(cmd!(shell, "cargo fmt --all --check").quiet().run()?) },
    Step { name: "lints", quick: false, run: lints },
    Step { name: "packs are what the policy files make", quick: true, run: |shell| packs::run(shell, true) },
    Step { name: "docs are what the code makes", quick: true, run: |shell| docs::run(shell, true) },
    Step { name: "bindings are what the declarations make", quick: true, run: |shell| bindings::run(shell, true) },
    Step { name: "tests", quick: true, run: tests },
    Step {
        name: "cases through the command line",
        quick: false,
        run: |shell| doors::compare(shell, &doors::cli(shell)?),
    },
    Step { name: "the C header is what the crate makes", quick: false, run: |shell| header::run(shell, true) },
    Step { name: "the C door", quick: false, run: cdoor::test },
    Step { name: "cases through the C door", quick: false, run: |shell| doors::compare(shell, &cdoor::door(shell)?) },
    Step { name: "the JS door", quick: false, run: wasm::test },
    Step { name: "cases through the JS door", quick: false, run: wasm::cases },
    Step { name: "no standard library", quick: false, run: no_std },
    Step { name: "demo", quick: false, run: demo },
];

pub(crate) fn run(shell: &Shell, quick: bool) -> Done {
    let started = Instant::now();
    for step in STEPS.iter().filter(|step| !quick || step.quick) {
        println!("── {}", step.name);
        let began = Instant::now();
        (step.run)(shell).map_err(|error| format!("{}: {error}", step.name))?;
        println!("   {:.1?}", began.elapsed());
    }
    println!("all steps passed in {:.1?}", started.elapsed());
    Ok(())
}

fn lints(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo clippy --quiet --workspace --all-targets -- --deny warnings").quiet().run()?)
}

fn tests(shell: &Shell) -> Done {
    Ok(cmd!(shell, "cargo test --quiet --workspace --features shebao-data/build").quiet().run()?)
}

/// Core, law and the pack reader must build where there is no operating system.
fn no_std(shell: &Shell) -> Done {
    let target = tools::BARE_METAL;
    let check = cmd!(
        shell,
        "cargo check --quiet --package shebao-core --package shebao-law --package shebao-data --no-default-features --target {target}"
    );
    Ok(check.quiet().run()?)
}

/// The demo must run to its end; what it prints is for people.
fn demo(shell: &Shell) -> Done {
    let printed = cmd!(shell, "cargo run --quiet --package shebao-demo").quiet().read()?;
    if printed.contains("应缴合计") { Ok(()) } else { Err("the demo ended early".into()) }
}
