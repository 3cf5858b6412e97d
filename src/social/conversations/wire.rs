//! Conversations and messages on the wire: each author sends their own, to everybody who takes part.

use super::{Conversation, ConversationId, MessageId, NewMessage, called, messages, people, record, sql};
use crate::base::error::Missing;
use crate::base::{Error, Guid, Result, Time, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities::{self, Participants};
use crate::social::people::{Acquaintances, Person, PersonId};
use crate::social::{accounts, blocks, contacts, people as persons, posts};
use crate::text;
use std::collections::BTreeSet;

/// Takes in a conversation that somebody elsewhere begins with somebody here. Of those who live here each reads it when it
/// comes for them: whether its author may write to them is asked for each alone. It comes for nobody whom it did not name
/// the first time.
// spec: 7.18
pub fn receive(tx: &mut Tx, received: Verified<entities::Conversation>) -> Result<()> {
    let recipient = received.recipient().cloned().ok_or(Error::Improper("wrong_route"))?;
    let told = received.into_entity();
    if told.participants.iter().count() > limits::PARTICIPANTS_MAX {
        return Err(Error::Improper("too_many_participants"));
    }
    if told.messages.len() > limits::MESSAGES_MAX {
        return Err(Error::Improper("too_many_messages"));
    }
    let author = persons::known(tx, &told.author)?;
    let recipient = persons::known(tx, &recipient)?;
    check_contact(tx, &recipient, &author)?;
    check_welcome(tx, recipient.id, author.id)?;
    if posts::was_retracted(tx, &told.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = sql::by_author(tx, &told.guid, author.id)? {
        return bring(tx, &known, recipient.id);
    }
    let people = acquainted(tx, &told.participants)?;
    let now = tx.now();
    let first = told.messages.first().map(|message| message.text.as_str()).unwrap_or_default();
    let created_at = past(told.created_at, now);
    let conversation = sql::insert(tx, &told.guid, author.id, &called(&told.subject, first), created_at, now)?;
    for person in people {
        sql::add_participant(tx, conversation, person.id, !person.is_local() || person.id == recipient.id)?;
    }
    for message in told.messages {
        if sql::message_of(tx, &message.guid, author.id)?.is_none() {
            record(tx, &taken(message, conversation, &author, now))?;
        }
    }
    tx.tell(Event::Begun(conversation));
    Ok(())
}

/// A known conversation comes for somebody here: it must have named them, and whoever left stays away.
fn bring(tx: &mut Tx, known: &Conversation, recipient: PersonId) -> Result<()> {
    if sql::bring(tx, known.id, recipient)? {
        tx.tell(Event::Begun(known.id));
    } else if sql::standing(tx, recipient, known.id)?.is_none() {
        return Err(Error::Improper("not_a_participant"));
    }
    Ok(())
}

/// Everybody who takes part. Whoever is unknown is looked up, together with the others, but no crowd of them.
fn acquainted(tx: &Tx, told: &Participants) -> Result<Vec<Person>> {
    let mut people = Vec::new();
    let mut strangers = Vec::new();
    for id in told.iter().collect::<BTreeSet<_>>() {
        match persons::by_diaspora_id(tx, &id)? {
            Some(person) if person.is_local() && person.closed => {}
            Some(person) => people.push(person),
            None if id.host() == tx.here().host => {}
            None => strangers.push(id),
        }
    }
    match strangers.pop() {
        _ if strangers.len() >= limits::STRANGERS_MAX => Err(Error::Improper("too_many_participants")),
        // The arrival waits for the last of them.
        Some(last) => Err(Error::Missing(Missing::Person(last))),
        None => Ok(people),
    }
}

/// Nobody need read what people write whom they ignore.
fn check_welcome(db: &Db, recipient: PersonId, author: PersonId) -> Result<()> {
    if blocks::is_blocked(db, recipient, author)? { Err(Error::Improper("author_ignored")) } else { Ok(()) }
}

/// Whoever writes to somebody here must be their contact, in whichever direction; to a podmin everybody may.
fn check_contact(db: &Db, recipient: &Person, author: &Person) -> Result<()> {
    let known = contacts::with(db, recipient.id, author.id)?.is_some() || accounts::get(db, recipient.id)?.podmin;
    if known { Ok(()) } else { Err(Error::Improper("not_a_contact")) }
}

/// Takes in what somebody elsewhere says in a conversation. What is known is ignored, unless its author has changed it since.
// spec: 7.19
pub fn receive_message(tx: &mut Tx, received: Verified<entities::Message>) -> Result<()> {
    let recipient = received.recipient().cloned().ok_or(Error::Improper("wrong_route"))?;
    let told = received.into_entity();
    let author = persons::known(tx, &told.author)?;
    let recipient = persons::known(tx, &recipient)?;
    check_welcome(tx, recipient.id, author.id)?;
    let conversation = addressed(tx, &told.conversation_guid, author.id, recipient.id)?;
    let Some(known) = sql::message_of(tx, &told.guid, author.id)? else {
        let message = record(tx, &taken(told, conversation.id, &author, tx.now()))?;
        tx.tell(Event::Messaged(message));
        return Ok(());
    };
    if known.conversation != conversation.id {
        return Err(Error::Improper("invalid_author"));
    }
    match told.edited_at {
        Some(edited_at) if known.edited_at.is_none_or(|before| before < edited_at) => {
            let html = text::markdown::render(&told.text, &Acquaintances(tx));
            sql::change_message(tx, known.id, &told.text, html.as_str(), edited_at)
        }
        _ => Ok(()),
    }
}

/// The conversation of this GUID in which both take part; it is waited for until it comes for the recipient.
fn addressed(db: &Db, guid: &Guid, author: PersonId, recipient: PersonId) -> Result<Conversation> {
    let awaited = Error::Missing(Missing::Target(guid.clone()));
    let Some(found) = sql::between(db, guid, author, recipient)? else {
        let known = sql::by_guid(db, guid)?.is_some();
        return Err(if known { Error::Improper("not_a_participant") } else { awaited });
    };
    match sql::standing(db, recipient, found.id)? {
        Some((false, true)) => Ok(found),
        Some((false, false)) => Err(awaited),
        _ => Err(Error::Improper("not_a_participant")),
    }
}

fn taken(told: entities::Message, conversation: ConversationId, author: &Person, now: Time) -> NewMessage {
    NewMessage {
        guid: told.guid,
        conversation,
        author: author.id,
        text: told.text,
        created_at: past(told.created_at, now),
        edited_at: told.edited_at,
    }
}

/// Nothing was said in the future.
fn past(time: Option<Time>, now: Time) -> Time {
    time.unwrap_or(now).min(now)
}

/// A conversation that somebody here began, with what they have said in it when it began.
pub fn build(db: &Db, id: ConversationId) -> Result<String> {
    let conversation = sql::get(db, id)?;
    let ids = people(db, id)?.into_iter().map(|person| Ok(persons::get(db, person)?.diaspora_id));
    let ids = ids.collect::<Result<Vec<_>>>()?;
    let own = messages(db, conversation.author.id, id, None)?
        .into_iter()
        .filter(|message| message.author.id == conversation.author.id);
    let entity = entities::Conversation {
        messages: own.map(|message| entity(message, &conversation)).collect(),
        author: conversation.author.diaspora_id,
        guid: conversation.guid,
        subject: conversation.subject,
        created_at: Some(conversation.created_at),
        participants: Participants::new(&ids).ok_or(Error::Broken("a conversation with one person".into()))?,
    };
    Ok(entity.to_xml())
}

/// A message of somebody here.
pub fn build_message(db: &Db, id: MessageId) -> Result<String> {
    let message = sql::message(db, id)?;
    let conversation = sql::get(db, message.conversation)?;
    Ok(entity(message, &conversation).to_xml())
}

fn entity(message: super::Message, conversation: &Conversation) -> entities::Message {
    entities::Message {
        author: message.author.diaspora_id,
        guid: message.guid,
        text: message.text,
        created_at: Some(message.created_at),
        edited_at: message.edited_at,
        conversation_guid: conversation.guid.clone(),
    }
}
