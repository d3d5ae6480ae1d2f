//! No difference between the engine and the second computation, over many random people, months and kinds.
//!
//! `SHEBAO_ORACLE=1000000` asks for a million people; by default there are a hundred thousand, and a twentieth as many accounts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use std::collections::HashMap;

use common::{engine, place};
use shebao::account::ledger::{self, Ledger};
use shebao::plan::Usage;
use shebao::planned::PersonPlan;
use shebao::premium::monthly::{Input, Monthly, Output};
use shebao::premium::{self, EmployerSize};
use shebao::{Accept, Evidence, Money, Month, Options, Rate, Standing};
use shebao_tests::oracle::{self, Account, Asked, Booking, Hole, KINDS, Kind, Part, Payer, Rng, Size, Ym};

/// Henan's other cities, Jiyuan and the province-direct pool: since 2019-07 limits, pension, unemployment and the waivers are
/// the province's (contributions 1.1, 1.5, 1.7, 2.2), so what is due in Zhengzhou of these kinds is due there; medical and maternity
/// are each city's own (9, 9.1).
const ELSEWHERE: &[i64] = &[
    410_200, 410_300, 410_400, 410_500, 410_600, 410_700, 410_800, 410_900, 411_000, 411_100, 411_200, 411_300,
    411_400, 411_500, 411_600, 411_700, 419_001, 419_900,
];

fn people() -> u64 {
    std::env::var("SHEBAO_ORACLE").ok().and_then(|count| count.parse().ok()).unwrap_or(100_000)
}

fn everything() -> Options {
    Options {
        accept: Accept { standing: Standing::Assumed, evidence: Evidence::Unverified, ..Accept::default() },
        ..Options::default()
    }
}

fn month(ym: Ym) -> Month {
    Month::from_yyyymm(i64::from(ym)).unwrap()
}

fn asked(random: &mut Rng) -> Asked {
    let year = 2008 + u32::try_from(random.below(20)).unwrap();
    let mask = match random.below(3) {
        0 => 0b11111,
        1 => 1 << random.below(5),
        _ => 1 + random.below(31),
    };
    use Payer::{Enterprise, Flexible, Funded, Institution, Proprietor, Social};
    let payer = random.pick(&[Enterprise, Enterprise, Enterprise, Funded, Institution, Social, Proprietor, Flexible]);
    let size = random.pick(&[Some(Size::Small), Some(Size::Small), Some(Size::Large), Some(Size::Social), None]);
    // Flexible workers have the first three kinds only.
    let mask = if payer == Flexible && mask & 0b111 == 0 { 0b111 } else { mask };
    let kinds = if payer == Flexible { 3 } else { 5 };
    Asked {
        payer,
        annuity: matches!(payer, Funded | Institution) && random.below(2) == 0,
        month: year * 100 + 1 + u32::try_from(random.below(12)).unwrap(),
        kinds: std::array::from_fn(|kind| kind < kinds && mask >> kind & 1 == 1),
        size: match payer {
            Enterprise | Proprietor => size,
            Social => size.filter(|size| *size == Size::Social),
            Funded | Institution | Flexible => None,
        },
        injury_ppm: random.pick(&[0, 1_000, 1_600, 2_000, 4_500, 7_000, 10_800, 19_000, 22_800, 28_500, 1, 33_333]),
        wage: match random.below(5) {
            0 => i64::try_from(random.below(400_000)).unwrap(),
            1 => i64::try_from(random.below(30_000)).unwrap() * 100,
            2 => i64::try_from(random.below(1_000_000_001)).unwrap(),
            _ => i64::try_from(random.below(2_200_000)).unwrap(),
        },
    }
}

fn input(asked: &Asked, region: i64) -> Input {
    let [pension, medical, maternity, unemployment, injury] = asked.kinds;
    Input::new(
        place(region),
        month(asked.month),
        match asked.payer {
            Payer::Enterprise => premium::Payer::Enterprise,
            Payer::Funded => premium::Payer::Funded,
            Payer::Institution => premium::Payer::Institution,
            Payer::Social => premium::Payer::Social,
            Payer::Proprietor => premium::Payer::Proprietor,
            Payer::Flexible => premium::Payer::Flexible,
        },
        Money::from_fen(asked.wage),
    )
    .employer_size(asked.size.map(|size| match size {
        Size::Small => EmployerSize::Small,
        Size::Large => EmployerSize::Large,
        Size::Social => EmployerSize::Social,
    }))
    .pension(pension)
    .medical(medical)
    .maternity(maternity)
    .unemployment(unemployment)
    .injury(injury)
    .annuity(asked.annuity)
    .injury_rate(injury.then(|| Rate::from_ppm(u32::try_from(asked.injury_ppm).unwrap())))
}

fn found(output: &Output) -> [Option<Part>; 5] {
    let o = output;
    let part = |base: Option<Money>, employer: Option<Money>, employee: Option<Money>| {
        assert_eq!(base.is_some(), employer.is_some() || employee.is_some());
        base.map(|base| Part {
            base: base.fen(),
            employer: employer.map(Money::fen),
            employee: employee.map(Money::fen),
        })
    };
    [
        part(o.pension_base, o.pension_employer, o.pension_employee),
        part(o.medical_base, o.medical_employer, o.medical_employee),
        part(o.maternity_base, o.maternity_employer, o.maternity_employee),
        part(o.unemployment_base, o.unemployment_employer, o.unemployment_employee),
        part(o.injury_base, o.injury_employer, None),
    ]
}

#[test]
fn premiums_have_no_difference() {
    let engine = engine();
    let options = everything();
    let mut random = Rng::new(20_261_124);
    let mut plans: HashMap<String, shebao::Result<shebao::planned::Plan<Monthly>>> = HashMap::new();
    let (mut billed, mut refused) = (0, 0);
    for _ in 0..people() {
        let mut asked = asked(&mut random);
        let mut region = random.pick(&[410_100, 410_102, 410_103, 410_104, 410_105, 410_108]);
        let mut city = 410_100;
        if asked.month >= 201_907 && random.below(2) == 0 {
            region = random.pick(ELSEWHERE);
            city = u32::try_from(region).unwrap();
            if random.below(3) > 0 {
                asked.kinds = [asked.kinds[0], false, false, asked.kinds[3], asked.kinds[4]]; // known in every month
                asked.kinds[0] |= asked.kinds == [false; 5];
            }
        }
        let input = input(&asked, region);
        let key = input.key();
        let plan = plans.entry(format!("{key:?}")).or_insert_with(|| engine.plan::<Monthly>(&key, &options));
        match (oracle::due_in(city, &asked), plan) {
            (Ok(due), Ok(plan)) => {
                let output = plan.call(&input.given()).unwrap();
                assert_eq!(found(&output), due.parts, "{asked:?}");
                let annuity =
                    due.annuity.map(|part| [Some(part.base), part.employer, part.employee]).unwrap_or_default();
                let lines = [output.annuity_base, output.annuity_employer, output.annuity_employee];
                assert_eq!(lines.map(|line| line.map(Money::fen)), annuity, "{asked:?}");
                let accounts = [output.pension_account, output.medical_account];
                assert_eq!(accounts.map(|line| line.map(Money::fen)), due.accounts, "{asked:?}");
                let totals =
                    [output.employer_total, output.employee_total, output.total].map(|total| total.unwrap().fen());
                assert_eq!(totals, [due.employer, due.employee, due.employer + due.employee], "{asked:?}");
                billed += 1;
            }
            (Err(hole), Err(error)) => {
                let param = error.get_param().unwrap_or("");
                let fits = match hole {
                    Hole::Limits(_) => error.number() == 301 && param == "base.average",
                    Hole::Rate(kind) => {
                        let side = if asked.payer == Payer::Flexible { "employee" } else { "employer" };
                        error.number() == 301 && param == format!("{}.{side}", name(kind))
                    }
                    Hole::Annuity => error.number() == 301 && param == "annuity.employer",
                    Hole::Size => error.number() == 201 && error.get_field() == Some("employer_size"),
                };
                assert!(fits, "{asked:?}: {hole:?} and {error}");
                refused += 1;
            }
            (due, plan) => panic!("{asked:?}: oracle {due:?}, engine {:?}", plan.as_ref().err()),
        }
    }
    assert!(billed > people() * 2 / 5 && refused > people() / 5, "{billed} billed, {refused} refused");
}

fn name(kind: Kind) -> &'static str {
    let place = KINDS.iter().position(|other| *other == kind).unwrap();
    common::KINDS[place]
}

/// An account with what the engine is asked and what the oracle is.
fn account(random: &mut Rng) -> (ledger::Input, Account) {
    let starts = [
        199_607, 200_107, 201_207, 201_601, 201_601, 201_601, 201_701, 201_901, 202_001, 202_301, 202_401, 202_501,
        202_601,
    ];
    let mut from: Ym = random.pick(&starts);
    let ends_at: Ym = match from {
        199_607 => 199_707,
        200_107 => 200_207,
        201_207 => 201_307,
        _ => 202_701,
    };
    let opens = random.below(4) > 0;
    if !opens && random.below(2) == 0 {
        (0..random.below(9)).for_each(|_| from = oracle::next(from)); // inside a rate year, with nothing
    }
    let mut until = from;
    let room = month(ends_at).since(month(from));
    // Now and then a month beyond the known rates.
    let beyond = u64::from(random.below(20) == 0);
    let length = 1 + random.below(u64::from(room) + beyond);
    let length = if random.below(3) == 0 { u64::from(room).max(1) } else { length };
    (0..length).for_each(|_| until = oracle::next(until));
    let total = u32::try_from(length).unwrap();
    let amount = |random: &mut Rng, limit| i64::try_from(random.below(limit)).unwrap();

    let retires = random.below(3) == 0;
    let retired = retires.then(|| month(from).plus(u32::try_from(random.below(u64::from(total) + 1)).unwrap()));
    let with_unit = random.below(3) == 0;
    let personal = if opens { amount(random, 30_000_000) } else { 0 };
    let unit = (with_unit && random.below(2) == 0).then(|| if opens { amount(random, 9_000_000) } else { 0 });

    let mut spans = Vec::new();
    let (mut bookings, mut further) = (Vec::new(), Vec::new());
    let last = retired.map_or(month(until), |retired| retired.min(month(until)));
    let mut at = month(from).plus(u32::try_from(random.below(4)).unwrap());
    while at < last && random.below(12) > 0 {
        let end = at.plus(1 + u32::try_from(random.below(30)).unwrap()).min(last);
        let by_base = from >= 200_601 && random.below(2) == 0;
        let base = by_base.then(|| amount(random, 2_000_000));
        let own = (!by_base || random.below(4) == 0).then(|| amount(random, 400_000));
        let units = with_unit.then(|| amount(random, 90_000));
        spans.push(
            ledger::Span::new(at, end)
                .base(base.map(Money::from_fen))
                .personal(own.map(Money::from_fen))
                .unit(units.map(Money::from_fen)),
        );
        (0..end.since(at)).for_each(|n| {
            bookings.push((at.plus(n).yyyymm(), Booking { base, personal: own, unit: units, pays_for: 1 }))
        });
        if random.below(4) == 0 {
            // Beside it a year paid at once, a correction, or something taken back.
            let month = at.plus(u32::try_from(random.below(u64::from(end.since(at)))).unwrap());
            let pays_for = random.pick(&[0, 1, 1, 12]);
            let sign = random.pick(&[1, -1, -1]);
            let own = (random.below(8) > 0).then(|| sign * amount(random, 1_000_000));
            let units = with_unit.then(|| sign * amount(random, 300_000));
            further.push(
                ledger::Booking::new(month, pays_for)
                    .personal(own.map(Money::from_fen))
                    .unit(units.map(Money::from_fen)),
            );
            let pays_for = usize::try_from(pays_for).unwrap();
            let own = own.or(Some(0));
            bookings.push((month.yyyymm(), Booking { base: None, personal: own, unit: units, pays_for }));
        }
        at = end.plus(u32::try_from(random.pick(&[0u64, 0, 0, 1, 5])).unwrap());
    }
    let mut payments = Vec::new();
    let mut paid = Vec::new();
    if let Some(retired) = retired {
        let mut at = retired;
        while at < month(until) {
            let end = at.plus(1 + u32::try_from(random.below(24)).unwrap()).min(month(until));
            let money = if random.below(3) == 0 { amount(random, 2_000_000) } else { amount(random, 200_000) };
            payments.push(ledger::Payment::new(at, end, Money::from_fen(money)));
            (0..end.since(at)).for_each(|n| paid.push((at.plus(n).yyyymm(), money)));
            at = end.plus(u32::try_from(random.pick(&[0u64, 0, 0, 2])).unwrap());
        }
    }
    let has_unit = unit.is_some() || spans.iter().any(|span| span.unit.is_some());
    let input = ledger::Input::new(place(410_100), month(from), month(until), Money::from_fen(personal))
        .unit(unit.map(Money::from_fen))
        .spans(spans)
        .retired(retired)
        .payments(payments)
        .bookings(further);
    let account = Account {
        from,
        until,
        personal,
        unit: has_unit.then(|| unit.unwrap_or(0)),
        retired: retired.map(Month::yyyymm),
        bookings,
        payments: paid,
    };
    (input, account)
}

#[test]
fn accounts_have_no_difference() {
    let engine = engine();
    let options = everything();
    let mut random = Rng::new(19_950_101);
    let mut planner = engine.planner(&options);
    let key = ledger::Key::new(place(410_100));
    let plan = PersonPlan::<Ledger>::new(&key, &mut planner).unwrap();
    let mut usage = Usage::default();
    let (mut closed, mut refused, mut retired, mut used_up) = (0, 0, 0, 0);
    let (mut overdrawn, mut returned) = (0, 0);
    for _ in 0..people() / 20 {
        let (input, account) = account(&mut random);
        match (oracle::statement(&account), plan.call(&input, &mut usage)) {
            (Ok(statement), Ok(output)) => {
                same(&statement, &output, &account);
                closed += 1;
                retired += usize::from(statement.years.iter().any(|year| year.retired.is_some()));
                used_up += usize::from(statement.used_up.is_some());
                returned += usize::from(statement.returned > 0);
            }
            // Overdrawn before it comes to the hole.
            (Err(_), Err(error)) if error.get_field() == Some("bookings") => assert_eq!(error.number(), 208),
            (Err(month), Err(error)) => {
                assert_eq!((error.number(), error.get_param()), (301, Some("account.rate")), "{account:?} {error}");
                assert_eq!(error.get_date().unwrap().month().yyyymm(), month, "{account:?} {error}");
                refused += 1;
            }
            (Ok(statement), Err(error)) if error.number() == 208 => {
                // More was taken back than was there: a rate year would end with less than nothing.
                let ends: Vec<i64> = statement.years.iter().map(|year| year.closing).collect();
                let parts = statement.years.iter().flat_map(|year| [year.personal, year.unit]).flatten();
                let below = parts.map(|part| part[4]).chain(ends).any(|end| end < 0);
                assert!(below && error.get_field() == Some("bookings"), "{account:?} {error}");
                overdrawn += 1;
            }
            (statement, output) => panic!("{account:?}\noracle {statement:?}\nengine {output:?}"),
        }
    }
    let all = people() / 20;
    let counts = format!("{closed} closed, {refused} refused, {retired} retired, {used_up} used up");
    assert!(returned > 100 && overdrawn > 10, "{returned} {overdrawn}");
    assert!(closed > all * 8 / 10 && refused > 0 && retired > 100 && used_up > 50, "{counts}");
}

fn same(statement: &oracle::Statement, output: &ledger::Output, account: &Account) {
    let fen = |money: Option<Money>| money.map(Money::fen);
    assert_eq!(output.years.len(), statement.years.len(), "{account:?}");
    for (year, expected) in output.years.iter().zip(&statement.years) {
        assert_eq!((year.from.yyyymm(), year.until.yyyymm()), (expected.from, expected.until));
        let shown = format!("{account:?}\n{year:?}\n{expected:?}");
        let five = |parts: [Option<Money>; 5]| parts.map(fen);
        let own = five([
            year.personal_opening,
            year.personal_opening_interest,
            year.personal_booked,
            year.personal_interest,
            year.personal_closing,
        ]);
        let unit = five([
            year.unit_opening,
            year.unit_opening_interest,
            year.unit_booked,
            year.unit_interest,
            year.unit_closing,
        ]);
        let retired = [year.opening, year.drawn, year.pooled, year.interest].map(fen);
        assert_eq!(own, expected.personal.map_or([None; 5], |parts| parts.map(Some)), "{shown}");
        assert_eq!(unit, expected.unit.map_or([None; 5], |parts| parts.map(Some)), "{shown}");
        assert_eq!(retired, expected.retired.map_or([None; 4], |parts| parts.map(Some)), "{shown}");
        assert_eq!(year.closing.fen(), expected.closing, "{shown}");
    }
    assert_eq!(output.balance.fen(), statement.balance, "{account:?}");
    assert_eq!(output.used_up.map(Month::yyyymm), statement.used_up, "{account:?}");
    assert_eq!(usize::try_from(output.months).unwrap(), statement.months, "{account:?}");
    let returned = output.months_returned.map_or(0, |months| usize::try_from(months).unwrap());
    assert_eq!(returned, statement.returned, "{account:?}");
    let of_years = |of: fn(&ledger::Year) -> u32| output.years.iter().map(of).sum::<u32>();
    assert_eq!(of_years(|year| year.months), output.months);
    assert_eq!(of_years(|year| year.months_returned.unwrap_or(0)), output.months_returned.unwrap_or(0));
}

/// The oracle against what is printed, so that two wrongs do not agree: contributions 7, accounts 2.3.
#[test]
fn the_oracle_reproduces_printed_amounts() {
    let part = |month, kind: usize, wage| {
        let mut kinds = [false; 5];
        kinds[kind] = true;
        let asked =
            Asked { payer: Payer::Enterprise, annuity: false, month, kinds, size: None, injury_ppm: 4_500, wage };
        oracle::due(&asked).unwrap().parts[kind].unwrap()
    };
    let printed = |base, employer, employee| Part { base, employer: Some(employer), employee };
    assert_eq!(part(201_207, 0, 0), printed(177_705, 35_541, Some(14_216)));
    assert_eq!(part(201_207, 0, 9_999_999), printed(888_525, 177_705, Some(71_082)));
    assert_eq!(part(201_905, 0, 0), printed(246_400, 39_424, Some(19_712)));
    assert_eq!(part(202_407, 1, 375_600), printed(375_600, 26_292, Some(7_512)));
    assert_eq!(part(201_907, 4, 274_500), printed(274_500, 1_235, None));
    assert_eq!(part(201_907, 3, 9_999_999), printed(1_372_500, 9_608, Some(4_118)));

    let balance = |from, until, personal, monthly: i64| {
        let mut bookings = Vec::new();
        let mut at = from;
        while at < until && monthly > 0 {
            bookings.push((at, Booking { base: None, personal: Some(monthly), unit: None, pays_for: 1 }));
            at = oracle::next(at);
        }
        let account = Account { from, until, personal, unit: None, retired: None, bookings, payments: Vec::new() };
        oracle::statement(&account).unwrap().balance
    };
    assert_eq!(balance(202_401, 202_501, 5_000_000, 40_000), 5_617_812); // I1
    assert_eq!(balance(201_601, 202_601, 1_000_000, 0), 1_757_831); // I3
    assert_eq!(balance(202_401, 202_410, 7_100_000, 40_000), 7_603_445); // I4
    assert_eq!(balance(199_607, 199_707, 100_000, 3_000), 147_472); // I8
    assert_eq!(balance(201_207, 201_307, 2_000_000, 14_216), 2_243_826); // I9
    let payments = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| (202_400 + month, 50_360)).to_vec();
    let retiree = Account {
        from: 202_401,
        until: 202_501,
        personal: 7_000_000,
        unit: None,
        retired: Some(202_401),
        bookings: Vec::new(),
        payments,
    };
    assert_eq!(oracle::statement(&retiree).unwrap().years[0].retired.unwrap()[3], 174_824); // I5
}

/// A third opinion on rounding alone.
#[test]
fn decimals_round_the_same() {
    use rust_decimal::{Decimal, RoundingStrategy};
    use shebao::Rounding;
    let mut random = Rng::new(5);
    for _ in 0..200_000 {
        let fen = i64::try_from(random.below(2_000_000)).unwrap();
        let ppm = u32::try_from(random.below(300_000)).unwrap();
        let exact = Decimal::new(fen, 2) * Decimal::new(i64::from(ppm), 6);
        let decimal = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        let rounded = Rounding::HALF_UP_FEN.exact(i128::from(fen), 1, Rate::from_ppm(ppm)).unwrap();
        let fraction = (oracle::Fraction::whole(fen) * oracle::Fraction::of(i64::from(ppm), 1_000_000)).half_up();
        assert_eq!(Decimal::new(rounded, 2), decimal, "{fen} {ppm}");
        assert_eq!(fraction, rounded);
    }
}
