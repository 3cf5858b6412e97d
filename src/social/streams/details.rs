//! What clients are told of a post, and of comments, beyond what a page shows.

use super::{Shown, ShownComment};
use crate::base::Result;
use crate::moment::Db;
use crate::social::likes::{self, Like};
use crate::social::mentions::{self, In};
use crate::social::people::{self, Person};
use crate::social::pictures::Ticket;

/// What a client is told of a post beyond what a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    pub mentioned: Vec<Person>,
    pub own_like: Option<Like>,
    /// With which limited photos are fetched.
    pub ticket: Option<Ticket>,
    /// One for each of [`Shown::comments`].
    pub comments: Vec<CommentDetails>,
}

/// What a client is told of a comment beyond what a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentDetails {
    pub mentioned: Vec<Person>,
    pub own_like: Option<Like>,
}

/// Looks up what clients want to know besides.
pub fn details(db: &Db, shown: &Shown, ticket: Option<Ticket>) -> Result<Details> {
    Ok(Details {
        ticket,
        mentioned: mentioned(db, In::Post(shown.post.id.0))?,
        own_like: shown.own_like.map(|like| likes::get(db, like)).transpose()?,
        comments: shown.comments.iter().map(|one| comment_details(db, one)).collect::<Result<_>>()?,
    })
}

/// [`details`] of a comment.
pub fn comment_details(db: &Db, shown: &ShownComment) -> Result<CommentDetails> {
    Ok(CommentDetails {
        mentioned: mentioned(db, In::Comment(shown.comment.id.0))?,
        own_like: shown.own_like.map(|like| likes::get(db, like)).transpose()?,
    })
}

fn mentioned(db: &Db, place: In) -> Result<Vec<Person>> {
    mentions::people_in(db, place)?.into_iter().map(|person| people::get(db, person)).collect()
}
