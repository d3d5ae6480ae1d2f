//! The words that the law asks policy for: each list is declared by the matter that reads it, and found in the pack by its
//! text. So neither the order of the law nor that of the pack matters.

use super::book::ParamDef;
use super::facet::{Facet, FacetDef};

/// A closed list of words by which the law tells rows apart: `Kind`, `Payer`. A type that derives `Choice` is one.
pub trait Words: Copy {
    /// The facet in policy files: `kind`, `payer`.
    const FACET: &'static str;
    /// The word at a place in the law's list.
    fn word(place: usize) -> Option<&'static str>;
    /// The place of this word in the law's list.
    fn place(self) -> usize;
}

/// A facet as the law declares it, to be matched with the dictionary when the engine is made.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The facet in policy files.
    pub id: &'static str,
    /// The word at a place in the law's list.
    pub word: fn(usize) -> Option<&'static str>,
}

impl Declared {
    /// The words, in the law's order.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        (0..).map_while(self.word)
    }

    /// The first word that the pack does not have; the facet's own name where the pack's is another.
    fn lacks(self, def: &FacetDef) -> Option<&'static str> {
        if def.id != self.id {
            return Some(self.id);
        }
        self.words().enumerate().find(|(place, word)| def.place(word, *place).is_none()).map(|(_, word)| word)
    }

    /// One more than the place of a word in the pack.
    fn number(self, place: usize, def: &FacetDef) -> Option<u16> {
        u16::try_from(def.place((self.word)(place)?, place)?.checked_add(1)?).ok()
    }
}

/// One facet of a parameter: its words, or `Option` of them where a question may leave it open.
pub trait OneFacet: Copy {
    /// What the law declares.
    const LIST: Declared;
    /// The place of the word in the law's list; `None` where it is left open.
    fn place(self) -> Option<usize>;
}

impl<W: Words> OneFacet for W {
    const LIST: Declared = Declared { id: W::FACET, word: W::word };
    fn place(self) -> Option<usize> {
        Some(Words::place(self))
    }
}

impl<W: Words> OneFacet for Option<W> {
    const LIST: Declared = W::LIST;
    fn place(self) -> Option<usize> {
        self.map(Words::place)
    }
}

/// What tells the rows of a parameter apart, as a type: nothing, one facet, or two.
pub trait Facets: Copy {
    /// What the law declares, in order.
    const DECLARED: &'static [Declared];
    /// The numbers that the pack gives to the words; `None` where it lacks one of them.
    fn find(self, def: &ParamDef) -> Option<Facet>;
}

impl Facets for () {
    const DECLARED: &'static [Declared] = &[];
    fn find(self, _: &ParamDef) -> Option<Facet> {
        Some(Facet::ANY)
    }
}

impl<A: OneFacet> Facets for A {
    const DECLARED: &'static [Declared] = &[A::LIST];
    fn find(self, def: &ParamDef) -> Option<Facet> {
        let [first] = def.facets.as_slice() else { return None };
        Some(Facet::from_numbers([number(self, first)?, 0]))
    }
}

impl<A: OneFacet, B: OneFacet> Facets for (A, B) {
    const DECLARED: &'static [Declared] = &[A::LIST, B::LIST];
    fn find(self, def: &ParamDef) -> Option<Facet> {
        let [first, second] = def.facets.as_slice() else { return None };
        Some(Facet::from_numbers([number(self.0, first)?, number(self.1, second)?]))
    }
}

/// The pack's own numbers, for a tool that goes by the pack alone. The law cannot declare such a parameter, since nothing
/// says which words it would mean.
impl Facets for Facet {
    const DECLARED: &'static [Declared] = &[];
    fn find(self, def: &ParamDef) -> Option<Facet> {
        def.has_facet(self).then_some(self)
    }
}

fn number<A: OneFacet>(word: A, def: &FacetDef) -> Option<u16> {
    match word.place() {
        None => Some(0),
        Some(place) => A::LIST.number(place, def),
    }
}

/// What the law declares of a parameter's facets that the dictionary does not have: a facet, or a word. `Some("")` where
/// the dictionary has more facets.
pub(super) fn lacks(declared: &[Declared], def: &ParamDef) -> Option<&'static str> {
    let pairs = declared.iter().zip(def.facets.iter());
    if let Some(lacking) = pairs.clone().find_map(|(declared, def)| declared.lacks(def)) {
        return Some(lacking);
    }
    let matched = pairs.count();
    match declared.get(matched) {
        Some(more) => Some(more.id),
        None => (def.facets.len() > matched).then_some(""),
    }
}
