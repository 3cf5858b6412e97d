//! Arrivals: what other pods brought, kept as it came until it is understood or given up.

use super::hosts;
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

/// Makes room for one more that waits, of whom it is from: where there is none, the claim that was tried most goes, of that
/// host or else of the one whose claims take most. Says whether there is room now.
pub fn make_room(tx: &Tx, from: From) -> Result<bool> {
    for _ in 0..MADE_WAY_MAX {
        let host = match lack(tx, from)? {
            None => return Ok(true),
            Some(Lack::OfHost) => Some(from.host),
            Some(Lack::OfAll) => None,
        };
        let body_bytes = limits::WAITING_BYTES_MAX / usize::try_from(limits::WAITING_MAX).unwrap_or(1);
        let Some(claim) = sql::most_tried_claim(tx, host, body_bytes)? else { return Ok(false) };
        give_up(tx, claim, "too_many_waiting")?;
    }
    Ok(false)
}

/// How many make way for one: it may be larger than they.
const MADE_WAY_MAX: usize = 100;

/// Where there is no room.
enum Lack {
    OfHost,
    OfAll,
}

fn lack(tx: &Tx, from: From) -> Result<Option<Lack>> {
    let times = if from.proven { 2 } else { 1 };
    let room = |(arrivals, bytes): (i64, usize), most: i64, most_bytes: usize| {
        arrivals < most * times as i64 && bytes < most_bytes * times
    };
    let of_host = sql::waiting(tx, Some(from.host))?;
    if !room(of_host, limits::WAITING_PER_HOST_MAX, limits::WAITING_PER_HOST_BYTES_MAX) {
        return Ok(Some(Lack::OfHost));
    }
    // Half is kept for hosts that somebody here has met: names can be invented without end.
    let part = if from.proven || hosts::is_met(tx, from.host)? { 1 } else { 2 };
    let all = sql::waiting(tx, None)?;
    let has_room = room(all, limits::WAITING_MAX / part as i64, limits::WAITING_BYTES_MAX / part);
    Ok((!has_room).then_some(Lack::OfAll))
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
    sql::postpone(tx, arrival, tx.now().plus(wait), reason, waits_for, from)
}

/// What some arrivals wait for is nowhere: they are given up, each for the reason it waited.
pub fn give_up_waiting_for(tx: &Tx, errand: &str) -> Result<()> {
    sql::give_up_waiting_for(tx, errand)
}

/// There is no such host: what says without proof that it comes from there is given up.
pub fn give_up_claims(tx: &Tx, host: &str) -> Result<()> {
    sql::give_up_claims(tx, host)
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
    sql::any_to_clear(db, now.plus(-limits::REASON_KEPT), limits::REASONS_MAX)
}

/// How many are forgotten in one turn.
const CLEARED_MAX: i64 = 2_000;

/// Forgets some of what was dropped long ago, or of more than is kept.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::clear(tx, tx.now().plus(-limits::REASON_KEPT), limits::REASONS_MAX, CLEARED_MAX)
}

/// The reasons of what was dropped, the latest first.
pub fn dropped(db: &Db) -> Result<Vec<String>> {
    sql::dropped(db)
}
