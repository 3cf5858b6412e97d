//! Statements on `reports`.

use super::{Item, ReportId};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::comments::CommentId;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use rusqlite::{Row, params};

/// A row.
pub struct Reported {
    pub id: ReportId,
    pub reporter: PersonId,
    pub item: Item,
    pub reason: String,
    pub made_at: Time,
}

const COLUMNS: &str = "id, reporter_id, post_id, comment_id, text, made_at";

fn from_row(row: &Row) -> rusqlite::Result<Reported> {
    let item = match row.get::<_, Option<PostId>>(2)? {
        Some(post) => Item::Post(post),
        None => Item::Comment(row.get(3)?),
    };
    Ok(Reported { id: row.get(0)?, reporter: row.get(1)?, item, reason: row.get(4)?, made_at: row.get(5)? })
}

fn columns(item: Item) -> (Option<PostId>, Option<CommentId>) {
    match item {
        Item::Post(post) => (Some(post), None),
        Item::Comment(comment) => (None, Some(comment)),
    }
}

/// Whether it was not there.
pub fn insert(db: &Db, reporter: PersonId, item: Item, reason: &str, now: Time) -> Result<bool> {
    let (post, comment) = columns(item);
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO reports (reporter_id, post_id, comment_id, text, made_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    )?;
    Ok(statement.execute(params![reporter, post, comment, reason, now])? > 0)
}

pub fn get(db: &Db, id: ReportId) -> Result<Reported> {
    let sql = format!("SELECT {COLUMNS} FROM reports WHERE id = ?1");
    Ok(db.sql().prepare_cached(&sql)?.query_row([id], from_row)?)
}

pub fn is_told(db: &Db, reporter: PersonId, item: Item) -> Result<bool> {
    let (post, comment) = columns(item);
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM reports WHERE reporter_id = ?1 AND post_id = ?2
         UNION ALL SELECT 1 FROM reports WHERE reporter_id = ?1 AND comment_id = ?3",
    )?;
    Ok(statement.exists(params![reporter, post, comment])?)
}

pub fn open(db: &Db, before: Option<ReportId>, limit: usize) -> Result<Vec<Reported>> {
    let sql = format!("SELECT {COLUMNS} FROM reports WHERE reviewed = 0 AND id < ?1 ORDER BY id DESC LIMIT ?2");
    let mut statement = db.sql().prepare_cached(&sql)?;
    let before = before.map_or(i64::MAX, |before| before.0);
    Ok(statement.query_map(params![before, limit], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn count_open(db: &Db) -> Result<i64> {
    let mut statement = db.sql().prepare_cached("SELECT count(*) FROM reports WHERE reviewed = 0")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub fn review(db: &Db, item: Item) -> Result<()> {
    let (column, id) = match item {
        Item::Post(post) => ("post_id", post.0),
        Item::Comment(comment) => ("comment_id", comment.0),
    };
    db.sql().prepare_cached(&format!("UPDATE reports SET reviewed = 1 WHERE {column} = ?1"))?.execute([id])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE reports SET reporter_id = ?2 WHERE reporter_id = ?1")?
        .execute(params![from, to])?;
    Ok(())
}

pub fn delete_of(db: &Db, reporter: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM reports WHERE reporter_id = ?1")?.execute([reporter])?;
    Ok(())
}
