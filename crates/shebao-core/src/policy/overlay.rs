//! Overlays: the host's own rows at run time.

use alloc::string::String;
use alloc::vec::Vec;

use super::book::RegionDef;
use super::facet::Facet;
use super::param::ParamId;
use super::row::{Evidence, Standing, Value};
use super::table::Table;
use crate::{Region, Span};

/// How an overlay's rows meet the base's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Only where the base has none; a later base row wins, and the result says so.
    Fill,
    /// Over the base: what-if.
    Replace,
}

/// One row of an overlay. It is never better than assumed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OverlayRow {
    /// Which parameter.
    pub param: ParamId,
    /// For which words of the parameter's facets.
    pub facet: Facet,
    /// At which place.
    pub region: Region,
    /// When it holds.
    pub span: Span,
    /// The value.
    pub value: Value,
    /// Where the host has it from.
    pub cite: String,
}

impl OverlayRow {
    /// The standing of every overlay row.
    pub const STANDING: Standing = Standing::Assumed;
    /// Its evidence: one source, the host.
    pub const EVIDENCE: Evidence = Evidence::Single;
}

/// A place that the register does not have: a pool of the host's own, or a made-up one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OverlayPlace {
    /// Code, place above, level, and when it exists.
    pub def: RegionDef,
    /// Its name in Chinese.
    pub zh: String,
    /// Its name in English.
    pub en: String,
}

/// A named set of the host's rows, and of places for them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overlay {
    /// Named in every result that was made under it.
    pub id: String,
    /// How it meets the base.
    pub mode: Mode,
    /// Places of its own.
    pub places: Vec<OverlayPlace>,
    /// Its rows; of two that cover a day, the later one holds.
    pub rows: Vec<OverlayRow>,
    /// Its decision tables; a row names one by place, whatever overlay the [`TableId`](super::TableId) states.
    pub tables: Vec<Table>,
}
