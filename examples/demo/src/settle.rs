//! Settlement: months were paid on the old limits until the new ones were published; the difference is owed both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;

use shebao::premium::monthly::Monthly;
use shebao::premium::unit_bill::{Employment, Input};
use shebao::{Against, Charge, Comparison, Date, Engine, Failure, Money, Month, Options};

use crate::roster::{self, KINDS};
use crate::{Done, bill, show};

pub(crate) fn run(engine: &Engine, roster: &[Employment], out: &mut dyn Write) -> Done {
    show::heading(
        out,
        "三、两次基数结算（按月，新标准减旧标准）",
        "two settlements, new limits less old, month by month",
    )?;
    settle(engine, roster, ["2024-07", "2024-12"], "2024-11-15", out)?;
    settle(engine, roster, ["2025-07", "2025-10"], "2025-08-31", out)
}

/// Left: what was known on `before`. Right: what is known now.
fn settle(engine: &Engine, roster: &[Employment], [from, until]: [&str; 2], before: &str, out: &mut dyn Write) -> Done {
    let months = [roster::month(from)?, roster::month(until)?];
    let known = Options { known: Date::parse(before), ..Options::default() };
    let against = Against::Options(known.clone());
    writeln!(out, "  {from} 起，截至 {before} 已公布的与现在的 | known on {before} against known now")?;
    // A kind that cannot be said to have been known then is named, and the others are settled.
    let mut kinds = Vec::new();
    for (kind, zh) in KINDS {
        let found = compare(engine, &roster::bill(&[kind], months[0], months[1], roster)?, &against)?;
        match found.failed.first() {
            None => kinds.push((kind, zh)),
            Some(failure) => writeln!(out, "  {zh} {kind}: {}", reason(engine, kind, failure, &known)?)?,
        }
    }
    let names: Vec<&str> = kinds.iter().map(|(kind, _)| *kind).collect();
    let bill = roster::bill(&names, months[0], months[1], roster)?;
    let found = compare(engine, &bill, &against)?;
    writeln!(out, "{}", by_month(&found, &kinds)?)?;
    let changed: BTreeSet<&str> = found.changes.iter().map(|change| change.param.as_str()).collect();
    let changed = changed.into_iter().collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "  原因 because: {changed}; 未配对 unpaired {}; 无结果 failed {}",
        found.unpaired.len(),
        found.failed.len()
    )?;
    audit(engine, &bill, &found, out)
}

fn compare(engine: &Engine, bill: &Input, against: &Against) -> Result<Comparison, Box<dyn Error>> {
    Ok(engine.compare("premium.unit_bill@1", &shebao::filled_from(bill), &Options::default(), against, None)?)
}

/// Why a row has no result, in words: asked again for that kind and month alone.
fn reason(engine: &Engine, kind: &str, failure: &Failure, known: &Options) -> Result<String, Box<dyn Error>> {
    let month = failure.month.ok_or("no month")?;
    match engine.leaf::<Monthly>(&bill::one(kind, month, "6000.00")?, known) {
        Ok(_) => Err(format!("{kind} of {month} fails in a comparison, and not alone").into()),
        Err(error) => Ok(show::refusal(&error)),
    }
}

/// The sums of a month.
#[derive(Default)]
struct Sums {
    left: Money,
    right: Money,
    difference: Money,
    people: BTreeSet<Option<u32>>,
    kinds: BTreeMap<&'static str, Money>,
}

fn add(sum: &mut Money, amount: Money) -> Done {
    *sum = sum.checked_add(amount).ok_or("too large")?;
    Ok(())
}

/// A row a month: old, new, the difference by kind and in all, and how many people it concerns.
fn by_month(found: &Comparison, kinds: &[(&'static str, &str)]) -> Result<String, Box<dyn Error>> {
    let mut months: BTreeMap<Month, Sums> = BTreeMap::new();
    for pair in &found.pairs {
        let sums = months.entry(pair.at.month.ok_or("no month")?).or_default();
        if pair.at.line == "total" {
            add(&mut sums.left, pair.left)?;
            add(&mut sums.right, pair.right)?;
            add(&mut sums.difference, pair.difference)?;
            if pair.difference != Money::ZERO {
                sums.people.insert(pair.at.person);
            }
        } else if let Some((kind, _)) = kinds.iter().find(|(kind, _)| is_premium_of(kind, pair.at.line)) {
            add(sums.kinds.entry(kind).or_default(), pair.difference)?;
        }
    }
    let rows = months.into_iter().map(|(month, sums)| {
        let by_kind = kinds.iter().map(|(kind, _)| sums.kinds.get(kind).copied().unwrap_or_default().to_string());
        let first = [month.to_string(), sums.left.to_string(), sums.right.to_string()];
        let last = [sums.difference.to_string(), sums.people.len().to_string()];
        first.into_iter().chain(by_kind).chain(last).collect()
    });
    let first = ["月份 month", "按旧标准 old", "按新标准 new"].map(str::to_owned);
    let by_kind = kinds.iter().map(|(_, zh)| format!("差额·{zh}"));
    let last = ["差额 difference", "人数 people"].map(str::to_owned);
    Ok(show::table(first.into_iter().chain(by_kind).chain(last).collect(), rows.collect(), 1))
}

fn is_premium_of(kind: &str, line: &str) -> bool {
    line.strip_prefix(kind).is_some_and(|side| side == "_employer" || side == "_employee")
}

/// The same against what the unit's old system says it charged: the totals, but one of them wrong and one too many.
fn audit(engine: &Engine, bill: &Input, settled: &Comparison, out: &mut dyn Write) -> Done {
    let totals = settled.pairs.iter().filter(|pair| pair.at.line == "total");
    let mut charges: Vec<Charge> = totals.map(|pair| Charge { at: pair.at.clone(), amount: pair.left }).collect();
    let compared = |charges: Vec<Charge>| {
        let (fill, lines) = (shebao::filled_from(bill), Some(&["total"][..]));
        engine.compare("premium.unit_bill@1", &fill, &Options::default(), &Against::Charged(charges), lines)
    };
    let owed = compared(charges.clone())?.totals.and_then(|totals| totals.first().map(|total| total.difference));
    let wrong = charges.first_mut().ok_or("nothing was charged")?;
    wrong.amount = wrong.amount.checked_add(Money::from_fen(1000)).ok_or("too large")?;
    let mut gone = wrong.clone();
    gone.at.person = Some(99);
    charges.push(gone);
    let found = compared(charges)?;
    let unpaired = found.unpaired.first().ok_or("the charge too many was paired")?;
    writeln!(
        out,
        "  按旧系统已收金额 against amounts charged by the old system: 应补 still owed {}",
        owed.unwrap_or_default()
    )?;
    writeln!(
        out,
        "    若多收 10.00 并多出 99 号一笔 were 10.00 too much charged, and something for a person 99: \
         未配对 unpaired {}: {}; 合计 total {}",
        unpaired.at.person.unwrap_or_default(),
        unpaired.amount,
        found.totals.map_or_else(|| "无 none".to_owned(), |totals| totals.len().to_string())
    )?;
    Ok(())
}
