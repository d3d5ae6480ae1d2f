//! Personal accounts.

use proptest::prelude::*;
use shebao::account::ledger::{self, Ledger};
use shebao::{Money, Month};

use crate::common::place;
use crate::{ACCEPT, ALL, ENGINE, columns, common, config, explained, fen};

prop_compose! {
    fn history()(
        pieces in proptest::collection::vec((0u32..3, 1u32..20, 0i64..400_000, proptest::option::of(0i64..90_000), any::<bool>()), 0..8),
        opening in 0i64..30_000_000,
        unit in proptest::option::of(0i64..9_000_000),
        months in 1u32..=120,
        retires in proptest::option::of(0u32..120),
        pension in 0i64..200_000,
    ) -> ledger::Input {
        let from = Month::new(2016, 1).unwrap();
        let until = from.plus(months);
        let retired = retires.map(|n| from.plus(n)).filter(|month| *month < until);
        let last = retired.unwrap_or(until);
        let mut spans = Vec::new();
        let mut at = from;
        for (gap, length, amount, units, by_base) in pieces {
            let start = at.plus(gap);
            let end = start.plus(length).min(last);
            if start < end {
                spans.push(ledger::Span::new(start, end).base(by_base.then(|| Money::from_fen(amount * 4))).personal((!by_base).then(|| Money::from_fen(amount))).unit(units.map(Money::from_fen)));
                at = end;
            }
        }
        let payments = retired.map(|retired| ledger::Payment::new(retired, until, Money::from_fen(pension)));
        ledger::Input::new(place(410_100), from, until, Money::from_fen(opening)).unit(unit.map(Money::from_fen)).spans(spans).retired(retired).payments(payments.into_iter().collect())
    }
}

fn account(input: &ledger::Input) -> ledger::Output {
    ENGINE.person::<Ledger>(input, &ALL).unwrap().output
}

proptest! {
    #![proptest_config(config(300))]

    /// Cutting a span or a payment in two changes nothing.
    #[test]
    fn cutting_a_span_changes_nothing(input in history(), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()) {
        let whole = account(&input);
        let cut = |from: Month, until: Month| {
            let months = until.since(from);
            (months > 1).then(|| from.plus(1 + u32::try_from(at.index(months as usize - 1)).unwrap()))
        };
        let mut halves = input.clone();
        if !halves.spans.is_empty() {
            let index = which.index(halves.spans.len());
            let span = halves.spans[index].clone();
            if let Some(middle) = cut(span.from, span.until) {
                halves.spans[index].until = middle;
                halves.spans.insert(index + 1, span.from(middle));
            }
        }
        if let Some(payment) = halves.payments.first().cloned() && let Some(middle) = cut(payment.from, payment.until) {
            halves.payments[0].until = middle;
            halves.payments.push(payment.from(middle));
        }
        prop_assert_eq!(&whole, &account(&halves));
    }

    /// Personal and unit part are the whole; each closing opens the next year; nothing earns without money; balances add up.
    #[test]
    fn statements_add_up(input in history()) {
        let output = account(&input);
        let mut before: Option<&ledger::Year> = None;
        for year in &output.years {
            prop_assert_eq!(year.from, before.map_or(input.from, |year| year.until));
            if year.opening.is_none() {
                prop_assert_eq!(fen(&[year.personal_closing, year.unit_closing]), year.closing.fen());
                let own = [year.personal_opening, year.personal_opening_interest, year.personal_booked, year.personal_interest];
                prop_assert_eq!(fen(&own), fen(&[year.personal_closing]));
                let unit = [year.unit_opening, year.unit_opening_interest, year.unit_booked, year.unit_interest];
                prop_assert_eq!(fen(&unit), fen(&[year.unit_closing]));
                if let Some(before) = before {
                    prop_assert_eq!(year.personal_opening, before.personal_closing);
                    prop_assert_eq!(year.unit_opening, before.unit_closing);
                }
            } else {
                prop_assert_eq!(fen(&[year.opening]) - fen(&[year.drawn]) + fen(&[year.interest]), year.closing.fen());
                if let Some(before) = before {
                    prop_assert_eq!(year.opening, Some(before.closing));
                }
                prop_assert_eq!(output.used_up.is_some_and(|month| month < year.until), fen(&[year.pooled]) > 0 || output.used_up.is_some_and(|month| month < year.from));
            }
            before = Some(year);
        }
        prop_assert_eq!(output.years.last().map(|year| year.until), Some(input.until));
        prop_assert_eq!(output.years.last().map(|year| year.closing), Some(output.balance));
        if input.retired.is_none() {
            prop_assert_eq!(fen(&[output.personal, output.unit]), output.balance.fen());
        }
        let booked: u32 = input.spans.iter().map(|span| span.until.since(span.from)).sum();
        prop_assert_eq!(output.months, booked);
    }

    /// Half a statement, and the rest from its closing balances: the whole one, where it is cut at the end of a rate year.
    #[test]
    fn a_statement_goes_on_from_a_closing_balance(input in history(), years in 1u32..10) {
        let cut = input.from.plus(years * 12);
        prop_assume!(cut < input.until && input.retired.is_none_or(|retired| retired >= cut));
        let whole = account(&input);
        let clip = |from: Month, until: Month| {
            let spans = input.spans.iter().map(|span| span.clone().from(span.from.max(from)).until(span.until.min(until)));
            spans.filter(|span| span.from < span.until).collect::<Vec<_>>()
        };
        let first = account(&input.clone().until(cut).spans(clip(input.from, cut)).retired(None).payments(Vec::new()));
        let second = account(&input.clone().from(cut).spans(clip(cut, input.until)).personal(first.personal.unwrap()).unit(first.unit));
        prop_assert_eq!(second.balance, whole.balance);
        prop_assert_eq!(second.used_up, whole.used_up);
    }

    /// Columns, JSON and typed Rust agree, and the explanation recomputes.
    #[test]
    fn account_doors_agree(input in history()) {
        let money = |name: &str, value: Option<Money>| value.map_or(String::new(), |value| format!(r#","{name}":"{value}""#));
        let spans: Vec<String> = input.spans.iter().map(|span| format!(
            r#"{{"from":"{}","until":"{}"{}{}{}}}"#, span.from, span.until, money("base", span.base), money("personal", span.personal), money("unit", span.unit)
        )).collect();
        let payments: Vec<String> = input.payments.iter().map(|p| format!(r#"{{"from":"{}","until":"{}","amount":"{}"}}"#, p.from, p.until, p.amount)).collect();
        let retired = input.retired.map_or(String::new(), |month| format!(r#","retired":"{month}""#));
        let request = format!(
            r#"{{"op":"account.ledger@1",{ACCEPT},"explain":true,"input":{{"region":"410100","from":"{}","until":"{}","personal":"{}"{}{retired},"spans":[{}],"payments":[{}]}}}}"#,
            input.from, input.until, input.personal, money("unit", input.unit), spans.join(","), payments.join(",")
        );
        let answer = common::ask(&ENGINE, &request);
        let typed = account(&input);
        prop_assert_eq!(&answer["ok"]["balance"], &typed.balance.to_string());
        prop_assert_eq!(answer["ok"]["years"].as_array().map(Vec::len), Some(typed.years.len()));
        for (year, typed) in answer["ok"]["years"].as_array().unwrap().iter().zip(&typed.years) {
            prop_assert_eq!(&year["closing"], &typed.closing.to_string());
            prop_assert_eq!(year["drawn"].as_str().map(str::to_owned), typed.drawn.map(|money| money.to_string()));
        }
        let (output, _) = columns::ask(&ENGINE, &serde_json::from_str(&request).unwrap());
        prop_assert_eq!(&output, &answer["ok"]);
        explained::recompute(&answer);
        let closing = explained::last(&answer, "closing").or_else(|| explained::last(&answer, "personal_closing"));
        prop_assert_eq!(closing, answer["ok"]["balance"].as_str().map(str::to_owned));
    }
}
