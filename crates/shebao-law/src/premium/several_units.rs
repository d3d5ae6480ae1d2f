//! 同时在多个单位参保: people who stand with several units in the same months.
//!
//! Whether their bases are held to one cap together stands in no text that was found. Each unit is billed for its own, and
//! they are told. For work injury each unit pays (实施社会保险法若干规定 art. 9): nobody is told for it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::{Money, Month};
use shebao_derive::Record;

use super::Item;
use super::collection_plan::{Input, Member};
use crate::domain::{FROM, PERSON, UNTIL};

/// One person, kind and time at several units.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct InSeveralUnits {
    /// 个人序号: the caller's number of the person
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 开始年月: first month
    #[field(line, FROM, when)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(line, UNTIL)]
    pub until: Month,
    /// 单位数: at how many units
    #[field(line, PERSON)]
    pub units: u32,
}

/// Those of the roster, in order of person, kind and time.
pub(super) fn find(input: &Input, places: &BTreeMap<u32, usize>) -> Vec<InSeveralUnits> {
    let mut people: BTreeMap<u32, Vec<&Member>> = BTreeMap::new();
    for member in &input.roster {
        people.entry(member.person).or_default().push(member);
    }
    let mut found = Vec::new();
    for (person, rows) in people {
        if rows.iter().all(|row| rows.first().is_none_or(|first| first.unit == row.unit)) {
            continue;
        }
        for item in Item::EACH.into_iter().filter(|item| *item != Item::Injury) {
            let is_asked = |row: &&&Member| {
                let unit = places.get(&row.unit).and_then(|place| input.units.get(*place));
                unit.is_some_and(|unit| item.is_asked(&unit.monthly(input.from, Money::ZERO)))
            };
            // Of one unit the rows do not overlap: as many rows, as many units.
            let mut changes: BTreeMap<Month, (u32, u32)> = BTreeMap::new();
            for row in rows.iter().filter(is_asked) {
                let (from, until) = (row.from.max(input.from), row.until.min(input.until));
                if from < until {
                    let (come, _) = changes.entry(from).or_default();
                    *come = come.saturating_add(1);
                    let (_, go) = changes.entry(until).or_default();
                    *go = go.saturating_add(1);
                }
            }
            let mut since: Option<(Month, u32)> = None;
            let mut units: u32 = 0;
            for (month, (come, go)) in changes {
                units = units.saturating_add(come).saturating_sub(go);
                if let Some((from, units)) = since.take_if(|(_, before)| *before != units) {
                    found.push(InSeveralUnits { person, item, from, until: month, units });
                }
                if units > 1 {
                    since = since.or(Some((month, units)));
                }
            }
        }
    }
    found
}
