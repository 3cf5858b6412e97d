//! Statements on `post_pods`.

use crate::base::{Result, Time};
use crate::moment::Db;
use crate::waiting::tracks::{State, Track};
use rusqlite::params;
use rusqlite::types::FromSqlError;

pub fn of_post(db: &Db, post: i64) -> Result<Vec<Track>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT pods.id, pods.url, post_pods.state, post_pods.reason, post_pods.changed_at,
           coalesce(max(d.tries), 0), min(d.try_at)
         FROM post_pods JOIN pods ON pods.id = post_pods.pod_id
         LEFT JOIN parcels ON parcels.post_id = post_pods.post_id
         LEFT JOIN deliveries d ON d.parcel_id = parcels.id AND d.pod_id = post_pods.pod_id
         WHERE post_pods.post_id = ?1 GROUP BY pods.id
         ORDER BY post_pods.state = 'reached', post_pods.state = 'given_up', pods.url",
    )?;
    let rows = statement.query_map([post], |row| {
        let word: String = row.get(2)?;
        Ok(Track {
            pod: row.get(0)?,
            url: row.get(1)?,
            state: State::parse(&word).ok_or(FromSqlError::InvalidType)?,
            reason: row.get(3)?,
            changed_at: row.get(4)?,
            tries: row.get(5)?,
            try_at: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn set(db: &Db, post: i64, pod: i64, state: State, reason: Option<&str>, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO post_pods (post_id, pod_id, state, reason, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET state = ?3, reason = ?4, changed_at = ?5",
        )?
        .execute(params![post, pod, state.word(), reason, now])?;
    Ok(())
}

pub fn forget(db: &Db, post: i64, pod: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM post_pods WHERE post_id = ?1 AND pod_id = ?2")?.execute([post, pod])?;
    Ok(())
}

/// What waits ends; what has ended stays as it is.
pub fn end(db: &Db, post: i64, pod: i64, state: State, reason: Option<&str>, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE post_pods SET state = ?3, reason = ?4, changed_at = ?5
             WHERE post_id = ?1 AND pod_id = ?2 AND state = 'waiting'",
        )?
        .execute(params![post, pod, state.word(), reason, now])?;
    Ok(())
}

pub fn note(db: &Db, post: i64, pod: i64, reason: &str) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE post_pods SET reason = ?3 WHERE post_id = ?1 AND pod_id = ?2 AND state = 'waiting'")?
        .execute(params![post, pod, reason])?;
    Ok(())
}

/// Whether a delivery of the post to the pod waits.
pub fn any_left(db: &Db, post: i64, pod: i64) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "SELECT 1 FROM parcels JOIN deliveries d ON d.parcel_id = parcels.id WHERE parcels.post_id = ?1 AND d.pod_id = ?2",
    )?;
    Ok(statement.exists([post, pod])?)
}

pub fn give_up_all(db: &Db, url: &str, reason: &str, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE post_pods SET state = 'given_up', reason = ?2, changed_at = ?3
             WHERE state = 'waiting' AND pod_id IN (SELECT id FROM pods WHERE url = ?1)",
        )?
        .execute(params![url, reason, now])?;
    Ok(())
}
