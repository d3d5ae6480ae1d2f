//! No difference between the engine and the second computation, over many random people, months and kinds.

use shebao::account::ledger::{Input as Account, Ledger, Span};
use shebao::premium::EmployerSize;
use shebao::premium::monthly::{Input, Monthly, Output};
use shebao::{Accept, Engine, Evidence, Money, Month, Options, Rate, Region};
use shebao_tests::oracle;

/// A plain generator: the same people in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// How many people; `SHEBAO_ORACLE=1000000` walks a million.
fn people() -> u64 {
    std::env::var("SHEBAO_ORACLE").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000)
}

fn fen(money: Option<Money>) -> i64 {
    money.map_or(0, Money::fen)
}

fn lines(kind: &str, output: &Output) -> (i64, i64, i64) {
    match kind {
        "pension" => (fen(output.pension_base), fen(output.pension_employer), fen(output.pension_employee)),
        "medical" => (fen(output.medical_base), fen(output.medical_employer), fen(output.medical_employee)),
        "maternity" => (fen(output.maternity_base), fen(output.maternity_employer), 0),
        "unemployment" => {
            (fen(output.unemployment_base), fen(output.unemployment_employer), fen(output.unemployment_employee))
        }
        _ => (fen(output.injury_base), fen(output.injury_employer), 0),
    }
}

#[test]
fn premiums_have_no_difference() {
    let engine = Engine::new().unwrap();
    let options = Options::default();
    let kinds = ["pension", "medical", "maternity", "unemployment", "injury"];
    let mut dice = Dice(0x5eed_2026);
    let (mut billed, mut refused) = (0u64, 0u64);
    let mut plans: std::collections::HashMap<_, _> = std::collections::HashMap::new();
    for _ in 0..people() {
        let kind = kinds[dice.roll(5) as usize];
        let month = Month::new(2008 + dice.roll(20) as u32, 1 + dice.roll(12) as u32).unwrap();
        let wage = match dice.roll(4) {
            0 => dice.roll(400_000) as i64,
            1 => dice.roll(20_000) as i64 * 100,
            _ => dice.roll(2_500_000) as i64,
        };
        let ppm = [1_000, 1_600, 2_000, 4_500, 7_000, 19_000, 22_800][dice.roll(7) as usize];
        let input = Input {
            region: Region::from_code([410_100, 410_102, 410_105][dice.roll(3) as usize]).unwrap(),
            month,
            employer_size: Some(EmployerSize::Small),
            pension: kind == "pension",
            medical: kind == "medical",
            maternity: kind == "maternity",
            unemployment: kind == "unemployment",
            injury: kind == "injury",
            injury_rate: (kind == "injury").then(|| Rate::from_ppm(ppm)),
            wage: Money::from_fen(wage),
            ..Input::default()
        };
        let name = (kind, month, ppm, input.region);
        let plan = plans.entry(name).or_insert_with(|| engine.plan::<Monthly>(&input.key(), &options));
        let expected = oracle::due(kind, month.yyyymm(), wage, ppm);
        match (plan, expected) {
            (Ok(plan), Some(expected)) => {
                let output = plan.call(&input.given()).unwrap();
                assert_eq!(lines(kind, &output), expected, "{kind} {month} {wage}");
                assert_eq!(fen(output.total), expected.1 + expected.2);
                billed += 1;
            }
            (Err(error), None) => {
                assert!((300..400).contains(&error.number()), "{kind} {month}: {error}");
                refused += 1;
            }
            (plan, expected) => panic!("{kind} {month}: engine {:?}, oracle {expected:?}", plan.as_ref().err()),
        }
    }
    assert!(billed > people() / 2 && refused > people() / 20, "{billed} billed, {refused} refused");
}

#[test]
fn accounts_have_no_difference() {
    let engine = Engine::new().unwrap();
    let options =
        Options { accept: Accept { evidence: Evidence::Unverified, ..Accept::default() }, ..Options::default() };
    let mut dice = Dice(0xacc0_2026);
    for _ in 0..people() / 100 {
        let opening = dice.roll(20_000_000) as i64;
        let mut years = [[0i64; 12]; 10];
        let mut spans = Vec::new();
        let (mut at, end) = (0usize, 120usize);
        while at < end {
            let months = 1 + dice.roll(30) as usize;
            let until = (at + months).min(end);
            if dice.roll(5) > 0 {
                let amount = dice.roll(300_000) as i64;
                (at..until).for_each(|m| years[m / 12][m % 12] = amount);
                let month = |m: usize| Month::new(2016, 1).unwrap().plus(m as u32);
                spans.push(Span {
                    from: month(at),
                    until: month(until),
                    personal: Some(Money::from_fen(amount)),
                    ..Span::default()
                });
            }
            at = until;
        }
        let input = Account {
            region: Region::from_code(410_100).unwrap(),
            from: Month::new(2016, 1).unwrap(),
            until: Month::new(2026, 1).unwrap(),
            personal: Money::from_fen(opening),
            spans,
            ..Account::default()
        };
        let answer = engine.person::<Ledger>(&input, &options).unwrap().output;
        let closings: Vec<i64> = answer.years.iter().map(|year| year.closing.fen()).collect();
        assert_eq!(closings, oracle::account(opening, &years));
    }
}
