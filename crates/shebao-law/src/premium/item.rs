//! 征收品目: what is levied apart, each with a fund of its own: the five kinds and the occupational annuity.

use shebao_core::record::Line;
use shebao_derive::Choice;

use super::monthly::Output;

/// 征收品目: what is levied apart.
#[derive(Choice, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub enum Item {
    /// 基本养老保险: basic pension
    #[default]
    Pension,
    /// 职工基本医疗保险: basic medical
    Medical,
    /// 生育保险: maternity
    Maternity,
    /// 失业保险: unemployment
    Unemployment,
    /// 工伤保险: work injury
    Injury,
    /// 职业年金: occupational annuity of public institutions
    Annuity,
}

/// The lines of one month's premium that belong to an item.
pub(super) struct ItemLines {
    pub(super) base: Line,
    pub(super) employer: Line,
    pub(super) employee: Option<Line>,
}

impl Item {
    pub(super) const EACH: [Item; 6] =
        [Item::Pension, Item::Medical, Item::Maternity, Item::Unemployment, Item::Injury, Item::Annuity];

    pub(super) const fn lines(self) -> ItemLines {
        use Output as O;
        let (base, employer, employee) = match self {
            Item::Pension => (O::PENSION_BASE, O::PENSION_EMPLOYER, Some(O::PENSION_EMPLOYEE)),
            Item::Medical => (O::MEDICAL_BASE, O::MEDICAL_EMPLOYER, Some(O::MEDICAL_EMPLOYEE)),
            Item::Maternity => (O::MATERNITY_BASE, O::MATERNITY_EMPLOYER, None),
            Item::Unemployment => (O::UNEMPLOYMENT_BASE, O::UNEMPLOYMENT_EMPLOYER, Some(O::UNEMPLOYMENT_EMPLOYEE)),
            Item::Injury => (O::INJURY_BASE, O::INJURY_EMPLOYER, None),
            Item::Annuity => (O::ANNUITY_BASE, O::ANNUITY_EMPLOYER, Some(O::ANNUITY_EMPLOYEE)),
        };
        ItemLines { base, employer, employee }
    }
}
