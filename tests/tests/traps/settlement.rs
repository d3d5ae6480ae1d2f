//! The settlements of 2024 and 2025 by hand, and against amounts that were charged.

use crate::common::{ask, engine, money};
use crate::{rows_of, unit};

/// The settlements of 2024 and 2025 by hand: rate × (new base − old base), month by month, both ways. Contributions 2.3.
#[test]
fn the_two_settlements_by_hand() {
    let engine = engine();
    // At the floor, above the old cap, and in between, where nothing changes.
    let roster = r#"{"person":1,"from":"2024-01","until":"2026-01","wage":"3000.00"},
                    {"person":2,"from":"2024-01","until":"2026-01","wage":"50000.00"},
                    {"person":3,"from":"2024-01","until":"2026-01","wage":"8000.00"}"#;
    for (from, until, known, months, floors, caps) in [
        ("2024-07", "2024-12", "2024-10-31", 5, ("3579.00", "3756.00"), ("17895.00", "18780.00")),
        ("2025-07", "2025-10", "2025-08-31", 3, ("3756.00", "3831.00"), ("18780.00", "19155.00")),
    ] {
        let kinds = r#""pension":true,"unemployment":true,"injury":true,"injury_rate":"0.16%""#;
        let more = format!(r#""against":{{"known":"{known}"}},"#);
        let answer = ask(&engine, &unit(kinds, from, until, roster, &more));
        assert!(rows_of(&answer, "failed").is_empty() && rows_of(&answer, "unpaired").is_empty(), "{answer}");
        // Per cent in hundredths, exact: fen × rate / 10,000, half up.
        let rated = |base: &str, rate: i64| (money(base).fen() * rate + 5_000) / 10_000;
        for (name, rate) in [
            ("pension_employer", 1_600),
            ("pension_employee", 800),
            ("unemployment_employer", 70),
            ("unemployment_employee", 30),
            ("injury_employer", 16),
        ] {
            let owed = |(old, new): (&str, &str)| rated(new, rate) - rated(old, rate);
            for pair in rows_of(&answer, "pairs").iter().filter(|pair| pair["line"] == name) {
                let expected = match pair["person"].as_u64() {
                    Some(1) => owed(floors),
                    Some(2) => owed(caps),
                    _ => 0,
                };
                assert_eq!(money(pair["difference"].as_str().unwrap()).fen(), expected, "{pair}");
                if expected != 0 {
                    assert_eq!(pair["because"], "base.average", "{pair}");
                }
            }
            let total = rows_of(&answer, "totals").iter().find(|total| total["line"] == name).unwrap();
            let expected = (owed(floors) + owed(caps)) * months;
            assert_eq!(money(total["difference"].as_str().unwrap()).fen(), expected, "{total}");
        }
    }
}

/// Charged on the old limits, against what is due: the same differences, owed and refunded apart.
#[test]
fn what_was_charged_against_what_is_due() {
    let engine = engine();
    let charged = r#"{"person":1,"month":"2025-07","line":"pension_employee","amount":"300.48"},
                     {"person":2,"month":"2025-07","line":"pension_employee","amount":"640.01"}"#;
    let roster = r#"{"person":1,"from":"2025-07","until":"2025-08","wage":"1.00"},
                    {"person":2,"from":"2025-07","until":"2025-08","wage":"8000.00"}"#;
    let more = format!(r#""against":{{"lines":["pension_employee"],"charged":[{charged}]}},"#);
    let answer = ask(&engine, &unit(r#""pension":true"#, "2025-07", "2025-08", roster, &more));
    let differences: Vec<&str> =
        rows_of(&answer, "pairs").iter().map(|pair| pair["difference"].as_str().unwrap()).collect();
    assert_eq!(differences, ["6.00", "-0.01"]);
    assert_eq!(answer["ok"]["totals"][0]["difference"], "5.99");
    // Somebody who is charged and on no roster is listed.
    let more = more.replace(r#""person":2"#, r#""person":3"#);
    let answer = ask(&engine, &unit(r#""pension":true"#, "2025-07", "2025-08", roster, &more));
    assert_eq!(rows_of(&answer, "pairs").len(), 1);
    let unpaired: Vec<(&str, u64)> = rows_of(&answer, "unpaired")
        .iter()
        .map(|row| (row["side"].as_str().unwrap(), row["person"].as_u64().unwrap()))
        .collect();
    assert_eq!(unpaired, [("left", 3), ("right", 2)]);
    assert!(answer["ok"]["totals"].is_null());
}
