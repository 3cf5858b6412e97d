//! Where a post went: pod by pod, whether it got there; for its author's eyes alone.

pub mod html;
pub mod page;

use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::audience::{self, Reach};
use crate::social::people::{self, Person, PersonId};
use crate::social::posts::{self, Post};
use crate::waiting::tracks::{self, State, Track};

/// A post's way to one pod, and whom it is for there; nobody by name where the post is for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    pub track: Track,
    pub people: Vec<Person>,
}

impl Delivered {
    /// Whether somebody there has it.
    pub fn is_reached(&self) -> bool {
        self.track.state == State::Reached
    }
}

/// A post that the viewer wrote, by its GUID or number, and the ways it took. It is not there for anybody else.
pub fn of(db: &Db, viewer: PersonId, guid_or_id: &str) -> Result<(Post, Vec<Delivered>)> {
    let post = posts::visible(db, Some(viewer), guid_or_id)?;
    if post.author.id != viewer {
        return Err(Error::NotFound);
    }
    let recipients: Vec<Person> = match audience::of_post(db, post.id)? {
        Reach::People(all) if !post.public => all.into_iter().map(|id| people::get(db, id)).collect::<Result<_>>()?,
        _ => Vec::new(),
    };
    let on = |track: &Track| {
        let there = recipients.iter().filter(|person| person.pod.is_some_and(|pod| pod.0 == track.pod));
        there.cloned().collect()
    };
    let ways = tracks::of_post(db, post.id.0)?;
    Ok((post, ways.into_iter().map(|track| Delivered { people: on(&track), track }).collect()))
}
