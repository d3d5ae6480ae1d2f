//! What a batch came to: rows by error, and what each error means, by its first row.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use shebao::{Code, Error};

/// Rows by error number.
#[derive(Default)]
pub(crate) struct Tally {
    counts: BTreeMap<u32, u64>,
    firsts: BTreeMap<u32, First>,
}

/// The first row with an error.
struct First {
    line: u64,
    zh: String,
    en: String,
}

impl Tally {
    /// Counts a row; 0 is no error.
    pub(crate) fn count(&mut self, error: u32) {
        let count = self.counts.entry(error).or_insert(0);
        *count = count.saturating_add(1);
    }

    /// Whether an error comes for the first time, so that its facts are wanted.
    pub(crate) fn is_new(&self, error: u32) -> bool {
        error != 0 && !self.firsts.contains_key(&error)
    }

    /// Keeps the facts of an error's first row.
    pub(crate) fn first(&mut self, number: u32, line: u64, error: &Error) {
        self.first_said(number, line, error.message_zh(), error.message());
    }

    /// The same of an error that was answered in words.
    pub(crate) fn first_said(&mut self, number: u32, line: u64, zh: String, en: String) {
        self.firsts.entry(number).or_insert(First { line, zh, en });
    }

    pub(crate) fn rows(&self) -> u64 {
        self.counts.values().sum()
    }

    fn failed(&self) -> u64 {
        self.rows().saturating_sub(self.counts.get(&0).copied().unwrap_or(0))
    }

    /// Whether not every row has a result, or there was none.
    pub(crate) fn is_short(&self) -> bool {
        self.failed() > 0 || self.rows() == 0
    }

    /// Says it on standard error.
    pub(crate) fn print(&self, plans: Option<usize>, elapsed: Duration) -> io::Result<()> {
        let mut out = io::stderr().lock();
        let (rows, failed) = (self.rows(), self.failed());
        let [zh, en] = plans.map_or_else(Default::default, |n| [format!("，{n} 个政策方案"), format!(", {n} plans")]);
        writeln!(out, "{rows} 行，{failed} 行出错{zh}，{elapsed:.2?}")?;
        writeln!(out, "{rows} rows, {failed} failed{en}, {elapsed:.2?}")?;
        for (number, count) in self.counts.iter().filter(|(number, _)| **number != 0) {
            let Some(code) = code_of(*number) else { continue };
            writeln!(out, "  {count} × {number} {}", code.name())?;
            if let Some(First { line, zh, en }) = self.firsts.get(number) {
                writeln!(out, "      首见第 {line} 行：{zh}")?;
                writeln!(out, "      first in line {line}: {en}")?;
            }
        }
        Ok(())
    }
}

/// The code of a number.
pub(crate) fn code_of(number: u32) -> Option<Code> {
    Code::ALL.iter().copied().find(|code| u32::from(code.number()) == number)
}
