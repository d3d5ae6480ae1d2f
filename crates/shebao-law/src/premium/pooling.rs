//! 尾差归缴费基数最大者: a unit's premium on the summed base, and what the rounded rows lack of it put on one row.
//!
//! Pooled together are the rows of one month, one kind and one rate: rural contract workers, whose own unemployment rate may
//! be another, are a pool of their own in that kind. Rows that take back what was billed are pooled apart, so that a bill and
//! its reversal come to nothing. The largest base is sought among the rows of the pool; among equal ones the highest number
//! of a person carries the residual. A month in which a row failed is not pooled: its rows stand as they were rounded. A
//! residual may be larger than the row that carries it, where very many are pooled: the row is negative then.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::record::ABSENT;
use shebao_core::record::Line;
use shebao_core::{Code, Error, Money, Month, Result};

use super::Item;
use super::billing::Row;
use super::item::ItemLines;
use super::monthly::Output;
use super::pooled;
use super::unit_bill::{Input, Residual};

/// The rows that are pooled: of one month, sign and rate.
type Key = (Month, bool, bool);

/// What the rows of a pool come to.
struct Pool {
    base: i64,
    /// The wages as they are: what an employer's unemployment premium was on by the ordinances.
    wages: i64,
    employer: i64,
    employee: i64,
    /// The base, the person and the row that carries the residual.
    largest: (i64, u32, usize),
}

/// Puts the residuals on their rows, and lists those that are not nothing.
pub(super) fn pool(
    input: &Input,
    rows: &[Row],
    lines: &mut [Vec<i64>],
    error: &[u32],
    desk: &mut Desk<'_, '_>,
) -> Result<Vec<Residual>> {
    let mut residuals = Vec::new();
    for item in Item::EACH {
        let places = item.lines();
        for ((month, reversal, rural_contract), pool) in pools(item, rows, lines, error)? {
            let asked = pooled::Input {
                region: input.region,
                month,
                payer: input.terms.payer,
                employer_size: input.terms.employer_size,
                item,
                injury_rate: input.terms.injury_rate.filter(|_| item == Item::Injury),
                rural_contract,
                base: Money::from_fen(pool.base),
            };
            let [by_employer, by_employees] = pooled::of_a_unit(asked, Money::from_fen(pool.wages), desk)?;
            let less = |pooled: i64, rows: i64| pooled.checked_sub(rows).ok_or_else(|| Error::new(Code::Overflow));
            let employer = less(by_employer, pool.employer)?;
            let employee = less(by_employees, pool.employee)?;
            let (_, person, row) = pool.largest;
            let sides = [
                Some((places.employer, Output::EMPLOYER_TOTAL, employer)),
                places.employee.map(|line| (line, Output::EMPLOYEE_TOTAL, employee)),
            ];
            for (line, total, residual) in sides.into_iter().flatten() {
                for line in [line, total, Output::TOTAL] {
                    add(lines, line, row, residual)?;
                }
            }
            if (employer, employee) != (0, 0) {
                let signed = |fen: i64| Money::from_fen(if reversal { fen.saturating_neg() } else { fen });
                residuals.push(Residual {
                    person,
                    month,
                    item,
                    pooled_base: signed(pool.base),
                    employer_residual: signed(employer),
                    employee_residual: signed(employee),
                    reversal,
                });
            }
        }
    }
    residuals.sort_by_key(|residual| (residual.month, residual.item, residual.reversal, residual.person));
    Ok(residuals)
}

/// The pools of one item, in order of months.
fn pools(item: Item, rows: &[Row], lines: &[Vec<i64>], error: &[u32]) -> Result<BTreeMap<Key, Pool>> {
    let ItemLines { base, employer, employee } = item.lines();
    let column = |line: Line| lines.get(line.index).map(Vec::as_slice).unwrap_or_default();
    let at = |column: &[i64], row: usize| column.get(row).copied().filter(|fen| *fen != ABSENT);
    let (base, employer, employee) = (column(base), column(employer), employee.map(column));
    let failed: BTreeSet<Month> =
        rows.iter().zip(error).filter(|(_, error)| **error != 0).map(|(row, _)| row.month).collect();
    let overflow = || Error::new(Code::Overflow);
    let mut pools: BTreeMap<Key, Pool> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let Some(base) = at(base, index).filter(|_| !failed.contains(&row.month)) else { continue };
        let key = (row.month, row.reversal, row.rural_contract && item == Item::Unemployment);
        let start = Pool { base: 0, wages: 0, employer: 0, employee: 0, largest: (base, row.person, index) };
        let pool = pools.entry(key).or_insert(start);
        let sides = [
            (&mut pool.base, Some(base)),
            (&mut pool.wages, Some(row.wage.fen())),
            (&mut pool.employer, at(employer, index)),
            (&mut pool.employee, employee.and_then(|column| at(column, index))),
        ];
        for (sum, fen) in sides {
            *sum = sum.checked_add(fen.unwrap_or(0)).ok_or_else(overflow)?;
        }
        pool.largest = pool.largest.max((base, row.person, index));
    }
    Ok(pools)
}

fn add(lines: &mut [Vec<i64>], line: Line, row: usize, residual: i64) -> Result<()> {
    if let Some(fen) = lines.get_mut(line.index).and_then(|column| column.get_mut(row)) {
        *fen = fen.checked_add(residual).ok_or_else(|| Error::new(Code::Overflow))?;
    }
    Ok(())
}
