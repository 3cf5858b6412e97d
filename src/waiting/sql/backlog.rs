//! Statements across everything that waits.

use crate::base::{Result, Time};
use crate::moment::Db;
use crate::waiting::backlog::{Incoming, Outgoing, Sought};
use rusqlite::params;

pub fn outgoing(db: &Db) -> Result<Vec<Outgoing>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT pods.url, count(*), min(parcels.made_at), max(d.tries), min(d.try_at),
           (SELECT reason FROM deliveries WHERE pod_id = pods.id AND reason IS NOT NULL ORDER BY tries DESC, id LIMIT 1),
           pods.asleep
         FROM deliveries d JOIN pods ON pods.id = d.pod_id JOIN parcels ON parcels.id = d.parcel_id
         GROUP BY pods.id ORDER BY 3",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Outgoing {
            url: row.get(0)?,
            deliveries: row.get(1)?,
            since: row.get(2)?,
            tries: row.get(3)?,
            try_at: row.get(4)?,
            reason: row.get(5)?,
            asleep: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn incoming(db: &Db) -> Result<Vec<Incoming>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT coalesce(reason, ''), coalesce(waits_for, ''), count(*), min(arrived_at) FROM arrivals
         WHERE try_at IS NOT NULL GROUP BY 1, 2 ORDER BY 4",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Incoming { reason: row.get(0)?, waits_for: row.get(1)?, arrivals: row.get(2)?, since: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn errands(db: &Db) -> Result<Vec<Sought>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT kind || ' ' || subject, host, tries, try_at, reason FROM errands ORDER BY try_at, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Sought {
            name: row.get(0)?,
            host: row.get(1)?,
            tries: row.get(2)?,
            try_at: row.get(3)?,
            reason: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn dropped(db: &Db) -> Result<Vec<(String, i64)>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT coalesce(reason, ''), count(*) FROM arrivals WHERE try_at IS NULL GROUP BY 1 ORDER BY 2 DESC, 1",
    )?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

pub fn retry_deliveries(db: &Db, url: Option<&str>, now: Time) -> Result<usize> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE deliveries SET try_at = ?2 WHERE (?1 IS NULL OR pod_id IN (SELECT id FROM pods WHERE url = ?1))
         AND (tries > 0 OR try_at <= ?2)",
    )?;
    Ok(statement.execute(params![url, now])?)
}

pub fn retry_errands(db: &Db, host: Option<&str>, now: Time) -> Result<usize> {
    let mut statement = db.sql().prepare_cached("UPDATE errands SET try_at = ?2 WHERE ?1 IS NULL OR host = ?1")?;
    Ok(statement.execute(params![host, now])?)
}

pub fn drop_deliveries(db: &Db, url: &str) -> Result<usize> {
    let dropped = db
        .sql()
        .prepare_cached("DELETE FROM deliveries WHERE pod_id IN (SELECT id FROM pods WHERE url = ?1)")?
        .execute([url])?;
    db.sql()
        .prepare_cached(
            "DELETE FROM parcels WHERE NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.parcel_id = parcels.id)",
        )?
        .execute([])?;
    Ok(dropped)
}
