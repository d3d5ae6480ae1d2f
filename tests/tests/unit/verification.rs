//! A year's declarations against the second computation, and against `compare` of the unit's bills.

use std::collections::BTreeMap;

use shebao::base::payment::Source;
use shebao::base::unit_verification::{Declaration, Input, Output, UnitVerification};
use shebao::base::verification::Reason;
use shebao::premium::unit_bill::{self, Employment, UnitBill};
use shebao::premium::{EmployerSize, Item, Terms};
use shebao::{Against, Charge, Money, Month, Place, Rate};
use shebao_tests::oracle::{self, Asked, Payer, Rng, Size};

use crate::common::place;
use crate::{ALL, ENGINE};

const ITEMS: [Item; 5] = [Item::Pension, Item::Medical, Item::Maternity, Item::Unemployment, Item::Injury];

/// Before 2025-07 the average of the year before stands as it is: nothing is rounded that the oracle would have to know.
fn unit(random: &mut Rng) -> Input {
    let from = Month::new(2012, 7).unwrap().plus(u32::try_from(random.below(140)).unwrap());
    let until = from.plus(1 + u32::try_from(random.below(13)).unwrap());
    let wage = |random: &mut Rng| match random.below(4) {
        0 => i64::try_from(random.below(400_000)).unwrap(),
        1 => i64::try_from(random.below(4_000_000)).unwrap(),
        _ => i64::try_from(random.below(900_000)).unwrap(),
    };
    let row = |person: u32, random: &mut Rng| {
        let starts = from.plus(u32::try_from(random.below(3)).unwrap());
        let declared = wage(random);
        Declaration::builder()
            .person(person)
            .from(starts)
            .until(starts.plus(1 + u32::try_from(random.below(14)).unwrap()))
            .source(Source::PreviousYear)
            .wage(Money::from_fen(if random.below(4) == 0 { declared } else { wage(random) }))
            .declared_wage(Money::from_fen(declared))
            .build()
    };
    let people = 1 + u32::try_from(random.below(8)).unwrap();
    let injury = random.below(2) == 0;
    Input::new(
        place(410_100),
        from,
        until,
        Terms::new(shebao::premium::Payer::Enterprise)
            .employer_size(Some(if random.below(2) == 0 { EmployerSize::Small } else { EmployerSize::Large }))
            .pension(true)
            .medical(random.below(2) == 0)
            .maternity(random.below(2) == 0)
            .unemployment(random.below(2) == 0)
            .injury(injury)
            .injury_rate(injury.then(|| Rate::from_ppm(random.pick(&[1_600, 4_500, 10_800])))),
    )
    .roster((0..people).map(|person| row(person, random)).collect())
}

fn verify(input: &Input) -> Output {
    ENGINE.composed::<UnitVerification>(input, &ALL).unwrap().output
}

fn fen(money: Option<Money>) -> i64 {
    money.map_or(0, Money::fen)
}

#[test]
fn verifications_have_no_difference() {
    let mut random = Rng::new(60);
    let (mut verified, mut failed) = (0, 0);
    for _ in 0..250 {
        let input = unit(&mut random);
        let output = verify(&input);
        let (mut rows, mut holes) = (0, 0);
        let mut expected: BTreeMap<(u32, Item, Month), [i64; 4]> = BTreeMap::new();
        for (place, item) in ITEMS.into_iter().enumerate() {
            let Terms { pension, medical, maternity, unemployment, injury, .. } = input.terms;
            if ![pension, medical, maternity, unemployment, injury][place] {
                continue;
            }
            for of in &input.roster {
                let mut month = of.from.max(input.from);
                while month < of.until.min(input.until) {
                    let part = |wage: Money| {
                        let asked = Asked {
                            payer: Payer::Enterprise,
                            annuity: false,
                            month: month.yyyymm(),
                            kinds: std::array::from_fn(|kind| kind == place),
                            size: Some(match input.terms.employer_size {
                                Some(EmployerSize::Small) => Size::Small,
                                _ => Size::Large,
                            }),
                            injury_ppm: input.terms.injury_rate.map_or(0, |rate| rate.to_ppm().unwrap().into()),
                            wage: wage.fen(),
                        };
                        oracle::due(&asked).map(|due| due.parts[place].unwrap())
                    };
                    rows += 1;
                    match (part(of.declared_wage), part(of.wage)) {
                        (Ok(before), Ok(after)) => {
                            let line = output.lines.iter().find(|line| {
                                (line.person, line.item) == (of.person, item)
                                    && line.from <= month
                                    && month < line.until
                            });
                            let line = line.unwrap_or_else(|| panic!("{of:?} {month} {item:?}"));
                            let bases =
                                [line.declared_base.fen(), line.verified_base.fen(), line.base_difference.fen()];
                            assert_eq!(bases, [before.base, after.base, after.base - before.base]);
                            let parts = [before.employer, after.employer, before.employee, after.employee];
                            let sums = expected.entry((of.person, item, line.from)).or_default();
                            sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part.unwrap_or(0));
                            let reason = match (of.declared_wage.fen(), before.base, after.base) {
                                (declared, _, verified) if declared == verified => Reason::Agrees,
                                (_, billed, verified) if billed < verified => Reason::UnderDeclared,
                                (_, billed, verified) if billed > verified => Reason::OverDeclared,
                                (declared, billed, _) if declared < billed => Reason::RaisedToFloor,
                                _ => Reason::Capped,
                            };
                            assert_eq!(line.reason, reason);
                            verified += 1;
                        }
                        _ => {
                            let is_it = |row: &&shebao::base::unit_verification::Failed| {
                                (row.person, row.month, row.item) == (of.person, month, item)
                            };
                            assert!(output.failed.iter().any(|row| is_it(&row)), "{of:?} {month} {item:?}");
                            holes += 1;
                        }
                    }
                    month = month.plus(1);
                }
            }
        }
        assert_eq!((output.rows, output.failed.len()), (rows, holes));
        assert_eq!(output.lines.len(), expected.len());
        for line in &output.lines {
            let moved = &line.moved;
            let sides = [moved.employer_before, moved.employer_after, moved.employee_before, moved.employee_after];
            assert_eq!(sides.map(fen), expected[&(line.person, line.item, line.from)], "{line:?}");
        }
        sums(&output);
        failed += holes;
    }
    assert!(verified > 5_000 && failed > 100, "{verified} {failed}");
}

/// Lines add up to reasons, reasons to items, items to the whole; nothing stands where a row failed.
fn sums(output: &Output) {
    let all = |of: &mut dyn Iterator<Item = &shebao::base::unit_verification::Moved>| {
        of.fold([0; 7], |mut sums: [i64; 7], moved| {
            let parts = [
                moved.employer_before,
                moved.employer_after,
                moved.employer_difference,
                moved.employee_before,
                moved.employee_after,
                moved.employee_difference,
                moved.difference,
            ];
            sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += fen(part));
            sums
        })
    };
    for item in &output.items {
        assert_eq!(item.moved.difference.is_some(), item.failed_rows == 0 && item.rows > 0, "{item:?}");
        let reasons: Vec<_> = output.reasons.iter().filter(|of| of.item == item.item).collect();
        assert_eq!(item.rows, reasons.iter().map(|of| of.rows).sum::<u32>());
        let own = all(&mut core::iter::once(&item.moved));
        assert_eq!(own, all(&mut reasons.iter().map(|of| &of.moved)));
        if item.failed_rows == 0 {
            let lines = output.lines.iter().filter(|line| line.item == item.item);
            assert_eq!(own, all(&mut lines.map(|line| &line.moved)));
            assert_eq!(own[2] + own[5], own[6]);
        }
    }
    if output.failed.is_empty() {
        let whole = all(&mut core::iter::once(&output.totals));
        assert_eq!(whole, all(&mut output.items.iter().map(|of| &of.moved)));
    } else {
        assert_eq!(output.totals.difference, None);
    }
}

/// What a verification moves is what `compare` finds between the bill on the verified wages and what was charged on the
/// declared ones.
#[test]
fn the_premium_moved_is_what_compare_finds() {
    let mut random = Rng::new(63);
    let mut compared = 0;
    for _ in 0..120 {
        let input = unit(&mut random);
        let output = verify(&input);
        let bill = |wage: &dyn Fn(&Declaration) -> Money| {
            unit_bill::Input::new(input.region, input.from, input.until, input.terms.clone())
                .roster(input.roster.iter().map(|of| Employment::new(of.person, of.from, of.until, wage(of))).collect())
        };
        let declared = ENGINE.composed::<UnitBill>(&bill(&|of| of.declared_wage), &ALL).unwrap().output;
        if !declared.failed.is_empty() || declared.lines.is_empty() {
            continue;
        }
        let charges = declared.lines.iter().flat_map(|line| {
            let sides =
                [("employer_total", line.amounts.employer_total), ("employee_total", line.amounts.employee_total)];
            sides.map(|(name, amount)| Charge {
                at: Place { unit: None, person: Some(line.person), month: Some(line.month), item: None, line: name },
                amount: amount.unwrap(),
            })
        });
        let against = Against::Charged(charges.collect());
        let right = bill(&|of| of.wage);
        let fill = shebao::filled_from(&right);
        let lines = ["employer_total", "employee_total"];
        let found = ENGINE.compare("premium.unit_bill@1", &fill, &ALL, &against, Some(&lines)).unwrap();
        let totals = found.totals.unwrap();
        let total = |name: &str| totals.iter().find(|total| total.line == name).unwrap();
        let (employer, employee) = (total("employer_total"), total("employee_total"));
        let moved = &output.totals;
        let sides = [
            (employer, moved.employer_before, moved.employer_after, moved.employer_difference),
            (employee, moved.employee_before, moved.employee_after, moved.employee_difference),
        ];
        for (found, before, after, difference) in sides {
            assert_eq!(
                [found.left.fen(), found.right.fen(), found.difference.fen()],
                [before, after, difference].map(fen)
            );
        }
        compared += 1;
    }
    assert!(compared > 20, "{compared}");
}
