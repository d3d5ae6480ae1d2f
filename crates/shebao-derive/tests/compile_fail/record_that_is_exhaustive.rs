//! A record that callers could write as a literal.
use shebao_core::Money;
use shebao_derive::Record;

#[derive(Record)]
struct Input {
    /// 缴费工资: declared wage
    #[field(given, shebao_law::domain::WAGE)]
    wage: Money,
}

fn main() {}
