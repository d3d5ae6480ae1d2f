//! A leaf over flat columns: one row in, one row out, into the caller's buffers.

use shebao_core::bulk;
use shebao_core::record::Shape;
use shebao_core::{Code, Error, Result};

use crate::operation::{Columns, Operation, find};
use crate::{Engine, Options, Session};

/// A batch in progress: one operation under one set of options. Plans stay between runs, so a caller may feed any number of
/// blocks of any size.
pub struct Batch<'e> {
    engine: &'e Engine,
    options: Options,
    operation: &'static dyn Operation,
    columns: Box<dyn Columns>,
}

impl std::fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("operation", &self.operation.about().name).finish_non_exhaustive()
    }
}

impl Engine {
    /// A batch of an operation that gives one row for one row.
    ///
    /// # Errors
    /// 105 no such operation; 114 where it is offered over ragged columns only: see [`Engine::table`].
    pub fn batch(&self, op: &str, options: Options) -> Result<Batch<'_>> {
        let (_, operation) = find(op)?;
        let columns = operation.columns().ok_or_else(|| Error::new(Code::NotOffered).place(op))?;
        Ok(Batch { engine: self, options, operation, columns })
    }
}

impl Batch<'_> {
    /// The fields of the input; a column stands at its field's place.
    pub fn input(&self) -> Shape {
        self.operation.input()
    }

    /// The fields of the output; a line stands at its field's place.
    pub fn output(&self) -> Shape {
        self.operation.output()
    }

    /// Computes every row of `input` into `output`. What is wrong with a row stands in its error column.
    ///
    /// # Errors
    /// 113 more rows than the limit, 111 and 112 where the columns do not fit; nothing is written then.
    pub fn run(&mut self, input: &bulk::Input<'_>, output: &mut bulk::Output<'_>) -> Result<()> {
        run(self.engine, &self.options, self.columns.as_mut(), input, output)
    }

    /// The totals of every row by line, without the rows' lines; absent while a row failed.
    ///
    /// # Errors
    /// As [`Batch::run`], and 501 where a total does not fit.
    pub fn totals(&mut self, input: &bulk::Input<'_>) -> Result<bulk::Totals> {
        check_rows(self.engine, input)?;
        self.columns.totals(&mut self.engine.planner(&self.options), input)
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

fn run(
    engine: &Engine,
    options: &Options,
    columns: &mut dyn Columns,
    input: &bulk::Input<'_>,
    output: &mut bulk::Output<'_>,
) -> Result<()> {
    check_rows(engine, input)?;
    columns.run(&mut engine.planner(options), input, output)
}

fn check_rows(engine: &Engine, input: &bulk::Input<'_>) -> Result<()> {
    let limit = engine.limits().rows;
    if input.rows > limit { Err(Error::new(Code::TooManyRows).range(0, limit)) } else { Ok(()) }
}

/// The batches of a session, by operation, with their plans.
#[derive(Default)]
pub(crate) struct Batches(Vec<(usize, Box<dyn Columns>)>);

impl std::fmt::Debug for Batches {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(index, _)| index)).finish()
    }
}

impl Session<'_> {
    /// As [`Engine::batch`] and [`Batch::run`] in one, with plans that stay while the options do.
    ///
    /// # Errors
    /// As those two.
    pub fn batch(
        &mut self,
        op: &str,
        options: &Options,
        input: &bulk::Input<'_>,
        output: &mut bulk::Output<'_>,
    ) -> Result<()> {
        let (index, operation) = find(op)?;
        let engine = self.engine();
        let Batches(batches) = self.batches(options);
        let place = match batches.iter().position(|(known, _)| *known == index) {
            Some(place) => place,
            None => {
                batches.push((index, operation.columns().ok_or_else(|| Error::new(Code::NotOffered).place(op))?));
                batches.len().saturating_sub(1)
            }
        };
        let (_, columns) = batches.get_mut(place).ok_or_else(|| Error::new(Code::Defect))?;
        run(engine, options, columns.as_mut(), input, output)
    }
}
