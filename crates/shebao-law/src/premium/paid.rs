//! The plan of one month's premium: which rates, limits, waivers and roundings the key selects.

use alloc::boxed::Box;
use alloc::vec::Vec;

use shebao_core::plan::{Limits, Rows, Sourced, Stated, Times};
use shebao_core::planner::At;
use shebao_core::policy::{Amount, Param};
use shebao_core::{Code, Error, Planner, Rate, Result, Rounding};

use super::further::{Alone, Further};
use super::monthly::{Factors, Key, Plan, Share};
use super::{EmployerSize, Item, Kind, Payer, Supplement, WaiverSize};
use crate::base::{self, PREMIUM_MONTH};
use crate::domain;

/// What is waived, by size.
type Waiver = Param<Rate, Option<WaiverSize>>;

/// The parameters of one kind.
struct Rates {
    kind: Kind,
    employer: &'static Param<Rate, Payer>,
    employee: Option<&'static Param<Rate, Payer>>,
    waiver: Option<&'static Waiver>,
    account: Option<&'static Param<Rate, Payer>>,
}

const PENSION: Rates = Rates {
    kind: Kind::Pension,
    employer: &super::PENSION_EMPLOYER,
    employee: Some(&super::PENSION_EMPLOYEE),
    waiver: Some(&super::WAIVER_PENSION),
    account: Some(&super::PENSION_ACCOUNT),
};
const MEDICAL: Rates = Rates {
    kind: Kind::Medical,
    employer: &super::MEDICAL_EMPLOYER,
    employee: Some(&super::MEDICAL_EMPLOYEE),
    waiver: None,
    account: Some(&super::MEDICAL_ACCOUNT),
};
const MATERNITY: Rates =
    Rates { kind: Kind::Maternity, employer: &super::MATERNITY_EMPLOYER, employee: None, waiver: None, account: None };
const UNEMPLOYMENT: Rates = Rates {
    kind: Kind::Unemployment,
    employer: &super::UNEMPLOYMENT_EMPLOYER,
    employee: Some(&super::UNEMPLOYMENT_EMPLOYEE),
    waiver: Some(&super::WAIVER_UNEMPLOYMENT),
    account: None,
};
const ANNUITY: Rates = Rates {
    kind: Kind::Pension, // on the base of the pension
    employer: &super::ANNUITY_EMPLOYER,
    employee: Some(&super::ANNUITY_EMPLOYEE),
    waiver: None,
    account: None,
};

/// 按工资总额: the rows by which an employer's unemployment premium is on its payroll; `None` where it is on each person's base.
pub(super) fn on_payroll(at: At, planner: &mut Planner<'_>) -> Result<Option<Rows>> {
    let rule = planner.read_optional(&super::UNEMPLOYMENT_UNIT_BASE, at)?;
    Ok(rule.filter(|rule| rule.value == 1).map(|rule| rule.rows))
}

/// Makes the plan of one key.
pub(super) struct Paid<'k, 'p, 'b> {
    pub(super) key: &'k Key,
    pub(super) planner: &'p mut Planner<'b>,
}

impl Paid<'_, '_, '_> {
    pub(super) fn plan(&mut self) -> Result<Plan> {
        self.check()?;
        let key = self.key;
        let employed = key.payer != Payer::Flexible;
        Ok(Plan {
            pension: self.share(employed && key.pension, &PENSION)?,
            medical: self.share(employed && key.medical, &MEDICAL)?,
            maternity: self.share(employed && key.maternity, &MATERNITY)?,
            unemployment: self.share(key.unemployment, &UNEMPLOYMENT)?,
            injury: self.injury()?,
            further: self.further(!employed)?,
        })
    }

    fn further(&mut self, is_alone: bool) -> Result<Option<Box<Further>>> {
        let key = self.key;
        if !(is_alone || key.annuity || key.supplement.is_some()) {
            return Ok(None);
        }
        Ok(Some(Box::new(Further {
            annuity: self.share(key.annuity, &ANNUITY)?,
            supplement: key.supplement.map(|supplement| self.supplement(supplement)).transpose()?,
            pension: self.alone(is_alone && key.pension, &PENSION)?,
            medical: self.alone(is_alone && key.medical, &MEDICAL)?,
            maternity: self.alone(is_alone && key.maternity, &MATERNITY)?,
        })))
    }

    /// Whether the fields of the key go together.
    fn check(&self) -> Result<()> {
        let key = self.key;
        let size_is_payers = match key.payer {
            Payer::Enterprise | Payer::Proprietor => true,
            Payer::Social => matches!(key.employer_size, None | Some(EmployerSize::Social)),
            Payer::Funded | Payer::Institution | Payer::Flexible => key.employer_size.is_none(),
        };
        let wrong = if !size_is_payers {
            ("employer_size", "payer")
        } else if key.rural_contract && !(key.unemployment && key.payer != Payer::Flexible) {
            ("rural_contract", "unemployment")
        } else if key.unemployment && key.payer == Payer::Flexible {
            ("unemployment", "payer")
        } else if key.annuity && !key.payer.is_public() {
            ("annuity", "payer")
        } else if key.injury && key.payer == Payer::Flexible {
            ("injury", "payer")
        } else {
            return Ok(());
        };
        Err(Error::not_together(wrong.0, wrong.1))
    }

    fn at(&self) -> At {
        At::new(self.key.region, self.key.month.first_day(), PREMIUM_MONTH)
    }

    fn read(&mut self, param: &Param<Rate, Payer>) -> Result<Sourced<Rate>> {
        self.planner.read(param, self.at().of(self.key.payer))
    }

    fn share(&mut self, asked: bool, rates: &Rates) -> Result<Option<Share>> {
        if !asked {
            return Ok(None);
        }
        let (mut employer, employee) = self.rates(rates)?;
        let payroll = rates.kind == Kind::Unemployment && {
            let rule = on_payroll(self.at(), self.planner)?;
            rule.is_some_and(|rows| {
                employer.rows.extend(rows);
                true
            })
        };
        self.shared(rates.kind, &employer, rates.waiver, employee.as_ref(), payroll).map(Some)
    }

    /// What the employer and the employee pay, before any waiver.
    fn rates(&mut self, rates: &Rates) -> Result<(Sourced<Rate>, Option<Sourced<Rate>>)> {
        let merged = match rates.kind {
            Kind::Medical | Kind::Maternity => {
                self.planner.read_optional(&super::MEDICAL_MERGED, self.at().of(self.key.payer))?
            }
            _ => None,
        };
        let employer = match merged {
            Some(merged) if rates.kind == Kind::Maternity => Sourced { value: Rate::ZERO, rows: merged.rows },
            Some(merged) => merged,
            None => self.read(rates.employer)?,
        };
        let employee = match rates.kind {
            Kind::Unemployment if self.key.rural_contract => {
                Some(self.planner.read(&super::UNEMPLOYMENT_RURAL, self.at())?)
            }
            _ => rates.employee.map(|param| self.read(param)).transpose()?,
        };
        Ok((employer, employee))
    }

    /// What is paid on a base of up to `max` fen that is given: the same rates, waivers and roundings, and no limits.
    pub(super) fn pooled(&mut self, item: Item, max: i64) -> Result<Factors> {
        self.check()?;
        if let Some(rate) = self.units_own_rate()? {
            return self.factors(Kind::Injury, &rate, Some(&super::WAIVER_INJURY), None, max);
        }
        let rates = match item {
            Item::Pension => &PENSION,
            Item::Medical => &MEDICAL,
            Item::Maternity => &MATERNITY,
            Item::Unemployment => &UNEMPLOYMENT,
            Item::Annuity => &ANNUITY,
            Item::Injury => return Err(Error::new(Code::Defect)), // has its unit's own rate
        };
        let (employer, employee) = self.rates(rates)?;
        self.factors(rates.kind, &employer, rates.waiver, employee.as_ref(), max)
    }

    /// 灵活就业: one payer, on the employee's side, who takes no part in waivers.
    fn alone(&mut self, asked: bool, rates: &Rates) -> Result<Option<Alone>> {
        if !asked {
            return Ok(None);
        }
        let rate = self.read(rates.employee.unwrap_or(&super::MATERNITY_EMPLOYEE))?;
        let limits = self.limits(rates.kind)?;
        let rounding = self.rounding(rates.kind)?;
        let payer = self.at().of(self.key.payer);
        let account = rates.account.map(|param| self.planner.read_optional(param, payer)).transpose()?.flatten();
        let account = account.map(|rate| Times::new(&[&rate], &rounding, limits.cap())).transpose()?;
        Ok(Some(Alone { rate: Times::new(&[&rate], &rounding, limits.cap())?, limits, account }))
    }

    fn limits(&mut self, kind: Kind) -> Result<Limits> {
        let Key { payer, region, month, .. } = *self.key;
        base::limits(kind, payer, region, month, self.planner)
    }

    fn rounding(&mut self, kind: Kind) -> Result<Sourced<Rounding>> {
        self.planner.read(&super::ROUNDING, self.at().of(kind))
    }

    fn injury(&mut self) -> Result<Option<Share>> {
        let rate = self.units_own_rate()?;
        rate.map(|rate| self.shared(Kind::Injury, &rate, Some(&super::WAIVER_INJURY), None, false)).transpose()
    }

    /// 工伤: the rate is the unit's own.
    fn units_own_rate(&self) -> Result<Option<Sourced<Rate>>> {
        match (self.key.injury, self.key.injury_rate) {
            (false, None) => Ok(None),
            (false, Some(_)) => Err(Error::not_together("injury_rate", "injury")),
            (true, None) => Err(Error::new(Code::MissingField).field("injury_rate")),
            (true, Some(rate)) => Ok(Some(Sourced { value: rate, rows: Vec::new() })),
        }
    }

    fn supplement(&mut self, supplement: Supplement) -> Result<Stated> {
        let amount: &Param<Amount> = match supplement {
            Supplement::Year => &super::SUPPLEMENT_YEAR,
            Supplement::Month => &super::SUPPLEMENT_MONTH,
        };
        Stated::new(&self.planner.read(amount, self.at())?)
    }

    fn shared(
        &mut self,
        kind: Kind,
        employer: &Sourced<Rate>,
        waiver: Option<&Waiver>,
        employee: Option<&Sourced<Rate>>,
        payroll: bool,
    ) -> Result<Share> {
        let limits = self.limits(kind)?;
        let max = if payroll { domain::WAGE.max } else { limits.cap() };
        let factors = self.factors(kind, employer, waiver, employee, max)?;
        Ok(Share { limits, factors, payroll })
    }

    /// The factors for bases of up to `max` fen.
    fn factors(
        &mut self,
        kind: Kind,
        employer: &Sourced<Rate>,
        waiver: Option<&Waiver>,
        employee: Option<&Sourced<Rate>>,
        max: i64,
    ) -> Result<Factors> {
        let rounding = self.rounding(kind)?;
        let employee = employee.map(|rate| Times::new(&[rate], &rounding, max)).transpose()?;
        let full = || Times::new(&[employer], &rounding, max);
        let (employer, reduced) = match waiver.map(|param| self.rest(param)).transpose()? {
            None => (full()?, None),
            // Nothing is waived, or all: no order of rounding can matter, so none is read.
            Some(rest) if [Rate::ONE, Rate::ZERO].contains(&rest.value) => {
                (Times::new(&[employer, &rest], &rounding, max)?, None)
            }
            Some(mut rest) => {
                let order = self.planner.read(&super::WAIVER_ORDER, self.at())?;
                rest.rows.extend(&order.rows);
                if order.value == 0 {
                    (Times::new(&[employer, &rest], &rounding, max)?, None)
                } else {
                    (full()?, Some(Times::new(&[&rest], &rounding, max)?))
                }
            }
        };
        Ok(Factors { employer, reduced, employee })
    }

    /// What a waiver leaves.
    fn rest(&mut self, waiver: &Waiver) -> Result<Sourced<Rate>> {
        let size = match self.key.payer {
            payer if payer.is_public() => Some(WaiverSize::Public),
            Payer::Social => Some(WaiverSize::Employer(EmployerSize::Social)),
            _ => self.key.employer_size.map(WaiverSize::Employer),
        };
        let waived = self.planner.read(waiver, self.at().of(size))?;
        let value = waived.value.rest().ok_or_else(|| Error::new(Code::BadValue).param(waiver.id()))?;
        Ok(Sourced { value, rows: waived.rows })
    }
}
