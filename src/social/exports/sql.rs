//! Statements on `exports`.

use super::{Export, Reason, State};
use crate::base::{Result, Time};
use crate::export::{Exported, Wanted};
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, params};

impl ToSql for Reason {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for Reason {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Reason> {
        let word = value.as_str()?;
        [Reason::NoRoom, Reason::Broken].into_iter().find(|one| one.word() == word).ok_or(FromSqlError::InvalidType)
    }
}

const SELECT: &str =
    "SELECT key, person_id, photos, readable, state, done, \"of\", bytes, missing, reason, ended_at FROM exports";

fn from_row(row: &Row) -> rusqlite::Result<Export> {
    let state = match row.get_ref(4)?.as_str()? {
        "waiting" => State::Waiting,
        "making" => State::Making { done: row.get(5)?, of: row.get(6)? },
        "ready" => State::Ready { bytes: row.get(7)?, missing: row.get(8)?, at: row.get(10)? },
        _ => State::Failed { reason: row.get(9)? },
    };
    let wanted = Wanted { photos: row.get(2)?, readable: row.get(3)? };
    Ok(Export { key: row.get(0)?, person: row.get(1)?, wanted, state })
}

/// Somebody's, unless it ended so long ago.
pub fn of(db: &Db, person: PersonId, ended_before: Time) -> Result<Option<Export>> {
    let sql = format!("{SELECT} WHERE person_id = ?1 AND state <> 'gone' AND (ended_at IS NULL OR ended_at > ?2)");
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![person, ended_before], from_row).optional()?)
}

/// The one to be made next: one that was begun before, or the one that waits longest.
pub fn next(db: &Db) -> Result<Option<Export>> {
    let sql =
        format!("{SELECT} WHERE state IN ('making', 'waiting') ORDER BY state = 'waiting', asked_at, key LIMIT 1");
    Ok(db.sql().prepare_cached(&sql)?.query_row([], from_row).optional()?)
}

pub fn insert(db: &Db, key: &str, person: PersonId, wanted: Wanted, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO exports (key, person_id, photos, readable, state, asked_at) VALUES (?1, ?2, ?3, ?4, 'waiting', ?5)",
        )?
        .execute(params![key, person, wanted.photos, wanted.readable, now])?;
    Ok(())
}

/// One that nobody has begun holds this too.
pub fn widen(db: &Db, key: &str, wanted: Wanted) -> Result<()> {
    let sql = "UPDATE exports SET photos = photos | ?2, readable = readable | ?3 WHERE key = ?1 AND state = 'waiting'";
    db.sql().prepare_cached(sql)?.execute(params![key, wanted.photos, wanted.readable])?;
    Ok(())
}

pub fn discard(db: &Db, person: PersonId) -> Result<usize> {
    let sql = "UPDATE exports SET state = 'gone' WHERE person_id = ?1 AND state <> 'gone'";
    Ok(db.sql().prepare_cached(sql)?.execute([person])?)
}

// What follows says whether it is still wanted.

pub fn begin(db: &Db, key: &str) -> Result<bool> {
    let sql = "UPDATE exports SET state = 'making', done = 0, \"of\" = NULL WHERE key = ?1 AND state IN ('waiting', 'making')";
    Ok(db.sql().prepare_cached(sql)?.execute([key])? > 0)
}

pub fn set_progress(db: &Db, key: &str, done: u64, of: u64) -> Result<bool> {
    let sql = "UPDATE exports SET done = ?2, \"of\" = ?3 WHERE key = ?1 AND state = 'making'";
    Ok(db.sql().prepare_cached(sql)?.execute(params![key, done, of])? > 0)
}

pub fn set_ready(db: &Db, key: &str, exported: Exported, bytes: u64, now: Time) -> Result<bool> {
    let sql = "UPDATE exports SET state = 'ready', bytes = ?2, missing = ?3, ended_at = ?4 WHERE key = ?1 AND state = 'making'";
    Ok(db.sql().prepare_cached(sql)?.execute(params![key, bytes, exported.missing, now])? > 0)
}

pub fn set_failed(db: &Db, key: &str, reason: Reason, now: Time) -> Result<bool> {
    let sql = "UPDATE exports SET state = 'failed', reason = ?2, ended_at = ?3 WHERE key = ?1 AND state = 'making'";
    Ok(db.sql().prepare_cached(sql)?.execute(params![key, reason, now])? > 0)
}

const OVER: &str = "(state = 'gone' OR state IN ('ready', 'failed') AND ended_at <= ?1)";

/// Keys of those that nobody is to have any more.
pub fn over(db: &Db, ended_before: Time) -> Result<Vec<String>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT key FROM exports WHERE {OVER}"))?;
    Ok(statement.query_map([ended_before], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn delete(db: &Db, key: &str, ended_before: Time) -> Result<()> {
    let sql = format!("DELETE FROM exports WHERE key = ?2 AND {OVER}");
    db.sql().prepare_cached(&sql)?.execute(params![ended_before, key])?;
    Ok(())
}

pub fn is_known(db: &Db, key: &str) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM exports WHERE key = ?1")?.exists([key])?)
}
