//! Decision tables of a host's own: the keys of a row, and its rows, as policy files write them.

use shebao_core::policy::{Book, ColumnDef, ParamId, Table, TableDef, TableRow};
use shebao_core::{Code, Error, Result};

use super::members::Members;

/// The table that a row of an overlay is: `"rows"`, and `"match":"first"` where the first row that fits holds.
pub(super) fn read(book: &Book, param: ParamId, members: &mut Members<'_>) -> Result<Table> {
    let [asks, answers] = book
        .table_def(param)
        .and_then(|def: &TableDef| def.columns(book.columns()))
        .ok_or_else(|| Error::new(Code::Defect))?;
    let first_match = match members.string("match")?.as_deref() {
        None | Some("one") => false,
        Some("first") => true,
        Some(_) => return Err(Error::new(Code::BadValue).field("match").one_of(["one", "first"])),
    };
    let rows = members.list("rows")?;
    if rows.is_empty() {
        return Err(Error::new(Code::MissingMember).field("rows"));
    }
    let mut read = Vec::with_capacity(rows.len());
    for (index, row) in rows.into_iter().enumerate() {
        read.push(self::row(book, &asks, &answers, row).map_err(|error| error.row(index))?);
    }
    let ids = |columns: &[&ColumnDef]| columns.iter().map(|column| column.id.clone()).collect();
    Ok(Table { conditions: ids(&asks), results: ids(&answers), first_match, rows: read })
}

fn row(book: &Book, asks: &[&ColumnDef], answers: &[&ColumnDef], text: &str) -> Result<TableRow> {
    let mut members = Members::read(text, "rows")?;
    let missing = |name: &str| Error::new(Code::MissingMember).field(name);
    let id = members.string("id")?.ok_or_else(|| missing("id"))?;
    let mut cells = Vec::with_capacity(asks.len());
    for column in asks {
        let text = members.string(&column.id)?.ok_or_else(|| missing(&column.id))?;
        cells.push(column.read_cell(&text).ok_or_else(|| wrong(column, true))?);
    }
    let mut results = Vec::with_capacity(answers.len());
    for column in answers {
        let text = members.string(&column.id)?.ok_or_else(|| missing(&column.id))?;
        let answer = column.read_answer(&text, |cite| book.clause_named(cite));
        results.push(answer.ok_or_else(|| wrong(column, false))?);
    }
    members.end()?;
    Ok(TableRow { id, cells, results, cited: None })
}

fn wrong(column: &ColumnDef, asked: bool) -> Error {
    let form = column.form();
    let (zh, en) = if asked {
        (
            format!("写法如 {form}，或 {form}..（含起、不含止），或 *"),
            format!("write {form}, a band without its end {form}.., or *"),
        )
    } else {
        (format!("写法如 {form}"), format!("write it as {form}"))
    };
    Error::new(Code::BadValue).field(&column.id).hint(&zh, &en)
}
