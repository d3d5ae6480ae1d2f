//! TOML as canonical JSON, and the value at a path.

use std::fmt::Write;

use serde_json::Value;

/// JSON without spaces, members in order of name: what a case's `[request]` is as one line of text.
///
/// # Panics
/// On a float or a date: money and dates are strings.
pub fn canonical(value: &toml::Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &toml::Value, out: &mut String) {
    match value {
        toml::Value::String(text) => out.push_str(&Value::from(text.as_str()).to_string()),
        toml::Value::Integer(number) => write!(out, "{number}").unwrap(),
        toml::Value::Boolean(flag) => write!(out, "{flag}").unwrap(),
        toml::Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, out);
                write(item, out);
            }
            out.push(']');
        }
        toml::Value::Table(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable(); // whatever order the TOML reader keeps
            out.push('{');
            for (index, name) in names.into_iter().enumerate() {
                separate(index, out);
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write(&members[name], out);
            }
            out.push('}');
        }
        toml::Value::Float(_) | toml::Value::Datetime(_) => panic!("a case holds no float and no date: {value}"),
    }
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}

/// The value at `years.0.personal_interest`.
pub(crate) fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |here, step| match here {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        here => here.get(step),
    })
}

/// A scalar as a case writes it.
pub(crate) fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
