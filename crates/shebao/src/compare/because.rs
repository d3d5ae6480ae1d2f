//! Why two sides differ: the policy rows behind a line, on the left and on the right.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use shebao_core::desk::Desk;
use shebao_core::op::Selector;
use shebao_core::plan::Use;
use shebao_core::planned::Explained;
use shebao_core::policy::{Facet, ParamId, Value};
use shebao_core::{Month, PlanStore, Result};

use super::{Comparison, FillInput, Pair, Place};
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

/// What lies behind each selector on one side: the questions to leaves, each explained once however many people ask it.
#[derive(Default)]
struct Behind {
    explained: Vec<Explained>,
    /// By place of the selector: places of the explanations.
    places: Vec<Vec<usize>>,
}

impl Behind {
    fn gather(
        engine: &Engine,
        operation: &dyn Operation,
        fill: &FillInput<'_>,
        options: &Options,
        wanted: &[Selector],
    ) -> Result<Behind> {
        let (mut planner, mut store) = (engine.planner(options), PlanStore::default());
        let mut desk = Desk::new(&mut planner, &mut store, engine.limits());
        let mut behind = Behind { explained: Vec::new(), places: vec![Vec::new(); wanted.len()] };
        let mut known: HashMap<(&'static str, Vec<Option<i64>>), usize> = HashMap::new();
        operation.calls(&mut desk, &mut |raws| fill(raws), wanted, &mut |index, call, desk| {
            let place = match known.entry((call.about().name, call.key())) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(new) => {
                    behind.explained.push(call.explain(desk)?);
                    *new.insert(behind.explained.len().saturating_sub(1))
                }
            };
            if let Some(places) = behind.places.get_mut(index).filter(|places| !places.contains(&place)) {
                places.push(place);
            }
            Ok(())
        })?;
        Ok(behind)
    }

    /// The explanations behind some selectors, each once.
    fn of(&self, selectors: &[usize]) -> Vec<usize> {
        let mut places: Vec<usize> =
            selectors.iter().filter_map(|at| self.places.get(*at)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Every reading behind some lines: their own steps', and those of all steps that they were made from.
    fn uses(&self, places: &[usize], lines: &[&str]) -> BTreeMap<Series, Vec<&Use>> {
        let mut uses: BTreeMap<Series, Vec<&Use>> = BTreeMap::new();
        for explained in places.iter().filter_map(|place| self.explained.get(*place)) {
            for used in readings(explained, lines) {
                uses.entry((used.param, used.facet)).or_default().push(used);
            }
        }
        uses.values_mut().for_each(|uses| uses.sort_by_key(|used| used.day));
        uses
    }
}

/// What two sides read differently behind a line.
struct Reason {
    because: Option<String>,
    changes: Vec<(Series, Change)>,
}

/// What a reason is told by: the explanations of both sides, and the line.
type Told = ([Vec<usize>; 2], &'static str, Option<&'static str>);

/// Lays each difference to a parameter, and lists the rows that differ. The rows behind a line are those of its own unit, person,
/// month and kind; where many have them in common, they are looked at once.
pub(super) fn find(
    engine: &Engine,
    operation: &dyn Operation,
    fill: &FillInput<'_>,
    sides: [&Options; 2],
    comparison: &mut Comparison,
) -> Result<()> {
    let mut places: BTreeMap<Selector, usize> = BTreeMap::new();
    for pair in comparison.pairs.iter().filter(|pair| pair.difference.fen() != 0) {
        for selector in selectors(pair) {
            let next = places.len();
            places.entry(selector).or_insert(next);
        }
    }
    let mut wanted = vec![Selector::default(); places.len()];
    for (selector, place) in &places {
        if let Some(wanted) = wanted.get_mut(*place) {
            *wanted = *selector;
        }
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let [left, right] = sides;
    let gather = |options: &Options| Behind::gather(engine, operation, fill, options, &wanted);
    let behind = [gather(left)?, gather(right)?];
    let mut reasons: HashMap<Told, Reason> = HashMap::new();
    let mut listed: HashSet<(Option<Month>, Told)> = HashSet::new();
    let mut changes: BTreeMap<(Option<Month>, Series), Vec<Change>> = BTreeMap::new();
    for pair in comparison.pairs.iter_mut().filter(|pair| pair.difference.fen() != 0) {
        let at: Vec<usize> = selectors(pair).filter_map(|selector| places.get(&selector).copied()).collect();
        let Place { month, item, line, .. } = pair.at;
        let told: Told = (behind.each_ref().map(|side| side.of(&at)), line, item);
        let reason = reasons.entry(told.clone()).or_insert_with_key(|told| reason(engine, operation, &behind, told));
        pair.because.clone_from(&reason.because);
        if listed.insert((month, told)) {
            for (series, change) in &reason.changes {
                let known = changes.entry((month, *series)).or_default();
                let change = Change { month, ..change.clone() };
                if !known.iter().any(|known| is_same(known, &change)) {
                    known.push(change);
                }
            }
        }
    }
    comparison.changes = changes.into_values().flatten().collect();
    Ok(())
}

/// The parts that a pair is of: one, or each month of its stretch.
fn selectors(pair: &Pair) -> impl Iterator<Item = Selector> + use<> {
    let Place { unit, person, month, item, .. } = pair.at;
    let months = match (month, pair.until) {
        (Some(month), Some(until)) if month < until => until.since(month),
        _ => 1,
    };
    let of = move |number| Selector { unit, person, month: month.map(|month| month.plus(number)), item };
    (0..months).map(of)
}

fn reason(engine: &Engine, operation: &dyn Operation, behind: &[Behind; 2], told: &Told) -> Reason {
    let ([left, right], line, item) = told;
    let lines = operation.made_of(line, *item);
    let [of_left, of_right] = behind;
    let (left, right) = (of_left.uses(left, &lines), of_right.uses(right, &lines));
    let series: BTreeSet<Series> = left.keys().chain(right.keys()).copied().collect();
    let mut params: BTreeSet<String> = BTreeSet::new();
    let mut changes = Vec::new();
    for series in series {
        let left = left.get(&series).map(Vec::as_slice).unwrap_or_default();
        let right = right.get(&series).map(Vec::as_slice).unwrap_or_default();
        if values(left) == values(right) {
            continue;
        }
        let param = engine.book().param_def(series.0).map_or_else(String::new, |def| def.id.clone());
        params.insert(param.clone());
        let (left, right) = (differing(left, right), differing(right, left));
        changes.push((series, Change { month: None, param, left, right }));
    }
    let because = match params.len() {
        0 => None,
        1 => params.pop_first(),
        _ => Some("several".to_owned()),
    };
    Reason { because, changes }
}

/// Whether two changes are of the same rows, whichever days they were read for.
fn is_same(one: &Change, other: &Change) -> bool {
    let row = |used: &Option<Use>| used.as_ref().map(|used| (used.source, used.carry));
    row(&one.left) == row(&other.left) && row(&one.right) == row(&other.right)
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

/// The readings of the steps of some lines, and of all steps that these were made from.
fn readings<'e>(explained: &'e Explained, lines: &[&str]) -> Vec<&'e Use> {
    let mut rows: BTreeSet<u16> = BTreeSet::new();
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    let steps = explained.steps.iter().enumerate();
    let mut wanted: Vec<usize> =
        steps.filter(|(_, step)| lines.contains(&step.field.name)).map(|(index, _)| index).collect();
    while let Some(index) = wanted.pop() {
        let Some(step) = explained.steps.get(index).filter(|_| seen.insert(index)) else { continue };
        rows.extend(&step.rows);
        wanted.extend(step.operands.iter().filter_map(|operand| usize::try_from(*operand).ok()));
    }
    rows.iter().filter_map(|row| explained.provenance.uses.get(usize::from(*row))).collect()
}
