//! Contacts: who shares with whom. Somebody shares with a person by putting them into an aspect.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::aspects::{self, Aspect, AspectId};
use crate::social::blocks;
use crate::social::people::{self, Person, PersonId};
use crate::store::row_id;

pub use wire::{build, receive, receive_retraction};

row_id!(ContactId, "A row of `contacts`.");
row_id!(MembershipId, "A row of `aspect_memberships`.");

/// Contacts on a page; clients ask for the next one when they get exactly this many.
pub const PAGE: usize = 25;

/// What stands between a viewer and a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Relation {
    /// They share with me.
    pub sharing: bool,
    /// I share with them.
    pub receiving: bool,
}

impl Relation {
    /// They share with each other.
    pub fn is_mutual(self) -> bool {
        self.sharing && self.receiving
    }

    /// The reference's word for it.
    pub fn word(self) -> &'static str {
        match (self.sharing, self.receiving) {
            (true, true) => "mutual",
            (true, false) => "sharing",
            (false, true) => "receiving",
            (false, false) => "not_sharing",
        }
    }
}

/// Somebody in a contact list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub id: ContactId,
    pub person: Person,
    pub sharing: bool,
    /// The owner's aspects this contact is in.
    pub memberships: Vec<Membership>,
}

impl Contact {
    /// What stands between the owner and this contact.
    pub fn relation(&self) -> Relation {
        Relation { sharing: self.sharing, receiving: !self.memberships.is_empty() }
    }
}

/// A contact's place in an aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    pub id: MembershipId,
    pub aspect: AspectId,
}

/// Which of somebody's contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// In whichever direction.
    All,
    /// Those the owner shares with.
    Mine,
    /// Those who share with the owner, who does not share back.
    OnlySharing,
    /// Those in one aspect.
    Aspect(AspectId),
}

/// How many contacts are in each set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    pub all: i64,
    pub mine: i64,
    pub only_sharing: i64,
    pub aspects: Vec<(AspectId, i64)>,
}

impl Counts {
    /// Each aspect with the number of people in it.
    pub fn by_aspect(&self, aspects: Vec<Aspect>) -> Vec<(Aspect, u64)> {
        let count = |id| self.aspects.iter().find(|(aspect, _)| *aspect == id).map_or(0, |(_, count)| *count);
        let counted = |aspect: Aspect| {
            let people = u64::try_from(count(aspect.id)).unwrap_or_default();
            (aspect, people)
        };
        aspects.into_iter().map(counted).collect()
    }
}

/// What stands between two people, seen by the first, who lives here.
pub fn relation(db: &Db, owner: PersonId, person: PersonId) -> Result<Relation> {
    Ok(with(db, owner, person)?.map(|contact| contact.relation()).unwrap_or_default())
}

/// The contact somebody has with a person, in whichever direction.
pub fn with(db: &Db, owner: PersonId, person: PersonId) -> Result<Option<Contact>> {
    sql::with(db, owner, person)
}

/// A page of somebody's contacts whose name or ID contains `filter`, by name; pages count from 1.
pub fn list(db: &Db, owner: PersonId, set: Set, filter: &str, page: usize) -> Result<Vec<Contact>> {
    sql::list(db, owner, set, filter, PAGE, PAGE * (page.clamp(1, 100_000) - 1))
}

/// All those who share with somebody and with whom they share, by name.
pub fn mutual(db: &Db, owner: PersonId) -> Result<Vec<Contact>> {
    sql::mutual(db, owner)
}

/// How many contacts somebody has, by set.
pub fn counts(db: &Db, owner: PersonId) -> Result<Counts> {
    sql::counts(db, owner)
}

/// Puts a person into one of somebody's aspects. The first one begins the sharing; more are silent.
pub fn add_to_aspect(tx: &mut Tx, owner: PersonId, aspect: AspectId, person: PersonId) -> Result<MembershipId> {
    aspects::get(tx, owner, aspect)?;
    let person = people::get(tx, person)?;
    if person.id == owner {
        return Err(Error::Forbidden { key: "contacts-not-with-yourself" });
    }
    if person.closed {
        return Err(Error::Forbidden { key: "contacts-person-closed" });
    }
    if blocks::is_blocked(tx, owner, person.id)? {
        return Err(Error::Forbidden { key: "blocks-no-sharing" });
    }
    let shared = relation(tx, owner, person.id)?.receiving;
    let contact = sql::contact_for(tx, owner, person.id, tx.now())?;
    let membership = sql::add_membership(tx, aspect, contact)?.ok_or(Error::Exists)?;
    if !shared {
        begin(tx, owner, person.id)?;
    }
    Ok(membership)
}

/// Takes a person out of one of somebody's aspects. The last one ends the sharing.
pub fn remove_from_aspect(tx: &mut Tx, owner: PersonId, aspect: AspectId, person: PersonId) -> Result<MembershipId> {
    let contact = with(tx, owner, person)?.ok_or(Error::NotFound)?;
    let membership =
        contact.memberships.iter().find(|membership| membership.aspect == aspect).ok_or(Error::NotFound)?;
    sql::delete_membership(tx, membership.id)?;
    if contact.memberships.len() == 1 {
        end(tx, owner, person)?;
        sql::tidy(tx, owner, person)?;
    }
    Ok(membership.id)
}

/// Takes a person out of all of somebody's aspects: the sharing ends.
pub fn part(tx: &mut Tx, owner: PersonId, person: PersonId) -> Result<()> {
    let memberships = with(tx, owner, person)?.map(|contact| contact.memberships).unwrap_or_default();
    for membership in memberships {
        remove_from_aspect(tx, owner, membership.aspect, person)?;
    }
    Ok(())
}

/// Whose place in which of somebody's aspects a membership is.
pub fn membership(db: &Db, owner: PersonId, id: MembershipId) -> Result<(AspectId, PersonId)> {
    sql::membership(db, owner, id)
}

/// Those an aspect alone connects its owner with: whom removing it would stop sharing with.
pub fn only_in(db: &Db, owner: PersonId, aspect: AspectId) -> Result<Vec<Person>> {
    sql::only_in(db, owner, aspect)
}

/// Removes one of somebody's aspects and ends the sharing with those who were only in it.
pub fn remove_aspect(tx: &mut Tx, owner: PersonId, aspect: AspectId) -> Result<()> {
    aspects::get(tx, owner, aspect)?;
    for person in sql::members(tx, aspect)? {
        remove_from_aspect(tx, owner, aspect, person)?;
    }
    aspects::remove(tx, aspect)
}

/// `by` shares with `with` from now on; whichever of the two lives here. Nothing happens where it is so already.
pub fn begin(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        let contact = sql::contact_for(tx, with, by, tx.now())?;
        if !sql::set_sharing(tx, contact, true)? {
            return Ok(());
        }
    }
    tx.tell(Event::SharingStarted { by, with });
    Ok(())
}

/// `by` no longer shares with `with`.
pub fn end(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        let Some(contact) = sql::with(tx, with, by)? else { return Ok(()) };
        if !sql::set_sharing(tx, contact.id, false)? {
            return Ok(());
        }
        sql::tidy(tx, with, by)?;
    }
    tx.tell(Event::SharingStopped { by, with });
    Ok(())
}

/// Whoever was a contact of somebody who moved is one under their new ID: in the aspects of both contacts, where there were
/// two. Whoever shared with them begins to share with the new ID, so that its pod hears of it.
pub fn hand_over(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<()> {
    // Whether somebody here shares is told by their own aspects, not by what was said under another ID.
    let sharing_counts = !people::get(tx, to)?.is_local();
    for owner in sql::owners(tx, from)? {
        let Some(old) = sql::with(tx, owner, from)? else { continue };
        sql::delete(tx, old.id)?;
        if owner == to {
            continue;
        }
        let new = sql::contact_for(tx, owner, to, tx.now())?;
        let shared = !old.memberships.is_empty() && !blocks::is_blocked(tx, owner, to)?;
        for membership in old.memberships.iter().filter(|_| shared) {
            sql::add_membership(tx, membership.aspect, new)?;
        }
        if old.sharing && sharing_counts {
            sql::set_sharing(tx, new, true)?;
        }
        if shared {
            begin(tx, owner, to)?;
        }
        sql::tidy(tx, owner, to)?;
    }
    Ok(())
}

/// A closed person is nobody's contact and has none any more. Nobody is told: their pod knows.
pub fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    sql::forget(tx, person)
}

/// Who here has a contact in both directions whose day of birth is one of these (`MM-DD`), and whom.
pub fn with_birthday(db: &Db, days: &[String]) -> Result<Vec<(PersonId, PersonId)>> {
    sql::with_birthday(db, days)
}
