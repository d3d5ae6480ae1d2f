//! What may differ from the recorded answers, and why. Nothing else may.
//!
//! Each entry is in use or the test fails: an exception stands only while a recorded answer has such a member, an addition only while
//! an answer of today has it, a mended amount only while it differs from what was recorded.

use super::node::Node;

/// A member whose value is not held to the record.
pub(super) struct Exception {
    pub(super) name: &'static str,
    pub(super) why: &'static str,
    /// Whether it is this member: of an operation, by the path of its object, by its name.
    pub(super) holds: fn(operation: &str, path: &str, member: &str) -> bool,
    /// What of it is held all the same: what comes back must be equal on both sides. `None`: the member need not even be there.
    pub(super) kept: Option<fn(object: &Node, member: &str, value: &Node) -> Node>,
}

/// Only that there is one.
const PRESENCE: Option<fn(&Node, &str, &Node) -> Node> = Some(|_, _, _| Node::List(Vec::new()));

pub(super) const EXCEPTIONS: &[Exception] = &[
    Exception {
        name: "packs",
        why: "names the data by its content: every new row changes it",
        holds: |_, path, member| path.is_empty() && member == "packs",
        kept: PRESENCE,
    },
    Exception {
        name: "engine",
        why: "the version of the engine",
        holds: |_, path, member| path.is_empty() && member == "engine",
        kept: PRESENCE,
    },
    Exception {
        name: "citation",
        why: "a row may come to cite a better document, or a clause of it",
        holds: |_, _, member| ["document", "carried_by"].contains(&member),
        kept: PRESENCE,
    },
    Exception {
        name: "citation: number, clause",
        why: "as before; a document need not have a number, nor a row a clause",
        holds: |_, _, member| ["number", "clause"].contains(&member),
        kept: None,
    },
    Exception {
        name: "citation in words",
        why: "the sentence about a row ends with the citation; what stands before it is held",
        holds: |_, path, member| path.starts_with("explanation.rows.") && member == "zh",
        kept: Some(|row, _, sentence| Node::Scalar(before_the_citation(row, "zh", sentence))),
    },
    Exception {
        name: "English sentences of rows",
        why: "as before, and they are to print no `half_up yuan`; the figures are held",
        holds: |_, path, member| path.starts_with("explanation.rows.") && member == "en",
        kept: Some(|row, _, sentence| Node::Scalar(figures(&before_the_citation(row, "en", sentence)))),
    },
    Exception {
        name: "English sentences of steps",
        why: "they are to print no `half_up yuan`; the figures are held",
        holds: |_, path, member| path.starts_with("explanation.steps.") && member == "en",
        kept: Some(|_, _, sentence| Node::Scalar(figures(&sentence.text().unwrap_or_default()))),
    },
    Exception {
        name: "coverage",
        why: "tells a caller for which months there are figures: every new row changes it",
        holds: |_, path, member| path.ends_with("error") && member == "covered",
        kept: PRESENCE,
    },
    Exception {
        name: "evidence of rows",
        why: "a row may come to be better known; the evidence of the answer is held",
        holds: |_, path, member| path.starts_with("explanation.rows.") && member == "evidence",
        kept: PRESENCE,
    },
    Exception {
        name: "messages",
        why: "texts of errors, hints among them, are for people; code and facts are held",
        holds: |_, path, member| path.ends_with("error") && ["message", "message_zh"].contains(&member),
        kept: PRESENCE,
    },
    Exception {
        name: "explanations of deciding operations",
        why: "their conditions become steps, so that nothing is decided unseen",
        holds: |operation, path, member| path.is_empty() && member == "explanation" && DECIDING.contains(&operation),
        kept: PRESENCE,
    },
    Exception {
        name: "explanations of composed operations",
        why: "they become trees",
        holds: |operation, path, member| path.is_empty() && member == "explanation" && COMPOSED.contains(&operation),
        kept: PRESENCE,
    },
];

/// The operations that decide more than they multiply.
const DECIDING: [&str; 6] = [
    "premium.make_up",
    "base.tier",
    "premium.injury_rate",
    "premium.injury_float",
    "premium.late_fee",
    "base.verification",
];

/// The operations that were composed when the record was made.
const COMPOSED: [&str; 5] =
    ["premium.unit_bill", "premium.arrears", "premium.flexible", "base.unit_verification", "premium.collection_plan"];

/// The sentence about a row up to its grade; the citation follows.
fn before_the_citation(row: &Node, language: &str, sentence: &Node) -> String {
    use shebao::policy::{Evidence, Standing};
    let member = |name: &str| row.get(name).and_then(Node::text).unwrap_or_default();
    let (standing, evidence) = (Standing::parse(&member("standing")), Evidence::parse(&member("evidence")));
    let grade = match standing.zip(evidence) {
        Some((standing, evidence)) if language == "zh" => format!("；{}，{}；", standing.zh(), evidence.zh()),
        Some((standing, evidence)) => format!("; {}, {}; ", standing.name(), evidence.name()),
        None => panic!("no grade: {row}"),
    };
    let text = sentence.text().unwrap_or_default();
    let (before, _) = text.split_once(&grade).unwrap_or_else(|| panic!("no {grade} in {text}"));
    before.to_owned()
}

/// What of a sentence is no word.
fn figures(sentence: &str) -> String {
    let words = |c: char| c.is_alphabetic() || c == '_' || c == ',';
    sentence.split(words).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// A member that answers have since the record was made.
pub(super) struct Addition {
    pub(super) member: &'static str,
    pub(super) why: &'static str,
    /// Whether it may stand here: of an operation, by the path of its object.
    pub(super) holds: fn(operation: &str, path: &str) -> bool,
}

/// Members by which later work adds to answers, such as `outcome` or `causes`.
pub(super) const ADDITIONS: &[Addition] = &[Addition {
    member: "in_several_units",
    why: "people who stand with several units in the same months are told beside the plan",
    holds: |operation, path| operation == "premium.collection_plan" && path == "ok",
}];

/// Amounts that were wrong when they were recorded, or a hole that was filled since.
pub(super) struct Mended {
    /// The case; `premium.monthly/hole-2027*` is each that begins so.
    pub(super) case: &'static str,
    /// Path of the member that differs, with all below it: `ok.lines.0.total`, `error.covered`; `*` is the whole answer.
    pub(super) member: &'static str,
    pub(super) why: &'static str,
    /// A line of the change log that tells it, as it stands there.
    pub(super) changelog: &'static str,
}

pub(super) const MENDED: &[Mended] = &[
    Mended {
        case: "premium.monthly/flexible-unemployment-none",
        member: "error",
        why: "a flexible worker has no unemployment insurance: fields that do not go together, not a figure that is missing",
        changelog: "Errors that say what is so",
    },
    Mended {
        case: "premium.make_up/unit-in-its-month",
        member: "standing",
        why: "no row of policy was used",
        changelog: "`standing` and `evidence` stand only where a row was used",
    },
    Mended {
        case: "premium.make_up/unit-in-its-month",
        member: "evidence",
        why: "as before",
        changelog: "`standing` and `evidence` stand only where a row was used",
    },
    Mended {
        case: "premium.late_fee/cap-just-reached",
        member: "ok.capped",
        why: "what is owed takes nothing off a fee that is just as much; no amount differs",
        changelog: "Late fees (`premium.late_fee@1`): `capped`",
    },
    Mended {
        case: "premium.collection_plan/refused-unit-without-roster",
        member: "*",
        why: "a unit with nobody on the roster stands in the plan with zero",
        changelog: "Collection plans (`premium.collection_plan@1`",
    },
    Mended {
        case: "premium.collection_plan/nobody-in-these-months",
        member: "ok",
        why: "a unit whose people have left stands in the plan with zero",
        changelog: "Collection plans (`premium.collection_plan@1`",
    },
    Mended {
        case: "premium.arrears/deferral-2022-instalments",
        member: "ok.segments",
        why: "a debt that no payment reached is not cut in two; no amount differs",
        changelog: "Arrears by span (`premium.arrears@1`",
    },
    Mended {
        case: "premium.monthly/rural-2015-02",
        member: "explanation",
        why: "the unit's unemployment premium is on its payroll: one row and one step more; no amount of this wage differs",
        changelog: PAYROLL,
    },
    Mended {
        case: "premium.monthly/unemployment-2017-06-uncapped",
        member: "explanation",
        why: "as before",
        changelog: PAYROLL,
    },
    Mended {
        case: "premium.monthly/rates-xinyang-2022-0*",
        member: "explanation.rows",
        why: "as before: the rows of the notice end with 2022",
        changelog: XINYANG,
    },
    Mended {
        case: "base.payment/previous-2026-07-not-rounded",
        member: "explanation.rows",
        why: "the guide of the province for 2026 says so; no amount differs",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "base.payment/previous-2026-07-not-rounded",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "premium.collection_plan/beyond-final",
        member: "*",
        why: "the contribution year 2026 ends with December",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "premium.late_fee/deferral-limits-2025-12-31",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: KNOWN_BETTER,
    },
    Mended {
        case: "premium.monthly/04-2011-07-pension-*",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: KNOWN_BETTER,
    },
    Mended {
        case: "premium.monthly/limits-2011-07-*",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: KNOWN_BETTER,
    },
    Mended {
        case: "premium.monthly/limits-2013-07-*",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: KNOWN_BETTER,
    },
    Mended {
        case: "premium.monthly/flexible-n*",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: KNOWN_BETTER,
    },
    Mended {
        case: "premium.monthly/flexible-2019-07-medical",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: FLEXIBLE_MEDICAL,
    },
    Mended {
        case: "premium.monthly/flexible-2021-06-medical",
        member: "evidence",
        why: "better known since; no amount differs",
        changelog: FLEXIBLE_MEDICAL,
    },
    Mended {
        case: "premium.monthly/hole-medical-2013-07",
        member: "*",
        why: "the limits of that year were found",
        changelog: MEDICAL_2013,
    },
    Mended {
        case: "base.payment/previous-2026-07-not-rounded",
        member: "not_final",
        why: "official, and for half a year",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "premium.monthly/limits-2026-07-*",
        member: "not_final",
        why: "official, and for half a year",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "premium.monthly/limits-2026-07-*",
        member: "explanation.rows",
        why: "official, and for half a year",
        changelog: HALF_YEAR,
    },
    Mended {
        case: "premium.monthly/limits-2025-09-provisional-*",
        member: "*",
        why: "asked as known on 2025-09-21: the notice was out",
        changelog: NOTICE_67,
    },
    Mended {
        case: "premium.monthly/settlement-2025",
        member: "ok.changes",
        why: "better known since; no amount differs",
        changelog: NOTICE_67,
    },
    Mended {
        case: "premium.unit_bill/settlement-2025",
        member: "ok.changes",
        why: "better known since; no amount differs",
        changelog: NOTICE_67,
    },
    Mended {
        case: "premium.monthly/hole-luoyang-2024-01",
        member: "*",
        why: "the rates from 2024 were found",
        changelog: CITIES,
    },
    Mended {
        case: "premium.monthly/rates-luoyang-2022-12",
        member: "evidence",
        why: "the person's 2 % holds in every city",
        changelog: CITIES,
    },
    Mended {
        case: "premium.monthly/rates-luoyang-202*",
        member: "explanation.rows",
        why: "the person's 2 % holds in every city; no amount differs",
        changelog: CITIES,
    },
    Mended {
        case: "premium.monthly/funded-202*",
        member: "explanation.rows",
        why: "the row is cut where its months are not sure; no amount differs",
        changelog: KNOWN_WORSE,
    },
    Mended {
        case: "premium.monthly/supplement-2014-12-*",
        member: "explanation.rows",
        why: "as before",
        changelog: KNOWN_WORSE,
    },
];

const KNOWN_WORSE: &str = "Given as better known than they are, now unverified";
const CITIES: &str = "Medical and maternity of other cities";
const HALF_YEAR: &str = "Henan 410000, limits of the contribution year 2026";
const NOTICE_67: &str = "豫人社办〔2025〕67号 is of 2025-09-19";
const KNOWN_BETTER: &str = "Better known, no amount differs:";
const FLEXIBLE_MEDICAL: &str = "Zhengzhou 410100, medical of flexible workers from 2019-07 to 2021-06";
const MEDICAL_2013: &str = "Zhengzhou 410100, medical from 2013-07 to 2014-06";
const PAYROLL: &str = "Unemployment before the limit notices (`premium.monthly@1`";
const XINYANG: &str = "Xinyang 411500, medical and maternity of enterprises";
