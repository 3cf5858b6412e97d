//! Statements on `comments`.

use super::{Comment, CommentId, NewComment};
use crate::base::{Error, Guid, Result};
use crate::moment::Db;
use crate::social::people::{self, PersonId};
use crate::social::posts::PostId;
use crate::text::Html;
use rusqlite::{OptionalExtension, Row, ToSql, params};

/// The columns [`from_row`] reads, from `comments` joined with its author as `people`.
pub const COLUMNS: &str = "comments.id, comments.guid, comments.post_id, comments.text, comments.html, comments.created_at, \
     comments.thread_parent, comments.edited_at";
/// How many [`COLUMNS`] there are.
pub const WIDTH: usize = 8;

/// A comment from [`COLUMNS`] followed by the author's `people::COLUMNS`.
pub fn from_row(row: &Row) -> rusqlite::Result<Comment> {
    Ok(Comment {
        id: row.get(0)?,
        guid: row.get(1)?,
        post: row.get(2)?,
        text: row.get(3)?,
        html: Html::stored(row.get(4)?),
        created_at: row.get(5)?,
        thread_parent: row.get(6)?,
        edited_at: row.get(7)?,
        author: people::from_row(row, WIDTH)?,
    })
}

fn select(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, {} FROM comments JOIN people ON people.id = comments.author_id {condition}",
        people::COLUMNS
    )
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Comment>> {
    Ok(db.sql().prepare_cached(&select(condition))?.query_row([value], from_row).optional()?)
}

pub fn get(db: &Db, id: CommentId) -> Result<Comment> {
    one(db, "WHERE comments.id = ?1", &id)?.ok_or(Error::NotFound)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Comment>> {
    one(db, "WHERE comments.guid = ?1", guid)
}

pub fn of_post(db: &Db, post: PostId) -> Result<Vec<Comment>> {
    let sql = select("WHERE comments.post_id = ?1 ORDER BY comments.created_at, comments.id");
    Ok(db.sql().prepare_cached(&sql)?.query_map([post], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn insert(db: &Db, new: &NewComment, html: &str) -> Result<CommentId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO comments (guid, post_id, author_id, text, html, xml, created_at, thread_parent, edited_at,
             post_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT created_at FROM posts WHERE id = ?2))",
        )?
        .execute(params![
            new.guid,
            new.post,
            new.author,
            new.text,
            html,
            new.xml,
            new.created_at,
            new.thread_parent,
            new.edited_at
        ])?;
    Ok(CommentId(db.sql().last_insert_rowid()))
}

/// Replaces the words of a comment, and what is passed on.
pub fn edit(db: &Db, id: CommentId, new: &NewComment, html: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE comments SET text = ?2, html = ?3, xml = ?4, edited_at = ?5 WHERE id = ?1")?
        .execute(params![id, new.text, html, new.xml, new.edited_at])?;
    Ok(())
}

pub fn set_html(db: &Db, id: CommentId, html: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE comments SET html = ?2 WHERE id = ?1")?.execute(params![id, html])?;
    Ok(())
}

pub fn xml(db: &Db, id: CommentId) -> Result<String> {
    Ok(db.sql().prepare_cached("SELECT xml FROM comments WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn delete(db: &Db, id: CommentId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM comments WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql().prepare_cached("UPDATE comments SET author_id = ?2 WHERE author_id = ?1")?.execute(params![from, to])?;
    Ok(())
}

pub fn count_local(db: &Db) -> Result<i64> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*) FROM comments WHERE author_id IN (SELECT person_id FROM accounts)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}
