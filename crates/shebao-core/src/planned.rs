//! A plan with every row of policy it was made from, and the one way to run it: for one person, or as an explanation.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::calc::One;
use crate::check::{check, check_filled};
use crate::explain::{Explain, Step};
use crate::leaf::{About, Leaf, PersonLeaf};
use crate::plan::{Provenance, Usage};
use crate::planner::Planner;
use crate::record::Answer;
use crate::settle;
use crate::{Code, Error, Result};

/// A plan for one key, with every row it was made from.
#[derive(Clone, Debug)]
pub struct Planned<K, P> {
    /// What selected policy.
    pub key: K,
    /// What the rule needs.
    pub plan: P,
    /// Every row read.
    pub provenance: Arc<Provenance>,
    /// What every run starts from.
    pub usage: Usage,
}

/// A leaf's plan.
#[derive(Debug)]
pub struct Plan<L: Leaf>(pub Planned<L::Key, L::Plan>);

impl<L: Leaf> Plan<L> {
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where the key is not valid or its fields do not go together, 3xx where policy is missing.
    pub fn new(key: &L::Key, planner: &mut Planner<'_>) -> Result<Plan<L>> {
        check(key)?;
        let (plan, provenance) = planner.record(|planner| L::plan(key, planner))?;
        let usage = settle::settle::<L>(key, &plan, provenance.usage())?;
        Ok(Plan(Planned { key: key.clone(), plan, provenance: Arc::new(provenance), usage }))
    }

    /// One person's result.
    ///
    /// # Errors
    /// 208 where an amount is outside its field's bounds.
    #[inline]
    pub fn call(&self, given: &L::Given) -> Result<L::Output> {
        check_filled(given)?;
        self.run(given)
    }

    /// The same for amounts that were checked.
    #[inline(always)]
    pub(crate) fn run(&self, given: &L::Given) -> Result<L::Output> {
        let mut output = L::Output::unwritten();
        let mut usage = Usage::default();
        let mut calc = One::new(given, &mut output, &mut usage);
        L::rule(&self.0.key, &self.0.plan, &mut calc)?;
        calc.finish()?;
        if let Some((line, reason)) = calc.refused() {
            output = L::Output::unwritten();
            output.set_line(line.index, reason.into());
        }
        Ok(output)
    }

    /// The steps of one person's result.
    ///
    /// # Errors
    /// As [`Plan::call`].
    pub fn explain(&self, given: &L::Given) -> Result<Explained> {
        check_filled(given)?;
        let mut calc = Explain::new(given, self.0.usage.clone());
        L::rule(&self.0.key, &self.0.plan, &mut calc)?;
        let (steps, usage) = calc.finish()?;
        Ok(Explained { about: &L::ABOUT, steps, provenance: self.0.provenance.clone(), usage })
    }
}

/// A person leaf's plan.
#[derive(Debug)]
pub struct PersonPlan<L: PersonLeaf>(pub Planned<L::Key, L::Plan>);

impl<L: PersonLeaf> PersonPlan<L> {
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where the key is not valid, 3xx where policy is missing.
    pub fn new(key: &L::Key, planner: &mut Planner<'_>) -> Result<PersonPlan<L>> {
        check(key)?;
        let (plan, provenance) = planner.record(|planner| L::plan(key, planner))?;
        let usage = provenance.usage();
        Ok(PersonPlan(Planned { key: key.clone(), plan, provenance: Arc::new(provenance), usage }))
    }

    /// One person's result; the rows that the run used are left in `usage`.
    ///
    /// # Errors
    /// The errors of the rule.
    pub fn call(&self, input: &L::Input, usage: &mut Usage) -> Result<L::Output> {
        check_filled(input)?;
        self.run(input, usage)
    }

    /// The same for an input that was checked.
    pub(crate) fn run(&self, input: &L::Input, usage: &mut Usage) -> Result<L::Output> {
        usage.clone_from(&self.0.usage);
        let mut no_lines = ();
        let mut calc = One::new(input, &mut no_lines, usage);
        let output = L::rule(&self.0.plan, input, &mut calc)?;
        calc.finish()?;
        Ok(output)
    }

    /// The steps of one person's result.
    ///
    /// # Errors
    /// The errors of the rule.
    pub fn explain(&self, input: &L::Input) -> Result<Explained> {
        check_filled(input)?;
        let mut calc = Explain::new(input, self.0.usage.clone());
        L::rule(&self.0.plan, input, &mut calc)?;
        let (steps, usage) = calc.finish()?;
        Ok(Explained { about: &L::ABOUT, steps, provenance: self.0.provenance.clone(), usage })
    }
}

/// The steps behind one result.
#[derive(Clone, Debug)]
pub struct Explained {
    /// The operation.
    pub about: &'static About,
    /// The steps, in order of execution.
    pub steps: Vec<Step>,
    /// Every row that the plan was made from.
    pub provenance: Arc<Provenance>,
    /// Which of them were used.
    pub usage: Usage,
}

impl Explained {
    /// The steps of this result, then those of another that is a further part of the same.
    ///
    /// # Errors
    /// 501 where there are more rows than can be numbered.
    pub fn then(mut self, other: Explained) -> Result<Explained> {
        let overflow = || Error::new(Code::Overflow);
        let steps = u32::try_from(self.steps.len()).map_err(|_| overflow())?;
        let uses = self.provenance.uses.len();
        let rows = u16::try_from(uses).map_err(|_| overflow())?;
        for mut step in other.steps {
            for operand in &mut step.operands {
                *operand = operand.checked_add(steps).ok_or_else(overflow)?;
            }
            for row in &mut step.rows {
                *row = row.checked_add(rows).ok_or_else(overflow)?;
            }
            self.steps.push(step);
        }
        let all = self.provenance.uses.iter().chain(&other.provenance.uses).cloned().collect();
        for (index, used) in other.provenance.uses.iter().enumerate() {
            if other.usage.is_marked(index) {
                self.usage.mark(uses.saturating_add(index), used.standing, used.evidence);
            }
        }
        self.provenance = Arc::new(Provenance { uses: all });
        Ok(self)
    }
}
