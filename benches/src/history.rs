//! An invented working life of 480 months, every month with another base, as typed input, as ragged columns and for C.

use shebao::account::ledger::{Input, Ledger, Plan, Span};
use shebao::bulk::{Column, Data};
use shebao::domain;
use shebao::plan::{Rows, SeriesValue, Usage, Walk};
use shebao::planned::PersonPlan;
use shebao::policy::{Evidence, Facet, Value};
use shebao::{Accept, Date, Engine, Mode, Money, Month, Options, Overlay, OverlayRow, Rate, Region, Rounding};
use shebao::{Ragged, Records, Result};
use shebao_core::calc::{Calc, PersonCalc};
use shebao_core::op::PersonLeaf;
use shebao_core::plan::{Limits, Stated, Times};
use shebao_core::record::Line;

use crate::Dice;
use crate::constants::{Form, lemma};
use crate::control::{ABSENT, Booking, Factor, LedgerPlan, Opening, Stretch};

/// How many months a history has.
pub const MONTHS: u32 = 480;
const REGION: i64 = 410_100;

fn month(year: u32, of_year: u32) -> Month {
    Month::new(year, of_year).unwrap()
}

fn start() -> Month {
    month(1995, 1)
}

/// The statement needs rates that nobody published and methods that no text states: the host brings and accepts them.
pub fn options(engine: &Engine) -> Options {
    let book = engine.book();
    let mut rows = Vec::new();
    let mut row = |param: &str, facet: Facet, region: i64, from: Month, until: Month, value: Value| {
        let (param, _) = book.param(param).unwrap();
        let region = Region::from_code(region).unwrap();
        let span = shebao::Span { from: from.first_day(), until: until.first_day() };
        rows.push(OverlayRow { param, facet, region, span, value, cite: "invented for the bench".into() });
    };
    let rate = |year: u32| Value::Rate(Rate::from_ppm(15_000 + year % 17 * 4_100));
    row("account.rate", Facet::ANY, 410_000, start(), month(1995, 7), rate(1994));
    for year in 1995..2015 {
        row("account.rate", Facet::ANY, 410_000, month(year, 7), month(year + 1, 7), rate(year));
    }
    row("account.rate", Facet::ANY, 410_000, month(2015, 7), month(2016, 1), rate(2015));
    for year in 2016..2040 {
        row("account.rate", Facet::ANY, 100_000, month(year, 1), month(year + 1, 1), rate(year));
    }
    for (year, percent) in [(1995, 3), (1998, 5), (2000, 6), (2002, 7), (2004, 8)] {
        let value = Value::Rate(Rate::from_ppm(percent * 10_000));
        row("account.personal_rate", Facet::ANY, 100_000, month(year, 1), month(year + 3, 1), value);
    }
    let rounding = Value::Rounding(Rounding::HALF_UP_FEN);
    row("premium.rounding", Facet::from_numbers([1, 0]), REGION, start(), month(2008, 7), rounding);
    Options {
        known: None,
        accept: Accept { evidence: Evidence::Unverified, ..Accept::default() },
        overlays: vec![Overlay { id: "bench".into(), mode: Mode::Fill, places: vec![], rows, tables: vec![] }],
    }
}

/// One life; the dice make each a little different.
pub fn input(dice: &mut Dice) -> Input {
    let money = |fen: u64| Some(Money::from_fen(fen as i64));
    let span = |index: u32| {
        let from = start().plus(index);
        let base = 40_000 + u64::from(index) * 1_500 + dice.below(90_000);
        let unit = (from < month(2006, 1)).then(|| base * 3 / 100).and_then(money);
        Span::new(from, from.plus(1)).base(money(base)).unit(unit)
    };
    let spans = (0..MONTHS).map(span).collect();
    let region = Region::from_code(REGION).unwrap();
    Input::new(region, start(), start().plus(MONTHS), Money::ZERO).spans(spans)
}

pub fn plan(engine: &Engine, options: &Options) -> PersonPlan<Ledger> {
    PersonPlan::new(&Ledger::key(&input(&mut Dice(1))), &mut engine.planner(options)).unwrap()
}

/// The months of C: numbered from year 0.
fn number(month: Month) -> u32 {
    month.year() * 12 + month.of_year() - 1
}

/// The input, as C takes it.
pub fn bookings(input: &Input) -> (Opening, Vec<Booking>) {
    let fen = |money: Option<Money>| money.map_or(ABSENT, Money::fen);
    let opening = Opening {
        from: number(input.from),
        until: number(input.until),
        personal: input.personal.fen(),
        unit: fen(input.unit),
    };
    let spans = input.spans.iter().map(|s| Booking {
        from: number(s.from),
        until: number(s.until),
        base: fen(s.base),
        personal: fen(s.personal),
        unit: fen(s.unit),
    });
    (opening, spans.collect())
}

/// The plan, as C takes it: read off by running the rule once.
pub fn control(plan: &PersonPlan<Ledger>, form: Form) -> LedgerPlan {
    let mut read = ReadOff { form, plan: LedgerPlan::default(), rate: 0, share: 0, day: Date::MIN };
    let input = input(&mut Dice(1));
    let _ = <Ledger as PersonLeaf>::rule(&plan.0.plan as &Plan, &input, &mut read).unwrap();
    for series in [&mut read.plan.rates, &mut read.plan.shares, &mut read.plan.mid_year] {
        series.error = 301;
        for (row, item) in series.items.iter_mut().enumerate() {
            item.row += row as u32;
        }
    }
    read.plan
}

struct ReadOff {
    form: Form,
    plan: LedgerPlan,
    rate: usize,
    share: usize,
    day: Date,
}

impl ReadOff {
    fn factor(&self, times: &Times, max: i64) -> Factor {
        let product = times.product();
        match self.form {
            Form::Lemma => lemma(product.rate, product.rounding, max as u64),
            Form::Division => {
                // k tells a twelfth of a rate from a rate: C divides by 12,000,000 or by 1,000,000.
                let twelfth = product.factors.len() == 2;
                let rate = product.factors[0].to_ppm().unwrap();
                let half = if twelfth { 6_000_000 } else { 500_000 };
                Factor { a: rate.into(), b: half, k: if twelfth { 12 } else { 1 }, step: 1 }
            }
        }
    }
}

impl Calc for ReadOff {
    type Val = i64;

    fn given(&mut self, _: Line) -> i64 {
        0
    }
    fn stated(&mut self, _: Line, amount: &Stated) -> i64 {
        amount.fen()
    }
    fn clamp(&mut self, _: Line, value: i64, _: &Limits) -> i64 {
        value
    }
    fn times(&mut self, line: Line, value: i64, times: &Times) -> i64 {
        let (whole, product) = (domain::BALANCE.max, domain::BALANCE.max * 12);
        match line.field.name {
            "personal" => {
                let factor = self.factor(times, domain::WAGE.max);
                self.plan.shares.items[self.share].first = factor;
            }
            _ if times.product().factors.len() == 2 => {
                let factor = self.factor(times, product);
                let rate = &mut self.plan.rates.items[self.rate];
                rate.second = factor;
                rate.ppm = times.product().factors[0].to_ppm().unwrap();
            }
            _ => {
                let factor = self.factor(times, whole);
                self.plan.rates.items[self.rate].first = factor;
            }
        }
        times.of(value).unwrap()
    }
    fn absent(&mut self) -> i64 {
        0
    }
    fn sum(&mut self, _: Line, parts: &[i64]) -> i64 {
        parts.iter().sum()
    }
    fn minus(&mut self, _: Line, left: i64, right: i64) -> i64 {
        left - right
    }
    fn at_most(&mut self, _: Line, value: i64, most: i64, _: &Rows) -> i64 {
        value.min(most)
    }
    shebao_core::amounts_only!();
}

impl PersonCalc for ReadOff {
    type Product = i64;

    fn when(&mut self, (): ()) -> bool {
        false // an account asks for none
    }

    fn number(&self, (): ()) -> i64 {
        0
    }

    fn take(&mut self, _: Line, amount: Money) -> i64 {
        amount.fen()
    }
    fn gather(&mut self, product: &mut i64, amount: i64, months: u32) {
        *product += amount * i64::from(months);
    }
    fn product(&mut self, _: Line, gathered: i64) -> i64 {
        gathered
    }
    fn read<'s, T>(&mut self, series: &mut Walk<'s, T>, day: Date) -> Result<(shebao::Span, &'s SeriesValue<T>)> {
        let mut usage = Usage::default();
        let (span, value) = series.at(day, &mut usage)?;
        let kind = std::any::type_name::<T>();
        // Each series has its own bits of the 256 that mark rows as used.
        let (series, place, bit) = if kind.contains("YearRate") {
            (&mut self.plan.rates, Some(&mut self.rate), 0)
        } else if kind.contains("Times") {
            (&mut self.plan.shares, Some(&mut self.share), 64)
        } else {
            (&mut self.plan.mid_year, None, 128)
        };
        let from = number(span.from.month());
        let found = series.items.iter().position(|item| item.from == from);
        let index = found.unwrap_or_else(|| {
            series.items.push(Stretch {
                from,
                until: number(span.until.month()),
                row: bit,
                standing: usage.standing as u8,
                evidence: usage.evidence as u8,
                ..Stretch::default()
            });
            series.items.len() - 1
        });
        if let Some(place) = place {
            *place = index;
        }
        self.day = day;
        Ok((span, value))
    }
    fn rate(&mut self, _: Line, factors: &[(Rate, &[u16])]) -> Result<Rate> {
        shebao_core::calc::product_of_rates(factors)
    }
    fn money(&self, value: i64) -> Money {
        Money::from_fen(value)
    }
    fn open(&mut self, _: Line, _: shebao::Span) {}
    fn close(&mut self) {}
}

/// Many lives in ragged columns.
#[derive(Clone, Default, Debug)]
pub struct Histories {
    pub region: Vec<i64>,
    pub from: Vec<i64>,
    pub until: Vec<i64>,
    pub personal: Vec<i64>,
    pub unit: Vec<i64>,
    pub offsets: Vec<i64>,
    pub span_from: Vec<i64>,
    pub span_until: Vec<i64>,
    pub span_base: Vec<i64>,
    pub span_personal: Vec<i64>,
    pub span_unit: Vec<i64>,
    no_payments: Vec<i64>,
}

impl Histories {
    pub fn new(people: usize, dice: &mut Dice) -> Histories {
        let mut all = Histories { offsets: vec![0], no_payments: vec![0; people + 1], ..Histories::default() };
        let fen = |money: Option<Money>| money.map_or(ABSENT, Money::fen);
        for _ in 0..people {
            let life = input(dice);
            all.region.push(REGION);
            all.from.push(life.from.yyyymm().into());
            all.until.push(life.until.yyyymm().into());
            all.personal.push(0);
            all.unit.push(ABSENT);
            for span in &life.spans {
                all.span_from.push(span.from.yyyymm().into());
                all.span_until.push(span.until.yyyymm().into());
                all.span_base.push(fen(span.base));
                all.span_personal.push(ABSENT);
                all.span_unit.push(fen(span.unit));
            }
            all.offsets.push(all.span_from.len() as i64);
        }
        all
    }

    /// As `Engine::table` takes them.
    pub fn records(&self) -> Records<'_> {
        let column = |data| Some(Ragged::Scalar(Column { data: Data::Long(data), valid: None }));
        let spans = [&self.span_from, &self.span_until, &self.span_base, &self.span_personal, &self.span_unit];
        let items = Records { fields: spans.map(|data| column(data)).to_vec() };
        let payments = Records { fields: vec![column(&[]), column(&[]), column(&[])] };
        Records {
            fields: vec![
                column(&self.region),
                column(&self.from),
                column(&self.until),
                column(&self.personal),
                column(&self.unit),
                Some(Ragged::List { offsets: &self.offsets, items }),
                None,
                Some(Ragged::List { offsets: &self.no_payments, items: payments }),
            ],
        }
    }
}

/// Where C puts many statements.
#[derive(Clone, Debug)]
pub struct Statements {
    pub year_offsets: Vec<i64>,
    pub year_lines: [Vec<i64>; 22],
    /// Months, personal, unit, balance.
    pub lines: [Vec<i64>; 4],
    pub error: Vec<u32>,
    pub standing: Vec<u8>,
    pub evidence: Vec<u8>,
}

impl Statements {
    /// Room for `people`, with at most 64 rate years each.
    pub fn new(people: usize) -> Statements {
        Statements {
            year_offsets: vec![0; people + 1],
            year_lines: std::array::from_fn(|_| vec![0; people * 64]),
            lines: std::array::from_fn(|_| vec![0; people]),
            error: vec![0; people],
            standing: vec![0; people],
            evidence: vec![0; people],
        }
    }
}
