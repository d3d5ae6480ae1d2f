//! `shebao coverage`: the truth about a place, holes and all.

use comfy_table::{Table, presets};
use shebao::{Engine, Region};

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
    /// One kind, payer or size; all where absent
    #[arg(long)]
    facet: Option<String>,
    #[command(flatten)]
    under: Under,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let region = Region::from_code(args.region).ok_or_else(|| shebao::Error::new(shebao::Code::BadRegion))?;
    let options = args.under.options(engine)?;
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_header([
        "参数 parameter",
        "类别 for",
        "时段 span",
        "效力 standing",
        "证据 evidence",
    ]);
    let book = engine.book();
    for def in book.params().iter().filter(|def| args.param.as_ref().is_none_or(|id| *id == def.id)) {
        let words = def.facet.words();
        let facets = if words.is_empty() { &[""][..] } else { words };
        for facet in facets.iter().filter(|word| args.facet.as_deref().is_none_or(|wanted| wanted == **word)) {
            for (span, standing, evidence) in engine.coverage(&def.id, facet, region, &options)? {
                table.add_row([
                    def.id.clone(),
                    (*facet).to_owned(),
                    span.to_string(),
                    format!("{} {}", standing.zh(), standing.name()),
                    format!("{} {}", evidence.zh(), evidence.name()),
                ]);
            }
        }
    }
    if let (Some(param), true) = (&args.param, book.param(args.param.as_deref().unwrap_or("")).is_none()) {
        return Err(shebao::Error::new(shebao::Code::UnknownParameter).param(param).into());
    }
    let mut text = table.to_string();
    for hole in book.holes().iter().filter(|hole| hole.region == region) {
        let Some(def) = book.param_def(hole.param) else { continue };
        let facet = hole.facet.name(def.facet);
        let wanted = args.param.as_ref().is_none_or(|id| *id == def.id)
            && args.facet.as_deref().is_none_or(|f| f == facet || facet.is_empty());
        if wanted {
            let (zh, en) = book.reason(hole);
            text.push_str(&format!("\n空档 hole {} {facet} {}: {zh} / {en}", def.id, hole.span));
        }
    }
    fail::print(&text)
}
