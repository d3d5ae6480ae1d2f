//! Overlays that are wrong, or that cannot be computed with.

use serde_json::Value;

use crate::common::engine;
use crate::{monthly, refused, table};

#[test]
fn overlays() {
    let overlay = |from: &str, to: &str| {
        let good = concat!(
            r#""overlays":[{"id":"host","mode":"fill","rows":[{"param":"base.average","kind":"pension","region":"410000","#,
            r#""from":"2027-07","until":"2028-07","value":"7654.32","cite":"host"}]}],"op""#
        );
        assert!(good.contains(from), "{from}");
        monthly(r#""op""#, &good.replacen(from, to, 1))
    };
    table(&[
        (overlay("base.average", "base.mean"), 305, "base.mean"),
        (overlay(r#""kind":"pension""#, r#""kind":"housing""#), 206, "kind"),
        (overlay(r#""kind":"pension""#, r#""payer":"enterprise""#), 106, "payer"),
        (overlay("410000", "41000"), 215, "region"),
        (overlay("2027-07", "2027-13"), 205, "from"),
        (overlay("2028-07", "2027-07"), 210, "until"),
        (overlay("2028-07", "2026-07"), 210, "until"),
        (overlay("7654.32", "7654.321"), 406, "base.average"),
        (overlay("7654.32", "7654/0"), 406, "base.average"),
        (overlay("7654.32", "1e9"), 406, "base.average"),
        (overlay("7654.32", "99999999999999999999"), 406, "base.average"),
        (overlay(r#""7654.32""#, "7654.32"), 108, "value"),
        (overlay(r#","cite":"host""#, ""), 409, "base.average"),
        (overlay(r#""value":"7654.32","#, ""), 109, "value"),
        (overlay(r#""region":"410000","#, ""), 109, "region"),
        (overlay(r#""from":"2027-07","#, ""), 109, "from"),
        (overlay("fill", "merge"), 206, "mode"),
        (overlay(r#""id":"host","#, ""), 109, "id"),
        (overlay(r#""mode":"fill","#, ""), 109, "mode"),
        (overlay(r#""id":"host""#, r#""id":"host","id":"host""#), 107, "id"),
        (overlay(r#""cite":"host""#, r#""cite":"host","note":"x""#), 106, "note"),
        (overlay(r#""cite":"host""#, r#""cite":"host","cite":"x""#), 107, "cite"),
        (monthly(r#""op""#, r#""overlays":null,"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":{},"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[1],"op""#), 108, "overlays"),
        (monthly(r#""op""#, r#""overlays":[null],"op""#), 108, "overlays"),
    ]);
}

/// An overlay that makes no sense together with the rest is refused when it is read, never a wrong amount or a panic.
#[test]
fn overlays_that_cannot_be_computed() {
    let engine = engine();
    let with = |param: &str, facet: &str, value: &str| {
        let row = format!(
            r#""accept":{{"standing":"assumed"}},"overlays":[{{"id":"h","mode":"replace","rows":[{{"param":"{param}",{facet}"region":"410000","from":"2025-07","until":"2026-07","value":"{value}","cite":"h"}}]}}],"op""#
        );
        monthly(r#""op""#, &row)
    };
    for (param, facet, value) in [
        ("pension.employer", "", "18446744073709551614/18446744073709551615"),
        ("pension.employer", "", "18446744073709551615"),
        ("pension.employer", "", "1/18446744073709551615"),
        ("base.cap", "", "92233720368547758.07"),
        ("base.floor", "", "92233720368547758.07"),
        ("base.average", "", "92233720368547758.07"),
        ("base.average", "", "0.01/4294967295"),
        ("base.average", "", "0"),
        ("base.cap", "", "0"),
        ("waiver.pension", "", "101%"),
        ("waiver.pension", r#""employer_size":"small","#, "18446744073709551615"),
    ] {
        let mut answer = Vec::new();
        let number = engine.call(with(param, facet, value).as_bytes(), &mut answer);
        let parsed: Value = serde_json::from_slice(&answer).unwrap();
        assert!(matches!(number, 0 | 304 | 406 | 501 | 502), "{param} {value}: {parsed}");
    }
    let crossed = with("base.cap", "", "100.00");
    refused(&engine, crossed.as_bytes(), 406, "");
    for param in ["base.average", "base.floor", "base.cap"] {
        refused(&engine, with(param, "", "-7654.32").as_bytes(), 406, "");
    }
    refused(&engine, with("waiver.pension", "", "101%").as_bytes(), 406, "waiver.pension");
}
