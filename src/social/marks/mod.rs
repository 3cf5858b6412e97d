//! Marks: what somebody here makes of a post for themselves alone. Nobody is told.

pub mod html;
pub mod page;
mod sql;

use crate::base::{Result, Time};
use crate::moment::{Db, Tx};
use crate::social::audience;
use crate::social::people::PersonId;
use crate::social::posts::PostId;

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// They want to find it again.
    Bookmark,
    /// They put it out of their streams, and hear of its comments no more.
    Hidden,
}

/// Marks a post that one may see. Twice is as good as once.
pub fn add(tx: &Tx, person: PersonId, mark: Mark, post: PostId) -> Result<()> {
    restore(tx, person, mark, post, tx.now()).map(|_| ())
}

/// Puts a mark back as an archive has it. Says whether it was not there, and is on what its owner may see.
pub fn restore(tx: &Tx, person: PersonId, mark: Mark, post: PostId, made_at: Time) -> Result<bool> {
    Ok(audience::may_see_post(tx, Some(person), post)? && sql::insert(tx, person, mark, post, made_at)?)
}

/// Takes a mark away, if it is there.
pub fn remove(tx: &Tx, person: PersonId, mark: Mark, post: PostId) -> Result<()> {
    sql::delete(tx, person, mark, post)
}

/// A post is not for somebody any more.
pub fn forget_post(tx: &Tx, person: PersonId, post: PostId) -> Result<()> {
    [Mark::Bookmark, Mark::Hidden].into_iter().try_for_each(|mark| remove(tx, person, mark, post))
}

/// Whether somebody has marked a post.
pub fn is_on(db: &Db, person: PersonId, mark: Mark, post: PostId) -> Result<bool> {
    sql::is_on(db, person, mark, post)
}

/// Whoever goes on under another ID here keeps their marks.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId, is_here: bool) -> Result<()> {
    if is_here {
        sql::hand_over(tx, from, to)?;
    }
    remove_of(tx, from)
}

/// Whoever closes their account marks nothing any more.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::delete_of(tx, person)
}
