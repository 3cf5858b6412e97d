//! Deleting with a moment to think: what is deleted is hidden from everybody at once, and goes when the moment is over. Only then
//! other pods hear of it.

use super::{Deed, Undone, is_comment_held, is_held, sql, undo_comment, undo_post};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::comments::{self, Comment, CommentId};
use crate::social::people::PersonId;
use crate::social::posts::{self, Post, PostId};

/// A thing that was deleted and can still be brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Removed {
    Post(PostId),
    Comment(CommentId),
}

/// A removal: what, in whose name, and when it is over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Removal {
    pub of: Removed,
    /// Of a comment: the author of the post took it away, not its own.
    pub by_post_author: bool,
    pub due_at: Time,
}

/// Deletes a post. Only its author may. What no other pod has yet is called back, and its words are in the publisher again: then it says so.
pub fn delete_post(tx: &mut Tx, by: PersonId, post: &Post) -> Result<Option<Undone>> {
    let grace = tx.here().settings.undo_seconds;
    if grace == 0 || post.author.id != by {
        return posts::retract(tx, by, post.id).map(|()| None);
    }
    if is_held(tx, post, tx.now()) {
        return undo_post(tx, by, &post.guid).map(Some);
    }
    let due_at = tx.now().plus(grace);
    sql::put(tx, &Removal { of: Removed::Post(post.id), by_post_author: true, due_at }).map(|()| None)
}

/// Deletes a comment: its author may, and the author of the post. The author's own is called back like a post.
pub fn delete_comment(tx: &mut Tx, by: PersonId, comment: &Comment) -> Result<Option<Undone>> {
    tx.news().touched.insert(comment.post);
    let grace = tx.here().settings.undo_seconds;
    let by_post_author = comment.author.id != by;
    let may = !by_post_author || posts::get(tx, comment.post)?.author.id == by;
    let held = is_comment_held(tx, comment, tx.now());
    if held && !by_post_author && grace > 0 {
        return undo_comment(tx, by, &comment.guid).map(Some);
    }
    if grace == 0 || held || !may {
        return comments::retract(tx, by, comment.id).map(|()| None);
    }
    let due_at = tx.now().plus(grace);
    sql::put(tx, &Removal { of: Removed::Comment(comment.id), by_post_author, due_at }).map(|()| None)
}

/// The removal of a thing by this person, while it is not over.
pub(super) fn find(db: &Db, by: PersonId, deed: Deed, guid: &Guid) -> Result<Option<Removal>> {
    let of = match deed {
        Deed::PostDeleted => posts::by_guid(db, guid)?.map(|post| Removed::Post(post.id)),
        Deed::CommentDeleted => comments::by_guid(db, guid)?.map(|comment| Removed::Comment(comment.id)),
        Deed::Posted | Deed::Commented => None,
    };
    let removal = of.map_or(Ok(None), |of| sql::get(db, of))?;
    let own = removal.as_ref().map_or(Ok(None), |removal| in_whose_name(db, removal).map(Some))? == Some(by);
    Ok(removal.filter(|_| own))
}

/// Shows a thing again that this person deleted; says whether it was in time.
pub(super) fn bring_back(tx: &mut Tx, by: PersonId, deed: Deed, guid: &Guid) -> Result<bool> {
    let Some(removal) = find(tx, by, deed, guid)? else { return Ok(false) };
    if let Removed::Comment(comment) = removal.of {
        let post = comments::get(tx, comment)?.post;
        tx.news().touched.insert(post);
    }
    sql::take_out(tx, removal.of).map(|()| true)
}

fn in_whose_name(db: &Db, removal: &Removal) -> Result<PersonId> {
    let comment = match removal.of {
        Removed::Post(post) => return Ok(posts::get(db, post)?.author.id),
        Removed::Comment(comment) => comments::get(db, comment)?,
    };
    Ok(if removal.by_post_author { posts::get(db, comment.post)?.author.id } else { comment.author.id })
}

/// When the next one is over.
pub fn next_due(db: &Db) -> Result<Option<Time>> {
    sql::next_due(db)
}

/// Whether any is over.
pub fn any_due(db: &Db, now: Time) -> Result<bool> {
    Ok(next_due(db)?.is_some_and(|due| due <= now))
}

/// What was deleted goes, here and elsewhere, when its moment is over; says how much.
pub fn clear(tx: &mut Tx) -> Result<usize> {
    let due = sql::due(tx, tx.now())?;
    for removal in &due {
        // One before it can have taken it along.
        if sql::get(tx, removal.of)?.is_none() {
            continue;
        }
        let by = in_whose_name(tx, removal)?;
        match removal.of {
            Removed::Post(post) => posts::retract(tx, by, post)?,
            Removed::Comment(comment) => comments::retract(tx, by, comment)?,
        }
    }
    Ok(due.len())
}

impl Removal {
    /// For how many seconds from now it can be brought back.
    pub(super) fn seconds_left(&self, now: Time) -> Option<i64> {
        Some(self.due_at.since(now)).filter(|left| *left > 0)
    }
}

impl Removed {
    pub(super) fn of(post: Option<PostId>, comment: Option<CommentId>) -> Result<Removed> {
        post.map(Removed::Post).or(comment.map(Removed::Comment)).ok_or(Error::NotFound)
    }

    pub(super) fn ids(self) -> (Option<PostId>, Option<CommentId>) {
        match self {
            Removed::Post(post) => (Some(post), None),
            Removed::Comment(comment) => (None, Some(comment)),
        }
    }
}
