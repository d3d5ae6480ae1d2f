//! Every recorded answer is given again, but for a list of exceptions ([`exceptions`]): `tests/baseline` holds the answers of all cases
//! on the day before the rules learned to decide.

mod exceptions;
mod node;

use std::collections::BTreeSet;
use std::path::Path;

use exceptions::{ADDITIONS, EXCEPTIONS, MENDED, Mended};
use node::Node;
use shebao::Engine;
use shebao_tests::recorded;

use crate::common::engine;

/// What one comparison found.
#[derive(Default)]
struct Findings {
    /// Path, what was recorded, what is answered.
    differences: Vec<(String, String)>,
    /// The exceptions and the additions that were met, by their places.
    exceptions: BTreeSet<usize>,
    additions: BTreeSet<usize>,
}

/// What an engine answered otherwise than recorded; which exceptions were met, and which of the mended answers.
struct Compared {
    failed: Vec<String>,
    met: Findings,
    mended: BTreeSet<usize>,
}

fn compared(engine: &Engine) -> Compared {
    let mut session = engine.session();
    let mut answer = Vec::new();
    let all = recorded();
    assert!(all.len() >= 708, "{} recorded answers", all.len());
    let (mut failed, mut met, mut mended) = (Vec::new(), Findings::default(), BTreeSet::new());
    for recorded in &all {
        session.call(recorded.request.as_bytes(), &mut answer);
        let answer = std::str::from_utf8(&answer).unwrap();
        let operation = recorded.case.split('/').next().unwrap();
        let found = compare(operation, &recorded.answer, answer);
        met.exceptions.extend(found.exceptions);
        met.additions.extend(found.additions);
        let mut left = found.differences;
        left.retain(|(path, _)| {
            let covers = |entry: &Mended| is_case(entry.case, &recorded.case) && is_under(entry.member, path);
            let entries: Vec<usize> = (0..MENDED.len()).filter(|index| covers(&MENDED[*index])).collect();
            mended.extend(entries.iter().copied());
            entries.is_empty()
        });
        if !left.is_empty() {
            let told: Vec<String> = left.iter().take(6).map(|(path, what)| format!("  {path}: {what}")).collect();
            failed.push(format!(
                "{} ({})\n{}\n  asked {}",
                recorded.case,
                left.len(),
                told.join("\n"),
                recorded.request
            ));
        }
    }
    Compared { failed, met, mended }
}

fn none_differs(failed: &[String]) {
    let told = failed.iter().take(12).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(failed.is_empty(), "{} answers differ from the record:\n{told}", failed.len());
}

/// The packs of the day on which the answers were recorded, in schema 1, are read as they were.
#[test]
fn the_packs_of_schema_1_give_every_recorded_answer_too() {
    let pack = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/schema-1");
        std::fs::read(folder.join(format!("henan.{name}.pack"))).unwrap()
    };
    let (figures, text) = (pack("figures"), pack("text"));
    assert_eq!(figures[8..10], 1u16.to_le_bytes());
    let engine = Engine::builder().figures(&figures).text(&text).build().unwrap();
    none_differs(&compared(&engine).failed);
}

#[test]
fn every_recorded_answer_is_given_again() {
    let Compared { failed, met, mended } = compared(&engine());
    none_differs(&failed);
    for (index, exception) in EXCEPTIONS.iter().enumerate() {
        assert!(met.exceptions.contains(&index), "no answer has `{}` ({}): take it out", exception.name, exception.why);
    }
    for (index, addition) in ADDITIONS.iter().enumerate() {
        assert!(
            met.additions.contains(&index),
            "no answer has the addition `{}` ({}): take it out",
            addition.member,
            addition.why
        );
    }
    for (index, entry) in MENDED.iter().enumerate() {
        let Mended { case, member, why, .. } = entry;
        assert!(mended.contains(&index), "{case}: {member} does not differ ({why}): take it out");
    }
}

/// What was mended is told to those who were given another amount.
#[test]
fn what_was_mended_stands_in_the_change_log() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CHANGELOG.md");
    let log = std::fs::read_to_string(path).unwrap();
    for entry in MENDED {
        assert!(!entry.why.is_empty(), "{}: no reason", entry.case);
        assert!(log.lines().any(|line| line.contains(entry.changelog)), "{}: not in CHANGELOG.md", entry.changelog);
    }
}

fn is_case(pattern: &str, case: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == case, |start| case.starts_with(start))
}

fn is_under(member: &str, path: &str) -> bool {
    member == "*" || path.strip_prefix(member).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn compare(operation: &str, recorded: &str, answer: &str) -> Findings {
    let mut found = Findings::default();
    found.node(operation, "", &Node::read(recorded), &Node::read(answer));
    found
}

impl Findings {
    fn differ(&mut self, path: &str, recorded: Option<&Node>, answer: Option<&Node>) {
        let told =
            |node: Option<&Node>| node.map_or("absent".to_owned(), |node| node.to_string().chars().take(200).collect());
        self.differences.push((path.to_owned(), format!("recorded {}, now {}", told(recorded), told(answer))));
    }

    fn node(&mut self, operation: &str, path: &str, recorded: &Node, answer: &Node) {
        match (recorded, answer) {
            (Node::Object(_), Node::Object(_)) => self.object(operation, path, recorded, answer),
            (Node::List(left), Node::List(right)) => {
                for index in 0..left.len().max(right.len()) {
                    let path = join(path, &index.to_string());
                    match (left.get(index), right.get(index)) {
                        (Some(left), Some(right)) => self.node(operation, &path, left, right),
                        (left, right) => self.differ(&path, left, right),
                    }
                }
            }
            _ if recorded == answer => {}
            _ => self.differ(path, Some(recorded), Some(answer)),
        }
    }

    fn object(&mut self, operation: &str, path: &str, recorded: &Node, answer: &Node) {
        let names = |node: &Node| match node {
            Node::Object(members) => members.iter().map(|(name, _)| name.clone()).collect(),
            _ => Vec::new(),
        };
        let (left, right): (Vec<String>, Vec<String>) = (names(recorded), names(answer));
        let exception = |name: &str| EXCEPTIONS.iter().position(|known| (known.holds)(operation, path, name));
        for name in &left {
            let (was, is) = (recorded.get(name).unwrap(), answer.get(name));
            let here = join(path, name);
            let Some(index) = exception(name) else {
                match is {
                    Some(is) => self.node(operation, &here, was, is),
                    None => self.differ(&here, Some(was), None),
                }
                continue;
            };
            self.exceptions.insert(index);
            if let Some(kept) = EXCEPTIONS[index].kept
                && Some(kept(recorded, name, was)) != is.map(|is| kept(answer, name, is))
            {
                self.differ(&here, Some(was), is);
            }
        }
        for name in right.iter().filter(|name| !left.contains(name)) {
            let added = ADDITIONS.iter().position(|known| known.member == name && (known.holds)(operation, path));
            self.additions.extend(added);
            let may_come = exception(name).is_some_and(|index| EXCEPTIONS[index].kept.is_none());
            if added.is_none() && !may_come {
                self.differ(&join(path, name), None, answer.get(name));
            }
        }
        let common = |of: &[String], other: &[String]| -> Vec<String> {
            of.iter().filter(|name| other.contains(name)).cloned().collect()
        };
        if common(&left, &right) != common(&right, &left) {
            self.differ(path, Some(recorded), Some(answer)); // the same members in another order
        }
    }
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}

/// A comparison that could not fail would prove nothing.
#[test]
fn the_comparison_sees_what_differs() {
    let recorded = r#"{"ok":{"total":"1.00","rows":2,"lines":[{"month":"2019-05"}]},"explanation":{"steps":[{"zh":"甲","en":"1.00 × 2, half_up yuan"}],"rows":[{"standing":"final","evidence":"single","document":"d","zh":"八折；正式，单一来源；《旧》","en":"x 1; final, single; old"}]},"not_final":[],"packs":[1],"engine":"0.1.0"}"#;
    let differences = |operation: &str, from: &str, to: &str| {
        let answer = recorded.replacen(from, to, 1);
        assert_ne!(answer, recorded, "{from}");
        let found = compare(operation, recorded, &answer).differences;
        found.into_iter().map(|(path, _)| path).collect::<Vec<_>>()
    };
    for (from, to, path) in [
        ("1.00", "1.01", "ok.total"),
        (r#""rows":2"#, r#""rows":"2""#, "ok.rows"),
        (r#""total":"1.00","#, "", "ok.total"),
        (r#"{"month":"2019-05"}"#, "", "ok.lines.0"),
        (r#"{"month":"2019-05"}"#, r#"{"month":"2019-05"},{"month":"2019-06"}"#, "ok.lines.1"),
        (r#""total":"1.00","rows":2"#, r#""rows":2,"total":"1.00""#, "ok"),
        (r#""rows":2"#, r#""rows":2,"more":1"#, "ok.more"),
        (r#""zh":"甲""#, r#""zh":"乙""#, "explanation.steps.0.zh"),
        ("八折", "九折", "explanation.rows.0.zh"),
        ("x 1", "x 2", "explanation.rows.0.en"),
        ("1.00 × 2", "1.00 × 3", "explanation.steps.0.en"),
        (r#""packs":[1],"#, "", "packs"),
        (r#","document":"d""#, "", "explanation.rows.0.document"),
    ] {
        assert_eq!(differences("premium.monthly", from, to), [path], "{from}");
    }
    for (from, to) in [
        ("《旧》", "《新》"),
        ("old", "new"),
        ("[1]", "[2,3]"),
        (r#""d""#, r#""e","number":"7""#),
        ("half_up yuan", "rounded half up to the yuan"),
    ] {
        assert_eq!(differences("premium.monthly", from, to), [""; 0], "{from}");
    }
    assert_eq!(differences("base.tier", r#""zh":"甲""#, r#""zh":"乙""#), [""; 0]);
    assert_eq!(differences("base.tier", r#""total":"1.00""#, r#""total":"1.01""#), ["ok.total"]);
    assert!(is_case("a/hole-*", "a/hole-1") && is_case("a/b", "a/b") && !is_case("a/b", "a/bc"));
    assert!(is_under("*", "ok") && is_under("ok.total", "ok.total") && !is_under("ok.total", "ok.total_of"));
}
