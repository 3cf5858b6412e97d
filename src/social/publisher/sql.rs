//! Statements on `drafts`.

use super::{DraftId, Kept};
use crate::base::{Error, Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, params};

pub fn put(db: &Db, writer: PersonId, post: Option<PostId>, fields: &[(&str, &str)], now: Time) -> Result<DraftId> {
    let fields = serde_json::to_string(fields).map_err(|error| Error::Broken(error.to_string()))?;
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO drafts (person_id, post_id, fields, saved_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (person_id, coalesce(post_id, 0)) DO UPDATE SET fields = ?3, saved_at = ?4 RETURNING id",
    )?;
    Ok(statement.query_row(params![writer, post, fields, now], |row| row.get(0))?)
}

pub fn take_out(db: &Db, writer: PersonId, draft: DraftId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM drafts WHERE id = ?2 AND person_id = ?1")?.execute(params![writer, draft])?;
    Ok(())
}

/// Leaves no more than so many comments, the last ones.
pub fn thin(db: &Db, writer: PersonId, most: usize) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM drafts WHERE person_id = ?1 AND post_id IN (SELECT post_id FROM drafts
             WHERE person_id = ?1 AND post_id IS NOT NULL ORDER BY saved_at DESC, post_id DESC LIMIT -1 OFFSET ?2)",
        )?
        .execute(params![writer, most])?;
    Ok(())
}

fn fields(text: &str) -> Vec<(String, String)> {
    serde_json::from_str(text).unwrap_or_default()
}

pub fn get(db: &Db, writer: PersonId, post: Option<PostId>) -> Result<Option<Kept>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT fields, saved_at FROM drafts WHERE person_id = ?1 AND coalesce(post_id, 0) = coalesce(?2, 0)",
    )?;
    let kept = statement.query_row(params![writer, post], |row| {
        Ok(Kept { fields: fields(&row.get::<_, String>(0)?), saved_at: row.get(1)? })
    });
    Ok(kept.optional()?)
}

pub fn under(db: &Db, writer: PersonId, posts: &[PostId]) -> Result<Vec<(PostId, Kept)>> {
    let ids = serde_json::Value::from(posts.iter().map(|post| post.0).collect::<Vec<_>>()).to_string();
    let mut statement = db.sql().prepare_cached(
        "SELECT post_id, fields, saved_at FROM drafts WHERE person_id = ?1
         AND coalesce(post_id, 0) IN (SELECT value FROM json_each(?2))",
    )?;
    let rows = statement.query_map(params![writer, ids], |row| {
        Ok((row.get(0)?, Kept { fields: fields(&row.get::<_, String>(1)?), saved_at: row.get(2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn delete(db: &Db, writer: PersonId, post: Option<PostId>) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM drafts WHERE person_id = ?1 AND coalesce(post_id, 0) = coalesce(?2, 0)")?
        .execute(params![writer, post])?;
    Ok(())
}

pub fn delete_of(db: &Db, writer: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM drafts WHERE person_id = ?1")?.execute([writer])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE drafts SET person_id = ?2 WHERE person_id = ?1")?
        .execute(params![from, to])?;
    Ok(())
}
