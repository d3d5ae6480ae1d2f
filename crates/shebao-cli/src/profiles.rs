//! `shebao profiles`: which codes of hosts are known, what they are here, and how sure that is.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::fail::{self, Fail};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The profile of which every row is shown: national
    name: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<(), Fail> {
    let all: Map<String, Value> = serde_json::from_str(shebao::PROFILES)
        .map_err(|error| Fail::usage(&format!("编码方案有误：{error}"), &format!("profiles: {error}")))?;
    let Some(name) = &args.name else {
        let lines =
            all.iter().map(|(name, profile)| format!("{name}\t{}\t{}", text(profile, "zh"), text(profile, "en")));
        return fail::print(&lines.collect::<Vec<_>>().join("\n"));
    };
    let profile = all.get(name).ok_or_else(|| {
        let names = all.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        Fail::usage(&format!("没有编码方案 {name}；有：{names}"), &format!("no profile {name}; there are: {names}"))
    })?;
    fail::print(&page(name, profile))
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Code, value, Chinese name, confidence, what it is here, note: a row each, parted by tabs.
fn page(name: &str, profile: &Value) -> String {
    let mut page = format!("{name}\t{}\t{}\n", text(profile, "zh"), text(profile, "en"));
    // Writing into a String does not fail.
    if let Some(base) = profile.get("base").and_then(Value::as_str) {
        let _ = writeln!(page, "其余同 {base}; the rest as in {base}");
    }
    if let Some(note) = profile.get("note").and_then(Value::as_str) {
        let _ = writeln!(page, "{note}");
    }
    for code in profile.get("codes").and_then(Value::as_array).into_iter().flatten() {
        let is = [("field", "→"), ("line", "←")].map(|(member, arrow)| match code.get(member) {
            None => String::new(),
            Some(Value::Array(paths)) => {
                let paths = paths.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
                format!("{arrow} {paths}")
            }
            Some(path) => format!("{arrow} {}", path.as_str().unwrap_or_default()),
        });
        row(&mut page, [text(code, "code"), ""], code, is.join(" ").trim());
        for value in code.get("values").and_then(Value::as_array).into_iter().flatten() {
            let parts = [("as", "≡"), ("sets", "→"), ("only", "="), ("takes", "→"), ("gives", "←")];
            let parts = parts.iter().filter_map(|(member, arrow)| Some(format!("{arrow} {}", value.get(member)?)));
            row(&mut page, [text(code, "code"), text(value, "value")], value, &parts.collect::<Vec<_>>().join(" "));
        }
    }
    page
}

fn row(page: &mut String, [code, value]: [&str; 2], of: &Value, is: &str) {
    let (zh, confidence, note) = (text(of, "zh"), text(of, "confidence"), text(of, "note"));
    let line = format!("{code}\t{value}\t{zh}\t{confidence}\t{is}\t{note}");
    let _ = writeln!(page, "{}", line.trim_end());
}
