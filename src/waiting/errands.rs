//! Errands: what has to be found out elsewhere before something here can go on.

use super::hosts;
use super::sql::errands as sql;
use crate::base::{DiasporaId, Result, Time, limits};
use crate::moment::{Db, Tx};

/// When whatever is in a hurry is due: before everything that is due already.
fn first() -> Time {
    Time::from_unix(0)
}

/// What is to be found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Who somebody is: the subject is a diaspora* ID.
    Person,
    /// What somebody has said to everybody: the subject is a diaspora* ID.
    History,
    /// A public thing: the subject is `kind/guid`.
    Thing,
    /// How a pod is: the subject is its row.
    Pod,
    /// What the first link of a post says of itself: the subject is the post's row.
    Card,
}

impl Kind {
    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::History => "history",
            Kind::Thing => "thing",
            Kind::Pod => "pod",
            Kind::Card => "card",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Kind> {
        [Kind::Person, Kind::History, Kind::Thing, Kind::Pod, Kind::Card].into_iter().find(|kind| kind.word() == word)
    }
}

/// Something to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    pub id: i64,
    pub kind: Kind,
    pub subject: String,
    /// Whom it goes to: host and port as in IDs, for the caps per host.
    pub host: String,
    /// For a thing: how many fetches in a row this one makes.
    pub fetched: i64,
    pub tries: i64,
    pub try_at: Time,
}

impl Errand {
    /// Whether somebody here asks for it now.
    pub fn is_asked(&self) -> bool {
        self.try_at == first()
    }

    /// What arrivals that wait for it call it.
    pub fn name(&self) -> String {
        name(self.kind, &self.subject)
    }
}

/// What arrivals that wait for an errand call it.
pub fn name(kind: Kind, subject: &str) -> String {
    format!("{} {subject}", kind.word())
}

/// Files an errand; the same one twice is one.
pub fn file(tx: &Tx, kind: Kind, subject: &str, host: &str) -> Result<()> {
    if has_room(tx, host, kind == Kind::Pod)? { sql::insert(tx, kind, subject, host, tx.now()) } else { Ok(()) }
}

/// Files that a public thing, `kind/guid`, is to be fetched from somebody's pod, as the last of so many fetches in a row.
pub fn file_thing(tx: &Tx, subject: &str, at: &DiasporaId, fetched: i64) -> Result<()> {
    if has_room(tx, at.host(), false)? { sql::insert_thing(tx, subject, at, fetched, tx.now()) } else { Ok(()) }
}

/// Files an errand because somebody here asks: before all that others cause, and even where that leaves no room.
pub fn ask(tx: &Tx, kind: Kind, subject: &str, host: &str) -> Result<()> {
    if has_room(tx, host, true)? {
        sql::insert(tx, kind, subject, host, first())?;
    }
    hurry(tx, kind, subject)
}

/// Half of the room is kept for hosts that somebody here has met: names can be invented without end.
fn has_room(tx: &Tx, host: &str, reserve: bool) -> Result<bool> {
    let (of_host, all) = sql::count(tx, host)?;
    let (host_max, max) = if reserve {
        let host_max = limits::ERRANDS_PER_HOST_MAX + limits::ERRANDS_PER_HOST_RESERVE;
        (host_max, limits::ERRANDS_MAX + limits::ERRANDS_RESERVE)
    } else if hosts::is_met(tx, host)? {
        (limits::ERRANDS_PER_HOST_MAX, limits::ERRANDS_MAX)
    } else {
        (limits::ERRANDS_PER_HOST_MAX, limits::ERRANDS_MAX / 2)
    };
    Ok(of_host < host_max && all < max && (reserve || !sql::is_nowhere(tx, host)?))
}

/// Somebody waits for it at a screen: it is tried before all others, even if it rests after a failure.
pub fn hurry(tx: &Tx, kind: Kind, subject: &str) -> Result<()> {
    sql::hurry(tx, kind, subject, first())
}

/// Whether it is still to be done.
pub fn waits(db: &Db, kind: Kind, subject: &str) -> Result<Option<Errand>> {
    sql::find(db, kind, subject)
}

/// Up to `limit` errands that are due, to hosts not among `busy`.
pub fn due(db: &Db, now: Time, busy: &[String], limit: usize) -> Result<Vec<Errand>> {
    sql::due(db, now, busy, limit)
}

/// Whether the errand still waits for this try.
pub fn still_due(db: &Db, errand: &Errand) -> Result<bool> {
    sql::still_due(db, errand.id, errand.tries)
}

/// It is done, or never will be.
pub fn done(tx: &Tx, errand: &Errand) -> Result<()> {
    sql::delete(tx, errand.id)
}

/// Nobody needs it any more.
pub fn forget(tx: &Tx, kind: Kind, subject: &str) -> Result<()> {
    sql::forget(tx, kind, subject)
}

/// Its host has had its share of us for now. That is no try.
pub fn put_off(tx: &Tx, errand: &Errand, at: Time) -> Result<()> {
    sql::put_off(tx, errand.id, errand.try_at, at)
}

/// It failed; tried again later, or forgotten after [`limits::ERRAND_TRIES_MAX`].
pub fn postpone(tx: &mut Tx, errand: &Errand, reason: &str) -> Result<()> {
    again(tx, errand, errand.tries + 1, reason).map(drop)
}

/// Its host, which nobody here has met, has no address: it stands for all that was to be asked there, and each of its tries
/// counts for two. Says whether it is tried again.
pub fn is_nowhere(tx: &mut Tx, errand: &Errand, reason: &str) -> Result<bool> {
    let again = again(tx, errand, errand.tries + 2, reason)?;
    sql::stand_for_host(tx, errand.id, &errand.host)?;
    Ok(again)
}

fn again(tx: &mut Tx, errand: &Errand, tries: i64, reason: &str) -> Result<bool> {
    if tries >= limits::ERRAND_TRIES_MAX {
        return done(tx, errand).map(|()| false);
    }
    let luck = i64::try_from(tx.luck().below(30)).unwrap_or_default();
    sql::postpone(tx, errand.id, tries, tx.now().plus((tries + 2).pow(4) + luck), reason).map(|()| true)
}

/// When the next one is due.
pub fn next_due(db: &Db) -> Result<Option<Time>> {
    sql::next_due(db)
}
