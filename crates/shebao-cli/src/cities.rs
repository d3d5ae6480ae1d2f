//! `shebao cities`: what an enterprise employee of each city can be billed for, from when to when. Found by asking for every
//! month; `docs/COVERAGE.md` and the table of the README are this.

use std::fmt::Write;

use shebao::policy::Value;
use shebao::premium::monthly::{Input, Monthly};
use shebao::premium::{EmployerSize, Payer};
use shebao::{
    Accept, Answer, Date, Engine, Error, Evidence, Level, Money, Month, Options, Rate, Region, Result, Span, Standing,
};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A table for each city, with rates and with what is refused; without it one table of all cities
    #[arg(long)]
    each: bool,
}

/// The kinds, as they are called and as they are asked for.
const KINDS: [(&str, &str); 5] =
    [("养老", "pension"), ("医疗", "medical"), ("生育", "maternity"), ("失业", "unemployment"), ("工伤", "injury")];

/// What stands beside a span.
pub(crate) const MARKS: &str = "° 单一来源 single source, ? 未核实 unverified, * 暂定 provisional";

/// What a month gives.
#[derive(Clone, PartialEq)]
enum Is {
    /// Billed, at these rates of employer and employee (none of the unit's own).
    Billed(Vec<Rate>, Standing, Evidence),
    /// Refused for want of this parameter.
    Refused(String),
}

/// Months that give the same.
struct Stretch {
    span: Span,
    is: Is,
}

/// One kind of one city, month after month.
struct Line<'e> {
    engine: &'e Engine,
    region: Region,
    kind: &'static str,
}

impl Line<'_> {
    fn ask(&self, month: Month, options: &Options) -> Result<Answer<shebao::premium::monthly::Output>> {
        let asked = |kind| self.kind == kind;
        let input = Input::new(self.region, month, Payer::Enterprise, Money::from_fen(500_000))
            .employer_size(Some(EmployerSize::Small))
            .pension(asked("pension"))
            .medical(asked("medical"))
            .maternity(asked("maternity"))
            .unemployment(asked("unemployment"))
            .injury(asked("injury"))
            .injury_rate(asked("injury").then(|| Rate::from_ppm(2_000)));
        self.engine.leaf::<Monthly>(&input, options)
    }

    /// The month under `options`, and where that takes no unverified figure, with one.
    fn is(&self, month: Month, options: &Options) -> Is {
        let refused = |error: &Error| Is::Refused(error.get_param().unwrap_or(error.name()).to_owned());
        let accept = Accept { evidence: Evidence::Unverified, ..options.accept.clone() };
        match self.ask(month, options) {
            Ok(answer) => self.billed(&answer),
            Err(_) => match self.ask(month, &Options { accept, ..options.clone() }) {
                Ok(answer) => self.billed(&answer),
                Err(error) => refused(&error),
            },
        }
    }

    fn billed(&self, answer: &Answer<shebao::premium::monthly::Output>) -> Is {
        let rate = |side: &str| {
            let (id, _) = self.engine.book().param(&format!("{}.{side}", self.kind))?;
            answer.uses.iter().find(|used| used.param == id).and_then(|used| match used.value {
                Value::Rate(rate) => Some(rate),
                _ => None,
            })
        };
        let (standing, evidence) = (answer.standing.unwrap_or_default(), answer.evidence.unwrap_or_default());
        Is::Billed(["employer", "employee"].into_iter().filter_map(rate).collect(), standing, evidence)
    }

    /// From the first month that any limit is known for to the last; what follows is refused for good.
    fn stretches(&self, options: &Options) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for month in months(self.engine) {
            let (from, is) = (month.first_day(), self.is(month, options));
            if let Some(last) = stretches.last_mut() {
                last.span.until = from;
            }
            if stretches.last().is_none_or(|last| last.is != is) {
                stretches.push(Stretch { span: Span { from, until: Date::MAX }, is });
            } else if let Some(last) = stretches.last_mut() {
                last.span.until = Date::MAX;
            }
        }
        stretches
    }
}

/// The first month that has limits anywhere, the first that has none any more, and between them those in which anything is
/// another than before.
fn months(engine: &Engine) -> Vec<Month> {
    let book = engine.book();
    let limits = book.param("base.average").map(|(id, _)| id);
    let rows = book.rows().iter().map(|row| (Some(row.param) == limits, row.span));
    let carries = book.carries().iter().map(|row| (Some(row.param) == limits, row.span));
    let authorities = book.authorities().iter().map(|row| (false, row.span));
    let places = book.regions().iter().map(|place| (false, place.span));
    let spans: Vec<(bool, Span)> = rows.chain(carries).chain(authorities).chain(places).collect();
    let days = |limits: bool| {
        let spans = spans.iter().filter(move |(are, _)| *are || !limits);
        spans.flat_map(|(_, span)| [span.from, span.until]).filter(|day| *day != Date::MAX).map(Date::month)
    };
    let (Some(first), Some(last)) = (days(true).min(), days(true).max()) else { return Vec::new() };
    let mut months: Vec<Month> = days(false).filter(|month| (first..=last).contains(month)).collect();
    months.sort_unstable();
    months.dedup();
    months
}

/// The places where pools are by law: cities, and what stands with them.
fn cities(engine: &Engine) -> Vec<Region> {
    let mut codes: Vec<Region> =
        engine.book().regions().iter().filter(|place| place.level == Level::City).map(|place| place.region).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The cells of a table: what is billed, what only with unverified figures, what is refused.
struct Cells {
    billed: String,
    weak: String,
    refused: String,
}

fn cells(stretches: &[Stretch]) -> Cells {
    let mut cells = Cells { billed: String::new(), weak: String::new(), refused: String::new() };
    for Stretch { span, is } in stretches {
        let (cell, text) = match is {
            Is::Billed(rates, standing, evidence) => {
                let rates: Vec<String> = rates.iter().map(ToString::to_string).collect();
                let rates = if rates.is_empty() { String::new() } else { format!(" {}", rates.join(" + ")) };
                let text = format!("{span}{rates}{}{}", provisional(*standing), mark(*evidence));
                (if *evidence == Evidence::Unverified { &mut cells.weak } else { &mut cells.billed }, text)
            }
            Is::Refused(param) => (&mut cells.refused, format!("{span} `{param}`")),
        };
        if !cell.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(&text);
    }
    cells
}

fn provisional(standing: Standing) -> &'static str {
    if standing == Standing::Final { "" } else { "*" }
}

fn mark(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Single => "°",
        Evidence::Unverified => "?",
        _ => "",
    }
}

/// The table of one city, as Markdown.
pub(crate) fn table(engine: &Engine, region: Region, options: &Options) -> String {
    let mut page =
        "| 险种 kind | 可计 billed | 须接受未核实 only where unverified is accepted | 不可计 refused, for want of |\n\
                    |---|---|---|---|\n"
            .to_owned();
    for (zh, kind) in KINDS {
        let Cells { billed, weak, refused } = cells(&Line { engine, region, kind }.stretches(options));
        let what = if kind == "injury" { " base (the rate is the unit's own)" } else { "" };
        let _ = writeln!(page, "| {zh} {kind}{what} | {billed} | {weak} | {refused} |");
    }
    page
}

/// Spans of the same acceptance, put together: one cell for one kind of one city.
fn glance(stretches: &[Stretch]) -> String {
    let mut spans: Vec<(Span, bool)> = Vec::new();
    for Stretch { span, is } in stretches {
        let Is::Billed(_, _, evidence) = is else { continue };
        let weak = *evidence == Evidence::Unverified;
        match spans.last_mut() {
            Some((last, known)) if *known == weak && last.until == span.from => last.until = span.until,
            _ => spans.push((*span, weak)),
        }
    }
    let cells: Vec<String> =
        spans.iter().map(|(span, weak)| format!("{span}{}", if *weak { "?" } else { "" })).collect();
    if cells.is_empty() { "–".to_owned() } else { cells.join("<br>") }
}

fn name(engine: &Engine, region: Region) -> String {
    crate::coverage::place(engine, region)
}

/// All cities: one table, or one for each.
pub(crate) fn markdown(engine: &Engine, args: &Args) -> String {
    let options = Options::default();
    let mut page = String::new();
    if args.each {
        for region in cities(engine) {
            let _ = write!(page, "### {region} {}\n\n{}\n", name(engine, region), table(engine, region, &options));
        }
        return page;
    }
    page.push_str("| |");
    KINDS.iter().for_each(|(zh, kind)| page.push_str(&format!(" {zh} {kind} |")));
    page.push_str("\n|---|---|---|---|---|---|\n");
    for region in cities(engine) {
        let _ = write!(page, "| {region} {} |", name(engine, region));
        for (_, kind) in KINDS {
            let _ = write!(page, " {} |", glance(&Line { engine, region, kind }.stretches(&options)));
        }
        page.push('\n');
    }
    page
}
