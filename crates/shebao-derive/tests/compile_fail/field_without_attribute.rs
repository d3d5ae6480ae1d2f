//! A field that no door would see.
use shebao_core::Money;
use shebao_derive::Record;

#[derive(Record)]
#[non_exhaustive]
struct Input {
    /// 缴费工资: declared wage
    wage: Money,
}

fn main() {}
