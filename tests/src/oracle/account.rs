//! A personal account month by month: accounts 1.1, 1.2 and 2.2. Each month's money earns a twelfth of the year's rate for
//! every month that it lies in the account, its own included; at the end of the rate year what was earned is rounded and
//! added, apart for what was there before and for the year's own money.

use super::{Fraction, Ym, next, within};

/// Rate years: from, until, per cent a year as printed. The last is the year before's, used until the new one is out.
const RATES: &[(Ym, Ym, &str)] = &[
    (199_607, 199_707, "9.6"),
    (200_107, 200_207, "2.7"),
    (201_207, 201_307, "3.5"),
    (201_601, 201_701, "8.31"),
    (201_701, 201_801, "7.12"),
    (201_801, 201_901, "8.29"),
    (201_901, 202_001, "7.61"),
    (202_001, 202_101, "6.04"),
    (202_101, 202_201, "6.69"),
    (202_201, 202_301, "6.12"),
    (202_301, 202_401, "3.97"),
    (202_401, 202_501, "2.62"),
    (202_501, 202_601, "1.50"),
    (202_601, 202_701, "1.50"),
];

/// Where nobody knows what part of a base was booked: before 2006.
const BASE_KNOWN_FROM: Ym = 200_601;

/// Money of a month, in fen.
#[derive(Clone, Copy, Debug)]
pub struct Booking {
    /// 缴费基数
    pub base: Option<i64>,
    /// 个人记账额
    pub personal: Option<i64>,
    /// 单位划入
    pub unit: Option<i64>,
    /// Months that it pays for; those of an amount below nothing are taken back.
    pub pays_for: usize,
}

/// An account.
#[derive(Clone, Debug)]
pub struct Account {
    /// First month.
    pub from: Ym,
    /// First month after.
    pub until: Ym,
    /// Opening balance of the personal part.
    pub personal: i64,
    /// Opening balance of the unit part; absent where there is no unit part.
    pub unit: Option<i64>,
    /// First month of the pension.
    pub retired: Option<Ym>,
    /// Months with what is booked; a month may stand there more than once.
    pub bookings: Vec<(Ym, Booking)>,
    /// Months with what is paid.
    pub payments: Vec<(Ym, i64)>,
}

/// One rate year, or the part of one on one side of retirement. Fen throughout.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StatementYear {
    /// First month.
    pub from: Ym,
    /// First month after.
    pub until: Ym,
    /// Personal part: opening, interest on it, booked, interest on that, closing.
    pub personal: Option<[i64; 5]>,
    /// Unit part.
    pub unit: Option<[i64; 5]>,
    /// After retirement: opening, paid by the account, paid by the pooled fund, interest.
    pub retired: Option<[i64; 4]>,
    /// Closing balance.
    pub closing: i64,
}

/// The statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    /// Rate years.
    pub years: Vec<StatementYear>,
    /// Closing balance.
    pub balance: i64,
    /// The first month that the account could not pay in full.
    pub used_up: Option<Ym>,
    /// Months paid for.
    pub months: usize,
    /// Months taken back.
    pub returned: usize,
}

fn months(from: Ym, until: Ym) -> Vec<Ym> {
    let mut all = Vec::new();
    let mut month = from;
    while month < until {
        all.push(month);
        month = next(month);
    }
    all
}

/// One sub-account over the months of a stretch: opening, interest on it, booked, interest on that, closing.
fn credited(opening: i64, booked: &[i64], rate: Fraction) -> [i64; 5] {
    let twelfth = Fraction::of(1, 12);
    let (mut before, mut own) = (Fraction::whole(0), Fraction::whole(0));
    let mut lying = 0;
    for amount in booked {
        lying += amount;
        before = before + Fraction::whole(opening);
        own = own + Fraction::whole(lying);
    }
    // What is taken back takes with it what it would have earned, rounded alike.
    let rounded = |exact: Fraction| {
        let below = exact.is_below(Fraction::whole(0));
        if below { -(exact * Fraction::whole(-1)).half_up() } else { exact.half_up() }
    };
    let (on_opening, on_own) = (rounded(before * rate * twelfth), rounded(own * rate * twelfth));
    [opening, on_opening, lying, on_own, opening + on_opening + lying + on_own]
}

/// The statement of an account.
///
/// # Errors
/// The first month that no rate covers, or whose base says nothing about what was booked.
pub fn statement(account: &Account) -> Result<Statement, Ym> {
    let (mut personal, mut unit) = (account.personal, account.unit);
    let mut whole = None;
    let mut statement = Statement { years: Vec::new(), balance: 0, used_up: None, months: 0, returned: 0 };
    let mut from = account.from;
    while from < account.until {
        let row = RATES.iter().find(|(start, end, _)| within(from, *start, *end)).ok_or(from)?;
        let rate = Fraction::percent(row.2);
        let is_retired = account.retired.is_some_and(|retired| retired <= from);
        let mut until = row.1.min(account.until);
        if let Some(retired) = account.retired.filter(|_| !is_retired) {
            until = until.min(retired);
        }
        let mut year = StatementYear { from, until, ..StatementYear::default() };
        if is_retired {
            let opening = whole.unwrap_or(personal + unit.unwrap_or(0));
            let closing = drawn(account, opening, rate, &mut year, &mut statement.used_up);
            whole = Some(closing);
            year.closing = closing;
        } else {
            let (mut own, mut units) = (Vec::new(), Vec::new());
            for month in months(from, until) {
                let (mut share, mut unit) = (0, 0);
                for (_, booking) in account.bookings.iter().filter(|(of, _)| *of == month) {
                    let takes_back = [booking.personal, booking.unit].iter().flatten().any(|amount| *amount < 0);
                    let count = if takes_back { &mut statement.returned } else { &mut statement.months };
                    *count += booking.pays_for;
                    share += own_share(*booking, month)?;
                    unit += booking.unit.unwrap_or(0);
                }
                own.push(share);
                units.push(unit);
            }
            let credit = credited(personal, &own, rate);
            personal = credit[4];
            year.personal = Some(credit);
            if let Some(balance) = &mut unit {
                let credit = credited(*balance, &units, rate);
                *balance = credit[4];
                year.unit = Some(credit);
            }
            year.closing = personal + unit.unwrap_or(0);
        }
        statement.balance = year.closing;
        statement.years.push(year);
        from = until;
    }
    Ok(statement)
}

fn own_share(booking: Booking, month: Ym) -> Result<i64, Ym> {
    match (booking.personal, booking.base) {
        (Some(amount), _) => Ok(amount),
        (None, Some(base)) if month >= BASE_KNOWN_FROM => {
            Ok((Fraction::whole(base) * Fraction::percent("8")).half_up())
        }
        _ => Err(month),
    }
}

/// After retirement a payment leaves at the start of its month; what is left that month earns.
fn drawn(account: &Account, opening: i64, rate: Fraction, year: &mut StatementYear, used_up: &mut Option<Ym>) -> i64 {
    let mut balance = opening;
    let (mut paid, mut pooled) = (0, 0);
    let mut lying = Fraction::whole(0);
    for month in months(year.from, year.until) {
        let due = account.payments.iter().find(|(of, _)| *of == month).map_or(0, |(_, amount)| *amount);
        let own = due.min(balance);
        if own < due {
            *used_up = used_up.or(Some(month));
        }
        balance -= own;
        paid += own;
        pooled += due - own;
        lying = lying + Fraction::whole(balance);
    }
    let interest = (lying * rate * Fraction::of(1, 12)).half_up();
    year.retired = Some([opening, paid, pooled, interest]);
    balance + interest
}
