//! Bad input: each a typed error with its number, the same on the JSON road, in typed Rust and over columns; nothing panics.

use serde_json::{Value, json};
use shebao::premium::monthly::{Input, Monthly};
use shebao::{ABSENT, Column, Data, Engine, Limits, Money, Month, Options, Region, bulk};

fn ask_bytes(request: &[u8]) -> Value {
    let engine = Engine::new().unwrap();
    let mut answer = Vec::new();
    let number = engine.call(request, &mut answer);
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(answer["error"]["code"].as_u64().unwrap_or(0), u64::from(number));
    answer
}

/// The error's number and the field, parameter or place that it names.
fn refused(request: &[u8]) -> (u64, String) {
    let answer = ask_bytes(request);
    let error = &answer["error"];
    assert!(!error["message"].as_str().unwrap().is_empty() && !error["message_zh"].as_str().unwrap().is_empty());
    let named = ["field", "param", "at"].iter().find_map(|name| error[*name].as_str()).unwrap_or("");
    (error["code"].as_u64().unwrap(), named.to_owned())
}

fn monthly(member: &str, value: Value) -> Vec<u8> {
    let mut request = json!({"op": "premium.monthly@1", "input": {"region": "410100", "month": "2025-09",
        "payer": "enterprise", "pension": true, "wage": "8000.00"}});
    match value {
        Value::Null => drop(request["input"].as_object_mut().unwrap().remove(member)),
        value => request["input"][member] = value,
    }
    request.to_string().into_bytes()
}

#[test]
fn fields() {
    let cases = [
        ("wage", json!("-5.00"), 208),
        ("wage", json!("99999999999.00"), 208),
        ("wage", json!("92233720368547758.08"), 202),
        ("wage", json!("8000.005"), 202),
        ("wage", json!("8000"), 202),
        ("wage", json!("8e3"), 202),
        ("wage", json!("八千"), 202),
        ("wage", json!(""), 202),
        ("wage", json!(8000), 108),
        ("wage", json!(8000.5), 108),
        ("wage", json!(true), 108),
        ("wage", json!([]), 108),
        ("wage", json!({}), 108),
        ("wage", Value::Null, 201),
        ("region", json!("990000"), 207),
        ("region", json!("41010"), 215),
        ("region", json!("4101000"), 215),
        ("region", json!("郑州"), 215),
        ("region", json!("010100"), 215),
        ("region", Value::Null, 201),
        ("month", json!("2025-13"), 204),
        ("month", json!("2025-00"), 204),
        ("month", json!("202509"), 204),
        ("month", json!("2025-9"), 204),
        ("month", json!("1989-12"), 208),
        ("month", json!("2199-01"), 208),
        ("month", json!("2010-09"), 301),
        ("month", json!("1995-01"), 301),
        ("month", json!("2050-01"), 301),
        ("payer", json!("state"), 206),
        ("payer", Value::Null, 201),
        ("pension", json!("yes"), 108),
        ("pension", json!(1), 108),
        ("pension", json!(false), 213),
        ("dental", json!(true), 106),
        ("injury", json!(true), 201),
        ("injury_rate", json!("0.2%"), 214),
        ("injury_rate", json!("6%"), 208),
        ("injury_rate", json!("1/3000000"), 203),
        ("injury_rate", json!("two"), 203),
    ];
    for (member, value, number) in cases {
        let (code, _) = refused(&monthly(member, value.clone()));
        assert_eq!(code, number, "{member} = {value}");
    }
    // What JSON calls a null is never a value.
    assert_eq!(refused(br#"{"op":"premium.monthly@1","input":{"region":null}}"#), (108, "region".to_owned()));
}

#[test]
fn envelopes() {
    let cases: [(&[u8], u64); 26] = [
        (b"", 102),
        (b"{", 102),
        (b"[]", 108),
        (b"null", 108),
        (b"\"op\"", 108),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{}} trailing", 102),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"410100\"", 102),
        (b"\xff\xfe", 101),
        (b"{\"op\":\"\xe4\xb8\"}", 101),
        (b"{\"input\":{}}", 109),
        (b"{\"op\":\"premium.monthly@1\"}", 109),
        (b"{\"op\":1,\"input\":{}}", 108),
        (b"{\"op\":\"premium.monthly\",\"input\":{}}", 105),
        (b"{\"op\":\"premium.monthly@2\",\"input\":{}}", 105),
        (b"{\"op\":\"premium.weekly@1\",\"input\":{}}", 105),
        (b"{\"op\":\"premium.monthly@1\",\"op\":\"premium.monthly@1\",\"input\":{}}", 107),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{\"wage\":\"1.00\",\"wage\":\"2.00\"}}", 107),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"now\":\"2025-01-01\"}", 106),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"known\":\"2025-02-30\"}", 205),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"accept\":{\"evidence\":\"rumour\"}}", 206),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"accept\":{\"methods\":[\"no.such\"]}}", 305),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"overlays\":[{\"id\":\"x\",\"mode\":\"mix\",\"rows\":[]}]}", 206),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"overlays\":[{\"id\":\"x\",\"mode\":\"fill\",\"rows\":[{\"param\":\"no.such\"}]}]}", 305),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"overlays\":[{\"id\":\"x\",\"mode\":\"fill\",\"rows\":[{\"param\":\"base.average\",\"region\":\"410100\",\"from\":\"2010-07\",\"value\":\"2400.5.1\",\"cite\":\"c\"}]}]}", 406),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"overlays\":[{\"id\":\"x\",\"mode\":\"fill\",\"rows\":[{\"param\":\"base.average\",\"region\":\"410100\",\"from\":\"2010-07\",\"value\":\"2400\"}]}]}", 409),
        (b"{\"op\":\"premium.monthly@1\",\"input\":{},\"explain\":{\"who\":1}}", 106),
    ];
    for (request, number) in cases {
        assert_eq!(refused(request).0, number, "{}", String::from_utf8_lossy(request));
    }
}

#[test]
fn deep_and_long() {
    for open in ["[", "{\"a\":"] {
        let deep = format!("{{\"op\":\"premium.monthly@1\",\"input\":{}", open.repeat(10_000));
        assert_eq!(refused(deep.as_bytes()).0, 104);
    }
    let long = vec![b' '; 100 << 20];
    assert_eq!(refused(&long).0, 103);
    // Brackets inside a string are no depth.
    let text = format!("{{\"op\":\"{}\",\"input\":{{}}}}", "[".repeat(10_000));
    assert_eq!(refused(text.as_bytes()).0, 105);
}

fn ledger(spans: Value) -> Vec<u8> {
    json!({"op": "account.ledger@1", "accept": {"evidence": "unverified"}, "input": {"region": "410100", "from": "2016-01",
        "until": "2026-01", "personal": "0.00", "spans": spans}})
    .to_string()
    .into_bytes()
}

#[test]
fn histories() {
    let span = |from: &str, until: &str| json!({"from": from, "until": until, "personal": "400.00"});
    let overlapping = json!([span("2016-01", "2017-01"), span("2016-12", "2018-01")]);
    let backwards = json!([span("2018-01", "2019-01"), span("2016-01", "2017-01")]);
    for (spans, number) in [
        (overlapping, 209),
        (backwards, 209),
        (json!([span("2017-01", "2017-01")]), 210),
        (json!([span("2017-01", "2016-01")]), 210),
        (json!([span("2015-12", "2016-06")]), 208),
        (json!([span("2025-06", "2026-02")]), 208),
        (json!([{"from": "2016-01", "until": "2017-01"}]), 201),
        (json!([{"from": "2016-01", "until": "2017-01", "personal": "-1.00"}]), 208),
        (json!([{"from": "2016-13", "until": "2017-01", "personal": "1.00"}]), 204),
        (json!([{"from": "2016-01", "until": "2017-01", "personal": "1.00", "kind": "x"}]), 106),
        (json!("none"), 108),
    ] {
        let answer = ask_bytes(&ledger(spans.clone()));
        assert_eq!(answer["error"]["code"], number, "{spans}");
    }
    // The second span is the one that is wrong, and the error says so.
    let answer = ask_bytes(&ledger(json!([span("2016-01", "2017-01"), span("2016-12", "2018-01")])));
    assert_eq!(answer["error"]["row"], 1);
    let with = |member: &str, value: Value| {
        let mut request: Value = serde_json::from_slice(&ledger(json!([]))).unwrap();
        request["input"][member] = value;
        refused(request.to_string().as_bytes()).0
    };
    assert_eq!(with("personal", json!("-0.01")), 208, "a balance below zero");
    assert_eq!(with("until", json!("2016-01")), 210);
    let payment = json!([{"from": "2020-01", "until": "2021-01", "amount": "1.00"}]);
    assert_eq!(with("payments", payment), 214, "payments without retirement");
}

/// The limit of months is 1,200: at it the history is read (and refused for its rates), above it not even that.
#[test]
fn histories_at_and_above_the_limit() {
    let ask = |until: &str| {
        let request = json!({"op": "account.ledger@1", "accept": {"evidence": "unverified"},
            "input": {"region": "410100", "from": "1990-01", "until": until, "personal": "0.00", "spans": []}});
        refused(request.to_string().as_bytes()).0
    };
    assert_eq!(ask("2090-01"), 301);
    assert_eq!(ask("2090-02"), 212);
}

#[test]
fn rosters() {
    let ask = |roster: Value| {
        let request = json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": "2025-01", "until": "2025-04",
            "payer": "enterprise", "pension": true, "roster": roster}});
        refused(request.to_string().as_bytes()).0
    };
    let job = |person: i64, from: &str, until: &str| json!({"person": person, "from": from, "until": until, "wage": "5000.00"});
    assert_eq!(ask(json!([])), 211);
    assert_eq!(ask(json!([job(1, "2025-01", "2025-03"), job(1, "2025-02", "2025-04")])), 209);
    assert_eq!(ask(json!([job(1, "2025-03", "2025-01")])), 210);
    assert_eq!(ask(json!([job(-1, "2025-01", "2025-03")])), 208);
    assert_eq!(ask(json!([job(4_294_967_296, "2025-01", "2025-03")])), 208);
    // Two people in the same months are no overlap.
    let request = json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": "2025-01", "until": "2025-04",
        "payer": "enterprise", "pension": true, "roster": [job(1, "2025-01", "2025-03"), job(2, "2025-01", "2025-03")]}});
    assert_eq!(ask_bytes(request.to_string().as_bytes())["ok"]["rows"], 4);
}

#[test]
fn more_rows_than_the_engine_takes() {
    let engine = Engine::builder().limits(Limits { rows: 3, ..Limits::default() }).build().unwrap();
    let job = json!({"person": 1, "from": "2025-01", "until": "2025-09", "wage": "5000.00"});
    let request = json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": "2025-01", "until": "2025-09",
        "payer": "enterprise", "pension": true, "roster": [job]}});
    let mut answer = Vec::new();
    assert_eq!(engine.call(request.to_string().as_bytes(), &mut answer), 113);
    let job = json!({"person": 1, "from": "2025-01", "until": "2025-02", "wage": "5000.00"});
    let four = json!({"op": "premium.unit_bill@1", "input": {"roster": [job, job, job, job]}});
    assert_eq!(engine.call(four.to_string().as_bytes(), &mut answer), 113);
}

/// Messages are logged by hosts: no amount, date or id of the request stands in them.
#[test]
fn messages_hold_no_personal_data() {
    let answer = ask_bytes(&monthly("wage", json!("123456789012.34")));
    let error = answer["error"].to_string();
    assert!(!error.contains("123456789012"), "{error}");
    let request = json!({"op": "premium.unit_bill@1", "input": {"region": "410100", "from": "2025-01", "until": "2025-04",
        "payer": "enterprise", "pension": true, "roster": [{"person": 31415926, "from": "2025-03", "until": "2025-01", "wage": "2718.28"}]}});
    let error = ask_bytes(request.to_string().as_bytes())["error"].to_string();
    assert!(!error.contains("31415926") && !error.contains("2718"), "{error}");
}

/// Typed Rust checks the same bounds.
#[test]
fn typed_input() {
    let engine = Engine::new().unwrap();
    let good = Input {
        region: Region::from_code(410_100).unwrap(),
        month: Month::new(2025, 9).unwrap(),
        pension: true,
        wage: Money::parse("8000.00").unwrap(),
        ..Input::default()
    };
    let ask = |input: Input| engine.leaf::<Monthly>(&input, &Options::default()).unwrap_err().number();
    assert_eq!(ask(Input { wage: Money::from_fen(-1), ..good.clone() }), 208);
    assert_eq!(ask(Input { wage: Money::from_fen(i64::MIN), ..good.clone() }), 208);
    assert_eq!(ask(Input { wage: Money::from_fen(i64::MAX), ..good.clone() }), 208);
    assert_eq!(ask(Input { month: Month::new(1950, 1).unwrap(), ..good.clone() }), 208);
    assert_eq!(ask(Input { region: Region::from_code(999_999).unwrap(), ..good.clone() }), 207);
    let plan = engine.plan::<Monthly>(&good.key(), &Options::default()).unwrap();
    let mut given = good.given();
    given.wage = Money::from_fen(-1);
    assert_eq!(plan.call(&given).unwrap_err().number(), 208);
}

/// Makes one row wrong: row, regions, months, payers, wages.
type Spoil = dyn Fn(usize, &mut Vec<i32>, &mut Vec<i32>, &mut Vec<u8>, &mut Vec<i64>);

/// A million rows with bad ones among them: each bad row has the number that JSON gives, the others their amounts.
#[test]
fn a_million_rows_with_bad_ones_among_them() {
    const ROWS: usize = 1_000_000;
    let engine = Engine::new().unwrap();
    let (mut region, mut month) = (vec![410_100i32; ROWS], vec![202_509i32; ROWS]);
    let (mut payer, pension) = (vec![0u8; ROWS], vec![1u8; ROWS]);
    let mut wage: Vec<i64> = (0..ROWS as i64).map(|row| 380_000 + row % 1_600_000).collect();
    let bad: [(usize, u32, &Spoil); 9] = [
        (3, 208, &|row, _, _, _, wage| wage[row] = -1),
        (70_001, 208, &|row, _, _, _, wage| wage[row] = i64::MAX),
        (80_000, 208, &|row, _, month, _, _| month[row] = 198_912),
        (140_000, 201, &|row, _, _, _, wage| wage[row] = ABSENT),
        (299_999, 204, &|row, _, month, _, _| month[row] = 202_513),
        (300_000, 204, &|row, _, month, _, _| month[row] = -7),
        (555_555, 207, &|row, region, _, _, _| region[row] = 990_000),
        (800_000, 301, &|row, _, month, _, _| month[row] = 201_009),
        (999_999, 206, &|row, _, _, payer, _| payer[row] = 9),
    ];
    for (row, _, spoil) in &bad {
        spoil(*row, &mut region, &mut month, &mut payer, &mut wage);
    }
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    let mut columns = vec![None; batch.input().unwrap().fields.len()];
    let mut set = |line: shebao::record::Line, data| columns[line.index] = Some(Column { data, valid: None });
    set(Input::REGION, Data::Int(&region));
    set(Input::MONTH, Data::Int(&month));
    set(Input::PAYER, Data::Byte(&payer));
    set(Input::PENSION, Data::Byte(&pension));
    set(Input::WAGE, Data::Long(&wage));
    let input = bulk::Input { rows: ROWS, columns };
    let (mut total, mut error) = (vec![0i64; ROWS], vec![0u32; ROWS]);
    let fields = batch.output().unwrap().fields.len();
    let mut lines: Vec<Option<&mut [i64]>> = (0..fields).map(|_| None).collect();
    lines[shebao::premium::monthly::Output::TOTAL.index] = Some(&mut total);
    batch.run(&input, &mut bulk::Output { lines, error: &mut error, ..bulk::Output::default() }).unwrap();
    for row in 0..ROWS {
        let expected = bad.iter().find(|(bad, ..)| *bad == row).map_or(0, |(_, number, _)| *number);
        assert_eq!(error[row], expected, "row {row}");
        if expected == 0 {
            // 24 % of the base, in two lines of 16 and 8 %, each half-up.
            let base = wage[row].clamp(383_100, 1_915_500);
            assert_eq!(total[row], (base * 16 + 50) / 100 + (base * 8 + 50) / 100, "row {row}");
        } else {
            assert_eq!(total[row], ABSENT);
            assert_eq!(batch.error_of(&input, row).map(|error| u32::from(error.number())), Some(expected));
        }
    }
    assert_eq!(batch.plans(), 4, "one for each different key, good or bad");
}

/// Columns that do not fit the operation are refused as a whole; nothing is written.
#[test]
fn columns_that_do_not_fit() {
    let engine = Engine::new().unwrap();
    let mut batch = engine.batch("premium.monthly@1", Options::default()).unwrap();
    let fields = batch.output().unwrap().fields.len();
    let wage = [800_000i64; 4];
    let mut run = |rows: usize, inputs: usize, errors: usize| {
        let mut columns = vec![None; inputs];
        if let Some(last) = columns.last_mut() {
            *last = Some(Column { data: Data::Long(&wage), valid: None });
        }
        let mut error = vec![7u32; errors];
        let lines = (0..fields).map(|_| None).collect();
        let mut output = bulk::Output { lines, error: &mut error, ..bulk::Output::default() };
        let result = batch.run(&bulk::Input { rows, columns }, &mut output);
        (result.map_err(|error| error.number()), error)
    };
    let inputs = engine_inputs(&engine);
    assert_eq!(run(5, inputs, 5), (Err(112), vec![7; 5]));
    assert_eq!(run(4, inputs, 3), (Err(112), vec![7; 3]));
    assert_eq!(run(4, 3, 4), (Err(111), vec![7; 4]));
    assert_eq!(engine.batch("account.ledger@1", Options::default()).unwrap_err().number(), 114);
    assert_eq!(engine.batch("no.such@1", Options::default()).unwrap_err().number(), 105);
}

fn engine_inputs(engine: &Engine) -> usize {
    engine.batch("premium.monthly@1", Options::default()).unwrap().input().unwrap().fields.len()
}
