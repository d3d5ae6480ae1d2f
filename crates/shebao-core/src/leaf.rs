//! The two shapes of a leaf operation.

use crate::Result;
use crate::calc::{Calc, PersonCalc};
use crate::planner::Planner;
use crate::record::{Answer, Fields, Lines};

/// What every operation says of itself.
#[derive(Debug)]
pub struct About {
    /// `premium.monthly`
    pub name: &'static str,
    /// Raised when a meaning, a unit or a required input changes.
    pub version: u16,
    /// Chinese name.
    pub zh: &'static str,
    /// English name.
    pub en: &'static str,
    /// The articles it is written from.
    pub law: &'static str,
}

/// Bulk work on a total plan: one row in, one row out, through lanes.
pub trait Leaf: 'static {
    /// Name, version, law.
    const ABOUT: About;
    /// The fields that select policy.
    type Key: Fields + Clone + PartialEq + Send;
    /// One person's amounts.
    type Given: Fields + Lines;
    /// Key and amounts.
    type Input: Fields + Lines;
    /// One person's result.
    type Output: Fields + Answer;
    /// What the rule needs for one key.
    type Plan: Send;

    /// The two halves of an input.
    fn split(input: &Self::Input) -> (Self::Key, Self::Given);
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where fields of the key do not go together, 3xx where policy is missing.
    fn plan(key: &Self::Key, planner: &mut Planner<'_>) -> Result<Self::Plan>;
    /// The article of law. It is run once without a person when a plan is made: what it is refused for then, by key and plan
    /// alone, is the plan's error, so that no run of a plan fails by its key.
    ///
    /// # Errors
    /// 2xx where fields of the key do not go together, 3xx where it comes to a reading that is missing.
    fn rule<C: Calc>(key: &Self::Key, plan: &Self::Plan, c: &mut C) -> Result<()>;
}

/// Work on one person's lists and on series with holes: one person at a time.
pub trait PersonLeaf: 'static {
    /// Name, version, law.
    const ABOUT: About;
    /// The fields that select policy.
    type Key: Fields + Clone + PartialEq + Send;
    /// One person's input.
    type Input: Fields + Lines;
    /// One person's result.
    type Output: Fields;
    /// What the rule needs for one key.
    type Plan: Send;

    /// The key that lies in an input.
    fn key(input: &Self::Input) -> Self::Key;
    /// How many months of history the input brings; the engine's limit is held against it.
    fn months(input: &Self::Input) -> u32;
    /// Reads policy for one key.
    ///
    /// # Errors
    /// 2xx where fields of the key do not go together, 3xx where policy is missing.
    fn plan(key: &Self::Key, planner: &mut Planner<'_>) -> Result<Self::Plan>;
    /// The article of law.
    ///
    /// # Errors
    /// 2xx where the lists do not hold together, 3xx where a series has a hole, 501 where a balance outgrows all bounds.
    fn rule<C: PersonCalc>(plan: &Self::Plan, input: &Self::Input, c: &mut C) -> Result<Self::Output>;
}
