//! A unit's total on the summed base.

use std::collections::BTreeMap;

use shebao::premium::monthly::Output as Amounts;
use shebao::premium::unit_bill::{Allocation, Employment, Input, Output, UnitBill};
use shebao::premium::{EmployerSize, Item, Terms};
use shebao::{Money, Month, Rate};
use shebao_tests::oracle::{self, Asked, KINDS, Kind, Payer, Rng, Size};

use crate::common::place;
use crate::{ALL, ENGINE};

const ITEMS: [Item; 5] = [Item::Pension, Item::Medical, Item::Maternity, Item::Unemployment, Item::Injury];

fn unit(random: &mut Rng) -> Input {
    let year = 2009 + u32::try_from(random.below(18)).unwrap();
    let from = Month::new(year, 1 + u32::try_from(random.below(12)).unwrap()).unwrap();
    let until = from.plus(1 + u32::try_from(random.below(3)).unwrap());
    let people = 1 + u32::try_from(random.below(40)).unwrap();
    let wage = |random: &mut Rng| match random.below(4) {
        0 => 500_003,
        1 => i64::try_from(random.below(5_000_000)).unwrap(),
        _ => i64::try_from(random.below(900_000)).unwrap(),
    };
    let injury = random.below(2) == 0;
    let unemployment = random.below(2) == 0;
    let mut roster: Vec<Employment> = (0..people)
        .map(|person| {
            // A rural contract worker is known to the engine alone, in these years: see below.
            Employment::new(person, from, until, Money::from_fen(wage(random)))
                .rural_contract(unemployment && year < 2015 && random.below(3) == 0)
        })
        .collect();
    if random.below(3) == 0 {
        let back = roster.iter().filter(|row| row.person % 3 == 0).cloned().collect::<Vec<_>>();
        roster.extend(back.into_iter().map(|row| row.reversal(true)));
    }
    Input::new(
        place(410_100),
        from,
        until,
        Terms::new(shebao::premium::Payer::Enterprise)
            .employer_size(Some(if random.below(2) == 0 { EmployerSize::Small } else { EmployerSize::Large }))
            .pension(true)
            .medical(random.below(2) == 0)
            .maternity(random.below(2) == 0)
            .unemployment(unemployment)
            .injury(injury)
            .injury_rate(injury.then(|| Rate::from_ppm(random.pick(&[1_600, 4_500, 10_800, 33_333])))),
    )
    .roster(roster)
    .allocation(Some(Allocation::SummedBase))
}

fn parts(amounts: &Amounts, item: Item) -> [i64; 3] {
    let a = amounts;
    let lines = match item {
        Item::Pension => [a.pension_base, a.pension_employer, a.pension_employee],
        Item::Medical => [a.medical_base, a.medical_employer, a.medical_employee],
        Item::Maternity => [a.maternity_base, a.maternity_employer, None],
        Item::Unemployment => [a.unemployment_base, a.unemployment_employer, a.unemployment_employee],
        Item::Injury => [a.injury_base, a.injury_employer, None],
        Item::Annuity => [a.annuity_base, a.annuity_employer, a.annuity_employee],
    };
    lines.map(|line| line.map_or(0, Money::fen))
}

type Pool = (Month, Item, bool, bool);

/// What the rows of each pool come to, and the row of the largest base.
fn pools(input: &Input, output: &Output) -> BTreeMap<Pool, ([i64; 3], (i64, u32))> {
    let mut pools: BTreeMap<Pool, ([i64; 3], (i64, u32))> = BTreeMap::new();
    for line in &output.lines {
        let row = input.roster.iter().find(|row| row.person == line.person && row.reversal == line.reversal).unwrap();
        for item in ITEMS {
            let [base, employer, employee] = parts(&line.amounts, item);
            let rural = row.rural_contract && item == Item::Unemployment;
            let (sums, largest) = pools.entry((line.month, item, line.reversal, rural)).or_default();
            sums.iter_mut().zip([base, employer, employee]).for_each(|(sum, fen)| *sum += fen);
            *largest = (*largest).max((base.abs(), line.person));
        }
    }
    pools
}

fn kind(item: Item) -> Kind {
    KINDS[ITEMS.iter().position(|other| *other == item).unwrap()]
}

#[test]
fn totals_on_the_summed_base_have_no_difference() {
    let mut random = Rng::new(20_251_130);
    let (mut pooled, mut moved) = (0, 0);
    for _ in 0..700 {
        let input = unit(&mut random);
        let summed = ENGINE.composed::<UnitBill>(&input, &ALL).unwrap().output;
        let rows = ENGINE.composed::<UnitBill>(&input.clone().allocation(None), &ALL).unwrap().output;
        assert_eq!((rows.allocation, summed.allocation), (Allocation::Rows, Allocation::SummedBase));
        assert!(rows.residuals.is_empty());
        assert_eq!((&rows.failed, rows.rows), (&summed.failed, summed.rows));
        let (before, after) = (pools(&input, &rows), pools(&input, &summed));
        for ((pool, (rounded, _)), (_, (now, largest))) in before.iter().zip(&after) {
            let (month, item, reversal, rural) = *pool;
            let sign = if reversal { -1 } else { 1 };
            let asked = Asked {
                payer: Payer::Enterprise,
                annuity: false,
                month: month.yyyymm(),
                kinds: [false; 5],
                size: Some(if input.terms.employer_size == Some(EmployerSize::Small) {
                    Size::Small
                } else {
                    Size::Large
                }),
                injury_ppm: input.terms.injury_rate.map_or(0, |rate| rate.to_ppm().unwrap().into()),
                wage: 0,
            };
            let residual = summed.residuals.iter().find(|found| {
                (found.month, found.item, found.reversal) == (month, item, reversal)
                    && found.pooled_base.fen() == now[0]
                    && found.person == largest.1
            });
            let found = residual.map_or([0; 2], |r| [r.employer_residual.fen(), r.employee_residual.fen()]);
            assert_eq!([now[1] - rounded[1], now[2] - rounded[2]], found, "{pool:?}");
            if now[0] != 0 {
                let (mut employer, employee) = oracle::pooled(kind(item), &asked, now[0].abs()).unwrap();
                if item == Item::Unemployment && month.yyyymm() < 201_707 {
                    // By the ordinance the unit pays on its payroll; contributions 2.4.
                    let of_pool = summed.lines.iter().filter(|line| (line.month, line.reversal) == (month, reversal));
                    let rows = of_pool.filter_map(|line| {
                        input.roster.iter().find(|row| (row.person, row.reversal) == (line.person, reversal))
                    });
                    let wages = rows.filter(|row| row.rural_contract == rural).map(|row| row.wage.fen()).sum();
                    employer = oracle::pooled(kind(item), &asked, wages).unwrap().0;
                }
                let employee = if rural { 0 } else { employee };
                assert_eq!([now[1], now[2]], [sign * employer, sign * employee], "{pool:?}");
                pooled += 1;
                moved += usize::from(found != [0; 2]);
            }
        }
        if summed.failed.is_empty() {
            for item in ITEMS {
                let all = after.iter().filter(|((_, of, ..), _)| *of == item);
                let sums = all.fold([0; 3], |[a, b, c], (_, ([x, y, z], _))| [a + x, b + y, c + z]);
                assert_eq!(parts(&summed.totals, item), sums);
            }
            let sides = [summed.totals.employer_total, summed.totals.employee_total].map(|side| side.unwrap().fen());
            assert_eq!(sides[0] + sides[1], summed.totals.total.unwrap().fen());
        }
        for line in &summed.lines {
            let five = ITEMS.map(|item| parts(&line.amounts, item));
            assert_eq!(
                line.amounts.employer_total.unwrap().fen(),
                five.iter().map(|[_, employer, _]| employer).sum::<i64>()
            );
            assert_eq!(
                line.amounts.employee_total.unwrap().fen(),
                five.iter().map(|[.., employee]| employee).sum::<i64>()
            );
        }
    }
    assert!(pooled > 1_500 && moved > 700, "{pooled} {moved}");
}

/// A bill and what takes it all back come to nothing, in one bill and in two.
#[test]
fn a_reversal_takes_the_residuals_back() {
    let mut random = Rng::new(7);
    for _ in 0..100 {
        let mut input = unit(&mut random);
        input.roster.retain(|row| !row.reversal);
        let bill = |input: &Input| ENGINE.composed::<UnitBill>(input, &ALL).unwrap().output;
        let alone = bill(&input);
        let back: Vec<_> = input.roster.iter().map(|row| row.clone().reversal(true)).collect();
        let reversed = bill(&input.clone().roster(back.clone()));
        let both = bill(&input.clone().roster([input.roster.clone(), back].concat()));
        if alone.failed.is_empty() {
            let total = |output: &Output| output.totals.total.unwrap().fen();
            assert_eq!(total(&both), 0);
            assert_eq!(total(&alone), -total(&reversed));
        }
    }
}
