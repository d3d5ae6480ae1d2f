//! Settlement: months were paid on the old limits until the new ones were published; the difference is owed both ways.

use std::collections::BTreeMap;
use std::error::Error;

use shebao::premium::unit_bill::{Employment, Input};
use shebao::{Against, Date, Engine, Money, Month, Options};

use crate::roster;
use crate::show;

pub(crate) fn run(engine: &Engine, roster: &[Employment]) -> Result<(), Box<dyn Error>> {
    show::heading("三、两次基数结算（按月，新标准减旧标准）", "two settlements, new limits less old, month by month");
    settle(engine, roster, "2024-07", "2024-12", "2024-11-15")?;
    settle(engine, roster, "2025-07", "2025-10", "2025-08-31")?;
    Ok(())
}

/// Left: what was known on `before`. Right: what is known now.
fn settle(engine: &Engine, roster: &[Employment], from: &str, until: &str, before: &str) -> Result<(), Box<dyn Error>> {
    let bill =
        Input { unemployment: true, ..roster::bill("pension", roster::month(from)?, roster::month(until)?, roster)? };
    let known = Options { known: Date::parse(before), ..Options::default() };
    let (fill, against) = (shebao::filled_from(&bill), Against::Options(known));
    let found = engine.compare("premium.unit_bill@1", &fill, &Options::default(), &against, None)?;
    let mut months: BTreeMap<Option<Month>, (Money, Money, Money, usize)> = BTreeMap::new();
    for pair in found.pairs.iter().filter(|pair| pair.at.line == "total") {
        let row = months.entry(pair.at.month).or_default();
        row.0 = row.0.checked_add(pair.left).ok_or("too large")?;
        row.1 = row.1.checked_add(pair.right).ok_or("too large")?;
        row.2 = row.2.checked_add(pair.difference).ok_or("too large")?;
        row.3 = row.3.saturating_add(usize::from(pair.difference != Money::ZERO));
    }
    let rows = months.into_iter().map(|(month, (left, right, difference, people))| {
        vec![
            month.map_or_else(String::new, |m| m.to_string()),
            left.to_string(),
            right.to_string(),
            difference.to_string(),
            people.to_string(),
        ]
    });
    let header = ["月份 month", "已按旧标准 charged", "应按新标准 due", "差额 difference", "涉及人数 people"];
    println!("{}", show::table(header.map(str::to_owned).to_vec(), rows.collect(), 1));
    let changed: Vec<String> = found.changes.iter().map(|change| change.param.clone()).collect();
    println!(
        "  {from} 至 {until} 前，截至 {before} 已知 vs 现在；原因 because: {}；未配对 unpaired {}，无结果 failed {}",
        changed.first().map_or("—", String::as_str),
        found.unpaired.len(),
        found.failed.len()
    );
    Ok(())
}
