//! Deliveries: parcels on their way to other pods, tried until they are taken or patience ends.

use super::sql::deliveries as sql;
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};

/// How often a delivery is tried (spec 11.4).
pub const PATIENCE: i64 = 10;
/// How often news about sharing are tried: whoever misses them stays wrong for ever.
pub const PATIENCE_OF_CONTACTS: i64 = 20;

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

/// Hands in one parcel for several destinations: (pod, person to encrypt for). Pods that sleep are left out.
pub fn hand_in(tx: &Tx, sender: i64, xml: &str, to: &[(i64, Option<i64>)], patience: i64) -> Result<()> {
    if to.is_empty() {
        return Ok(());
    }
    let parcel = sql::insert_parcel(tx, sender, xml, tx.now())?;
    for (pod, person) in to {
        sql::insert(tx, parcel, *pod, *person, patience, tx.now())?;
    }
    sql::tidy_parcel(tx, parcel)
}

/// Up to `limit` deliveries that are due, to pods that are awake and not among `busy` (addresses).
pub fn due(db: &Db, now: Time, busy: &[String], limit: usize) -> Result<Vec<Delivery>> {
    sql::due(db, now, busy, limit)
}

/// Whether the delivery still waits for this try.
pub fn still_due(db: &Db, delivery: &Delivery) -> Result<bool> {
    sql::still_due(db, delivery.id, delivery.tries)
}

/// What a delivery carries.
pub fn parcel(db: &Db, id: i64) -> Result<Parcel> {
    sql::parcel(db, id)
}

/// Keeps the signed envelope for the parcel's other deliveries and tries.
pub fn seal(tx: &Tx, parcel: i64, envelope: &str) -> Result<()> {
    sql::set_envelope(tx, parcel, envelope)
}

/// It was taken, or will never be.
pub fn done(tx: &Tx, delivery: &Delivery) -> Result<()> {
    sql::delete(tx, delivery.id)?;
    sql::tidy_parcel(tx, delivery.parcel)
}

/// It failed; tried again after (n+3)⁴ and some seconds, or given up with the last of its tries (spec 11.4).
pub fn postpone(tx: &mut Tx, delivery: &Delivery, reason: &str) -> Result<()> {
    let tries = delivery.tries + 1;
    if tries >= delivery.patience {
        return done(tx, delivery);
    }
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
