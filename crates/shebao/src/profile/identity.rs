//! 公民身份号码 (GB 11643): the number of a person that ends in a digit or X, and what programs make of long numbers.

use shebao_core::Date;

use super::form::canonical;

/// How long an identity number is.
const LENGTH: usize = 18;
/// A number of more digits may have lost some on its way through a float.
const EXACT: usize = 16;
/// GB 11643, 4.2: what each of the 18 digits counts.
const WEIGHTS: [u32; LENGTH] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/// The capital X of an identity number that was written with a small one; nothing where it is none.
pub(super) fn canonical_x(text: &str) -> Option<String> {
    let digits = text.strip_suffix('x')?;
    let is_number = digits.len().checked_add(1) == Some(LENGTH) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("{digits}X"))
}

/// Whether a text is what a spreadsheet shows of a long number: `4.1E+17`, or an identity number with zeros for its last three.
pub(super) fn is_mangled(text: &str) -> bool {
    is_scientific(text) || is_rounded(text)
}

/// Whether a JSON number is written with an exponent and too long to have been exact before; or rounded like a text.
pub(super) fn is_mangled_number(token: &str) -> bool {
    let is_long = || canonical(token).is_some_and(|digits| digits.len() > EXACT || digits.contains('e'));
    token.contains(['e', 'E']) && is_long() || is_rounded(token)
}

/// `4.1E+17`, with the sign that spreadsheets write: `12E3` may be anybody's code.
fn is_scientific(text: &str) -> bool {
    let Some((number, exponent)) = text.split_once(['e', 'E']) else { return false };
    exponent.starts_with(['+', '-']) && !number.is_empty() && canonical(text).is_some()
}

/// A spreadsheet keeps fifteen digits. Of an identity number the three that are lost become zeros, and the check digit is wrong.
fn is_rounded(text: &str) -> bool {
    let digit = |byte: u8| char::from(byte).to_digit(10);
    let digits: Option<Vec<u32>> = text.bytes().map(digit).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == LENGTH && text.ends_with("000")) else { return false };
    let born = text.get(6..14).and_then(|day| day.parse().ok()).and_then(Date::from_yyyymmdd);
    let is_place = text.get(..2).and_then(|place| place.parse::<u32>().ok()).is_some_and(|place| place > 10);
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit.saturating_mul(weight)).sum();
    is_place && born.is_some_and(|day| (1850..2100).contains(&day.month().year())) && sum.checked_rem(11) != Some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of GB 11643, appendix A: 11010519491231002X; and one with a digit.
    #[test]
    fn a_check_digit_tells_a_number_from_a_rounded_one() {
        assert_eq!(canonical_x("11010519491231002x").as_deref(), Some("11010519491231002X"));
        for text in ["11010519491231002X", "1101051949123100x", "a1010519491231002x", "x", ""] {
            assert_eq!(canonical_x(text), None, "{text}");
        }
        assert!(is_mangled("110105194912310000"), "the last three are lost");
        // One in eleven has these zeros by right.
        assert!(!is_mangled("110105199901011000"));
        for text in ["4.1E+17", "4.10105E+17", "4.1e+15", "1E-3"] {
            assert!(is_mangled(text), "{text}");
        }
        for text in ["4.1E17", "12E3", "E+17", "91410100E000", "1000", "4101000000000000", "410100000000000000"] {
            assert!(!is_mangled(text), "{text}");
        }
        for token in ["4.1E+17", "4.1e17", "41E16", "1e400"] {
            assert!(is_mangled_number(token), "{token}");
        }
        for token in ["4.1E+15", "1E0", "410105199001011234", "7"] {
            assert!(!is_mangled_number(token), "{token}");
        }
    }
}
