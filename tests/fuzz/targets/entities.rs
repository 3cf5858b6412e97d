//! Every entity, as XML and in the form of archives.

use super::world::now;
use seedpod::cli::reasons;
use seedpod::protocol::Entity;
use serde_json::Value;

/// XML, or the JSON of an archive.
pub fn entity(data: &[u8]) {
    match Entity::from_xml(data, now()) {
        Ok(entity) => same_again(&entity),
        Err(refusal) => assert!(reasons::words(refusal.reason().code()).is_some(), "{refusal}"),
    }
    let Some(from_archive) = serde_json::from_slice(data).ok().and_then(|json| Entity::from_json(&json, now()).ok())
    else {
        return;
    };
    // Characters that XML forbids are replaced on the way out.
    let sent = Entity::from_xml(from_archive.to_xml().as_bytes(), now());
    same_again(&sent.unwrap_or_else(|refusal| panic!("{refusal}: {}", from_archive.to_xml())));
}

/// What is written, in either form, is read again with nothing lost, and then stays as it is; a signature still fits.
pub fn same_again(entity: &Entity) {
    let read = |xml: &str| Entity::from_xml(xml.as_bytes(), now()).unwrap_or_else(|refusal| panic!("{refusal}: {xml}"));
    let (xml, json) = (entity.to_xml(), entity.to_json());
    let again = read(&xml);
    assert_eq!(Entity::from_json(&json, now()).as_ref(), Ok(&again), "{json}");
    assert_eq!(read(&again.to_xml()), again, "{xml}");
    // A null that is left out becomes the default where there is one.
    assert!(holds(&again.to_json(), &json), "{xml} lost something of {json}");
    assert_eq!(to_sign(&again), to_sign(entity), "{xml}");
}

/// Whether everything that `part` says stands in `whole` too.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(name, value)| whole.get(name).is_some_and(|whole| holds(whole, value)))
        }
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(whole, part)| holds(whole, part))
        }
        (whole, part) => whole == part,
    }
}

/// What the author of a relayable signs.
pub fn to_sign(entity: &Entity) -> Option<String> {
    match entity {
        Entity::Comment(signed) => Some(signed.signed_string()),
        Entity::Like(signed) => Some(signed.signed_string()),
        Entity::PollParticipation(signed) => Some(signed.signed_string()),
        Entity::EventParticipation(signed) => Some(signed.signed_string()),
        _ => None,
    }
}
