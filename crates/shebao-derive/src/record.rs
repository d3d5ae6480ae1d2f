//! `#[derive(Record)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Data, DeriveInput, Error, Field, Fields, GenericArgument, Ident, Path, PathArguments, Result, Token, Type};

use crate::doc::bilingual;
use crate::whole;

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
                    meaning: meaning(input, &["id", "part", "when", "item", "error"])?,
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
    fn constant(&self) -> Ident {
        format_ident!("{}", self.ident.to_string().to_uppercase())
    }

    fn has_role(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Scalar { role, .. } if role == name)
    }

    fn is_scalar(&self) -> bool {
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

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(input, "Record is for structs"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(input, "a record has named fields"));
    };
    if !input.attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive")) {
        let help = "a record is `#[non_exhaustive]`: a field may be added to it, and no caller may leave one out";
        return Err(Error::new_spanned(&input.ident, help));
    }
    let declared = fields.named.iter().map(declare).collect::<Result<Vec<_>>>()?;
    let name = &input.ident;
    let wants_key = wants_key(input)?;
    // Of an input some field is given; what a rule writes has lines alone.
    let is_given = declared.iter().any(|d| d.has_role("key") || d.has_role("given"));
    let is_answer = declared.iter().all(|d| d.has_role("line"));
    let lines = lines(&declared)?;
    let record = record(name, name, &declared, &shape(name, &declared));
    let whole = if is_given { whole::whole(name, &declared) } else { TokenStream::new() };
    let answer = if is_answer { answer(name, &declared) } else { TokenStream::new() };
    let key = if wants_key { split(name, &declared) } else { TokenStream::new() };
    Ok(quote! {
        #[allow(missing_docs)]
        impl #name { #(#lines)* }
        #record
        #whole
        #answer
        #key
    })
}

fn declare(field: &Field) -> Result<Declared<'_>> {
    let Some(ident) = &field.ident else {
        return Err(Error::new_spanned(field, "a record has named fields"));
    };
    let Some(attr) = field.attrs.iter().find(|a| a.path().is_ident("field")) else {
        let help = "needs `#[field(key | given | line, DOMAIN)]`, `#[field(list)]` or `#[field(flatten)]`";
        return Err(Error::new_spanned(field, help));
    };
    Ok(Declared { field, ident, kind: attr.parse_args()? })
}

/// How many fields a part has that is flattened.
fn width(part: &Type) -> TokenStream {
    quote!(<#part as ::shebao_core::record::Fields>::SHAPE.fields.len())
}

/// The constants `Input::WAGE`, which name the fields to the rule.
fn lines(declared: &[Declared<'_>]) -> Result<Vec<TokenStream>> {
    let (mut lines, mut own, mut flattened) = (Vec::new(), 0usize, Vec::new());
    for d in declared {
        if matches!(d.kind, Kind::Flatten) {
            flattened.push(width(&d.field.ty));
        } else {
            lines.push(line(d, &quote!(#own #(+ #flattened)*))?);
            own = own.saturating_add(1);
        }
    }
    Ok(lines)
}

fn line(d: &Declared<'_>, index: &TokenStream) -> Result<TokenStream> {
    let Declared { field, ident, kind } = d;
    let (role, domain, meaning) = match kind {
        Kind::List { meaning: Some(word) } if word == "restated" => {
            ("Restated", quote!(::shebao_core::domain::LIST), None)
        }
        Kind::List { meaning } => ("Given", quote!(::shebao_core::domain::LIST), meaning.as_ref()),
        Kind::Flatten => ("Given", quote!(::shebao_core::domain::LIST), None),
        Kind::Scalar { role, domain, meaning } => {
            let role = match role.to_string().as_str() {
                "key" => "Key",
                "line" => "Line",
                _ => "Given",
            };
            let inner = d.optional().unwrap_or(&field.ty);
            let domain = if domain.is_ident("choice") { quote!(<#inner>::DOMAIN) } else { quote!(#domain) };
            (role, domain, meaning.as_ref())
        }
    };
    let (zh, en) = bilingual(&field.attrs, field)?;
    let meaning = match meaning.map(Ident::to_string).as_deref() {
        Some("id") => quote!(Id),
        Some("part") => quote!(Part),
        Some("when") => quote!(When),
        Some("item") => quote!(Item),
        Some("error") => quote!(Error),
        Some("rows") => quote!(Rows),
        Some("told") => quote!(Told),
        _ => quote!(Plain),
    };
    let (constant, name, role, required) = (d.constant(), ident.to_string(), format_ident!("{role}"), d.required());
    Ok(quote! {
        pub const #constant: ::shebao_core::record::Line = ::shebao_core::record::Line {
            index: #index,
            field: &::shebao_core::record::Field {
                name: #name,
                zh: #zh,
                en: #en,
                domain: #domain,
                role: ::shebao_core::record::Role::#role,
                meaning: ::shebao_core::record::Meaning::#meaning,
                required: #required,
            },
        };
    })
}

/// The static table of fields: those of a part that is flattened stand in its place.
fn shape(name: &Ident, declared: &[Declared<'_>]) -> TokenStream {
    let own = |d: &Declared<'_>| {
        let constant = d.constant();
        let items = match (&d.kind, inner_of(&d.field.ty, "Vec")) {
            (Kind::List { .. }, Some(item)) => quote!(Some(<#item as ::shebao_core::record::Fields>::SHAPE)),
            _ => quote!(None),
        };
        quote!(::shebao_core::record::ShapeField { field: #name::#constant.field, items: #items })
    };
    let (mut parts, mut run) = (Vec::new(), Vec::new());
    for d in declared {
        if matches!(d.kind, Kind::Flatten) {
            let part = &d.field.ty;
            parts.push(quote!(&[#(#run),*]));
            parts.push(quote!(<#part as ::shebao_core::record::Fields>::SHAPE.fields));
            run.clear();
        } else {
            run.push(own(d));
        }
    }
    if parts.is_empty() {
        return quote!(::shebao_core::record::Shape { fields: &[#(#run),*] });
    }
    quote! {{
        const PARTS: &[&[::shebao_core::record::ShapeField]] = &[#(#parts,)* &[#(#run),*]];
        const ALL: [::shebao_core::record::ShapeField; ::shebao_core::record::Shape::width(PARTS)] =
            ::shebao_core::record::Shape::join(PARTS);
        ::shebao_core::record::Shape { fields: &ALL }
    }}
}

/// Reading by place, making of numbers, the check of bounds. `of` has the constants that name the fields.
fn record(name: &Ident, of: &Ident, declared: &[Declared<'_>], shape: &TokenStream) -> TokenStream {
    let reads = reads(declared);
    let makes = makes(declared);
    let bounds = declared.iter().map(|d| within(of, d));
    let given = declared.iter().filter(|d| d.is_scalar()).map(|d| (d.constant(), given(d)));
    let given = given.map(|(constant, read)| quote!(index if index == #of::#constant.index => #read));
    quote! {
        impl ::shebao_core::record::Record for #name {
            fn shape(&self) -> ::shebao_core::record::Shape {
                <Self as ::shebao_core::record::Fields>::SHAPE
            }
            fn read(&self, place: usize) -> ::shebao_core::record::Value<'_> { #reads }
        }

        impl ::shebao_core::record::Fields for #name {
            const SHAPE: ::shebao_core::record::Shape = #shape;
            fn make(row: &::shebao_core::record::Row<'_>) -> Option<Self> { #makes }
        }

        impl ::shebao_core::record::Lines for #name {
            #[inline(always)]
            fn line(&self, index: usize) -> i64 {
                match index { #(#given,)* _ => 0 }
            }
            #[inline(always)]
            fn within_bounds(&self) -> bool {
                true #(&& #bounds)*
            }
        }
    }
}

fn reads(declared: &[Declared<'_>]) -> TokenStream {
    let value = quote!(::shebao_core::record::Value);
    let (mut steps, mut arms) = (Vec::new(), Vec::new());
    for Declared { field, ident, kind } in declared {
        let place = arms.len();
        match kind {
            Kind::Scalar { .. } => {
                arms.push(quote!(#place => #value::from(::shebao_core::record::Scalar::raw(&self.#ident))));
            }
            Kind::List { .. } => arms.push(quote!(#place => #value::List(&self.#ident))),
            Kind::Flatten => {
                let width = width(&field.ty);
                steps.push(quote! {
                    let own: usize = #place;
                    if place >= own {
                        if place.wrapping_sub(own) < #width {
                            return ::shebao_core::record::Record::read(&self.#ident, place.wrapping_sub(own));
                        }
                    } else {
                        return match place { #(#arms,)* _ => #value::Absent };
                    }
                    let place = place.wrapping_sub(own).wrapping_sub(#width);
                });
                arms.clear();
            }
        }
    }
    quote!(#(#steps)* match place { #(#arms,)* _ => #value::Absent })
}

fn makes(declared: &[Declared<'_>]) -> TokenStream {
    let (mut fields, mut own, mut flattened) = (Vec::new(), 0usize, Vec::new());
    for Declared { field, ident, kind } in declared {
        let place = quote!(#own #(+ #flattened)*);
        let ty = &field.ty;
        fields.push(match kind {
            Kind::Scalar { .. } => quote!(#ident: row.scalar(#place)?),
            Kind::List { .. } => quote!(#ident: row.list(#place)?),
            Kind::Flatten => quote!(#ident: <#ty as ::shebao_core::record::Fields>::make(&row.part(#place))?),
        });
        if matches!(kind, Kind::Flatten) {
            flattened.push(width(ty));
        } else {
            own = own.saturating_add(1);
        }
    }
    quote!(Some(Self { #(#fields),* }))
}

/// Reading a field by its index, as a rule does: what is given, as the whole number that columns carry, and money.
fn given(d: &Declared<'_>) -> TokenStream {
    let ident = d.ident;
    if is_named(&d.field.ty, "Money") {
        quote!(self.#ident.fen())
    } else if d.optional().is_some_and(|ty| is_named(ty, "Money")) {
        quote!(match self.#ident { Some(money) => money.fen(), None => 0 })
    } else if matches!(&d.kind, Kind::Scalar { role, .. } if role == "given") {
        quote!(::shebao_core::record::Scalar::raw(&self.#ident).unwrap_or(0))
    } else {
        quote!(0)
    }
}

/// Writing by index: what a plan states is written as the number it is.
fn answer(name: &Ident, declared: &[Declared<'_>]) -> TokenStream {
    let writes = declared.iter().enumerate().map(|(index, d)| {
        let ident = d.ident;
        let money = quote!(::shebao_core::Money::from_fen(fen));
        if is_named(&d.field.ty, "Money") {
            quote!(#index => self.#ident = #money)
        } else if d.optional().is_some_and(|ty| is_named(ty, "Money")) {
            quote!(#index => self.#ident = Some(#money))
        } else {
            quote!(#index => if let Some(value) = ::shebao_core::record::Scalar::from_raw(fen) { self.#ident = value; })
        }
    });
    let fields = declared.iter().map(|d| d.ident);
    quote! {
        impl ::shebao_core::record::Answer for #name {
            #[inline(always)]
            fn unwritten() -> Self {
                Self { #(#fields: ::shebao_core::record::Unwritten::UNWRITTEN),* }
            }
            #[inline(always)]
            fn set_line(&mut self, index: usize, fen: i64) {
                match index { #(#writes,)* _ => {} }
            }
        }
    }
}

/// Whether a field lies inside its bounds.
fn within(of: &Ident, d: &Declared<'_>) -> TokenStream {
    let ident = d.ident;
    let lines = quote!(::shebao_core::record::Lines::within_bounds);
    match d.kind {
        Kind::Scalar { .. } => {
            let constant = d.constant();
            quote!(::shebao_core::record::Scalar::lies_in(&self.#ident, &#of::#constant.field.domain))
        }
        Kind::List { .. } => quote!(self.#ident.iter().all(#lines)),
        Kind::Flatten => quote!(#lines(&self.#ident)),
    }
}

/// The two halves of an input: the fields that select policy, and, where there are no lists, the amounts of the person.
fn split(name: &Ident, declared: &[Declared<'_>]) -> TokenStream {
    let (keys, rest): (Vec<_>, Vec<_>) = declared.iter().partition(|d| d.has_role("key"));
    let doc = "The fields of the input that select policy.";
    let key = half(name, &format_ident!("Key"), doc, &format_ident!("key"), &keys);
    let given = if rest.iter().all(|d| d.is_scalar()) {
        let doc = "The fields of the input that do not select policy.";
        half(name, &format_ident!("Given"), doc, &format_ident!("given"), &rest)
    } else {
        TokenStream::new()
    };
    quote!(#key #given)
}

fn half(name: &Ident, half: &Ident, doc: &str, method: &Ident, fields: &[&Declared<'_>]) -> TokenStream {
    let fields: Vec<_> =
        fields.iter().map(|d| Declared { field: d.field, ident: d.ident, kind: d.kind.clone() }).collect();
    let idents: Vec<_> = fields.iter().map(|d| d.ident).collect();
    let types = fields.iter().map(|d| &d.field.ty);
    let record = record(half, name, &fields, &shape(name, &fields));
    let whole = whole::whole(half, &fields);
    quote! {
        #[doc = #doc]
        #[derive(Clone, PartialEq, Debug)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub struct #half { #(pub #idents: #types),* }

        #record
        #whole

        impl #name {
            #[doc = #doc]
            pub fn #method(&self) -> #half {
                #half { #(#idents: self.#idents),* }
            }
        }
    }
}

fn wants_key(input: &DeriveInput) -> Result<bool> {
    match input.attrs.iter().find(|a| a.path().is_ident("record")) {
        None => Ok(false),
        Some(attr) => {
            let word: Ident = attr.parse_args()?;
            if word == "key" { Ok(true) } else { Err(Error::new(word.span(), "the only word here is `key`")) }
        }
    }
}

fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

fn inner_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(inner) => Some(inner),
            _ => None,
        }),
        _ => None,
    }
}
