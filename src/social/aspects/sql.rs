//! Statements on `aspects`.

use super::{Aspect, AspectId};
use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;
use rusqlite::{Row, params};

fn from_row(row: &Row) -> rusqlite::Result<Aspect> {
    Ok(Aspect { id: row.get(0)?, name: row.get(1)? })
}

pub fn of(db: &Db, owner: PersonId) -> Result<Vec<Aspect>> {
    let mut statement =
        db.sql().prepare_cached("SELECT id, name FROM aspects WHERE owner_id = ?1 ORDER BY position, id")?;
    Ok(statement.query_map([owner], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn get(db: &Db, owner: PersonId, id: AspectId) -> Result<Aspect> {
    let mut statement = db.sql().prepare_cached("SELECT id, name FROM aspects WHERE owner_id = ?1 AND id = ?2")?;
    Ok(statement.query_row(params![owner, id], from_row)?)
}

pub fn insert(db: &Db, owner: PersonId, name: &str) -> Result<AspectId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO aspects (owner_id, name, position)
             VALUES (?1, ?2, (SELECT coalesce(max(position) + 1, 0) FROM aspects WHERE owner_id = ?1))",
        )?
        .execute(params![owner, name])?;
    Ok(AspectId(db.sql().last_insert_rowid()))
}

pub fn rename(db: &Db, id: AspectId, name: &str) -> Result<()> {
    db.sql().prepare_cached("UPDATE aspects SET name = ?2 WHERE id = ?1")?.execute(params![id, name])?;
    Ok(())
}

pub fn set_position(db: &Db, id: AspectId, position: usize) -> Result<()> {
    db.sql().prepare_cached("UPDATE aspects SET position = ?2 WHERE id = ?1")?.execute(params![id, position])?;
    Ok(())
}

pub fn delete(db: &Db, id: AspectId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM aspects WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn delete_of(db: &Db, owner: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM aspects WHERE owner_id = ?1")?.execute([owner])?;
    Ok(())
}
