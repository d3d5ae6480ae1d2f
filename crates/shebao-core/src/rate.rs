//! `Rate`: an exact fraction, as the law writes it.

use core::fmt;

/// A rate or share (费率, 比例) as an exact reduced fraction: `"16%"`, `"0.2‰"`, `"1/139"`, `"1.2"`.
///
/// A rate cannot be added to money and is never a float.
///
/// ```
/// use shebao_core::Rate;
/// assert_eq!(Rate::parse("16%"), Rate::new(4, 25));
/// assert_eq!(Rate::parse("0.2‰"), Rate::new(1, 5000));
/// assert_eq!(Rate::parse("16%").unwrap().to_string(), "16%");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rate {
    num: u64,
    den: u64,
}

/// Zero, as of money.
impl Default for Rate {
    fn default() -> Self {
        Rate::ZERO
    }
}

/// The greatest common divisor; zero only where both are.
const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while let Some(rest) = a.checked_rem(b) {
        a = b;
        b = rest;
    }
    a
}

impl Rate {
    /// Nothing.
    pub const ZERO: Rate = Rate { num: 0, den: 1 };
    /// The whole.
    pub const ONE: Rate = Rate { num: 1, den: 1 };

    /// `num / den`, reduced. `None` where `den` is zero.
    pub const fn new(num: u64, den: u64) -> Option<Rate> {
        Rate::reduced(num as u128, den as u128)
    }

    /// Parts per million, as whole-number columns carry a rate.
    pub const fn from_ppm(ppm: u32) -> Rate {
        match Rate::reduced(ppm as u128, 1_000_000) {
            Some(rate) => rate,
            None => Rate::ZERO, // not reached: the denominator is not zero
        }
    }

    /// Parts per million, or `None` where the rate is no whole number of them.
    pub fn to_ppm(self) -> Option<u32> {
        let scaled = u128::from(self.num).checked_mul(1_000_000)?;
        let den = u128::from(self.den);
        if scaled.checked_rem(den)? != 0 {
            return None;
        }
        u32::try_from(scaled.checked_div(den)?).ok()
    }

    const fn reduced(num: u128, den: u128) -> Option<Rate> {
        if den == 0 {
            return None;
        }
        let divisor = gcd(num, den);
        let (Some(num), Some(den)) = (num.checked_div(divisor), den.checked_div(divisor)) else { return None };
        if num > u64::MAX as u128 || den > u64::MAX as u128 {
            return None;
        }
        #[allow(clippy::cast_possible_truncation)] // both were just compared with u64::MAX
        Some(Rate { num: num as u64, den: den as u64 })
    }

    /// The numerator of the reduced fraction.
    pub const fn num(self) -> u64 {
        self.num
    }

    /// The denominator of the reduced fraction; never zero.
    pub const fn den(self) -> u64 {
        self.den
    }

    /// The exact product, or `None` where it does not fit.
    pub fn times(self, other: Rate) -> Option<Rate> {
        Rate::reduced(
            u128::from(self.num).checked_mul(u128::from(other.num))?,
            u128::from(self.den).checked_mul(u128::from(other.den))?,
        )
    }

    /// Whether it is above the other, exactly.
    pub fn exceeds(self, other: Rate) -> bool {
        let cross = |num: u64, den: u64| u128::from(num).saturating_mul(den.into());
        cross(self.num, other.den) > cross(other.num, self.den)
    }

    /// What a reduction of this share leaves: `1 - self`, or `None` above the whole.
    pub fn rest(self) -> Option<Rate> {
        Rate::new(self.den.checked_sub(self.num)?, self.den)
    }

    /// Reads a rate as policy writes it, with its unit: `16%`, `0.2‰` or `1/139`. A bare `1` could be 1% or the whole.
    pub fn written(text: &str) -> Option<Rate> {
        if text.contains(['%', '‰', '/']) { Rate::parse(text) } else { None }
    }

    /// Reads `16%`, `0.2‰`, `1/139` or a plain decimal such as `0.08`. No sign, no spaces.
    pub fn parse(text: &str) -> Option<Rate> {
        if let Some((num, den)) = text.split_once('/') {
            let whole = |s: &str| if s.bytes().all(|b| b.is_ascii_digit()) { s.parse().ok() } else { None };
            return Rate::new(whole(num)?, whole(den)?);
        }
        let (digits, scale) = if let Some(rest) = text.strip_suffix('%') {
            (rest, 100u128)
        } else if let Some(rest) = text.strip_suffix('‰') {
            (rest, 1000)
        } else {
            (text, 1)
        };
        let (whole, part) = digits.split_once('.').map_or((digits, None), |(w, p)| (w, Some(p)));
        let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || part.is_some_and(|p| !plain(p) || p.len() > 12) {
            return None;
        }
        let part = part.unwrap_or("");
        let ten = 10u128.checked_pow(u32::try_from(part.len()).ok()?)?;
        let whole: u128 = whole.parse::<u64>().ok()?.into();
        let fraction: u128 = if part.is_empty() { 0 } else { part.parse::<u64>().ok()?.into() };
        Rate::reduced(whole.checked_mul(ten)?.checked_add(fraction)?, ten.checked_mul(scale)?)
    }
}

/// `16%` where the fraction is a finite decimal of at most six places in percent, else `num/den`.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millionths_of_percent = u128::from(self.num).saturating_mul(100_000_000);
        let den = u128::from(self.den);
        match (millionths_of_percent.checked_rem(den), millionths_of_percent.checked_div(den)) {
            (Some(0), Some(scaled)) => {
                let (whole, part) = (scaled / 1_000_000, scaled % 1_000_000);
                if part == 0 {
                    return write!(f, "{whole}%");
                }
                let digits = alloc::format!("{part:06}");
                write!(f, "{whole}.{}%", digits.trim_end_matches('0'))
            }
            _ => write!(f, "{}/{}", self.num, self.den),
        }
    }
}
