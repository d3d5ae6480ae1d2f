//! The four traps by name: a city's hole beside a provincial figure; a late correction that must not erase; a failed month
//! inside a settlement; an overlay that a later pack supersedes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod city_hole;
#[path = "../common/mod.rs"]
mod common;
mod failed_month;
mod late_correction;
mod settlement;
mod superseded_overlay;

use common::{Monthly, line, month};
use serde_json::Value;
use shebao::Engine;

/// A row of policy as an author writes it.
fn row(param: &str, kind: &str, region: &str, span: (&str, &str), published: &str, value: &str, cite: &str) -> String {
    let (facet, name) = if param.starts_with("base.") { ("kind", kind) } else { ("payer", "enterprise") };
    let until = if span.1.is_empty() { String::new() } else { format!("until = \"{}\"\n", span.1) };
    format!(
        "\n[[value]]\nparam = \"{param}\"\n{facet} = [\"{name}\"]\nregion = \"{region}\"\nfrom = \"{}\"\n{until}\
         published = \"{published}\"\nvalue = \"{value}\"\nstanding = \"final\"\nevidence = \"official\"\n\
         cite = \"{cite}\"\nchecked = \"2026-11-24\"\n",
        span.0
    )
}

/// An invented notice that later rows cite.
fn notice(id: &str, published: &str) -> String {
    format!(
        "[[document]]\nid = \"{id}\"\nnumber = \"\"\nzh = \"虚构的通知\"\nen = \"An invented notice\"\nissuer = \"虚构\"\n\
         published = \"{published}\"\nwhere = \"nowhere\"\n"
    )
}

fn pension(engine: &Engine, region: u32, at: &str, wage: &str, more: &str) -> Value {
    Monthly { region, month: month(at), wage, more, ..Monthly::default() }.ask(engine)
}

/// The cap that a month is billed on.
fn cap(engine: &Engine, at: &str, more: &str) -> String {
    line(&pension(engine, 410_100, at, "99999.00", more), "pension_base")
}

fn unit(kinds: &str, from: &str, until: &str, roster: &str, more: &str) -> String {
    format!(
        concat!(
            r#"{{"op":"premium.unit_bill@1",{}"input":{{"region":"410100","from":"{}","until":"{}","payer":"enterprise","#,
            r#""employer_size":"small",{},"roster":[{}]}}}}"#
        ),
        more, from, until, kinds, roster
    )
}

fn rows_of<'a>(answer: &'a Value, list: &str) -> &'a Vec<Value> {
    answer["ok"][list].as_array().unwrap_or_else(|| panic!("no {list} in {answer}"))
}
