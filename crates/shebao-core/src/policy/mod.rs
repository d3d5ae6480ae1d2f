//! Policy: dated rows, each cited. Rules never read it; the [`Planner`](crate::Planner) does.

mod book;
mod coverage;
mod effect;
mod industry;
mod injury;
mod lookup;
mod overlay;
mod param;
mod places;
mod row;
mod sense;
mod table;

pub use book::{Book, BookParts, Document, Pack, ParamDef, RegionDef};
pub(crate) use coverage::{coverage, segments};
pub(crate) use lookup::{Asked, Found};
pub use lookup::{Knowledge, Source};
pub use overlay::{Mode, Overlay, OverlayPlace, OverlayRow};
pub use param::{Facet, FacetKind, FromValue, Param, ParamId, ValueType};
pub(crate) use places::Places;
pub use row::{Amount, Authority, Carry, Evidence, Hole, Published, Row, Standing, UNGRADED, Value};
pub use sense::Senseless;
pub use table::{Cell, Clause, Table, TableRow, TableValue};
