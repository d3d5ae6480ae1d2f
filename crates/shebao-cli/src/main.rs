//! `shebao`: the rules engine on the command line.
//!
//! Exit codes: [`EXIT_CODES`].
#![forbid(unsafe_code)]

mod batch;
mod before;
mod block;
mod call;
mod cells;
mod cities;
mod coded;
mod compare;
mod coverage;
mod explain;
mod fail;
mod index;
mod lists;
mod members;
mod pack;
mod profiles;
mod table;
mod tally;
mod whole;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use shebao::{Engine, Options};

use fail::Fail;

const EXIT_CODES: &str = "\
退出码 Exit codes:
  0  完成 done; an error of one line or row stands in its answer and changes nothing here
  1  请求或政策文件被拒绝 the engine refused the request or the policy files
  2  用法有误或文件无法读写 wrong usage, or a file cannot be read or written
  3  加了 --strict，且有的行没有结果，或一行也没有 with --strict: some rows have no result, or there are no rows";

/// 社会保险规则引擎: dated, cited policy in; exact amounts out, each with its reason.
#[derive(Parser)]
#[command(name = "shebao", version, after_help = EXIT_CODES)]
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
    /// 各市: what each city can be billed for, from when to when, as Markdown
    Cities(cities::Args),
    /// 政策包: check, build and compare packs
    #[command(subcommand)]
    Pack(pack::Command),
    /// 编码方案: the profiles of hosts' codes, or every row of one with its confidence
    Profiles(profiles::Args),
    /// 描述: every operation and field, as JSON
    Describe,
    /// 索引: Chinese term → operation → file, as Markdown
    Index(index::Args),
}

/// What a question is asked under, for commands that build their own requests.
#[derive(clap::Args)]
struct Under {
    /// Only what was published by this day is seen: 2024-11-15
    #[arg(long, value_name = "DAY")]
    known: Option<String>,
    /// What is taken, as JSON: {"evidence":"unverified"}, {"methods":["account.mid_year"]}
    #[arg(long, value_name = "JSON")]
    accept: Option<String>,
    /// A JSON file with an array of overlays
    #[arg(long, value_name = "FILE")]
    overlays: Option<std::path::PathBuf>,
}

impl Under {
    fn options(&self, engine: &Engine) -> Result<Options, Fail> {
        Ok(engine.options(&format!("{{{}}}", self.members()?.join(",")))?)
    }

    /// The same as members of a request.
    fn members(&self) -> Result<Vec<String>, Fail> {
        let mut members = Vec::new();
        if let Some(known) = &self.known {
            members.push(format!("\"known\":{}", serde_json::Value::from(known.as_str())));
        }
        if let Some(accept) = &self.accept {
            members.push(format!("\"accept\":{}", json(accept, "--accept")?));
        }
        if let Some(path) = &self.overlays {
            members.push(format!("\"overlays\":{}", json(&fail::read(path)?, &path.display().to_string())?));
        }
        Ok(members)
    }
}

/// Text that is one JSON value. What is none would end, or go on in, the request that it is put into.
fn json<'t>(text: &'t str, whose: &str) -> Result<&'t str, Fail> {
    match serde_json::from_str::<&serde_json::value::RawValue>(text) {
        Ok(value) => Ok(value.get()),
        Err(error) => Err(Fail::usage(
            &format!("{whose} 不是合法的 JSON：{error}"),
            &format!("{whose} is not valid JSON: {error}"),
        )),
    }
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(code) => code,
        Err(fail) => fail.report(),
    }
}

fn run(command: &Command) -> Result<ExitCode, Fail> {
    match command {
        Command::Call(args) => call::run(&Engine::new()?, args)?,
        Command::Explain(args) => explain::run(&Engine::new()?, args)?,
        Command::Compare(args) => return compare::run(&Engine::new()?, args),
        Command::Batch(args) => return batch::run(&Engine::new()?, args),
        Command::Coverage(args) => coverage::run(&Engine::new()?, args)?,
        Command::Cities(args) => fail::print(&cities::markdown(&Engine::new()?, args))?,
        // Without an engine: packs must be made even where the embedded ones no longer fit the rules.
        Command::Pack(command) => pack::run(command)?,
        Command::Profiles(args) => profiles::run(args)?,
        Command::Describe => fail::print(&shebao::describe())?,
        Command::Index(args) => fail::print(&index::markdown(args))?,
    }
    Ok(ExitCode::SUCCESS)
}
