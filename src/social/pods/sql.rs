//! Statements on `pods`.

use super::{Listed, OtherPod, PodId};
use crate::base::{Error, Result, Time};
use crate::moment::Db;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str =
    "pods.id, pods.url, pods.offline_since, pods.asleep, pods.checked_at, pods.trouble, pods.software";

fn from_row(row: &Row) -> rusqlite::Result<OtherPod> {
    Ok(OtherPod {
        id: row.get(0)?,
        url: row.get(1)?,
        offline_since: row.get(2)?,
        asleep: row.get(3)?,
        checked_at: row.get(4)?,
        trouble: row.get(5)?,
        software: row.get(6)?,
    })
}

pub fn by_url(db: &Db, url: &str) -> Result<Option<OtherPod>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM pods WHERE url = ?1"))?;
    Ok(statement.query_row([url], from_row).optional()?)
}

pub fn by_id(db: &Db, id: PodId) -> Result<OtherPod> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM pods WHERE id = ?1"))?;
    statement.query_row([id], from_row).optional()?.ok_or(Error::NotFound)
}

pub fn list(db: &Db, limit: usize, skip: usize) -> Result<Vec<Listed>> {
    let mut statement = db.sql().prepare_cached(&format!(
        "SELECT {COLUMNS}, (SELECT count(*) FROM people WHERE people.pod_id = pods.id),
           (SELECT count(*) FROM deliveries WHERE deliveries.pod_id = pods.id)
         FROM pods ORDER BY offline_since IS NULL, offline_since DESC, url LIMIT ?1 OFFSET ?2"
    ))?;
    let rows = statement.query_map([limit, skip], |row| {
        Ok(Listed { pod: from_row(row)?, people: row.get(7)?, waiting: row.get(8)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn insert(db: &Db, url: &str, now: Time, check_at: Option<Time>) -> Result<PodId> {
    db.sql()
        .prepare_cached("INSERT INTO pods (url, made_at, check_at) VALUES (?1, ?2, ?3)")?
        .execute(params![url, now, check_at])?;
    Ok(PodId(db.sql().last_insert_rowid()))
}

/// Whether it was offline.
pub fn set_online(db: &Db, id: PodId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE pods SET offline_since = NULL, asleep = 0, trouble = NULL WHERE id = ?1 AND offline_since IS NOT NULL",
    )?;
    Ok(statement.execute([id])? > 0)
}

pub fn set_offline(db: &Db, id: PodId, since: Time, asleep: bool, why: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE pods SET offline_since = ?2, asleep = ?3, trouble = ?4 WHERE id = ?1")?
        .execute(params![id, since, asleep, why])?;
    Ok(())
}

pub fn set_visited(db: &Db, id: PodId, now: Time, software: Option<&str>) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE pods SET checked_at = ?2, software = coalesce(?3, software) WHERE id = ?1")?
        .execute(params![id, now, software])?;
    Ok(())
}

pub fn set_check(db: &Db, id: PodId, at: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE pods SET check_at = ?2 WHERE id = ?1")?.execute(params![id, at])?;
    Ok(())
}

/// Brings a check forward; one that is due before stays.
pub fn check_by(db: &Db, id: PodId, at: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE pods SET check_at = ?2 WHERE id = ?1 AND check_at > ?2")?
        .execute(params![id, at])?;
    Ok(())
}

pub fn to_check(db: &Db, now: Time) -> Result<Vec<OtherPod>> {
    let mut statement = db
        .sql()
        .prepare_cached(&format!("SELECT {COLUMNS} FROM pods WHERE check_at <= ?1 ORDER BY check_at LIMIT 20"))?;
    Ok(statement.query_map([now], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn next_check(db: &Db) -> Result<Option<Time>> {
    Ok(db
        .sql()
        .prepare_cached("SELECT min(check_at) FROM pods WHERE check_at IS NOT NULL")?
        .query_row([], |row| row.get(0))?)
}
