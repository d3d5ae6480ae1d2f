//! Totals by line over many rows, without the rows' lines: the rule executed by a Calc that only adds up.

use alloc::vec::Vec;

use super::group::Groups;
use super::keys::Keys;
use super::{Bulk, Input, blocks, parts};
use crate::lanes;
use crate::leaf::Leaf;
use crate::planner::Planner;
use crate::record::{Fields, Shape, Type};
use crate::{Code, Error, Result};

/// The totals of a batch. **A total over rows of which one failed is not a total**: it is absent then.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Totals {
    /// By line, in fen: `None` for a line that no row has, and for days, counts and flags. Absent as a whole while a row failed.
    pub lines: Option<Vec<Option<i64>>>,
    /// The rows without a result, each with its error number.
    pub failed: Vec<(usize, u32)>,
    /// How many rows have nothing due, with a reason; the totals are those of the others.
    pub not_due: usize,
}

impl<L: Leaf> Bulk<L> {
    /// The totals of all rows.
    ///
    /// # Errors
    /// 111, 112 where the columns do not fit; [`Code::Overflow`] where a total does not fit.
    pub fn totals(&mut self, planner: &mut Planner<'_>, input: &Input<'_>) -> Result<Totals> {
        self.check_input(input)?;
        let mut gathered = Gathered::new(L::Output::SHAPE);
        for (start, end) in blocks(input.rows) {
            self.resolve(planner, input, start, end);
            let (plans, sums) = (&self.plans, &mut gathered.sums);
            // One block's sums cannot overflow: some thousand amounts below 2^43 each (the fields' bounds).
            sums.fill(0);
            if L::Output::SHAPE.outcome().is_some() {
                let not_due = self.groups.add_due(sums, &mut |stretches, columns| {
                    lanes::run_parts::<L, _>(parts(stretches, plans), columns);
                });
                gathered.not_due = gathered.not_due.saturating_add(not_due);
            } else {
                self.groups.add(&mut |stretches, given| lanes::add::<L, _>(parts(stretches, plans), given, sums));
            }
            gathered.block(&self.groups, &self.keys, input, start)?;
        }
        Ok(gathered.totals())
    }
}

/// Totals while they are gathered, block by block.
struct Gathered {
    shape: Shape,
    /// Of one block.
    sums: Vec<i64>,
    lines: Vec<Option<i64>>,
    failed: Vec<(usize, u32)>,
    not_due: usize,
}

impl Gathered {
    fn new(shape: Shape) -> Gathered {
        let outputs = shape.fields.len();
        Gathered {
            shape,
            sums: alloc::vec![0; outputs],
            lines: alloc::vec![None; outputs],
            failed: Vec::new(),
            not_due: 0,
        }
    }

    fn block(&mut self, groups: &Groups, keys: &Keys, input: &Input<'_>, start: usize) -> Result<()> {
        groups.refused(keys, input, start, &mut |row, error| self.failed.push((row, error)));
        let lines = self.shape.fields.iter().zip(&mut self.lines).zip(&self.sums).enumerate();
        for (line, ((declared, total), sum)) in lines {
            if groups.writes(line) && matches!(declared.field.domain.ty, Type::Money) {
                let sum = total.unwrap_or(0).checked_add(*sum).ok_or_else(|| Error::new(Code::Overflow))?;
                *total = Some(sum);
            }
        }
        Ok(())
    }

    fn totals(mut self) -> Totals {
        self.failed.sort_unstable();
        Totals { lines: self.failed.is_empty().then_some(self.lines), failed: self.failed, not_due: self.not_due }
    }
}
