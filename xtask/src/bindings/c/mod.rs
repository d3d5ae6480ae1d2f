//! The typed C layer: a struct in, a struct out and an inline function per operation, over the generic functions of
//! `shebao.h`. Lists are a pointer and a length in; out they are read from the table that the call leaves behind.

mod call;
mod ordinals;
mod structs;
pub(super) mod words;

use std::fmt::Write as _;

use shebao::record::{Field, Type};
use shebao::{Code, Operation, Shape, operations};
use xshell::Shell;

pub(crate) use structs::item_name;

use crate::{Done, generated};

/// What stands in the header whatever the operations are.
const HEAD: &str = include_str!("head.h");

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    generated(shell, "include/shebao_ops.h", &header()?, check)?;
    ordinals::run(shell, check)
}

/// What is wrong with a declaration.
type Made = Result<(), String>;

/// An operation with the names that C has for it.
pub(super) struct Named {
    /// `shebao_premium_monthly`
    pub(super) name: String,
    /// `SHEBAO_PREMIUM_MONTHLY`, the name of the operation as a constant.
    pub(super) constant: String,
    /// `premium.monthly@1`
    pub(super) op: String,
    pub(super) leaf: bool,
    pub(super) input: Shape,
    pub(super) output: Shape,
}

impl Named {
    pub(super) fn of(operation: &dyn Operation) -> Named {
        let about = operation.about();
        let (input, output) = shapes(operation);
        let name = format!("shebao_{}", about.name.replace('.', "_"));
        let op = format!("{}@{}", about.name, about.version);
        Named { constant: name.to_uppercase(), name, op, leaf: operation.columns().is_some(), input, output }
    }
}

pub(crate) fn shapes(operation: &dyn Operation) -> (Shape, Shape) {
    let (input, output) = (operation.input(), operation.output());
    (input, output)
}

/// A member's C type and column type.
pub(crate) fn c_type(field: &Field) -> (&'static str, &'static str) {
    match field.domain.ty {
        Type::Money => ("int64_t", "I64"),
        Type::Count if field.domain.max > i64::from(i32::MAX) => ("int64_t", "I64"),
        Type::Flag | Type::Choice(_) => ("uint8_t", "U8"),
        _ => ("int32_t", "I32"),
    }
}

fn header() -> Result<String, String> {
    let mut page = String::new();
    let (before, after) = HEAD.split_once("/* A member").ok_or("head.h has no members")?;
    page.push_str(before);
    errors(&mut page);
    page.push_str("\n/* A member");
    page.push_str(after);
    let named: Vec<Named> = operations().iter().map(|operation| Named::of(*operation)).collect();
    let mut choices = Choices::default();
    for operation in &named {
        choices.of(&mut page, &operation.input)?;
        choices.of(&mut page, &operation.output)?;
    }
    for (operation, declared) in named.iter().zip(operations()) {
        let about = declared.about();
        let _ = write!(page, "\n/** {} {}: {}. {} */\n", operation.op, about.zh, about.en, about.law);
        let _ = writeln!(page, "#define {} \"{}\"\n", operation.constant, operation.op);
        structs::write(&mut page, operation)?;
        call::write(&mut page, operation);
    }
    page.push_str("\n#endif /* SHEBAO_OPS_H */\n");
    Ok(page)
}

fn errors(page: &mut String) {
    page.push_str("/* The error numbers, as docs/ERRORS.md explains them. */\n");
    for code in Code::ALL {
        let name = code.name().to_uppercase();
        let _ = writeln!(page, "#define SHEBAO_ERROR_{name} {} /**< {}: {} */", code.number(), code.zh(), code.en());
    }
}

/// The constants of choices, once for all operations that have the field.
#[derive(Default)]
struct Choices(Vec<(&'static str, Vec<&'static str>)>);

impl Choices {
    fn of(&mut self, page: &mut String, shape: &Shape) -> Made {
        for declared in shape.fields {
            if let Some(items) = &declared.items {
                self.of(page, items)?;
            }
            let field = declared.field;
            let Type::Choice(words) = &field.domain.ty else { continue };
            let names: Vec<&str> = words.iter().map(|word| word.name).collect();
            match self.0.iter().find(|(known, _)| *known == field.name) {
                Some((_, known)) if *known == names => continue,
                Some(_) => return Err(format!("two choices are called {}, with other words", field.name)),
                None => self.0.push((field.name, names)),
            }
            let _ = write!(page, "\n/* {}: {} */\n", field.zh, field.en);
            for (number, word) in words.iter().enumerate() {
                let name = format!("{}_{}", field.name, word.name).to_uppercase();
                let _ = writeln!(page, "#define SHEBAO_{name} {number} /**< {}: {} */", word.zh, word.en);
            }
        }
        Ok(())
    }
}
