//! Likes, of posts and of comments: one for each person and thing.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::audience;
use crate::social::comments::{self, CommentId};
use crate::social::participations;
use crate::social::people::{Person, PersonId};
use crate::social::posts::{self, PostId};
use crate::store::row_id;

pub use wire::{receive, receive_retraction};

row_id!(LikeId, "A row of `likes`.");

/// What is liked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Post(PostId),
    Comment(CommentId),
}

impl Target {
    /// The post at the top: its audience is the like's.
    pub fn post(self, db: &Db) -> Result<PostId> {
        match self {
            Target::Post(post) => Ok(post),
            Target::Comment(comment) => Ok(comments::get(db, comment)?.post),
        }
    }

    /// The GUID of the liked thing, and what the protocol calls its kind.
    pub fn parent(self, db: &Db) -> Result<(Guid, &'static str)> {
        match self {
            Target::Post(post) => Ok((posts::get(db, post)?.guid, "Post")),
            Target::Comment(comment) => Ok((comments::get(db, comment)?.guid, "Comment")),
        }
    }
}

/// A like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Like {
    pub id: LikeId,
    pub guid: Guid,
    pub target: Target,
    pub author: Person,
    pub created_at: Time,
}

/// A like on its way into the store, whoever gave it.
pub(in crate::social) struct NewLike {
    pub guid: Guid,
    pub target: Target,
    pub author: PersonId,
    pub xml: String,
}

/// Likes something under a post the author may react to. Refuses a second like of the same thing.
pub fn add(tx: &mut Tx, author: PersonId, target: Target) -> Result<LikeId> {
    audience::check_may_react(tx, author, target.post(tx)?)?;
    if sql::by(tx, author, target)?.is_some() {
        return Err(Error::Exists);
    }
    let guid = tx.luck().guid();
    let xml = wire::compose(tx, author, &guid, target)?;
    record(tx, NewLike { guid, target, author, xml })
}

/// Puts a like into the store; local and received ones alike.
pub(in crate::social) fn record(tx: &mut Tx, new: NewLike) -> Result<LikeId> {
    let post = new.target.post(tx)?;
    let like = sql::insert(tx, &new, tx.now())?;
    participations::add_reason(tx, new.author, post)?;
    tx.tell(Event::Liked(like));
    Ok(like)
}

/// A like.
pub fn get(db: &Db, id: LikeId) -> Result<Like> {
    sql::get(db, id)
}

/// A like by GUID.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Like>> {
    sql::by_guid(db, guid)
}

/// Somebody's like of something, if they gave one.
pub fn by(db: &Db, person: PersonId, target: Target) -> Result<Option<LikeId>> {
    sql::by(db, person, target)
}

/// Who likes something, oldest first.
pub fn of(db: &Db, target: Target) -> Result<Vec<Like>> {
    sql::of(db, target)
}

/// The XML that is passed on unchanged.
pub fn xml(db: &Db, id: LikeId) -> Result<String> {
    sql::xml(db, id)
}

/// Takes a like away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: LikeId) -> Result<()> {
    sql::delete(tx, id)
}

/// Whoever moved keeps what they liked; what both their identities liked, once.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// Takes one's own like back.
pub fn retract(tx: &mut Tx, by: PersonId, id: LikeId) -> Result<()> {
    let like = get(tx, id)?;
    if like.author.id == by { take_away(tx, like, by) } else { Err(Error::NotFound) }
}

/// Takes a like away, in the name of who gave it or of the post's author.
fn take_away(tx: &mut Tx, like: Like, by: PersonId) -> Result<()> {
    let post = posts::get(tx, like.target.post(tx)?)?;
    let reach = comments::reach_of_retraction(tx, &post, &like.author, by, &[])?;
    posts::remember_retracted(tx, &like.guid, like.author.id)?;
    sql::delete(tx, like.id)?;
    participations::remove_reason(tx, like.author.id, post.id)?;
    let speaker = if post.author.is_local() { post.author.id } else { by };
    tx.tell(Event::Retracted { by: speaker, target_type: "Like", target: like.guid, reach });
    Ok(())
}
