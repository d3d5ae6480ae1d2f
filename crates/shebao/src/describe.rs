//! What the engine can do, as data: the source of the C structs, the TypeScript types, the reference and the index.

use shebao_core::Span;
use shebao_core::planner::Accept;
use shebao_core::policy::{Evidence, Standing};
use shebao_core::record::{Role, Shape, ShapeField, Type};

use crate::engine::Shapes;
use crate::json::Writer;
use crate::operation::operations;

/// What [`Engine::coverage`](crate::Engine::coverage) gives, as JSON: spans of half-open days with their standing and evidence.
pub fn coverage_json(spans: &[(Span, Standing, Evidence)]) -> String {
    let span = |(span, standing, evidence): &(Span, Standing, Evidence)| {
        // Spans and words hold nothing that JSON escapes.
        format!(r#"{{"span":"{span}","standing":"{}","evidence":"{}"}}"#, standing.name(), evidence.name())
    };
    format!("[{}]", spans.iter().map(span).collect::<Vec<_>>().join(","))
}

/// Every operation with its fields as canonical JSON: name, Chinese and English, type, bounds, national code, ordinal; and what is
/// accepted where a request does not say.
pub fn describe() -> String {
    let mut out = Vec::new();
    let mut write = Writer::new(&mut out);
    write.begin();
    write.name("operations");
    write.begin_list();
    for operation in operations() {
        let (about, shapes) = (operation.about(), Shapes::of(*operation));
        write.begin();
        write.shown("op", format_args!("{}@{}", about.name, about.version));
        write.member("shape", operation.kind());
        write.member("zh", about.zh);
        write.member("en", about.en);
        write.member("law", about.law);
        write.name("input");
        fields(&shapes.input, &mut write);
        write.name("output");
        fields(&shapes.output, &mut write);
        write.end();
    }
    write.end_list();
    // What is taken where a request does not say.
    let accept = Accept::default();
    write.name("accept");
    write.begin();
    write.member("standing", accept.standing.name());
    write.member("evidence", accept.evidence.name());
    write.end();
    // The profiles of hosts' codes, whole, as they are shipped.
    write.name("profiles");
    shebao_data::PROFILES.lines().for_each(|line| write.raw_part(line));
    write.end();
    String::from_utf8(out).unwrap_or_default()
}

fn fields(shape: &Shape, write: &mut Writer<'_>) {
    write.begin_list();
    for (ordinal, ShapeField { field, items }) in (0i64..).zip(shape.fields) {
        let domain = &field.domain;
        write.begin();
        write.member("name", field.name);
        write.name("ordinal");
        write.number(ordinal);
        write.member("type", domain.ty.name());
        write.member("role", role(field.role));
        write.name("required");
        write.number(i64::from(field.required));
        write.member("zh", field.zh);
        write.member("en", field.en);
        if !domain.national.is_empty() {
            write.member("national", domain.national);
        }
        match (&domain.ty, items) {
            (Type::List, Some(items)) => {
                write.name("items");
                fields(items, write);
            }
            (Type::Choice(words), _) => {
                write.name("words");
                write.begin_list();
                for word in *words {
                    write.begin();
                    write.member("name", word.name);
                    write.member("zh", word.zh);
                    write.member("en", word.en);
                    write.end();
                }
                write.end_list();
            }
            _ => {
                write.name("min");
                write.number(domain.min);
                write.name("max");
                write.number(domain.max);
            }
        }
        write.end();
    }
    write.end_list();
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Key => "key",
        Role::Given => "given",
        Role::Line => "line",
        Role::Restated => "restated",
    }
}
