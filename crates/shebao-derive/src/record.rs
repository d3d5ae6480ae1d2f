//! `#[derive(Record)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Data, DeriveInput, Error, Field, Fields, GenericArgument, Ident, PathArguments, Result, Token, Type};

use crate::doc::bilingual;

/// What `#[field(…)]` says.
enum Kind {
    Scalar {
        role: Ident,
        domain: Ident,
    },
    /// `list, restated`: says again what stands in other lines.
    List {
        restated: bool,
    },
    Flatten,
}

impl Parse for Kind {
    fn parse(input: ParseStream<'_>) -> Result<Kind> {
        let word: Ident = input.parse()?;
        match word.to_string().as_str() {
            "list" if input.is_empty() => Ok(Kind::List { restated: false }),
            "list" => {
                input.parse::<Token![,]>()?;
                let word: Ident = input.parse()?;
                let known = word == "restated";
                if known { Ok(Kind::List { restated: true }) } else { Err(Error::new(word.span(), "only `restated`")) }
            }
            "flatten" => Ok(Kind::Flatten),
            "key" | "given" | "line" => {
                if input.is_empty() {
                    let help = "needs a domain with type and bounds: `#[field(key, REGION)]`; see shebao_core::domain";
                    return Err(Error::new(word.span(), help));
                }
                input.parse::<Token![,]>()?;
                Ok(Kind::Scalar { role: word, domain: input.parse()? })
            }
            _ => Err(Error::new(word.span(), "one of key, given, line, list, flatten")),
        }
    }
}

struct Declared<'a> {
    field: &'a Field,
    ident: &'a Ident,
    kind: Kind,
}

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(input, "Record is for structs"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(input, "a record has named fields"));
    };
    let declared = fields.named.iter().map(declare).collect::<Result<Vec<_>>>()?;
    let name = &input.ident;
    let lines = declared.iter().enumerate().map(|(index, d)| line(index, d)).collect::<Result<Vec<_>>>()?;
    let visits = declared.iter().map(visit);
    let strips = declared.iter().map(strip);
    let money = declared.iter().enumerate().filter_map(|(index, d)| access(index, d));
    let (reads, writes): (Vec<_>, Vec<_>) = money.unzip();
    let bounds = declared.iter().map(|d| within(name, d));
    let key = if wants_key(input)? { split(name, &declared) } else { TokenStream::new() };
    Ok(quote! {
        #[allow(missing_docs)]
        impl #name { #(#lines)* }

        impl ::shebao_core::record::Record for #name {
            fn visit(&mut self, v: &mut dyn ::shebao_core::record::Visit) { #(#visits)* }
            fn strips<R>(
                records: &mut [R],
                at: impl Fn(&mut R) -> &mut Self + Copy,
                v: &mut dyn FnMut(&'static ::shebao_core::record::Field, &mut dyn ::shebao_core::record::Strip),
            ) { #(#strips)* }
        }

        impl ::shebao_core::record::Lines for #name {
            #[inline(always)]
            fn line(&self, index: usize) -> i64 {
                match index { #(#reads,)* _ => 0 }
            }
            #[inline(always)]
            fn set_line(&mut self, index: usize, fen: i64) {
                match index { #(#writes,)* _ => {} }
            }
            #[inline(always)]
            fn within_bounds(&self) -> bool {
                true #(&& #bounds)*
            }
        }

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

/// The constant `Input::WAGE`, which names the field to the rule.
fn line(index: usize, Declared { field, ident, kind }: &Declared<'_>) -> Result<TokenStream> {
    let (role, domain) = match kind {
        Kind::Flatten => return Ok(TokenStream::new()),
        Kind::List { restated } => {
            let role = if *restated { "Restated" } else { "Given" };
            (format_ident!("{role}"), quote!(::shebao_core::domain::LIST))
        }
        Kind::Scalar { role, domain } => {
            let role = match role.to_string().as_str() {
                "key" => "Key",
                "line" => "Line",
                _ => "Given",
            };
            let inner = inner_of(&field.ty, "Option").unwrap_or(&field.ty);
            let domain =
                if domain == "choice" { quote!(<#inner>::DOMAIN) } else { quote!(::shebao_core::domain::#domain) };
            (format_ident!("{role}"), domain)
        }
    };
    let (zh, en) = bilingual(&field.attrs, field)?;
    let constant = format_ident!("{}", ident.to_string().to_uppercase());
    let name = ident.to_string();
    // A flag that is left out is a question that is not asked.
    let optional = inner_of(&field.ty, "Option").is_some() || is_named(&field.ty, "bool");
    let required = !optional && !matches!(kind, Kind::List { .. }); // a list that is left out is empty
    Ok(quote! {
        pub const #constant: ::shebao_core::record::Line = ::shebao_core::record::Line {
            index: #index,
            field: &::shebao_core::record::Field {
                name: #name,
                zh: #zh,
                en: #en,
                domain: #domain,
                role: ::shebao_core::record::Role::#role,
                required: #required,
            },
        };
    })
}

fn visit(Declared { ident, kind, .. }: &Declared<'_>) -> TokenStream {
    let constant = format_ident!("{}", ident.to_string().to_uppercase());
    match kind {
        Kind::Scalar { .. } => quote!(v.scalar(Self::#constant.field, &mut self.#ident);),
        Kind::List { .. } => quote!(v.list(Self::#constant.field, &mut self.#ident);),
        Kind::Flatten => quote!(::shebao_core::record::Record::visit(&mut self.#ident, v);),
    }
}

/// A scalar field of many records at once; lists in lists are filled one by one.
fn strip(Declared { ident, kind, .. }: &Declared<'_>) -> TokenStream {
    let constant = format_ident!("{}", ident.to_string().to_uppercase());
    let of = quote!(&mut ::shebao_core::record::StripOf::new(records, move |r| &mut at(r).#ident));
    match kind {
        Kind::Scalar { .. } => quote!(v(Self::#constant.field, #of);),
        Kind::List { .. } => TokenStream::new(),
        Kind::Flatten => quote!(::shebao_core::record::Record::strips(records, move |r| &mut at(r).#ident, v);),
    }
}

/// Reading and writing a field by its index: only money is read; what a plan states is written as the number it is.
fn access(index: usize, Declared { field, ident, kind }: &Declared<'_>) -> Option<(TokenStream, TokenStream)> {
    if !matches!(kind, Kind::Scalar { .. }) {
        return None;
    }
    let money = quote!(::shebao_core::Money);
    if is_named(&field.ty, "Money") {
        Some((quote!(#index => self.#ident.fen()), quote!(#index => self.#ident = #money::from_fen(fen))))
    } else if inner_of(&field.ty, "Option").is_some_and(|t| is_named(t, "Money")) {
        let read = quote!(#index => match self.#ident { Some(money) => money.fen(), None => 0 });
        Some((read, quote!(#index => self.#ident = Some(#money::from_fen(fen)))))
    } else {
        let set = quote!(::shebao_core::record::Scalar::set_raw(&mut self.#ident, Some(fen)));
        Some((quote!(#index => 0), quote!(#index => { #set; })))
    }
}

/// Whether a field lies inside its bounds.
fn within(name: &Ident, Declared { ident, kind, .. }: &Declared<'_>) -> TokenStream {
    let lines = quote!(::shebao_core::record::Lines::within_bounds);
    match kind {
        Kind::Scalar { .. } => {
            let constant = format_ident!("{}", ident.to_string().to_uppercase());
            quote!(::shebao_core::record::Scalar::lies_in(&self.#ident, &#name::#constant.field.domain))
        }
        Kind::List { .. } => quote!(self.#ident.iter().all(#lines)),
        Kind::Flatten => quote!(#lines(&self.#ident)),
    }
}

/// The two halves of an input: the fields that select policy, and, where there are no lists, the amounts of the person.
fn split(name: &Ident, declared: &[Declared<'_>]) -> TokenStream {
    let is_key = |d: &&(usize, &Declared<'_>)| matches!(&d.1.kind, Kind::Scalar { role, .. } if role == "key");
    let all: Vec<_> = declared.iter().enumerate().collect();
    let keys: Vec<_> = all.iter().filter(is_key).copied().collect();
    let rest: Vec<_> = all.iter().filter(|d| !is_key(d)).copied().collect();
    let key = half(name, &format_ident!("Key"), "The fields of the input that select policy.", &keys);
    let given = if rest.iter().all(|(_, d)| matches!(d.kind, Kind::Scalar { .. })) {
        let given = half(name, &format_ident!("Given"), "The fields of the input that do not select policy.", &rest);
        let idents: Vec<_> = rest.iter().map(|(_, d)| d.ident).collect();
        quote! {
            #given
            impl #name {
                /// The fields that do not select policy.
                pub fn given(&self) -> Given {
                    Given { #(#idents: self.#idents),* }
                }
            }
        }
    } else {
        TokenStream::new()
    };
    let idents: Vec<_> = keys.iter().map(|(_, d)| d.ident).collect();
    quote! {
        #key
        #given
        impl #name {
            /// The fields that select policy.
            pub fn key(&self) -> Key {
                Key { #(#idents: self.#idents),* }
            }
        }
    }
}

fn half(name: &Ident, half: &Ident, doc: &str, fields: &[(usize, &Declared<'_>)]) -> TokenStream {
    let idents: Vec<_> = fields.iter().map(|(_, d)| d.ident).collect();
    let types = fields.iter().map(|(_, d)| &d.field.ty);
    let constants: Vec<_> = idents.iter().map(|ident| format_ident!("{}", ident.to_string().to_uppercase())).collect();
    let (reads, writes): (Vec<_>, Vec<_>) = fields.iter().filter_map(|(index, d)| access(*index, d)).unzip();
    let bounds = fields.iter().map(|(_, d)| within(name, d));
    quote! {
        #[doc = #doc]
        #[derive(Clone, PartialEq, Default, Debug)]
        #[allow(missing_docs)]
        pub struct #half { #(pub #idents: #types),* }

        impl ::shebao_core::record::Record for #half {
            fn visit(&mut self, v: &mut dyn ::shebao_core::record::Visit) {
                #(v.scalar(#name::#constants.field, &mut self.#idents);)*
            }
            fn strips<R>(
                records: &mut [R],
                at: impl Fn(&mut R) -> &mut Self + Copy,
                v: &mut dyn FnMut(&'static ::shebao_core::record::Field, &mut dyn ::shebao_core::record::Strip),
            ) {
                #(v(
                    #name::#constants.field,
                    &mut ::shebao_core::record::StripOf::new(records, move |r| &mut at(r).#idents),
                );)*
            }
        }

        impl ::shebao_core::record::Lines for #half {
            #[inline(always)]
            fn line(&self, index: usize) -> i64 {
                match index { #(#reads,)* _ => 0 }
            }
            #[inline(always)]
            fn set_line(&mut self, index: usize, fen: i64) {
                match index { #(#writes,)* _ => {} }
            }
            #[inline(always)]
            fn within_bounds(&self) -> bool {
                true #(&& #bounds)*
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
