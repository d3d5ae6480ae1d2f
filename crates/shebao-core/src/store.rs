//! Plans that one caller keeps between calls: valid for one planner's knowledge, overlays and acceptance. That a key has none
//! is kept too, as the error that says why: asked again, policy is not read again.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::{Any, TypeId};

use crate::leaf::{Leaf, PersonLeaf};
use crate::planned::{PersonPlan, Plan};
use crate::planner::Planner;
use crate::{Code, Error, Result};

/// How many plans of one operation are kept; a caller that walks through more keys gains nothing from keeping them.
const KEPT: usize = 64;

/// The plans of one caller, by operation and key.
#[derive(Default, Debug)]
pub struct PlanStore {
    shelves: Vec<(TypeId, Box<dyn Any + Send>)>,
    made: usize,
}

impl PlanStore {
    /// Forgets everything: what was asked under changed.
    pub fn clear(&mut self) {
        self.shelves.clear();
    }

    /// How many times a plan was made, or refused, so far.
    pub fn made(&self) -> usize {
        self.made
    }

    pub(crate) fn leaf<L: Leaf>(&mut self, key: &L::Key, planner: &mut Planner<'_>) -> Result<&Plan<L>> {
        self.find(TypeId::of::<L>(), key, |key| Plan::<L>::new(key, planner))
    }

    pub(crate) fn person<L: PersonLeaf>(&mut self, key: &L::Key, planner: &mut Planner<'_>) -> Result<&PersonPlan<L>> {
        self.find(TypeId::of::<L>(), key, |key| PersonPlan::<L>::new(key, planner))
    }

    fn find<K: Clone + PartialEq + Send + 'static, P: Send + 'static>(
        &mut self,
        operation: TypeId,
        key: &K,
        make: impl FnOnce(&K) -> Result<P>,
    ) -> Result<&P> {
        let defect = || Error::new(Code::Defect);
        let shelf = match self.shelves.iter().position(|(id, _)| *id == operation) {
            Some(shelf) => shelf,
            None => {
                self.shelves.push((operation, Box::new(Vec::<(K, Result<P>)>::new())));
                self.shelves.len().saturating_sub(1)
            }
        };
        let (_, plans) = self.shelves.get_mut(shelf).ok_or_else(defect)?;
        let plans = plans.downcast_mut::<Vec<(K, Result<P>)>>().ok_or_else(defect)?;
        let index = match plans.iter().position(|(known, _)| known == key) {
            Some(index) => index,
            None => {
                let plan = make(key);
                self.made = self.made.saturating_add(1);
                if plans.len() >= KEPT {
                    plans.clear();
                }
                plans.push((key.clone(), plan));
                plans.len().saturating_sub(1)
            }
        };
        let (_, plan) = plans.get(index).ok_or_else(defect)?;
        plan.as_ref().map_err(Clone::clone)
    }
}
