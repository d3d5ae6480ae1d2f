//! A second look-up, over the policy files as they are written: who sets a parameter, which row holds, what is paid on. It
//! knows nothing of packs, plans and planners, so that what the engine answers can be held against what authors wrote.

use std::collections::HashMap;

use shebao::Month;
use shebao_tests::oracle::Fraction;
use toml::{Table, Value};

use crate::common::{month, policy};

/// A figure as it is written, and how well it is known.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) value: String,
    pub(crate) weak: bool,
    pub(crate) provisional: bool,
}

/// A table and its months, parsed once.
struct Dated {
    table: Table,
    from: Option<Month>,
    until: Option<Month>,
}

impl Dated {
    fn covers(&self, at: Month) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether it speaks of this kind, payer or size in this month.
    fn concerns(&self, word: &str, at: Month) -> bool {
        self.covers(at) && ["kind", "payer", "employer_size"].iter().all(|key| lists(&self.table, key, word))
    }
}

/// The rows of a `[[table]]` under their head, or the one table that stands alone.
fn each(word: &str, table: &Table) -> Vec<(String, Table)> {
    if word != "table" {
        return vec![(word.to_owned(), table.clone())];
    }
    let mut head = table.clone();
    let rows = head.remove("rows").unwrap();
    let word = head.remove("of").map_or("value".to_owned(), |of| of.as_str().unwrap().to_owned());
    let merged = |row: &Value| {
        let mut merged = head.clone();
        merged.extend(row.as_table().unwrap().clone());
        (word.clone(), merged)
    };
    rows.as_array().unwrap().iter().map(merged).collect()
}

pub(crate) struct Written {
    /// By the word of the table, its parameter (or code) and place.
    tables: HashMap<(String, String, String), Vec<Dated>>,
    codes: Vec<String>,
    breakpoints: Vec<Month>,
}

impl Written {
    pub(crate) fn read() -> Written {
        let mut written = Written { tables: HashMap::new(), codes: Vec::new(), breakpoints: Vec::new() };
        for (_, file) in policy() {
            let file: Table = file.parse().unwrap();
            for (word, list) in file {
                for table in list.as_array().unwrap_or(&Vec::new()) {
                    for (word, table) in each(&word, table.as_table().unwrap()) {
                        written.take(&word, &table);
                    }
                }
            }
        }
        let Written { codes, breakpoints, .. } = &mut written;
        breakpoints.extend(breakpoints.clone().into_iter().map(month_before));
        breakpoints.sort_unstable();
        breakpoints.dedup();
        codes.sort_unstable();
        codes.dedup();
        written
    }

    fn take(&mut self, word: &str, table: &Table) {
        // A place may be dated by year.
        let day = |key| table.get(key).and_then(Value::as_str).map(|day| month(&format!("{day}-01")[..7]));
        let (from, until) = (day("from"), day("until"));
        let of = |key: &str| match table.get(key) {
            Some(Value::Array(words)) => words.iter().map(|word| word.as_str().unwrap().to_owned()).collect(),
            Some(word) => vec![word.as_str().unwrap().to_owned()],
            None => Vec::new(),
        };
        let names: Vec<String> = match word {
            "value" | "authority" | "carry" | "hole" => {
                self.breakpoints.extend([from, until].into_iter().flatten());
                of("param")
            }
            "region" => {
                self.codes.extend(of("code"));
                of("code")
            }
            "param" => of("id"),
            _ => return,
        };
        let place = if word == "region" { String::new() } else { of("region").concat() };
        for name in names {
            let dated = Dated { table: table.clone(), from, until };
            self.tables.entry((word.to_owned(), name, place.clone())).or_default().push(dated);
        }
    }

    fn of(&self, word: &str, name: &str, place: &str) -> &[Dated] {
        self.tables.get(&(word.to_owned(), name.to_owned(), place.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The codes of all places.
    pub(crate) fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The months in which anything begins or has ended, and those before them.
    pub(crate) fn breakpoints(&self) -> &[Month] {
        &self.breakpoints
    }

    /// The place as it was in a month.
    pub(crate) fn place(&self, code: &str, at: Month) -> Option<&Table> {
        self.of("region", code, "").iter().find(|place| place.covers(at)).map(|place| &place.table)
    }

    /// The place that sets a parameter, and whether that it does is unverified.
    fn setter(&self, param: &str, word: &str, code: &str, at: Month) -> Option<(String, bool)> {
        let (mut level, mut weak) = (text(&self.of("param", param, "")[0].table, "level"), false);
        let mut above = Some(code);
        while let Some(here) = above {
            if let Some(authority) = self.of("authority", param, here).iter().find(|a| a.concerns(word, at)) {
                (level, weak) = (text(&authority.table, "level"), is_weak(&authority.table));
                break;
            }
            above = self.place(here, at).and_then(|place| place.get("parent")).and_then(Value::as_str);
        }
        let mut here = self.place(code, at)?;
        while text(here, "level") != level {
            here = self.place(text(here, "parent"), at)?;
        }
        Some((text(here, "code").to_owned(), weak))
    }

    /// The row published last among those over the month.
    fn row(&self, param: &str, word: &str, code: &str, at: Month) -> Option<&Table> {
        let rows = self.of("value", param, code).iter().filter(|row| row.concerns(word, at));
        rows.map(|row| &row.table).max_by_key(|row| published(row))
    }

    /// What is paid on, where the last figure may be until the new one is out.
    fn carried(&self, param: &str, word: &str, code: &str, at: Month) -> Option<Found> {
        let carry = &self.of("carry", param, code).iter().find(|carry| carry.concerns(word, at))?.table;
        let row = self.row(param, word, code, month_before(month(text(carry, "from"))))?;
        Some(Found { value: text(row, "value").to_owned(), weak: is_weak(row) || is_weak(carry), provisional: true })
    }

    /// The figure that holds for a place in a month.
    pub(crate) fn find(&self, param: &str, word: &str, code: &str, at: Month) -> Option<Found> {
        let (setter, weak) = self.setter(param, word, code, at)?;
        let mut found = match self.row(param, word, &setter, at) {
            Some(row) => Found {
                value: text(row, "value").to_owned(),
                weak: is_weak(row),
                provisional: text(row, "standing") != "final",
            },
            None => self.carried(param, word, &setter, at)?,
        };
        found.weak |= weak;
        Some(found)
    }
}

fn is_weak(table: &Table) -> bool {
    text(table, "evidence") == "unverified"
}

fn month_before(at: Month) -> Month {
    let ym = i64::from(at.yyyymm());
    Month::from_yyyymm(if ym % 100 == 1 { ym - 89 } else { ym - 1 }).unwrap()
}

fn text<'t>(table: &'t Table, key: &str) -> &'t str {
    table.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("no {key} in {table}"))
}

/// Whether a key holds a word: one, a list, or left out for all.
fn lists(table: &Table, key: &str, word: &str) -> bool {
    match table.get(key) {
        None => true,
        Some(Value::Array(words)) => words.iter().any(|other| other.as_str() == Some(word)),
        Some(other) => other.as_str() == Some(word),
    }
}

/// In order of publication: a month counts from its end, a first print where that is all there is.
fn published(row: &Table) -> String {
    let day = match text(row, "published") {
        "unknown" => row.get("seen").and_then(Value::as_str).unwrap_or(""),
        day => day,
    };
    if day.len() == 7 { format!("{day}-99") } else { day.to_owned() }
}

/// `"49279/12"`, `"4420.58"`.
pub(crate) fn amount(text: &str) -> Fraction {
    let (num, den) = text.split_once('/').unwrap_or((text, "1"));
    Fraction::decimal(num) * Fraction::of(1, den.parse().unwrap())
}

/// `"16%"`.
pub(crate) fn rate(text: &str) -> Fraction {
    Fraction::percent(text.strip_suffix('%').unwrap_or_else(|| panic!("{text}")))
}

/// Yuan to fen, by `"half_up yuan"` and its like.
pub(crate) fn rounded(yuan: Fraction, rounding: &str) -> i64 {
    let (mode, step) = rounding.split_once(' ').unwrap();
    let step = match step {
        "fen" => 1,
        "yuan" => 100,
        other => panic!("{other}"),
    };
    let steps = yuan * Fraction::of(100, step);
    let steps = match mode {
        "half_up" => steps.half_up(),
        "up" => steps.up(),
        other => panic!("{other}"),
    };
    steps * step
}
