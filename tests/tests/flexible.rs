//! Tiers of flexible workers: every tier of every month against whole-number arithmetic on the printed averages
//! (contributions 2.1, 2.2, 3.1), and payments for several months against the months one by one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{engine, place};
use shebao::base::tier::{self, Tier};
use shebao::premium::flexible::{self, Flexible};
use shebao::premium::make_up::Period;
use shebao::{Money, Month, Options, Rate};

/// A payment year, its average as yuan over so many months, floor and cap in fen, and the tiers offered.
type Year = (u32, i64, i64, [i64; 2], &'static [i64]);

const YEARS: &[Year] = &[
    (2012, 35_541, 12, [177_705, 888_525], &[60, 100, 300]),
    (2013, 41_480, 12, [207_400, 1_037_000], &[60, 80, 100, 200, 300]),
    (2015, 49_279, 12, [246_395, 1_231_975], &[60, 100, 200, 300]),
    (2016, 52_987, 12, [264_935, 1_324_675], &[60, 100, 200, 300]),
    (2017, 61_149, 12, [305_745, 1_528_725], &[60, 100, 200, 300]),
    (2022, 5_681, 1, [340_900, 1_704_300], &[60, 80, 100, 150, 200, 300]),
    (2025, 6_385, 1, [383_100, 1_915_500], &[60, 100, 200, 300]),
];
const EVERY: [i64; 9] = [60, 70, 80, 90, 100, 150, 200, 250, 300];

fn half_up(numerator: i64, denominator: i64) -> i64 {
    (2 * numerator + denominator) / (2 * denominator)
}

fn percent(share: i64) -> Rate {
    Rate::new(u64::try_from(share).unwrap(), 100).unwrap()
}

#[test]
fn every_tier_of_every_month() {
    let engine = engine();
    let options = Options::default();
    let (mut offered, mut refused) = (0, 0);
    for (year, average, months, [floor, cap], tiers) in YEARS {
        for share in EVERY {
            for month in 0..12 {
                let month = Month::new(*year, 7).unwrap().plus(month);
                let input = tier::Input::new(place(410_102), month).tier_share(Some(percent(share)));
                let answer = engine.leaf::<Tier>(&input, &options);
                if !tiers.contains(&share) {
                    assert!(matches!(answer.unwrap_err().number(), 301 | 304), "{month} {share}");
                    refused += 1;
                    continue;
                }
                let output = answer.unwrap().output;
                // Yuan a year × percent are fen a year: average × 100 × share / 100 / months.
                let amount = half_up(average * share, *months);
                assert_eq!(output.tier_amount.unwrap().fen(), amount, "{month} {share}");
                assert_eq!(output.pension_base.unwrap().fen(), amount.clamp(*floor, *cap), "{month} {share}");
                assert_eq!(output.tier_share, Some(percent(share)));
                offered += 1;
            }
        }
    }
    assert_eq!((offered, refused), (30 * 12, 33 * 12));
}

#[test]
fn payments_are_their_months() {
    let engine = engine();
    let options = Options::default();
    for (year, average, months, [floor, cap], tiers) in YEARS.iter().filter(|(year, ..)| *year >= 2017) {
        for share in *tiers {
            for period in [Period::Month, Period::Quarter, Period::HalfYear, Period::Year] {
                let input = flexible::Input::new(
                    place(410_100),
                    Month::new(*year, 7).unwrap(),
                    Month::new(*year + 1, 7).unwrap(),
                    period,
                )
                .pension(true)
                .tier_share(Some(percent(*share)));
                let output = engine.composed::<Flexible>(&input, &options).unwrap().output;
                let base = half_up(average * share, *months).clamp(*floor, *cap);
                let month = half_up(base * 20, 100);
                let length = i64::from(period.months());
                let payments: Vec<_> = output.payments.iter().map(|p| p.payment.map(Money::fen)).collect();
                assert_eq!(payments, vec![Some(month * length); usize::try_from(12 / length).unwrap()]);
                assert_eq!(output.totals.total.map(Money::fen), Some(12 * month));
                assert_eq!(output.totals.pension_account.map(Money::fen), Some(12 * half_up(base * 8, 100)));
            }
        }
    }
}

/// Under the relief of 2022 pension is billed by the month of payment, medical by its own: the explanation shows both.
#[test]
fn kinds_of_two_months_of_limits_are_explained_together() {
    let request = r#"{"op":"premium.flexible@1","accept":{"evidence":"unverified"},"explain":{"month":"2022-11"},
        "overlays":[{"id":"what if","mode":"replace","rows":[{"param":"make_up.alone_months","kind":"medical",
        "region":"410100","from":"2023-01-01","until":"2024-01-01","value":"12","cite":"invented"}]}],
        "input":{"region":"410100","period":"month","pension":true,"medical":true,"from":"2022-11","until":"2022-12",
        "paid":"2023-08-01","chosen_base":"3000.00"}}"#;
    let answer = common::ask(&engine(), request);
    let explanation = &answer["explanation"];
    let (steps, rows) = (explanation["steps"].as_array().unwrap(), explanation["rows"].as_array().unwrap());
    for (line, amount, rate) in
        [("pension_employee", "715.80", "pension.employee"), ("medical_employee", "454.48", "medical.employee")]
    {
        let step = steps.iter().find(|step| step["line"] == line).unwrap_or_else(|| panic!("{line}: {explanation}"));
        assert_eq!(step["result"], amount);
        let row = |at: &serde_json::Value| &rows[usize::try_from(at.as_u64().unwrap()).unwrap()]["param"];
        assert!(step["rows"].as_array().unwrap().iter().any(|at| row(at) == rate), "{step}");
        let operand = &steps[usize::try_from(step["operands"][0].as_u64().unwrap()).unwrap()];
        assert_eq!(operand["line"], line.replace("employee", "base"));
    }
}
