//! `[[check]]`: published amounts, recomputed from the rows.
//!
//! The reading is the engine's own (its planner, over the book that the pack gives) and so is the arithmetic
//! ([`Rounding::exact`]): what passes here is what an engine answers.

use alloc::format;
use alloc::string::String;

use shebao_core::planner::{Accept, At, Event};
use shebao_core::policy::{Amount, Book, Evidence, Facet, Knowledge, Param, Standing};
use shebao_core::{Code, Error, Money, Planner, Rate, Rounding};

use super::report::{Issue, Issues};
use super::rows::{Check, Rows};
use super::tables::Table;

const PUBLISHED: Event = Event { zh: "公布金额所属月份", en: "the month that the amount was published for" };

const AVERAGE: Param<Amount, Facet> = Param::new("base.average");
const FLOOR: Limit = Limit {
    direct: Param::new("base.floor"),
    share: Param::new("base.floor_share"),
    rounding: Param::new("base.floor_rounding"),
};
const CAP: Limit = Limit {
    direct: Param::new("base.cap"),
    share: Param::new("base.cap_share"),
    rounding: Param::new("base.cap_rounding"),
};

/// The parameters that one of the two limits is made from.
struct Limit {
    direct: Param<Amount, Facet>,
    share: Param<Rate, Facet>,
    rounding: Param<Rounding, Facet>,
}

/// Recomputes every published amount over the book.
pub(super) fn check(book: &Book, rows: &Rows, tables: &[Table], issues: &mut Issues) {
    for check in &rows.checks {
        let Some(table) = tables.get(check.table) else { continue };
        let (fen, how) = match limit(book, check) {
            Ok(found) => found,
            Err(error) => {
                let message = format!("the rows give no {} for {}: {error}", table.text("op"), check.month);
                issues.add(
                    Issue::new(Code::CheckFailed, table.at("op"), message)
                        .help("add the rows that the published amount rests on, or remove the check"),
                );
                continue;
            }
        };
        if fen == check.amount.num {
            continue;
        }
        let published = Money::from_fen(check.amount.num);
        let message = format!("published {published}, the rows give {}", Money::from_fen(fen));
        issues.add(Issue::new(Code::CheckFailed, table.at("value"), message).label(how).help(
            "correct the row that is wrong; where the print follows no rule, enter it as a direct `base.floor` or \
             `base.cap` row, which wins over the derived amount",
        ));
    }
}

/// The limit in fen, and how it came about: stated directly, or a share of the average, rounded.
fn limit(book: &Book, check: &Check) -> Result<(i64, String), Error> {
    let Check { facet, region, month, .. } = *check;
    let at = At::new(region, month.first_day(), PUBLISHED).of(facet);
    // A check asks what the rows say, however well they are known.
    let accept = Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() };
    let mut planner = Planner::new(book, Knowledge::default(), accept);
    let limit = if check.cap { CAP } else { FLOOR };
    if let Some(direct) = planner.read_optional(&limit.direct, at)? {
        return Ok((direct.value.num, format!("stated directly: {}", direct.value)));
    }
    let average = planner.read(&AVERAGE, at)?.value;
    let share = planner.read(&limit.share, at)?.value;
    let rounding = planner.read(&limit.rounding, at)?.value;
    let fen = rounding
        .exact(i128::from(average.num), i128::from(average.den), share)
        .ok_or_else(|| Error::new(Code::Overflow))?;
    Ok((fen, format!("{average} × {share}, {rounding}")))
}
