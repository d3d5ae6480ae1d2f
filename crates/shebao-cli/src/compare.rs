//! `shebao compare`: a request with `against`, as a table.

use std::path::PathBuf;

use comfy_table::{CellAlignment, Table, presets};
use serde_json::Value;
use shebao::Engine;

use crate::explain::refusal;
use crate::fail::{self, Fail};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request that has `against`; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// Every pair, not only those that differ
    #[arg(long)]
    all: bool,
    /// The raw answer
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let mut out = Vec::new();
    engine.call(&fail::bytes(&args.file)?, &mut out);
    if args.json {
        return fail::print(&String::from_utf8_lossy(&out));
    }
    let answer: Value = serde_json::from_slice(&out).map_err(|error| Fail::Usage(error.to_string()))?;
    if let Some(error) = answer.get("error") {
        return Err(Fail::Refused(refusal(error)));
    }
    fail::print(&text(&answer, args.all))
}

fn word(value: &Value, name: &str) -> String {
    match value.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_header(header);
    table
}

fn text(answer: &Value, all: bool) -> String {
    let found = answer.get("ok");
    let list = |name: &str| found.and_then(|f| f.get(name)).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut parts = Vec::new();
    let pairs = list("pairs");
    let shown: Vec<_> = pairs.iter().filter(|pair| all || word(pair, "difference") != "0.00").collect();
    let mut rows =
        table(&["个人 person", "月份 month", "项目 line", "左 left", "右 right", "差额 difference", "原因 because"]);
    for pair in &shown {
        rows.add_row(
            ["person", "month", "line", "left", "right", "difference", "because"].map(|name| word(pair, name)),
        );
    }
    for column in 3..6 {
        if let Some(column) = rows.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    parts.push(rows.to_string());
    parts.push(format!("{} 对，{} 对有差额 / {} pairs, {} differ", pairs.len(), shown.len(), pairs.len(), shown.len()));
    for (name, title) in [("unpaired", "未配对 unpaired"), ("failed", "无结果 failed")] {
        for item in list(name) {
            let error = item.get("error").map(refusal).unwrap_or_default();
            let place = ["side", "person", "month", "line", "amount"].map(|name| word(&item, name)).join(" ");
            parts.push(format!("{title}: {place} {error}").trim_end().to_owned());
        }
    }
    match found.and_then(|f| f.get("totals")).and_then(Value::as_array) {
        None => parts.push(
            "有未配对或无结果的行，不出合计 / no totals: rows are unpaired or failed, or lines are no sums".to_owned(),
        ),
        Some(totals) => {
            let mut rows = table(&["合计 total", "左 left", "右 right", "差额 difference"]);
            totals.iter().for_each(|total| {
                rows.add_row(["line", "left", "right", "difference"].map(|name| word(total, name)));
            });
            for column in 1..4 {
                if let Some(column) = rows.column_mut(column) {
                    column.set_cell_alignment(CellAlignment::Right);
                }
            }
            parts.push(rows.to_string());
        }
    }
    parts.join("\n")
}
