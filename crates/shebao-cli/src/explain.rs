//! `shebao explain`: a request's steps as text that can be handed to the insured person.

use std::path::PathBuf;

use serde_json::Value;
use shebao::Engine;

use crate::fail::{self, Fail};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// zh (中文) or en
    #[arg(long, default_value = "zh", value_parser = ["zh", "en"])]
    lang: String,
    /// Which person of a roster, by the caller's number
    #[arg(long)]
    person: Option<u32>,
    /// Which month of a roster: 2024-07
    #[arg(long)]
    month: Option<String>,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let request = fail::bytes(&args.file)?;
    let answer = answer(engine, &request, args)?;
    fail::print(&text(&answer, &args.lang))
}

/// The answer with its explanation. The request goes as it is, with `explain` added.
fn answer(engine: &Engine, request: &[u8], args: &Args) -> Result<Value, Fail> {
    let not_json = |error| Fail::Usage(format!("请求不是 JSON / the request is not JSON: {error}"));
    let mut request: Value = serde_json::from_slice(request).map_err(not_json)?;
    let mut selector = serde_json::Map::new();
    if let Some(person) = args.person {
        selector.insert("person".to_owned(), person.into());
    }
    if let Some(month) = &args.month {
        selector.insert("month".to_owned(), month.as_str().into());
    }
    let explain = if selector.is_empty() { Value::Bool(true) } else { Value::Object(selector) };
    if let Some(members) = request.as_object_mut() {
        members.insert("explain".to_owned(), explain);
    }
    let mut out = Vec::new();
    engine.call(request.to_string().as_bytes(), &mut out);
    let answer: Value = serde_json::from_slice(&out).map_err(not_json)?;
    match answer.get("error") {
        Some(error) => Err(Fail::Refused(refusal(error))),
        None => Ok(answer),
    }
}

/// An error of an answer, in both languages.
pub(crate) fn refusal(error: &Value) -> String {
    let text = |name: &str| error.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let code = error.get("code").and_then(Value::as_u64).unwrap_or_default();
    format!("{code} {}\n  {}\n  {}", text("name"), text("message_zh"), text("message"))
}

/// The steps, and under them the rows that they name.
pub(crate) fn text(answer: &Value, lang: &str) -> String {
    let zh = lang == "zh";
    let explanation = answer.get("explanation");
    let list =
        |name: &str| explanation.and_then(|e| e.get(name)).and_then(Value::as_array).cloned().unwrap_or_default();
    let word = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut lines = vec![explanation.map(|e| format!("{}  {}", word(e, "op"), word(e, "law"))).unwrap_or_default()];
    for step in list("steps") {
        let depth = step.get("depth").and_then(Value::as_u64).unwrap_or(0);
        let indent = "  ".repeat(usize::try_from(depth).unwrap_or(0).saturating_add(1));
        let rows = step.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
        let marks: String =
            rows.iter().filter_map(Value::as_u64).map(|row| format!("[{}]", row.saturating_add(1))).collect();
        lines.push(format!("{indent}{} {marks}", word(&step, lang)).trim_end().to_owned());
    }
    lines.push(if zh { "依据".to_owned() } else { "Sources".to_owned() });
    for (number, row) in (1..).zip(list("rows")) {
        lines.push(format!("  [{number}] {}", word(&row, lang)));
    }
    lines.join("\n")
}
