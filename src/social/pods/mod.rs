//! The other pods: where messages go, and whether anybody is home there.

mod sql;

use crate::base::{Result, Time, time::DAY};
use crate::moment::{Db, Tx};
use crate::store::row_id;

row_id!(PodId, "A row of `pods`.");

/// A pod that fails for longer than this gets nothing more until a check succeeds (spec 11.4).
pub const SLEEP_AFTER: i64 = 14 * DAY;
/// How long until a sleeping pod is looked at again.
pub const CHECK_EVERY: i64 = DAY;

/// Another pod.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPod {
    pub id: PodId,
    /// `scheme://host[:port]`.
    pub url: String,
    /// Since when every attempt to reach it failed.
    pub offline_since: Option<Time>,
    /// Gets no deliveries for now.
    pub asleep: bool,
}

/// The pod at this address, noted if it is new. A pod once seen with https is never taken back to http (spec 11.2).
pub fn at(tx: &Tx, url: &str) -> Result<PodId> {
    let secure = url.strip_prefix("http://").map(|rest| format!("https://{rest}"));
    if let Some(known) = secure.and_then(|url| sql::by_url(tx, &url).transpose()) {
        return Ok(known?.id);
    }
    if let Some(known) = sql::by_url(tx, url)? {
        return Ok(known.id);
    }
    sql::insert(tx, url, tx.now())
}

/// One pod.
pub fn get(db: &Db, id: PodId) -> Result<OtherPod> {
    sql::by_id(db, id)
}

/// The pod was reached: whatever was wrong is over. Says whether something was.
pub fn reached(tx: &Tx, id: PodId) -> Result<bool> {
    sql::set_online(tx, id)
}

/// The pod could not be reached. After [`SLEEP_AFTER`] of nothing else it falls asleep.
pub fn unreachable(tx: &Tx, id: PodId) -> Result<()> {
    let since = get(tx, id)?.offline_since.unwrap_or(tx.now());
    let asleep = tx.now().since(since) > SLEEP_AFTER;
    sql::set_offline(tx, id, since, asleep, asleep.then(|| tx.now().plus(CHECK_EVERY)))
}

/// The pod spoke to us: if it sleeps, it is worth a look soon.
pub fn heard_from(tx: &Tx, id: PodId) -> Result<()> {
    if get(tx, id)?.asleep { sql::set_check(tx, id, tx.now()) } else { Ok(()) }
}

/// Sleeping pods whose check is due; the check is put off so that it is asked for once.
pub fn due_for_check(tx: &Tx) -> Result<Vec<OtherPod>> {
    let due = sql::to_check(tx, tx.now())?;
    for pod in &due {
        sql::set_check(tx, pod.id, tx.now().plus(CHECK_EVERY))?;
    }
    Ok(due)
}

/// When the next check of a sleeping pod is due.
pub fn next_check(db: &Db) -> Result<Option<Time>> {
    sql::next_check(db)
}
