//! The gate on instruction counts: callgrind counts a release build's works, and none may cost more than it is allowed.
//!
//! Each work is run N and 2N times; the difference is N times the work, without start and warm-up. Valgrind stands for one
//! processor with AVX2 and without AVX-512, wherever it runs: lanes are gated in their x86-64-v3 form, and the C library
//! picks the same copying routines on every machine.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xshell::{Shell, cmd};

use crate::tools::{self, Skipped};
use crate::{Done, root};

/// What each work cost when it was last written, and what it may cost.
const COMMITTED: &str = "benches/gate.toml";
/// How much more than measured is let through, in per cent; and how much less is reported.
const SLACK: u64 = 3;
/// A work with this ending must cost exactly what the one without it costs.
const OFF: &str = "_explanation_off";

/// A work of `benches/src/gate`, as the program lists it.
struct Work {
    name: String,
    turn: String,
    turns: u64,
    units: u64,
    unit: String,
}

struct Counted {
    work: Work,
    /// Instructions of one turn.
    instructions: u64,
}

/// Counts every work and holds it against what is committed, or commits what was counted.
pub(crate) fn run(shell: &Shell, write: bool) -> Done {
    tools::find(shell, "cc")?;
    tools::find(shell, "valgrind")?;
    cmd!(shell, "cargo build --quiet --release --package shebao-benches --bin gate").quiet().run()?;
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let program = shell.current_dir().join(target).join("release/gate");
    let level = cmd!(shell, "valgrind --quiet --tool=none {program} level").quiet().read()?;
    if level != "x86-64-v3" {
        return Err(Skipped(format!("the figures are for x86-64-v3 under valgrind, and here that is {level}")).into());
    }
    let compiler = compiler(shell)?;
    let counted = works(&program)?.into_iter().map(|work| count(&program, work)).collect::<Result<Vec<_>, _>>()?;
    if write {
        same_off(&counted)?;
        return Ok(shell.write_file(COMMITTED, written(&counted, &compiler))?);
    }
    let committed: toml::Table = shell.read_file(COMMITTED)?.parse()?;
    let faults = compare(&committed, &counted);
    same_off(&counted)?;
    match committed.get("rustc").and_then(toml::Value::as_str) {
        Some(theirs) if theirs != compiler && !faults.is_empty() => Err(Skipped(format!(
            "the figures are for rustc {theirs}, this is {compiler}; beyond them: {}",
            faults.join("; ")
        ))
        .into()),
        _ if faults.is_empty() => Ok(()),
        _ => Err(format!("{}; where that is meant: cargo xtask gate --write", faults.join("; ")).into()),
    }
}

fn works(program: &Path) -> Result<Vec<Work>, Box<dyn Error>> {
    let listed = String::from_utf8(Command::new(program).output()?.stdout)?;
    let works = listed.lines().map(|line| {
        let mut parts = line.split('\t').map(str::to_owned);
        let mut part = || parts.next().ok_or("the program lists works in another form");
        Ok(Work { name: part()?, turns: part()?.parse()?, units: part()?.parse()?, unit: part()?, turn: part()? })
    });
    works.collect()
}

/// Instructions of a turn: those of 2N turns less those of N, by N.
fn count(program: &PathBuf, work: Work) -> Result<Counted, Box<dyn Error>> {
    let start = |turns: u64| {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).arg(&work.name);
        // Names and values of the environment move the stack, and with it what is copied how.
        valgrind.arg(turns.to_string()).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        valgrind.current_dir(root()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()
    };
    let collected = |child: std::process::Child| -> Result<u64, Box<dyn Error>> {
        let output = child.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let number = said.lines().find_map(|line| line.split_once("Collected : "));
        match number {
            Some((_, number)) if output.status.success() => Ok(number.trim().parse()?),
            _ => Err(format!("{} under callgrind: {said}", work.name).into()),
        }
    };
    let (once, twice) = (start(work.turns)?, start(work.turns.saturating_mul(2))?);
    let (once, twice) = (collected(once)?, collected(twice)?);
    let difference = twice.checked_sub(once).ok_or_else(|| format!("{}: more turns cost less", work.name))?;
    let instructions = difference.checked_div(work.turns).ok_or("a work of no turns")?;
    Ok(Counted { work, instructions })
}

/// What is over its limit, or has no figure. What has become cheaper is only said.
fn compare(committed: &toml::Table, counted: &[Counted]) -> Vec<String> {
    let mut faults = Vec::new();
    for Counted { work, instructions } in counted {
        let figure = |name: &str| {
            let number = committed.get(&work.name).and_then(|row| row.get(name)).and_then(toml::Value::as_integer);
            number.and_then(|number| u64::try_from(number).ok())
        };
        let (Some(before), Some(limit)) = (figure("instructions"), figure("limit")) else {
            faults.push(format!("{} has no figure in {COMMITTED}", work.name));
            continue;
        };
        let lower = hundredths(before, 100u64.saturating_sub(SLACK));
        let verdict = match instructions {
            now if *now > limit => "OVER THE LIMIT",
            now if *now < lower => "cheaper: lower the figure with cargo xtask gate --write",
            _ => "",
        };
        let per = |turn: u64| tenths(turn, work.units);
        println!(
            "   {:<22} {:>12} instructions per {:<11} (was {}, limit {}) {verdict}",
            work.name,
            per(*instructions),
            work.unit,
            per(before),
            per(limit)
        );
        if *instructions > limit {
            faults.push(format!("{}: {instructions} instructions, limit {limit}", work.name));
        }
    }
    let known = |name: &str| counted.iter().any(|counted| counted.work.name == name);
    let rows = committed.iter().filter(|(_, row)| row.is_table());
    faults.extend(rows.filter(|(name, _)| !known(name)).map(|(name, _)| format!("{name} is no work of the gate")));
    faults
}

/// An explanation that nobody asks for costs nothing: not one instruction.
fn same_off(counted: &[Counted]) -> Done {
    let mut pairs = 0u32;
    for off in counted {
        let Some(name) = off.work.name.strip_suffix(OFF) else { continue };
        let plain = counted.iter().find(|plain| plain.work.name == name).ok_or("a work to compare with is missing")?;
        if plain.instructions != off.instructions {
            let (plain, off, name) = (plain.instructions, off.instructions, &off.work.name);
            return Err(format!("{name}: {off} instructions a turn, without it {plain}").into());
        }
        pairs = pairs.saturating_add(1);
    }
    if pairs == 0 { Err("no work shows what an explanation costs when it is off".into()) } else { Ok(()) }
}

/// The file that is committed.
fn written(counted: &[Counted], compiler: &str) -> String {
    let mut text = String::from(
        "# Instructions of one turn of each work, counted by callgrind (no AVX-512 there: lanes are x86-64-v3), and what a turn\n\
         # may cost. Written by `cargo xtask gate --write`; held by `cargo xtask gate`, a step of `cargo xtask test`.\n",
    );
    let _ = writeln!(text, "rustc = \"{compiler}\"");
    for Counted { work, instructions } in counted {
        let limit = hundredths(*instructions, SLACK.saturating_add(100));
        let per = tenths(*instructions, work.units);
        let _ = writeln!(text, "\n# {}: {per} per {}", work.turn, work.unit);
        let _ = writeln!(text, "[{}]\ninstructions = {instructions}\nlimit = {limit}", work.name);
    }
    text
}

fn hundredths(figure: u64, share: u64) -> u64 {
    figure.saturating_mul(share) / 100
}

/// A turn's count by its units, with one decimal where it has more than one.
fn tenths(turn: u64, units: u64) -> String {
    if units == 1 {
        return turn.to_string();
    }
    let tenths = turn.saturating_mul(10).checked_div(units).unwrap_or(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The compiler's version: another one makes other code.
fn compiler(shell: &Shell) -> Result<String, Box<dyn Error>> {
    let version = cmd!(shell, "rustc --version").quiet().read()?;
    Ok(version.split_whitespace().nth(1).ok_or("rustc gives no version")?.to_owned())
}
