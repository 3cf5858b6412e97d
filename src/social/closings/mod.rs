//! Closings: how somebody who lives here leaves for good, at once or after days of grace, and the receipt they take along.
//! What goes with them stands in `reactions`.

pub mod html;
pub mod page;
mod sql;

use crate::base::time::DAY;
use crate::base::{DiasporaId, Error, Result, Time};
use crate::import;
use crate::moment::{Db, Tx};
use crate::pod::Pod;
use crate::social::people::{self, PersonId};
use crate::social::{accounts, sessions};
use crate::waiting::farewells::{self, Heard};
use aws_lc_rs::digest;

/// The days of grace that the page offers; 0: at once.
pub const GRACES: [i64; 5] = [0, 1, 7, 14, 30];
/// Those of whoever says nothing.
pub const GRACE: i64 = 14;
/// Most days of grace.
pub const GRACE_MAX: i64 = 365;
/// How long after a closing its receipt can be looked up.
const RECEIPT_KEPT: i64 = 90 * DAY;

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub diaspora_id: DiasporaId,
    pub asked_at: Time,
    pub closes: Closes,
    pub counts: Counts,
    /// The pods that were told; all nought before.
    pub heard: Heard,
}

/// When an account closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closes {
    /// Then, unless its owner decides otherwise.
    At(Time),
    /// It did; nobody has changed what it left since.
    Closed(Time),
}

impl Closes {
    /// Until when the receipt can be looked up.
    pub fn kept_until(self) -> Time {
        let (Closes::At(time) | Closes::Closed(time)) = self;
        time.plus(RECEIPT_KEPT)
    }
}

/// How much of an account goes, and how much stays under an empty name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub posts: i64,
    pub photos: i64,
    pub contacts: i64,
    /// Under the posts of others: they stay.
    pub comments: i64,
    /// The same.
    pub messages: i64,
    /// How many pods are to be told.
    pub pods: i64,
}

/// Has an account close after so many days, or as soon as the background comes to it, and gives the code of the receipt; it is
/// shown this once. All are signed out. Whoever asks again gets a new date and a new code.
pub fn ask(tx: &mut Tx, person: PersonId, days: i64) -> Result<String> {
    if people::get(tx, person)?.closed {
        return Err(Error::Forbidden { key: "closings-already" });
    }
    if !(0..=GRACE_MAX).contains(&days) {
        return Err(Error::invalid("days", "closings-days-wrong"));
    }
    let code = tx.luck().hex::<16>();
    sql::note(tx, person, &hash(&code), tx.now())?;
    accounts::set_closes_at(tx, person, Some(tx.now().plus(days * DAY)))?;
    sessions::close_all(tx, person, None)?;
    Ok(code)
}

/// The account stays, as if nobody had asked.
pub fn keep(tx: &Tx, person: PersonId) -> Result<()> {
    accounts::set_closes_at(tx, person, None)?;
    if people::get(tx, person)?.closed { Ok(()) } else { sql::delete(tx, person) }
}

/// Closes an account for good: other pods are told, everything of it goes. Name and key stay; what was said under the posts
/// of others stays too, under an empty name.
pub fn close(tx: &mut Tx, person: PersonId) -> Result<()> {
    sql::done(tx, person, tx.now())?;
    accounts::empty(tx, person)?;
    people::close(tx, person)
}

/// Closes the account whose time came first, and takes its files away; says whether there was one.
pub fn turn(pod: &Pod) -> Result<usize> {
    let now = pod.now();
    let Some(person) = pod.look(|db| accounts::closing_by(db, now))? else { return Ok(0) };
    let brought = pod.look(|db| import::keys_of(db, person))?;
    if pod.act_durably(|tx| close_due(tx, person))? {
        import::remove_files(pod, &brought)?;
        pod.sweep()?;
    }
    Ok(1)
}

/// Closes an account unless its owner has changed their mind. If it is the only podmin's, who was not when they asked,
/// somebody else looks after the pod.
fn close_due(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let due = accounts::get(tx, person)?.closes_at.is_some_and(|at| at <= tx.now());
    if due {
        accounts::appoint_after(tx, person)?;
        close(tx, person)?;
    }
    Ok(due)
}

/// What the receipt with this code says, if there is one.
pub fn receipt(db: &Db, code: &str) -> Result<Option<Receipt>> {
    let Some((person, receipt)) = sql::by_code(db, &hash(code))? else { return Ok(None) };
    Ok(Some(Receipt { heard: farewells::heard(db, person.0)?, ..receipt }))
}

/// Whether a receipt is old enough to be forgotten.
pub fn any_to_clear(db: &Db, now: Time) -> Result<bool> {
    sql::any_closed_before(db, now.plus(-RECEIPT_KEPT))
}

/// Forgets receipts of long ago.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::delete_closed_before(tx, tx.now().plus(-RECEIPT_KEPT))
}

fn hash(code: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, code.as_bytes()).as_ref().to_vec()
}
