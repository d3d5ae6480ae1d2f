//! The main job on realistic, invented input under the real law: an invented Zhengzhou unit of three dozen people is billed
//! for 2019 to 2026, two years are settled on late figures, one person's account is stated, a flexible worker pays by the quarter and an
//! employer late, and a premium and a year's
//! interest are explained. Nobody in it exists.
#![forbid(unsafe_code)]

mod account;
mod bill;
mod collect;
mod roster;
mod settle;
mod show;

use std::error::Error;
use std::io::{self, BufWriter, Write};

use shebao::Engine;

/// What each part returns.
type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let mut out = BufWriter::new(io::stdout().lock());
    match run(&mut out).and_then(|()| Ok(out.flush()?)) {
        // `cargo xtask demo | head`: whoever reads has gone.
        Err(error) if is_gone(error.as_ref()) => Ok(()),
        done => done,
    }
}

fn is_gone(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(out: &mut dyn Write) -> Done {
    let engine = Engine::new()?;
    let pack = engine.book().packs().first().ok_or("no pack")?;
    let content = pack.content.get(..12).unwrap_or(&pack.content);
    writeln!(out, "shebao · 政策数据 policy {} {} · {content}…", pack.id, pack.version)?;
    let roster = roster::read()?;
    bill::run(&engine, &roster, out)?;
    settle::run(&engine, &roster, out)?;
    account::run(&engine, out)?;
    collect::run(&engine, out)?;
    bill::explain(&engine, out)
}
