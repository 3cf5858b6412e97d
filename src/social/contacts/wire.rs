//! Sharing on the wire.

use super::{begin, end};
use crate::base::Result;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;

use crate::social::people::{self, PersonId};

/// Somebody elsewhere shares with somebody here from now on, or no longer.
pub fn receive(tx: &mut Tx, received: Verified<entities::Contact>) -> Result<()> {
    let contact = received.entity();
    let author = people::known(tx, &contact.author)?.id;
    let recipient = people::known(tx, &contact.recipient)?.id;
    if contact.sharing { begin(tx, author, recipient) } else { end(tx, author, recipient) }
}

/// Whether `by` shares with `with`, as it is sent.
pub fn build(db: &Db, by: PersonId, with: PersonId, sharing: bool) -> Result<String> {
    let contact = entities::Contact {
        author: people::get(db, by)?.diaspora_id,
        recipient: people::get(db, with)?.diaspora_id,
        following: sharing,
        sharing,
        blocking: Some(false),
    };
    Ok(contact.to_xml())
}
