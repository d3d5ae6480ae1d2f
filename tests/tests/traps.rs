//! The four named traps, and settlement.

use serde_json::{Value, json};
use shebao::Engine;

fn ask(request: &Value) -> Value {
    let engine = Engine::new().unwrap();
    let mut answer = Vec::new();
    engine.call(request.to_string().as_bytes(), &mut answer);
    serde_json::from_slice(&answer).unwrap()
}

fn monthly(region: &str, month: &str, wage: &str) -> Value {
    json!({"op": "premium.monthly@1",
        "input": {"region": region, "month": month, "payer": "enterprise", "pension": true, "wage": wage}})
}

fn roster(from: &str, until: &str, wage: &str) -> Value {
    json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": from, "until": until, "payer": "enterprise",
        "pension": true, "roster": [{"person": 1, "from": from, "until": until, "wage": wage},
            {"person": 2, "from": from, "until": until, "wage": "8000.00"}]}})
}

/// Trap 1: a city's hole beside a provincial figure. In 2019-04 the city's own average held; Luoyang's is not known, and the
/// province's is not used for it. In 2019-05 the province's holds.
#[test]
fn a_citys_hole_beside_a_provincial_figure() {
    let hole = ask(&monthly("410300", "2019-04", "3000.00"));
    assert_eq!(hole["error"]["code"], 301);
    assert_eq!(hole["error"]["param"], "base.average");
    // Pension in Luoyang needs its way of rounding, which was not seen: also refused, by another name.
    let rounding = ask(&monthly("410300", "2019-05", "3000.00"));
    assert_eq!((&rounding["error"]["code"], &rounding["error"]["param"]), (&json!(301), &json!("premium.rounding")));
    let gongyi = ask(&monthly("410181", "2019-04", "3000.00"));
    assert_eq!((&gongyi["error"]["code"], &gongyi["error"]["region"]), (&json!(301), &json!("410181")));
    assert_eq!(ask(&monthly("410181", "2019-05", "3000.00"))["ok"]["pension_base"], "3000.00");
}

/// Trap 2: a late correction must not erase. The notice of 2025-09-22 reaches back to 2025-07; what was known before it can
/// still be asked for, and nothing outside its span moves.
#[test]
fn a_late_correction_does_not_erase() {
    let base = |month: &str, known: Option<&str>| {
        let mut request = monthly("410100", month, "500.00");
        if let Some(known) = known {
            request["known"] = json!(known);
        }
        let answer = ask(&request);
        (answer["ok"]["pension_base"].clone(), answer["standing"].clone())
    };
    assert_eq!(base("2025-07", Some("2025-09-21")), (json!("3756.00"), json!("provisional")));
    assert_eq!(base("2025-07", Some("2025-09-22")), (json!("3831.00"), json!("final")));
    assert_eq!(base("2025-07", None), (json!("3831.00"), json!("final")));
    assert_eq!(base("2025-06", None), (json!("3756.00"), json!("final")));
    assert_eq!(base("2026-06", None), (json!("3831.00"), json!("final")));
}

/// Trap 3: a failed month inside a settlement. 2010-07 has no figure on either side: no total, the rows by name.
#[test]
fn a_failed_month_inside_a_settlement() {
    let mut request = roster("2010-05", "2010-08", "3000.00");
    request["against"] = json!({"overlays": [{"id": "old", "mode": "replace", "rows": [{"param": "base.average", "kind": "pension",
        "region": "410100", "from": "2009-07", "until": "2010-07", "value": "1918.75", "cite": "as charged"}]}]});
    let answer = ask(&request);
    let found = &answer["ok"];
    assert!(found.get("totals").is_none(), "{found}");
    let failed: Vec<_> =
        found["failed"].as_array().unwrap().iter().map(|f| (&f["side"], &f["person"], &f["month"])).collect();
    assert_eq!(failed.len(), 4, "two people on two sides: {failed:?}");
    assert!(failed.iter().all(|(_, _, month)| **month == "2010-07"));
    // The months that did pair are all there: two people, two months.
    let lines = found["pairs"].as_array().unwrap().iter().filter(|pair| pair["line"] == "pension_employee").count();
    assert_eq!(lines, 4);
}

/// Trap 4: an overlay that a later pack supersedes. It only fills; where the base has a row, the base wins and says so.
#[test]
fn an_overlay_that_the_pack_supersedes() {
    let mut request = monthly("410100", "2025-09", "500.00");
    let row = json!({"param": "base.average", "region": "410000", "from": "2025-07", "until": "2026-07", "value": "6300", "cite": "our guess"});
    request["overlays"] = json!([{"id": "guess", "mode": "fill", "rows": [row]}]);
    let answer = ask(&request);
    assert_eq!(answer["ok"]["pension_base"], "3831.00");
    assert_eq!(answer["superseded"][0]["supersedes"], "guess");
    assert_eq!(answer["standing"], "final");
    // In a hole the same overlay answers, marked as assumed and named.
    let mut hole = monthly("410100", "2010-09", "500.00");
    hole["overlays"] = json!([{"id": "guess", "mode": "fill", "rows": [{"param": "base.average", "region": "410100",
        "from": "2010-07", "until": "2011-07", "value": "2400", "cite": "our guess"}]}]);
    let answer = ask(&hole);
    assert_eq!((&answer["ok"]["pension_base"], &answer["standing"]), (&json!("1440.00"), &json!("assumed")));
    assert_eq!(answer["not_final"][0]["overlay"], "guess");
}

/// 2024-07 to 2024-11 charged on 3579, due on 3756: per month rate × (new base - old base), 5 months (contributions 2.3).
#[test]
fn the_settlement_of_2024() {
    let mut request = roster("2024-07", "2024-12", "500.00");
    request["against"] = json!({"known": "2024-11-15"});
    let answer = ask(&request);
    let found = &answer["ok"];
    let total = |line: &str| {
        let totals = found["totals"].as_array().unwrap();
        totals.iter().find(|total| total["line"] == line).unwrap()["difference"].clone()
    };
    // 16 % of 3579 is 572.64, of 3756 600.96: 28.32 a month; 8 %: 286.32 and 300.48: 14.16 a month. The other person earns 8000.
    assert_eq!((total("pension_employer"), total("pension_employee")), (json!("141.60"), json!("70.80")));
    assert_eq!(total("total"), "212.40");
    let pairs = found["pairs"].as_array().unwrap();
    let second = pairs.iter().filter(|pair| pair["person"] == 2);
    assert!(
        second.clone().count() > 0
            && second.into_iter().all(|pair| pair["difference"] == "0.00" && pair.get("because").is_none())
    );
    let first = pairs.iter().find(|pair| pair["person"] == 1 && pair["line"] == "pension_employer").unwrap();
    assert_eq!(first["because"], "base.average");
}

/// Against amounts that the caller says were charged: pairs line by line; what was never charged is listed, never netted.
#[test]
fn charged_amounts() {
    let mut request = roster("2024-07", "2024-09", "500.00");
    request["against"] = json!({"lines": ["pension_employer"], "charged": [
        {"person": 1, "month": "2024-07", "line": "pension_employer", "amount": "572.64"},
        {"person": 1, "month": "2024-08", "line": "pension_employer", "amount": "572.64"},
        {"person": 2, "month": "2024-07", "line": "pension_employer", "amount": "1280.00"}]});
    let answer = ask(&request);
    let found = &answer["ok"];
    let differences: Vec<_> =
        found["pairs"].as_array().unwrap().iter().map(|pair| pair["difference"].as_str().unwrap()).collect();
    assert_eq!(differences, ["28.32", "28.32", "0.00"]);
    assert_eq!(
        found["unpaired"],
        json!([{"side": "right", "person": 2, "month": "2024-08", "line": "pension_employer", "amount": "1280.00"}])
    );
    assert!(found.get("totals").is_none());
    // The same line twice: which of the two counts is not for the engine to guess.
    let twice = json!({"person": 1, "month": "2024-07", "line": "pension_employer", "amount": "1.00"});
    request["against"]["charged"] = json!([twice, twice]);
    assert_eq!(ask(&request)["error"]["code"], 209);
}

/// A row that one side cannot compute is a finding, not an error.
#[test]
fn one_side_without_policy() {
    let mut request = monthly("410100", "2025-07", "500.00");
    request["against"] = json!({"known": "2011-01-01"});
    let answer = ask(&request);
    assert_eq!(answer["ok"]["failed"][0]["side"], "left");
    assert!((300..400).contains(&answer["ok"]["failed"][0]["error"]["code"].as_i64().unwrap()));
    assert!(answer["ok"].get("totals").is_none());
}
