//! The unit's bills, year by year and kind by kind, and what is refused.

use shebao::premium::Payer;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;

use shebao::premium::monthly::{self, Monthly};
use shebao::premium::unit_bill::{Employment, UnitBill};
use shebao::{Engine, Explanation, Language, Money, Month, Options, Rate, Region, Standing};

use crate::roster::{self, INJURY_RATES, KINDS, PLACE};
use crate::{Done, show};

/// The unit is billed up to the month before this one.
const UNTIL: &str = "2026-12";

/// What one year's bill of one kind came to.
#[derive(Default)]
struct Cell {
    billed: Option<Money>,
    standing: Standing,
    refused: Vec<Month>,
}

impl Cell {
    /// A sum over a year of which a month is refused is no total of the year, and must not look like one.
    fn text(&self) -> String {
        let mark = if self.standing == Standing::Final { "" } else { "*" };
        match (self.billed, self.refused.len()) {
            (Some(total), 0) => format!("{total}{mark}"),
            (Some(part), refused) => format!("({part}{mark}) †{refused}"),
            (None, refused) => format!("— †{refused}"),
        }
    }
}

pub(crate) fn run(engine: &Engine, roster: &[Employment], out: &mut dyn Write) -> Done {
    let people: BTreeSet<u32> = roster.iter().map(|row| row.person).collect();
    let title = format!("一、{} 人单位 2019-01 至 2026-11 应缴", people.len());
    show::heading(out, &title, "what the unit owes, employer and employees")?;
    let mut rows = Vec::new();
    let mut refused: BTreeMap<&str, Vec<Month>> = BTreeMap::new();
    for year in 2019..=2026 {
        let mut row = vec![year.to_string()];
        for (kind, _) in KINDS {
            let cell = year_of(engine, roster, kind, year)?;
            row.push(cell.text());
            refused.entry(kind).or_default().extend(cell.refused);
        }
        rows.push(row);
    }
    let header = std::iter::once("年 year".to_owned()).chain(KINDS.iter().map(|(kind, zh)| format!("{zh} {kind}")));
    writeln!(out, "{}", show::table(header.collect(), rows, 1))?;
    writeln!(out, "  *  含预结数据 provisional figures in it; 2026 至 to 2026-11")?;
    writeln!(out, "  †n 有 n 个月不能核定；括号内只是其余各月之和，不是全年合计")?;
    writeln!(out, "     n months are refused; in brackets the sum of the other months, which is no total of the year")?;
    show::heading(out, "二、不能核定的月份及原因", "what is refused, and why")?;
    for (kind, months) in refused.iter().filter(|(_, months)| !months.is_empty()) {
        for run in months.chunk_by(|month, next| month.plus(1) == *next) {
            let (first, last) = (run.first().ok_or("no month")?, run.last().ok_or("no month")?);
            write!(out, "  {kind} {first} … {last}, {} 个月 months: ", run.len())?;
            match engine.leaf::<Monthly>(&one(kind, *first, "6000.00")?, &Options::default()) {
                Ok(_) => return Err(format!("{kind} of {first} is refused in a bill, and not alone").into()),
                Err(error) => writeln!(out, "{}", show::refusal(&error))?,
            }
        }
    }
    Ok(())
}

/// A year is billed month by month: where a month is refused, the others are still owed.
fn year_of(engine: &Engine, roster: &[Employment], kind: &str, year: u32) -> Result<Cell, Box<dyn Error>> {
    let mut cell = Cell::default();
    let mut month = Month::new(year, 1).ok_or("no month")?;
    let until = roster::month(UNTIL)?.min(Month::new(year, 12).ok_or("no month")?.plus(1));
    while month < until {
        let bill = roster::bill(&[kind], month, month.plus(1), roster)?;
        let answer = engine.composed::<UnitBill>(&bill, &Options::default())?;
        match answer.output.totals.total {
            Some(amount) => {
                let billed = cell.billed.unwrap_or(Money::ZERO).checked_add(amount);
                cell.billed = Some(billed.ok_or("too large")?);
                cell.standing = cell.standing.max(answer.standing.unwrap_or_default());
            }
            None => cell.refused.push(month),
        }
        month = month.plus(1);
    }
    Ok(cell)
}

/// One person and month of one kind.
pub(crate) fn one(kind: &str, month: Month, wage: &str) -> Result<monthly::Input, Box<dyn Error>> {
    let rate = INJURY_RATES.last().and_then(|(_, rate)| Rate::parse(rate));
    Ok(monthly::Input::new(
        Region::from_code(PLACE).ok_or("no place")?,
        month,
        Payer::Enterprise,
        Money::parse(wage).ok_or("not an amount")?,
    )
    .pension(kind == "pension")
    .medical(kind == "medical")
    .maternity(kind == "maternity")
    .unemployment(kind == "unemployment")
    .injury(kind == "injury")
    .injury_rate(rate.filter(|_| kind == "injury")))
}

/// One premium in both languages.
pub(crate) fn explain(engine: &Engine, out: &mut dyn Write) -> Done {
    show::heading(out, "七、一笔保费的说明", "one premium explained")?;
    let input = one("pension", roster::month("2025-08")?, "3600.00")?;
    let options = Options::default();
    let explained = engine.plan::<Monthly>(&input.key(), &options)?.explain(&input.given())?;
    let explanation = Explanation::new(engine, &options, &explained);
    writeln!(out, "{}\n{}", explanation.text(Language::Zh), explanation.text(Language::En))?;
    Ok(())
}
