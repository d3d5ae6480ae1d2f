//! The engine: a policy book, its names, limits. Immutable, shared between threads; what a caller brings comes as [`Options`].

use std::sync::Arc;

use shebao_core::check::check;
use shebao_core::desk::{Desk, Limits};
use shebao_core::op::{Composed, Leaf, PersonLeaf, Selector};
use shebao_core::plan::Use;
use shebao_core::planned::{Explained, Plan};
use shebao_core::planner::Accept;
use shebao_core::policy::{Book, Evidence, Facet, Knowledge, Overlay, Standing};
use shebao_core::record::Shape;
use shebao_core::{Code, Date, Error, PlanStore, Planner, Region, Result, Span};
use shebao_data::Text;

use crate::batch::Batches;
use crate::operation::{Operation, explain_composed, find, operations};
use crate::profile::{Last, Profile, Shipped};

/// Under what a question is asked.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Options {
    /// Only what was published by this day is seen; absent: all.
    pub known: Option<Date>,
    /// The weakest rows that are taken.
    pub accept: Accept,
    /// The host's own rows.
    pub overlays: Vec<Overlay>,
}

/// A result with its reasons.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer<O> {
    /// The result.
    pub output: O,
    /// The weakest standing among the rows used; `None` where none was, since nothing was computed.
    pub standing: Option<Standing>,
    /// The weakest evidence among the rows used.
    pub evidence: Option<Evidence>,
    /// Every row used.
    pub uses: Vec<Use>,
}

/// The shapes of one operation's input and output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shapes {
    pub(crate) input: Shape,
    pub(crate) output: Shape,
}

impl Shapes {
    pub(crate) fn of(operation: &dyn Operation) -> Shapes {
        Shapes { input: operation.input(), output: operation.output() }
    }

    /// Those of every operation.
    pub(crate) fn all() -> Vec<Shapes> {
        operations().iter().map(|operation| Shapes::of(*operation)).collect()
    }
}

/// The rules with one book of policy.
#[derive(Clone, Debug)]
pub struct Engine {
    book: Book,
    text: Option<Text>,
    limits: Limits,
    profiles: Shipped,
}

/// Makes an engine from other packs, or with other limits.
#[derive(Clone, Copy, Debug)]
pub struct Builder<'a> {
    figures: &'a [u8],
    text: Option<&'a [u8]>,
    limits: Limits,
}

impl<'a> Builder<'a> {
    /// Other figures. The embedded names do not belong to them, so they are left out.
    #[must_use]
    pub fn figures(mut self, pack: &'a [u8]) -> Self {
        self.figures = pack;
        self.text = None;
        self
    }

    /// The names that belong to the figures.
    #[must_use]
    pub fn text(mut self, pack: &'a [u8]) -> Self {
        self.text = Some(pack);
        self
    }

    /// How much one call may bring.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Reads the packs and matches them with the rules.
    ///
    /// # Errors
    /// 401 to 403 where a pack is damaged, altered or too new; 411 where its dictionary lacks a parameter that a
    /// rule reads, or a word that the rule asks it for.
    pub fn build(self) -> Result<Engine> {
        let book = Book::new(shebao_data::figures(self.figures)?)?;
        for parameter in shebao_law::parameters() {
            parameter.check(&book)?;
        }
        let text = self.text.map(shebao_data::text).transpose()?;
        let belongs = |text: &Text| book.packs().iter().any(|pack| pack.content == text.content());
        if text.as_ref().is_some_and(|text| !belongs(text)) {
            return Err(Error::new(Code::WrongHash).place("text"));
        }
        Ok(Engine { book, text, limits: self.limits, profiles: Shipped::default() })
    }
}

impl Engine {
    /// The engine with the embedded packs.
    ///
    /// # Errors
    /// None with the packs as released.
    pub fn new() -> Result<Engine> {
        Engine::builder().build()
    }

    /// An engine to be.
    pub fn builder() -> Builder<'static> {
        #[cfg(feature = "text")]
        let text = Some(shebao_data::TEXT);
        #[cfg(not(feature = "text"))]
        let text = None;
        Builder { figures: shebao_data::FIGURES, text, limits: Limits::default() }
    }

    /// The policy it knows.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// The names and titles, where they are loaded.
    pub fn text(&self) -> Option<&Text> {
        self.text.as_ref()
    }

    /// How much one call may bring.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// The fields of an operation's input and of its output; a column stands at its field's place.
    ///
    /// # Errors
    /// 105 no such operation.
    pub fn fields(&self, op: &str) -> Result<(Shape, Shape)> {
        let (_, operation) = find(op)?;
        Ok((operation.input(), operation.output()))
    }

    pub(crate) fn shipped_profiles(&self) -> &Shipped {
        &self.profiles
    }

    /// The only reader of policy, for one caller or batch.
    pub fn planner<'a>(&'a self, options: &'a Options) -> Planner<'a> {
        let knowledge = Knowledge { known: options.known, overlays: &options.overlays };
        Planner::new(&self.book, knowledge, options.accept.clone())
    }

    /// A leaf's plan for one key, to be used for any number of people: `plan.call(&given)`.
    ///
    /// # Errors
    /// 2xx where the key is not valid, 3xx where policy is missing.
    pub fn plan<L: Leaf>(&self, key: &L::Key, options: &Options) -> Result<Plan<L>> {
        Plan::new(key, &mut self.planner(options))
    }

    /// A leaf for one person.
    ///
    /// # Errors
    /// 2xx input, 3xx policy, 5xx arithmetic.
    pub fn leaf<L: Leaf>(&self, input: &L::Input, options: &Options) -> Result<Answer<L::Output>> {
        self.answer(options, |desk| desk.leaf::<L>(input))
    }

    /// An operation on one person's history.
    ///
    /// # Errors
    /// 2xx input, 3xx policy, 5xx arithmetic.
    pub fn person<L: PersonLeaf>(&self, input: &L::Input, options: &Options) -> Result<Answer<L::Output>> {
        self.answer(options, |desk| desk.person::<L>(input))
    }

    /// A composed operation.
    ///
    /// # Errors
    /// 2xx input; rows that fail are listed in the output.
    pub fn composed<L: Composed>(&self, input: &L::Input, options: &Options) -> Result<Answer<L::Output>> {
        self.answer(options, |desk| {
            check(input)?;
            L::run(input, desk)
        })
    }

    /// The steps of a leaf's answer; [`Explanation::new`](crate::Explanation::new) puts them into words.
    ///
    /// # Errors
    /// As [`Engine::leaf`].
    pub fn explain_leaf<L: Leaf>(&self, input: &L::Input, options: &Options) -> Result<Explained> {
        self.desk(options, |desk| desk.explain_leaf::<L>(input))
    }

    /// The steps of an answer on one person's history.
    ///
    /// # Errors
    /// As [`Engine::person`].
    pub fn explain_person<L: PersonLeaf>(&self, input: &L::Input, options: &Options) -> Result<Explained> {
        self.desk(options, |desk| desk.explain_person::<L>(input))
    }

    /// The steps of that part of a composed answer which the selector names; no others are built.
    ///
    /// # Errors
    /// As [`Engine::composed`]; 201 where the selector does not say enough, or names what the input does not have.
    pub fn explain_composed<L: Composed>(
        &self,
        input: &L::Input,
        selector: &Selector,
        options: &Options,
    ) -> Result<Explained> {
        self.desk(options, |desk| {
            check(input)?;
            explain_composed::<L>(input, selector, desk)
        })
    }

    fn desk<O>(&self, options: &Options, run: impl FnOnce(&mut Desk<'_, '_>) -> Result<O>) -> Result<O> {
        let (mut planner, mut store) = (self.planner(options), PlanStore::default());
        run(&mut Desk::new(&mut planner, &mut store, self.limits))
    }

    fn answer<O>(&self, options: &Options, run: impl FnOnce(&mut Desk<'_, '_>) -> Result<O>) -> Result<Answer<O>> {
        self.desk(options, |desk| {
            let output = run(desk)?;
            let (standing, evidence) = desk.weakest().unzip();
            Ok(Answer { output, standing, evidence, uses: desk.uses().into_iter().cloned().collect() })
        })
    }

    /// Where a parameter has a figure: the truth about a place, holes and all.
    ///
    /// # Errors
    /// 305 no such parameter, 206 no such word of its facet, 207 no such region.
    pub fn coverage(
        &self,
        param: &str,
        facet: &str,
        region: Region,
        options: &Options,
    ) -> Result<Vec<(Span, Standing, Evidence)>> {
        let (_, def) = self.book.param(param).ok_or_else(|| self.book.unknown_param(param).field("param"))?;
        let facet = if facet.is_empty() {
            Facet::ANY
        } else {
            let unknown = || {
                let names = def.facet_names();
                let names = names.iter().map(String::as_str);
                Error::new(Code::UnknownWord).param(param).field(def.facet_key()).one_of(names)
            };
            def.facet_named(facet).ok_or_else(unknown)?
        };
        self.book.check_overlays(&options.overlays)?;
        let brought = options.overlays.iter().flat_map(|overlay| &overlay.places).map(|place| &place.def);
        if !self.book.regions().iter().chain(brought).any(|place| place.region == region) {
            return Err(Error::new(Code::UnknownRegion).region(region));
        }
        Ok(self.planner(options).coverage(param, facet, region))
    }

    /// The JSON road: one request in, one answer out. An answer is written whatever the request is; the number of its error
    /// comes back too, 0 where there is none.
    ///
    /// ```
    /// let engine = shebao::Engine::new()?;
    /// let mut answer = Vec::new();
    /// let request = br#"{"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}}"#;
    /// assert_eq!(engine.call(request, &mut answer), 0);
    /// assert!(answer.starts_with(br#"{"ok":{"pension_base":"8000.00","pension_employer":"1280.00""#));
    /// # Ok::<(), shebao::Error>(())
    /// ```
    pub fn call(&self, request: &[u8], answer: &mut Vec<u8>) -> u16 {
        self.session().call(request, answer)
    }

    /// A caller's own state: the plans of its last calls, kept while it asks under the same options.
    pub fn session(&self) -> Session<'_> {
        self.resume(Kept::default())
    }

    /// A session again, with what was [kept](Session::keep) of one under this engine.
    pub fn resume(&self, kept: Kept) -> Session<'_> {
        Session { engine: self, kept }
    }

    /// Options as a JSON request has them: an object of `known`, `accept` and `overlays`, each of which may be absent.
    /// Empty text is the default.
    ///
    /// # Errors
    /// 1xx where it is no such object, 206, 207 and 305 for what it names, 4xx for overlay rows.
    pub fn options(&self, text: &str) -> Result<Options> {
        crate::json::read_options(self, text)
    }
}

/// What a session keeps between calls, without its engine: for doors whose handles cannot borrow one.
#[derive(Debug, Default)]
pub struct Kept {
    options: Options,
    store: PlanStore,
    batches: Batches,
    profile: Last,
}

/// One caller's state between calls. The engine stays immutable and shared; a session is one thread's.
#[derive(Debug)]
pub struct Session<'e> {
    engine: &'e Engine,
    kept: Kept,
}

impl<'e> Session<'e> {
    /// As [`Engine::call`], and quicker where the same keys come again.
    pub fn call(&mut self, request: &[u8], answer: &mut Vec<u8>) -> u16 {
        crate::json::call(self, request, answer)
    }

    /// Ends the session; its plans go on with [`Engine::resume`].
    pub fn keep(self) -> Kept {
        self.kept
    }

    /// The engine it asks.
    pub fn engine(&self) -> &'e Engine {
        self.engine
    }

    /// The plans that hold under `options`; those made under others are forgotten.
    pub(crate) fn store(&mut self, options: &Options) -> &mut PlanStore {
        &mut self.under(options).store
    }

    /// The profile that a request names or brings; one that comes again is not read again.
    pub(crate) fn profile(&mut self, raw: &str) -> Result<Arc<Profile>> {
        self.engine.profile(raw, &mut self.kept.profile)
    }

    /// The batches that hold under `options`.
    pub(crate) fn batches(&mut self, options: &Options) -> &mut Batches {
        &mut self.under(options).batches
    }

    fn under(&mut self, options: &Options) -> &mut Kept {
        if self.kept.options != *options {
            let profile = self.kept.profile.take();
            self.kept = Kept { options: options.clone(), profile, ..Kept::default() };
        }
        &mut self.kept
    }
}
