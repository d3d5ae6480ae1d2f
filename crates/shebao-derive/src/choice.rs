//! `#[derive(Choice)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::doc::bilingual;

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(input, "Choice is for enums"));
    };
    let name = &input.ident;
    let mut words = Vec::new();
    let mut variants = Vec::new();
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) || variant.discriminant.is_some() {
            return Err(Error::new_spanned(
                variant,
                "a word has no fields and no number of its own: its place is its number",
            ));
        }
        let (zh, en) = bilingual(&variant.attrs, variant)?;
        let word = snake_case(&variant.ident.to_string());
        words.push(quote!(::shebao_core::record::Word { name: #word, zh: #zh, en: #en }));
        variants.push(&variant.ident);
    }
    let first = variants.first().map(|first| {
        quote! {
            impl ::shebao_core::record::Unwritten for #name {
                const UNWRITTEN: Self = Self::#first;
            }
        }
    });
    let facet = snake_case(&name.to_string());
    Ok(quote! {
        impl #name {
            /// The words, in order of their numbers.
            pub const WORDS: &'static [::shebao_core::record::Word] = &[#(#words),*];
            /// The set as a field's domain.
            pub const DOMAIN: ::shebao_core::record::Domain = ::shebao_core::domain::choice(Self::WORDS);
            const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The number in columns.
            pub const fn ordinal(self) -> u8 {
                self as u8
            }
        }

        impl ::shebao_core::policy::Words for #name {
            const FACET: &'static str = #facet;
            fn word(place: usize) -> Option<&'static str> {
                Self::WORDS.get(place).map(|word| word.name)
            }
            fn place(self) -> usize {
                usize::from(self.ordinal())
            }
        }

        impl ::shebao_core::record::Scalar for #name {
            fn raw(&self) -> Option<i64> {
                Some(i64::from(self.ordinal()))
            }
            fn from_raw(raw: i64) -> Option<Self> {
                usize::try_from(raw).ok().and_then(|index| Self::ALL.get(index)).copied()
            }
        }

        impl ::shebao_core::record::GivenWhole for #name {}
        #first
    })
}

fn snake_case(ident: &str) -> String {
    let mut out = String::new();
    for (index, c) in ident.char_indices() {
        if c.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
