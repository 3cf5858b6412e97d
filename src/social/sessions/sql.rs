//! Statements on `sessions`.

use super::{Session, SessionId};
use crate::base::{Error, Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, person_id, agent, made_at, seen_at";

fn from_row(row: &Row) -> rusqlite::Result<Session> {
    Ok(Session { id: row.get(0)?, person: row.get(1)?, agent: row.get(2)?, made_at: row.get(3)?, seen_at: row.get(4)? })
}

pub fn insert(db: &Db, hash: &[u8], person: PersonId, agent: &str, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO sessions (token_hash, person_id, agent, made_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?4)",
        )?
        .execute(params![hash, person, agent, now])?;
    Ok(())
}

pub fn find(db: &Db, hash: &[u8]) -> Result<Option<Session>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM sessions WHERE token_hash = ?1"))?;
    Ok(statement.query_row([hash], from_row).optional()?)
}

pub fn by_id(db: &Db, id: SessionId) -> Result<Option<Session>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM sessions WHERE id = ?1"))?;
    Ok(statement.query_row([id], from_row).optional()?)
}

pub fn of(db: &Db, person: PersonId) -> Result<Vec<Session>> {
    let mut statement = db.sql().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM sessions WHERE person_id = ?1 ORDER BY seen_at DESC, id DESC"
    ))?;
    Ok(statement.query_map([person], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn set_seen(db: &Db, id: SessionId, now: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE sessions SET seen_at = ?2 WHERE id = ?1")?.execute(params![id, now])?;
    Ok(())
}

pub fn delete(db: &Db, person: PersonId, id: SessionId) -> Result<()> {
    let gone = db
        .sql()
        .prepare_cached("DELETE FROM sessions WHERE id = ?1 AND person_id = ?2")?
        .execute(params![id, person])?;
    if gone == 0 { Err(Error::NotFound) } else { Ok(()) }
}

pub fn delete_all(db: &Db, person: PersonId, but: Option<SessionId>) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM sessions WHERE person_id = ?1 AND id IS NOT ?2")?
        .execute(params![person, but])?;
    Ok(())
}

pub fn delete_unused(db: &Db, since: Time) -> Result<usize> {
    Ok(db.sql().prepare_cached("DELETE FROM sessions WHERE seen_at < ?1")?.execute([since])?)
}

pub fn any_unused(db: &Db, since: Time) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM sessions WHERE seen_at < ?1 LIMIT 1")?.exists([since])?)
}
