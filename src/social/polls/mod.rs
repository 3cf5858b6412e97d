//! Polls: a question that a post asks, and one vote for each person.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::audience;
use crate::social::comments;
use crate::social::participations;
use crate::social::people::{Person, PersonId};
use crate::social::posts::{self, PostId};
use crate::store::row_id;

pub(in crate::social) use wire::{build, receive_in_post};
pub use wire::{receive, receive_retraction};

row_id!(PollId, "A row of `polls`.");
row_id!(AnswerId, "A row of `poll_answers`.");
row_id!(VoteId, "A row of `votes`.");

/// Longest question and longest answer, in characters (spec 7.9).
pub const TEXT_CHARS: usize = 255;

/// The longest time that a poll with an end stays open, in days.
pub const DAYS_MAX: u16 = 366;

/// A poll on its way into the store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    pub question: String,
    /// In their order; blank ones do not count.
    pub answers: Vec<String>,
    /// After how many days nobody votes any more; never where it is none.
    pub days: Option<u16>,
}

/// A poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    pub id: PollId,
    pub guid: Guid,
    pub post: PostId,
    pub question: String,
    /// From then on nobody votes. Other pods do not know: the network has no word for it (docs/decisions/0019).
    pub ends_at: Option<Time>,
}

impl Poll {
    /// Whether it is over.
    pub fn is_over(&self, now: Time) -> bool {
        self.ends_at.is_some_and(|end| end <= now)
    }
}

/// One answer of a poll, and how many have voted for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub id: AnswerId,
    pub guid: Guid,
    pub text: String,
    pub votes: i64,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    pub id: VoteId,
    pub guid: Guid,
    pub poll: PollId,
    pub answer: AnswerId,
    /// The post that asks.
    pub post: PostId,
    pub author: Person,
    pub created_at: Time,
}

/// A vote on its way into the store, whoever gave it.
pub(in crate::social) struct NewVote {
    pub guid: Guid,
    pub poll: PollId,
    pub post: PostId,
    pub answer: AnswerId,
    pub author: PersonId,
    pub xml: String,
}

/// A poll as one viewer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub poll: Poll,
    pub answers: Vec<Answer>,
    /// What the viewer voted for.
    pub own: Option<AnswerId>,
}

impl Shown {
    /// How many have voted.
    pub fn votes(&self) -> i64 {
        self.answers.iter().map(|answer| answer.votes).sum()
    }
}

impl Draft {
    /// Freed of blanks; refuses what is not a question with at least two answers.
    fn tidied(&self) -> Result<Draft> {
        let question = self.question.trim().to_owned();
        let answers = self.answers.iter().map(|answer| answer.trim().to_owned());
        let answers: Vec<String> = answers.filter(|answer| !answer.is_empty()).collect();
        let too_long = |text: &String| text.chars().count() > TEXT_CHARS;
        match answers.len() {
            _ if question.is_empty() => Err(Error::invalid("poll_question", "polls-question-missing")),
            _ if too_long(&question) => Err(Error::invalid("poll_question", "polls-question-too-long")),
            ..2 => Err(Error::invalid("poll_answers[]", "polls-answers-missing")),
            n if n > limits::POLL_ANSWERS_MAX => Err(Error::invalid("poll_answers[]", "polls-answers-too-many")),
            _ if answers.iter().any(too_long) => Err(Error::invalid("poll_answers[]", "polls-answer-too-long")),
            _ => Ok(Draft { question, answers, days: self.days.filter(|days| (1..=DAYS_MAX).contains(days)) }),
        }
    }
}

/// Adds the poll of a new post of somebody here. Refuses one without a question or with fewer than two answers.
pub(in crate::social) fn attach(tx: &mut Tx, post: PostId, draft: &Draft) -> Result<()> {
    let draft = draft.tidied()?;
    let guid = tx.luck().guid();
    let answers: Vec<(Guid, String)> = draft.answers.into_iter().map(|answer| (tx.luck().guid(), answer)).collect();
    sql::insert(tx, &guid, post, &draft.question, &answers)?;
    let end = draft.days.map(|days| tx.now().plus(i64::from(days) * 24 * 60 * 60));
    set_end(tx, post, end)
}

/// When the poll of a post of somebody here is over.
pub fn set_end(tx: &Tx, post: PostId, end: Option<Time>) -> Result<()> {
    sql::set_end(tx, post, end)
}

/// Votes in the poll of a post the author may see. Refuses a second vote, an answer of another poll, and what comes too late.
pub fn vote(tx: &mut Tx, author: PersonId, post: PostId, answer: AnswerId) -> Result<VoteId> {
    audience::check_may_react(tx, author, post)?;
    let poll = of_post(tx, post)?.ok_or(Error::NotFound)?;
    let answer = answers(tx, poll.id)?.into_iter().find(|one| one.id == answer).ok_or(Error::NotFound)?;
    if own(tx, poll.id, author)?.is_some() {
        return Err(Error::Exists);
    }
    if poll.is_over(tx.now()) {
        return Err(Error::Forbidden { key: "polls-over" });
    }
    let guid = tx.luck().guid();
    let xml = wire::compose(tx, author, &guid, &poll.guid, &answer.guid)?;
    record(tx, NewVote { guid, poll: poll.id, post, answer: answer.id, author, xml })
}

/// Puts a vote into the store; local and received ones alike.
pub(in crate::social) fn record(tx: &mut Tx, new: NewVote) -> Result<VoteId> {
    let vote = sql::insert_vote(tx, &new, tx.now())?;
    participations::add_reason(tx, new.author, new.post)?;
    tx.tell(Event::Voted(vote));
    Ok(vote)
}

/// A poll by GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Poll>> {
    sql::by_guid(db, guid)
}

/// The poll of a post, whoever asks.
pub fn of_post(db: &Db, post: PostId) -> Result<Option<Poll>> {
    Ok(sql::of_posts(db, &[post])?.pop())
}

/// The poll of each of these posts, as a viewer sees it.
pub(in crate::social) fn of_posts(db: &Db, viewer: Option<PersonId>, posts: &[PostId]) -> Result<Vec<Option<Shown>>> {
    let mut shown = vec![None; posts.len()];
    for poll in sql::of_posts(db, posts)? {
        let own = viewer.map_or(Ok(None), |viewer| own(db, poll.id, viewer))?;
        let at = posts.iter().position(|post| *post == poll.post).unwrap_or_default();
        shown[at] = Some(Shown { answers: answers(db, poll.id)?, own, poll });
    }
    Ok(shown)
}

/// The answers of a poll, in their order.
fn answers(db: &Db, poll: PollId) -> Result<Vec<Answer>> {
    sql::answers(db, poll)
}

/// What somebody has voted for in a poll.
fn own(db: &Db, poll: PollId, person: PersonId) -> Result<Option<AnswerId>> {
    sql::own(db, poll, person)
}

/// A vote, whoever asks.
pub fn get_vote(db: &Db, id: VoteId) -> Result<Vote> {
    sql::vote(db, id)
}

/// A vote by GUID, whoever asks.
pub fn vote_by_guid(db: &Db, guid: &Guid) -> Result<Option<Vote>> {
    sql::vote_by_guid(db, guid)
}

/// The XML that is passed on unchanged.
pub fn xml(db: &Db, id: VoteId) -> Result<String> {
    sql::xml(db, id)
}

/// Takes a vote away: its author may, and the author of the post.
pub fn retract(tx: &mut Tx, by: PersonId, id: VoteId) -> Result<()> {
    let vote = get_vote(tx, id)?;
    let post = posts::get(tx, vote.post)?;
    if by != vote.author.id && by != post.author.id {
        return Err(Error::NotFound);
    }
    let reach = comments::reach_of_retraction(tx, &post, &vote.author, by, &[])?;
    posts::remember_retracted(tx, &vote.guid, vote.author.id)?;
    sql::delete(tx, id)?;
    participations::remove_reason(tx, vote.author.id, post.id)?;
    let speaker = if post.author.is_local() { post.author.id } else { by };
    tx.tell(Event::Retracted { by: speaker, target_type: "PollParticipation", target: vote.guid, reach });
    Ok(())
}

/// Takes a vote away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: VoteId) -> Result<()> {
    sql::delete(tx, id)
}

/// Whoever moved keeps their votes; of two in one poll the one under the new ID.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}
