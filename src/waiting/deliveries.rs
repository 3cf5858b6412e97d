//! Deliveries: parcels on their way to other pods, tried until they are taken or patience ends.

use super::{farewells, sql::deliveries as sql, tracks};
use crate::base::{Result, Time, limits};
use crate::moment::{Db, Tx};

/// A delivery whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub id: i64,
    pub parcel: i64,
    pub pod: i64,
    /// `scheme://host[:port]` of the pod.
    pub url: String,
    /// For whom it is encrypted; `None`: to the pod's public inbox.
    pub person: Option<i64>,
    /// The post it is, where its author is told what becomes of it.
    pub post: Option<i64>,
    /// Whose account is closed, if it says so.
    pub farewell: Option<i64>,
    pub tries: i64,
    pub patience: i64,
}

/// What is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// Who signs: the row of an account.
    pub sender: i64,
    pub xml: String,
    /// The signed envelope, once it was needed.
    pub envelope: Option<String>,
}

/// What somebody here has to say.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    pub sender: i64,
    pub xml: &'a str,
    /// How many tries before it is given up.
    pub patience: i64,
    /// The row of the post it is, if it is one.
    pub post: Option<i64>,
    /// Not sent before: until then it can be called back.
    pub held_until: Option<Time>,
}

/// Hands in one parcel for several destinations: (pod, person to encrypt for). Pods that sleep are left out. What the sender
/// said before and can call back goes first: nothing overtakes it.
pub fn hand_in(tx: &Tx, letter: &Letter, to: &[(i64, Option<i64>)]) -> Result<()> {
    if to.is_empty() {
        return Ok(());
    }
    let (now, grace) = (tx.now(), tx.here().settings.undo_seconds);
    let behind = if grace > 0 { sql::held_until(tx, letter.sender, now, now.plus(grace))? } else { None };
    let try_at = letter.held_until.max(behind).unwrap_or(now).max(now);
    let parcel = sql::insert_parcel(tx, letter.sender, letter.xml, letter.post, now)?;
    for (pod, person) in to {
        let sent = sql::insert(tx, parcel, *pod, *person, letter.patience, try_at)?;
        letter.post.map_or(Ok(()), |post| tracks::begin(tx, post, *pod, sent))?;
    }
    sql::tidy_parcel(tx, parcel)
}

/// A thing was called back before anybody elsewhere had it: it is not said, nor what stands under it.
pub fn call_back(tx: &Tx, guid: &str) -> Result<()> {
    let (now, grace) = (tx.now(), tx.here().settings.undo_seconds);
    let parcels = sql::call_back(tx, guid, now, now.plus(grace))?;
    parcels.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))
}

/// What a sender says anew, in a message that begins with `beginning`, takes the place of what still waits for the same
/// destinations and begins so: it says how things were, and could come last.
pub fn replace(tx: &Tx, sender: i64, beginning: &str, to: &[(i64, Option<i64>)]) -> Result<()> {
    for (pod, person) in to {
        let parcels = sql::delete_beginning(tx, sender, beginning, *pod, *person)?;
        parcels.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))?;
    }
    Ok(())
}

/// The same wherever it goes: nobody is told any more how things were.
pub fn replace_all(tx: &Tx, sender: i64, beginning: &str) -> Result<()> {
    sql::delete_all_beginning(tx, sender, beginning)?.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))
}

/// The same in an envelope that somebody has signed already. What the sender hands in for these pods after it is not sent
/// before it.
pub fn hand_in_sealed(tx: &Tx, sender: i64, xml: &str, envelope: &str, to: &[(i64, Option<i64>)]) -> Result<()> {
    let parcel = sql::insert_parcel(tx, sender, xml, None, tx.now())?;
    sql::set_envelope(tx, parcel, envelope)?;
    for (pod, person) in to {
        sql::insert(tx, parcel, *pod, *person, limits::DELIVERY_TRIES_MAX, tx.now())?;
    }
    sql::set_ahead(tx, parcel)?;
    sql::tidy_parcel(tx, parcel)
}

/// Whether this, from this sender, waits for somebody on a pod, or for its public inbox (`None`).
pub fn is_waiting(db: &Db, sender: i64, xml: &str, pod: i64, person: Option<i64>) -> Result<bool> {
    sql::is_waiting(db, sender, xml, pod, person)
}

/// Up to `limit` deliveries that are due, to pods that are awake and not on a host among `busy`.
pub fn due(db: &Db, now: Time, busy: &[String], limit: usize) -> Result<Vec<Delivery>> {
    sql::due(db, now, busy, limit)
}

/// Whether the delivery still waits for this try.
pub fn still_due(db: &Db, delivery: &Delivery) -> Result<bool> {
    sql::still_due(db, delivery.id, delivery.tries)
}

/// Somebody moved: what was on its way to them goes to where they are now (`pod`, or nowhere if they live here).
pub fn readdress(tx: &Tx, from: i64, to: i64, pod: Option<i64>) -> Result<()> {
    match pod {
        Some(pod) => sql::readdress(tx, from, to, pod),
        None => sql::delete_to(tx, from)?.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel)),
    }
}

/// What somebody was about to say is not said any more; what begins with one of `kept` is.
pub fn drop_of(tx: &Tx, sender: i64, kept: &[&str]) -> Result<()> {
    sql::drop_of(tx, sender, kept)?.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))
}

/// A post was taken back: to whom it did not get yet, it need not go. The retraction goes to all, since one may be on its way
/// this moment.
pub fn recall(tx: &Tx, post: i64) -> Result<()> {
    sql::recall(tx, post)?.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))
}

/// The same for one person whom the post is not for any more.
pub fn recall_from(tx: &Tx, post: i64, person: i64) -> Result<()> {
    sql::recall_from(tx, post, person)?.into_iter().try_for_each(|parcel| sql::tidy_parcel(tx, parcel))
}

/// What a delivery carries.
pub fn parcel(db: &Db, id: i64) -> Result<Parcel> {
    sql::parcel(db, id)
}

/// Keeps the signed envelope for the parcel's other deliveries and tries.
pub fn seal(tx: &Tx, parcel: i64, envelope: &str) -> Result<()> {
    sql::set_envelope(tx, parcel, envelope)
}

/// It was taken.
pub fn done(tx: &Tx, delivery: &Delivery) -> Result<()> {
    delivery.post.map_or(Ok(()), |post| tracks::reached(tx, post, delivery.pod))?;
    delivery.farewell.map_or(Ok(()), |person| farewells::reached(tx, person, delivery.pod))?;
    end(tx, delivery)
}

/// It will never be taken.
pub fn give_up(tx: &Tx, delivery: &Delivery, reason: &str) -> Result<()> {
    end(tx, delivery)?;
    delivery.farewell.map_or(Ok(()), |person| farewells::given_up(tx, person, delivery.pod))?;
    delivery.post.map_or(Ok(()), |post| tracks::given_up(tx, post, delivery.pod, reason))
}

fn end(tx: &Tx, delivery: &Delivery) -> Result<()> {
    sql::delete(tx, delivery.id)?;
    sql::tidy_parcel(tx, delivery.parcel)
}

/// It failed; tried again after (n+3)⁴ and some seconds, or given up with the last of its tries (spec 11.4).
pub fn postpone(tx: &mut Tx, delivery: &Delivery, reason: &str) -> Result<()> {
    let tries = delivery.tries + 1;
    if tries >= delivery.patience {
        return give_up(tx, delivery, reason);
    }
    delivery.post.map_or(Ok(()), |post| tracks::failed(tx, post, delivery.pod, reason))?;
    let luck = i64::try_from(tx.luck().below(30)).unwrap_or_default();
    sql::postpone(tx, delivery.id, tries, tx.now().plus((tries + 3).pow(4) + luck * (tries + 1)), reason)
}

/// A pod is back: what waits for it is tried now.
pub fn wake(tx: &Tx, pod: i64) -> Result<()> {
    sql::wake(tx, pod, tx.now())
}

/// When the next one is due.
pub fn next_due(db: &Db) -> Result<Option<Time>> {
    sql::next_due(db)
}

/// How many wait.
pub fn count(db: &Db) -> Result<i64> {
    sql::count(db)
}
