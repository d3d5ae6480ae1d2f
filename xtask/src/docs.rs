//! `cargo xtask docs`: the pages that the code knows best: errors, index, reference, coverage.

use std::fmt::Write as _;

use shebao::policy::{Book, Published};
use shebao::record::Type;
use shebao::{Code, Engine, Options, Region, Shape, operations};
use xshell::{Shell, cmd};

use crate::{Done, generated};

const MADE: &str = "<!-- Made by `cargo xtask docs`; edit the code, not this page. -->\n\n";

pub(crate) fn run(shell: &Shell, check: bool) -> Done {
    generated(shell, "docs/ERRORS.md", &errors(), check)?;
    generated(shell, "docs/INDEX.md", &index(shell)?, check)?;
    generated(shell, "docs/REFERENCE.md", &reference(), check)?;
    generated(shell, "docs/COVERAGE.md", &coverage(shell)?, check)?;
    ["README.md", "README.zh-CN.md"].iter().try_for_each(|page| generated(shell, page, &readme(shell, page)?, check))
}

/// A README with its table of cities, which is in both languages.
fn readme(shell: &Shell, path: &str) -> Result<String, Box<dyn std::error::Error>> {
    const MARKS: (&str, &str) = ("<!-- cities: made by `cargo xtask docs` -->\n", "<!-- /cities -->");
    let page = shell.read_file(path)?;
    let (before, rest) = page.split_once(MARKS.0).ok_or("no place for the table of cities")?;
    let (_, after) = rest.split_once(MARKS.1).ok_or("the table of cities does not end")?;
    let table = cmd!(shell, "cargo run --quiet --package shebao-cli -- cities").quiet().read()?;
    Ok(format!("{before}{}\n{table}\n\n{}{after}", MARKS.0, MARKS.1))
}

fn errors() -> String {
    let mut page = format!(
        "{MADE}# Errors 错误码\n\nA number, once released, is never used for anything else. 1xx the call, 2xx the input, 3xx policy, \
         4xx packs, 5xx arithmetic, 9xx a defect. Messages never hold personal data. \"Not entitled\" is an outcome, not an error.\n\n\
         | number | name | 中文 | English | when, and what to do |\n|---|---|---|---|---|\n"
    );
    for code in Code::ALL {
        let _ = writeln!(
            page,
            "| {} | `{}` | {} | {} | {} |",
            code.number(),
            code.name(),
            code.zh(),
            code.en(),
            code.doc().trim()
        );
    }
    page
}

/// The file of an operation: its name is its path.
fn file(name: &str) -> String {
    format!("crates/shebao-law/src/{}.rs", name.replace('.', "/"))
}

/// The command line makes it, so that a host without this tree has the same.
fn index(shell: &Shell) -> Result<String, Box<dyn std::error::Error>> {
    let rows = cmd!(shell, "cargo run --quiet --package shebao-cli -- index --root ../").quiet().read()?;
    Ok(format!("{MADE}# Index: Chinese term → operation → file\n\n{rows}\n"))
}

fn reference() -> String {
    let mut page = format!(
        "{MADE}# Reference\n\nMoney is yuan with two decimals in JSON and fen in columns; a rate is a share such as `0.2%` in JSON and \
         parts per million in columns; a month is `yyyy-mm` or `yyyymm`; a choice is its word or its number. A flag that is left out is no.\n"
    );
    for operation in operations() {
        let about = operation.about();
        let _ = write!(
            page,
            "\n## `{}@{}` {}\n\n{}. {}. [{}](../{})\n",
            about.name,
            about.version,
            about.zh,
            about.en,
            about.law,
            file(about.name),
            file(about.name)
        );
        fields(&mut page, "Input", "", &operation.input());
        fields(&mut page, "Output", "", &operation.output());
    }
    page
}

fn fields(page: &mut String, title: &str, path: &str, shape: &Shape) {
    let _ = write!(page, "\n**{title}**\n\n| field | 中文 | | type | bounds | code |\n|---|---|---|---|---|---|\n");
    for declared in shape.fields {
        let (field, domain) = (declared.field, &declared.field.domain);
        let needed = if field.required && title.starts_with("Input") { " *" } else { "" };
        let bounds = match &domain.ty {
            Type::Choice(words) => {
                let words = words.iter().map(|word| format!("`{}` {}", word.name, word.zh));
                words.collect::<Vec<_>>().join(", ")
            }
            Type::List | Type::Flag => String::new(),
            ty => {
                let text = |raw| {
                    let mut text = String::new();
                    ty.write(raw, &mut text);
                    text
                };
                format!("{} … {}", text(domain.min), text(domain.max))
            }
        };
        let _ = writeln!(
            page,
            "| `{path}{}`{needed} | {} | {} | {} | {bounds} | {} |",
            field.name,
            field.zh,
            field.en,
            domain.ty.name(),
            domain.national
        );
    }
    for declared in shape.fields {
        if let Some(items) = &declared.items {
            let name = declared.field.name;
            fields(page, &format!("{title}: each of `{path}{name}`"), &format!("{path}{name}[]."), items);
        }
    }
}

/// What is known where and when, per parameter, from the packs.
/// Places and spans of rows of which neither the day of publication nor a dated print is known.
fn unseen(book: &Book, param: &str) -> Vec<String> {
    let Some((id, _)) = book.param(param) else { return Vec::new() };
    let rows =
        book.rows().iter().filter(|row| row.param == id && row.published == Published::Unknown && row.seen.is_none());
    let mut places: Vec<String> = rows.map(|row| format!("{} {}", row.region, row.span)).collect();
    places.sort_unstable();
    places.dedup();
    places
}

fn coverage(shell: &Shell) -> Result<String, Box<dyn std::error::Error>> {
    let engine = Engine::new()?;
    let (book, options) = (engine.book(), Options::default());
    let names = engine.text().ok_or("the text pack is not embedded")?;
    let mut page = format!(
        "{MADE}# Coverage 覆盖范围\n\nSpans are half-open: `2025-07/2026-07` ends before July 2026. A place and span that do not stand here are \
         refused. Marks: ° single source, ? unverified (refused unless accepted), * provisional.\n"
    );
    let cities = cmd!(shell, "cargo run --quiet --package shebao-cli -- cities --each").quiet().read()?;
    let _ = write!(
        page,
        "\n## By city 分市: enterprise employees 企业职工\n\nWhat `premium.monthly` bills a small enterprise for, month by month, with the \
         rates of employer and employee; what it refuses, and for want of which parameter. The holes of each parameter say why.\n\n\
         {cities}\n"
    );
    for def in book.params() {
        let (zh, en) = names.param(&def.id).unwrap_or_default();
        let _ = write!(page, "\n## `{}` {zh}\n\n{en}\n\n| place | for | known |\n|---|---|---|\n", def.id);
        let mut facets = def.facet_names();
        if facets.is_empty() {
            facets.push(String::new());
        }
        let mut codes: Vec<Region> = book.regions().iter().map(|r| r.region).collect();
        codes.dedup();
        // Places that are alike stand in one line.
        let mut lines: Vec<(String, String, Vec<Region>)> = Vec::new();
        for region in codes {
            for facet in &facets {
                let spans = engine.coverage(&def.id, facet, region, &options)?;
                let marks = spans.iter().map(|(span, standing, evidence)| {
                    let standing = if standing.name() == "final" { "" } else { "*" };
                    let evidence = match evidence.name() {
                        "single" => "°",
                        "unverified" => "?",
                        _ => "",
                    };
                    format!("{span}{standing}{evidence}")
                });
                let known = marks.collect::<Vec<_>>().join(", ");
                match lines.iter_mut().find(|(f, k, _)| f == facet && *k == known) {
                    Some((_, _, places)) => places.push(region),
                    None => lines.push((facet.clone(), known, vec![region])),
                }
            }
        }
        // So do the words of what rows are told apart by.
        let mut alike: Vec<(Vec<&str>, String, Vec<Region>)> = Vec::new();
        for (facet, known, places) in lines.iter().filter(|(_, known, _)| !known.is_empty()) {
            match alike.iter_mut().find(|(_, k, p)| k == known && p == places) {
                Some((facets, _, _)) => facets.push(facet),
                None => alike.push((vec![facet], known.clone(), places.clone())),
            }
        }
        for (facets, known, places) in &alike {
            let facets = def.told(facets);
            let place = |region: &Region| {
                let day = book.regions().iter().find(|r| r.region == *region).map(|r| r.span.from);
                let name = day.and_then(|day| names.region(*region, day)).map_or("", |(zh, _)| zh);
                format!("{region} {name}")
            };
            let places: Vec<String> = places.iter().map(place).collect();
            let _ = writeln!(page, "| {} | {facets} | {known} |", places.join(", "));
        }
        let unseen = unseen(book, &def.id);
        if !unseen.is_empty() {
            let _ = write!(
                page,
                "\nWhen these were published is not known: under a date of knowledge (`known`) they are refused with error 303. \
                 公布日期不明，指定 known 时报错 303: {}.\n",
                unseen.join(", ")
            );
        }
        let holes: Vec<_> = book
            .holes()
            .iter()
            .filter(|hole| hole.param.0 == book.param(&def.id).map_or(u16::MAX, |(id, _)| id.0))
            .collect();
        if !holes.is_empty() {
            let _ = write!(page, "\nHoles 空档:\n\n");
        }
        let mut told: Vec<String> = Vec::new();
        for hole in holes {
            let (zh, en) = book.reason(hole);
            let line = format!("- {} {}: {zh} / {en}", hole.region, hole.span);
            if !told.contains(&line) {
                let _ = writeln!(page, "{line}");
                told.push(line);
            }
        }
    }
    Ok(page)
}
