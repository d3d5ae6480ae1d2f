//! A late correction that must not erase.

use crate::common::{self, engine, engine_with, line, months};
use crate::{cap, notice, pension, row};

#[test]
fn a_late_correction_paints_its_own_months_and_no_other() {
    let correction =
        row("base.average", "pension", "410000", ("2025-09", "2025-11"), "2026-02-01", "6500", "correction#");
    let corrected = engine_with(&format!("{}{correction}", notice("correction", "2026-02-01")));
    let before = engine();
    let mut changed = Vec::new();
    for at in months("2008-07", "2027-08") {
        let at = at.to_string();
        let (old, new) =
            (pension(&before, 410_100, &at, "99999.00", ""), pension(&corrected, 410_100, &at, "99999.00", ""));
        if old["ok"] != new["ok"] || old["error"]["code"] != new["error"]["code"] {
            changed.push(at);
        }
    }
    assert_eq!(changed, ["2025-09", "2025-10"]);
    assert_eq!(cap(&corrected, "2025-09", ""), "19500.00");
    // What was known before the correction came out is as it was.
    for (known, expected) in [("2026-01-31", "19155.00"), ("2026-02-01", "19500.00"), ("2025-09-18", "18780.00")] {
        let more = format!(r#""known":"{known}","#);
        assert_eq!(cap(&corrected, "2025-09", &more), expected, "{known}");
    }
    // The months around it are neither erased nor made provisional by it.
    for at in ["2025-08", "2025-11", "2026-06"] {
        let answer = pension(&corrected, 410_100, at, "99999.00", r#""known":"2026-02-01","#);
        assert_eq!(line(&answer, "pension_base"), "19155.00");
        assert_eq!(answer["standing"], "final");
    }
    // What is carried into the year after is the row that held before it, not the correction.
    assert_eq!(cap(&corrected, "2026-07", ""), "19155.00");
}

/// A correction of an open-ended rate, published late, for one year of the past.
#[test]
fn a_late_correction_of_an_open_rate_leaves_what_follows() {
    let correction = row("pension.employer", "", "410000", ("2021-01", "2022-01"), "2026-02-01", "15%", "correction#");
    let corrected = engine_with(&format!("{}{correction}", notice("correction", "2026-02-01")));
    for (at, expected) in [
        ("2020-01", "800.00"),
        ("2021-01", "750.00"),
        ("2021-12", "750.00"),
        ("2022-01", "800.00"),
        ("2026-06", "800.00"),
    ] {
        assert_eq!(line(&pension(&corrected, 410_100, at, "5000.00", ""), "pension_employer"), expected, "{at}");
    }
}

/// One that reaches back without saying where it ends would erase every later row, so it does not build.
#[test]
fn a_correction_that_reaches_back_must_say_where_it_ends() {
    let open = row("pension.employer", "", "410000", ("2015-01", ""), "2026-02-01", "15%", "correction#");
    let mut files = common::policy();
    files.push(("late.toml".into(), format!("{}{open}", notice("correction", "2026-02-01"))));
    let faults = shebao_data::build::build(&files).unwrap_err();
    assert!(faults.iter().any(|fault| fault.file == "late.toml" && fault.message.contains("until")), "{faults:?}");
}

/// A correction of which nobody knows when it was published paints lowest: it erases nothing.
#[test]
fn a_correction_of_unknown_publication_paints_lowest() {
    let row = row("base.average", "pension", "410000", ("2025-09", "2025-11"), "unknown", "6500", "correction#");
    let corrected = engine_with(&format!("{}{row}", notice("correction", "unknown")));
    assert_eq!(cap(&corrected, "2025-09", ""), "19155.00");
}
