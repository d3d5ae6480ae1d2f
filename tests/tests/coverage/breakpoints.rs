//! Every place and kind on both sides of every day on which anything changes anywhere, held against the policy files as
//! they are written. A new city, row or hole is walked without a word here.

use serde_json::Value;
use shebao::Month;
use shebao_tests::oracle::Fraction;

use crate::common::{self, ACCEPT_ALL, KINDS, Monthly, engine, money};
use crate::written::{Found, Written, amount, rate, rounded};
use crate::{HOLE, WEAK};

/// A refusal: its number and the parameter.
type Not = (u64, String);

/// One kind of one place in one month.
struct Asked<'w> {
    written: &'w Written,
    code: &'w str,
    at: Month,
    kind: &'w str,
    accept_weak: bool,
}

/// What the files give for it: base, employer, employee, and whether a figure is provisional.
#[derive(PartialEq, Debug)]
struct Due {
    base: i64,
    employer: i64,
    employee: Option<i64>,
    provisional: bool,
}

impl Asked<'_> {
    fn optional(&self, param: &str, word: &str) -> Result<Option<Found>, Not> {
        match self.written.find(param, word, self.code, self.at) {
            Some(found) if found.weak && !self.accept_weak => Err((WEAK, param.to_owned())),
            found => Ok(found),
        }
    }

    fn read(&self, param: &str, word: &str, provisional: &mut bool) -> Result<String, Not> {
        let found = self.optional(param, word)?.ok_or_else(|| (HOLE, param.to_owned()))?;
        *provisional |= found.provisional;
        Ok(found.value)
    }

    /// Floor or cap in fen: as printed, else the share of the average.
    fn limit(&self, which: &str, provisional: &mut bool) -> Result<i64, Not> {
        if which == "cap" && self.optional("base.cap_rule", self.kind)?.is_some_and(|rule| rule.value == "uncapped") {
            return Ok(i64::MAX);
        }
        if let Some(printed) = self.optional(&format!("base.{which}"), self.kind)? {
            *provisional |= printed.provisional;
            return Ok(rounded(amount(&printed.value), "half_up fen"));
        }
        let average = self.read("base.average", self.kind, provisional)?;
        let share = self.read(&format!("base.{which}_share"), self.kind, provisional)?;
        let rounding = self.read(&format!("base.{which}_rounding"), self.kind, provisional)?;
        Ok(rounded(amount(&average) * rate(&share), &rounding))
    }

    /// For a small enterprise, a work-injury rate of 0.2 %, and this wage in fen.
    fn due(&self, wage: i64) -> Result<Due, Not> {
        let mut provisional = false;
        let own = |side: &str, flag: &mut bool| {
            self.read(&format!("{}.{side}", self.kind), "enterprise", flag).map(|text| rate(&text))
        };
        let merged = match self.kind {
            "medical" | "maternity" => self.optional("medical.employer_merged", "enterprise")?,
            _ => None,
        };
        let employer = match merged {
            Some(_) if self.kind == "maternity" => rate("0%"),
            Some(merged) => rate(&merged.value),
            None if self.kind == "injury" => rate("0.2%"),
            None => own("employer", &mut provisional)?,
        };
        let employee = match self.kind {
            "maternity" | "injury" => None,
            _ => Some(own("employee", &mut provisional)?),
        };
        let rule = if self.kind == "unemployment" { self.optional("unemployment.unit_base", "")? } else { None };
        let floor = self.limit("floor", &mut provisional)?;
        let cap = self.limit("cap", &mut provisional)?;
        let rounding = self.read("premium.rounding", self.kind, &mut provisional)?;
        let left = match self.kind {
            "medical" | "maternity" => Fraction::whole(1),
            kind => Fraction::whole(1) - rate(&self.read(&format!("waiver.{kind}"), "small", &mut provisional)?),
        };
        let base = wage.clamp(floor, cap);
        let units = if rule.is_some_and(|rule| rule.value == "payroll") { wage } else { base };
        let premium = |base: i64, rate: Fraction| rounded(Fraction::of(base, 100) * rate, &rounding);
        let employee = employee.map(|rate| premium(base, rate));
        Ok(Due { base, employer: premium(units, employer * left), employee, provisional })
    }
}

fn answered(answer: &Value, kind: &str) -> Result<Due, Not> {
    let error = &answer["error"];
    if let Some(code) = error["code"].as_u64() {
        return Err((code, error["param"].as_str().unwrap_or("").to_owned()));
    }
    let fen = |line: &str| answer["ok"][format!("{kind}_{line}")].as_str().map(|text| money(text).fen());
    let (base, employer) = (fen("base").unwrap(), fen("employer").unwrap());
    Ok(Due { base, employer, employee: fen("employee"), provisional: answer["standing"] == "provisional" })
}

#[test]
fn every_place_on_both_sides_of_every_change() {
    let (engine, written) = (engine(), Written::read());
    let mut session = engine.session();
    let mut answer = Vec::new();
    let codes = written.codes().iter().map(String::as_str).filter(|code| !code.ends_with("0000"));
    let since = common::month("1999-01");
    let months = || written.breakpoints().iter().copied().filter(|at| *at >= since);
    let (mut billed, mut refused) = (0, 0);
    for (code, at) in codes.flat_map(|code| months().map(move |at| (code, at))) {
        for kind in KINDS {
            for (accept_weak, more) in [(false, ""), (true, ACCEPT_ALL)] {
                let asked = Asked { written: &written, code, at, kind, accept_weak };
                let mut weak = false;
                for wage in ["1.00", "5000.55", "1000000.00"] {
                    let (region, kinds) = (code.parse().unwrap(), [kind]);
                    let request = Monthly { region, month: at, kinds: &kinds, wage, more, ..Monthly::default() };
                    session.call(request.json().as_bytes(), &mut answer);
                    let found = answered(&serde_json::from_slice(&answer).unwrap(), kind);
                    let expected = match written.place(code, at) {
                        None => Err((207, String::new())),
                        Some(_) => asked.due(money(wage).fen()),
                    };
                    assert_eq!(found, expected, "{code} {kind} {at} {wage} {more}");
                    weak = matches!(found, Err((WEAK, _)));
                    if found.is_err() {
                        refused += 1;
                        break; // at any wage
                    }
                    billed += 1;
                }
                if !weak {
                    break; // there is nothing more to accept
                }
            }
        }
    }
    assert!(billed > 10_000 && refused > 1_000, "{billed} billed, {refused} refused");
}
