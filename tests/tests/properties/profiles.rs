//! Host profiles: what goes in comes out, and what is computed is what our own words give.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{ENGINE, config};

/// Kinds under two lists, with our words for them.
const KINDS: [(&str, &str, &str); 4] =
    [("110", "01", "pension"), ("210", "02", "unemployment"), ("310", "03", "medical"), ("510", "05", "maternity")];

fn call(request: &Value) -> Value {
    let mut answer = Vec::new();
    ENGINE.call(request.to_string().as_bytes(), &mut answer);
    serde_json::from_slice(&answer).unwrap()
}

fn call_text(request: &str) -> Value {
    let mut answer = Vec::new();
    ENGINE.call(request.as_bytes(), &mut answer);
    serde_json::from_slice(&answer).unwrap()
}

fn member<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = answer.split_once(&format!("\"{name}\":"))?;
    rest.split(&[',', '}'][..]).next()
}

proptest! {
    #![proptest_config(config(400))]

    /// A row under a dialect gives the lines of the same input in our own words, in any case and in any way of writing numbers.
    #[test]
    fn a_row_gives_what_our_own_words_give(
        kind in 0usize..4,
        dialect in any::<bool>(),
        lower in any::<bool>(),
        texts in any::<bool>(),
        zeros in any::<bool>(),
        year in 2019i64..2026,
        month in 1i64..13,
        fen in 0i64..3_000_000,
    ) {
        let (three, two, word) = KINDS[kind];
        let wage = format!("{}.{:02}", fen / 100, fen % 100);
        let written = if zeros { format!("{wage}00") } else { wage.clone() };
        let written = if texts { format!("\"  {written} \"") } else { written };
        let yyyymm = if texts { format!("\"{year}{month:02}\"") } else { format!("{year}{month:02}") };
        let (profile, value, month_code) = if dialect { ("xian-2", two, "AAE002") } else { ("national", three, "AAE003") };
        let mut row = format!(
            "{{\"AAB301\":\"410100\",\"AAB019\":\"10\",\"AAE140\":\"{value}\",\"{month_code}\":{yyyymm},\"AAC040\":{written}}}"
        );
        if lower {
            row = row.to_ascii_lowercase();
        }
        let set = "{\"employer_size\":\"small\"}";
        let request = format!("{{\"op\":\"premium.monthly@1\",\"profile\":\"{profile}\",\"set\":{set},\"input\":{row}}}");
        let mut answer = Vec::new();
        let number = ENGINE.call(request.as_bytes(), &mut answer);
        let answer = String::from_utf8(answer).unwrap();
        let mut input = json!({
            "region": "410100", "month": format!("{year}-{month:02}"), "payer": "enterprise", "employer_size": "small", "wage": wage,
        });
        input[word] = true.into();
        let ours = call(&json!({"op": "premium.monthly@1", "input": input}));
        if number != 0 {
            prop_assert_eq!(ours["error"]["code"].as_u64(), Some(u64::from(number)));
            return Ok(());
        }
        // What came in stands at the beginning, byte for byte.
        let came = row.trim_end_matches('}');
        let begins = format!("{{\"ok\":{came}");
        prop_assert!(answer.starts_with(&begins), "{}", answer);
        for (code, line) in [("AAE180", "base"), ("AAE020", "employer"), ("AAE022", "employee")] {
            let code = if lower { code.to_ascii_lowercase() } else { code.to_owned() };
            let own = ours["ok"].get(format!("{word}_{line}")).and_then(Value::as_str);
            prop_assert_eq!(member(&answer, &code), own, "{}", code);
        }
    }

    /// What is not ours comes back byte for byte, whatever it is.
    #[test]
    fn what_is_not_ours_is_untouched(name in "[A-Z]{3}[0-9]{4}|[\u{4e00}-\u{4eff}\u{20000}-\u{20010}]{1,3}", text in "\\PC{0,12}", digits in "-?[1-9][0-9]{0,40}(\\.[0-9]{1,20})?") {
        let text = Value::from(text).to_string();
        for raw in [text.as_str(), digits.as_str(), "null", "[ 1 , {\"a\" : \"\\u4e2d\"} ]", "\"\\ud800\""] {
            let row = format!("{{\"{name}\":{raw},\"AAB301\":\"410100\",\"AAB019\":\"10\",\"AAE140\":\"110\",\"AAE003\":202509,\"AAC040\":8000}}");
            let request = format!("{{\"op\":\"premium.monthly@1\",\"profile\":\"national\",\"rows\":[{row}]}}");
            let mut answer = Vec::new();
            prop_assert_eq!(ENGINE.call(request.as_bytes(), &mut answer), 0);
            let answer = String::from_utf8(answer).unwrap();
            let wanted = format!("{{\"ok\":{{\"rows\":[{{\"ok\":{},\"AAE020\":1280.00,\"AAE022\":640.00,\"AAE180\":8000.00}},", row.trim_end_matches('}'));
            prop_assert!(answer.starts_with(&wanted), "{}\n{}", answer, wanted);
        }
    }
}

proptest! {
    #![proptest_config(config(100))]

    /// A unit's roster under ids of any kind gives the lines of the same roster in our own numbers, each with its id as it came.
    #[test]
    fn a_roster_gives_what_our_own_words_give(
        ids in prop::collection::vec("[1-9][0-9]{15}|\"[B-Z0-9\u{4e00}]{1,18} {0,3}\"", 1..6),
        spans in prop::collection::vec((0u32..12, 1u32..9, any::<bool>(), 0i64..3_000_000), 6),
        lower in any::<bool>(),
    ) {
        let month = |n: u32| (2024 + n / 12, n % 12 + 1);
        let (mut theirs, mut ours, mut known) = (Vec::new(), Vec::new(), Vec::<String>::new());
        for (id, (from, months, open, fen)) in ids.iter().zip(&spans) {
            let text = id.trim_matches('"').trim().to_owned();
            if known.contains(&text) {
                continue;
            }
            let ((fy, fm), (ly, lm), (uy, um)) = (month(*from), month(from + months - 1), month(from + months));
            let wage = format!("{}.{:02}", fen / 100, fen % 100);
            let (last, until) = if *open { ("999999".to_owned(), "2099-12".to_owned()) } else { (format!("{ly}{lm:02}"), format!("{uy}-{um:02}")) };
            theirs.push(format!("{{\"AAC001\":{id},\"AAE041\":{fy}{fm:02},\"AAE042\":{last},\"AAC040\":{wage}}}"));
            ours.push(json!({"person": known.len() + 7, "from": format!("{fy}-{fm:02}"), "until": until, "wage": wage}));
            known.push(text);
        }
        let mut row = format!(
            "{{\"AAB301\":\"410100\",\"AAB019\":\"10\",\"AAE140\":\"310\",\"AAE041\":202403,\"AAE042\":202410,\"ROSTER\":[{}]}}",
            theirs.join(",")
        );
        row = row.replace("ROSTER", "roster");
        if lower {
            row = row.replace("AA", "aa").replace("aaC0", "aac0").replace("aaE", "aae").replace("aaB", "aab");
        }
        let under = call_text(&format!("{{\"op\":\"premium.unit_bill@1\",\"profile\":\"national\",\"input\":{row}}}"));
        let own = call(&json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": "2024-03", "until": "2024-11",
            "payer": "enterprise", "medical": true, "roster": ours}}));
        let (under, code) = (&under, |code: &str| if lower { code.to_ascii_lowercase() } else { code.to_owned() });
        prop_assert_eq!(under["error"]["code"].as_u64(), own["error"]["code"].as_u64());
        if own["ok"].is_null() {
            return Ok(());
        }
        let (theirs, ours) = (under["ok"]["lines"].as_array().unwrap(), own["ok"]["lines"].as_array().unwrap());
        prop_assert_eq!(theirs.len(), ours.len());
        for (mine, line) in theirs.iter().zip(ours) {
            let person = usize::try_from(line["person"].as_u64().unwrap()).unwrap() - 7;
            let id = match &mine[code("AAC001")] {
                Value::String(text) => text.trim().to_owned(),
                number => number.to_string(),
            };
            prop_assert_eq!(&id, &known[person]);
            prop_assert!(ids.contains(&mine[code("AAC001")].to_string()));
            prop_assert_eq!(mine[code("AAE003")].to_string(), line["month"].as_str().unwrap().replace('-', ""));
            prop_assert_eq!(&mine[code("AAE140")], "310");
            for (name, ours) in [("AAE180", "medical_base"), ("AAE020", "medical_employer"), ("AAE022", "medical_employee")] {
                let yuan = |text: &str| text.trim_end_matches('0').trim_end_matches('.').to_owned();
                prop_assert_eq!(yuan(&mine[code(name)].to_string()), yuan(line[ours].as_str().unwrap()));
            }
        }
    }
}

/// Kinds come out as the host's values; where two mean one kind, as the one that came in with the debt.
#[test]
fn kinds_come_out_as_they_came_in() {
    let profile = json!({"base": "national", "codes": [
        {"code": "AAZ223", "field": "debts.debt", "line": "*.debt"},
        {"code": "RQ", "field": ["debts.default_from", "payments.date"]}, {"code": "JZ", "field": "until", "form": "last_yyyymmdd"},
        {"code": "AAE019", "field": ["debts.principal", "payments.amount"], "line": "lines.principal_left"},
        {"code": "AAE003", "field": ["month", "debts.month"], "line": "*.month"}]});
    let ask = |debts: &Value| {
        call(&json!({"op": "premium.arrears@1", "profile": profile, "accept": {"methods": ["late_fee.rounding"]},
            "set": {"order": "principal_then_fee", "reckoning": "by_span", "payment_day": "not_counted"},
            "input": {"AAB301": "410100", "JZ": 20_160_831, "debts": debts, "payments": [{"RQ": 20_160_801, "AAE019": 1000}]}}))
    };
    let debt = |id: &str, kind: &str, amount: i64| json!({"AAZ223": id, "AAE003": 201_605, "AAE140": kind, "RQ": 20_160_601, "AAE019": amount});
    let answer = ask(&json!([debt("Z-1", "110", 1000), debt("Z-2", "120 ", 2000), debt("Z-3", "210", 3000)]));
    let lines = answer["ok"]["lines"].as_array().unwrap_or_else(|| panic!("{answer}"));
    let shown: Vec<_> =
        lines.iter().map(|line| [&line["AAZ223"], &line["AAE140"]].map(|v| v.as_str().unwrap())).collect();
    assert_eq!(shown, [["Z-1", "110"], ["Z-2", "120 "], ["Z-3", "210"]], "{answer}");
    // What is left of 6000 after 1000, whatever was paid first.
    let left = |line: &Value| line["AAE019"].to_string().trim_end_matches(".0").parse::<i64>().unwrap();
    assert_eq!(lines.iter().map(left).sum::<i64>(), 5000);
    // An explanation names a stretch by its own number.
    let explained = call(
        &json!({"op": "premium.arrears@1", "profile": profile, "accept": {"methods": ["late_fee.rounding"]},
        "explain": {"person": 1}, "set": {"order": "principal_then_fee", "reckoning": "by_span", "payment_day": "not_counted"},
        "input": {"AAB301": "410100", "JZ": 20_160_831, "debts": [debt("7", "110", 1000)]}}),
    );
    assert!(explained["explanation"]["steps"].is_array(), "{explained}");
}

/// An explanation of one person names them by the host's own id.
#[test]
fn a_person_is_explained_by_the_hosts_id() {
    let ask = |person: &Value| {
        call(
            &json!({"op": "premium.unit_bill@1", "profile": "national", "explain": {"person": person, "month": "2025-07"},
            "input": {"AAB301": "410100", "AAB019": "10", "AAE140": "110", "AAE041": 202_507, "AAE042": 202_507, "roster": [
                {"AAC001": "A1", "AAE041": 202_507, "AAE042": null, "AAC040": 1},
                {"AAC001": 4_101_000_000_000_002_i64, "AAE041": 202_507, "AAE042": null, "AAC040": 8000.5}]}}),
        )
    };
    let answer = ask(&json!(4_101_000_000_000_002_i64));
    let text = answer["explanation"]["steps"].to_string();
    assert!(text.contains("640.04") && !text.contains("306.48"), "{answer}"); // 8 % of 8000.50; of the floor, 3831.00
    for unknown in [json!("A2"), json!(1), json!(null)] {
        assert_eq!(ask(&unknown)["error"]["field"], "AAC001", "{}", ask(&unknown));
    }
}

/// A list may set a number: a class, a grade.
#[test]
fn a_list_of_numbers() {
    let profile = json!({"base": "national", "codes": [{"code": "AAA149", "values": [
        {"value": "01", "sets": {"risk_class": "1"}}, {"value": "02", "sets": {"risk_class": "2"}}, {"value": "00", "zh": "未定"}]},
        {"code": "AAA042", "line": "class_rate"}]});
    let ask = |class: &str| {
        call(&json!({"op": "premium.injury_rate@1", "profile": profile, "set": {"float_share": "100%"},
            "input": {"AAB301": "410100", "AAE003": 202_507, "AAA149": class}}))
    };
    assert_eq!(ask("02")["ok"]["AAA042"].to_string(), "0.004", "{}", ask("02")); // 人社部发〔2015〕71号: 0.2 %, 0.4 %
    assert_eq!(ask("00")["error"]["code"], 219);
}

/// A result goes in again as the next row: what is written can be read, and gives itself.
#[test]
fn a_result_goes_in_again() {
    let row = json!({"AAB301": "410100", "AAB019": "10", "AAE140": "110", "AAE003": 202_509, "AAC040": "1.00", "AAE020": 9, "AAE022": "x"});
    let ask =
        |row: &Value| call(&json!({"op": "premium.monthly@1", "profile": "national", "input": row}))["ok"].clone();
    let once = ask(&row);
    assert_eq!(once["AAE022"].to_string(), "306.48"); // 8 % of the floor, 3831.00
    assert_eq!(ask(&once), once);
    // A bill too: the lists of its result take the place of those that stood there.
    let unit = json!({"AAB301": "410100", "AAB019": "10", "AAE140": "110", "AAE041": 202_507, "AAE042": 202_508, "LINES": "x",
        "roster": [{"AAC001": 7, "AAE041": 202_507, "AAE042": 202_507, "AAC040": "1.00"}]});
    let ask =
        |unit: &Value| call(&json!({"op": "premium.unit_bill@1", "profile": "national", "input": unit}))["ok"].clone();
    let once = ask(&unit);
    assert_eq!(once["LINES"][0]["AAC001"], 7, "{once}");
    assert_eq!(ask(&once), once);
}

/// Closed ends: the last month of a range is in it; an open end is not given, and comes back as it came.
#[test]
fn closed_and_open_ends() {
    let ledger = |until: &str| {
        let request = format!(
            "{{\"op\":\"account.ledger@1\",\"profile\":\"national\",\"accept\":{{\"methods\":[\"account.interest_rounding\"]}},\
             \"set\":{{\"personal\":\"50000.00\"}},\"input\":{{\"AAB301\":\"410100\",\"AAE041\":202401,\"AAE042\":{until}}}}}"
        );
        let mut answer = Vec::new();
        ENGINE.call(request.as_bytes(), &mut answer);
        String::from_utf8(answer).unwrap()
    };
    // 2.62 % of 2024 on 50,000.00: the published example i1-2024.
    assert!(ledger("202412").contains("\"AAE042\":202412,\"AAE240\":51310.00"), "{}", ledger("202412"));
    for open in ["999999", "null", "\"999999\""] {
        assert!(
            ledger(open).contains("\"code\":201") && ledger(open).contains("\"field\":\"AAE042\""),
            "{}",
            ledger(open)
        );
    }
    let with = |profile: &str| {
        let request = json!({"op": "premium.monthly@1", "profile": serde_json::from_str::<Value>(profile).unwrap(),
            "input": {"D": "410100", "Y": 202_509, "GZ": 800_050, "BL": "0.2", "P": "enterprise", "G": 1}});
        call(&request)
    };
    let forms = r#"{"codes":[{"code":"D","field":"region"},{"code":"Y","field":"month"},{"code":"GZ","field":"wage","form":"fen"},
        {"code":"BL","field":"injury_rate","form":"percent"},{"code":"P","field":"payer"},{"code":"G","field":"injury"},
        {"code":"HJ","line":"total","text":true},{"code":"F","line":"injury_employer","form":"fen"}]}"#;
    let answer = with(forms);
    // 0.2 % of 8000.50 is 16.001.
    assert_eq!((answer["ok"]["HJ"].as_str(), answer["ok"]["F"].as_i64()), (Some("16.00"), Some(1600)), "{answer}");
}

/// Every shipped row says how sure it is, and every dialect its list.
#[test]
fn every_shipped_row_has_its_confidence() {
    let all: Value = serde_json::from_str(shebao::PROFILES).unwrap();
    for (name, profile) in all.as_object().unwrap() {
        assert_eq!(profile["name"], name.as_str());
        for code in profile["codes"].as_array().unwrap() {
            let values = code["values"].as_array().into_iter().flatten();
            for row in std::iter::once(code).chain(values) {
                assert!(["A", "B", "C"].contains(&row["confidence"].as_str().unwrap_or_default()), "{name}: {row}");
                assert!(row["zh"].is_string(), "{name}: {row}");
            }
        }
    }
}

/// The reference and the national profile name a field by the same code.
#[test]
fn the_reference_and_the_profile_agree() {
    let all: Value = serde_json::from_str(shebao::PROFILES).unwrap();
    let mut seen = 0;
    for code in all["national"]["codes"].as_array().unwrap() {
        for name in ["region", "month", "wage", "from", "until"] {
            let fields = &code["field"];
            if fields != name && !fields.as_array().is_some_and(|paths| paths.iter().any(|path| path == name)) {
                continue;
            }
            for operation in shebao::operations() {
                let shape = operation.input();
                let field = shape.position(name).map(|place| shape.fields[place].field);
                let national = field.map_or("", |field| field.domain.national);
                assert!(national.is_empty() || code["code"] == national, "{name} of {}", operation.about().name);
                seen += usize::from(!national.is_empty());
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
