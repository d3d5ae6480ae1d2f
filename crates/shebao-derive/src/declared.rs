//! What a field's `#[field(…)]` declares.

use quote::format_ident;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Field, GenericArgument, Ident, Path, PathArguments, Result, Token, Type};

/// What `#[field(…)]` says.
#[derive(Clone)]
pub(crate) enum Kind {
    Scalar { role: Ident, domain: Path, meaning: Option<Ident> },
    List { meaning: Option<Ident> },
    Flatten,
}

impl Parse for Kind {
    fn parse(input: ParseStream<'_>) -> Result<Kind> {
        let word: Ident = input.parse()?;
        match word.to_string().as_str() {
            "list" => Ok(Kind::List { meaning: meaning(input, &["rows", "restated", "told"])? }),
            "flatten" => Ok(Kind::Flatten),
            "key" | "given" | "line" => {
                if input.is_empty() {
                    let help = "needs a domain with type and bounds: `#[field(key, REGION)]`; see shebao_law::domain";
                    return Err(Error::new(word.span(), help));
                }
                input.parse::<Token![,]>()?;
                let domain = input.parse()?;
                Ok(Kind::Scalar {
                    role: word,
                    domain,
                    meaning: meaning(input, &["id", "part", "when", "item", "error", "outcome"])?,
                })
            }
            _ => Err(Error::new(word.span(), "one of key, given, line, list, flatten")),
        }
    }
}

/// A word after the rest: what the field means to a door.
fn meaning(input: ParseStream<'_>, words: &[&str]) -> Result<Option<Ident>> {
    if input.is_empty() {
        return Ok(None);
    }
    input.parse::<Token![,]>()?;
    let word: Ident = input.parse()?;
    if words.iter().any(|known| word == known) {
        Ok(Some(word))
    } else {
        Err(Error::new(word.span(), format!("one of {}, or nothing", words.join(", "))))
    }
}

pub(crate) struct Declared<'a> {
    pub(crate) field: &'a Field,
    pub(crate) ident: &'a Ident,
    pub(crate) kind: Kind,
}

impl Declared<'_> {
    /// The constant that names the field to a rule.
    pub(crate) fn constant(&self) -> Ident {
        format_ident!("{}", self.ident.to_string().to_uppercase())
    }

    pub(crate) fn has_role(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Scalar { role, .. } if role == name)
    }

    /// Whether it is the line that says why nothing is due.
    pub(crate) fn says_why(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { meaning: Some(word), .. } if word == "outcome")
    }

    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self.kind, Kind::Scalar { .. })
    }

    /// What `Option` holds.
    pub(crate) fn optional(&self) -> Option<&Type> {
        inner_of(&self.field.ty, "Option")
    }

    /// Whether a record exists only with it. A flag that is left out is a question that is not asked, a list is empty.
    pub(crate) fn required(&self) -> bool {
        match self.kind {
            Kind::Scalar { .. } => self.optional().is_none() && !is_named(&self.field.ty, "bool"),
            Kind::List { .. } => false,
            Kind::Flatten => true,
        }
    }
}

pub(crate) fn declare(field: &Field) -> Result<Declared<'_>> {
    let Some(ident) = &field.ident else {
        return Err(Error::new_spanned(field, "a record has named fields"));
    };
    let Some(attr) = field.attrs.iter().find(|a| a.path().is_ident("field")) else {
        let help = "needs `#[field(key | given | line, DOMAIN)]`, `#[field(list)]` or `#[field(flatten)]`";
        return Err(Error::new_spanned(field, help));
    };
    Ok(Declared { field, ident, kind: attr.parse_args()? })
}

fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

pub(crate) fn inner_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(inner) => Some(inner),
            _ => None,
        }),
        _ => None,
    }
}
