//! A leaf over flat columns: one row in, one row out, into the caller's buffers.

use shebao_core::bulk;
use shebao_core::{Code, Error, Result};

use crate::operation::{Columns, find};
use crate::shape::Shape;
use crate::{Engine, Options};

/// A batch in progress: one operation under one set of options. Plans stay between runs, so a caller may feed any number of
/// blocks of any size.
pub struct Batch<'e> {
    engine: &'e Engine,
    options: Options,
    index: usize,
    columns: Box<dyn Columns>,
}

impl std::fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("operation", &self.index).finish_non_exhaustive()
    }
}

impl Engine {
    /// A batch of an operation that gives one row for one row.
    ///
    /// # Errors
    /// 105 no such operation; 114 where it is offered over ragged columns only: see [`Engine::table`].
    pub fn batch(&self, op: &str, options: Options) -> Result<Batch<'_>> {
        let (index, operation) = find(op)?;
        let columns = operation.columns().ok_or_else(|| Error::new(Code::NotOffered).place(op))?;
        Ok(Batch { engine: self, options, index, columns })
    }
}

impl Batch<'_> {
    /// The fields of the input; a column stands at its field's place.
    ///
    /// # Errors
    /// None that a caller can cause.
    pub fn input(&self) -> Result<&Shape> {
        Ok(&self.engine.shapes(self.index)?.input)
    }

    /// The fields of the output; a line stands at its field's place.
    ///
    /// # Errors
    /// None that a caller can cause.
    pub fn output(&self) -> Result<&Shape> {
        Ok(&self.engine.shapes(self.index)?.output)
    }

    /// Computes every row of `input` into `output`. What is wrong with a row stands in its error column.
    ///
    /// # Errors
    /// 113 more rows than the limit, 111 and 112 where the columns do not fit; nothing is written then.
    pub fn run(&mut self, input: &bulk::Input<'_>, output: &mut bulk::Output<'_>) -> Result<()> {
        let limit = self.engine.limits().rows;
        if input.rows > limit {
            return Err(Error::new(Code::TooManyRows).range(0, limit));
        }
        self.columns.run(&mut self.engine.planner(&self.options), input, output)
    }

    /// The error of a row, with its facts: what the number in the error column means.
    pub fn error_of(&self, input: &bulk::Input<'_>, row: usize) -> Option<Error> {
        self.columns.error_of(&mut self.engine.planner(&self.options), input, row)
    }

    /// How many plans were made so far.
    pub fn plans(&self) -> usize {
        self.columns.made()
    }
}
