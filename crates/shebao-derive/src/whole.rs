//! How a typed caller makes a record: `new` of what is required, or a builder that has no `build` before it is whole.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use crate::declared::Declared;

/// More required fields than these are named one by one: a call of five values in a row tells nobody which is which.
const MOST: usize = 4;

pub(crate) fn whole(name: &Ident, declared: &[Declared<'_>]) -> TokenStream {
    let required: Vec<_> = declared.iter().filter(|d| d.required()).collect();
    let made = if required.len() > MOST { builder(name, declared, &required) } else { new(name, declared, &required) };
    let setters = declared.iter().map(setter);
    quote! {
        impl ::shebao_core::record::GivenWhole for #name {}
        #made
        #[allow(dead_code)]
        impl #name { #(#setters)* }
    }
}

/// `new(region, month, …)`.
fn new(name: &Ident, declared: &[Declared<'_>], required: &[&Declared<'_>]) -> TokenStream {
    let (idents, types) = named(required);
    let fields = declared.iter().map(|d| field(d, &|ident| quote!(#ident)));
    quote! {
        #[allow(dead_code)]
        impl #name {
            /// With what is required; everything else is left out.
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new(#(#idents: #types),*) -> Self {
                #name { #(#fields),* }
            }
        }
    }
}

/// `builder().region(…)….build()`: a type parameter for each required field, which is its type once it was set.
fn builder(name: &Ident, declared: &[Declared<'_>], required: &[&Declared<'_>]) -> TokenStream {
    let builder = format_ident!("{name}Builder");
    let unset = quote!(::shebao_core::record::Unset);
    let (idents, types) = named(required);
    let states: Vec<_> = idents.iter().map(|ident| format_ident!("{}", pascal(&ident.to_string()))).collect();
    let none = idents.iter().map(|_| &unset);
    let setters = required.iter().enumerate().map(|(index, d)| {
        let (ident, ty) = (d.ident, &d.field.ty);
        let doc = format!("Sets `{ident}`.");
        let before =
            states.iter().enumerate().map(|(place, state)| if place == index { unset.clone() } else { quote!(#state) });
        let after =
            states.iter().enumerate().map(|(place, state)| if place == index { quote!(#ty) } else { quote!(#state) });
        let free: Vec<_> =
            states.iter().enumerate().filter(|(place, _)| *place != index).map(|(_, state)| state).collect();
        let kept = idents.iter().filter(|kept| **kept != ident);
        quote! {
            impl<#(#free),*> #builder<#(#before),*> {
                #[doc = #doc]
                #[must_use]
                pub fn #ident(self, #ident: #ty) -> #builder<#(#after),*> {
                    #builder { #ident, #(#kept: self.#kept),* }
                }
            }
        }
    });
    let fields = declared.iter().map(|d| field(d, &|ident| quote!(self.#ident)));
    let doc = format!("[`{name}`] before it is whole: it has no `build` until each required field was set.");
    let unset_all = idents.iter().map(|_| &unset);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct #builder<#(#states),*> { #(#idents: #states),* }

        impl #name {
            /// Begins one. What is not required is set after `build`.
            pub fn builder() -> #builder<#(#unset_all),*> {
                #builder { #(#idents: #none),* }
            }
        }
        #(#setters)*
        impl #builder<#(#types),*> {
            /// The whole of it; what was not set is left out.
            #[must_use]
            pub fn build(self) -> #name {
                #name { #(#fields),* }
            }
        }
    }
}

/// A required field from where it was given, another one left out.
fn field(d: &Declared<'_>, given: &dyn Fn(&Ident) -> TokenStream) -> TokenStream {
    let ident = d.ident;
    if d.required() {
        let given = given(ident);
        quote!(#ident: #given)
    } else {
        quote!(#ident: ::core::default::Default::default())
    }
}

/// `.pension(true)`: the same with another value. What may be left out takes the value or an `Option` of it.
fn setter(d: &Declared<'_>) -> TokenStream {
    let (ident, ty) = (d.ident, &d.field.ty);
    let doc = format!("The same with this `{ident}`.");
    let (ty, value) = match d.optional() {
        Some(_) => (quote!(impl Into<#ty>), quote!(#ident.into())),
        None => (quote!(#ty), quote!(#ident)),
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #ident(self, #ident: #ty) -> Self {
            Self { #ident: #value, ..self }
        }
    }
}

fn named<'a>(required: &[&Declared<'a>]) -> (Vec<&'a Ident>, Vec<&'a Type>) {
    required.iter().map(|d| (d.ident, &d.field.ty)).unzip()
}

fn pascal(ident: &str) -> String {
    let mut out = String::new();
    for word in ident.split('_') {
        let mut letters = word.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}
