//! The other pods: where messages go, whether anybody is home there, and what runs there.

pub mod html;
pub mod page;
mod sql;

use crate::base::time::{DAY, HOUR, MINUTE};
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};
use crate::store::row_id;

row_id!(PodId, "A row of `pods`.");

/// A pod that fails for longer than this gets nothing more until a check succeeds (spec 11.4).
pub const SLEEP_AFTER: i64 = 14 * DAY;
/// The longest until a pod is looked at again.
pub const CHECK_EVERY: i64 = DAY;
/// How long at most until a pod that has long been away is looked at again.
const CHECK_AT_LEAST: i64 = 30 * DAY;
/// How far apart luck brings pods that were met together: each look comes up to so much before its day is over.
const SPREAD: i64 = 4 * HOUR;
/// A pod that failed and speaks to us is looked at within this.
const CHECK_SOON: i64 = 30 * MINUTE;
/// What is kept of why a pod was not reached, in characters.
const TROUBLE_CHARS: usize = 500;
/// Pods on a page.
pub const PAGE: usize = 50;

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
    /// When it was visited last.
    pub checked_at: Option<Time>,
    /// Why the last attempt to reach it failed, in words.
    pub trouble: Option<String>,
    /// What it says it runs: name and version.
    pub software: Option<String>,
}

/// How a pod is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Fine,
    Unvisited,
    FailingSince(Time),
    AsleepSince(Time),
}

impl OtherPod {
    /// How it is, as far as is known here.
    pub fn state(&self) -> State {
        match (self.offline_since, self.asleep) {
            (Some(since), true) => State::AsleepSince(since),
            (Some(since), false) => State::FailingSince(since),
            (None, _) if self.checked_at.is_none() => State::Unvisited,
            (None, _) => State::Fine,
        }
    }
}

/// A pod as the podmin sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub pod: OtherPod,
    /// How many of its people are known here.
    pub people: i64,
    /// How many messages wait for it.
    pub waiting: i64,
}

/// The pod at this address, noted if it is new. A pod once seen with https is never taken back to http (spec 11.2).
pub fn at(tx: &mut Tx, url: &str) -> Result<PodId> {
    let secure = url.strip_prefix("http://").map(|rest| format!("https://{rest}"));
    if let Some(known) = secure.and_then(|url| sql::by_url(tx, &url).transpose()) {
        return Ok(known?.id);
    }
    if let Some(known) = sql::by_url(tx, url)? {
        return Ok(known.id);
    }
    let ourselves = url == tx.here().settings.url.as_str();
    let check_at = tx.now().plus(CHECK_EVERY + up_to(tx, SPREAD));
    sql::insert(tx, url, tx.now(), Some(check_at).filter(|_| !ourselves))
}

/// One pod.
pub fn get(db: &Db, id: PodId) -> Result<OtherPod> {
    sql::by_id(db, id)
}

/// A page of the pods known, counting from 1: the newest trouble first, then by address.
pub fn list(db: &Db, page: usize) -> Result<Vec<Listed>> {
    sql::list(db, PAGE, PAGE * (page.clamp(1, 100_000) - 1))
}

/// The pod was reached: whatever was wrong is over. Says whether something was.
pub fn reached(tx: &Tx, id: PodId) -> Result<bool> {
    sql::set_online(tx, id)
}

/// The pod could not be reached. After [`SLEEP_AFTER`] of nothing else it falls asleep.
pub fn unreachable(tx: &Tx, id: PodId, why: &str) -> Result<()> {
    let since = get(tx, id)?.offline_since.unwrap_or(tx.now());
    let asleep = tx.now().since(since) > SLEEP_AFTER;
    let why: String = why.chars().take(TROUBLE_CHARS).collect();
    sql::set_offline(tx, id, since, asleep, &why)
}

/// The pod was visited, whatever came of it; `software` is what it says it runs, where it says so.
pub fn visited(tx: &Tx, id: PodId, software: Option<&str>) -> Result<()> {
    sql::set_visited(tx, id, tx.now(), software)
}

/// The pod spoke to us: if it fails or sleeps, it is worth a look soon.
pub fn heard_from(tx: &mut Tx, id: PodId) -> Result<()> {
    if get(tx, id)?.offline_since.is_none() {
        return Ok(());
    }
    let soon = tx.now().plus(up_to(tx, CHECK_SOON));
    sql::check_by(tx, id, soon)
}

/// Somebody wants to know how the pod is: it is looked at now.
pub fn check_now(tx: &Tx, id: PodId) -> Result<()> {
    get(tx, id)?;
    sql::check_by(tx, id, tx.now())
}

/// Pods whose check is due; the next one is put off so that it is asked for once.
pub fn due_for_check(tx: &mut Tx) -> Result<Vec<OtherPod>> {
    let due = sql::to_check(tx, tx.now())?;
    for pod in &due {
        // Whoever has been away for more than a month is looked for ever more rarely.
        let away = pod.offline_since.map_or(0, |since| tx.now().since(since));
        let again = tx.now().plus(((away - CHECK_AT_LEAST) / 4).clamp(CHECK_EVERY, CHECK_AT_LEAST) - up_to(tx, SPREAD));
        sql::set_check(tx, pod.id, again)?;
    }
    Ok(due)
}

/// When the next check of a pod is due.
pub fn next_check(db: &Db) -> Result<Option<Time>> {
    sql::next_check(db)
}

fn up_to(tx: &mut Tx, seconds: i64) -> i64 {
    let end = u64::try_from(seconds).unwrap_or_default();
    i64::try_from(tx.luck().below(end)).unwrap_or_default()
}
