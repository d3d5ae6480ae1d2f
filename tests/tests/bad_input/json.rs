//! What is no JSON, bad UTF-8, too deep, too long.

use shebao::{Engine, Limits};

use crate::common::engine;
use crate::{monthly, refused};

#[test]
fn what_is_no_json() {
    let engine = engine();
    let good = monthly("", "");
    for text in [
        "",
        " ",
        "{",
        "{\"op\"",
        "{\"op\":",
        "{\"op\":\"premium.monthly@1\"",
        "{'op':'premium.monthly@1'}",
        "{\"op\":\"\\x41\",\"input\":{}}",
        "{\"op\":\"a\nb\",\"input\":{}}",
        "{\"op\":01,\"input\":{}}",
        "{\"op\":NaN,\"input\":{}}",
        "\u{feff}{\"op\":\"premium.monthly@1\",\"input\":{}}",
    ] {
        refused(&engine, text.as_bytes(), 102, "");
    }
    refused(&engine, format!("{good}x").as_bytes(), 102, "");
    refused(&engine, format!("{good}{good}").as_bytes(), 102, "");
    refused(&engine, monthly(r#""wage":"7654.32"}"#, r#""wage":"7654.32",}"#).as_bytes(), 102, "");
    refused(&engine, monthly(r#""wage":"7654.32"}"#, r#""wage":"7654.32" "x"}"#).as_bytes(), 102, "");
    // Half a surrogate pair is JSON by its grammar, and no text.
    for (from, to) in [
        ("premium.monthly@1", "\\ud800"),
        ("premium.monthly@1", "premium.monthly@1\\udfff"),
        ("2025-09", "\\ud800"),
        ("7654.32", "\\ud800"),
        ("7654.32", "\\udc00\\ud800"),
        (r#""op""#, r#""known":"\ud800","op""#),
        (r#""op""#, r#""accept":{"standing":"\ud800"},"op""#),
        (r#""op""#, r#""accept":{"methods":["\ud800"]},"op""#),
        (r#""op""#, r#""overlays":[{"id":"\ud800","mode":"fill","rows":[]}],"op""#),
        (r#""op""#, r#""\ud800":1,"op""#),
    ] {
        refused(&engine, monthly(from, to).as_bytes(), 102, "");
    }
    // Cut off anywhere it is no JSON, and never more than an error.
    for end in 0..good.len() {
        refused(&engine, &good.as_bytes()[..end], 102, "");
    }
    for text in ["[]", "1", "\"x\"", "true", "null", "[{}]"] {
        refused(&engine, text.as_bytes(), 108, "request");
    }
}

#[test]
fn bad_utf8() {
    let engine = engine();
    let good = monthly("", "").into_bytes();
    // Alone, overlong, a surrogate, beyond Unicode, cut off.
    for bytes in [&b"\xff"[..], b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe9\x83", b"\x80"] {
        for at in [0, 1, good.len() / 2, good.len()] {
            let mut request = good.clone();
            request.splice(at..at, bytes.iter().copied());
            let answer = refused(&engine, &request, 101, "");
            assert_eq!(answer["error"]["at"], format!("byte {at}"));
        }
    }
    // 郑州 in GBK: its first two bytes happen to be a character.
    let answer = refused(&engine, b"{\"\xd6\xa3\xd6\xdd\":1}", 101, "");
    assert_eq!(answer["error"]["at"], "byte 4");
}

#[test]
fn nested_ten_thousand_deep() {
    let engine = engine();
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let closed = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        let unclosed = open.repeat(10_000);
        for text in [closed, unclosed] {
            refused(&engine, text.as_bytes(), 104, "");
            refused(&engine, monthly(r#""2025-09""#, &text).as_bytes(), 104, "");
            refused(&engine, monthly(r#""op""#, &format!(r#""overlays":{text},"op""#)).as_bytes(), 104, "");
        }
    }
    // Brackets inside a string are no depth.
    refused(&engine, monthly("2025-09", &"[".repeat(10_000)).as_bytes(), 204, "month");
    // At the limit it is read, and refused for what it is.
    let at =
        |depth: usize| monthly("7654.32\"", &format!("7654.32\",\"x\":{}{}", "[".repeat(depth), "]".repeat(depth)));
    refused(&engine, at(62).as_bytes(), 106, "input");
    refused(&engine, at(63).as_bytes(), 104, "");
    // A host that lifts the limit gets an error still, even where stacks are small.
    std::thread::Builder::new()
        .stack_size(256 << 10)
        .spawn(|| {
            let limits = Limits { depth: 1_000_000, ..Limits::default() };
            let engine = Engine::builder().limits(limits).build().unwrap();
            for open in ["[", r#"{"a":"#] {
                let mut answer = Vec::new();
                let text = open.repeat(100_000);
                assert_eq!(engine.call(text.as_bytes(), &mut answer) / 100, 1);
                for member in ["overlays", "accept", "against", "explain", "known"] {
                    let request = monthly(r#""op""#, &format!(r#""{member}":{text},"op""#));
                    assert_eq!(engine.call(request.as_bytes(), &mut answer) / 100, 1);
                }
                assert_eq!(engine.call(monthly(r#""2025-09""#, &text).as_bytes(), &mut answer) / 100, 1);
            }
        })
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn a_hundred_megabytes() {
    let engine = engine();
    refused(&engine, &vec![b' '; 100 << 20], 103, "");
    let limit = Limits::default().bytes;
    // To the byte.
    let good = monthly("", "");
    let padded = |len: usize| format!("{good}{}", " ".repeat(len - good.len()));
    let mut answer = Vec::new();
    assert_eq!(engine.call(padded(limit).as_bytes(), &mut answer), 0);
    refused(&engine, padded(limit + 1).as_bytes(), 103, "");
    // One long string inside the limit.
    let digits = "1".repeat(4 << 20);
    refused(&engine, monthly("7654.32", &format!("{digits}.00")).as_bytes(), 208, "wage");
    refused(&engine, monthly("premium.monthly@1", &digits).as_bytes(), 105, "op");
}
