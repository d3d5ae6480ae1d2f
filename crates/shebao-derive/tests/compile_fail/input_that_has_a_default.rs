//! An input with a `Default` could be made without what is required.
use shebao_core::Money;
use shebao_derive::Record;

#[derive(Record, Default)]
#[non_exhaustive]
struct Input {
    /// 缴费工资: declared wage
    #[field(given, shebao_law::domain::WAGE)]
    wage: Money,
}

fn main() {}
