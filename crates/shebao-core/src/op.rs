//! The shapes of an operation: leaves, and what is composed of them.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::desk::Desk;
use crate::planned::Explained;
use crate::record::{Fields, Lines, values};
use crate::{Code, Error, Month, Result};

pub use crate::leaf::{About, Leaf, PersonLeaf};

/// An operation that owns no policy and no number: it hands rows to leaves.
pub trait Composed: 'static {
    /// Name, version, law.
    const ABOUT: About;
    /// The input.
    type Input: Fields + Lines;
    /// The result.
    type Output: Fields;

    /// Puts the leaves' answers together.
    ///
    /// # Errors
    /// 2xx where the lists do not hold together. A row that fails is listed in the output and makes no error here.
    fn run(input: &Self::Input, desk: &mut Desk<'_, '_>) -> Result<Self::Output>;

    /// Hands over the questions to leaves that lie behind each of `wanted`, in any order; none for what the input does not have.
    /// Work grows with the input and with `wanted`, not with their product.
    ///
    /// # Errors
    /// 201 where a selector does not say enough.
    fn calls(input: &Self::Input, wanted: &[Selector], desk: &mut Desk<'_, '_>, each: &mut Each<'_>) -> Result<()>;

    /// The leaves' lines that a line of the output is made of, where they have other names.
    fn made_of(_line: &str, _item: Option<&str>) -> Vec<&'static str> {
        Vec::new()
    }
}

/// Takes a question: which of those wanted it lies behind, and the question.
pub type Each<'e> = dyn FnMut(usize, &Call, &mut Desk<'_, '_>) -> Result<()> + 'e;

/// A question to a leaf, without its types.
pub struct Call(Box<dyn Asked>);

trait Asked {
    fn about(&self) -> &'static About;
    fn key(&self) -> Vec<Option<i64>>;
    fn explain(&self, desk: &mut Desk<'_, '_>) -> Result<Explained>;
}

struct OfLeaf<L: Leaf>(L::Input);
struct OfPerson<L: PersonLeaf>(L::Input);

impl<L: Leaf> Asked for OfLeaf<L> {
    fn about(&self) -> &'static About {
        &L::ABOUT
    }
    fn key(&self) -> Vec<Option<i64>> {
        values(&L::split(&self.0).0).map(|(_, value)| value.number()).collect()
    }
    fn explain(&self, desk: &mut Desk<'_, '_>) -> Result<Explained> {
        desk.explain_leaf::<L>(&self.0)
    }
}

impl<L: PersonLeaf> Asked for OfPerson<L> {
    fn about(&self) -> &'static About {
        &L::ABOUT
    }
    fn key(&self) -> Vec<Option<i64>> {
        values(&L::key(&self.0)).map(|(_, value)| value.number()).collect()
    }
    fn explain(&self, desk: &mut Desk<'_, '_>) -> Result<Explained> {
        desk.explain_person::<L>(&self.0)
    }
}

impl Call {
    /// One to a leaf.
    pub fn of<L: Leaf>(input: L::Input) -> Call {
        Call(Box::new(OfLeaf::<L>(input)))
    }

    /// One to a person leaf.
    pub fn of_person<L: PersonLeaf>(input: L::Input) -> Call {
        Call(Box::new(OfPerson::<L>(input)))
    }

    /// Which operation is asked.
    pub fn about(&self) -> &'static About {
        self.0.about()
    }

    /// What selects policy: questions to one operation that have this in common read the same rows.
    pub fn key(&self) -> Vec<Option<i64>> {
        self.0.key()
    }

    /// The steps of the answer.
    ///
    /// # Errors
    /// 2xx, 3xx, 5xx.
    pub fn explain(&self, desk: &mut Desk<'_, '_>) -> Result<Explained> {
        self.0.explain(desk)
    }
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Call").field(&self.about().name).field(&self.key()).finish()
    }
}

/// Which part of a composed operation is meant. Nobody builds the explanations of all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Selector {
    /// The caller's number of the unit, where there are several.
    pub unit: Option<u32>,
    /// The caller's number of the person, or of the debt; a stretch by our number.
    pub person: Option<u32>,
    /// The month.
    pub month: Option<Month>,
    /// What is levied.
    pub item: Option<&'static str>,
}

impl Selector {
    /// That the selector does not say which part, or names none that is there.
    pub fn missing(member: &str) -> Error {
        let told = r#""explain":{"person":1,"month":"2025-01"}"#;
        Error::new(Code::MissingField).field(&alloc::format!("explain.{member}")).hint(
            &alloc::format!("须写明解释哪一项，如 {told}；该项须在输入之中"),
            &alloc::format!("say which one to explain, as in {told}; the input must have it"),
        )
    }
}
