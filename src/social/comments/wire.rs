//! Comments on the wire: received, composed with their author's signature, retracted.

use super::{NewComment, by_guid, record, retract, rewrite, small_enough};
use crate::base::{Error, Guid, Result};
use crate::moment::{Db, Tx};
use crate::protocol::Signed;
use crate::protocol::Verified;
use crate::protocol::entities::{self, Retraction};
use crate::social::people;
use crate::social::{accounts, audience, posts};

/// The comment that a comment replies to; the library does not know this element, Friendica writes and reads it.
const THREAD_PARENT: &str = "thread_parent_guid";

/// Takes a comment in. A known one may have been edited by its author; a GUID that is another's is refused.
pub fn receive(tx: &mut Tx, received: Verified<Signed<entities::Comment>>) -> Result<()> {
    let comment = &received.entity().entity;
    let author = people::known(tx, &comment.author)?;
    if posts::was_retracted(tx, &comment.guid, author.id)? {
        return Ok(());
    }
    let known = by_guid(tx, &comment.guid)?;
    let post = posts::by_guid(tx, &comment.parent_guid)?.ok_or(Error::NotFound)?;
    if known.as_ref().is_some_and(|known| known.author.id != author.id || known.post != post.id) {
        return Err(Error::Improper("invalid_author"));
    }
    let edited_at = comment.edited_at;
    if known.as_ref().is_some_and(|known| edited_at <= known.edited_at) {
        return Ok(());
    }
    audience::check_may_answer(tx, author.id, post.id)?;
    let new = NewComment {
        guid: comment.guid.clone(),
        post: post.id,
        author: author.id,
        text: comment.text.clone(),
        xml: small_enough(received.relayed().to_xml())?,
        thread_parent: received.entity().unknown(THREAD_PARENT).and_then(Guid::parse),
        created_at: comment.created_at.unwrap_or(tx.now()).min(tx.now()),
        edited_at,
    };
    match known {
        None => record(tx, new).map(|_| ()),
        Some(known) => rewrite(tx, known.id, &new),
    }
}

/// The XML of a comment by somebody here on the post `parent`, signed by them.
pub(super) fn compose(db: &Db, parent: &Guid, new: &NewComment) -> Result<String> {
    let comment = entities::Comment {
        author: people::get(db, new.author)?.diaspora_id,
        guid: new.guid.clone(),
        parent_guid: parent.clone(),
        text: new.text.clone(),
        created_at: Some(new.created_at),
        edited_at: new.edited_at,
    };
    let reply = new.thread_parent.iter().map(|guid| (THREAD_PARENT.to_owned(), guid.to_string())).collect();
    Ok(Signed::sign_with(comment, reply, &accounts::private_key(db, new.author)?).to_xml())
}

/// Somebody elsewhere takes a comment away: its author, or the author of the post; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let by = people::known(tx, received.sender())?;
    match by_guid(tx, &received.entity().target_guid)? {
        Some(comment) => retract(tx, by.id, comment.id),
        None => Ok(()),
    }
}
