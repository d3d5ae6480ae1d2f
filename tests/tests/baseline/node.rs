//! JSON that keeps the order of its members: canonical answers differ if two of them change places.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    Object(Vec<(String, Node)>),
    List(Vec<Node>),
    /// As it stands there, byte for byte: `"8000.00"`, `3`, `3831.00`.
    Scalar(String),
}

impl Node {
    pub(super) fn read(text: &str) -> Node {
        let fault = |error: serde_json::Error| -> ! { panic!("{error}: {text}") };
        match text.as_bytes().first() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(text).unwrap_or_else(|error| fault(error));
                Node::Object(members.into_iter().map(|(name, raw)| (name, Node::read(raw.get()))).collect())
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_else(|error| fault(error));
                Node::List(items.into_iter().map(|raw| Node::read(raw.get())).collect())
            }
            _ => Node::Scalar(text.to_owned()),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Node::Object(members) => members.iter().find(|(known, _)| known == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The text of a string.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Node::Scalar(json) => serde_json::from_str(json).ok(),
            _ => None,
        }
    }
}

/// As JSON, for messages.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Object(members) => {
                f.write_str("{")?;
                for (index, (name, node)) in members.iter().enumerate() {
                    write!(f, "{}\"{name}\":{node}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("}")
            }
            Node::List(items) => {
                f.write_str("[")?;
                for (index, node) in items.iter().enumerate() {
                    write!(f, "{}{node}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Node::Scalar(json) => f.write_str(json),
        }
    }
}

/// The members of an object in their order.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Members<'a>, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Vec<(String, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                std::iter::from_fn(|| map.next_entry().transpose()).collect()
            }
        }
        deserializer.deserialize_map(Reader).map(Members)
    }
}
