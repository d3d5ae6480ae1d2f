//! The sums of a collection plan: each line, and each failure, belongs to its unit, district, kind and year.

use alloc::collections::BTreeMap;

use shebao_core::{Code, Error, Money, Month, Region, Result};

use super::Item;
use super::collection_book::Planned;
use super::collection_plan::{ByDistrict, ByItem, ByUnit, ByYear, Due, Input, Line, Output, Sum, Unit};
use super::several_units;
use super::unit_bill::Allocation;

/// Adds every line and every failure to the sums that it belongs to.
pub(super) fn roll_up(input: &Input, places: &BTreeMap<u32, usize>, planned: Planned) -> Result<Output> {
    let Planned { lines, failed, rows } = planned;
    let mut units: BTreeMap<u32, ByUnit> = BTreeMap::new();
    let mut districts: BTreeMap<u32, ByDistrict> = BTreeMap::new();
    let mut items: BTreeMap<Item, ByItem> = BTreeMap::new();
    let mut years: BTreeMap<(u32, Item), ByYear> = BTreeMap::new();
    let mut all = Sum::nothing();
    for &Unit { unit, district, .. } in &input.units {
        // Who has nobody owes nothing, and is not left out.
        units.insert(unit, ByUnit { unit, district, sum: Sum::nothing() });
        districts.entry(district.code()).or_insert_with(|| ByDistrict { district, sum: Sum::nothing() });
    }
    let mut each = |of: (u32, Region, Month, Item), add: &mut dyn FnMut(&mut Sum) -> Result<()>| -> Result<()> {
        let (unit, district, month, item) = of;
        let sum = Sum::default;
        add(&mut units.entry(unit).or_insert_with(|| ByUnit { unit, district, sum: sum() }).sum)?;
        add(&mut districts.entry(district.code()).or_insert_with(|| ByDistrict { district, sum: sum() }).sum)?;
        add(&mut items.entry(item).or_insert_with(|| ByItem { item, sum: sum() }).sum)?;
        let year = month.year();
        add(&mut years.entry((year, item)).or_insert_with(|| ByYear { year, item, sum: sum() }).sum)?;
        add(&mut all)
    };
    for line in &lines {
        each((line.unit, line.district, line.month, line.item), &mut |sum| sum.add(line))?;
    }
    for line in &failed {
        each((line.unit, line.district, line.month, line.item), &mut Sum::fail)?;
    }
    Ok(Output {
        rows,
        allocation: input.allocation.unwrap_or(Allocation::Rows),
        by_unit: units.into_values().map(|of| ByUnit { sum: of.sum.close(), ..of }).collect(),
        by_district: districts.into_values().map(|of| ByDistrict { sum: of.sum.close(), ..of }).collect(),
        by_item: items.into_values().map(|of| ByItem { sum: of.sum.close(), ..of }).collect(),
        by_year: years.into_values().map(|of| ByYear { sum: of.sum.close(), ..of }).collect(),
        totals: all.close().due,
        lines,
        failed,
        in_several_units: several_units::find(input, places),
    })
}

impl Sum {
    /// The sum of no lines.
    fn nothing() -> Sum {
        let zero = Some(Money::ZERO);
        Sum { due: Due { employer: zero, employee: zero, total: zero }, ..Sum::default() }
    }

    fn add(&mut self, line: &Line) -> Result<()> {
        let overflow = || Error::new(Code::Overflow);
        self.person_months = self.person_months.checked_add(line.persons).ok_or_else(overflow)?;
        self.line_standing = self.line_standing.max(Some(line.line_standing));
        self.line_evidence = self.line_evidence.max(Some(line.line_evidence));
        let due = &mut self.due;
        let sides = [
            (&mut due.employer, line.due.employer),
            (&mut due.employee, line.due.employee),
            (&mut due.total, line.due.total),
        ];
        for (sum, part) in sides {
            let part = part.unwrap_or_default();
            *sum = Some(sum.unwrap_or_default().checked_add(part).ok_or_else(overflow)?);
        }
        Ok(())
    }

    fn fail(&mut self) -> Result<()> {
        self.failed_lines = self.failed_lines.checked_add(1).ok_or_else(|| Error::new(Code::Overflow))?;
        Ok(())
    }

    /// A sum of lines of which one failed is no sum.
    fn close(self) -> Sum {
        if self.failed_lines == 0 { self } else { Sum { due: Due::default(), ..self } }
    }
}
