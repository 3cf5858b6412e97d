//! Magic envelopes: a payload, who sends it, and their signature over it (`docs/protocol.md` 4).

use crate::base::DiasporaId;
use crate::protocol::base64;
use crate::protocol::keys::{PrivateKey, PublicKey};
use crate::protocol::refusal::{Reason, Refusal};
use crate::protocol::xml;

/// What a request with an envelope declares itself as. // spec: 3
pub const CONTENT_TYPE: &str = "application/magic-envelope+xml";

/// A read envelope; nothing is believed before [`Envelope::is_signed_by`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Who claims to send it; `None` where that is no diaspora* ID, so that no key can be found.
    pub sender: Option<DiasporaId>,
    /// The entity's XML.
    pub payload: Vec<u8>,
    /// Raw bytes.
    signature: Vec<u8>,
}

/// Puts an entity's XML into an envelope of `sender`, signed with `key`.
pub fn seal(payload: &str, sender: &DiasporaId, key: &PrivateKey) -> String {
    let signature = base64::url_safe(&key.sign(signed(payload.as_bytes()).as_bytes()));
    let (data, key_id) = (base64::url_safe(payload.as_bytes()), base64::url_safe(sender.as_str().as_bytes()));
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            r#"<me:env xmlns:me="http://salmon-protocol.org/ns/magic-env">"#,
            r#"<me:data type="application/xml">{}</me:data>"#,
            r#"<me:encoding>base64url</me:encoding><me:alg>RSA-SHA256</me:alg>"#,
            r#"<me:sig key_id="{}">{}</me:sig></me:env>"#
        ),
        data, key_id, signature
    )
}

/// The text that is signed: always with padding, whatever was received. // spec: 4.1
pub fn signed(payload: &[u8]) -> String {
    format!("{}.YXBwbGljYXRpb24veG1s.YmFzZTY0dXJs.UlNBLVNIQTI1Ng==", base64::url_safe(payload))
}

impl Envelope {
    /// Reads an envelope up to, not including, its signature. // spec: 4.2
    pub fn read(body: &[u8]) -> Result<Envelope, Refusal> {
        let text = xml::readable(body)?;
        let document = xml::parse(text)?;
        let root = document.root_element();
        if root.tag_name().name() != "env" {
            return Err(Reason::InvalidEnvelope.into());
        }
        let part = |name: &str| root.children().find(|node| node.is_element() && is_named(text, node, name));
        let full = |name| part(name).filter(|node| !xml::text_of(*node).is_empty()).ok_or(Reason::InvalidEnvelope);
        let (data, sig) = (full("me:data")?, full("me:sig")?);
        let says = |name, expected: &str| part(name).is_some_and(|node| xml::text_of(node) == expected);
        if data.attribute("type") != Some("application/xml") {
            return Err(Reason::InvalidDataType.into());
        }
        if !says("me:encoding", "base64url") {
            return Err(Reason::InvalidEncoding.into());
        }
        if !says("me:alg", "RSA-SHA256") {
            return Err(Reason::InvalidAlgorithm.into());
        }
        let key_id = sig.attribute("key_id").ok_or(Reason::InvalidEnvelope)?;
        let decoded = |text: &str| base64::from_url_safe(text).ok_or(Reason::BadBase64);
        let sender = String::from_utf8(decoded(key_id)?).ok().and_then(|id| DiasporaId::parse(&id));
        Ok(Envelope { sender, payload: decoded(&xml::text_of(data))?, signature: decoded(&xml::text_of(sig))? })
    }

    /// Whether the payload is signed with the private half of `key`.
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        key.verify(signed(&self.payload).as_bytes(), &self.signature)
    }
}

/// Whether the element is written with exactly this prefix and name: the prefix counts, not the namespace. // spec: 4.1
fn is_named(text: &str, node: &roxmltree::Node, name: &str) -> bool {
    let tag = text.get(node.range().start + 1..).and_then(|tag| tag.strip_prefix(name));
    tag.is_some_and(|rest| rest.starts_with(['>', '/']) || rest.starts_with(|c: char| c.is_ascii_whitespace()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_envelope_opens_for_the_right_key_only() {
        let (key, other) = (PrivateKey::generate_small(), PrivateKey::generate_small());
        let alice = DiasporaId::parse("alice@pod-a.example").unwrap();
        let envelope = Envelope::read(seal("<a>ä</a>", &alice, &key).as_bytes()).unwrap();
        assert_eq!((envelope.sender.as_ref(), envelope.payload.as_slice()), (Some(&alice), "<a>ä</a>".as_bytes()));
        assert!(envelope.is_signed_by(&key.public()));
        assert!(!envelope.is_signed_by(&other.public()));
    }

    #[test]
    fn the_prefix_counts() {
        let alice = DiasporaId::parse("alice@pod-a.example").unwrap();
        let sealed = seal("<a/>", &alice, &PrivateKey::generate_small());
        let other = sealed.replace("me:", "x:").replace("xmlns:me", "xmlns:x");
        assert_eq!(Envelope::read(other.as_bytes()).unwrap_err().reason(), Reason::InvalidEnvelope);
    }
}
