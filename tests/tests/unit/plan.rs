//! Collection plans: every roll-up is the sum of its lines, and each line is what the unit's bill says.

use std::collections::BTreeMap;

use shebao::premium::collection_plan::{CollectionPlan, Due, Input, Member, Output, Sum, Unit};
use shebao::premium::unit_bill::{self, Allocation, Employment, UnitBill};
use shebao::premium::{EmployerSize, Item, Payer, Terms};
use shebao::{Evidence, Money, Month, Rate, Standing};
use shebao_tests::oracle::Rng;

use crate::common::place;
use crate::{ALL, ENGINE};

const ITEMS: [Item; 5] = [Item::Pension, Item::Medical, Item::Maternity, Item::Unemployment, Item::Injury];
const DISTRICTS: [i64; 3] = [410_102, 410_105, 410_108];

fn plan(random: &mut Rng) -> Input {
    let from = Month::new(2010, 1).unwrap().plus(u32::try_from(random.below(215)).unwrap());
    let until = from.plus(1 + u32::try_from(random.below(14)).unwrap());
    let units: Vec<Unit> = (0..1 + random.below(5))
        .map(|unit| {
            let injury = random.below(2) == 0;
            Unit::new(
                u32::try_from(9 - unit).unwrap(),
                place(random.pick(&DISTRICTS)),
                place(410_100),
                Terms::new(Payer::Enterprise)
                    .employer_size(Some(EmployerSize::Small))
                    .pension(true)
                    .medical(random.below(2) == 0)
                    .maternity(random.below(3) == 0)
                    .unemployment(random.below(2) == 0)
                    .injury(injury)
                    .injury_rate(injury.then(|| Rate::from_ppm(random.pick(&[1_600, 4_500, 33_333])))),
            )
        })
        .collect();
    let mut roster = Vec::new();
    for unit in &units {
        if random.below(6) == 0 {
            continue; // nobody is there
        }
        for person in 0..1 + u32::try_from(random.below(6)).unwrap() {
            let starts = from.plus(u32::try_from(random.below(4)).unwrap());
            roster.push(
                Member::builder()
                    .unit(unit.unit)
                    .person(person)
                    .from(starts)
                    .until(starts.plus(1 + u32::try_from(random.below(14)).unwrap()))
                    .wage(Money::from_fen(i64::try_from(random.below(2_500_000)).unwrap()))
                    .build()
                    .rural_contract(from < Month::new(2013, 1).unwrap() && random.below(3) == 0),
            );
        }
    }
    let turn = usize::try_from(random.below(50)).unwrap() % roster.len().max(1);
    roster.rotate_left(turn);
    let allocation = random.pick(&[None, Some(Allocation::Rows), Some(Allocation::SummedBase)]);
    Input::new(from, until).allocation(allocation).units(units).roster(roster)
}

fn fen(due: &Due) -> [i64; 3] {
    [due.employer, due.employee, due.total].map(|side| side.map_or(0, Money::fen))
}

/// The sum of the lines that belong together, and how many of those failed.
type Sums<K> = BTreeMap<K, (u32, u32, [i64; 3], Option<Standing>, Option<Evidence>)>;

fn sums<K: Ord>(output: &Output, key: impl Fn(u32, i64, Month, Item) -> K) -> Sums<K> {
    let mut sums: Sums<K> = BTreeMap::new();
    for line in &output.lines {
        let sum = sums.entry(key(line.unit, line.district.code().into(), line.month, line.item)).or_default();
        sum.0 += line.persons;
        sum.2.iter_mut().zip(fen(&line.due)).for_each(|(sum, part)| *sum += part);
        sum.3 = sum.3.max(Some(line.line_standing));
        sum.4 = sum.4.max(Some(line.line_evidence));
    }
    for line in &output.failed {
        sums.entry(key(line.unit, line.district.code().into(), line.month, line.item)).or_default().1 += 1;
    }
    sums
}

fn conserved<K: Ord + core::fmt::Debug>(sums: Sums<K>, rolled: impl Iterator<Item = (K, Sum)>) {
    let rolled: BTreeMap<K, Sum> = rolled.collect();
    assert_eq!(rolled.keys().collect::<Vec<_>>(), sums.keys().collect::<Vec<_>>());
    for (key, (persons, failed, due, standing, evidence)) in &sums {
        let sum = &rolled[key];
        assert_eq!((sum.person_months, sum.failed_lines), (*persons, *failed), "{key:?}");
        assert_eq!((sum.line_standing, sum.line_evidence), (*standing, *evidence), "{key:?}");
        match failed {
            0 => {
                assert_eq!(fen(&sum.due), *due, "{key:?}");
                assert!(sum.due.total.is_some(), "{key:?}");
            }
            _ => assert_eq!(sum.due, Due::default(), "{key:?}"),
        }
    }
}

#[test]
fn roll_ups_are_the_sums_of_the_lines() {
    let mut random = Rng::new(2027);
    let (mut whole, mut broken) = (0, 0);
    for _ in 0..200 {
        let input = plan(&mut random);
        let output = ENGINE.composed::<CollectionPlan>(&input, &ALL).unwrap().output;
        let code = |district: shebao::Region| i64::from(district.code());
        // Every unit and its district are there, though nobody be.
        let mut by_unit = sums(&output, |unit, _, _, _| unit);
        let mut by_district = sums(&output, |_, district, _, _| district);
        for unit in &input.units {
            by_unit.entry(unit.unit).or_default();
            by_district.entry(code(unit.district)).or_default();
        }
        conserved(by_unit, output.by_unit.iter().map(|of| (of.unit, of.sum.clone())));
        conserved(by_district, output.by_district.iter().map(|of| (code(of.district), of.sum.clone())));
        conserved(sums(&output, |_, _, _, item| item), output.by_item.iter().map(|of| (of.item, of.sum.clone())));
        conserved(
            sums(&output, |_, _, month, item| (month.year(), item)),
            output.by_year.iter().map(|of| ((of.year, of.item), of.sum.clone())),
        );
        if output.failed.is_empty() {
            let all = output.lines.iter().fold([0; 3], |[a, b, c], line| {
                let [x, y, z] = fen(&line.due);
                [a + x, b + y, c + z]
            });
            assert_eq!(fen(&output.totals), all);
            for rolled in [
                output.by_unit.iter().map(|of| &of.sum).collect::<Vec<_>>(),
                output.by_district.iter().map(|of| &of.sum).collect(),
                output.by_item.iter().map(|of| &of.sum).collect(),
                output.by_year.iter().map(|of| &of.sum).collect(),
            ] {
                assert_eq!(rolled.iter().map(|sum| fen(&sum.due)[2]).sum::<i64>(), all[2]);
            }
            whole += 1;
        } else {
            assert_eq!(output.totals, Due::default());
            broken += 1;
        }
    }
    assert!(whole > 20 && broken > 20, "{whole} {broken}");
}

/// Who stands with several units in a month is told, by kind but work injury: counted month by month.
#[test]
fn who_is_with_several_units_is_told() {
    let mut random = Rng::new(19_155);
    let mut told = 0;
    for _ in 0..300 {
        let input = plan(&mut random);
        let output = ENGINE.composed::<CollectionPlan>(&input, &ALL).unwrap().output;
        let months = || (0..input.until.since(input.from)).map(|n| input.from.plus(n));
        let mut expected: Vec<(u32, Item, Month, u32)> = Vec::new();
        for person in 0..6 {
            for (place, item) in ITEMS.into_iter().enumerate().filter(|(_, item)| *item != Item::Injury) {
                for month in months() {
                    let there = input.units.iter().filter(|unit| {
                        let Terms { pension, medical, maternity, unemployment, .. } = unit.terms;
                        let asked = [pension, medical, maternity, unemployment][place];
                        let held = |row: &Member| {
                            row.unit == unit.unit && row.person == person && row.from <= month && month < row.until
                        };
                        asked && input.roster.iter().any(held)
                    });
                    let units = u32::try_from(there.count()).unwrap();
                    if units > 1 {
                        expected.push((person, item, month, units));
                    }
                }
            }
        }
        let mut found = Vec::new();
        for row in &output.in_several_units {
            assert!(row.from < row.until);
            found.extend((0..row.until.since(row.from)).map(|n| (row.person, row.item, row.from.plus(n), row.units)));
        }
        assert_eq!(found, expected, "{input:?}");
        for pair in output.in_several_units.windows(2) {
            let [one, other] = [&pair[0], &pair[1]];
            let same = (one.person, one.item, one.units) == (other.person, other.item, other.units);
            assert!(!(same && one.until == other.from), "one stretch in two: {pair:?}");
        }
        told += found.len();
    }
    assert!(told > 1_000, "{told}");
}

/// Each line, and each failure, is what the unit's own bill for that month and kind gives.
#[test]
fn lines_are_the_units_bills() {
    let mut random = Rng::new(28);
    let (mut lines, mut failures) = (0, 0);
    for _ in 0..60 {
        let input = plan(&mut random);
        let output = ENGINE.composed::<CollectionPlan>(&input, &ALL).unwrap().output;
        let (mut found, mut failed) = (0, 0);
        for unit in &input.units {
            let asked = {
                let Terms { pension, medical, maternity, unemployment, injury, .. } = unit.terms;
                [pension, medical, maternity, unemployment, injury]
            };
            for month in (0..input.until.since(input.from)).map(|n| input.from.plus(n)) {
                for (place, item) in ITEMS.into_iter().enumerate().filter(|(place, _)| asked[*place]) {
                    let of = input.roster.iter().filter(|row| row.unit == unit.unit);
                    let there = of.filter(|row| row.from <= month && month < row.until);
                    let roster: Vec<Employment> = there
                        .map(|row| {
                            Employment::new(row.person, row.from, row.until, row.wage)
                                .rural_contract(row.rural_contract && item == Item::Unemployment)
                        })
                        .collect();
                    if roster.is_empty() {
                        continue;
                    }
                    let persons = u32::try_from(roster.len()).unwrap();
                    let bill = unit_bill::Input::new(
                        unit.region,
                        month,
                        month.plus(1),
                        Terms::new(Payer::Enterprise)
                            .employer_size(unit.terms.employer_size)
                            .pension(place == 0)
                            .medical(place == 1)
                            .maternity(place == 2)
                            .unemployment(place == 3)
                            .injury(place == 4)
                            .injury_rate(unit.terms.injury_rate.filter(|_| place == 4)),
                    )
                    .allocation(input.allocation)
                    .roster(roster);
                    let answer = ENGINE.composed::<UnitBill>(&bill, &ALL).unwrap();
                    let totals = &answer.output.totals;
                    if let Some(total) = totals.total {
                        let line = output
                            .lines
                            .iter()
                            .find(|line| (line.unit, line.month, line.item) == (unit.unit, month, item));
                        let line = line.unwrap_or_else(|| panic!("{unit:?} {month} {item:?}"));
                        assert_eq!(line.persons, persons);
                        let sides = [totals.employer_total, totals.employee_total].map(|side| side.unwrap().fen());
                        assert_eq!(fen(&line.due), [sides[0], sides[1], total.fen()]);
                        let graded = answer.standing.zip(answer.evidence);
                        assert_eq!(Some((line.line_standing, line.line_evidence)), graded);
                        found += 1;
                    } else {
                        let error = answer.output.failed[0].error;
                        let is_it = |line: &&shebao::premium::collection_plan::Failed| {
                            (line.unit, line.month, line.item) == (unit.unit, month, item)
                        };
                        let line = output.failed.iter().find(is_it).unwrap();
                        assert_eq!((line.persons, line.error), (persons, error));
                        failed += 1;
                    }
                }
            }
        }
        assert_eq!((output.lines.len(), output.failed.len()), (found, failed));
        lines += found;
        failures += failed;
    }
    assert!(lines > 1_000 && failures > 200, "{lines} {failures}");
}
