//! The sentences in which a difference is told, in Chinese and English.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use shebao_core::policy::{Authority, Carry, Facet, ParamDef, Published, RegionDef, Row, Value, ValueType};
use shebao_core::{Level, Region};

/// The language that a difference is told in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// 中文
    Zh,
    /// English
    En,
}

/// What came, went or changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Parameter,
    Place,
    Authority,
    Carry,
    Hole,
    Row,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    Added,
    Changed,
    Removed,
}

impl Language {
    pub(super) fn pick<'a>(self, (zh, en): (&'a str, &'a str)) -> &'a str {
        match self {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    pub(super) fn unchanged(self) -> &'static str {
        self.pick(("没有变化\n", "nothing changed\n"))
    }

    /// What parts two rows of one subject.
    pub(super) fn between(self) -> &'static str {
        self.pick(("；", "; "))
    }

    pub(super) fn comma(self) -> &'static str {
        self.pick(("，", ", "))
    }

    pub(super) fn named(self, id: &str, name: &str) -> String {
        match self {
            Language::Zh => format!("{id}（{name}）"),
            Language::En => format!("{id} ({name})"),
        }
    }

    pub(super) fn about(self, what: What, param: &str, facets: &[&str], place: &str) -> String {
        let what = self.pick(match what {
            What::Parameter => ("参数", "parameter"),
            What::Place => ("地区", "place"),
            What::Authority => ("定权", "authority"),
            What::Carry => ("沿用", "carry"),
            What::Hole => ("缺口", "hole"),
            What::Row => ("数据", "row"),
        });
        let facets = facets.join(self.pick(("、", ", ")));
        let mut about = String::from(what);
        for (before, part) in [(" ", param), (self.pick(("，", " for ")), facets.as_str())] {
            if !part.is_empty() {
                about.push_str(before);
                about.push_str(part);
            }
        }
        if !place.is_empty() {
            about.push_str(if param.is_empty() { " " } else { self.pick(("，", " at ")) });
            about.push_str(place);
        }
        about
    }

    pub(super) fn line(self, change: Change, about: &str, words: &str) -> String {
        let change = self.pick(match change {
            Change::Added => ("新增", "added"),
            Change::Changed => ("变更", "changed"),
            Change::Removed => ("取消", "removed"),
        });
        format!("{change} {about}{}{words}", self.pick(("：", ": ")))
    }

    pub(super) fn facet(self, facet: Facet, def: &ParamDef) -> String {
        match self {
            Language::Zh => def.facet_zh(facet),
            Language::En => def.facet_en(facet),
        }
        .into_owned()
    }

    /// A parameter: its type, what selects among its rows, who sets it.
    pub(super) fn param(self, def: &ParamDef) -> String {
        let ty = self.pick(match def.ty {
            ValueType::Amount => ("金额", "amount"),
            ValueType::Rate => ("比例", "rate"),
            ValueType::Rounding => ("取整", "rounding"),
            ValueType::Word => ("用词", "word"),
            ValueType::Count => ("数目", "count"),
            ValueType::Table => ("决定表", "decision table"),
        });
        let mut words = alloc::vec![ty.to_string()];
        let facets: Vec<&str> = def.facets.iter().map(|facet| facet.id.as_str()).collect();
        match (facets.as_slice(), self) {
            ([], _) => {}
            (facets, Language::Zh) => words.push(format!("按 {} 区分", facets.join("、"))),
            (facets, Language::En) => words.push(format!("by {}", facets.join(" and "))),
        }
        words.push(self.set_by(def.level));
        words.push(self.pick(if def.monthly { ("按月", "by month") } else { ("按日", "by day") }).to_string());
        if def.optional {
            words.push(self.pick(("可缺", "may be absent")).to_string());
        }
        if !def.words.is_empty() {
            words.push(def.words.join(" | "));
        }
        self.list(&words)
    }

    pub(super) fn region(self, def: &RegionDef) -> String {
        let above = def.parent.map(|parent: Region| match self {
            Language::Zh => format!("上级 {parent}"),
            Language::En => format!("below {parent}"),
        });
        let words: Vec<String> = [Some(self.level(def.level).to_string()), above].into_iter().flatten().collect();
        self.list(&words)
    }

    pub(super) fn authority(self, row: &Authority, cite: &str) -> String {
        let evidence = self.pick((row.evidence.zh(), row.evidence.name()));
        self.list(&[self.set_by(row.level), evidence.to_string(), cite.to_string()])
    }

    pub(super) fn carry(self, row: &Carry, cite: &str) -> String {
        let evidence = self.pick((row.evidence.zh(), row.evidence.name()));
        self.list(&[evidence.to_string(), cite.to_string()])
    }

    /// Value, standing, evidence, publication and citation.
    pub(super) fn row(self, row: &Row, def: Option<&ParamDef>, table: Option<String>, cite: &str) -> String {
        let value = match row.value {
            Value::Amount(amount) => amount.to_string(),
            Value::Rate(rate) => rate.to_string(),
            Value::Rounding(rounding) if self == Language::Zh => rounding.zh(),
            Value::Rounding(rounding) => rounding.to_string(),
            Value::Count(count) => count.to_string(),
            Value::Table(_) => table.unwrap_or_default(),
            Value::Word(word) => def.and_then(|def| def.words.get(usize::from(word))).cloned().unwrap_or_default(),
        };
        let mut words = alloc::vec![
            self.pick((row.standing.zh(), row.standing.name())).to_string(),
            self.pick((row.evidence.zh(), row.evidence.name())).to_string(),
            match row.published {
                Published::Unknown => self.pick(("公布时间不明", "publication unknown")).to_string(),
                Published::On(day) => format!("{} {day}", self.pick(("公布", "published"))),
            },
        ];
        words.extend(row.seen.map(|day| format!("{} {day}", self.pick(("见于", "seen")))));
        words.push(cite.to_string());
        let words = self.list(&words);
        match self {
            Language::Zh => format!("{value}（{words}）"),
            Language::En => format!("{value} ({words})"),
        }
    }

    fn list(self, words: &[String]) -> String {
        words.join(self.comma())
    }

    fn set_by(self, level: Level) -> String {
        match self {
            Language::Zh => format!("由{}确定", self.level(level)),
            Language::En => format!("set by {}", self.level(level)),
        }
    }

    fn level(self, level: Level) -> &'static str {
        match (self, level) {
            (Language::En, level) => level.name(),
            (Language::Zh, Level::Nation) => "国家",
            (Language::Zh, Level::Province) => "省级",
            (Language::Zh, Level::City) => "市级",
            (Language::Zh, Level::County) => "县级",
        }
    }
}
