//! 缴费基数的上下限: floor and cap of the payment base.
//!
//! 社会保险费征缴 is on a person's wage, not below 60 % and not above 300 % of an average wage. Which average, whose, and how
//! the limits are rounded is policy of each place and era.

use shebao_core::plan::{Bound, Limits};
use shebao_core::planner::{At, Event};
use shebao_core::policy::{Amount, Facet, Param, ValueType};
use shebao_core::{Month, Planner, Rate, Region, Result, Rounding};

use crate::premium::Kind;

const AVERAGE: Param<Amount> = Param::new("base.average");
const FLOOR_SHARE: Param<Rate> = Param::new("base.floor_share");
const CAP_SHARE: Param<Rate> = Param::new("base.cap_share");
const FLOOR_ROUNDING: Param<Rounding> = Param::new("base.floor_rounding");
const CAP_ROUNDING: Param<Rounding> = Param::new("base.cap_rounding");
const FLOOR: Param<Amount> = Param::new("base.floor");
const CAP: Param<Amount> = Param::new("base.cap");

pub(crate) const PARAMETERS: &[(&str, ValueType)] = &[
    AVERAGE.declared(),
    FLOOR_SHARE.declared(),
    CAP_SHARE.declared(),
    FLOOR_ROUNDING.declared(),
    CAP_ROUNDING.declared(),
    FLOOR.declared(),
    CAP.declared(),
];

/// The event that dates what is read for a month's premium.
pub(crate) const PREMIUM_MONTH: Event = Event { zh: "费款所属期", en: "the month the premium is for" };

/// Floor and cap of one kind in one month. A limit that a document states wins over the derived one.
///
/// # Errors
/// 3xx where the place has no average for the month.
pub fn limits(kind: Kind, region: Region, month: Month, planner: &mut Planner<'_>) -> Result<Limits> {
    let at = At { facet: Facet::of(kind.ordinal()), region, day: month.first_day(), event: PREMIUM_MONTH };
    let mut bound = |direct: &Param<Amount>, share: &Param<Rate>, rounding: &Param<Rounding>| {
        if let Some(amount) = planner.read_optional(direct, at)? {
            return Bound::direct(&amount);
        }
        let average = planner.read(&AVERAGE, at)?;
        Bound::share(&average, &planner.read(share, at)?, &planner.read(rounding, at)?)
    };
    let floor = bound(&FLOOR, &FLOOR_SHARE, &FLOOR_ROUNDING)?;
    let cap = bound(&CAP, &CAP_SHARE, &CAP_ROUNDING)?;
    Limits::new(floor, cap)
}
