//! Where a parameter has a figure: from when to when.

use alloc::vec::Vec;

use super::book::Book;
use super::facet::Facet;
use super::lookup::{Asked, Found, Knowledge};
use super::places::Places;
use crate::{Date, Span};

/// The spans in which a place has a figure that `wanted` takes. Adjoining spans are one.
pub(crate) fn coverage(
    book: &Book,
    knowledge: Knowledge<'_>,
    asked: Asked,
    wanted: impl Fn(&Found) -> bool,
) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (span, found) in segments(book, knowledge, asked) {
        if !found.as_ref().is_some_and(&wanted) {
            continue;
        }
        match spans.last_mut() {
            Some(last) if last.until == span.from => last.until = span.until,
            _ => spans.push(span),
        }
    }
    spans
}

/// The days on which the answer may change, as the segments between them, each with its answer.
pub(crate) fn segments(book: &Book, knowledge: Knowledge<'_>, asked: Asked) -> Vec<(Span, Option<Found>)> {
    let same_facet = |facet: Facet| facet.holds_for(asked.facet);
    let mut days: Vec<Date> = Vec::new();
    let mut note = |span: Span| days.extend([span.from, span.until]);
    let base = book.rows().iter().filter(|r| r.param == asked.param && same_facet(r.facet));
    base.for_each(|r| note(r.span));
    book.authorities().iter().filter(|a| a.param == asked.param && same_facet(a.facet)).for_each(|a| note(a.span));
    book.carries().iter().filter(|c| c.param == asked.param && same_facet(c.facet)).for_each(|c| note(c.span));
    for overlay in knowledge.overlays {
        overlay.rows.iter().filter(|r| r.param == asked.param && same_facet(r.facet)).for_each(|r| note(r.span));
    }
    Places::new(book, knowledge.overlays).all().filter(|r| r.region == asked.region).for_each(|r| note(r.span));
    days.sort_unstable();
    days.dedup();
    let mut segments: Vec<(Span, Option<Found>)> = Vec::new();
    for (from, until) in days.iter().copied().zip(days.iter().skip(1).copied()) {
        let found = book.find(knowledge, Asked { day: from, ..asked }).ok();
        match segments.last_mut() {
            // One row read as one stretch stays one stretch: of an interest rate it is the rate year.
            Some((last, same)) if found.is_some() && *same == found => last.until = until,
            _ => segments.push((Span { from, until }, found)),
        }
    }
    segments
}
