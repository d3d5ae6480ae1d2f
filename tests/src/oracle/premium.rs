//! What an enterprise employee of Zhengzhou's city level and the employer owe for a month: contributions 1, 2 and 6.

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

/// A question.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
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
    /// 单位
    pub employer: i64,
    /// 个人; absent where the kind has none.
    pub employee: Option<i64>,
}

/// The parts of the kinds asked for, in order, and the totals.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// One for each of [`KINDS`], absent where it was not asked for.
    pub parts: [Option<Part>; 5],
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

/// Floors and caps in whole yuan, as the notices of the province print them: 2.2. The last one is carried.
const PROVINCE: &[(Ym, Ym, i64, i64)] = &[
    (201_905, 201_907, 2_464, 12_318),
    (201_907, 202_007, 2_745, 13_725),
    (202_007, 202_107, 2_745, 14_925),
    (202_107, 202_207, 3_197, 15_984),
    (202_207, 202_307, 3_409, 17_043),
    (202_307, 202_407, 3_579, 17_895),
    (202_407, 202_507, 3_756, 18_780),
    (202_507, 202_607, 3_831, 19_155),
    (202_607, 202_707, 3_831, 19_155),
];

/// From when a kind has limits, and when it had none: 2.2 "kinds", 2.4, 8 #36.
fn has_limits(kind: Kind, month: Ym) -> bool {
    match kind {
        Pension => month >= 200_807,
        Medical => month >= 201_207 && !within(month, 201_307, 201_407),
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

/// What of the employer's share is left in 2020: 1.7.
fn left(kind: Kind, month: Ym, size: Option<Size>) -> Result<Fraction, Hole> {
    let all = Fraction::whole(1);
    if !within(month, 202_002, 202_101) || matches!(kind, Medical | Maternity) {
        return Ok(all);
    }
    match size.ok_or(Hole::Size)? {
        Size::Small => Ok(Fraction::whole(0)),
        Size::Large | Size::Social if month < 202_007 => Ok(Fraction::of(1, 2)),
        Size::Large | Size::Social => Ok(all),
    }
}

fn part(kind: Kind, asked: &Asked) -> Result<Part, Hole> {
    let (employer, employee) = if kind == Injury {
        (Fraction::of(asked.injury_ppm, 1_000_000), None)
    } else {
        let row = RATES.iter().find(|(of, from, until, ..)| *of == kind && within(asked.month, *from, *until));
        let (.., employer, employee) = row.ok_or(Hole::Rate(kind))?;
        (Fraction::percent(employer), (!employee.is_empty()).then(|| Fraction::percent(employee)))
    };
    let (floor, cap) = limits(kind, asked.month).ok_or(Hole::Limits(kind))?;
    let wage = Fraction::whole(asked.wage);
    let base = if wage.is_below(floor) {
        floor
    } else if cap.is_below(wage) {
        cap
    } else {
        wage
    };
    let left = left(kind, asked.month, asked.size)?;
    Ok(Part {
        base: base.half_up(),
        employer: (base * employer * left).half_up(),
        employee: employee.map(|rate| (base * rate).half_up()),
    })
}

/// What is due.
///
/// # Errors
/// The first hole, in order of the kinds.
pub fn due(asked: &Asked) -> Result<Due, Hole> {
    let mut due = Due { parts: [None; 5], employer: 0, employee: 0 };
    for ((kind, wanted), place) in KINDS.into_iter().zip(asked.kinds).zip(&mut due.parts) {
        if wanted {
            let part = part(kind, asked)?;
            due.employer += part.employer;
            due.employee += part.employee.unwrap_or(0);
            *place = Some(part);
        }
    }
    Ok(due)
}
