//! The main job on realistic, invented input under the real law: an invented Zhengzhou unit of three dozen people is billed
//! for 2019 to 2026, two years are settled on late figures, one person's account is stated, and a premium and a year's
//! interest are explained. Nobody in it exists.
#![forbid(unsafe_code)]

mod account;
mod bill;
mod roster;
mod settle;
mod show;

use std::error::Error;

use shebao::Engine;

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::new()?;
    let pack = engine.book().packs().first().ok_or("no pack")?;
    let content = pack.content.get(..12).unwrap_or(&pack.content);
    println!("shebao · 政策数据 policy {} {} · {content}…", pack.id, pack.version);
    let roster = roster::read()?;
    bill::run(&engine, &roster)?;
    settle::run(&engine, &roster)?;
    account::run(&engine)?;
    bill::explain(&engine)?;
    Ok(())
}
