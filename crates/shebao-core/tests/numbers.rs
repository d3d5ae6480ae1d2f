//! Numbers in and out as text: what is taken, what is refused.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)] // tests stop at the first surprise

use shebao_core::{Date, Money, Month, Rate, Rounding};

#[test]
fn money_has_exactly_two_decimals() {
    for (text, fen) in
        [("0.00", 0), ("0.05", 5), ("12345.67", 1_234_567), ("-1.00", -100), ("92233720368547758.07", i64::MAX)]
    {
        assert_eq!(Money::parse(text).map(Money::fen), Some(fen), "{text}");
        assert_eq!(Money::from_fen(fen).to_string(), text);
    }
    let refused = [
        "",
        "1",
        "1.0",
        "1.000",
        "1e3",
        "+1.00",
        " 1.00",
        "1.00 ",
        "01.00",
        "-0.00",
        "1,000.00",
        ".50",
        "1.",
        "１.00",
        "92233720368547758.08",
        "-92233720368547758.08",
        "NaN",
        "0x1.00",
        "--1.00",
        "1.-1",
    ];
    for text in refused {
        assert_eq!(Money::parse(text), None, "{text}");
    }
    // The smallest whole number stands for "absent" in columns and is no amount.
    assert_eq!(Money::parse("-92233720368547758.07"), Some(Money::from_fen(-i64::MAX)));
    assert_eq!(Money::from_fen(i64::MIN), Money::from_fen(-i64::MAX));
    assert_eq!(Money::from_fen(-i64::MAX).checked_sub(Money::from_fen(1)), None);
    assert_eq!(size_of::<Option<Money>>(), 8, "absent takes no room");
}

/// Walked day by day, in another way: the days of a year's months in a table.
#[test]
fn days_are_counted_as_the_calendar_has_them() {
    let first = Date::parse("1996-02-27").unwrap();
    let (mut day, mut count) = (first, 0);
    for year in 1996..=2101u32 {
        let leap = year % 4 == 0 && year != 2100;
        let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..).zip(lengths) {
            for of_month in 1..=length {
                let Some(walked) = Date::new(year, month, of_month).filter(|walked| *walked >= first) else { continue };
                assert_eq!(day, walked);
                assert_eq!((day.since(first), first.since(day)), (count, 0), "{day}");
                assert_eq!(day.next().previous(), day);
                (day, count) = (day.next(), count + 1);
            }
        }
    }
    assert_eq!((Date::MAX.next(), Date::MIN.previous()), (Date::MAX, Date::MIN));
}

#[test]
fn months_later_end_with_their_month() {
    for (from, months, to) in [
        ("2016-06-01", 6, "2016-12-01"),
        ("2015-08-31", 6, "2016-02-29"),
        ("2016-01-31", 1, "2016-02-29"),
        ("2016-12-31", 2, "2017-02-28"),
    ] {
        assert_eq!(Date::parse(from).unwrap().months_later(months), Date::parse(to).unwrap(), "{from}");
    }
}

#[test]
fn rates_are_exact_fractions() {
    for (text, num, den) in
        [("16%", 4, 25), ("0.2‰", 1, 5000), ("1/139", 1, 139), ("0.08", 2, 25), ("0%", 0, 1), ("100%", 1, 1)]
    {
        assert_eq!(Rate::parse(text), Rate::new(num, den), "{text}");
    }
    for text in ["", "%", "1/0", "-1%", "1.5.2", "1/", "/2", "16 %", "1e-2", "0.1234567890123"] {
        assert_eq!(Rate::parse(text), None, "{text}");
    }
    assert_eq!(Rate::new(1, 139).unwrap().to_string(), "1/139");
    assert_eq!(Rate::new(1, 400).unwrap().to_string(), "0.25%");
    assert_eq!(Rate::new(1, 3).unwrap().to_ppm(), None, "no whole number of parts per million");
}

#[test]
fn months_and_days_are_those_of_the_calendar() {
    assert_eq!(Month::parse("2024-02").unwrap().last_day(), Date::parse("2024-02-29").unwrap());
    assert_eq!(Month::parse("2100-02").unwrap().last_day(), Date::parse("2100-02-28").unwrap());
    for raw in [202_500, 202_513, 0, -202_501, 1_000_001, 189_912] {
        assert_eq!(Month::from_yyyymm(raw), None, "{raw}");
    }
    for raw in [20_250_229, 20_250_431, 20_251_301, 20_250_100, 0] {
        assert_eq!(Date::from_yyyymmdd(raw), None, "{raw}");
    }
    assert_eq!(Month::parse("2019-12").unwrap().plus(1), Month::parse("2020-01").unwrap());
    assert_eq!(Month::parse("2020-01").unwrap().since(Month::parse("2019-05").unwrap()), 8);
}

/// Printed amounts that decide the way of rounding (contributions, section 6): 142.164, 13.725, 671.625, 96.075, 41.175.
#[test]
fn rounding_reproduces_printed_amounts() {
    let cases = [
        (177_705, "8%", 14_216),    // 1777.05 × 8 % = 142.164 → 142.16: no ceiling
        (274_500, "0.5%", 1_373),   // 13.725 → 13.73: no half-even
        (746_250, "9%", 67_163),    // 671.625 → 671.63
        (1_372_500, "0.7%", 9_608), // 96.075 → 96.08
        (1_372_500, "0.3%", 4_118), // 41.175 → 41.18
        (274_500, "0.45%", 1_235),  // 12.3525 → 12.35
    ];
    for (fen, rate, expected) in cases {
        assert_eq!(Rounding::HALF_UP_FEN.exact(fen, 1, Rate::parse(rate).unwrap()), Some(expected), "{fen} × {rate}");
    }
    // Yuan of the limits: 60 % of 4106 → 2464, of 5298 → 3179, of 5681 → 3409.
    let yuan = Rounding::parse("half_up yuan").unwrap();
    for (average, floor) in [(410_600, 246_400), (529_800, 317_900), (568_100, 340_900)] {
        assert_eq!(yuan.exact(average, 1, Rate::parse("60%").unwrap()), Some(floor));
    }
    // Refunds are rounded on the magnitude.
    assert_eq!(Rounding::HALF_UP_FEN.exact(-274_500, 1, Rate::parse("0.5%").unwrap()), Some(-1_373));
    // One yuan too high where x is whole: what some systems do.
    let plus_one = Rounding::parse("down_plus_one yuan").unwrap();
    assert_eq!(plus_one.exact(250_000, 1, Rate::ONE), Some(250_100));
}
