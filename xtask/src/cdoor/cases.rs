//! Every case through the typed C and C++ functions: each becomes a function that fills the records and prints what comes back,
//! compared line by line with the JSON answer. An operation that no case gets an answer from fails.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value};
use shebao::record::{Field, Type};
use shebao::{Engine, Evidence, Operation, Shape, ShapeField, Standing, UNGRADED, operations};
use xshell::{Shell, cmd};

use super::{complete, plus};
use crate::Done;
use crate::bindings::c::{c_type, item_name, shapes};

const HEAD: &str = r#"/* Made from tests/cases by `cargo xtask test`. */
#include "check.h"

static void put(const char* line, int64_t value, int64_t absent) {
    if (value == absent) printf("%s -\n", line);
    else printf("%s %lld\n", line, (long long)value);
}
"#;

pub(super) fn run(shell: &Shell, folder: &Path) -> Done {
    let engine = Engine::new()?;
    let (mut page, mut plus, mut calls) = (HEAD.to_owned(), plus::HEAD.to_owned(), String::new());
    let (mut expected, mut answered) = (String::new(), BTreeSet::new());
    let (mut said, mut left) = (0usize, 0usize);
    for case in shebao_tests::cases() {
        let Some(typed) = Typed::of(&case.request) else {
            left = left.saturating_add(1);
            continue;
        };
        let _ = writeln!(calls, "    printf(\"%s\\n\", \"{}\");\n    case_{said}();", case.name);
        let _ = writeln!(expected, "{}", case.name);
        typed.function(&mut page, said);
        plus::function(&typed, &mut plus, said);
        if typed.answer(&engine, &mut expected)? {
            answered.insert(typed.operation.about().name);
        }
        said = said.saturating_add(1);
    }
    if let Some(missing) =
        operations().iter().map(|operation| operation.about().name).find(|name| !answered.contains(name))
    {
        return Err(format!("{missing} has no case that typed C and C++ can say and that is answered").into());
    }
    let _ = write!(
        page,
        "\nint main(void) {{\n    CHECK(shebao_engine_new(NULL, &engine, NULL) == 0);\n{calls}    shebao_engine_free(engine);\n    return 0;\n}}\n"
    );
    let _ = write!(plus, "\nint main() {{\n{calls}    return 0;\n}}\n");
    complete::typed(shell, &page)?;
    for (name, page) in [("cases.c", page), ("cases.cpp", plus)] {
        let source = folder.join(name);
        shell.write_file(&source, page)?;
        let program = super::program(shell, folder, &source, &["-O0"])?;
        let printed = cmd!(shell, "{program}").quiet().read()?;
        same(name, &expected, &printed)?;
        println!("   {name}: {said} cases typed, the same line by line; {left} that records cannot say");
    }
    Ok(())
}

fn same(program: &str, expected: &str, printed: &str) -> Done {
    let mut case = "";
    for (expected, printed) in expected.lines().zip(printed.lines().chain(std::iter::repeat(""))) {
        if expected.contains('/') {
            case = expected;
        }
        if expected != printed {
            return Err(format!("{case}: {program} says '{printed}', JSON '{expected}'").into());
        }
    }
    if printed.lines().count() != expected.lines().count() {
        return Err(format!("{program} prints other lines than JSON answers").into());
    }
    Ok(())
}

/// A request that the structs can say.
pub(super) struct Typed {
    pub(super) operation: &'static dyn Operation,
    request: Value,
    pub(super) options: String,
    pub(super) input: Shape,
    pub(super) output: Shape,
}

/// The number of a JSON value, where it is one of the field.
pub(super) fn raw(field: &Field, value: &Value) -> Option<i64> {
    match (&field.domain.ty, value) {
        (Type::Flag, Value::Bool(yes)) => Some(i64::from(*yes)),
        (Type::Count, Value::Number(number)) => number.as_i64(),
        (_, Value::String(text)) => field.domain.ty.read(text).ok(),
        _ => None,
    }
}

/// Whether every member of a record is a field whose value has a number.
fn sayable(shape: &Shape, record: &Map<String, Value>) -> bool {
    record.iter().all(|(name, value)| {
        let declared = shape.fields.iter().find(|declared| declared.field.name == name);
        declared.is_some_and(|ShapeField { field, items }| match (items, value) {
            (None, value) => raw(field, value).is_some(),
            (Some(items), Value::Array(list)) => {
                list.iter().all(|item| item.as_object().is_some_and(|item| sayable(items, item)))
            }
            (Some(_), _) => false,
        })
    })
}

/// The number as C writes it.
fn literal(field: &Field, value: Option<&Value>) -> String {
    match value.and_then(|value| raw(field, value)) {
        Some(number) if c_type(field).1 == "I64" => format!("INT64_C({number})"),
        Some(number) => number.to_string(),
        None if matches!(field.domain.ty, Type::Flag) => "0".to_owned(),
        None => format!("SHEBAO_ABSENT_{}", c_type(field).1),
    }
}

impl Typed {
    fn of(request: &str) -> Option<Typed> {
        let request: Value = serde_json::from_str(request).ok()?;
        let members = request.as_object()?;
        let op = members.get("op")?.as_str()?;
        let named =
            |operation: &&&dyn Operation| format!("{}@{}", operation.about().name, operation.about().version) == op;
        let operation = *operations().iter().find(named)?;
        let (input, output) = shapes(operation);
        if members.contains_key("against") || !sayable(&input, members.get("input")?.as_object()?) {
            return None;
        }
        let mut options = members.clone();
        for member in ["op", "input", "explain"] {
            options.remove(member);
        }
        Some(Typed { operation, options: Value::Object(options).to_string(), input, output, request })
    }

    pub(super) fn given(&self) -> Option<&Map<String, Value>> {
        self.request.get("input").and_then(Value::as_object)
    }

    /// What JSON answers, a line a number; and whether it is no error.
    fn answer(&self, engine: &Engine, out: &mut String) -> Result<bool, Box<dyn std::error::Error>> {
        let mut request = self.request.clone();
        if let Some(members) = request.as_object_mut() {
            members.remove("explain");
        }
        let mut answer = Vec::new();
        engine.call(request.to_string().as_bytes(), &mut answer);
        let answer: Value = serde_json::from_slice(&answer)?;
        if let Some(code) = answer.pointer("/error/code") {
            let _ = writeln!(out, "error {code}");
            if self.operation.columns().is_some() {
                let _ = writeln!(out, "batch {code}");
            }
            return Ok(false);
        }
        let word = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or("");
        let standing = Standing::parse(word("standing")).map_or(UNGRADED, |standing| standing as u8);
        let evidence = Evidence::parse(word("evidence")).map_or(UNGRADED, |evidence| evidence as u8);
        let result = answer.get("ok").and_then(Value::as_object).ok_or("no result")?;
        for prefix in ["error", "batch"] {
            if prefix == "batch" && self.operation.columns().is_none() {
                continue;
            }
            let _ = writeln!(out, "{prefix} 0\nstanding {standing}\nevidence {evidence}");
            lines(&self.output, result, out);
        }
        for ShapeField { field, items } in self.output.fields {
            let (Some(items), Some(Value::Array(list))) = (items, result.get(field.name)) else { continue };
            let _ = writeln!(out, "{} {}", field.name, list.len());
            list.iter().filter_map(Value::as_object).for_each(|item| lines(items, item, out));
        }
        Ok(true)
    }

    /// The C function of the case.
    fn function(&self, page: &mut String, index: usize) {
        let name = format!("shebao_{}", self.operation.about().name.replace('.', "_"));
        let upper = name.to_uppercase();
        let given = self.given().cloned().unwrap_or_default();
        let lists =
            || self.output.fields.iter().filter_map(|declared| Some((declared.field, declared.items.as_ref()?)));
        let has_lists = lists().next().is_some();
        let _ = writeln!(
            page,
            "\nstatic void case_{index}(void) {{
    static const char options[] = \"{}\";
    shebao_session* session = NULL;
    {name}_input in = {upper}_INPUT_INIT;
    {name}_output out = {upper}_OUTPUT_INIT;",
            self.options.replace('\\', "\\\\").replace('"', "\\\"")
        );
        if has_lists {
            page.push_str("    shebao_table* table = NULL;\n    size_t i, count;\n");
        }
        for ShapeField { field, items } in self.input.fields {
            let (Some(items), Some(Value::Array(list))) = (items, given.get(field.name)) else { continue };
            let item = item_name(&name, field);
            if list.is_empty() {
                continue;
            }
            let _ = writeln!(page, "    const {item} {}[] = {{", field.name);
            for record in list {
                let values = items.fields.iter().map(|inner| literal(inner.field, record.get(inner.field.name)));
                let values: Vec<String> = std::iter::once(format!("sizeof({item})")).chain(values).collect();
                let _ = writeln!(page, "        {{ {} }},", values.join(", "));
            }
            page.push_str("    };\n");
        }
        page.push_str(
            "    uint32_t number = shebao_session_new(engine, (const uint8_t*)options, sizeof options - 1, &session, NULL);\n",
        );
        for ShapeField { field, items } in self.input.fields {
            let member = field.name;
            match (items, given.get(member)) {
                (None, Some(value)) => {
                    let _ = writeln!(page, "    in.{member} = {};", literal(field, Some(value)));
                }
                (Some(_), Some(Value::Array(list))) if !list.is_empty() => {
                    let _ = writeln!(page, "    in.{member} = {member};\n    in.{member}_len = {};", list.len());
                }
                _ => {}
            }
        }
        let table = if has_lists { "&table, " } else { "" };
        let _ = writeln!(
            page,
            "    if (number == 0) number = {name}(session, &in, &out, {table}NULL);\n    put(\"error\", number, -1);\n    if (number == 0) {{"
        );
        self.prints(page, "        ");
        for (list, items) in lists() {
            let member = list.name;
            let _ = writeln!(
                page,
                "        count = {name}_count_{member}(table);
        put(\"{member}\", (int64_t)count, -1);
        for (i = 0; i < count; ++i) {{
            {item} item = {init}_INIT;
            CHECK({name}_read_{member}(table, i, 1, &item, NULL) == 0);",
                item = item_name(&name, list),
                init = item_name(&name, list).to_uppercase()
            );
            puts(page, "            ", "item", items);
            page.push_str("        }\n");
        }
        page.push_str("    }\n");
        if self.operation.columns().is_some() {
            let _ = writeln!(
                page,
                "    if (session != NULL) number = {name}_batch(session, 1, &in, &out, NULL);
    if (number == 0) number = out.error;
    put(\"batch\", number, -1);
    if (number == 0) {{"
            );
            self.prints(page, "        ");
            page.push_str("    }\n");
        }
        if has_lists {
            page.push_str("    shebao_table_free(table);\n");
        }
        page.push_str("    shebao_session_free(session);\n}\n");
    }

    fn prints(&self, page: &mut String, indent: &str) {
        let _ = writeln!(
            page,
            "{indent}put(\"standing\", out.standing, -1);\n{indent}put(\"evidence\", out.evidence, -1);"
        );
        puts(page, indent, "out", &self.output);
    }
}

/// Prints the scalars of a struct.
fn puts(page: &mut String, indent: &str, of: &str, shape: &Shape) {
    for declared in shape.fields.iter().filter(|declared| declared.items.is_none()) {
        let (member, ty) = (declared.field.name, c_type(declared.field).1);
        let _ = writeln!(page, "{indent}put(\"{member}\", {of}.{member}, SHEBAO_ABSENT_{ty});");
    }
}

/// The scalars of an answered record.
fn lines(shape: &Shape, record: &Map<String, Value>, out: &mut String) {
    for declared in shape.fields.iter().filter(|declared| declared.items.is_none()) {
        let field = declared.field;
        let number = record.get(field.name).and_then(|value| raw(field, value));
        let number = number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let _ = writeln!(out, "{} {number}", field.name);
    }
}
