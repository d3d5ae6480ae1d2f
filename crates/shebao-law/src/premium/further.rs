//! What few people have beside the five kinds of an employee: the occupational annuity of public institutions, the
//! large-amount medical supplement, and flexible workers, who pay alone.

use shebao_core::calc::Calc;
use shebao_core::plan::{Limits, Stated, Times};
use shebao_core::record::Line;

use super::monthly::{Output, Plan, Share, employee, employer, five_kinds, totals};

/// What one kind needs of someone who pays alone.
#[derive(Debug)]
pub(super) struct Alone {
    pub(super) limits: Limits,
    pub(super) rate: Times,
    /// The part that goes to the account.
    pub(super) account: Option<Times>,
}

/// The part of a plan that few keys have.
#[derive(Debug)]
pub(super) struct Further {
    pub(super) annuity: Option<Share>,
    pub(super) supplement: Option<Stated>,
    pub(super) pension: Option<Alone>,
    pub(super) medical: Option<Alone>,
    pub(super) maternity: Option<Alone>,
}

impl Further {
    /// The rule of those who have more than the five kinds.
    #[inline(never)]
    pub(super) fn rule<C: Calc>(&self, plan: &Plan, c: &mut C) {
        use Output as O;
        let (wage, [p, m, b, u, i], [own_pension, own_medical, own_unemployment]) = five_kinds(plan, c);
        let annuity = employer(c, wage, self.annuity.as_ref(), O::ANNUITY_BASE, O::ANNUITY_EMPLOYER);
        let annuity_employee = employee(c, annuity.base, self.annuity.as_ref(), O::ANNUITY_EMPLOYEE);
        let supplement = match &self.supplement {
            Some(amount) => c.stated(O::SUPPLEMENT_EMPLOYEE, amount),
            None => c.absent(),
        };
        let pension = alone(c, wage, self.pension.as_ref(), O::PENSION_BASE, O::PENSION_EMPLOYEE);
        let medical = alone(c, wage, self.medical.as_ref(), O::MEDICAL_BASE, O::MEDICAL_EMPLOYEE);
        let maternity = alone(c, wage, self.maternity.as_ref(), O::MATERNITY_BASE, O::MATERNITY_EMPLOYEE);

        let own = [
            own_pension,
            own_medical,
            own_unemployment,
            annuity_employee,
            supplement,
            pension.paid,
            medical.paid,
            maternity.paid,
        ];
        totals(c, &[p, m, b, u, i, annuity.paid], &own);
        account(c, pension.base, self.pension.as_ref(), O::PENSION_ACCOUNT);
        account(c, medical.base, self.medical.as_ref(), O::MEDICAL_ACCOUNT);
    }
}

/// A base and what is paid on it.
struct Own<V> {
    base: V,
    paid: V,
}

#[inline(always)]
fn alone<C: Calc>(c: &mut C, wage: C::Val, kind: Option<&Alone>, base: Line, line: Line) -> Own<C::Val> {
    let Some(kind) = kind else {
        let nothing = c.absent();
        return Own { base: nothing, paid: nothing };
    };
    let base = c.clamp(base, wage, &kind.limits);
    let paid = c.times(line, base, &kind.rate);
    Own { base, paid }
}

/// What goes to the account: a part of what is paid, no further amount.
#[inline(always)]
fn account<C: Calc>(c: &mut C, base: C::Val, kind: Option<&Alone>, line: Line) {
    if let Some(rate) = kind.and_then(|kind| kind.account.as_ref()) {
        c.times(line, base, rate);
    }
}
