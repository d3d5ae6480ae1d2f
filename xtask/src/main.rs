//! `cargo xtask …`: the tasks of the house. `test` is what CI runs; `cargo test` alone works too.
#![forbid(unsafe_code)]

mod bindings;
mod call;
mod cdoor;
mod dist;
mod docs;
mod doors;
mod gate;
mod header;
mod hosts;
mod java;
mod mutations;
mod packs;
mod test;
mod tools;
mod wasm;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use xshell::{Shell, cmd};

/// What every task returns.
type Done = Result<(), Box<dyn Error>>;

#[derive(Parser)]
#[command(about = "The tasks of the house")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The main job on realistic, invented input under the real law
    Demo,
    /// Every test of every door, installing what it needs and saying so
    Test {
        /// The inner loop: tests and generators, without doors that need other tools
        #[arg(long)]
        quick: bool,
        /// Only the steps whose name holds these words
        #[arg(long, default_value = "")]
        only: String,
    },
    /// Speed, as ratios against controls in the same run
    Bench,
    /// Instruction counts of the hot paths, held against `benches/gate.toml`
    Gate {
        /// Write what was counted
        #[arg(long)]
        write: bool,
    },
    /// One JSON request a line in, one answer a line out, through a door
    Call {
        /// The door
        door: Door,
    },
    /// Build the policy packs from `crates/shebao-data/policy`
    Packs {
        /// Only compare with the committed ones
        #[arg(long)]
        check: bool,
    },
    /// Make the C header from the crate that is the C door
    Header {
        /// Only compare with the committed one
        #[arg(long)]
        check: bool,
    },
    /// Write the golden list of the C library's symbols
    Symbols,
    /// Make what other languages see from the operations' declarations
    Bindings {
        /// Only compare with the committed files
        #[arg(long)]
        check: bool,
    },
    /// The C library for each platform and the Java package for all, as they are handed out, in `target/dist`
    Dist {
        /// The platforms; all where none is named
        platforms: Vec<dist::Platform>,
    },
    /// Build the WASM module into the npm package and show its size
    Wasm,
    /// Build the jar with the library for this machine inside
    Java {
        /// Then time it beside BigDecimal and beside raw JNI into the C library
        #[arg(long)]
        bench: bool,
    },
    /// Make rules wrong one at a time, in a copy of the workspace: the tests must catch each
    Mutations {
        /// Only those whose name holds these words
        #[arg(default_value = "")]
        only: String,
    },
    /// Make the reference pages from the code
    Docs {
        /// Only compare with the committed ones
        #[arg(long)]
        check: bool,
    },
}

/// A way into the engine.
#[derive(Clone, Copy, ValueEnum)]
enum Door {
    /// In this process
    Rust,
    /// The C library
    C,
    /// The jar
    Java,
    /// The WASM package in Node
    Js,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let run = || -> Done {
        let shell = Shell::new()?;
        shell.change_dir(root());
        match cli.task {
            Task::Demo => Ok(cmd!(shell, "cargo run --quiet --release --package shebao-demo").quiet().run()?),
            Task::Test { quick, only } => test::run(&shell, quick, &only),
            Task::Bench => Ok(cmd!(shell, "cargo run --quiet --release --package shebao-benches").run()?),
            Task::Gate { write } => gate::run(&shell, write),
            Task::Call { door } => call::run(&shell, door),
            Task::Packs { check } => packs::run(&shell, check),
            Task::Header { check } => header::run(&shell, check),
            Task::Symbols => cdoor::write_symbols(&shell),
            Task::Bindings { check } => bindings::run(&shell, check),
            Task::Dist { platforms } => dist::run(&shell, &platforms),
            Task::Wasm => wasm::sizes(&shell),
            Task::Java { bench: true } => java::bench(&shell),
            Task::Java { bench: false } => java::jar(&shell).map(|jar| println!("{}", jar.display())),
            Task::Mutations { only } => mutations::run(&shell, &only),
            Task::Docs { check } => docs::run(&shell, check),
        }
    };
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> &'static std::path::Path {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where cargo builds.
fn target(shell: &Shell) -> std::path::PathBuf {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    shell.current_dir().join(target)
}

/// Writes a generated file, or compares it with the committed one.
fn generated(shell: &Shell, path: &str, made: &str, check: bool) -> Done {
    if !check {
        return Ok(shell.write_file(path, made)?);
    }
    let committed = shell.read_file(path).unwrap_or_default();
    if committed == made {
        return Ok(());
    }
    let line = committed.lines().zip(made.lines()).take_while(|(old, new)| old == new).count();
    Err(format!(
        "{path} is not what the code makes (from line {}): run the task without --check",
        line.saturating_add(1)
    )
    .into())
}
