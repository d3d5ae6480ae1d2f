//! Text pack: the names of parameters and places, document titles, and the notes on rows.

use alloc::string::String;
use alloc::vec::Vec;

use shebao_core::{Date, Region, Result};

use crate::envelope::{bad, decode, decode_last, hex, open};
use crate::read::span;
use crate::schema::{ColumnWords, DocumentWords, Remark, TEXT_MAGIC, Words};

/// What an explanation shows beside figures. It belongs to the one figures pack that has its [`content`](Text::content)
/// hash: row numbers mean nothing to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    words: Words,
    columns: Vec<ColumnWords>,
    content: String,
}

/// What the register says of a document, beside its id and number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WordsOfDocument<'a> {
    /// The title in Chinese.
    pub zh: &'a str,
    /// The title in English.
    pub en: &'a str,
    /// Who issued it.
    pub issuer: &'a str,
    /// A day, a month or `unknown`.
    pub published: &'a str,
    /// Where a reader finds it: an address without scheme, or a paper and its day.
    pub found_at: &'a str,
}

/// Reads a text pack.
///
/// # Errors
/// The codes of [`figures`](crate::figures()).
pub fn text(bytes: &[u8]) -> Result<Text> {
    // The layout of the text is the same in every schema so far.
    let (_, mut inside) = open(bytes, &TEXT_MAGIC)?;
    let words: Words = decode(&mut inside, "text")?;
    let columns: Vec<ColumnWords> =
        if inside.is_empty() { Vec::new() } else { decode_last(inside, "trailing bytes").and_then(some)? };
    if !columns.is_sorted_by(|a, b| a.id < b.id) {
        return Err(bad("columns: not in order of id"));
    }
    if !words.params.is_sorted_by(|a, b| a.id < b.id) {
        return Err(bad("params: not in order of id"));
    }
    let lived = |r: &crate::schema::RegionWords| span(r.from, r.until).is_some();
    if !words.regions.is_sorted_by_key(|r| (r.code, r.from)) || !words.regions.iter().all(lived) {
        return Err(bad("regions"));
    }
    let noted = |remark: &Remark| {
        usize::from(remark.note) <= words.notes.len() && Date::from_yyyymmdd(i64::from(remark.checked)).is_some()
    };
    for (list, place) in [(&words.rows, "rows"), (&words.authorities, "authorities"), (&words.carries, "carries")] {
        if let Some(index) = list.iter().position(|remark| !noted(remark)) {
            return Err(bad(place).row(index));
        }
    }
    let content = hex(&words.content);
    Ok(Text { words, columns, content })
}

/// A text pack without columns has one spelling: nothing.
fn some(columns: Vec<ColumnWords>) -> Result<Vec<ColumnWords>> {
    if columns.is_empty() { Err(bad("columns")) } else { Ok(columns) }
}

impl Text {
    /// The content hash of the figures pack that it belongs to, in hex.
    pub fn content(&self) -> &str {
        &self.content
    }

    /// The pack's id.
    pub fn id(&self) -> &str {
        &self.words.id
    }

    /// The pack's calendar version.
    pub fn version(&self) -> &str {
        &self.words.version
    }

    /// The pack's name in Chinese and English.
    pub fn name(&self) -> (&str, &str) {
        (&self.words.zh, &self.words.en)
    }

    /// A parameter's name in Chinese and English.
    pub fn param(&self, id: &str) -> Option<(&str, &str)> {
        let found = self.words.params.binary_search_by(|p| p.id.as_str().cmp(id)).ok()?;
        self.words.params.get(found).map(|p| (p.zh.as_str(), p.en.as_str()))
    }

    /// The name of a column of decision tables, in Chinese and English.
    pub fn column(&self, id: &str) -> Option<(&str, &str)> {
        self.columns.iter().find(|column| column.id == id).map(|column| (column.zh.as_str(), column.en.as_str()))
    }

    /// The name of one of a column's words, by place, in Chinese and English.
    pub fn column_word(&self, id: &str, word: u16) -> Option<(&str, &str)> {
        let column = self.columns.iter().find(|column| column.id == id)?;
        column.words.get(usize::from(word)).map(|(zh, en)| (zh.as_str(), en.as_str()))
    }

    /// A parameter's unit: `yuan/month`, `share` or `-`.
    pub fn unit(&self, param: &str) -> Option<&str> {
        let found = self.words.params.binary_search_by(|p| p.id.as_str().cmp(param)).ok()?;
        self.words.params.get(found).map(|p| p.unit.as_str())
    }

    /// What a place was called on that day, in Chinese and English.
    pub fn region(&self, region: Region, day: Date) -> Option<(&str, &str)> {
        let start = self.words.regions.partition_point(|r| r.code < region.code());
        let mut same = self.words.regions.iter().skip(start).take_while(|r| r.code == region.code());
        let held = same.find(|r| span(r.from, r.until).is_some_and(|span| span.contains(day)))?;
        Some((&held.zh, &held.en))
    }

    /// A document, by its place in the book's register.
    pub fn document(&self, index: u16) -> Option<WordsOfDocument<'_>> {
        let DocumentWords { zh, en, issuer, published, found_at } = self.words.documents.get(usize::from(index))?;
        Some(WordsOfDocument { zh, en, issuer, published, found_at })
    }

    /// The note on a row of the book: how a value was derived, which reading was taken.
    pub fn row_note(&self, row: u32) -> Option<&str> {
        self.note(self.words.rows.get(usize::try_from(row).ok()?)?)
    }

    /// When a row was last checked against its source.
    pub fn row_checked(&self, row: u32) -> Option<Date> {
        let remark = self.words.rows.get(usize::try_from(row).ok()?)?;
        Date::from_yyyymmdd(i64::from(remark.checked))
    }

    /// The note on an authority row.
    pub fn authority_note(&self, index: usize) -> Option<&str> {
        self.note(self.words.authorities.get(index)?)
    }

    /// The note on a carry row.
    pub fn carry_note(&self, index: u16) -> Option<&str> {
        self.note(self.words.carries.get(usize::from(index))?)
    }

    fn note(&self, remark: &Remark) -> Option<&str> {
        let index = remark.note.checked_sub(1)?;
        self.words.notes.get(usize::from(index)).map(String::as_str)
    }
}
