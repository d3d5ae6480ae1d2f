//! An overlay that a later pack supersedes.

use shebao::Engine;

use crate::common::{self, engine, line, refusal};
use crate::{cap, notice, pension, row};

const HOST: &str = concat!(
    r#""accept":{"standing":"assumed"},"overlays":[{"id":"our guess","mode":"MODE","rows":[{"param":"base.average","#,
    r#""kind":"pension","region":"410000","from":"2027-07","until":"2028-07","value":"7000","cite":"our guess"}]}],"#
);

/// The shipped policy a year on: the hole after 2026-07 ends where the row of the late notice begins, and another follows it.
fn next_years_pack(rows: &str) -> Engine {
    let hole = |from: &str, until: &str| {
        let until = if until.is_empty() { String::new() } else { format!("until = \"{until}\"\n") };
        format!(
            "param = [\"base.average\"]\nkind = [\"pension\"]\nregion = \"410000\"\nfrom = \"{from}\"\n{until}zh = \"尚未公布\"\nen = \"not out\"\n"
        )
    };
    let mut files = common::policy();
    let all_kinds = "param  = [\"base.average\"]\nkind   = [\"pension\", \"medical\", \"maternity\", \"unemployment\", \"injury\"]\nregion = \"410000\"\nfrom   = \"2027-01\"\n";
    let (_, text) = files.iter_mut().find(|(_, text)| text.contains(all_kinds)).expect("the hole from 2027-01");
    *text = text.replace(all_kinds, &all_kinds.replace("\"pension\", ", ""));
    let holes = format!("\n[[hole]]\n{}\n[[hole]]\n{}", hole("2027-01", "2027-07"), hole("2028-07", ""));
    files.push(("later.toml".into(), format!("{rows}{holes}")));
    common::engine_from(&files)
}

#[test]
fn a_later_pack_supersedes_a_filling_overlay_and_says_so() {
    let fill = HOST.replace("MODE", "fill");
    let replace = HOST.replace("MODE", "replace");
    let today = engine();
    let answer = pension(&today, 410_100, "2027-07", "99999.00", &fill);
    assert_eq!(line(&answer, "pension_base"), "21000.00");
    assert_eq!(answer["standing"], "assumed");
    assert!(answer["superseded"].is_null());
    assert!(answer["packs"].as_array().unwrap().iter().any(|pack| pack["overlay"] == "our guess"), "{answer}");

    let late = row("base.average", "pension", "410000", ("2027-07", "2028-07"), "2027-09-20", "6900", "late#");
    let later = next_years_pack(&format!("{}{late}", notice("late", "2027-09-20")));
    let answer = pension(&later, 410_100, "2027-07", "99999.00", &fill);
    assert_eq!(line(&answer, "pension_base"), "20700.00");
    assert_eq!(answer["standing"], "final");
    let superseded = answer["superseded"].as_array().unwrap();
    assert_eq!(superseded.len(), 1, "{answer}");
    assert_eq!(superseded[0]["supersedes"], "our guess");
    assert_eq!(superseded[0]["param"], "base.average");
    assert_eq!(superseded[0]["document"], "late");

    // Before the notice the overlay is all there is.
    let fill_then = format!(r#""known":"2027-09-19",{fill}"#);
    let kept = pension(&later, 410_100, "2027-07", "99999.00", &fill_then);
    assert_eq!(kept["error"]["code"].as_u64().unwrap_or(0), 0, "{kept}");
    assert_eq!(line(&kept, "pension_base"), "21000.00");
    // What-if stays what-if.
    let what_if = pension(&later, 410_100, "2027-07", "99999.00", &replace);
    assert_eq!(line(&what_if, "pension_base"), "21000.00");
    assert_eq!(what_if["standing"], "assumed");
    assert!(what_if["superseded"].is_null());
    // And outside its span nothing changes.
    assert_eq!(cap(&later, "2025-09", &fill), "19155.00");
}

/// A host's row is never better than assumed, and marked as such; whoever takes less is refused by name.
#[test]
fn an_overlay_is_assumed_at_best() {
    let engine = engine();
    let refused = HOST.replace("MODE", "fill").replace(r#""standing":"assumed""#, r#""standing":"provisional""#);
    let answer = pension(&engine, 410_100, "2027-07", "99999.00", &refused);
    assert_eq!(refusal(&answer), (304, "base.average"), "{answer}");
    let by_default = HOST.replace("MODE", "fill").replace(r#""accept":{"standing":"assumed"},"#, "");
    let answer = pension(&engine, 410_100, "2027-07", "99999.00", &by_default);
    assert_eq!(answer["standing"], "assumed");
    assert_eq!(answer["not_final"][0]["overlay"], "our guess");
}
