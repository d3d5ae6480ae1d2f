//! `batch`: a bad row has its own error and stops nothing; ids go through untouched; memory does not grow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop at once
#![allow(clippy::arithmetic_side_effects)] // small counts
#![allow(missing_docs, unreachable_pub)] // no library

mod common;

use common::{Ran, folder, program, shebao};

fn batch(args: &[&str], csv: &[u8]) -> Ran {
    shebao(&[&["batch", "--op", "premium.monthly@1"], args, &["-"]].concat(), csv)
}

/// The result's rows, each by column name.
fn rows(ran: &Ran) -> Vec<std::collections::BTreeMap<String, Vec<u8>>> {
    let mut reader = csv::Reader::from_reader(&ran.out[..]);
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |record: csv::ByteRecord| names.iter().cloned().zip(record.iter().map(<[u8]>::to_vec)).collect();
    reader.byte_records().map(|record| row(record.unwrap())).collect()
}

#[test]
fn each_bad_row_has_its_own_error() {
    // 8000.00 lies inside the limits of 2025-07: 16 % of it is 1280.00. 8000.5 is 8000.50 to a spreadsheet; half of a fen up.
    let csv = b"\xef\xbb\xbfid,region,month,payer,pension,wage\n\
        \xd6\xa3,410100,2025-09,enterprise,1,8000\n\
        \" a \"\"b\",410100,202509,enterprise,true, 8000.5 \n\
        c,410100,2025-09,enterprise,1,80x\n\
        d,410100,2025-09,enterprise,1\n\
        e,410100,2010-09,enterprise,1,8000\n\
        f,410100,2025-09,enterprise,1,\xff\n\
        g,410100,2025-09,enterprise,1,-8000.00\n\
        h,410100,2025-09,enterprise,0,8000\n\
        i,410100,2025-13,other,1,80x\n\
        j,410100,2025-09,enterprise,1,8000,9\n\
        k,,2025-09,enterprise,1,8000\n\
        l,410100,2025-09,enterprise,1,-92233720368547758.08\n";
    let ran = batch(&["--strict", "--keep", "id"], csv);
    assert_eq!(batch(&["--keep", "id"], csv).code, Some(0), "a row's error is the row's");
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    let rows = rows(&ran);
    let errors: Vec<&str> = rows.iter().map(|row| std::str::from_utf8(&row["error"]).unwrap()).collect();
    assert_eq!(errors, ["", "", "202", "112", "301", "101", "208", "213", "204", "112", "201", "208"]);
    assert_eq!((&rows[0]["id"][..], &rows[1]["id"][..]), (&b"\xd6\xa3"[..], &b" a \"b"[..]), "untouched");
    assert_eq!((&rows[0]["pension_employer"][..], &rows[0]["evidence"][..]), (&b"1280.00"[..], &b"corroborated"[..]));
    assert_eq!((&rows[1]["pension_base"][..], &rows[1]["pension_employer"][..]), (&b"8000.50"[..], &b"1280.08"[..]));
    assert_eq!((&rows[4]["error_name"][..], &rows[4]["standing"][..]), (&b"missing_parameter"[..], &b""[..]));
    assert!(rows.iter().skip(2).all(|row| row["total"].is_empty()), "no amount beside an error");
    for part in
        ["12 rows, 10 failed", "1 × 301 missing_parameter", "2009年平均工资未找到", "first in line 6", "2 × 112"]
    {
        assert!(ran.err.contains(part), "{part} in {}", ran.err);
    }
}

/// Dates, words and flags in and out. 社会保险法 art. 86: 100000.00 for ten days 500.00; 征缴暂行条例 art. 13: 5000.00 for fifteen
/// days at 0.2 % 150.00.
#[test]
fn late_fees_have_days_beside_amounts() {
    let csv = b"region,kind,month,default_from,until,demand,principal\n\
        410100,pension,2016-05,,2016-06-11,,100000.00\n\
        410100,pension,2018-05,,2018-07-01,,5000.00\n\
        410200,unemployment,2010-05,2010-06-16,2010-07-01,unmet,5000.00\n";
    let accept = ["--accept", r#"{"methods":["late_fee.rounding"]}"#];
    let ran = shebao(&[&["batch", "--op", "premium.late_fee@1"], &accept[..], &["-"]].concat(), csv);
    let text = |row: usize, column: &str| String::from_utf8(rows(&ran)[row][column].clone()).unwrap();
    let shown = |row| ["counted_from", "days", "late_fee", "error"].map(|column| text(row, column));
    assert_eq!(shown(0), ["2016-06-01", "10", "500.00", ""], "{}", ran.err);
    assert_eq!(shown(1), ["", "", "", "301"]);
    assert_eq!(shown(2), ["2010-06-16", "15", "150.00", ""]);
}

#[test]
fn fields_can_be_set_for_all_and_shown_again() {
    let csv = b"month,wage\n2025-09,8000\n2025-09,9000\n";
    let set = ["--set", "region=410100", "--set", "payer=enterprise", "--set", "pension=1", "--set", "wage=1"];
    let ran = batch(&[&set[..], &["--strict", "--keep", "month"]].concat(), csv);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let rows = rows(&ran);
    assert_eq!((&rows[1]["month"][..], &rows[1]["pension_employee"][..]), (&b"2025-09"[..], &b"720.00"[..]));
}

#[test]
fn options_hold_for_every_row() {
    let csv = b"region,month,payer,pension,wage\n410100,2024-07,enterprise,1,3000\n410100,2015-08,enterprise,1,3000\n";
    let base = |ran: &Ran, row: usize| String::from_utf8(rows(ran)[row]["pension_base"].clone()).unwrap();
    assert_eq!(base(&batch(&[], csv), 0), "3756.00");
    let before = batch(&["--known", "2024-11-15"], csv);
    assert_eq!((base(&before, 0), &rows(&before)[0]["standing"][..]), ("3579.00".to_owned(), &b"provisional"[..]));
    let ran = batch(&["--accept", r#"{"evidence":"nonsense"}"#], csv);
    assert_eq!((ran.code, ran.out.len()), (Some(1), 0));
}

#[test]
fn what_cannot_be_understood_is_refused_before_a_row_is_read() {
    let csv = b"region,month,payer,pension,wage,id\n410100,2025-09,enterprise,1,8000,a\n";
    for (args, input, code, words) in [
        (&[][..], &csv[..], 2, "--keep id"),
        (&["--keep", "id", "--keep", "no"], csv, 2, "no such column"),
        (&["--keep", "id", "--set", "wage"], csv, 2, "FIELD=VALUE"),
        (&["--keep", "id", "--set", "wages=1"], csv, 2, "no such field"),
        (&["--keep", "id", "--set", "wage=1x"], csv, 2, "two decimals"),
        (&[], b"wage,wage\n1,2\n", 1, "111 wrong_column"),
        (&["--keep", "total"], b"wage,total\n1,2\n", 2, "two columns"),
        (&[], b"\xb9\xa4\xd7\xca\n1\n", 2, "iconv"),
    ] {
        let ran = batch(args, input);
        assert_eq!((ran.code, ran.out.len()), (Some(code), 0), "{args:?} {}", ran.err);
        assert!(ran.err.contains(words), "{words} in {}", ran.err);
    }
    let composed = shebao(&["batch", "--op", "premium.unit_bill@1", "-"], csv);
    assert!(composed.code == Some(1) && composed.err.starts_with("114"), "{}", composed.err);
    let unknown = shebao(&["batch", "--op", "no.such@1", "-"], csv);
    assert!(unknown.code == Some(1) && unknown.err.starts_with("105"), "{}", unknown.err);
}

#[test]
fn an_input_is_not_overwritten_by_its_output() {
    let file = folder("overwritten").join("in.csv");
    std::fs::write(&file, "wage\n1\n").unwrap();
    let path = file.to_str().unwrap();
    let ran = shebao(&["batch", "--op", "premium.monthly@1", path, "-o", path], b"");
    assert_eq!(ran.code, Some(2));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "wage\n1\n");
}

/// A block and a part, with a bad row at the seam: nothing is lost or moved.
#[test]
fn blocks_join_without_a_seam() {
    let count = 65_536 + 17;
    let mut csv = String::from("id,region,month,payer,pension,wage\n");
    for row in 0..count {
        let wage = if row % 65_536 == 65_535 { "x".to_owned() } else { format!("{}.00", 4_000 + row % 1_000) };
        csv.push_str(&format!("{row},410100,2025-09,enterprise,1,{wage}\n"));
    }
    let ran = batch(&["--keep", "id"], csv.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let rows = rows(&ran);
    assert_eq!(rows.len(), count);
    for (row, result) in rows.iter().enumerate() {
        assert_eq!(result["id"], row.to_string().into_bytes());
        let expected = if row % 65_536 == 65_535 { String::new() } else { format!("{}.00", 4_000 + row % 1_000) };
        assert_eq!(result["pension_base"], expected.into_bytes(), "row {row}");
    }
    assert!(ran.err.contains("1 × 202"), "{}", ran.err);
}

#[test]
fn a_closed_output_is_no_failure() {
    let mut child = program(&["batch", "--op", "premium.monthly@1", "-"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut sink = child.stdin.take().unwrap();
    let _ =
        std::io::Write::write_all(&mut sink, b"region,month,payer,pension,wage\n410100,2025-09,enterprise,1,8000\n");
    drop(sink);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A table as a bureau stores it: one row a kind, codes as headings, ids and GBK bytes untouched, what stood in a result's column
/// before replaced, or emptied beside an error.
#[test]
fn columns_of_a_hosts_codes() {
    let csv = b"AAC001,AAC003,AAB301,aab019,AAE140,AAE003,AAC040,AAE022,memo\n\
        1000000000000001,\xd6\xa3,410100,10,110,202507,3831,9.99,a\n\
        1000000000000001,\xd6\xa3,410100,10,310,202507,3831.0,,b\n\
        1000000000000002,x,410100,10,999,202507,3831,9.99,c\n\
        1000000000000003,x,410100,10,110,202513,3831,,d\n\
        1000000000000004,x,410100,10,110,202507\n\
        1000000000000005,x,410100,10,110,202507,\xff,,f\n";
    let ran = batch(&["--profile", "national", "--strict"], csv);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    let head = ran.out.split(|byte| *byte == b'\n').next().unwrap();
    assert_eq!(
        std::str::from_utf8(head).unwrap(),
        "AAC001,AAC003,AAB301,aab019,AAE140,AAE003,AAC040,AAE022,memo,AAE020,AAE180,error,error_name,standing,evidence"
    );
    let rows = rows(&ran);
    let cell = |row: usize, name: &str| String::from_utf8_lossy(&rows[row][name]).into_owned();
    assert_eq!(&rows[0]["AAC003"][..], b"\xd6\xa3");
    // zsy04's example 1: 8 % and 2 % of 3831.00.
    assert_eq!((cell(0, "AAE022"), cell(1, "AAE022")), ("306.48".into(), "76.62".into()));
    assert_eq!((cell(0, "AAC040"), cell(1, "AAC040")), ("3831".into(), "3831.0".into()), "as they came");
    let errors: Vec<String> = (0..rows.len()).map(|row| cell(row, "error")).collect();
    assert_eq!(errors, ["", "", "218", "204", "112", "101"]);
    assert_eq!(
        (cell(2, "AAE022"), cell(2, "memo"), cell(2, "AAC001")),
        ("".into(), "c".into(), "1000000000000002".into())
    );
    assert!(ran.err.contains("AAE140") && ran.err.contains("999"), "{}", ran.err);

    let own = folder("profile").join("own.json");
    std::fs::write(
        &own,
        r#"{"base":"national","codes":[{"code":"GZ","field":"wage","form":"fen"},{"code":"AAC040"}]}"#,
    )
    .unwrap();
    let set = ["--profile", own.to_str().unwrap(), "--set", "payer=enterprise", "--set", "region=410100"];
    let ran = batch(&set, b"AAE140,AAE003,GZ\n110,202507,383100\n");
    assert!(ran.text().contains("110,202507,383100,612.96,306.48,3831.00,,,final,"), "{} {}", ran.text(), ran.err);
    assert_eq!(batch(&["--profile", "nowhere"], b"a\n1\n").code, Some(1));
    let kept = batch(&["--profile", "national", "--keep", "x"], b"x\n1\n");
    assert_eq!(kept.code, Some(2));
    assert_eq!(batch(&["--profile", "national"], b"AAE140,AAE140\n110,110\n").code, Some(2), "a column twice");
    let listed = shebao(&["batch", "--op", "premium.unit_bill@1", "--profile", "national", "-"], b"AAB301\n410100\n");
    assert!(listed.code == Some(1) && listed.err.contains("--list roster="), "{}", listed.err);
    // A list of the result has no cell: what failed there would stand as good.
    let listed = shebao(&["batch", "--op", "premium.flexible@1", "--profile", "national", "-"], b"AAB301\n410100\n");
    assert!(listed.code == Some(1) && listed.err.contains("shebao call"), "{} {}", listed.text(), listed.err);
}
