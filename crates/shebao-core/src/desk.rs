//! Where operations are run: one leaf, many rows, one explanation. Every row of policy that was used is kept.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bulk::{self, Bulk};
use crate::check::check_filled;
use crate::leaf::{Leaf, PersonLeaf};
use crate::plan::{Provenance, Usage, Use};
use crate::planned::{Explained, PersonPlan, Plan};
use crate::planner::Planner;
use crate::policy::{Evidence, Standing};
use crate::store::PlanStore;
use crate::{Code, Error, Result};

/// How much one call may bring; set when the engine is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of JSON.
    pub bytes: usize,
    /// Depth of JSON.
    pub depth: usize,
    /// Rows of a batch, items of a list, rows that a list comes to (people times months). A row of a batch takes its columns, 8 bytes
    /// each; a row that a result lists some 450 bytes while it is made, as JSON: the default of 10,000,000 allows 4.5 GB. In a
    /// module of 32 bits, which holds 4 GB, a result lists 1,000,000 rows at most, whatever stands here.
    pub rows: usize,
    /// Months of a person's history.
    pub months: u32,
}

/// How many rows a result lists at most where a process holds 4 GB, as a WASM module does. With all kinds a row takes about 1 kB, and
/// its text, while it grows, twice its own length again.
const LISTED_IN_32_BITS: usize = 1_000_000;

impl Limits {
    /// How many rows a result may list.
    pub fn listed(&self) -> usize {
        if usize::BITS < 64 { self.rows.min(LISTED_IN_32_BITS) } else { self.rows }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 16 << 20, depth: 64, rows: 10_000_000, months: 1_200 }
    }
}

/// How many results stand apart; of more only what they used together is kept, so that a call of many keys stays small.
const KEPT: usize = 1_024;

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
        let plan = self.store.leaf::<L>(&key, self.planner)?;
        let output = plan.run(&given)?;
        let (provenance, usage) = (plan.0.provenance.clone(), plan.0.usage.clone());
        self.keep(provenance, usage);
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
        let provenance = plan.0.provenance.clone();
        self.keep(provenance, usage);
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
        for plan in bulk.plans() {
            self.keep(plan.0.provenance.clone(), plan.0.usage.clone());
        }
        Ok(())
    }

    fn keep(&mut self, provenance: Arc<Provenance>, usage: Usage) {
        if self.kept.len() >= KEPT {
            let uses = self.uses().into_iter().map(|used| Use { always: true, ..used.clone() }).collect();
            let together = Provenance { uses };
            let mut weakest = together.usage();
            if let Some((standing, evidence)) = self.weakest() {
                (weakest.standing, weakest.evidence) = (standing, evidence);
            }
            self.kept.clear();
            self.kept.push((Arc::new(together), weakest));
        }
        self.kept.push((provenance, usage));
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

    /// The weakest standing and evidence of what was used so far; `None` where nothing was.
    pub fn weakest(&self) -> Option<(Standing, Evidence)> {
        let used = self.kept.iter().filter(|(_, usage)| !usage.is_empty());
        let grades = used.map(|(_, usage)| (usage.standing, usage.evidence));
        grades.reduce(weaker)
    }
}

/// The weaker standing and the weaker evidence of two results.
pub fn weaker(one: (Standing, Evidence), other: (Standing, Evidence)) -> (Standing, Evidence) {
    (one.0.max(other.0), one.1.max(other.1))
}
