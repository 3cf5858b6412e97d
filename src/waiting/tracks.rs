//! Tracks: where a post of somebody here was sent, pod by pod, and what became of it; for its author.

use super::sql::tracks as sql;
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};

/// Why nothing was sent to a pod that sleeps.
const ASLEEP: &str = "the pod has not answered for two weeks";
/// Why nothing is sent any more.
const DROPPED: &str = "the podmin gave it up";

/// What became of a post on its way to a pod.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Waiting,
    /// Somebody there took it.
    Reached,
    /// Nobody took it, and it is not tried any more.
    GivenUp,
    /// It was asked to delete it: nobody there is among its recipients any more.
    Recalled,
}

impl State {
    /// The word in the table.
    pub(super) fn word(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Reached => "reached",
            State::GivenUp => "given_up",
            State::Recalled => "recalled",
        }
    }

    pub(super) fn parse(word: &str) -> Option<State> {
        [State::Waiting, State::Reached, State::GivenUp, State::Recalled].into_iter().find(|state| state.word() == word)
    }
}

/// A post's way to one pod.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// A row of `pods`.
    pub pod: i64,
    /// `scheme://host[:port]` of it.
    pub url: String,
    pub state: State,
    /// Why the last try failed, in words.
    pub reason: Option<String>,
    /// When it was sent off, reached or given up.
    pub changed_at: Time,
    /// How often the most tried delivery was, and when the next try is; while one waits.
    pub tries: i64,
    pub try_at: Option<Time>,
}

/// The ways a post took, those that still wait first, then what was given up; by address.
pub fn of_post(db: &Db, post: i64) -> Result<Vec<Track>> {
    sql::of_post(db, post)
}

/// It is on its way to a pod; to one that sleeps it is not even sent.
pub(super) fn begin(tx: &Tx, post: i64, pod: i64, sent: bool) -> Result<()> {
    match sent {
        true => sql::set(tx, post, pod, State::Waiting, None, tx.now()),
        false => sql::set(tx, post, pod, State::GivenUp, Some(ASLEEP), tx.now()),
    }
}

/// Somebody on the pod took it.
pub(super) fn reached(tx: &Tx, post: i64, pod: i64) -> Result<()> {
    sql::end(tx, post, pod, State::Reached, None, tx.now())
}

/// A try failed, and there will be another.
pub(super) fn failed(tx: &Tx, post: i64, pod: i64, reason: &str) -> Result<()> {
    sql::note(tx, post, pod, reason)
}

/// One of its deliveries to the pod was given up: so is the post, unless another is left or one was taken.
pub(super) fn given_up(tx: &Tx, post: i64, pod: i64, reason: &str) -> Result<()> {
    failed(tx, post, pod, reason)?;
    if sql::any_left(tx, post, pod)? {
        return Ok(());
    }
    sql::end(tx, post, pod, State::GivenUp, Some(reason), tx.now())
}

/// The pod was asked to delete it.
pub fn recalled(tx: &Tx, post: i64, pod: i64) -> Result<()> {
    sql::set(tx, post, pod, State::Recalled, None, tx.now())
}

/// It was never sent to the pod after all.
pub fn forget(tx: &Tx, post: i64, pod: i64) -> Result<()> {
    sql::forget(tx, post, pod)
}

/// Everything that waits for the pod at this URL is given up.
pub(super) fn drop_all(tx: &Tx, url: &str) -> Result<()> {
    sql::give_up_all(tx, url, DROPPED, tx.now())
}
