//! Which rows of policy a plan was made from, and which of them a run used.

use alloc::vec::Vec;

use crate::policy::{Evidence, Facet, ParamId, Source, Standing, Value};
use crate::{Date, Region, Span};

/// The rows that something was made from, by their places in the plan's [`Provenance`].
pub type Rows = Vec<u16>;

/// A policy value with the rows it was read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// The rows.
    pub rows: Rows,
}

/// What dated a reading: "the month the premium is for".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event {
    /// In Chinese.
    pub zh: &'static str,
    /// In English.
    pub en: &'static str,
}

/// One reading of policy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// The day asked for.
    pub day: Date,
    /// What dated the reading.
    pub event: Event,
    /// The row.
    pub source: Source,
    /// When the row holds.
    pub span: Span,
    /// At which place it stands.
    pub region: Region,
    /// Its value.
    pub value: Value,
    /// Its standing here (a carried row is provisional).
    pub standing: Standing,
    /// Its evidence here (the weaker of row, authority and carry).
    pub evidence: Evidence,
    /// The carry row that lets it stand in.
    pub carry: Option<u16>,
    /// A `fill` overlay that it supersedes.
    pub supersedes: Option<u16>,
    /// Whether every run of the plan uses it; else it belongs to a series and is marked when read.
    pub always: bool,
}

/// Every row that a plan was made from, complete by construction: the planner is the only reader of policy.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Provenance {
    /// The readings, in order of first use.
    pub uses: Vec<Use>,
}

impl Provenance {
    /// What every run of the plan starts from.
    pub fn usage(&self) -> Usage {
        let mut usage = Usage::default();
        for (index, used) in self.uses.iter().enumerate().filter(|(_, used)| used.always) {
            usage.mark(index, used.standing, used.evidence);
        }
        usage
    }

    /// The readings that a run used.
    pub fn used<'a>(&'a self, usage: &'a Usage) -> impl Iterator<Item = &'a Use> {
        self.uses.iter().enumerate().filter(|(index, _)| usage.is_marked(*index)).map(|(_, used)| used)
    }
}

/// Which rows a run used, and the weakest standing and evidence among them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Usage {
    /// The weakest standing.
    pub standing: Standing,
    /// The weakest evidence.
    pub evidence: Evidence,
    marked: Vec<u64>,
}

impl Usage {
    #[inline(always)]
    pub(crate) fn mark(&mut self, index: usize, standing: Standing, evidence: Evidence) {
        self.standing = self.standing.max(standing);
        self.evidence = self.evidence.max(evidence);
        let bit = 1u64.wrapping_shl(u32::try_from(index % 64).unwrap_or(0));
        match self.marked.get_mut(index / 64) {
            Some(bits) => *bits |= bit,
            None => self.grow(index / 64, bit),
        }
    }

    /// Whether no row was used: such a result has no standing.
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty()
    }

    #[cold]
    fn grow(&mut self, word: usize, bits: u64) {
        self.marked.resize(word, 0);
        self.marked.push(bits);
    }

    pub(crate) fn is_marked(&self, index: usize) -> bool {
        let bit = u32::try_from(index % 64).unwrap_or(0);
        self.marked.get(index / 64).is_some_and(|bits| bits.wrapping_shr(bit) & 1 == 1)
    }
}
