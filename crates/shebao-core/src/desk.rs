//! Where plans are made and run: one leaf, many rows, one explanation. Every row of policy that was used is kept.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bulk::{self, Bulk};
use crate::calc::One;
use crate::explain::{Explain, Step};
use crate::op::{About, Leaf, PersonLeaf};
use crate::plan::{Provenance, Usage, Use};
use crate::planner::Planner;
use crate::policy::{Evidence, Standing};
use crate::record::{self, Lines, Record};
use crate::store::PlanStore;
use crate::{Code, Error, Result};

/// How much one call may bring; set when the engine is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of JSON.
    pub bytes: usize,
    /// Depth of JSON.
    pub depth: usize,
    /// Rows of a batch, items of a list.
    pub rows: usize,
    /// Months of a person's history.
    pub months: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 16 << 20, depth: 64, rows: 10_000_000, months: 1_200 }
    }
}

/// A plan for one key, with every row it was made from.
#[derive(Clone, Debug)]
pub struct Planned<P> {
    /// What the rule needs.
    pub plan: P,
    /// Every row read.
    pub provenance: Arc<Provenance>,
    /// What every run starts from.
    pub usage: Usage,
}

impl<P> Planned<P> {
    fn new((plan, provenance): (P, Provenance)) -> Planned<P> {
        let usage = provenance.usage();
        Planned { plan, provenance: Arc::new(provenance), usage }
    }
}

/// A leaf's plan.
#[derive(Debug)]
pub struct Plan<L: Leaf>(pub Planned<L::Plan>);

impl<L: Leaf> Plan<L> {
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where the key is not valid, 3xx where policy is missing.
    pub fn new(key: &L::Key, planner: &mut Planner<'_>) -> Result<Plan<L>> {
        check(&mut key.clone())?;
        planner.record(|planner| L::plan(key, planner)).map(Planned::new).map(Plan)
    }

    /// One person's result.
    ///
    /// # Errors
    /// 208 where an amount is outside its field's bounds.
    #[inline]
    pub fn call(&self, given: &L::Given) -> Result<L::Output> {
        check_filled(given)?;
        call::<L>(&self.0, given)
    }

    /// The steps of one person's result.
    ///
    /// # Errors
    /// As [`Plan::call`].
    pub fn explain(&self, given: &L::Given) -> Result<Explained> {
        check_filled(given)?;
        let mut calc = Explain::new(given, self.0.usage.clone());
        L::rule(&self.0.plan, &mut calc);
        let (steps, usage) = calc.finish()?;
        Ok(Explained { about: &L::ABOUT, steps, provenance: self.0.provenance.clone(), usage })
    }
}

/// One person's result; the amounts lie within their bounds.
#[inline(always)]
fn call<L: Leaf>(planned: &Planned<L::Plan>, given: &L::Given) -> Result<L::Output> {
    let mut output = L::Output::default();
    let mut usage = Usage::default();
    let mut calc = One::new(given, &mut output, &mut usage);
    L::rule(&planned.plan, &mut calc);
    calc.finish()?;
    Ok(output)
}

/// A person leaf's plan.
#[derive(Debug)]
pub struct PersonPlan<L: PersonLeaf>(pub Planned<L::Plan>);

impl<L: PersonLeaf> PersonPlan<L> {
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where the key is not valid, 3xx where policy is missing.
    pub fn new(key: &L::Key, planner: &mut Planner<'_>) -> Result<PersonPlan<L>> {
        check(&mut key.clone())?;
        planner.record(|planner| L::plan(key, planner)).map(Planned::new).map(PersonPlan)
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
    fn run(&self, input: &L::Input, usage: &mut Usage) -> Result<L::Output> {
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

/// Runs operations for one call, and keeps what was used.
#[derive(Debug)]
pub struct Desk<'p, 'b> {
    /// The only reader of policy.
    pub planner: &'p mut Planner<'b>,
    /// How much the call may bring.
    pub limits: Limits,
    store: &'p mut PlanStore,
    kept: Vec<(Arc<Provenance>, Usage)>,
}

impl<'p, 'b> Desk<'p, 'b> {
    /// A desk for one call.
    pub fn new(planner: &'p mut Planner<'b>, store: &'p mut PlanStore, limits: Limits) -> Self {
        Desk { planner, limits, store, kept: Vec::new() }
    }

    /// One leaf, for one person.
    ///
    /// # Errors
    /// 2xx, 3xx, 5xx.
    pub fn leaf<L: Leaf>(&mut self, input: &L::Input) -> Result<L::Output> {
        let (key, given) = L::split(input);
        check_filled(input)?; // in order of declaration, as at every other door
        let Plan(planned) = self.store.leaf::<L>(&key, self.planner)?;
        let output = call::<L>(planned, &given)?;
        self.kept.push((planned.provenance.clone(), planned.usage.clone()));
        Ok(output)
    }

    /// One person leaf.
    ///
    /// # Errors
    /// 2xx, 3xx, 5xx.
    pub fn person<L: PersonLeaf>(&mut self, input: &L::Input) -> Result<L::Output> {
        check_filled(input)?;
        if L::months(input) > self.limits.months {
            return Err(Error::new(Code::HistoryTooLong).range(0, self.limits.months));
        }
        let plan = self.store.person::<L>(&L::key(input), self.planner)?;
        let mut usage = Usage::default();
        let output = plan.run(input, &mut usage)?;
        self.kept.push((plan.0.provenance.clone(), usage));
        Ok(output)
    }

    /// The steps of one leaf, for one person.
    ///
    /// # Errors
    /// 2xx, 3xx, 5xx.
    pub fn explain_leaf<L: Leaf>(&mut self, input: &L::Input) -> Result<Explained> {
        let (key, given) = L::split(input);
        Plan::<L>::new(&key, self.planner)?.explain(&given)
    }

    /// The steps of one person leaf.
    ///
    /// # Errors
    /// 2xx, 3xx, 5xx.
    pub fn explain_person<L: PersonLeaf>(&mut self, input: &L::Input) -> Result<Explained> {
        PersonPlan::<L>::new(&L::key(input), self.planner)?.explain(input)
    }

    /// All rows of a leaf at once, grouped by key and run on lanes.
    ///
    /// # Errors
    /// 111, 112 where the columns do not fit the operation.
    pub fn rows<L: Leaf>(&mut self, input: &bulk::Input<'_>, output: &mut bulk::Output<'_>) -> Result<()> {
        let mut bulk = Bulk::<L>::new();
        bulk.run(self.planner, input, output)?;
        self.kept.extend(bulk.plans().map(|plan| (plan.0.provenance.clone(), plan.0.usage.clone())));
        Ok(())
    }

    /// Every row used so far, each once.
    pub fn uses(&self) -> Vec<&Use> {
        let mut uses: Vec<&Use> = Vec::new();
        for (provenance, usage) in &self.kept {
            for used in provenance.used(usage) {
                if !uses.iter().any(|known| known.source == used.source && known.carry == used.carry) {
                    uses.push(used);
                }
            }
        }
        uses
    }

    /// The weakest standing and evidence of what was used so far.
    pub fn weakest(&self) -> (Standing, Evidence) {
        let start = (Standing::default(), Evidence::default());
        self.kept.iter().fold(start, |(s, e), (_, usage)| (s.max(usage.standing), e.max(usage.evidence)))
    }
}

/// Checks a record that was filled: at once where all is well, field by field for the error.
///
/// # Errors
/// As [`check`].
#[inline(always)]
pub fn check_filled<R: Record + Lines + Clone>(record: &R) -> Result<()> {
    if record.within_bounds() { Ok(()) } else { Err(out_of_bounds(record)) }
}

/// Checks every field of a record and of its lists; the same check at every door.
///
/// # Errors
/// 201 to 208, with the field and, in a list, the row.
pub fn check(record: &mut dyn Record) -> Result<()> {
    let mut check = Check { row: None, error: None };
    record.visit(&mut check);
    check.error.map_or(Ok(()), Err)
}

struct Check {
    row: Option<usize>,
    error: Option<Error>,
}

impl record::Visit for Check {
    fn scalar(&mut self, field: &'static record::Field, value: &mut dyn record::Scalar) {
        if self.error.is_none()
            && let Err(error) = field.check(value.raw())
        {
            self.error = Some(match self.row {
                Some(row) => error.row(row),
                None => error,
            });
        }
    }

    fn list(&mut self, _: &'static record::Field, list: &mut dyn record::List) {
        for row in 0..list.len() {
            if self.error.is_none()
                && let Some(item) = list.item(row)
            {
                self.row = Some(row);
                item.visit(self);
            }
        }
        self.row = None;
    }
}

/// The typed error of a record that is not within bounds.
#[cold]
fn out_of_bounds<R: Record + Clone>(record: &R) -> Error {
    check(&mut record.clone()).err().unwrap_or_else(|| Error::new(Code::Defect))
}
