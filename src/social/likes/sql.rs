//! Statements on `likes`.

use super::{Like, LikeId, NewLike, Target};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::comments::CommentId;
use crate::social::people::{self, PersonId};
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, Row, ToSql, params};

fn select(condition: &str) -> String {
    format!(
        "SELECT likes.id, likes.guid, likes.post_id, likes.comment_id, likes.created_at, {}
         FROM likes JOIN people ON people.id = likes.author_id {condition}",
        people::COLUMNS
    )
}

fn from_row(row: &Row) -> rusqlite::Result<Like> {
    let target = match row.get::<_, Option<PostId>>(2)? {
        Some(post) => Target::Post(post),
        None => Target::Comment(row.get(3)?),
    };
    Ok(Like { id: row.get(0)?, guid: row.get(1)?, target, created_at: row.get(4)?, author: people::from_row(row, 5)? })
}

fn columns(target: Target) -> (Option<PostId>, Option<CommentId>) {
    match target {
        Target::Post(post) => (Some(post), None),
        Target::Comment(comment) => (None, Some(comment)),
    }
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Like>> {
    Ok(db.sql().prepare_cached(&select(condition))?.query_row([value], from_row).optional()?)
}

pub fn get(db: &Db, id: LikeId) -> Result<Like> {
    one(db, "WHERE likes.id = ?1", &id)?.ok_or(Error::NotFound)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Like>> {
    one(db, "WHERE likes.guid = ?1", guid)
}

pub fn of(db: &Db, target: Target) -> Result<Vec<Like>> {
    let (column, id) = match target {
        Target::Post(post) => ("post_id", post.0),
        Target::Comment(comment) => ("comment_id", comment.0),
    };
    let sql = select(&format!("WHERE likes.{column} = ?1 ORDER BY likes.id"));
    Ok(db.sql().prepare_cached(&sql)?.query_map([id], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn by(db: &Db, person: PersonId, target: Target) -> Result<Option<LikeId>> {
    let (column, id) = match target {
        Target::Post(post) => ("post_id", post.0),
        Target::Comment(comment) => ("comment_id", comment.0),
    };
    let mut statement =
        db.sql().prepare_cached(&format!("SELECT id FROM likes WHERE {column} = ?1 AND author_id = ?2"))?;
    Ok(statement.query_row(params![id, person], |row| row.get(0)).optional()?)
}

pub fn insert(db: &Db, new: &NewLike, now: Time) -> Result<LikeId> {
    let (post, comment) = columns(new.target);
    db.sql()
        .prepare_cached(
            "INSERT INTO likes (guid, post_id, comment_id, author_id, xml, created_at, post_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6,
             coalesce((SELECT created_at FROM posts WHERE id = ?2), 0))",
        )?
        .execute(params![new.guid, post, comment, new.author, new.xml, now])?;
    Ok(LikeId(db.sql().last_insert_rowid()))
}

pub fn xml(db: &Db, id: LikeId) -> Result<String> {
    Ok(db.sql().prepare_cached("SELECT xml FROM likes WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn delete(db: &Db, id: LikeId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM likes WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE likes SET author_id = ?2 WHERE author_id = ?1")?
        .execute(params![from, to])?;
    db.sql().prepare_cached("DELETE FROM likes WHERE author_id = ?1")?.execute([from])?;
    Ok(())
}
