//! Under a profile nothing is joined to the wrong person or unit, nothing that failed is hidden, and nothing unsure is used.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::{common::engine, refused};

#[track_caller]
fn fails(request: &Value, code: u16, about: &str) -> Value {
    refused(&engine(), request.to_string().as_bytes(), code, about)
}

fn answer(request: &str) -> (Value, String) {
    let mut out = Vec::new();
    engine().call(request.as_bytes(), &mut out);
    let text = String::from_utf8(out).unwrap();
    (serde_json::from_str(&text).unwrap(), text)
}

fn unit(profile: &Value, roster: &Value) -> Value {
    json!({"op": "premium.unit_bill@1", "profile": profile, "input": {"AAB301": "410100", "AAB019": "10", "AAE140": "110",
        "AAE041": 202_507, "AAE042": 202_507, "roster": roster}})
}

fn person(id: &Value, wage: u32) -> Value {
    json!({"AAC001": id, "AAE041": 202_507, "AAE042": null, "AAC040": wage})
}

/// A profile that gives the lines of a collection plan, with `codes` on top.
fn plan(codes: &Value, roster: &Value) -> Value {
    let mut all = vec![
        json!({"code": "AAB019", "values": [{"value": "10", "sets": {"units.payer": "enterprise"}}]}),
        json!({"code": "AAE140", "line": "*.item", "values": [{"value": "110", "is": "pension", "sets": {"units.pension": true}}]}),
        json!({"code": "AAB301", "field": ["region", "units.region"]}),
        json!({"code": "QH", "field": "units.district"}),
        json!({"code": "JS", "line": "lines.base"}),
    ];
    all.extend(codes.as_array().unwrap().iter().cloned());
    json!({"op": "premium.collection_plan@1", "profile": {"base": "national", "codes": all},
        "input": {"AAB301": "410100", "AAE041": 202_507, "AAE042": 202_507, "roster": roster, "units": [
            {"AAB001": "1", "AAB301": "410100", "QH": "410102", "AAB019": "10", "AAE140": "110"},
            {"AAB001": "0", "AAB301": "410100", "QH": "410102", "AAB019": "10", "AAE140": "110"}]}})
}

fn staff(code: &str, unit: &Value, id: u32, wage: u32) -> Value {
    json!({code: unit, "AAC001": id, "AAE041": 202_507, "AAE042": null, "AAC040": wage})
}

/// The ids of a list in our own words are other numbers than those that stand for a record's.
#[test]
fn a_list_with_ids_is_not_set() {
    let own = json!([{"unit": 1, "person": 1, "from": "2025-07", "until": "2025-08", "wage": "8000.00"}]);
    let mut request = plan(&json!([]), &json!(null));
    request["set"] = json!({"roster": own});
    let said = fails(&request, 214, "roster");
    assert!(said["error"]["message"].as_str().unwrap().contains("put the list in the record"), "{said}");
    let mut request = unit(&json!("national"), &json!(null));
    request["set"] = json!({"roster": [{"person": 7, "from": "2025-07", "until": "2025-08", "wage": "8000.00"}]});
    fails(&request, 214, "roster");
    // A list without ids may be set: it is joined to nothing.
    let ledger = json!({"op": "account.ledger@1", "profile": "national", "accept": {"methods": ["account.interest_rounding"]},
        "set": {"personal": "50000.00", "spans": []}, "input": {"AAB301": "410100", "AAE041": 202_401, "AAE042": 202_412}});
    // The published example i1-2024: 2.62 % of 50,000.00 over a year.
    assert!(answer(&ledger.to_string()).1.contains("\"AAE240\":51310.00"), "{}", answer(&ledger.to_string()).1);
}

/// A number of the host's own beside one that stands for an id would be the number of another person.
#[test]
fn codes_of_one_id_have_one_form() {
    let in_and_out =
        json!([{"code": "AAC001", "field": "roster.person"}, {"code": "X", "line": "lines.person", "form": "count"}]);
    let out_and_in =
        json!([{"code": "AAC001", "field": "roster.person", "form": "count"}, {"code": "Y", "line": "*.person"}]);
    for codes in [in_and_out, out_and_in] {
        let said = fails(&unit(&json!({"base": "national", "codes": codes}), &json!([])), 118, "person");
        assert_eq!(said["error"]["row"], 1, "{said}");
    }
    // All of them plain numbers are one form.
    let profile = json!({"base": "national", "codes": [{"code": "AAC001", "field": "roster.person", "line": "*.person", "form": "count"}]});
    let (given, text) = answer(&unit(&profile, &json!([person(&json!(7), 8000)])).to_string());
    assert_eq!(given["ok"]["lines"][0]["AAC001"], 7, "{text}");
}

/// Two codes of one id name the same unit: it is our field that they are.
#[test]
fn two_codes_of_one_id_are_joined() {
    let codes =
        json!([{"code": "AAB001", "field": "units.unit", "line": "*.unit"}, {"code": "SSDW", "field": "roster.unit"}]);
    let roster = json!([staff("SSDW", &json!("1"), 7, 8000), staff("SSDW", &json!(0), 8, 9000)]);
    let (given, text) = answer(&plan(&codes, &roster).to_string());
    let lines = given["ok"]["lines"].as_array().unwrap_or_else(|| panic!("{text}"));
    let mut shown: Vec<String> = lines.iter().map(|line| format!("{} {}", line["AAB001"], line["JS"])).collect();
    shown.sort();
    assert_eq!(shown, ["\"0\" 9000.0", "\"1\" 8000.0"], "{text}");
}

/// A number is one however it is written; it comes back as it first came.
#[test]
fn an_id_is_one_however_it_is_written() {
    for (first, again) in [("1", "1.0"), ("4.1E+15", "4100000000000000"), ("7", "\"7\""), ("-0", "0")] {
        let roster = "[{\"AAC001\":FIRST,\"AAE041\":202507,\"AAE042\":202507,\"AAC040\":8000},\
                       {\"AAC001\":AGAIN,\"AAE041\":202507,\"AAE042\":202507,\"AAC040\":9000}]";
        let request = unit(&json!("national"), &json!("ROSTER")).to_string();
        let roster = roster.replace("FIRST", first).replace("AGAIN", again);
        // One person has one wage a month.
        let (given, text) = answer(&request.replace("\"ROSTER\"", &roster));
        assert_eq!(given["error"]["code"], 209, "{text}");
        let one = format!("[{{\"AAC001\":{first},\"AAE041\":202507,\"AAE042\":null,\"AAC040\":8000}}]");
        let explain = format!("\"explain\":{{\"person\":{again},\"month\":\"2025-07\"}},\"input\":");
        let (given, text) = answer(&request.replace("\"ROSTER\"", &one).replace("\"input\":", &explain));
        assert!(given["explanation"]["steps"].is_array(), "{text}");
        assert!(text.contains(&format!("\"lines\":[{{\"AAC001\":{first},")), "{text}");
    }
    fails(&unit(&json!("national"), &json!([person(&json!(true), 1)])), 108, "AAC001");
}

/// GB 11643 writes the check "digit" ten as X; hosts write x too. What a spreadsheet has made of a number is nobody's any more.
#[test]
fn an_identity_number_is_one_person_or_is_told() {
    let roster = |first: Value, again: Value| json!([person(&first, 8000), person(&again, 9000)]);
    let id = |text: &str| Value::from(text);
    let asked = |first, again| answer(&unit(&json!("national"), &roster(first, again)).to_string());
    let (given, text) = asked(id("11010519491231002X"), id("11010519491231002x "));
    assert_eq!(given["error"]["code"], 209, "one person with two wages in one month: {text}");
    // Every row comes back in its own writing.
    let mut rows = roster(id("11010519491231002x"), id("11010519491231002X"));
    rows[0]["AAE042"] = json!(202_507);
    rows[1]["AAE041"] = json!(202_508);
    let mut request = unit(&json!("national"), &rows);
    request["input"]["AAE042"] = json!(202_508);
    let (given, text) = answer(&request.to_string());
    assert_eq!(
        [&given["ok"]["roster"][0]["AAC001"], &given["ok"]["roster"][1]["AAC001"]],
        ["11010519491231002x", "11010519491231002X"]
    );
    assert_eq!(given["ok"]["lines"].as_array().map(Vec::len), Some(2), "{text}");
    // Other codes are what they are.
    assert_eq!(asked(id("K-1x"), id("K-1X")).0["ok"]["lines"].as_array().map(Vec::len), Some(2));
    for mangled in [id("4.1E+17"), id("4.10105E+17"), id("110105194912310000")] {
        let said = fails(&unit(&json!("national"), &roster(id("1"), mangled)), 221, "AAC001");
        assert_eq!(said["error"]["row"], 1, "{said}");
    }
    let number = unit(&json!("national"), &roster(id("1"), id("ID"))).to_string();
    for token in ["4.1E+17", "4.1e17", "110105194912310000"] {
        refused(&engine(), number.replace("\"ID\"", token).as_bytes(), 221, "AAC001");
    }
}

/// Pension of 2020-05 on a day of 2025 is not paid by a flexible worker: 人社部发〔2016〕132号 forbids making up.
#[test]
fn what_is_not_paid_is_said() {
    let request = |kind: &str| {
        json!({"op": "premium.flexible@1", "profile": "national", "set": {"period": "month", "chosen_base": "5000.00", "paid": "2025-09-15"},
            "input": {"AAB301": "410100", "AAE140": kind, "AAE041": 202_507, "AAE042": 202_509}})
    };
    let ours = json!({"op": "premium.flexible@1", "input": {"region": "410100", "from": "2025-07", "until": "2025-10", "pension": true,
        "period": "month", "chosen_base": "5000.00", "paid": "2025-09-15"}});
    let ((theirs, text), (ours, _)) = (answer(&request("110").to_string()), answer(&ours.to_string()));
    let (past, own) = (theirs["ok"]["past"].as_array(), ours["ok"]["past"].as_array().unwrap());
    assert!(!own.is_empty(), "{ours}");
    let past = past.unwrap_or_else(|| panic!("{text}"));
    let shown: Vec<Value> = past.iter().map(|row| json!([row["AAE003"], row["AAE140"], row["decision"]])).collect();
    let wanted: Vec<Value> = own
        .iter()
        .map(|row| {
            let month: u32 = row["month"].as_str().unwrap().replace('-', "").parse().unwrap();
            json!([month, "110", row["decision"]])
        })
        .collect();
    assert_eq!(shown, wanted, "{text}");
    // 120 is of public institutions; a flexible worker is none.
    fails(&request("120"), 219, "120");
}

/// A code of ours that is a list, or a member of what failed, is no code of a host's.
#[test]
fn a_code_named_as_a_list_of_ours() {
    for code in [
        json!({"code": "FAILED", "line": "employer_total"}),
        json!({"code": "failed", "line": "lines"}),
        json!({"code": "ERROR", "line": "failed.month"}),
        json!({"code": "Lines", "field": "region"}),
        json!({"code": "roster", "field": "region"}),
    ] {
        let codes = json!([{"code": "AAE003", "field": "month"}, {"code": "AAB301"}, code]);
        fails(&unit(&json!({"base": "national", "codes": codes}), &json!([])), 118, "profile");
    }
    let gives =
        json!({"code": "X", "values": [{"value": "1", "sets": {"medical": true}, "gives": {"lines": "total"}}]});
    let said = fails(&unit(&json!({"base": "national", "codes": [gives]}), &json!([])), 118, "profile");
    assert_eq!(said["error"]["row"], 0, "{said}");
    let itself = json!({"code": "X", "values": [{"value": "1", "sets": {"medical": true}, "gives": {"X": "lines.medical_employer"}}]});
    fails(&unit(&json!({"base": "national", "codes": [itself]}), &json!([])), 118, "profile");
}

/// A row of another kind than its record is not billed as the record's.
#[test]
fn a_row_of_another_kind() {
    let mut other = person(&json!(7), 8000);
    other["aae140"] = json!("310");
    let said = fails(&unit(&json!("national"), &json!([person(&json!(6), 8000), other])), 214, "310");
    assert_eq!((&said["error"]["field"], &said["error"]["row"]), (&json!("AAE140"), &json!(1)));
    assert!(said["error"]["message"].as_str().unwrap().contains("says 110"), "{said}");
    let mut same = person(&json!(7), 8000);
    same["AAE140"] = json!("110 ");
    assert_eq!(answer(&unit(&json!("national"), &json!([same])).to_string()).0["ok"]["lines"][0]["AAC001"], 7);
}

/// The month of a list's items is not left out where its code is not sure: it is accepted by name.
#[test]
fn a_list_without_its_months() {
    for (profile, kind) in [("shaanxi-1", "1"), ("chengdu-2", "01"), ("zhejiang-2", "11")] {
        let mut request = unit(&json!(profile), &json!([person(&json!(7), 8000)]));
        request["input"]["AAE140"] = json!(kind);
        let said = fails(&request, 119, "AAE003");
        assert!(said["error"]["message"].as_str().unwrap().contains(r#""accept":["AAE003"]"#), "{said}");
        request["profile"] = json!({"base": profile, "accept": ["AAE003"]});
        assert_eq!(answer(&request.to_string()).0["ok"]["lines"][0]["AAE003"], 202_507);
    }
}

/// A value that is longer than those of lists is not repeated: it may be an amount, or a month of birth.
#[test]
fn no_value_stands_in_a_message() {
    let mut request = unit(&json!("national"), &json!([]));
    for long in ["199001", "8000", "4321"] {
        request["input"]["AAE140"] = json!(long);
        let said = fails(&request, 218, "AAE140");
        assert!(!said.to_string().contains(long), "{said}");
    }
    let mut row = person(&json!(7), 8000);
    row["AAE140"] = json!("199001");
    let said = fails(&unit(&json!("national"), &json!([row])), 214, "AAE140");
    assert!(!said.to_string().contains("199001"), "{said}");
}

/// What is not sure is not used beside a value either.
#[test]
fn a_code_beside_a_value_is_sure() {
    let ask = |code: &Value, kind: &str| {
        json!({"op": "premium.monthly@1", "profile": {"base": "national", "codes": [code]},
            "input": {"AAB301": "410100", "AAB019": "10", "AAE140": kind, "AAE003": 202_509, "AAC040": 8000, "AAA042": 0.002}})
    };
    let rate = json!({"code": "AAA042", "form": "fraction", "confidence": "C"});
    fails(&ask(&rate, "410"), 119, "AAA042");
    assert!(answer(&ask(&rate, "110").to_string()).0["ok"].is_object(), "it is not read");
    let line = json!({"code": "AAE020", "confidence": "C"});
    fails(&ask(&line, "110"), 119, "AAE020");
    let mut accepted = ask(&line, "110");
    accepted["profile"]["accept"] = json!(["AAE020"]);
    assert_eq!(answer(&accepted.to_string()).0["ok"]["AAE020"].to_string(), "1280.0"); // 16 % of 8000.00
}

/// A value's word is that of the line's own field, not of another that it sets too.
#[test]
fn a_word_is_of_its_own_field() {
    let profile = json!({"base": "national", "codes": [{"code": "X", "line": "rows", "values": [
        {"value": "07", "sets": {"risk_class": "1"}}]}]});
    // One row is no first class of risk.
    fails(&unit(&profile, &json!([person(&json!(7), 8000)])), 118, "X");
}

/// What contradicts a field that the request sets is told so; what no code of the record says is not.
#[test]
fn a_clash_names_who_said_it() {
    let request = json!({"op": "premium.monthly@1", "profile": "national", "set": {"payer": "funded"},
        "input": {"AAB301": "410100", "AAE140": "110", "AAE003": 202_509, "AAC040": 8000}});
    let said = fails(&request, 214, "AAE140");
    assert!(said["error"]["message"].as_str().unwrap().contains("set.payer"), "{said}");
}

/// Whatever a profile holds is counted, and looked up in good time.
#[test]
fn a_long_profile() {
    let gives = |count: usize| {
        let each: Vec<String> = (0..count).map(|n| format!("\"G{n}\":\"total\"")).collect();
        format!(
            "{{\"code\":\"X\",\"values\":[{{\"value\":\"1\",\"sets\":{{\"medical\":true}},\"gives\":{{{}}}}}]}}",
            each.join(",")
        )
    };
    let ask = |code: &str| {
        let request = unit(&json!("PROFILE"), &json!([]));
        request.to_string().replace("\"PROFILE\"", &format!("{{\"base\":\"national\",\"codes\":[{code}]}}"))
    };
    let started = Instant::now();
    answer(&ask(&gives(8_000)));
    assert!(started.elapsed() < Duration::from_secs(8), "{:?}", started.elapsed());
    refused(&engine(), ask(&gives(10_000)).as_bytes(), 113, "profile");
    let words = vec!["\"enterprise\""; 10_001].join(",");
    let only = format!("{{\"code\":\"X\",\"values\":[{{\"value\":\"1\",\"only\":{{\"payer\":[{words}]}}}}]}}");
    refused(&engine(), ask(&only).as_bytes(), 113, "profile");
    let open = format!("{{\"code\":\"X\",\"open\":[{words}]}}");
    refused(&engine(), ask(&open).as_bytes(), 113, "profile");
}

/// An open end is one however its number is written.
#[test]
fn an_open_end_is_a_number() {
    let roster = json!([{"AAC001": 7, "AAE041": 202_507, "AAE042": "END", "AAC040": 8000}]);
    let (given, text) = answer(&unit(&json!("national"), &roster).to_string().replace("\"END\"", "999999.0"));
    assert_eq!(given["ok"]["lines"][0]["AAC001"], 7, "{text}");
}

/// What failed is told whole where the profile has no code for it: whose it is by the host's id, of when and why in our words.
#[test]
fn what_failed_is_told_without_codes() {
    let codes = json!([{"code": "ID", "field": "roster.person"}, {"code": "B", "field": "from"}, {"code": "E", "field": "until"},
        {"code": "RB", "field": "roster.from"}, {"code": "RE", "field": "roster.until"}, {"code": "W", "field": "roster.wage"},
        {"code": "SUM", "line": "total"}]);
    let request = json!({"op": "premium.unit_bill@1", "profile": {"codes": codes},
        "set": {"region": "410100", "payer": "enterprise", "medical": true},
        "input": {"B": 199_501, "E": 199_502, "roster": [{"ID": "A-1", "RB": 199_501, "RE": 199_502, "W": 500}]}});
    let (given, text) = answer(&request.to_string());
    // No policy of 1995 is known.
    let failed = &given["ok"]["failed"][0];
    assert_eq!((&failed["person"], &failed["month"]), (&json!("A-1"), &json!("1995-01")), "{text}");
    assert!(failed["error"].as_u64().is_some_and(|code| (300..400).contains(&code)), "{text}");
}

/// What `set` says in place of the record holds for its rows too: one that says otherwise is not computed as the record's.
#[test]
fn a_row_that_contradicts_what_is_set() {
    let ask = |set: &str, kind: &str, row: &str| {
        answer(&format!(
            concat!(
                r#"{{"op":"premium.unit_bill@1","profile":"national","set":{},"input":{{"AAB301":"410100",{}"AAE041":202507,"#,
                r#""AAE042":202507,"roster":[{{"AAC001":7,"AAE041":202507,"AAE042":202507,"AAC040":8000{}}}]}}}}"#
            ),
            set, kind, row
        ))
    };
    let set = r#"{"payer":"enterprise"}"#;
    let (good, _) = ask(set, r#""AAE140":"510","#, "");
    assert_eq!(good["ok"]["AAE020"].to_string(), "80.0", "{good}"); // 1 % of 8000.00
    assert_eq!(ask(set, r#""AAE140":"510","#, r#","AAB019":"10""#).0["ok"], {
        let mut same = good["ok"].clone();
        same["roster"][0]["AAB019"] = "10".into();
        same
    });
    let (refused, _) = ask(set, r#""AAE140":"510","#, r#","AAB019":"30""#);
    assert_eq!(refused["error"]["code"], 214, "{refused}");
    assert_eq!(refused["error"]["field"], "AAB019", "{refused}");
    assert!(refused["error"]["message"].as_str().unwrap().contains("set.payer"), "{refused}");
}

/// Where a flexible worker's pension is told, only the value that one can have is meant.
#[test]
fn the_kind_of_what_is_past_is_a_flexible_workers() {
    let (answer, _) = answer(concat!(
        r#"{"op":"premium.flexible@1","profile":"national","set":{"period":"month","chosen_base":"5000.00","paid":"2025-09-15","#,
        r#""pension":true},"input":{"AAB301":"410100","AAE140":"310","AAE041":202507,"AAE042":202509}}"#
    ));
    let past = answer["ok"]["past"].as_array().unwrap_or_else(|| panic!("{answer}"));
    assert!(!past.is_empty() && past.iter().any(|row| row["AAE140"] == "110"), "{answer}");
}
