//! Arrivals: what other pods brought, kept as it came until it is understood or given up.

use super::sql::arrivals as sql;
use crate::base::time::DAY;
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};

/// How often an arrival is tried (spec 10.5).
pub const TRIES_MAX: i64 = 10;
/// So many that are due, and so many bytes of them, may wait to be opened: beyond that nothing more is taken in.
pub const UNOPENED_MAX: i64 = 20_000;
/// See [`UNOPENED_MAX`].
pub const UNOPENED_BYTES_MAX: i64 = 256 << 20;
/// How long a dropped arrival is kept with its reason.
pub const KEPT: i64 = 7 * DAY;

/// Something that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    pub id: i64,
    /// The addressed person's row; `None` on the public route.
    pub recipient: Option<i64>,
    pub body: Vec<u8>,
    /// Whether we asked for it.
    pub fetched: bool,
    /// How often it was tried before.
    pub tries: i64,
}

/// Keeps what came in; gives its row.
pub fn add(tx: &Tx, recipient: Option<i64>, body: &[u8]) -> Result<i64> {
    sql::insert(tx, recipient, body, false, tx.now())
}

/// Keeps what was fetched: judged like what comes by the public route.
pub fn add_fetched(tx: &Tx, body: &[u8]) -> Result<i64> {
    sql::insert(tx, None, body, true, tx.now())
}

/// Up to `limit` arrivals that are due, those first that wait longest: as many as fit into `bytes`, but at least one.
pub fn due(db: &Db, now: Time, limit: usize, bytes: usize) -> Result<Vec<Arrival>> {
    sql::due(db, now, limit, bytes)
}

/// Whether so much waits to be opened that nothing more is taken in.
pub fn is_full(tx: &Tx) -> Result<bool> {
    let (arrivals, bytes) = sql::unopened(tx, tx.now())?;
    Ok(arrivals >= UNOPENED_MAX || bytes >= UNOPENED_BYTES_MAX)
}

/// It is understood.
pub fn done(tx: &Tx, id: i64) -> Result<()> {
    sql::delete(tx, id)
}

/// It is given up; why is kept for [`KEPT`], the body is not.
pub fn give_up(tx: &Tx, id: i64, reason: &str) -> Result<()> {
    sql::give_up(tx, id, reason)
}

/// It is tried again later, or as soon as the errand `waits_for` is done; after [`TRIES_MAX`] it is given up.
pub fn postpone(tx: &mut Tx, arrival: &Arrival, reason: &str, waits_for: Option<&str>) -> Result<()> {
    let tries = arrival.tries + 1;
    if tries >= TRIES_MAX {
        return give_up(tx, arrival.id, reason);
    }
    let luck = i64::try_from(tx.luck().below(30)).unwrap_or_default();
    let wait = tries.pow(4) + 15 + luck * (tries + 1);
    sql::postpone(tx, arrival.id, tries, tx.now().plus(wait), reason, waits_for)
}

/// What some arrivals wait for is here, or will not come: they are tried now.
pub fn wake(tx: &Tx, waits_for: &str) -> Result<()> {
    sql::wake(tx, waits_for, tx.now())
}

/// When the next one is due.
pub fn next_due(db: &Db) -> Result<Option<Time>> {
    sql::next_due(db)
}

/// Whether something dropped is old enough to be forgotten.
pub fn any_to_clear(db: &Db, now: Time) -> Result<bool> {
    sql::any_to_clear(db, now.plus(-KEPT))
}

/// Forgets what was dropped long ago.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::clear(tx, tx.now().plus(-KEPT))
}

/// The reasons of what was dropped, the latest first.
pub fn dropped(db: &Db) -> Result<Vec<String>> {
    sql::dropped(db)
}
