//! Lists of a request that stand in CSV files: a roster of 10⁵ people is a table, not JSON.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use serde_json::value::RawValue;
use shebao::record::Type;
use shebao::{ABSENT, Code, Error, Shape, operations};

use crate::cells;
use crate::fail::{self, Fail};

type Members = BTreeMap<String, Box<RawValue>>;

/// The request with each `NAME=FILE` put into its input, as the list of that name.
pub(crate) fn put_in(request: &[u8], lists: &[String]) -> Result<Vec<u8>, Fail> {
    let no_request =
        || Fail::usage("--list 需要一个含 op 与 input 的请求", "--list wants one request with `op` and `input`");
    let mut members: Members = serde_json::from_slice(request).map_err(|_| no_request())?;
    let op: String = members.get("op").and_then(|op| serde_json::from_str(op.get()).ok()).ok_or_else(no_request)?;
    let input = members.get("input").map_or("{}", |input| input.get());
    let mut input: Members = serde_json::from_str(input).map_err(|_| no_request())?;
    for list in lists {
        let (name, path) =
            list.split_once('=').ok_or_else(|| Fail::usage("写法：--list 名称=文件", "write --list NAME=FILE"))?;
        if input.contains_key(name) {
            return Err(Fail::usage(&format!("请求中已有 {name}"), &format!("the request has its own {name}")));
        }
        let path = Path::new(path);
        let list = if members.contains_key("profile") { coded(path)? } else { read(&items(&op, name)?, path)? };
        input.insert(name.to_owned(), raw(list)?);
    }
    members.insert("input".to_owned(), raw(text(&input)?)?);
    Ok(text(&members)?.into_bytes())
}

/// The fields of an operation's list.
fn items(op: &str, name: &str) -> Result<Shape, Fail> {
    let found = operations().iter().find(|operation| {
        let about = operation.about();
        op == format!("{}@{}", about.name, about.version)
    });
    let operation = found.ok_or_else(|| Error::new(Code::UnknownOperation).field("op"))?;
    let mut shape = Shape::default();
    operation.input(&mut |record| shape = Shape::of(record));
    let list = shape.fields.into_iter().find(|field| field.field.name == name).and_then(|field| field.items);
    list.ok_or_else(|| {
        Fail::usage(&format!("该操作没有名为 {name} 的明细"), &format!("the operation has no list {name}"))
    })
}

/// A CSV file as a JSON array of records. An empty cell is a field left out.
fn read(items: &Shape, path: &Path) -> Result<String, Fail> {
    let mut reader = csv::ReaderBuilder::new().from_reader(fail::open(path)?);
    let mut fields = Vec::new();
    for title in reader.headers()? {
        let title = title.trim_start_matches('\u{feff}').trim();
        let place = items.position(title).and_then(|place| items.fields.get(place));
        fields.push(place.map(|field| field.field).ok_or_else(|| {
            Fail::usage(&format!("列 {title} 不是明细的字段"), &format!("no field of the list: column {title}"))
        })?);
    }
    let mut json = String::from("[");
    let mut record = csv::ByteRecord::new();
    let mut cell = String::new();
    while reader.read_byte_record(&mut record)? {
        json.push_str(if json.len() == 1 { "{" } else { ",{" });
        let mut comma = "";
        for (field, bytes) in fields.iter().zip(&record) {
            let number = cells::read(field, bytes).map_err(|code| {
                let line = record.position().map_or(0, csv::Position::line);
                let words = fail::words(&Error::new(code).field(field.name));
                Fail::usage(&format!("{} 第 {line} 行：{words}", path.display()), &format!("line {line}"))
            })?;
            if number == ABSENT {
                continue;
            }
            cells::write(field, number, &mut cell);
            let quote = match field.domain.ty {
                Type::Count => "",
                Type::Flag => {
                    (if number == 0 { "false" } else { "true" }).clone_into(&mut cell);
                    ""
                }
                _ => "\"",
            };
            json.push_str(&format!("{comma}\"{}\":{quote}{cell}{quote}", field.name));
            comma = ",";
        }
        json.push('}');
    }
    json.push(']');
    Ok(json)
}

/// A CSV file whose columns are headed by a host's codes, as a JSON array of records. What a cell means is the profile's
/// matter; an empty one is null.
fn coded(path: &Path) -> Result<String, Fail> {
    let mut reader = csv::ReaderBuilder::new().from_reader(fail::open(path)?);
    let titles: Vec<String> =
        reader.headers()?.iter().map(|title| title.trim_start_matches('\u{feff}').trim().to_owned()).collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cells = titles.iter().zip(&record).map(|(title, cell)| {
            let cell = if cell.is_empty() { Value::Null } else { Value::from(cell) };
            format!("{}:{cell}", Value::from(title.as_str()))
        });
        rows.push(format!("{{{}}}", cells.collect::<Vec<_>>().join(",")));
    }
    Ok(format!("[{}]", rows.join(",")))
}

fn raw(text: String) -> Result<Box<RawValue>, Fail> {
    RawValue::from_string(text).map_err(|error| wrong(&error))
}

fn text(members: &Members) -> Result<String, Fail> {
    serde_json::to_string(members).map_err(|error| wrong(&error))
}

fn wrong(error: &serde_json::Error) -> Fail {
    Fail::usage(&format!("请求有误：{error}"), &format!("a wrong request: {error}"))
}
