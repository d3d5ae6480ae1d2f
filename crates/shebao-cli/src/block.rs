//! Some rows of a CSV file as the engine's columns, and their results as rows again.

use std::io::Write;

use csv::ByteRecord;
use shebao::{ABSENT, Batch, Code, Column, Data, Error, Evidence, Shape, Standing, bulk};

use crate::cells;
use crate::fail::Fail;
use crate::tally::{Tally, code_of};

/// The columns that follow the operation's lines.
pub(crate) const STATUS: [&str; 4] = ["error", "error_name", "standing", "evidence"];

/// Where the cells of a row go.
pub(crate) struct Layout {
    /// How many cells a row has.
    pub(crate) cells: usize,
    /// Cells that are fields: the cell's place, and the field's.
    pub(crate) fields: Vec<(usize, usize)>,
    /// Cells that go through untouched.
    pub(crate) kept: Vec<usize>,
    /// Fields with a value for rows that do not give their own.
    pub(crate) constants: Vec<(usize, i64)>,
}

/// Rows in hand.
pub(crate) struct Block<'l> {
    layout: &'l Layout,
    input: &'l Shape,
    output: &'l Shape,
    columns: Vec<Vec<i64>>,
    kept: Vec<ByteRecord>,
    /// What kept a row from being read, with its line in the file: 0 for nothing.
    unread: Vec<(u32, Option<usize>)>,
    file_lines: Vec<u64>,
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
    standing: Vec<u8>,
    evidence: Vec<u8>,
}

impl<'l> Block<'l> {
    pub(crate) fn new(layout: &'l Layout, input: &'l Shape, output: &'l Shape) -> Block<'l> {
        Block {
            layout,
            input,
            output,
            columns: vec![Vec::new(); input.fields.len()],
            kept: Vec::new(),
            unread: Vec::new(),
            file_lines: Vec::new(),
            lines: vec![Vec::new(); output.fields.len()],
            error: Vec::new(),
            standing: Vec::new(),
            evidence: Vec::new(),
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.unread.len()
    }

    /// Empties the block; its memory stays.
    pub(crate) fn clear(&mut self) {
        self.columns.iter_mut().chain(&mut self.lines).for_each(Vec::clear);
        self.kept.clear();
        self.unread.clear();
        self.file_lines.clear();
        self.error.clear();
        self.standing.clear();
        self.evidence.clear();
    }

    /// Adds a row. What is wrong with it becomes its own error and stops nothing.
    pub(crate) fn push(&mut self, record: &ByteRecord) {
        self.columns.iter_mut().for_each(|column| column.push(ABSENT));
        for (field, raw) in &self.layout.constants {
            set_last(&mut self.columns, *field, *raw);
        }
        // The wrong field that is declared first, as at every door.
        let mut wrong: Option<(usize, Code)> = None;
        for (cell, field) in &self.layout.fields {
            let Some(declared) = self.input.fields.get(*field) else { continue };
            match cells::read(declared.field, record.get(*cell).unwrap_or_default()) {
                Ok(ABSENT) => {}
                Ok(raw) => set_last(&mut self.columns, *field, raw),
                Err(code) if wrong.is_none_or(|(first, _)| *field < first) => wrong = Some((*field, code)),
                Err(_) => {}
            }
        }
        // With a cell too few or too many, nobody knows which cell is which.
        let ragged = (record.len() != self.layout.cells).then_some((number(Code::WrongLength), None));
        let wrong = wrong.map(|(field, code)| (number(code), Some(field)));
        self.unread.push(ragged.or(wrong).unwrap_or((0, None)));
        self.kept.push(self.layout.kept.iter().map(|cell| record.get(*cell).unwrap_or_default()).collect());
        self.file_lines.push(record.position().map_or(0, csv::Position::line));
    }

    /// Computes every row.
    pub(crate) fn compute(&mut self, batch: &mut Batch<'_>, tally: &mut Tally) -> Result<(), Fail> {
        let rows = self.rows();
        self.lines.iter_mut().for_each(|line| line.resize(rows, ABSENT));
        self.error.resize(rows, 0);
        self.standing.resize(rows, 0);
        self.evidence.resize(rows, 0);
        let column = |data| Some(Column { data: Data::Long(data), valid: None });
        let columns = self.columns.iter().map(|data| column(data.as_slice())).collect();
        let input = bulk::Input { rows, columns };
        let mut output = bulk::Output {
            lines: self.lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
            error: &mut self.error,
            outcome: None,
            standing: Some(&mut self.standing),
            evidence: Some(&mut self.evidence),
        };
        batch.run(&input, &mut output)?;
        for (row, ((error, (unread, field)), line)) in
            self.error.iter_mut().zip(&self.unread).zip(&self.file_lines).enumerate()
        {
            if *unread != 0 {
                *error = *unread;
            }
            if tally.is_new(*error) {
                let facts = if *unread == 0 { batch.error_of(&input, row) } else { facts(*unread, *field, self.input) };
                if let Some(facts) = facts {
                    let index = usize::try_from(tally.rows()).unwrap_or(usize::MAX);
                    tally.first(*error, *line, &facts.row(index));
                }
            }
            tally.count(*error);
        }
        Ok(())
    }

    /// Writes every row.
    pub(crate) fn write<W: Write>(&self, writer: &mut csv::Writer<W>) -> Result<(), Fail> {
        let mut text = String::new();
        for row in 0..self.rows() {
            for cell in self.kept.get(row).into_iter().flatten() {
                writer.write_field(cell)?;
            }
            let error = self.error.get(row).copied().unwrap_or(0);
            for (declared, line) in self.output.fields.iter().zip(&self.lines) {
                let raw = line.get(row).copied().filter(|_| error == 0).unwrap_or(ABSENT);
                cells::write(declared.field, raw, &mut text);
                writer.write_field(&text)?;
            }
            let status: [&str; 4] = match code_of(error) {
                None => ["", "", name(&self.standing, row, Standing::ALL), name(&self.evidence, row, Evidence::ALL)],
                Some(code) => {
                    text.clear();
                    text.push_str(&error.to_string());
                    [&text, code.name(), "", ""]
                }
            };
            status.iter().try_for_each(|cell| writer.write_field(cell))?;
            writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }
}

fn set_last(columns: &mut [Vec<i64>], field: usize, raw: i64) {
    if let Some(last) = columns.get_mut(field).and_then(|column| column.last_mut()) {
        *last = raw;
    }
}

fn number(code: Code) -> u32 {
    u32::from(code.number())
}

/// The facts of a cell that cannot be read.
fn facts(error: u32, field: Option<usize>, input: &Shape) -> Option<Error> {
    let error = Error::new(code_of(error)?);
    let field = field.and_then(|field| input.fields.get(field));
    Some(match field {
        Some(declared) => error.field(declared.field.name),
        None => error,
    })
}

/// A grade by its number.
trait Named: Copy + 'static {
    fn name(self) -> &'static str;
}
impl Named for Standing {
    fn name(self) -> &'static str {
        Standing::name(self)
    }
}
impl Named for Evidence {
    fn name(self) -> &'static str {
        Evidence::name(self)
    }
}

fn name<T: Named>(column: &[u8], row: usize, all: &[T]) -> &'static str {
    column.get(row).and_then(|number| all.get(usize::from(*number))).map_or("", |grade| grade.name())
}
