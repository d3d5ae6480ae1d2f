//! `shebao index`: Chinese term → operation → file. `docs/INDEX.md` is this, with links.

use shebao::record::Type;
use shebao::{Shape, operations};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Make files links that begin with this: `../` from a page in docs/
    #[arg(long)]
    root: Option<String>,
}

/// A term, where it stands, and in which file.
type Row = (String, String, String);

/// The index as Markdown, in order of the terms.
pub(crate) fn markdown(args: &Args) -> String {
    let mut rows: Vec<Row> = Vec::new();
    for operation in operations() {
        let about = operation.about();
        // The name of an operation is the path of its file.
        let file = format!("crates/shebao-law/src/{}.rs", about.name.replace('.', "/"));
        rows.push((about.zh.to_owned(), format!("`{}@{}`", about.name, about.version), file.clone()));
        let mut note = |side: &str, shape: &Shape| terms(&format!("`{}` {side}", about.name), shape, &file, &mut rows);
        note("in", &operation.input());
        note("out", &operation.output());
    }
    rows.sort();
    rows.dedup();
    let mut page = "| 术语 | where | file |\n|---|---|---|\n".to_owned();
    for (term, place, file) in rows {
        let file = match &args.root {
            Some(root) => format!("[{file}]({root}{file})"),
            None => file,
        };
        page.push_str(&format!("| {term} | {place} | {file} |\n"));
    }
    page
}

/// The fields, the words of their lists, and the fields of their items.
fn terms(place: &str, shape: &Shape, file: &str, rows: &mut Vec<Row>) {
    for declared in shape.fields {
        let (field, name) = (declared.field, declared.field.name);
        rows.push((field.zh.to_owned(), format!("{place} `{name}`"), file.to_owned()));
        if let Type::Choice(words) = &field.domain.ty {
            let words = words.iter();
            rows.extend(
                words.map(|word| (word.zh.to_owned(), format!("{place} `{name}`: `{}`", word.name), file.to_owned())),
            );
        }
        if let Some(items) = &declared.items {
            terms(&format!("{place} `{name}`"), items, file, rows);
        }
    }
}
