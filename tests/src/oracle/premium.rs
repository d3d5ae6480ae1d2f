//! What a person of Zhengzhou's city level and the employer owe for a month: contributions 1, 2, 3 and 6.

use super::{Fraction, Ym, within};

/// 险种.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// 养老
    Pension,
    /// 医疗
    Medical,
    /// 生育
    Maternity,
    /// 失业
    Unemployment,
    /// 工伤
    Injury,
}
use Kind::{Injury, Maternity, Medical, Pension, Unemployment};

const ZHENGZHOU: u32 = 410_100;

/// All five.
pub const KINDS: [Kind; 5] = [Pension, Medical, Maternity, Unemployment, Injury];

/// 用人单位规模.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// 中小微企业
    Small,
    /// 大型企业
    Large,
    /// 社会组织
    Social,
}

/// 缴费主体.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Payer {
    /// 企业
    Enterprise,
    /// 机关和全额拨款事业单位
    Funded,
    /// 其他事业单位
    Institution,
    /// 社会组织
    Social,
    /// 有雇工的个体工商户
    Proprietor,
    /// 灵活就业人员
    Flexible,
}
use Payer::{Enterprise, Flexible, Funded, Institution};

/// A question.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Who pays; the annuity is of public institutions, and flexible workers have no unemployment or work injury.
    pub payer: Payer,
    /// 职业年金
    pub annuity: bool,
    /// The month.
    pub month: Ym,
    /// Which of [`KINDS`].
    pub kinds: [bool; 5],
    /// Needed in 2020.
    pub size: Option<Size>,
    /// The unit's work-injury rate, in parts per million.
    pub injury_ppm: i64,
    /// The declared wage, in fen.
    pub wage: i64,
}

/// Base, employer's and employee's share of one kind, in fen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// 缴费基数
    pub base: i64,
    /// 单位; absent where the person pays alone.
    pub employer: Option<i64>,
    /// 个人; absent where the kind has none.
    pub employee: Option<i64>,
}

/// The parts of the kinds asked for, in order, and the totals.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// One for each of [`KINDS`], absent where it was not asked for.
    pub parts: [Option<Part>; 5],
    /// 职业年金
    pub annuity: Option<Part>,
    /// 划入养老和医疗个人账户, of flexible workers
    pub accounts: [Option<i64>; 2],
    /// 单位合计
    pub employer: i64,
    /// 个人合计
    pub employee: i64,
}

/// Why there is no answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hole {
    /// Nobody knows the average.
    Limits(Kind),
    /// Nobody knows a rate.
    Rate(Kind),
    /// The waivers of 2020 differ by size.
    Size,
    /// Before the occupational annuity.
    Annuity,
}

/// Average wages of a year in yuan, as the newspapers print them: 2.1. A floor is its twentieth, a cap its fourth.
const CITY: &[(Ym, Ym, i64)] = &[
    (200_807, 200_907, 23_025),
    (200_907, 201_007, 26_476),
    (201_107, 201_207, 32_779),
    (201_207, 201_307, 35_541),
    (201_307, 201_407, 41_480),
    (201_407, 201_507, 44_622),
    (201_507, 201_607, 49_279),
    (201_607, 201_707, 52_987),
    (201_707, 201_807, 61_149),
    (201_807, 201_905, 70_486),
];

/// Floors and caps in whole yuan, as the notices of the province print them: 2.2. The last one is carried, for half a year.
const PROVINCE: &[(Ym, Ym, i64, i64)] = &[
    (201_905, 201_907, 2_464, 12_318),
    (201_907, 202_007, 2_745, 13_725),
    (202_007, 202_107, 2_745, 14_925),
    (202_107, 202_207, 3_197, 15_984),
    (202_207, 202_307, 3_409, 17_043),
    (202_307, 202_407, 3_579, 17_895),
    (202_407, 202_507, 3_756, 18_780),
    (202_507, 202_607, 3_831, 19_155),
    (202_607, 202_701, 3_831, 19_155),
];

/// From when a kind has limits, and when it had none: 2.2 "kinds", 2.4, 8 #36.
fn has_limits(kind: Kind, month: Ym) -> bool {
    match kind {
        Pension => month >= 200_807,
        Medical => month >= 201_207,
        Maternity => month >= 201_501,
        Unemployment => month >= 201_107,
        Injury => month >= 201_707,
    }
}

/// Floor and cap in fen. The ordinance gives unemployment a floor and no cap, until the notice of 2017 names five kinds: 2.4.
fn limits(kind: Kind, month: Ym) -> Option<(Fraction, Fraction)> {
    let no_cap = kind == Unemployment && month < 201_707;
    let (floor, cap) = limits_of_all(kind, month)?;
    Some((floor, if no_cap { Fraction::whole(1_000_000_000) } else { cap }))
}

fn limits_of_all(kind: Kind, month: Ym) -> Option<(Fraction, Fraction)> {
    if !has_limits(kind, month) {
        return None;
    }
    if let Some((.., year)) = CITY.iter().find(|(from, until, _)| within(month, *from, *until)) {
        return Some((Fraction::of(year * 100, 20), Fraction::of(year * 100, 4)));
    }
    let (.., floor, cap) = PROVINCE.iter().find(|(from, until, ..)| within(month, *from, *until))?;
    Some((Fraction::whole(floor * 100), Fraction::whole(cap * 100)))
}

/// Rates in per cent as printed, employer and employee: 1.1, 1.3, 1.4, 1.5.
const RATES: &[(Kind, Ym, Ym, &str, &str)] = &[
    (Pension, 200_807, 201_605, "20", "8"),
    (Pension, 201_605, 201_905, "19", "8"),
    (Pension, 201_905, 999_912, "16", "8"),
    (Medical, 201_207, 202_002, "8", "2"),
    // 2020-02 to 2020-06: halved or not, nobody knows.
    (Medical, 202_007, 202_305, "8", "2"),
    (Medical, 202_305, 202_601, "7", "2"),
    (Maternity, 201_501, 202_701, "1", ""), // of 2026 unverified: no instrument was found
    (Unemployment, 200_201, 201_503, "2", "1"),
    (Unemployment, 201_503, 201_605, "1.5", "0.5"),
    (Unemployment, 201_605, 201_701, "1.2", "0.3"),
    (Unemployment, 201_701, 202_610, "0.7", "0.3"),
];

/// Rates of those who are no enterprise: 1.2, 1.3, 1.4, 1.5, 3.1, 3.2.
fn rates(payer: Payer, kind: Kind, month: Ym) -> Option<(&'static str, &'static str)> {
    let is_public = matches!(payer, Funded | Institution);
    let rates = match (payer, kind) {
        (Flexible, Pension) if month >= 200_807 => ("", "20"),
        (Flexible, Medical) if within(month, 201_207, 201_507) => ("", "6"),
        (Flexible, Medical) if within(month, 201_907, 202_305) => ("", "10"),
        (Flexible, Medical) if within(month, 202_305, 202_601) => ("", "9"),
        (Flexible, Maternity) if within(month, 202_401, 202_601) => ("", "1"),
        (Flexible, _) => return None,
        (Enterprise, _) | (_, Unemployment) => {
            let row = RATES.iter().find(|(of, from, until, ..)| *of == kind && within(month, *from, *until))?;
            (row.3, row.4)
        }
        (_, Pension) if month >= 201_905 => ("16", "8"),
        (_, Pension) if is_public && month >= 201_410 => ("20", "8"),
        (_, Pension) if !is_public && within(month, 201_107, 201_605) => ("20", "8"),
        // One pool with the firms since 2017; the months of 2020 that nobody knows are the same.
        (_, Medical) if month >= 201_707 => return rates(Enterprise, Medical, month),
        (Funded, Maternity) if within(month, 201_707, 202_601) => ("0.5", ""),
        (_, Maternity) if within(month, 201_707, 202_601) => ("1", ""),
        _ => return None,
    };
    Some(rates)
}

/// The provincial averages that the base of flexible workers' medical is 80 % of: 2.1, 3.2.
const AVERAGES: &[(Ym, Ym, i64)] = &[
    (201_907, 202_007, 4_575),
    (202_007, 202_107, 4_975),
    (202_107, 202_207, 5_328),
    (202_207, 202_307, 5_681),
    (202_307, 202_407, 5_965),
    (202_407, 202_507, 6_260),
    (202_507, 202_701, 6_385),
];

/// The one base of flexible workers' medical and maternity.
fn fixed(month: Ym) -> Option<Fraction> {
    if within(month, 201_207, 201_507) {
        let (.., year) = CITY.iter().find(|(from, until, _)| within(month, *from, *until))?;
        return Some(Fraction::of(year * 100, 12)); // the whole city average, 2961.75 at first
    }
    let (.., average) = AVERAGES.iter().find(|(from, until, _)| within(month, *from, *until))?;
    Some(Fraction::of(average * 100 * 4, 5))
}

/// What of the employer's share is left in 2020: 1.7. Public institutions had no part in it, social organisations the half.
fn left(kind: Kind, asked: &Asked) -> Result<Fraction, Hole> {
    let (all, month) = (Fraction::whole(1), asked.month);
    let outside = !within(month, 202_002, 202_101) || matches!(kind, Medical | Maternity);
    if outside || matches!(asked.payer, Funded | Institution) {
        return Ok(all);
    }
    let size = if asked.payer == Payer::Social { Some(Size::Social) } else { asked.size };
    match size.ok_or(Hole::Size)? {
        Size::Small => Ok(Fraction::whole(0)),
        Size::Large | Size::Social if month < 202_007 => Ok(Fraction::of(1, 2)),
        Size::Large | Size::Social => Ok(all),
    }
}

/// Medical and maternity are each city's own; elsewhere by the lists of [`super::cities`].
fn rates_in(city: u32, payer: Payer, kind: Kind, month: Ym) -> Option<(&'static str, &'static str)> {
    if city == ZHENGZHOU || !matches!(kind, Medical | Maternity) {
        return rates(payer, kind, month);
    }
    let holds =
        |row: &&super::cities::Stated| (row.0, row.1, row.2) == (city, payer, kind) && within(month, row.3, row.4);
    super::cities::RATES.iter().find(holds).map(|row| (row.5, row.6))
}

fn part(city: u32, kind: Kind, asked: &Asked) -> Result<Part, Hole> {
    let percent = |text: &str| (!text.is_empty()).then(|| Fraction::percent(text));
    let (employer, employee) = if kind == Injury {
        (Some(Fraction::of(asked.injury_ppm, 1_000_000)), None)
    } else {
        let (employer, employee) = rates_in(city, asked.payer, kind, asked.month).ok_or(Hole::Rate(kind))?;
        (percent(employer), percent(employee))
    };
    on_base(kind, asked, employer, employee)
}

fn on_base(kind: Kind, asked: &Asked, employer: Option<Fraction>, employee: Option<Fraction>) -> Result<Part, Hole> {
    let limits = match (asked.payer, kind) {
        (Flexible, Medical | Maternity) => fixed(asked.month).map(|base| (base, base)),
        _ => limits(kind, asked.month),
    };
    let (floor, cap) = limits.ok_or(Hole::Limits(kind))?;
    let wage = Fraction::whole(asked.wage);
    let base = if wage.is_below(floor) {
        floor
    } else if cap.is_below(wage) {
        cap
    } else {
        wage
    };
    let left = if employer.is_some() { left(kind, asked)? } else { Fraction::whole(1) };
    // The ordinance's unit pays on its payroll: no floor lifts it, and there is no cap. 2.4.
    let units = if kind == Unemployment && asked.month < 201_707 { wage } else { base };
    Ok(Part {
        base: base.half_up(),
        employer: employer.map(|rate| (units * rate * left).half_up()),
        employee: employee.map(|rate| (base * rate).half_up()),
    })
}

/// What is due of one kind on a summed base, in fen: one rounding for all, no limits. Employer and employees.
///
/// # Errors
/// The hole.
pub fn pooled(kind: Kind, asked: &Asked, base: i64) -> Result<(i64, i64), Hole> {
    let (employer, employee) = if kind == Injury {
        (Fraction::of(asked.injury_ppm, 1_000_000), Fraction::whole(0))
    } else {
        let (employer, employee) = rates(asked.payer, kind, asked.month).ok_or(Hole::Rate(kind))?;
        let percent = |text: &str| if text.is_empty() { Fraction::whole(0) } else { Fraction::percent(text) };
        (percent(employer), percent(employee))
    };
    let base = Fraction::whole(base);
    Ok(((base * employer * left(kind, asked)?).half_up(), (base * employee).half_up()))
}

/// What is due in Zhengzhou.
///
/// # Errors
/// The first hole, in order of the kinds.
pub fn due(asked: &Asked) -> Result<Due, Hole> {
    due_in(ZHENGZHOU, asked)
}

/// What is due in a city of the province; elsewhere than in Zhengzhou from 2019-07 on, when limits are the province's.
///
/// # Errors
/// The first hole, in order of the kinds.
pub fn due_in(city: u32, asked: &Asked) -> Result<Due, Hole> {
    let mut due = Due { parts: [None; 5], annuity: None, accounts: [None; 2], employer: 0, employee: 0 };
    for ((kind, wanted), place) in KINDS.into_iter().zip(asked.kinds).zip(&mut due.parts) {
        if wanted {
            let part = part(city, kind, asked)?;
            due.employer += part.employer.unwrap_or(0);
            due.employee += part.employee.unwrap_or(0);
            *place = Some(part);
        }
    }
    if asked.annuity {
        if asked.month < 201_410 {
            return Err(Hole::Annuity);
        }
        // On the base of the pension; no waiver ever touched it.
        let part = on_base(Pension, asked, Some(Fraction::percent("8")), Some(Fraction::percent("4")))?;
        due.employer += part.employer.unwrap_or(0);
        due.employee += part.employee.unwrap_or(0);
        due.annuity = Some(part);
    }
    if asked.payer == Flexible {
        let [pension, medical, ..] = due.parts;
        let share = |part: Option<Part>, percent: &str| {
            part.map(|part| (Fraction::whole(part.base) * Fraction::percent(percent)).half_up())
        };
        due.accounts = [share(pension, "8"), share(medical, "2").filter(|_| asked.month >= 202_207)];
    }
    Ok(due)
}
