//! Relayables: entities with their author's signature, kept so that they can be passed on as they came.

use crate::base::{DiasporaId, Time, limits};
use crate::protocol::base64;
use crate::protocol::keys::{PrivateKey, PublicKey};
use crate::protocol::known::Kind;
use crate::protocol::values::{Field, Invalid};
use crate::protocol::wire::Wire;
use crate::protocol::xml::{Element, allowed};

/// An entity that the author of the root passes on. // spec: 8
pub trait Relayable: Wire {
    /// Who did it.
    fn author(&self) -> &DiasporaId;

    /// What its parent is, looked up before anything else is judged; `None` for a kind nobody knows.
    fn parent_kind(element: &Element) -> Result<Option<Kind>, Invalid>;
}

/// A relayable and what must be kept with it (`docs/protocol.md` 8.3).
#[derive(Debug, Clone, PartialEq)]
pub struct Signed<T> {
    /// What is signed.
    pub entity: T,
    /// Standard base64; a root's author may leave it out.
    pub author_signature: Option<String>,
    /// The names of the signed elements, in the order they came.
    pub order: Vec<String>,
    /// Elements nobody here knows: name and text.
    pub unknown: Vec<(String, String)>,
}

const SIGNATURE: &str = "author_signature";

impl<T: Relayable> Signed<T> {
    /// Our own: in the usual order, always with a signature, because some insist on one. // spec: 8.1
    pub fn sign(entity: T, key: &PrivateKey) -> Signed<T> {
        Signed::sign_with(entity, Vec::new(), key)
    }

    /// The same with elements that the library does not know (name and text), signed like all others. // spec: 8.2
    pub fn sign_with(entity: T, unknown: Vec<(String, String)>, key: &PrivateKey) -> Signed<T> {
        let fields = entity.node().fields;
        let known = fields.iter().filter(|field| !field.absent()).map(|field| field.name.to_owned());
        let order = known.chain(unknown.iter().map(|(name, _)| name.clone())).collect();
        let mut signed = Signed { entity, author_signature: None, order, unknown };
        let signature = key.sign(signed.signed_string().as_bytes());
        signed.author_signature = Some(base64::standard(&signature));
        signed
    }

    /// Reads it; the signature is kept, not checked.
    pub fn from_element(element: &Element, now: Time) -> Result<Signed<T>, Invalid> {
        let entity = T::from_element(element, now)?;
        let mut read = Signed { entity, author_signature: None, order: Vec::new(), unknown: Vec::new() };
        let fields = read.entity.node().fields;
        let signature = element.text_of(SIGNATURE).filter(|text| !text.is_empty());
        read.author_signature = signature.map(str::to_owned);
        for child in element.children.iter().filter(|child| !child.name.contains("signature")) {
            if read.order.contains(&child.name) {
                continue;
            }
            if fields.iter().all(|field| field.name != child.name) {
                read.unknown.push((child.name.clone(), child.text.clone()));
            }
            read.order.push(child.name.clone());
            if read.order.len() > limits::RELAYABLE_ELEMENTS_MAX {
                return Err(Invalid);
            }
        }
        Ok(read)
    }

    /// The text of an element that the library does not know.
    pub fn unknown(&self, name: &str) -> Option<&str> {
        self.unknown.iter().find(|(other, _)| other == name).map(|(_, text)| text.as_str())
    }

    /// What the author has signed: the normalised values in their order. // spec: 8.2
    pub fn signed_string(&self) -> String {
        let fields = self.entity.node().fields;
        let texts: Vec<String> = self.order.iter().map(|name| allowed(&self.text_of(name, &fields))).collect();
        texts.join(";")
    }

    fn text_of(&self, name: &str, fields: &[Field]) -> String {
        let known = fields.iter().find(|field| field.name == name).map(|field| field.value.signed());
        let unknown = || self.unknown.iter().find(|(other, _)| other == name).map(|(_, text)| text.clone());
        known.or_else(unknown).unwrap_or_default()
    }

    /// Whether the signature is there and `author`'s.
    pub fn is_signed_by(&self, author: &PublicKey) -> bool {
        let signature = self.author_signature.as_deref().map(base64::from_lenient).unwrap_or_default();
        author.verify(self.signed_string().as_bytes(), &signature)
    }

    /// XML in the received order with unknown elements, the signature last: what the root's author passes on.
    // spec: 8.1
    pub fn to_xml(&self) -> String {
        let fields = self.entity.node().fields;
        let leaf = |name: &String| Element::leaf(name, &self.text_of(name, &fields));
        let mut children: Vec<Element> = self.order.iter().map(leaf).collect();
        children.extend(self.author_signature.iter().map(|text| Element::leaf(SIGNATURE, text)));
        Element { name: T::NAME.to_owned(), children, ..Element::default() }.write()
    }

    /// The form of account archives. // spec: 15
    pub fn to_json(&self) -> serde_json::Value {
        let mut data = self.entity.node().data();
        data.insert(SIGNATURE.to_owned(), self.author_signature.clone().unwrap_or_default().into());
        data.extend(self.unknown.iter().map(|(name, text)| (name.clone(), text.clone().into())));
        for name in &self.order {
            data.entry(name).or_insert(serde_json::Value::Null);
        }
        serde_json::json!({ "entity_type": T::NAME, "entity_data": data, "property_order": self.order })
    }
}

impl<T> Signed<T> {
    /// The same without its signature, for a root author's own: nobody has checked that one. // spec: 8.1
    pub fn without_signature(mut self) -> Signed<T> {
        self.author_signature = None;
        self
    }
}
