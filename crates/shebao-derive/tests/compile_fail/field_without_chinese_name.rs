//! A field without its Chinese name.
use shebao_core::Money;
use shebao_derive::Record;

#[derive(Record)]
#[non_exhaustive]
struct Input {
    /// declared wage
    #[field(given, shebao_law::domain::WAGE)]
    wage: Money,
}

fn main() {}
