//! Taking an import back: what it brought goes again, quietly, and nothing else.

use super::{Import, State, settings, sql};
use crate::base::{Error, Result};
use crate::moment::Tx;
use crate::pod::Pod;
use crate::social::aspects::AspectId;
use crate::social::blocks::BlockId;
use crate::social::comments::CommentId;
use crate::social::contacts::{self, MembershipId};
use crate::social::conversations::ConversationId;
use crate::social::events::AttendanceId;
use crate::social::likes::LikeId;
use crate::social::marks::Mark;
use crate::social::notifications::NotificationId;
use crate::social::people::{self, PersonId};
use crate::social::photos::PhotoId;
use crate::social::pictures::PictureId;
use crate::social::polls::VoteId;
use crate::social::posts::PostId;
use crate::social::publisher::DraftId;
use crate::social::tags::TagId;
use crate::social::{
    aspects, blocks, comments, conversations, events, likes, marks, notifications, photos, polls, posts, publisher,
    tags,
};

/// How many things go in one change.
const GROUP: usize = 200;

/// What takes one thing of a kind away.
type Remove = fn(&mut Tx, PersonId, i64) -> Result<()>;

/// Every kind, in the order in which they go. Sharing that ended is told; of all else nobody had heard.
const KINDS: &[(&str, Remove)] = &[
    ("membership", |tx, me, row| {
        let (aspect, person) = contacts::membership(tx, me, MembershipId(row))?;
        contacts::remove_from_aspect(tx, me, aspect, person).map(|_| ())
    }),
    ("notification", |tx, _, row| notifications::take_out(tx, NotificationId(row))),
    ("bookmark", |tx, me, row| marks::remove(tx, me, Mark::Bookmark, PostId(row))),
    ("hidden_post", |tx, me, row| marks::remove(tx, me, Mark::Hidden, PostId(row))),
    ("conversation", |tx, me, row| conversations::take_out(tx, me, ConversationId(row))),
    ("draft", |tx, me, row| publisher::take_out(tx, me, DraftId(row))),
    ("like", |tx, _, row| likes::take_out(tx, LikeId(row))),
    ("vote", |tx, _, row| polls::take_out(tx, VoteId(row))),
    ("attendance", |tx, _, row| events::take_out(tx, AttendanceId(row))),
    ("comment", |tx, _, row| comments::take_out(tx, CommentId(row))),
    // A post that somebody answered since has been heard of.
    ("post", |tx, me, row| match posts::is_answered(tx, PostId(row))? {
        true => posts::retract(tx, me, PostId(row)),
        false => posts::take_out(tx, PostId(row)),
    }),
    ("photo", |tx, _, row| photos::take_out(tx, PhotoId(row))),
    ("picture", |tx, me, row| match people::is_pictured_by(tx, me, PictureId(row))? {
        true => people::clear_picture(tx, me),
        false => Ok(()),
    }),
    ("block", |tx, me, row| blocks::remove(tx, me, BlockId(row)).map(|_| drop(tx.next_events()))),
    ("tag", |tx, me, row| tags::unfollow(tx, me, TagId(row))),
    ("aspect", |tx, me, row| match contacts::only_in(tx, me, AspectId(row))?.is_empty() {
        true => aspects::get(tx, me, AspectId(row)).and_then(|_| contacts::remove_aspect(tx, me, AspectId(row))),
        false => Ok(()),
    }),
];

/// Takes all of it back.
pub fn undo(pod: &Pod, import: &Import) -> Result<()> {
    for (kind, remove) in KINDS {
        loop {
            let rows = pod.look(|db| sql::all_brought(db, import.id, kind, GROUP))?;
            if rows.is_empty() {
                break;
            }
            pod.act(|tx| {
                for row in rows {
                    match remove(tx, import.person, row) {
                        // It went before, or with what it belonged to.
                        Ok(()) | Err(Error::NotFound) => {}
                        Err(error) => return Err(error),
                    }
                    sql::forget_brought(tx, import.id, kind, row)?;
                }
                Ok(())
            })?;
        }
    }
    pod.act(|tx| {
        settings::undo(tx, import)?;
        sql::end_waiting(tx, import.id)?;
        // It may be undone because it turned out to be no archive.
        let reason = import.reason.as_deref();
        let over = if reason.is_some() { State::Refused } else { State::Undone };
        sql::set_state(tx, import.id, over, reason, tx.now())
    })
}
