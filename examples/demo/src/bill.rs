//! The unit's bills, year by year and kind by kind, and what is refused.

use std::collections::BTreeMap;
use std::error::Error;

use shebao::premium::monthly::{self, Monthly};
use shebao::premium::unit_bill::{Employment, UnitBill};
use shebao::{Engine, Explanation, Language, Money, Month, Options, Rate, Region, Standing};

use crate::roster::{self, INJURY_RATES, KINDS, PLACE};
use crate::show;

/// What one year's bill of one kind came to.
#[derive(Default)]
struct Cell {
    total: Option<Money>,
    standing: Standing,
    refused: Vec<Month>,
}

pub(crate) fn run(engine: &Engine, roster: &[Employment]) -> Result<(), Box<dyn Error>> {
    let people: std::collections::BTreeSet<u32> = roster.iter().map(|row| row.person).collect();
    show::heading(
        &format!("一、{} 人单位 2019 至 2026 年应缴", people.len()),
        "what the unit owes, employer and employees",
    );
    let mut rows = Vec::new();
    let mut refused: BTreeMap<&str, Vec<Month>> = BTreeMap::new();
    for year in 2019..=2026 {
        let mut row = vec![year.to_string()];
        for (kind, _) in KINDS {
            let cell = year_of(engine, roster, kind, year)?;
            let mark = if cell.standing == Standing::Final { "" } else { "*" };
            let holes = if cell.refused.is_empty() { String::new() } else { format!(" †{}", cell.refused.len()) };
            row.push(cell.total.map_or_else(|| format!("—{holes}"), |total| format!("{total}{mark}{holes}")));
            refused.entry(kind).or_default().extend(cell.refused);
        }
        rows.push(row);
    }
    let header = std::iter::once("年 year".to_owned()).chain(KINDS.iter().map(|(kind, zh)| format!("{zh} {kind}")));
    println!("{}", show::table(header.collect(), rows, 1));
    println!("* 含预结数据 provisional    †n 有 n 个月不能核定，不在合计内 n months refused, not in the total");
    show::heading("二、不能核定的月份及原因", "what is refused, and why");
    for (kind, months) in refused.iter().filter(|(_, months)| !months.is_empty()) {
        let (first, last) = (months.first().ok_or("no month")?, months.last().ok_or("no month")?);
        println!("  {kind}: {} 个月 months, {first} … {last}", months.len());
        for (index, month) in months.iter().enumerate() {
            let run_begins =
                index.checked_sub(1).and_then(|i| months.get(i)).is_none_or(|before| before.plus(1) != *month);
            if run_begins
                && let Err(error) = engine.leaf::<Monthly>(&one(kind, *month, "6000.00")?, &Options::default())
            {
                println!("    {month}: {}", show::refusal(&error));
            }
        }
    }
    Ok(())
}

/// A year is billed month by month where a month is refused: a total over rows of which one failed is no total.
fn year_of(engine: &Engine, roster: &[Employment], kind: &str, year: u32) -> Result<Cell, Box<dyn Error>> {
    let mut cell = Cell::default();
    let mut total = Money::ZERO;
    let mut month = Month::new(year, 1).ok_or("no month")?;
    while month.year() == year {
        let bill = roster::bill(kind, month, month.plus(1), roster)?;
        let answer = engine.composed::<UnitBill>(&bill, &Options::default())?;
        match answer.output.totals.total {
            Some(amount) => {
                total = total.checked_add(amount).ok_or("too large")?;
                cell.total = Some(total);
                cell.standing = cell.standing.max(answer.standing);
            }
            None => cell.refused.push(month),
        }
        month = month.plus(1);
    }
    Ok(cell)
}

fn one(kind: &str, month: Month, wage: &str) -> Result<monthly::Input, Box<dyn Error>> {
    let rate = INJURY_RATES.last().and_then(|(_, rate)| Rate::parse(rate));
    Ok(monthly::Input {
        region: Region::from_code(PLACE).ok_or("no place")?,
        month,
        pension: kind == "pension",
        medical: kind == "medical",
        maternity: kind == "maternity",
        unemployment: kind == "unemployment",
        injury: kind == "injury",
        injury_rate: rate.filter(|_| kind == "injury"),
        wage: Money::parse(wage).ok_or("not an amount")?,
        ..monthly::Input::default()
    })
}

/// One premium in both languages.
pub(crate) fn explain(engine: &Engine) -> Result<(), Box<dyn Error>> {
    show::heading("六、一笔保费的说明", "one premium explained");
    let input = monthly::Input { unemployment: true, ..one("pension", roster::month("2025-08")?, "3600.00")? };
    let options = Options::default();
    let explained = engine.plan::<Monthly>(&input.key(), &options)?.explain(&input.given())?;
    let explanation = Explanation::new(engine, &options, &explained);
    println!("{}{}", explanation.text(Language::Zh), explanation.text(Language::En));
    Ok(())
}
