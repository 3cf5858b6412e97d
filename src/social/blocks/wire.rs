//! Ignoring on the wire: what somebody ignored says under a post goes back to where it came from.

use crate::base::{DiasporaId, Error, Guid, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::entities::Retraction;
use crate::protocol::{Entity, Verified};
use crate::social::audience::{self, Reach};
use crate::social::{comments, events, likes, people, polls, posts};
use crate::waiting::deliveries;

/// Something that was brought to stand under a post: a comment, a like, a vote, an attendance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    target_type: &'static str,
    guid: Guid,
    author: DiasporaId,
    root: Guid,
}

/// What of it is remembered before it is settled, if it is one.
pub fn answer_in(brought: &Verified<Entity>) -> Option<Answer> {
    let (target_type, guid) = match brought.entity() {
        Entity::Comment(comment) => ("Comment", &comment.entity.guid),
        Entity::Like(like) => ("Like", &like.entity.guid),
        Entity::PollParticipation(vote) => ("PollParticipation", &vote.entity.guid),
        Entity::EventParticipation(attendance) => ("EventParticipation", &attendance.entity.guid),
        _ => return None,
    };
    let root = brought.thing()?.root.guid.clone();
    Some(Answer { target_type, guid: guid.clone(), author: brought.entity().author().clone(), root })
}

/// The author of the post takes it back, so that it vanishes with whoever brought it; not while they are about to hear it. What
/// was there before stays: only its new words are not taken.
// spec: 8.4
pub fn send_back(tx: &mut Tx, answer: Answer) -> Result<()> {
    if is_here(tx, &answer.guid)? {
        return Ok(());
    }
    let post = posts::by_guid(tx, &answer.root)?.ok_or(Error::NotFound)?;
    let author = people::known(tx, &answer.author)?;
    let Some(pod) = author.pod else { return Ok(()) };
    let reach = audience::of_author(tx, post.id, author.id)?;
    let Answer { target_type, guid: target, .. } = answer;
    let xml = Retraction {
        author: post.author.diaspora_id,
        target_guid: target.clone(),
        target_type: target_type.to_owned(),
    }
    .to_xml();
    let person = matches!(reach, Reach::People(_)).then_some(author.id.0);
    if !deliveries::is_waiting(tx, post.author.id.0, &xml, pod.0, person)? {
        tx.tell(Event::Retracted { by: post.author.id, target_type, target, reach });
    }
    Ok(())
}

/// Whether anything that stands under a post is here by this GUID.
fn is_here(db: &Db, guid: &Guid) -> Result<bool> {
    Ok(comments::by_guid(db, guid)?.is_some()
        || likes::by_guid(db, guid)?.is_some()
        || polls::vote_by_guid(db, guid)?.is_some()
        || events::attendance_by_guid(db, guid)?.is_some())
}
