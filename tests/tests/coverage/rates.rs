//! Rates on both sides of each change, and the waivers of 2020.

use crate::common::{ACCEPT_ALL, Monthly, engine, line, month, months};
use crate::{Final, Refused, WEAK, found};

/// On both sides of each change of a rate: month, kind, employer and employee share of 5,000.00 in yuan. Contributions 1.
const RATES: &[(&str, &str, &str, &str)] = &[
    ("2008-07", "pension", "1000.00", "400.00"),
    ("2016-04", "pension", "1000.00", "400.00"),
    ("2016-05", "pension", "950.00", "400.00"),
    ("2018-04", "pension", "950.00", "400.00"),
    ("2018-05", "pension", "950.00", "400.00"),
    ("2019-04", "pension", "950.00", "400.00"),
    ("2019-05", "pension", "800.00", "400.00"),
    ("2020-01", "pension", "800.00", "400.00"),
    ("2020-02", "pension", "0.00", "400.00"), // waived for a small enterprise, the employee's share is not
    ("2020-12", "pension", "0.00", "400.00"),
    ("2021-01", "pension", "800.00", "400.00"),
    ("2026-06", "pension", "800.00", "400.00"),
    ("2012-07", "medical", "400.00", "100.00"),
    ("2017-06", "medical", "400.00", "100.00"),
    ("2017-07", "medical", "400.00", "100.00"),
    ("2020-01", "medical", "400.00", "100.00"),
    ("2020-07", "medical", "400.00", "100.00"),
    ("2023-04", "medical", "400.00", "100.00"),
    ("2023-05", "medical", "350.00", "100.00"),
    ("2023-12", "medical", "350.00", "100.00"),
    ("2024-01", "medical", "350.00", "100.00"),
    ("2024-12", "medical", "350.00", "100.00"),
    ("2025-01", "medical", "350.00", "100.00"),
    ("2025-12", "medical", "350.00", "100.00"),
    ("2015-01", "maternity", "50.00", ""),
    ("2015-10", "maternity", "50.00", ""), // the national cut to 0.5 % did not reach Zhengzhou
    ("2017-06", "maternity", "50.00", ""),
    ("2017-07", "maternity", "50.00", ""),
    ("2023-05", "maternity", "50.00", ""), // the cut touched the medical part only
    ("2025-12", "maternity", "50.00", ""),
    ("2026-06", "maternity", "50.00", ""), // unverified: no list of 2026 was found
    ("2017-07", "unemployment", "35.00", "15.00"),
    ("2018-04", "unemployment", "35.00", "15.00"),
    ("2018-05", "unemployment", "35.00", "15.00"),
    ("2019-05", "unemployment", "35.00", "15.00"),
    ("2020-01", "unemployment", "35.00", "15.00"),
    ("2020-02", "unemployment", "0.00", "15.00"),
    ("2020-05", "unemployment", "0.00", "15.00"),
    ("2020-12", "unemployment", "0.00", "15.00"),
    ("2021-01", "unemployment", "35.00", "15.00"),
    ("2022-05", "unemployment", "35.00", "15.00"),
    ("2023-05", "unemployment", "35.00", "15.00"),
    ("2025-01", "unemployment", "35.00", "15.00"),
    ("2026-09", "unemployment", "35.00", "15.00"),
    ("2017-07", "injury", "10.00", ""),
    ("2020-01", "injury", "10.00", ""),
    ("2020-02", "injury", "0.00", ""),
    ("2020-12", "injury", "0.00", ""),
    ("2021-01", "injury", "10.00", ""),
];

#[test]
fn rates_on_both_sides_of_each_change() {
    let engine = engine();
    for (at, kind, employer, employee) in RATES {
        let kinds = [*kind];
        let answer = Monthly { month: month(at), kinds: &kinds, more: ACCEPT_ALL, ..Monthly::default() }.ask(&engine);
        assert_eq!(line(&answer, &format!("{kind}_employer")), *employer, "{at} {kind}");
        let found = answer["ok"][format!("{kind}_employee")].as_str().unwrap_or("");
        assert_eq!(found, *employee, "{at} {kind}");
    }
}

/// Unemployment before its base is known: the rates are, so a host that brings limits is billed. Contributions 1.5.
#[test]
fn unemployment_rates_before_the_limits_are_known() {
    let engine = engine();
    let more = concat!(
        r#""accept":{"standing":"assumed"},"overlays":[{"id":"own limits","mode":"replace","rows":["#,
        r#"{"param":"base.floor","kind":"unemployment","region":"410100","from":"2008-07","until":"2017-07","value":"1000","cite":"host"},"#,
        r#"{"param":"base.cap","kind":"unemployment","region":"410100","from":"2008-07","until":"2017-07","value":"100000","cite":"host"}]}],"#
    );
    for (at, employer, employee) in [
        ("2008-07", "100.00", "50.00"),
        ("2015-02", "100.00", "50.00"),
        ("2015-03", "75.00", "25.00"),
        ("2016-04", "75.00", "25.00"),
        ("2016-05", "60.00", "15.00"),
        ("2016-12", "60.00", "15.00"),
        ("2017-01", "35.00", "15.00"),
        ("2017-06", "35.00", "15.00"),
    ] {
        let answer = Monthly { month: month(at), kinds: &["unemployment"], more, ..Monthly::default() }.ask(&engine);
        assert_eq!(line(&answer, "unemployment_employer"), employer, "{at}");
        assert_eq!(line(&answer, "unemployment_employee"), employee, "{at}");
        assert_eq!(answer["standing"], "assumed");
    }
}

/// The waivers of 2020 by size: contributions 1.7. Half of the employer's share for large firms and social organisations to
/// June; whether rate or amount is halved stands nowhere, so it must be accepted.
#[test]
fn waivers_of_2020_by_size() {
    let engine = engine();
    let kinds = ["pension", "unemployment", "injury"];
    let billed = |at: &str, size: &'static str, more: &'static str| {
        Monthly { month: month(at), kinds: &kinds, size: Some(size), more, ..Monthly::default() }.ask(&engine)
    };
    let accept = r#""accept":{"methods":["waiver.order"]},"#;
    for (at, size, pension, unemployment, injury) in [
        ("2020-02", "small", "0.00", "0.00", "0.00"),
        ("2020-06", "small", "0.00", "0.00", "0.00"),
        ("2020-07", "small", "0.00", "0.00", "0.00"),
        ("2020-12", "small", "0.00", "0.00", "0.00"),
        ("2020-01", "large", "800.00", "35.00", "10.00"),
        ("2020-02", "large", "400.00", "17.50", "5.00"),
        ("2020-04", "large", "400.00", "17.50", "5.00"),
        ("2020-05", "large", "400.00", "17.50", "5.00"),
        ("2020-06", "large", "400.00", "17.50", "5.00"),
        ("2020-07", "large", "800.00", "35.00", "10.00"),
        ("2020-12", "large", "800.00", "35.00", "10.00"),
        ("2020-02", "social", "400.00", "17.50", "5.00"),
        ("2020-06", "social", "400.00", "17.50", "5.00"),
        ("2020-07", "social", "800.00", "35.00", "10.00"),
        ("2021-01", "social", "800.00", "35.00", "10.00"),
    ] {
        let answer = billed(at, size, accept);
        let lines = ["pension_employer", "unemployment_employer", "injury_employer"].map(|name| line(&answer, name));
        assert_eq!(lines, [pension, unemployment, injury], "{at} {size}");
        // The employee's share is due in full.
        assert_eq!(line(&answer, "pension_employee"), "400.00");
    }
    for at in ["2020-02", "2020-06"] {
        for size in ["large", "social"] {
            assert_eq!(found(&billed(at, size, "")), Refused(WEAK, "waiver.order"), "{at} {size}");
        }
    }
    for (at, is) in [("2020-01", Final), ("2021-01", Final)] {
        let answer = Monthly { month: month(at), kinds: &kinds, size: None, ..Monthly::default() }.ask(&engine);
        assert_eq!(found(&answer), is);
    }
    for month in months("2020-02", "2021-01") {
        for kind in kinds {
            let one = [kind];
            let answer = Monthly { month, kinds: &one, size: None, ..Monthly::default() }.ask(&engine);
            assert_eq!(answer["error"]["code"], 201, "{month} {answer}");
            assert_eq!(answer["error"]["field"], "employer_size", "{month} {answer}");
        }
    }
    // Medical does not ask for a size.
    let answer =
        Monthly { month: month("2020-09"), kinds: &["medical"], size: None, ..Monthly::default() }.ask(&engine);
    assert_eq!(found(&answer), Final);
}
