//! The members of a request as they stand: in their order, each as often as it is there. What a command puts in goes beside
//! them, so that the engine sees every fault of the rest.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// An object's members.
pub(crate) struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Nothing where the text is no JSON object: the engine says what it is by its own number.
    pub(crate) fn of(text: &'a [u8]) -> Option<Members<'a>> {
        serde_json::from_slice(text).ok()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, raw)| raw.get())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The object with the first member of this name replaced, or with a new one at its end.
    pub(crate) fn with(&self, name: &str, value: &str) -> String {
        let first = self.0.iter().position(|(known, _)| known == name);
        let member = |(index, (known, raw)): (usize, &(String, &RawValue))| {
            pair(known, if Some(index) == first { value } else { raw.get() })
        };
        let mut all: Vec<String> = self.0.iter().enumerate().map(member).collect();
        if first.is_none() {
            all.push(pair(name, value));
        }
        format!("{{{}}}", all.join(","))
    }
}

fn pair(name: &str, value: &str) -> String {
    format!("{}:{value}", serde_json::Value::from(name))
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_map(Each)
    }
}

struct Each;

impl<'de> Visitor<'de> for Each {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
