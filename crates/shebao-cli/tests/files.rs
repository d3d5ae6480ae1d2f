//! CSV is read whole or refused; results appear whole or not at all; what is put into a request changes nothing else of it.
//! Amounts are those of `lines.rs`: 16 % of 8000.00 is 1280.00.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop at once
#![allow(missing_docs, unreachable_pub)] // no library

mod common;

use std::io::Write;

use common::{Ran, folder, program, shebao};

const OP: [&str; 3] = ["batch", "--op", "premium.monthly@1"];
const SET: [&str; 6] = ["--set", "region=410100", "--set", "payer=enterprise", "--set", "pension=1"];
const CODES: [&str; 10] = [
    "batch",
    "--op",
    "premium.monthly@1",
    "--profile",
    "national",
    "--set",
    "payer=enterprise",
    "--set",
    "region=410100",
    "-",
];

fn batch(args: &[&str], csv: &[u8]) -> Ran {
    shebao(&[&OP[..], &SET, args, &["-"]].concat(), csv)
}

fn roster(name: &str, profile: bool, csv: &[u8]) -> Ran {
    let file = folder(name).join("roster.csv");
    std::fs::write(&file, csv).unwrap();
    let input = r#""region":"410100","from":"2025-09","until":"2025-10","payer":"enterprise","pension":true"#;
    let codes = r#""AAB301":"410100","AAB019":"10","AAE140":"110","AAE041":202507,"AAE042":202507"#;
    let (profile, input) = if profile { (r#""profile":"national","#, codes) } else { ("", input) };
    let request = format!(r#"{{"op":"premium.unit_bill@1",{profile}"input":{{{input}}}}}"#);
    shebao(&["call", "--list", &format!("roster={}", file.display())], request.as_bytes())
}

/// RFC 4180, 2: cells that hold quotes are in quotes, with their own doubled; nothing stands beside the quotes; they end.
#[test]
fn csv_that_is_none_is_refused_wherever_it_is_read() {
    for (cell, words, line) in [
        ("\"8000", "never closed", 3),
        ("\"800\"0", "behind the quote", 3),
        ("80\"00", "without quotes", 3),
        (" \"8000\"", "without quotes", 3),
        ("8000\rx", "carriage return", 3),
    ] {
        let files: [(&str, String); 3] = [
            ("fields", format!("month,wage\n2025-09,8000\n2025-09,{cell}\n2025-09,8000\n")),
            ("codes", format!("AAE003,AAC040\n202509,8000\n202509,{cell}\n202509,8000\n")),
            (
                "list",
                format!(
                    "person,from,until,wage\n1,2025-09,2025-10,8000\n2,2025-09,2025-10,{cell}\n3,2025-09,2025-10,1\n"
                ),
            ),
        ];
        for (road, csv) in files {
            let ran = match road {
                "fields" => batch(&[], csv.as_bytes()),
                "codes" => shebao(&CODES, csv.as_bytes()),
                _ => roster("strict", false, csv.as_bytes()),
            };
            assert_eq!(ran.code, Some(2), "{road} {cell}: {} {}", ran.text(), ran.err);
            assert!(
                ran.err.contains(words) && ran.err.contains(&format!("line {line}:")),
                "{road} {cell}: {}",
                ran.err
            );
        }
        assert_eq!(roster("strict", true, format!("AAC001,AAC040\n1,{cell}\n").as_bytes()).code, Some(2), "{cell}");
    }
    // A last line without its end, quotes that are closed at the very end, commas and line ends in quotes.
    let ran =
        batch(&["--keep", "id", "--strict"], b"id,month,wage\r\n\"a,\r\n\"\"b\",2025-09,8000\r\nc,2025-09,\"8000\"");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.text().contains("\"a,\r\n\"\"b\",8000.00") && ran.text().contains("\nc,8000.00"), "{}", ran.text());
}

/// A blank line is a row like any other, so that rows and results stay side by side.
#[test]
fn blank_lines_are_told() {
    let ran = batch(&["--keep", "month", "--strict"], b"month,wage\n\n2025-09,8000\n\n");
    let text = ran.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(lines.len() == 4 && lines[1].contains("112,wrong_length") && lines[2].contains("1280.00"), "{text}");
    assert!(ran.err.contains("first in line 2:"), "{}", ran.err);
    // Of one column it is an empty cell.
    let ran = batch(&["--set", "month=2025-09"], b"wage\n8000\n\n9000\n");
    assert!(ran.text().lines().nth(2).unwrap().contains("201,missing_field"), "{}", ran.text());
    let ran = shebao(&CODES, b"AAE140,AAE003,AAC040\n110,202507,8000\n\n110,202507,8000\n");
    assert_eq!(ran.text().lines().filter(|line| line.contains("1280.00")).count(), 2, "{}", ran.text());
    assert!(ran.text().lines().nth(2).unwrap().contains("112,wrong_length"), "{}", ran.text());
    let ran = roster("blank", false, b"person,from,until,wage\n1,2025-09,2025-10,8000\n\n");
    assert!(ran.code == Some(2) && ran.err.contains("line 3:"), "{}", ran.err);
    let ran = batch(&[], b"\nmonth,wage\n2025-09,8000\n");
    assert!(ran.code == Some(2) && ran.err.contains("line 1:"), "{}", ran.err);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let ran = batch(&["--keep", "id"], b"id,month,wage\r\n\r\n\"a\r\nb\",2025-09,8000\r\n\r\nc,2025-13,8000\r\n");
    for part in ["2 × 112", "首见第 2 行", "1 × 204", "first in line 6:"] {
        assert!(ran.err.contains(part), "{part} in {}", ran.err);
    }
    let ran = roster("crlf", false, b"person,from,until,wage\r\n1,2025-09,2025-10,8000\r\n2,2025-13,2025-10,8000\r\n");
    assert!(ran.err.contains("line 3:"), "{}", ran.err);
}

#[test]
fn an_empty_file_is_not_a_job_done() {
    for csv in [&b""[..], b"\xef\xbb\xbf", b"month,wage\n"] {
        assert_eq!(batch(&["--strict"], csv).code, Some(3));
        assert_eq!(batch(&[], csv).code, Some(0));
        assert_eq!(shebao(&[&CODES[..], &["--strict"]].concat(), csv).code, Some(3));
    }
    assert_eq!(roster("empty", false, b"").code, Some(2));
}

#[test]
fn faults_are_told_in_words_and_with_their_line() {
    let ran = roster("words", true, b"AAC001,AAC040\n1,\xb9\xa4\n");
    assert!(ran.code == Some(2) && ran.err.contains("line 2: not UTF-8"), "{}", ran.err);
    let ran = roster("words", true, b"AAC001,AAC040\n1\n");
    assert!(ran.code == Some(2) && ran.err.contains("line 2: not valid CSV: 1 cells"), "{}", ran.err);
    for accept in ["{", "{}},{{", "", "{\"evidence\":\"single\"},\"known\":\"2024-01-01\""] {
        let ran = batch(&["--accept", accept], b"month,wage\n2025-09,8000\n");
        assert_eq!((ran.code, ran.out.len()), (Some(2), 0), "{accept}");
        assert!(ran.err.contains("--accept is not valid JSON"), "{accept}: {}", ran.err);
    }
    let file = folder("overlays").join("own.json");
    std::fs::write(&file, "[").unwrap();
    let ran = batch(&["--overlays", file.to_str().unwrap()], b"month,wage\n2025-09,8000\n");
    assert!(ran.code == Some(2) && ran.err.contains("own.json is not valid JSON"), "{}", ran.err);
}

/// Columns that are no codes go through byte for byte, and so do their names.
#[test]
fn names_of_other_columns_may_be_in_any_encoding() {
    let ran = shebao(&CODES, b"\xd0\xd5\xc3\xfb,AAE140,AAE003,AAC040\n\xd6\xa3,110,202507,8000\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.starts_with(b"\xd0\xd5\xc3\xfb,AAE140,"), "the name");
    let second = ran.out.split(|byte| *byte == b'\n').nth(1).unwrap();
    assert!(second.starts_with(b"\xd6\xa3,110,") && String::from_utf8_lossy(second).contains("1280.00"));
}

#[test]
fn what_is_set_twice_is_refused() {
    for road in [&[][..], &["--profile", "national"]] {
        let ran = batch(&[road, &["--set", "region=410200"]].concat(), b"month,wage\n2025-09,8000\n");
        assert_eq!((ran.code, ran.out.len()), (Some(2), 0), "{}", ran.err);
        assert!(ran.err.contains("--set region: given twice"), "{}", ran.err);
    }
}

/// One JSON road, whatever is read beside it.
#[test]
fn a_list_changes_nothing_else_of_its_request() {
    let file = folder("beside").join("roster.csv");
    std::fs::write(&file, "person,from,until,wage\n1,2024-07,2024-08,500.00\n").unwrap();
    let list = format!("roster={}", file.display());
    let input = r#""region":"410100","from":"2024-07","until":"2024-08","payer":"enterprise","pension":true"#;
    let ask = |request: &str| shebao(&["call", "--list", &list], request.as_bytes()).text();
    let twice =
        format!(r#"{{"op":"premium.unit_bill@1","known":"2024-11-15","input":{{{input}}},"known":"2025-11-15"}}"#);
    assert!(ask(&twice).contains(r#""code":107"#), "{}", ask(&twice));
    let twice = format!(r#"{{"op":"premium.unit_bill@1","input":{{{input},"pension":false}}}}"#);
    assert!(ask(&twice).contains(r#""code":107"#), "{}", ask(&twice));
    let twice = format!(r#"{{"op":"premium.unit_bill@1","input":{{{input}}},"input":{{{input}}}}}"#);
    assert!(ask(&twice).contains(r#""code":107"#), "{}", ask(&twice));
    for (request, code) in [("{", 102), ("{}", 109), (r#"{"op":1,"input":{}}"#, 108), ("[]", 108)] {
        assert!(ask(request).contains(&format!(r#""code":{code}"#)), "{request}: {}", ask(request));
    }
    // A record comes back in its own order.
    std::fs::write(&file, "AAC001,AAE041,AAE042,AAC040\n1,202507,,8000\n").unwrap();
    let record =
        r#""zeta":1,"AAE042":202507,"AAE041":202507,"AAE140":"110","AAB019":"10","AAB301":"410100","alpha":2e0,"#;
    let answer = ask(&format!(
        r#"{{"profile":"national","op":"premium.unit_bill@1","input":{{{}}}}}"#,
        record.trim_end_matches(',')
    ));
    assert!(
        answer.contains(&format!(
            r#"{{"ok":{{{record}"roster":[{{"AAC001":"1","AAE041":"202507","AAE042":null,"AAC040":"8000"}}],"#
        )),
        "{answer}"
    );
}

/// Whatever ends the program on its way, the older file stays.
#[test]
fn an_output_appears_whole_or_not_at_all() {
    let folder = folder("whole");
    let out = folder.join("out.csv");
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    std::fs::write(&out, "older\n").unwrap();
    let args = [&OP[..], &SET, &["-o", out.to_str().unwrap(), "-"]].concat();

    let ran = shebao(&args, b"month,wage\n2025-09,8000\n2025-09,\"8000\n");
    assert_eq!(ran.code, Some(2));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "older\n");
    assert_eq!(names(), ["out.csv"], "nothing is left beside it");

    let mut child = program(&args).spawn().unwrap();
    let mut ask = child.stdin.take().unwrap();
    // More than one block, so that results were written before the end.
    ask.write_all(format!("month,wage\n{}", "2025-09,8000\n".repeat(140_000)).as_bytes()).unwrap();
    ask.flush().unwrap();
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "older\n");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "older\n");
    drop(ask);

    let ran = shebao(&args, b"month,wage\n2025-09,8000\n");
    assert_eq!((ran.code, ran.out.len()), (Some(0), 0), "{}", ran.err);
    assert!(std::fs::read_to_string(&out).unwrap().contains("1280.00"));
    let missing = folder.join("no").join("out.csv");
    let ran = shebao(&[&OP[..], &SET, &["-o", missing.to_str().unwrap(), "-"]].concat(), b"month,wage\n");
    assert_eq!(ran.code, Some(2));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    /// A file that may grow no further is a full disk to the program.
    #[test]
    fn a_full_disk_leaves_the_older_file() {
        let folder = folder("full");
        let out = folder.join("out.csv");
        std::fs::write(&out, "older\n").unwrap();
        let csv = folder.join("in.csv");
        std::fs::write(&csv, format!("month,wage\n{}", "2025-09,8000\n".repeat(20_000))).unwrap();
        let script = format!(
            "trap '' XFSZ; ulimit -f 8; exec {} {} {} -o {} {}",
            env!("CARGO_BIN_EXE_shebao"),
            OP.join(" "),
            SET.join(" "),
            out.display(),
            csv.display()
        );
        let ran = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{}", String::from_utf8_lossy(&ran.stderr));
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "older\n");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2, "nothing is left beside it");
    }

    #[test]
    fn links_rights_and_devices_stay_what_they_are() {
        let folder = folder("links");
        let (out, link) = (folder.join("out.csv"), folder.join("link.csv"));
        std::fs::write(&out, "older\n").unwrap();
        std::fs::set_permissions(&out, std::fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&out, &link).unwrap();
        let to = |path: &str| shebao(&[&OP[..], &SET, &["-o", path, "-"]].concat(), b"month,wage\n2025-09,8000\n");
        assert_eq!(to(link.to_str().unwrap()).code, Some(0));
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(std::fs::read_to_string(&out).unwrap().contains("1280.00"));
        assert_eq!(std::fs::metadata(&out).unwrap().mode() & 0o777, 0o640);
        assert_eq!(to("/dev/null").code, Some(0));
        assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
        #[cfg(target_os = "linux")]
        assert_eq!(to("/dev/full").code, Some(2));
    }
}
