//! The columns of an operation in Java: flat ones where one row gives one row, else a table with offsets.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use shebao::record::{Field, Type, Word};
use shebao::{Shape, ShapeField};

use super::{PACKAGE, camel, doc, html};
use crate::bindings::ts::pascal;

/// The columns of a leaf: inputs under their names, lines with `out` before theirs.
pub(super) fn flat(page: &mut String, title: &str, input: &Shape, output: &Shape) {
    let _ = write!(
        page,
        "\n    /** Many rows: {title} */\n    public static final class Columns extends {PACKAGE}.Columns {{\n        \
         private Columns(int rows) {{\n            super(OP, Request.FIELDS, Result.FIELDS, rows);\n        }}\n"
    );
    for (shape, side) in [(input, "in"), (output, "out")] {
        for (place, ShapeField { field, .. }) in shape.fields.iter().enumerate().filter(|(_, f)| f.items.is_none()) {
            let method = if side == "in" { camel(field.name) } else { format!("out{}", pascal(field.name)) };
            let (array, unit) = column(field);
            for ty in [array, "ByteBuffer"] {
                let _ = write!(
                    page,
                    "\n        /** {}.\n         * @param column one a row: {unit}\n         * @return this */\n        \
                     public Columns {method}({ty} column) {{\n            {side}({place}, \"{}\", column);\n            return this;\n        }}\n",
                    doc(field),
                    field.name
                );
            }
        }
    }
    page.push_str("    }\n");
}

/// The array of a column, and what its numbers are.
fn column(field: &Field) -> (&'static str, String) {
    let word = |(number, word): (usize, &Word)| format!("{number} {} {}", word.name, word.zh);
    match &field.domain.ty {
        Type::Money => ("long[]", "fen".to_owned()),
        Type::Count | Type::List => ("long[]", "a whole number".to_owned()),
        Type::Month => ("int[]", "yyyymm".to_owned()),
        Type::Date => ("int[]", "yyyymmdd".to_owned()),
        Type::Rate => ("int[]", "parts per million".to_owned()),
        Type::Region => ("int[]", "a GB/T 2260 code".to_owned()),
        Type::Flag => ("byte[]", "1 or 0".to_owned()),
        Type::Choice(words) => ("byte[]", words.iter().enumerate().map(word).collect::<Vec<_>>().join(", ")),
    }
}

/// A column of a table: the places of its field, its method, what it holds, its array, and how long that is.
struct Column {
    place: String,
    method: String,
    doc: String,
    array: &'static str,
    unit: String,
    length: String,
}

/// Every column of a record, after a list's offsets those of its items.
fn all(shape: &Shape) -> Vec<Column> {
    let mut columns = Vec::new();
    for (place, ShapeField { field, items }) in shape.fields.iter().enumerate() {
        let (array, unit) = if items.is_some() {
            let offsets =
                "offsets: row i has the items from offset i to before offset i + 1; one more than there are rows";
            ("int[]", offsets.to_owned())
        } else {
            let (array, unit) = column(field);
            (array, format!("one a row: {unit}"))
        };
        let length = if items.is_some() { "rowCount() + 1" } else { "rowCount()" }.to_owned();
        columns.push(Column {
            place: place.to_string(),
            method: camel(field.name),
            doc: doc(field),
            array,
            unit,
            length,
        });
        for (inner, ShapeField { field: item, .. }) in items.iter().flat_map(|items| items.fields.iter().enumerate()) {
            let (array, unit) = column(item);
            columns.push(Column {
                place: format!("{place}, {inner}"),
                method: format!("{}{}", camel(field.name), pascal(item.name)),
                doc: format!("{} / {}", html(field.zh), doc(item)),
                array,
                unit: format!("one an item of <code>{}</code>: {unit}", camel(field.name)),
                length: format!("count({place})"),
            });
        }
    }
    columns
}

/// Many rows of any operation: setters of the input's columns, getters of the results'.
pub(super) fn ragged(page: &mut String, title: &str, input: &Shape, output: &Shape) -> Result<(), String> {
    let _ = write!(
        page,
        "\n    /** Many rows: {title} */\n    public static final class Table extends {PACKAGE}.Table<TableResult> {{\n        \
         private Table(int rows) {{\n            super(OP, Request.FIELDS, rows);\n        }}\n\n        \
         @Override\n        protected TableResult result() {{\n            return new TableResult();\n        }}\n"
    );
    let given = all(input);
    check_methods(&given, &["rows", "run", "result", "column"])?;
    for Column { place, method, doc, array, unit, .. } in &given {
        let types: &[&str] =
            if unit.starts_with("offsets") { &["int[]", "long[]", "ByteBuffer"] } else { &[array, "ByteBuffer"] };
        for ty in types {
            let _ = write!(
                page,
                "\n        /** {doc}.\n         * @param column {unit}\n         * @return this */\n        \
                 public Table {method}({ty} column) {{\n            column({place}, column);\n            return this;\n        }}\n"
            );
        }
    }
    let _ = write!(
        page,
        "    }}\n\n    /** The results of many rows: {title} */\n    \
         public static final class TableResult extends {PACKAGE}.TableResult {{\n        \
         private TableResult() {{\n            super(Result.FIELDS);\n        }}\n"
    );
    let found = all(output);
    let marks = ["error", "outcome", "standing", "evidence"];
    check_methods(&found, &[&marks[..], &["rowCount", "errorOf", "isClosed", "close", "copy", "count"]].concat())?;
    for (place, ShapeField { field, .. }) in output.fields.iter().enumerate().filter(|(_, f)| f.items.is_some()) {
        let method = format!("{}Count", camel(field.name));
        if found.iter().any(|column| column.method == method) {
            return Err(format!("two columns are called {method}"));
        }
        let _ = write!(
            page,
            "\n        /** {}: how many all rows have.\n         * @return the number */\n        \
             public int {method}() {{\n            return count({place});\n        }}\n",
            doc(field)
        );
    }
    for Column { place, method, doc, array, unit, length } in &found {
        let number = array.trim_end_matches("[]");
        let _ = write!(
            page,
            "\n        /** {doc}.\n         * @return {unit} */\n        public {array} {method}() {{\n            \
             return copy({place}, new {number}[{length}]);\n        }}\n\n        \
             /** {doc}.\n         * @param into a direct buffer: {unit} */\n        \
             public void {method}(ByteBuffer into) {{\n            copy({place}, into);\n        }}\n"
        );
    }
    page.push_str("    }\n");
    Ok(())
}

/// Each method once, and none that the class has already.
fn check_methods(columns: &[Column], taken: &[&str]) -> Result<(), String> {
    let mut seen: BTreeSet<&str> = taken.iter().copied().collect();
    match columns.iter().find(|column| !seen.insert(&column.method)) {
        Some(twice) => Err(format!("a table has {} twice", twice.method)),
        None => Ok(()),
    }
}
