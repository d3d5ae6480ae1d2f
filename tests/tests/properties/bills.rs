//! Bills of a unit.

use proptest::prelude::*;
use shebao::Money;
use shebao::premium::monthly::Input;
use shebao::premium::unit_bill::{self, Employment, UnitBill};
use shebao::premium::{EmployerSize, Payer, Terms};

use crate::common::place;
use crate::{ALL, ENGINE, config, lines, month_from, premium};

prop_compose! {
    fn roster()(
        jobs in proptest::collection::vec((0u32..6, 0u32..30, 1u32..8, 0i64..3_000_000), 1..12),
        from in month_from((2009, 12), 210),
        span in 1u32..7,
        kinds in any::<[bool; 3]>(),
    ) -> unit_bill::Input {
        // Each person's jobs follow each other, so that nobody is there twice.
        let mut free = [0u32; 6];
        let roster = jobs.into_iter().map(|(person, gap, months, wage)| {
            let start = free[person as usize] + gap % 4;
            free[person as usize] = start + months;
            Employment::new(person, from.plus(start), from.plus(start + months), Money::from_fen(wage))
        });
        unit_bill::Input::new(place(410_100), from.plus(1), from.plus(1 + span), Terms::new(Payer::Enterprise).employer_size(Some(EmployerSize::Small)).pension(true).medical(kinds[0]).maternity(kinds[1]).unemployment(kinds[2])).roster(roster.collect())
    }
}

fn bill(input: &unit_bill::Input) -> unit_bill::Output {
    ENGINE.composed::<UnitBill>(input, &ALL).unwrap().output
}

proptest! {
    #![proptest_config(config(200))]

    /// Totals are there exactly when no row failed, and are the sums of the lines; each row is what the leaf gives alone.
    #[test]
    fn bills_are_the_sums_of_their_rows(input in roster()) {
        let output = bill(&input);
        prop_assert_eq!(output.totals.total.is_some(), output.failed.is_empty() && output.rows > 0);
        prop_assert_eq!(output.lines.len() + output.failed.len(), output.rows as usize);
        if output.failed.is_empty() && output.rows > 0 {
            let count = lines(&output.totals).len();
            for place in 0..count {
                let column: Vec<Money> = output.lines.iter().filter_map(|line| lines(&line.amounts)[place]).collect();
                let sum = (!column.is_empty()).then(|| column.iter().map(|money| money.fen()).sum::<i64>());
                prop_assert_eq!(lines(&output.totals)[place].map(Money::fen), sum);
            }
        } else {
            prop_assert!(lines(&output.totals).iter().all(Option::is_none));
        }
        let mut expected = 0;
        for job in &input.roster {
            let mut month = job.from.max(input.from);
            while month < job.until.min(input.until) {
                let alone = premium(&Input::new(input.region, month, Payer::Enterprise, job.wage).employer_size(input.terms.employer_size).pension(true).medical(input.terms.medical).maternity(input.terms.maternity).unemployment(input.terms.unemployment));
                match alone {
                    Ok(alone) => {
                        let line = output.lines.iter().find(|line| line.person == job.person && line.month == month);
                        prop_assert_eq!(Some(&alone), line.map(|line| &line.amounts));
                    }
                    Err(error) => {
                        let row = output.failed.iter().find(|row| row.person == job.person && row.month == month);
                        prop_assert_eq!(Some(u32::from(error.number())), row.map(|row| row.error));
                    }
                }
                expected += 1;
                month = month.plus(1);
            }
        }
        prop_assert_eq!(output.rows, expected);
    }

    /// Rows in another order: the same rows and the same totals.
    #[test]
    fn the_order_of_a_roster_is_irrelevant(input in roster(), turn in 0usize..12) {
        let straight = bill(&input);
        let mut turned = input.clone();
        let turn = turn % turned.roster.len();
        turned.roster.rotate_left(turn);
        turned.roster.reverse();
        let turned = bill(&turned);
        prop_assert_eq!(&straight.totals, &turned.totals);
        let sorted = |output: &unit_bill::Output| {
            let mut rows = output.lines.clone();
            rows.sort_by_key(|line| (line.person, line.month));
            rows
        };
        prop_assert_eq!(sorted(&straight), sorted(&turned));
        prop_assert_eq!(straight.failed.len(), turned.failed.len());
    }

    /// A bill against itself owes nothing, and pairs every line.
    #[test]
    fn a_bill_against_itself_owes_nothing(input in roster()) {
        use shebao::Against;
        let fill = shebao::filled_from(&input);
        let found = ENGINE.compare("premium.unit_bill@1", &fill, &ALL, &Against::Options(ALL.clone()), None).unwrap();
        prop_assert!(found.unpaired.is_empty());
        prop_assert!(found.pairs.iter().all(|pair| pair.difference.fen() == 0 && pair.left == pair.right && pair.because.is_none()));
        let output = bill(&input);
        prop_assert_eq!(found.failed.len(), output.failed.len() * 2);
        prop_assert_eq!(found.totals.is_some(), output.failed.is_empty());
        let amounts: usize = output.lines.iter().map(|line| lines(&line.amounts).iter().flatten().count()).sum();
        prop_assert_eq!(found.pairs.len(), amounts);
    }
}
