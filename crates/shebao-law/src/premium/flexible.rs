//! 灵活就业人员缴费: what a flexible worker pays over some months, by tier or chosen base, and for how many months at once.
//!
//! The base of a tier is [`base.tier`](crate::base::tier)'s, each month's premium [`premium.monthly`](super::monthly)'s, and
//! whether a month may still be paid [`premium.make_up`](super::make_up)'s. This operation owns no policy and no number: a
//! payment for several months is the sum of its months, each rounded.

use alloc::vec::Vec;

use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Selector};
use shebao_core::record::Answer;
use shebao_core::{Code, Date, Error, Money, Month, Rate, Region, Result};
use shebao_derive::Record;

use super::billing;
use super::make_up::{self, Decision, MakeUp, Period};
use super::monthly::{self, Monthly};
use super::{Kind, Payer};
use crate::base::tier::{self, Tier};
use crate::domain::{DAY, ERROR, FLAG, FROM, KIND, MONTH, REGION, TIER_SHARE, TOTAL, UNTIL, WAGE};

/// A flexible worker's choice, and the months.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Input {
    /// 统筹地区: pooling region
    #[field(given, REGION)]
    pub region: Region,
    /// 开始年月: first month paid
    #[field(given, FROM)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(given, UNTIL)]
    pub until: Month,
    /// 缴费周期: how many months are paid at once, counted from the first
    #[field(given, choice)]
    pub period: Period,
    /// 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid
    #[field(given, DAY)]
    pub paid: Option<Date>,
    /// 基本养老保险: whether basic pension is asked for
    #[field(given, KIND)]
    pub pension: bool,
    /// 职工基本医疗保险: whether basic medical is asked for; its base is one for all
    #[field(given, KIND)]
    pub medical: bool,
    /// 生育保险: whether maternity is asked for
    #[field(given, KIND)]
    pub maternity: bool,
    /// 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen
    #[field(given, TIER_SHARE)]
    pub tier_share: Option<Rate>,
    /// 自选缴费基数: base of pension by amount, in place of a tier; the base before where none was chosen
    #[field(given, WAGE)]
    pub chosen_base: Option<Money>,
    /// 未申报档次: whether neither tier nor base was chosen for the year
    #[field(given, FLAG)]
    pub unchosen: bool,
}

/// Months, payments, and their totals.
#[derive(Record, Clone, PartialEq, Default, Debug)]
#[non_exhaustive]
pub struct Output {
    /// 明细: one row a month, without the kinds that may not be paid any more
    #[field(list)]
    pub lines: Vec<Line>,
    /// 各期应缴: one row a payment, in order of time
    #[field(list)]
    pub payments: Vec<Payment>,
    /// 补缴认定: months that are over on the day of payment, and what becomes of each
    #[field(list, told)]
    pub past: Vec<Past>,
    /// 未能核定的明细: months without a result, each with its error number
    #[field(list, told)]
    pub failed: Vec<Failed>,
    /// The totals by line; absent where a month failed.
    #[field(flatten)]
    pub totals: monthly::Output,
}

/// One month.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 缴费档次: tier paid on; absent where the base was chosen by amount
    #[field(line, TIER_SHARE)]
    pub tier_share: Option<Rate>,
    /// The amounts.
    #[field(flatten)]
    pub amounts: monthly::Output,
}

/// One payment.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Payment {
    /// 开始年月: first month paid for
    #[field(line, FROM, when)]
    pub from: Month,
    /// 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042)
    #[field(line, UNTIL)]
    pub until: Month,
    /// 本期应缴: sum of its months; absent where one failed
    #[field(line, TOTAL)]
    pub payment: Option<Money>,
}

/// One month and kind that is over on the day of payment.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Past {
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 险种: kind of insurance
    #[field(line, choice)]
    pub kind: Kind,
    /// 补缴情形: what becomes of it; what is not allowed is in no line and no total
    #[field(line, choice)]
    pub decision: Decision,
}

/// One month without a result.
#[derive(Record, Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Failed {
    /// 费款所属期: month the premium is for
    #[field(line, MONTH, when)]
    pub month: Month,
    /// 错误号: number of the error
    #[field(line, ERROR, error)]
    pub error: u32,
}

/// The operation.
#[derive(Debug)]
pub struct Flexible;

impl Composed for Flexible {
    const ABOUT: About = About {
        name: "premium.flexible",
        version: 1,
        zh: "灵活就业人员缴费",
        en: "what a flexible worker pays over some months",
        law: "国办发〔2019〕13号 s.3; 社会保险法 art. 60",
    };
    type Input = Input;
    type Output = Output;

    fn run(input: &Input, desk: &mut Desk<'_, '_>) -> Result<Output> {
        check(input)?;
        if input.until.since(input.from) > desk.limits.months {
            return Err(Error::new(Code::HistoryTooLong).range(0, desk.limits.months));
        }
        let mut output = Output::default();
        for (period, month) in months(input) {
            if period.from == month {
                output.payments.push(Payment { payment: Some(Money::ZERO), ..period.clone() });
            }
            let Some(payment) = output.payments.last_mut() else { continue };
            match pay(input, &period, month, desk) {
                Ok(paid) => {
                    let due = paid.line.as_ref().and_then(|line| line.amounts.total).unwrap_or(Money::ZERO);
                    payment.payment = payment.payment.and_then(|so_far| so_far.checked_add(due));
                    output.lines.extend(paid.line);
                    output.past.extend(paid.past);
                }
                Err(error) => {
                    payment.payment = None;
                    output.failed.push(Failed { month, error: error.number().into() });
                }
            }
        }
        if output.failed.is_empty() {
            total(&mut output)?;
        }
        Ok(output)
    }

    fn calls(input: &Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()> {
        check(input)?;
        for (index, selector) in wanted.iter().enumerate() {
            let month = selector.month.ok_or_else(|| Selector::missing("month"))?;
            if month < input.from || month >= input.until {
                continue;
            }
            let length = input.period.months();
            let over = month.since(input.from).checked_rem(length).unwrap_or(0);
            let from = input.from.plus(month.since(input.from).saturating_sub(over));
            let period = Payment { from, until: from.plus(length), payment: None };
            for call in asked(input, &period, month, desk)?.calls {
                each(index, &Call::of::<Monthly>(call), desk)?;
            }
        }
        Ok(())
    }

    fn made_of(line: &str, _: Option<&str>) -> Vec<&'static str> {
        if line == "payment" { alloc::vec!["total"] } else { Vec::new() }
    }
}

/// Whether the choice is one, and the months are whole periods.
fn check(input: &Input) -> Result<()> {
    if input.from >= input.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    if !(input.pension || input.medical || input.maternity) {
        return Err(Error::new(Code::NoKind));
    }
    let (tier, base) = (input.tier_share.is_some(), input.chosen_base.is_some());
    let not_together = |field: &str, other: &str| Err(Error::not_together(field, other));
    if !input.until.since(input.from).is_multiple_of(input.period.months()) {
        return not_together("period", "until");
    }
    if !input.pension && (tier || base || input.unchosen) {
        return not_together("tier_share", "pension");
    }
    if tier && base {
        return not_together("chosen_base", "tier_share");
    }
    if input.pension && !(tier || base || input.unchosen) {
        return Err(Error::new(Code::MissingField).field("tier_share"));
    }
    Ok(())
}

/// Each month, with the payment that it lies in.
fn months(input: &Input) -> impl Iterator<Item = (Payment, Month)> {
    let (length, until) = (input.period.months(), input.until);
    let periods = core::iter::successors(Some(input.from), move |from| Some(from.plus(length)));
    periods.take_while(move |from| *from < until).flat_map(move |from| {
        let payment = Payment { from, until: from.plus(length), payment: None };
        (0..length).map(move |number| (payment.clone(), from.plus(number)))
    })
}

/// What is paid for a month, and what became of the kinds that are over.
struct Paid {
    line: Option<Line>,
    past: Vec<Past>,
}

/// The leaf's inputs for a month, one for each month whose limits hold; none where nothing of it may be paid any more.
struct Asked {
    calls: Vec<monthly::Input>,
    tier_share: Option<Rate>,
    past: Vec<Past>,
}

fn pay(input: &Input, period: &Payment, month: Month, desk: &mut Desk<'_, '_>) -> Result<Paid> {
    let Asked { calls, tier_share, past } = asked(input, period, month, desk)?;
    let mut sum = Sum::default();
    for call in &calls {
        sum.add(&desk.leaf::<Monthly>(call)?)?;
    }
    let line = (!calls.is_empty()).then(|| Line { month, tier_share, amounts: sum.amounts() });
    Ok(Paid { line, past })
}

fn asked(input: &Input, period: &Payment, month: Month, desk: &mut Desk<'_, '_>) -> Result<Asked> {
    let mut asked = Asked { calls: Vec::new(), tier_share: None, past: Vec::new() };
    let kinds = [(Kind::Pension, input.pension), (Kind::Medical, input.medical), (Kind::Maternity, input.maternity)];
    for (kind, is_asked) in kinds {
        if !is_asked {
            continue;
        }
        let made_up = term(input, period, month, kind, desk)?;
        if made_up.decision != Decision::InTime {
            asked.past.push(Past { month, kind, decision: made_up.decision });
        }
        if made_up.decision == Decision::NotAllowed {
            continue;
        }
        // Each kind by its own month of limits; most have one for all.
        let limits_of = made_up.limits_of.unwrap_or(month);
        let mut call = match asked.calls.iter().position(|call| call.month == limits_of) {
            Some(place) => asked.calls.remove(place),
            None => {
                // Pension alone is paid on a base of one's own.
                monthly::Input::new(input.region, limits_of, Payer::Flexible, Money::ZERO)
            }
        };
        match kind {
            Kind::Pension => {
                call.pension = true;
                (asked.tier_share, call.wage) = base(input, limits_of, desk)?;
            }
            Kind::Medical => call.medical = true,
            _ => call.maternity = true,
        }
        asked.calls.push(call);
    }
    Ok(asked)
}

/// Whether a month's kind may be paid, by `premium.make_up`. Without a day of payment every month is in time.
fn term(input: &Input, period: &Payment, month: Month, kind: Kind, desk: &mut Desk<'_, '_>) -> Result<make_up::Output> {
    let paid = input.paid.unwrap_or_else(|| input.from.first_day());
    // Of whole periods, those that ended by the month of payment.
    let past = if paid.month() < input.from { 0 } else { paid.month().min(input.until).since(input.from) };
    let over = past.saturating_sub(past.checked_rem(input.period.months()).unwrap_or(0));
    desk.leaf::<MakeUp>(&make_up::Input {
        region: input.region,
        month,
        payer: Payer::Flexible,
        kind,
        period: input.period,
        period_until: Some(period.until),
        paid,
        arrears: Some(over),
    })
}

/// The tier paid on and the base: of the tier, or as chosen by amount. The limits are held by `premium.monthly`.
fn base(input: &Input, month: Month, desk: &mut Desk<'_, '_>) -> Result<(Option<Rate>, Money)> {
    if let (Some(base), false) = (input.chosen_base, input.unchosen) {
        return Ok((None, base));
    }
    let asked = tier::Input { region: input.region, month, tier_share: input.tier_share, unchosen: input.unchosen };
    let tier = desk.leaf::<Tier>(&asked)?;
    let base = if tier.as_before { input.chosen_base } else { tier.pension_base };
    Ok((tier.tier_share, base.ok_or_else(|| Error::new(Code::MissingField).field("chosen_base"))?))
}

/// Adds the months up.
fn total(output: &mut Output) -> Result<()> {
    let mut sum = Sum::default();
    for line in &output.lines {
        sum.add(&line.amounts)?;
    }
    output.totals = sum.amounts();
    Ok(())
}

/// The sum of some premiums by line; a line that none has stays absent.
#[derive(Default)]
struct Sum(Vec<Option<i64>>);

impl Sum {
    fn add(&mut self, amounts: &monthly::Output) -> Result<()> {
        let raws = billing::raws(amounts);
        self.0.resize(raws.len(), None);
        for (total, raw) in self.0.iter_mut().zip(raws) {
            if let Some(raw) = raw {
                let sum = total.unwrap_or(0).checked_add(raw).ok_or_else(|| Error::new(Code::Overflow))?;
                *total = Some(sum);
            }
        }
        Ok(())
    }

    fn amounts(self) -> monthly::Output {
        let mut amounts = monthly::Output::default();
        for (index, total) in self.0.into_iter().enumerate() {
            if let Some(total) = total {
                amounts.set_line(index, total);
            }
        }
        amounts
    }
}
