//! 缴费基数的上下限: floor and cap of the payment base.
//!
//! 社会保险费征缴 is on a person's wage, not below 60 % and not above 300 % of an average wage. Which average, whose, and how
//! the limits are rounded is policy of each place and era.

use shebao_core::plan::{Bound, Limits};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Amount, Param, Parameter};
use shebao_core::{Money, Month, Planner, Rate, Region, Result, Rounding};

use crate::domain;
use crate::premium::{Kind, Payer};

pub mod payment;
pub mod tier;
pub mod unit_verification;
pub mod verification;
mod verified;

const AVERAGE: Param<Amount, Kind> = Param::new("base.average");
const FLOOR_SHARE: Param<Rate, Kind> = Param::new("base.floor_share");
const CAP_SHARE: Param<Rate, Kind> = Param::new("base.cap_share");
const FLOOR_ROUNDING: Param<Rounding, Kind> = Param::new("base.floor_rounding");
const CAP_ROUNDING: Param<Rounding, Kind> = Param::new("base.cap_rounding");
const FLOOR: Param<Amount, Kind> = Param::new("base.floor");
const CAP: Param<Amount, Kind> = Param::new("base.cap");
/// 0: capped, 1: not.
const CAP_RULE: Param<u8, Kind> = Param::new("base.cap_rule");
/// 灵活就业人员医疗缴费基数: a base that is the same for all, as a share of the average.
const FIXED_SHARE: Param<Rate, Payer> = Param::new("medical.base_share");
const FIXED_ROUNDING: Param<Rounding, Payer> = Param::new("medical.base_rounding");
/// 统一养老缴费基数: a pension base that is the same for all who pay alone, where a place fixed one.
const ONE_PENSION_BASE: Param<Amount, Payer> = Param::new("pension.one_base");

pub(crate) const PARAMETERS: &[Parameter] = &[
    AVERAGE.declared(),
    FLOOR_SHARE.declared(),
    CAP_SHARE.declared(),
    FLOOR_ROUNDING.declared(),
    CAP_ROUNDING.declared(),
    FLOOR.declared(),
    CAP.declared(),
    CAP_RULE.declared(),
    FIXED_SHARE.declared(),
    FIXED_ROUNDING.declared(),
    ONE_PENSION_BASE.declared_since(),
];

/// The event that dates what is read for a month's premium.
pub(crate) const PREMIUM_MONTH: Event = Event { zh: "费款所属期", en: "the month the premium is for" };

/// Floor and cap of one kind in one month for a payer. Flexible workers have one base of medical and maternity for all, and of
/// pension where the place fixed one.
///
/// # Errors
/// 3xx where the place has no average for the month, or no text fixes the one base.
pub fn limits(kind: Kind, payer: Payer, region: Region, month: Month, planner: &mut Planner<'_>) -> Result<Limits> {
    match kind {
        Kind::Medical | Kind::Maternity if payer == Payer::Flexible => fixed(payer, region, month, planner),
        Kind::Pension if payer == Payer::Flexible => {
            let at = At::new(region, month.first_day(), PREMIUM_MONTH).of(payer);
            match planner.read_optional(&ONE_PENSION_BASE, at)? {
                Some(amount) => {
                    let base = Bound::direct(&amount)?;
                    Limits::new(base.clone(), base)
                }
                None => between(kind, region, month, planner),
            }
        }
        _ => between(kind, region, month, planner),
    }
}

/// Floor and cap from the average. A limit that a document states wins over the derived one.
fn between(kind: Kind, region: Region, month: Month, planner: &mut Planner<'_>) -> Result<Limits> {
    let at = At::new(region, month.first_day(), PREMIUM_MONTH).of(kind);
    let bound = |planner: &mut Planner<'_>, direct: &_, share: &Param<Rate, Kind>, rounding: &Param<Rounding, Kind>| {
        if let Some(amount) = planner.read_optional(direct, at)? {
            return Bound::direct(&amount);
        }
        let average = planner.read(&AVERAGE, at)?;
        Bound::share(&average, &planner.read(share, at)?, &planner.read(rounding, at)?)
    };
    let floor = bound(planner, &FLOOR, &FLOOR_SHARE, &FLOOR_ROUNDING)?;
    let cap = match planner.read_optional(&CAP_RULE, at)? {
        Some(rule) if rule.value == 1 => Bound { fen: domain::WAGE.max, derived: None, rows: rule.rows },
        _ => bound(planner, &CAP, &CAP_SHARE, &CAP_ROUNDING)?,
    };
    let (low, high) = (Money::from_fen(floor.fen), Money::from_fen(cap.fen));
    Limits::new(floor, cap).map_err(|error| {
        error.param(FLOOR.id()).region(region).date(month.first_day()).hint(
            &alloc::format!("缴费基数下限 {low} 高于上限 {high}，或低于零"),
            &alloc::format!("the floor of the base, {low}, is above its cap, {high}, or below nothing"),
        )
    })
}

/// The base of medical and maternity that is fixed for a payer, whatever the wage: floor and cap in one.
fn fixed(payer: Payer, region: Region, month: Month, planner: &mut Planner<'_>) -> Result<Limits> {
    let at = At::new(region, month.first_day(), PREMIUM_MONTH);
    let share = planner.read(&FIXED_SHARE, at.of(payer))?;
    let rounding = planner.read(&FIXED_ROUNDING, at.of(payer))?;
    let average = planner.read(&AVERAGE, at.of(Kind::Medical))?;
    let base = Bound::share(&average, &share, &rounding)?;
    Limits::new(base.clone(), base)
}
