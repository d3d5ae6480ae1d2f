//! The members beside the input, and members twice, null or unknown.

use crate::{ledger, monthly, table, unit};

#[test]
fn the_envelope() {
    table(&[
        (r#"{"input":{}}"#.into(), 109, "op"),
        (r#"{"op":"premium.monthly@1"}"#.into(), 109, "input"),
        (r#"{}"#.into(), 109, "op"),
        (monthly("premium.monthly@1", "premium.monthly"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@2"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@01"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@+1"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@1 "), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@１"), 105, "op"),
        (monthly("premium.monthly@1", "premium.yearly@1"), 105, "op"),
        (monthly("premium.monthly@1", "@1"), 105, "op"),
        (monthly("premium.monthly@1", "premium.monthly@1@1"), 105, "op"),
        (monthly("premium.monthly@1", "Premium.Monthly@1"), 105, "op"),
        (monthly(r#""premium.monthly@1""#, "1"), 108, "op"),
        (monthly(r#""op""#, r#""x":1,"op""#), 106, "request"),
        (monthly(r#""op""#, r#""known":"2025-02-29","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"2025-13-01","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"20250101","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":"2025-01","op""#), 205, "known"),
        (monthly(r#""op""#, r#""known":20250101,"op""#), 108, "known"),
        (monthly(r#""op""#, r#""known":null,"op""#), 108, "known"),
        (monthly(r#""op""#, r#""accept":null,"op""#), 108, "accept"),
        (monthly(r#""op""#, r#""accept":[],"op""#), 108, "accept"),
        (monthly(r#""op""#, r#""accept":{"standing":"best"},"op""#), 206, "standing"),
        (monthly(r#""op""#, r#""accept":{"evidence":"good"},"op""#), 206, "evidence"),
        (monthly(r#""op""#, r#""accept":{"methods":["a.b"]},"op""#), 305, "methods"),
        (monthly(r#""op""#, r#""accept":{"methods":"waiver.order"},"op""#), 108, "methods"),
        (monthly(r#""op""#, r#""accept":{"all":true},"op""#), 106, "accept"),
        (monthly(r#""op""#, r#""explain":"yes","op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":null,"op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":1,"op""#), 108, "explain"),
        (monthly(r#""op""#, r#""explain":{"who":1},"op""#), 106, "explain"),
        (monthly(r#""op""#, r#""explain":{"month":"2025-13"},"op""#), 204, "month"),
        (monthly(r#""op""#, r#""against":[],"op""#), 108, "against"),
        (monthly(r#""op""#, r#""against":{"known":"x"},"op""#), 205, "known"),
        (monthly(r#""op""#, r#""against":{"x":1},"op""#), 106, "against"),
        (monthly(r#""op""#, r#""against":{"lines":["no_such"]},"op""#), 206, "lines"),
        (monthly(r#""op""#, r#""against":{"known":"2025-01-01","charged":[]},"op""#), 106, "against"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total","amount":"7654.325"}]},"op""#), 202, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total","amount":7654.32}]},"op""#), 108, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"sum","amount":"7654.32"}]},"op""#), 206, "line"),
        (monthly(r#""op""#, r#""against":{"charged":[{"line":"total"}]},"op""#), 109, "amount"),
        (monthly(r#""op""#, r#""against":{"charged":[{"amount":"7654.32"}]},"op""#), 109, "line"),
        (
            monthly(r#""op""#, r#""against":{"charged":[{"month":"2025-9","line":"total","amount":"7654.32"}]},"op""#),
            204,
            "month",
        ),
        (
            monthly(
                r#""op""#,
                r#""against":{"charged":[{"line":"total","amount":"7654.32"},{"line":"total","amount":"7654.32"}]},"op""#,
            ),
            209,
            "charged",
        ),
        (unit(r#""op""#, r#""explain":true,"op""#), 201, "explain.person"),
        (unit(r#""op""#, r#""explain":{"person":987654321},"op""#), 201, "explain.month"),
        (unit(r#""op""#, r#""explain":{"person":987654321,"month":"2025-09"},"op""#), 201, "explain.person"),
        (unit(r#""op""#, r#""explain":{"person":-1},"op""#), 108, "person"),
    ]);
}

#[test]
fn members_twice_null_or_unknown() {
    table(&[
        (monthly(r#""op""#, r#""op":"premium.monthly@1","op""#), 107, "request"),
        (monthly(r#""op""#, r#""\u006fp":"premium.monthly@1","op""#), 107, "request"),
        (monthly(r#""op""#, r#""known":"2025-01-01","known":"2025-01-01","op""#), 107, "request"),
        (monthly(r#""op""#, r#""accept":{"standing":"final","standing":"final"},"op""#), 107, "accept"),
        (monthly(r#""wage":"7654.32""#, r#""wage":"7654.32","wage":"7654.32""#), 107, "wage"),
        (monthly(r#""wage":"7654.32""#, r#""wage":"7654.32","w\u0061ge":"7654.32""#), 107, "wage"),
        (unit(r#""person":987654321"#, r#""person":987654321,"person":987654321"#), 107, "person"),
        (unit(r#""roster":["#, r#""roster":[],"roster":["#), 107, "roster"),
        (ledger(r#""spans":["#, r#""spans":[],"spans":["#), 107, "spans"),
        (monthly(r#""7654.32""#, "null"), 108, "wage"),
        (monthly(r#""2025-09""#, "null"), 108, "month"),
        (monthly("true", "null"), 108, "pension"),
        (monthly(r#""small""#, "null"), 108, "employer_size"),
        (unit(r#"987654321"#, "null"), 108, "person"),
        (monthly(r#""pension":true"#, r#""pension":true,"housing":true"#), 106, "input"),
        (monthly(r#""pension":true"#, r#""pension":true,"":true"#), 106, "input"),
        (monthly(r#""wage""#, r#""Wage""#), 106, "input"),
        (unit(r#""person":987654321"#, r#""person":987654321,"name":"x""#), 106, "roster"),
        (ledger(r#""base""#, r#""bases""#), 106, "spans"),
    ]);
}

/// Names that are not ours may be anything, an id or an amount in the wrong place: no message repeats them. The place says which.
#[test]
fn what_is_not_known_is_not_repeated() {
    let engine = crate::common::engine();
    for (request, code, about, at) in [
        (monthly("premium.monthly@1", "987654321"), 105, "op", ""),
        (monthly(r#""op""#, r#""987654321":1,"op""#), 106, "request", "member 1"),
        (monthly(r#""op""#, r#""accept":{"standing":"final","987654321":1},"op""#), 106, "accept", "member 2"),
        (monthly(r#""op""#, r#""987654321":1,"987654321":1,"op""#), 107, "request", "member 2"),
        (monthly(r#""pension":true"#, r#""pension":true,"987654321":true"#), 106, "input", "member 6"),
        (unit(r#""person":987654321"#, r#""7654.32":1,"person":987654321"#), 106, "roster", "member 1"),
        (monthly(r#""op""#, r#""accept":{"methods":["waiver.order","987654321"]},"op""#), 305, "methods", "item 2"),
        (
            monthly(r#""op""#, r#""overlays":[{"id":"h","mode":"fill","rows":[{"param":"987654321"}]}],"op""#),
            305,
            "param",
            "",
        ),
    ] {
        let answer = crate::refused(&engine, request.as_bytes(), code, about);
        assert!(!answer.to_string().contains("987654321"), "{answer}");
        assert_eq!(answer["error"]["at"].as_str().unwrap_or(""), at, "{answer}");
    }
    let answer = crate::refused(&engine, monthly(r#""wage""#, r#""Wage""#).as_bytes(), 106, "input");
    assert!(answer["error"]["message"].as_str().unwrap().contains("its members are region, month, payer"), "{answer}");
}

/// What is refused says what would be taken, in both languages.
#[test]
fn messages_say_what_would_be_taken() {
    let engine = crate::common::engine();
    let overlay =
        |row: &str| monthly(r#""op""#, &format!(r#""overlays":[{{"id":"h","mode":"fill","rows":[{{{row}}}]}}],"op""#));
    for (request, code, about, says) in [
        (monthly("7654.32\"", "7654.3\""), 202, "wage", "\"12345.67\""),
        (monthly(r#""wage":"7654.32""#, r#""wage":7654.32"#), 108, "wage", "\"12345.67\""),
        (monthly("2025-09", "202509"), 204, "month", "\"2025-09\""),
        (monthly(r#""410100""#, "410100"), 108, "region", "\"410100\""),
        (monthly(r#""pension":true"#, r#""pension":1"#), 108, "pension", "true"),
        (monthly(r#""small""#, r#""tiny""#), 206, "employer_size", "small, large"),
        (monthly(r#""small""#, "1"), 108, "employer_size", "small, large"),
        (monthly(r#""op""#, r#""accept":{"standing":"sure"},"op""#), 206, "standing", "final, provisional, assumed"),
        (monthly("premium.monthly@1", "premium.monthly"), 105, "op", "premium.monthly@1"),
        (monthly(r#""enterprise""#, r#""flexible""#), 214, "employer_size", "payer"),
        (overlay(r#""param":"pension.employers""#), 305, "param", "pension.employer"),
        (
            overlay(
                r#""param":"pension.employer","payer":"state","region":"410100","from":"2025-01","value":"16%","cite":"x""#,
            ),
            206,
            "payer",
            "enterprise",
        ),
    ] {
        let answer = crate::refused(&engine, request.as_bytes(), code, about);
        let message = answer["error"]["message"].as_str().unwrap();
        assert!(message.contains(says), "{message}");
        let zh = answer["error"]["message_zh"].as_str().unwrap();
        assert!(zh.contains(&says.replace(", ", "、")), "{zh}");
    }
}
