//! Registrations: who may become somebody here, and what they start with.

pub mod page;

use crate::base::settings::Registrations;
use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::social::accounts::{self, Newcomer};
use crate::social::people::PersonId;
use crate::social::{aspects, invitations};

/// What the aspects an account begins with are called: keys of sentences.
pub const FIRST_ASPECTS: [&str; 4] =
    ["aspects-first-family", "aspects-first-friends", "aspects-first-work", "aspects-first-acquaintances"];

/// What a visitor finds at the sign-up page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Door {
    /// The pod is empty: the first account becomes the podmin.
    SetUp,
    /// Come in; with somebody's invitation, if one was brought.
    Open(Option<invitations::Invitation>),
    /// Only with an invitation.
    InvitationNeeded,
    /// No.
    Closed,
}

/// What the sign-up page says to a visitor who brings `code` (empty: none).
pub fn door(db: &Db, mode: Registrations, code: &str) -> Result<Door> {
    if !accounts::any(db)? {
        return Ok(Door::SetUp);
    }
    let invitation = invitations::usable(db, code)?;
    Ok(match mode {
        Registrations::Open => Door::Open(invitation),
        Registrations::Invitation if invitation.is_some() => Door::Open(invitation),
        Registrations::Invitation => Door::InvitationNeeded,
        Registrations::Closed => Door::Closed,
    })
}

/// Signs somebody up through the door as it is now. A use of the invitation is taken only where one was needed.
/// `aspects` are the names their first aspects get.
pub fn sign_up(
    tx: &mut Tx,
    mode: Registrations,
    code: &str,
    newcomer: Newcomer,
    aspects: &[String],
) -> Result<PersonId> {
    let podmin = match door(tx, mode, code)? {
        Door::SetUp => true,
        Door::Open(Some(invitation)) if mode == Registrations::Invitation => {
            invitations::use_up(tx, &invitation)?;
            false
        }
        Door::Open(_) => false,
        Door::InvitationNeeded | Door::Closed => return Err(Error::Forbidden { key: "accounts-sign-up-closed" }),
    };
    add(tx, &Newcomer { podmin, ..newcomer }, aspects)
}

/// Makes an account whatever the door says: the operator's way.
pub fn add(tx: &mut Tx, newcomer: &Newcomer, aspects: &[String]) -> Result<PersonId> {
    let person = accounts::add(tx, newcomer)?;
    invitations::add(tx, person)?;
    for name in aspects {
        aspects::add(tx, person, name)?;
    }
    Ok(person)
}
