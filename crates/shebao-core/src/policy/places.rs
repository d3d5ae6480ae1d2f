//! The places that a call knows: those of the book's register, and those that its overlays bring.

use alloc::vec::Vec;

use super::book::{Book, RegionDef};
use super::overlay::{Overlay, OverlayPlace};
use crate::{Code, Date, Error, Region, Result};

/// The register and the overlays' places beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places<'a> {
    book: &'a Book,
    overlays: &'a [Overlay],
}

impl<'a> Places<'a> {
    pub(crate) fn new(book: &'a Book, overlays: &'a [Overlay]) -> Places<'a> {
        Places { book, overlays }
    }

    /// The place as it stood on that day.
    pub(crate) fn get(self, region: Region, day: Date) -> Option<&'a RegionDef> {
        let brought = || self.brought().find(|def| def.region == region && def.span.contains(day));
        self.book.region(region, day).or_else(brought)
    }

    /// Every place, whenever it was.
    pub(crate) fn all(self) -> impl Iterator<Item = &'a RegionDef> {
        self.book.regions().iter().chain(self.brought())
    }

    /// The place and those above it, whenever they were.
    pub(crate) fn lineage(self, region: Region) -> Vec<Region> {
        let mut places = alloc::vec![region];
        let mut next = 0;
        while let Some(place) = places.get(next).copied() {
            for above in self.all().filter(|def| def.region == place).filter_map(|def| def.parent) {
                if !places.contains(&above) {
                    places.push(above);
                }
            }
            next = next.saturating_add(1);
        }
        places
    }

    /// Whether the overlays' places are new ones, each under a place of the register or one brought before it.
    ///
    /// # Errors
    /// 406 a code that is taken, or a parent that does not stand above; 210 an empty span; 207 no such parent.
    pub(crate) fn check(self) -> Result<()> {
        let mut known: Vec<&RegionDef> = self.book.regions().iter().collect();
        for overlay in self.overlays {
            for (number, OverlayPlace { def, .. }) in overlay.places.iter().enumerate() {
                under(&known, def).map_err(|error| error.region(def.region).row(number))?;
                known.push(def);
            }
        }
        Ok(())
    }

    fn brought(self) -> impl Iterator<Item = &'a RegionDef> {
        self.overlays.iter().flat_map(|overlay| &overlay.places).map(|place| &place.def)
    }
}

fn under(known: &[&RegionDef], def: &RegionDef) -> Result<()> {
    if known.iter().any(|other| other.region == def.region) {
        return Err(Error::new(Code::BadValue).field("code").hint("该代码已有地区", "a place has that code already"));
    }
    if def.span.from >= def.span.until {
        return Err(Error::new(Code::EmptySpan).field("until"));
    }
    let parent = def.parent.and_then(|parent| known.iter().find(|other| other.region == parent));
    let parent = parent.ok_or_else(|| {
        let told = "no place of the register, and none brought before it, has the code that `parent` names";
        Error::new(Code::UnknownRegion)
            .field("parent")
            .hint("parent 所指的上级地区不存在，也不在此前引入的地区之中", told)
    })?;
    if parent.level >= def.level {
        return Err(Error::new(Code::BadValue)
            .field("level")
            .hint("上级地区的层级须更高", "its parent must stand above it"));
    }
    Ok(())
}
