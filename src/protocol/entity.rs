//! The closed list of what can arrive: any entity, any verified entity, and how each is told by its root's name.

use crate::base::{DiasporaId, Time};
use crate::protocol::entities::*;
use crate::protocol::receiving::Verified;
use crate::protocol::refusal::{Reason, Refusal};
use crate::protocol::signed::Signed;
use crate::protocol::values::Invalid;
use crate::protocol::wire::Wire;
use crate::protocol::xml::Element;

macro_rules! kinds_of_entity {
    (alone: [$($name:ident),*] relayed: [$($relayed:ident),*] nested: [$($nested:ident),*]) => {
        /// Anything that can come alone.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Entity {
            $(#[doc = concat!("See [`", stringify!($name), "`].")] $name(Box<$name>),)*
            $(#[doc = concat!("See [`", stringify!($relayed), "`].")] $relayed(Box<Signed<$relayed>>),)*
        }

        /// A verified entity, told by its kind: what the inbox hands to the nouns.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "taken apart as soon as it is made")]
        pub enum Received {
            $(#[doc = concat!("See [`", stringify!($name), "`].")] $name(Verified<$name>),)*
            $(#[doc = concat!("See [`", stringify!($relayed), "`].")] $relayed(Verified<Signed<$relayed>>),)*
        }

        impl Entity {
            /// Reads an entity by its root's name. Signatures are kept, not checked. // spec: 6.3
            pub fn from_element(element: &Element, now: Time) -> Result<Entity, Refusal> {
                let spoiled = |_: Invalid| Refusal::from(Reason::InvalidEntity);
                match element.name.as_str() {
                    $($name::NAME => {
                        $name::from_element(element, now).map(Box::new).map(Entity::$name).map_err(spoiled)
                    })*
                    $($relayed::NAME => {
                        Signed::from_element(element, now).map(Box::new).map(Entity::$relayed).map_err(spoiled)
                    })*
                    $($nested::NAME => Err(Reason::NoAuthor.into()),)*
                    name if is_entity_name(name) => Err(Reason::UnknownEntity.into()),
                    _ => Err(Reason::InvalidEntityName.into()),
                }
            }

            /// The name of the root element.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Entity::$name(_) => $name::NAME,)*
                    $(Entity::$relayed(_) => $relayed::NAME,)*
                }
            }

            /// Whose act it is.
            pub fn author(&self) -> &DiasporaId {
                match self {
                    $(Entity::$name(entity) => &entity.author,)*
                    $(Entity::$relayed(signed) => &signed.entity.author,)*
                }
            }

            /// The payload of an envelope; of a relayable what the root's author passes on.
            pub fn to_xml(&self) -> String {
                match self {
                    $(Entity::$name(entity) => entity.to_xml(),)*
                    $(Entity::$relayed(signed) => signed.to_xml(),)*
                }
            }

            /// The form of account archives. // spec: 15
            pub fn to_json(&self) -> serde_json::Value {
                match self {
                    $(Entity::$name(entity) => entity.to_json(),)*
                    $(Entity::$relayed(signed) => signed.to_json(),)*
                }
            }
        }

        impl Verified<Entity> {
            /// Tells it by its kind.
            pub fn sort(self) -> Received {
                let (entity, proof) = self.apart();
                match entity {
                    $(Entity::$name(entity) => Received::$name(proof.of(*entity)),)*
                    $(Entity::$relayed(signed) => Received::$relayed(proof.of(*signed)),)*
                }
            }
        }

        $(impl From<$name> for Entity {
            fn from(entity: $name) -> Entity { Entity::$name(Box::new(entity)) }
        })*
        $(impl From<Signed<$relayed>> for Entity {
            fn from(signed: Signed<$relayed>) -> Entity { Entity::$relayed(Box::new(signed)) }
        })*
    };
}

kinds_of_entity! {
    alone: [StatusMessage, Photo, Reshare, Profile, Person, Contact, AccountDeletion, AccountMigration, Event,
        Participation, Conversation, Message, Retraction]
    relayed: [Comment, Like, PollParticipation, EventParticipation]
    nested: [Location, Poll, PollAnswer, Embed]
}

impl Entity {
    /// Reads the XML of a payload.
    pub fn from_xml(xml: &[u8], now: Time) -> Result<Entity, Refusal> {
        Entity::from_element(&Element::read(xml)?, now)
    }

    /// Reads the form of account archives. // spec: 15
    pub fn from_json(json: &serde_json::Value, now: Time) -> Result<Entity, Refusal> {
        Entity::from_element(&element_of(json).ok_or(Reason::BadJson)?, now)
    }

    /// The text in which diaspora:// links are followed. // spec: 10.1
    pub fn text(&self) -> Option<&str> {
        match self {
            Entity::StatusMessage(post) => Some(&post.text),
            Entity::Comment(comment) => Some(&comment.entity.text),
            Entity::Message(message) => Some(&message.text),
            Entity::Photo(photo) => photo.text.as_deref(),
            Entity::Profile(profile) => profile.bio.as_deref(),
            Entity::Event(event) => event.description.as_deref(),
            _ => None,
        }
    }
}

/// Lower-case letters and single underscores. // spec: 6.3
fn is_entity_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// The JSON form as the element it would be on the wire: lists lose their wrapper, `property_order` orders. `None` where a
/// name is none that an element can have.
pub(super) fn element_of(json: &serde_json::Value) -> Option<Element> {
    let name = json.get("entity_type")?.as_str().filter(|name| is_element_name(name))?;
    let data = json.get("entity_data")?.as_object()?;
    let order = json.get("property_order").and_then(|order| order.as_array());
    let ordered = order.into_iter().flatten().filter_map(|name| name.as_str());
    let relayed = |name: &&String| order.is_none() || name.contains("signature");
    let mut children = Vec::new();
    for name in ordered.chain(data.keys().filter(relayed).map(String::as_str)) {
        children.extend(elements_of(name, data.get(name)?)?);
    }
    Some(Element { name: name.to_owned(), children, ..Element::default() })
}

fn elements_of(name: &str, value: &serde_json::Value) -> Option<Vec<Element>> {
    use serde_json::Value;
    is_element_name(name).then_some(())?;
    match value {
        Value::Null => Some(vec![Element::leaf(name, "")]),
        Value::Bool(flag) => Some(vec![Element::leaf(name, &flag.to_string())]),
        Value::Number(number) => Some(vec![Element::leaf(name, &number.to_string())]),
        Value::String(text) => Some(vec![Element::leaf(name, text)]),
        Value::Array(items) => items.iter().map(element_of).collect(),
        Value::Object(_) => Some(vec![element_of(value)?]),
    }
}

fn is_element_name(name: &str) -> bool {
    Element::read(format!("<{name}/>").as_bytes()).is_ok_and(|element| element.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_cannot_write_elements_of_its_own() {
        let comment = |name: &str| {
            serde_json::json!({ "entity_type": "comment", "entity_data": {
                "author": "alice@pod-a.example", "guid": "0123456789abcdef", "parent_guid": "0123456789abcdef",
                "text": "hello", name: "",
            } })
        };
        let now = Time::from_unix(0);
        assert!(Entity::from_json(&comment("thread_parent_guid"), now).is_ok());
        for name in ["a b='c'", "text>injected</text><b", "", "a:b", "a/", "a\n"] {
            assert_eq!(Entity::from_json(&comment(name), now).unwrap_err().reason(), Reason::BadJson, "{name}");
        }
    }
}
