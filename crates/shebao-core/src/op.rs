//! The shapes of an operation: leaves, and what is composed of them.

use crate::desk::Desk;
use crate::planned::Explained;
use crate::record::{Fields, Lines};
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

    /// Explains one child, as the selector names it.
    ///
    /// # Errors
    /// 201 where the selector does not name one.
    fn explain(input: &Self::Input, selector: &Selector, desk: &mut Desk<'_, '_>) -> Result<Explained>;
}

/// Which child of a composed operation to explain. It never builds the trees of all.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Selector {
    /// The caller's number of the person.
    pub person: Option<u32>,
    /// The month.
    pub month: Option<Month>,
}

impl Selector {
    /// That the selector does not say which child, or names none that is there.
    pub fn missing(member: &str) -> Error {
        let told = r#""explain":{"person":1,"month":"2025-01"}"#;
        Error::new(Code::MissingField).field(&alloc::format!("explain.{member}")).hint(
            &alloc::format!("须写明解释哪一项，如 {told}；该项须在输入之中"),
            &alloc::format!("say which one to explain, as in {told}; the input must have it"),
        )
    }
}
