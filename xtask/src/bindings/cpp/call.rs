//! `run` and `batch` of an operation: through the inline functions of C.

use std::fmt::Write as _;

use shebao::ShapeField;

use super::super::c::{Named, item_name};
use super::item;

pub(super) fn write(page: &mut String, operation: &Named) {
    one(page, operation);
    if operation.leaf {
        many(page, operation);
    }
}

fn lists(shape: &shebao::Shape) -> impl Iterator<Item = &ShapeField> {
    shape.fields.iter().filter(|declared| declared.items.is_some())
}

/// One call. What is refused is thrown.
fn one(page: &mut String, operation: &Named) {
    let Named { name, input, output, .. } = operation;
    let upper = name.to_uppercase();
    page.push_str("\n/** One call. Throws shebao::error. */\ninline output run(session& with, const input& in) {\n    auto given = to_c(in);\n");
    for ShapeField { field, .. } in lists(input) {
        let (list, c) = (field.name, item_name(name, field));
        let _ = writeln!(
            page,
            "    std::vector<{c}> {list};
    {list}.reserve(in.{list}.size());
    for (const auto& item : in.{list}) {list}.push_back(to_c(item));
    given.{list} = {list}.data();
    given.{list}_len = {list}.size();"
        );
    }
    let held = lists(output).next().is_some();
    let table = if held { "&made, " } else { "" };
    let _ = writeln!(page, "    {name}_output got = {upper}_OUTPUT_INIT;");
    if held {
        page.push_str("    shebao_table* made = nullptr;\n");
    }
    let _ = writeln!(
        page,
        "    detail::refusal wrong;\n    wrong.check({name}(with.get(), &given, &got, {table}wrong.out()));"
    );
    if held {
        page.push_str("    const table results(made);\n");
    }
    page.push_str("    output out = from_c(got);\n");
    for ShapeField { field, .. } in lists(output) {
        let (list, c) = (field.name, item_name(name, field));
        let _ = writeln!(
            page,
            "    const {c} {0}_begun = {1}_INIT;
    std::vector<{c}> {list}({name}_count_{list}(made), {0}_begun);
    wrong.check({name}_read_{list}(made, 0, {list}.size(), {list}.data(), wrong.out()));
    out.{list}.reserve({list}.size());
    for (const auto& item : {list}) out.{list}.push_back(from_c(item));",
            item(field),
            c.to_uppercase(),
        );
    }
    page.push_str("    return out;\n}\n");
}

/// Many rows. What is wrong with a row is its number.
fn many(page: &mut String, operation: &Named) {
    let Named { name, .. } = operation;
    let _ = write!(
        page,
        "
/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {{
    std::vector<{name}_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const {name}_output begun = {}_OUTPUT_INIT;
    std::vector<{name}_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check({name}_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}}
",
        name.to_uppercase()
    );
}
