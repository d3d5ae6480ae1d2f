//! The three shapes of operation behind one face: what the doors call without knowing the operation's types.

use std::marker::PhantomData;

use shebao_core::bulk::{self, Bulk};
use shebao_core::desk::Desk;
use shebao_core::op::{About, Call, Composed, Each, Leaf, PersonLeaf, Selector};
use shebao_core::planned::Explained;
use shebao_core::record::{Fields, Raws, Record, Shape};
use shebao_core::{Code, Error, Planner, Result};

/// Gathers an input.
pub(crate) type Fill<'f> = &'f mut dyn FnMut(&mut Raws) -> Result<()>;
/// Takes the output.
pub(crate) type Done<'d> = &'d mut dyn FnMut(&dyn Record);

/// An operation, without its types.
pub trait Operation: Send + Sync {
    /// Name, version, law.
    fn about(&self) -> &'static About;
    /// `leaf`, `person` or `composed`.
    fn kind(&self) -> &'static str;
    /// The fields of the input.
    fn input(&self) -> Shape;
    /// The fields of the output.
    fn output(&self) -> Shape;
    /// Gathers an input, computes, hands over the output.
    ///
    /// # Errors
    /// What gathering, checking, planning or computing gives.
    fn run(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, done: Done<'_>) -> Result<()>;
    /// Gathers an input and explains it.
    ///
    /// # Errors
    /// As [`Operation::run`].
    fn explain(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, selector: &Selector) -> Result<Explained>;
    /// Gathers an input and hands over the questions to leaves that lie behind each of `wanted`.
    ///
    /// # Errors
    /// As [`Operation::run`].
    fn calls(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, wanted: &[Selector], each: &mut Each<'_>) -> Result<()>;
    /// The leaves' lines that a line of the output is made of.
    fn made_of(&self, line: &'static str, item: Option<&str>) -> Vec<&'static str>;
    /// A store of plans for batches, where the operation is offered in bulk by columns.
    fn columns(&self) -> Option<Box<dyn Columns>>;
}

/// A leaf over columns, without its types. Plans stay between runs.
pub trait Columns: Send {
    /// Computes every row of `input` into `output`.
    ///
    /// # Errors
    /// 111, 112 where the columns do not fit; what is wrong with a row stands in its error column.
    fn run(&mut self, planner: &mut Planner<'_>, input: &bulk::Input<'_>, output: &mut bulk::Output<'_>) -> Result<()>;
    /// The totals of every row by line, absent while a row failed.
    ///
    /// # Errors
    /// 111, 112 where the columns do not fit; 501 where a total does not.
    fn totals(&mut self, planner: &mut Planner<'_>, input: &bulk::Input<'_>) -> Result<bulk::Totals>;
    /// How many plans were made so far.
    fn made(&self) -> usize;
    /// The error of a row, with its facts.
    fn error_of(&self, planner: &mut Planner<'_>, input: &bulk::Input<'_>, row: usize) -> Option<Error>;
}

impl<L: Leaf> Columns for Bulk<L> {
    fn run(&mut self, planner: &mut Planner<'_>, input: &bulk::Input<'_>, output: &mut bulk::Output<'_>) -> Result<()> {
        Bulk::run(self, planner, input, output)
    }
    fn totals(&mut self, planner: &mut Planner<'_>, input: &bulk::Input<'_>) -> Result<bulk::Totals> {
        Bulk::totals(self, planner, input)
    }
    fn made(&self) -> usize {
        Bulk::made(self)
    }
    fn error_of(&self, planner: &mut Planner<'_>, input: &bulk::Input<'_>, row: usize) -> Option<Error> {
        Bulk::error_of(self, planner, input, row)
    }
}

struct LeafDoor<L>(PhantomData<fn() -> L>);
struct PersonDoor<L>(PhantomData<fn() -> L>);
struct ComposedDoor<L>(PhantomData<fn() -> L>);

/// An input of what a door gathered: whole, and checked.
fn filled<R: Fields>(fill: Fill<'_>) -> Result<R> {
    let mut raws = Raws::new(R::SHAPE);
    fill(&mut raws)?;
    R::from_raws(&raws)
}

impl<L: Leaf> Operation for LeafDoor<L> {
    fn about(&self) -> &'static About {
        &L::ABOUT
    }
    fn kind(&self) -> &'static str {
        "leaf"
    }
    fn input(&self) -> Shape {
        L::Input::SHAPE
    }
    fn output(&self) -> Shape {
        L::Output::SHAPE
    }
    fn run(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, done: Done<'_>) -> Result<()> {
        done(&desk.leaf::<L>(&filled(fill)?)?);
        Ok(())
    }
    fn explain(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, _: &Selector) -> Result<Explained> {
        desk.explain_leaf::<L>(&filled(fill)?)
    }
    fn calls(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, wanted: &[Selector], each: &mut Each<'_>) -> Result<()> {
        let call = Call::of::<L>(filled(fill)?);
        (0..wanted.len()).try_for_each(|index| each(index, &call, desk))
    }
    fn made_of(&self, line: &'static str, _: Option<&str>) -> Vec<&'static str> {
        vec![line]
    }
    fn columns(&self) -> Option<Box<dyn Columns>> {
        Some(Box::new(Bulk::<L>::new()))
    }
}

impl<L: PersonLeaf> Operation for PersonDoor<L> {
    fn about(&self) -> &'static About {
        &L::ABOUT
    }
    fn kind(&self) -> &'static str {
        "person"
    }
    fn input(&self) -> Shape {
        L::Input::SHAPE
    }
    fn output(&self) -> Shape {
        L::Output::SHAPE
    }
    fn run(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, done: Done<'_>) -> Result<()> {
        done(&desk.person::<L>(&filled(fill)?)?);
        Ok(())
    }
    fn explain(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, _: &Selector) -> Result<Explained> {
        desk.explain_person::<L>(&filled(fill)?)
    }
    fn calls(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, wanted: &[Selector], each: &mut Each<'_>) -> Result<()> {
        let call = Call::of_person::<L>(filled(fill)?);
        (0..wanted.len()).try_for_each(|index| each(index, &call, desk))
    }
    fn made_of(&self, line: &'static str, _: Option<&str>) -> Vec<&'static str> {
        vec![line]
    }
    fn columns(&self) -> Option<Box<dyn Columns>> {
        None
    }
}

/// The steps of the questions that lie behind what a selector names; of those to its first leaf, where there are several leaves.
pub(crate) fn explain_composed<L: Composed>(
    input: &L::Input,
    selector: &Selector,
    desk: &mut Desk<'_, '_>,
) -> Result<Explained> {
    let mut explained: Option<Explained> = None;
    L::calls(input, &[*selector], desk, &mut |_, call, desk| {
        explained = Some(match explained.take() {
            None => call.explain(desk)?,
            Some(so_far) if so_far.about.name == call.about().name => so_far.then(call.explain(desk)?)?,
            Some(so_far) => so_far,
        });
        Ok(())
    })?;
    let member = if selector.person.is_some() { "person" } else { "month" };
    explained.ok_or_else(|| Selector::missing(member))
}

impl<L: Composed> Operation for ComposedDoor<L> {
    fn about(&self) -> &'static About {
        &L::ABOUT
    }
    fn kind(&self) -> &'static str {
        "composed"
    }
    fn input(&self) -> Shape {
        L::Input::SHAPE
    }
    fn output(&self) -> Shape {
        L::Output::SHAPE
    }
    fn run(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, done: Done<'_>) -> Result<()> {
        done(&L::run(&filled(fill)?, desk)?);
        Ok(())
    }
    fn explain(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, selector: &Selector) -> Result<Explained> {
        explain_composed::<L>(&filled(fill)?, selector, desk)
    }
    fn calls(&self, desk: &mut Desk<'_, '_>, fill: Fill<'_>, wanted: &[Selector], each: &mut Each<'_>) -> Result<()> {
        L::calls(&filled(fill)?, wanted, desk, each)
    }
    fn made_of(&self, line: &'static str, item: Option<&str>) -> Vec<&'static str> {
        let made_of = L::made_of(line, item);
        if made_of.is_empty() { vec![line] } else { made_of }
    }
    fn columns(&self) -> Option<Box<dyn Columns>> {
        None
    }
}

macro_rules! register {
    ($($shape:ident $($path:ident)::+;)+) => {
        /// Every operation, in order of registration.
        pub fn operations() -> &'static [&'static dyn Operation] {
            &[$(register!(@door $shape $($path)::+)),+]
        }
    };
    (@door leaf $($path:ident)::+) => { &LeafDoor::<shebao_law::$($path)::+>(PhantomData) };
    (@door person $($path:ident)::+) => { &PersonDoor::<shebao_law::$($path)::+>(PhantomData) };
    (@door composed $($path:ident)::+) => { &ComposedDoor::<shebao_law::$($path)::+>(PhantomData) };
}
shebao_law::operations!(register);

/// The operation that a request names: `premium.monthly@1`, and in no other spelling. The error does not repeat what was
/// asked for: it may be anything.
pub(crate) fn find(name: &str) -> Result<(usize, &'static dyn Operation)> {
    let unknown = || {
        let named = |op: &&dyn Operation| format!("{}@{}", op.about().name, op.about().version);
        let error = Error::new(Code::UnknownOperation).field("op");
        error.one_of(operations().iter().map(named).collect::<Vec<_>>().iter().map(String::as_str))
    };
    let (path, version) = name.split_once('@').ok_or_else(unknown)?;
    let matches = |op: &&dyn Operation| op.about().name == path;
    let index = operations().iter().position(matches).ok_or_else(unknown)?;
    let operation = operations().get(index).copied().ok_or_else(unknown)?;
    if version == operation.about().version.to_string() { Ok((index, operation)) } else { Err(unknown()) }
}
