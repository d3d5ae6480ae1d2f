//! A city's hole beside a provincial figure.

use crate::common::{ACCEPT_ALL, Monthly, engine, engine_with, line, month, refusal};
use crate::{notice, pension, row};

#[test]
fn a_citys_hole_is_not_filled_from_above() {
    let engine = engine();
    // The province has 4106 for these months and work injury is billed on it; the other kinds have a hole.
    for region in [410_183, 410_185] {
        let kinds = ["injury"];
        let injury = Monthly { region, month: month("2019-05"), kinds: &kinds, ..Monthly::default() }.ask(&engine);
        assert_eq!(injury["standing"], "final");
        let answer = pension(&engine, region, "2019-05", "5000.00", ACCEPT_ALL);
        assert_eq!(refusal(&answer), (301, "base.average"), "{answer}");
    }
    // Zhengzhou's own average of 2009 is not known. A figure of the province, were there one, would not be Zhengzhou's.
    let figure = row("base.average", "pension", "410000", ("2010-07", "2011-07"), "2010-07-01", "2500", "invented#");
    let with_province = engine_with(&format!("{}{figure}", notice("invented", "2010-07-01")));
    for engine in [&engine, &with_province] {
        let answer = pension(engine, 410_100, "2010-09", "5000.00", ACCEPT_ALL);
        assert_eq!(refusal(&answer), (301, "base.average"), "{answer}");
        assert_eq!(answer["error"]["region"], "410100");
    }
    // Nor does a host's row for the province fill the city's hole: it is refused. One for the city does.
    for (region, billed) in [("410000", false), ("410100", true)] {
        let more = format!(
            concat!(
                r#""accept":{{"standing":"assumed"}},"overlays":[{{"id":"host","mode":"fill","rows":[{{"param":"base.average","#,
                r#""kind":"pension","region":"{}","from":"2010-07","until":"2011-07","value":"2500","cite":"host"}}]}}],"#
            ),
            region
        );
        let answer = pension(&engine, 410_100, "2010-09", "1.00", &more);
        assert_eq!(answer["ok"].is_object(), billed, "{region} {answer}");
        if billed {
            assert_eq!(line(&answer, "pension_base"), "1500.00");
            assert_eq!(answer["standing"], "assumed");
        } else {
            assert_eq!(refusal(&answer), (306, "base.average"), "{answer}");
        }
    }
}

/// One kind's hole fails the whole month, and names the kind: no half bill.
#[test]
fn a_month_that_lacks_a_kind_fails_whole() {
    let engine = engine();
    let kinds = ["pension", "medical"];
    let answer = Monthly { month: month("2020-03"), kinds: &kinds, ..Monthly::default() }.ask(&engine);
    assert_eq!(refusal(&answer), (301, "medical.employer"));
    assert!(answer["ok"].is_null());
}
