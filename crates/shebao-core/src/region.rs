//! `Region`: a place that has its own policy, by its GB/T 2260 code.

use core::fmt;

/// An administrative division by its GB/T 2260 code: 410102 → 410100 → 410000 → 100000 (the nation).
///
/// A region is an id, not an enum: which exist, their names, parents and dates are data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Region(u32);

impl Region {
    /// The nation (全国).
    pub const NATION: Region = Region(100_000);

    /// From a six-digit code. Whether the place exists is asked of the policy book.
    pub fn from_code(code: i64) -> Option<Region> {
        u32::try_from(code).ok().filter(|c| (100_000..=999_999).contains(c)).map(Region)
    }

    /// The six-digit code.
    pub const fn code(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

/// How high a region stands; who sets a parameter is said by level.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Level {
    /// 国家
    Nation = 0,
    /// 省
    Province = 1,
    /// 设区的市 (and places directly under the province)
    City = 2,
    /// 县、县级市、区
    County = 3,
}

const LEVELS: [(Level, &str); 4] =
    [(Level::Nation, "nation"), (Level::Province, "province"), (Level::City, "city"), (Level::County, "county")];

impl Level {
    /// Reads `nation`, `province`, `city`, `county`.
    pub fn parse(text: &str) -> Option<Level> {
        LEVELS.iter().find(|(_, name)| *name == text).map(|l| l.0)
    }

    /// The names of all.
    pub fn names() -> impl Iterator<Item = &'static str> {
        LEVELS.iter().map(|(_, name)| *name)
    }

    /// Its name in policy files.
    pub fn name(self) -> &'static str {
        LEVELS.iter().find(|(level, _)| *level == self).map_or("", |l| l.1)
    }
}
