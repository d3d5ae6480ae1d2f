//! The bilingual doc comment `中文: English`.

use syn::{Attribute, Error, Expr, ExprLit, Lit, Meta, Result, spanned::Spanned};

/// Chinese and English, from the doc comment of a field or variant.
pub(crate) fn bilingual(attrs: &[Attribute], at: &impl Spanned) -> Result<(String, String)> {
    let lines: Vec<String> = attrs.iter().filter_map(text).collect();
    let doc = lines.join(" ");
    let help = "needs a doc comment `/// 中文名: English name`, with the official Chinese term before the colon";
    let Some((zh, en)) = doc.split_once(':') else {
        return Err(Error::new(at.span(), help));
    };
    let (zh, en) = (zh.trim(), en.trim());
    let is_chinese = zh.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    if !is_chinese || en.is_empty() {
        return Err(Error::new(at.span(), help));
    }
    Ok((zh.to_owned(), en.to_owned()))
}

fn text(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attr.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(s), .. }) => Some(s.value().trim().to_owned()),
        _ => None,
    }
}
