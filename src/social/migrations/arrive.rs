//! Somebody who has an account here brings the key of an ID they had before: the old ID goes on as the new one.

use super::{next, record, resolve, sql};
use crate::base::{DiasporaId, Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::entities::AccountMigration;
use crate::protocol::{Envelope, PrivateKey, PublicKey, seal};
use crate::social::accounts;
use crate::social::audience::{self, Reach};
use crate::social::people::{self, Person, PersonId};
use crate::social::pictures::Address;
use crate::social::pods::{self, PodId};
use std::collections::BTreeMap;

/// What its NodeInfo says of a pod that takes a migration only when it is encrypted for somebody there.
// spec: 17
const WANTS_IT_PRIVATELY: &str = "friendica";

/// How many other moves somebody here may have begun before one that nobody here can judge.
const UNPROVEN_MAX: usize = 3;

/// What an archive says of the ID it is of.
pub struct Former<'a> {
    pub id: &'a DiasporaId,
    /// Its key. It signs here, once, and is not kept.
    pub key: &'a PrivateKey,
    /// Whom it knew: all of them are told, those whom nobody here has met yet as soon as somebody has.
    pub knew: &'a [DiasporaId],
    /// Whether its photos are here, each under the name it had there.
    pub with_photos: bool,
}

/// What is known here of the key that an archive brings for an old ID.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// It is the one pinned here, of an account that can move to this one or has done so.
    Proven,
    /// Nobody here has met the old ID: those who have will judge.
    Unknown,
    /// It is not: another is pinned, or nobody of that name ever lived on this pod.
    Wrong,
    /// The old ID is the new one.
    SamePerson,
    /// The old ID goes on elsewhere.
    AlreadyMoved { to: DiasporaId },
    /// The old ID is closed for good.
    Closed,
}

impl Proof {
    /// Why nobody can move with it, as a reason of docs/protocol.md 10.5.
    pub fn refusal(&self) -> Option<&'static str> {
        match self {
            Proof::Proven | Proof::Unknown => None,
            Proof::Wrong => Some("invalid_signature"),
            Proof::SamePerson => Some("migration_circle"),
            Proof::AlreadyMoved { .. } => Some("already_migrated"),
            Proof::Closed => Some("account_closed"),
        }
    }
}

/// A move that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// [`Proof::Proven`]: everything that was the old ID's here is the new one's. [`Proof::Unknown`]: nothing was changed here.
    pub proof: Proof,
    /// How many pods are told.
    pub pods: usize,
    /// Who is told as soon as somebody here has met them.
    pub untold: Vec<DiasporaId>,
}

/// A move whose envelope is kept.
pub(super) struct Move {
    pub id: i64,
    /// Who moved here.
    pub person: PersonId,
    pub envelope: String,
}

/// Judges the key that an archive brings for an old ID, for somebody here; `None` for an account that is still to be made.
pub fn proof(db: &Db, new: Option<PersonId>, old: &DiasporaId, key: &PrivateKey) -> Result<Proof> {
    let is_here = old.host() == db.here().host;
    let Some(person) = people::by_diaspora_id(db, old)? else {
        return Ok(match new {
            _ if !is_here => Proof::Unknown,
            Some(_) => Proof::Wrong,
            None => Proof::SamePerson,
        });
    };
    if new == Some(person.id) {
        return Ok(Proof::SamePerson);
    }
    let pinned = people::public_key(db, old)?.unwrap_or_default();
    if !PublicKey::is_same(&pinned, &key.public().to_pem()) {
        return Ok(Proof::Wrong);
    }
    Ok(match next(db, person.id)? {
        Some(to) if Some(to) == new => Proof::Proven,
        Some(to) => Proof::AlreadyMoved { to: people::get(db, to)?.diaspora_id },
        None if person.closed => Proof::Closed,
        None => Proof::Proven,
    })
}

/// An old ID goes on as somebody who lives here, and everybody is told: the contacts of both, and the old pod. Where the old
/// ID is known here, all that is its own follows at once. A key that came in an archive is pinned for nobody: where nobody
/// here has met the old ID, nothing is changed here until somebody does. The same again is told again. Refuses what
/// [`Proof::refusal`] and [`record`] refuse.
// spec: 9
pub fn arrive(tx: &mut Tx, new: PersonId, former: &Former) -> Result<Arrived> {
    let proof = proof(tx, Some(new), former.id, former.key)?;
    if let Some(reason) = proof.refusal() {
        return Err(Error::Improper(reason));
    }
    if proof == Proof::Unknown && sql::count_moves(tx, new, former.id)? >= UNPROVEN_MAX {
        return Err(Error::Improper("too_many_waiting"));
    }
    let envelope = sealed(tx, new, former)?;
    let old = people::by_diaspora_id(tx, former.id)?;
    let (mut known, mut untold) = (BTreeMap::new(), Vec::new());
    for id in former.knew {
        match people::by_diaspora_id(tx, id)? {
            Some(one) => known.extend(now(tx, one.id)?),
            None if id.host() == tx.here().host => {}
            None => untold.push(id.clone()),
        }
    }
    if let Reach::People(contacts) = audience::of_profile(tx, new, false)? {
        for one in contacts {
            known.extend(now(tx, one)?);
        }
    }
    let mut also: Vec<PodId> = old.iter().filter_map(|old| old.pod).collect();
    if let Some(old) = &old
        && old.is_local()
    {
        // Whatever holds something of an account that ends here.
        also.extend(audience::of_account(tx, old.id)?);
    }
    let (pods, friends) = reach(tx, known.values(), also)?;
    if old.is_none() {
        untold.push(former.id.clone());
    }
    // Before anything else is written: whoever is told why it was refused keeps nothing of it.
    if let Some(old) = old {
        record(tx, old.id, new, &envelope)?;
    }
    let arrived = Arrived { proof, pods: pods.len(), untold };
    let kept = sql::keep_move(tx, new, former.id, &envelope, tx.now())?;
    arrived.untold.iter().try_for_each(|id| sql::add_untold(tx, kept, id))?;
    tx.tell(Event::MovedIn { person: new, envelope, pods, friends });
    Ok(arrived)
}

/// What is sent: by the old ID, in its envelope, with the agreement of the new one. It is public, so that of the profile only
/// what is for everybody goes with it.
fn sealed(db: &Db, new: PersonId, former: &Former) -> Result<String> {
    let migration = AccountMigration {
        author: former.id.clone(),
        profile: people::for_everybody(db, new)?,
        signature: None,
        old_identity: None,
        remote_photo_path: former.with_photos.then(|| Address::folder(db.here())),
    };
    let signed = migration.sign(&accounts::private_key(db, new)?);
    Ok(seal(&signed.to_xml(), former.id, former.key))
}

/// Who somebody is now, under their number; nobody if they are gone.
fn now(db: &Db, id: PersonId) -> Result<Option<(i64, Person)>> {
    let person = people::get(db, resolve(db, id)?)?;
    Ok((!person.closed).then_some((person.id.0, person)))
}

/// The pods where people are to hear of a move, and who of them hears of it only in private.
fn reach<'p>(
    db: &Db,
    all: impl Iterator<Item = &'p Person>,
    mut pods: Vec<PodId>,
) -> Result<(Vec<PodId>, Vec<PersonId>)> {
    let mut privately = Vec::new();
    for person in all {
        let Some(pod) = person.pod else { continue };
        let software = pods::get(db, pod)?.software.unwrap_or_default();
        if software.to_lowercase().starts_with(WANTS_IT_PRIVATELY) {
            privately.push(person.id);
        }
        pods.push(pod);
    }
    pods.sort();
    pods.dedup();
    Ok((pods, privately))
}

/// Somebody was met for the first time. Whoever moved here and is proven by their key to have had that ID has moved now; who
/// is proven not to have it never will. The moves that this person was to be told of are told.
pub fn met(tx: &mut Tx, person: &Person) -> Result<()> {
    let pinned = people::public_key(tx, &person.diaspora_id)?.unwrap_or_default();
    for claim in sql::moves_from(tx, &person.diaspora_id)? {
        if !is_signed_by(&claim, &pinned) {
            tracing::warn!(id = person.diaspora_id.as_str(), "a move was begun with a key that is not theirs");
            sql::forget_move(tx, claim.id)?;
            continue;
        }
        match record(tx, person.id, claim.person, &claim.envelope) {
            Err(Error::Improper(why)) => {
                tracing::info!(id = person.diaspora_id.as_str(), why, "a move came to nothing")
            }
            recorded => recorded.map(drop)?,
        }
    }
    let (pods, friends) = reach(tx, std::iter::once(person), Vec::new())?;
    for told in sql::take_untold(tx, &person.diaspora_id)? {
        let (pods, friends) = (pods.clone(), friends.clone());
        tx.tell(Event::MovedIn { person: told.person, envelope: told.envelope, pods, friends });
    }
    Ok(())
}

fn is_signed_by(claim: &Move, pem: &str) -> bool {
    let envelope = Envelope::read(claim.envelope.as_bytes());
    PublicKey::from_pem(pem).is_ok_and(|key| envelope.is_ok_and(|envelope| envelope.is_signed_by(&key)))
}

/// Whoever leaves this pod, or closes their account, tells nobody any more that they came.
pub fn forget_moves(tx: &Tx, person: PersonId) -> Result<()> {
    sql::forget_moves(tx, person)
}
