//! Why two sides differ: the policy rows behind a line, on the left and on the right.

use std::collections::{BTreeMap, BTreeSet};

use shebao_core::desk::Desk;
use shebao_core::op::Selector;
use shebao_core::plan::Use;
use shebao_core::planned::Explained;
use shebao_core::policy::{Facet, ParamId, Value};
use shebao_core::{Month, PlanStore, Result};

use super::{Comparison, FillInput, Place};
use crate::operation::Operation;
use crate::{Engine, Options};

/// A parameter that was read differently for a month.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// The month.
    pub month: Option<Month>,
    /// The parameter's id.
    pub param: String,
    /// The row on the left, where there is one.
    pub left: Option<Use>,
    /// The row on the right, where there is one.
    pub right: Option<Use>,
}

type Series = (ParamId, Facet);

/// Lays each difference to a parameter, and lists the rows that differ. Within one roster the rows behind a line depend on
/// the month alone, so one person a month is explained on each side; `each` debt has days of its own.
pub(super) fn find(
    engine: &Engine,
    operation: &dyn Operation,
    fill: &FillInput<'_>,
    sides: [&Options; 2],
    each: bool,
    comparison: &mut Comparison,
) -> Result<()> {
    let row = |at: &Place| (at.person.filter(|_| each), at.month);
    let mut months: BTreeMap<(Option<u32>, Option<Month>), [Explained; 2]> = BTreeMap::new();
    for pair in comparison.pairs.iter().filter(|pair| pair.difference.fen() != 0) {
        if months.contains_key(&row(&pair.at)) {
            continue;
        }
        let selector = Selector { person: pair.at.person, month: pair.at.month };
        let explain = |options: &Options| {
            let (mut planner, mut store) = (engine.planner(options), PlanStore::default());
            let mut desk = Desk::new(&mut planner, &mut store, engine.limits());
            operation.explain(&mut desk, &mut |raws| fill(raws), &selector)
        };
        let [left, right] = sides;
        months.insert(row(&pair.at), [explain(left)?, explain(right)?]);
    }
    let mut changed: BTreeMap<(Option<Month>, Series), Change> = BTreeMap::new();
    for pair in comparison.pairs.iter_mut().filter(|pair| pair.difference.fen() != 0) {
        let Some([left, right]) = months.get(&row(&pair.at)) else { continue };
        let (left, right) = (behind(left, pair.at.line), behind(right, pair.at.line));
        let series: BTreeSet<Series> = left.keys().chain(right.keys()).copied().collect();
        let mut params: BTreeSet<String> = BTreeSet::new();
        for series in series {
            let left = left.get(&series).map(Vec::as_slice).unwrap_or_default();
            let right = right.get(&series).map(Vec::as_slice).unwrap_or_default();
            if values(left) == values(right) {
                continue;
            }
            let param = engine.book().param_def(series.0).map_or_else(String::new, |def| def.id.clone());
            params.insert(param.clone());
            let change =
                Change { month: pair.at.month, param, left: differing(left, right), right: differing(right, left) };
            changed.entry((pair.at.month, series)).or_insert(change);
        }
        pair.because = match params.len() {
            0 => None,
            1 => params.pop_first(),
            _ => Some("several".to_owned()),
        };
    }
    comparison.changes = changed.into_values().collect();
    Ok(())
}

/// The values that one side read, in order of time. A carried row and a final one of equal value differ in standing, but make
/// no difference of money.
fn values(side: &[&Use]) -> Vec<Value> {
    let mut values: Vec<Value> = side.iter().map(|used| used.value).collect();
    values.dedup();
    values
}

/// The first reading whose value the other side does not have; the first of all where there is none.
fn differing(side: &[&Use], other: &[&Use]) -> Option<Use> {
    let own = |used: &&&Use| other.iter().all(|other| other.value != used.value);
    side.iter().find(own).or(side.first()).map(|used| (*used).clone())
}

/// Every reading behind a line: its own step's, and those of all steps that it was made from.
fn behind<'e>(explained: &'e Explained, line: &str) -> BTreeMap<Series, Vec<&'e Use>> {
    let mut wanted: Vec<usize> = Vec::new();
    let mut rows: BTreeSet<u16> = BTreeSet::new();
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    wanted
        .extend(explained.steps.iter().enumerate().filter(|(_, step)| step.field.name == line).map(|(index, _)| index));
    while let Some(index) = wanted.pop() {
        let Some(step) = explained.steps.get(index).filter(|_| seen.insert(index)) else { continue };
        rows.extend(&step.rows);
        wanted.extend(step.operands.iter().filter_map(|operand| usize::try_from(*operand).ok()));
    }
    let mut behind: BTreeMap<Series, Vec<&Use>> = BTreeMap::new();
    for used in rows.iter().filter_map(|row| explained.provenance.uses.get(usize::from(*row))) {
        behind.entry((used.param, used.facet)).or_default().push(used);
    }
    behind.values_mut().for_each(|uses| uses.sort_by_key(|used| used.day));
    behind
}
