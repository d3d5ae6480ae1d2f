//! The other cities, month by month, against lists that were typed from the collected facts: no figure that the facts do not have, and
//! none that they have otherwise. So a row copied from the template of the province is found.

use serde_json::Value;
use shebao::{Engine, Month, Options, Rate};
use shebao_core::planner::{At, Event};
use shebao_core::policy::Param;
use shebao_tests::oracle::cities::{CITIES, Grade, INJURY_CUTS, RATES, Stated, UNEMPLOYMENT};
use shebao_tests::oracle::{Fraction, Kind, Payer};

use crate::common::{ask, engine, months, place, refusal};
use crate::{HOLE, WEAK};

const PAYERS: [(Payer, &str); 6] = [
    (Payer::Enterprise, "enterprise"),
    (Payer::Funded, "funded"),
    (Payer::Institution, "institution"),
    (Payer::Social, "social"),
    (Payer::Proprietor, "proprietor"),
    (Payer::Flexible, "flexible"),
];

/// Limits and rounding of a city's own for the months in which they are not known, so that rates are seen alone; and further rows.
fn own_limits(region: u32, more: &[String]) -> String {
    let row = |param: &str, kind: &str, until: &str, value: &str| {
        format!(
            r#"{{"param":"{param}","kind":"{kind}","region":"{region}","from":"2008-07","until":"{until}","value":"{value}","cite":"host"}}"#
        )
    };
    let rows = ["medical", "maternity", "unemployment"].map(|kind| {
        [
            row("base.floor", kind, "2019-05", "1"),
            row("base.cap", kind, "2019-05", "100000"),
            row("premium.rounding", kind, "2018-07", "half_up fen"),
        ]
        .join(",")
    });
    format!(r#""overlays":[{{"id":"own limits","mode":"replace","rows":[{}]}}],"#, [&rows, more].concat().join(","))
}

struct Asked<'a> {
    region: u32,
    month: Month,
    payer: &'a str,
    kind: &'a str,
    more: &'a str,
}

impl Asked<'_> {
    /// For a wage of 5,000.00, within the limits of every month.
    fn ask(&self, engine: &Engine) -> Value {
        let Asked { region, month, payer, kind, more } = self;
        let input =
            format!(r#""region":"{region}","month":"{month}","payer":"{payer}","{kind}":true,"wage":"5000.00""#);
        ask(engine, &format!(r#"{{"op":"premium.monthly@1",{more}"input":{{{input}}}}}"#))
    }
}

/// The share of 5,000.00 in fen; nothing where there is no share.
fn of_wage(percent: &str) -> Option<i64> {
    (!percent.is_empty()).then(|| (Fraction::whole(500_000) * Fraction::percent(percent)).half_up())
}

fn billed(answer: &Value, kind: &str) -> [Option<i64>; 2] {
    ["employer", "employee"]
        .map(|side| answer["ok"][format!("{kind}_{side}")].as_str().map(|text| crate::common::money(text).fen()))
}

fn stated(region: u32, payer: Payer, kind: Kind, month: Month) -> Option<&'static Stated> {
    let holds =
        |row: &&Stated| (row.0, row.1, row.2) == (region, payer, kind) && (row.3..row.4).contains(&month.yyyymm());
    let mut rows = RATES.iter().filter(holds);
    let found = rows.next();
    assert!(rows.next().is_none(), "{region} {payer:?} {kind:?} {month} stands twice in the list");
    found
}

/// What a city is billed otherwise than the list has it; and how many months were held against it, and how many were refused.
fn differences(engine: &Engine, region: u32, more: &[String]) -> (Vec<String>, usize, usize) {
    let more = format!(r#""accept":{{"standing":"assumed","evidence":"unverified"}},{}"#, own_limits(region, more));
    let (mut differ, mut found, mut refused) = (Vec::new(), 0, 0);
    for (kind, name) in [(Kind::Medical, "medical"), (Kind::Maternity, "maternity")] {
        for (payer, word) in PAYERS {
            // Where the list has nothing for a payer, a month of each quarter will do.
            let listed = RATES.iter().any(|row| (row.0, row.1, row.2) == (region, payer, kind));
            for month in months("2008-07", "2027-01").filter(|month| listed || month.yyyymm() % 3 == 1) {
                let asked = |more| Asked { region, month, payer: word, kind: name, more }.ask(engine);
                let answer = asked(&more);
                let Some(row) = stated(region, payer, kind, month) else {
                    refused += 1;
                    if refusal(&answer).0 != HOLE {
                        differ.push(format!("{region} {word} {name} {month} stands in no fact: {answer}"));
                    }
                    continue;
                };
                found += 1;
                if billed(&answer, name) != [row.5, row.6].map(of_wage) {
                    differ.push(format!("{region} {word} {name} {month} is {} and {}: {answer}", row.5, row.6));
                }
                let expected = if row.7 == Grade::C { WEAK } else { 0 };
                if month >= crate::common::month("2019-05") && refusal(&asked("")).0 != expected {
                    differ.push(format!("{region} {word} {name} {month} is of grade {:?}", row.7));
                }
            }
        }
    }
    (differ, found, refused)
}

#[test]
fn every_city_charges_what_the_facts_have_for_it_and_nothing_else() {
    let engine = engine();
    let (mut all, mut refusals) = (0, 0);
    for region in CITIES.iter().copied() {
        let (differ, found, refused) = differences(&engine, region, &[]);
        assert!(differ.is_empty(), "{}", differ.join("\n"));
        all += found;
        refusals += refused;
    }
    assert!(all > 1_000 && refusals > 3_000, "{all} {refusals}");
}

/// A check that could not fail would prove nothing: the template of the province in a city that has another rate, and in one of which
/// nothing is known.
#[test]
fn a_row_of_the_provinces_template_is_found() {
    let engine = engine();
    let template = |region: u32, param: &str, from: &str, until: &str, value: &str| {
        format!(
            r#"{{"param":"{param}","payer":"enterprise","region":"{region}","from":"{from}","until":"{until}","value":"{value}","cite":"template"}}"#
        )
    };
    let kaifeng = template(410_200, "maternity.employer", "2019-07", "2020-02", "0.5%");
    let hebi = ["employer", "employee"].map(|side| {
        template(
            410_600,
            &format!("medical.{side}"),
            "2020-07",
            "2022-01",
            if side == "employer" { "8%" } else { "2%" },
        )
    });
    let (kaifeng, hebi) = (differences(&engine, 410_200, &[kaifeng]).0, differences(&engine, 410_600, &hebi).0);
    assert_eq!(kaifeng.len(), 7, "{}", kaifeng.join("\n"));
    assert!(kaifeng.iter().all(|found| found.contains("maternity") && found.contains("is 1 and")));
    assert_eq!(hebi.len(), 18, "{}", hebi.join("\n"));
    assert!(hebi.iter().all(|found| found.contains("stands in no fact")));
}

/// The waivers of 2020 are apart.
#[test]
fn unemployment_is_the_provinces_in_every_city() {
    let engine = engine();
    for region in CITIES.iter().copied() {
        let more = format!(r#""accept":{{"standing":"assumed","evidence":"unverified"}},{}"#, own_limits(region, &[]));
        for (_, word) in &PAYERS[..5] {
            let asked = |month: &Month| *word == "enterprise" || month.yyyymm() % 3 == 1;
            for month in months("2008-07", "2027-01").filter(|m| m.yyyymm() / 100 != 2020 && asked(m)) {
                let answer = Asked { region, month, payer: word, kind: "unemployment", more: &more }.ask(&engine);
                match UNEMPLOYMENT.iter().find(|row| (row.0..row.1).contains(&month.yyyymm())) {
                    Some(row) => assert_eq!(
                        billed(&answer, "unemployment"),
                        [row.2, row.3].map(of_wage),
                        "{region} {word} {month} {answer}"
                    ),
                    None => assert_eq!(refusal(&answer), (HOLE, "unemployment.employer"), "{region} {month} {answer}"),
                }
            }
        }
    }
}

/// Levels by city for one year, one level for the province from 2024, none known between and after.
#[test]
fn every_city_has_its_cut_of_the_injury_rate() {
    const CUT: Param<Rate, ()> = Param::new("injury.cut");
    let engine = engine();
    let options = Options::default();
    let event = Event { zh: "月份", en: "the month" };
    for (region, level) in CITIES.iter().zip(INJURY_CUTS) {
        for month in months("2018-05", "2027-01") {
            let at = At::new(place((*region).into()), month.first_day(), event);
            let found = engine.planner(&options).read(&CUT, at).ok().map(|cut| cut.value);
            let expected = match month.yyyymm() {
                201_905..202_005 => Some(*level),
                202_401..202_601 => Some("20"),
                _ => None,
            };
            assert_eq!(found, expected.map(|level| Rate::parse(&format!("{level}%")).unwrap()), "{region} {month}");
        }
    }
}
