//! The controls in C: their structs, and safe faces over the calls.

// The only calls into C. Each safe face checks the lengths that its C function relies on.
#![allow(unsafe_code)]

use crate::history::{Histories, Statements};
use crate::roster::{Results, Roster};

pub const KINDS: usize = 5;
pub const LINES: usize = 16;
/// The longest statement, in years' rows.
pub const YEARS: usize = 1_200;
pub const ABSENT: i64 = shebao::ABSENT;

/// `factor` of control.h, in one of its two meanings.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Factor {
    pub a: u64,
    pub b: u64,
    pub k: u32,
    pub step: u32,
}

#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Plan {
    pub floor: [i64; KINDS],
    pub cap: [i64; KINDS],
    pub employer: [Factor; KINDS],
    pub employee: [Factor; KINDS],
    pub asked: u32,
    pub reduced: u32,
    pub error: u32,
    pub standing: u8,
    pub evidence: u8,
    pub rest: [Factor; KINDS],
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct Entry {
    key: u64,
    plan: u32,
}

#[repr(C)]
struct RawBook {
    entries: *const Entry,
    mask: u64,
    plans: *const Plan,
}

#[repr(C)]
struct RawRoster {
    region: *const i32,
    month: *const i32,
    payer: *const u8,
    size: *const u8,
    kinds: [*const u8; KINDS],
    injury_rate: *const i32,
    wage: *const i64,
}

#[repr(C)]
struct RawResults {
    lines: [*mut i64; LINES],
    error: *mut u32,
    outcome: *mut u8,
    standing: *mut u8,
    evidence: *mut u8,
}

#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Stretch {
    pub from: u32,
    pub until: u32,
    pub error: u32,
    pub row: u32,
    pub ppm: u32,
    pub standing: u8,
    pub evidence: u8,
    pub first: Factor,
    pub second: Factor,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
struct RawSeries {
    items: *const Stretch,
    count: u32,
    error: u32,
}

#[repr(C)]
struct RawLedgerPlan {
    rates: RawSeries,
    shares: RawSeries,
    mid_year: RawSeries,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Booking {
    pub from: u32,
    pub until: u32,
    pub base: i64,
    pub personal: i64,
    pub unit: i64,
}

#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Year {
    pub from: u32,
    pub until: u32,
    pub rate: u32,
    pub months: u32,
    pub personal: [i64; 6],
    pub unit: [i64; 6],
    pub after: [i64; 5],
    pub closing: i64,
}

#[repr(C)]
#[derive(Clone, Copy, Default, Debug)]
pub struct Statement {
    pub years: u32,
    pub months: u32,
    pub standing: u32,
    pub evidence: u32,
    pub used: [u64; 4],
    pub personal: i64,
    pub unit: i64,
    pub balance: i64,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    pub from: u32,
    pub until: u32,
    pub personal: i64,
    pub unit: i64,
}

#[repr(C)]
struct RawLedgerColumns {
    columns: [*const i64; 10],
}

#[repr(C)]
struct RawLedgerResults {
    year_offsets: *mut i64,
    year_lines: [*mut i64; 22],
    lines: [*mut i64; 4],
    error: *mut u32,
    standing: *mut u8,
    evidence: *mut u8,
}

#[rustfmt::skip]
mod c {
    use super::*;
    unsafe extern "C" {
        pub(super) safe fn thread_nanoseconds() -> u64;
        pub(super) fn premium_one_lemma(plan: *const Plan, wage: i64, out: *mut i64) -> u32;
        pub(super) fn premium_one_division(plan: *const Plan, wage: i64, out: *mut i64) -> u32;
        pub(super) fn premium_batch_lemma(book: *const RawBook, roster: *const RawRoster, out: *mut RawResults, rows: usize);
        pub(super) fn premium_batch_branches_lemma(book: *const RawBook, roster: *const RawRoster, out: *mut RawResults, rows: usize);
        pub(super) fn premium_batch_division(book: *const RawBook, roster: *const RawRoster, out: *mut RawResults, rows: usize);
        pub(super) fn premium_batch_branches_division(book: *const RawBook, roster: *const RawRoster, out: *mut RawResults, rows: usize);
        pub(super) fn premium_columns_fused_lemma(plan: *const Plan, wages: *const i64, out: *const *mut i64, rows: usize);
        pub(super) fn premium_columns_blocks_lemma(plan: *const Plan, wages: *const i64, out: *const *mut i64, rows: usize);
        pub(super) fn premium_columns_fused_division(plan: *const Plan, wages: *const i64, out: *const *mut i64, rows: usize);
        pub(super) fn premium_columns_blocks_division(plan: *const Plan, wages: *const i64, out: *const *mut i64, rows: usize);
        pub(super) fn ledger_lemma(plan: *const RawLedgerPlan, opening: *const Opening, spans: *const Booking, count: usize, years: *mut Year, out: *mut Statement) -> u32;
        pub(super) fn ledger_division(plan: *const RawLedgerPlan, opening: *const Opening, spans: *const Booking, count: usize, years: *mut Year, out: *mut Statement) -> u32;
        pub(super) fn ledger_table_lemma(plan: *const RawLedgerPlan, input: *const RawLedgerColumns, out: *mut RawLedgerResults, rows: usize);
        pub(super) fn ledger_table_division(plan: *const RawLedgerPlan, input: *const RawLedgerColumns, out: *mut RawLedgerResults, rows: usize);
    }
}

/// What this thread has computed so far.
pub fn thread_nanoseconds() -> u64 {
    c::thread_nanoseconds()
}

/// Which arithmetic, and which shape of the same work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// The lemma, without a branch on what is asked (rows) or all kinds in one loop (columns).
    Lemma,
    /// The lemma, with branches (rows) or a kind at a time (columns).
    LemmaOther,
    Division,
    DivisionOther,
}

/// One person; the error's number, 0 where there is none.
#[inline]
pub fn one(plan: &Plan, wage: i64, out: &mut [i64; LINES], way: Way) -> u32 {
    let out = out.as_mut_ptr();
    match way {
        Way::Lemma | Way::LemmaOther => unsafe { c::premium_one_lemma(plan, wage, out) },
        Way::Division | Way::DivisionOther => unsafe { c::premium_one_division(plan, wage, out) },
    }
}

/// The plans that were made for a roster's keys, in C's table.
#[derive(Debug)]
pub struct Book {
    entries: Vec<Entry>,
    plans: Vec<Plan>,
}

impl Book {
    /// `plans` by packed key.
    pub fn new(plans: Vec<(u64, Plan)>) -> Book {
        let mut entries = vec![Entry { key: 0, plan: u32::MAX }; (plans.len() * 2).next_power_of_two().max(64)];
        let mask = entries.len() - 1;
        for (index, (key, _)) in plans.iter().enumerate() {
            let mut at = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & mask;
            while entries[at].plan != u32::MAX {
                at = (at + 1) & mask;
            }
            entries[at] = Entry { key: *key, plan: index as u32 };
        }
        Book { entries, plans: plans.into_iter().map(|(_, plan)| plan).collect() }
    }

    /// Every row of the roster.
    pub fn run(&self, roster: &Roster, out: &mut Results, way: Way) {
        let book =
            RawBook { entries: self.entries.as_ptr(), mask: self.entries.len() as u64 - 1, plans: self.plans.as_ptr() };
        let raw = RawRoster {
            region: roster.region.as_ptr(),
            month: roster.month.as_ptr(),
            payer: roster.payer.as_ptr(),
            size: roster.size.as_ptr(),
            kinds: roster.kinds.each_ref().map(|kind| kind.as_ptr()),
            injury_rate: roster.injury_rate.as_ptr(),
            wage: roster.wage.as_ptr(),
        };
        let rows = roster.rows();
        assert!(out.rows() == rows, "results for {} rows, roster of {rows}", out.rows());
        let mut results = RawResults {
            lines: out.lines().map(|line| line.as_mut_ptr()),
            error: out.error.as_mut_ptr(),
            outcome: out.outcome.as_mut_ptr(),
            standing: out.standing.as_mut_ptr(),
            evidence: out.evidence.as_mut_ptr(),
        };
        let run = match way {
            Way::Lemma => c::premium_batch_lemma,
            Way::LemmaOther => c::premium_batch_branches_lemma,
            Way::Division => c::premium_batch_division,
            Way::DivisionOther => c::premium_batch_branches_division,
        };
        unsafe { run(&book, &raw, &mut results, rows) }
    }
}

/// People of one plan.
pub fn columns(plan: &Plan, wages: &[i64], out: &mut Results, way: Way) {
    assert!(out.rows() == wages.len(), "results for {} rows, {} wages", out.rows(), wages.len());
    let lines = out.lines().map(|line| line.as_mut_ptr());
    let run = match way {
        Way::Lemma => c::premium_columns_fused_lemma,
        Way::LemmaOther => c::premium_columns_blocks_lemma,
        Way::Division => c::premium_columns_fused_division,
        Way::DivisionOther => c::premium_columns_blocks_division,
    };
    unsafe { run(plan, wages.as_ptr(), lines.as_ptr(), wages.len()) }
}

/// A series with holes.
#[derive(Clone, Default, Debug)]
pub struct Series {
    pub items: Vec<Stretch>,
    pub error: u32,
}

impl Series {
    fn raw(&self) -> RawSeries {
        RawSeries { items: self.items.as_ptr(), count: self.items.len() as u32, error: self.error }
    }
}

#[derive(Clone, Default, Debug)]
pub struct LedgerPlan {
    pub rates: Series,
    pub shares: Series,
    pub mid_year: Series,
}

impl LedgerPlan {
    fn raw(&self) -> RawLedgerPlan {
        RawLedgerPlan { rates: self.rates.raw(), shares: self.shares.raw(), mid_year: self.mid_year.raw() }
    }

    /// One statement. `years` needs a place for each rate year that the statement touches.
    pub fn one(
        &self,
        opening: &Opening,
        spans: &[Booking],
        years: &mut [Year; YEARS],
        out: &mut Statement,
        way: Way,
    ) -> u32 {
        assert!(opening.until.saturating_sub(opening.from) < YEARS as u32, "a year of statement a month at most");
        let (plan, count) = (self.raw(), spans.len());
        let run = if way == Way::Lemma { c::ledger_lemma } else { c::ledger_division };
        unsafe { run(&plan, opening, spans.as_ptr(), count, years.as_mut_ptr(), out) }
    }

    /// Many, over ragged columns.
    pub fn table(&self, input: &Histories, out: &mut Statements, way: Way) {
        let rows = input.from.len();
        assert!(out.error.len() == rows && input.offsets.len() == rows + 1);
        let raw = RawLedgerColumns {
            columns: [
                &input.from,
                &input.until,
                &input.personal,
                &input.unit,
                &input.offsets,
                &input.span_from,
                &input.span_until,
                &input.span_base,
                &input.span_personal,
                &input.span_unit,
            ]
            .map(|column| column.as_ptr()),
        };
        let mut results = RawLedgerResults {
            year_offsets: out.year_offsets.as_mut_ptr(),
            year_lines: out.year_lines.each_mut().map(|line| line.as_mut_ptr()),
            lines: out.lines.each_mut().map(|line| line.as_mut_ptr()),
            error: out.error.as_mut_ptr(),
            standing: out.standing.as_mut_ptr(),
            evidence: out.evidence.as_mut_ptr(),
        };
        let run = if way == Way::Lemma { c::ledger_table_lemma } else { c::ledger_table_division };
        unsafe { run(&self.raw(), &raw, &mut results, rows) }
    }
}
