//! `Money`: whole fen.

use core::fmt;
use core::num::NonZeroU64;

/// An amount of money in whole fen (分), negative for refunds.
///
/// There is no way in or out through a float, and no `Money * Money`. Text has exactly two decimals.
///
/// ```
/// use shebao_core::Money;
/// let wage = Money::parse("8000.00").unwrap();
/// assert_eq!(wage.fen(), 800_000);
/// assert_eq!(wage.to_string(), "8000.00");
/// assert!(Money::parse("8000.005").is_none()); // more places are refused, never rounded
/// assert!(Money::parse("8000").is_none()); // and so are fewer: "exactly two decimals"
/// ```
///
/// The smallest `i64` is no amount: at the column doors it stands for "absent". It is left out of the range, so that an
/// `Option<Money>` takes no more room than the number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Money(NonZeroU64); // the fen with the sign bit turned over: in the same order, and zero is the smallest `i64`

/// The sign bit.
const SIGN: u64 = 1 << 63;

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money::from_fen(0);

    /// The amount of so many fen. The smallest `i64` is taken for the number next to it, which no field allows either.
    #[inline(always)]
    pub const fn from_fen(fen: i64) -> Money {
        match NonZeroU64::new(fen.cast_unsigned() ^ SIGN) {
            Some(turned) => Money(turned),
            None => Money(NonZeroU64::MIN),
        }
    }

    /// The amount in fen.
    #[inline(always)]
    pub const fn fen(self) -> i64 {
        (self.0.get() ^ SIGN).cast_signed()
    }

    /// The sum, or `None` where it does not fit.
    pub const fn checked_add(self, other: Money) -> Option<Money> {
        match self.fen().checked_add(other.fen()) {
            Some(fen) if fen != i64::MIN => Some(Money::from_fen(fen)),
            _ => None,
        }
    }

    /// The difference, or `None` where it does not fit.
    pub const fn checked_sub(self, other: Money) -> Option<Money> {
        match self.fen().checked_sub(other.fen()) {
            Some(fen) if fen != i64::MIN => Some(Money::from_fen(fen)),
            _ => None,
        }
    }

    /// Reads `-?digits.dd`: exactly two decimals, no sign `+`, no superfluous leading zero, no spaces.
    pub fn parse(text: &str) -> Option<Money> {
        let (negative, yuan, fen) = Money::parts(text)?;
        let yuan: i64 = yuan.parse().ok()?;
        let fen: i64 = fen.parse().ok()?;
        let magnitude = yuan.checked_mul(100)?.checked_add(fen)?;
        if negative && magnitude == 0 {
            return None; // one spelling for each amount
        }
        Some(Money::from_fen(if negative { magnitude.checked_neg()? } else { magnitude }))
    }

    /// Whether the text is written as an amount is, however large.
    pub(crate) fn is_written(text: &str) -> bool {
        text != "-0.00" && Money::parts(text).is_some()
    }

    /// Whether it is below nothing, its yuan and its fen.
    fn parts(text: &str) -> Option<(bool, &str, &str)> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (yuan, fen) = digits.split_once('.')?;
        let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let is_written = plain(yuan) && plain(fen) && fen.len() == 2 && !(yuan.len() > 1 && yuan.starts_with('0'));
        is_written.then_some((negative, yuan, fen))
    }
}

impl Default for Money {
    fn default() -> Self {
        Money::ZERO
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Money({self})")
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Digits from the right into a buffer: an amount is written many times in every answer.
        let mut buffer = [0u8; 24];
        let mut rest = self.fen().unsigned_abs();
        let mut places = 0usize;
        let mut from = buffer.len();
        for place in buffer.iter_mut().rev() {
            *place = match places {
                2 => b'.',
                3.. if rest == 0 && places > 3 => break,
                _ => {
                    // A digit is below ten.
                    let digit = b'0'.wrapping_add(u8::try_from(rest % 10).unwrap_or(0));
                    rest /= 10;
                    digit
                }
            };
            places = places.saturating_add(1);
            from = from.saturating_sub(1);
        }
        if self.fen() < 0 {
            from = from.saturating_sub(1);
            if let Some(place) = buffer.get_mut(from) {
                *place = b'-';
            }
        }
        f.write_str(buffer.get(from..).and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or(""))
    }
}
