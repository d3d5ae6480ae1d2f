//! An explanation computed again from its own text: each sentence's operands give its result, in exact fractions.

use serde_json::Value;
use shebao_tests::oracle::Fraction;

/// What the last step of a line came to.
pub(crate) fn last(answer: &Value, line: &str) -> Option<String> {
    let steps = answer["explanation"]["steps"].as_array()?;
    let step = steps.iter().rev().find(|step| step["line"] == line && step.get("result").is_some())?;
    step["result"].as_str().map(str::to_owned)
}

/// Recomputes every step.
pub(crate) fn recompute(answer: &Value) {
    let steps = answer["explanation"]["steps"].as_array().unwrap_or_else(|| panic!("no steps in {answer}"));
    for (index, step) in steps.iter().enumerate() {
        let Some(result) = step.get("result").and_then(Value::as_str) else { continue };
        for language in ["en", "zh"] {
            let text = step[language].as_str().unwrap();
            let text = text.split_once(if language == "en" { ": " } else { "：" }).unwrap().1;
            sentence(text, result, step, language == "en").unwrap_or_else(|why| panic!("{why}: {step}"));
        }
        // The operands are steps before this one, and stand in its text.
        for operand in step["operands"].as_array().unwrap() {
            let operand = usize::try_from(operand.as_u64().unwrap()).unwrap();
            assert!(operand < index, "{step}");
            let amount = steps[operand]["result"].as_str().unwrap();
            let shown = step["en"].as_str().unwrap();
            // A sum of one operand only repeats it.
            assert!(shown.contains(amount), "{amount} does not stand in {step}");
        }
        for row in step["rows"].as_array().unwrap() {
            let row = usize::try_from(row.as_u64().unwrap()).unwrap();
            assert!(answer["explanation"]["rows"].get(row).is_some(), "{step}");
        }
    }
}

type Checked = Result<(), String>;

fn sentence(text: &str, result: &str, step: &Value, english: bool) -> Checked {
    if text == result {
        return Ok(());
    }
    if let Some(before) = step.get("before").and_then(Value::as_str) {
        return product(text, before, result, step["rounding"].as_str().unwrap());
    }
    if let Some((parts, total)) = text.split_once(" = ")
        && total == result
    {
        return equation(parts, result);
    }
    clamp(text, result, english)
}

/// `7654.32 × 16% = 1224.6912, which is 1224.69 rounded half up to the fen`
fn product(text: &str, before: &str, result: &str, rounding: &str) -> Checked {
    let (factors, rest) = text.split_once(" = ").ok_or("no product")?;
    let mut exact = Fraction::whole(1);
    for factor in factors.split(" × ") {
        exact = exact * rate(factor);
    }
    same(exact, amount(before), "before rounding")?;
    if rounding != "half_up fen" {
        return Err(format!("not expected here: {rounding}"));
    }
    let fen = (exact * Fraction::whole(100)).half_up();
    same(Fraction::of(fen, 100), amount(result), "rounded")?;
    let says = [result.to_owned(), format!("which is {result} rounded half up to the fen")];
    let is_said = rest == before || says.iter().any(|says| rest.ends_with(says));
    if is_said { Ok(()) } else { Err("the text ends elsewhere".into()) }
}

/// `12.00 + 3.00`, `12.00 − 3.00`, `400.00 × 78 + 30.00 × 3`
fn equation(parts: &str, result: &str) -> Checked {
    let mut total = Fraction::whole(0);
    if let Some((left, right)) = parts.split_once(" − ") {
        total = signed(left) - signed(right);
    } else {
        for part in parts.split(" + ") {
            let product = match part.split_once(" × ") {
                Some((amount, months)) => {
                    signed(amount) * Fraction::whole(months.parse().map_err(|_| "no number of months")?)
                }
                None => signed(part),
            };
            total = total + product;
        }
    }
    same(total, signed(result), "total")
}

/// `1.00 is below the floor 3831.00: 3831.00 (floor 6385 × 60% = 3831.00, half_up yuan; cap …)`
fn clamp(text: &str, result: &str, english: bool) -> Checked {
    let (head, limits) = text.split_once(if english { " (floor " } else { "（下限 " }).ok_or("no limits")?;
    let limits = limits.trim_end_matches([')', '）']);
    let (floor, cap) = limits.split_once(if english { "; cap " } else { "；上限 " }).ok_or("no cap")?;
    let (floor, cap) = (limit(floor)?, limit(cap)?);
    let wage = amount(head.split(' ').next().unwrap());
    let held = if wage.is_below(floor) {
        floor
    } else if cap.is_below(wage) {
        cap
    } else {
        wage
    };
    same(held, amount(result), "held between the limits")
}

/// `6385 × 60% = 3831.00, half_up yuan` or `2745.00, stated by the document`.
fn limit(text: &str) -> Result<Fraction, String> {
    let Some((product, rest)) = text.split_once(" = ") else {
        return Ok(amount(text.split([',', '，']).next().unwrap()));
    };
    let (average, share) = product.split_once(" × ").ok_or("no share")?;
    let exact = rate(average) * rate(share);
    let (printed, rounding) = rest.split_once([',', '，']).ok_or("no rounding")?;
    let step = if rounding.contains("yuan") || rounding.contains('元') { 100 } else { 1 };
    let rounded = (exact * Fraction::of(100, step)).half_up();
    same(Fraction::of(rounded * step, 100), amount(printed), "limit")?;
    Ok(amount(printed))
}

/// `16%`, `1/12`, `7654.32`
fn rate(text: &str) -> Fraction {
    match (text.strip_suffix('%'), text.split_once('/')) {
        (Some(percent), _) => Fraction::percent(percent),
        (None, Some((num, den))) => {
            amount(num) * Fraction::of(1, den.parse().unwrap_or_else(|_| panic!("{text} is no fraction")))
        }
        (None, None) => amount(text),
    }
}

fn amount(text: &str) -> Fraction {
    match text.split_once('/') {
        Some((num, den)) => Fraction::of(num.parse().unwrap(), den.parse().unwrap()),
        None => Fraction::decimal(text),
    }
}

fn signed(text: &str) -> Fraction {
    match text.strip_prefix('-') {
        Some(amount) => Fraction::whole(0) - Fraction::decimal(amount),
        None => Fraction::decimal(text),
    }
}

fn same(left: Fraction, right: Fraction, what: &str) -> Checked {
    if left.is_below(right) || right.is_below(left) {
        Err(format!("{what}: {left:?} is not {right:?}"))
    } else {
        Ok(())
    }
}
