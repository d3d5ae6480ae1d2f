//! `shebao coverage`: the truth about a place, holes and all.

use std::borrow::Cow;

use comfy_table::{Table, presets};
use shebao::policy::{Facet, Hole, ParamDef, ParamId};
use shebao::{Code, Date, Engine, Error, Evidence, Options, Region, Span, Standing};

use crate::Under;
use crate::fail::{self, Fail};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The place, by its GB/T 2260 code
    #[arg(long, default_value = "410100")]
    region: i64,
    /// One parameter; all where absent
    #[arg(long)]
    param: Option<String>,
    /// One kind, payer or size: pension, enterprise, small; all where absent
    #[arg(long)]
    facet: Option<String>,
    #[command(flatten)]
    under: Under,
}

type Covered = Vec<(Span, Standing, Evidence)>;

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let region = Region::from_code(args.region).ok_or_else(|| Error::new(Code::BadRegion))?;
    let options = args.under.options(engine)?;
    let book = engine.book();
    if let Some(id) = &args.param
        && book.param(id).is_none()
    {
        return Err(book.unknown_param(id).param(id).into());
    }
    let wanted = |def: &&ParamDef| args.param.as_ref().is_none_or(|id| *id == def.id);
    let has = |def: &&ParamDef| args.facet.as_deref().is_none_or(|word| def.facet_named(word).is_some());
    let defs: Vec<&ParamDef> = book.params().iter().filter(wanted).filter(has).collect();
    if let (Some(word), true) = (&args.facet, defs.is_empty()) {
        return Err(Error::new(Code::UnknownWord).field("facet").facet(word).into());
    }
    let mut text = format!("{} {}\n", region, place(engine, region));
    if args.param.is_none() && args.facet.is_none() && book.regions().iter().any(|def| def.region == region) {
        let table = crate::cities::table(engine, region, &options);
        text.push_str(&format!("\n企业职工 enterprise employees ({})\n\n{table}", crate::cities::MARKS));
    }
    for def in defs {
        text.push_str(&parameter(engine, def, region, args, &options)?);
    }
    fail::print(&text)
}

/// What a place is or was called last, in both languages.
pub(crate) fn place(engine: &Engine, region: Region) -> String {
    let last = engine.book().regions().iter().filter(|def| def.region == region).map(|def| def.span.from).max();
    let names = last.and_then(|day| engine.text().and_then(|text| text.region(region, day)));
    names.map_or_else(String::new, |(zh, en)| format!("{zh} {en}"))
}

/// One parameter: what is known of it by kind, and the holes with their reasons.
fn parameter(engine: &Engine, def: &ParamDef, region: Region, args: &Args, options: &Options) -> Result<String, Fail> {
    let (facet, alone) = (args.facet.as_deref(), args.param.is_some() && args.facet.is_none());
    let names = engine.text().and_then(|text| text.param(&def.id)).unwrap_or_default();
    let mut text = format!("\n{} {} {}\n", def.id, names.0, names.1);
    if alone {
        text.push_str(&written(def));
    }
    let names = def.facet_names();
    let words: Vec<&str> = match facet {
        Some(word) => vec![word],
        None if names.is_empty() => vec![""],
        None => names.iter().map(String::as_str).collect(),
    };
    // Kinds that are known alike stand together.
    let mut alike: Vec<(Vec<&str>, Covered)> = Vec::new();
    for word in words {
        let covered = engine.coverage(&def.id, word, region, options)?;
        match alike.iter_mut().find(|(_, known)| *known == covered) {
            Some((words, _)) => words.push(word),
            None => alike.push((vec![word], covered)),
        }
    }
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["类别 for", "时段 span", "效力 standing", "证据 evidence"]);
    for (words, covered) in alike.iter().filter(|(_, covered)| !covered.is_empty()) {
        for (span, standing, evidence) in covered {
            table.add_row([
                def.told(words),
                span.to_string(),
                format!("{} {}", standing.zh(), standing.name()),
                format!("{} {}", evidence.zh(), evidence.name()),
            ]);
        }
    }
    text.push_str(&match (table.row_count() > 0, def.optional) {
        (true, _) => format!("{table}\n"),
        (false, false) => "  没有数据 nothing is known\n".to_owned(),
        (false, true) => "  无直接规定 none of its own\n".to_owned(),
    });
    for line in holes(engine, def, region, &alike) {
        text.push_str(&format!("  空档 hole {line}\n"));
    }
    Ok(text)
}

/// What a row of the parameter may say.
fn written(def: &ParamDef) -> String {
    let level = format!("  {} {}, {} {}", "类型 type", def.ty.name(), "决定层级 set by the", def.level.name());
    let words = if def.words.is_empty() { String::new() } else { format!(", 取值 one of {}", def.words.join(", ")) };
    let names = def.facet_names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let facets = match names.as_slice() {
        [] => String::new(),
        names => format!(", {} {}: {}", "分列 by", def.facet_key(), def.told(names)),
    };
    format!("{level}{words}{facets}\n")
}

/// The declared holes that this place falls into: its own and those of the places above it, as far as nothing covers them.
fn holes(engine: &Engine, def: &ParamDef, region: Region, alike: &[(Vec<&str>, Covered)]) -> Vec<String> {
    let book = engine.book();
    let id = book.param(&def.id).map(|(id, _)| id);
    let above = above(engine, region);
    let mut told: Vec<(&Hole, Vec<Cow<'_, str>>)> = Vec::new();
    let concerns = |hole: &&Hole| Some(hole.param) == id.map(|id: ParamId| id) && above.contains(&hole.region);
    for hole in book.holes().iter().filter(concerns) {
        let facet = def.facet_name(hole.facet);
        let affected: Vec<&str> = alike
            .iter()
            .filter(|(_, covered)| !covers(covered, hole.span))
            .flat_map(|(words, _)| words.iter().copied())
            .filter(|word| hole.facet.holds_for(def.facet_named(word).unwrap_or_default()))
            .collect();
        if affected.is_empty() {
            continue;
        }
        // One hole of a policy file is many here, one for each kind or payer.
        let alike = |known: &Hole| {
            (known.span, known.region) == (hole.span, hole.region) && book.reason(known) == book.reason(hole)
        };
        match told.iter_mut().find(|(known, _)| alike(known)) {
            Some((_, facets)) if !facets.contains(&facet) => facets.push(facet),
            Some(_) => {}
            None => told.push((hole, vec![facet])),
        }
    }
    let line = |(hole, facets): (&Hole, Vec<Cow<'_, str>>)| {
        let facets: Vec<&str> = facets.iter().map(Cow::as_ref).collect();
        let (zh, en) = book.reason(hole);
        let whom = if hole.facet == Facet::ANY { String::new() } else { format!(" {}", def.told(&facets)) };
        let at = if hole.region == region { String::new() } else { format!(" ({})", hole.region) };
        format!("{}{whom}{at}: {zh} / {en}", hole.span)
    };
    told.into_iter().map(line).collect()
}

/// The place and those above it, at any time.
fn above(engine: &Engine, region: Region) -> Vec<Region> {
    let mut chain = vec![region];
    let mut at = 0usize;
    while let Some(region) = chain.get(at).copied() {
        for parent in engine.book().regions().iter().filter(|def| def.region == region).filter_map(|def| def.parent) {
            if !chain.contains(&parent) {
                chain.push(parent);
            }
        }
        at = at.saturating_add(1);
    }
    chain
}

/// Whether every day of `span` is covered.
fn covers(covered: &Covered, span: Span) -> bool {
    let mut free: Date = span.from;
    let mut spans: Vec<Span> = covered.iter().map(|(span, _, _)| *span).collect();
    spans.sort_by_key(|span| span.from);
    for known in spans {
        if known.from <= free && free < known.until {
            free = known.until;
        }
    }
    free >= span.until
}
