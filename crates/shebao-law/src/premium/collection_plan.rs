//! 征集计划: what units will owe over coming months, by unit, month and kind, and how it rolls up.
//!
//! Each row is [`premium.monthly`](super::monthly)'s, kind by kind, so that a kind without policy does not hide the others.
//! Months whose figures are not final are answered by the standing and evidence of the rows used; a month without policy is
//! a failed line with its error, never a guess. Roll-ups (基金预算, 决算: the fund of a kind, by calendar year) are sums of
//! the lines; one that a failed line belongs to has no sum, and says how many failed. This operation owns no policy and no
//! number.
//!
//! Not covered: the large-amount medical supplement; people who will join, leave or earn otherwise than the roster says; what
//! of a plan will be paid; whether what someone is billed at several units is held to one cap, on which no text was found: such
//! people are told beside the plan.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Selector};
use shebao_core::policy::{Evidence, Standing};
use shebao_core::{Code, Error, Money, Month, Region, Result};
use shebao_derive::Record;

use super::collection_book;
use super::collection_sums;
use super::monthly::{self, Monthly};
pub use super::several_units::InSeveralUnits;
use super::unit_bill::Allocation;
use super::{Item, Payer, Terms, billing};
use crate::domain::{ERROR, FLAG, FROM, KIND, MONTH, PERSON, REGION, TOTAL, UNTIL, WAGE, YEAR};

/// Units, their people, and the months planned.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Input {
    /// 开始年月: first month planned
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows
    #[field(given, choice)]
    pub allocation: Option<Allocation>,
    /// 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero
    #[field(list)]
    pub units: Vec<Unit>,
    /// 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row
    #[field(list)]
    pub roster: Vec<Member>,
}

/// A unit.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Unit {
    /// 单位序号: the caller's number of the unit
    #[field(given, PERSON, id)]
    pub unit: u32,
    /// 征收区划: district that collects, the pooling region itself or a place in it; the plan rolls up by it
    #[field(given, REGION)]
    pub district: Region,
    /// 统筹地区: pooling region
    #[field(given, REGION)]
    pub region: Region,
    /// On what terms it pays.
    #[field(flatten)]
    pub terms: Terms,
    /// 职业年金: whether the occupational annuity of public institutions is asked for
    #[field(given, KIND)]
    pub annuity: bool,
}

/// One person of a unit at one wage.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Member {
    /// 单位序号: number of the unit
    #[field(given, PERSON, id)]
    pub unit: u32,
    /// 个人序号: the caller's number of the person, the same at every unit
    #[field(given, PERSON, id)]
    pub person: u32,
    /// 开始年月: first month
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 缴费工资: declared monthly wage, before the limits
    #[field(given, WAGE)]
    pub wage: Money,
    /// 农民合同制工人: whether the person is a rural contract worker
    #[field(given, FLAG)]
    pub rural_contract: bool,
}

/// The plan's lines, and their sums.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 人次: rows asked for, one a person, month and kind; where one of them failed no total is given
    #[field(line, PERSON)]
    pub rows: u32,
    /// 合计与尾差: how the rows came to the units' totals
    #[field(line, choice)]
    pub allocation: Allocation,
    /// 计划明细: one row a unit, month and kind, in order of units
    #[field(list)]
    pub lines: Vec<Line>,
    /// 未能计划的明细: rows without a result, each with its error number
    #[field(list, told)]
    pub failed: Vec<Failed>,
    /// 按单位汇总: sums by unit, of all units
    #[field(list, restated)]
    pub by_unit: Vec<ByUnit>,
    /// 按征收区划汇总: sums by district
    #[field(list, restated)]
    pub by_district: Vec<ByDistrict>,
    /// 按险种汇总: sums by kind
    #[field(list, restated)]
    pub by_item: Vec<ByItem>,
    /// 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account
    #[field(list, restated)]
    pub by_year: Vec<ByYear>,
    /// The sums of all; absent where a line failed.
    #[field(flatten)]
    pub totals: Due,
    /// 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is
    /// not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9)
    #[field(list, told)]
    pub in_several_units: Vec<InSeveralUnits>,
}

/// Both sides.
#[derive(Record, Clone, Copy, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Due {
    /// 单位应缴: employers' premium
    #[field(line, TOTAL)]
    pub employer: Option<Money>,
    /// 个人应缴: employees' premium
    #[field(line, TOTAL)]
    pub employee: Option<Money>,
    /// 应缴合计: total
    #[field(line, TOTAL)]
    pub total: Option<Money>,
}

/// One unit, month and kind.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// 单位序号: number of the unit
    #[field(line, PERSON, id)]
    pub unit: u32,
    /// 征收区划: district that collects
    #[field(line, REGION)]
    pub district: Region,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 人数: people billed
    #[field(line, PERSON)]
    pub persons: u32,
    /// 合计缴费基数: summed payment base
    #[field(line, TOTAL)]
    pub base: Money,
    /// Both sides.
    #[field(flatten)]
    pub due: Due,
    /// 数据效力: weakest standing of the policy rows used
    #[field(line, choice)]
    pub line_standing: Standing,
    /// 数据证据: weakest evidence of the policy rows used
    #[field(line, choice)]
    pub line_evidence: Evidence,
}

/// One unit, month and kind without a result.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Failed {
    /// 单位序号: number of the unit
    #[field(line, PERSON, id)]
    pub unit: u32,
    /// 征收区划: district that collects
    #[field(line, REGION)]
    pub district: Region,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 人数: people who should have been billed
    #[field(line, PERSON)]
    pub persons: u32,
    /// 错误号: number of the error of the first row that failed
    #[field(line, ERROR, error)]
    pub error: u32,
}

/// The sum of some lines.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Sum {
    /// 人次: people billed, each once a month and kind
    #[field(line, PERSON)]
    pub person_months: u32,
    /// 未能计划的行数: lines that failed and belong here
    #[field(line, PERSON)]
    pub failed_lines: u32,
    /// Both sides; absent where a line failed.
    #[field(flatten)]
    pub due: Due,
    /// 数据效力: weakest standing of the lines; absent where none has a result
    #[field(line, choice)]
    pub line_standing: Option<Standing>,
    /// 数据证据: weakest evidence of the lines; absent where none has a result
    #[field(line, choice)]
    pub line_evidence: Option<Evidence>,
}

/// The sum of a unit.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct ByUnit {
    /// 单位序号: number of the unit
    #[field(line, PERSON, id)]
    pub unit: u32,
    /// 征收区划: district that collects
    #[field(line, REGION)]
    pub district: Region,
    /// The sum.
    #[field(flatten)]
    pub sum: Sum,
}

/// The sum of a district.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct ByDistrict {
    /// 征收区划: district that collects
    #[field(line, REGION)]
    pub district: Region,
    /// The sum.
    #[field(flatten)]
    pub sum: Sum,
}

/// The sum of a kind.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct ByItem {
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// The sum.
    #[field(flatten)]
    pub sum: Sum,
}

/// The sum of a calendar year and kind.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct ByYear {
    /// 年度: calendar year of the months that the premium is for
    #[field(line, YEAR)]
    pub year: u32,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// The sum.
    #[field(flatten)]
    pub sum: Sum,
}

/// The operation.
#[derive(Debug)]
pub struct CollectionPlan;

impl Composed for CollectionPlan {
    const ABOUT: About = About {
        name: "premium.collection_plan",
        version: 1,
        zh: "征集计划",
        en: "what units will owe over coming months, and how it rolls up",
        law: "社会保险法 art. 60",
    };
    type Input = Input;
    type Output = Output;

    fn run(input: &Input, desk: &mut Desk<'_, '_>) -> Result<Output> {
        let places = check(input)?;
        check_districts(input, desk)?;
        let planned = collection_book::plan(input, &places, desk)?;
        collection_sums::roll_up(input, &places, planned)
    }

    /// A person's month with all kinds of the unit, or with one; of two units, the one that is named or stands first in the roster.
    fn calls(input: &Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()> {
        let places = check(input)?;
        let mut people: BTreeMap<u32, Vec<&Member>> = BTreeMap::new();
        let mut units: BTreeMap<u32, Vec<&Member>> = BTreeMap::new();
        for row in &input.roster {
            people.entry(row.person).or_default().push(row);
            units.entry(row.unit).or_default().push(row);
        }
        for (index, selector) in wanted.iter().enumerate() {
            let month = selector.month.ok_or_else(|| Selector::missing("month"))?;
            let there = |row: &&&Member| row.from <= month && month < row.until;
            let rows: Vec<&Member> = match (selector.person, selector.unit) {
                (None, None) => return Err(Selector::missing("person")),
                (Some(person), unit) => {
                    let mut rows = people.get(&person).into_iter().flatten().filter(there).copied();
                    rows.find(|row| unit.is_none_or(|unit| row.unit == unit)).into_iter().collect()
                }
                // What a unit owes rests on the same rows for all of its people, but for rural contract workers.
                (None, Some(unit)) => {
                    let rows = || units.get(&unit).into_iter().flatten().filter(there).copied();
                    let of = |rural: bool| rows().find(|row| row.rural_contract == rural);
                    [of(false), of(true)].into_iter().flatten().collect()
                }
            };
            for row in rows {
                let Some(unit) = places.get(&row.unit).and_then(|place| input.units.get(*place)) else { continue };
                let all = unit.monthly(month, row.wage);
                let (asked, bears) = match selector.item.and_then(Item::named) {
                    Some(item) => (item.alone(&all), item == Item::Unemployment),
                    None => (all, unit.terms.unemployment),
                };
                each(index, &Call::of::<Monthly>(asked.rural_contract(row.rural_contract && bears)), desk)?;
            }
        }
        Ok(())
    }

    fn made_of(line: &str, item: Option<&str>) -> Vec<&'static str> {
        item.and_then(Item::named).map_or_else(Vec::new, |item| item.lines().behind(line))
    }
}

impl Unit {
    /// What the premium is asked of everyone in the unit.
    pub(super) fn monthly(&self, month: Month, wage: Money) -> monthly::Input {
        self.terms.monthly(self.region, month, wage).annuity(self.annuity)
    }
}

/// Whether units and roster hold together; the place of each unit by its number.
fn check(input: &Input) -> Result<BTreeMap<u32, usize>> {
    if input.from >= input.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    if input.units.is_empty() {
        return Err(Error::new(Code::MissingField).field("units"));
    }
    let mut places: BTreeMap<u32, usize> = BTreeMap::new();
    for (row, unit) in input.units.iter().enumerate() {
        if places.insert(unit.unit, row).is_some() {
            return Err(Error::new(Code::Overlap).field("units").row(row));
        }
        Item::asked(&unit.monthly(input.from, Money::ZERO)).map_err(|error| error.row(row))?;
        if unit.terms.payer == Payer::Flexible && input.allocation == Some(Allocation::SummedBase) {
            return Err(Error::not_together("allocation", "payer").row(row)); // as in a unit's bill
        }
    }
    for (row, member) in input.roster.iter().enumerate() {
        if !places.contains_key(&member.unit) {
            return Err(Error::new(Code::UnknownUnit).field("roster").row(row));
        }
    }
    billing::check_spans(input.roster.iter().map(|row| ((row.unit, row.person), row.from, row.until)))?;
    Ok(places)
}

/// Whether each unit's district was there, and lies in its pooling region.
fn check_districts(input: &Input, desk: &Desk<'_, '_>) -> Result<()> {
    let day = input.from.first_day();
    for (row, unit) in input.units.iter().enumerate() {
        desk.planner.region(unit.district, day).map_err(|error| error.field("district").row(row))?;
        if !desk.planner.lies_in(unit.district, unit.region) {
            return Err(Error::not_together("district", "region").region(unit.district).row(row));
        }
    }
    Ok(())
}
