//! Statements on `conversations`, `conversation_participants` and `messages`.

use super::{Conversation, ConversationId, Message, MessageId, NewMessage};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::people::{self, Person, PersonId};
use crate::text::Html;
use rusqlite::{OptionalExtension, Params, Row, params};

fn select(condition: &str) -> String {
    format!(
        "SELECT conversations.id, conversations.guid, conversations.subject, conversations.created_at,
           conversations.updated_at, {}
         FROM conversations JOIN people ON people.id = conversations.author_id {condition}",
        people::COLUMNS
    )
}

fn from_row(row: &Row) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        id: row.get(0)?,
        guid: row.get(1)?,
        subject: row.get(2)?,
        created_at: row.get(3)?,
        updated_at: row.get(4)?,
        author: people::from_row(row, 5)?,
    })
}

fn one(db: &Db, condition: &str, values: impl Params) -> Result<Option<Conversation>> {
    Ok(db.sql().prepare_cached(&select(condition))?.query_row(values, from_row).optional()?)
}

pub fn get(db: &Db, id: ConversationId) -> Result<Conversation> {
    one(db, "WHERE conversations.id = ?1", [id])?.ok_or(Error::NotFound)
}

/// The one that was here first, where several bear the same GUID.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Conversation>> {
    one(db, "WHERE conversations.guid = ?1 ORDER BY conversations.id LIMIT 1", [guid])
}

pub fn by_author(db: &Db, guid: &Guid, author: PersonId) -> Result<Option<Conversation>> {
    one(db, "WHERE conversations.guid = ?1 AND conversations.author_id = ?2", params![guid, author])
}

/// Of those in which both take part the author's own, else the one that has come for the recipient, else the oldest.
pub fn between(db: &Db, guid: &Guid, author: PersonId, recipient: PersonId) -> Result<Option<Conversation>> {
    let condition = "JOIN conversation_participants a ON a.conversation_id = conversations.id AND a.person_id = ?2
         JOIN conversation_participants r ON r.conversation_id = conversations.id AND r.person_id = ?3
         WHERE conversations.guid = ?1
         ORDER BY conversations.author_id <> ?2, r.brought DESC, conversations.id LIMIT 1";
    one(db, condition, params![guid, author, recipient])
}

/// By GUID or row, among those somebody takes part in.
pub fn of(db: &Db, person: PersonId, guid: Option<&Guid>, id: Option<ConversationId>) -> Result<Conversation> {
    let condition = "JOIN conversation_participants p ON p.conversation_id = conversations.id
         WHERE p.person_id = ?1 AND p.hidden = 0 AND p.brought = 1 AND (conversations.guid = ?2 OR conversations.id = ?3)
         ORDER BY conversations.id LIMIT 1";
    one(db, condition, params![person, guid, id])?.ok_or(Error::NotFound)
}

pub fn list(db: &Db, person: PersonId, limit: usize, offset: usize) -> Result<Vec<Conversation>> {
    let sql = select(
        "JOIN conversation_participants p ON p.conversation_id = conversations.id
         WHERE p.person_id = ?1 AND p.hidden = 0 AND p.brought = 1
         ORDER BY conversations.updated_at DESC, conversations.id DESC LIMIT ?2 OFFSET ?3",
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map(params![person, limit, offset], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn insert(
    db: &Db,
    guid: &Guid,
    author: PersonId,
    subject: &str,
    created_at: Time,
    now: Time,
) -> Result<ConversationId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO conversations (guid, author_id, subject, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![guid, author, subject, created_at, now])?;
    Ok(ConversationId(db.sql().last_insert_rowid()))
}

pub fn touch(db: &Db, id: ConversationId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE conversations SET updated_at = max(updated_at, ?2) WHERE id = ?1")?
        .execute(params![id, now])?;
    Ok(())
}

/// `brought`: whether it has come for them; for whoever lives elsewhere it has.
pub fn add_participant(db: &Db, id: ConversationId, person: PersonId, brought: bool) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO conversation_participants (conversation_id, person_id, brought) VALUES (?1, ?2, ?3)
             ON CONFLICT DO NOTHING",
        )?
        .execute(params![id, person, brought])?;
    Ok(())
}

/// It comes for one who was named in it; whether that is news. All that others have said is new to them.
pub fn bring(db: &Db, id: ConversationId, person: PersonId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE conversation_participants SET brought = 1, unread = (
           SELECT count(*) FROM messages WHERE conversation_id = ?1 AND author_id <> ?2
             AND author_id NOT IN (SELECT person_id FROM blocks WHERE owner_id = ?2))
         WHERE conversation_id = ?1 AND person_id = ?2 AND brought = 0 AND hidden = 0",
    )?;
    Ok(statement.execute(params![id, person])? > 0)
}

/// Whether they are in it and have left, and whether it has come for them.
pub fn standing(db: &Db, person: PersonId, id: ConversationId) -> Result<Option<(bool, bool)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT hidden, brought FROM conversation_participants WHERE conversation_id = ?1 AND person_id = ?2",
    )?;
    Ok(statement.query_row(params![id, person], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

pub fn takes_part(db: &Db, person: PersonId, id: ConversationId) -> Result<bool> {
    Ok(standing(db, person, id)? == Some((false, true)))
}

/// Who was named in it and has not left here.
pub fn people(db: &Db, id: ConversationId) -> Result<Vec<Person>> {
    let sql = format!(
        "SELECT {} FROM conversation_participants p JOIN people ON people.id = p.person_id
         JOIN conversations ON conversations.id = p.conversation_id
         WHERE p.conversation_id = ?1 AND p.hidden = 0
         ORDER BY people.id <> conversations.author_id, lower(people.first_name), people.diaspora_id",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map([id], |row| people::from_row(row, 0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn everybody(db: &Db, id: ConversationId) -> Result<Vec<PersonId>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT person_id FROM conversation_participants WHERE conversation_id = ?1 ORDER BY 1")?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Whether there was anything to hide.
pub fn hide(db: &Db, person: PersonId, id: ConversationId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE conversation_participants SET hidden = 1, unread = 0
         WHERE conversation_id = ?1 AND person_id = ?2 AND hidden = 0 AND brought = 1",
    )?;
    Ok(statement.execute(params![id, person])? > 0)
}

pub fn hide_all(db: &Db, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE conversation_participants SET hidden = 1, unread = 0 WHERE person_id = ?1")?
        .execute([person])?;
    Ok(())
}

/// Removes what nobody who lives here is left in, not even one it may still come for; says whose that was.
pub fn tidy(db: &Db, gone: PersonId) -> Result<Vec<(Guid, PersonId)>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM conversations
         WHERE id IN (SELECT conversation_id FROM conversation_participants WHERE person_id = ?1)
           AND NOT EXISTS (SELECT 1 FROM conversation_participants p JOIN people ON people.id = p.person_id
                           WHERE p.conversation_id = conversations.id AND p.hidden = 0 AND people.pod_id IS NULL)
         RETURNING guid, author_id",
    )?;
    Ok(statement.query_map([gone], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    for sql in [
        // What both began or said under one GUID stays the old one's.
        "UPDATE OR IGNORE conversations SET author_id = ?2 WHERE author_id = ?1",
        "UPDATE OR IGNORE messages SET author_id = ?2 WHERE author_id = ?1",
        "INSERT INTO conversation_participants (conversation_id, person_id, unread, hidden, brought)
         SELECT conversation_id, ?2, unread, hidden, brought FROM conversation_participants WHERE person_id = ?1
         ON CONFLICT DO UPDATE SET unread = max(unread, excluded.unread), hidden = min(hidden, excluded.hidden),
           brought = max(brought, excluded.brought)",
        "DELETE FROM conversation_participants WHERE person_id = ?1 AND ?1 <> ?2",
    ] {
        db.sql().prepare_cached(sql)?.execute(params![from, to])?;
    }
    Ok(())
}

pub fn seen(db: &Db, person: PersonId, id: ConversationId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE conversation_participants SET unread = 0 WHERE conversation_id = ?1 AND person_id = ?2",
        )?
        .execute(params![id, person])?;
    Ok(())
}

pub fn set_unread(db: &Db, person: PersonId, id: ConversationId, unread: i64) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE conversation_participants SET unread = max(?3, 0) WHERE conversation_id = ?2 AND person_id = ?1",
        )?
        .execute(params![person, id, unread])?;
    Ok(())
}

/// Removes it where nobody who lives here reads it.
pub fn delete_unread(db: &Db, id: ConversationId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM conversations WHERE id = ?1 AND NOT EXISTS
               (SELECT 1 FROM conversation_participants p JOIN people ON people.id = p.person_id
                WHERE p.conversation_id = ?1 AND p.hidden = 0 AND people.pod_id IS NULL)",
        )?
        .execute([id])?;
    Ok(())
}

/// It is for one of them only once they bring it themselves.
pub fn keep_away(db: &Db, person: PersonId, id: ConversationId) -> Result<()> {
    set_standing(db, person, id, true, false)
}

/// They read it from now on.
pub fn show(db: &Db, person: PersonId, id: ConversationId) -> Result<()> {
    set_standing(db, person, id, false, true)
}

fn set_standing(db: &Db, person: PersonId, id: ConversationId, hidden: bool, brought: bool) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE conversation_participants SET hidden = ?3, brought = ?4, unread = 0
             WHERE conversation_id = ?1 AND person_id = ?2",
        )?
        .execute(params![id, person, hidden, brought])?;
    Ok(())
}

/// GUID, author and text of all messages.
pub fn all_messages(db: &Db, id: ConversationId) -> Result<Vec<(Guid, PersonId, String)>> {
    let mut statement =
        db.sql().prepare_cached("SELECT guid, author_id, text FROM messages WHERE conversation_id = ?1")?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn unread(db: &Db, person: PersonId) -> Result<i64> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT coalesce(sum(unread), 0) FROM conversation_participants WHERE person_id = ?1")?;
    Ok(statement.query_row([person], |row| row.get(0))?)
}

/// What somebody has not looked at, and how much there is for them.
pub fn counts(db: &Db, person: PersonId, id: ConversationId) -> Result<(i64, i64)> {
    let mut statement = db.sql().prepare_cached(
        "SELECT unread, (SELECT count(*) FROM messages WHERE messages.conversation_id = ?1
           AND messages.author_id NOT IN (SELECT person_id FROM blocks WHERE owner_id = ?2))
         FROM conversation_participants WHERE conversation_id = ?1 AND person_id = ?2",
    )?;
    Ok(statement.query_row(params![id, person], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// One more for everybody here who takes part, did not write it, and does not ignore who did.
pub fn count_unread(db: &Db, id: ConversationId, author: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE conversation_participants SET unread = unread + 1
             WHERE conversation_id = ?1 AND person_id <> ?2 AND hidden = 0 AND brought = 1
               AND person_id IN (SELECT id FROM people WHERE pod_id IS NULL)
               AND person_id NOT IN (SELECT owner_id FROM blocks WHERE blocks.person_id = ?2)",
        )?
        .execute(params![id, author])?;
    Ok(())
}

fn select_messages(condition: &str) -> String {
    format!(
        "SELECT messages.id, messages.guid, messages.conversation_id, messages.text, messages.html,
           messages.created_at, messages.edited_at, {}
         FROM messages JOIN people ON people.id = messages.author_id {condition}",
        people::COLUMNS
    )
}

fn message_from_row(row: &Row) -> rusqlite::Result<Message> {
    Ok(Message {
        id: row.get(0)?,
        guid: row.get(1)?,
        conversation: row.get(2)?,
        text: row.get(3)?,
        html: Html::stored(row.get(4)?),
        created_at: row.get(5)?,
        edited_at: row.get(6)?,
        author: people::from_row(row, 7)?,
    })
}

fn found(db: &Db, condition: &str, values: impl Params) -> Result<Vec<Message>> {
    let mut statement = db.sql().prepare_cached(&select_messages(condition))?;
    Ok(statement.query_map(values, message_from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn message(db: &Db, id: MessageId) -> Result<Message> {
    found(db, "WHERE messages.id = ?1", [id])?.pop().ok_or(Error::NotFound)
}

pub fn message_of(db: &Db, guid: &Guid, author: PersonId) -> Result<Option<Message>> {
    Ok(found(db, "WHERE messages.guid = ?1 AND messages.author_id = ?2", params![guid, author])?.pop())
}

/// The last ones before another, oldest first, without those of people whom the reader ignores.
pub fn messages(
    db: &Db,
    reader: PersonId,
    id: ConversationId,
    before: Option<MessageId>,
    limit: usize,
) -> Result<Vec<Message>> {
    let condition = "WHERE messages.conversation_id = ?1
           AND messages.author_id NOT IN (SELECT person_id FROM blocks WHERE owner_id = ?2)
           AND (?3 IS NULL OR (messages.created_at, messages.id)
                              < (SELECT created_at, id FROM messages WHERE id = ?3 AND conversation_id = ?1))
         ORDER BY messages.created_at DESC, messages.id DESC LIMIT ?4";
    let mut latest = found(db, condition, params![id, reader, before, limit])?;
    latest.reverse();
    Ok(latest)
}

pub fn insert_message(db: &Db, new: &NewMessage, html: &str) -> Result<MessageId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO messages (guid, conversation_id, author_id, text, html, created_at, edited_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![new.guid, new.conversation, new.author, new.text, html, new.created_at, new.edited_at])?;
    Ok(MessageId(db.sql().last_insert_rowid()))
}

pub fn change_message(db: &Db, id: MessageId, text: &str, html: &str, edited_at: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE messages SET text = ?2, html = ?3, edited_at = ?4 WHERE id = ?1")?
        .execute(params![id, text, html, edited_at])?;
    Ok(())
}

/// The messages in somebody's conversations whose markup has this in it.
pub fn messages_linking(db: &Db, person: PersonId, link: &str) -> Result<Vec<(MessageId, String)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT messages.id, text FROM conversation_participants taking
         JOIN messages ON messages.conversation_id = taking.conversation_id
         WHERE taking.person_id = ?1 AND instr(html, ?2) > 0",
    )?;
    let rows = statement.query_map(params![person, link], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn set_html(db: &Db, id: MessageId, html: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE messages SET html = ?2 WHERE id = ?1")?.execute(params![id, html])?;
    Ok(())
}
