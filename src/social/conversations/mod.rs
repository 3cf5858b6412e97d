//! Conversations: messages between those who take part, and nobody else.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::people::{self, Acquaintances, Person, PersonId};
use crate::social::{contacts, posts};
use crate::store::row_id;
use crate::text::{self, Html};
use std::collections::BTreeSet;

pub use wire::{build, build_message, receive, receive_message};

row_id!(ConversationId, "A row of `conversations`.");
row_id!(MessageId, "A row of `messages`.");

/// Conversations on a page of the inbox; clients ask for the next one when they get exactly this many.
pub const PAGE: usize = 15;
/// Longest subject, in characters (spec 7.18).
pub const SUBJECT_CHARS: usize = 255;
/// Longest message, in characters (spec 7.19).
pub const TEXT_CHARS: usize = 65_535;
/// Messages on a page of a conversation.
pub const MESSAGES_PAGE: usize = 50;
/// How much of a message a conversation without a subject is called by, in characters.
const BEGINNING_CHARS: usize = 70;

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    pub id: ConversationId,
    pub guid: Guid,
    /// Who began it.
    pub author: Person,
    /// Never blank.
    pub subject: String,
    pub created_at: Time,
    /// When the last message came.
    pub updated_at: Time,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub guid: Guid,
    pub conversation: ConversationId,
    pub author: Person,
    /// Markdown, as the author wrote it.
    pub text: String,
    pub html: Html,
    pub created_at: Time,
    /// When the author last changed it, as they say.
    pub edited_at: Option<Time>,
}

/// A conversation as it stands in somebody's inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub conversation: Conversation,
    /// Who was named in it and has not left, its reader among them.
    pub people: Vec<Person>,
    /// Messages its reader has not looked at.
    pub unread: i64,
    /// All messages but those of people whom its reader ignores.
    pub messages: i64,
    /// The latest of these.
    pub last: Option<Message>,
}

/// A message on its way into the store, whoever wrote it.
struct NewMessage {
    guid: Guid,
    conversation: ConversationId,
    author: PersonId,
    text: String,
    created_at: Time,
    edited_at: Option<Time>,
}

/// Begins a conversation with mutual contacts of the author, by its first message. A blank subject becomes the message's
/// first words. Refuses nobody or too many to write to, people who are no mutual contacts, and texts that do not fit.
pub fn begin(tx: &mut Tx, author: PersonId, to: &[PersonId], subject: &str, text: &str) -> Result<ConversationId> {
    let others: BTreeSet<PersonId> = to.iter().copied().collect();
    match others.len() {
        0 => return Err(Error::invalid("contact_ids", "conversations-nobody")),
        n if n >= limits::PARTICIPANTS_MAX => return Err(Error::invalid("contact_ids", "conversations-too-many")),
        _ => {}
    }
    for other in &others {
        if !contacts::relation(tx, author, *other)?.is_mutual() {
            return Err(Error::invalid("contact_ids", "conversations-not-mutual"));
        }
    }
    let text = check_text("conversation[text]", text)?;
    let subject = called(subject, &text);
    if subject.chars().count() > SUBJECT_CHARS {
        return Err(Error::invalid("conversation[subject]", "conversations-subject-too-long"));
    }
    let (guid, now) = (tx.luck().guid(), tx.now());
    let conversation = sql::insert(tx, &guid, author, &subject, now, now)?;
    for person in others.into_iter().chain([author]) {
        sql::add_participant(tx, conversation, person, true)?;
    }
    let guid = tx.luck().guid();
    record(tx, &NewMessage { guid, conversation, author, text, created_at: now, edited_at: None })?;
    tx.tell(Event::Begun(conversation));
    Ok(conversation)
}

/// Answers in a conversation the author takes part in. Refuses a text that does not fit.
pub fn reply(tx: &mut Tx, author: PersonId, conversation: ConversationId, text: &str) -> Result<MessageId> {
    if !sql::takes_part(tx, author, conversation)? {
        return Err(Error::NotFound);
    }
    let text = check_text("message[text]", text)?;
    let (guid, created_at) = (tx.luck().guid(), tx.now());
    let message = record(tx, &NewMessage { guid, conversation, author, text, created_at, edited_at: None })?;
    tx.tell(Event::Messaged(message));
    Ok(message)
}

fn check_text(field: &'static str, text: &str) -> Result<String> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    match text.chars().count() {
        0 => Err(Error::invalid(field, "conversations-text-missing")),
        n if n > TEXT_CHARS => Err(Error::invalid(field, "conversations-text-too-long")),
        _ => Ok(text),
    }
}

/// What a conversation is called, on one line: its subject, else how its first message begins.
fn called(subject: &str, text: &str) -> String {
    let line = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    // Its first line would be a greeting.
    let begins = text::plain(text, BEGINNING_CHARS);
    let candidates = [line(subject), begins, line(text).chars().take(BEGINNING_CHARS).collect()];
    candidates.into_iter().find(|words| !words.is_empty()).unwrap_or_else(|| "…".to_owned())
}

/// Puts a message into the store and counts it for everybody here who takes part, did not write it, and does not ignore
/// who did.
fn record(tx: &mut Tx, new: &NewMessage) -> Result<MessageId> {
    let html = text::markdown::render(&new.text, &Acquaintances(tx));
    let message = sql::insert_message(tx, new, html.as_str())?;
    sql::count_unread(tx, new.conversation, new.author)?;
    sql::touch(tx, new.conversation, tx.now())?;
    Ok(message)
}

/// A conversation as an archive has it.
pub struct Kept {
    pub guid: Guid,
    pub author: PersonId,
    pub subject: String,
    pub created_at: Time,
    pub updated_at: Time,
    pub unread: i64,
    pub people: Vec<PersonId>,
    pub messages: Vec<KeptMessage>,
}

/// A message of it.
pub struct KeptMessage {
    pub guid: Guid,
    pub author: PersonId,
    pub text: String,
    pub created_at: Time,
    pub edited_at: Option<Time>,
}

/// How many messages of a conversation are put back at once.
const KEPT_MESSAGES_MAX: usize = 20_000;

/// Puts a conversation back for one who took part, and for nobody else here: only they say that it was so. Others here find it
/// when they bring the very same words. Nothing where it is known otherwise.
pub fn restore(tx: &mut Tx, reader: PersonId, kept: &Kept) -> Result<Option<ConversationId>> {
    if let Some(known) = sql::by_guid(tx, &kept.guid)? {
        let waits = sql::standing(tx, reader, known.id)? == Some((true, false));
        let shows = waits && known.author.id == kept.author && is_same(tx, known.id, kept)?;
        return if shows { sql::show(tx, reader, known.id).map(|()| Some(known.id)) } else { Ok(None) };
    }
    if posts::was_retracted(tx, &kept.guid, kept.author)? {
        return Ok(None);
    }
    if kept.people.len() > limits::PARTICIPANTS_MAX {
        return Err(Error::Improper("too_many_participants"));
    }
    if kept.messages.len() > KEPT_MESSAGES_MAX {
        return Err(Error::Improper("too_many_messages"));
    }
    let first = kept.messages.first().map(|message| message.text.as_str()).unwrap_or_default();
    let subject: String = called(&kept.subject, first).chars().take(SUBJECT_CHARS).collect();
    let conversation = sql::insert(tx, &kept.guid, kept.author, &subject, kept.created_at, kept.updated_at)?;
    for person in kept.people.iter().copied().chain([reader]).collect::<BTreeSet<_>>() {
        let brought = person == reader || !people::get(tx, person)?.is_local();
        sql::add_participant(tx, conversation, person, brought)?;
        if !brought {
            // Nor does it come for them from elsewhere, with words that one of them made up.
            sql::keep_away(tx, person, conversation)?;
        }
    }
    for message in &kept.messages {
        if sql::message_of(tx, &message.guid, message.author)?.is_some() {
            continue;
        }
        let new = NewMessage {
            guid: message.guid.clone(),
            conversation,
            author: message.author,
            text: message.text.chars().take(TEXT_CHARS).collect(),
            created_at: message.created_at,
            edited_at: message.edited_at,
        };
        let html = text::markdown::render(&new.text, &Acquaintances(tx));
        sql::insert_message(tx, &new, html.as_str())?;
    }
    sql::set_unread(tx, reader, conversation, kept.unread)?;
    Ok(Some(conversation))
}

/// Whether a conversation has the very messages that an archive has.
fn is_same(db: &Db, id: ConversationId, kept: &Kept) -> Result<bool> {
    let known = sql::all_messages(db, id)?;
    let same = |message: &KeptMessage| known.contains(&(message.guid.clone(), message.author, message.text.clone()));
    Ok(known.len() == kept.messages.len() && kept.messages.iter().all(same))
}

/// Takes a conversation away that came with an import; from one of several who brought it, only for them.
pub fn take_out(tx: &Tx, reader: PersonId, id: ConversationId) -> Result<()> {
    sql::keep_away(tx, reader, id)?;
    sql::delete_unread(tx, id)
}

/// Hides a conversation from one of those who take part, for good: they get nothing more of it. It goes altogether when
/// nobody who lives here is left in it, and does not come back.
pub fn leave(tx: &mut Tx, person: PersonId, conversation: ConversationId) -> Result<()> {
    if !sql::hide(tx, person, conversation)? {
        return Err(Error::NotFound);
    }
    tidy(tx, person)
}

fn tidy(tx: &Tx, gone: PersonId) -> Result<()> {
    sql::tidy(tx, gone)?.iter().try_for_each(|(guid, author)| posts::remember_retracted(tx, guid, *author))
}

/// Takes somebody who goes out of all their conversations.
pub fn leave_all(tx: &mut Tx, person: PersonId) -> Result<()> {
    sql::hide_all(tx, person)?;
    tidy(tx, person)
}

/// Messages in the conversations somebody takes part in name them as they are called now.
pub fn render_again(tx: &Tx, named: &Person) -> Result<()> {
    for (id, text) in sql::messages_linking(tx, named.id, &named.link())? {
        sql::set_html(tx, id, text::markdown::render(&text, &Acquaintances(tx)).as_str())?;
    }
    Ok(())
}

/// `from` goes on as `to`: what was the one's is the other's, and who took part as both does so once.
pub fn hand_over(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)?;
    tidy(tx, to)
}

/// Somebody has looked at a conversation.
pub fn seen(tx: &Tx, person: PersonId, conversation: ConversationId) -> Result<()> {
    sql::seen(tx, person, conversation)
}

/// How many messages somebody has not looked at.
pub fn unread(db: &Db, person: PersonId) -> Result<i64> {
    sql::unread(db, person)
}

/// A conversation, whoever asks.
pub fn get(db: &Db, id: ConversationId) -> Result<Conversation> {
    sql::get(db, id)
}

/// The first conversation here of a GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Conversation>> {
    sql::by_guid(db, guid)
}

/// A message, whoever asks.
pub fn message(db: &Db, id: MessageId) -> Result<Message> {
    sql::message(db, id)
}

/// The conversation that an address names (GUID or row number), for one who takes part and has not left.
pub fn visible(db: &Db, viewer: PersonId, guid_or_id: &str) -> Result<Summary> {
    let guid = Guid::parse(guid_or_id);
    let id = if guid.is_none() { guid_or_id.parse().ok().map(ConversationId) } else { None };
    summary(db, viewer, sql::of(db, viewer, guid.as_ref(), id)?)
}

/// A page of somebody's conversations, the one with the latest message first; pages count from 1.
pub fn list(db: &Db, person: PersonId, page: usize) -> Result<Vec<Summary>> {
    let found = sql::list(db, person, PAGE, PAGE * (page.clamp(1, 100_000) - 1))?;
    found.into_iter().map(|conversation| summary(db, person, conversation)).collect()
}

fn summary(db: &Db, person: PersonId, conversation: Conversation) -> Result<Summary> {
    let (unread, messages) = sql::counts(db, person, conversation.id)?;
    let last = sql::messages(db, person, conversation.id, None, 1)?.pop();
    Ok(Summary { people: sql::people(db, conversation.id)?, conversation, unread, messages, last })
}

/// A page of the messages in a conversation, oldest first: the last ones, or the last ones before another. Nobody reads
/// whom they ignore.
pub fn messages(
    db: &Db,
    reader: PersonId,
    conversation: ConversationId,
    before: Option<MessageId>,
) -> Result<Vec<Message>> {
    sql::messages(db, reader, conversation, before, MESSAGES_PAGE)
}

/// Everybody who takes part, whether they have left here or not: who is written to elsewhere.
pub fn people(db: &Db, conversation: ConversationId) -> Result<Vec<PersonId>> {
    sql::everybody(db, conversation)
}
