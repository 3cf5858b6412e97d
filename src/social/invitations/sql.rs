//! Statements on `invitations`.

use super::Invitation;
use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{OptionalExtension, Row, params};

fn from_row(row: &Row) -> rusqlite::Result<Invitation> {
    Ok(Invitation { by: row.get(0)?, code: row.get(1)?, uses_left: row.get(2)? })
}

pub fn insert(db: &Db, person: PersonId, code: &str, uses: i64) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO invitations (person_id, code, uses_left) VALUES (?1, ?2, ?3)")?
        .execute(params![person, code, uses])?;
    Ok(())
}

pub fn of(db: &Db, person: PersonId) -> Result<Invitation> {
    let mut statement =
        db.sql().prepare_cached("SELECT person_id, code, uses_left FROM invitations WHERE person_id = ?1")?;
    Ok(statement.query_row([person], from_row)?)
}

pub fn by_code(db: &Db, code: &str) -> Result<Option<Invitation>> {
    let mut statement =
        db.sql().prepare_cached("SELECT person_id, code, uses_left FROM invitations WHERE code = ?1")?;
    Ok(statement.query_row([code], from_row).optional()?)
}

pub fn take_one(db: &Db, person: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE invitations SET uses_left = uses_left - 1 WHERE person_id = ?1")?
        .execute([person])?;
    Ok(())
}

pub fn renew(db: &Db, person: PersonId, code: &str, uses: i64) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE invitations SET code = ?2, uses_left = ?3 WHERE person_id = ?1")?
        .execute(params![person, code, uses])?;
    Ok(())
}

pub fn delete(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM invitations WHERE person_id = ?1")?.execute([person])?;
    Ok(())
}
