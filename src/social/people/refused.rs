//! Keys that somebody's pod gave for them later and that are not theirs: never used, and kept for the podmin to see.

use super::{Person, PersonId, sql};
use crate::base::{Error, Result, Time, limits};
use crate::moment::{Db, Tx};

/// The keys that were refused for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedKeys {
    pub person: Person,
    /// How many different ones.
    pub keys: i64,
    /// How often one of them came.
    pub times: i64,
    pub first_at: Time,
    pub last_at: Time,
}

/// Notes a key that was refused for somebody.
pub(super) fn note(tx: &Tx, id: PersonId, key: &str) -> Result<()> {
    let key: String = key.trim().chars().take(limits::REFUSED_KEY_CHARS).collect();
    sql::refuse_key(tx, id, &key, tx.now())?;
    sql::thin_refused(tx, id, limits::REFUSED_KEYS_KEPT)
}

/// Whose keys were refused, the latest first.
pub fn refused(db: &Db) -> Result<Vec<RefusedKeys>> {
    sql::refused(db)
}

/// How many people's keys were.
pub fn count_refused(db: &Db) -> Result<i64> {
    sql::count_refused(db)
}

/// The podmin knows: the keys that were refused for somebody are forgotten. The next one is noted again.
pub fn forget_refused(tx: &Tx, id: PersonId) -> Result<()> {
    if sql::forget_refused(tx, id)? > 0 { Ok(()) } else { Err(Error::NotFound) }
}
