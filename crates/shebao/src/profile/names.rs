//! What a bound profile is asked by name: its codes, and what the host calls a field of ours.

use shebao_core::record::Shape;
use shebao_core::{Code, Error};

use super::Codes;
use super::bound::{Bound, What};

impl Bound {
    /// The codes of the record itself.
    pub(crate) fn codes(&self) -> Codes {
        let mut codes = Codes::default();
        let put = |list: &mut Vec<String>, code: &str| {
            if !list.iter().any(|known| known.eq_ignore_ascii_case(code)) {
                list.push(code.to_owned());
            }
        };
        let taken = self.input.first().into_iter().flat_map(|level| &level.codes);
        taken.for_each(|code| put(&mut codes.taken, &code.code));
        self.given.iter().for_each(|code| put(&mut codes.given, code));
        let direct = self.output.first().into_iter().flat_map(|level| &level.codes);
        let is_scalar = |what: &What| !matches!(what, What::List(_));
        direct.filter(|code| is_scalar(&code.what)).for_each(|code| put(&mut codes.given, &code.code));
        codes
    }

    /// What the host calls one of our input fields: of the record itself where it has such a field, or, in a row of a list, of
    /// the list. `personal` of an account is not `spans.personal`.
    pub(crate) fn code_of(&self, input: &Shape, field: &str, row: bool) -> Option<&str> {
        let own = !row && input.position(field).is_some();
        let levels = self.input.iter().filter(|level| !own || level.list.is_empty());
        let (lists, record): (Vec<_>, Vec<_>) = levels.partition(|level| !level.list.is_empty());
        lists.into_iter().chain(record).find_map(|level| {
            let shape = match level.list {
                "" => input,
                list => input.fields.get(input.position(list)?)?.items.as_ref()?,
            };
            let wanted = shape.position(field)?;
            level.of(wanted).next()
        })
    }

    /// An error that names the host's code where it named our field.
    pub(crate) fn told(&self, input: &Shape, error: Error) -> Error {
        let Some(field) = error.get_field() else { return error };
        match self.code_of(input, field, error.get_row().is_some()) {
            Some(code) => error.clone().field(code),
            None if error.code() == Code::MissingField && input.position(field).is_some() => {
                let zh = format!("方案中没有它的代码，可在请求的 set 中给出：\"{field}\"");
                let en = format!("the profile has no code for it; give it in the request's set: \"{field}\"");
                error.clone().hint(&zh, &en)
            }
            None => error,
        }
    }
}
