//! A second computation, written from the facts in another style: flat tables of figures typed by hand, whole fractions, no
//! policy rows, no plans. It knows Zhengzhou's enterprise employees (employer small) and the account formulas, and nothing of
//! the engine.

/// `yyyymm`.
type Ym = u32;

/// Half-up of a positive fraction.
fn half_up(num: i128, den: i128) -> i128 {
    (2 * num + den) / (2 * den)
}

fn within(at: Ym, from: Ym, until: Ym) -> bool {
    from <= at && at < until
}

/// Average wage of a year in yuan, used from July on until 2019-04 (contributions 2.1, city, in-post).
const CITY_YEARS: [(Ym, Ym, i128); 10] = [
    (200807, 200907, 23025),
    (200907, 201007, 26476),
    (201107, 201207, 32779),
    (201207, 201307, 35541),
    (201307, 201407, 41480),
    (201407, 201507, 44622),
    (201507, 201607, 49279),
    (201607, 201707, 52987),
    (201707, 201807, 61149),
    (201807, 201905, 70486),
];

/// Floor and cap in yuan since 2019-05 (contributions 2.2, final figures; 2026-07 as carried on).
const PROVINCE: [(Ym, Ym, i128, i128); 9] = [
    (201905, 201907, 2464, 12318),
    (201907, 202007, 2745, 13725),
    (202007, 202107, 2745, 14925),
    (202107, 202207, 3197, 15984),
    (202207, 202307, 3409, 17043),
    (202307, 202407, 3579, 17895),
    (202407, 202507, 3756, 18780),
    (202507, 202607, 3831, 19155),
    (202607, 202707, 3831, 19155),
];

/// Floor and cap in fen.
fn limits(kind: &str, at: Ym) -> Option<(i128, i128)> {
    let known = match kind {
        "pension" => true,
        "medical" => within(at, 201207, 201307) || within(at, 201407, 201507) || at >= 201707,
        _ => at >= 201707,
    };
    if !known {
        return None;
    }
    if let Some((_, _, year)) = CITY_YEARS.iter().find(|(f, u, _)| within(at, *f, *u)) {
        // A twentieth and a quarter of the year are 60 % and 300 % of the month.
        return Some((half_up(year * 100, 20), half_up(year * 100, 4)));
    }
    PROVINCE.iter().find(|(f, u, ..)| within(at, *f, *u)).map(|(_, _, floor, cap)| (floor * 100, cap * 100))
}

/// Employer's and employee's rate in thousandths (contributions 1.1, 1.3 to 1.5).
fn rates(kind: &str, at: Ym) -> Option<(i128, i128)> {
    Some(match (kind, at) {
        ("pension", 200807..201605) => (200, 80),
        ("pension", 201605..201905) => (190, 80),
        ("pension", 201905..) => (160, 80),
        ("medical", 201207..202002 | 202007..202305) => (80, 20),
        ("medical", 202305..202601) => (70, 20),
        ("maternity", 201707..202002 | 202007..) => (10, 0),
        ("unemployment", 201701..202610) => (7, 3),
        _ => return None,
    })
}

/// What is due, in fen: base, employer, employee. `None` where the facts have a hole.
pub fn due(kind: &str, at: Ym, wage: i64, injury_ppm: u32) -> Option<(i64, i64, i64)> {
    let (floor, cap) = limits(kind, at)?;
    let base = i128::from(wage).max(floor).min(cap);
    let (employer, employee) = if kind == "injury" {
        (half_up(base * i128::from(injury_ppm), 1_000_000), 0)
    } else {
        let (employer, employee) = rates(kind, at)?;
        (half_up(base * employer, 1000), half_up(base * employee, 1000))
    };
    // 人社部发〔2020〕11号 and 49号: nothing of the three from small employers, February to December 2020.
    let waived = within(at, 202002, 202101) && matches!(kind, "pension" | "unemployment" | "injury");
    let employer = if waived { 0 } else { employer };
    Some((base.try_into().ok()?, employer.try_into().ok()?, employee.try_into().ok()?))
}

/// National rates in hundredths of a percent (accounts 1.1), 2016 to 2025.
pub const ACCOUNT_RATES: [i128; 10] = [831, 712, 829, 761, 604, 669, 612, 397, 262, 150];

/// A balance from 2016 on: twelve booked amounts a year, month by month with the weights written out.
pub fn account(opening: i64, years: &[[i64; 12]]) -> Vec<i64> {
    let mut balance = i128::from(opening);
    let mut closings = Vec::new();
    for (booked, rate) in years.iter().zip(ACCOUNT_RATES) {
        let on_opening = half_up(balance * rate, 10_000);
        let mut product = 0i128;
        for (n, amount) in (1..=12).zip(booked) {
            product += i128::from(*amount) * (12 - n + 1);
        }
        let on_booked = half_up(product * rate, 120_000);
        balance += on_opening + booked.iter().map(|a| i128::from(*a)).sum::<i128>() + on_booked;
        closings.push(i64::try_from(balance).expect("fits"));
    }
    closings
}
