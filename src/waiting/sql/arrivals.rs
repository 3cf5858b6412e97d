//! Statements on `arrivals`.

use crate::base::{Result, Time};
use crate::moment::Db;
use crate::waiting::arrivals::Arrival;
use rusqlite::params;

pub fn insert(db: &Db, recipient: Option<i64>, body: &[u8], fetched: bool, now: Time) -> Result<i64> {
    db.sql()
        .prepare_cached(
            "INSERT INTO arrivals (recipient_id, body, fetched, try_at, arrived_at) VALUES (?1, ?2, ?3, ?4, ?4)",
        )?
        .execute(params![recipient, body, fetched, now])?;
    Ok(db.sql().last_insert_rowid())
}

pub fn due(db: &Db, now: Time, limit: usize, bytes: usize) -> Result<Vec<Arrival>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id, recipient_id, body, fetched, tries FROM arrivals WHERE try_at <= ?1 ORDER BY try_at, id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![now, limit])?;
    let (mut due, mut held) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(2)?;
        held += body.len();
        if held > bytes && !due.is_empty() {
            break;
        }
        due.push(Arrival { id: row.get(0)?, recipient: row.get(1)?, body, fetched: row.get(3)?, tries: row.get(4)? });
    }
    Ok(due)
}

/// How many are due, and how many bytes those are.
pub fn unopened(db: &Db, now: Time) -> Result<(i64, i64)> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*), coalesce(sum(length(body)), 0) FROM arrivals WHERE try_at <= ?1")?;
    Ok(statement.query_row([now], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn delete(db: &Db, id: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM arrivals WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn give_up(db: &Db, id: i64, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE arrivals SET try_at = NULL, waits_for = NULL, body = x'', reason = ?2 WHERE id = ?1")?
        .execute(params![id, reason])?;
    Ok(())
}

pub fn postpone(db: &Db, id: i64, tries: i64, at: Time, reason: &str, waits_for: Option<&str>) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE arrivals SET tries = ?2, try_at = ?3, reason = ?4, waits_for = ?5 WHERE id = ?1")?
        .execute(params![id, tries, at, reason, waits_for])?;
    Ok(())
}

pub fn wake(db: &Db, waits_for: &str, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE arrivals SET try_at = ?2, waits_for = NULL WHERE waits_for = ?1 AND try_at IS NOT NULL",
        )?
        .execute(params![waits_for, now])?;
    Ok(())
}

pub fn next_due(db: &Db) -> Result<Option<Time>> {
    let mut statement = db.sql().prepare_cached("SELECT min(try_at) FROM arrivals WHERE try_at IS NOT NULL")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub fn clear(db: &Db, before: Time) -> Result<usize> {
    Ok(db.sql().prepare_cached("DELETE FROM arrivals WHERE try_at IS NULL AND arrived_at < ?1")?.execute([before])?)
}

pub fn dropped(db: &Db) -> Result<Vec<String>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT coalesce(reason, '') FROM arrivals WHERE try_at IS NULL ORDER BY id DESC LIMIT 1000")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn any_to_clear(db: &Db, before: Time) -> Result<bool> {
    let mut statement =
        db.sql().prepare_cached("SELECT 1 FROM arrivals WHERE try_at IS NULL AND arrived_at < ?1 LIMIT 1")?;
    Ok(statement.exists([before])?)
}
