//! Policy for the rules engine `shebao` (社保): dated, cited rows of Henan and the nation, as two binary packs.
//!
//! - [`FIGURES`]: every figure with its dates, standing, evidence and citation. All that a calculation needs.
//! - `TEXT` (feature `text`): names, titles, notes. What an explanation adds.
//!
//! The packs are built from the TOML files under `policy/` by `build` (feature `build`), and committed. No I/O, no clock.
//!
//! ```
//! let parts = shebao_data::figures(shebao_data::FIGURES)?;
//! let book = shebao_core::policy::Book::new(parts)?;
//! assert!(book.param("base.average").is_some());
//! # Ok::<(), shebao_core::Error>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation
    )
)]

extern crate alloc;

#[cfg(feature = "build")]
pub mod build;
mod envelope;
mod read;
mod read_tables;
pub mod schema;
mod schema_1;
mod text;

pub use envelope::file_hash;
pub use read::figures;
pub use text::{Text, WordsOfDocument, text};

/// The figures of Henan and the nation.
pub static FIGURES: &[u8] = include_bytes!("../packs/henan.figures.pack");

/// The names, titles and notes that belong to [`FIGURES`].
#[cfg(feature = "text")]
pub static TEXT: &[u8] = include_bytes!("../packs/henan.text.pack");

/// The profiles of hosts' codes, as JSON: an object of profiles by name, each after the one it builds on.
pub static PROFILES: &str = include_str!("../packs/profiles.json");
