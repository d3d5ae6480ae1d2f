//! Packs of schema 1, read into what the present schema holds. There, the facets and their words were fixed lists, which
//! packs named by number: this file keeps them, and nothing else knows them.

use alloc::vec::Vec;

use serde::Deserialize;

use crate::schema::{self, Authority, Carry, FacetLabels, Param, Place, Row};

#[derive(Deserialize)]
pub(crate) struct Figures<'a> {
    #[serde(borrow)]
    params: Vec<Param1<'a>>,
    regions: Vec<schema::Region>,
    documents: Vec<&'a str>,
    clauses: Vec<&'a str>,
    rows: Vec<Row1>,
    authorities: Vec<Authority1>,
    carries: Vec<Carry1>,
    holes: Vec<Place1>,
}

#[derive(Deserialize)]
pub(crate) struct Labels<'a> {
    id: &'a str,
    version: &'a str,
    numbers: Vec<&'a str>,
    reasons: Vec<(&'a str, &'a str)>,
    hole_reasons: Vec<u16>,
}

#[derive(Deserialize)]
struct Param1<'a> {
    id: &'a str,
    ty: u8,
    facet: u8,
    level: u8,
    monthly: bool,
    optional: bool,
    words: Vec<&'a str>,
}

#[derive(Deserialize)]
struct Place1 {
    param: u16,
    facet: u8,
    region: u32,
    from: u32,
    until: u32,
}

#[derive(Deserialize)]
struct Row1 {
    place: Place1,
    published: u32,
    seen: u32,
    value: Value1,
    standing: u8,
    cited: schema::Cited,
}

#[derive(Deserialize)]
enum Value1 {
    Amount { num: i64, den: u32 },
    Rate { num: u64, den: u64 },
    Rounding { mode: u8, quantum: u8 },
    Word(u8),
    Count(u32),
}

#[derive(Deserialize)]
struct Authority1 {
    place: Place1,
    level: u8,
    cited: schema::Cited,
}

#[derive(Deserialize)]
struct Carry1 {
    place: Place1,
    cited: schema::Cited,
}

impl<'a> From<Labels<'a>> for schema::Labels<'a> {
    fn from(old: Labels<'a>) -> Self {
        let Labels { id, version, numbers, reasons, hole_reasons } = old;
        let facets = FACETS.iter().map(Fixed::labels).collect();
        schema::Labels { id, version, numbers, facets, reasons, hole_reasons }
    }
}

impl<'a> From<Figures<'a>> for schema::Figures<'a> {
    fn from(old: Figures<'a>) -> Self {
        let kinds: Vec<u8> = old.params.iter().map(|param| param.facet).collect();
        let place = |place: Place1| place.renumbered(&kinds);
        schema::Figures {
            facets: FACETS.iter().map(|facet| schema::Facet { id: facet.id, words: facet.words.to_vec() }).collect(),
            params: old.params.into_iter().map(Param::from).collect(),
            regions: old.regions,
            documents: old.documents,
            clauses: old.clauses,
            rows: old.rows.into_iter().map(|row| row.renumbered(&kinds)).collect(),
            authorities: old
                .authorities
                .into_iter()
                .map(|old| Authority { place: place(old.place), level: old.level, cited: old.cited })
                .collect(),
            carries: old.carries.into_iter().map(|old| Carry { place: place(old.place), cited: old.cited }).collect(),
            holes: old.holes.into_iter().map(place).collect(),
        }
    }
}

impl<'a> From<Param1<'a>> for Param<'a> {
    fn from(old: Param1<'a>) -> Self {
        let Param1 { id, ty, facet, level, monthly, optional, words } = old;
        // What is no facet stays a place that the list does not have, and is refused with the rest.
        let facets = KINDS.get(usize::from(facet)).copied().unwrap_or(&[u16::MAX]).to_vec();
        Param { id, ty, facets, level, monthly, optional, words }
    }
}

impl Row1 {
    fn renumbered(self, kinds: &[u8]) -> Row {
        let Row1 { place, published, seen, value, standing, cited } = self;
        let value = match value {
            Value1::Amount { num, den } => schema::Value::Amount { num, den },
            Value1::Rate { num, den } => schema::Value::Rate { num, den },
            Value1::Rounding { mode, quantum } => schema::Value::Rounding { mode, quantum },
            Value1::Word(word) => schema::Value::Word(word.into()),
            Value1::Count(count) => schema::Value::Count(count),
        };
        Row { place: place.renumbered(kinds), published, seen, value, standing, cited }
    }
}

impl Place1 {
    /// A class and a step of its float were one word of forty; now they are a word each.
    fn renumbered(self, kinds: &[u8]) -> Place {
        let Place1 { param, facet, region, from, until } = self;
        let facet = u32::from(facet);
        let steps = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
        let facet = match kinds.get(usize::from(param)) {
            Some(&CLASS_AND_STEP) => facet.checked_sub(1).map_or(0, |place| {
                let (class, step) = (place.checked_div(steps), place.checked_rem(steps));
                let digit = |place: Option<u32>| place.unwrap_or(0).saturating_add(1);
                digit(class).saturating_mul(steps.saturating_add(1)).saturating_add(digit(step))
            }),
            _ => facet,
        };
        Place { param, facet, region, from, until }
    }
}

/// A facet of schema 1; without Chinese words the words themselves.
struct Fixed {
    id: &'static str,
    name: (&'static str, &'static str),
    words: &'static [&'static str],
    zh: &'static [&'static str],
}

impl Fixed {
    fn labels(&self) -> FacetLabels<'static> {
        let word = |place: usize| (self.zh.get(place).copied().unwrap_or(""), "");
        FacetLabels { name: self.name, words: (0..self.words.len()).map(word).collect() }
    }
}

/// The facets of a parameter by its number in schema 1, as places in the list below.
const KINDS: [&[u16]; 8] = [&[], &[0], &[1], &[2], &[3], &[4], &[4, 5], &[6]];
const CLASS_AND_STEP: u8 = 6;

const FACETS: [Fixed; 7] = [
    Fixed {
        id: "kind",
        name: ("险种", "kind of insurance"),
        words: &["pension", "medical", "maternity", "unemployment", "injury"],
        zh: &["养老", "医疗", "生育", "失业", "工伤"],
    },
    Fixed {
        id: "payer",
        name: ("缴费主体", "who pays"),
        words: &["enterprise", "funded", "institution", "social", "proprietor", "flexible"],
        zh: &["企业", "机关和全额拨款事业单位", "其他事业单位", "社会组织", "有雇工的个体工商户", "灵活就业人员"],
    },
    Fixed {
        id: "employer_size",
        name: ("用人单位规模", "size of the employer"),
        words: &["small", "large", "social", "public"],
        zh: &["中小微企业", "大型企业", "社会组织", "机关事业单位"],
    },
    Fixed { id: "industry", name: ("行业大类", "division of GB/T 4754"), words: INDUSTRIES, zh: &[] },
    Fixed {
        id: "injury_class",
        name: ("工伤保险行业风险类别", "class of work-injury risk"),
        words: &["1", "2", "3", "4", "5", "6", "7", "8"],
        zh: &["一类", "二类", "三类", "四类", "五类", "六类", "七类", "八类"],
    },
    Fixed {
        id: "injury_float",
        name: ("工伤保险费率浮动档次", "step of the work-injury float"),
        words: STEPS,
        zh: STEPS_ZH,
    },
    Fixed {
        id: "tier",
        name: ("灵活就业人员缴费档次", "tier of flexible workers"),
        words: &["60%", "70%", "80%", "90%", "100%", "150%", "200%", "250%", "300%"],
        zh: &[],
    },
];

const STEPS: &[&str] = &["50", "80", "100", "120", "150"];
const STEPS_ZH: &[&str] = &["50%", "80%", "100%", "120%", "150%"];

#[rustfmt::skip]
const INDUSTRIES: &[&str] = &[
    "2011-01", "2011-02", "2011-03", "2011-04", "2011-05", "2011-06", "2011-07", "2011-08", "2011-09", "2011-10",
    "2011-11", "2011-12", "2011-13", "2011-14", "2011-15", "2011-16", "2011-17", "2011-18", "2011-19", "2011-20",
    "2011-21", "2011-22", "2011-23", "2011-24", "2011-25", "2011-26", "2011-27", "2011-28", "2011-29", "2011-30",
    "2011-31", "2011-32", "2011-33", "2011-34", "2011-35", "2011-36", "2011-37", "2011-38", "2011-39", "2011-40",
    "2011-41", "2011-42", "2011-43", "2011-44", "2011-45", "2011-46", "2011-47", "2011-48", "2011-49", "2011-50",
    "2011-51", "2011-52", "2011-53", "2011-54", "2011-55", "2011-56", "2011-57", "2011-58", "2011-59", "2011-60",
    "2011-61", "2011-62", "2011-63", "2011-64", "2011-65", "2011-66", "2011-67", "2011-68", "2011-69", "2011-70",
    "2011-71", "2011-72", "2011-73", "2011-74", "2011-75", "2011-76", "2011-77", "2011-78", "2011-79", "2011-80",
    "2011-81", "2011-82", "2011-83", "2011-84", "2011-85", "2011-86", "2011-87", "2011-88", "2011-89", "2011-90",
    "2011-91", "2011-92", "2011-93", "2011-94", "2011-95", "2011-96", "2017-01", "2017-02", "2017-03", "2017-04",
    "2017-05", "2017-06", "2017-07", "2017-08", "2017-09", "2017-10", "2017-11", "2017-12", "2017-13", "2017-14",
    "2017-15", "2017-16", "2017-17", "2017-18", "2017-19", "2017-20", "2017-21", "2017-22", "2017-23", "2017-24",
    "2017-25", "2017-26", "2017-27", "2017-28", "2017-29", "2017-30", "2017-31", "2017-32", "2017-33", "2017-34",
    "2017-35", "2017-36", "2017-37", "2017-38", "2017-39", "2017-40", "2017-41", "2017-42", "2017-43", "2017-44",
    "2017-45", "2017-46", "2017-47", "2017-48", "2017-49", "2017-50", "2017-51", "2017-52", "2017-53", "2017-54",
    "2017-55", "2017-56", "2017-57", "2017-58", "2017-59", "2017-60", "2017-61", "2017-62", "2017-63", "2017-64",
    "2017-65", "2017-66", "2017-67", "2017-68", "2017-69", "2017-70", "2017-71", "2017-72", "2017-73", "2017-74",
    "2017-75", "2017-76", "2017-77", "2017-78", "2017-79", "2017-80", "2017-81", "2017-82", "2017-83", "2017-84",
    "2017-85", "2017-86", "2017-87", "2017-88", "2017-89", "2017-90", "2017-91", "2017-92", "2017-93", "2017-94",
    "2017-95", "2017-96", "2017-97", "2017-591", "2017-592", "2017-593", "2017-594", "2017-595", "2017-596",
    "2017-599",
];
