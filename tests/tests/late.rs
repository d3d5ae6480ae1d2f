//! Late fees and arrears against the second computation, and what must hold of them whatever is owed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{engine, place};
use shebao::premium::Kind;
use shebao::premium::arrears::{self, Arrears, Debt, Order, Payment, PaymentDay, Reckoning};
use shebao::premium::late_fee::{Demand, Input, LateFee, Output, Relief};
use shebao::record::{self, Fields, Record};
use shebao::{ABSENT, Accept, Column, Data, Date, Engine, Evidence, Money, Month, Options, Standing, bulk};
use shebao_tests::oracle::{Owed, Rng, Ways, Ymd, late_fee, next, settle, tomorrow};

const KINDS: [Kind; 5] = [Kind::Pension, Kind::Medical, Kind::Maternity, Kind::Unemployment, Kind::Injury];
const RELIEFS: [Relief; 5] =
    [Relief::FiveSectors, Relief::WiderSectors, Relief::HardHit, Relief::Hardship, Relief::LimitsSettlement];

fn everything() -> Options {
    let accept = Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() };
    Options { accept, ..Options::default() }
}

fn date(day: Ymd) -> Date {
    Date::from_yyyymmdd(day.into()).unwrap()
}

fn later(day: Ymd, days: u64) -> Ymd {
    (0..days).fold(day, |day, _| tomorrow(day))
}

fn principal(random: &mut Rng) -> i64 {
    let most = random.pick(&[100, 10_000, 5_000_000, 1_000_000_000, 1_000_000_000_000]);
    i64::try_from(random.below(most + 1)).unwrap()
}

/// A debt of any time; most have a day of default.
fn owed(random: &mut Rng) -> (Owed, Ymd) {
    let year = random.pick(&[1998, 2007, 2008, 2010, 2011, 2011, 2016, 2016, 2020, 2022, 2022, 2023, 2025]);
    let month = year * 100 + 1 + u32::try_from(random.below(12)).unwrap();
    let first = next(month) * 100 + 1;
    let default_from = (random.below(4) > 0).then(|| later(month * 100 + 1, random.below(90)));
    let start = default_from.unwrap_or(first);
    let reach = random.pick(&[3, 40, 400, 3_000]);
    let until = later(start, random.below(reach));
    let owed = Owed {
        kind: usize::try_from(random.below(5)).unwrap(),
        month,
        default_from,
        unmet: random.pick(&[Some(true), Some(true), Some(false), None]),
        relief: (random.below(3) == 0).then(|| usize::try_from(random.below(5)).unwrap()),
        deferred_until: (random.below(5) == 0).then(|| later(start, random.below(220))),
        principal: principal(random),
    };
    (owed, until)
}

fn input(owed: &Owed, until: Ymd) -> Input {
    Input::builder()
        .region(place(410_100))
        .kind(KINDS[owed.kind])
        .month(Month::from_yyyymm(owed.month.into()).unwrap())
        .until(date(until))
        .principal(Money::from_fen(owed.principal))
        .build()
        .default_from(owed.default_from.map(date))
        .demand(owed.unmet.map(|unmet| if unmet { Demand::Unmet } else { Demand::MetOrNotMade }))
        .relief(owed.relief.map(|relief| RELIEFS[relief]))
        .deferred_until(owed.deferred_until.map(date))
}

fn asked(engine: &Engine, input: &Input) -> Option<Output> {
    match engine.leaf::<LateFee>(input, &everything()) {
        Ok(answer) => Some(answer.output),
        Err(error) => {
            assert!((200..400).contains(&error.number()), "{error} {input:?}");
            None
        }
    }
}

#[test]
fn no_difference_from_the_second_computation() {
    let (engine, mut random) = (engine(), Rng::new(86));
    let (mut answered, mut older, mut both) = (0, 0, 0);
    for _ in 0..20_000 {
        let (owed, until) = owed(&mut random);
        let expected = late_fee(&owed, until);
        let found = asked(&engine, &input(&owed, until));
        let fee = found.as_ref().map(|output| shebao_tests::oracle::Fee {
            days: output.days,
            old: output.by_regulation.map(Money::fen),
            new: output.by_law.map(Money::fen),
        });
        assert_eq!(fee, expected, "{owed:?} {until}");
        let Some(output) = found else { continue };
        let sum = Money::from_fen(expected.unwrap().sum());
        assert_eq!((output.accrued, output.late_fee, output.capped), (Some(sum), Some(sum), false));
        assert_eq!(output.counted_from.is_some(), output.days > 0);
        answered += 1;
        older += u32::from(output.by_regulation.is_some());
        both += u32::from(output.by_regulation.is_some() && output.by_law.is_some());
        // Bounded, the fee is the lesser of the two; the law that would bound it is of 2012.
        match asked(&engine, &input(&owed, until).capped(true)) {
            Some(bounded) => {
                assert_eq!(bounded.late_fee, Some(sum.min(Money::from_fen(owed.principal))));
                assert_eq!((bounded.capped, bounded.accrued), (sum.fen() > owed.principal, Some(sum)));
            }
            None => assert!(until <= 20_120_101),
        }
    }
    assert!(answered > 5_000 && older > 500 && both > 200, "{answered} {older} {both}");
}

/// Rows of all eras and kinds together in one batch, on lanes: each has the amounts, or the error, that it has alone.
#[test]
fn columns_are_as_each_row_alone() {
    let (engine, mut random) = (engine(), Rng::new(45));
    let rows: Vec<Input> = (0..5_000)
        .map(|_| {
            let (owed, until) = owed(&mut random);
            input(&owed, until).capped(random.below(2) == 0)
        })
        .collect();
    let mut columns: Vec<Vec<i64>> = vec![Vec::new(); Input::SHAPE.fields.len()];
    for row in &rows {
        raws(row, &mut |place, raw| columns[place].push(raw));
    }
    let column =
        |data: &'_ Vec<i64>| Some(Column { data: Data::Long(Box::leak(data.clone().into_boxed_slice())), valid: None });
    let input = bulk::Input { rows: rows.len(), columns: columns.iter().map(column).collect() };
    let mut lines: Vec<Vec<i64>> = vec![vec![0; rows.len()]; Output::SHAPE.fields.len()];
    let mut error = vec![0; rows.len()];
    let mut output = bulk::Output {
        lines: lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
        error: &mut error,
        ..bulk::Output::default()
    };
    engine.batch("premium.late_fee@1", everything()).unwrap().run(&input, &mut output).unwrap();
    for (row, asked) in rows.iter().enumerate() {
        match engine.leaf::<LateFee>(asked, &everything()) {
            Ok(answer) => {
                assert_eq!(error[row], 0);
                raws(&answer.output, &mut |place, raw| assert_eq!(lines[place][row], raw, "{asked:?}"));
            }
            Err(alone) => assert_eq!(error[row], u32::from(alone.number()), "{asked:?}"),
        }
    }
    // Days and dates have no total; amounts have where no row failed.
    let good: Vec<Input> = rows.into_iter().filter(|row| engine.leaf::<LateFee>(row, &everything()).is_ok()).collect();
    let mut columns: Vec<Vec<i64>> = vec![Vec::new(); columns.len()];
    for row in &good {
        raws(row, &mut |place, raw| columns[place].push(raw));
    }
    let input = bulk::Input { rows: good.len(), columns: columns.iter().map(column).collect() };
    let totals = engine.batch("premium.late_fee@1", everything()).unwrap().totals(&input).unwrap().lines.unwrap();
    let fees = good.iter().map(|row| asked(&engine, row).unwrap().late_fee.unwrap().fen()).sum::<i64>();
    assert_eq!(totals[Output::LATE_FEE.index], Some(fees));
    assert_eq!((totals[Output::DAYS.index], totals[Output::COUNTED_FROM.index]), (None, None));
}

/// The whole numbers of a record's fields, in order of declaration.
fn raws(record: &dyn Record, take: &mut dyn FnMut(usize, i64)) {
    let numbers = record::values(record).map(|(_, value)| value.number().unwrap_or(ABSENT));
    numbers.enumerate().for_each(|(place, raw)| take(place, raw));
}

/// A span split anywhere gives the same days, and the same fee but for half a fen of rounding in each part.
#[test]
fn a_split_span_adds_up() {
    let (engine, mut random) = (engine(), Rng::new(13));
    let mut split = 0;
    for _ in 0..3_000 {
        let (mut owed, until) = owed(&mut random);
        (owed.relief, owed.deferred_until) = (None, None);
        let Some(default) = owed.default_from else { continue };
        let Some(whole) = asked(&engine, &input(&owed, until)) else { continue };
        let middle = later(default, 1 + random.below(u64::from(whole.days)));
        if middle >= until {
            continue;
        }
        let first = asked(&engine, &input(&owed, middle)).unwrap();
        owed.default_from = Some(middle);
        let second = asked(&engine, &input(&owed, until)).unwrap();
        assert_eq!(first.days + second.days, whole.days);
        for line in [|o: &Output| o.by_regulation, |o: &Output| o.by_law] {
            let fen = |output: &Output| line(output).map_or(0, Money::fen);
            assert!((fen(&first) + fen(&second) - fen(&whole)).abs() <= 1, "{owed:?} {middle} {until}");
        }
        // Exact where no part was rounded: a principal of 20 yuan gives a whole fen a day.
        owed.principal = owed.principal / 2_000 * 2_000;
        let second = asked(&engine, &input(&owed, until)).unwrap();
        owed.default_from = Some(default);
        let (first, whole) =
            (asked(&engine, &input(&owed, middle)).unwrap(), asked(&engine, &input(&owed, until)).unwrap());
        assert_eq!(first.late_fee.unwrap().checked_add(second.late_fee.unwrap()), whole.late_fee);
        split += 1;
    }
    assert!(split > 500, "{split}");
}

const WAYS: [(Order, bool, bool); 4] = [
    (Order::PrincipalThenFee, false, false),
    (Order::FeeThenPrincipal, true, false),
    (Order::MonthPrincipalThenFee, false, true),
    (Order::MonthFeeThenPrincipal, true, true),
];

/// Debts whose fee is known, of the law or of the time before it, and payments in order of time, some on one day.
fn arrears(random: &mut Rng) -> (Vec<Owed>, Vec<(Ymd, i64)>, Ymd, Ways, Order) {
    let first = random.pick(&[2010, 2021, 2021]);
    let until = later((first + 3) * 10_000 + 601, random.below(400));
    let (count, most) = (1 + random.below(9), random.pick(&[10, 3_000, 3_000_000]));
    let mut debts = Vec::new();
    for _ in 0..count {
        let month =
            (first + u32::try_from(random.below(3)).unwrap()) * 100 + 1 + u32::try_from(random.below(12)).unwrap();
        let default = later(next(month) * 100 + 1, random.below(30));
        let mut debt = Owed {
            kind: usize::try_from(random.below(5)).unwrap(),
            month,
            default_from: Some(default),
            unmet: (first == 2010).then(|| random.below(3) > 0),
            relief: (random.below(3) == 0).then(|| usize::try_from(random.below(3)).unwrap()),
            deferred_until: (random.below(4) == 0).then(|| later(default, 1 + random.below(150))),
            principal: i64::try_from(random.below(most)).unwrap(),
        };
        if late_fee(&debt, until).is_none() {
            (debt.relief, debt.deferred_until) = (None, None);
        }
        if late_fee(&debt, until).is_none() {
            debt.kind = 0; // maternity had no fee before the law
        }
        debts.push(debt);
    }
    let mut day = debts.iter().map(|debt| debt.default_from.unwrap()).min().unwrap();
    let mut payments = Vec::new();
    for _ in 0..random.below(8) {
        day = later(day, random.pick(&[0, 1, 200]).min(random.below(200)));
        if day < until {
            payments.push((day, i64::try_from(1 + random.below(most / 2)).unwrap()));
        }
    }
    let (order, fee_first, by_month) = random.pick(&WAYS);
    let by_part = !fee_first && random.below(2) == 0;
    (debts, payments, until, Ways { fee_first, by_month, by_part, day_counts: random.below(2) == 0 }, order)
}

fn arrears_input(debts: &[Owed], payments: &[(Ymd, i64)], until: Ymd, ways: Ways, order: Order) -> arrears::Input {
    let debt = |(debt, owed): (u32, &Owed)| {
        let Input { month, kind, default_from, demand, relief, deferred_until, principal, .. } = input(owed, until);
        Debt::builder()
            .debt(debt)
            .month(month)
            .kind(kind)
            .default_from(default_from.unwrap())
            .principal(principal)
            .build()
            .demand(demand)
            .relief(relief)
            .deferred_until(deferred_until)
    };
    arrears::Input::builder()
        .region(place(410_100))
        .until(date(until))
        .order(order)
        .reckoning(if ways.by_part { Reckoning::ByPart } else { Reckoning::BySpan })
        .payment_day(if ways.day_counts { PaymentDay::Counted } else { PaymentDay::NotCounted })
        .build()
        .debts((0..).zip(debts).map(debt).collect())
        .payments(payments.iter().map(|(day, fen)| Payment::new(date(*day), Money::from_fen(*fen))).collect())
}

/// No difference in any line; parts sum to totals; stretches sum to fees; what was paid is what went to principal and fee.
#[test]
fn arrears_are_as_the_second_computation_has_them() {
    let (engine, mut random) = (engine(), Rng::new(63));
    let (mut settled, mut refused, mut untouched) = (0, 0, 0);
    for _ in 0..4_000 {
        let (debts, payments, until, ways, order) = arrears(&mut random);
        let asked = arrears_input(&debts, &payments, until, ways, order);
        let found = engine.composed::<Arrears>(&asked, &everything()).map(|answer| answer.output);
        let expected = match settle(&debts, &payments, until, ways) {
            Ok(expected) => expected,
            Err(number) => {
                assert_eq!(found.map_err(|error| error.number()), Err(u16::try_from(number).unwrap()));
                refused += 1;
                continue;
            }
        };
        let output = found.unwrap_or_else(|error| panic!("{error} {asked:?}"));
        assert!(output.failed.is_empty());
        let fen = |money: Option<Money>| money.unwrap().fen();
        for ((line, expected), debt) in output.lines.iter().zip(&expected).zip(&debts) {
            let amounts = &line.amounts;
            assert_eq!(fen(amounts.principal_paid), expected.principal_paid, "{asked:?}");
            assert_eq!(fen(amounts.late_fee), expected.fee, "{asked:?}");
            assert_eq!(fen(amounts.late_fee_paid), expected.fee_paid, "{asked:?}");
            assert_eq!(fen(amounts.principal_paid) + fen(amounts.principal_left), debt.principal);
            assert_eq!(fen(amounts.late_fee_paid) + fen(amounts.late_fee_left), fen(amounts.late_fee));
            assert_eq!(fen(amounts.principal_left) + fen(amounts.late_fee_left), fen(amounts.left));
            let parts = output.segments.iter().filter(|segment| segment.debt == line.debt);
            assert_eq!(parts.map(|segment| segment.segment_fee.fen()).sum::<i64>(), fen(amounts.late_fee));
            // What was paid on other debts changes nothing: untouched, a debt bears the fee that it bears alone.
            if expected.principal_paid == 0 {
                assert_eq!(expected.fee, late_fee(debt, until).unwrap().sum(), "{asked:?}");
                untouched += 1;
            }
        }
        let sum = |of: fn(&arrears::Amounts) -> Option<Money>| {
            assert_eq!(output.lines.iter().map(|line| fen(of(&line.amounts))).sum::<i64>(), fen(of(&output.totals)));
            fen(of(&output.totals))
        };
        let paid = sum(|a| a.principal_paid) + sum(|a| a.late_fee_paid);
        assert_eq!(paid, payments.iter().map(|(_, fen)| fen).sum::<i64>());
        let left = sum(|a| a.left);
        assert_eq!(left, sum(|a| a.principal) + sum(|a| a.late_fee) - paid);
        settled += 1;

        // A fen more at the end, where there is something left, leaves less, not more.
        let last = payments.last().map_or(0, |(day, _)| *day);
        let day = debts.iter().map(|debt| debt.default_from.unwrap()).max().unwrap().max(last);
        if left > 0 && day < until {
            let more: Vec<(Ymd, i64)> = payments.iter().copied().chain([(day, 1)]).collect();
            if let Ok(more) = settle(&debts, &more, until, ways) {
                let before = expected.iter().map(|e| e.fee - e.fee_paid - e.principal_paid).sum::<i64>();
                let after = more.iter().map(|e| e.fee - e.fee_paid - e.principal_paid).sum::<i64>();
                // It cuts one stretch in two, which may round each part up by half a fen: never more than is paid.
                assert!(after <= before, "{asked:?}");
            }
        }
    }
    assert!(settled > 1_000 && refused > 500 && untouched > 1_000, "{settled} {refused} {untouched}");
}

/// A larger payment on the same day never leaves more.
#[test]
fn a_larger_payment_never_leaves_more() {
    let (engine, mut random) = (engine(), Rng::new(7));
    let left = |payments: &[(Ymd, i64)], (debts, until, ways, order): (&[Owed], Ymd, Ways, Order)| {
        let asked = arrears_input(debts, payments, until, ways, order);
        let answer = engine.composed::<Arrears>(&asked, &everything()).ok()?;
        answer.output.totals.left.map(Money::fen)
    };
    let mut compared = 0;
    for _ in 0..2_000 {
        let (debts, mut payments, until, ways, order) = arrears(&mut random);
        let case = (debts.as_slice(), until, ways, order);
        let Some(before) = left(&payments, case) else { continue };
        let Some(last) = payments.last_mut() else { continue };
        last.1 += i64::try_from(1 + random.below(50_000)).unwrap();
        let Some(after) = left(&payments, case) else { continue };
        assert!(after < before, "{debts:?} {payments:?}");
        compared += 1;
    }
    assert!(compared > 200, "{compared}");
}

/// Under another rate every line that differs is laid to it, whichever debt of a month it is of.
#[test]
fn differences_are_laid_to_the_rate() {
    let request = r#"{"op":"premium.arrears@1","accept":{"methods":["late_fee.rounding"]},"against":{
        "accept":{"methods":["late_fee.rounding"]},"overlays":[{"id":"what if","mode":"replace","rows":[{"param":"late_fee.rate",
        "kind":"pension","region":"100000","from":"2018-01-01","until":"2018-02-01","value":"0.1%","cite":"invented"}]}]},
        "input":{"region":"410100","until":"2018-03-01","order":"principal_then_fee","reckoning":"by_span","payment_day":"counted",
        "debts":[{"debt":7,"month":"2017-10","kind":"medical","default_from":"2017-12-01","principal":"100.00"},
        {"debt":5,"month":"2017-10","kind":"pension","default_from":"2017-12-01","principal":"100.00"}],
        "payments":[{"date":"2018-02-10","amount":"150.00"}]}}"#;
    let answer = common::ask(&engine(), request);
    let mut laid = 0;
    for pair in answer["ok"]["pairs"].as_array().unwrap() {
        // January at twice the rate: 31 days of 0.05 fen a day and yuan more, on the pension alone.
        let (differs, is_pension) = (pair["difference"] != "0.00", pair["person"] == 5 && pair["month"] == "2017-10");
        let because = pair.get("because").map(|because| because.as_str().unwrap());
        if is_pension && pair["line"] == "late_fee" {
            assert_eq!((&pair["difference"], because), (&"-1.55".into(), Some("late_fee.rate")));
            laid += 1;
        }
        assert!(!differs || is_pension || pair.get("month").is_none(), "{pair}");
    }
    assert_eq!(laid, 1, "{answer}");
}

/// Each stretch can be explained by its number; a number that there is not is asked for.
#[test]
fn stretches_are_explained() {
    let (engine, mut random) = (engine(), Rng::new(20));
    let mut explained = 0;
    while explained < 20 {
        let (debts, payments, until, ways, order) = arrears(&mut random);
        let asked = arrears_input(&debts, &payments, until, ways, order);
        let Ok(answer) = engine.composed::<Arrears>(&asked, &everything()) else { continue };
        for segment in &answer.output.segments {
            let (options, number) = (everything(), segment.segment);
            let mut planner = engine.planner(&options);
            let mut store = shebao_core::PlanStore::default();
            let mut desk = shebao::desk::Desk::new(&mut planner, &mut store, engine.limits());
            let selector = shebao_core::op::Selector { person: Some(number), ..Default::default() };
            let mut fees = Vec::new();
            <Arrears as shebao_core::op::Composed>::calls(&asked, &[selector], &mut desk, &mut |_, call, desk| {
                fees.push(call.explain(desk)?.steps.last().unwrap().fen);
                Ok(())
            })
            .unwrap();
            assert_eq!(fees, [segment.segment_fee.fen()]);
            explained += 1;
        }
    }
}
