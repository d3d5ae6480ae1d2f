//! What a collector has beside bills: a flexible worker who pays by the quarter, and an employer who pays late.

use shebao::premium::Kind;
use std::io::Write;

use shebao::premium::flexible::{self, Flexible};
use shebao::premium::late_fee::{self, LateFee};
use shebao::premium::make_up::Period;
use shebao::{Accept, Date, Engine, Money, Options, Rate, Region};

use crate::roster::{PLACE, month};
use crate::{Done, show};

pub(crate) fn run(engine: &Engine, out: &mut dyn Write) -> Done {
    show::heading(out, "六、灵活就业与滞纳金", "a flexible worker's year, and a late fee")?;
    let region = Region::from_code(PLACE).ok_or("no place")?;
    let worker = flexible::Input::new(region, month("2025-07")?, month("2026-07")?, Period::Quarter)
        .pension(true)
        .tier_share(Rate::parse("100%"));
    let year = engine.composed::<Flexible>(&worker, &Options::default())?.output;
    let rows = year.payments.iter().map(|payment| {
        let paid = payment.payment.map_or_else(String::new, |paid| paid.to_string());
        vec![format!("{} … {}", payment.from, payment.until), paid]
    });
    let header = ["100% 档按季缴费 by the quarter".to_owned(), "应缴 due".to_owned()];
    writeln!(out, "{}", show::table(header.to_vec(), rows.collect(), 1))?;

    let day = |text| Date::parse(text).ok_or("not a day");
    let debt = late_fee::Input::builder()
        .region(region)
        .kind(Kind::Pension)
        .month(month("2025-08")?)
        .until(day("2025-09-26")?)
        .principal(Money::parse("100000.00").ok_or("not an amount")?)
        .build()
        .default_from(Some(day("2025-09-16")?));
    match engine.leaf::<LateFee>(&debt, &Options::default()) {
        Ok(_) => return Err("a rounding that stands in no text was taken unasked".into()),
        Err(error) => writeln!(out, "  {}", show::refusal(&error))?,
    }
    let accept = Accept { methods: vec!["late_fee.rounding".to_owned()], ..Accept::default() };
    let fee = engine.leaf::<LateFee>(&debt, &Options { accept, ..Options::default() })?.output;
    let due = fee.late_fee.map_or_else(String::new, |fee| fee.to_string());
    writeln!(out, "  滞纳金 late fee: {} × {} = {due}", debt.principal, fee.days)?;
    Ok(())
}
