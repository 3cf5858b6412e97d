//! Likes on the wire: received, composed with their author's signature, retracted.

use super::{NewLike, Target, by, by_guid, get, record, sql, take_away};
use crate::base::error::Missing;
use crate::base::{Error, Guid, Result};
use crate::moment::{Db, Tx};
use crate::protocol::Signed;
use crate::protocol::Verified;
use crate::protocol::entities::{self, ParentType, Retraction};
use crate::social::people::{self, PersonId};
use crate::social::{accounts, audience, comments, posts};

/// Takes a like in. A known one changes nothing, nor does a dislike. A second like of the same thing waits for the retraction
/// of the first, which it may have overtaken.
pub fn receive(tx: &mut Tx, received: Verified<Signed<entities::Like>>) -> Result<()> {
    let like = &received.entity().entity;
    let author = people::known(tx, &like.author)?;
    if like.positive != Some(true) || posts::was_retracted(tx, &like.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = by_guid(tx, &like.guid)? {
        return if known.author.id == author.id { Ok(()) } else { Err(Error::Improper("invalid_author")) };
    }
    let target = match like.parent_type {
        ParentType::Post => Target::Post(posts::by_guid(tx, &like.parent_guid)?.ok_or(Error::NotFound)?.id),
        ParentType::Comment => Target::Comment(comments::by_guid(tx, &like.parent_guid)?.ok_or(Error::NotFound)?.id),
    };
    audience::check_may_answer(tx, author.id, target.post(tx)?)?;
    let xml = comments::small_enough(received.relayed().to_xml())?;
    if let Some(first) = by(tx, author.id, target)? {
        return Err(Error::Missing(Missing::Target(get(tx, first)?.guid)));
    }
    record(tx, NewLike { guid: like.guid.clone(), target, author: author.id, xml }).map(|_| ())
}

/// The XML of a like by somebody here, signed by them.
pub(super) fn compose(db: &Db, author: PersonId, guid: &Guid, target: Target) -> Result<String> {
    let (parent_guid, _) = target.parent(db)?;
    let like = entities::Like {
        author: people::get(db, author)?.diaspora_id,
        guid: guid.clone(),
        parent_guid,
        parent_type: if matches!(target, Target::Post(_)) { ParentType::Post } else { ParentType::Comment },
        positive: Some(true),
    };
    Ok(Signed::sign(like, &accounts::private_key(db, author)?).to_xml())
}

/// Somebody elsewhere takes a like away: who gave it, or the author of the post; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let by = people::known(tx, received.sender())?.id;
    match sql::by_guid(tx, &received.entity().target_guid)? {
        Some(like) => take_away(tx, like, by),
        None => Ok(()),
    }
}
