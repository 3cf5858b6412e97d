//! Whom a limited post of somebody here is for, as its author sees it and changes it later.

pub mod html;
pub mod page;
mod sql;

use super::{Post, PostId, add_aspect, get, visible};
use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::aspects::{AspectId, Choice};
use crate::social::audience::{self, Reach};
use crate::social::people::{self, Person, PersonId};
use crate::social::pods::PodId;
use crate::social::undo;
use crate::waiting::deliveries;
use crate::waiting::tracks::{self, State, Track};
use std::collections::BTreeSet;

/// Contacts that are offered at most.
const OFFERED: usize = 1_000;

/// Those on one pod who have the post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The pod's host.
    pub host: String,
    pub people: Vec<Person>,
    /// What became of the post on its way there; nothing is known of this pod, and of posts from before tracks were kept.
    pub track: Option<Track>,
}

impl Group {
    /// Whether they live here.
    pub fn is_here(&self) -> bool {
        self.people.first().is_some_and(Person::is_local)
    }
}

/// A limited post that the viewer wrote. It is not there for anybody else, nor is the audience of a public one.
pub fn own(db: &Db, viewer: PersonId, guid_or_id: &str) -> Result<Post> {
    limited_by(viewer, visible(db, Some(viewer), guid_or_id)?)
}

/// Who has a post now, pod by pod, this one first.
pub fn groups(db: &Db, post: &Post) -> Result<Vec<Group>> {
    let mut groups: Vec<(Option<PodId>, Group)> = Vec::new();
    let tracks = tracks::of_post(db, post.id.0)?;
    for id in sql::recipients(db, post.id)? {
        let person = people::get(db, id)?;
        match groups.iter_mut().find(|(pod, _)| *pod == person.pod) {
            Some((_, group)) => group.people.push(person),
            None => {
                let host = person.diaspora_id.host().to_owned();
                let track = tracks.iter().find(|track| person.pod == Some(PodId(track.pod))).cloned();
                groups.push((person.pod, Group { host, people: vec![person], track }));
            }
        }
    }
    groups.sort_by(|(one_pod, one), (other_pod, other)| {
        (one_pod.is_some(), &one.host).cmp(&(other_pod.is_some(), &other.host))
    });
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// The pods that were asked to delete a post. They take it no more: its author can give it to nobody there again.
pub fn recalled(db: &Db, post: &Post) -> Result<Vec<Track>> {
    Ok(tracks::of_post(db, post.id.0)?.into_iter().filter(|track| track.state == State::Recalled).collect())
}

/// Whether somebody's pod was never asked to delete the post.
fn takes_it(person: &Person, gone: &[Track]) -> bool {
    !gone.iter().any(|track| person.pod == Some(PodId(track.pod)))
}

/// Those of the author's contacts whom the post can be given to yet, by name.
pub fn others(db: &Db, post: &Post) -> Result<Vec<Person>> {
    let (has, gone) = (sql::recipients(db, post.id)?, recalled(db, post)?);
    let lacks = |person: &Person| !has.contains(&person.id) && takes_it(person, &gone);
    let shared = audience::members(db, post.author.id, &Choice::AllAspects, OFFERED)?;
    Ok(shared.into_iter().map(|(person, _)| person).filter(lacks).collect())
}

/// Gives a limited post to more people: those of these aspects, and these contacts. Says to how many.
pub fn widen(tx: &mut Tx, by: PersonId, id: PostId, aspects: &[AspectId], people: &[PersonId]) -> Result<usize> {
    let post = limited_by(by, get(tx, id)?)?;
    let shared = audience::chosen(tx, by, &Choice::AllAspects)?;
    if people.iter().any(|person| !shared.contains(person)) {
        return Err(Error::invalid("people", "recipients-no-contact"));
    }
    let mut wanted: BTreeSet<PersonId> = people.iter().copied().collect();
    if !aspects.is_empty() {
        wanted.extend(audience::chosen(tx, by, &Choice::Aspects(aspects.to_vec()))?);
    }
    let gone = recalled(tx, &post)?;
    let mut added = Vec::new();
    for person in wanted {
        let takes_it = takes_it(&people::get(tx, person)?, &gone);
        if takes_it && person != by && super::sql::add_recipient(tx, id, person)? {
            added.push(person);
        }
    }
    aspects.iter().try_for_each(|aspect| add_aspect(tx, id, *aspect))?;
    let count = added.len();
    if count > 0 {
        tx.tell(Event::Widened { post: id, people: added });
    }
    Ok(count)
}

/// Takes a limited post away from people: here they see it no more. A pod on which nobody is left who may is asked to delete
/// it; where somebody is left, its one copy stays. Says from how many.
pub fn narrow(tx: &mut Tx, by: PersonId, id: PostId, people: &[PersonId]) -> Result<usize> {
    let post = limited_by(by, get(tx, id)?)?;
    let mut removed = Vec::new();
    for person in people {
        if sql::remove(tx, id, *person)? {
            deliveries::recall_from(tx, id.0, person.0)?;
            tx.tell(Event::Narrowed { post: id, person: *person });
            removed.push(people::get(tx, *person)?);
        }
    }
    let left = sql::pods(tx, id)?;
    let alone: Vec<&Person> = removed.iter().filter(|one| one.pod.is_some_and(|pod| !left.contains(&pod))).collect();
    let held = undo::is_held(tx, &post, tx.now());
    for pod in alone.iter().filter_map(|person| person.pod) {
        if held { tracks::forget(tx, id.0, pod.0)? } else { tracks::recalled(tx, id.0, pod.0)? }
    }
    if !alone.is_empty() && !held {
        let reach = Reach::People(alone.iter().map(|person| person.id).collect());
        tx.tell(Event::Retracted { by, target_type: "Post", target: post.guid, reach });
    }
    Ok(removed.len())
}

fn limited_by(author: PersonId, post: Post) -> Result<Post> {
    if post.author.id == author && !post.public { Ok(post) } else { Err(Error::NotFound) }
}
