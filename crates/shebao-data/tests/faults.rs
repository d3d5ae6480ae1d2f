//! What an author sees: one small set of rows for each fault, with its code, its place and what the message says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

use common::{WORLD, about, average, faults, files, one_fault, sound, value};
use shebao_core::Code;
use shebao_data::build::build;

#[test]
fn a_sound_row_builds() {
    sound(&value(&[]));
}

#[test]
fn unknown_key() {
    let fault = one_fault(&value(&[("evidnce", "\"single\"")]), Code::UnknownKey, "evidnce", "unknown key `evidnce`");
    assert_eq!(fault.column, 1);
    assert!(fault.help.contains("did you mean `evidence`?"), "{fault}");
}

#[test]
fn unknown_table() {
    one_fault(&value(&[]).replace("[[value]]", "[[values]]"), Code::UnknownKey, "[[values]]", "unknown table `values`");
    let rows = format!("[value]\nparam = \"x\"\n{}", about("hole", &[]));
    one_fault(&rows, Code::BadValue, "[value]", "`value` is not written as [[…]]");
    one_fault(&format!("loose = \"1\"\n{}", value(&[])), Code::UnknownKey, "loose", "unknown table `loose`");
}

#[test]
fn a_float_an_integer_a_date_and_a_bare_word_are_refused() {
    let fault =
        one_fault(&value(&[("value", "0.08")]), Code::BadValue, "value = 0.08", "`value` is a float without quotes");
    assert!(fault.help.contains("every value is quoted"), "{fault}");
    assert_eq!(fault.column, "value = ".len() + 1);
    one_fault(&value(&[("region", "410100")]), Code::BadValue, "region", "`region` is an integer without quotes");
    one_fault(&value(&[("checked", "2026-11-24")]), Code::BadValue, "checked", "without quotes");
    one_fault(&value(&[("value", "8%")]), Code::BadValue, "value = 8%", "not TOML");
    one_fault(&value(&[("payer", "[1]")]), Code::BadValue, "payer", "without quotes");
}

#[test]
fn lists_and_strings_are_not_confused() {
    one_fault(&value(&[("region", "[\"410100\"]")]), Code::BadValue, "region", "`region` holds a list");
    one_fault(&value(&[("payer", "[]")]), Code::BadValue, "payer", "an empty list");
}

#[test]
fn duplicate_key() {
    let rows = value(&[]).replace("region = \"410100\"\n", "region = \"410100\"\nregion = \"410000\"\n");
    one_fault(&rows, Code::BadValue, "region = \"410000\"", "duplicate key");
}

#[test]
fn missing_keys_are_told_each() {
    let rows = value(&[("checked", "-"), ("standing", "-")]);
    let found = faults(&rows);
    let messages: Vec<&str> = found.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(messages, ["`[[value]]` has no `checked`", "`[[value]]` has no `standing`"]);
    assert!(found.iter().all(|fault| fault.code == Code::MissingKey && fault.line == 2));
}

#[test]
fn no_pack_table() {
    let world = WORLD.replacen("[pack]", "[[hole]]", 1);
    let found = build(&[("world.toml".into(), world)]).unwrap_err();
    assert!(found.iter().all(|fault| fault.file == "world.toml"));
    let found = build(&[("rows.toml".into(), value(&[]))]).unwrap_err();
    assert_eq!((found.len(), found[0].code), (1, Code::MissingKey));
    assert!(found[0].message.contains("no file holds `[pack]`"));
    assert_eq!(build(&[]).unwrap_err().len(), 1);
}

#[test]
fn missing_and_unregistered_citations() {
    one_fault(&value(&[("cite", "-")]), Code::NoCitation, "[[value]]", "has no `cite`");
    let fault =
        one_fault(&value(&[("cite", "\"dok#1\"")]), Code::NoCitation, "cite", "no document `dok` is registered");
    assert_eq!(fault.column, "cite = ".len() + 1);
    one_fault(&value(&[("cite", "\"doc\"")]), Code::NoCitation, "cite", "names no clause");
    one_fault(&about("hole", &[("cite", "\"dok#\"")]), Code::NoCitation, "cite", "no document `dok`");
}

#[test]
fn orphan_document() {
    let orphan = r#"
[[document]]
id = "orphan"
number = ""
zh = "无人引用"
en = "Cited by nothing"
issuer = "厅"
published = "unknown"
where = "a paper of 2020-01-01"
"#;
    let rows = format!("{}{orphan}", value(&[]));
    one_fault(&rows, Code::NoCitation, "id = \"orphan\"", "nothing cites the document `orphan`");
    sound(&format!("{rows}{}", about("hole", &[("cite", "\"orphan#\"")])));
}

#[test]
fn unknown_parameter_region_and_kind() {
    let fault = one_fault(
        &value(&[("param", "\"medical.employr\"")]),
        Code::BadValue,
        "param",
        "no parameter `medical.employr`",
    );
    assert!(fault.help.contains("did you mean `medical.employer`?"), "{fault}");
    one_fault(&value(&[("region", "\"419999\"")]), Code::BadValue, "region", "no region `419999`");
    one_fault(&value(&[("payer", "[\"farmer\"]")]), Code::BadValue, "payer", "`farmer` is no payer");
    one_fault(&value(&[("payer", "[\"enterprise\", \"enterprise\"]")]), Code::BadValue, "payer", "stands twice");
    let fault = one_fault(&value(&[("kind", "[\"pension\"]")]), Code::UnknownKey, "kind", "not told apart by `kind`");
    assert!(fault.help.contains("told apart by `payer`"), "{fault}");
    let rows = about("hole", &[("param", "[\"months.paid\"]"), ("kind", "[\"pension\"]")]);
    one_fault(&rows, Code::UnknownKey, "kind", "not told apart by `kind`");
}

#[test]
fn words_of_closed_lists() {
    let fault = one_fault(&value(&[("evidence", "\"sure\"")]), Code::BadValue, "evidence", "`sure` is no evidence");
    assert!(fault.help.contains("official, corroborated, single, unverified"), "{fault}");
    one_fault(&value(&[("standing", "\"draft\"")]), Code::BadValue, "standing", "`draft` is no standing");
    let rows = about("authority", &[("level", "\"town\"")]);
    one_fault(&rows, Code::BadValue, "level", "`town` is no level");
}

#[test]
fn values_as_their_parameter_demands() {
    for (param, text, says) in [
        ("medical.employer", "8 %", "`8 %` is no rate"),
        ("medical.employer", "-8%", "is no rate"),
        ("medical.employer", "101%", "above 100%"),
        ("medical.employer", "8", "`8` is no rate"),
        ("medical.employer", "1", "`1` is no rate"),
        ("medical.employer", "0.08", "is no rate"),
        ("base.floor_share", "1001%", "above 1000%"),
        ("base.floor_rounding", "half_even fen", "is no rounding"),
        ("base.average", "6,385", "is no amount"),
        ("base.average", "6385.001", "is no amount"),
        ("base.average", "6385/0", "is no amount"),
        ("base.average", "06385", "is no amount"),
        ("base.average", "1e4", "is no amount"),
        ("base.average", "0", "not above 0"),
        ("base.average", "10000000", "below 10 million"),
        ("base.floor", "6385/12", "no whole number of fen"),
        ("waiver.order", "neither", "`neither` is no word of `waiver.order`"),
        ("months.paid", "139.0", "is no whole number"),
        ("months.paid", "0139", "is no whole number"),
    ] {
        let (param, text) = (format!("\"{param}\""), format!("\"{text}\""));
        let keys = [("param", param.as_str()), ("value", text.as_str()), ("until", "\"2020-07\"")];
        one_fault(&value(&keys), Code::BadValue, "value = ", says);
    }
}

#[test]
fn days_as_the_axis_demands() {
    one_fault(&value(&[("from", "\"2020-13\"")]), Code::BadValue, "from", "is no month");
    one_fault(&value(&[("from", "\"2020-01-01\"")]), Code::BadValue, "from", "dated by months");
    one_fault(&value(&[("until", "\"2020-01\"")]), Code::BadValue, "until", "ends before it begins");
    one_fault(&value(&[("published", "\"2020-02-30\"")]), Code::BadValue, "published", "nor `unknown`");
    one_fault(&value(&[("checked", "\"2026-11\"")]), Code::BadValue, "checked", "is no day");
    let keys = [("published", "\"2020-02-20\""), ("seen", "\"2020-02-19\"")];
    one_fault(&value(&keys), Code::BadValue, "seen", "seen before it was published");
    let order = [("param", "\"waiver.order\""), ("from", "\"2020-02-03\""), ("value", "\"rate\"")];
    sound(&value(&order));
}

#[test]
fn a_per_period_row_states_its_end() {
    let rows = value(&[("param", "\"base.average\""), ("value", "\"6385\"")]);
    let fault = one_fault(&rows, Code::MissingKey, "[[value]]", "a row of `base.average` has no `until`");
    assert!(fault.help.contains("must not leak into the next"), "{fault}");
}

#[test]
fn published_the_same_day_and_overlapping() {
    let rows =
        format!("{}{}", value(&[("until", "\"2021-01\"")]), value(&[("from", "\"2020-07\""), ("value", "\"9%\"")]));
    let fault = one_fault(&rows, Code::RowOverlap, "from = \"2020-07\"", "published the same day");
    assert!(fault.rendered.contains("the first"), "{fault}");
    // A row for all payers meets a row for one of them.
    let rows = format!("{}{}", value(&[]), value(&[("payer", "[\"enterprise\"]"), ("from", "\"2020-07\"")]));
    one_fault(&rows, Code::RowOverlap, "from = \"2020-07\"", "`medical.employer` for enterprise at 410100");
    // Published later, it is a correction.
    let rows = format!("{}{}", value(&[]), value(&[("from", "\"2020-07\""), ("published", "\"2020-06\"")]));
    sound(&rows);
}

#[test]
fn the_same_row_twice() {
    let rows = format!("{}{}", value(&[]), value(&[("from", "\"2020-01\" # again")]));
    one_fault(&rows, Code::RowOverlap, "# again", "the same row of `medical.employer` at 410100 twice");
}

#[test]
fn one_table_is_told_once() {
    let kinds = ("kind", "[\"pension\", \"medical\", \"injury\"]");
    let row = |from: &str, until: &str| {
        value(&[("param", "\"base.average\""), kinds, ("value", "\"1\""), ("from", from), ("until", until)])
    };
    let rows = format!(
        "{}{}{}",
        row("\"2020-01\"", "\"2021-01\""),
        row("\"2020-07\"", "\"2022-01\""),
        end_of_averages("2022-01")
    );
    one_fault(&rows, Code::RowOverlap, "from = \"2020-07\"", "published the same day");
}

#[test]
fn a_late_correction_must_not_erase() {
    let rows = |until: &str| {
        let old =
            value(&[("from", "\"2018-01\""), ("until", until), ("published", "\"2024-05-01\""), ("value", "\"9%\"")]);
        format!("{}{old}", value(&[("published", "\"2020-01-10\"")]))
    };
    let fault = one_fault(&rows("-"), Code::RowOverlap, "from = \"2018-01\"", "reaches back");
    assert!(fault.rendered.contains("this row would be painted over"), "{fault}");
    sound(&rows("\"2020-01\""));
}

/// Every kind has a figure until then, and none after.
fn end_of_averages(from: &str) -> String {
    let from = format!("\"{from}\"");
    about("hole", &[("from", &from)])
}

#[test]
fn a_gap_between_two_rows() {
    let rows = format!(
        "{}{}{}",
        average("2020-07", "2021-07", "4975"),
        average("2022-07", "2023-07", "5681"),
        about("hole", &[("kind", "[\"pension\"]"), ("from", "\"2023-07\"")])
    );
    let fault =
        one_fault(&rows, Code::Gap, "until = \"2021-07\"", "`base.average` for pension at 410100 over 2021-07/2022-07");
    assert!(fault.help.contains("[[hole]]"), "{fault}");
    sound(&format!(
        "{rows}{}",
        about("hole", &[("kind", "[\"pension\"]"), ("from", "\"2021-07\""), ("until", "\"2022-07\"")])
    ));
    let carry = [("kind", "[\"pension\"]"), ("from", "\"2021-07\""), ("until", "\"2022-07\"")];
    sound(&format!("{rows}{}", about("carry", &carry)));
    let authority = [("from", "\"2021-07\""), ("until", "\"2022-07\""), ("level", "\"province\"")];
    sound(&format!("{rows}{}", about("authority", &authority)));
}

#[test]
fn what_follows_the_last_period() {
    let rows = average("2020-07", "2021-07", "4975");
    one_fault(&rows, Code::Gap, "until = \"2021-07\"", "over 2021-07/..");
    let carry = about("carry", &[("from", "\"2021-07\""), ("until", "\"2022-07\"")]);
    one_fault(&format!("{rows}{carry}"), Code::Gap, "until = \"2022-07\"", "over 2022-07/..");
    sound(&format!("{rows}{carry}{}", end_of_averages("2022-07")));
    sound(&format!("{rows}{}", about("authority", &[("from", "\"2021-07\""), ("level", "\"province\"")])));
    // An open-ended parameter ends where its row says so.
    sound(&value(&[("until", "\"2021-01\"")]));
}

#[test]
fn a_carry_carries_something() {
    let carry = about("carry", &[("kind", "[\"pension\"]"), ("from", "\"2019-07\""), ("until", "\"2020-07\"")]);
    let rows = format!("{}{carry}{}", average("2020-07", "2021-07", "4975"), end_of_averages("2021-07"));
    one_fault(&rows, Code::Gap, "from = \"2019-07\"", "has nothing to carry");
}

#[test]
fn a_hole_where_there_is_a_row() {
    let rows = format!("{}{}", average("2020-07", "2021-07", "4975"), end_of_averages("2021-06"));
    let fault =
        one_fault(&rows, Code::RowOverlap, "from = \"2021-06\"", "a hole of `base.average` for pension at 410100");
    assert!(fault.rendered.contains("this row fills it"), "{fault}");
}

#[test]
fn two_authorities_of_one_day() {
    let city = about("authority", &[("from", "\"2020-01\""), ("level", "\"city\"")]);
    let province = about("authority", &[("from", "\"2021-01\""), ("level", "\"province\"")]);
    one_fault(
        &format!("{city}{province}"),
        Code::RowOverlap,
        "from = \"2021-01\"",
        "two [[authority]] of `base.average`",
    );
}

/// What floors are made of, and a check of one.
fn floor_rows(share: &str, printed: &str) -> String {
    let share = value(&[
        ("param", "\"base.floor_share\""),
        ("region", "\"100000\""),
        ("kind", "[\"pension\"]"),
        ("value", &format!("\"{share}\"")),
    ]);
    let rounding =
        value(&[("param", "\"base.floor_rounding\""), ("kind", "[\"pension\"]"), ("value", "\"half_up yuan\"")]);
    let hole = about("hole", &[("kind", "[\"pension\"]"), ("from", "\"2021-07\"")]);
    format!("{}{share}{rounding}{hole}{}", average("2020-07", "2021-07", "4106"), check("base.floor", printed))
}

fn check(op: &str, printed: &str) -> String {
    format!(
        "\n[[check]]\nop = \"{op}\"\nkind = \"pension\"\nregion = \"410185\"\nmonth = \"2020-07\"\nvalue = \"{printed}\" # print\ncite = \"doc#\"\n"
    )
}

#[test]
fn published_amounts_are_recomputed() {
    sound(&floor_rows("60%", "2464"));
    sound(&floor_rows("60%", "2464.00"));
    let fault =
        one_fault(&floor_rows("60%", "2463"), Code::CheckFailed, "# print", "published 2463.00, the rows give 2464.00");
    assert!(fault.rendered.contains("4106 × 60%, half_up yuan"), "{fault}");
    one_fault(&floor_rows("61%", "2464"), Code::CheckFailed, "# print", "the rows give 2505.00");
    let bad = floor_rows("60%", "2464").replace("op = \"base.floor\"", "op = \"base.roof\"");
    one_fault(&bad, Code::BadValue, "base.roof", "`base.roof` is no op");
}

#[test]
fn a_direct_limit_wins_over_the_derived_one() {
    let direct = value(&[
        ("param", "\"base.floor\""),
        ("kind", "[\"pension\"]"),
        ("from", "\"2020-07\""),
        ("until", "\"2021-07\""),
        ("value", "\"2400\""),
    ]);
    sound(&format!("{}{direct}", floor_rows("60%", "2400")));
    let fault = one_fault(
        &format!("{}{direct}", floor_rows("60%", "2464")),
        Code::CheckFailed,
        "# print",
        "the rows give 2400.00",
    );
    assert!(fault.rendered.contains("stated directly: 2400"), "{fault}");
}

#[test]
fn a_check_without_rows() {
    one_fault(
        &format!("{}{}", floor_rows("60%", "2464"), check("base.cap", "1").replace("# print", "# cap")),
        Code::CheckFailed,
        "op = \"base.cap\"",
        "the rows give no base.cap for 2020-07",
    );
}

#[test]
fn places_stand_on_a_ladder() {
    let place = |code: &str, level: &str, parent: &str| {
        format!(
            "[[region]]\ncode = \"{code}\"\nlevel = \"{level}\"\nparent = \"{parent}\"\nzh = \"地\"\nen = \"Place\"\n"
        )
    };
    let rows = |more: String| format!("{more}{}", value(&[]));
    one_fault(&rows(place("410200", "city", "419999")), Code::BadValue, "code = \"410200\"", "not registered");
    one_fault(&rows(place("410200", "city", "410100")), Code::BadValue, "code = \"410200\"", "does not stand higher");
    one_fault(&rows(place("410100", "city", "410000")), Code::BadValue, "code = \"410100\"", "stands twice");
    one_fault(&rows(place("4102", "city", "410000")), Code::BadValue, "code = \"4102\"", "no region code");
    let orphan = place("410200", "city", "410000").replace("parent = \"410000\"\n", "");
    one_fault(&rows(orphan), Code::MissingKey, "code = \"410200\"", "no `parent`");
}

#[test]
fn the_register_is_checked_too() {
    let second = WORLD.split_inclusive("\n\n").find(|part| part.contains("base.average")).unwrap();
    let found = faults(&format!("{second}{}", value(&[])));
    assert_eq!((found.len(), found[0].code), (1, Code::BadValue));
    assert!(found[0].message.contains("param `base.average` stands twice"));
    let param = second.replace("base.average", "base.new");
    for (from, to, says) in [
        ("\"amount\"", "\"money\"", "`money` is no type"),
        ("yuan/month", "share", "`share` is no unit"),
        ("\"period\"", "\"year\"", "`year` is no span"),
        ("\"kind\"", "\"sort\"", "`sort` is no facet"),
        ("base.new", "Base New", "is no id of a parameter"),
    ] {
        let rows = format!("{}{}", param.replace(from, to), value(&[]));
        one_fault(&rows, Code::BadValue, to.trim_matches('"'), says);
    }
    let rows = format!("{}{}", param.replace("\"amount\"", "\"word\"").replace("yuan/month", "-"), value(&[]));
    one_fault(&rows, Code::BadValue, "[[param]]", "`words` goes with type `word`");
}

#[test]
fn several_faults_come_in_order_of_place() {
    let rows =
        format!("{}{}", value(&[("value", "\"x\"")]), value(&[("region", "\"419999\""), ("evidence", "\"sure\"")]));
    let found = faults(&rows);
    assert_eq!(found.len(), 3);
    assert!(found.is_sorted_by_key(|fault| (fault.line, fault.column)));
    assert_eq!(found, build(&files(&rows)).unwrap_err());
}
