//! Reshares on the wire.

use super::record;
use crate::base::error::Missing;
use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;
use crate::social::people;
use crate::social::posts::{self, NewPost, Post};

/// Takes a reshare in; what it passes on is here and public, or gone. A known one changes nothing. A second one of
/// the same post waits for the retraction of the first, which it may have overtaken.
pub fn receive(tx: &mut Tx, received: Verified<entities::Reshare>) -> Result<()> {
    let reshare = received.entity();
    let author = people::known(tx, &reshare.author)?;
    if posts::was_retracted(tx, &reshare.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = posts::by_guid(tx, &reshare.guid)? {
        return if known.author.id == author.id { Ok(()) } else { Err(Error::Improper("invalid_author")) };
    }
    let root = match received.thing() {
        None => None,
        Some(root) => {
            let root = posts::by_guid(tx, &root.root.guid)?.ok_or(Error::NotFound)?;
            Some(if root.reshare { root.root.ok_or(Error::Improper("root_is_gone"))? } else { root.id })
        }
    };
    if let Some(root) = root
        && let Some(first) = posts::reshare_by(tx, author.id, root)?
    {
        return Err(Error::Missing(Missing::Target(posts::get(tx, first)?.guid)));
    }
    let created_at = reshare.created_at.unwrap_or(tx.now()).min(tx.now());
    let new = NewPost {
        reshare: true,
        root,
        ..NewPost::of(reshare.guid.clone(), author.id, true, String::new(), created_at)
    };
    record(tx, new).map(|_| ())
}

/// A reshare, as it is sent.
pub fn build(db: &Db, reshare: Post) -> Result<String> {
    let root = reshare.root.map(|root| posts::get(db, root)).transpose()?;
    let (root_author, root_guid) = root.map(|root| (root.author.diaspora_id, root.guid)).unzip();
    let entity = entities::Reshare {
        author: reshare.author.diaspora_id,
        guid: reshare.guid,
        created_at: Some(reshare.created_at),
        root_author,
        root_guid,
    };
    Ok(entity.to_xml())
}
