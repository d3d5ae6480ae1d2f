//! How a field's type and bounds are made. What a matter's fields hold is declared in the law.

use crate::record::{Domain, Type, Word};

/// A field's type and bounds.
///
/// # Panics
/// When it is compiled, where the range is wider than a bulk key's word or empty.
pub const fn domain(ty: Type, min: i64, max: i64, national: &'static str) -> Domain {
    assert!(min <= max && max.abs_diff(min) < 1 << 62, "a domain has between 1 and 2^62 numbers");
    Domain { ty, min, max, national }
}

/// 是否.
pub const FLAG: Domain = domain(Type::Flag, 0, 1, "");
/// A list of records.
pub const LIST: Domain = domain(Type::List, 0, 10_000_000, "");

/// A closed set of words.
#[allow(clippy::cast_possible_wrap)] // no set has 2^63 words
///
/// # Panics
/// When it is compiled, where there are more words than numbers of a byte column: 255 stands for "absent" there.
pub const fn choice(words: &'static [Word]) -> Domain {
    assert!(words.len() < 256, "a closed set has at most 255 words");
    domain(Type::Choice(words), 0, (words.len() as i64).wrapping_sub(1), "")
}
