//! The records of an operation, and how they go into the structs of C and come out of them.

use std::fmt::Write as _;

use shebao::record::{Field, Type};
use shebao::{Shape, ShapeField};

use super::super::c::{Named, c_type, item_name};
use super::{item, says, scalar};

pub(super) fn write(page: &mut String, operation: &Named, space: &str) {
    let Named { name, input, output, .. } = operation;
    for (shape, given) in [(input, true), (output, false)] {
        for ShapeField { field, items } in shape.fields {
            let Some(items) = items else { continue };
            let (record, c) = (item(field), item_name(name, field));
            declare(page, &record, &format!("{}: {}", field.zh, field.en), items, given, space, "");
            if given { into(page, &record, &c, items) } else { from(page, &record, &c, items, "") }
        }
    }
    declare(page, "input", "What is asked; what is marked * must be given.", input, true, space, "");
    into(page, "input", &format!("{name}_input"), input);
    declare(page, "output", "What is answered.", output, false, space, OWN);
    from(page, "output", &format!("{name}_output"), output, FROM_OWN);
}

/// What every result says of itself.
const OWN: &str =
    "    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
";
const FROM_OWN: &str = "    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
";

fn declare(page: &mut String, record: &str, about: &str, shape: &Shape, given: bool, space: &str, own: &str) {
    let _ = write!(page, "\n/** {about} */\nstruct {record} {{\n{own}");
    for ShapeField { field, items } in shape.fields {
        let (member, says) = (field.name, says(field, given));
        let _ = match items {
            Some(_) => writeln!(page, "    std::vector<::shebao::{space}::{}> {member}; /**< {says} */", item(field)),
            None if plain_flag(field, given) => writeln!(page, "    bool {member} = false; /**< {says} */"),
            None if always(field, given) => writeln!(page, "    {} {member}{{}}; /**< {says} */", scalar(field)),
            None => writeln!(page, "    std::optional<{}> {member}; /**< {says} */", scalar(field)),
        };
    }
    page.push_str("};\n");
}

/// A flag that is not said is no.
fn plain_flag(field: &Field, given: bool) -> bool {
    given && matches!(field.domain.ty, Type::Flag) && !field.required
}

/// A result that is never absent.
fn always(field: &Field, given: bool) -> bool {
    !given && field.required
}

fn into(page: &mut String, record: &str, c: &str, shape: &Shape) {
    let upper = c.to_uppercase();
    let _ = write!(
        page,
        "\n/** As a struct of C; lists are left out. */\ninline {c} to_c(const {record}& in) {{\n    {c} c = {upper}_INIT;\n"
    );
    for field in shape.fields.iter().filter(|declared| declared.items.is_none()).map(|declared| declared.field) {
        let (member, (_, absent)) = (field.name, c_type(field));
        let _ = if plain_flag(field, true) {
            writeln!(page, "    c.{member} = in.{member} ? 1 : 0;")
        } else {
            writeln!(page, "    c.{member} = detail::raw(in.{member}, decltype(c.{member})(SHEBAO_ABSENT_{absent}));")
        };
    }
    page.push_str("    return c;\n}\n");
}

fn from(page: &mut String, record: &str, c: &str, shape: &Shape, own: &str) {
    let _ = write!(
        page,
        "\n/** From a struct of C; lists are left out. */\ninline {record} from_c(const {c}& c) {{\n    {record} out;\n{own}"
    );
    for field in shape.fields.iter().filter(|declared| declared.items.is_none()).map(|declared| declared.field) {
        let (member, (_, absent), ty) = (field.name, c_type(field), scalar(field));
        let _ = if always(field, false) {
            writeln!(page, "    out.{member} = static_cast<{ty}>(c.{member});")
        } else {
            writeln!(
                page,
                "    out.{member} = detail::maybe<{ty}>(c.{member}, decltype(c.{member})(SHEBAO_ABSENT_{absent}));"
            )
        };
    }
    page.push_str("    return out;\n}\n");
}
