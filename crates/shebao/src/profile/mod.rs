//! Host profiles: the codes of a host's tables, in and out, as data. See `docs/PROFILES.md`.
//!
//! Before and after the one JSON road, and nowhere else: [`take`] makes an input of ours from the host's record, [`give`] writes
//! the result under the host's codes. Without a profile nothing here is run.

mod bind;
mod bound;
mod check;
mod form;
mod give;
mod identity;
mod ids;
mod names;
mod read;
mod rows;
mod take;
mod text;
mod told;

use std::sync::{Arc, OnceLock};

use shebao_core::{Code, Error, Result};

pub(crate) use bound::Profile;
use read::Draft;
pub(crate) use rows::answer;

use crate::Engine;
use crate::engine::Shapes;

/// The profiles that are shipped, read when one is first asked for.
#[derive(Clone, Default, Debug)]
pub(crate) struct Shipped(OnceLock<Vec<(String, Draft, Arc<Profile>)>>);

/// The profile of the last call that brought its own, with its text.
pub(crate) type Last = Option<(String, Arc<Profile>)>;

/// The codes of a profile that an operation takes, and those that it gives, each once.
#[derive(Clone, Default, Debug)]
pub struct Codes {
    /// Read from a record.
    pub taken: Vec<String>,
    /// Written into it.
    pub given: Vec<String>,
}

impl Engine {
    /// The codes that an operation takes and gives under a profile: its name in JSON, or itself.
    ///
    /// # Errors
    /// 105 no such operation, 117 no such profile, 118 and 1xx where the profile is not valid.
    pub fn codes(&self, op: &str, profile: &str) -> Result<Codes> {
        let (index, _) = crate::operation::find(op)?;
        let profile = self.profile(profile.trim(), &mut None)?;
        let bound = profile.operations.get(index).ok_or_else(|| Error::new(Code::Defect))?;
        Ok(bound.codes())
    }

    /// The profile that a request names or brings.
    pub(crate) fn profile(&self, raw: &str, last: &mut Last) -> Result<Arc<Profile>> {
        if raw.starts_with('"') {
            let name: String = serde_json::from_str(raw).map_err(|_| Error::new(Code::WrongType).field("profile"))?;
            return self.shipped(&name).map(|(_, profile)| profile.clone());
        }
        if let Some((text, profile)) = last
            && text == raw
        {
            return Ok(profile.clone());
        }
        let draft = read::read(raw, |name| self.shipped(name).map(|(draft, _)| draft.clone()))?;
        let profile = Arc::new(Profile::bind(&draft, &Shapes::all())?);
        *last = Some((raw.to_owned(), profile.clone()));
        Ok(profile)
    }

    fn shipped(&self, name: &str) -> Result<(&Draft, &Arc<Profile>)> {
        let Shipped(cell) = self.shipped_profiles();
        let all = cell.get_or_init(|| read_all().unwrap_or_default());
        let found = all.iter().find(|(known, ..)| known == name);
        found.map(|(_, draft, profile)| (draft, profile)).ok_or_else(|| {
            let names = all.iter().map(|(name, ..)| name.as_str());
            Error::new(Code::UnknownProfile).field("profile").one_of(names)
        })
    }
}

/// The shipped ones; each builds on those before it.
fn read_all() -> Result<Vec<(String, Draft, Arc<Profile>)>> {
    let mut all: Vec<(String, Draft, Arc<Profile>)> = Vec::new();
    for (name, text) in read::shipped(shebao_data::PROFILES)? {
        let draft = read::read(&text, |base| {
            let known = all.iter().find(|(name, ..)| name == base);
            known.map(|(_, draft, _)| draft.clone()).ok_or_else(|| Error::new(Code::UnknownProfile).field("base"))
        })?;
        let profile = Arc::new(Profile::bind(&draft, &Shapes::all())?);
        all.push((name, draft, profile));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    /// A fault in a shipped profile would hide all of them.
    #[test]
    fn the_shipped_profiles_are_read() -> shebao_core::Result<()> {
        let all = super::read_all()?;
        assert!(all.len() >= 5, "{}", all.len());
        Ok(())
    }
}
