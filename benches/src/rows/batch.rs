//! A million people of mixed places, months, sizes and kinds, one in a hundred bad, out of cache.

use std::collections::HashMap;
use std::hint::black_box;

use shebao::planned::Plan as EnginePlan;
use shebao::premium::monthly::{Given, Key, Monthly};
use shebao::premium::{EmployerSize, Payer};
use shebao::{Engine, Money, Month, Options, Rate, Region};

use super::lines_of;
use crate::alloc;
use crate::clock::Race;
use crate::constants::{Form, plan};
use crate::control::{ABSENT, Book, Way};
use crate::decimal::{self, Premium};
use crate::report::{Promise, Report};
use crate::roster::{Order, Results, Roster};

pub const OPERATION: &str = "premium.monthly@1";

const PAYERS: [Payer; 6] =
    [Payer::Enterprise, Payer::Funded, Payer::Institution, Payer::Social, Payer::Proprietor, Payer::Flexible];

/// The key of a row whose numbers are within bounds.
pub fn key_of(roster: &Roster, row: usize) -> Key {
    let sizes = [EmployerSize::Small, EmployerSize::Large, EmployerSize::Social];
    let [pension, medical, maternity, unemployment, injury] = roster.kinds.each_ref().map(|kind| kind[row] == 1);
    Key::new(
        Region::from_code(roster.region[row].into()).unwrap(),
        Month::from_yyyymm(roster.month[row].into()).unwrap_or_default(),
        PAYERS.get(usize::from(roster.payer[row])).copied().unwrap_or(Payer::Enterprise),
    )
    .employer_size(sizes.get(usize::from(roster.size[row])).copied())
    .pension(pension)
    .medical(medical)
    .maternity(maternity)
    .unemployment(unemployment)
    .injury(injury)
    .injury_rate(u32::try_from(roster.injury_rate[row]).ok().map(Rate::from_ppm))
}

/// Every different key of a roster; not those that no key can be made of, such as month 13.
fn keys(roster: &Roster) -> HashMap<u64, Key> {
    let mut keys = HashMap::new();
    for row in 0..roster.rows() {
        let month = Month::from_yyyymm(roster.month[row].into());
        if let (Some(packed), Some(_)) = (roster.packed(row), month) {
            keys.entry(packed).or_insert_with(|| key_of(roster, row));
        }
    }
    keys
}

fn book(engine: &Engine, keys: &HashMap<u64, Key>, form: Form) -> Book {
    Book::new(keys.iter().map(|(packed, key)| (*packed, plan(engine, key, form))).collect())
}

fn ours(engine: &Engine, roster: &Roster, out: &mut Results) {
    let mut batch = engine.batch(OPERATION, Options::default()).unwrap();
    batch.run(&roster.input(), &mut out.output()).unwrap();
}

/// What a caller without batches would write: a plan by key, a typed call a row.
struct Rows(HashMap<u64, Option<EnginePlan<Monthly>>>);

impl Rows {
    fn new(engine: &Engine, keys: &HashMap<u64, Key>) -> Rows {
        let plan = |key| engine.plan::<Monthly>(key, &Options::default()).ok();
        Rows(keys.iter().map(|(packed, key)| (*packed, plan(key))).collect())
    }

    fn run(&self, roster: &Roster, out: &mut Results) {
        let rows = roster.rows();
        let mut columns = out.lines().map(|line| line.iter_mut());
        for row in 0..rows {
            let given = Given::new(Money::from_fen(roster.wage[row]));
            let plan = roster.packed(row).and_then(|packed| self.0.get(&packed)).and_then(Option::as_ref);
            let lines = plan.and_then(|plan| plan.call(&given).ok()).map_or([ABSENT; 16], |output| lines_of(&output));
            for (column, fen) in columns.iter_mut().zip(lines) {
                *column.next().unwrap() = fen;
            }
        }
    }
}

/// A copy of every input and output byte, as a floor of what memory allows.
struct Copy {
    from: Vec<u8>,
    to: Vec<u8>,
}

impl Copy {
    fn new(rows: usize) -> Copy {
        let bytes = rows * (Roster::BYTES_IN + Roster::BYTES_OUT);
        Copy { from: vec![1; bytes], to: vec![0; bytes] }
    }

    fn run(&mut self) {
        self.to.copy_from_slice(black_box(&self.from));
    }
}

/// That C, decimals, typed rows and the batch agree on every row.
pub fn check(engine: &Engine, roster: &Roster) {
    let keys = keys(roster);
    let (mut left, mut right) = (Results::new(roster.rows()), Results::new(roster.rows()));
    ours(engine, roster, &mut left);
    for (way, form) in [
        (Way::Lemma, Form::Lemma),
        (Way::LemmaOther, Form::Lemma),
        (Way::Division, Form::Division),
        (Way::DivisionOther, Form::Division),
    ] {
        book(engine, &keys, form).run(roster, &mut right, way);
        let differs = (0..roster.rows()).find(|row| left.error[*row] != right.error[*row]);
        assert!(differs.is_none(), "{way:?}: row {differs:?}: {:?}", differs.map(|r| (left.error[r], right.error[r])));
        assert!(left.equals(&right), "C ({way:?}) and the batch differ");
    }
    Rows::new(engine, &keys).run(roster, &mut right);
    let premiums: HashMap<u64, Premium> = keys
        .iter()
        .filter(|(_, key)| engine.plan::<Monthly>(key, &Options::default()).is_ok())
        .map(|(packed, key)| (*packed, Premium::new(engine, key)))
        .collect();
    for row in (0..roster.rows()).filter(|row| left.error[*row] == 0) {
        let decimals = premiums[&roster.packed(row).unwrap()].of(decimal::wage(roster.wage[row]));
        for (index, amount) in decimals.into_iter().enumerate() {
            let fen = left.line(index)[row];
            assert_eq!(fen, right.line(index)[row], "a typed row differs: row {row}, line {index}");
            assert_eq!(fen, amount.map_or(ABSENT, decimal::fen), "decimals differ: row {row}, line {index}");
        }
    }
}

pub fn run(engine: &Engine, report: &mut Report, rounds: usize) {
    const ROWS: usize = 1_000_000;
    let shuffled = Roster::mixed(ROWS, Order::Shuffled);
    check(engine, &shuffled);
    check(engine, &Roster::mixed(100_000, Order::ByUnit));

    let mut errors = Results::new(ROWS);
    ours(engine, &shuffled, &mut errors);
    let bad = errors.error.iter().filter(|error| **error != 0).count();
    drop(errors);
    for (title, roster) in [("rows at random", shuffled), ("rows unit by unit", Roster::mixed(ROWS, Order::ByUnit))] {
        let keys = keys(&roster);
        let promised = title == "rows at random";
        report.head(&format!(
            "premium.monthly, {ROWS} people out of cache, {} keys, {:.1} % bad rows, {title} (a person)",
            keys.len(),
            bad as f64 / ROWS as f64 * 100.0
        ));
        let (lemma, division) = (book(engine, &keys, Form::Lemma), book(engine, &keys, Form::Division));
        let rows = Rows::new(engine, &keys);
        let mut batch = engine.batch(OPERATION, Options::default()).unwrap();
        let mut outs: [Results; 3] = std::array::from_fn(|_| Results::new(ROWS));
        let [out, c, typed] = &mut outs;
        let c = std::cell::RefCell::new(c);
        let mut copy = Copy::new(ROWS);
        let input = roster.input();
        let times = Race::new()
            .with("ours", ROWS, || batch.run(&input, &mut out.output()).unwrap())
            .with("lemma", ROWS, || lemma.run(&roster, &mut c.borrow_mut(), Way::Lemma))
            .with("lemma, branches", ROWS, || lemma.run(&roster, &mut c.borrow_mut(), Way::LemmaOther))
            .with("division", ROWS, || division.run(&roster, &mut c.borrow_mut(), Way::Division))
            .with("division, branches", ROWS, || division.run(&roster, &mut c.borrow_mut(), Way::DivisionOther))
            .with("typed", ROWS, || rows.run(&roster, typed))
            .with("copy", ROWS, || copy.run())
            .run(rounds);
        let ours = times.of("ours");
        let or = |promise| if promised { promise } else { Promise::Report };
        let c = times.best(&["lemma", "lemma, branches"]);
        report.row("C, same features, same lemma (the faster of two)", ours, c, or(Promise::AtMost(1.2)));
        let c = times.best(&["division", "division, branches"]);
        report.row("C, same features, divisions (the faster of two)", ours, c, or(Promise::Faster(2.0)));
        report.row("copy of inputs and outputs", ours, times.of("copy"), Promise::Report);
        report.row("our own typed rows", ours, times.of("typed"), or(Promise::Faster(2.0)));
    }
    growth(engine, report);
}

/// Time and memory by rows, and plans made.
fn growth(engine: &Engine, report: &mut Report) {
    report.head("premium.monthly in bulk: growth with rows, warm");
    let rosters = [100_000, 1_000_000, 2_000_000].map(|rows| Roster::mixed(rows, Order::Shuffled));
    let mut per_row = Vec::new();
    let mut peaks = Vec::new();
    for roster in &rosters {
        let mut out = Results::new(roster.rows());
        let mut batch = engine.batch(OPERATION, Options::default()).unwrap();
        let cold = crate::control::thread_nanoseconds();
        let (_, first_peak) = alloc::during(|| batch.run(&roster.input(), &mut out.output()).unwrap());
        let cold = (crate::control::thread_nanoseconds() - cold) as f64;
        let plans = batch.plans();
        let input = roster.input();
        let mut output = out.output();
        let (calls, peak) = alloc::during(|| batch.run(&input, &mut output).unwrap());
        drop(output);
        let times = Race::new().with("ours", roster.rows(), || batch.run(&input, &mut out.output()).unwrap()).run(5);
        per_row.push(times.of("ours"));
        peaks.push(peak);
        report.fact(&format!("{} rows", roster.rows()), &format!("{:.2} ns a row", times.of("ours")), "report", None);
        report.fact(
            "  first run, plans made in it",
            &format!("{:.2} ns a row", cold / roster.rows() as f64),
            "report",
            None,
        );
        report.fact(
            "  plans made; more in a second run",
            &format!("{plans}; {}", batch.plans() - plans),
            "report",
            None,
        );
        report.fact(
            "  peak memory of a first run, with its plans",
            &format!("{} kB", first_peak / 1024),
            "report",
            None,
        );
        report.fact("  peak memory, allocations of a further run", &format!("{peak} B, {calls}"), "constant", None);
    }
    let grows = per_row[2] / per_row[1];
    report.fact("time a row, 2·10⁶ over 10⁶ rows", &format!("{grows:.2}x"), "linear: ≤ 1.1x", Some(grows <= 1.1));
    let same = peaks[0] == peaks[1] && peaks[1] == peaks[2];
    report.fact("peak memory of a further run, 10⁵, 10⁶, 2·10⁶ rows", &format!("{peaks:?} B"), "constant", Some(same));
}
