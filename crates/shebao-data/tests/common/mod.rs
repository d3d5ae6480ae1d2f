//! A small world of policy: one city, one county, four parameters. Each test adds the rows it is about.
#![allow(dead_code, reason = "each test file uses its own part")]

use shebao_core::Code;
use shebao_data::build::{Built, Diagnostic, build};

/// The pack's name, the dictionary and the places.
pub(crate) const WORLD: &str = r#"
[pack]
id = "test"
version = "2026.11"
zh = "测试"
en = "Test"

[[facet]]
id = "kind"
words = ["pension", "medical", "maternity", "unemployment", "injury"]
words_zh = ["养老", "医疗", "生育", "失业", "工伤"]
zh = "险种"
en = "kind"

[[facet]]
id = "payer"
words = ["enterprise", "funded", "institution", "social", "proprietor", "flexible"]
zh = "缴费主体"
en = "payer"

[[param]]
id = "base.average"
type = "amount"
unit = "yuan/month"
axis = "month"
span = "period"
facet = "kind"
level = "city"
zh = "平均工资"
en = "average wage"

[[param]]
id = "base.floor_share"
type = "rate"
unit = "share"
axis = "month"
span = "open"
facet = "kind"
level = "nation"
zh = "下限比例"
en = "floor share"

[[param]]
id = "base.floor_rounding"
type = "rounding"
unit = "-"
axis = "month"
span = "open"
facet = "kind"
level = "city"
zh = "下限取整"
en = "floor rounding"

[[param]]
id = "base.floor"
type = "amount"
unit = "yuan/month"
axis = "month"
span = "period"
facet = "kind"
level = "city"
optional = "true"
zh = "下限"
en = "floor"

[[param]]
id = "base.cap"
type = "amount"
unit = "yuan/month"
axis = "month"
span = "period"
facet = "kind"
level = "city"
optional = "true"
zh = "上限"
en = "cap"

[[param]]
id = "medical.employer"
type = "rate"
unit = "share"
axis = "month"
span = "open"
facet = "payer"
level = "city"
zh = "单位医保费率"
en = "medical rate"

[[param]]
id = "waiver.order"
type = "word"
unit = "-"
axis = "day"
span = "open"
facet = "none"
level = "city"
words = ["rate", "amount"]
zh = "减免次序"
en = "order of the waiver"

[[param]]
id = "months.paid"
type = "count"
unit = "months"
axis = "month"
span = "open"
facet = "none"
level = "nation"
zh = "计发月数"
en = "months of payment"

[[region]]
code = "100000"
level = "nation"
zh = "全国"
en = "China"

[[region]]
code = "410000"
level = "province"
parent = "100000"
zh = "河南省"
en = "Henan"

[[region]]
code = "410100"
level = "city"
parent = "410000"
zh = "郑州市"
en = "Zhengzhou"

[[region]]
code = "410185"
level = "county"
parent = "410100"
zh = "登封市"
en = "Dengfeng"

[[document]]
id = "doc"
number = "豫〔2025〕1号"
zh = "通知"
en = "Notice"
issuer = "厅"
published = "2025-09-22"
where = "example.cn/1.html"
"#;

/// A `[[value]]` from its keys; those not given are the common ones.
pub(crate) fn value(keys: &[(&str, &str)]) -> String {
    table(
        "value",
        &[
            ("param", "\"medical.employer\""),
            ("region", "\"410100\""),
            ("from", "\"2020-01\""),
            ("published", "\"unknown\""),
            ("value", "\"8%\""),
            ("standing", "\"final\""),
            ("evidence", "\"official\""),
            ("cite", "\"doc#1\""),
            ("checked", "\"2026-11-24\""),
        ],
        keys,
    )
}

/// A table of rows about a parameter, without a value.
pub(crate) fn about(header: &str, keys: &[(&str, &str)]) -> String {
    let mut common = vec![("param", "[\"base.average\"]"), ("region", "\"410100\""), ("from", "\"2020-01\"")];
    match header {
        "hole" => common.extend([("zh", "\"不明\""), ("en", "\"not known\"")]),
        _ => common.extend([("evidence", "\"single\""), ("cite", "\"doc#2\""), ("checked", "\"2026-11-24\"")]),
    }
    table(header, &common, keys)
}

/// A per-period average.
pub(crate) fn average(from: &str, until: &str, yuan: &str) -> String {
    value(&[
        ("param", "\"base.average\""),
        ("kind", "[\"pension\"]"),
        ("from", &format!("\"{from}\"")),
        ("until", &format!("\"{until}\"")),
        ("value", &format!("\"{yuan}\"")),
    ])
}

/// A key that is given as `-` is left out.
pub(crate) fn table(header: &str, common: &[(&str, &str)], keys: &[(&str, &str)]) -> String {
    let mut text = format!("\n[[{header}]]\n");
    let given = |name: &str| keys.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
    for (key, value) in common {
        let value = given(key).unwrap_or(value);
        if value != "-" {
            text.push_str(&format!("{key} = {value}\n"));
        }
    }
    let more = |key: &str| !common.iter().any(|(known, _)| *known == key);
    for (key, value) in keys.iter().filter(|(key, value)| more(key) && *value != "-") {
        text.push_str(&format!("{key} = {value}\n"));
    }
    text
}

/// The world, and a file of rows.
pub(crate) fn files(rows: &str) -> Vec<(String, String)> {
    vec![("world.toml".into(), WORLD.into()), ("rows.toml".into(), rows.into())]
}

/// Builds what must be sound.
pub(crate) fn sound(rows: &str) -> Built {
    build(&files(rows)).unwrap_or_else(|faults| {
        let drawn: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", drawn.join("\n\n"))
    })
}

/// Builds what must not be, and gives all that was found.
pub(crate) fn faults(rows: &str) -> Vec<Diagnostic> {
    match build(&files(rows)) {
        Ok(built) => panic!("built:\n{}\n{rows}", built.summary),
        Err(faults) => faults,
    }
}

/// The one fault of `rows`: its code, the line of rows.toml that holds `mark`, and a part of its message.
#[track_caller]
pub(crate) fn one_fault(rows: &str, code: Code, mark: &str, says: &str) -> Diagnostic {
    let found = faults(rows);
    let drawn: Vec<String> = found.iter().map(ToString::to_string).collect();
    let drawn = drawn.join("\n\n");
    assert_eq!(found.len(), 1, "{drawn}");
    let fault = found.into_iter().next().unwrap();
    let line = rows.lines().position(|line| line.contains(mark)).map(|line| line + 1);
    assert_eq!((fault.code, fault.file.as_str()), (code, "rows.toml"), "{drawn}");
    assert_eq!(Some(fault.line), line, "{drawn}");
    assert!(fault.message.contains(says), "{drawn}");
    assert!(!fault.help.is_empty(), "{drawn}");
    assert!(fault.rendered.contains(&format!("error[{}]", code.number())), "{drawn}");
    assert!(fault.rendered.contains(&format!("rows.toml:{}:{}", fault.line, fault.column)), "{drawn}");
    fault
}
