//! Lists of a request that stand in CSV files: a roster of 10⁵ people is a table, not JSON.

use std::path::Path;

use csv::ByteRecord;
use serde_json::Value;
use shebao::record::Type;
use shebao::{ABSENT, Code, Error, Operation, Shape, operations};

use crate::fail::Fail;
use crate::members::Members;
use crate::table::Table;
use crate::{batch, cells};

/// The request with each `NAME=FILE` put into its input, behind its other members. Where there is no place to put it, the request
/// goes as it is, and the engine says what is wrong with it.
pub(crate) fn put_in(request: Vec<u8>, lists: &[String]) -> Result<Vec<u8>, Fail> {
    let Some(members) = Members::of(&request) else { return Ok(request) };
    let op = members.get("op").and_then(|op| serde_json::from_str::<String>(op).ok());
    let (Some(op), Some(input)) = (op, members.get("input")) else { return Ok(request) };
    let mut input = input.to_owned();
    for list in lists {
        let (name, path) =
            list.split_once('=').ok_or_else(|| Fail::usage("写法：--list 名称=文件", "write --list NAME=FILE"))?;
        let Some(record) = Members::of(input.as_bytes()) else { break };
        if record.has(name) {
            return Err(Fail::usage(&format!("请求中已有 {name}"), &format!("the request has its own {name}")));
        }
        let path = Path::new(path);
        let list = if members.has("profile") { coded(path)? } else { read(&items(&op, name)?, path)? };
        input = record.with(name, &list);
    }
    Ok(members.with("input", &input).into_bytes())
}

/// The operation of this name and version.
fn operation(op: &str) -> Result<&'static dyn Operation, Fail> {
    let found = operations().iter().find(|operation| {
        let about = operation.about();
        op == format!("{}@{}", about.name, about.version)
    });
    Ok(*found.ok_or_else(|| Error::new(Code::UnknownOperation).field("op"))?)
}

/// The fields of an operation's list.
fn items(op: &str, name: &str) -> Result<Shape, Fail> {
    let shape = operation(op)?.input();
    let list = shape.fields.iter().find(|field| field.field.name == name).and_then(|field| field.items);
    list.ok_or_else(|| {
        Fail::usage(&format!("该操作没有名为 {name} 的明细"), &format!("the operation has no list {name}"))
    })
}

/// A CSV file as a JSON array of records. An empty cell is a field left out.
fn read(items: &Shape, path: &Path) -> Result<String, Fail> {
    let mut table = Table::open(path)?;
    let mut fields = Vec::new();
    for title in &titles(&mut table)? {
        let place = items.position(title).and_then(|place| items.fields.get(place));
        fields.push(place.map(|field| field.field).ok_or_else(|| {
            Fail::usage(&format!("列 {title} 不是明细的字段"), &format!("no field of the list: column {title}"))
        })?);
    }
    let mut cell = String::new();
    rows(&mut table, fields.len(), |line, record, table| {
        let mut members = Vec::new();
        for (field, bytes) in fields.iter().zip(record) {
            let number = cells::read(field, bytes).map_err(|code| {
                let error = Error::new(code).field(field.name);
                table.said(line, &error.message_zh(), &error.message())
            })?;
            if number == ABSENT {
                continue;
            }
            cells::write(field, number, &mut cell);
            let value = match field.domain.ty {
                Type::Count => cell.clone(),
                Type::Flag => (number != 0).to_string(),
                _ => format!("\"{cell}\""),
            };
            members.push(format!("\"{}\":{value}", field.name));
        }
        Ok(members)
    })
}

/// A CSV file whose columns are headed by a host's codes, as a JSON array of records. What a cell means is the profile's
/// matter; an empty one is null.
fn coded(path: &Path) -> Result<String, Fail> {
    let mut table = Table::open(path)?;
    let titles = titles(&mut table)?;
    rows(&mut table, titles.len(), |line, record, table| {
        let cell = |(title, cell): (&String, &[u8])| {
            let cell = core::str::from_utf8(cell).map_err(|_| table.said(line, ENCODING.0, ENCODING.1))?;
            let cell = if cell.is_empty() { Value::Null } else { Value::from(cell) };
            Ok(format!("{}:{cell}", Value::from(title.as_str())))
        };
        titles.iter().zip(record).map(cell).collect()
    })
}

/// What JSON cannot carry.
const ENCODING: (&str, &str) = (
    "不是 UTF-8；若文件是 GBK，请先转换：iconv -f GBK -t UTF-8",
    "not UTF-8; where the file is GBK, convert it first: iconv -f GBK -t UTF-8",
);

/// The names of a list's columns.
fn titles(table: &mut Table) -> Result<Vec<String>, Fail> {
    let first = batch::first(table)?;
    if first.is_empty() {
        return Err(table.said(
            1,
            "文件为空；首行应为列名",
            "the file is empty; the first line has the names of the columns",
        ));
    }
    let title = |cell: &[u8]| core::str::from_utf8(cell).map(|title| title.trim().to_owned());
    first.iter().map(title).collect::<Result<_, _>>().map_err(|_| table.said(1, ENCODING.0, ENCODING.1))
}

/// Every row as a JSON object, in an array. A row with a cell too few or too many, a blank line too, is the file's fault: a list
/// is whole or it is not asked for.
fn rows(
    table: &mut Table,
    cells: usize,
    mut members: impl FnMut(u64, &ByteRecord, &Table) -> Result<Vec<String>, Fail>,
) -> Result<String, Fail> {
    let (mut json, mut record) = (String::from("["), ByteRecord::new());
    while table.read(&mut record)? {
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != cells {
            let found = record.len();
            return Err(table.said(
                line,
                &format!("不是合法的 CSV：有 {found} 个单元格，首行有 {cells} 个"),
                &format!("not valid CSV: {found} cells, where the first line has {cells}"),
            ));
        }
        if json.len() > 1 {
            json.push(',');
        }
        json.push('{');
        json.push_str(&members(line, &record, table)?.join(","));
        json.push('}');
    }
    json.push(']');
    Ok(json)
}
