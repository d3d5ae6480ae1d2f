//! `shebao index`: Chinese term → operation → file.

use shebao::{Shape, operations};

/// The index as Markdown, in order of the terms.
pub(crate) fn markdown() -> String {
    let mut rows: Vec<(String, String, String)> = Vec::new();
    for operation in operations() {
        let about = operation.about();
        let file = format!("crates/shebao-law/src/{}.rs", about.name.replace('.', "/"));
        rows.push((about.zh.to_owned(), format!("`{}@{}`", about.name, about.version), file.clone()));
        let mut note = |side: &str, shape: &Shape| fields(side, shape, about.name, &file, &mut rows);
        operation.input(&mut |record| note("input", &Shape::of(record)));
        operation.output(&mut |record| note("output", &Shape::of(record)));
    }
    rows.sort();
    rows.dedup();
    let mut text = "| 术语 | operation | file |\n|---|---|---|\n".to_owned();
    for (term, operation, file) in rows {
        text.push_str(&format!("| {term} | {operation} | {file} |\n"));
    }
    text
}

fn fields(side: &str, shape: &Shape, operation: &str, file: &str, rows: &mut Vec<(String, String, String)>) {
    for declared in &shape.fields {
        let place = format!("`{operation}` {side} `{}`", declared.field.name);
        rows.push((declared.field.zh.to_owned(), place, file.to_owned()));
        if let Some(items) = &declared.items {
            fields(&format!("{side} {}", declared.field.name), items, operation, file, rows);
        }
    }
}
