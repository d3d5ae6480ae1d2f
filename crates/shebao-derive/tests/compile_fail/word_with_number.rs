//! A word with a number of its own: its place is its number, for ever.
use shebao_derive::Choice;

#[derive(Choice, Clone, Copy)]
enum Size {
    /// 中小微企业: small
    Small = 3,
}

fn main() {}
