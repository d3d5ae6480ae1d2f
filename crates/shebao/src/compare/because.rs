//! Why two sides differ: the policy rows behind a line, on the left and on the right.

use std::collections::{BTreeMap, BTreeSet};

use shebao_core::desk::{Desk, Explained};
use shebao_core::op::Selector;
use shebao_core::plan::Use;
use shebao_core::policy::{Facet, ParamId};
use shebao_core::{Month, PlanStore, Result};

use super::{Comparison, FillInput};
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

/// Lays each difference to a parameter, and lists the rows that differ. Within one input the rows behind a line depend on
/// the month alone, so one person a month is explained on each side.
pub(super) fn find(
    engine: &Engine,
    operation: &dyn Operation,
    fill: &FillInput<'_>,
    sides: [&Options; 2],
    comparison: &mut Comparison,
) -> Result<()> {
    let mut months: BTreeMap<Option<Month>, [Explained; 2]> = BTreeMap::new();
    for pair in comparison.pairs.iter().filter(|pair| pair.difference.fen() != 0) {
        if months.contains_key(&pair.at.month) {
            continue;
        }
        let selector = Selector { person: pair.at.person, month: pair.at.month };
        let explain = |options: &Options| {
            let (mut planner, mut store) = (engine.planner(options), PlanStore::default());
            let mut desk = Desk::new(&mut planner, &mut store, engine.limits());
            operation.explain(&mut desk, &mut |record| fill(record), &selector)
        };
        let [left, right] = sides;
        months.insert(pair.at.month, [explain(left)?, explain(right)?]);
    }
    let mut changed: BTreeMap<(Option<Month>, Series), Change> = BTreeMap::new();
    for pair in comparison.pairs.iter_mut().filter(|pair| pair.difference.fen() != 0) {
        let Some([left, right]) = months.get(&pair.at.month) else { continue };
        let (left, right) = (behind(left, pair.at.line), behind(right, pair.at.line));
        let series: BTreeSet<Series> = left.keys().chain(right.keys()).copied().collect();
        let mut params: BTreeSet<String> = BTreeSet::new();
        for series in series {
            let (left, right) = (left.get(&series), right.get(&series));
            if same(left, right) {
                continue;
            }
            let param = engine.book().param_def(series.0).map_or_else(String::new, |def| def.id.clone());
            params.insert(param.clone());
            let change = Change {
                month: pair.at.month,
                param,
                left: left.map(|u| (*u).clone()),
                right: right.map(|u| (*u).clone()),
            };
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

/// Whether both sides read the same value from the same row: a carried row and a final one of equal value differ in standing,
/// but make no difference of money.
fn same(left: Option<&&Use>, right: Option<&&Use>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => left.value == right.value,
        (None, None) => true,
        _ => false,
    }
}

/// Every reading behind a line: its own step's, and those of all steps that it was made from.
fn behind<'e>(explained: &'e Explained, line: &str) -> BTreeMap<Series, &'e Use> {
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
    let uses = rows.iter().filter_map(|row| explained.provenance.uses.get(usize::from(*row)));
    uses.map(|used| ((used.param, used.facet), used)).collect()
}
