//! Farewells: which pods are told that an account here is closed, and which have heard it; for who has the receipt.

use super::sql::farewells as sql;
use super::tracks::State;
use crate::base::Result;
use crate::moment::{Db, Tx};

/// How many pods have heard it, may still hear it, and will not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heard {
    pub reached: i64,
    pub waiting: i64,
    pub given_up: i64,
}

/// What every message begins with that says so.
pub(super) const BEGINNING: &str = "<account_deletion>";

/// These pods are told, if somebody has a receipt; to those that sleep it is not even sent.
pub fn begin(tx: &Tx, person: i64, pods: &[i64]) -> Result<()> {
    sql::begin(tx, person, pods)
}

/// How far it got.
pub fn heard(db: &Db, person: i64) -> Result<Heard> {
    let mut heard = Heard::default();
    for (state, count) in sql::count(db, person)? {
        match state {
            State::Reached => heard.reached = count,
            State::Waiting => heard.waiting = count,
            State::GivenUp => heard.given_up = count,
            // Only a post is.
            State::Recalled => {}
        }
    }
    Ok(heard)
}

/// A pod took it; it may have been given up before, and have asked since.
pub(super) fn reached(tx: &Tx, person: i64, pod: i64) -> Result<()> {
    sql::set(tx, person, pod, State::Reached)
}

/// A pod did not take it, and is not asked any more.
pub(super) fn given_up(tx: &Tx, person: i64, pod: i64) -> Result<()> {
    sql::set(tx, person, pod, State::GivenUp)
}

/// Everything that waits for the pod at this URL is given up.
pub(super) fn drop_all(tx: &Tx, url: &str) -> Result<()> {
    sql::give_up_all(tx, url)
}
