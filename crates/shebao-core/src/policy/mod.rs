//! Policy: dated rows, each cited. Rules never read it; the [`Planner`](crate::Planner) does.

mod book;
mod column;
mod coverage;
mod effect;
mod facet;
mod lookup;
mod overlay;
mod param;
mod places;
mod row;
mod sense;
mod steps;
mod table;
mod words;

pub use book::{Book, BookParts, Document, Pack, ParamDef, RegionDef};
pub use column::{ColumnDef, ColumnType, TableDef};
pub(crate) use coverage::{coverage, segments};
pub use facet::{COMBINATIONS, FACETS, Facet, FacetDef, FacetWord};
pub(crate) use lookup::{Asked, Found};
pub use lookup::{Knowledge, Source};
pub use overlay::{Mode, Overlay, OverlayPlace, OverlayRow};
pub use param::{FromValue, Param, ParamId, Parameter, ValueType};
pub(crate) use places::Places;
pub use row::{Amount, Authority, Carry, Evidence, Hole, Published, Row, Standing, UNGRADED, Value};
pub use sense::Senseless;
pub use steps::Steps;
pub use table::{Cell, Clause, Table, TableId, TableRow, TableValue};
pub use words::{Declared, Facets, OneFacet, Words};
