//! 单位应缴核定: what a unit and its people owe for a span of months.
//!
//! A flat roster with joins, leaves and changes of wage becomes one row a person and month, each by
//! [`premium.monthly`](super::monthly). This operation owns no policy and no number: totals are the sums of its lines, and
//! where one row fails there is no total, only the list of what failed.
//!
//! Whether a unit owes the sum of its rounded rows, or what [`premium.pooled`](super::pooled) reckons on the summed base, no
//! text that was found says: the caller chooses the allocation, and the result names it (see [`Allocation`]).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Selector};
use shebao_core::record::{ABSENT, Answer};
use shebao_core::{Code, Error, Money, Month, Region, Result};
use shebao_derive::{Choice, Record};

use super::billing::{self, Billed, Row};
use super::monthly::{self, Monthly};
use super::{Item, Payer, Terms, pooling};
use crate::domain::{
    EMPLOYEE_PREMIUM, EMPLOYER_PREMIUM, ERROR, FLAG, FROM, KIND, MONTH, PERSON, REGION, TOTAL, UNTIL, WAGE,
};

/// 合计与尾差: how the rows of a unit come to its total.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Allocation {
    /// 逐人取整后相加: the sum of the rounded rows
    Rows,
    /// 合计基数取整，尾差归缴费基数最大者: by kind and month on the summed base, the residual on the row of the largest base
    SummedBase,
}

/// A unit and its roster.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(given, REGION)]
    pub region: Region,
    /// 开始年月: first month billed
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// On what terms it pays.
    #[field(flatten)]
    pub terms: Terms,
    /// 花名册: who works here, from when to when, at what wage; a change of wage is a further row
    #[field(list)]
    pub roster: Vec<Employment>,
    /// 职业年金: whether the occupational annuity of public institutions is asked for
    #[field(given, KIND)]
    pub annuity: bool,
    /// 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows
    #[field(given, choice)]
    pub allocation: Option<Allocation>,
}

impl Input {
    /// What the premium is asked of everyone in the unit.
    fn monthly(&self, month: Month, wage: Money) -> monthly::Input {
        self.terms.monthly(self.region, month, wage).annuity(self.annuity)
    }
}

/// One person at one wage.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Employment {
    /// 个人序号: the caller's number of the person
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
    /// 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others
    #[field(given, FLAG)]
    pub reversal: bool,
}

/// Lines by person and month, and their totals.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given
    #[field(line, PERSON)]
    pub rows: u32,
    /// 明细: one row a person and month, in order of the roster and of months
    #[field(list, rows)]
    pub lines: Vec<Line>,
    /// 未能核定的明细: rows without a result, each with its error number
    #[field(list, told)]
    pub failed: Vec<Failed>,
    /// The totals by line; absent where a row failed.
    #[field(flatten)]
    pub totals: monthly::Output,
    /// 合计与尾差: how the rows came to the total
    #[field(line, choice)]
    pub allocation: Allocation,
    /// 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded
    #[field(list, restated)]
    pub residuals: Vec<Residual>,
}

/// One person and month.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// 个人序号: the caller's number of the person
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// The amounts.
    #[field(flatten)]
    pub amounts: monthly::Output,
    /// 冲减: whether the row takes back what was billed before
    #[field(line, FLAG)]
    pub reversal: bool,
}

/// What the row of the largest base carries of a kind and month. It stands in the row's amounts already.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Residual {
    /// 个人序号: the person whose row carries it
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 征收品目: kind of insurance, or the annuity
    #[field(line, choice, item)]
    pub item: Item,
    /// 合计缴费基数: summed base of the rows, as billed
    #[field(line, TOTAL)]
    pub pooled_base: Money,
    /// 单位尾差: premium on the summed base less the sum of the rounded rows, employer
    #[field(line, EMPLOYER_PREMIUM)]
    pub employer_residual: Money,
    /// 个人尾差: premium on the summed base less the sum of the rounded rows, employees
    #[field(line, EMPLOYEE_PREMIUM)]
    pub employee_residual: Money,
    /// 冲减: whether the rows take back what was billed before
    #[field(line, FLAG)]
    pub reversal: bool,
}

/// One person and month without a result.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Failed {
    /// 个人序号: the caller's number of the person
    #[field(line, PERSON, id)]
    pub person: u32,
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 错误号: number of the error
    #[field(line, ERROR, error)]
    pub error: u32,
}

/// The operation.
#[derive(Debug)]
pub struct UnitBill;

impl Composed for UnitBill {
    const ABOUT: About = About {
        name: "premium.unit_bill",
        version: 1,
        zh: "单位应缴核定",
        en: "what a unit and its people owe for a span of months",
        law: "社会保险法 art. 60",
    };
    type Input = Input;
    type Output = Output;

    fn run(input: &Input, desk: &mut Desk<'_, '_>) -> Result<Output> {
        check(input)?;
        let rows = rows(input, desk.limits.listed())?;
        let Billed { mut lines, error, .. } =
            billing::bill(&[input.monthly(input.from, Money::ZERO)], &rows, |_| true, desk)?;
        let allocation = input.allocation.unwrap_or(Allocation::Rows);
        let residuals = match allocation {
            Allocation::Rows => Vec::new(),
            Allocation::SummedBase => pooling::pool(input, &rows, &mut lines, &error, desk)?,
        };
        Ok(Output { residuals, ..assemble(allocation, &rows, &lines, &error)? })
    }

    fn calls(input: &Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()> {
        check(input)?;
        let mut people: BTreeMap<u32, Vec<&Employment>> = BTreeMap::new();
        input.roster.iter().for_each(|row| people.entry(row.person).or_default().push(row));
        for (index, selector) in wanted.iter().enumerate() {
            let person = selector.person.ok_or_else(|| Selector::missing("person"))?;
            let month = selector.month.ok_or_else(|| Selector::missing("month"))?;
            let rows = people.get(&person).into_iter().flatten();
            let mut rows = rows.filter(|row| row.from <= month && month < row.until);
            let Some(row) = rows.clone().find(|row| !row.reversal).or_else(|| rows.next()) else { continue };
            let asked = input.monthly(month, row.wage).rural_contract(row.rural_contract);
            each(index, &Call::of::<Monthly>(asked), desk)?;
        }
        Ok(())
    }
}

/// Whether the roster holds together: no empty span, nobody billed twice in one month, nor reversed twice.
fn check(input: &Input) -> Result<()> {
    if input.from >= input.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    if input.roster.is_empty() {
        return Err(Error::new(Code::EmptyRoster).field("roster"));
    }
    if input.terms.payer == Payer::Flexible && input.allocation == Some(Allocation::SummedBase) {
        return Err(Error::not_together("allocation", "payer")); // each pays alone: there is no unit's total
    }
    billing::check_spans(input.roster.iter().map(|row| ((row.person, row.reversal), row.from, row.until)))
}

fn rows(input: &Input, limit: usize) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for employment in &input.roster {
        let mut month = employment.from.max(input.from);
        while month < employment.until.min(input.until) {
            if rows.len() >= limit {
                return Err(Error::new(Code::TooManyRows).range(0, limit));
            }
            let Employment { person, wage, rural_contract, reversal, .. } = *employment;
            rows.push(Row { unit: 0, person, month, wage, rural_contract, reversal });
            month = month.plus(1);
        }
    }
    Ok(rows)
}

/// Puts the rows' results into lines and totals.
fn assemble(allocation: Allocation, rows: &[Row], lines: &[Vec<i64>], error: &[u32]) -> Result<Output> {
    let mut output = Output {
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        lines: Vec::with_capacity(rows.len()),
        failed: Vec::new(),
        totals: monthly::Output::default(),
        allocation,
        residuals: Vec::new(),
    };
    for (index, (row, error)) in rows.iter().zip(error).enumerate() {
        let Row { person, month, reversal, .. } = *row;
        if *error != 0 {
            output.failed.push(Failed { person, month, error: *error });
            continue;
        }
        let mut amounts = monthly::Output::default();
        for (line, column) in lines.iter().enumerate() {
            match column.get(index) {
                Some(fen) if *fen != ABSENT => amounts.set_line(line, row.signed(*fen)),
                _ => {}
            }
        }
        output.lines.push(Line { person, month, amounts, reversal });
    }
    if output.failed.is_empty() {
        for (line, column) in lines.iter().enumerate() {
            let given = rows.iter().zip(column).filter(|(_, fen)| **fen != ABSENT);
            let total = given.clone().try_fold(0i64, |total, (row, fen)| total.checked_add(row.signed(*fen)));
            let total = total.ok_or_else(|| Error::new(Code::Overflow))?;
            if given.count() > 0 {
                output.totals.set_line(line, total);
            }
        }
    }
    Ok(output)
}
