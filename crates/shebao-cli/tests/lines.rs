//! `call`, `explain`, `compare`, and the commands that only show.
//!
//! Amounts are those of README and facts: 8000.00 lies inside the limits of 2025-07 (3831 to 19155), so 16 % and 8 % of it
//! are 1280.00 and 640.00. The limits of 2024-07 rose from 3579 to 3756.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop at once
#![allow(missing_docs, unreachable_pub)] // no library

mod common;

use std::io::{BufRead, BufReader, Read, Write};

use common::{folder, program, shebao};

const MONTHLY: &str = r#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;

fn roster(against: &str, from: &str, until: &str) -> String {
    format!(
        r#"{{"op":"premium.unit_bill@1","against":{against},"input":{{"region":"410100","from":"{from}","until":"{until}","payer":"enterprise","pension":true,"roster":[{{"person":7,"from":"2024-01","until":"2027-01","wage":"3000.00"}}]}}}}"#
    )
}

#[test]
fn call_answers_each_line_once_as_the_engine_does() {
    let requests: [&[u8]; 7] =
        [MONTHLY.as_bytes(), b"", b"{", b"\xff\xfe{", b"{\"op\":1}\r", b"[1]", b"{\"op\":\"no.such@1\",\"input\":{}}"];
    let engine = shebao::Engine::new().unwrap();
    let mut expected = Vec::new();
    for request in requests {
        let mut answer = Vec::new();
        engine.call(request, &mut answer);
        expected.extend(answer);
        expected.push(b'\n');
    }
    let ran = shebao(&["call"], &requests.join(&b'\n'));
    assert_eq!((ran.code, ran.out), (Some(0), expected));
    assert!(
        String::from_utf8(shebao(&["call"], MONTHLY.as_bytes()).out)
            .unwrap()
            .contains(r#""pension_employer":"1280.00""#)
    );
    assert_eq!(shebao(&["call"], b"").out, b"");
}

#[test]
fn call_refuses_a_line_that_is_too_long_and_goes_on() {
    let limit = shebao::Limits::default().bytes;
    let mut input = vec![b' '; limit + 1_000_000];
    input.push(b'\n');
    // One byte more than the limit, and just the limit.
    input.extend(vec![b' '; limit + 1]);
    input.push(b'\n');
    input.extend(vec![b' '; limit - MONTHLY.len()]);
    input.extend(MONTHLY.as_bytes());
    input.push(b'\n');
    let text = shebao(&["call"], &input).text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with(r#"{"error":{"code":103,"#), "{}", lines[0]);
    assert!(lines[1].starts_with(r#"{"error":{"code":103,"#), "{}", lines[1]);
    assert!(lines[2].contains("1280.00"), "{}", lines[2]);
}

/// A host keeps the program running and waits for each answer before it asks on.
#[test]
fn call_answers_before_the_next_question() {
    let mut child = program(&["call"]).spawn().unwrap();
    let mut ask = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for _ in 0..3 {
        writeln!(ask, "{MONTHLY}").unwrap();
        assert!(answers.next().unwrap().unwrap().contains("1280.00"));
    }
    drop(ask);
    assert!(child.wait().unwrap().success());
}

/// `shebao call | head -1`: whoever reads has gone, and that is no fault of ours.
#[test]
fn a_closed_output_is_no_failure() {
    for args in [&["call"][..], &["describe"], &["index"], &["coverage"], &["pack", "check"]] {
        let mut child = program(args).spawn().unwrap();
        drop(child.stdout.take());
        let mut ask = child.stdin.take().unwrap();
        for _ in 0..2_000 {
            if writeln!(ask, "{MONTHLY}").is_err() {
                break;
            }
        }
        drop(ask);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn explain_speaks_both_languages() {
    let zh = shebao(&["explain"], MONTHLY.as_bytes());
    assert_eq!(zh.code, Some(0), "{}", zh.err);
    for part in ["月应缴社会保险费", "8000.00 × 16% = 1280.00", "依据", "豫人社〔2019〕13号", "多方印证"]
    {
        assert!(zh.text().contains(part), "{part} in {}", zh.text());
    }
    let en = shebao(&["explain", "--lang", "en"], MONTHLY.as_bytes());
    for part in ["employer's pension premium: 8000.00 × 16% = 1280.00", "Sources", "in force 2019-05/.."] {
        assert!(en.text().contains(part), "{part} in {}", en.text());
    }
}

#[test]
fn explain_takes_one_row_of_a_roster() {
    let request = roster("{}", "2025-07", "2025-10").replace(r#""against":{},"#, "");
    let ran = shebao(&["explain", "--person", "7", "--month", "2025-08"], request.as_bytes());
    assert!(ran.text().contains("3000.00 低于下限 3831.00"), "{} {}", ran.text(), ran.err);
    assert_eq!(shebao(&["explain"], request.as_bytes()).code, Some(1), "a roster needs a person and a month");
}

#[test]
fn explain_leaves_the_faults_of_a_request_to_the_engine() {
    let twice = MONTHLY.replacen('{', r#"{"op":"premium.monthly@1","#, 1);
    for (request, number) in [(twice.as_bytes(), "107"), (b"\xff", "101"), (b"{", "102"), (b"{}", "109")] {
        let ran = shebao(&["explain"], request);
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.starts_with(number), "{number}: {}", ran.err);
        assert!(ran.out.is_empty());
    }
    let ran = shebao(&["explain"], roster(r#"{"known":"2024-11-15"}"#, "2024-07", "2024-08").as_bytes());
    assert_ne!(ran.code, Some(0), "a comparison has no explanation");
}

#[test]
fn compare_shows_pairs_reasons_and_totals() {
    let request = roster(r#"{"known":"2024-11-15"}"#, "2024-07", "2024-09");
    let ran = shebao(&["compare"], request.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    // 24 % of 3579, of 3756, and of what lies between: 858.96, 901.44, 42.48; twice that in two months.
    for part in
        ["858.96 │", "901.44 │", "42.48 │", "84.96 │", "base.average", "2024-07 … 2024-08", "12 pairs, 12 differ"]
    {
        let text = ran.text().replace('┆', "│");
        assert!(text.contains(part), "{part} in {text}");
    }
    let json = shebao(&["compare", "--json"], request.as_bytes());
    let mut raw = Vec::new();
    shebao::Engine::new().unwrap().call(request.as_bytes(), &mut raw);
    assert_eq!(json.out, [&raw[..], b"\n"].concat());
}

#[test]
fn compare_says_which_rows_have_no_result_and_gives_no_total() {
    // 2026-01 was not known in 2024.
    let request = roster(r#"{"known":"2024-11-15"}"#, "2026-01", "2026-03");
    assert_eq!(shebao(&["compare", "--strict"], request.as_bytes()).code, Some(3));
    let ran = shebao(&["compare"], request.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for part in ["302 not_known_then", "当时政策尚未公布", "2026-01 … 2026-02", "no totals"] {
        assert!(ran.text().contains(part), "{part} in {}", ran.text());
    }
    assert!(!ran.text().contains("合计 totals"));
    let without = shebao(&["compare"], MONTHLY.as_bytes());
    assert_eq!((without.code, without.out.len()), (Some(2), 0));
}

#[test]
fn coverage_tells_holes_with_their_reasons() {
    let ran = shebao(&["coverage", "--param", "medical.employer"], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for part in [
        "郑州市 Zhengzhou",
        "2020-07/2024-01",
        "2020-02/2020-07",
        "是否执行",
        "Zhengzhou did so is not known",
        "多方印证",
    ] {
        assert!(ran.text().contains(part), "{part} in {}", ran.text());
    }
    // A district has its city's holes; a kind that is asked for alone comes alone.
    let district = shebao(&["coverage", "--param", "medical.employer", "--region", "410105"], b"").text();
    assert!(district.contains("2020-02/2020-07 enterprise") && district.contains("(410100)"), "{district}");
    let pension = shebao(&["coverage", "--param", "base.average", "--facet", "pension"], b"").text();
    assert!(pension.contains("2010-07/2011-07 pension") && !pension.contains("medical"), "{pension}");
    for (args, number) in
        [(["--param", "no.such"], "305"), (["--facet", "no-such"], "206"), (["--region", "999999"], "207")]
    {
        let ran = shebao(&["coverage", args[0], args[1]], b"");
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.starts_with(number), "{}", ran.err);
    }
}

#[test]
fn cities_say_what_they_can_be_billed_for() {
    let all = shebao(&["cities"], b"").text();
    assert_eq!(all.lines().filter(|line| line.starts_with("| 41")).count(), 19, "{all}");
    let each = shebao(&["cities", "--each"], b"").text();
    let one = shebao(&["coverage", "--region", "411500"], b"").text();
    // 信医保〔2022〕2号: 6% and 2% from February 2022, 8% before.
    for page in [&each, &one] {
        assert!(page.contains("2022-01/2022-02 8% + 2%; 2022-02/2023-01 6% + 2% |"), "{page}");
    }
    assert!(!shebao(&["coverage", "--region", "411500", "--param", "base.cap"], b"").text().contains("2022-02"));
}

#[test]
fn describe_and_index_name_every_operation() {
    let (describe, index) = (shebao(&["describe"], b"").text(), shebao(&["index", "--root", "../"], b"").text());
    assert_eq!(describe.trim_end(), shebao::describe());
    assert!(describe.contains(r#","accept":{"standing":"assumed","evidence":"single"},"profiles":{"national":{"#));
    for operation in shebao::operations() {
        let about = operation.about();
        let line = format!("| {} | `{}@{}` | [", about.zh, about.name, about.version);
        assert!(index.contains(&line), "{line}");
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/");
    for link in index.split("](").skip(1).filter_map(|rest| rest.split_once(')')) {
        assert!(std::path::Path::new(root).join(link.0).is_file(), "{} is there", link.0);
    }
}

#[test]
fn profiles_are_listed_with_how_sure_each_row_is() {
    let (all, one) = (shebao(&["profiles"], b"").text(), shebao(&["profiles", "zhejiang-2"], b"").text());
    for name in ["national", "shaanxi-1", "xian-2", "chengdu-2", "zhejiang-2"] {
        assert!(all.lines().any(|line| line.starts_with(&format!("{name}\t"))), "{all}");
    }
    assert!(one.contains("AAE003\t\t费款所属期\tC\t→ month"), "{one}");
    assert_eq!(shebao(&["profiles", "henan"], b"").code, Some(2));
}

#[test]
fn pack_check_builds_what_is_committed_and_points_at_faults() {
    assert_eq!(shebao(&["pack", "check"], b"").code, Some(0));
    let out = folder("packs");
    let ran = shebao(&["pack", "build", "--out", out.to_str().unwrap()], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let engine = shebao::Engine::builder();
    let figures = std::fs::read(out.join("henan.figures.pack")).unwrap();
    assert!(engine.figures(&figures).build().is_ok());
    let same = shebao(&["pack", "diff", "crates/shebao-data/policy", out.to_str().unwrap()], b"");
    assert_eq!(same.text(), "没有变化\n");

    let broken = folder("policy");
    std::fs::write(broken.join("pack.toml"), "[[value]]\nparam = \"base.average\"\nvalue = 6385\nnonsense = \"1\"\n")
        .unwrap();
    let ran = shebao(&["pack", "check", broken.to_str().unwrap()], b"");
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("pack.toml:") && ran.err.contains("error["), "{}", ran.err);
    assert_eq!(shebao(&["pack", "check", folder("empty").to_str().unwrap()], b"").code, Some(2));
    assert_eq!(shebao(&["pack", "diff", "Cargo.toml", "Cargo.toml"], b"").code, Some(1), "no pack: 401");
}

/// A figure that changed is told with its place, span, both values and their citations.
#[test]
fn pack_diff_says_what_changed() {
    let changed = folder("changed");
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../shebao-data/policy")), &changed);
    let file = changed.join("henan/pension.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("= \"16%\"").count(), 1);
    std::fs::write(&file, text.replace("= \"16%\"", "= \"17%\"")).unwrap();
    let changed = changed.to_str().unwrap();
    for (lang, parts) in [
        (
            "en",
            ["changed row pension.employer", "Henan", "16% (final", "17% (final", "2019-05/..", "henan-rs-2019-13#1"],
        ),
        ("zh", ["变更 数据 pension.employer", "河南省", "16%（正式", "17%（正式", "2019-05/..", "henan-rs-2019-13#1"]),
    ] {
        let ran = shebao(&["pack", "diff", "crates/shebao-data/packs", changed, "--lang", lang], b"");
        for part in parts {
            assert!(ran.text().contains(part), "{part} in {} {}", ran.text(), ran.err);
        }
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn wrong_use_is_told_apart_from_refusals() {
    for args in [&["call", "no-such-file"][..], &["no-such-command"], &[], &["explain", "--lang", "fr"]] {
        let ran = shebao(args, b"");
        assert_eq!((ran.code, ran.out.len()), (Some(2), 0), "{args:?}");
        assert!(!ran.err.is_empty());
    }
    let help = shebao(&["--help"], b"");
    assert!(help.code == Some(0) && help.text().contains("退出码"));
    // Nothing is read for help, and nothing waits.
    let mut rest = String::new();
    program(&["--version"]).spawn().unwrap().stdout.take().unwrap().read_to_string(&mut rest).unwrap();
    assert!(rest.starts_with("shebao "));
}
