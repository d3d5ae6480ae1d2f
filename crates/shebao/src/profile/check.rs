//! Whether the names of a profile are ours: a name that is none does nothing, and nobody would see it.

use shebao_core::Result;
use shebao_core::record::{Field, Shape, Type};

use super::bind::word;
use super::form::Form;
use super::read::{Draft, Path, bad};
use crate::engine::Shapes;

/// Holds every name against every operation.
///
/// # Errors
/// 118 where one is of no operation, or where its form does not go with it.
pub(crate) fn check(draft: &Draft, operations: &[Shapes]) -> Result<()> {
    let input = |path: &Path, fits: &dyn Fn(&Field) -> bool| {
        operations.iter().any(|shapes| any_named(&shapes.input, path, fits))
    };
    let output = |path: &Path, fits: &dyn Fn(&Field) -> bool| {
        operations.iter().any(|shapes| any_named(&shapes.output, path, fits))
    };
    let names = draft.named();
    let form_of = |name: &str| names.find(name).and_then(|code| code.form);
    let fits = |form: Option<Form>| {
        move |field: &Field| form.is_none_or(|form| form.fits(field)) || matches!(field.domain.ty, Type::List)
    };
    let unknown = || bad("没有这个字段，或其类型不能这样写", "no such field of ours, or none that can be written so");
    for code in &draft.codes {
        let row = code.row;
        let is_listed = |field: &Field| matches!(field.domain.ty, Type::Choice(_) | Type::Count);
        let line = |path: &Path| match code.values.is_empty() {
            true => output(path, &fits(code.form)),
            false => output(path, &is_listed),
        };
        if !(code.field.iter().all(|path| input(path, &fits(code.form))) && code.line.iter().all(line)) {
            return Err(unknown().row(row));
        }
        if code.form == Some(Form::Years) && !code.line.is_empty() {
            return Err(bad("结果不能写成整年", "a line cannot be written in whole years").row(row));
        }
        for value in &code.values {
            let is_word = |path: &Path, text: &str| input(path, &|field| word(&field.domain.ty, text).is_some());
            let is_line = |text: &String, path: &Path| output(path, &|field| word(&field.domain.ty, text).is_some());
            let good = value.is.iter().all(|text| code.line.iter().any(|path| is_line(text, path)))
                && value.sets.iter().all(|(path, text)| is_word(path, text))
                && value.only.iter().all(|(path, words)| words.iter().all(|text| is_word(path, text)))
                && value.takes.iter().all(|(code, path)| input(path, &fits(form_of(code))))
                && value.gives.iter().all(|(code, path)| output(path, &fits(form_of(code))));
            if !good {
                return Err(unknown().row(row).place(&format!("values item {}", value.row.saturating_add(1))));
            }
        }
    }
    Ok(())
}

/// Whether a path leads to a field that fits.
fn any_named(shape: &Shape, path: &Path, fits: &dyn Fn(&Field) -> bool) -> bool {
    let lists = shape.fields.iter().filter_map(|declared| Some((declared.field.name, declared.items.as_ref()?)));
    let mut levels = std::iter::once(("", shape)).chain(lists).filter(|(list, _)| path.is_of(list));
    levels.any(|(_, shape)| {
        let found = shape.position(&path.name).and_then(|place| shape.fields.get(place));
        found.is_some_and(|declared| fits(declared.field))
    })
}
