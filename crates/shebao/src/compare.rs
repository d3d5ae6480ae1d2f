//! `compare`
