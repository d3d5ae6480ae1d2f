//! One step of a result as a sentence in Chinese and English.

use shebao_core::explain::{Step, Verb};
use shebao_core::plan::{Bound, Product};
use shebao_core::record::{Field, Type};
use shebao_core::{Money, Rate};

use super::{Outcome, Sentence};

pub(super) fn sentence(step: &Step, steps: &[Step], rows: Vec<usize>) -> Sentence {
    let label = (step.field.zh, first_clause(step.field.en));
    let result = Money::from_fen(step.fen);
    let operand = |index: usize| {
        let place = step.operands.get(index).and_then(|place| usize::try_from(*place).ok());
        place.and_then(|place| steps.get(place)).map_or(Money::ZERO, |operand| Money::from_fen(operand.fen))
    };
    let all: Vec<Money> = (0..step.operands.len()).map(operand).collect();
    let (mut before, mut rounding) = (None, None);
    let (zh, en) = match &step.verb {
        Verb::Given => number(step.field, step.fen),
        Verb::Stated(stated) => match stated.derived {
            None => both(result.to_string()),
            Some(_) => bound(stated),
        },
        Verb::Clamp(bounds) => clamp(operand(0), bounds, result),
        Verb::Times(product) => {
            let exact = before_rounding(operand(0), product.rate);
            let text = times(operand(0), product, &exact, result);
            (before, rounding) = (Some(exact), Some(product.rounding));
            text
        }
        // One operand, or none: there is nothing to show but the result.
        Verb::Sum if all.len() < 2 => both(result.to_string()),
        Verb::Product(_) if all.is_empty() => both(result.to_string()),
        Verb::Sum => both(format!("{} = {result}", join(all.iter().map(Money::to_string), " + "))),
        Verb::AtMost => at_most(operand(0), operand(1), result),
        Verb::Fact => number(step.field, step.fen),
        Verb::Later(days) => later(step.field, *days),
        Verb::Pick | Verb::Decide | Verb::Refuse => decided(step, steps),
        Verb::Test(..) | Verb::Fixed(..) | Verb::Compare(_) | Verb::Any | Verb::All => condition(step, steps),
        // What is taken from nothing.
        Verb::Minus if all.len() == 1 && operand(0) != result => both(format!("0.00 − {} = {result}", operand(0))),
        Verb::Minus => both(format!("{} − {} = {result}", operand(0), operand(1))),
        Verb::Product(months) => {
            let parts = all.iter().zip(months).map(|(amount, months)| format!("{amount} × {months}"));
            both(format!("{} = {result}", join(parts, " + ")))
        }
        Verb::Rate(factors) => {
            // What is not changed is not shown as "× 100 %"; the row that says so is cited all the same.
            let factors = factors.iter().filter(|factor| factors.len() == 1 || **factor != Rate::ONE);
            let factors: Vec<String> = factors.map(Rate::to_string).collect();
            let (product, result) = (factors.join(" × "), Outcome::of(step));
            both(if factors.len() < 2 { result.to_string() } else { format!("{product} = {result}") })
        }
        Verb::Part(span) => both(span.to_string()),
    };
    let is_amount = match step.verb {
        Verb::Given => matches!(step.field.domain.ty, Type::Money),
        Verb::Stated(_) | Verb::Clamp(_) | Verb::Times(_) | Verb::Sum | Verb::AtMost | Verb::Minus => true,
        Verb::Product(_) | Verb::Rate(_) => true,
        _ => false,
    };
    Sentence {
        field: step.field,
        depth: step.depth,
        zh: format!("{}：{zh}", label.0),
        en: format!("{}: {en}", label.1),
        before,
        rounding,
        result: is_amount.then(|| Outcome::of(step)),
        operands: step.operands.clone(),
        rows,
    }
}

fn both(text: String) -> (String, String) {
    (text.clone(), text)
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// The name without what follows a semicolon or comma: labels are short, documentation is long.
fn first_clause(text: &str) -> &str {
    text.split([';', ',']).next().unwrap_or(text)
}

fn clamp(value: Money, [floor, cap]: &[Bound; 2], result: Money) -> (String, String) {
    let (low, high) = (Money::from_fen(floor.fen), Money::from_fen(cap.fen));
    let (zh, en) = if value < low {
        (format!("{value} 低于下限 {low}，按下限 {result}"), format!("{value} is below the floor {low}: {result}"))
    } else if value > high {
        (format!("{value} 高于上限 {high}，按上限 {result}"), format!("{value} is above the cap {high}: {result}"))
    } else {
        (
            format!("{value} 在 {low} 至 {high} 之间，按 {result}"),
            format!("{value} lies between {low} and {high}: {result}"),
        )
    };
    let (floor, cap) = (bound(floor), bound(cap));
    (format!("{zh}（下限 {}；上限 {}）", floor.0, cap.0), format!("{en} (floor {}; cap {})", floor.1, cap.1))
}

/// A number as its field writes it; a yes, a no and a word of a list in words.
fn number(field: &Field, raw: i64) -> (String, String) {
    match field.domain.ty {
        Type::Flag => yes_or_no(raw != 0),
        Type::Choice(words) => {
            let word = usize::try_from(raw).ok().and_then(|index| words.get(index));
            word.map(|word| (word.zh.to_owned(), word.en.to_owned())).unwrap_or_default()
        }
        ty => {
            let mut text = String::new();
            ty.write(raw, &mut text);
            both(text)
        }
    }
}

fn yes_or_no(is: bool) -> (String, String) {
    let (zh, en) = if is { ("是", "yes") } else { ("否", "no") };
    (zh.to_owned(), en.to_owned())
}

fn operands<'s>(step: &'s Step, steps: &'s [Step]) -> impl DoubleEndedIterator<Item = &'s Step> {
    step.operands.iter().filter_map(|place| steps.get(usize::try_from(*place).ok()?))
}

/// What was asked, without the name of what it was asked of: "3 ≥ 3". Nothing for a yes or no that the input gives.
fn asked(step: &Step, steps: &[Step]) -> Option<(String, String)> {
    let against = |number: i64, sign: &str, bound: i64| {
        let (number, bound) = (self::number(step.field, number), self::number(step.field, bound));
        Some((format!("{} {sign} {}", number.0, bound.0), format!("{} {sign} {}", number.1, bound.1)))
    };
    match step.verb {
        Verb::Test(test, bound) => {
            let number = operands(step, steps).next()?.fen;
            against(number, test.sign(), bound)
        }
        Verb::Fixed(number, test, bound) => against(number, test.sign(), bound),
        Verb::Compare(test) => {
            let (mut sides, sign) = (operands(step, steps), test.sign());
            let (left, right) = (sides.next()?, sides.next());
            let (left, zero) = (Money::from_fen(left.fen), Money::ZERO);
            let Some(right) = right else { return Some(both(format!("{left} {sign} {zero}"))) };
            let amount = Money::from_fen(right.fen);
            let label = (right.field.zh, first_clause(right.field.en));
            Some((format!("{left} {sign} {}{amount}", label.0), format!("{left} {sign} {} {amount}", label.1)))
        }
        _ => None,
    }
}

/// A condition and its answer; of several, those that made it.
fn condition(step: &Step, steps: &[Step]) -> (String, String) {
    let answer = yes_or_no(step.fen != 0);
    if let Some((zh, en)) = asked(step, steps) {
        return (format!("{zh}，{}", answer.0), format!("{en}: {}", answer.1));
    }
    // Yes by those that hold. What does not hold stands in steps of its own, each with its "no".
    let told: Vec<_> =
        operands(step, steps).filter(|of| step.fen != 0 && of.fen != 0).map(|of| named(of, steps)).collect();
    because(answer, &told)
}

/// A condition by its name and what was asked.
fn named(step: &Step, steps: &[Step]) -> (String, String) {
    let label = (step.field.zh, first_clause(step.field.en));
    match asked(step, steps) {
        Some((zh, en)) => (format!("{} {zh}", label.0), format!("{} {en}", label.1)),
        None => (label.0.to_owned(), label.1.to_owned()),
    }
}

fn because((zh, en): (String, String), told: &[(String, String)]) -> (String, String) {
    if told.is_empty() {
        return (zh, en);
    }
    let each =
        |language: fn(&(String, String)) -> &String, between| join(told.iter().map(|t| language(t).clone()), between);
    (format!("{zh}（{}）", each(|t| &t.0, "；")), format!("{en} ({})", each(|t| &t.1, "; ")))
}

/// A number or a word, with the condition that it was taken by: one that holds, or the one that a number hangs on.
fn decided(step: &Step, steps: &[Step]) -> (String, String) {
    let taken = number(step.field, step.fen);
    let last = operands(step, steps).next_back();
    let told = last.filter(|last| last.fen != 0 || matches!(step.verb, Verb::Pick)).map(|last| {
        let ((zh, en), is) = (named(last, steps), yes_or_no(last.fen != 0));
        if last.fen == 0 { (format!("{zh}：{}", is.0), format!("{en}: {}", is.1)) } else { (zh, en) }
    });
    because(taken, told.as_slice())
}

fn later(field: &Field, [one, other]: [i64; 2]) -> (String, String) {
    let (one, other, later) = (number(field, one), number(field, other), number(field, one.max(other)));
    (
        format!("{} 与 {} 中较晚者 {}", one.0, other.0, later.0),
        format!("the later of {} and {}: {}", one.1, other.1, later.1),
    )
}

fn at_most(value: Money, most: Money, result: Money) -> (String, String) {
    if value > most {
        (format!("{value} 超过上限 {most}，按上限 {result}"), format!("{value} is above {most}: {result}"))
    } else {
        (format!("{value} 不超过上限 {most}，按 {result}"), format!("{value} is not above {most}: {result}"))
    }
}

fn bound(bound: &Bound) -> (String, String) {
    let fen = Money::from_fen(bound.fen);
    match &bound.derived {
        None => (format!("{fen}，文件直接规定"), format!("{fen}, stated by the document")),
        Some(derived) => {
            let product = format!("{} × {} = {fen}", derived.average, derived.share);
            let (zh, en) = (derived.rounding.zh(), derived.rounding.en());
            (format!("{product}，{zh}"), format!("{product}, {en}"))
        }
    }
}

fn times(value: Money, product: &Product, exact: &str, result: Money) -> (String, String) {
    // What is not reduced is not shown as "× 100 %"; the row that says so is cited all the same.
    let shown = product.factors.iter().filter(|factor| product.factors.len() == 1 || **factor != Rate::ONE);
    let factors: Vec<String> = shown.map(Rate::to_string).collect();
    let days = |unit: &str| product.days.map_or_else(String::new, |days| format!(" × {days} {unit}"));
    let calculation = |days: String| format!("{value} × {}{days} = {exact}", factors.join(" × "));
    let (zh, en) = (calculation(days("天")), calculation(days("days")));
    if exact == result.to_string() {
        return (zh, en);
    }
    let rounding = (product.rounding.zh(), product.rounding.en());
    (format!("{zh}，{} {result}", rounding.0), format!("{en}, which is {result} {}", rounding.1))
}

/// The exact product in yuan: a decimal where it ends, else a fraction.
fn before_rounding(value: Money, rate: Rate) -> String {
    let whole = || -> Option<String> {
        let num = i128::from(value.fen()).checked_mul(i128::from(rate.num()))?;
        let den = i128::from(rate.den()).checked_mul(100)?;
        let scale = 1_000_000_000_000i128; // twelve places
        let scaled = num.checked_mul(scale)?;
        if scaled.checked_rem(den)? != 0 {
            return Some(format!("{}/{den}", num));
        }
        let scaled = scaled.checked_div(den)?;
        let (yuan, part) = (scaled.checked_div(scale)?, scaled.checked_rem(scale)?.checked_abs()?);
        let digits = format!("{part:012}");
        let digits = digits.trim_end_matches('0');
        let sign = if num < 0 && yuan == 0 { "-" } else { "" };
        Some(format!("{sign}{yuan}.{digits:0<2}"))
    };
    whole().unwrap_or_default()
}
