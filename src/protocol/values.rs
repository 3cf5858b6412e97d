//! How single values travel: each type is read from an element's text and written in its one normal form.

use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::timestamps;
use crate::protocol::xml::Element;

/// A value as it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// No value: an empty element.
    Null,
    /// Text, names, times.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
    /// A number without a sign.
    Number(u64),
    /// A nested entity.
    Entity(Node),
    /// Nested entities of one kind, without a wrapper around them.
    List(Vec<Node>),
}

/// An entity as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The name of its element.
    pub name: &'static str,
    /// Its fields in the order they are written.
    pub fields: Vec<Field>,
}

/// One property of an entity as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The property's name, which is its element's except for nested entities.
    pub name: &'static str,
    /// Left out when there is no value.
    pub optional: bool,
    /// What it says.
    pub value: Value,
}

/// A property that breaks a rule or is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invalid;

/// What one element can hold.
pub trait Part: Sized {
    /// The name of the elements of a nested entity; other values have their property's.
    const ELEMENT: Option<&'static str> = None;

    /// Reads one element. `None` is null: empty, or unparsable where the protocol shrugs. // spec: 6.2
    fn read(element: &Element, now: Time) -> Result<Option<Self>, Invalid>;

    /// What stands for null where a value is required.
    fn null() -> Result<Self, Invalid> {
        Err(Invalid)
    }

    /// The normal form.
    fn value(&self) -> Value;
}

/// What a struct's field can hold: a part, perhaps a part, any number of parts.
pub trait Property: Sized {
    /// Reads it from the children of `parent`; `None` where there is no such element.
    fn find(parent: &Element, name: &'static str, now: Time) -> Result<Option<Self>, Invalid>;

    /// The normal form.
    fn written(&self) -> Value;
}

impl<P: Part> Property for P {
    fn find(parent: &Element, name: &'static str, now: Time) -> Result<Option<P>, Invalid> {
        let Some(child) = parent.child(P::ELEMENT.unwrap_or(name)) else { return Ok(None) };
        P::read(child, now)?.map_or_else(P::null, Ok).map(Some)
    }

    fn written(&self) -> Value {
        self.value()
    }
}

impl<P: Part> Property for Option<P> {
    fn find(parent: &Element, name: &'static str, now: Time) -> Result<Option<Option<P>>, Invalid> {
        parent.child(P::ELEMENT.unwrap_or(name)).map(|child| P::read(child, now)).transpose()
    }

    fn written(&self) -> Value {
        self.as_ref().map_or(Value::Null, Part::value)
    }
}

impl<P: Part> Property for Vec<P> {
    fn find(parent: &Element, name: &'static str, now: Time) -> Result<Option<Vec<P>>, Invalid> {
        let name = P::ELEMENT.unwrap_or(name);
        let items = parent.children.iter().filter(|child| child.name == name);
        items.filter_map(|child| P::read(child, now).transpose()).collect::<Result<_, _>>().map(Some)
    }

    fn written(&self) -> Value {
        let node = |part: &P| match part.value() {
            Value::Entity(node) => Some(node),
            _ => None,
        };
        Value::List(self.iter().filter_map(node).collect())
    }
}

/// Implements [`Part`] for a type by its reading (`&str` to `Result<Option<Self>, Invalid>`) and its writing.
macro_rules! parts {
    ($($kind:ty: $read:expr, $write:expr;)*) => {$(
        impl Part for $kind {
            fn read(element: &Element, _: Time) -> Result<Option<$kind>, Invalid> {
                let read: fn(&str) -> Result<Option<$kind>, Invalid> = $read;
                read(&element.text)
            }

            fn value(&self) -> Value {
                let write: fn(&$kind) -> Value = $write;
                write(self)
            }
        }
    )*};
}
pub(super) use parts;

parts! {
    DiasporaId: |text| typed(text, DiasporaId::parse), |id| Value::Text(id.as_str().to_owned());
    Guid: |text| typed(text, Guid::parse), |guid| Value::Text(guid.as_str().to_owned());
    bool: |text| Ok(boolean(text)), |flag| Value::Bool(*flag);
    u64: |text| Ok(integer(text)), |number| Value::Number(*number);
    Time: |text| Ok(timestamps::read(text)), |time| Value::Text(time.to_string());
}

/// Empty and null are the same for a text: the wire has one form for both. // spec: 1.3
impl Part for String {
    fn read(element: &Element, _: Time) -> Result<Option<String>, Invalid> {
        Ok(Some(element.text.clone()).filter(|text| !text.is_empty()))
    }

    fn null() -> Result<String, Invalid> {
        Ok(String::new())
    }

    fn value(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::Text(self.clone()) }
    }
}

/// Reads a text that is either empty or must have the right form.
pub(super) fn typed<T>(text: &str, parse: fn(&str) -> Option<T>) -> Result<Option<T>, Invalid> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or(Invalid) }
}

/// The spellings of yes and no. // spec: 1.3
pub fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "1" => Some(true),
        "false" | "f" | "no" | "n" | "0" => Some(false),
        _ => None,
    }
}

/// Digits and nothing else; what is larger than 64 bits counts as no number. // spec: 1.3
pub fn integer(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl Value {
    /// What a signature covers. // spec: 8.2
    pub fn signed(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Bool(flag) => flag.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Null | Value::Entity(_) | Value::List(_) => String::new(),
        }
    }

    /// The JSON form of account archives. // spec: 15
    pub fn json(&self) -> serde_json::Value {
        match self {
            Value::Null => serde_json::Value::String(String::new()),
            Value::Text(text) => text.clone().into(),
            Value::Bool(flag) => (*flag).into(),
            Value::Number(number) => (*number).into(),
            Value::Entity(node) => node.json(),
            Value::List(nodes) => nodes.iter().map(Node::json).collect(),
        }
    }
}

impl Field {
    /// Whether it is left out: optional and without a value.
    pub fn absent(&self) -> bool {
        self.optional && self.value == Value::Null
    }
}

impl Node {
    /// The XML element. // spec: 6.1
    pub fn element(&self) -> Element {
        let mut children = Vec::new();
        for field in self.fields.iter().filter(|field| !field.absent()) {
            match &field.value {
                Value::Entity(node) => children.push(node.element()),
                Value::List(nodes) => children.extend(nodes.iter().map(Node::element)),
                value => children.push(Element::leaf(field.name, &value.signed())),
            }
        }
        Element { name: self.name.to_owned(), children, ..Element::default() }
    }

    /// The JSON object. // spec: 15
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({ "entity_type": self.name, "entity_data": self.data() })
    }

    /// The members of `entity_data`. // spec: 15
    pub fn data(&self) -> serde_json::Map<String, serde_json::Value> {
        let present = self.fields.iter().filter(|field| !field.absent());
        present.map(|field| (field.name.to_owned(), field.value.json())).collect()
    }
}
