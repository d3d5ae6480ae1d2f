//! A profile's JSON, checked in itself: each code once, each value once, no word that is not known.

use shebao_core::{Code, Error, Result};

use super::bound::lower;
use super::form::Form;
use crate::json::{Members, again, in_order};

/// How many codes a profile may have, and how many values, with all that these and the codes say.
const CODES: usize = 1_000;
const VALUES: usize = 10_000;
/// How long a code or a value may be.
const LENGTH: usize = 64;

/// How well it is known that a code or value means what the profile says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Confidence {
    /// The host's own word.
    Own,
    /// Two independent sources agree.
    A,
    /// One source.
    B,
    /// Not seen in this dialect; the caller must accept it by name.
    C,
}

/// A profile as it is written.
#[derive(Clone, Default, Debug)]
pub(crate) struct Draft {
    pub(crate) codes: Vec<FieldCode>,
}

/// A field of the host's tables.
#[derive(Clone, Debug)]
pub(crate) struct FieldCode {
    /// Where it stands in the profile that says it.
    pub(crate) row: usize,
    pub(crate) code: String,
    pub(crate) confidence: Confidence,
    pub(crate) accepted: bool,
    pub(crate) form: Option<Form>,
    /// Whether a result is written as a JSON string.
    pub(crate) text: bool,
    /// Values that mean an open end, besides null.
    pub(crate) open: Vec<String>,
    /// Fields of inputs: `wage`, `roster.wage`.
    pub(crate) field: Vec<Path>,
    /// Lines of outputs; where it has values, they are written there by what they set.
    pub(crate) line: Vec<Path>,
    pub(crate) values: Vec<ListValue>,
}

/// A value of a list.
#[derive(Clone, Debug)]
pub(crate) struct ListValue {
    /// Where it stands in the list; there, values are in order.
    pub(crate) row: usize,
    pub(crate) value: String,
    pub(crate) confidence: Confidence,
    pub(crate) accepted: bool,
    /// Fields of inputs that it sets, each to a word, as its text or `true` and `false`.
    pub(crate) sets: Vec<(Path, String)>,
    /// The word of results that it is, where it is none of those.
    pub(crate) is: Option<String>,
    /// Fields of inputs that must have one of these words beside it.
    pub(crate) only: Vec<(Path, Vec<String>)>,
    /// Codes that are read as these fields beside it.
    pub(crate) takes: Vec<(String, Path)>,
    /// Codes that are given these lines beside it.
    pub(crate) gives: Vec<(String, Path)>,
}

/// A field at the top, of a list's items, or of the items of every list: `*`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Path {
    pub(crate) list: String,
    pub(crate) name: String,
}

impl FieldCode {
    /// How much there is to be looked at.
    fn entries(&self) -> usize {
        let only = |value: &ListValue| value.only.iter().map(|(_, words)| words.len()).sum::<usize>();
        let said = |value: &ListValue| {
            let lists = [value.sets.len(), value.only.len(), only(value), value.takes.len(), value.gives.len()];
            lists.iter().sum::<usize>().saturating_add(1)
        };
        let own = self.open.len().saturating_add(self.field.len()).saturating_add(self.line.len());
        self.values.iter().map(said).sum::<usize>().saturating_add(own)
    }
}

impl Draft {
    /// The codes in order of their names, to be found by them.
    pub(crate) fn named(&self) -> Named<'_> {
        let mut named = Named(Vec::new());
        for code in &self.codes {
            if let Err(place) = named.search(&code.code) {
                named.0.insert(place, code);
            }
        }
        named
    }
}

/// Codes in order of their names, whatever the case.
pub(crate) struct Named<'d>(Vec<&'d FieldCode>);

impl<'d> Named<'d> {
    pub(crate) fn find(&self, name: &str) -> Option<&'d FieldCode> {
        self.0.get(self.search(name).ok()?).copied()
    }

    fn search(&self, name: &str) -> core::result::Result<usize, usize> {
        self.0.binary_search_by(|known| lower(&known.code).cmp(lower(name)))
    }
}

impl Path {
    /// Whether it is of this list, or of the record itself.
    pub(crate) fn is_of(&self, list: &str) -> bool {
        self.list == list || self.list == "*" && !list.is_empty()
    }

    fn parse(text: &str) -> Path {
        let (list, name) = text.split_once('.').unwrap_or(("", text));
        Path { list: list.to_owned(), name: name.to_owned() }
    }
}

/// What is wrong with a profile, in both languages.
pub(crate) fn bad(zh: &str, en: &str) -> Error {
    Error::new(Code::BadProfile).field("profile").hint(zh, en)
}

/// Reads a profile; `base` finds the one it builds on.
pub(crate) fn read(text: &str, base: impl FnOnce(&str) -> Result<Draft>) -> Result<Draft> {
    let mut members = Members::read(text, "profile")?;
    let mut draft = match members.string("base")? {
        Some(name) => base(&name)?,
        None => Draft::default(),
    };
    for name in ["name", "zh", "en", "note"] {
        members.string(name)?;
    }
    let codes = members.list("codes")?;
    let mut own = Vec::new();
    limit(codes.len(), CODES)?;
    for (row, code) in codes.into_iter().enumerate() {
        own.push(field_code(row, code, &draft).map_err(|error| error.row(row))?);
    }
    let names: Vec<String> = own.iter().map(|code| code.code.to_ascii_lowercase()).collect();
    if let Some(row) = again(names.iter().map(String::as_str)) {
        return Err(bad("同一代码出现两次", "a code stands twice").row(row));
    }
    limit(own.iter().map(FieldCode::entries).sum(), VALUES)?;
    // A code of one's own takes the place of the base's, whole.
    draft.codes.retain(|known| !own.iter().any(|code| code.code.eq_ignore_ascii_case(&known.code)));
    draft.codes.append(&mut own);
    let accept: Vec<String> = members.value("accept")?.unwrap_or_default();
    for (row, name) in accept.iter().enumerate() {
        accepted(&mut draft, name)
            .ok_or_else(|| bad("accept 所列代码不在方案中", "accept names no code or value of the profile").row(row))?;
    }
    members.end()?;
    Ok(draft)
}

fn limit(count: usize, most: usize) -> Result<()> {
    if count > most { Err(Error::new(Code::TooManyRows).field("profile").range(0, most)) } else { Ok(()) }
}

/// Marks `AAE003`, or the value of `AAB019=80`.
fn accepted(draft: &mut Draft, name: &str) -> Option<()> {
    let (code, value) = name.split_once('=').map_or((name, None), |(code, value)| (code, Some(value)));
    let found = draft.codes.iter_mut().find(|known| known.code.eq_ignore_ascii_case(code))?;
    match value {
        None => found.accepted = true,
        Some(value) => found.values.iter_mut().find(|known| known.value == value)?.accepted = true,
    }
    Some(())
}

fn field_code(row: usize, text: &str, base: &Draft) -> Result<FieldCode> {
    let mut members = Members::read(text, "codes")?;
    let code = named(members.string("code")?, "code")?;
    let confidence = confidence(&mut members)?;
    words(&mut members)?;
    let form = members.string("form")?;
    let form = form.map(|name| Form::named(&name).ok_or_else(|| bad("没有这种写法（form）", "no such form")));
    let form = form.transpose()?;
    let text = members.value("text")?.unwrap_or(false);
    let open = members.value("open")?.unwrap_or_default();
    let (field, line) = (paths(members.raw("field"), "field")?, paths(members.raw("line"), "line")?);
    let values = members.list("values")?.into_iter().enumerate();
    let place = |index: usize| format!("values item {}", index.saturating_add(1));
    let base = base.codes.iter().find(|known| known.code.eq_ignore_ascii_case(&code));
    let values = values.map(|(index, text)| list_value(index, text, base).map_err(|error| error.place(&place(index))));
    let values = values.collect::<Result<Vec<_>>>()?;
    members.end()?;
    if let Some(index) = again(values.iter().map(|value| value.value.as_str())) {
        return Err(bad("代码表中同一代码出现两次", "a value stands twice").place(&place(index)));
    }
    let order: Vec<usize> =
        in_order(values.iter().map(|value| value.value.as_str())).iter().map(|(_, place)| *place).collect();
    let mut values: Vec<Option<ListValue>> = values.into_iter().map(Some).collect();
    let values: Vec<ListValue> = order.iter().filter_map(|place| values.get_mut(*place)?.take()).collect();
    if !(values.is_empty() || field.is_empty()) {
        return Err(bad("有代码表的代码不能再对应字段", "a code with values has no field of its own"));
    }
    Ok(FieldCode { row, code, confidence, accepted: false, form, text, open, field, line, values })
}

fn list_value(row: usize, text: &str, base: Option<&FieldCode>) -> Result<ListValue> {
    let mut members = Members::read(text, "values")?;
    let value = named(members.string("value")?, "value")?;
    let confidence = confidence(&mut members)?;
    words(&mut members)?;
    if let Some(same) = members.string("as")? {
        members.end()?;
        let same = base.and_then(|base| base.values.iter().find(|known| known.value == same));
        let same =
            same.ok_or_else(|| bad("as 所指代码不在 base 的代码表中", "as names no value of the base's list"))?;
        return Ok(ListValue { row, value, confidence, accepted: false, ..same.clone() });
    }
    let set = |raw: &str, name| match raw {
        "true" | "false" => Ok(raw.to_owned()),
        raw => string(raw, name),
    };
    let pairs = |raw: Option<&str>, name: &'static str| -> Result<Vec<(String, Path)>> {
        let mut all = Vec::new();
        for (code, raw) in entries(raw, name)? {
            let code = named(Some(code), name)?;
            all.extend(paths(Some(&raw), name)?.into_iter().map(|path| (code.clone(), path)));
        }
        Ok(all)
    };
    let sets = entries(members.raw("sets"), "sets")?.into_iter();
    let sets = sets.map(|(field, raw)| Ok((Path::parse(&field), set(&raw, "sets")?))).collect::<Result<_>>()?;
    let only = entries(members.raw("only"), "only")?.into_iter();
    let only = only.map(|(field, raw)| Ok((Path::parse(&field), strings(&raw, "only")?))).collect::<Result<_>>()?;
    let is = members.string("is")?;
    let takes = pairs(members.raw("takes"), "takes")?;
    let gives = pairs(members.raw("gives"), "gives")?;
    members.end()?;
    Ok(ListValue { row, value, confidence, accepted: false, sets, is, only, takes, gives })
}

/// What people read beside a code; nothing here depends on it.
fn words(members: &mut Members<'_>) -> Result<()> {
    ["zh", "en", "note"].iter().try_for_each(|name| members.string(name).map(|_| ()))
}

fn confidence(members: &mut Members<'_>) -> Result<Confidence> {
    Ok(match members.string("confidence")?.as_deref() {
        None => Confidence::Own,
        Some("A") => Confidence::A,
        Some("B") => Confidence::B,
        Some("C") => Confidence::C,
        Some(_) => return Err(bad("可信度应为 A、B 或 C", "confidence is A, B or C")),
    })
}

/// A code or value that can be one.
fn named(text: Option<String>, name: &str) -> Result<String> {
    let text = text.ok_or_else(|| Error::new(Code::MissingMember).field(name))?;
    if text.is_empty() || text.len() > LENGTH || text.trim() != text {
        return Err(bad("代码为空、过长或带空格", "a code is empty, too long or has spaces around it"));
    }
    Ok(text)
}

/// One path, or an array of them.
fn paths(raw: Option<&str>, name: &str) -> Result<Vec<Path>> {
    let Some(raw) = raw else { return Ok(Vec::new()) };
    let texts = if raw.starts_with('[') { strings(raw, name)? } else { vec![string(raw, name)?] };
    Ok(texts.iter().map(|text| Path::parse(text)).collect())
}

fn string(raw: &str, name: &str) -> Result<String> {
    serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field(name))
}

fn strings(raw: &str, name: &str) -> Result<Vec<String>> {
    serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field(name))
}

/// An object's names and the JSON of its values, each name once.
fn entries(raw: Option<&str>, name: &'static str) -> Result<Vec<(String, String)>> {
    let Some(raw) = raw else { return Ok(Vec::new()) };
    let members = Members::read(raw, name)?;
    Ok(members.entries().map(|(name, raw)| (name.to_owned(), raw.to_owned())).collect())
}

/// The profiles of an object, by name.
pub(crate) fn shipped(text: &str) -> Result<Vec<(String, String)>> {
    entries(Some(text), "profiles")
}
