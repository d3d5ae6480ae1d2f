//! The structs of an operation: every member but the first is a field; the first is the struct's size.

use std::fmt::Write as _;

use shebao::record::{Field, Type};
use shebao::{Shape, ShapeField};

use super::words::{KEYWORDS, doc};
use super::{Made, Named, c_type};

/// What a row's result says of itself; no field of an output may be called so.
pub(super) const OWN: [(&str, &str, &str, &str); 4] = [
    ("uint32_t", "error", "U32", "number of the row's error, 0 where there is none"),
    ("uint8_t", "outcome", "U8", "0 where an amount is due"),
    (
        "uint8_t",
        "standing",
        "U8",
        "the weakest among the policy rows used: SHEBAO_STANDING_…, SHEBAO_UNGRADED where none was",
    ),
    (
        "uint8_t",
        "evidence",
        "U8",
        "the weakest among the policy rows used: SHEBAO_EVIDENCE_…, SHEBAO_UNGRADED where none was",
    ),
];

/// An item of a list as a struct of its own.
pub(crate) fn item_name(name: &str, list: &Field) -> String {
    format!("{name}_{}", list.name.strip_suffix('s').unwrap_or(list.name))
}

pub(super) fn write(page: &mut String, operation: &Named) -> Made {
    let Named { name, op, input, output, .. } = operation;
    let mut items_named: Vec<String> = vec![format!("{name}_input"), format!("{name}_output")];
    for (shape, inside) in [(input, true), (output, false)] {
        for ShapeField { field, items } in shape.fields {
            let Some(items) = items else { continue };
            let item = item_name(name, field);
            if items_named.contains(&item) {
                return Err(format!("two lists would be the struct {item}"));
            }
            let about = format!("{}: {}", field.zh, field.en);
            record(page, &item, &about, items, if inside { Side::Given } else { Side::Item })?;
            items_named.push(item);
        }
    }
    let asked = format!("What is asked of {op}; what is marked * must be given.");
    record(page, &format!("{name}_input"), &asked, input, Side::Given)?;
    let answered = format!("What {op} answers; its lists are read from the table.");
    record(page, &format!("{name}_output"), &answered, output, Side::Result)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Given,
    Result,
    Item,
}

fn record(page: &mut String, name: &str, about: &str, shape: &Shape, side: Side) -> Made {
    let _ = writeln!(
        page,
        "/** {about} */\ntypedef struct {name} {{\n    uint32_t struct_size; /**< sizeof({name}): begin with its _INIT */"
    );
    let mut values = vec![format!("sizeof({name})")];
    if side == Side::Result {
        for (c_type, member, _, says) in OWN {
            let _ = writeln!(page, "    {c_type} {member}; /**< {says} */");
            values.push("0".to_owned());
        }
    }
    for ShapeField { field, items } in shape.fields {
        let (Field { name: member, zh, en, .. }, says) = (field, doc(field, side == Side::Given));
        if KEYWORDS.split(' ').any(|word| word == *member)
            || *member == "struct_size"
            || zh.contains("*/")
            || en.contains("*/")
        {
            return Err(format!("the field {member} cannot be said in C"));
        }
        if side == Side::Result && OWN.iter().any(|(_, own, _, _)| own == member) {
            return Err(format!("the field {member} of {name} has the name of what every result says"));
        }
        match items {
            None => {
                let _ = writeln!(page, "    {} {member}; /**< {says} */", c_type(field).0);
                // A flag that is not said is no.
                let flag = matches!(field.domain.ty, Type::Flag) && !field.required;
                values.push(if flag { "0".to_owned() } else { format!("SHEBAO_ABSENT_{}", c_type(field).1) });
            }
            Some(_) if side == Side::Result => {}
            Some(items) if items.fields.iter().any(|inner| inner.items.is_some()) || !name.ends_with("_input") => {
                return Err(format!("{name}: lists in lists have no struct yet"));
            }
            Some(_) => {
                let item = item_name(name.strip_suffix("_input").unwrap_or(name), field);
                let _ = writeln!(
                    page,
                    "    const {item}* {member}; /**< {says} */\n    size_t {member}_len; /**< how many */"
                );
                values.extend(["NULL".to_owned(), "0".to_owned()]);
            }
        }
    }
    let _ = writeln!(page, "}} {name};\n");
    let _ = writeln!(page, "#define {}_INIT \\\n    {{ {} }}\n", name.to_uppercase(), values.join(", "));
    Ok(())
}
