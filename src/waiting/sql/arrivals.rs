//! Statements on `arrivals`.

use crate::base::{Result, Time};
use crate::moment::Db;
use crate::waiting::arrivals::{Arrival, From};
use rusqlite::{OptionalExtension, params};

pub fn insert(db: &Db, recipient: Option<i64>, body: &[u8], fetched: i64, now: Time) -> Result<i64> {
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
pub fn unopened(db: &Db, now: Time) -> Result<(i64, usize)> {
    let mut statement =
        db.sql().prepare_cached("SELECT count(*), coalesce(sum(length(body)), 0) FROM arrivals WHERE try_at <= ?1")?;
    Ok(statement.query_row([now], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// How many wait for something, of senders on this host (`None`: on any), and how many bytes those are.
pub fn waiting(db: &Db, host: Option<&str>) -> Result<(i64, usize)> {
    let which = if host.is_some() { "host = ?1" } else { "host IS NOT NULL AND ?1 IS NULL" };
    let sql = format!("SELECT count(*), coalesce(sum(length(body)), 0) FROM arrivals WHERE {which}");
    Ok(db.sql().prepare_cached(&sql)?.query_row([host], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The claim that was tried most of those of a host or, for none, of the host whose claims take most room; `body_bytes` is what
/// a body counts beside its own.
pub fn most_tried_claim(db: &Db, host: Option<&str>, body_bytes: usize) -> Result<Option<i64>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id FROM arrivals WHERE proven = 0 AND host = coalesce(?1,
           (SELECT host FROM arrivals WHERE host IS NOT NULL AND proven = 0
            GROUP BY host ORDER BY sum(length(body) + ?2) DESC, max(tries) DESC LIMIT 1))
         ORDER BY tries DESC LIMIT 1",
    )?;
    Ok(statement.query_row(params![host, body_bytes], |row| row.get(0)).optional()?)
}

/// Gives up all that waits for this errand, each for its own reason.
pub fn give_up_waiting_for(db: &Db, errand: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE arrivals SET try_at = NULL, waits_for = NULL, host = NULL, body = x''
             WHERE waits_for = ?1 AND try_at IS NOT NULL",
        )?
        .execute([errand])?;
    Ok(())
}

/// Gives up all that says, without proof, that it comes from a host, each for its own reason.
pub fn give_up_claims(db: &Db, host: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE arrivals SET try_at = NULL, waits_for = NULL, host = NULL, body = x'' WHERE host = ?1 AND proven = 0",
        )?
        .execute([host])?;
    Ok(())
}

pub fn delete(db: &Db, id: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM arrivals WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn give_up(db: &Db, id: i64, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE arrivals SET try_at = NULL, waits_for = NULL, host = NULL, body = x'', reason = ?2 WHERE id = ?1",
        )?
        .execute(params![id, reason])?;
    Ok(())
}

/// What was given up meanwhile stays so.
pub fn postpone(
    db: &Db,
    arrival: &Arrival,
    at: Time,
    reason: &str,
    waits_for: Option<&str>,
    from: Option<From>,
) -> Result<()> {
    let (host, proven) = (from.map(|from| from.host), from.is_some_and(|from| from.proven));
    db.sql()
        .prepare_cached(
            "UPDATE arrivals SET tries = ?2, try_at = ?3, reason = ?4, waits_for = ?5, host = coalesce(?6, host),
               proven = CASE WHEN ?6 IS NULL THEN proven ELSE ?7 END
             WHERE id = ?1 AND try_at IS NOT NULL",
        )?
        .execute(params![arrival.id, arrival.tries + 1, at, reason, waits_for, host, proven])?;
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

/// The oldest that were dropped before a time, or before the last `kept` of all arrivals; at most `limit`.
pub fn clear(db: &Db, before: Time, kept: i64, limit: i64) -> Result<usize> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM arrivals WHERE id IN (
           SELECT id FROM (SELECT id, arrived_at FROM arrivals WHERE try_at IS NULL ORDER BY arrived_at, id LIMIT ?3)
           WHERE arrived_at < ?1 OR id <= (SELECT max(id) FROM arrivals) - ?2)",
    )?;
    Ok(statement.execute(params![before, kept, limit])?)
}

pub fn dropped(db: &Db) -> Result<Vec<String>> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT coalesce(reason, '') FROM arrivals WHERE try_at IS NULL ORDER BY id DESC LIMIT 1000")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn any_to_clear(db: &Db, before: Time, kept: i64) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM (SELECT id, arrived_at FROM arrivals WHERE try_at IS NULL ORDER BY arrived_at, id LIMIT 1)
         WHERE arrived_at < ?1 OR id <= (SELECT max(id) FROM arrivals) - ?2",
    )?;
    Ok(statement.exists(params![before, kept])?)
}
