//! Premiums of one person and month.

use proptest::prelude::*;
use serde_json::Value;
use shebao::premium::EmployerSize;
use shebao::premium::monthly::Input;
use shebao::{Money, Rate, Rounding};

use crate::{ACCEPT, ENGINE, billed, columns, common, config, explained, fen, lines, monthly, parts, premium};

fn json(input: &Input, more: &str) -> String {
    let mut text = format!(
        r#"{{"op":"premium.monthly@1",{ACCEPT}{more},"input":{{"region":"{}","month":"{}","payer":"enterprise","#,
        input.region, input.month
    );
    if let Some(size) = input.employer_size {
        let word = match size {
            EmployerSize::Small => "small",
            EmployerSize::Large => "large",
            EmployerSize::Social => "social",
        };
        text.push_str(&format!(r#""employer_size":"{word}","#));
    }
    for (name, asked) in [
        ("pension", input.pension),
        ("medical", input.medical),
        ("maternity", input.maternity),
        ("unemployment", input.unemployment),
        ("injury", input.injury),
    ] {
        text.push_str(&format!(r#""{name}":{asked},"#));
    }
    if let Some(rate) = input.injury_rate {
        text.push_str(&format!(r#""injury_rate":"{rate}","#));
    }
    text + &format!(r#""wage":"{}"}}}}"#, input.wage)
}

proptest! {
    #![proptest_config(config(600))]

    /// A higher wage owes as much or more on every line, and moves nothing below the floor or above the cap.
    #[test]
    fn premiums_rise_with_the_wage(input in billed(), more in 0i64..3_000_000) {
        let lower = premium(&input).unwrap();
        let wage = Money::from_fen((input.wage.fen() + more).min(1_000_000_000));
        let higher = premium(&input.clone().wage(wage)).unwrap();
        for (lower, higher) in lines(&lower).into_iter().zip(lines(&higher)) {
            prop_assert_eq!(lower.is_some(), higher.is_some());
            prop_assert!(lower <= higher);
        }
        let top = premium(&input.clone().wage(Money::from_fen(1_000_000_000))).unwrap();
        let bottom = premium(&input.clone().wage(Money::ZERO)).unwrap();
        for ((lower, here), higher) in lines(&bottom).into_iter().zip(lines(&lower)).zip(lines(&top)) {
            prop_assert!(lower <= here && here <= higher);
        }
    }

    /// Parts sum to the totals; a kind that was not asked for has no line; asking for more kinds changes none.
    #[test]
    fn parts_sum_to_the_whole(input in monthly()) {
        if let Ok(output) = premium(&input) {
            let (employer, employee) = parts(&output);
            prop_assert_eq!(Some(fen(&employer)), output.employer_total.map(Money::fen));
            prop_assert_eq!(Some(fen(&employee)), output.employee_total.map(Money::fen));
            prop_assert_eq!(Some(fen(&employer) + fen(&employee)), output.total.map(Money::fen));
            prop_assert_eq!(employer.map(|part| part.is_some()), [input.pension, input.medical, input.maternity, input.unemployment, input.injury]);
            let none = input.clone().pension(false).medical(false).maternity(false).unemployment(false).injury(false).injury_rate(None);
            for (kind, one) in [
                (0, none.clone().pension(input.pension)),
                (1, none.clone().medical(input.medical)),
                (2, none.clone().maternity(input.maternity)),
                (3, none.clone().unemployment(input.unemployment)),
                (4, none.clone().injury(input.injury).injury_rate(input.injury_rate)),
            ] {
                match premium(&one) {
                    Ok(alone) => prop_assert_eq!(parts(&alone).0[kind], employer[kind]),
                    Err(error) => prop_assert_eq!(error.number(), 213),
                }
            }
        }
    }

    /// Typed, JSON, a ragged row: the same lines or the same error.
    #[test]
    fn doors_agree(input in monthly()) {
        let request = json(&input, "");
        let answer = common::ask(&ENGINE, &request);
        match premium(&input) {
            Ok(output) => {
                let object = answer["ok"].as_object().unwrap();
                let given = lines(&output).into_iter().flatten().map(|money| money.to_string());
                prop_assert_eq!(given.clone().count(), object.len());
                for text in given {
                    prop_assert!(object.values().any(|value| *value == text));
                }
                prop_assert_eq!(&answer["ok"]["total"], &output.total.unwrap().to_string());
            }
            Err(error) => {
                let mut text = Vec::new();
                shebao::error_answer(&error, &mut text);
                prop_assert_eq!(&answer, &serde_json::from_slice::<Value>(&text).unwrap());
            }
        }
        let (output, error) = columns::ask(&ENGINE, &serde_json::from_str(&request).unwrap());
        prop_assert_eq!(&output, &answer["ok"]);
        prop_assert_eq!(&error, &answer["error"]);
    }

    /// Members in any order: the answer does not know.
    #[test]
    fn the_order_of_members_is_irrelevant(input in monthly(), turn in 0usize..12) {
        let request: Value = serde_json::from_str(&json(&input, "")).unwrap();
        let object = |value: &Value, turn: usize| {
            let mut members: Vec<String> = value.as_object().unwrap().iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            let turn = turn % members.len();
            members.rotate_left(turn);
            format!("{{ {} }}", members.join(" ,\n"))
        };
        let input_text = object(&request["input"], turn);
        let turned = object(&request, turn).replace(&request["input"].to_string(), &input_text);
        let mut answers = [Vec::new(), Vec::new()];
        ENGINE.call(request.to_string().as_bytes(), &mut answers[0]);
        ENGINE.call(turned.as_bytes(), &mut answers[1]);
        prop_assert_eq!(&answers[0], &answers[1]);
    }

    /// Each step of an explanation, computed again from its own text, gives its result; and the last step of a line is the
    /// line of the answer.
    #[test]
    fn an_explanation_recomputes(input in monthly()) {
        let answer = common::ask(&ENGINE, &json(&input, r#","explain":true"#));
        if answer["ok"].is_object() {
            explained::recompute(&answer);
            for (name, value) in answer["ok"].as_object().unwrap() {
                prop_assert_eq!(value.as_str().map(str::to_owned), explained::last(&answer, name), "{}", name);
            }
        }
    }

    /// A compiled factor equals its definition, for whatever rate, rounding and amount.
    #[test]
    fn a_plan_equals_the_definition(num in 0u64..5_000, den in 1u64..100_000, mode in 0usize..4, step in 0usize..3, amounts in proptest::collection::vec(0i64..=100_000_000, 40)) {
        use shebao::plan::{Sourced, Times};
        let modes = ["half_up", "up", "down", "down_plus_one"];
        let steps = ["fen", "jiao", "yuan"];
        let rounding = Rounding::parse(&format!("{} {}", modes[mode], steps[step])).unwrap();
        let rate = Rate::new(num, den).unwrap();
        let max = 100_000_000;
        let times = Times::new(&[&Sourced { value: rate, rows: Vec::new() }], &Sourced { value: rounding, rows: Vec::new() }, max).unwrap();
        for amount in amounts.into_iter().chain([0, 1, max - 1, max]) {
            // Written out here: fen × num / (den × step), whole steps.
            let unit = [1i128, 10, 100][step];
            let (top, bottom) = (i128::from(amount) * i128::from(num), i128::from(den) * unit);
            let (down, rest) = (top / bottom, top % bottom);
            let whole = match mode {
                0 => down + i128::from(rest * 2 >= bottom),
                1 => down + i128::from(rest > 0),
                2 => down,
                _ => down + 1,
            };
            prop_assert_eq!(times.of(amount).map(i128::from), Some(whole * unit), "{} × {}/{} {}", amount, num, den, rounding);
            prop_assert_eq!(rounding.exact(i128::from(amount), 1, rate), times.of(amount));
        }
        prop_assert_eq!(times.of(max + 1), None);
        prop_assert_eq!(times.of(-1), None);
    }
}
