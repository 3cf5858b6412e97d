//! What the network's library takes although it makes no sense: our own further refusals, after verifying.

use crate::protocol::entity::Entity;
use crate::protocol::receiving::Verified;
use crate::protocol::refusal::{Reason, Refusal};

/// Refuses what is verified but improper: wrong recipient, wrong route, parts of others (`docs/protocol.md` 10.4,
/// 18.16). None of these gets better with time.
pub fn acceptable(verified: &Verified<Entity>) -> Result<(), Refusal> {
    let reason = match verified.entity() {
        Entity::Person(_) | Entity::Event(_) => Some(Reason::NotTaken),
        Entity::Contact(_) | Entity::Conversation(_) | Entity::Message(_) | Entity::Participation(_)
            if verified.recipient().is_none() =>
        {
            Some(Reason::WrongRoute)
        }
        Entity::Like(like) if like.entity.positive.is_none() => Some(Reason::InvalidEntity),
        Entity::Comment(_) | Entity::Like(_) | Entity::PollParticipation(_) | Entity::EventParticipation(_) => {
            private_root(verified)
        }
        Entity::Reshare(_) => unshared_root(verified),
        entity => meant_for_another(entity, verified).or_else(|| foreign_part(entity)),
    };
    reason.map_or(Ok(()), |reason| Err(reason.into()))
}

/// A relayable of a private thread, on the public route.
fn private_root(verified: &Verified<Entity>) -> Option<Reason> {
    let public = verified.thing().is_some_and(|parent| parent.root.public);
    (verified.recipient().is_none() && !public).then_some(Reason::NotPublic)
}

/// A reshare of something that was not for everybody.
fn unshared_root(verified: &Verified<Entity>) -> Option<Reason> {
    verified.thing().is_some_and(|root| !root.root.public).then_some(Reason::NotPublic)
}

fn meant_for_another(entity: &Entity, verified: &Verified<Entity>) -> Option<Reason> {
    let recipient = verified.recipient()?;
    match entity {
        Entity::Contact(contact) => (contact.recipient != *recipient).then_some(Reason::WrongRecipient),
        Entity::Conversation(conversation) => {
            let people = &conversation.participants;
            let complete = people.contains(&conversation.author) && people.contains(recipient);
            (!complete).then_some(Reason::NotAParticipant)
        }
        _ => None,
    }
}

fn foreign_part(entity: &Entity) -> Option<Reason> {
    let own = match entity {
        Entity::StatusMessage(post) => post.event.as_ref().is_none_or(|event| event.author == post.author),
        Entity::Conversation(conversation) => {
            conversation.messages.iter().all(|message| message.conversation_guid == conversation.guid)
        }
        _ => true,
    };
    (!own).then_some(Reason::ForeignPart)
}
