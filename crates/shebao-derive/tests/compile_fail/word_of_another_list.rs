//! A parameter that is told apart by who pays is not read for a kind of insurance, nor without a word.
use shebao_core::planner::At;
use shebao_core::policy::Param;
use shebao_core::{Planner, Rate};
use shebao_derive::Choice;

#[derive(Choice, Clone, Copy)]
enum Kind {
    /// 养老: pension
    Pension,
}

#[derive(Choice, Clone, Copy)]
enum Payer {
    /// 企业: enterprise
    Enterprise,
}

const RATE: Param<Rate, Payer> = Param::new("pension.employer");

fn plan(planner: &mut Planner<'_>, at: At) {
    let _ = planner.read(&RATE, at.of(Payer::Enterprise));
    let _ = planner.read(&RATE, at.of(Kind::Pension));
    let _ = planner.read(&RATE, at);
}

fn main() {
    let _ = plan;
}
