//! CSV as RFC 4180 has it, and nothing beside it: a file is read whole or refused. A reader that forgives one open quote gives
//! away every row behind it.

use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

use csv::{ByteRecord, Position};

use crate::fail::{self, Fail};

/// How much is read at a time.
const BUFFER: usize = 65_536;
/// How long a cell may be: what is longer is a quote that is never closed, and must not fill the memory.
const CELL: usize = 1 << 24;
/// The byte-order mark that some spreadsheets write.
const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

/// A CSV file that is being read. Lines end with LF or CRLF; a blank line is a row with one empty cell.
pub(crate) struct Table {
    input: BufReader<Box<dyn Read>>,
    name: String,
    /// The line that comes next, counted from 1.
    line: u64,
    bytes: u64,
    cell: Vec<u8>,
}

/// Where in a row the reader stands.
#[derive(Clone, Copy, PartialEq)]
enum At {
    /// Before a cell.
    Start,
    /// In a cell without quotes.
    Plain,
    /// In a cell with quotes, since this line.
    Quoted(u64),
    /// Behind a quote that ends its cell, or is the first of two.
    Closed(u64),
    /// Behind a CR that must be followed by LF.
    Return,
}

/// What is not CSV.
enum Wrong {
    Quote,
    Behind,
    Open,
    Return,
    Long,
}

impl Wrong {
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Wrong::Quote => (
                "引号出现在未加引号的单元格中；含引号的单元格须整体加引号，其中的引号写两次",
                "a quote in a cell without quotes; put the whole cell in quotes and write its own quotes twice",
            ),
            Wrong::Behind => (
                "引号结束后还有文字；单元格中的引号须写两次",
                "text behind the quote that ends a cell; a quote inside a cell is written twice",
            ),
            Wrong::Open => ("引号没有结束", "a quote that is never closed"),
            Wrong::Return => {
                ("回车符（CR）后面没有换行符（LF）", "a carriage return (CR) that no line feed (LF) follows")
            }
            Wrong::Long => ("单元格过长，引号可能没有结束", "a cell is too long; a quote may never have been closed"),
        }
    }
}

impl Table {
    /// Opens a file, or standard input for `-`; a byte-order mark before the first line is no part of it.
    pub(crate) fn open(path: &Path) -> Result<Table, Fail> {
        let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
        let mut file = fail::open(path)?;
        let mut first = Vec::new();
        file.by_ref().take(3).read_to_end(&mut first)?;
        if first == MARK {
            first.clear();
        }
        let input: Box<dyn Read> = Box::new(Cursor::new(first).chain(file));
        Ok(Table { input: BufReader::with_capacity(BUFFER, input), name, line: 1, bytes: 0, cell: Vec::new() })
    }

    /// How much was read.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Reads a row; false where there is none left. Its position is the line that it begins in.
    pub(crate) fn read(&mut self, record: &mut ByteRecord) -> Result<bool, Fail> {
        record.clear();
        let mut position = Position::new();
        position.set_line(self.line).set_byte(self.bytes);
        record.set_position(Some(position));
        let mut at = At::Start;
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return self.end(at, record);
            }
            let (used, next, ended) = step(at, buffer, &mut self.cell, &mut self.line, record);
            self.input.consume(used);
            self.bytes = self.bytes.saturating_add(u64::try_from(used).unwrap_or(u64::MAX));
            at = next.map_err(|wrong| self.wrong(&wrong, self.line))?;
            if self.cell.len() > CELL {
                let since = if let At::Quoted(since) = at { since } else { self.line };
                return Err(self.wrong(&Wrong::Long, since));
            }
            if ended {
                return Ok(true);
            }
        }
    }

    /// The end of the file: the last line may lack its own.
    fn end(&mut self, at: At, record: &mut ByteRecord) -> Result<bool, Fail> {
        match at {
            At::Start if record.is_empty() => return Ok(false),
            At::Quoted(since) => return Err(self.wrong(&Wrong::Open, since)),
            At::Return => return Err(self.wrong(&Wrong::Return, self.line)),
            At::Start | At::Plain | At::Closed(_) => push(&mut self.cell, record),
        }
        Ok(true)
    }

    /// What is wrong in a line, in both languages.
    pub(crate) fn said(&self, line: u64, zh: &str, en: &str) -> Fail {
        Fail::usage(&format!("{} 第 {line} 行：{zh}", self.name), &format!("{} line {line}: {en}", self.name))
    }

    fn wrong(&self, wrong: &Wrong, line: u64) -> Fail {
        let (zh, en) = wrong.words();
        self.said(line, &format!("不是合法的 CSV：{zh}"), &format!("not valid CSV: {en}"))
    }
}

/// Reads from a buffer up to the end of the row or of the buffer: how many bytes that was, where the reader stands then, and
/// whether the row has ended.
fn step(
    mut at: At,
    buffer: &[u8],
    cell: &mut Vec<u8>,
    line: &mut u64,
    record: &mut ByteRecord,
) -> (usize, Result<At, Wrong>, bool) {
    for (index, byte) in buffer.iter().copied().enumerate() {
        let used = index.saturating_add(1);
        let next = match (at, byte) {
            (At::Quoted(since), b'"') => Ok(At::Closed(since)),
            (At::Quoted(_), _) => {
                cell.push(byte);
                Ok(at)
            }
            (At::Closed(since), b'"') => {
                cell.push(byte);
                Ok(At::Quoted(since))
            }
            (At::Return, b'\n') | (At::Start | At::Plain | At::Closed(_), b'\n') => {
                push(cell, record);
                *line = line.saturating_add(1);
                return (used, Ok(At::Start), true);
            }
            (At::Return, _) => Err(Wrong::Return),
            (_, b',') => {
                push(cell, record);
                Ok(At::Start)
            }
            (_, b'\r') => Ok(At::Return),
            (At::Closed(_), _) => Err(Wrong::Behind),
            (At::Start, b'"') => Ok(At::Quoted(*line)),
            (At::Plain, b'"') => Err(Wrong::Quote),
            (At::Start | At::Plain, _) => {
                cell.push(byte);
                Ok(At::Plain)
            }
        };
        match next {
            Ok(next) => at = next,
            Err(wrong) => return (used, Err(wrong), false),
        }
        if byte == b'\n' {
            *line = line.saturating_add(1);
        }
    }
    (buffer.len(), Ok(at), false)
}

fn push(cell: &mut Vec<u8>, record: &mut ByteRecord) {
    record.push_field(cell);
    cell.clear();
}
