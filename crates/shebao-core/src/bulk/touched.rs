//! Which lines a plan's rule does not write: the rule executed with nothing but its lines.

use alloc::vec::Vec;

use crate::calc::Calc;
use crate::leaf::Leaf;
use crate::plan::{Fact, Limits, Rows, Stated, Times};
use crate::record::Line;

pub(super) fn not_written<L: Leaf>(plan: &L::Plan, outputs: usize) -> Vec<usize> {
    let mut touched = Touched(alloc::vec![false; outputs]);
    L::rule(plan, &mut touched);
    touched.0.iter().enumerate().filter(|(_, touched)| !**touched).map(|(line, _)| line).collect()
}

struct Touched(Vec<bool>);

impl Touched {
    fn put(&mut self, line: Line) {
        if let Some(touched) = self.0.get_mut(line.index) {
            *touched = true;
        }
    }
}

impl Calc for Touched {
    type Val = ();

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
    fn fact(&mut self, line: Line, _: &Fact) {
        self.put(line);
    }
    fn choose<const N: usize>(&mut self, line: Line, _: [(); N], _: impl Fn([i64; N]) -> i64) {
        self.put(line);
    }
}
