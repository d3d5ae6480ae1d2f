//! `shebao`: the rules engine on the command line.
//!
//! Exit codes: 0 done · 1 the request, a pack or a row was refused · 2 the command was used wrongly or a file could not be read.
#![forbid(unsafe_code)]

mod batch;
mod call;
mod cells;
mod compare;
mod coverage;
mod explain;
mod fail;
mod index;
mod pack;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use shebao::{Engine, Options};

use fail::Fail;

/// 社会保险规则引擎 shebao: dated, cited policy in; exact amounts out, each with its reason.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// 调用: one JSON request a line in, one JSON answer a line out
    Call(call::Args),
    /// 说明: explain a request in Chinese or English, with citations
    Explain(explain::Args),
    /// 比对: a request with `against` as a table: settlement, audit, why an amount changed
    Compare(compare::Args),
    /// 批量: CSV in, CSV out, with an error number in each bad row
    Batch(batch::Args),
    /// 覆盖: what is known, where and when, and why not
    Coverage(coverage::Args),
    /// 政策包: check, build and compare packs
    #[command(subcommand)]
    Pack(pack::Command),
    /// 描述: every operation and field, as JSON
    Describe,
    /// 索引: Chinese term → operation → file, as Markdown
    Index,
}

/// What a question is asked under, for commands that build their own requests.
#[derive(clap::Args)]
struct Under {
    /// Only what was published by this day is seen: 2024-11-15
    #[arg(long)]
    known: Option<String>,
    /// What is taken, as JSON: {"evidence":"unverified"}, {"methods":["account.mid_year"]}
    #[arg(long)]
    accept: Option<String>,
    /// A JSON file with an array of overlays
    #[arg(long)]
    overlays: Option<std::path::PathBuf>,
}

impl Under {
    fn options(&self, engine: &Engine) -> Result<Options, Fail> {
        let mut members = Vec::new();
        if let Some(known) = &self.known {
            members.push(format!("\"known\":{}", serde_json::Value::from(known.as_str())));
        }
        if let Some(accept) = &self.accept {
            members.push(format!("\"accept\":{accept}"));
        }
        if let Some(path) = &self.overlays {
            members.push(format!("\"overlays\":{}", fail::read(path)?));
        }
        Ok(engine.options(&format!("{{{}}}", members.join(",")))?)
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let run = || -> Result<(), Fail> {
        let engine = Engine::new()?;
        match &cli.command {
            Command::Call(args) => call::run(&engine, args),
            Command::Explain(args) => explain::run(&engine, args),
            Command::Compare(args) => compare::run(&engine, args),
            Command::Batch(args) => batch::run(&engine, args),
            Command::Coverage(args) => coverage::run(&engine, args),
            Command::Pack(command) => pack::run(command),
            Command::Describe => fail::print(&shebao::describe()),
            Command::Index => fail::print(&index::markdown()),
        }
    };
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fail) => fail.report(),
    }
}
