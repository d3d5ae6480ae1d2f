//! The answer's envelope: standing and evidence, what is not final, the packs, the reasons, or an error.

use shebao_core::Error;
use shebao_core::desk::Desk;
use shebao_core::plan::Use;
use shebao_core::planned::Explained;
use shebao_core::policy::{Evidence, Facet, Source, Standing};

use super::write::Writer;
use crate::explain::{Explanation, rows_used};
use crate::{Engine, Options};

/// The version of the engine that stands in every answer.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Weakest standing and evidence, rows that are not final, packs and overlays, engine.
pub(super) fn reasons(engine: &Engine, options: &Options, desk: &Desk<'_, '_>, write: &mut Writer<'_>) {
    let weakest = desk.weakest();
    // Where everything is final and the host has no rows, there is nothing to list.
    let all_final = weakest.is_none_or(|(standing, _)| standing == Standing::Final);
    let plain = all_final && options.overlays.is_empty();
    let used = if plain { Vec::new() } else { desk.uses() };
    uses(engine, weakest, &[(options, &used)], write);
}

/// Standing and evidence, where any row was used.
pub(crate) fn grades(weakest: Option<(Standing, Evidence)>, write: &mut Writer<'_>) {
    if let Some((standing, evidence)) = weakest {
        write.member("standing", standing.name());
        write.member("evidence", evidence.name());
    }
}

/// The same for what several sides used, each under its own options.
pub(crate) fn uses(
    engine: &Engine,
    weakest: Option<(Standing, Evidence)>,
    sides: &[(&Options, &[&Use])],
    write: &mut Writer<'_>,
) {
    let all = || sides.iter().flat_map(|(options, uses)| uses.iter().map(move |used| (*options, *used)));
    grades(weakest, write);
    write.name("not_final");
    write.begin_list();
    for (options, used) in all().filter(|(_, used)| used.standing != Standing::Final) {
        reading(engine, options, used, write);
    }
    write.end_list();
    if all().any(|(_, used)| used.supersedes.is_some()) {
        write.name("superseded");
        write.begin_list();
        all()
            .filter(|(_, used)| used.supersedes.is_some())
            .for_each(|(options, used)| reading(engine, options, used, write));
        write.end_list();
    }
    write.name("packs");
    write.begin_list();
    for pack in engine.book().packs() {
        write.begin();
        write.member("id", &pack.id);
        write.member("version", &pack.version);
        write.member("content", &pack.content);
        write.end();
    }
    let mut overlays: Vec<&str> = sides.iter().flat_map(|(o, _)| o.overlays.iter().map(|o| o.id.as_str())).collect();
    overlays.dedup();
    for overlay in overlays {
        write.begin();
        write.member("overlay", overlay);
        write.end();
    }
    write.end_list();
    write.member("engine", VERSION);
}

/// One reading of policy: what was asked, and the row that answered.
pub(crate) fn reading(engine: &Engine, options: &Options, used: &Use, write: &mut Writer<'_>) {
    write.begin();
    reading_members(engine, options, used, write);
    write.end();
}

fn reading_members(engine: &Engine, options: &Options, used: &Use, write: &mut Writer<'_>) {
    let book = engine.book();
    let def = book.param_def(used.param);
    write.member("param", def.map_or("", |def| def.id.as_str()));
    if let (Some(def), true) = (def, used.facet != Facet::ANY) {
        write.member(def.facet_key(), &def.facet_name(used.facet));
    }
    write.shown("region", used.region);
    write.shown("span", used.span);
    write.member("value", &Explanation::value(book, used));
    write.member("standing", used.standing.name());
    write.member("evidence", used.evidence.name());
    match used.source {
        Source::Base(row) => {
            if let Some(row) = usize::try_from(row).ok().and_then(|row| book.row(row)) {
                let document = book.document(row.document);
                write.member("document", document.map_or("", |d| d.id.as_str()));
                if let Some(number) = document.map(|d| d.number.as_str()).filter(|number| !number.is_empty()) {
                    write.member("number", number);
                }
                if !book.clause(row.clause).is_empty() {
                    write.member("clause", book.clause(row.clause));
                }
            }
        }
        Source::Overlay(overlay, row) => {
            if let Some(overlay) = options.overlays.get(usize::from(overlay)) {
                write.member("overlay", &overlay.id);
                if let Some(row) = usize::try_from(row).ok().and_then(|row| overlay.rows.get(row)) {
                    write.member("cite", &row.cite);
                }
            }
        }
    }
    if let Some(carry) = used.carry.and_then(|carry| book.carries().get(usize::from(carry))) {
        write.shown("carried_into", carry.span);
        write.member("carried_by", book.document(carry.document).map_or("", |d| d.id.as_str()));
    }
    if let Some(overlay) = used.supersedes.and_then(|index| options.overlays.get(usize::from(index))) {
        write.member("supersedes", &overlay.id);
    }
}

/// The steps, each with a sentence in Chinese and English, and the rows read.
pub(crate) fn explanation(engine: &Engine, options: &Options, explained: &Explained, write: &mut Writer<'_>) {
    let explanation = Explanation::new(engine, options, explained);
    write.begin();
    write.shown("op", format_args!("{}@{}", explained.about.name, explained.about.version));
    write.member("law", explained.about.law);
    if engine.text().is_none() {
        write.member("text", "absent"); // names and titles are ids then
    }
    write.name("steps");
    write.begin_list();
    for sentence in &explanation.sentences {
        write.begin();
        write.member("line", sentence.field.name);
        write.name("depth");
        write.number(i64::from(sentence.depth));
        write.member("zh", &sentence.zh);
        write.member("en", &sentence.en);
        if let Some(before) = &sentence.before {
            write.member("before", before);
        }
        if let Some(rounding) = sentence.rounding {
            write.shown("rounding", rounding);
        }
        if let Some(result) = sentence.result {
            write.shown("result", result);
        }
        write.name("operands");
        write.begin_list();
        sentence.operands.iter().for_each(|step| write.number(i64::from(*step)));
        write.end_list();
        write.name("rows");
        write.begin_list();
        sentence.rows.iter().for_each(|row| write.number(i64::try_from(*row).unwrap_or(i64::MAX)));
        write.end_list();
        write.end();
    }
    write.end_list();
    write.name("rows");
    write.begin_list();
    for ((used, _), (zh, en)) in rows_used(engine.book(), explained).into_iter().zip(&explanation.rows) {
        write.begin();
        reading_members(engine, options, used, write);
        write.member("zh", zh);
        write.member("en", en);
        write.end();
    }
    write.end_list();
    write.end();
}

/// Appends the error as [`Engine::call`] answers it.
pub fn error(error: &Error, out: &mut Vec<u8>) {
    let mut write = Writer::new(out);
    write.begin();
    write.name("error");
    facts(error, &mut write);
    write.end();
}

/// An error as an object: code, name, messages and facts.
pub(crate) fn facts(error: &Error, write: &mut Writer<'_>) {
    write.begin();
    write.name("code");
    write.number(i64::from(error.number()));
    write.member("name", error.name());
    write.member("message", &error.message());
    write.member("message_zh", &error.message_zh());
    let mut member = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            write.member(name, value);
        }
    };
    member("field", error.get_field());
    member("param", error.get_param());
    member("facet", error.get_facet());
    if let Some(region) = error.get_region() {
        write.shown("region", region);
    }
    if let Some(date) = error.get_date() {
        write.shown("date", date);
    }
    if let Some(covered) = error.get_covered() {
        write.name("covered");
        write.begin_list();
        covered.iter().for_each(|span| write.string(&span.to_string()));
        write.end_list();
    }
    if let Some((min, max)) = error.get_range() {
        write.member("min", min);
        write.member("max", max);
    }
    if let Some(place) = error.get_place() {
        write.member("at", place);
    }
    if let Some(row) = error.get_row() {
        write.name("row");
        write.number(i64::try_from(row).unwrap_or(i64::MAX));
    }
    write.end();
}
