//! 年度缴费基数申报核定: a unit's declared wages held against the wages themselves over a payment year, and the premium that
//! each difference moves.
//!
//! Each base and its reason is [`base.verification`](super::verification)'s; the premium before is what
//! [`premium.monthly`](crate::premium::monthly) gives on the declared wage, the premium after on the verified one, kind by
//! kind, so that a kind without policy does not hide the others. This operation owns no policy and no number. A difference is
//! after less before: above zero it is owed, below zero it was paid too much.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Selector};
use shebao_core::{Code, Error, Money, Month, Region, Result};
use shebao_derive::Record;

use super::payment::Source;
use super::verification::{self, Reason, Verification};
use super::verified::Book;
use crate::domain::{BASE, BASE_BILLED, ERROR, FLAG, FROM, KIND, MONTH, PERSON, REGION, TOTAL, UNTIL, WAGE};
use crate::premium::billing;
use crate::premium::monthly::Monthly;
use crate::premium::{Item, Payer, Terms, monthly};

/// A unit, the months of a payment year, and what was declared.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(given, REGION)]
    pub region: Region,
    /// 开始年月: first month verified
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// On what terms it pays.
    #[field(flatten)]
    pub terms: Terms,
    /// 职业年金: whether the occupational annuity of public institutions is asked for
    #[field(given, KIND)]
    pub annuity: bool,
    /// 只列差异: whether only lines with another base than the declared one are listed; sums are of all
    #[field(given, FLAG)]
    pub differing_only: bool,
    /// 申报名册: who works here, the wage and what was declared; a change of either is a further row
    #[field(list)]
    pub roster: Vec<Declaration>,
}

impl Input {
    /// What the premium is asked of everyone in the unit.
    pub(super) fn monthly(&self, month: Month, wage: Money) -> monthly::Input {
        self.terms.monthly(self.region, month, wage).annuity(self.annuity)
    }
}

/// What was declared for one person.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Declaration {
    /// 个人序号: the caller's number of the person
    #[field(given, PERSON, id)]
    pub person: u32,
    /// 开始年月: first month
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 工资来源: what the wage given is
    #[field(given, choice)]
    pub source: Source,
    /// 工资: monthly wage, allowance or base that the source names, before the limits
    #[field(given, WAGE)]
    pub wage: Money,
    /// 申报工资: wage that was declared, before the limits; where none was, the base in force
    #[field(given, WAGE)]
    pub declared_wage: Money,
    /// 农民合同制工人: whether the person is a rural contract worker
    #[field(given, FLAG)]
    pub rural_contract: bool,
}

/// Lines by person, kind and stretch of months, and their sums.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 人次: rows verified, one a person, month and kind
    #[field(line, PERSON)]
    pub rows: u32,
    /// 明细: one row a person, kind and stretch of months with the same bases, in order of the roster
    #[field(list)]
    pub lines: Vec<Line>,
    /// 未能核定的明细: rows without a result, each with its error number
    #[field(list, told)]
    pub failed: Vec<Failed>,
    /// 按险种合计: sums by kind; no amounts where a row of it failed
    #[field(list, restated)]
    pub items: Vec<OfItem>,
    /// 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed
    #[field(list, restated)]
    pub reasons: Vec<OfReason>,
    /// The sums of all; absent where a row failed.
    #[field(flatten)]
    pub totals: Moved,
}

/// The premium before and after.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Moved {
    /// 单位应缴，按申报: employer's premium on what was declared
    #[field(line, TOTAL)]
    pub employer_before: Option<Money>,
    /// 单位应缴，按核定: employer's premium on the verified base
    #[field(line, TOTAL)]
    pub employer_after: Option<Money>,
    /// 单位差额: employer's premium that the difference moves
    #[field(line, TOTAL)]
    pub employer_difference: Option<Money>,
    /// 个人应缴，按申报: employee's premium on what was declared
    #[field(line, TOTAL)]
    pub employee_before: Option<Money>,
    /// 个人应缴，按核定: employee's premium on the verified base
    #[field(line, TOTAL)]
    pub employee_after: Option<Money>,
    /// 个人差额: employee's premium that the difference moves
    #[field(line, TOTAL)]
    pub employee_difference: Option<Money>,
    /// 差额合计: all that the difference moves
    #[field(line, TOTAL)]
    pub difference: Option<Money>,
}

/// One person and kind over months with the same bases.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// 个人序号: the caller's number of the person
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 开始年月: first month
    #[field(line, FROM, when)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(line, UNTIL)]
    pub until: Month,
    /// 申报缴费基数: payment base that follows from what was declared
    #[field(line, BASE)]
    pub declared_base: Money,
    /// 核定缴费基数: payment base that follows from the wage
    #[field(line, BASE)]
    pub verified_base: Money,
    /// 基数差额: verified less declared base
    #[field(line, BASE_BILLED)]
    pub base_difference: Money,
    /// 核定结果: why the base is or is not what was declared
    #[field(line, choice)]
    pub reason: Reason,
    /// The premium of all these months.
    #[field(flatten)]
    pub moved: Moved,
}

/// One person, month and kind without a result.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Failed {
    /// 个人序号: the caller's number of the person
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 错误号: number of the error
    #[field(line, ERROR, error)]
    pub error: u32,
}

/// The sums of one kind.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct OfItem {
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 人次: rows verified, one a person and month
    #[field(line, PERSON)]
    pub rows: u32,
    /// 基数不符人次: rows with another base than the declared one
    #[field(line, PERSON)]
    pub differing: u32,
    /// 未能核定人次: rows without a result
    #[field(line, PERSON)]
    pub failed_rows: u32,
    /// The sums; absent where a row failed.
    #[field(flatten)]
    pub moved: Moved,
}

/// The sums of one kind and reason.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct OfReason {
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 核定结果: why the base is or is not what was declared
    #[field(line, choice)]
    pub reason: Reason,
    /// 人次: rows verified, one a person and month
    #[field(line, PERSON)]
    pub rows: u32,
    /// The sums; absent where a row of the kind failed.
    #[field(flatten)]
    pub moved: Moved,
}

/// The operation.
#[derive(Debug)]
pub struct UnitVerification;

impl Composed for UnitVerification {
    const ABOUT: About = About {
        name: "base.unit_verification",
        version: 1,
        zh: "年度缴费基数申报核定",
        en: "a unit's declared wages held against the wages over a payment year",
        law: "郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25",
    };
    type Input = Input;
    type Output = Output;

    fn run(input: &Input, desk: &mut Desk<'_, '_>) -> Result<Output> {
        let items = check(input, desk.limits.listed())?;
        let mut book = Book::new(input);
        let mut month = input.from;
        while month < input.until {
            for item in &items {
                book.verify(month, *item, desk)?;
            }
            month = month.plus(1);
        }
        output(book)
    }

    /// The base of a person's month, of the kind that is named or the first that is asked for, and the premium before and after.
    fn calls(input: &Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()> {
        let items = check(input, desk.limits.listed())?;
        let mut people: BTreeMap<u32, Vec<&Declaration>> = BTreeMap::new();
        input.roster.iter().for_each(|row| people.entry(row.person).or_default().push(row));
        for (index, selector) in wanted.iter().enumerate() {
            let person = selector.person.ok_or_else(|| Selector::missing("person"))?;
            let month = selector.month.ok_or_else(|| Selector::missing("month"))?;
            let mut rows = people.get(&person).into_iter().flatten();
            let Some(row) = rows.find(|row| row.from <= month && month < row.until) else { continue };
            let named = selector.item.map(Item::named).unwrap_or(items.first().copied());
            let Some(item) = named.filter(|item| items.contains(item)) else { continue };
            let asked = verification::Input {
                region: input.region,
                month,
                payer: input.terms.payer,
                source: row.source,
                kind: item.kind(),
                wage: row.wage,
                declared_wage: row.declared_wage,
            };
            let verified = desk.leaf::<Verification>(&asked)?.verified_wage;
            each(index, &Call::of::<Verification>(asked), desk)?;
            let rural_contract = row.rural_contract && item == Item::Unemployment;
            for wage in [Some(row.declared_wage), verified].into_iter().flatten() {
                let premium = item.alone(&input.monthly(month, wage)).rural_contract(rural_contract);
                each(index, &Call::of::<Monthly>(premium), desk)?;
            }
        }
        Ok(())
    }

    /// What comes after, and the difference, rest on the verified wage too.
    fn made_of(line: &str, item: Option<&str>) -> Vec<&'static str> {
        let mut made_of = item.and_then(Item::named).map_or_else(Vec::new, |item| item.lines().behind(line));
        if !made_of.is_empty() && !line.ends_with("_before") {
            made_of.push(verification::Output::VERIFIED_WAGE.field.name);
        }
        made_of
    }
}

/// Whether the roster holds together, is of a unit, and is not too long; the items that are asked for.
fn check(input: &Input, limit: usize) -> Result<Vec<Item>> {
    if input.from >= input.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    if input.roster.is_empty() {
        return Err(Error::new(Code::EmptyRoster).field("roster"));
    }
    if input.terms.payer == Payer::Flexible {
        return Err(Error::new(Code::NotTogether).field("payer").hint(
            "灵活就业人员自选基数，无须申报核定",
            "flexible workers choose their base: none is declared and verified",
        ));
    }
    let items = Item::asked(&input.monthly(input.from, Money::ZERO))?;
    billing::check_spans(input.roster.iter().map(|row| (row.person, row.from, row.until)))?;
    let months = |row: &Declaration| {
        let (from, until) = (row.from.max(input.from), row.until.min(input.until));
        if from < until { usize::try_from(until.since(from)).unwrap_or(usize::MAX) } else { 0 }
    };
    let months = input.roster.iter().fold(0usize, |sum, row| sum.saturating_add(months(row)));
    if months.saturating_mul(items.len()) > limit {
        return Err(Error::new(Code::TooManyRows).range(0, limit));
    }
    Ok(items)
}

/// The sums by reason add up to those by kind, and these to the whole.
fn output(book: Book<'_>) -> Result<Output> {
    let (lines, failed, sums) = book.close()?;
    let none = |item: Item| OfItem { item, rows: 0, differing: 0, failed_rows: 0, moved: Moved::default() };
    let mut items: BTreeMap<Item, OfItem> = BTreeMap::new();
    let overflow = || Error::new(Code::Overflow);
    let more = |count: u32, rows: u32| count.checked_add(rows).ok_or_else(overflow);
    for row in &failed {
        let of = items.entry(row.item).or_insert_with(|| none(row.item));
        of.failed_rows = more(of.failed_rows, 1)?;
    }
    for ((item, _), (rows, differing, moved)) in &sums {
        let of = items.entry(*item).or_insert_with(|| none(*item));
        of.rows = more(of.rows, *rows)?;
        of.differing = more(of.differing, *differing)?;
        of.moved.add(moved)?;
    }
    let mut output = Output { lines, failed, ..Output::default() };
    for of in items.values_mut() {
        output.rows = more(output.rows, more(of.rows, of.failed_rows)?)?;
        if of.failed_rows > 0 {
            of.moved = Moved::default();
        } else if output.failed.is_empty() {
            output.totals.add(&of.moved)?;
        }
    }
    let is_whole = |item: &Item| items.get(item).is_some_and(|of| of.failed_rows == 0);
    let reasons = sums.into_iter().map(|((item, reason), (rows, _, moved))| OfReason {
        item,
        reason,
        rows,
        moved: if is_whole(&item) { moved } else { Moved::default() },
    });
    output.reasons = reasons.collect();
    output.items = items.into_values().collect();
    Ok(output)
}

impl Moved {
    /// The parts of both sides, before and after.
    pub(super) fn of(employer: [Option<i64>; 2], employee: [Option<i64>; 2]) -> Result<Moved> {
        let difference = |[before, after]: [Option<i64>; 2]| match (before, after) {
            (None, None) => Ok(None),
            (before, after) => {
                let difference = after.unwrap_or(0).checked_sub(before.unwrap_or(0));
                difference.map(Some).ok_or_else(|| Error::new(Code::Overflow))
            }
        };
        let (of_employer, of_employee) = (difference(employer)?, difference(employee)?);
        let all = of_employer.unwrap_or(0).checked_add(of_employee.unwrap_or(0));
        let money = |fen: Option<i64>| fen.map(Money::from_fen);
        Ok(Moved {
            employer_before: money(employer[0]),
            employer_after: money(employer[1]),
            employer_difference: money(of_employer),
            employee_before: money(employee[0]),
            employee_after: money(employee[1]),
            employee_difference: money(of_employee),
            difference: money(all),
        })
    }

    pub(super) fn add(&mut self, other: &Moved) -> Result<()> {
        let sides = [
            (&mut self.employer_before, other.employer_before),
            (&mut self.employer_after, other.employer_after),
            (&mut self.employer_difference, other.employer_difference),
            (&mut self.employee_before, other.employee_before),
            (&mut self.employee_after, other.employee_after),
            (&mut self.employee_difference, other.employee_difference),
            (&mut self.difference, other.difference),
        ];
        for (sum, part) in sides {
            let Some(part) = part else { continue };
            let total = sum.unwrap_or_default().checked_add(part).ok_or_else(|| Error::new(Code::Overflow))?;
            *sum = Some(total);
        }
        Ok(())
    }
}
