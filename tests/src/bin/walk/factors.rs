//! "× rate, rounded": the compiled form against the definition.

use shebao::{Rate, Rounding};
use shebao_core::plan::Times;

/// A factor and the largest amount it is proved for.
#[derive(Clone, Debug)]
pub(crate) struct Factor {
    pub(crate) times: Times,
    pub(crate) max: i64,
}

/// What tells two factors apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Name {
    pub(crate) rate: (u64, u64),
    rounding: Rounding,
    max: i64,
}

impl Factor {
    /// The rate, the rounding, the largest amount.
    pub(crate) fn name(&self) -> Name {
        let product = self.times.product();
        Name { rate: (product.rate.num(), product.rate.den()), rounding: product.rounding, max: self.max }
    }

    /// Holds one amount's product against the definition.
    fn check(&self, rate: Rate, rounding: Rounding, fen: i64) {
        let (made, exact) = (self.times.of(fen), rounding.exact(i128::from(fen), 1, rate));
        assert!(exact.is_some() && made == exact, "{fen} × {rate}, {rounding}: {made:?}, by definition {exact:?}");
    }

    fn check_all(&self, amounts: impl Iterator<Item = i64>) -> u64 {
        let (rate, rounding) = (self.times.product().rate, self.times.product().rounding);
        let checked = amounts.map(|fen| self.check(rate, rounding, fen)).count();
        // Beyond what it is proved for it gives nothing.
        assert_eq!((self.times.of(-1), self.times.of(self.max + 1)), (None, None));
        checked as u64
    }
}

/// 100,000.00 yuan a month. Where law knows no cap, bases beyond it are taken by strides.
pub(crate) const FAR: i64 = 10_000_000;

/// Every amount from 0 to the largest.
pub(crate) fn walk(factor: &Factor) -> u64 {
    let beyond = if factor.max > FAR { sample(factor) } else { 0 };
    beyond + factor.check_all(0..=factor.max.min(FAR))
}

/// A million amounts at each end, and three million by a stride that shares no factor with a rate's parts.
pub(crate) fn sample(factor: &Factor) -> u64 {
    const END: i64 = 1_000_000;
    let stride = usize::try_from(factor.max / 3_000_000).unwrap() | 1;
    let ends = (0..=END.min(factor.max)).chain((factor.max - END).max(0)..=factor.max);
    factor.check_all(ends.chain((0..=factor.max).step_by(stride)))
}

/// A few amounts of one factor: the ends, and by strides.
pub(crate) fn glance(factor: &Factor) -> u64 {
    let stride = usize::try_from(factor.max / 100).unwrap() | 1;
    let ends = (0..=30.min(factor.max)).chain((factor.max - 30).max(0)..=factor.max);
    factor.check_all(ends.chain((0..=factor.max).step_by(stride)))
}
