//! Exports: a copy of everything that is somebody's, made in the background because they asked for it, and theirs alone.

pub mod html;
mod making;
pub mod page;
mod sql;

use crate::base::{Result, Time, time::DAY};
use crate::export::{Exported, Wanted};
use crate::moment::{Db, Tx};
use crate::social::notifications;
use crate::social::people::PersonId;

pub use making::{clear, open, sweep, turn};

/// How long one stays, in seconds.
pub const STAYS: i64 = 14 * DAY;

/// What somebody asked for, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The name of its file. Whoever may have the file is known by their session: it stands in no address.
    key: String,
    person: PersonId,
    pub wanted: Wanted,
    pub state: State,
}

/// How far one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is not its turn yet.
    Waiting,
    /// It is being made: how many photos are in it, of how many once they are counted.
    Making { done: u64, of: Option<u64> },
    /// It may be fetched: its size in bytes, how many photos have no file any more, and since when.
    Ready { bytes: u64, missing: u64, at: Time },
    /// There is none, and why.
    Failed { reason: Reason },
}

/// Why one could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The disk would be full.
    NoRoom,
    /// Something here broke; the log says what.
    Broken,
}

impl Reason {
    fn word(self) -> &'static str {
        match self {
            Reason::NoRoom => "no_room",
            Reason::Broken => "broken",
        }
    }
}

impl Export {
    /// Whether it is still to be made, or being made.
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, State::Waiting | State::Making { .. })
    }
}

/// Somebody's export, if there is one.
pub fn of(db: &Db, person: PersonId, now: Time) -> Result<Option<Export>> {
    sql::of(db, person, now.plus(-STAYS))
}

/// Asks for one; what was made before goes. While one is under way there is no other: if it only waits, it will hold what
/// both asked for.
pub fn ask(tx: &mut Tx, person: PersonId, wanted: Wanted) -> Result<()> {
    match of(tx, person, tx.now())? {
        Some(export) if export.is_under_way() => sql::widen(tx, &export.key, wanted),
        _ => {
            sql::discard(tx, person)?;
            let key = tx.luck().hex::<16>();
            sql::insert(tx, &key, person, wanted, tx.now())
        }
    }
}

/// Takes somebody's export away, also while it is made; its file follows.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::discard(tx, person).map(|_| ())
}

/// It is there: its owner is told. False where nobody wants it any more.
fn ready(tx: &mut Tx, export: &Export, exported: Exported, bytes: u64) -> Result<bool> {
    let wanted = sql::set_ready(tx, &export.key, exported, bytes, tx.now())?;
    if wanted {
        notifications::of_export(tx, export.person, true)?;
    }
    Ok(wanted)
}

/// It cannot be made: its owner is told, if they still want it.
fn failed(tx: &mut Tx, export: &Export, reason: Reason) -> Result<()> {
    if sql::set_failed(tx, &export.key, reason, tx.now())? {
        notifications::of_export(tx, export.person, false)?;
    }
    Ok(())
}
