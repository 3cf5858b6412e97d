//! Statements on `errands`.

use crate::base::{DiasporaId, Result, Time};
use crate::moment::Db;
use crate::waiting::errands::{Errand, Kind};
use rusqlite::types::FromSqlError;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, kind, subject, host, fetched, tries, try_at";

fn from_row(row: &Row) -> rusqlite::Result<Errand> {
    let word: String = row.get(1)?;
    Ok(Errand {
        id: row.get(0)?,
        kind: Kind::parse(&word).ok_or(FromSqlError::InvalidType)?,
        subject: row.get(2)?,
        host: row.get(3)?,
        fetched: row.get(4)?,
        tries: row.get(5)?,
        try_at: row.get(6)?,
    })
}

pub fn insert(db: &Db, kind: Kind, subject: &str, host: &str, try_at: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO errands (kind, subject, host, try_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute(params![kind.word(), subject, host, try_at])?;
    Ok(())
}

/// What is wanted already keeps the shorter way that leads to it.
pub fn insert_thing(db: &Db, subject: &str, at: &DiasporaId, fetched: i64, try_at: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO errands (kind, subject, host, at_id, fetched, try_at) VALUES ('thing', ?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET fetched = min(fetched, excluded.fetched)",
        )?
        .execute(params![subject, at.host(), at.as_str(), fetched, try_at])?;
    Ok(())
}

/// Whether the host's name had no address when it was asked last.
pub fn is_nowhere(db: &Db, host: &str) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM errands WHERE host = ?1 AND nowhere = 1")?.exists([host])?)
}

/// Leaves this one of all that ask its host who somebody is, and says of it that the host is nowhere.
pub fn stand_for_host(db: &Db, id: i64, host: &str) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM errands WHERE host = ?2 AND kind = 'person' AND id <> ?1")?
        .execute(params![id, host])?;
    db.sql().prepare_cached("UPDATE errands SET nowhere = 1 WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// How many wait for this host, and in all.
pub fn count(db: &Db, host: &str) -> Result<(i64, i64)> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT (SELECT count(*) FROM errands WHERE host = ?1), (SELECT count(*) FROM errands)")?;
    Ok(statement.query_row([host], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn hurry(db: &Db, kind: Kind, subject: &str, try_at: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE errands SET try_at = ?3 WHERE kind = ?1 AND subject = ?2 AND try_at > ?3")?
        .execute(params![kind.word(), subject, try_at])?;
    Ok(())
}

pub fn find(db: &Db, kind: Kind, subject: &str) -> Result<Option<Errand>> {
    let mut statement =
        db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM errands WHERE kind = ?1 AND subject = ?2"))?;
    Ok(statement.query_row(params![kind.word(), subject], from_row).optional()?)
}

pub fn due(db: &Db, now: Time, busy: &[String], limit: usize) -> Result<Vec<Errand>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM errands WHERE try_at <= ?1 AND host NOT IN (SELECT value FROM json_each(?2))
         ORDER BY try_at, id LIMIT ?3"
    );
    let busy = serde_json::Value::from(busy).to_string();
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map(params![now, busy, limit], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn still_due(db: &Db, id: i64, tries: i64) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM errands WHERE id = ?1 AND tries = ?2")?.exists([id, tries])?)
}

pub fn delete(db: &Db, id: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM errands WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn forget(db: &Db, kind: Kind, subject: &str) -> Result<()> {
    db.sql()
        .prepare_cached("DELETE FROM errands WHERE kind = ?1 AND subject = ?2")?
        .execute(params![kind.word(), subject])?;
    Ok(())
}

pub fn put_off(db: &Db, id: i64, from: Time, to: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE errands SET try_at = ?3 WHERE id = ?1 AND try_at = ?2")?
        .execute(params![id, from, to])?;
    Ok(())
}

pub fn postpone(db: &Db, id: i64, tries: i64, at: Time, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE errands SET tries = ?2, try_at = ?3, reason = ?4, nowhere = 0 WHERE id = ?1")?
        .execute(params![id, tries, at, reason])?;
    Ok(())
}

pub fn next_due(db: &Db) -> Result<Option<Time>> {
    Ok(db.sql().prepare_cached("SELECT min(try_at) FROM errands")?.query_row([], |row| row.get(0))?)
}
