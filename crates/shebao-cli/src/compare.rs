//! `shebao compare`: a request with `against`, as a table.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use comfy_table::{CellAlignment, Table, presets};
use serde_json::Value;
use shebao::{Engine, Month, Shape, operations};

use crate::before;
use crate::explain::{answer, list, word};
use crate::fail::{self, Fail};
use crate::lists;
use crate::tally::code_of;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request that has `against`; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// A list of the input that stands in a CSV file: roster=people.csv
    #[arg(long = "list", value_name = "NAME=FILE")]
    lists: Vec<String>,
    /// The left side as an older pack has it: a `.figures.pack` of an earlier release; for a request without `against`
    #[arg(long, value_name = "PACK")]
    before: Option<PathBuf>,
    /// Every pair, not only those that differ
    #[arg(long)]
    all: bool,
    /// The raw answer
    #[arg(long)]
    json: bool,
    /// End with exit code 3 where a row has no result
    #[arg(long)]
    strict: bool,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<ExitCode, Fail> {
    let mut request = fail::bytes(&args.file)?;
    if !args.lists.is_empty() {
        request = lists::put_in(request, &args.lists)?;
    }
    if let Some(pack) = &args.before {
        request = before::put_in(request, pack)?;
    }
    let mut out = Vec::new();
    engine.call(&request, &mut out);
    if args.json {
        fail::print(&String::from_utf8_lossy(&out))?;
    }
    let answer = answer(&out)?;
    if answer.get("ok").and_then(|ok| ok.get("pairs")).is_none() {
        return Err(Fail::usage("请求中没有 against", "the request has no `against`"));
    }
    let found = answer.get("ok");
    if !args.json {
        fail::print(&text(found, args.all))?;
    }
    Ok(fail::done(args.strict && !list(found, "failed").is_empty()))
}

/// A table whose columns `numbers` are amounts.
fn table(header: &[&str], numbers: std::ops::Range<usize>, rows: Vec<Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_header(header).add_rows(rows);
    for column in numbers {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.to_string()
}

fn text(found: Option<&Value>, all: bool) -> String {
    let names = names();
    let line = |item: &Value| {
        let line = word(item, "line");
        match names.get(line.as_str()) {
            Some(zh) => format!("{zh} {line}"),
            None => line,
        }
    };
    let cells = |item: &Value, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| if *name == "line" { line(item) } else { word(item, name) }).collect()
    };
    let differs = |pair: &&Value| word(pair, "difference") != "0.00";
    let pairs = list(found, "pairs");
    let different = pairs.iter().filter(differs).count();
    let mut parts =
        vec![format!("{} 对，{different} 对有差额 / {} pairs, {different} differ", pairs.len(), pairs.len())];
    let is_of_units = |name: &str| list(found, name).iter().any(|item| item.get("unit").is_some());
    let (who, who_named) = match ["pairs", "unpaired", "failed"].into_iter().any(is_of_units) {
        true => ("unit", "单位 unit"),
        false => ("person", "个人 person"),
    };
    let members = [who, "month", "line", "left", "right", "difference", "because"];
    let shown = pairs.iter().filter(|pair| all || differs(pair)).map(|pair| cells(pair, &members));
    let header = [who_named, "月份 month", "项目 line", "左 left", "右 right", "差额 difference", "原因 because"];
    push(&mut parts, "", &header, 3..6, shown.collect());

    let rows = list(found, "changes").iter().map(|change| {
        let side = |name: &str| change.get(name).map(reading).unwrap_or_default();
        vec![word(change, "month"), word(change, "param"), side("left"), side("right")]
    });
    let header = ["月份 month", "参数 parameter", "左 left", "右 right"];
    push(&mut parts, "不同的政策行 rows that differ", &header, 0..0, by_months(rows.collect(), 0));

    let rows = list(found, "unpaired").iter().map(|item| cells(item, &["side", who, "month", "line", "amount"]));
    let header = ["侧 side", who_named, "月份 month", "项目 line", "金额 amount"];
    push(&mut parts, "未配对 unpaired", &header, 4..5, rows.collect());

    let rows = list(found, "failed").iter().map(|item| {
        let place = cells(item, &["side", who, "month"]);
        place.into_iter().chain([item.get("error").map(reason).unwrap_or_default()]).collect()
    });
    let header = ["侧 side", who_named, "月份 month", "原因 reason"];
    push(&mut parts, "无结果 failed", &header, 0..0, by_months(rows.collect(), 2));

    match found.and_then(|found| found.get("totals")).and_then(Value::as_array) {
        None => parts.push(
            "不出合计：有未配对或无结果的行，或者各项不可相加\n\
             no totals: rows are unpaired or failed, or the lines are no sums"
                .to_owned(),
        ),
        Some(totals) => {
            let rows = totals.iter().map(|total| cells(total, &["line", "left", "right", "difference"]));
            let header = ["项目 line", "左 left", "右 right", "差额 difference"];
            push(&mut parts, "合计 totals", &header, 1..4, rows.collect());
        }
    }
    parts.join("\n")
}

fn push(
    parts: &mut Vec<String>,
    title: &str,
    header: &[&str],
    numbers: std::ops::Range<usize>,
    rows: Vec<Vec<String>>,
) {
    if rows.is_empty() {
        return;
    }
    if !title.is_empty() {
        parts.push(format!("{title}: {}", rows.len()));
    }
    parts.push(table(header, numbers, rows));
}

/// Rows of adjoining months that are else the same become one, from the first month to the last.
fn by_months(rows: Vec<Vec<String>>, month: usize) -> Vec<Vec<String>> {
    let rest = |row: &[String]| -> Vec<String> {
        row.iter().enumerate().filter(|(column, _)| *column != month).map(|(_, cell)| cell.clone()).collect()
    };
    let mut runs: Vec<(Vec<String>, String)> = Vec::new();
    for row in rows {
        let at = row.get(month).cloned().unwrap_or_default();
        match runs.last_mut() {
            Some((first, last)) if rest(first) == rest(&row) && adjoin(last, &at) => *last = at,
            _ => runs.push((row, at)),
        }
    }
    let whole = runs.into_iter().map(|(mut row, last)| {
        if let Some(first) = row.get_mut(month).filter(|first| **first != last) {
            first.push_str(&format!(" … {last}"));
        }
        row
    });
    whole.collect()
}

fn adjoin(month: &str, next: &str) -> bool {
    Month::parse(month).is_some_and(|month| Month::parse(next) == Some(month.plus(1)))
}

/// A row of policy, short: value, span, where it stands.
fn reading(reading: &Value) -> String {
    let overlay = word(reading, "overlay");
    let source = if overlay.is_empty() { word(reading, "document") } else { overlay };
    format!("{} · {} · {source}", word(reading, "value"), word(reading, "span"))
}

/// Why a row has no result. A row of a roster has only the number.
fn reason(error: &Value) -> String {
    let number = error.get("code").and_then(Value::as_u64).and_then(|code| u32::try_from(code).ok()).unwrap_or(0);
    let Some(code) = code_of(number) else { return number.to_string() };
    let message =
        |name: &str, or: &str| Some(word(error, name)).filter(|text| !text.is_empty()).unwrap_or(or.to_owned());
    let (zh, en) = (message("message_zh", code.zh()), message("message", code.en()));
    format!("{number} {}\n{zh}\n{en}", code.name())
}

/// The Chinese names of lines.
fn names() -> BTreeMap<&'static str, &'static str> {
    fn of(shape: &Shape, names: &mut BTreeMap<&'static str, &'static str>) {
        for declared in shape.fields {
            names.insert(declared.field.name, declared.field.zh);
            if let Some(items) = &declared.items {
                of(items, names);
            }
        }
    }
    let mut names = BTreeMap::new();
    for operation in operations() {
        of(&operation.output(), &mut names);
    }
    names
}
