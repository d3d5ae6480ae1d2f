//! The controls in rust_decimal: the same lines, amounts and rates as decimals, rounded half away from zero.

use rust_decimal::{Decimal, RoundingStrategy};

use shebao::account::ledger::Input;
use shebao::premium::monthly::Key;
use shebao::{Engine, Options};
use shebao_core::calc::Calc;
use shebao_core::op::Leaf;
use shebao_core::plan::{Limits, Rows, Stated, Times};
use shebao_core::record::Line;

use crate::control::{ABSENT, KINDS, LINES, LedgerPlan, Year};

fn yuan(fen: i64) -> Decimal {
    Decimal::new(fen, 2)
}

fn half_up(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// A decimal as fen.
pub fn fen(amount: Decimal) -> i64 {
    (amount * Decimal::ONE_HUNDRED).normalize().mantissa() as i64
}

/// A premium plan in decimals; kinds that are not asked for have none.
#[derive(Clone, Debug)]
pub struct Premium {
    kinds: [Option<Share>; KINDS],
}

#[derive(Clone, Copy, Debug)]
struct Share {
    floor: Decimal,
    cap: Decimal,
    employer: Decimal,
    employee: Option<Decimal>,
}

impl Premium {
    /// From the rates and limits of the engine's plan.
    pub fn new(engine: &Engine, key: &Key) -> Premium {
        let made = engine.plan::<shebao::premium::monthly::Monthly>(key, &Options::default()).unwrap();
        let mut read = ReadOff(Premium { kinds: [None; KINDS] });
        shebao::premium::monthly::Monthly::rule(&made.0.key, &made.0.plan, &mut read).unwrap();
        read.0
    }

    /// The sixteen lines.
    pub fn of(&self, wage: Decimal) -> [Option<Decimal>; LINES] {
        let mut lines = [None; LINES];
        let (mut employer, mut employee) = (Decimal::ZERO, Decimal::ZERO);
        for (share, base_line) in self.kinds.iter().zip([0, 3, 6, 8, 11]) {
            let Some(share) = share else { continue };
            let base = wage.max(share.floor).min(share.cap);
            let unit = half_up(base * share.employer);
            employer += unit;
            lines[base_line] = Some(base);
            lines[base_line + 1] = Some(unit);
            if let Some(rate) = share.employee {
                let own = half_up(base * rate);
                employee += own;
                lines[base_line + 2] = Some(own);
            }
        }
        lines[13] = Some(employer);
        lines[14] = Some(employee);
        lines[15] = Some(employer + employee);
        lines
    }
}

struct ReadOff(Premium);

impl ReadOff {
    fn share(&mut self, line: Line) -> &mut Share {
        let kinds = ["pension", "medical", "maternity", "unemployment", "injury"];
        let kind = kinds.iter().position(|kind| line.field.name.starts_with(kind)).unwrap();
        let nothing = Decimal::ZERO;
        self.0.kinds[kind].get_or_insert(Share { floor: nothing, cap: nothing, employer: nothing, employee: None })
    }
}

impl Calc for ReadOff {
    type Val = ();

    fn given(&mut self, _: Line) {}
    fn stated(&mut self, _: Line, _: &Stated) {}
    fn clamp(&mut self, line: Line, (): (), limits: &Limits) {
        let share = self.share(line);
        (share.floor, share.cap) = (yuan(limits.floor()), yuan(limits.cap()));
    }
    fn times(&mut self, line: Line, (): (), times: &Times) {
        let rate = Decimal::new(times.product().rate.to_ppm().unwrap().into(), 6).normalize();
        match line.field.name.ends_with("_employee") {
            true => self.share(line).employee = Some(rate),
            false => self.share(line).employer = rate,
        }
    }
    fn absent(&mut self) {}
    fn sum(&mut self, _: Line, _: &[()]) {}
    fn minus(&mut self, _: Line, (): (), (): ()) {}
    fn at_most(&mut self, _: Line, (): (), (): (), _: &Rows) {}
    shebao_core::amounts_only!();
}

/// A month of a history in decimals.
#[derive(Clone, Copy, Debug)]
pub struct Month {
    number: u32,
    base: Decimal,
    unit: Option<Decimal>,
}

/// The statement's rates in decimals.
#[derive(Clone, Debug)]
pub struct Ledger {
    rates: Vec<(u32, u32, Decimal)>,
    shares: Vec<(u32, u32, Decimal)>,
}

/// A year's lines; personal, then unit: opening, interest on it, booked, product, interest, closing.
#[derive(Clone, Copy, Debug)]
pub struct YearLines {
    pub personal: [Decimal; 6],
    pub unit: Option<[Decimal; 6]>,
    pub closing: Decimal,
}

impl YearLines {
    /// Whether a year of C has the same amounts.
    pub fn equals(&self, year: &Year) -> bool {
        let unit = self.unit.map_or([ABSENT; 6], |unit| unit.map(fen));
        self.personal.map(fen) == year.personal && unit == year.unit && fen(self.closing) == year.closing
    }
}

impl Ledger {
    /// `plan` in its division form: parts per million.
    pub fn new(plan: &LedgerPlan) -> Ledger {
        let rate = |ppm: u64| Decimal::new(ppm as i64, 6).normalize();
        Ledger {
            rates: plan.rates.items.iter().map(|s| (s.from, s.until, rate(s.ppm.into()))).collect(),
            shares: plan.shares.items.iter().map(|s| (s.from, s.until, rate(s.first.a))).collect(),
        }
    }

    pub fn months(input: &Input) -> Vec<Month> {
        let (_, spans) = crate::history::bookings(input);
        let unit = |fen: i64| (fen != ABSENT).then(|| yuan(fen));
        spans.iter().map(|s| Month { number: s.from, base: yuan(s.base), unit: unit(s.unit) }).collect()
    }

    /// Year by year.
    pub fn of(&self, months: &[Month]) -> Vec<YearLines> {
        let has_unit = months.iter().any(|month| month.unit.is_some());
        let (mut personal, mut unit) = (Decimal::ZERO, Decimal::ZERO);
        let (mut next, mut share) = (0, 0);
        let mut years = Vec::new();
        for (from, until, rate) in &self.rates {
            let twelfth = |product: Decimal| half_up(product * rate / Decimal::from(12));
            let elapsed = until - from;
            let interest = |opening: Decimal| match elapsed {
                12 => half_up(opening * rate),
                _ => twelfth(opening * Decimal::from(elapsed)),
            };
            let mut booked = [Decimal::ZERO; 4];
            while let Some(month) = months.get(next).filter(|month| month.number < *until) {
                while self.shares[share].1 <= month.number {
                    share += 1;
                }
                let weight = Decimal::from(until - month.number);
                let amount = half_up(month.base * self.shares[share].2);
                booked[0] += amount;
                booked[1] += amount * weight;
                if let Some(amount) = month.unit {
                    booked[2] += amount;
                    booked[3] += amount * weight;
                }
                next += 1;
            }
            let close = |opening: Decimal, booked: Decimal, product: Decimal| {
                let (earned, interest) = (interest(opening), twelfth(product));
                [opening, earned, booked, product, interest, opening + earned + booked + interest]
            };
            let own = close(personal, booked[0], booked[1]);
            personal = own[5];
            let paid = has_unit.then(|| close(unit, booked[2], booked[3]));
            unit = paid.map_or(unit, |paid| paid[5]);
            years.push(YearLines { personal: own, unit: paid, closing: personal + unit });
            if next == months.len() {
                break;
            }
        }
        years
    }
}

/// A wage as a decimal.
pub fn wage(fen: i64) -> Decimal {
    yuan(fen)
}
