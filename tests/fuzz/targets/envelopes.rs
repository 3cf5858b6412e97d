//! Messages on the receive routes: as they come, and behind the signature and the encryption, which no fuzzer guesses.

use super::entities::{same_again, to_sign};
use super::world::{WORLD, bob, id, now};
use base64::{Engine, engine::general_purpose::STANDARD};
use seedpod::base::{DiasporaId, Luck};
use seedpod::cli::reasons;
use seedpod::protocol::links::LINKS_MAX;
use seedpod::protocol::{
    Entity, Reason, Refusal, Verified, acceptable, decrypt, encrypt, open_private, open_public, seal,
};
use serde_json::json;

type Opened = Result<Verified<Entity>, Refusal>;

/// The body of a `POST /receive/public`.
pub fn envelope(body: &[u8]) {
    judged(&open_public(body, &*WORLD, now()));
}

/// The body of a `POST /receive/users/:guid`; and as what lies below: a line with the inner keys, then the ciphertext.
pub fn encrypted(body: &[u8]) {
    let bob = bob();
    judged(&open_private(body, &bob, WORLD.private(&bob).unwrap(), &*WORLD, now()));
    let line = body.iter().position(|byte| *byte == b'\n').unwrap_or(body.len());
    let (keys, text) = (&body[..line], body.get(line + 1..).unwrap_or_default());
    let Ok(sealed) = WORLD.public(&bob).encrypt(keys) else { return };
    let body = json!({ "aes_key": STANDARD.encode(sealed), "encrypted_magic_envelope": STANDARD.encode(text) });
    match decrypt(body.to_string().as_bytes(), WORLD.private(&bob).unwrap()) {
        Ok(plain) => assert!(plain.len() <= text.len()),
        Err(refusal) => assert!(!refusal.again_can_help() && said(&refusal), "{refusal}"),
    }
}

/// The payload of an envelope, signed by whom it names if we have the key: publicly, then for bob, then, if it is a
/// relayable, with its author's signature, by each who could pass it on.
pub fn payload(xml: &[u8]) {
    let Ok(xml) = std::str::from_utf8(xml) else { return };
    let entity = Entity::from_xml(xml.as_bytes(), now()).ok();
    let author = entity.as_ref().map(Entity::author).filter(|author| WORLD.private(author).is_some());
    let author = author.cloned().unwrap_or_else(|| id("eve@pod-e.example"));
    let opened = publicly(xml, &author);
    judged(&opened);
    let reason = opened.as_ref().map_err(Refusal::reason).err();
    let improper = opened.is_ok_and(|verified| acceptable(&verified).is_err());
    if reason == Some(Reason::NotPublic) || improper {
        let opened = privately(&seal(xml, &author, WORLD.private(&author).unwrap()));
        assert_ne!(opened.as_ref().map_err(Refusal::reason).err(), Some(Reason::NotPublic));
        judged(&opened);
    }
    if let Some(signed) = entity.as_ref().and_then(|entity| countersigned(xml, entity)) {
        for sender in [author, bob(), id("carol@pod-c.example")] {
            let opened = publicly(&signed, &sender);
            judged(&opened);
            assert_ne!(opened.map_err(|refusal| refusal.reason()).err(), Some(Reason::SignatureVerificationFailed));
        }
    }
}

fn publicly(xml: &str, sender: &DiasporaId) -> Opened {
    open_public(seal(xml, sender, WORLD.private(sender).unwrap()).as_bytes(), &*WORLD, now())
}

fn privately(envelope: &str) -> Opened {
    let bob = bob();
    let body = encrypt(envelope, WORLD.public(&bob), &mut Luck::seeded(7)).unwrap();
    open_private(body.as_bytes(), &bob, WORLD.private(&bob).unwrap(), &*WORLD, now())
}

/// The same with the signature that its author would give it, where we are the author: the first of a name counts.
fn countersigned(xml: &str, entity: &Entity) -> Option<String> {
    let key = WORLD.private(entity.author())?;
    let text = to_sign(entity)?;
    let start = format!("<{}>", entity.name());
    let rest = xml.trim_start().strip_prefix(&start)?;
    let signature = STANDARD.encode(key.sign(text.as_bytes()));
    Some(format!("{start}<author_signature>{signature}</author_signature>{rest}"))
}

/// What is taken is its sender's and means the same once more; what is not taken is refused in words.
fn judged(opened: &Opened) {
    match opened {
        Ok(verified) => taken(verified),
        Err(refusal) => assert!(said(refusal), "{refusal} has no words"),
    }
}

fn said(refusal: &Refusal) -> bool {
    reasons::words(refusal.reason().code()).is_some()
}

fn taken(verified: &Verified<Entity>) {
    let (entity, sender) = (verified.entity(), verified.sender());
    let may_send = match (entity, verified.thing()) {
        (
            Entity::Comment(_) | Entity::Like(_) | Entity::PollParticipation(_) | Entity::EventParticipation(_),
            parent,
        ) => parent
            .is_some_and(|parent| *sender == parent.root.author || (parent.root.local && sender == entity.author())),
        (Entity::Retraction(_), target) => {
            target.is_some_and(|target| *sender == target.author || *sender == target.root.author)
        }
        _ => sender == entity.author(),
    };
    assert!(may_send, "{sender} sent {entity:?}");
    assert!(verified.links().len() <= LINKS_MAX);
    let again = match verified.recipient() {
        Some(_) => privately(verified.envelope()),
        None => open_public(verified.envelope().as_bytes(), &*WORLD, now()),
    };
    assert_eq!(again.as_ref(), Ok(verified));
    if let Err(refusal) = acceptable(verified) {
        assert!(!refusal.again_can_help() && said(&refusal), "{refusal}");
    } else if verified.recipient().is_none() {
        assert!(!private(entity), "in public: {entity:?}");
    }
    same_again(entity);
}

/// What has no business in public.
fn private(entity: &Entity) -> bool {
    match entity {
        Entity::StatusMessage(post) => !post.public,
        Entity::Photo(photo) => !photo.public,
        Entity::Profile(profile) => profile.public != Some(true) && profile.is_extended(),
        Entity::Contact(_) | Entity::Conversation(_) | Entity::Message(_) | Entity::Participation(_) => true,
        _ => false,
    }
}
