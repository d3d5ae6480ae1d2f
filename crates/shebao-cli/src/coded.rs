//! `shebao batch --profile`: CSV whose columns are headed by a host's codes, through the rows of JSON requests.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use csv::ByteRecord;
use serde_json::Value;
use serde_json::value::RawValue;
use shebao::record::Type;
use shebao::{Code, Engine, Error, Session, Shape};

use crate::batch::{Args, constants, finish, first, once, progress, sink};
use crate::block::STATUS;
use crate::fail::{self, Fail};
use crate::table::Table;
use crate::tally::{Tally, code_of};

/// Rows in a request.
const BLOCK: usize = 4_096;

/// A JSON object, its members as they stand.
type Object<'a> = BTreeMap<String, &'a RawValue>;

/// What becomes of a column.
struct Layout {
    /// The input's columns; of those that the profile takes, the code.
    taken: Vec<Option<String>>,
    /// The columns of the result: its name, and the input's column that it comes from.
    result: Vec<(Vec<u8>, Option<usize>)>,
    /// Whether a column of the result is computed.
    given: Vec<bool>,
}

pub(crate) fn run(engine: &Engine, args: &Args, profile: &str) -> Result<ExitCode, Fail> {
    let profile = named(profile)?;
    let mut table = Table::open(&args.file)?;
    let layout = layout(engine, header(&first(&mut table)?), args, &profile)?;
    let head = head(engine, args, &profile)?;
    let mut writer = csv::Writer::from_writer(sink(args)?);
    let titles =
        layout.result.iter().map(|(name, _)| name.clone()).chain(STATUS.map(|name| name.as_bytes().to_owned()));
    writer.write_record(once(titles.collect())?)?;

    let (started, bar) = (Instant::now(), progress(&args.file));
    let (mut session, mut tally) = (engine.session(), Tally::default());
    let (mut block, mut record) = (Vec::with_capacity(BLOCK), ByteRecord::new());
    loop {
        block.clear();
        while block.len() < BLOCK && table.read(&mut record)? {
            block.push(record.clone());
        }
        if block.is_empty() {
            break;
        }
        answer(&mut session, &head, &layout, &block, &mut writer, &mut tally)?;
        if block.len() == BLOCK {
            bar.set_position(table.bytes());
            bar.set_message(tally.rows().to_string());
        }
    }
    finish(writer)?;
    bar.finish_and_clear();
    tally.print(None, started.elapsed())?;
    Ok(fail::done(args.strict && tally.is_short()))
}

/// A profile's name as JSON, or the JSON in a file.
fn named(profile: &str) -> Result<String, Fail> {
    let path = Path::new(profile);
    let is_file = path.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("json"));
    if is_file { fail::read(path) } else { Ok(Value::from(profile).to_string()) }
}

/// The names of the columns. Those that are no codes may be in any encoding, like what stands under them.
fn header(record: &ByteRecord) -> Vec<Vec<u8>> {
    record.iter().map(|cell| cell.trim_ascii().to_owned()).collect()
}

fn layout(engine: &Engine, header: Vec<Vec<u8>>, args: &Args, profile: &str) -> Result<Layout, Fail> {
    let codes = engine.codes(&args.op, profile)?;
    let (input, output) = engine.fields(&args.op)?;
    // A line of a table has no place for a list: what is not asked for is not refused, and what failed is not seen.
    let first =
        |shape: &Shape| shape.fields.iter().find(|declared| declared.items.is_some()).map(|list| list.field.name);
    if let Some(name) = first(&input).or_else(|| first(&output)) {
        let (zh, en) = if first(&input).is_some() {
            let zh = format!("表中一行放不下明细；用 shebao call --list {name}=文件.csv，或 JSON 的 rows");
            let en = format!("a line has no place for a list: use shebao call --list {name}=FILE.csv, or rows in JSON");
            (zh, en)
        } else {
            let zh = "其结果有明细，表中一行放不下；用 shebao call，JSON 的 rows 可一次问多行";
            let en = "a line has no place for the lists of its result: use shebao call, with rows in JSON for many";
            (zh.to_owned(), en.to_owned())
        };
        return Err(Error::new(Code::NotOffered).field(name).hint(&zh, &en).into());
    }
    let among = |codes: &[String], name: &[u8]| codes.iter().any(|code| code.as_bytes().eq_ignore_ascii_case(name));
    let taken = header.iter().map(|name| core::str::from_utf8(name).ok().filter(|_| among(&codes.taken, name)));
    let taken = taken.map(|name| name.map(str::to_owned)).collect();
    let is_there = |code: &String| header.iter().any(|name| name.eq_ignore_ascii_case(code.as_bytes()));
    let new: Vec<Vec<u8>> =
        codes.given.iter().filter(|code| !is_there(code)).map(|code| code.as_bytes().to_owned()).collect();
    let result: Vec<(Vec<u8>, Option<usize>)> =
        header.into_iter().zip((0..).map(Some)).chain(new.into_iter().map(|code| (code, None))).collect();
    let given = result.iter().map(|(name, _)| among(&codes.given, name)).collect();
    Ok(Layout { taken, result, given })
}

/// The request up to its rows.
fn head(engine: &Engine, args: &Args, profile: &str) -> Result<String, Fail> {
    let (input, _) = engine.fields(&args.op)?;
    let mut members = vec![format!("\"op\":{}", Value::from(args.op.as_str())), format!("\"profile\":{profile}")];
    members.append(&mut args.under.members()?);
    let mut set = Vec::new();
    for (place, raw) in constants(args, &input)? {
        let Some(field) = input.fields.get(place).map(|declared| declared.field) else { continue };
        let mut text = String::new();
        field.domain.ty.write(raw, &mut text);
        let quoted = !matches!(field.domain.ty, Type::Count | Type::Flag);
        set.push(format!("\"{}\":{}", field.name, if quoted { Value::from(text).to_string() } else { text }));
    }
    members.push(format!("\"set\":{{{}}}", set.join(",")));
    Ok(members.join(","))
}

/// Asks for a block of rows and writes its results.
fn answer<W: std::io::Write>(
    session: &mut Session<'_>,
    head: &str,
    layout: &Layout,
    block: &[ByteRecord],
    writer: &mut csv::Writer<W>,
    tally: &mut Tally,
) -> Result<(), Fail> {
    let rows: Vec<Result<String, Code>> = block.iter().map(|record| row(layout, record)).collect();
    let asked: Vec<&str> = rows.iter().map(|row| row.as_deref().unwrap_or("{}")).collect();
    let mut out = Vec::new();
    session.call(format!("{{{head},\"rows\":[{}]}}", asked.join(",")).as_bytes(), &mut out);
    let broken = |error: serde_json::Error| Fail::usage(&format!("答复有误：{error}"), &format!("answer: {error}"));
    let answer: Object<'_> = serde_json::from_slice(&out).map_err(broken)?;
    if let Some(error) = answer.get("error") {
        return Err(refused(error));
    }
    let ok = answer.get("ok").map_or("{}", |ok| ok.get());
    let ok: Object<'_> = serde_json::from_str(ok).map_err(broken)?;
    let answers: Vec<Object<'_>> =
        serde_json::from_str(ok.get("rows").map_or("[]", |rows| rows.get())).map_err(broken)?;
    for ((record, row), answer) in block.iter().zip(&rows).zip(&answers) {
        let line = record.position().map_or(0, csv::Position::line);
        let (number, said) = match (row, answer.get("error")) {
            (Err(code), _) => (u32::from(code.number()), [code.zh().to_owned(), code.en().to_owned()]),
            (Ok(_), Some(error)) => said(error),
            (Ok(_), None) => (0, Default::default()),
        };
        if tally.is_new(number) {
            let [zh, en] = said;
            tally.first_said(number, line, zh, en);
        }
        tally.count(number);
        write(layout, record, answer, number, writer)?;
    }
    Ok(())
}

/// A row's cells that the profile takes, as JSON; an empty cell is null.
fn row(layout: &Layout, record: &ByteRecord) -> Result<String, Code> {
    // With a cell too few or too many, nobody knows which cell is which.
    if record.len() != layout.taken.len() {
        return Err(Code::WrongLength);
    }
    let mut members = Vec::new();
    for (name, cell) in layout.taken.iter().zip(record) {
        if let Some(name) = name {
            let cell = core::str::from_utf8(cell).map_err(|_| Code::BadUtf8)?;
            let cell = if cell.is_empty() { Value::Null } else { Value::from(cell) };
            members.push(format!("{}:{cell}", Value::from(name.as_str())));
        }
    }
    Ok(format!("{{{}}}", members.join(",")))
}

/// An answered error's number and words.
fn said(error: &RawValue) -> (u32, [String; 2]) {
    let error: Value = serde_json::from_str(error.get()).unwrap_or_default();
    let number = error.get("code").and_then(Value::as_u64).and_then(|code| u32::try_from(code).ok()).unwrap_or(901);
    (
        number,
        ["message_zh", "message"].map(|name| error.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()),
    )
}

fn refused(error: &RawValue) -> Fail {
    let (number, [zh, en]) = said(error);
    let name = code_of(number).map_or("", Code::name);
    Fail::Refused(format!("{number} {name}\n  {zh}\n  {en}"))
}

fn write<W: std::io::Write>(
    layout: &Layout,
    record: &ByteRecord,
    answer: &Object<'_>,
    number: u32,
    writer: &mut csv::Writer<W>,
) -> Result<(), Fail> {
    let text = |raw: Option<&&RawValue>| {
        let value = raw.map_or("null", |raw| raw.get());
        match serde_json::from_str::<String>(value) {
            Ok(text) => text,
            Err(_) if value == "null" => String::new(),
            Err(_) => value.to_owned(),
        }
    };
    let ok: Object<'_> = answer.get("ok").and_then(|ok| serde_json::from_str(ok.get()).ok()).unwrap_or_default();
    for ((name, cell), given) in layout.result.iter().zip(&layout.given) {
        if *given {
            // Nothing computed stands beside an error.
            let found = ok.iter().find(|(code, _)| number == 0 && code.as_bytes().eq_ignore_ascii_case(name));
            writer.write_field(text(found.map(|(_, raw)| raw)))?;
        } else {
            writer.write_field(cell.and_then(|cell| record.get(cell)).unwrap_or_default())?;
        }
    }
    let name = code_of(number).map_or("", Code::name);
    let shown = if number == 0 { String::new() } else { number.to_string() };
    let grade = |name: &str| if number == 0 { text(answer.get(name)) } else { String::new() };
    for cell in [shown, name.to_owned(), grade("standing"), grade("evidence")] {
        writer.write_field(cell)?;
    }
    Ok(writer.write_record(None::<&[u8]>)?)
}
