//! Statements on `farewells`.

use crate::base::Result;
use crate::moment::Db;
use crate::waiting::tracks::State;
use rusqlite::params;
use rusqlite::types::FromSqlError;

pub fn begin(db: &Db, person: i64, pods: &[i64]) -> Result<()> {
    let pods = serde_json::Value::from(pods).to_string();
    db.sql()
        .prepare_cached(
            "INSERT INTO farewells (person_id, pod_id, state)
             SELECT closings.person_id, pods.id, iif(pods.asleep, 'given_up', 'waiting') FROM closings, pods
             WHERE closings.person_id = ?1 AND pods.id IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![person, pods])?;
    Ok(())
}

pub fn count(db: &Db, person: i64) -> Result<Vec<(State, i64)>> {
    let mut statement =
        db.sql().prepare_cached("SELECT state, count(*) FROM farewells WHERE person_id = ?1 GROUP BY state")?;
    let rows = statement.query_map([person], |row| {
        let word: String = row.get(0)?;
        Ok((State::parse(&word).ok_or(FromSqlError::InvalidType)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was taken stays taken.
pub fn set(db: &Db, person: i64, pod: i64, state: State) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE farewells SET state = ?3 WHERE person_id = ?1 AND pod_id = ?2 AND state NOT IN ('reached', ?3)",
        )?
        .execute(params![person, pod, state.word()])?;
    Ok(())
}

pub fn give_up_all(db: &Db, url: &str) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE farewells SET state = 'given_up'
             WHERE state = 'waiting' AND pod_id IN (SELECT id FROM pods WHERE url = ?1)",
        )?
        .execute([url])?;
    Ok(())
}
