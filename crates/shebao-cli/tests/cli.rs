//! The command line as a user meets it: output, exit codes, messages in both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // tests stop at the first surprise

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shebao"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that is used wrongly ends before it reads.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const PENSION: &str = r#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;
const HOLE: &str = r#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2010-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;

#[test]
fn call_answers_line_by_line_whatever_the_lines_hold() {
    let mut input = format!("{PENSION}\n{HOLE}\r\n\n").into_bytes();
    input.extend(b"\xff\xfe\n");
    let output = run(&["call"], &input);
    assert!(output.status.success());
    let lines: Vec<String> = text(&output.stdout).lines().map(str::to_owned).collect();
    assert!(lines[0].contains(r#""pension_employer":"1280.00""#), "{}", lines[0]);
    assert!(lines[1].starts_with(r#"{"error":{"code":301,"#));
    assert!(lines[2].starts_with(r#"{"error":{"code":102,"#));
    assert!(lines[3].starts_with(r#"{"error":{"code":101,"#));
}

#[test]
fn explain_speaks_both_languages_and_refuses_with_code_1() {
    let zh = text(&run(&["explain"], PENSION.as_bytes()).stdout);
    assert!(zh.contains("单位应缴养老保险费：8000.00 × 16% = 1280.00") && zh.contains("依据"), "{zh}");
    let en = text(&run(&["explain", "--lang", "en"], PENSION.as_bytes()).stdout);
    assert!(en.contains("employer's pension premium: 8000.00 × 16% = 1280.00") && en.contains("Sources"), "{en}");
    let refused = run(&["explain"], HOLE.as_bytes());
    assert_eq!(refused.status.code(), Some(1));
    let message = text(&refused.stderr);
    assert!(
        message.contains("301") && message.contains("该日期没有政策数据") && message.contains("no policy"),
        "{message}"
    );
}

#[test]
fn batch_gives_each_bad_row_its_number_and_keeps_the_hosts_columns() {
    let csv = "id,month,wage,pension\n甲,2025-09,8000,1\n乙,202509,3000.5,是\n丙,2010-09,8000.00,1\n丁,2025-13,8000.00,1\n戊,2025-09,-5,1\n己,2025-09,八千,1\n庚,2025-09,1.005,1\n";
    let args = [
        "batch",
        "--op",
        "premium.monthly@1",
        "--set",
        "region=410100",
        "--set",
        "payer=enterprise",
        "--keep",
        "id",
        "-",
    ];
    let output = run(&args, csv.as_bytes());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let mut reader = csv::Reader::from_reader(&output.stdout[..]);
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|h| h == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let seen: Vec<(&str, &str, &str)> =
        rows.iter().map(|row| (&row[column("id")], &row[column("total")], &row[column("error")])).collect();
    let expected = [
        ("甲", "1920.00", ""),
        ("乙", "919.44", ""), // at the floor: 612.96 + 306.48
        ("丙", "", "301"),
        ("丁", "", "204"),
        ("戊", "", "208"),
        ("己", "", "202"),
        ("庚", "", "202"),
    ];
    assert_eq!(seen, expected);
    assert!(text(&output.stderr).contains("7 行"));
    // A column that is neither a field nor kept stops the run before it starts, by name.
    let output = run(&["batch", "--op", "premium.monthly@1", "-"], b"name,wage\nx,1\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--keep name"));
}

#[test]
fn compare_shows_why_an_amount_changed() {
    let request = r#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2024-07","payer":"enterprise","pension":true,"wage":"500.00"},"against":{"known":"2024-11-15"}}"#;
    let output = text(&run(&["compare"], request.as_bytes()).stdout);
    assert!(output.contains("28.32") && output.contains("base.average"), "{output}");
}

#[test]
fn coverage_prints_spans_and_the_reasons_of_holes() {
    let output = text(&run(&["coverage", "--param", "medical.employer"], b"").stdout);
    assert!(output.contains("2020-07/2024-01") && output.contains("2020-02/2020-07"), "{output}");
    assert_eq!(run(&["coverage", "--param", "no.such"], b"").status.code(), Some(1));
    assert_eq!(run(&["coverage", "--region", "999999"], b"").status.code(), Some(1));
}

#[test]
fn pack_check_points_at_the_line() {
    let folder = std::env::temp_dir().join(format!("shebao-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.toml"), "[[value]]\nparam = \"base.average\"\nvalu = \"1\"\n").unwrap();
    let output = run(&["pack", "check", folder.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.contains("a.toml:3") && message.contains("valu"), "{message}");
}

#[test]
fn used_wrongly_it_says_so_with_code_2() {
    assert_eq!(run(&["call", "/no/such/file"], b"").status.code(), Some(2));
    assert_eq!(run(&["frobnicate"], b"").status.code(), Some(2));
    assert_eq!(run(&["batch", "--op", "premium.monthly@1", "/no/such/file"], b"").status.code(), Some(2));
}
