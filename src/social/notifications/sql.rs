//! Statements on `notifications` and `notification_actors`.

use super::{About, Before, CommentRef, Filter, Kept, Kind, Notification, NotificationId, Place};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::people::{self, Person, PersonId};
use crate::social::posts::{self, PostId};
use crate::text;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, params};

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Kind> {
        Kind::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

/// People who are named.
const NAMED: usize = 3;

const SELECT: &str = concat!(
    "SELECT n.id, n.guid, n.kind, n.unread, n.made_at, n.updated_at, posts.id, posts.guid, posts.text, comments.id, \
     comments.guid, posts.author_id <> n.recipient_id AND ",
    posts::sensitive!(),
    " FROM notifications n LEFT JOIN posts ON posts.id = n.post_id LEFT JOIN comments ON comments.id = n.comment_id"
);

fn from_row(row: &Row) -> rusqlite::Result<Notification> {
    let post = row.get::<_, Option<PostId>>(6)?;
    let post = post.map(|id| {
        let title = text::title(&row.get::<_, String>(8)?);
        Ok::<_, rusqlite::Error>(About { id, guid: row.get(7)?, title, sensitive: row.get(11)? })
    });
    let comment = row.get::<_, Option<_>>(9)?.map(|id| Ok::<_, rusqlite::Error>(CommentRef { id, guid: row.get(10)? }));
    Ok(Notification {
        id: row.get(0)?,
        guid: row.get(1)?,
        kind: row.get(2)?,
        unread: row.get(3)?,
        made_at: row.get(4)?,
        updated_at: row.get(5)?,
        post: post.transpose()?,
        comment: comment.transpose()?,
        actors: Vec::new(),
        others: 0,
    })
}

fn with_actors(db: &Db, mut notification: Notification) -> Result<Notification> {
    let sql = format!(
        "SELECT {} FROM notification_actors JOIN people ON people.id = notification_actors.person_id
         WHERE notification_actors.notification_id = ?1 ORDER BY notification_actors.acted_at DESC, people.id DESC LIMIT {NAMED}",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let actors = statement.query_map([notification.id], |row| people::from_row(row, 0))?;
    notification.actors = actors.collect::<rusqlite::Result<Vec<Person>>>()?;
    if notification.actors.len() == NAMED {
        let mut statement =
            db.sql().prepare_cached("SELECT count(*) - ?2 FROM notification_actors WHERE notification_id = ?1")?;
        notification.others = statement.query_row(params![notification.id, NAMED], |row| row.get(0))?;
    }
    Ok(notification)
}

pub fn list(
    db: &Db,
    recipient: PersonId,
    filter: Filter,
    before: Option<Before>,
    (limit, offset): (usize, usize),
) -> Result<Vec<Notification>> {
    // Each form has an index of its own.
    let of_kind = if filter.kind.is_some() { "AND n.kind = ?2" } else { "" };
    let unread = if filter.unread { "AND n.unread = 1" } else { "" };
    let after = if before.is_some() { "AND (n.updated_at, n.id) < (?3, ?4)" } else { "" };
    let sql = format!(
        "{SELECT} WHERE n.recipient_id = ?1 {of_kind} {unread} {after}
         ORDER BY n.updated_at DESC, n.id DESC LIMIT ?5 OFFSET ?6"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let (time, id) = before.unzip();
    let rows = statement
        .query_map(params![recipient, filter.kind, time, id, limit, offset], from_row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(|notification| with_actors(db, notification)).collect()
}

pub fn get(db: &Db, recipient: PersonId, id: NotificationId) -> Result<Notification> {
    let sql = format!("{SELECT} WHERE n.recipient_id = ?1 AND n.id = ?2");
    let notification = db.sql().prepare_cached(&sql)?.query_row(params![recipient, id], from_row)?;
    with_actors(db, notification)
}

pub fn unread(db: &Db, recipient: PersonId) -> Result<i64> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*) FROM notifications WHERE recipient_id = ?1 AND unread = 1")?;
    Ok(statement.query_row([recipient], |row| row.get(0))?)
}

pub fn unread_by_kind(db: &Db, recipient: PersonId) -> Result<Vec<(Kind, i64)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT kind, count(*) FROM notifications WHERE recipient_id = ?1 AND unread = 1 GROUP BY kind",
    )?;
    Ok(statement.query_map([recipient], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn mark(db: &Db, recipient: PersonId, id: NotificationId, unread: bool) -> Result<()> {
    let mut statement =
        db.sql().prepare_cached("UPDATE notifications SET unread = ?3 WHERE id = ?2 AND recipient_id = ?1")?;
    if statement.execute(params![recipient, id, unread])? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

pub fn mark_all_read(db: &Db, recipient: PersonId, kind: Option<Kind>) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE notifications SET unread = 0 WHERE recipient_id = ?1 AND unread = 1 AND (?2 IS NULL OR kind = ?2)",
        )?
        .execute(params![recipient, kind])?;
    Ok(())
}

pub fn waits_about_post(db: &Db, recipient: PersonId, post: PostId) -> Result<bool> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT 1 FROM notifications WHERE recipient_id = ?1 AND post_id = ?2 AND unread = 1")?;
    Ok(statement.exists(params![recipient, post])?)
}

pub fn mark_post_read(db: &Db, recipient: PersonId, post: PostId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE notifications SET unread = 0 WHERE recipient_id = ?1 AND post_id = ?2 AND unread = 1")?
        .execute(params![recipient, post])?;
    Ok(())
}

const ABOUT_PERSON: &str = "recipient_id = ?1 AND unread = 1 AND kind = 'started_sharing' AND EXISTS \
    (SELECT 1 FROM notification_actors a WHERE a.notification_id = notifications.id AND a.person_id = ?2)";

pub fn waits_about_person(db: &Db, recipient: PersonId, person: PersonId) -> Result<bool> {
    Ok(db
        .sql()
        .prepare_cached(&format!("SELECT 1 FROM notifications WHERE {ABOUT_PERSON}"))?
        .exists(params![recipient, person])?)
}

pub fn mark_person_read(db: &Db, recipient: PersonId, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached(&format!("UPDATE notifications SET unread = 0 WHERE {ABOUT_PERSON}"))?
        .execute(params![recipient, person])?;
    Ok(())
}

pub fn unread_same(db: &Db, recipient: PersonId, kind: Kind, place: Place) -> Result<Option<NotificationId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id FROM notifications WHERE recipient_id = ?1 AND unread = 1 AND kind = ?2 AND post_id IS ?3 AND comment_id IS ?4",
    )?;
    let values = params![recipient, kind, place.post, place.comment];
    Ok(statement.query_row(values, |row| row.get(0)).optional()?)
}

pub fn insert(
    db: &Db,
    guid: &Guid,
    recipient: PersonId,
    kind: Kind,
    place: Place,
    now: Time,
) -> Result<NotificationId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO notifications (guid, recipient_id, kind, post_id, comment_id, made_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        )?
        .execute(params![guid, recipient, kind, place.post, place.comment, now])?;
    Ok(NotificationId(db.sql().last_insert_rowid()))
}

pub fn freshen(db: &Db, id: NotificationId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE notifications SET updated_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

pub fn add_actor(db: &Db, id: NotificationId, person: PersonId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO notification_actors (notification_id, person_id, acted_at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET acted_at = excluded.acted_at",
        )?
        .execute(params![id, person, now])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE notification_actors SET person_id = ?2 WHERE person_id = ?1")?
        .execute(params![from, to])?;
    db.sql().prepare_cached("DELETE FROM notification_actors WHERE person_id = ?1")?.execute([from])?;
    Ok(())
}

/// Marks what this person did, and nobody else with them.
pub fn mark_read_of(db: &Db, recipient: PersonId, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE notifications SET unread = 0 WHERE recipient_id = ?1 AND unread = 1
             AND EXISTS (SELECT 1 FROM notification_actors a WHERE a.notification_id = notifications.id AND a.person_id = ?2)
             AND NOT EXISTS (SELECT 1 FROM notification_actors a WHERE a.notification_id = notifications.id AND a.person_id <> ?2)",
        )?
        .execute(params![recipient, person])?;
    Ok(())
}

pub fn is_known(db: &Db, guid: &Guid) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM notifications WHERE guid = ?1")?.exists([guid])?)
}

pub fn restore(db: &Db, recipient: PersonId, kept: &Kept) -> Result<NotificationId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO notifications (guid, recipient_id, kind, post_id, comment_id, unread, made_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            kept.guid,
            recipient,
            kept.kind,
            kept.post,
            kept.comment,
            kept.unread,
            kept.made_at,
            kept.updated_at
        ])?;
    Ok(NotificationId(db.sql().last_insert_rowid()))
}

pub fn delete(db: &Db, id: NotificationId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM notifications WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn delete_of(db: &Db, recipient: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM notifications WHERE recipient_id = ?1")?.execute([recipient])?;
    Ok(())
}

/// Whether somebody was told of this person's birthday since then.
pub fn was_told_of_birthday(db: &Db, recipient: PersonId, person: PersonId, since: Time) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM notifications n JOIN notification_actors a ON a.notification_id = n.id
         WHERE n.recipient_id = ?1 AND n.kind = 'contacts_birthday' AND n.updated_at >= ?3 AND a.person_id = ?2",
    )?;
    Ok(statement.exists(params![recipient, person, since])?)
}

pub fn is_quiet(db: &Db, person: PersonId, post: PostId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("SELECT 1 FROM quiet_posts WHERE person_id = ?1 AND post_id = ?2")?;
    Ok(statement.exists(params![person, post])?)
}

pub fn silence(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    let mut statement = db
        .sql()
        .prepare_cached("INSERT INTO quiet_posts (person_id, post_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    statement.execute(params![person, post])?;
    Ok(())
}

pub fn hear(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    let mut statement = db.sql().prepare_cached("DELETE FROM quiet_posts WHERE person_id = ?1 AND post_id = ?2")?;
    statement.execute(params![person, post])?;
    Ok(())
}

pub fn hand_over_quiet(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    // Whoever goes on elsewhere is told of nothing here.
    db.sql()
        .prepare_cached(
            "INSERT INTO quiet_posts (person_id, post_id) SELECT ?2, post_id FROM quiet_posts
             WHERE person_id = ?1 AND EXISTS (SELECT 1 FROM accounts WHERE accounts.person_id = ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![from, to])?;
    delete_quiet_of(db, from)
}

pub fn delete_quiet_of(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM quiet_posts WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}
