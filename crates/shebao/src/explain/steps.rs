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
        Verb::Given => both(result.to_string()),
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
        Verb::Fact(raw) => fact(step.field, *raw),
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
    let is_amount = !matches!(step.verb, Verb::Part(_) | Verb::Fact(_));
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

fn fact(field: &Field, raw: i64) -> (String, String) {
    if let Type::Flag = field.domain.ty {
        let (zh, en) = if raw == 0 { ("否", "no") } else { ("是", "yes") };
        return (zh.to_owned(), en.to_owned());
    }
    if let Type::Choice(words) = field.domain.ty {
        let word = usize::try_from(raw).ok().and_then(|index| words.get(index));
        return word.map(|word| (word.zh.to_owned(), word.en.to_owned())).unwrap_or_default();
    }
    let mut text = String::new();
    field.domain.ty.write(raw, &mut text);
    both(text)
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
            let (zh, en) = (derived.rounding.zh(), derived.rounding.to_string());
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
    let rounding = (product.rounding.zh(), product.rounding.to_string());
    (format!("{zh}，{} {result}", rounding.0), format!("{en}, {} {result}", rounding.1))
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
