//! Statements on `blocks`.

use super::{Block, BlockId};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::people::{self, PersonId};
use rusqlite::{OptionalExtension, params};

pub fn insert(db: &Db, owner: PersonId, person: PersonId, now: Time) -> Result<BlockId> {
    db.sql()
        .prepare_cached("INSERT INTO blocks (owner_id, person_id, made_at) VALUES (?1, ?2, ?3)")?
        .execute(params![owner, person, now])?;
    Ok(BlockId(db.sql().last_insert_rowid()))
}

/// Whom it was about.
pub fn delete(db: &Db, owner: PersonId, id: BlockId) -> Result<PersonId> {
    let mut statement =
        db.sql().prepare_cached("DELETE FROM blocks WHERE id = ?2 AND owner_id = ?1 RETURNING person_id")?;
    Ok(statement.query_row(params![owner, id], |row| row.get(0))?)
}

pub fn with(db: &Db, owner: PersonId, person: PersonId) -> Result<Option<BlockId>> {
    let mut statement = db.sql().prepare_cached("SELECT id FROM blocks WHERE owner_id = ?1 AND person_id = ?2")?;
    Ok(statement.query_row(params![owner, person], |row| row.get(0)).optional()?)
}

pub fn of(db: &Db, owner: PersonId) -> Result<Vec<Block>> {
    let sql = format!(
        "SELECT blocks.id, {} FROM blocks JOIN people ON people.id = blocks.person_id WHERE blocks.owner_id = ?1
         ORDER BY lower(people.first_name), lower(people.last_name), people.diaspora_id",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let blocks =
        statement.query_map([owner], |row| Ok(Block { id: row.get(0)?, person: people::from_row(row, 1)? }))?;
    Ok(blocks.collect::<rusqlite::Result<_>>()?)
}

pub fn forget(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM blocks WHERE owner_id = ?1 OR person_id = ?1")?.execute([person])?;
    Ok(())
}

/// Who ignores a person.
pub fn owners(db: &Db, person: PersonId) -> Result<Vec<PersonId>> {
    let mut statement =
        db.sql().prepare_cached("SELECT owner_id FROM blocks WHERE person_id = ?1 ORDER BY owner_id")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
