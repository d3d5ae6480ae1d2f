//! Why two sides differ: the reason belongs to the pair, to its unit, person, month and kind; and an explanation shows the rows
//! that the answer rests on.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use std::cell::Cell;

use common::{ACCEPT_ALL, ask, engine, month, place};
use serde_json::{Value, json};
use shebao::account::ledger;
use shebao::premium::arrears::{Debt, Input, Order, Payment, PaymentDay, Reckoning};
use shebao::premium::{Kind, Payer, Terms, monthly, unit_bill};
use shebao::{Against, Date, Engine, Money, Options, Selector};
use shebao_tests::cases;

/// A row of an overlay that replaces another.
fn row(param: &str, facet: &str, from: &str, until: &str, value: &str) -> String {
    let region = "410000";
    format!(
        r#"{{"param":"{param}",{facet}"region":"{region}","from":"{from}","until":"{until}","value":"{value}","cite":"invented"}}"#
    )
}

fn against(rows: &[String]) -> String {
    let rows = rows.join(",");
    format!(r#""against":{{{ACCEPT_ALL}"overlays":[{{"id":"what if","mode":"replace","rows":[{rows}]}}]}},"#)
}

/// The pairs that differ, and what each is laid to.
fn differing(answer: &Value) -> Vec<&Value> {
    let pairs = answer["ok"]["pairs"].as_array().unwrap();
    pairs.iter().filter(|pair| pair["difference"] != "0.00").collect()
}

/// Two units of another payer and kind: what moves the one is no reason of the other.
#[test]
fn a_plan_lays_each_unit_to_its_own_rate() {
    let rates = against(&[
        row("pension.employer", r#""payer":"enterprise","#, "2025-09", "2025-11", "15%"),
        row("unemployment.employer", r#""payer":"institution","#, "2025-09", "2025-11", "0.6%"),
    ]);
    let request = format!(
        r#"{{"op":"premium.collection_plan@1",{ACCEPT_ALL}{rates}"input":{{"from":"2025-09","until":"2025-11","units":[
        {{"unit":7,"district":"410100","region":"410100","payer":"enterprise","pension":true}},
        {{"unit":8,"district":"410100","region":"410100","payer":"institution","unemployment":true}}],"roster":[
        {{"unit":7,"person":1,"from":"2025-01","until":"2026-01","wage":"8000.00"}},
        {{"unit":8,"person":1,"from":"2025-01","until":"2026-01","wage":"8000.00"}}]}}}}"#
    );
    let answer = ask(&engine(), &request);
    // 8000 × 1 % and × 0.1 % a month, in the employer's line and in the total.
    let found: Vec<Value> = differing(&answer)
        .into_iter()
        .map(|pair| json!([pair["unit"], pair["person"], pair["line"], pair["difference"], pair["because"]]))
        .collect();
    let of_unit = |unit: u32, difference: &str, because: &str| {
        ["employer", "total"].map(|line| json!([unit, null, line, difference, because]))
    };
    let pension = of_unit(7, "80.00", "pension.employer");
    let unemployment = of_unit(8, "8.00", "unemployment.employer");
    assert_eq!(found, [pension.clone(), pension, unemployment.clone(), unemployment].concat());
    let totals = answer["ok"]["totals"].as_array().unwrap();
    let total = totals.iter().find(|total| total["line"] == "total").unwrap();
    assert_eq!(total["difference"], "176.00");
    let changes = answer["ok"]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 4, "{changes:?}"); // two rates, each in two months
}

/// One person's base moves with the limits, another's with the share of an undeclared base; and the premium with it.
#[test]
fn a_verification_lays_each_person_and_kind_apart() {
    let rows = against(&[
        row("base.average", r#""kind":"pension","#, "2022-07", "2023-07", "5000.00"),
        row("base.undeclared_share", "", "2022-07", "2023-07", "100%"),
    ]);
    let request = format!(
        r#"{{"op":"base.unit_verification@1",{ACCEPT_ALL}{rows}"input":{{"region":"410100","from":"2022-08","until":"2022-10",
        "payer":"enterprise","pension":true,"injury":true,"injury_rate":"0.2%","roster":[
        {{"person":1,"from":"2022-01","until":"2023-01","source":"previous_year","wage":"1000.00","declared_wage":"1000.00"}},
        {{"person":2,"from":"2022-01","until":"2023-01","source":"undeclared","wage":"8000.00","declared_wage":"8000.00"}}]}}}}"#
    );
    let answer = ask(&engine(), &request);
    let because = |person: u32, item: &str, line: &str| {
        let is_it = |pair: &&&Value| pair["person"] == person && pair["item"] == item && pair["line"] == line;
        let pairs = differing(&answer);
        let pair = pairs.iter().find(is_it).unwrap_or_else(|| panic!("{person} {item} {line}: {answer}"));
        pair["because"].as_str().unwrap_or("none").to_owned()
    };
    assert_eq!(because(1, "pension", "verified_base"), "base.average");
    assert_eq!(because(1, "pension", "employer_before"), "base.average");
    assert_eq!(because(1, "pension", "employee_after"), "base.average");
    // 8000 × 110 % less 8000 × 100 %, × 0.2 % for two months.
    for line in ["verified_base", "base_difference", "employer_after", "employer_difference", "difference"] {
        assert_eq!(because(2, "injury", line), "base.undeclared_share", "{line}");
    }
    let totals = answer["ok"]["totals"].as_array().unwrap();
    assert!(totals.iter().all(|total| total["line"] != "verified_base"), "bases of stretches are no sums");
}

/// A stretch of months is laid to what changed in any of them.
#[test]
fn a_payment_is_laid_to_any_of_its_months() {
    let rows = against(&[row("pension.employee", r#""payer":"flexible","#, "2025-03", "2025-04", "19%")]);
    let request = format!(
        r#"{{"op":"premium.flexible@1",{ACCEPT_ALL}{rows}"input":{{"region":"410100","from":"2025-01","until":"2025-04",
        "period":"quarter","pension":true,"tier_share":"100%"}}}}"#
    );
    let answer = ask(&engine(), &request);
    let pairs = differing(&answer);
    let payment = pairs.iter().find(|pair| pair["line"] == "payment").unwrap();
    let month = pairs.iter().find(|pair| pair["line"] == "total").unwrap();
    assert_eq!((&payment["because"], &payment["month"]), (&month["because"], &json!("2025-01")));
    assert_eq!((&month["month"], &month["difference"]), (&json!("2025-03"), &payment["difference"]));
    let totals = answer["ok"]["totals"].as_array().unwrap();
    let total = totals.iter().find(|total| total["line"] == "total").unwrap();
    assert_eq!(total["difference"], payment["difference"]);
}

/// However many debts differ, and however often a line is named, the input is gathered as often.
#[test]
fn comparing_debts_gathers_the_input_no_more_often_for_more_of_them() {
    let engine = engine();
    let day = |text: &str| Date::parse(text).unwrap();
    let rate = r#"{"accept":{"evidence":"unverified"},"overlays":[{"id":"what if","mode":"replace","rows":[{"param":"late_fee.rate",
        "kind":"pension","region":"100000","from":"2018-01-01","until":"2018-02-01","value":"0.1%","cite":"invented"}]}]}"#;
    let left = engine.options(rate).unwrap();
    let right = Options { overlays: Vec::new(), ..left.clone() };
    let gathered = |count: u32| {
        let debt = |number: u32| {
            let default_from = Date::parse(&format!("2017-11-{:02}", 1 + number % 28)).unwrap();
            let principal = Money::from_fen(i64::from(number) * 10_000);
            Debt::builder()
                .debt(number)
                .month(month(&format!("2017-{:02}", 1 + number % 9)))
                .kind(Kind::Pension)
                .default_from(default_from)
                .principal(principal)
                .build()
        };
        let input = Input::builder()
            .region(place(410_100))
            .until(day("2018-03-01"))
            .order(Order::PrincipalThenFee)
            .reckoning(Reckoning::BySpan)
            .payment_day(PaymentDay::Counted)
            .build()
            .debts((1..=count).map(debt).collect())
            .payments(vec![Payment::new(day("2018-02-10"), Money::from_fen(10_000))]);
        let (calls, gather) = (Cell::new(0), shebao::filled_from(&input));
        let fill = |raws: &mut shebao::record::Raws| {
            calls.set(calls.get() + 1);
            gather(raws)
        };
        let lines: Vec<&str> = vec!["late_fee"; 1 + 20 * usize::try_from(count).unwrap()];
        let against = Against::Options(left.clone());
        let found = engine.compare("premium.arrears@1", &fill, &right, &against, Some(&lines)).unwrap();
        assert_eq!(found.pairs.len(), usize::try_from(count).unwrap());
        for pair in &found.pairs {
            assert_eq!((pair.difference.fen() < 0, pair.because.as_deref()), (true, Some("late_fee.rate")));
        }
        calls.get()
    };
    assert_eq!(gathered(20), gathered(400));
}

/// The standing and evidence of an answer are the weakest of the rows that its explanation shows; without a row there are none.
fn rests_on_what_it_shows(engine: &Engine, request: &Value) -> Option<Value> {
    let mut request = request.clone();
    request["explain"] = true.into();
    let mut answer = Vec::new();
    if engine.call(request.to_string().as_bytes(), &mut answer) != 0 {
        return None;
    }
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    let rows = answer["explanation"]["rows"].as_array().unwrap();
    let weakest = |member: &str, order: &[&str]| {
        let grade = |row: &Value| order.iter().position(|word| row[member] == *word).unwrap();
        rows.iter().map(grade).max().map(|grade| order[grade].to_owned())
    };
    let said = |member: &str| answer[member].as_str().map(str::to_owned);
    assert_eq!(said("standing"), weakest("standing", &["final", "provisional", "assumed"]), "{request}");
    let order = ["official", "corroborated", "single", "unverified"];
    assert_eq!(said("evidence"), weakest("evidence", &order), "{request}");
    Some(answer)
}

#[test]
fn every_answer_rests_on_the_rows_shown() {
    let engine = engine();
    let mut held = 0;
    for case in cases() {
        let request: Value = serde_json::from_str(&case.request).unwrap();
        let operation = shebao::operations().iter().find(|operation| operation.about().name == case.operation).unwrap();
        let is_other = ["against", "profile", "rows"].iter().any(|member| request.get(member).is_some());
        if operation.kind() != "composed" && !is_other {
            held += usize::from(rests_on_what_it_shows(&engine, &request).is_some());
        }
    }
    assert!(held > 300, "{held}");
}

/// Interest of 2026 is on the rate of 2025, carried: it does not show as that year's own.
#[test]
fn a_carried_rate_is_shown_beside_its_own_year() {
    let ledger = json!({"op": "account.ledger@1", "accept": {"evidence": "unverified"}, "input":
        {"region": "410100", "from": "2025-01", "until": "2027-01", "personal": "20000.00"}});
    let answer = rests_on_what_it_shows(&engine(), &ledger).unwrap();
    let rows = answer["explanation"]["rows"].as_array().unwrap();
    let rates: Vec<(&Value, bool)> = rows
        .iter()
        .filter(|row| row["param"] == "account.rate")
        .map(|row| (&row["standing"], row.get("carried_into").is_some()))
        .collect();
    assert_eq!(rates, [(&json!("final"), false), (&json!("provisional"), true)]);
}

/// A person of two units is explained in the unit that is named, and for the kind that is named; a unit by the first of its people.
#[test]
fn a_plan_is_explained_by_unit_and_kind() {
    let explained = |selector: &Value| {
        let request = json!({"op": "premium.collection_plan@1", "accept": {"evidence": "unverified"}, "explain": selector, "input": {
            "from": "2025-09", "until": "2025-10", "units": [
                {"unit": 7, "district": "410100", "region": "410100", "payer": "enterprise", "pension": true},
                {"unit": 8, "district": "410100", "region": "410100", "payer": "enterprise", "pension": true, "unemployment": true}],
            "roster": [{"unit": 7, "person": 1, "from": "2025-09", "until": "2025-10", "wage": "8000.00"},
                {"unit": 8, "person": 1, "from": "2025-09", "until": "2025-10", "wage": "9000.00"}]}});
        ask(&engine(), &request.to_string())
    };
    let lines = |selector: Value| -> Vec<String> {
        let answer = explained(&selector);
        let steps = answer["explanation"]["steps"].as_array().unwrap_or_else(|| panic!("{answer}"));
        let told =
            |step: &Value| format!("{} {}", step["line"].as_str().unwrap(), step["result"].as_str().unwrap_or("-"));
        steps.iter().map(told).filter(|told| told.contains("_employee ")).collect()
    };
    // 8 % of 8000 and of 9000; 0.3 % of 9000.
    let (in_7, in_8) = ("pension_employee 640.00", "pension_employee 720.00");
    let unemployment = "unemployment_employee 27.00";
    assert_eq!(lines(json!({"unit": 7, "person": 1, "month": "2025-09"})), [in_7]);
    assert_eq!(lines(json!({"unit": 8, "person": 1, "month": "2025-09"})), [in_8, unemployment]);
    assert_eq!(lines(json!({"unit": 8, "month": "2025-09"})), [in_8, unemployment]);
    assert_eq!(lines(json!({"unit": 8, "month": "2025-09", "item": "unemployment"})), [unemployment]);
    let number = |selector: Value| explained(&selector)["error"]["code"].as_u64();
    assert_eq!(number(json!({"unit": 9, "month": "2025-09"})), Some(201));
    assert_eq!(number(json!({"unit": "x", "month": "2025-09"})), Some(108));
    assert_eq!(number(json!({"unit": 8, "month": "2025-09", "item": "pensions"})), Some(206));
    // An operation whose rows are of no unit has none to be named.
    let monthly = json!({"op": "premium.monthly@1", "explain": {"unit": 1}, "input":
        {"region": "410100", "month": "2025-09", "payer": "enterprise", "pension": true, "wage": "8000.00"}});
    assert_eq!(ask(&engine(), &monthly.to_string())["error"]["code"], 106);
}

/// Under a profile a unit and a person are named by the host's own ids.
#[test]
fn a_unit_is_explained_by_the_hosts_id() {
    let unit = |id: &str| json!({"AAB001": id, "AAB301": "410100", "QH": "410102", "AAB019": "10", "AAE140": "110"});
    let member = |unit: &str, wage: u32| json!({"AAB001": unit, "AAC001": "A1", "AAE041": 202_507, "AAE042": null, "AAC040": wage});
    let explained = |selector: Value| {
        let codes = json!([
            {"code": "AAB019", "values": [{"value": "10", "sets": {"units.payer": "enterprise"}}]},
            {"code": "AAE140", "line": "*.item", "values": [{"value": "110", "is": "pension", "sets": {"units.pension": true}}]},
            {"code": "AAB301", "field": ["region", "units.region"]},
            {"code": "QH", "field": "units.district"}, {"code": "JS", "line": "lines.base"},
            {"code": "AAB001", "field": ["units.unit", "roster.unit"]}]);
        let request = json!({"op": "premium.collection_plan@1", "profile": {"base": "national", "codes": codes}, "explain": selector,
            "input": {"AAB301": "410100", "AAE041": 202_507, "AAE042": 202_507, "units": [unit("U1"), unit("U2")],
            "roster": [member("U1", 8000), member("U2", 9000)]}});
        ask(&engine(), &request.to_string())
    };
    for (id, employee) in [("U1", "640.00"), ("U2", "720.00")] {
        let answer = explained(json!({"unit": id, "person": "A1", "month": "2025-07"}));
        let steps = answer["explanation"]["steps"].as_array().unwrap_or_else(|| panic!("{answer}"));
        assert!(steps.iter().any(|step| step["result"] == employee), "{id}: {answer}");
    }
    let unknown = explained(json!({"unit": "U3", "person": "A1", "month": "2025-07"}));
    assert_eq!(unknown["error"]["field"], "AAB001", "{unknown}");
}

/// Typed Rust explains every shape: the last step comes to what the answer says.
#[test]
fn typed_rust_explains_every_shape() {
    let (engine, september) = (engine(), month("2025-09"));
    let options = engine.options(r#"{"accept":{"evidence":"unverified"}}"#).unwrap();
    let wage = Money::parse("8000.00").unwrap();
    let input = monthly::Input::new(place(410_100), september, Payer::Enterprise, wage).pension(true);
    let leaf = engine.explain_leaf::<monthly::Monthly>(&input, &options).unwrap();
    let terms = Terms::new(Payer::Enterprise).pension(true);
    let roster = vec![unit_bill::Employment::new(7, september, september.plus(1), wage)];
    let bill = unit_bill::Input::new(place(410_100), september, september.plus(1), terms).roster(roster);
    let named = Selector { person: Some(7), month: Some(september), ..Selector::default() };
    let composed = engine.explain_composed::<unit_bill::UnitBill>(&bill, &named, &options).unwrap();
    for explained in [leaf, composed] {
        assert_eq!(explained.about.name, "premium.monthly");
        assert_eq!(explained.steps.last().unwrap().fen, 192_000); // 8000 × (16 % + 8 %)
    }
    let unnamed = engine.explain_composed::<unit_bill::UnitBill>(&bill, &Selector::default(), &options);
    assert_eq!(unnamed.unwrap_err().number(), 201);
    let ledger =
        ledger::Input::new(place(410_100), month("2024-01"), month("2025-01"), Money::parse("50000.00").unwrap());
    let person = engine.explain_person::<ledger::Ledger>(&ledger, &options).unwrap();
    // The published example i1-2024: 2.62 % of 50,000.00 over a year.
    assert!(person.steps.iter().any(|step| step.fen == 5_131_000));
}
