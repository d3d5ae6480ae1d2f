//! 工伤保险的行业风险类别与浮动档次: the words of work-injury rows.

use shebao_core::Rate;
use shebao_core::policy::Words;

/// 行业风险类别: a class of risk.
#[derive(Clone, Copy)]
pub(super) struct RiskClass(usize);

const CLASSES: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8"];

impl Words for RiskClass {
    const FACET: &'static str = "injury_class";
    fn word(place: usize) -> Option<&'static str> {
        CLASSES.get(place).copied()
    }
    fn place(self) -> usize {
        self.0
    }
}

impl RiskClass {
    /// Every class, from class 1 on.
    pub(super) fn each() -> impl Iterator<Item = RiskClass> {
        (0..CLASSES.len()).map(RiskClass)
    }
}

/// 费率浮动档次: a step of the float.
#[derive(Clone, Copy)]
pub(super) struct FloatStep(usize);

/// In percent of the rate of the class.
const STEPS: &[&str] = &["50", "80", "100", "120", "150"];

impl Words for FloatStep {
    const FACET: &'static str = "injury_float";
    fn word(place: usize) -> Option<&'static str> {
        STEPS.get(place).copied()
    }
    fn place(self) -> usize {
        self.0
    }
}

impl FloatStep {
    /// The step of this share of the rate, where there is one.
    pub(super) fn of(share: Rate) -> Option<FloatStep> {
        let is_it = |word: &&str| word.parse().ok().and_then(|percent| Rate::new(percent, 100)) == Some(share);
        STEPS.iter().position(is_it).map(FloatStep)
    }
}
