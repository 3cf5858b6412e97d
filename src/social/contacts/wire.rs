//! Sharing on the wire.

use super::{begin, end};
use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;

use crate::social::blocks;
use crate::social::people::{self, PersonId};

/// Somebody elsewhere shares with somebody here from now on, or no longer; that they ignore them too changes nothing more.
pub fn receive(tx: &mut Tx, received: Verified<entities::Contact>) -> Result<()> {
    let contact = received.entity();
    let author = people::known(tx, &contact.author)?.id;
    let recipient = people::known(tx, &contact.recipient)?.id;
    if contact.sharing { begin(tx, author, recipient) } else { end(tx, author, recipient) }
}

/// Somebody elsewhere takes themselves back, the old way to share no longer; whom with is who it was encrypted for.
// spec: 7.20
pub fn receive_retraction(tx: &mut Tx, received: &Verified<entities::Retraction>) -> Result<()> {
    let author = people::known(tx, received.sender())?.id;
    match received.recipient() {
        Some(recipient) => {
            let recipient = people::known(tx, recipient)?.id;
            end(tx, author, recipient)
        }
        None => Err(Error::Improper("wrong_route")),
    }
}

/// Whether `by` shares with `with`, or ignores them, as it is sent.
// spec: 7.3
pub fn build(db: &Db, by: PersonId, with: PersonId, sharing: bool) -> Result<String> {
    let contact = entities::Contact {
        author: people::get(db, by)?.diaspora_id,
        recipient: people::get(db, with)?.diaspora_id,
        following: sharing,
        sharing,
        blocking: Some(!sharing && blocks::is_blocked(db, by, with)?),
    };
    Ok(contact.to_xml())
}
