//! What the tests share: a road to ask on, and a builder of requests.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fmt::Write;

use serde_json::Value;
use shebao::{Engine, Money, Month, Region};

pub(crate) const KINDS: [&str; 5] = ["pension", "medical", "maternity", "unemployment", "injury"];

/// An engine with the shipped packs.
pub(crate) fn engine() -> Engine {
    Engine::new().unwrap()
}

/// Asks on the JSON road.
pub(crate) fn ask(engine: &Engine, request: &str) -> Value {
    let mut answer = Vec::new();
    let number = engine.call(request.as_bytes(), &mut answer);
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(u64::from(number), answer["error"]["code"].as_u64().unwrap_or(0), "{request}\n{answer}");
    answer
}

/// A request of `premium.monthly`, filled with what most tests want.
#[derive(Clone, Debug)]
pub(crate) struct Monthly<'a> {
    pub(crate) region: u32,
    pub(crate) month: Month,
    pub(crate) kinds: &'a [&'a str],
    pub(crate) size: Option<&'a str>,
    pub(crate) injury_rate: &'a str,
    pub(crate) wage: &'a str,
    /// Members beside `op` and `input`: `"known":"2024-01-01",`.
    pub(crate) more: &'a str,
}

impl Default for Monthly<'_> {
    fn default() -> Self {
        Monthly {
            region: 410_100,
            month: month("2025-09"),
            kinds: &["pension"],
            size: Some("small"),
            injury_rate: "0.2%",
            wage: "5000.00",
            more: "",
        }
    }
}

impl Monthly<'_> {
    pub(crate) fn json(&self) -> String {
        let mut text = format!(
            r#"{{"op":"premium.monthly@1",{}"input":{{"region":"{:06}","month":"{}","payer":"enterprise""#,
            self.more, self.region, self.month
        );
        if let Some(size) = self.size {
            write!(text, r#","employer_size":"{size}""#).unwrap();
        }
        for kind in self.kinds {
            write!(text, r#","{kind}":true"#).unwrap();
        }
        if self.kinds.contains(&"injury") {
            write!(text, r#","injury_rate":"{}""#, self.injury_rate).unwrap();
        }
        write!(text, r#","wage":"{}"}}}}"#, self.wage).unwrap();
        text
    }

    pub(crate) fn ask(&self, engine: &Engine) -> Value {
        ask(engine, &self.json())
    }
}

pub(crate) const ACCEPT_ALL: &str = r#""accept":{"standing":"assumed","evidence":"unverified"},"#;

pub(crate) fn month(text: &str) -> Month {
    Month::parse(text).unwrap_or_else(|| panic!("{text}"))
}

/// The months of a half-open span.
pub(crate) fn months(from: &str, until: &str) -> impl Iterator<Item = Month> + Clone {
    let from = month(from);
    (0..month(until).since(from)).map(move |n| from.plus(n))
}

pub(crate) fn place(code: i64) -> Region {
    Region::from_code(code).unwrap()
}

pub(crate) fn money(text: &str) -> Money {
    Money::parse(text).unwrap_or_else(|| panic!("{text}"))
}

/// A line of an answer; panics with the answer where it is none.
#[track_caller]
pub(crate) fn line(answer: &Value, name: &str) -> String {
    answer["ok"][name].as_str().unwrap_or_else(|| panic!("no {name} in {answer}")).to_owned()
}

/// The error of an answer: its code and what it is about.
pub(crate) fn refusal(answer: &Value) -> (u64, &str) {
    let error = &answer["error"];
    (error["code"].as_u64().unwrap_or(0), error["param"].as_str().or(error["field"].as_str()).unwrap_or(""))
}

/// The TOML files of the shipped policy, as the pack builder is given them.
pub(crate) fn policy() -> Vec<(String, String)> {
    let files = shebao_tests::files("crates/shebao-data/policy", "toml").into_iter();
    let mut files: Vec<_> =
        files.map(|(path, text)| (path.file_name().unwrap().to_string_lossy().into(), text)).collect();
    files.sort();
    files
}

/// An engine with the shipped policy and further rows: the pack of a later day.
pub(crate) fn engine_with(rows: &str) -> Engine {
    let mut files = policy();
    files.push(("further.toml".into(), rows.into()));
    engine_from(&files)
}

pub(crate) fn engine_from(files: &[(String, String)]) -> Engine {
    let built = shebao_data::build::build(files).unwrap_or_else(|faults| {
        let drawn: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", drawn.join("\n\n"))
    });
    Engine::builder().figures(&built.figures).text(&built.text).build().unwrap()
}
