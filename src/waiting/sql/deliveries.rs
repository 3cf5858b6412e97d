//! Statements on `parcels` and `deliveries`.

use crate::base::{Result, Time};
use crate::moment::Db;
use crate::waiting::deliveries::{Delivery, Parcel};
use crate::waiting::farewells::BEGINNING;
use rusqlite::{OptionalExtension, params};

/// Deliveries `d` of `parcels` for `pods` that may be tried, when their time has come: to a pod that is awake, and behind
/// nothing of the same sender that goes ahead.
const FREE: &str = "FROM deliveries d JOIN pods ON pods.id = d.pod_id JOIN parcels ON parcels.id = d.parcel_id
    WHERE pods.asleep = 0 AND NOT EXISTS
      (SELECT 1 FROM deliveries before JOIN parcels p ON p.id = before.parcel_id
       WHERE before.pod_id = d.pod_id AND before.ahead = 1 AND before.id < d.id AND p.sender_id = parcels.sender_id)";

pub fn insert_parcel(db: &Db, sender: i64, xml: &str, post: Option<i64>, now: Time) -> Result<i64> {
    db.sql()
        .prepare_cached("INSERT INTO parcels (sender_id, xml, post_id, made_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![sender, xml, post, now])?;
    Ok(db.sql().last_insert_rowid())
}

/// Whether it was: a pod that sleeps gets none.
pub fn insert(db: &Db, parcel: i64, pod: i64, person: Option<i64>, patience: i64, now: Time) -> Result<bool> {
    let inserted = db
        .sql()
        .prepare_cached(
            "INSERT INTO deliveries (parcel_id, pod_id, person_id, patience, try_at)
             SELECT ?1, id, ?3, ?4, ?5 FROM pods WHERE id = ?2 AND asleep = 0",
        )?
        .execute(params![parcel, pod, person, patience, now])?;
    Ok(inserted > 0)
}

/// What its sender says to the same pods later comes after this parcel.
pub fn set_ahead(db: &Db, parcel: i64) -> Result<()> {
    db.sql().prepare_cached("UPDATE deliveries SET ahead = 1 WHERE parcel_id = ?1")?.execute([parcel])?;
    Ok(())
}

pub fn is_waiting(db: &Db, sender: i64, xml: &str, pod: i64, person: Option<i64>) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM deliveries d JOIN parcels p ON p.id = d.parcel_id
         WHERE d.pod_id = ?3 AND d.person_id IS ?4 AND p.sender_id = ?1 AND p.xml = ?2",
    )?;
    Ok(statement.exists(params![sender, xml, pod, person])?)
}

pub fn due(db: &Db, now: Time, busy: &[String], limit: usize) -> Result<Vec<Delivery>> {
    let mut statement = db.sql().prepare_cached(&format!(
        "SELECT d.id, d.parcel_id, d.pod_id, pods.url, d.person_id, d.tries, d.patience, parcels.post_id,
           iif(substr(parcels.xml, 1, length(?4)) = ?4, parcels.sender_id, NULL) {FREE}
           AND d.try_at <= ?1 AND substr(pods.url, instr(pods.url, '://') + 3) NOT IN (SELECT value FROM json_each(?2))
         ORDER BY d.try_at, d.id LIMIT ?3"
    ))?;
    let busy = serde_json::Value::from(busy).to_string();
    let rows = statement.query_map(params![now, busy, limit, BEGINNING], |row| {
        Ok(Delivery {
            id: row.get(0)?,
            parcel: row.get(1)?,
            pod: row.get(2)?,
            url: row.get(3)?,
            person: row.get(4)?,
            tries: row.get(5)?,
            patience: row.get(6)?,
            post: row.get(7)?,
            farewell: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn still_due(db: &Db, id: i64, tries: i64) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM deliveries WHERE id = ?1 AND tries = ?2")?.exists([id, tries])?)
}

pub fn parcel(db: &Db, id: i64) -> Result<Parcel> {
    let mut statement = db.sql().prepare_cached("SELECT sender_id, xml, envelope FROM parcels WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| Ok(Parcel { sender: row.get(0)?, xml: row.get(1)?, envelope: row.get(2)? }))?)
}

pub fn set_envelope(db: &Db, parcel: i64, envelope: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE parcels SET envelope = ?2 WHERE id = ?1")?.execute(params![parcel, envelope])?;
    Ok(())
}

pub fn delete(db: &Db, id: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM deliveries WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn readdress(db: &Db, from: i64, to: i64, pod: i64) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE deliveries SET person_id = ?2, pod_id = ?3 WHERE person_id = ?1")?
        .execute([from, to, pod])?;
    Ok(())
}

/// Removes what is for one person; gives the parcels it was of.
pub fn delete_to(db: &Db, person: i64) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached("DELETE FROM deliveries WHERE person_id = ?1 RETURNING parcel_id")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Removes what a sender has waiting, but for what begins with one of `kept`; gives the parcels.
pub fn drop_of(db: &Db, sender: i64, kept: &[&str]) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE parcel_id IN (SELECT id FROM parcels WHERE sender_id = ?1
           AND NOT EXISTS (SELECT 1 FROM json_each(?2) WHERE substr(parcels.xml, 1, length(value)) = value))
         RETURNING parcel_id",
    )?;
    let kept = serde_json::Value::from(kept).to_string();
    Ok(statement.query_map(params![sender, kept], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Removes what a sender has waiting for one destination that begins so; gives the parcels it was of.
pub fn delete_beginning(db: &Db, sender: i64, beginning: &str, pod: i64, person: Option<i64>) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE pod_id = ?3 AND person_id IS ?4 AND EXISTS
           (SELECT 1 FROM parcels p WHERE p.id = parcel_id AND p.sender_id = ?1 AND substr(p.xml, 1, length(?2)) = ?2)
         RETURNING parcel_id",
    )?;
    let rows = statement.query_map(params![sender, beginning, pod, person], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Removes what a sender has waiting, wherever it goes, that begins so; gives the parcels it was of.
pub fn delete_all_beginning(db: &Db, sender: i64, beginning: &str) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE parcel_id IN
           (SELECT id FROM parcels WHERE sender_id = ?1 AND substr(xml, 1, length(?2)) = ?2)
         RETURNING parcel_id",
    )?;
    Ok(statement.query_map(params![sender, beginning], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Until when the last is held back of what a sender has waiting: never tried, and due within the grace.
pub fn held_until(db: &Db, sender: i64, now: Time, grace_ends: Time) -> Result<Option<Time>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT d.try_at FROM deliveries d JOIN parcels p ON p.id = d.parcel_id
         WHERE d.try_at > ?2 AND d.try_at <= ?3 AND d.tries = 0 AND p.sender_id = ?1 ORDER BY d.try_at DESC LIMIT 1",
    )?;
    Ok(statement.query_row(params![sender, now, grace_ends], |row| row.get(0)).optional()?)
}

/// Removes what is held back and is the thing of this GUID, or stands under it; gives the parcels.
pub fn call_back(db: &Db, guid: &str, now: Time, grace_ends: Time) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE try_at > ?2 AND try_at <= ?3 AND tries = 0
         AND EXISTS (SELECT 1 FROM parcels WHERE parcels.id = parcel_id
                     AND (instr(xml, '<guid>' || ?1 || '</guid>') OR instr(xml, '<parent_guid>' || ?1 || '</parent_guid>')))
         RETURNING parcel_id",
    )?;
    Ok(statement.query_map(params![guid, now, grace_ends], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Removes what is left of the deliveries of a post; gives their parcels.
pub fn recall(db: &Db, post: i64) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE parcel_id IN (SELECT id FROM parcels WHERE post_id = ?1) RETURNING parcel_id",
    )?;
    Ok(statement.query_map([post], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The same for one person.
pub fn recall_from(db: &Db, post: i64, person: i64) -> Result<Vec<i64>> {
    let mut statement = db.sql().prepare_cached(
        "DELETE FROM deliveries WHERE person_id = ?2 AND parcel_id IN (SELECT id FROM parcels WHERE post_id = ?1)
         RETURNING parcel_id",
    )?;
    Ok(statement.query_map([post, person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Removes a parcel that has no deliveries left.
pub fn tidy_parcel(db: &Db, parcel: i64) -> Result<()> {
    db.sql()
        .prepare_cached(
            "DELETE FROM parcels WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM deliveries WHERE parcel_id = ?1)",
        )?
        .execute([parcel])?;
    Ok(())
}

pub fn postpone(db: &Db, id: i64, tries: i64, at: Time, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE deliveries SET tries = ?2, try_at = ?3, reason = ?4 WHERE id = ?1")?
        .execute(params![id, tries, at, reason])?;
    Ok(())
}

/// What failed before is tried now; what was never tried and is not due can still be called back.
pub fn wake(db: &Db, pod: i64, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE deliveries SET try_at = ?2 WHERE pod_id = ?1 AND try_at > ?2 AND tries > 0")?
        .execute(params![pod, now])?;
    Ok(())
}

pub fn next_due(db: &Db) -> Result<Option<Time>> {
    let mut statement = db.sql().prepare_cached(&format!("SELECT d.try_at {FREE} ORDER BY d.try_at LIMIT 1"))?;
    let mut rows = statement.query([])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

pub fn count(db: &Db) -> Result<i64> {
    Ok(db.sql().prepare_cached("SELECT count(*) FROM deliveries")?.query_row([], |row| row.get(0))?)
}
