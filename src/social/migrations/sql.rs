//! Statements on `migrations`.

use crate::base::{DiasporaId, Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{OptionalExtension, params};

pub fn next(db: &Db, old: PersonId) -> Result<Option<PersonId>> {
    let mut statement = db.sql().prepare_cached("SELECT new_id FROM migrations WHERE old_id = ?1")?;
    Ok(statement.query_row([old], |row| row.get(0)).optional()?)
}

/// Where somebody went, and the envelope that says so, where it is kept.
pub fn step(db: &Db, old: PersonId) -> Result<Option<(PersonId, Option<String>)>> {
    let mut statement = db.sql().prepare_cached("SELECT new_id, envelope FROM migrations WHERE old_id = ?1")?;
    Ok(statement.query_row([old], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

pub fn insert(db: &Db, old: PersonId, new: PersonId, envelope: Option<&str>, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO migrations (old_id, new_id, envelope, made_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![old, new, envelope, now])?;
    Ok(())
}

/// The longest chain that leads to an ID, in steps.
pub fn steps_before(db: &Db, person: PersonId) -> Result<usize> {
    let mut statement = db.sql().prepare_cached(
        "WITH RECURSIVE former (id, steps) AS (
           VALUES (?1, 0)
           UNION ALL SELECT migrations.old_id, former.steps + 1 FROM migrations JOIN former ON migrations.new_id = former.id)
         SELECT max(steps) FROM former",
    )?;
    Ok(statement.query_row([person], |row| row.get(0))?)
}

/// Whether it is the ID of an account here, or one that such an account went on under.
pub fn began_here(db: &Db, person: PersonId) -> Result<bool> {
    let mut statement = db.sql().prepare_cached(
        "WITH RECURSIVE former (id) AS (
           VALUES (?1)
           UNION ALL SELECT migrations.old_id FROM migrations JOIN former ON migrations.new_id = former.id)
         SELECT 1 FROM former JOIN accounts ON accounts.person_id = former.id LIMIT 1",
    )?;
    Ok(statement.exists([person])?)
}

pub fn former_ids(db: &Db, person: PersonId, limit: usize) -> Result<Vec<DiasporaId>> {
    let mut statement = db.sql().prepare_cached(
        "WITH RECURSIVE former (id, steps) AS (
           VALUES (?1, 0)
           UNION ALL SELECT migrations.old_id, former.steps + 1 FROM migrations JOIN former ON migrations.new_id = former.id
           ORDER BY 2, 1 LIMIT ?2 + 1)
         SELECT people.diaspora_id FROM former JOIN people ON people.id = former.id WHERE former.steps > 0
         ORDER BY former.steps, people.id",
    )?;
    Ok(statement.query_map(params![person, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
