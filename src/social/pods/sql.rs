//! Statements on `pods`.

use super::{OtherPod, PodId};
use crate::base::{Result, Time};
use crate::moment::Db;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, url, offline_since, asleep";

fn from_row(row: &Row) -> rusqlite::Result<OtherPod> {
    Ok(OtherPod { id: row.get(0)?, url: row.get(1)?, offline_since: row.get(2)?, asleep: row.get(3)? })
}

pub fn by_url(db: &Db, url: &str) -> Result<Option<OtherPod>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM pods WHERE url = ?1"))?;
    Ok(statement.query_row([url], from_row).optional()?)
}

pub fn by_id(db: &Db, id: PodId) -> Result<OtherPod> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT {COLUMNS} FROM pods WHERE id = ?1"))?;
    Ok(statement.query_row([id], from_row)?)
}

pub fn insert(db: &Db, url: &str, now: Time) -> Result<PodId> {
    db.sql().prepare_cached("INSERT INTO pods (url, made_at) VALUES (?1, ?2)")?.execute(params![url, now])?;
    Ok(PodId(db.sql().last_insert_rowid()))
}

/// Whether it was offline.
pub fn set_online(db: &Db, id: PodId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE pods SET offline_since = NULL, asleep = 0, check_at = NULL WHERE id = ?1 AND offline_since IS NOT NULL",
    )?;
    Ok(statement.execute([id])? > 0)
}

pub fn set_offline(db: &Db, id: PodId, since: Time, asleep: bool, check_at: Option<Time>) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE pods SET offline_since = ?2, asleep = ?3, check_at = ?4 WHERE id = ?1")?
        .execute(params![id, since, asleep, check_at])?;
    Ok(())
}

pub fn set_check(db: &Db, id: PodId, at: Time) -> Result<()> {
    db.sql().prepare_cached("UPDATE pods SET check_at = ?2 WHERE id = ?1")?.execute(params![id, at])?;
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
