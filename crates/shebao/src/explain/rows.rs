//! A row of policy in words: value, dates, standing, evidence, citation.

use std::borrow::Cow;
use std::fmt::Write as _;

use shebao_core::plan::Use;
use shebao_core::policy::{Facet, ParamDef, Source, Value};

use super::Explanation;
use crate::{Engine, Options};

/// A row with its dates, standing, evidence and citation.
pub(super) fn row_in_words(engine: &Engine, options: &Options, used: &Use, facets: &[Facet]) -> (String, String) {
    let book = engine.book();
    let def = book.param_def(used.param);
    let id = def.map_or("", |def| def.id.as_str());
    let joined = |name: for<'d> fn(&'d ParamDef, Facet) -> Cow<'d, str>, between: &str| {
        let words = facets.iter().filter_map(|facet| def.map(|def| name(def, *facet)));
        let words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(between);
        if words.is_empty() { words } else { format!(" · {words}") }
    };
    let (facet_zh, facet_en) = (joined(ParamDef::facet_zh, "、"), joined(ParamDef::facet_en, ", "));
    let text = engine.text();
    let name = text.and_then(|text| text.param(id)).unwrap_or((id, id));
    let code = used.region.to_string();
    let brought = options.overlays.iter().flat_map(|o| &o.places).find(|place| place.def.region == used.region);
    let place = text.and_then(|text| text.region(used.region, used.day));
    let place = place.or(brought.map(|place| (place.zh.as_str(), place.en.as_str()))).unwrap_or((&code, &code));
    let value = Explanation::value(book, used);
    let (value_zh, value_en) = match used.value {
        Value::Rounding(rounding) => (rounding.zh(), rounding.en()),
        Value::Table(_) => ("决定表".to_owned(), "decision table".to_owned()),
        _ => (value.clone(), value),
    };
    let (cite_zh, cite_en) = citation(engine, options, used);
    let (span, day) = (used.span, used.day);
    let mut zh = format!(
        "{}{facet_zh}（{}）{value_zh}，适用 {}，按{} {day} 取用；{}，{}；{cite_zh}",
        name.0,
        place.0,
        span.zh(),
        used.event.zh,
        used.standing.zh(),
        used.evidence.zh()
    );
    let mut en = format!(
        "{}{facet_en} ({}) {value_en}, in force {span}, read for {} {day}; {}, {}; {cite_en}",
        name.1,
        place.1,
        used.event.en,
        used.standing.name(),
        used.evidence.name()
    );
    if let Some(carry) = used.carry.and_then(|carry| book.carries().get(usize::from(carry))) {
        let id = book.document(carry.document).map_or("", |d| d.id.as_str());
        let _ = write!(zh, "；新标准公布前暂按上年度执行（{id}）");
        let _ = write!(en, "; carried on until the new figure is published ({id})");
    }
    (zh, en)
}

fn citation(engine: &Engine, options: &Options, used: &Use) -> (String, String) {
    let book = engine.book();
    match used.source {
        Source::Overlay(overlay, row) => {
            let overlay = options.overlays.get(usize::from(overlay));
            let row = usize::try_from(row).ok().and_then(|row| overlay.and_then(|o| o.rows.get(row)));
            let (id, cite) = (overlay.map_or("", |o| o.id.as_str()), row.map_or("", |r| r.cite.as_str()));
            (format!("自备数据 {id}：{cite}"), format!("overlay {id}: {cite}"))
        }
        Source::Base(row) => {
            let Some(row) = usize::try_from(row).ok().and_then(|row| book.row(row)) else { return Default::default() };
            let Some(document) = book.document(row.document) else { return Default::default() };
            let clause = book.clause(row.clause);
            let (clause_zh, clause_en) = if clause.is_empty() {
                Default::default()
            } else {
                (format!(" 第{clause}条（项）"), format!(" art. {clause}"))
            };
            match engine.text().and_then(|text| text.document(row.document)) {
                Some(words) => (
                    format!("{}{}{clause_zh}", document.number, quoted(words.zh)),
                    format!("{} {}{clause_en}", document.number, words.en).trim().to_owned(),
                ),
                None => {
                    let id = if document.number.is_empty() { &document.id } else { &document.number };
                    (format!("{id}{clause_zh}"), format!("{id}{clause_en}"))
                }
            }
        }
    }
}

fn quoted(title: &str) -> String {
    if title.starts_with('《') { title.to_owned() } else { format!("《{title}》") }
}
