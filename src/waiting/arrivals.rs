//! Arrivals: what other pods brought, kept as it came until it is understood or given up.

use super::sql::arrivals as sql;
use crate::base::{Result, Time, limits};
use crate::moment::{Db, Tx};

/// Something that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    pub id: i64,
    /// The addressed person's row; `None` on the public route.
    pub recipient: Option<i64>,
    pub body: Vec<u8>,
    /// How many fetches in a row led to it; none where it was brought.
    pub fetched: i64,
    /// How often it was tried before.
    pub tries: i64,
}

/// Whoever sent something that has to wait.
#[derive(Debug, Clone, Copy)]
pub struct From<'a> {
    /// Host and port of their ID.
    pub host: &'a str,
    /// Whether their signature is proven; else anybody can have named them.
    pub proven: bool,
}

/// Keeps what came in; gives its row.
pub fn add(tx: &Tx, recipient: Option<i64>, body: &[u8]) -> Result<i64> {
    sql::insert(tx, recipient, body, 0, tx.now())
}

/// Keeps what was fetched, as the last of so many fetches in a row: judged like what comes by the public route.
pub fn add_fetched(tx: &Tx, body: &[u8], fetched: i64) -> Result<i64> {
    sql::insert(tx, None, body, fetched, tx.now())
}

/// Up to `limit` arrivals that are due, those first that wait longest: as many as fit into `bytes`, but at least one.
pub fn due(db: &Db, now: Time, limit: usize, bytes: usize) -> Result<Vec<Arrival>> {
    sql::due(db, now, limit, bytes)
}

/// Whether so much waits to be opened that nothing more is taken in.
pub fn is_full(tx: &Tx) -> Result<bool> {
    let (arrivals, bytes) = sql::unopened(tx, tx.now())?;
    Ok(arrivals >= limits::UNOPENED_MAX || bytes >= limits::UNOPENED_BYTES_MAX)
}

/// It is understood.
pub fn done(tx: &Tx, id: i64) -> Result<()> {
    sql::delete(tx, id)
}

/// It is given up; why is kept for [`limits::REASON_KEPT`], the body is not.
pub fn give_up(tx: &Tx, id: i64, reason: &str) -> Result<()> {
    sql::give_up(tx, id, reason)
}

/// Whether there is room for one more that waits, of whom it is from.
pub fn has_room(tx: &Tx, from: From) -> Result<bool> {
    let times = if from.proven { 2 } else { 1 };
    let room = |(arrivals, bytes): (i64, usize), most: i64, most_bytes: usize| {
        arrivals < most * times as i64 && bytes < most_bytes * times
    };
    let of_host = sql::waiting(tx, Some(from.host))?;
    Ok(room(of_host, limits::WAITING_PER_HOST_MAX, limits::WAITING_PER_HOST_BYTES_MAX)
        && room(sql::waiting(tx, None)?, limits::WAITING_MAX, limits::WAITING_BYTES_MAX))
}

/// It is tried again later, or as soon as the errand `waits_for` is done; after [`limits::ARRIVAL_TRIES_MAX`] it is given
/// up.
pub fn postpone(
    tx: &mut Tx,
    arrival: &Arrival,
    reason: &str,
    waits_for: Option<&str>,
    from: Option<From>,
) -> Result<()> {
    let tries = arrival.tries + 1;
    if tries >= limits::ARRIVAL_TRIES_MAX {
        return give_up(tx, arrival.id, reason);
    }
    let luck = i64::try_from(tx.luck().below(30)).unwrap_or_default();
    let wait = tries.pow(4) + 15 + luck * (tries + 1);
    from.map_or(Ok(()), |from| sql::set_host(tx, arrival.id, from.host))?;
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
    sql::any_to_clear(db, now.plus(-limits::REASON_KEPT))
}

/// Forgets what was dropped long ago.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::clear(tx, tx.now().plus(-limits::REASON_KEPT))
}

/// The reasons of what was dropped, the latest first.
pub fn dropped(db: &Db) -> Result<Vec<String>> {
    sql::dropped(db)
}
