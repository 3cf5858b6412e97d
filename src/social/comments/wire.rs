//! Comments on the wire: received, composed with their author's signature, retracted.

use super::{NewComment, by_guid, record, retract, small_enough};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::protocol::Signed;
use crate::protocol::Verified;
use crate::protocol::entities::{self, Retraction};
use crate::social::people::{self, PersonId};
use crate::social::{accounts, audience, posts};

/// Takes a comment in. A known one changes nothing; a GUID that is another's is refused.
pub fn receive(tx: &mut Tx, received: Verified<Signed<entities::Comment>>) -> Result<()> {
    let comment = &received.entity().entity;
    let author = people::known(tx, &comment.author)?;
    if posts::was_retracted(tx, &comment.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = by_guid(tx, &comment.guid)? {
        return if known.author.id == author.id { Ok(()) } else { Err(Error::Improper("invalid_author")) };
    }
    let post = posts::by_guid(tx, &comment.parent_guid)?.ok_or(Error::NotFound)?;
    audience::check_may_answer(tx, author.id, post.id)?;
    let new = NewComment {
        guid: comment.guid.clone(),
        post: post.id,
        author: author.id,
        text: comment.text.clone(),
        xml: small_enough(received.relayed().to_xml())?,
        created_at: comment.created_at.unwrap_or(tx.now()).min(tx.now()),
    };
    record(tx, new).map(|_| ())
}

/// The XML of a comment by somebody here, signed by them.
pub(super) fn compose(
    db: &Db,
    author: PersonId,
    guid: &Guid,
    parent: &Guid,
    text: &str,
    created_at: Time,
) -> Result<String> {
    let comment = entities::Comment {
        author: people::get(db, author)?.diaspora_id,
        guid: guid.clone(),
        parent_guid: parent.clone(),
        text: text.to_owned(),
        created_at: Some(created_at),
        edited_at: None,
    };
    Ok(Signed::sign(comment, &accounts::private_key(db, author)?).to_xml())
}

/// Somebody elsewhere takes a comment away: its author, or the author of the post; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let by = people::known(tx, received.sender())?;
    match by_guid(tx, &received.entity().target_guid)? {
        Some(comment) => retract(tx, by.id, comment.id),
        None => Ok(()),
    }
}
