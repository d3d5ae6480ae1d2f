//! 滞纳金: what an employer owes by the day on a premium that was not paid in time.
//!
//! 社会保险费征缴暂行条例 art. 13 (0.2 % a day, where an order to pay ran out unmet), 社会保险法 art. 86 and
//! 工伤保险条例 art. 62 (0.05 % a day), each from the day of default; 行政强制法 art. 45 (whether it bounds this fee is
//! contested). Simple interest on the principal: no fee bears a fee. The fee is the employer's, never the employee's.
//!
//! Days are counted half-open. Whether the day of payment itself counts is not known for Henan: the caller gives the first
//! day that does not. Fines (社会保险法 art. 86) are not part of the fee.

use alloc::vec::Vec;

use shebao_core::calc::Calc;
use shebao_core::op::{About, Leaf};
use shebao_core::plan::{Fact, Rows, Sourced, Times};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Param, Parameter};
use shebao_core::record::Line;
use shebao_core::{Code, Date, Error, Money, Month, Planner, Rate, Region, Result, Rounding};
use shebao_derive::{Choice, Record};

use super::Kind;
use crate::base::PREMIUM_MONTH;
use crate::domain::{self, DAY, DAYS, FLAG, LATE_FEE, MONTH, PRINCIPAL, REGION};

const RATE: Param<Rate, Kind> = Param::new("late_fee.rate");
/// 0: none, 1: an order to pay ran out unmet.
const CONDITION: Param<u8, Kind> = Param::new("late_fee.condition");
/// 0: each day by what holds on it.
const TRANSITION: Param<u8, Kind> = Param::new("late_fee.transition");
/// 0: the first day of the month after the one that the premium is for.
const START: Param<u8, Kind> = Param::new("late_fee.start");
const ROUNDING: Param<Rounding, Kind> = Param::new("late_fee.rounding");
/// 0: what is owed.
const CAP: Param<u8, Kind> = Param::new("late_fee.cap");
const APPROVED_MONTHS: Param<u32, Kind> = Param::new("deferral.approved_months");
/// By [`Relief`]: the first day on which the fee runs again, as `yyyymmdd`.
const RELIEFS: [Param<u32, Kind>; 5] = [
    Param::new("deferral.five_sectors"),
    Param::new("deferral.wider_sectors"),
    Param::new("deferral.hard_hit"),
    Param::new("deferral.hardship"),
    Param::new("deferral.limits_settlement"),
];

pub(crate) const PARAMETERS: &[Parameter] = &[
    RATE.declared(),
    CONDITION.declared(),
    TRANSITION.declared(),
    START.declared(),
    ROUNDING.declared(),
    CAP.declared(),
    APPROVED_MONTHS.declared(),
    RELIEFS[0].declared(),
    RELIEFS[1].declared(),
    RELIEFS[2].declared(),
    RELIEFS[3].declared(),
    RELIEFS[4].declared(),
];

const DEFAULT: Event = Event { zh: "欠缴之日", en: "the day of default" };
const COUNTED: Event = Event { zh: "加收滞纳金之日", en: "the days that the late fee is for" };

/// 责令限期缴纳: what became of an order to pay within a term.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Demand {
    /// 责令后逾期仍未缴纳: an order to pay ran out unmet
    Unmet,
    /// 未责令，或在限期内缴纳: none was made, or it was met in time
    MetOrNotMade,
}

/// 缓缴、免收滞纳金政策: a policy by which no late fee runs for a time.
#[derive(Choice, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relief {
    /// 五个特困行业阶段性缓缴（2022年）: deferral of 2022 for catering, retail, tourism, civil aviation and transport
    FiveSectors,
    /// 扩围行业阶段性缓缴（2022年）: deferral of 2022 for the seventeen further sectors
    WiderSectors,
    /// 困难中小微企业阶段性缓缴（2022年）: deferral of 2022 for small firms in hard-hit places
    HardHit,
    /// 困难企业缓缴（2020年）: deferral of 2020 for firms in hardship
    Hardship,
    /// 缴费基数上下限公布后的差额结算（2025年）: settlement of the difference after the limits of 2025 came out
    LimitsSettlement,
}

/// What is owed of one month and kind, and from when to when the fee is reckoned.
#[derive(Record, Clone, PartialEq, Debug)]
#[record(key)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(key, REGION)]
    pub region: Region,
    /// 险种: kind of insurance
    #[field(key, choice)]
    pub kind: Kind,
    /// 费款所属期: month the premium is for
    #[field(key, MONTH, when)]
    pub month: Month,
    /// 欠缴之日: first day of default, the first that counts; needed where no rule for it is known
    #[field(key, DAY)]
    pub default_from: Option<Date>,
    /// 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say
    #[field(key, DAY)]
    pub until: Date,
    /// 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01)
    #[field(key, choice)]
    pub demand: Option<Demand>,
    /// 阶段性缓缴政策: a deferral policy that the unit falls under
    #[field(key, choice)]
    pub relief: Option<Relief>,
    /// 经批准缓缴期满之次日: first day after a deferral that was approved for the unit
    #[field(key, DAY)]
    pub deferred_until: Option<Date>,
    /// 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for
    #[field(key, FLAG)]
    pub capped: bool,
    /// 欠缴本金: what is owed, the fee's base
    #[field(given, PRINCIPAL)]
    pub principal: Money,
}

/// The days, and the fee by the text that it rests on.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 起算日: first day that counts; absent where a deferral leaves none
    #[field(line, DAY)]
    pub counted_from: Option<Date>,
    /// 滞纳天数: days that count
    #[field(line, DAYS)]
    pub days: u32,
    /// 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet
    #[field(line, LATE_FEE)]
    pub by_regulation: Option<Money>,
    /// 按社会保险法加收: fee by the law; absent where no such day counts
    #[field(line, LATE_FEE)]
    pub by_law: Option<Money>,
    /// 按日加收合计: fee by the day in all
    #[field(line, LATE_FEE)]
    pub accrued: Option<Money>,
    /// 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more
    #[field(line, FLAG)]
    pub capped: bool,
    /// 应缴滞纳金: late fee due
    #[field(line, LATE_FEE)]
    pub late_fee: Option<Money>,
}

/// What the rule needs for one key: a factor for each stretch of days with one rate, and whether the fee is bounded. The days
/// are of the key: they select the rates.
#[derive(Debug, Default)]
pub struct Plan {
    counted_from: Option<Start>,
    days: Fact,
    /// The rows that bound the fee, where that is asked for.
    cap: Option<Rows>,
    by_regulation: Vec<Times>,
    by_law: Vec<Times>,
}

/// The first day that counts: the day of default, or the later day after a deferral. 缓缴期内免收滞纳金.
#[derive(Debug)]
struct Start {
    default: Sourced<Date>,
    /// The first day after a deferral.
    free: Option<Sourced<Date>>,
}

impl Start {
    /// The day, for the rates that hold from it on; the rule finds it by [`Calc::later`].
    fn day(&self) -> Sourced<Date> {
        let later = self.free.iter().map(|free| free.value).fold(self.default.value, Date::max);
        let rows = core::iter::once(&self.default).chain(&self.free).flat_map(|day| day.rows.iter().copied());
        Sourced { value: later, rows: rows.collect() }
    }
}

fn day(of: &Sourced<Date>) -> Fact {
    Fact { raw: of.value.yyyymmdd().into(), rows: of.rows.clone() }
}

/// The operation.
#[derive(Debug)]
pub struct LateFee;

impl Leaf for LateFee {
    const ABOUT: About = About {
        name: "premium.late_fee",
        version: 1,
        zh: "社会保险费滞纳金",
        en: "late fee on a social-insurance premium",
        law: "社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45",
    };
    type Key = Key;
    type Given = Given;
    type Input = Input;
    type Output = Output;
    type Plan = Plan;

    fn split(input: &Input) -> (Key, Given) {
        (input.key(), input.given())
    }

    fn plan(key: &Key, planner: &mut Planner<'_>) -> Result<Plan> {
        planner.region(key.region, key.month.first_day())?;
        let mut owed = Owed { key, planner };
        let default = owed.default_day()?;
        if key.until <= default.value {
            return Err(Error::new(Code::EmptySpan).field("until"));
        }
        let free = owed.free_until(default.value)?;
        let start = Start { default, free };
        let from = start.day();
        let mut plan = owed.factors(&from)?;
        plan.cap = owed.cap()?;
        plan.days.raw = key.until.since(from.value).into();
        plan.counted_from = (from.value < key.until).then_some(start);
        Ok(plan)
    }

    #[inline(always)]
    fn rule<C: Calc>(_: &Key, plan: &Plan, c: &mut C) -> Result<()> {
        use Output as O;
        let principal = c.given(Input::PRINCIPAL);
        if let Some(Start { default, free }) = &plan.counted_from {
            match free {
                Some(free) => c.later(O::COUNTED_FROM, &day(default), &day(free)),
                None => c.fact(O::COUNTED_FROM, &day(default)),
            };
        }
        c.fact(O::DAYS, &plan.days);
        let by_regulation = accrued(c, O::BY_REGULATION, principal, &plan.by_regulation);
        let by_law = accrued(c, O::BY_LAW, principal, &plan.by_law);
        let accrued = c.sum(O::ACCRUED, &[by_regulation, by_law]);
        match &plan.cap {
            None => {
                c.fact(O::CAPPED, &Fact::of(0));
                c.sum(O::LATE_FEE, &[accrued]);
            }
            Some(rows) => {
                let is_more = c.more(accrued, principal);
                c.any(O::CAPPED, [is_more]);
                c.at_most(O::LATE_FEE, accrued, principal, rows);
            }
        }
        Ok(())
    }
}

#[inline(always)]
fn accrued<C: Calc>(c: &mut C, line: Line, principal: C::Val, factors: &[Times]) -> C::Val {
    let Some((first, further)) = factors.split_first() else { return c.absent() };
    let mut fee = c.times(line, principal, first);
    for factor in further {
        let more = c.times(line, principal, factor);
        fee = c.sum(line, &[fee, more]);
    }
    fee
}

/// Makes the plan of one key.
struct Owed<'k, 'p, 'b> {
    key: &'k Key,
    planner: &'p mut Planner<'b>,
}

impl Owed<'_, '_, '_> {
    fn at(&self, day: Date, event: Event) -> At<Kind> {
        At::new(self.key.region, day, event).of(self.key.kind)
    }

    /// 欠缴之日: the caller's, or what a rule makes of the month. It is never guessed.
    fn default_day(&mut self) -> Result<Sourced<Date>> {
        let month = self.key.month;
        match self.key.default_from {
            Some(day) if day < month.first_day() => Err(Error::new(Code::Overlap).field("default_from")),
            Some(day) => Ok(Sourced { value: day, rows: Rows::new() }),
            None => {
                let at = self.at(month.first_day(), PREMIUM_MONTH);
                let start = self.planner.read(&START, at).map_err(|error| error.field("default_from"))?;
                Ok(Sourced { value: month.plus(1).first_day(), rows: start.rows })
            }
        }
    }

    /// The first day after a deferral, where there was one.
    fn free_until(&mut self, default: Date) -> Result<Option<Sourced<Date>>> {
        match (self.key.relief, self.key.deferred_until) {
            (None, None) => Ok(None),
            (Some(_), Some(_)) => Err(Error::not_together("deferred_until", "relief")),
            (None, Some(until)) => self.approved(default, until).map(Some),
            (Some(relief), None) => {
                let param = RELIEFS.get(usize::from(relief.ordinal())).ok_or_else(|| Error::new(Code::Defect))?;
                let at = self.at(self.key.month.first_day(), PREMIUM_MONTH);
                let day = self.planner.read(param, at)?;
                let value = Date::from_yyyymmdd(day.value.into());
                let value = value.ok_or_else(|| Error::new(Code::BadValue).param(param.id()))?;
                Ok(Some(Sourced { value, rows: day.rows }))
            }
        }
    }

    /// 经批准的缓缴: not longer than the ordinance allows.
    fn approved(&mut self, default: Date, until: Date) -> Result<Sourced<Date>> {
        if until <= default {
            return Err(Error::new(Code::Overlap).field("deferred_until"));
        }
        let at = self.at(default, DEFAULT);
        let months = self.planner.read(&APPROVED_MONTHS, at)?;
        let last = default.months_later(months.value);
        if until > last {
            return Err(Error::new(Code::OutOfRange).field("deferred_until").range(default.next(), last));
        }
        Ok(Sourced { value: until, rows: months.rows })
    }

    /// 行政强制法 art. 45: only where the caller asks for it, since whether it binds here is contested.
    fn cap(&mut self) -> Result<Option<Rows>> {
        if !self.key.capped {
            return Ok(None);
        }
        let at = self.at(self.key.until.previous(), COUNTED);
        Ok(Some(self.planner.read(&CAP, at)?.rows))
    }

    /// 按日加收: a factor for each stretch of days with one rate.
    fn factors(&mut self, from: &Sourced<Date>) -> Result<Plan> {
        let mut plan = Plan::default();
        if self.key.until <= from.value {
            return Ok(plan);
        }
        let at = self.at(from.value, COUNTED);
        let stretches = self.planner.stretches(&RATE, at, self.key.until)?;
        let (mut before, mut after) = (false, false);
        for (span, mut rate) in stretches {
            let at = self.at(span.from, COUNTED);
            let condition = self.planner.read(&CONDITION, at)?;
            let factors = if condition.value == 0 {
                after = true;
                &mut plan.by_law
            } else {
                before = true;
                &mut plan.by_regulation
            };
            match self.key.demand {
                None if condition.value != 0 => return Err(Error::new(Code::MissingField).field("demand")),
                Some(Demand::MetOrNotMade) if condition.value != 0 => continue,
                _ => {}
            }
            let rounding = self.planner.read(&ROUNDING, at)?;
            rate.rows.extend(condition.rows.iter().chain(&from.rows));
            if before && after {
                // A default of the time before the law that goes on under it.
                rate.rows.extend(self.planner.read(&TRANSITION, at)?.rows);
            }
            factors.push(Times::by_days(&rate, span.until.since(span.from), &rounding, domain::PRINCIPAL.max)?);
        }
        Ok(plan)
    }
}
