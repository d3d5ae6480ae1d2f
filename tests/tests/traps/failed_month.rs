//! A failed month inside a settlement.

use crate::common::{ask, engine, line, months};
use crate::{pension, rows_of, unit};

/// Medical of the first half of 2020 against what was charged: five months of it have no rate.
#[test]
fn a_failed_month_leaves_no_total_and_is_never_netted() {
    let engine = engine();
    // 8 % of 5,000.00 is 400.00; January was overcharged by 10.00, July undercharged by 10.00: netted they would be nothing.
    let charged: Vec<String> = months("2020-01", "2020-08")
        .map(|month| {
            let amount = match month.of_year() {
                1 => "410.00",
                7 => "390.00",
                _ => "200.00",
            };
            format!(r#"{{"person":1,"month":"{month}","line":"medical_employer","amount":"{amount}"}}"#)
        })
        .collect();
    let more = format!(r#""against":{{"lines":["medical_employer"],"charged":[{}]}},"#, charged.join(","));
    let roster = r#"{"person":1,"from":"2019-01","until":"2021-01","wage":"5000.00"}"#;
    let answer = ask(&engine, &unit(r#""medical":true"#, "2020-01", "2020-08", roster, &more));

    let pairs: Vec<(&str, &str)> = rows_of(&answer, "pairs")
        .iter()
        .map(|pair| (pair["month"].as_str().unwrap(), pair["difference"].as_str().unwrap()))
        .collect();
    assert_eq!(pairs, [("2020-01", "-10.00"), ("2020-07", "10.00")]);
    let failed: Vec<(&str, u64)> = rows_of(&answer, "failed")
        .iter()
        .map(|failed| {
            assert_eq!(failed["side"], "right");
            assert_eq!(failed["person"], 1);
            (failed["month"].as_str().unwrap(), failed["error"]["code"].as_u64().unwrap())
        })
        .collect();
    let holes = ["2020-02", "2020-03", "2020-04", "2020-05", "2020-06"];
    assert_eq!(failed, holes.map(|month| (month, 301)));
    let unpaired: Vec<(&str, &str)> = rows_of(&answer, "unpaired")
        .iter()
        .map(|row| {
            assert_eq!(row["side"], "left");
            (row["month"].as_str().unwrap(), row["amount"].as_str().unwrap())
        })
        .collect();
    assert_eq!(unpaired, holes.map(|month| (month, "200.00")));
    assert!(answer["ok"]["totals"].is_null(), "a total over rows of which some failed is not a total: {answer}");
}

/// A month without a figure on either side is listed for both, person by person.
#[test]
fn a_month_that_fails_on_both_sides() {
    let engine = engine();
    let roster = r#"{"person":1,"from":"2010-05","until":"2010-08","wage":"3000.00"},
                    {"person":2,"from":"2010-05","until":"2010-08","wage":"8000.00"}"#;
    let more = concat!(
        r#""against":{"overlays":[{"id":"as charged","mode":"replace","rows":[{"param":"base.average","kind":"pension","#,
        r#""region":"410100","from":"2009-07","until":"2010-07","value":"1918.75","cite":"as charged"}]}]},"#
    );
    let answer = ask(&engine, &unit(r#""pension":true"#, "2010-05", "2010-08", roster, more));
    let failed = rows_of(&answer, "failed");
    assert_eq!(failed.len(), 4, "two people on two sides: {answer}");
    assert!(failed.iter().all(|row| row["month"] == "2010-07" && row["error"]["code"] == 301));
    let paired = rows_of(&answer, "pairs").iter().filter(|pair| pair["line"] == "pension_employee").count();
    assert_eq!(paired, 4, "two people, two months");
    assert!(answer["ok"]["totals"].is_null());
}

/// A side that cannot be computed at all is a finding, not an error.
#[test]
fn one_side_without_policy() {
    let engine = engine();
    let answer = pension(&engine, 410_100, "2025-07", "500.00", r#""against":{"known":"2011-01-01"},"#);
    assert_eq!(answer["ok"]["failed"][0]["side"], "left");
    assert_eq!(answer["ok"]["failed"][0]["error"]["code"], 302);
    assert!(answer["ok"]["totals"].is_null());
}

/// Two dates of knowledge: on the left the months from 2025-07 are not known yet.
#[test]
fn months_not_known_on_one_side_are_listed() {
    let engine = engine();
    let roster = r#"{"person":7,"from":"2024-01","until":"2026-01","wage":"1.00"}"#;
    let more = r#""against":{"known":"2024-10-31","lines":["pension_employee"]},"#;
    let answer = ask(&engine, &unit(r#""pension":true"#, "2024-06", "2025-10", roster, more));
    for pair in rows_of(&answer, "pairs") {
        let expected = if pair["month"] == "2024-06" { "0.00" } else { "14.16" };
        assert_eq!(pair["difference"], expected, "{pair}");
    }
    assert_eq!(rows_of(&answer, "pairs").len(), 13, "2024-06 to 2025-06");
    // 6260 was published at the end of November 2024; nothing visible on the left covers the month before 2025-07.
    let failed: Vec<&str> = rows_of(&answer, "failed").iter().map(|row| row["month"].as_str().unwrap()).collect();
    assert_eq!(failed, ["2025-07", "2025-08", "2025-09"]);
    assert!(
        rows_of(&answer, "failed").iter().all(|row| row["side"] == "left" && row["error"]["code"] == 302),
        "{answer}"
    );
    let unpaired = rows_of(&answer, "unpaired");
    assert!(unpaired.iter().all(|row| row["side"] == "right" && row["amount"] == "306.48"), "{answer}");
    assert_eq!(unpaired.len(), 3);
    assert!(answer["ok"]["totals"].is_null());
}

/// A bill with a failed month has no totals either, and the other months stand.
#[test]
fn a_bill_with_a_failed_month_has_no_total() {
    let engine = engine();
    let roster = r#"{"person":1,"from":"2020-01","until":"2020-03","wage":"5000.00"},
                    {"person":2,"from":"2020-07","until":"2020-08","wage":"6000.00"}"#;
    let answer = ask(&engine, &unit(r#""medical":true"#, "2020-01", "2020-08", roster, ""));
    assert_eq!(answer["ok"]["rows"], 3);
    assert_eq!(rows_of(&answer, "lines").len(), 2);
    assert_eq!(rows_of(&answer, "failed").len(), 1);
    assert_eq!(answer["ok"]["failed"][0]["month"], "2020-02");
    for total in ["medical_base", "medical_employer", "employer_total", "employee_total", "total"] {
        assert!(answer["ok"][total].is_null(), "{total} in {answer}");
    }
    // Without the failed month there is a total.
    let roster = r#"{"person":1,"from":"2020-01","until":"2020-02","wage":"5000.00"},
                    {"person":2,"from":"2020-07","until":"2020-08","wage":"6000.00"}"#;
    let answer = ask(&engine, &unit(r#""medical":true"#, "2020-01", "2020-08", roster, ""));
    assert_eq!(line(&answer, "medical_employer"), "880.00");
    assert_eq!(line(&answer, "total"), "1100.00");
}
