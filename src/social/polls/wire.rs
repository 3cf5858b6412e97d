//! Polls and votes on the wire: polls inside their post; votes received, composed with their author's signature, retracted.

use super::{NewVote, answers, by_guid, of_post, record, retract, sql, vote_by_guid};
use crate::base::error::Missing;
use crate::base::{Error, Guid, Result, limits};
use crate::moment::{Db, Tx};
use crate::protocol::entities::{self, PollAnswer, PollParticipation, Retraction};
use crate::protocol::{Signed, Verified};
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, PostId};
use crate::social::{accounts, audience, comments};

/// Takes the poll of a received post in: of answers with one GUID the first. One that bears the GUID of another post's poll,
/// or has fewer than two answers then, is left out: whoever took the GUID first must not silence the post.
// spec: 7.9
pub(in crate::social) fn receive_in_post(tx: &mut Tx, post: PostId, sent: &entities::Poll) -> Result<()> {
    let mut answers: Vec<(Guid, String)> = Vec::new();
    for one in sent.poll_answers.iter().take(limits::POLL_ANSWERS_MAX) {
        if !answers.iter().any(|(guid, _)| *guid == one.guid) {
            answers.push((one.guid.clone(), one.answer.clone()));
        }
    }
    if answers.len() < 2 || by_guid(tx, &sent.guid)?.is_some() {
        return Ok(());
    }
    sql::insert(tx, &sent.guid, post, &sent.question, &answers)
}

/// The poll of a post, as it is sent.
pub(in crate::social) fn build(db: &Db, post: PostId) -> Result<Option<entities::Poll>> {
    let Some(poll) = of_post(db, post)? else { return Ok(None) };
    let answers = answers(db, poll.id)?.into_iter();
    let poll_answers = answers.map(|answer| PollAnswer { guid: answer.guid, answer: answer.text }).collect();
    Ok(Some(entities::Poll { guid: poll.guid, question: poll.question, poll_answers }))
}

/// Takes a vote in. A known one changes nothing. A second vote of the same person waits for the retraction of the first, which
/// it may have overtaken.
// spec: 7.16
pub fn receive(tx: &mut Tx, received: Verified<Signed<PollParticipation>>) -> Result<()> {
    let vote = &received.entity().entity;
    let author = people::known(tx, &vote.author)?;
    if posts::was_retracted(tx, &vote.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = vote_by_guid(tx, &vote.guid)? {
        return if known.author.id == author.id { Ok(()) } else { Err(Error::Improper("invalid_author")) };
    }
    let poll = by_guid(tx, &vote.parent_guid)?.ok_or(Error::NotFound)?;
    audience::check_may_answer(tx, author.id, poll.post)?;
    if poll.is_over(tx.now()) {
        return Err(Error::Improper("poll_over"));
    }
    let answer = answers(tx, poll.id)?.into_iter().find(|answer| answer.guid == vote.poll_answer_guid);
    let answer = answer.ok_or(Error::Improper("foreign_answer"))?.id;
    if let Some(first) = sql::guid_of_vote(tx, poll.id, author.id)? {
        return Err(Error::Missing(Missing::Target(first)));
    }
    let xml = comments::small_enough(received.relayed().to_xml())?;
    let new = NewVote { guid: vote.guid.clone(), poll: poll.id, post: poll.post, answer, author: author.id, xml };
    record(tx, new).map(|_| ())
}

/// The XML of a vote by somebody here, signed by them.
pub(super) fn compose(db: &Db, author: PersonId, guid: &Guid, poll: &Guid, answer: &Guid) -> Result<String> {
    let vote = PollParticipation {
        author: people::get(db, author)?.diaspora_id,
        guid: guid.clone(),
        parent_guid: poll.clone(),
        poll_answer_guid: answer.clone(),
    };
    Ok(Signed::sign(vote, &accounts::private_key(db, author)?).to_xml())
}

/// Somebody elsewhere takes a vote away: who gave it, or the author of the post; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let by = people::known(tx, received.sender())?;
    match vote_by_guid(tx, &received.entity().target_guid)? {
        Some(vote) => retract(tx, by.id, vote.id),
        None => Ok(()),
    }
}
