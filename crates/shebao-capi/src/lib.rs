//! The C door: opaque handles, columns with strides, one JSON call. What it promises is written in `docs/ABI.md`; the header
//! `include/shebao.h` is made from this crate.
//!
//! It decides nothing: bytes and columns go to the crate `shebao`, numbers come back. Unsafe code is here only for
//! what C brings: pointers are checked and turned into slices in `pointer.rs`, columns in `column.rs`.
#![deny(clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]
#![allow(non_camel_case_types)] // the names are C's
#![allow(clippy::missing_safety_doc)] // docs/ABI.md says it once for all functions
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::undocumented_unsafe_blocks,
        clippy::multiple_unsafe_ops_per_block
    )
)]

mod batch;
mod column;
pub mod constants;
mod coverage;
mod engine;
mod error;
mod guard;
mod pointer;
mod session;
mod table;
#[cfg(test)]
mod tests;
mod version;

pub use batch::shebao_batch;
pub use column::{shebao_column, shebao_out_column};
pub use coverage::shebao_coverage;
pub use engine::{shebao_engine, shebao_engine_free, shebao_engine_new, shebao_setup};
pub use error::{shebao_error, shebao_error_free, shebao_error_new, shebao_error_number, shebao_error_text};
pub use session::{
    shebao_buffer, shebao_buffer_free, shebao_call, shebao_session, shebao_session_free, shebao_session_new,
};
pub use table::{
    shebao_table, shebao_table_column, shebao_table_copy, shebao_table_error, shebao_table_free, shebao_table_new,
};
pub use version::{shebao_abi_version, shebao_describe, shebao_version};
