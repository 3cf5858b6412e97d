//! Participations on the wire.

use super::sql;
use crate::base::{Error, Guid, Result};
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities::{self, ParentType};

use crate::social::audience;
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, PostId};

/// Somebody elsewhere wants to hear what happens to a post of somebody here. Only who may see the post is noted;
/// a second time changes nothing.
pub fn receive(tx: &mut Tx, received: Verified<entities::Participation>) -> Result<()> {
    let participation = received.entity();
    let person = people::known(tx, &participation.author)?;
    let post = posts::by_guid(tx, &participation.parent_guid)?.ok_or(Error::NotFound)?;
    if !audience::is_for(tx, person.id, post.id)? {
        return Err(Error::NotFound);
    }
    sql::add_once(tx, person.id, post.id, &participation.guid)
}

/// Somebody elsewhere wants to hear no more; that it is theirs was verified.
// spec: 7.20
pub fn receive_retraction(tx: &mut Tx, received: &Verified<entities::Retraction>) -> Result<()> {
    match super::by_guid(tx, &received.entity().target_guid)? {
        Some((person, post)) => super::unsubscribe(tx, person, post),
        None => Ok(()),
    }
}

/// Somebody's participation, as it is sent to the post's author.
pub fn build(db: &Db, person: PersonId, post: PostId, guid: Guid) -> Result<String> {
    let participation = entities::Participation {
        author: people::get(db, person)?.diaspora_id,
        guid,
        parent_guid: posts::get(db, post)?.guid,
        parent_type: ParentType::Post,
    };
    Ok(participation.to_xml())
}
