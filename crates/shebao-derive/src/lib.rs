//! The derives of `shebao`: [`Record`](macro@Record) for the fields of an operation, [`Choice`](macro@Choice) for a closed
//! set of words.
//!
//! A derive emits the static table of fields, reading by place, making of numbers, the line constants, the key struct, and how a
//! typed caller makes a whole input; nothing else: doors are ordinary code over the table. A forgotten bound or Chinese name is
//! a compile error that says so.
#![forbid(unsafe_code)]

mod choice;
mod declared;
mod doc;
mod record;
mod whole;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Declares a record: `#[field(key | given | line, DOMAIN)]`, `#[field(list)]` or `#[field(flatten)]` on each field, after it
/// perhaps a word for what it means to a door (`id`, `part`, `when`, `item`, `error`, `outcome`; `rows`, `restated`, `told` of a list), and a
/// doc comment `中文: English`. `DOMAIN` is the path of a constant, or the word `choice` for a type that derives
/// [`Choice`](macro@Choice). A record is `#[non_exhaustive]`, and what is given has no `Default`. With `#[record(key)]` a struct `Key` of the key fields and a method `key` come too.
#[proc_macro_derive(Record, attributes(field, record))]
pub fn record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    record::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Declares a closed set of words: an enum whose variants each have a doc comment `中文: English`. Order is for ever: the
/// place of a variant is its number in columns.
#[proc_macro_derive(Choice)]
pub fn choice(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    choice::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
