//! `shebao explain`: a request's steps as text that can be handed to the insured person.

use std::path::PathBuf;

use serde_json::Value;
use shebao::policy::Evidence;
use shebao::{Engine, Standing, operations};

use crate::fail::{self, Fail};
use crate::members::Members;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// zh (中文) or en
    #[arg(long, default_value = "zh", value_parser = ["zh", "en"])]
    lang: String,
    /// Which unit of a plan, by the caller's number
    #[arg(long)]
    unit: Option<u32>,
    /// Which person of a roster, by the caller's number
    #[arg(long)]
    person: Option<u32>,
    /// Which month of a roster: 2024-07
    #[arg(long)]
    month: Option<String>,
    /// Which kind alone, where rows are of one kind: pension
    #[arg(long)]
    item: Option<String>,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let request = with_explain(&fail::bytes(&args.file)?, args)?;
    let mut out = Vec::new();
    engine.call(&request, &mut out);
    fail::print(&text(&answer(&out)?, &args.lang)?)
}

/// The answer of a call; an error ends the command.
pub(crate) fn answer(out: &[u8]) -> Result<Value, Fail> {
    let answer: Value = serde_json::from_slice(out)
        .map_err(|error| Fail::usage(&format!("答复有误：{error}"), &format!("a wrong answer: {error}")))?;
    match answer.get("error") {
        Some(error) => Err(Fail::Refused(refusal(error))),
        None => Ok(answer),
    }
}

/// An error of an answer, in both languages.
fn refusal(error: &Value) -> String {
    let code = error.get("code").and_then(Value::as_u64).unwrap_or_default();
    format!("{code} {}\n  {}\n  {}", word(error, "name"), word(error, "message_zh"), word(error, "message"))
}

/// The text of a member; nothing where it is absent.
pub(crate) fn word(value: &Value, name: &str) -> String {
    match value.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// A member that is a list; empty where it is absent.
pub(crate) fn list<'v>(value: Option<&'v Value>, name: &str) -> &'v [Value] {
    value.and_then(|value| value.get(name)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The request with `explain` put in. Its other members stay as they are, so that the engine sees every fault of theirs.
fn with_explain(request: &[u8], args: &Args) -> Result<Vec<u8>, Fail> {
    let mut selector = serde_json::Map::new();
    let numbers = [("unit", args.unit), ("person", args.person)];
    let texts = [("month", &args.month), ("item", &args.item)];
    let numbers = numbers.into_iter().filter_map(|(name, number)| Some((name, Value::from(number?))));
    let texts = texts.into_iter().filter_map(|(name, text)| Some((name, Value::from(text.as_deref()?))));
    selector.extend(numbers.chain(texts).map(|(name, value)| (name.to_owned(), value)));
    // What is no JSON object goes as it is: the engine says what it is by its own number.
    let Some(members) = Members::of(request) else { return Ok(request.to_vec()) };
    match members.get("explain") {
        Some(own) if selector.is_empty() && (own == "true" || own.starts_with('{')) => return Ok(request.to_vec()),
        Some(_) => {
            return Err(Fail::usage("请求中已有 explain，请删去", "the request has its own `explain`; leave it out"));
        }
        None => {}
    }
    let explain = if selector.is_empty() { Value::Bool(true) } else { Value::Object(selector) };
    Ok(members.with("explain", &explain.to_string()).into_bytes())
}

/// The steps, under them the rows that they name, and how well all is known.
fn text(answer: &Value, lang: &str) -> Result<String, Fail> {
    let zh = lang == "zh";
    let explanation = answer
        .get("explanation")
        .ok_or_else(|| Fail::usage("比对请求请用 shebao compare", "a request with `against` goes to shebao compare"))?;
    let mut lines = vec![title(explanation, zh)];
    for step in list(Some(explanation), "steps") {
        let depth = step.get("depth").and_then(Value::as_u64).and_then(|depth| usize::try_from(depth).ok());
        let indent = "  ".repeat(depth.unwrap_or(0).saturating_add(1));
        let rows = list(Some(step), "rows").iter().filter_map(Value::as_u64);
        let marks: String = rows.map(|row| format!("[{}]", row.saturating_add(1))).collect();
        lines.push(format!("{indent}{} {marks}", word(step, lang)).trim_end().to_owned());
    }
    lines.push(if zh { "依据" } else { "Sources" }.to_owned());
    for (number, row) in (1..).zip(list(Some(explanation), "rows")) {
        lines.push(format!("  [{number}] {}", word(row, lang)));
    }
    lines.push(grades(answer, zh));
    Ok(lines.join("\n"))
}

/// Operation and law.
fn title(explanation: &Value, zh: bool) -> String {
    let op = word(explanation, "op");
    let mut abouts = operations().iter().map(|operation| operation.about());
    let about = abouts.find(|about| format!("{}@{}", about.name, about.version) == op);
    let name = about.map_or("", |about| if zh { about.zh } else { about.en });
    let law = word(explanation, "law");
    if zh { format!("{name} {op}（{law}）") } else { format!("{name}, {op} ({law})") }
}

/// The weakest standing and evidence, and the data that was read.
fn grades(answer: &Value, zh: bool) -> String {
    let (standing, evidence) = (word(answer, "standing"), word(answer, "evidence"));
    let packs = list(Some(answer), "packs").iter().map(|pack| {
        let overlay = word(pack, "overlay");
        let content = word(pack, "content");
        let content = content.get(..12).unwrap_or(&content);
        if overlay.is_empty() {
            format!("{} {} {content}…", word(pack, "id"), word(pack, "version"))
        } else {
            overlay
        }
    });
    let packs = packs.collect::<Vec<_>>().join(", ");
    if zh {
        let standing = Standing::parse(&standing).map_or("", Standing::zh);
        let evidence = Evidence::parse(&evidence).map_or("", Evidence::zh);
        format!("效力：{standing}；证据：{evidence}；政策数据：{packs}")
    } else {
        format!("Standing: {standing}; evidence: {evidence}; policy: {packs}")
    }
}
