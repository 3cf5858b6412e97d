//! What people do with somebody's post, passed on by the post's author: comments, likes, votes, answers to events.

use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::known::Kind;
use crate::protocol::rules::some;
use crate::protocol::signed::Relayable;
use crate::protocol::values::{Invalid, Part, Value, parts, typed};
use crate::protocol::wire::entities;
use crate::protocol::xml::Element;

/// What a like or a participation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParentType {
    /// A post or a reshare.
    Post,
    /// A comment.
    Comment,
}

/// Whether somebody comes to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attendance {
    /// Yes.
    Accepted,
    /// No.
    Declined,
    /// Perhaps.
    Tentative,
}

impl ParentType {
    fn parse(text: &str) -> Option<ParentType> {
        [ParentType::Post, ParentType::Comment].into_iter().find(|kind| kind.name() == text)
    }

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            ParentType::Post => "Post",
            ParentType::Comment => "Comment",
        }
    }
}

impl Attendance {
    /// Reads [`Attendance::name`].
    pub fn parse(text: &str) -> Option<Attendance> {
        [Attendance::Accepted, Attendance::Declined, Attendance::Tentative].into_iter().find(|a| a.name() == text)
    }

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Attendance::Accepted => "accepted",
            Attendance::Declined => "declined",
            Attendance::Tentative => "tentative",
        }
    }
}

parts! {
    ParentType: |text| typed(text, ParentType::parse), |kind| Value::Text(kind.name().to_owned());
    Attendance: |text| typed(text, Attendance::parse), |answer| Value::Text(answer.name().to_owned());
}

entities! {
    /// A comment on a post or reshare (`docs/protocol.md` 7.14).
    Comment "comment" {
        /// Who wrote it.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// The post.
        parent_guid: Guid [required];
        /// Markdown, 1 to 65,535 characters.
        text: String [required] some(65_535);
        /// When.
        created_at: Option<Time> [or now];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
    } then |_| true;

    /// A like of a post, reshare or comment (`docs/protocol.md` 7.15).
    Like "like" {
        /// Who likes.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// What is liked.
        parent_guid: Guid [required];
        /// What that is.
        parent_type: ParentType [required];
        /// A dislike where false; `None` only where a stranger sent something else.
        positive: Option<bool> [required];
    } then |_| true;

    /// A vote (`docs/protocol.md` 7.16).
    PollParticipation "poll_participation" {
        /// Who votes.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// The poll, not the post.
        parent_guid: Guid [required];
        /// The answer; whether it is one of the poll's is for the poll to say.
        poll_answer_guid: Guid [required];
    } then |_| true;

    /// An answer to an event (`docs/protocol.md` 7.17).
    EventParticipation "event_participation" {
        /// Who answers.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// The event, not the post.
        parent_guid: Guid [required];
        /// The answer.
        status: Attendance [required];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
    } then |_| true;
}

macro_rules! relayables {
    ($($name:ident, $parent:expr;)*) => {$(
        impl Relayable for $name {
            fn author(&self) -> &DiasporaId {
                &self.author
            }

            fn parent_kind(element: &Element) -> Result<Option<Kind>, Invalid> {
                let kind: fn(&Element) -> Result<Option<Kind>, Invalid> = $parent;
                kind(element)
            }
        }
    )*};
}

relayables! {
    Comment, |_| Ok(Some(Kind::Post));
    Like, |like| like.text_of("parent_type").ok_or(Invalid).map(Kind::parse);
    PollParticipation, |_| Ok(Some(Kind::Poll));
    EventParticipation, |_| Ok(Some(Kind::Event));
}
