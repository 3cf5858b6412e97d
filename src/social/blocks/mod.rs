//! Blocks: people whom somebody here ignores. What follows from one stands in `reactions`.

pub mod html;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::people::{self, Person, PersonId};
use crate::store::row_id;

pub use wire::{Answer, answer_in, send_back};

row_id!(BlockId, "A row of `blocks`.");

/// Somebody who is ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub id: BlockId,
    pub person: Person,
}

/// The owner ignores a person from now on. Twice is as good as once; nobody ignores themselves.
pub fn add(tx: &mut Tx, owner: PersonId, person: PersonId) -> Result<BlockId> {
    let person = people::get(tx, person)?.id;
    if person == owner {
        return Err(Error::Forbidden { key: "blocks-not-yourself" });
    }
    if let Some(known) = with(tx, owner, person)? {
        return Ok(known);
    }
    let block = sql::insert(tx, owner, person, tx.now())?;
    tx.tell(Event::Blocked { by: owner, person });
    Ok(block)
}

/// The owner ignores somebody no longer; says whom. Another's block is not found.
pub fn remove(tx: &mut Tx, owner: PersonId, id: BlockId) -> Result<PersonId> {
    let person = sql::delete(tx, owner, id)?;
    tx.tell(Event::Unblocked { by: owner, person });
    Ok(person)
}

/// The block that stands between the owner and a person.
pub fn with(db: &Db, owner: PersonId, person: PersonId) -> Result<Option<BlockId>> {
    sql::with(db, owner, person)
}

/// Whether the owner ignores a person.
pub fn is_blocked(db: &Db, owner: PersonId, person: PersonId) -> Result<bool> {
    Ok(with(db, owner, person)?.is_some())
}

/// Whom the owner ignores, by name.
pub fn of(db: &Db, owner: PersonId) -> Result<Vec<Block>> {
    sql::of(db, owner)
}

/// A closed person ignores nobody and need not be ignored. Nobody is told: their pod knows.
pub fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    sql::forget(tx, person)
}

/// Whoever ignored somebody who moved ignores them under their new ID.
pub fn hand_over(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<()> {
    for owner in sql::owners(tx, from)? {
        if owner != to {
            add(tx, owner, to)?;
        }
    }
    sql::forget(tx, from)
}
