//! `#[derive(Record)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Fields, Ident, Result, Type};

use crate::declared::{Declared, Kind, declare, inner_of, is_named};
use crate::doc::bilingual;
use crate::whole;

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
    if is_answer
        && declared.iter().any(Declared::says_why)
        && let Some(d) = declared.iter().find(|d| d.optional().is_none())
    {
        let help = "where nothing may be due, every line is an `Option`: it is absent then, and no zero";
        return Err(Error::new_spanned(d.ident, help));
    }
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
        Some("outcome") => quote!(Outcome),
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
    let raws = at_place(declared, "raw", &|d| {
        let ident = d.ident;
        d.is_scalar().then(|| quote!(::shebao_core::record::Scalar::raw(&self.#ident)))
    });
    let lists = declared.iter().any(|d| !d.is_scalar()).then(|| {
        let lists = at_place(declared, "list", &|d| {
            let ident = d.ident;
            matches!(d.kind, Kind::List { .. }).then(|| quote!(Some(&self.#ident as &dyn ::shebao_core::record::List)))
        });
        quote!(fn list(&self, place: usize) -> Option<&dyn ::shebao_core::record::List> { #lists })
    });
    let makes = makes(declared);
    let bounds = declared.iter().map(|d| within(of, d));
    let given = declared.iter().filter(|d| d.is_scalar()).map(|d| (d.constant(), given(d)));
    let given = given.map(|(constant, read)| quote!(index if index == #of::#constant.index => #read));
    quote! {
        impl ::shebao_core::record::Record for #name {
            fn shape(&self) -> ::shebao_core::record::Shape {
                <Self as ::shebao_core::record::Fields>::SHAPE
            }
            #[inline]
            fn raw(&self, place: usize) -> Option<i64> { #raws }
            #lists
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

/// `match place { … }` over the places that `of` has something at; what is flattened is asked for its own.
fn at_place(declared: &[Declared<'_>], method: &str, of: &dyn Fn(&Declared<'_>) -> Option<TokenStream>) -> TokenStream {
    let method = format_ident!("{method}");
    let (mut steps, mut arms, mut place) = (Vec::new(), Vec::new(), 0usize);
    for d in declared {
        if matches!(d.kind, Kind::Flatten) {
            let (ident, width) = (d.ident, width(&d.field.ty));
            steps.push(quote! {
                let own: usize = #place;
                if place < own {
                    return match place { #(#arms,)* _ => None };
                }
                let place = place.wrapping_sub(own);
                if place < #width {
                    return ::shebao_core::record::Record::#method(&self.#ident, place);
                }
                let place = place.wrapping_sub(#width);
            });
            (arms, place) = (Vec::new(), 0);
        } else {
            arms.extend(of(d).map(|value| quote!(#place => #value)));
            place = place.saturating_add(1);
        }
    }
    quote!(#(#steps)* match place { #(#arms,)* _ => None })
}

fn makes(declared: &[Declared<'_>]) -> TokenStream {
    if !declared.iter().any(|d| matches!(d.kind, Kind::Flatten)) {
        // The numbers as an array: their count is looked at once.
        let count = declared.len();
        let fields = declared.iter().enumerate().map(|(place, d)| {
            let ident = d.ident;
            if d.is_scalar() {
                quote!(#ident: ::shebao_core::record::Scalar::from_raw(numbers[#place])?)
            } else {
                quote!(#ident: row.list(#place)?)
            }
        });
        return quote! {
            let numbers: &[i64; #count] = row.numbers()?;
            Some(Self { #(#fields),* })
        };
    }
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
