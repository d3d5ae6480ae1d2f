//! The four traps by name: a city's hole beside a provincial figure; a late correction that must not erase; a failed month
//! inside a settlement; an overlay that a later pack supersedes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{ACCEPT_ALL, Monthly, ask, engine, engine_with, line, money, month, months, refusal};
use serde_json::Value;
use shebao::Engine;

/// A row of policy as an author writes it.
fn row(param: &str, kind: &str, region: &str, span: (&str, &str), published: &str, value: &str, cite: &str) -> String {
    let (facet, name) = if param.starts_with("base.") { ("kind", kind) } else { ("payer", "enterprise") };
    let until = if span.1.is_empty() { String::new() } else { format!("until = \"{}\"\n", span.1) };
    format!(
        "\n[[value]]\nparam = \"{param}\"\n{facet} = [\"{name}\"]\nregion = \"{region}\"\nfrom = \"{}\"\n{until}\
         published = \"{published}\"\nvalue = \"{value}\"\nstanding = \"final\"\nevidence = \"official\"\n\
         cite = \"{cite}\"\nchecked = \"2026-11-24\"\n",
        span.0
    )
}

/// An invented notice that later rows cite.
fn notice(id: &str, published: &str) -> String {
    format!(
        "[[document]]\nid = \"{id}\"\nnumber = \"\"\nzh = \"虚构的通知\"\nen = \"An invented notice\"\nissuer = \"虚构\"\n\
         published = \"{published}\"\nwhere = \"nowhere\"\n"
    )
}

fn pension(engine: &Engine, region: u32, at: &str, wage: &str, more: &str) -> Value {
    Monthly { region, month: month(at), wage, more, ..Monthly::default() }.ask(engine)
}

/// The cap that a month is billed on.
fn cap(engine: &Engine, at: &str, more: &str) -> String {
    line(&pension(engine, 410_100, at, "99999.00", more), "pension_base")
}

// ---------------------------------------------------------------------------------------------------------------------
// 1. A city's hole beside a provincial figure.

#[test]
fn a_citys_hole_is_not_filled_from_above() {
    let engine = engine();
    // The province has 4106 for these months and work injury is billed on it; the other kinds have a hole.
    for region in [410_183, 410_185] {
        let kinds = ["injury"];
        let injury = Monthly { region, month: month("2019-05"), kinds: &kinds, ..Monthly::default() }.ask(&engine);
        assert_eq!(injury["standing"], "final");
        let answer = pension(&engine, region, "2019-05", "5000.00", ACCEPT_ALL);
        assert_eq!(refusal(&answer), (301, "base.average"), "{answer}");
    }
    // Zhengzhou's own average of 2009 is not known. A figure of the province, were there one, would not be Zhengzhou's.
    let figure = row("base.average", "pension", "410000", ("2010-07", "2011-07"), "2010-07-01", "2500", "invented#");
    let with_province = engine_with(&format!("{}{figure}", notice("invented", "2010-07-01")));
    for engine in [&engine, &with_province] {
        let answer = pension(engine, 410_100, "2010-09", "5000.00", ACCEPT_ALL);
        assert_eq!(refusal(&answer), (301, "base.average"), "{answer}");
        assert_eq!(answer["error"]["region"], "410100");
    }
    // Nor does a host's row for the province fill the city's hole; one for the city does.
    for (region, billed) in [("410000", false), ("410100", true)] {
        let more = format!(
            concat!(
                r#""accept":{{"standing":"assumed"}},"overlays":[{{"id":"host","mode":"fill","rows":[{{"param":"base.average","#,
                r#""kind":"pension","region":"{}","from":"2010-07","until":"2011-07","value":"2500","cite":"host"}}]}}],"#
            ),
            region
        );
        let answer = pension(&engine, 410_100, "2010-09", "1.00", &more);
        assert_eq!(answer["ok"].is_object(), billed, "{region} {answer}");
        if billed {
            assert_eq!(line(&answer, "pension_base"), "1500.00");
            assert_eq!(answer["standing"], "assumed");
        }
    }
}

/// One kind's hole fails the whole month, and names the kind: no half bill.
#[test]
fn a_month_that_lacks_a_kind_fails_whole() {
    let engine = engine();
    let kinds = ["pension", "medical"];
    let answer = Monthly { month: month("2020-03"), kinds: &kinds, ..Monthly::default() }.ask(&engine);
    assert_eq!(refusal(&answer), (301, "medical.employer"));
    assert!(answer["ok"].is_null());
}

// ---------------------------------------------------------------------------------------------------------------------
// 2. A late correction that must not erase.

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
    for (known, expected) in [("2026-01-31", "19155.00"), ("2026-02-01", "19500.00"), ("2025-09-21", "18780.00")] {
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

// ---------------------------------------------------------------------------------------------------------------------
// 3. A failed month inside a settlement.

fn unit(kinds: &str, from: &str, until: &str, roster: &str, more: &str) -> String {
    format!(
        concat!(
            r#"{{"op":"premium.unit_bill@1",{}"input":{{"region":"410100","from":"{}","until":"{}","payer":"enterprise","#,
            r#""employer_size":"small",{},"roster":[{}]}}}}"#
        ),
        more, from, until, kinds, roster
    )
}

fn rows_of<'a>(answer: &'a Value, list: &str) -> &'a Vec<Value> {
    answer["ok"][list].as_array().unwrap_or_else(|| panic!("no {list} in {answer}"))
}

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

// ---------------------------------------------------------------------------------------------------------------------
// 4. An overlay that a later pack supersedes.

const HOST: &str = concat!(
    r#""accept":{"standing":"assumed"},"overlays":[{"id":"our guess","mode":"MODE","rows":[{"param":"base.average","#,
    r#""kind":"pension","region":"410000","from":"2027-07","until":"2028-07","value":"7000","cite":"our guess"}]}],"#
);

/// The shipped policy a year on: the hole after 2026-07 ends where the row of the late notice begins, and another follows it.
fn next_years_pack(rows: &str) -> Engine {
    let hole = |from: &str, until: &str| {
        let until = if until.is_empty() { String::new() } else { format!("until = \"{until}\"\n") };
        format!(
            "param = [\"base.average\"]\nkind = [\"pension\"]\nregion = \"410000\"\nfrom = \"{from}\"\n{until}zh = \"尚未公布\"\nen = \"not out\"\n"
        )
    };
    let mut files = common::policy();
    let all_kinds = "param  = [\"base.average\"]\nkind   = [\"pension\", \"medical\", \"maternity\", \"unemployment\", \"injury\"]\nregion = \"410000\"\nfrom   = \"2026-07\"\n";
    let (_, text) = files.iter_mut().find(|(_, text)| text.contains(all_kinds)).expect("the hole after 2026-07");
    *text = text.replace(all_kinds, &all_kinds.replace("\"pension\", ", ""));
    let holes = format!("\n[[hole]]\n{}\n[[hole]]\n{}", hole("2026-07", "2027-07"), hole("2028-07", ""));
    files.push(("later.toml".into(), format!("{rows}{holes}")));
    common::engine_from(&files)
}

#[test]
fn a_later_pack_supersedes_a_filling_overlay_and_says_so() {
    let fill = HOST.replace("MODE", "fill");
    let replace = HOST.replace("MODE", "replace");
    let today = engine();
    let answer = pension(&today, 410_100, "2027-07", "99999.00", &fill);
    assert_eq!(line(&answer, "pension_base"), "21000.00");
    assert_eq!(answer["standing"], "assumed");
    assert!(answer["superseded"].is_null());
    assert!(answer["packs"].as_array().unwrap().iter().any(|pack| pack["overlay"] == "our guess"), "{answer}");

    let late = row("base.average", "pension", "410000", ("2027-07", "2028-07"), "2027-09-20", "6900", "late#");
    let later = next_years_pack(&format!("{}{late}", notice("late", "2027-09-20")));
    let answer = pension(&later, 410_100, "2027-07", "99999.00", &fill);
    assert_eq!(line(&answer, "pension_base"), "20700.00");
    assert_eq!(answer["standing"], "final");
    let superseded = answer["superseded"].as_array().unwrap();
    assert_eq!(superseded.len(), 1, "{answer}");
    assert_eq!(superseded[0]["supersedes"], "our guess");
    assert_eq!(superseded[0]["param"], "base.average");
    assert_eq!(superseded[0]["document"], "late");

    // Before the notice the overlay is all there is.
    let fill_then = format!(r#""known":"2027-09-19",{fill}"#);
    let kept = pension(&later, 410_100, "2027-07", "99999.00", &fill_then);
    assert_eq!(kept["error"]["code"].as_u64().unwrap_or(0), 0, "{kept}");
    assert_eq!(line(&kept, "pension_base"), "21000.00");
    // What-if stays what-if.
    let what_if = pension(&later, 410_100, "2027-07", "99999.00", &replace);
    assert_eq!(line(&what_if, "pension_base"), "21000.00");
    assert_eq!(what_if["standing"], "assumed");
    assert!(what_if["superseded"].is_null());
    // And outside its span nothing changes.
    assert_eq!(cap(&later, "2025-09", &fill), "19155.00");
}

/// A host's row is never better than assumed, and marked as such; whoever takes less is refused by name.
#[test]
fn an_overlay_is_assumed_at_best() {
    let engine = engine();
    let refused = HOST.replace("MODE", "fill").replace(r#""standing":"assumed""#, r#""standing":"provisional""#);
    let answer = pension(&engine, 410_100, "2027-07", "99999.00", &refused);
    assert_eq!(refusal(&answer), (304, "base.average"), "{answer}");
    let by_default = HOST.replace("MODE", "fill").replace(r#""accept":{"standing":"assumed"},"#, "");
    let answer = pension(&engine, 410_100, "2027-07", "99999.00", &by_default);
    assert_eq!(answer["standing"], "assumed");
    assert_eq!(answer["not_final"][0]["overlay"], "our guess");
}
