//! Requests under a profile, and requests of many rows.

use shebao_core::desk::{Desk, weaker};
use shebao_core::op::Selector;
use shebao_core::plan::Use;
use shebao_core::policy::Standing;
use shebao_core::record::{Raws, Shape};
use shebao_core::{Code, Error, PlanStore, Planner, Result};

use super::bound::{Bound, Profile};
use super::form::Form;
use super::give::give;
use super::take::{Taken, object, take};
use super::text::{id_text, token, uncertain};
use crate::compare::not_in_a_hosts_words;
use crate::engine::Shapes;
use crate::json::{Explain, Members, Request, Writer, explanation, facts, fill, grades, number, selector, uses};
use crate::operation::{self, Operation};
use crate::{Engine, Session};

/// What every row of a request is asked under.
struct Asked<'r> {
    engine: &'r Engine,
    operation: &'static dyn Operation,
    shapes: Shapes,
    profile: Option<&'r Bound>,
    /// Fields in our own words, for what a row does not give.
    set: Vec<(usize, String)>,
}

/// Answers a request that has a profile or rows.
pub(crate) fn answer(session: &mut Session<'_>, request: &Request<'_>, out: &mut Vec<u8>) -> Result<()> {
    let engine = session.engine();
    let (index, operation) = operation::find(&request.op)?;
    let shapes = Shapes::of(operation);
    if request.against.is_some() {
        return Err(not_in_a_hosts_words());
    }
    let profile = request.profile.map(|raw| session.profile(raw)).transpose()?;
    let bound = profile.as_deref().and_then(|profile: &Profile| profile.operations.get(index));
    if bound.is_some_and(|bound| !bound.offered) {
        return Err(Error::new(Code::NotOffered)
            .field("profile")
            .hint("方案没有为该操作的任何结果规定代码", "the profile has no code for any line of the operation"));
    }
    if let Some(code) = bound.and_then(|bound| bound.unsure.as_ref()) {
        return Err(uncertain(code).field(code));
    }
    let set = request.set.map_or(Ok(Vec::new()), |text| read_set(text, &shapes.input, bound.is_some()))?;
    let asked = Asked { engine, operation, shapes, profile: bound, set };
    let mut planner = engine.planner(&request.options);
    let store = session.store(&request.options);
    match request.rows {
        Some(rows) => asked.rows(request, rows, &mut planner, store, out),
        None => asked.one(request, &mut planner, store, out),
    }
}

/// Fields in our own words, as they stand. Numbers of people, units and debts there would be others than those that stand for the
/// ids of a record under a profile.
fn read_set(text: &str, shape: &Shape, coded: bool) -> Result<Vec<(usize, String)>> {
    let members = Members::read(text, "set")?;
    let one = |(name, raw): (&str, &str)| {
        let place = shape.position(name).ok_or_else(|| Error::new(Code::UnknownMember).field("set"))?;
        let items = shape.fields.get(place).and_then(|declared| declared.items.as_ref());
        if coded && items.is_some_and(|items| items.fields.iter().any(|declared| Form::is_id(declared.field))) {
            let zh = "其中的编号与记录中的编号无法对应；请把该明细以方案的代码写在记录中";
            let en =
                "its ids cannot be joined with those of a record; put the list in the record, in the profile's codes";
            return Err(Error::new(Code::NotTogether).field("set").place(name).hint(zh, en));
        }
        Ok((place, raw.to_owned()))
    };
    members.entries().map(one).collect()
}

impl<'r> Asked<'r> {
    /// One record under a profile.
    fn one(
        &self,
        request: &Request<'_>,
        planner: &mut Planner<'r>,
        store: &mut PlanStore,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let mut desk = Desk::new(planner, store, self.engine.limits());
        let mut write = Writer::new(out);
        write.begin();
        let members = Members::read(request.input, "input")?;
        let taken = self.row(request.input, &members, &mut desk, &mut write)?;
        if let Explain::Yes(selector) = &request.explain {
            let selector = self.selector(selector, &taken)?;
            let (mut planner, mut store) = (self.engine.planner(&request.options), PlanStore::default());
            let mut desk = Desk::new(&mut planner, &mut store, self.engine.limits());
            let fill = &mut |raws: &mut Raws| self.fill(&taken.input, raws);
            let explained = self.operation.explain(&mut desk, fill, &selector).map_err(|error| self.told(error))?;
            write.name("explanation");
            explanation(self.engine, &request.options, &explained, &mut write);
        }
        let used: Vec<&Use> = desk.uses();
        uses(self.engine, desk.weakest(), &[(&request.options, &used)], &mut write);
        write.end();
        Ok(())
    }

    /// Every row, each with its result or its error.
    fn rows(
        &self,
        request: &Request<'_>,
        rows: &str,
        planner: &mut Planner<'r>,
        store: &mut PlanStore,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        if let Explain::Yes(_) = request.explain {
            return Err(Error::new(Code::NotOffered).field("explain"));
        }
        let limits = self.engine.limits();
        let rows: Vec<&serde_json::value::RawValue> =
            serde_json::from_str(rows).map_err(|_| Error::new(Code::WrongType).field("rows"))?;
        if rows.len() > limits.rows {
            return Err(Error::new(Code::TooManyRows).field("rows").range(0, limits.rows));
        }
        let (mut weakest, mut used) = (None, Vec::<Use>::new());
        let (mut failed, mut row_out) = (0i64, Vec::new());
        let mut write = Writer::new(out);
        write.begin();
        write.name("ok");
        write.begin();
        write.name("rows");
        write.begin_list();
        for row in rows {
            row_out.clear();
            let mut desk = Desk::new(planner, store, limits);
            let mut one = Writer::new(&mut row_out);
            one.begin();
            let members = Members::read(row.get(), "input");
            match members.and_then(|members| self.row(row.get(), &members, &mut desk, &mut one).map(|_| ())) {
                Ok(_) => {
                    let graded = desk.weakest();
                    grades(graded, &mut one);
                    one.end();
                    weakest = weakest.into_iter().chain(graded).reduce(weaker);
                    // Only these are listed one by one.
                    if graded.is_some_and(|(standing, _)| standing != Standing::Final)
                        || !request.options.overlays.is_empty()
                    {
                        keep(&mut used, &desk);
                    }
                }
                Err(error) => {
                    failed = failed.saturating_add(1);
                    row_out.clear();
                    let mut one = Writer::new(&mut row_out);
                    one.begin();
                    one.name("error");
                    facts(&error, &mut one);
                    one.end();
                }
            }
            write.raw(core::str::from_utf8(&row_out).unwrap_or_default());
        }
        write.end_list();
        write.name("failed");
        write.number(failed);
        write.end();
        let used: Vec<&Use> = used.iter().collect();
        uses(self.engine, weakest, &[(&request.options, &used)], &mut write);
        write.end();
        Ok(())
    }

    /// Computes one record and writes it as `ok`; gives back what it was read as.
    fn row<'m>(
        &self,
        text: &str,
        members: &Members<'m>,
        desk: &mut Desk<'_, '_>,
        write: &mut Writer<'_>,
    ) -> Result<Taken<'r, 'm>> {
        let taken = match self.profile {
            Some(bound) => take(bound, &self.shapes.input, members, &self.set)?,
            None => Taken { input: self.own(text, members)?, ..Taken::default() },
        };
        let mut given = Ok(());
        let run =
            self.operation.run(desk, &mut |raws| self.fill(&taken.input, raws), &mut |record| match self.profile {
                Some(bound) => {
                    write.name("ok");
                    given = give(bound, &taken, members, record, write);
                    write.outcome(record);
                }
                None => write.answer(record),
            });
        run.map_err(|error| self.told(error))?;
        given.map(|()| taken)
    }

    /// Which part is explained; a unit or person is named by the host's own id, where the profile has a code for it.
    fn selector(&self, text: &str, taken: &Taken<'r, '_>) -> Result<Selector> {
        let code = |name: &str| self.profile.and_then(|bound| bound.code_of(&self.shapes.input, name, true));
        selector(text, &self.shapes.output, |name, raw| match code(name) {
            Some(code) if taken.ids.has(name) => {
                let unknown = || Error::new(Code::MissingField).field(code);
                let text = token(raw).map_err(|error| error.field(code))?.ok_or_else(unknown)?;
                let text = id_text(raw, text).map_err(|error| error.field(code))?;
                taken.ids.find(name, &text).and_then(|number| u32::try_from(number).ok()).ok_or_else(unknown)
            }
            _ => number(name, raw),
        })
    }

    /// A row in our own words, with what is set for all.
    fn own(&self, text: &str, members: &Members<'_>) -> Result<String> {
        if self.set.is_empty() {
            return Ok(text.to_owned());
        }
        let shape = &self.shapes.input;
        let mut given: Vec<Option<String>> = vec![None; shape.fields.len()];
        for (index, (name, raw)) in members.entries().enumerate() {
            let place = shape.position(name).and_then(|place| given.get_mut(place));
            let unknown = || Error::new(Code::UnknownMember).field("input").place(&crate::json::nth(index));
            *place.ok_or_else(unknown)? = Some(raw.to_owned());
        }
        for (place, raw) in &self.set {
            if let Some(given @ None) = given.get_mut(*place) {
                *given = Some(raw.clone());
            }
        }
        let mut out = String::new();
        object(shape, &given, &mut out);
        Ok(out)
    }

    fn fill(&self, input: &str, raws: &mut Raws) -> Result<()> {
        fill(input, raws, self.engine.limits().rows)
    }

    /// Errors name the host's codes.
    fn told(&self, error: Error) -> Error {
        match self.profile {
            Some(bound) => bound.told(&self.shapes.input, error),
            None => error,
        }
    }
}

/// Keeps what a row used, each reading once.
fn keep(used: &mut Vec<Use>, desk: &Desk<'_, '_>) {
    for one in desk.uses() {
        if !used.iter().any(|known| known.source == one.source && known.carry == one.carry) {
            used.push(one.clone());
        }
    }
}
