//! Late fees and arrears, written from the collected facts: one day after the other, a fraction of a fen at a time.

use super::{Fraction, Ym};

/// A day as `yyyymmdd`.
pub type Ymd = u32;

/// The day after.
///
/// # Panics
/// On a month that is none.
pub fn tomorrow(day: Ymd) -> Ymd {
    let (year, month) = (day / 10_000, day / 100 % 100);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => panic!("{day}"),
    };
    match (day % 100 == length, month == 12) {
        (false, _) => day + 1,
        (true, false) => (year * 100 + month + 1) * 100 + 1,
        (true, true) => (year + 1) * 10_000 + 101,
    }
}

/// What is owed of one month and kind. Kinds stand in the order pension, medical, maternity, unemployment, injury.
#[derive(Clone, Debug)]
pub struct Owed {
    /// 0 to 4.
    pub kind: usize,
    /// Month of the premium.
    pub month: Ym,
    /// First day of default, where it is given.
    pub default_from: Option<Ymd>,
    /// Whether an order to pay ran out unmet, where that is said.
    pub unmet: Option<bool>,
    /// 0 five sectors, 1 further sectors, 2 small firms, 3 hardship of 2020, 4 limits of 2025.
    pub relief: Option<usize>,
    /// First day after an approved deferral.
    pub deferred_until: Option<Ymd>,
    /// Fen.
    pub principal: i64,
}

/// Days, the fee under the older and the newer rule, both rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fee {
    /// Days that count.
    pub days: u32,
    /// Fen at 0.2 %.
    pub old: Option<i64>,
    /// Fen at 0.05 %.
    pub new: Option<i64>,
}

impl Fee {
    /// Both.
    pub fn sum(&self) -> i64 {
        self.old.unwrap_or(0) + self.new.unwrap_or(0)
    }
}

/// The first day with a fee again, by relief, kind and month, as the notices have it.
fn relieved(relief: usize, kind: usize, month: Ym) -> Option<Ymd> {
    let three = [0, 3, 4].contains(&kind);
    match relief {
        0 if kind == 0 => (202_204..=202_212).contains(&month).then_some(20_240_101),
        0 if three => (202_204..=202_303).contains(&month).then_some(20_240_101),
        1 | 2 if three => (202_206..=202_212).contains(&month).then_some(20_240_101),
        3 if three => (202_002..=202_012).contains(&month).then_some(20_210_101),
        4 => (202_507..=202_509).contains(&month).then_some(20_260_101),
        _ => None,
    }
}

/// The last first day after an approved deferral in Zhengzhou: six months on, or the end of that month.
fn longest(kind: usize, default: Ymd) -> Option<Ymd> {
    let allowed = kind == 0 && default >= 20_081_101 || kind == 3 && default >= 20_110_701;
    let mut month = default / 100;
    (0..6).for_each(|_| month = super::next(month));
    let mut last = month * 100 + 1;
    while tomorrow(last) / 100 == month && last % 100 < default % 100 {
        last = tomorrow(last);
    }
    allowed.then_some(last)
}

/// The fee on all of `owed` up to `until`, as of Zhengzhou; none where the facts do not say.
pub fn late_fee(owed: &Owed, until: Ymd) -> Option<Fee> {
    let Owed { kind, month, .. } = *owed;
    let default = match owed.default_from {
        Some(day) => day,
        None if kind == 0 && month / 100 == 2016 => super::next(month) * 100 + 1,
        None => return None,
    };
    if default / 100 < month || until <= default {
        return None;
    }
    let resumes = match (owed.relief, owed.deferred_until) {
        (Some(_), Some(_)) => return None,
        (Some(relief), None) => relieved(relief, kind, month)?,
        (None, Some(day)) if day > default && day <= longest(kind, default)? => day,
        (None, Some(_)) => return None,
        (None, None) => default,
    };
    let law_from = if kind == 4 { 20_110_101 } else { 20_110_701 };
    let older_from = match kind {
        2 => law_from,
        4 => 20_071_001,
        _ => 19_990_122,
    };
    let mut fee = Fee { days: 0, old: None, new: None };
    let (mut old, mut new) = (Fraction::whole(0), Fraction::whole(0));
    let mut day = default;
    while day < until {
        if day >= resumes {
            fee.days += 1;
            if day < older_from {
                return None;
            }
            if day >= law_from {
                new = new + Fraction::of(owed.principal * 5, 10_000);
                fee.new = Some(new.half_up());
            } else if owed.unmet? {
                old = old + Fraction::of(owed.principal * 2, 1_000);
                fee.old = Some(old.half_up());
            }
        }
        day = tomorrow(day);
    }
    Some(fee)
}

/// What is left of one debt.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Left {
    /// Principal that was paid.
    pub principal_paid: i64,
    /// Fee that ran.
    pub fee: i64,
    /// Fee that was paid.
    pub fee_paid: i64,
}

/// How payments are applied.
#[derive(Clone, Copy, Debug)]
pub struct Ways {
    /// Fees before principal.
    pub fee_first: bool,
    /// One month after the other, else all of one and then all of the other.
    pub by_month: bool,
    /// The fee of each part that is paid from default on, else of what is open between payments.
    pub by_part: bool,
    /// Whether the day of payment counts.
    pub day_counts: bool,
}

/// One debt on its way: how much of it was open from which day on.
struct Course<'d> {
    debt: &'d Owed,
    /// The day, and what is open from it on.
    open: Vec<(Ymd, i64)>,
    /// Where parts are reckoned: what was paid, and up to which day.
    parts: Vec<(Ymd, i64)>,
    left: Left,
}

impl Course<'_> {
    fn new(debt: &Owed) -> Course<'_> {
        let open = vec![(debt.default_from.unwrap(), debt.principal)];
        Course { debt, open, parts: Vec::new(), left: Left::default() }
    }

    fn open(&self) -> i64 {
        self.debt.principal - self.left.principal_paid
    }

    /// The fee on an amount from a day on; a deferral that is over by then changes nothing.
    fn fee_on(&self, from: Ymd, until: Ymd, principal: i64) -> i64 {
        if principal == 0 || until <= from {
            return 0;
        }
        let deferred_until = self.debt.deferred_until.filter(|day| *day > from);
        let debt = Owed { default_from: Some(from), deferred_until, principal, ..self.debt.clone() };
        late_fee(&debt, until).unwrap().sum()
    }

    /// The whole fee as it stands at the end of the days before `until`: a fee for each amount that was open for a time, whatever
    /// became of other debts in it.
    fn fee(&self, until: Ymd, by_part: bool) -> i64 {
        if by_part {
            let default = self.debt.default_from.unwrap();
            let parts = self.parts.iter().map(|(end, part)| self.fee_on(default, *end, *part));
            return parts.sum::<i64>() + self.fee_on(default, until, self.open());
        }
        let ends = self.open[1..].iter().map(|(day, _)| *day).chain([until]);
        self.open.iter().zip(ends).map(|((from, open), end)| self.fee_on(*from, end, *open)).sum()
    }

    fn pay(&mut self, principal: i64, end: Ymd) {
        if principal > 0 {
            self.left.principal_paid += principal;
            self.parts.push((end, principal));
            // Of two payments before the same day the later one says what is open from it on.
            self.open.retain(|(from, _)| *from < end);
            self.open.push((end.max(self.debt.default_from.unwrap()), self.open()));
        }
    }
}

/// What is left of each debt after the payments (day, fen), which are in order of time; an error's number where they do
/// not go. Each debt has its day of default.
///
/// # Errors
/// 216 a payment above what is owed, 217 before anything is.
///
/// # Panics
/// Where a fee is not known.
pub fn settle(debts: &[Owed], payments: &[(Ymd, i64)], until: Ymd, ways: Ways) -> Result<Vec<Left>, u32> {
    let mut courses: Vec<Course<'_>> = debts.iter().map(Course::new).collect();
    let mut queue: Vec<usize> = (0..debts.len()).collect();
    queue.sort_by_key(|i| debts[*i].month);
    for (day, amount) in payments {
        let end = if ways.day_counts { tomorrow(*day) } else { *day };
        let due: Vec<usize> = queue.iter().copied().filter(|i| debts[*i].default_from.unwrap() <= *day).collect();
        if due.is_empty() {
            return Err(217);
        }
        let each = |is_fee: bool| due.iter().map(move |i| (*i, is_fee));
        let goes_to: Vec<(usize, bool)> = match ways.by_month {
            true => due.iter().flat_map(|i| [(*i, ways.fee_first), (*i, !ways.fee_first)]).collect(),
            false => each(ways.fee_first).chain(each(!ways.fee_first)).collect(),
        };
        let mut rest = *amount;
        for (i, is_fee) in goes_to {
            let course = &mut courses[i];
            if rest == 0 {
                break;
            }
            if is_fee {
                let paid = rest.min(course.fee(end, ways.by_part) - course.left.fee_paid);
                course.left.fee_paid += paid;
                rest -= paid;
            } else {
                let paid = rest.min(course.open());
                course.pay(paid, end);
                rest -= paid;
            }
        }
        if rest > 0 {
            return Err(216);
        }
    }
    let close = |course: Course<'_>| Left { fee: course.fee(until, ways.by_part), ..course.left };
    Ok(courses.into_iter().map(close).collect())
}
