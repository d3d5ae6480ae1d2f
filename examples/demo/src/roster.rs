//! The invented unit: its roster, and the work-injury rate that it is told each period.

use std::error::Error;

use shebao::premium::unit_bill::{Employment, Input};
use shebao::premium::{EmployerSize, Payer, Terms};
use shebao::{Money, Month, Rate, Region};

/// 郑州市
pub(crate) const PLACE: i64 = 410_100;

/// The unit's work-injury rate in force (invented): class 1 at 0.2 %, halved by the phased cut of 2019-05, less 20 % in 2024.
pub(crate) const INJURY_RATES: [(&str, &str); 4] =
    [("2019-01", "0.2%"), ("2019-05", "0.1%"), ("2020-05", "0.2%"), ("2024-01", "0.16%")];

/// Reads the roster.
pub(crate) fn read() -> Result<Vec<Employment>, Box<dyn Error>> {
    let mut roster = Vec::new();
    for record in csv::Reader::from_reader(include_str!("../data/roster.csv").as_bytes()).records() {
        let record = record?;
        let cell = |index| record.get(index).ok_or("a cell is missing");
        roster.push(Employment::new(
            cell(0)?.parse()?,
            month(cell(1)?)?,
            month(cell(2)?)?,
            Money::parse(cell(3)?).ok_or("not an amount")?,
        ));
    }
    Ok(roster)
}

pub(crate) fn month(text: &str) -> Result<Month, Box<dyn Error>> {
    Month::parse(text).ok_or_else(|| format!("{text} is no month").into())
}

/// The kinds, by their fields.
pub(crate) const KINDS: [(&str, &str); 5] =
    [("pension", "养老"), ("medical", "医疗"), ("maternity", "生育"), ("unemployment", "失业"), ("injury", "工伤")];

/// A bill for some kinds over `[from, until)`.
pub(crate) fn bill(kinds: &[&str], from: Month, until: Month, roster: &[Employment]) -> Result<Input, Box<dyn Error>> {
    let asked = |kind| kinds.contains(&kind);
    let rate = INJURY_RATES.iter().rev().find(|(since, _)| Month::parse(since).is_some_and(|since| since <= from));
    let injury_rate = rate.and_then(|(_, rate)| Rate::parse(rate)).filter(|_| asked("injury"));
    Ok(Input::new(
        Region::from_code(PLACE).ok_or("no place")?,
        from,
        until,
        Terms::new(Payer::Enterprise)
            .employer_size(Some(EmployerSize::Small))
            .pension(asked("pension"))
            .medical(asked("medical"))
            .maternity(asked("maternity"))
            .unemployment(asked("unemployment"))
            .injury(asked("injury"))
            .injury_rate(injury_rate),
    )
    .roster(roster.to_vec()))
}
