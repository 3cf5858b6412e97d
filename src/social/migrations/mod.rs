//! Migrations: accounts that go on under another ID.

mod arrive;
mod sql;
mod wire;

use crate::base::{DiasporaId, Error, Result, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::Envelope;
use crate::social::people::{self, PersonId};

pub use arrive::{Arrived, Former, Proof, arrive, forget_moves, met, proof};
pub use wire::receive;

/// How many of somebody's former IDs are told.
const FORMER_MAX: usize = 3;

/// Where somebody went, if they left this ID; they may have moved on since.
pub fn next(db: &Db, old: PersonId) -> Result<Option<PersonId>> {
    sql::next(db, old)
}

/// The signed messages that say, step by step, where somebody who lived here went, as they came: both keys agree in each, so
/// that it proves itself to whoever is sent it. At most `steps` of them; none of a step that was known before somebody here
/// took the one to it.
pub fn envelopes(db: &Db, old: PersonId, steps: usize) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut left = old;
    while found.len() < steps {
        let Some((new, Some(envelope))) = sql::step(db, left)? else { break };
        found.push(envelope);
        left = new;
    }
    Ok(found)
}

/// What is in such a message.
pub fn xml_in(envelope: &str) -> Result<String> {
    let opened = Envelope::read(envelope.as_bytes())?;
    String::from_utf8(opened.payload).map_err(|error| Error::Broken(error.to_string()))
}

/// Who somebody is now: the person at the end of their migrations, themselves where there are none.
pub fn resolve(db: &Db, person: PersonId) -> Result<PersonId> {
    Ok(follow(db, person)?.0)
}

/// The end of somebody's migrations, and in how many steps it is reached.
fn follow(db: &Db, person: PersonId) -> Result<(PersonId, usize)> {
    let (mut now, mut steps) = (person, 0);
    // This ends: no circle is ever recorded, nor a longer chain.
    while let Some(new) = sql::next(db, now)? {
        (now, steps) = (new, steps + 1);
    }
    Ok((now, steps))
}

/// The IDs somebody had before, the last one first; the last three.
pub fn former_ids(db: &Db, person: PersonId) -> Result<Vec<DiasporaId>> {
    sql::former_ids(db, person, FORMER_MAX)
}

/// Notes that somebody goes on under another ID, and that all that is theirs follows, to the end of the chain; both keys
/// agreed to it. The same again changes nothing and gives false. Refuses another target than before, a circle, a chain of
/// more than [`limits::MIGRATION_STEPS_MAX`], and an ID that is closed for good. The envelope is kept of those who lived
/// here.
// spec: 9
pub fn record(tx: &mut Tx, old: PersonId, new: PersonId, envelope: &str) -> Result<bool> {
    match sql::next(tx, old)? {
        Some(known) if known == new => return Ok(false),
        Some(_) => return Err(Error::Improper("already_migrated")),
        None => {}
    }
    let (now, after) = follow(tx, new)?;
    if now == old {
        return Err(Error::Improper("migration_circle"));
    }
    if sql::steps_before(tx, old)? + 1 + after > limits::MIGRATION_STEPS_MAX {
        return Err(Error::Improper("migration_chain"));
    }
    if people::get(tx, now)?.closed {
        return Err(Error::Improper("account_closed"));
    }
    let kept = sql::began_here(tx, old)?.then_some(envelope);
    if kept.is_some_and(|envelope| envelope.len() > limits::MIGRATION_BYTES_MAX) {
        return Err(Error::Improper("too_large"));
    }
    sql::insert(tx, old, new, kept, tx.now())?;
    tx.tell(Event::Migrated { old, new: now });
    Ok(true)
}
