//! Statements on `mentions`.

use super::In;
use crate::base::{DiasporaId, Result};
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{Row, params};

fn columns(place: In) -> (Option<i64>, Option<i64>) {
    match place {
        In::Post(id) => (Some(id), None),
        In::Comment(id) => (None, Some(id)),
    }
}

fn place(row: &Row) -> rusqlite::Result<In> {
    Ok(match row.get::<_, Option<i64>>(0)? {
        Some(post) => In::Post(post),
        None => In::Comment(row.get(1)?),
    })
}

pub fn insert(db: &Db, at: In, id: &DiasporaId, person: Option<PersonId>) -> Result<()> {
    let (post, comment) = columns(at);
    db.sql()
        .prepare_cached(
            "INSERT INTO mentions (diaspora_id, person_id, post_id, comment_id, post_at)
             VALUES (?1, ?2, ?3, ?4, coalesce((SELECT created_at FROM posts WHERE id = ?3), 0))",
        )?
        .execute(params![id, person, post, comment])?;
    Ok(())
}

pub fn clear(db: &Db, at: In) -> Result<()> {
    let (post, comment) = columns(at);
    db.sql()
        .prepare_cached("DELETE FROM mentions WHERE post_id = ?1 OR comment_id = ?2")?
        .execute(params![post, comment])?;
    Ok(())
}

pub fn people_in(db: &Db, at: In) -> Result<Vec<PersonId>> {
    let (post, comment) = columns(at);
    let mut statement = db.sql().prepare_cached(
        "SELECT person_id FROM mentions WHERE (post_id = ?1 OR comment_id = ?2) AND person_id IS NOT NULL",
    )?;
    Ok(statement.query_map(params![post, comment], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn resolve(db: &Db, id: &DiasporaId, person: PersonId) -> Result<Vec<In>> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE mentions SET person_id = ?2 WHERE diaspora_id = ?1 AND person_id IS NULL RETURNING post_id, comment_id",
    )?;
    Ok(statement.query_map(params![id, person], place)?.collect::<rusqlite::Result<_>>()?)
}

pub fn forget(db: &Db, person: PersonId) -> Result<Vec<In>> {
    let mut statement =
        db.sql().prepare_cached("DELETE FROM mentions WHERE person_id = ?1 RETURNING post_id, comment_id")?;
    Ok(statement.query_map([person], place)?.collect::<rusqlite::Result<_>>()?)
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql().prepare_cached("UPDATE mentions SET person_id = ?2 WHERE person_id = ?1")?.execute(params![from, to])?;
    Ok(())
}
