//! The messages, in both languages, from the facts.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use super::Error;
use crate::Span;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Zh,
    En,
}

/// Code's sentence, then what it is about: field, parameter, place, day, what is covered, what to do.
pub(super) fn render(error: &Error, language: Language) -> String {
    let zh = language == Language::Zh;
    let code = error.code();
    let mut text = String::from(if zh { code.zh() } else { code.en() });
    let mut say = |zh_label: &str, en_label: &str, value: Option<String>| {
        if let Some(value) = value {
            let label = if zh { zh_label } else { en_label };
            let separator = if zh { "；" } else { "; " };
            let colon = if zh { "：" } else { " " };
            // Writing into a String does not fail.
            let _ = write!(text, "{separator}{label}{colon}{value}");
        }
    };
    say("字段", "field", error.get_field().map(|name| named(error, name, zh)));
    say("参数", "parameter", error.get_param().map(String::from));
    say("类别", "for", error.get_facet().map(String::from));
    say("地区", "region", error.get_region().map(|r| alloc::format!("{r}")));
    say("日期", "date", error.get_date().map(|d| alloc::format!("{d}")));
    say("已有数据", "covered", error.get_covered().map(|spans| covered(spans, zh)));
    say("允许", "allowed", error.get_range().map(|(min, max)| alloc::format!("{min} … {max}")));
    say("位置", "at", error.get_place().map(String::from));
    say("行（自0计）", "row (from 0)", error.get_row().map(|row| alloc::format!("{row}")));
    say("说明", "note", error.get_hint().map(|(z, e)| String::from(if zh { z } else { e })));
    text
}

/// A field by its Chinese name too, for those who read a form and not a request.
fn named(error: &Error, name: &str, zh: bool) -> String {
    let label = error.0.field_zh;
    if zh && !label.is_empty() { alloc::format!("{label}（{name}）") } else { String::from(name) }
}

fn covered(spans: &[Span], zh: bool) -> String {
    if spans.is_empty() {
        return String::from(if zh { "无" } else { "nothing" });
    }
    let spans: Vec<String> = spans.iter().map(|span| if zh { span.zh() } else { alloc::format!("{span}") }).collect();
    spans.join(if zh { "、" } else { ", " })
}
