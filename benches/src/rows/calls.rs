//! Calls in JSON, explanations, and how soon an engine is ready.

use std::hint::black_box;

use shebao::premium::monthly::{Given, Monthly};
use shebao::{Engine, Money, Options};

use super::batch::key_of;
use crate::alloc;
use crate::clock::Race;
use crate::control::thread_nanoseconds;
use crate::report::{Promise, Report};
use crate::roster::Roster;

/// A month's premium with all kinds.
pub fn request(explain: bool) -> String {
    format!(
        "{{\"op\":\"premium.monthly@1\",\"explain\":{explain},\"input\":{{\"region\":\"410100\",\
         \"month\":\"2025-09\",\"payer\":\"enterprise\",\"pension\":true,\"medical\":true,\"maternity\":true,\
         \"unemployment\":true,\"injury\":true,\"injury_rate\":\"0.2%\",\"wage\":\"8000.00\"}}}}"
    )
}

/// The shortest: one kind.
pub const SMALL: &str = "{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"410100\",\"month\":\"2025-09\",\
    \"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}";

pub fn run(engine: &Engine, report: &mut Report, rounds: usize, first: (f64, f64)) {
    const TURNS: usize = 500;
    let (plain, explained) = (request(false), request(true));
    let mut answer = Vec::new();
    for request in [&plain, &explained] {
        assert_eq!(engine.call(request.as_bytes(), &mut answer), 0, "{}", String::from_utf8_lossy(&answer));
    }
    let roster = Roster::alike(1);
    let plan = engine.plan::<Monthly>(&key_of(&roster, 0), &Options::default()).unwrap();
    let given = Given::new(Money::from_fen(800_000));
    let mut sessions = [engine.session(), engine.session(), engine.session()];
    let [whole, small, reasons] = &mut sessions;
    let mut answers = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let [a, b, c, d] = &mut answers;
    let times = Race::new()
        .with("json", TURNS, || (0..TURNS).for_each(|_| _ = black_box(whole.call(black_box(plain.as_bytes()), a))))
        .with("json, one kind", TURNS, || {
            (0..TURNS).for_each(|_| _ = black_box(small.call(black_box(SMALL.as_bytes()), b)))
        })
        .with("json, cold plan", TURNS, || {
            (0..TURNS).for_each(|_| _ = black_box(engine.call(black_box(plain.as_bytes()), d)))
        })
        .with("json, explained", TURNS, || {
            (0..TURNS).for_each(|_| _ = black_box(reasons.call(black_box(explained.as_bytes()), c)));
        })
        .with("recorded", TURNS, || {
            (0..TURNS).for_each(|_| _ = black_box(black_box(&plan).explain(black_box(&given)).unwrap()));
        })
        .with("plan", TURNS, || {
            for _ in 0..TURNS {
                black_box(engine.plan::<Monthly>(&key_of(black_box(&roster), 0), &Options::default()).unwrap());
            }
        })
        .with("engine", 20, || (0..20).for_each(|_| _ = black_box(Engine::new().unwrap())))
        .run(rounds);

    report.head("One call in JSON (Engine::session), warm");
    let (calls, _) = alloc::during(|| _ = whole_call(engine, &plain));
    report.row("premium.monthly, one kind", times.of("json, one kind"), 0.0, Promise::Microseconds(2.0));
    report.row("premium.monthly, all five kinds, 16 lines", times.of("json"), 0.0, Promise::Microseconds(2.0));
    report.row(
        "the same without a session: the plan is made each time",
        times.of("json, cold plan"),
        times.of("json"),
        Promise::Report,
    );
    report.fact("allocations of a call without a session", &calls.to_string(), "report", None);

    report.head("Explanation of premium.monthly, all five kinds");
    report.row("recorded (steps and the rows they read)", times.of("recorded"), 0.0, Promise::Microseconds(3.0));
    report.row(
        "as JSON, Chinese and English, against the plain answer",
        times.of("json, explained"),
        times.of("json"),
        Promise::Report,
    );

    report.head("Ready");
    report.row("Engine::new with the embedded packs", times.of("engine"), 0.0, Promise::Microseconds(1000.0));
    report.fact("the first engine of the process", &format!("{:.0} µs", first.0 / 1000.0), "report", None);
    report.fact("its first call in JSON", &format!("{:.1} µs", first.1 / 1000.0), "report", None);
    report.row("a plan for one key, all five kinds", times.of("plan"), times.of("json"), Promise::Report);
}

fn whole_call(engine: &Engine, request: &str) -> u16 {
    let mut answer = Vec::new();
    engine.call(request.as_bytes(), &mut answer)
}

/// Nanoseconds until the process's first engine is ready, and of its first call.
pub fn first() -> (f64, f64) {
    let request = request(false);
    let mut answer = Vec::with_capacity(4_096);
    let start = thread_nanoseconds();
    let engine = Engine::new().unwrap();
    let ready = thread_nanoseconds();
    engine.call(request.as_bytes(), &mut answer);
    ((ready - start) as f64, (thread_nanoseconds() - ready) as f64)
}
