//! `Month`, `Date`, `Span`: the calendar, in integers.

use core::fmt;

/// A calendar month, `yyyymm` at the C, Java and column doors, `yyyy-mm` in text. Years 1900 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month(u32);

const FIRST_YEAR: u32 = 1900;
const LAST_YEAR: u32 = 9999;

impl Month {
    /// The first month that can be written.
    pub const MIN: Month = Month(FIRST_YEAR * 12);
    /// The last month that can be written; as the end of a span it means "open".
    pub const MAX: Month = Month(LAST_YEAR * 12 + 11);

    /// From a year and a month of 1 to 12.
    pub const fn new(year: u32, month: u32) -> Option<Month> {
        if year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 {
            return None;
        }
        Some(Month(year.wrapping_mul(12).wrapping_add(month.wrapping_sub(1))))
    }

    /// From `yyyymm`; month 00 or 13 is refused.
    pub fn from_yyyymm(raw: i64) -> Option<Month> {
        let raw = u32::try_from(raw).ok()?;
        Month::new(raw / 100, raw % 100)
    }

    /// `yyyymm`.
    pub const fn yyyymm(self) -> u32 {
        self.year().wrapping_mul(100).wrapping_add(self.of_year())
    }

    /// The year.
    pub const fn year(self) -> u32 {
        self.0 / 12
    }

    /// The month of the year, 1 to 12.
    pub const fn of_year(self) -> u32 {
        (self.0 % 12).wrapping_add(1)
    }

    /// So many months later, up to [`Month::MAX`].
    pub const fn plus(self, months: u32) -> Month {
        let later = self.0.saturating_add(months);
        if later > Month::MAX.0 { Month::MAX } else { Month(later) }
    }

    /// Whole months from `earlier` to `self`; zero where `earlier` is later.
    pub const fn since(self, earlier: Month) -> u32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Its first day.
    pub const fn first_day(self) -> Date {
        Date(self.yyyymm().wrapping_mul(100).wrapping_add(1))
    }

    /// Its last day.
    pub const fn last_day(self) -> Date {
        Date(self.yyyymm().wrapping_mul(100).wrapping_add(days_in(self.year(), self.of_year())))
    }

    /// Reads `yyyy-mm`.
    pub fn parse(text: &str) -> Option<Month> {
        let (year, month) = text.split_once('-')?;
        Month::new(digits(year, 4)?, digits(month, 2)?)
    }
}

/// The first month that can be written.
impl Default for Month {
    fn default() -> Self {
        Month::MIN
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.of_year())
    }
}

/// A calendar day, `yyyymmdd` at the C, Java and column doors, `yyyy-mm-dd` in text. Years 1900 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date(u32);

impl Date {
    /// The first day that can be written.
    pub const MIN: Date = Month::MIN.first_day();
    /// The last day that can be written; as the end of a span it means "open".
    pub const MAX: Date = Month::MAX.last_day();

    /// From year, month and day; a day that is not in the calendar is refused.
    pub const fn new(year: u32, month: u32, day: u32) -> Option<Date> {
        match Month::new(year, month) {
            Some(m) if day >= 1 && day <= days_in(year, month) => {
                Some(Date(m.yyyymm().wrapping_mul(100).wrapping_add(day)))
            }
            _ => None,
        }
    }

    /// From `yyyymmdd`.
    pub fn from_yyyymmdd(raw: i64) -> Option<Date> {
        let raw = u32::try_from(raw).ok()?;
        Date::new(raw / 10_000, raw / 100 % 100, raw % 100)
    }

    /// `yyyymmdd`.
    pub const fn yyyymmdd(self) -> u32 {
        self.0
    }

    /// The month it lies in.
    pub const fn month(self) -> Month {
        let yyyymm = self.0 / 100;
        Month((yyyymm / 100).wrapping_mul(12).wrapping_add(yyyymm % 100).wrapping_sub(1))
    }

    /// Whole days from `earlier` to `self`; zero where `earlier` is later.
    pub const fn since(self, earlier: Date) -> u32 {
        self.number().saturating_sub(earlier.number())
    }

    /// The day after, up to [`Date::MAX`].
    pub const fn next(self) -> Date {
        if self.0 == Date::MAX.0 {
            return self;
        }
        let is_last = self.0 == self.month().last_day().0;
        if is_last { self.month().plus(1).first_day() } else { Date(self.0.wrapping_add(1)) }
    }

    /// The day before, down to [`Date::MIN`].
    pub const fn previous(self) -> Date {
        if self.0 == Date::MIN.0 {
            return self;
        }
        if self.0 % 100 > 1 { Date(self.0.wrapping_sub(1)) } else { Month(self.month().0.wrapping_sub(1)).last_day() }
    }

    /// The same day so many months later, or the month's last where it has none.
    pub const fn months_later(self, months: u32) -> Date {
        let month = self.month().plus(months);
        let day = self.0 % 100;
        let last = month.last_day();
        if day > last.0 % 100 { last } else { Date(month.yyyymm().wrapping_mul(100).wrapping_add(day)) }
    }

    /// Days since the beginning of the calendar: those of whole years, of whole months, and of the month.
    const fn number(self) -> u32 {
        let (year, month) = (self.month().year(), self.month().of_year());
        let before = year.wrapping_sub(1);
        let leap_days = (before / 4).wrapping_sub(before / 100).wrapping_add(before / 400);
        let mut days = before.wrapping_mul(365).wrapping_add(leap_days).wrapping_add(self.0 % 100);
        let mut past = 1;
        while past < month {
            days = days.wrapping_add(days_in(year, past));
            past = past.wrapping_add(1);
        }
        days
    }

    /// Reads `yyyy-mm-dd`.
    pub fn parse(text: &str) -> Option<Date> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        Date::new(month.year(), month.of_year(), digits(day, 2)?)
    }
}

/// The first day that can be written.
impl Default for Date {
    fn default() -> Self {
        Date::MIN
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month(), self.0 % 100)
    }
}

const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn digits(text: &str, len: usize) -> Option<u32> {
    if text.len() != len || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A half-open span of days, `[from, until)`; `until` = [`Date::MAX`] means "open".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The first day inside.
    pub from: Date,
    /// The first day after.
    pub until: Date,
}

impl Span {
    /// Whether the day lies inside.
    pub const fn contains(self, day: Date) -> bool {
        self.from.0 <= day.0 && day.0 < self.until.0
    }

    /// Whether it begins and ends with a month, or is open.
    pub fn is_by_month(self) -> bool {
        let monthly = |d: Date| d == d.month().first_day() || d == Date::MAX;
        monthly(self.from) && monthly(self.until)
    }

    /// Whether the two share a day.
    pub const fn overlaps(self, other: Span) -> bool {
        self.from.0 < other.until.0 && other.from.0 < self.until.0
    }
}

/// `2025-07/2026-07` where both ends are first days of a month, else days; an open end is `..`.
impl Span {
    /// In Chinese, where "2025-07/2026-07" would be read as up to the end of July: `2025-07至2026-06`, `2021-07起`.
    pub fn zh(&self) -> alloc::string::String {
        let by_month = self.is_by_month();
        let told = |day: Date| if by_month { alloc::format!("{}", day.month()) } else { alloc::format!("{day}") };
        match (self.from == Date::MIN, self.until == Date::MAX) {
            (true, true) => alloc::string::String::from("始终"),
            (true, false) => alloc::format!("{}止", told(self.until.previous())),
            (false, true) => alloc::format!("{}起", told(self.from)),
            (false, false) => alloc::format!("{}至{}", told(self.from), told(self.until.previous())),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by_month = self.is_by_month();
        let end = |d: Date| {
            if d == Date::MAX {
                alloc::string::String::from("..")
            } else if by_month {
                alloc::format!("{}", d.month())
            } else {
                alloc::format!("{d}")
            }
        };
        write!(f, "{}/{}", end(self.from), end(self.until))
    }
}
