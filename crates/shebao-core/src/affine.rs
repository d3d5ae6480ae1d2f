//! "Base × rate, rounded" as one multiply, one add and one shift, proved exact when the plan is made.
//!
//! For `0 ≤ n ≤ max` and `0 ≤ b ≤ q`, take the smallest `k` with `(max + 1)·q ≤ 2^k`, `m = ⌈2^k·p/q⌉` and
//! `c = ⌈2^k·b/q⌉`. Then `(n·m + c) >> k == ⌊(n·p + b)/q⌋`: the right side is a multiple of `1/q`, so it lies at least
//! `1/q` below the next integer, and the computed value exceeds it by less than `(n + 1)/2^k ≤ 1/q`. Each way of
//! rounding is just another `b`.

// The casts and the wrapping arithmetic are the point of this file: `new` proves that nothing is lost for 0 ≤ n ≤ max,
// and `apply` is never given anything else (see `Times`).
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_possible_wrap)]

use crate::Rate;
use crate::rounding::{Mode, Rounding};

/// The compiled form of a rate with its rounding, for amounts of 0 to `max` fen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Affine {
    m: u64,
    c: u64,
    max: u64,
    /// `max` where the product of every amount up to it stays below 2^64; else 0, and the product is 128 bits wide.
    word_max: u64,
    k: u8,
    step: u8,
    /// Both factors below 2^32 and steps of one fen: one 32×32→64 multiply, native in SSE2, AVX2, AVX-512 and NEON.
    narrow: bool,
}

impl Affine {
    /// Compiles `rate` and `rounding` for `0 ≤ n ≤ max` fen. `None` where no proof fits the machine's integers.
    pub(crate) fn new(rate: Rate, rounding: Rounding, max: u64) -> Option<Affine> {
        let step = rounding.quantum.fen();
        let stepped = rate.times(Rate::new(1, u64::from(step))?)?;
        let (mut p, mut q) = (u128::from(stepped.num()), u128::from(stepped.den()));
        if rounding.mode == Mode::HalfUp && !q.is_multiple_of(2) {
            (p, q) = (p.checked_mul(2)?, q.checked_mul(2)?);
        }
        let b = match rounding.mode {
            Mode::HalfUp => q / 2,
            Mode::Up => q.checked_sub(1)?,
            Mode::Down => 0,
            Mode::DownPlusOne => q,
        };
        let reach = u128::from(max).checked_add(1)?.checked_mul(q)?;
        let k = reach.checked_next_power_of_two()?.trailing_zeros();
        let scaled = |x: u128| Some(x.checked_mul(1u128.checked_shl(k)?)?.div_ceil(q));
        let m = u64::try_from(scaled(p)?).ok()?;
        let c = u64::try_from(scaled(b)?).ok()?;
        let top = u128::from(max).checked_mul(u128::from(m))?.checked_add(u128::from(c))?;
        let largest = top.checked_shr(k)?.checked_mul(u128::from(step))?;
        if k > 64 || largest > i64::MAX as u128 {
            return None;
        }
        let fits_word = top <= u128::from(u64::MAX) && k < 64;
        let narrow = m < 1 << 32 && max < 1 << 32 && fits_word && step == 1;
        Some(Affine { m, c, max, word_max: if fits_word { max } else { 0 }, k: k as u8, step, narrow })
    }

    /// The rounded product of `n`; `None` beyond the largest amount that it is proved for.
    #[inline(always)]
    pub(crate) const fn apply(&self, n: u64) -> Option<i64> {
        let steps = if n <= self.word_max {
            n.wrapping_mul(self.m).wrapping_add(self.c) >> self.k
        } else if n <= self.max {
            let wide = (n as u128).wrapping_mul(self.m as u128).wrapping_add(self.c as u128);
            (wide >> self.k) as u64
        } else {
            return None;
        };
        Some(steps.wrapping_mul(self.step as u64) as i64)
    }

    /// Whether [`Affine::apply_narrow`] may be used.
    #[inline(always)]
    pub(crate) const fn is_narrow(&self) -> bool {
        self.narrow
    }

    /// The same for `W` people at once, where the factor is narrow: plain loops over fresh arrays, which the compiler turns
    /// into vector code.
    #[inline(always)]
    pub(crate) fn apply_narrow<const W: usize>(&self, n: &[i64; W]) -> [i64; W] {
        // Masking both factors to 32 bits lets the compiler use the one-instruction multiply.
        let (m, c, k) = (self.m & 0xffff_ffff, self.c, self.k);
        let mut out = [0i64; W];
        for (out, n) in out.iter_mut().zip(n) {
            *out = ((*n as u64 & 0xffff_ffff).wrapping_mul(m).wrapping_add(c) >> k) as i64;
        }
        out
    }

    /// The same for every kind of factor. Beyond what it is proved for there is no amount.
    pub(crate) fn apply_each<const W: usize>(&self, n: &[i64; W]) -> [i64; W] {
        let mut out = [0i64; W];
        for (out, n) in out.iter_mut().zip(n) {
            *out = self.apply(*n as u64).unwrap_or(crate::field::ABSENT);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounding::Quantum;

    /// Awkward rates, all modes and steps, every base near both ends of 0 to 50,000.00 yuan and many between: the compiled
    /// form equals the definition.
    #[test]
    fn equals_the_definition() {
        let rates = ["0.2‰", "16%", "0.7%", "0.3%", "1/139", "0.0182", "2/3", "0.26%", "1.2"];
        let modes = [Mode::HalfUp, Mode::Up, Mode::Down, Mode::DownPlusOne];
        for text in rates {
            let rate = Rate::parse(text).unwrap();
            for mode in modes {
                for quantum in [Quantum::Fen, Quantum::Jiao, Quantum::Yuan] {
                    let rounding = Rounding { mode, quantum };
                    let affine = Affine::new(rate, rounding, 5_000_000).unwrap();
                    let ends = (0..20_000).chain(4_980_000..=5_000_000);
                    for n in ends.chain((0..5_000_000).step_by(997)) {
                        let expected = rounding.exact(i128::from(n), 1, rate).unwrap();
                        assert_eq!(affine.apply(n), Some(expected), "{n} × {text}, {rounding}");
                    }
                }
            }
        }
    }

    /// Lanes equal scalars in each width, at both ends of the range.
    #[test]
    fn lanes_equal_scalars_in_every_width() {
        for (rate, max) in [("16%", 5_000_000), ("16%", 1 << 30), ("16%", 1 << 40), ("123456789/987654321", 1 << 35)] {
            let affine = Affine::new(Rate::parse(rate).unwrap(), Rounding::HALF_UP_FEN, max).unwrap();
            let n: [i64; 8] = core::array::from_fn(|i| if i < 4 { i as i64 } else { max as i64 - i as i64 + 4 });
            assert_eq!(affine.apply_each(&n), n.map(|n| affine.apply(n as u64).unwrap()), "{rate} {max}");
            if affine.is_narrow() {
                assert_eq!(affine.apply_narrow(&n), affine.apply_each(&n), "{rate} {max}");
            }
            for n in n {
                let exact = Rounding::HALF_UP_FEN.exact(i128::from(n), 1, Rate::parse(rate).unwrap());
                assert_eq!(affine.apply(n as u64), exact);
            }
        }
        let widths = [5_000_000, 1 << 30, 1 << 40]
            .map(|max| Affine::new(Rate::parse("16%").unwrap(), Rounding::HALF_UP_FEN, max).unwrap())
            .map(|a| (a.narrow, a.word_max > 0));
        assert_eq!(widths, [(true, true), (false, true), (false, false)]);
    }

    /// Where no proof fits, compiling refuses instead of rounding wrong.
    #[test]
    fn refuses_what_it_cannot_prove() {
        let rate = Rate::new(u64::MAX - 1, u64::MAX).unwrap();
        assert_eq!(Affine::new(rate, Rounding::HALF_UP_FEN, 1 << 40), None);
    }
}
