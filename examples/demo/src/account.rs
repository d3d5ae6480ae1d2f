//! One person's account: ten rate years, retirement in mid-year, the account pension drawn after it.

use std::error::Error;
use std::io::Write;

use shebao::account::ledger::{Input, Ledger, Output, Payment, Span, Year};
use shebao::planned::PersonPlan;
use shebao::{Answer, Code, Engine, Explanation, Language, Money, Options, Region};

use crate::roster::{PLACE, month};
use crate::{Done, show};

/// Methods that no text states. This caller has looked at them and takes them, by name; else it is refused.
const METHODS: [&str; 3] = ["account.interest_rounding", "account.mid_year", "account.retired_interest"];

fn money(text: &str) -> Result<Option<Money>, Box<dyn Error>> {
    Money::parse(text).map(Some).ok_or_else(|| format!("{text} is no amount").into())
}

fn person() -> Result<Input, Box<dyn Error>> {
    let spans = [
        ("2016-01", "2017-07", "3200.00"),
        ("2017-07", "2019-05", "4100.00"),
        ("2019-05", "2022-01", "4800.00"),
        ("2022-07", "2024-10", "5600.00"),
    ];
    let spans =
        spans.into_iter().map(|(from, until, base)| Ok(Span::new(month(from)?, month(until)?).base(money(base)?)));
    let region = Region::from_code(PLACE).ok_or("no place")?;
    let personal = Money::parse("21480.35").ok_or("not an amount")?;
    let drawn = Money::parse("648.16").ok_or("not an amount")?;
    Ok(Input::new(region, month("2016-01")?, month("2026-01")?, personal)
        .unit(money("1630.20")?)
        .spans(spans.collect::<Result<_, Box<dyn Error>>>()?)
        .retired(month("2024-10")?)
        .payments(vec![Payment::new(month("2024-10")?, month("2026-01")?, drawn)]))
}

pub(crate) fn run(engine: &Engine, out: &mut dyn Write) -> Done {
    show::heading(out, "四、个人账户对账单", "one person's account statement")?;
    let input = person()?;
    let (answer, options) = accepting(engine, &input, out)?;
    let header = [
        "时段 span",
        "利率 rate",
        "月数 months",
        "期初 opening",
        "本期记账 booked",
        "利息 interest",
        "支付 drawn",
        "期末 closing",
    ];
    let rows = answer.output.years.iter().map(row).collect::<Option<Vec<_>>>().ok_or("too large")?;
    writeln!(out, "{}", show::table(header.map(str::to_owned).to_vec(), rows, 1))?;
    let (standing, evidence) = answer.standing.zip(answer.evidence).ok_or("no policy was used")?;
    let output = &answer.output;
    writeln!(
        out,
        "  缴费 {} 个月 months; 2024-10 退休时账户总额 at retirement {}; 期末余额 closing balance {}",
        output.months,
        output.at_retirement.unwrap_or_default(),
        output.balance
    )?;
    writeln!(
        out,
        "  效力 standing: {} {}; 证据 evidence: {} {}",
        standing.zh(),
        standing.name(),
        evidence.zh(),
        evidence.name()
    )?;
    let early = input.from(month("2012-07")?);
    if let Err(error) = engine.person::<Ledger>(&early, &options) {
        writeln!(out, "  若从 2012-07 起算 were it to start in 2012-07: {}", show::refusal(&error))?;
    }
    explain(engine, &options, out)
}

/// Asks, is refused for a method that no text states, accepts it by name, and asks again.
fn accepting(engine: &Engine, input: &Input, out: &mut dyn Write) -> Result<(Answer<Output>, Options), Box<dyn Error>> {
    let mut options = Options::default();
    loop {
        let error = match engine.person::<Ledger>(input, &options) {
            Ok(answer) => return Ok((answer, options)),
            Err(error) => error,
        };
        let accepted = METHODS.iter().find(|method| error.get_param() == Some(method));
        let accepted = accepted.filter(|method| !options.accept.methods.iter().any(|known| known == *method));
        let (Some(method), Code::NotAccepted) = (accepted, error.code()) else { return Err(error.into()) };
        if options.accept.methods.is_empty() {
            writeln!(out, "  2016-01 起 from 2016-01: {}", show::refusal(&error))?;
        }
        let (zh, en) = engine.text().and_then(|text| text.param(method)).unwrap_or_default();
        writeln!(out, "  接受 accepting {method}: {zh} / {en}")?;
        options.accept.methods.push((*method).to_owned());
    }
}

/// Personal and unit part together.
fn row(year: &Year) -> Option<Vec<String>> {
    let sum =
        |parts: &[Option<Money>]| parts.iter().flatten().try_fold(Money::ZERO, |total, part| total.checked_add(*part));
    let opening = sum(&[year.personal_opening, year.unit_opening, year.opening])?;
    let booked = sum(&[year.personal_booked, year.unit_booked])?;
    let before =
        [year.personal_opening_interest, year.personal_interest, year.unit_opening_interest, year.unit_interest];
    let interest = sum(&before)?.checked_add(sum(&[year.interest])?)?;
    let drawn = year.drawn.map_or_else(String::new, |drawn| drawn.to_string());
    let span = format!("{}/{}", year.from, year.until);
    let amounts = [opening, booked, interest].map(|amount| amount.to_string());
    let [opening, booked, interest] = amounts;
    Some(vec![
        span,
        year.rate.to_string(),
        year.months.to_string(),
        opening,
        booked,
        interest,
        drawn,
        year.closing.to_string(),
    ])
}

/// One year's interest in both languages.
fn explain(engine: &Engine, options: &Options, out: &mut dyn Write) -> Done {
    show::heading(out, "五、一年利息的说明", "one year's interest explained")?;
    let year = person()?
        .from(month("2023-01")?)
        .until(month("2024-01")?)
        .personal(Money::parse("50000.00").ok_or("not an amount")?)
        .unit(None)
        .spans(vec![Span::new(month("2023-01")?, month("2024-01")?).personal(money("448.00")?)])
        .retired(None)
        .payments(Vec::new());
    let plan = PersonPlan::<Ledger>::new(&year.key(), &mut engine.planner(options))?;
    let explanation = Explanation::new(engine, options, &plan.explain(&year)?);
    writeln!(out, "{}\n{}", explanation.text(Language::Zh), explanation.text(Language::En))?;
    Ok(())
}
