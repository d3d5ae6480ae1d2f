//! The lines of a collection plan: each month and kind of all units is billed at once, and gathered by unit.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::policy::{Evidence, Standing};
use shebao_core::{Code, Error, Money, Month, Result};

use super::Item;
use super::billing::{self, Billed, Row};
use super::collection_plan::{Due, Failed, Input, Line};
use super::item::ItemLines;
use super::monthly;
use super::pooled;
use super::unit_bill::Allocation;

/// Lines in order of unit, month and kind; those without a result; how many rows were billed.
pub(super) struct Planned {
    pub(super) lines: Vec<Line>,
    pub(super) failed: Vec<Failed>,
    pub(super) rows: u32,
}

/// What the rows of a unit come to in a month and kind. Rows at another rate are apart.
#[derive(Default)]
struct Gathered {
    persons: u32,
    /// By whether they are of rural contract workers: base, employer, employee, wage.
    sums: [[i64; 4]; 2],
    employee: bool,
    standing: usize,
    evidence: usize,
    error: u32,
}

/// Plans every month and kind.
pub(super) fn plan(input: &Input, places: &BTreeMap<u32, usize>, desk: &mut Desk<'_, '_>) -> Result<Planned> {
    let terms: Vec<monthly::Input> = input.units.iter().map(|unit| unit.monthly(input.from, Money::ZERO)).collect();
    let mut planned = Planned { lines: Vec::new(), failed: Vec::new(), rows: 0 };
    let mut month = input.from;
    while month < input.until {
        for item in Item::EACH {
            let rows = rows(input, places, &terms, month, item);
            if rows.is_empty() {
                continue;
            }
            let more = u32::try_from(rows.len()).ok().and_then(|more| planned.rows.checked_add(more));
            planned.rows = more
                .filter(|rows| usize::try_from(*rows).is_ok_and(|rows| rows <= desk.limits.rows))
                .ok_or_else(|| Error::new(Code::TooManyRows).range(0, desk.limits.rows))?;
            let alone: Vec<monthly::Input> = terms.iter().map(|unit| item.alone(unit)).collect();
            let ItemLines { base, employer, employee } = item.lines();
            let wanted = [Some(base), Some(employer), employee].map(|line| line.map(|line| line.index));
            let billed = billing::bill(&alone, &rows, |line| wanted.contains(&Some(line)), desk)?;
            for (place, gathered) in gather(item, &rows, &billed)? {
                let line = line(input, place, month, item, &alone, gathered, desk)?;
                match line {
                    Ok(line) => planned.lines.push(line),
                    Err(failed) => planned.failed.push(failed),
                }
            }
        }
        month = month.plus(1);
    }
    let order = |unit: u32| places.get(&unit).copied().unwrap_or(usize::MAX);
    planned.lines.sort_by_key(|line| (order(line.unit), line.month, line.item));
    planned.failed.sort_by_key(|line| (order(line.unit), line.month, line.item));
    Ok(planned)
}

/// Who is to be billed in a month for a kind.
fn rows(input: &Input, places: &BTreeMap<u32, usize>, terms: &[monthly::Input], month: Month, item: Item) -> Vec<Row> {
    let there = input.roster.iter().filter(|member| member.from <= month && month < member.until);
    let row = |member: &super::collection_plan::Member| {
        let unit = places.get(&member.unit).copied()?;
        let is_asked = terms.get(unit).is_some_and(|terms| item.is_asked(terms));
        let (person, wage) = (member.person, member.wage);
        // Whether someone is a rural contract worker bears on the unemployment premium alone.
        let rural_contract = member.rural_contract && item == Item::Unemployment;
        is_asked.then_some(Row { unit, person, month, wage, rural_contract, reversal: false })
    };
    there.filter_map(row).collect()
}

/// The rows' results by unit.
fn gather(item: Item, rows: &[Row], billed: &Billed) -> Result<BTreeMap<usize, Gathered>> {
    let ItemLines { base, employer, employee } = item.lines();
    let overflow = || Error::new(Code::Overflow);
    let mut units: BTreeMap<usize, Gathered> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let unit = units.entry(row.unit).or_default();
        unit.persons = unit.persons.checked_add(1).ok_or_else(overflow)?;
        let error = billed.error.get(index).copied().unwrap_or(0);
        if error != 0 {
            unit.error = if unit.error == 0 { error } else { unit.error };
            continue;
        }
        let grade = |column: &[u8]| column.get(index).copied().map_or(0, usize::from);
        unit.standing = unit.standing.max(grade(&billed.standing));
        unit.evidence = unit.evidence.max(grade(&billed.evidence));
        let own = employee.and_then(|line| billed.get(line, index));
        unit.employee |= own.is_some();
        let parts = [billed.get(base, index), billed.get(employer, index), own, Some(row.wage.fen())];
        if let Some(sums) = unit.sums.get_mut(usize::from(row.rural_contract)) {
            for (sum, part) in sums.iter_mut().zip(parts) {
                *sum = sum.checked_add(part.unwrap_or(0)).ok_or_else(overflow)?;
            }
        }
    }
    Ok(units)
}

/// A unit's line, or its failure.
fn line(
    input: &Input,
    place: usize,
    month: Month,
    item: Item,
    alone: &[monthly::Input],
    of: Gathered,
    desk: &mut Desk<'_, '_>,
) -> Result<core::result::Result<Line, Failed>> {
    let defect = || Error::new(Code::Defect);
    let unit = input.units.get(place).ok_or_else(defect)?;
    let (number, district) = (unit.unit, unit.district);
    if of.error != 0 {
        let Gathered { persons, error, .. } = of;
        return Ok(Err(Failed { unit: number, district, month, item, persons, error }));
    }
    let mut sums = of.sums;
    if input.allocation == Some(Allocation::SummedBase) {
        let terms = alone.get(place).ok_or_else(defect)?;
        for (rural_contract, sums) in [false, true].into_iter().zip(&mut sums) {
            if sums[0] > 0 {
                let asked = pooled::Input {
                    region: terms.region,
                    month,
                    payer: terms.payer,
                    employer_size: terms.employer_size,
                    item,
                    injury_rate: terms.injury_rate,
                    rural_contract,
                    base: Money::from_fen(sums[0]),
                };
                [sums[1], sums[2]] = pooled::of_a_unit(asked, Money::from_fen(sums[3]), desk)?;
            }
        }
    }
    let [base, employer, employee] = {
        let mut all = [0i64; 3];
        for (all, (left, right)) in all.iter_mut().zip(sums[0].iter().zip(&sums[1])) {
            *all = left.checked_add(*right).ok_or_else(|| Error::new(Code::Overflow))?;
        }
        all
    };
    let total = employer.checked_add(employee).ok_or_else(|| Error::new(Code::Overflow))?;
    Ok(Ok(Line {
        unit: number,
        district,
        month,
        item,
        persons: of.persons,
        base: Money::from_fen(base),
        due: Due {
            employer: Some(Money::from_fen(employer)),
            employee: of.employee.then(|| Money::from_fen(employee)),
            total: Some(Money::from_fen(total)),
        },
        line_standing: Standing::ALL.get(of.standing).copied().ok_or_else(defect)?,
        line_evidence: Evidence::ALL.get(of.evidence).copied().ok_or_else(defect)?,
    }))
}
