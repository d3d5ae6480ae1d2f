//! A case as a C++ function, over the typed layer.

use std::fmt::Write as _;

use serde_json::Value;
use shebao::record::{Field, Type};
use shebao::{Shape, ShapeField};

use super::cases::{Typed, raw};
use crate::bindings::cpp::namespace;

pub(super) const HEAD: &str = r#"/* Made from tests/cases by `cargo xtask test`. */
#include <cstdio>

#include "shebao.hpp"

static const shebao::engine engine;

template <class T>
static void put(const char* line, const T& value) {
    std::printf("%s %lld\n", line, static_cast<long long>(value));
}

template <class T>
static void put(const char* line, const std::optional<T>& value) {
    if (value) put(line, *value);
    else std::printf("%s -\n", line);
}
"#;

pub(super) fn function(typed: &Typed, page: &mut String, index: usize) {
    let space = format!("shebao::{}", namespace(typed.operation));
    let leaf = typed.operation.columns().is_some();
    let _ = writeln!(
        page,
        "\nstatic void case_{index}() try {{\n    shebao::session session(engine, R\"~({})~\");\n    {space}::input in;",
        typed.options
    );
    let given = typed.given().cloned().unwrap_or_default();
    for ShapeField { field, items } in typed.input.fields {
        let member = field.name;
        match (items, given.get(member)) {
            (None, Some(value)) => assign(page, &format!("in.{member}"), field, value),
            (Some(items), Some(Value::Array(list))) => {
                for record in list {
                    let _ = writeln!(page, "    in.{member}.emplace_back();");
                    for inner in items.fields {
                        let Some(value) = record.get(inner.field.name) else { continue };
                        assign(page, &format!("in.{member}.back().{}", inner.field.name), inner.field, value);
                    }
                }
            }
            _ => {}
        }
    }
    let failed = |prefix: &str| format!("    put(\"{prefix}\", error.code());\n");
    let _ = writeln!(page, "    const {space}::output out = {space}::run(session, in);\n    put(\"error\", 0);");
    prints(page, &typed.output);
    for ShapeField { field, items } in typed.output.fields {
        let (Some(items), list) = (items, field.name) else { continue };
        let _ = writeln!(page, "    put(\"{list}\", out.{list}.size());\n    for (const auto& item : out.{list}) {{");
        puts(page, "item", items);
        page.push_str("    }\n");
    }
    if leaf {
        let _ = writeln!(
            page,
            "    {{\n    const {space}::output out = {space}::batch(session, {{in}}).at(0);\n    put(\"batch\", out.error);"
        );
        prints(page, &typed.output);
        page.push_str("    }\n");
    }
    let batch = if leaf { failed("batch") } else { String::new() };
    let _ = writeln!(page, "}} catch (const shebao::error& error) {{\n{}{batch}}}", failed("error"));
}

fn assign(page: &mut String, to: &str, field: &Field, value: &Value) {
    let Some(number) = raw(field, value) else { return };
    let value = match field.domain.ty {
        Type::Flag => (number != 0).to_string(),
        Type::Choice(_) => format!("static_cast<shebao::{}>({number})", field.name),
        _ => format!("INT64_C({number})"),
    };
    let _ = writeln!(page, "    {to} = {value};");
}

fn prints(page: &mut String, output: &Shape) {
    page.push_str("    put(\"standing\", out.standing);\n    put(\"evidence\", out.evidence);\n");
    puts(page, "out", output);
}

fn puts(page: &mut String, of: &str, shape: &Shape) {
    for field in shape.fields.iter().filter(|declared| declared.items.is_none()).map(|declared| declared.field) {
        let _ = writeln!(page, "    put(\"{0}\", {of}.{0});", field.name);
    }
}
