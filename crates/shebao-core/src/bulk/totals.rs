//! Totals by line over many rows, without the rows' lines: the rule executed by a Calc that only adds up.

use alloc::vec::Vec;

use super::{BLOCK, Bulk, Input};
use crate::leaf::Leaf;
use crate::planner::Planner;
use crate::record::{Fields, Type};
use crate::{Code, Error, Result};

/// The totals of a batch. **A total over rows of which one failed is not a total**: it is absent then.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Totals {
    /// By line, in fen: `None` for a line that no row has, and for days, counts and flags. Absent as a whole while a row failed.
    pub lines: Option<Vec<Option<i64>>>,
    /// The rows without a result, each with its error number.
    pub failed: Vec<(usize, u32)>,
}

impl<L: Leaf> Bulk<L> {
    /// The totals of all rows.
    ///
    /// # Errors
    /// 111, 112 where the columns do not fit; [`Code::Overflow`] where a total does not fit.
    pub fn totals(&mut self, planner: &mut Planner<'_>, input: &Input<'_>) -> Result<Totals> {
        self.check_input(input)?;
        let overflow = || Error::new(Code::Overflow);
        let mut lines: Vec<Option<i64>> = alloc::vec![None; self.outputs];
        let mut failed: Vec<(usize, u32)> = Vec::new();
        let is_money = |line: usize| {
            L::Output::SHAPE.fields.get(line).is_some_and(|line| matches!(line.field.domain.ty, Type::Money))
        };
        let mut sums = alloc::vec![0i64; self.outputs];
        let mut start = 0usize;
        while start < input.rows {
            let end = start.saturating_add(BLOCK).min(input.rows);
            self.resolve(planner, input, start, end);
            // One block's sums cannot overflow: some thousand amounts below 2^43 each (the fields' bounds).
            sums.fill(0);
            self.groups.add::<L>(&self.slots, &mut sums);
            let mut refuse = |row, error| failed.push((row, error));
            self.groups.refused::<L>(&self.slots, &self.keys, input, start, &mut refuse);
            for (line, (total, sum)) in lines.iter_mut().zip(&sums).enumerate() {
                let is_written = self.slots.iter().any(|slot| slot.plan.is_ok() && !slot.unwritten.contains(&line));
                if is_written && is_money(line) {
                    *total = Some(total.unwrap_or(0).checked_add(*sum).ok_or_else(overflow)?);
                }
            }
            start = end;
        }
        failed.sort_unstable();
        Ok(Totals { lines: failed.is_empty().then_some(lines), failed })
    }
}
