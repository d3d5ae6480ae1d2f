//! A field without type and bounds.
use shebao_core::Money;
use shebao_derive::Record;

#[derive(Record)]
#[non_exhaustive]
struct Input {
    /// 缴费工资: declared wage
    #[field(given)]
    wage: Money,
}

fn main() {}
