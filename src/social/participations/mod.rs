//! Participations: who wants to hear what happens to a post, because they took part or asked to.

pub mod html;
pub mod page;
mod sql;
mod wire;

use crate::base::{Guid, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::people::PersonId;
use crate::social::posts::{self, PostId};

pub use wire::{build, receive, receive_retraction};

/// Somebody took part in a post: one more reason to tell them. Authors hear about their own posts anyway.
pub fn add_reason(tx: &mut Tx, person: PersonId, post: PostId) -> Result<()> {
    if posts::get(tx, post)?.author.id == person {
        return Ok(());
    }
    let guid = tx.luck().guid();
    if sql::add(tx, person, post, &guid)? {
        tx.tell(Event::Participated { person, post });
    }
    Ok(())
}

/// A reason is gone; with the last one the participation ends.
pub fn remove_reason(tx: &Tx, person: PersonId, post: PostId) -> Result<()> {
    sql::remove(tx, person, post)
}

/// Asks to hear what happens to a post one may see. Asking twice is as good as once.
pub fn subscribe(tx: &mut Tx, person: PersonId, post: PostId) -> Result<()> {
    if sql::is_in(tx, person, post)? { Ok(()) } else { add_reason(tx, person, post) }
}

/// Wants to hear no more of a post, whatever the reasons were.
pub fn unsubscribe(tx: &Tx, person: PersonId, post: PostId) -> Result<()> {
    sql::remove_all(tx, person, post)
}

/// A closed person wants to hear nothing any more.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::remove_of(tx, person)
}

/// Whoever moved hears of what they heard of before; the reasons of both their identities count.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// People who live here and participate in a post.
pub fn local_people(db: &Db, post: PostId) -> Result<Vec<PersonId>> {
    sql::local_people(db, post)
}

/// Who participates in which post by this GUID.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<(PersonId, PostId)>> {
    sql::by_guid(db, guid)
}

/// The GUID of somebody's participation in a post.
pub fn guid(db: &Db, person: PersonId, post: PostId) -> Result<Guid> {
    sql::guid(db, person, post)
}
