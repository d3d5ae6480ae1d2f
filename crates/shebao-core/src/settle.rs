//! A rule run without a person: what key and plan alone make of it. Which readings it comes to, what it is refused for, and
//! which lines it writes.

use alloc::vec::Vec;

use crate::calc::{Calc, Test};
use crate::leaf::Leaf;
use crate::plan::{Fact, Limits, Rows, Series, SeriesValue, Stated, Times, Usage};
use crate::record::Line;
use crate::{Date, Result};

/// Runs the rule once for the readings of its plan that it comes to, which are then used by every run.
///
/// # Errors
/// What the rule is refused for by its key.
pub(crate) fn settle<L: Leaf>(key: &L::Key, plan: &L::Plan, usage: Usage) -> Result<Usage> {
    let mut run = Settling { written: Vec::new(), usage };
    L::rule(key, plan, &mut run)?;
    Ok(run.usage)
}

/// The lines that the rule does not write.
pub(crate) fn not_written<L: Leaf>(key: &L::Key, plan: &L::Plan, outputs: usize) -> Vec<usize> {
    let mut run = Settling { written: alloc::vec![false; outputs], usage: Usage::default() };
    let settled = L::rule(key, plan, &mut run);
    debug_assert!(settled.is_ok(), "a plan is made only where its rule holds");
    run.written.iter().enumerate().filter(|(_, written)| !**written).map(|(line, _)| line).collect()
}

struct Settling {
    written: Vec<bool>,
    usage: Usage,
}

impl Settling {
    fn put(&mut self, line: Line) {
        if let Some(written) = self.written.get_mut(line.index) {
            *written = true;
        }
    }
}

impl Calc for Settling {
    type Val = ();
    type Num = ();
    type Is = ();

    fn given(&mut self, _: Line) {}
    fn stated(&mut self, line: Line, _: &Stated) {
        self.put(line);
    }
    fn clamp(&mut self, line: Line, (): (), _: &Limits) {
        self.put(line);
    }
    fn times(&mut self, line: Line, (): (), _: &Times) {
        self.put(line);
    }
    fn absent(&mut self) {}
    fn sum(&mut self, line: Line, _: &[()]) {
        self.put(line);
    }
    fn minus(&mut self, line: Line, (): (), (): ()) {
        self.put(line);
    }
    fn at_most(&mut self, line: Line, (): (), (): (), _: &Rows) {
        self.put(line);
    }
    fn count(&mut self, _: Line) {}
    fn fact(&mut self, line: Line, _: &Fact) {
        self.put(line);
    }
    fn later(&mut self, line: Line, _: &Fact, _: &Fact) {
        self.put(line);
    }
    fn pick(&mut self, line: Line, (): (), _: &Fact, _: &Fact) {
        self.put(line);
    }
    fn decide<const N: usize>(&mut self, line: Line, _: [((), u8); N], _: u8) {
        self.put(line);
    }
    fn flag(&mut self, _: Line) {}
    fn test(&mut self, (): (), _: Test, _: &Fact) {}
    fn compare(&mut self, (): (), _: Test, (): ()) {}
    fn any<const N: usize>(&mut self, line: Line, _: [(); N]) {
        self.put(line);
    }
    fn all<const N: usize>(&mut self, line: Line, _: [(); N]) {
        self.put(line);
    }
    fn refuse(&mut self, line: Line, (): (), _: u8) {
        self.put(line);
    }
    fn fixed(&mut self, _: Line, number: i64, test: Test, bound: &Fact) -> bool {
        test.holds(number, bound.raw)
    }
    fn known<'s, T>(&mut self, reading: &'s Series<T>, day: Date) -> Result<&'s SeriesValue<T>> {
        reading.walk().at(day, &mut self.usage).map(|(_, value)| value)
    }
}
