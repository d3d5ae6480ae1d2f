//! Exact fractions.

use std::ops::{Add, Mul, Sub};

/// `num / den`, the denominator above zero. Not reduced: the numbers here stay small.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    num: i128,
    den: i128,
}

impl Fraction {
    /// A whole number.
    pub const fn whole(number: i64) -> Fraction {
        Fraction { num: number as i128, den: 1 }
    }

    /// `num / den`.
    ///
    /// # Panics
    /// Where `den` is not above zero.
    pub const fn of(num: i64, den: i64) -> Fraction {
        assert!(den > 0);
        Fraction { num: num as i128, den: den as i128 }
    }

    /// `"0.7"` per cent, as a table prints it.
    ///
    /// # Panics
    /// On other text.
    pub fn percent(text: &str) -> Fraction {
        let decimal = Fraction::decimal(text);
        Fraction { num: decimal.num, den: decimal.den * 100 }
    }

    /// `"4420.58"`.
    ///
    /// # Panics
    /// On other text.
    pub fn decimal(text: &str) -> Fraction {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits: i64 = format!("{whole}{part}").parse().unwrap();
        Fraction::of(digits, 10i64.pow(u32::try_from(part.len()).unwrap()))
    }

    /// To the nearest whole number, halves up. Not below zero.
    ///
    /// # Panics
    /// Below zero, or where it does not fit.
    pub fn half_up(self) -> i64 {
        assert!(self.num >= 0);
        i64::try_from((self.num * 2 + self.den) / (self.den * 2)).unwrap()
    }

    /// To the next whole number above, itself where it is one. Not below zero.
    ///
    /// # Panics
    /// Below zero, or where it does not fit.
    pub fn up(self) -> i64 {
        assert!(self.num >= 0);
        i64::try_from((self.num + self.den - 1) / self.den).unwrap()
    }

    /// Whether it is smaller.
    pub fn is_below(self, other: Fraction) -> bool {
        self.num * other.den < other.num * self.den
    }
}

impl Add for Fraction {
    type Output = Fraction;
    fn add(self, other: Fraction) -> Fraction {
        if self.den == other.den {
            return Fraction { num: self.num + other.num, den: self.den };
        }
        Fraction { num: self.num * other.den + other.num * self.den, den: self.den * other.den }
    }
}

impl Sub for Fraction {
    type Output = Fraction;
    fn sub(self, other: Fraction) -> Fraction {
        self + Fraction { num: -other.num, den: other.den }
    }
}

impl Mul for Fraction {
    type Output = Fraction;
    fn mul(self, other: Fraction) -> Fraction {
        Fraction { num: self.num * other.num, den: self.den * other.den }
    }
}
