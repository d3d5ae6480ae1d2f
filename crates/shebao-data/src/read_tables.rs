//! The decision tables of a figures pack, each number checked before it is believed.

use alloc::string::String;
use alloc::vec::Vec;

use shebao_core::policy::{
    Cell, Clause, ColumnDef, ColumnType, ParamDef, ParamId, Table, TableDef, TableId, TableRow, TableValue, Value,
    ValueType,
};
use shebao_core::{Money, Result};

use crate::envelope::bad;
use crate::read::{all_differ, each, nth};
use crate::schema;

/// What the dictionary says of tables, and the tables.
#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) columns: Vec<ColumnDef>,
    pub(crate) defs: Vec<TableDef>,
    pub(crate) tables: Vec<Table>,
    /// The parameter that each table is of.
    params: Vec<u16>,
}

impl Tables {
    /// Columns that differ, a definition for each parameter of type table, and tables that fit one.
    pub(crate) fn read(
        wire: Option<&schema::Tables<'_>>,
        params: &[ParamDef],
        known: impl Fn(Clause) -> bool,
    ) -> Result<Tables> {
        let tabular = params.iter().filter(|def| def.ty == ValueType::Table).count();
        let Some(wire) = wire else {
            return if tabular == 0 { Ok(Tables::default()) } else { Err(bad("tables")) };
        };
        // A pack without columns has one spelling: nothing.
        if wire.columns.is_empty() || !wire.columns.is_sorted_by(|a, b| a.id < b.id) {
            return Err(bad("columns"));
        }
        let columns = each(&wire.columns, "columns", |column| {
            let ty = nth(ColumnType::ALL, column.ty)?;
            let worded = (ty == ColumnType::Word) != column.words.is_empty();
            let words = column.words.iter().map(|word| String::from(*word)).collect();
            let sound = worded && all_differ(column.words.clone()) && !column.id.is_empty();
            sound.then(|| ColumnDef { id: column.id.into(), ty, words })
        })?;
        let defs = each(&wire.defs, "tables: definitions", |def| {
            let param = params.get(usize::from(def.param)).filter(|param| param.ty == ValueType::Table)?;
            let made = TableDef { param: ParamId(def.param), asks: def.asks.clone(), answers: def.answers.clone() };
            let sound = !def.asks.is_empty() && !def.answers.is_empty() && !param.id.is_empty();
            made.columns(&columns).filter(|_| sound).map(|_| made)
        })?;
        if defs.len() != tabular || !defs.is_sorted_by(|a, b| a.param < b.param) {
            return Err(bad("tables: definitions"));
        }
        let tables = each(&wire.tables, "tables", |wire| {
            let def = defs.iter().find(|def| def.param.0 == wire.param)?;
            let [asks, answers] = def.columns(&columns)?;
            let ids = |columns: Vec<&ColumnDef>| columns.iter().map(|column| column.id.clone()).collect();
            let rows = wire.rows.iter().map(row).collect();
            let table = Table { conditions: ids(asks), results: ids(answers), first_match: wire.first_match, rows };
            def.fits(&table, &columns, &known).then_some(table)
        })?;
        let params = wire.tables.iter().map(|table| table.param).collect();
        Ok(Tables { columns, defs, tables, params })
    }

    /// The table of that place as a value, where it is one of the parameter's.
    pub(crate) fn value(&self, place: u16, param: u16) -> Option<Value> {
        let of = self.params.get(usize::from(place))?;
        (*of == param).then_some(Value::Table(TableId { overlay: 0, table: place }))
    }
}

fn row(wire: &schema::TableRow<'_>) -> TableRow {
    let clause = |wire: schema::Clause| Clause { document: wire.document, clause: wire.clause };
    let cells = wire.cells.iter().map(|cell| match *cell {
        schema::Cell::Any => Cell::Any,
        schema::Cell::Is(value) => Cell::Is(value),
        schema::Cell::Band { from, until } => Cell::Band { from, until },
    });
    let results = wire.results.iter().map(|result| match *result {
        schema::TableValue::Word(word) => TableValue::Word(word),
        schema::TableValue::Number(number) => TableValue::Number(number),
        schema::TableValue::Money(fen) => TableValue::Money(Money::from_fen(fen)),
        schema::TableValue::Clause(wire) => TableValue::Clause(clause(wire)),
    });
    TableRow { id: wire.id.into(), cells: cells.collect(), results: results.collect(), cited: Some(clause(wire.cited)) }
}
