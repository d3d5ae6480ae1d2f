//! The golden file of fields' places and choices' numbers: they are for ever. What it says of one must still be so; new ones
//! are added.

use std::fmt::Write as _;

use shebao::record::Type;
use shebao::{Shape, ShapeField, operations};
use xshell::Shell;

use super::shapes;
use crate::{Done, generated};

const FILE: &str = "bindings/ordinals.txt";

pub(super) fn run(shell: &Shell, check: bool) -> Done {
    let mut made = String::new();
    for operation in operations() {
        let (input, output) = shapes(*operation);
        let about = operation.about();
        for (side, shape) in [("in", &input), ("out", &output)] {
            places(&mut made, &format!("{}@{}", about.name, about.version), side, shape);
        }
    }
    let committed = shell.read_file(FILE).unwrap_or_default();
    if let Some(lost) = committed.lines().find(|line| !made.lines().any(|now| now == *line)) {
        return Err(format!("{FILE}: '{lost}' is no longer so, but a field's place is for ever").into());
    }
    generated(shell, FILE, &made, check)
}

fn places(out: &mut String, operation: &str, path: &str, shape: &Shape) {
    for (ordinal, ShapeField { field, items }) in shape.fields.iter().enumerate() {
        let _ = writeln!(out, "{operation} {path} {ordinal} {} {}", field.name, field.domain.ty.name());
        let inner = format!("{path}.{}", field.name);
        if let Type::Choice(words) = &field.domain.ty {
            for (number, word) in words.iter().enumerate() {
                let _ = writeln!(out, "{operation} {inner} {number} {} word", word.name);
            }
        }
        if let Some(items) = items {
            places(out, operation, &inner, items);
        }
    }
}
