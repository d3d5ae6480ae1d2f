//! The inline functions of an operation: they lay its structs out as columns and call the generic functions.

use std::fmt::Write as _;

use shebao::{Shape, ShapeField};

use super::structs::{OWN, item_name};
use super::{Named, c_type};

pub(super) fn write(page: &mut String, operation: &Named) {
    ordinals(page, &format!("{}_IN", operation.constant), &operation.input);
    ordinals(page, &format!("{}_OUT", operation.constant), &operation.output);
    one(page, operation);
    if operation.leaf {
        many(page, operation);
    }
    for (ordinal, declared) in operation.output.fields.iter().enumerate() {
        if let Some(items) = &declared.items {
            readers(page, operation, ordinal, declared, items);
        }
    }
}

/// The places of fields, for those who bring columns.
fn ordinals(page: &mut String, prefix: &str, shape: &Shape) {
    for (ordinal, ShapeField { field, items }) in shape.fields.iter().enumerate() {
        let name = format!("{prefix}_{}", field.name.to_uppercase());
        let _ = writeln!(page, "#define {name} {ordinal}");
        if let Some(items) = items {
            ordinals(page, &name, items);
        }
    }
}

/// A table of a struct's members; lists are no members.
fn members(page: &mut String, table: &str, of: &str, shape: &Shape, own: bool) -> usize {
    let _ = writeln!(page, "    static const shebao_ops_member {table}[] = {{");
    let mut line = |field: &str, ty: &str, member: &str| {
        let _ = writeln!(page, "        {{{field}, SHEBAO_TYPE_{ty}, offsetof({of}, {member})}},");
    };
    let mut count = 0usize;
    for (_, member, ty, _) in OWN.iter().filter(|_| own) {
        line(&format!("SHEBAO_FIELD_{}", member.to_uppercase()), ty, member);
        count = count.saturating_add(1);
    }
    for (ordinal, declared) in shape.fields.iter().enumerate().filter(|(_, declared)| declared.items.is_none()) {
        line(&ordinal.to_string(), c_type(declared.field).1, declared.field.name);
        count = count.saturating_add(1);
    }
    page.push_str("    };\n");
    count
}

/// One call: a table of one row.
fn one(page: &mut String, operation: &Named) {
    let Named { name, constant, input, output, .. } = operation;
    let has_lists = output.fields.iter().any(|declared| declared.items.is_some());
    let (more, table) = if has_lists {
        ("; `table` then\n * holds the lists, to be read below and freed. It may be NULL", " shebao_table** table,")
    } else {
        ("", "")
    };
    let _ = write!(
        page,
        "
/** One call. Returns the error's number, 0 where there is none; `error` may be NULL. `out` is written only on success{more}. */
static inline uint32_t {name}(shebao_session* session, const {name}_input* in, {name}_output* out,{table}
                              shebao_error** error) {{
"
    );
    let scalars = members(page, "given", &format!("{name}_input"), input, false);
    let results = members(page, "wanted", &format!("{name}_output"), output, true);
    let lists: Vec<(usize, &ShapeField, &Shape)> = (input.fields.iter().enumerate())
        .filter_map(|(ordinal, declared)| Some((ordinal, declared, declared.items.as_ref()?)))
        .collect();
    for (_, declared, items) in &lists {
        members(page, &format!("given_{}", declared.field.name), &item_name(name, declared.field), items, false);
    }
    let columns = scalars.saturating_add(lists.len());
    let _ = writeln!(page, "    shebao_column columns[{columns}];\n    shebao_out_column results[{results}];");
    for (_, declared, items) in &lists {
        let list = declared.field.name;
        let _ = writeln!(page, "    shebao_column items_{list}[{}];", items.fields.len());
        let _ = writeln!(page, "    int64_t offsets_{list}[2] = {{0, 0}};");
    }
    page.push_str(
        "    shebao_table* made = NULL;
    uint32_t number = shebao_ops_check(in, sizeof *in, 1);
    if (number != 0) return shebao_ops_refuse(number, \"in\", error);
    number = shebao_ops_check(out, sizeof *out, 1);
    if (number != 0) return shebao_ops_refuse(number, \"out\", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, 1);
",
    );
    for (place, (ordinal, declared, _)) in (scalars..).zip(&lists) {
        let list = declared.field.name;
        let _ = writeln!(
            page,
            "    number = shebao_ops_check(in->{list}, sizeof *in->{list}, in->{list}_len);
    if (number != 0) return shebao_ops_refuse(number, \"{list}\", error);
    offsets_{list}[1] = (int64_t)in->{list}_len;
    shebao_ops_inputs(items_{list}, given_{list}, SHEBAO_OPS_COUNT(given_{list}), in->{list}, sizeof *in->{list},
                      in->{list}_len);
    shebao_ops_list(&columns[{place}], {ordinal}, offsets_{list}, items_{list}, SHEBAO_OPS_COUNT(items_{list}));"
        );
    }
    let keep = if has_lists {
        "    if (number == 0 && table != NULL) {
        *table = made;
        return 0;
    }
"
    } else {
        ""
    };
    let _ = writeln!(
        page,
        "    number = shebao_table_new(session, {constant}, 1, columns, SHEBAO_OPS_COUNT(columns), &made, error);
    if (number == 0) number = shebao_table_error(made, 0, error);
    if (number == 0) {{
        shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, 1);
        number = shebao_table_copy(made, NULL, 0, 0, 1, results, SHEBAO_OPS_COUNT(results), error);
    }}
{keep}    shebao_table_free(made);
    return number;
}}"
    );
}

/// A leaf over an array of structs.
fn many(page: &mut String, operation: &Named) {
    let Named { name, constant, input, output, .. } = operation;
    let _ = write!(
        page,
        "
/** Many rows. What is wrong with a row stands in its `error` and never stops the others. */
static inline uint32_t {name}_batch(shebao_session* session, size_t rows, const {name}_input* in,
                                    {name}_output* out, shebao_error** error) {{
"
    );
    let inputs = members(page, "given", &format!("{name}_input"), input, false);
    let outputs = members(page, "wanted", &format!("{name}_output"), output, true);
    let _ = writeln!(
        page,
        "    shebao_column columns[{inputs}];
    shebao_out_column results[{outputs}];
    uint32_t number = shebao_ops_check(in, sizeof *in, rows);
    if (number != 0) return shebao_ops_refuse(number, \"in\", error);
    number = shebao_ops_check(out, sizeof *out, rows);
    if (number != 0) return shebao_ops_refuse(number, \"out\", error);
    shebao_ops_inputs(columns, given, SHEBAO_OPS_COUNT(given), in, sizeof *in, rows);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, rows);
    return shebao_batch(session, {constant}, rows, columns, SHEBAO_OPS_COUNT(columns), results,
                        SHEBAO_OPS_COUNT(results), error);
}}"
    );
}

/// How many items a list of the output has, and some of them.
fn readers(page: &mut String, operation: &Named, ordinal: usize, declared: &ShapeField, items: &Shape) {
    let name = &operation.name;
    let (item, list, zh) = (item_name(name, declared.field), declared.field.name, declared.field.zh);
    let _ = write!(
        page,
        "
/** {zh}: how many. */
static inline size_t {name}_count_{list}(const shebao_table* table) {{
    return shebao_ops_count(table, {ordinal});
}}

/** {zh}: `len` of them from `start` on, into structs that begin with their _INIT. */
static inline uint32_t {name}_read_{list}(const shebao_table* table, size_t start, size_t len, {item}* out,
                                          shebao_error** error) {{
    static const uint32_t path = {ordinal};
"
    );
    let count = members(page, "wanted", &item, items, false);
    let _ = writeln!(
        page,
        "    shebao_out_column results[{count}];
    uint32_t number = shebao_ops_check(out, sizeof *out, len);
    if (number != 0) return shebao_ops_refuse(number, \"out\", error);
    shebao_ops_outputs(results, wanted, SHEBAO_OPS_COUNT(wanted), out, sizeof *out, len);
    return shebao_table_copy(table, &path, 1, start, len, results, SHEBAO_OPS_COUNT(results), error);
}}"
    );
}
