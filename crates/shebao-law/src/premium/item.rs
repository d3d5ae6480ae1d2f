//! 征收品目: what is levied apart, each with a fund of its own: the five kinds and the occupational annuity.

use alloc::vec::Vec;

use shebao_core::record::Line;
use shebao_core::{Code, Error, Result};
use shebao_derive::Choice;

use super::Kind;
use super::monthly::{Input, Output};

/// 征收品目: what is levied apart.
#[derive(Choice, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Item {
    /// 基本养老保险: basic pension
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
pub(crate) struct ItemLines {
    pub(crate) base: Line,
    pub(crate) employer: Line,
    pub(crate) employee: Option<Line>,
}

impl ItemLines {
    /// Those that a line of a plan or of a verification is made of.
    pub(crate) fn behind(&self, line: &str) -> Vec<&'static str> {
        let side = line.split('_').next().unwrap_or_default();
        let is_whole = ["total", "difference"].contains(&line);
        let of = [("base", Some(self.base)), ("employer", Some(self.employer)), ("employee", self.employee)];
        let named = of.into_iter().filter(|(name, _)| *name == side || (is_whole && *name != "base"));
        named.filter_map(|(_, line)| line.map(|line| line.field.name)).collect()
    }
}

impl Item {
    /// The item of a name.
    pub(crate) fn named(name: &str) -> Option<Item> {
        Item::EACH.into_iter().zip(Item::WORDS).find(|(_, word)| word.name == name).map(|(item, _)| item)
    }

    pub(crate) const EACH: [Item; 6] =
        [Item::Pension, Item::Medical, Item::Maternity, Item::Unemployment, Item::Injury, Item::Annuity];

    pub(crate) const fn lines(self) -> ItemLines {
        use Output as O;
        let (base, employer, employee) = match self {
            Item::Pension => (O::PENSION_BASE, O::PENSION_EMPLOYER, Some(O::PENSION_EMPLOYEE)),
            Item::Medical => (O::MEDICAL_BASE, O::MEDICAL_EMPLOYER, Some(O::MEDICAL_EMPLOYEE)),
            Item::Maternity => (O::MATERNITY_BASE, O::MATERNITY_EMPLOYER, Some(O::MATERNITY_EMPLOYEE)),
            Item::Unemployment => (O::UNEMPLOYMENT_BASE, O::UNEMPLOYMENT_EMPLOYER, Some(O::UNEMPLOYMENT_EMPLOYEE)),
            Item::Injury => (O::INJURY_BASE, O::INJURY_EMPLOYER, None),
            Item::Annuity => (O::ANNUITY_BASE, O::ANNUITY_EMPLOYER, Some(O::ANNUITY_EMPLOYEE)),
        };
        ItemLines { base, employer, employee }
    }

    /// The kind of insurance whose base it is levied on.
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Item::Pension | Item::Annuity => Kind::Pension,
            Item::Medical => Kind::Medical,
            Item::Maternity => Kind::Maternity,
            Item::Unemployment => Kind::Unemployment,
            Item::Injury => Kind::Injury,
        }
    }

    /// Whether a request asks for it.
    pub(crate) const fn is_asked(self, of: &Input) -> bool {
        match self {
            Item::Pension => of.pension,
            Item::Medical => of.medical,
            Item::Maternity => of.maternity,
            Item::Unemployment => of.unemployment,
            Item::Injury => of.injury,
            Item::Annuity => of.annuity,
        }
    }

    /// The items that a unit's request asks for.
    ///
    /// # Errors
    /// 213 where it asks for none, 201 and 214 where its own work-injury rate is missing or goes with nothing.
    pub(crate) fn asked(of: &Input) -> Result<Vec<Item>> {
        match (of.injury, of.injury_rate) {
            (true, None) => return Err(Error::new(Code::MissingField).field("injury_rate")),
            (false, Some(_)) => return Err(Error::not_together("injury_rate", "injury")),
            _ => {}
        }
        let items: Vec<Item> = Item::EACH.into_iter().filter(|item| item.is_asked(of)).collect();
        if items.is_empty() { Err(Error::new(Code::NoKind)) } else { Ok(items) }
    }

    /// The same request for it alone: without policy for another it is answered all the same.
    pub(crate) fn alone(self, of: &Input) -> Input {
        Input {
            pension: self == Item::Pension,
            medical: self == Item::Medical,
            maternity: self == Item::Maternity,
            unemployment: self == Item::Unemployment,
            injury: self == Item::Injury,
            injury_rate: of.injury_rate.filter(|_| self == Item::Injury),
            annuity: self == Item::Annuity,
            ..of.clone()
        }
    }
}
