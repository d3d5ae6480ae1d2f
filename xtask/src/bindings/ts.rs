//! The TypeScript types: of every operation its input and output, as JSON has them and as columns have them.

use std::fmt::Write as _;

use shebao::record::{Field, Type, Word};
use shebao::{Shape, ShapeField, operations};
use xshell::Shell;

use crate::{Done, generated};

const HEAD: &str = r#"// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.

/** 金额: yuan with exactly two decimals, "8000.00". */
export type Money = string;
/** 比率: "0.2%", "0.2‰" or "1/500". */
export type Rate = string;
/** 年月: "2025-09". */
export type Month = string;
/** 日期: "2025-09-22". */
export type Day = string;
/** 行政区划代码: GB/T 2260, "410100". */
export type Region = string;

/** A list as columns: the items of row `i` are those from `offsets[i]` to `offsets[i + 1]`. */
export interface Ragged<Items> {
  offsets: Int32Array;
  items: Items;
}
"#;

/// Whether a record is given or answered, and how it is carried.
#[derive(Clone, Copy)]
struct View {
    input: bool,
    columns: bool,
}

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    generated(shell, "bindings/js/ops.d.ts", &types(), check)
}

fn types() -> String {
    let mut page = HEAD.to_owned();
    let mut table = String::new();
    for operation in operations() {
        let about = operation.about();
        let name = pascal(about.name);
        let title = format!("{}: {}", about.zh, about.en);
        let (input, output) = (operation.input(), operation.output());
        for columns in [false, true] {
            let suffix = if columns { "Columns" } else { "" };
            for (shape, side, given) in [(&input, "Input", true), (&output, "Output", false)] {
                let note = format!("{title}. {}", if columns { COLUMNS } else { about.law });
                record(&mut page, &format!("{name}{side}{suffix}"), &note, shape, View { input: given, columns });
            }
        }
        let _ = write!(
            table,
            "  /** {title}. */\n  '{}@{}': {{\n    shape: '{}';\n    input: {name}Input;\n    output: {name}Output;\n    \
             inputColumns: {name}InputColumns;\n    outputColumns: {name}OutputColumns;\n  }};\n",
            about.name,
            about.version,
            operation.kind()
        );
    }
    let _ = write!(
        page,
        "\n/** Every operation. One of shape `leaf` is offered as a batch too. */\nexport interface Operations {{\n{table}}}\n"
    );
    page
}

const COLUMNS: &str = "As columns: absent is the smallest signed number, or 255";

/// An interface, after those of its lists' items.
fn record(page: &mut String, name: &str, note: &str, shape: &Shape, view: View) {
    for ShapeField { field, items } in shape.fields {
        if let Some(items) = items {
            record(page, &of_items(name, field, view), &doc(field), items, view);
        }
    }
    let _ = write!(page, "\n/** {note}. */\nexport interface {name} {{\n");
    for ShapeField { field, items } in shape.fields {
        // An input's list that is left out is empty; a table gives every column.
        let always = if view.input { field.required && items.is_none() } else { field.required || view.columns };
        let ty = match (items, view.columns) {
            (Some(_), false) => format!("{}[]", of_items(name, field, view)),
            (Some(_), true) => format!("Ragged<{}>", of_items(name, field, view)),
            (None, false) => text(&field.domain.ty),
            (None, true) => array(&field.domain.ty).to_owned(),
        };
        let unit = if view.columns && items.is_none() { unit(&field.domain.ty) } else { String::new() };
        let mark = if always { "" } else { "?" };
        let _ = write!(page, "  /** {}{unit} */\n  {}{mark}: {ty};\n", doc(field), field.name);
    }
    page.push_str("}\n");
}

/// `AccountLedgerInput` and `spans` give `AccountLedgerInputSpans`; `Columns` stays last.
fn of_items(name: &str, field: &Field, view: View) -> String {
    let stem = name.strip_suffix("Columns").filter(|_| view.columns).unwrap_or(name);
    format!("{stem}{}{}", pascal(field.name), if view.columns { "Columns" } else { "" })
}

fn doc(field: &Field) -> String {
    let national = field.domain.national;
    let code = if national.is_empty() { String::new() } else { format!(" ({national})") };
    format!("{}{code}: {}", field.zh, field.en)
}

/// The type in JSON.
fn text(ty: &Type) -> String {
    match ty {
        Type::Money => "Money".to_owned(),
        Type::Rate => "Rate".to_owned(),
        Type::Month => "Month".to_owned(),
        Type::Date => "Day".to_owned(),
        Type::Region => "Region".to_owned(),
        Type::Count | Type::List => "number".to_owned(),
        Type::Flag => "boolean".to_owned(),
        Type::Choice(words) => words.iter().map(|word| format!("'{}'", word.name)).collect::<Vec<_>>().join(" | "),
    }
}

/// The array of a column.
fn array(ty: &Type) -> &'static str {
    match ty {
        Type::Money | Type::Count | Type::List => "BigInt64Array",
        Type::Month | Type::Date | Type::Rate | Type::Region | Type::Choice(_) => "Int32Array",
        Type::Flag => "Uint8Array",
    }
}

/// What a column's numbers are.
fn unit(ty: &Type) -> String {
    let word = |(number, word): (usize, &Word)| format!("{number} {} {}", word.name, word.zh);
    let unit = match ty {
        Type::Money => "fen".to_owned(),
        Type::Rate => "parts per million".to_owned(),
        Type::Month => "yyyymm".to_owned(),
        Type::Date => "yyyymmdd".to_owned(),
        Type::Flag => "1 or 0".to_owned(),
        Type::Choice(words) => words.iter().enumerate().map(word).collect::<Vec<_>>().join(", "),
        Type::Count | Type::Region | Type::List => return String::new(),
    };
    format!(" [{unit}]")
}

/// `premium.unit_bill` gives `PremiumUnitBill`.
pub(super) fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    name.split(['.', '_']).map(word).collect()
}
