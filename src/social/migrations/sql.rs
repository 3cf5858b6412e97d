//! Statements on `migrations`, `moves` and `untold`.

use super::arrive::Move;
use crate::base::{DiasporaId, Result, Time};
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{OptionalExtension, Params, params};

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

/// Keeps the envelope of a move to an account here, the newest one; gives its row.
pub fn keep_move(db: &Db, person: PersonId, old: &DiasporaId, envelope: &str, now: Time) -> Result<i64> {
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO moves (person_id, old_id, envelope, made_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET envelope = ?3, made_at = ?4 RETURNING id",
    )?;
    Ok(statement.query_row(params![person, old, envelope, now], |row| row.get(0))?)
}

/// How many moves of somebody are known, but for those of this ID.
pub fn count_moves(db: &Db, person: PersonId, but: &DiasporaId) -> Result<usize> {
    let sql = "SELECT count(*) FROM moves WHERE person_id = ?1 AND old_id <> ?2";
    Ok(db.sql().prepare_cached(sql)?.query_row(params![person, but], |row| row.get(0))?)
}

pub fn add_untold(db: &Db, id: i64, whom: &DiasporaId) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO untold (diaspora_id, move_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![whom, id])?;
    Ok(())
}

fn moves(db: &Db, sql: &str, values: impl Params) -> Result<Vec<Move>> {
    let mut statement = db.sql().prepare_cached(sql)?;
    let rows =
        statement.query_map(values, |row| Ok(Move { id: row.get(0)?, person: row.get(1)?, envelope: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Who says here that an ID was theirs.
pub fn moves_from(db: &Db, old: &DiasporaId) -> Result<Vec<Move>> {
    moves(db, "SELECT id, person_id, envelope FROM moves WHERE old_id = ?1 ORDER BY id", [old])
}

/// What somebody is to be told of, once.
pub fn take_untold(db: &Db, whom: &DiasporaId) -> Result<Vec<Move>> {
    let sql = "SELECT moves.id, person_id, envelope FROM moves JOIN untold ON move_id = moves.id
               WHERE diaspora_id = ?1 ORDER BY moves.id";
    let told = moves(db, sql, [whom])?;
    db.sql().prepare_cached("DELETE FROM untold WHERE diaspora_id = ?1")?.execute([whom])?;
    Ok(told)
}

pub fn forget_move(db: &Db, id: i64) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM moves WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn forget_moves(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM moves WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}
