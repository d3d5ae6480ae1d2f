//! The Java classes of the operations: a request, a result and columns or a table each, over the hand-written classes of
//! `bindings/java`; and the enums of choices.

mod columns;

use std::fmt::Write as _;

use shebao::record::{Field, Type, Word};
use shebao::{Operation, Shape, ShapeField, operations};
use xshell::Shell;

use super::c::shapes;
use super::ts::pascal;
use crate::{Done, generated};

const SOURCES: &str = "bindings/java/src/main/java/io/github/shebao";
const PACKAGE: &str = "io.github.shebao";
const HEAD: &str = "// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.\n";

/// A file below [`SOURCES`] and its text.
type File = (String, String);

pub(super) fn run(shell: &Shell, check: bool) -> Done {
    let files = files(shell)?;
    for (path, text) in &files {
        generated(shell, &format!("{SOURCES}/{path}"), text, check)?;
    }
    // What no declaration makes any more must go: its operation is not there.
    for folder in shell.read_dir(SOURCES)?.into_iter().filter(|path| path.is_dir()) {
        for file in shell.read_dir(&folder)? {
            if !files.iter().any(|(path, _)| file.ends_with(path)) {
                return Err(format!("{} is made by no declaration: remove it", file.display()).into());
            }
        }
    }
    Ok(())
}

fn files(shell: &Shell) -> Result<Vec<File>, Box<dyn std::error::Error>> {
    let version_class = format!(
        "{HEAD}package {PACKAGE};\n\n/** The version that jar and library share. */\nfinal class Version {{\n    \
         static final String VERSION = \"{}\";\n\n    private Version() {{\n    }}\n}}\n",
        version(shell)?
    );
    let mut files = vec![("Version.java".to_owned(), version_class)];
    let mut choices = Vec::new();
    for operation in operations() {
        let (input, output) = shapes(*operation);
        choices_of(&input, &mut choices)?;
        choices_of(&output, &mut choices)?;
        files.push(class(*operation, &input, &output)?);
    }
    files.extend(choices.iter().map(|(field, words)| choice(field, words)));
    Ok(files)
}

/// The version that all crates of the workspace share.
pub(crate) fn version(shell: &Shell) -> Result<String, Box<dyn std::error::Error>> {
    let workspace: toml::Table = shell.read_file("Cargo.toml")?.parse()?;
    let package = workspace.get("workspace").and_then(|table| table.get("package"));
    let version = package.and_then(|table| table.get("version")).and_then(toml::Value::as_str);
    Ok(version.ok_or("Cargo.toml: no version")?.to_owned())
}

/// Each choice once for all operations that have the field.
fn choices_of(shape: &Shape, found: &mut Vec<(&'static Field, &'static [Word])>) -> Result<(), String> {
    for ShapeField { field, items } in shape.fields {
        if let Some(items) = items {
            choices_of(items, found)?;
        }
        let Type::Choice(words) = field.domain.ty else { continue };
        match found.iter().find(|(known, _)| known.name == field.name) {
            Some((_, known)) if *known == words => {}
            Some(_) => return Err(format!("two choices are called {}, with other words", field.name)),
            None => found.push((field, words)),
        }
    }
    Ok(())
}

fn choice(field: &Field, words: &[Word]) -> File {
    let name = pascal(field.name);
    let mut page = format!("{HEAD}package {PACKAGE}.choice;\n\n/** {}. */\npublic enum {name} {{\n", doc(field));
    let items: Vec<String> = words
        .iter()
        .map(|word| format!("    /** {}: {}. */\n    {}", html(word.zh), html(word.en), word.name.to_uppercase()))
        .collect();
    let _ = write!(page, "{}\n}}\n", items.join(",\n"));
    (format!("choice/{name}.java"), page)
}

fn class(operation: &dyn Operation, input: &Shape, output: &Shape) -> Result<File, String> {
    let about = operation.about();
    let (area, matter) = about.name.split_once('.').ok_or("an operation without an area")?;
    let name = if about.version == 1 { pascal(matter) } else { format!("{}{}", pascal(matter), about.version) };
    let title = format!("{}: {}. {}", html(about.zh), html(about.en), html(about.law));
    let mut page = format!(
        "{HEAD}package {PACKAGE}.{area};\n\nimport java.math.BigDecimal;\nimport java.nio.ByteBuffer;\nimport java.time.LocalDate;\n\
         import java.time.YearMonth;\nimport java.util.List;\n\nimport {PACKAGE}.Fields;\nimport {PACKAGE}.Values;\n\
         import {PACKAGE}.choice.*;\n\n/** {title} */\npublic final class {name} {{\n    \
         /** The operation as requests name it. */\n    public static final String OP = \"{}@{}\";\n\n    private {name}() {{\n    }}\n\n    \
         /** A request without anything set.\n     * @return the request */\n    public static Request request() {{\n        return new Request();\n    }}\n",
        about.name, about.version
    );
    if operation.columns().is_some() {
        page.push_str(
            "\n    /** Rows as columns: one row in, one row out.\n     * @param rows how many\n     * @return columns without any set */\n    \
             public static Columns columns(int rows) {\n        return new Columns(rows);\n    }\n",
        );
    } else {
        page.push_str(
            "\n    /** Many rows at once, lists as offsets and columns of their items.\n     * @param rows how many\n     * @return a table without any column set */\n    \
             public static Table table(int rows) {\n        return new Table(rows);\n    }\n",
        );
    }
    let mut rows = Vec::new();
    for (shape, given) in [(input, true), (output, false)] {
        for ShapeField { field, items } in shape.fields {
            let Some(items) = items else { continue };
            let row = row_name(field);
            if rows.contains(&row) {
                return Err(format!("{}: two lists make the class {row}", about.name));
            }
            record(&mut page, &row, &format!("{}.", doc(field)), "Row", "super(FIELDS)", items, given)?;
            rows.push(row);
        }
    }
    record(
        &mut page,
        "Request",
        &format!("What is asked: {title}"),
        "Request<Result>",
        "super(OP, FIELDS)",
        input,
        true,
    )?;
    record(&mut page, "Result", &format!("The result: {title}"), "Result", "super(FIELDS)", output, false)?;
    if operation.columns().is_some() {
        columns::flat(&mut page, &title, input, output);
    } else {
        columns::ragged(&mut page, &title, input, output)?;
    }
    page.push_str("}\n");
    Ok((format!("{area}/{name}.java"), page))
}

fn row_name(field: &Field) -> String {
    format!("{}Row", pascal(field.name))
}

/// A class of a record: with setters where it is given, with getters where it is a result.
fn record(
    page: &mut String,
    name: &str,
    note: &str,
    base: &str,
    call: &str,
    shape: &Shape,
    given: bool,
) -> Result<(), String> {
    let lists: Vec<String> = (shape.fields.iter().filter(|field| field.items.is_some()))
        .map(|field| format!("{}.FIELDS", row_name(field.field)))
        .collect();
    let specs: Vec<String> =
        shape.fields.iter().map(|field| format!("                \"{}\"", spec(field.field))).collect();
    // Rows that are given are made by the caller; everything else is made here.
    let access = if base == "Row" && given { "public " } else { "private " };
    let _ = write!(
        page,
        "\n    /** {note} */\n    public static final class {name} extends {PACKAGE}.{base} {{\n        \
         static final Fields FIELDS = Fields.of(new Fields[] {{{}}},\n{});\n\n        \
         /** Without anything set. */\n        {access}{name}() {{\n            {call};\n        }}\n",
        lists.join(", "),
        specs.join(",\n")
    );
    if base.starts_with("Request") {
        page.push_str(
            "\n        @Override\n        protected Result result() {\n            return new Result();\n        }\n",
        );
    }
    // A sum of which a part failed is absent.
    let sums = shape.fields.iter().any(|field| field.field.name == "failed" && field.items.is_some());
    for (place, declared) in shape.fields.iter().enumerate() {
        check_name(declared.field)?;
        if given { setters(page, name, place, declared) } else { getters(page, place, declared, sums) }
    }
    let outputs: Vec<(usize, &ShapeField)> =
        shape.fields.iter().enumerate().filter(|(_, f)| f.items.is_some()).collect();
    if !given && !outputs.is_empty() {
        page.push_str(
            "\n        @Override\n        protected Values newRow(int place) {\n            switch (place) {\n",
        );
        for (place, declared) in outputs {
            let _ = writeln!(page, "                case {place}: return new {}();", row_name(declared.field));
        }
        page.push_str("                default: return super.newRow(place);\n            }\n        }\n");
    }
    page.push_str("    }\n");
    Ok(())
}

/// `choice payer enterprise funded`: what `Fields.of` reads.
fn spec(field: &Field) -> String {
    let mut spec = format!("{} {}", field.domain.ty.name(), field.name);
    if let Type::Choice(words) = field.domain.ty {
        words.iter().for_each(|word| spec.extend([" ", word.name]));
    }
    spec
}

/// The forms in which a scalar is set or read: suffix of the name, Java type, what it is called, what it is.
fn forms(field: &Field) -> Vec<(&'static str, String, &'static str, String)> {
    let form = |suffix, ty: &str, called, unit: &str| (suffix, ty.to_owned(), called, unit.to_owned());
    match &field.domain.ty {
        Type::Money => vec![form("", "BigDecimal", "yuan", "yuan, two places"), form("Fen", "long", "fen", "fen")],
        Type::Rate => vec![
            form("", "BigDecimal", "share", "a share of one, to parts per million: 0.0032 is 0.32 %"),
            form("Ppm", "int", "ppm", "parts per million"),
        ],
        Type::Month => vec![form("", "YearMonth", "month", "a month"), form("Number", "int", "yyyymm", "yyyymm")],
        Type::Date => vec![form("", "LocalDate", "day", "a day"), form("Number", "int", "yyyymmdd", "yyyymmdd")],
        Type::Count | Type::List => vec![form("", "long", "count", "a whole number")],
        Type::Flag => vec![form("", "boolean", "yes", "true or false")],
        Type::Region => vec![form("", "int", "code", "a GB/T 2260 code of six digits")],
        Type::Choice(_) => vec![form("", &pascal(field.name), "word", "one of its words")],
    }
}

fn setters(page: &mut String, class: &str, place: usize, ShapeField { field, items }: &ShapeField) {
    let (name, doc) = (camel(field.name), doc(field));
    let needed = if field.required { " Needed." } else { "" };
    let mut setter = |text: &str, method: &str, ty: &str, called: &str, unit: &str, body: &str| {
        let _ = write!(
            page,
            "\n        /** {text}\n         * @param {called} {unit}\n         * @return this */\n        \
             public {class} {method}({ty} {called}) {{\n            {body};\n            return this;\n        }}\n"
        );
    };
    if items.is_some() {
        let row = row_name(field);
        let all = format!("Iterable<{row}>");
        setter(&format!("{doc}."), &name, &all, "rows", "all of them", &format!("putList({place}, rows)"));
        let one = format!("add{}", pascal(field.name));
        setter(&format!("{doc}: one more."), &one, &row, "row", "the next", &format!("putOne({place}, row)"));
        return;
    }
    for (suffix, ty, called, unit) in forms(field) {
        // Months and days are told apart by their type.
        let suffix = if suffix == "Number" { "" } else { suffix };
        let put = match ty.as_str() {
            "BigDecimal" if called == "yuan" => "putMoney",
            "BigDecimal" => "putRate",
            "YearMonth" => "putMonth",
            "LocalDate" => "putDate",
            "boolean" | "long" | "int" => "put",
            _ => "putWord",
        };
        let value = if ty == "boolean" { "yes ? 1 : 0" } else { called };
        let body = format!("{put}({place}, {value})");
        setter(&format!("{doc}.{needed}"), &format!("{name}{suffix}"), &ty, called, &unit, &body);
    }
}

fn getters(page: &mut String, place: usize, ShapeField { field, items }: &ShapeField, sums: bool) {
    let (name, doc) = (camel(field.name), doc(field));
    let mut getter = |method: &str, ty: &str, unit: &str, body: &str| {
        let _ = write!(
            page,
            "\n        /** {doc}.\n         * @return {unit} */\n        public {ty} {method}() {{\n            return {body};\n        }}\n"
        );
    };
    if items.is_some() {
        let row = row_name(field);
        getter(&name, &format!("List<{row}>"), "all of them", &format!("getList({place}, {row}.class)"));
        return;
    }
    for (suffix, ty, _, unit) in forms(field) {
        let absent = if sums && matches!(field.domain.ty, Type::Money) {
            "absent, as a sum is where a part of it is among <code>failed()</code>"
        } else {
            "absent"
        };
        let object = if field.required { unit.clone() } else { format!("{unit}; null where it is {absent}") };
        let primitive = if field.required { unit } else { format!("{unit}; refused with 201 where it is {absent}") };
        let method = format!("{name}{suffix}");
        let number = |cast: &str| format!("{cast}getNumber({place})");
        match (ty.as_str(), field.required) {
            ("BigDecimal", _) if matches!(field.domain.ty, Type::Money) => {
                getter(&method, &ty, &object, &format!("getMoney({place})"));
            }
            ("BigDecimal", _) => getter(&method, &ty, &object, &format!("getRate({place})")),
            ("YearMonth", _) => getter(&method, &ty, &object, &format!("getMonth({place})")),
            ("LocalDate", _) => getter(&method, &ty, &object, &format!("getDate({place})")),
            ("long", _) if suffix == "Fen" => getter(&method, &ty, &primitive, &number("")),
            ("int", _) if !suffix.is_empty() => getter(&method, &ty, &primitive, &number("(int) ")),
            ("long", true) => getter(&method, "long", &object, &number("")),
            ("long", false) => {
                getter(&method, "Long", &object, &format!("isGiven({place}) ? (Long) getNumber({place}) : null"))
            }
            ("int", true) => getter(&method, "int", &object, &number("(int) ")),
            ("int", false) => {
                let body = format!("isGiven({place}) ? (Integer) (int) getNumber({place}) : null");
                getter(&method, "Integer", &object, &body);
            }
            ("boolean", true) => getter(&method, "boolean", &object, &format!("getNumber({place}) != 0")),
            ("boolean", false) => {
                let body = format!("isGiven({place}) ? (Boolean) (getNumber({place}) != 0) : null");
                getter(&method, "Boolean", &object, &body);
            }
            _ => getter(&method, &ty, &object, &format!("getWord({place}, {ty}.values())")),
        }
    }
}

fn doc(field: &Field) -> String {
    let national = field.domain.national;
    let code = if national.is_empty() { String::new() } else { format!(" ({national})") };
    format!("{}{code}: {}", html(field.zh), html(field.en))
}

/// Text inside a Javadoc comment.
fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('@', "&#64;").replace("*/", "*&#47;")
}

/// `pension_employer` gives `pensionEmployer`.
fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Java's words, and the methods that every class of ours has.
const TAKEN: &str = "
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while true false null call attempt explain compare result
    standing evidence wait notify clone finalize get_class hash_code to_string equals";

fn check_name(field: &Field) -> Result<(), String> {
    if TAKEN.split_whitespace().any(|word| word == field.name) {
        Err(format!("{} cannot be a field: Java takes the name", field.name))
    } else {
        Ok(())
    }
}
