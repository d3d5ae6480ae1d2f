//! A small interpreter of steps: each is computed again from its operands, in plain whole numbers, by nothing that the engine
//! computes with.

use shebao::plan::Bound;
use shebao::{Rate, Rounding};
use shebao_core::calc::Test;
use shebao_core::explain::{Step, Verb};
use shebao_core::rounding::Mode;

/// What a step must come to; `None` where the step does not say all that it was made of.
pub(crate) fn replayed(step: &Step, operands: &[i128]) -> Option<i128> {
    let first = operands.first().copied().unwrap_or(0);
    let second = operands.get(1).copied().unwrap_or(0);
    Some(match &step.verb {
        Verb::Stated(bound) => limit(bound),
        Verb::Clamp(limits) => {
            let [floor, cap] = [limit(&limits[0]), limit(&limits[1])];
            if first < floor {
                floor
            } else if first > cap {
                cap
            } else {
                first
            }
        }
        Verb::Times(product) => {
            let (mut num, mut den) = (i128::from(product.days.unwrap_or(1)), 1);
            for factor in &product.factors {
                num *= i128::from(factor.num());
                den *= i128::from(factor.den());
            }
            rounded(first * num, den, product.rounding)
        }
        Verb::Sum => operands.iter().sum(),
        Verb::AtMost if first > second => second,
        Verb::AtMost => first,
        Verb::Later([one, other]) if one > other => (*one).into(),
        Verb::Later([_, other]) => (*other).into(),
        Verb::Test(test, bound) => holds(first, *test, (*bound).into()),
        Verb::Fixed(number, test, bound) => holds((*number).into(), *test, (*bound).into()),
        // What does not apply is no operand: nothing, on whichever side it stood.
        Verb::Compare(test) if operands.len() == 1 => {
            let [left, right] = [holds(first, *test, 0), holds(0, *test, first)];
            if left == i128::from(step.fen) { left } else { right }
        }
        Verb::Compare(test) => holds(first, *test, second),
        Verb::Any => operands.contains(&1).into(),
        Verb::All => operands.iter().all(|is| *is == 1).into(),
        Verb::Minus if operands.len() == 1 && i128::from(step.fen) == -first => -first,
        Verb::Minus => first - second,
        Verb::Product(months) => {
            assert_eq!(months.len(), operands.len(), "{step:?}");
            operands.iter().zip(months).map(|(amount, months)| amount * i128::from(*months)).sum()
        }
        Verb::Rate(factors) => parts_per_million(factors),
        Verb::Part(_) => 0,
        Verb::Given | Verb::Fact | Verb::Pick | Verb::Decide | Verb::Refuse => return None,
    })
}

fn holds(left: i128, test: Test, right: i128) -> i128 {
    let holds = match test {
        Test::AtLeast => left >= right,
        Test::Above => left > right,
        Test::AtMost => left <= right,
        Test::Below => left < right,
        Test::Is => left == right,
    };
    holds.into()
}

/// A limit as its document says it, or as a share of an average.
fn limit(bound: &Bound) -> i128 {
    let Some(derived) = &bound.derived else { return bound.fen.into() };
    let num = i128::from(derived.average.num) * i128::from(derived.share.num());
    rounded(num, i128::from(derived.average.den) * i128::from(derived.share.den()), derived.rounding)
}

/// `num / den` fen, brought to the step of the rounding. No amount that is rounded is below nothing.
fn rounded(num: i128, den: i128, rounding: Rounding) -> i128 {
    assert!(num >= 0, "{num}/{den}");
    let step = i128::from(rounding.quantum.fen());
    let (down, rest) = (num / (den * step), num % (den * step));
    let steps = match rounding.mode {
        Mode::HalfUp if 2 * rest >= den * step => down + 1,
        Mode::Up if rest > 0 => down + 1,
        Mode::DownPlusOne => down + 1,
        Mode::HalfUp | Mode::Up | Mode::Down => down,
    };
    steps * step
}

fn parts_per_million(factors: &[Rate]) -> i128 {
    let num: i128 = factors.iter().map(|rate| i128::from(rate.num())).product::<i128>() * 1_000_000;
    let den: i128 = factors.iter().map(|rate| i128::from(rate.den())).product();
    assert_eq!(num % den, 0, "{factors:?}");
    num / den
}

/// The name of a verb, as the count tells it.
pub(crate) fn name(verb: &Verb) -> String {
    let text = format!("{verb:?}");
    text.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
}
