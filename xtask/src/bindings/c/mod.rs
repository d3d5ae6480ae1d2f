//! The typed C layer: a struct in, a struct out and an inline function per operation, over the generic functions of
//! `shebao.h`. Lists are a pointer and a length in; out they are read from the table that the call leaves behind.

use std::fmt::Write as _;

use shebao::record::{Field, Role, Type};
use shebao::{Operation, Shape, ShapeField, operations};
use xshell::Shell;

use crate::{Done, generated};

const HEAD: &str = r#"/* shebao: typed calls. Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
 *
 * Money is int64_t fen, months int32_t yyyymm, days int32_t yyyymmdd, rates int32_t parts per million, regions int32_t GB/T 2260
 * codes, flags uint8_t 0 or 1, choices uint8_t (constants below). SHEBAO_ABSENT_… stands for "absent". Begin a struct with its
 * _INIT, set what is required (*), free a table with shebao_table_free. C99 and C++17. */
#ifndef SHEBAO_OPS_H
#define SHEBAO_OPS_H

#include <stddef.h>
#include <stdint.h>

#include "shebao.h"

/* One member of a struct as a column of one number. */
static inline shebao_column shebao__in(uint32_t field, uint32_t type, const void* data, size_t stride, size_t len) {
    shebao_column column = {sizeof(shebao_column), 0, 0, 0, NULL, 0, 0, NULL, NULL, 0};
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

static inline shebao_out_column shebao__out(uint32_t field, uint32_t type, void* data, size_t stride, size_t len) {
    shebao_out_column column = {sizeof(shebao_out_column), 0, 0, 0, NULL, 0, 0};
    column.field = field;
    column.type = type;
    column.data = data;
    column.stride = stride;
    column.len = len;
    return column;
}

static inline uint32_t shebao__refuse(uint32_t number, const char* field, shebao_error** error) {
    if (error != NULL) shebao_error_new(number, field, error);
    return number;
}

/* How many items a list of a table of one row has. */
static inline size_t shebao__count(const shebao_table* table, uint32_t list) {
    const int64_t* offsets = NULL;
    size_t len = 0;
    if (shebao_table_column(table, &list, 1, &offsets, &len) != 0 || len < 2) return 0;
    return (size_t)offsets[1];
}
"#;

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    generated(shell, "include/shebao_ops.h", &header(), check)?;
    ordinals(shell, check)
}

/// Places of fields are for ever: what the golden file says of a field must still be so. New ones are appended to it.
fn ordinals(shell: &Shell, check: bool) -> Done {
    let mut made = String::new();
    for operation in operations() {
        let (input, output) = shapes(*operation);
        for (side, shape) in [("in", &input), ("out", &output)] {
            places(&mut made, operation.about().name, side, shape);
        }
    }
    let committed = shell.read_file("bindings/ordinals.txt").unwrap_or_default();
    if let Some(lost) = committed.lines().find(|line| !made.lines().any(|now| now == *line)) {
        return Err(format!("bindings/ordinals.txt: '{lost}' is no longer so, but a field's place is for ever").into());
    }
    generated(shell, "bindings/ordinals.txt", &made, check)
}

fn places(out: &mut String, operation: &str, path: &str, shape: &Shape) {
    for (ordinal, ShapeField { field, items }) in shape.fields.iter().enumerate() {
        let _ = writeln!(out, "{operation} {path} {ordinal} {} {}", field.name, field.domain.ty.name());
        if let Some(items) = items {
            places(out, operation, &format!("{path}.{}", field.name), items);
        }
    }
}

fn shapes(operation: &dyn Operation) -> (Shape, Shape) {
    let (mut input, mut output) = (Shape::default(), Shape::default());
    operation.input(&mut |record| input = Shape::of(record));
    operation.output(&mut |record| output = Shape::of(record));
    (input, output)
}

/// A member's C type and column type.
fn c_type(field: &Field) -> (&'static str, &'static str) {
    match field.domain.ty {
        Type::Money => ("int64_t", "I64"),
        Type::Count if field.domain.max > i64::from(i32::MAX) => ("int64_t", "I64"),
        Type::Flag | Type::Choice(_) => ("uint8_t", "U8"),
        _ => ("int32_t", "I32"),
    }
}

fn header() -> String {
    let mut page = HEAD.to_owned();
    let mut words: Vec<String> = Vec::new();
    for operation in operations() {
        let (input, output) = shapes(*operation);
        for declared in input.fields.iter().chain(&output.fields) {
            choice(&mut page, declared.field, &mut words);
        }
    }
    for operation in operations() {
        let (input, output) = shapes(*operation);
        let about = operation.about();
        let name = format!("shebao_{}", about.name.replace('.', "_"));
        let _ = write!(page, "\n/* {}@{} {}: {}. {} */\n", about.name, about.version, about.zh, about.en, about.law);
        structs(&mut page, &name, &input, &output);
        call(&mut page, &name, &format!("{}@{}", about.name, about.version), &input, &output);
    }
    page.push_str("\n#endif /* SHEBAO_OPS_H */\n");
    page
}

/// The constants of a choice, once for all operations that have the field.
fn choice(page: &mut String, field: &Field, known: &mut Vec<String>) {
    let Type::Choice(words) = &field.domain.ty else { return };
    if known.contains(&field.name.to_owned()) {
        return;
    }
    known.push(field.name.to_owned());
    let _ = write!(page, "\n/* {}: {} */\n", field.zh, field.en);
    for (number, word) in words.iter().enumerate() {
        let name = format!("{}_{}", field.name, word.name).to_uppercase();
        let _ = writeln!(page, "#define SHEBAO_{name} {number} /* {}: {} */", word.zh, word.en);
    }
}

/// An item of a list as a struct of its own.
fn item_name(name: &str, list: &Field) -> String {
    format!("{name}_{}", list.name.strip_suffix('s').unwrap_or(list.name))
}

fn structs(page: &mut String, name: &str, input: &Shape, output: &Shape) {
    for (shape, inside) in [(input, true), (output, false)] {
        for ShapeField { field, items } in &shape.fields {
            let Some(items) = items else { continue };
            let item = item_name(name, field);
            let _ = writeln!(page, "typedef struct {item} {{");
            items.fields.iter().for_each(|declared| member(page, declared.field, inside));
            let _ = writeln!(page, "}} {item};\n");
        }
    }
    for (shape, side, inside) in [(input, "input", true), (output, "output", false)] {
        let _ = writeln!(page, "typedef struct {name}_{side} {{\n    uint32_t struct_size;");
        for ShapeField { field, items } in &shape.fields {
            match items {
                None => member(page, field, inside),
                Some(_) if inside => {
                    let _ = writeln!(
                        page,
                        "    const {}* {}; /* {}: {} */",
                        item_name(name, field),
                        field.name,
                        field.zh,
                        field.en
                    );
                    let _ = writeln!(page, "    size_t {}_len;", field.name);
                }
                Some(_) => {}
            }
        }
        let _ = writeln!(page, "}} {name}_{side};\n");
    }
    init(page, name, "input", input);
    init(page, name, "output", output);
}

fn member(page: &mut String, field: &Field, inside: bool) {
    let needed = if inside && field.required { "*" } else { "" };
    let _ = writeln!(page, "    {} {}; /* {needed}{}: {} */", c_type(field).0, field.name, field.zh, field.en);
}

/// Everything absent; a flag is no.
fn init(page: &mut String, name: &str, side: &str, shape: &Shape) {
    let mut values = vec![format!("sizeof({name}_{side})")];
    for ShapeField { field, items } in &shape.fields {
        match (items, &field.domain.ty) {
            (Some(_), _) if side == "input" => values.extend(["NULL".to_owned(), "0".to_owned()]),
            (Some(_), _) => {}
            (None, Type::Flag) => values.push("0".to_owned()),
            (None, _) => values.push(format!("SHEBAO_ABSENT_{}", c_type(field).1)),
        }
    }
    let _ = writeln!(page, "#define {}_{}_INIT {{ {} }}", name.to_uppercase(), side.to_uppercase(), values.join(", "));
}

/// The inline function, and the readers of the output's lists.
fn call(page: &mut String, name: &str, op: &str, input: &Shape, output: &Shape) {
    let lists = output.fields.iter().filter(|f| f.items.is_some()).count();
    let scalars = output.fields.iter().filter(|f| f.items.is_none()).count();
    let _ = write!(
        page,
        "\n/* One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success{}. */\n",
        if lists > 0 { "; `table`\n * holds the lists, to be read below and freed, and may be NULL" } else { "" }
    );
    let table = if lists > 0 { ", shebao_table** table" } else { "" };
    let _ = writeln!(
        page,
        "static inline uint32_t {name}(shebao_session* session, const {name}_input* in, {name}_output* out{table}, shebao_error** error) {{"
    );
    let _ = writeln!(page, "    shebao_column columns[{}];", input.fields.len());
    let _ = writeln!(page, "    shebao_out_column results[{scalars}];");
    for ShapeField { field, items } in &input.fields {
        if let Some(items) = items {
            let _ = writeln!(page, "    shebao_column {}[{}];", field.name, items.fields.len());
            let _ = writeln!(page, "    int64_t {}_offsets[2];", field.name);
        }
    }
    let _ = writeln!(page, "    shebao_table* made = NULL;\n    uint32_t number;");
    let _ = writeln!(
        page,
        "    if (in == NULL || out == NULL) return shebao__refuse(110, in == NULL ? \"in\" : \"out\", error);"
    );
    let _ = writeln!(page, "    if (in->struct_size < sizeof(*in)) return shebao__refuse(115, \"in\", error);");
    let _ = writeln!(page, "    if (out->struct_size < sizeof(*out)) return shebao__refuse(115, \"out\", error);");
    for (ordinal, ShapeField { field, items }) in input.fields.iter().enumerate() {
        let member = field.name;
        match items {
            None => {
                let _ = writeln!(
                    page,
                    "    columns[{ordinal}] = shebao__in({ordinal}, SHEBAO_TYPE_{}, &in->{member}, 0, 1);",
                    c_type(field).1
                );
            }
            Some(items) => {
                let item = item_name(name, field);
                let _ = writeln!(
                    page,
                    "    if (in->{member} == NULL && in->{member}_len > 0) return shebao__refuse(110, \"{member}\", error);"
                );
                let _ = writeln!(
                    page,
                    "    {member}_offsets[0] = 0;\n    {member}_offsets[1] = (int64_t)in->{member}_len;"
                );
                for (place, inner) in items.fields.iter().enumerate() {
                    let f = inner.field;
                    let _ = writeln!(
                        page,
                        "    {member}[{place}] = shebao__in({place}, SHEBAO_TYPE_{}, in->{member} == NULL ? NULL : (const void*)&in->{member}->{}, sizeof({item}), in->{member}_len);",
                        c_type(f).1,
                        f.name
                    );
                }
                let _ = writeln!(
                    page,
                    "    columns[{ordinal}] = shebao__in({ordinal}, SHEBAO_TYPE_LIST, {member}_offsets, 0, 2);"
                );
                let _ = writeln!(
                    page,
                    "    columns[{ordinal}].items = {member};\n    columns[{ordinal}].items_len = {};",
                    items.fields.len()
                );
            }
        }
    }
    let _ = writeln!(
        page,
        "    number = shebao_table_new(session, \"{op}\", 1, columns, {}, &made, error);",
        input.fields.len()
    );
    let _ = writeln!(page, "    if (number == 0) number = shebao_table_error(made, 0, error);");
    let _ = writeln!(page, "    if (number == 0) {{");
    let results = output.fields.iter().enumerate().filter(|(_, f)| f.items.is_none());
    for (place, (ordinal, declared)) in results.enumerate() {
        let field = declared.field;
        let _ = writeln!(
            page,
            "        results[{place}] = shebao__out({ordinal}, SHEBAO_TYPE_{}, &out->{}, 0, 1);",
            c_type(field).1,
            field.name
        );
    }
    let _ =
        writeln!(page, "        number = shebao_table_copy(made, NULL, 0, 0, 1, results, {scalars}, error);\n    }}");
    if lists > 0 {
        let _ = writeln!(
            page,
            "    if (number == 0 && table != NULL) {{\n        *table = made;\n        return 0;\n    }}"
        );
    }
    let _ = writeln!(page, "    shebao_table_free(made);\n    return number;\n}}");
    for (ordinal, ShapeField { field, items }) in output.fields.iter().enumerate() {
        let Some(items) = items else { continue };
        let (item, list) = (item_name(name, field), field.name);
        let _ = write!(
            page,
            "\n/* {}: how many, and some of them from `start` on. */\nstatic inline size_t {name}_count_{list}(const shebao_table* table) {{\n    return shebao__count(table, {ordinal});\n}}\n\n\
             static inline uint32_t {name}_read_{list}(const shebao_table* table, size_t start, size_t len, {item}* out, shebao_error** error) {{\n    \
             const uint32_t path = {ordinal};\n    shebao_out_column results[{}];\n    if (out == NULL) return shebao__refuse(110, \"out\", error);\n",
            field.zh,
            items.fields.len()
        );
        for (place, inner) in items.fields.iter().enumerate() {
            let f = inner.field;
            debug_assert!(f.role == Role::Line);
            let _ = writeln!(
                page,
                "    results[{place}] = shebao__out({place}, SHEBAO_TYPE_{}, &out->{}, sizeof({item}), len);",
                c_type(f).1,
                f.name
            );
        }
        let _ = writeln!(
            page,
            "    return shebao_table_copy(table, &path, 1, start, len, results, {}, error);\n}}",
            items.fields.len()
        );
    }
}
