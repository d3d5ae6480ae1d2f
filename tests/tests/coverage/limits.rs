//! Floors and caps of Zhengzhou, month by month.

use serde_json::Value;
use shebao::Month;

use crate::common::{self, ACCEPT_ALL, Monthly, engine, line, months};
use crate::{HOLE, Refused, ZHENGZHOU};

/// Floor and cap in yuan, by fee month: contributions 2.2.
const LIMITS: &[(&str, &str, &str, &str)] = &[
    ("2008-07", "2009-07", "1151.25", "5756.25"),
    ("2009-07", "2010-07", "1323.80", "6619.00"),
    ("2011-07", "2012-07", "1638.95", "8194.75"),
    ("2012-07", "2013-07", "1777.05", "8885.25"),
    ("2013-07", "2014-07", "2074.00", "10370.00"),
    ("2014-07", "2015-07", "2231.10", "11155.50"),
    ("2015-07", "2016-07", "2463.95", "12319.75"),
    ("2016-07", "2017-07", "2649.35", "13246.75"),
    ("2017-07", "2018-07", "3057.45", "15287.25"),
    ("2018-07", "2019-05", "3524.30", "17621.50"),
    ("2019-05", "2019-07", "2464.00", "12318.00"),
    ("2019-07", "2020-07", "2745.00", "13725.00"),
    ("2020-07", "2021-07", "2745.00", "14925.00"),
    ("2021-07", "2022-07", "3197.00", "15984.00"),
    ("2022-07", "2023-07", "3409.00", "17043.00"),
    ("2023-07", "2024-07", "3579.00", "17895.00"),
    ("2024-07", "2025-07", "3756.00", "18780.00"),
    ("2025-07", "2026-07", "3831.00", "19155.00"),
    ("2026-07", "2027-01", "3831.00", "19155.00"), // carried, half a year
];

fn limits_of(month: Month) -> Option<(&'static str, &'static str)> {
    let row = LIMITS.iter().find(|(from, until, ..)| common::month(from) <= month && month < common::month(until))?;
    Some((row.2, row.3))
}

/// Every month that can be billed, at the floor and at the cap: so each change is met on its first month and on the month
/// before.
#[test]
fn every_month_has_its_floor_and_cap() {
    let engine = engine();
    let mut session = engine.session();
    let mut answer = Vec::new();
    for (kind, spans) in ZHENGZHOU {
        for (from, until, is) in spans {
            if matches!(is, Refused(HOLE, _)) {
                continue;
            }
            for month in months(from, until) {
                let (floor, mut cap) = limits_of(month).unwrap_or_else(|| panic!("{kind} {month}"));
                if kind == "unemployment" && month < common::month("2017-07") {
                    cap = "10000000.00"; // the ordinance knows no cap: the largest wage that a request may give
                }
                for (wage, base) in [("0.00", floor), ("10000000.00", cap), ("2000.00", ""), ("6000.00", "")] {
                    let kinds = [kind];
                    let request = Monthly { month, kinds: &kinds, wage, more: ACCEPT_ALL, ..Monthly::default() };
                    session.call(request.json().as_bytes(), &mut answer);
                    let answer: Value = serde_json::from_slice(&answer).unwrap();
                    let fen = |text: &str| common::money(text).fen();
                    let held = fen(wage).clamp(fen(floor), fen(cap));
                    let expected = if base.is_empty() { held } else { fen(base) };
                    assert_eq!(fen(&line(&answer, &format!("{kind}_base"))), expected, "{kind} {month} {wage}");
                }
            }
        }
    }
}
