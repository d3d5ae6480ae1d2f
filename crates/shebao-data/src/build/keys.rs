//! Which tables a policy file may hold, and which keys each of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What a key's value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// A string.
    One,
    /// A list of strings.
    Many,
    /// Either.
    OneOrMany,
}

/// A key of a table.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) shape: Shape,
    /// What to write, for the help of a diagnostic.
    pub(super) says: &'static str,
}

const fn must(name: &'static str, says: &'static str) -> Key {
    Key { name, required: true, shape: Shape::One, says }
}

const fn may(name: &'static str) -> Key {
    Key { name, required: false, shape: Shape::One, says: "" }
}

const fn may_say(name: &'static str, says: &'static str) -> Key {
    Key { name, required: false, shape: Shape::One, says }
}

const fn names(name: &'static str) -> Key {
    Key { name, required: false, shape: Shape::Many, says: "" }
}

const PARAMS: Key =
    Key { name: "param", required: true, shape: Shape::OneOrMany, says: "a parameter of the dictionary, or several" };
const WORDS: Key = Key { name: "words", required: false, shape: Shape::Many, says: "" };
const REGION: Key = must("region", "the six-digit code of a registered region");
const FROM: Key = must("from", "the first month (or day) that the row holds for");
const EVIDENCE: Key = must("evidence", "official, corroborated, single or unverified");
const CITE: Key = must("cite", "document and clause");
const CHECKED: Key = must("checked", "the day on which someone last compared the row with its source");
const ZH: Key = must("zh", "in Chinese");
const EN: Key = must("en", "in English");

macro_rules! kinds {
    ($($kind:ident $name:literal [$($key:expr),+ $(,)?];)+) => {
        /// A kind of table.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Kind { $($kind),+ }

        impl Kind {
            const ALL: &'static [Kind] = &[$(Kind::$kind),+];

            pub(super) const fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name),+ }
            }

            pub(super) const fn keys(self) -> &'static [Key] {
                match self { $(Kind::$kind => const { &[$($key),+] }),+ }
            }
        }
    };
}

kinds! {
    Table "table" [
        may("of"),
        Key { name: "rows", required: true, shape: Shape::Many, says: "the rows, each with what the head does not say" },
    ];
    Pack "pack" [
        must("id", "the pack's name, lower case"),
        must("version", "the calendar version, such as 2026.11"),
        ZH, EN,
    ];
    Facet "facet" [
        must("id", "the key by which rows name its words, lower case"),
        Key { name: "words", required: true, shape: Shape::Many, says: "the words that a row may name" },
        names("words_zh"), names("words_en"), ZH, EN,
    ];
    Column "column" [
        must("id", "the key by which rows of decision tables name its values, lower case"),
        must("type", "word, count, month, day, amount or clause"),
        WORDS, names("words_zh"), names("words_en"), ZH, EN,
    ];
    Param "param" [
        must("id", "lower case, with dots and underscores"),
        must("type", "amount, rate, rounding, word, count or table"),
        must("unit", "yuan/month, share or -"),
        must("axis", "month or day"),
        must("span", "period (every row states `until`) or open"),
        Key { name: "facet", required: true, shape: Shape::OneOrMany, says: "none, or by which `[[facet]]` rows are told apart" },
        must("level", "nation, province, city or county"),
        may("optional"), WORDS, names("asks"), names("answers"), ZH, EN,
    ];
    Region "region" [
        must("code", "the six-digit code"),
        must("level", "nation, province, city or county"),
        may("parent"), may("from"), may("until"), ZH, EN,
    ];
    Document "document" [
        must("id", "our key, ASCII"),
        must("number", "the official number, or \"\" where it is unknown"),
        must("issuer", "who issued it"),
        must("published", "a day, a month or unknown"),
        must("where", "where a reader finds it"),
        ZH, EN,
    ];
    Value "value" [
        must("param", "a parameter of the dictionary"),
        REGION, FROM, may("until"),
        must("published", "the day or month on which the authority published it, or unknown"),
        may("seen"),
        must("value", "the figure, quoted"),
        must("standing", "final, provisional or assumed"),
        EVIDENCE, CITE, CHECKED, may("note"),
    ];
    Decision "decision" [
        must("param", "a parameter of type table"),
        REGION, FROM, may("until"),
        must("published", "the day or month on which the authority published it, or unknown"),
        may("seen"), may("match"), may("gaps"),
        must("standing", "final, provisional or assumed"),
        EVIDENCE, CITE, CHECKED, may("note"),
    ];
    Case "case" [ must("id", "the row's name in explanations, unique in its table"), may("cite") ];
    Authority "authority" [
        PARAMS, REGION, FROM, may("until"),
        must("level", "nation, province, city or county"),
        EVIDENCE, CITE, CHECKED, may("note"),
    ];
    Carry "carry" [
        PARAMS, REGION, FROM,
        must("until", "a carry is bounded: the first month that it no longer covers"),
        EVIDENCE, CITE, CHECKED, may("note"),
    ];
    Hole "hole" [
        PARAMS, REGION, FROM, may("until"), ZH, EN, may("cite"),
    ];
    Check "check" [
        must("op", "base.floor, base.cap, or an operation"),
        may_say("kind", "the kind of insurance"),
        may_say("region", "the six-digit code of a registered region"),
        may_say("month", "the month it was published for"),
        may_say("value", "the published amount in yuan"),
        may_say("input", "what the operation is asked, as JSON"),
        may_say("prints", "what was printed of its answer, as JSON"),
        CITE,
    ];
}

impl Kind {
    pub(super) fn parse(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name && kind.stands_alone())
    }

    /// The kinds whose rows may share a head in a `[[table]]`.
    pub(super) fn grouped() -> impl Iterator<Item = Kind> {
        Kind::ALL
            .iter()
            .copied()
            .filter(|kind| !matches!(kind, Kind::Table | Kind::Pack | Kind::Facet | Kind::Column | Kind::Case))
    }

    /// Whether it has a header of its own: decision tables and their rows are written as `[[table]]` alone.
    const fn stands_alone(self) -> bool {
        !matches!(self, Kind::Decision | Kind::Case)
    }

    /// Whether its tables are about rows, which the words of facets tell apart.
    pub(super) const fn has_facets(self) -> bool {
        matches!(self, Kind::Value | Kind::Decision | Kind::Authority | Kind::Carry | Kind::Hole)
    }

    pub(super) fn names() -> Vec<&'static str> {
        Kind::ALL.iter().filter(|kind| kind.stands_alone()).map(|kind| kind.name()).collect()
    }

    /// How its header is written.
    pub(super) fn header(self) -> String {
        if self == Kind::Pack { String::from("[pack]") } else { format!("[[{}]]", self.name()) }
    }
}
