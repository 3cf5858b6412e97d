//! Statements on `participations`.

use crate::base::{Guid, Result};
use crate::moment::Db;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, params};

/// Whether this is the person's first reason.
pub fn add(db: &Db, person: PersonId, post: PostId, guid: &Guid) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO participations (post_id, person_id, guid, interacted_at)
         VALUES (?1, ?2, ?3, (SELECT interacted_at FROM posts WHERE id = ?1))
         ON CONFLICT DO UPDATE SET reasons = reasons + 1 RETURNING reasons",
    )?;
    Ok(statement.query_row(params![post, person, guid], |row| row.get::<_, i64>(0))? == 1)
}

pub fn remove(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE participations SET reasons = reasons - 1 WHERE post_id = ?1 AND person_id = ?2")?
        .execute(params![post, person])?;
    db.sql()
        .prepare_cached("DELETE FROM participations WHERE post_id = ?1 AND person_id = ?2 AND reasons < 1")?
        .execute(params![post, person])?;
    Ok(())
}

pub fn is_in(db: &Db, person: PersonId, post: PostId) -> Result<bool> {
    let mut statement =
        db.sql().prepare_cached("SELECT 1 FROM participations WHERE post_id = ?1 AND person_id = ?2")?;
    Ok(statement.exists(params![post, person])?)
}

pub fn remove_all(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM participations WHERE post_id = ?1 AND person_id = ?2")?
        .execute(params![post, person])?;
    Ok(())
}

pub fn local_people(db: &Db, post: PostId) -> Result<Vec<PersonId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT participations.person_id FROM participations JOIN accounts ON accounts.person_id = participations.person_id
         WHERE participations.post_id = ?1",
    )?;
    Ok(statement.query_map([post], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn guid(db: &Db, person: PersonId, post: PostId) -> Result<Guid> {
    let mut statement =
        db.sql().prepare_cached("SELECT guid FROM participations WHERE post_id = ?1 AND person_id = ?2")?;
    Ok(statement.query_row(params![post, person], |row| row.get(0))?)
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<(PersonId, PostId)>> {
    let mut statement =
        db.sql().prepare_cached("SELECT person_id, post_id FROM participations WHERE guid = ?1 LIMIT 1")?;
    Ok(statement.query_row([guid], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Notes a participation that is told once, not counted.
pub fn add_once(db: &Db, person: PersonId, post: PostId, guid: &Guid) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO participations (post_id, person_id, guid, interacted_at)
             VALUES (?1, ?2, ?3, (SELECT interacted_at FROM posts WHERE id = ?1)) ON CONFLICT DO NOTHING",
        )?
        .execute(params![post, person, guid])?;
    Ok(())
}

pub fn remove_of(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM participations WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO participations (post_id, person_id, guid, reasons, interacted_at)
             SELECT post_id, ?2, guid, reasons, (SELECT interacted_at FROM posts WHERE posts.id = post_id)
             FROM participations WHERE person_id = ?1
             ON CONFLICT DO UPDATE SET reasons = reasons + excluded.reasons",
        )?
        .execute(params![from, to])?;
    remove_of(db, from)
}
