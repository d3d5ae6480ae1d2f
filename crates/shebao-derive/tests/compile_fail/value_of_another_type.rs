//! A parameter that is read as what it is not.
use shebao_core::policy::Param;
use shebao_core::{Planner, Rate, Rounding};
use shebao_core::plan::Sourced;
use shebao_core::planner::At;

const EMPLOYER: Param<Rate> = Param::new("pension.employer");

fn read(planner: &mut Planner<'_>, at: At) -> Sourced<Rounding> {
    planner.read(&EMPLOYER, at).unwrap()
}

fn main() {}
