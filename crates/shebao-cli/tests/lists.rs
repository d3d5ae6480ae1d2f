//! Lists of a request that stand in CSV files. 8000.00 and 4000.00 lie inside the limits of 2025-07 (3831 to 19155): 16 % and
//! 8 % of them are plain arithmetic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop at once
#![allow(missing_docs, unreachable_pub)] // no library

mod common;

use common::{folder, shebao};

const BILL: &[u8] = br#"{"op":"premium.unit_bill@1","input":{"region":"410100","from":"2025-09",
    "until":"2025-10","payer":"enterprise","pension":true}}"#;

fn call(name: &str, csv: &str) -> common::Ran {
    let file = folder(name).join("roster.csv");
    std::fs::write(&file, csv).unwrap();
    shebao(&["call", "--list", &format!("roster={}", file.display())], BILL)
}

#[test]
fn a_roster_comes_from_a_table() {
    let ran = call(
        "roster",
        "\u{feff}person, from,until,wage,reversal\n1,2025-09,202510,8000,\n2,2025-09,2025-10,4000.00,false\n",
    );
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let answer: serde_json::Value = serde_json::from_slice(&ran.out).unwrap();
    assert_eq!(answer["ok"]["rows"], 2, "{answer}");
    assert_eq!(answer["ok"]["pension_employer"], "1920.00"); // 1280 and 640
    assert_eq!(answer["ok"]["pension_employee"], "960.00");
}

/// Under a profile the table is headed by the host's codes, and its ids come back in the lines.
#[test]
fn a_roster_of_codes() {
    let file = folder("coded").join("roster.csv");
    let list = format!("roster={}", file.display());
    let request =
        br#"{"op":"premium.unit_bill@1","profile":"national","input":{"AAB301":"410100","AAB019":"10","AAE140":"110",
        "AAE041":202507,"AAE042":202507}}"#;
    let call = |csv: &str| {
        std::fs::write(&file, csv).unwrap();
        let ran = shebao(&["call", "--list", &list], request);
        serde_json::from_slice::<serde_json::Value>(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err))
    };
    let answer = call(
        "\u{feff}AAC001,AAC003,aae041,AAE042,AAC040\n4101000000000001,\"a, b\",202501,999999,8000\nK-2,,202507,,4000.00\n",
    );
    let shown = |row: usize, code: &str| answer["ok"]["lines"][row][code].to_string();
    assert_eq!([shown(0, "AAC001"), shown(1, "AAC001")], ["\"4101000000000001\"", "\"K-2\""], "{answer}");
    assert_eq!([shown(0, "AAE020"), shown(1, "AAE022")], ["1280.0", "320.0"], "{answer}");
    assert_eq!(answer["ok"]["roster"][0]["AAC003"], "a, b");
    let wrong = call("AAC001,AAE041,AAE042,AAC040\n1,202507,,8000\n2,202507,,8000.001\n");
    assert_eq!([&wrong["error"]["code"], &wrong["error"]["row"]], [202, 1], "{wrong}");
    assert_eq!(call("AAC001,aac001\n1,2\n")["error"]["code"], 107);
}

#[test]
fn what_is_wrong_in_a_table_is_said_with_its_line() {
    let wrong = |csv: &str, says: &str| {
        let ran = call("wrong", csv);
        assert_eq!(ran.code, Some(2), "{}", ran.text());
        assert!(ran.err.contains(says), "{says} in {}", ran.err);
    };
    wrong("person,from,until,salary\n1,2025-09,2025-10,8000.00\n", "no field of the list: column salary");
    wrong("person,from,until,wage\n1,2025-09,2025-10,8000.00\n2,2025-13,2025-10,8000.00\n", "line 3");
    wrong("person,from,until,wage\n1,2025-09,2025-10,8000.001\n", "line 2");
    wrong("person,from,until,wage\n1,2025-09,2025-10\n", "CSV");
    let missing = shebao(&["call", "--list", "roster=/no/such/file"], BILL);
    assert_eq!(missing.code, Some(2));
    let list = shebao(&["call", "--list", "people=/no/such/file"], BILL);
    assert!(list.code == Some(2) && list.err.contains("no list people"), "{}", list.err);
    let text = shebao(&["call", "--list", "roster"], BILL);
    assert!(text.code == Some(2) && text.err.contains("NAME=FILE"), "{}", text.err);
    let twice = br#"{"op":"premium.unit_bill@1","input":{"roster":[]}}"#;
    let twice = shebao(&["call", "--list", "roster=/no/such/file"], twice);
    assert!(twice.code == Some(2) && twice.err.contains("its own roster"), "{}", twice.err);
    // What the engine has to say of a row it says by its own number.
    let refused = call("overlap", "person,from,until,wage\n1,2025-09,2025-10,8000.00\n1,2025-09,2025-10,8000.00\n");
    assert!(refused.text().contains(r#""code":209"#), "{}", refused.text());
}

#[test]
fn a_settlement_of_a_table() {
    let file = folder("settlement").join("roster.csv");
    std::fs::write(&file, "person,from,until,wage\n1,2024-07,2024-08,500.00\n").unwrap();
    let request = br#"{"op":"premium.unit_bill@1","input":{"region":"410100","from":"2024-07","until":"2024-08",
        "payer":"enterprise","pension":true},"against":{"known":"2024-11-15"}}"#;
    let ran = shebao(&["compare", "--list", &format!("roster={}", file.display())], request);
    // The floor of 2024-07 was 3579 until the notice and is 3756: 16 % of 177.
    assert!(ran.text().contains("28.32"), "{}{}", ran.text(), ran.err);
}

/// Kaifeng's maternity, 0.5 % in the packs of the first schema and 1 % since (contributions 9): 25.00 and 50.00 of 5000.00.
#[test]
fn an_older_pack_shows_who_was_billed_what() {
    let here = folder("before");
    let roster = here.join("roster.csv");
    std::fs::write(&roster, "person,from,until,wage\n1,2019-11,2020-01,5000.00\n2,2019-12,2020-01,3000.00\n").unwrap();
    let list = format!("roster={}", roster.display());
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/packs/schema-1/henan.figures.pack");
    let compare = |request: &str| shebao(&["compare", "--json", "--before", pack, "--list", &list], request.as_bytes());
    let input =
        r#""input":{"region":"410200","from":"2019-11","until":"2020-01","payer":"enterprise","maternity":true}"#;
    let ran =
        compare(&format!(r#"{{"op":"premium.unit_bill@1","against":{{"lines":["maternity_employer"]}},{input}}}"#));
    let found: serde_json::Value = serde_json::from_slice(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    let pairs: Vec<String> = found["ok"]["pairs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            ["person", "month", "left", "right", "difference"]
                .map(|name| pair[name].to_string().replace('"', ""))
                .join(" ")
        })
        .collect();
    assert_eq!(pairs, ["1 2019-11 25.00 50.00 25.00", "1 2019-12 25.00 50.00 25.00", "2 2019-12 15.00 30.00 15.00"]);
    assert_eq!(found["ok"]["totals"][0]["difference"], "65.00");
    let all = compare(&format!(r#"{{"op":"premium.unit_bill@1",{input}}}"#));
    assert!(String::from_utf8_lossy(&all.out).contains(r#""line":"employer_total","left":"25.00","right":"50.00""#));
    // One person, one month: the month is the request's.
    let one = r#"{"op":"premium.monthly@1","input":{"region":"410200","month":"2019-11","payer":"enterprise","maternity":true,"wage":"5000.00"}}"#;
    let ran = shebao(&["compare", "--json", "--before", pack], one.as_bytes());
    assert!(
        String::from_utf8_lossy(&ran.out).contains(r#""line":"maternity_employer","left":"25.00","right":"50.00""#),
        "{}",
        ran.err
    );
    // Two units of a plan are two, on either side.
    let plan = r#"{"op":"premium.collection_plan@1","input":{"from":"2019-11","until":"2019-12",
        "units":[{"unit":1,"district":"410200","region":"410200","payer":"enterprise","maternity":true},
            {"unit":2,"district":"410200","region":"410200","payer":"enterprise","maternity":true}],
        "roster":[{"unit":1,"person":1,"from":"2019-11","until":"2020-01","wage":"5000.00"},
            {"unit":2,"person":2,"from":"2019-11","until":"2020-01","wage":"3000.00"}]}}"#;
    let ran = shebao(&["compare", "--json", "--before", pack], plan.as_bytes());
    for pair in [
        r#"{"unit":1,"month":"2019-11","item":"maternity","line":"employer","left":"25.00","right":"50.00","difference":"25.00"}"#,
        r#"{"unit":2,"month":"2019-11","item":"maternity","line":"employer","left":"15.00","right":"30.00","difference":"15.00"}"#,
        r#""unpaired":[]"#,
    ] {
        assert!(String::from_utf8_lossy(&ran.out).contains(pair), "{pair}\n{}", String::from_utf8_lossy(&ran.out));
    }
    let both = compare(&format!(r#"{{"op":"premium.unit_bill@1","against":{{"known":"2024-01-01"}},{input}}}"#));
    assert_eq!(both.code, Some(2), "{}", both.err);
}
