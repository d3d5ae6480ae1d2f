//! The typed C++ layer: a namespace per operation with its records and `run`, over the structs and inline functions of C.

mod call;
mod records;

use std::fmt::Write as _;

use shebao::record::{Field, Type};
use shebao::{Operation, Shape, operations};
use xshell::Shell;

use super::c::words::{KEYWORDS, doc};
use super::c::{Named, item_name};
use crate::{Done, generated};

/// What stands in the header whatever the operations are.
const HEAD: &str = include_str!("head.hpp");

/// What the header names in the namespace `shebao`; no choice and no area may be called so.
const TAKEN: [&str; 14] = [
    "column_view",
    "describe",
    "detail",
    "engine",
    "error",
    "evidence",
    "fen",
    "input",
    "output",
    "ppm",
    "session",
    "standing",
    "table",
    "version",
];

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    generated(shell, "include/shebao.hpp", &header()?, check)
}

fn header() -> Result<String, String> {
    let mut page = HEAD.to_owned();
    let named: Vec<Named> = operations().iter().map(|operation| Named::of(*operation)).collect();
    let mut choices = Vec::new();
    for operation in &named {
        for shape in [&operation.input, &operation.output] {
            enums(&mut page, shape, &mut choices)?;
        }
    }
    for (operation, declared) in named.iter().zip(operations()) {
        let about = declared.about();
        let space = namespace(*declared);
        if let Some(area) = space.split("::").next().filter(|area| TAKEN.contains(area) || choices.contains(area)) {
            return Err(format!("the area {area} has the name of something else in C++"));
        }
        let _ =
            write!(page, "\n/** {} {}: {}. {} */\nnamespace {space} {{\n", operation.op, about.zh, about.en, about.law);
        let _ = writeln!(
            page,
            "\n/** The name of the operation. */\ninline constexpr const char* op = {};",
            operation.constant
        );
        records::write(&mut page, operation, &space);
        call::write(&mut page, operation);
        let _ = writeln!(page, "\n}}  // namespace {space}");
    }
    page.push_str("\n}  // namespace shebao\n\n#endif  // SHEBAO_HPP\n");
    Ok(page)
}

/// `premium.unit_bill` gives `premium::unit_bill`.
pub(crate) fn namespace(operation: &dyn Operation) -> String {
    operation.about().name.replace('.', "::")
}

/// The choices of a shape as enumerations, once each. That those of one name have the same words is held by the C header.
fn enums(page: &mut String, shape: &Shape, known: &mut Vec<&'static str>) -> Result<(), String> {
    for declared in shape.fields {
        if let Some(items) = &declared.items {
            enums(page, items, known)?;
        }
        let field = declared.field;
        let Type::Choice(words) = &field.domain.ty else { continue };
        if known.contains(&field.name) {
            continue;
        }
        known.push(field.name);
        let bad = words.iter().map(|word| word.name).find(|word| KEYWORDS.split(' ').any(|keyword| keyword == *word));
        if let Some(name) = bad.or(Some(field.name).filter(|name| TAKEN.contains(name))) {
            return Err(format!("{} {name} cannot be said in C++", field.name));
        }
        let _ = writeln!(page, "\n/** {}: {} */\nenum class {} : std::uint8_t {{", field.zh, field.en, field.name);
        for (number, word) in words.iter().enumerate() {
            let comma = if number.saturating_add(1) == words.len() { "" } else { "," };
            let _ = writeln!(page, "    {} = {number}{comma} /**< {}: {} */", word.name, word.zh, word.en);
        }
        page.push_str("};\n");
    }
    Ok(())
}

/// A scalar's type. Choices are named in full, as a member may have the name of its type.
fn scalar(field: &Field) -> String {
    match &field.domain.ty {
        Type::Money => "fen".to_owned(),
        Type::Rate => "ppm".to_owned(),
        Type::Month => "yyyymm".to_owned(),
        Type::Date => "yyyymmdd".to_owned(),
        Type::Region => "gbt2260".to_owned(),
        Type::Flag => "bool".to_owned(),
        Type::Choice(_) => format!("::shebao::{}", field.name),
        Type::Count | Type::List => {
            if field.domain.max > i64::from(i32::MAX) { "std::int64_t" } else { "std::int32_t" }.to_owned()
        }
    }
}

/// A list's item: the end of the C struct's name.
pub(crate) fn item(field: &Field) -> String {
    item_name("", field).trim_start_matches('_').to_owned()
}

/// What is said of a field; its type says the unit of money, rates, months and days, and the words of a choice.
fn says(field: &Field, given: bool) -> String {
    doc(field, given).replace(&format!("SHEBAO_{}_…", field.name.to_uppercase()), &format!("shebao::{}", field.name))
}
