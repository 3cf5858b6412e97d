//! Handing in what is to be said to other pods.

use crate::base::{Result, Time, limits};
use crate::moment::{Db, Tx};
use crate::social::audience::{self, Reach};
use crate::social::migrations;
use crate::social::people::{self, PersonId};
use crate::social::photos;
use crate::social::pods::PodId;
use crate::social::posts::{self, Post, PostId};
use crate::social::undo;
use crate::waiting::deliveries::{self, Letter};
use std::collections::BTreeMap;

/// Sends a post of somebody here to everybody it is for.
pub fn send_post(tx: &mut Tx, post: &Post) -> Result<()> {
    send_post_to(tx, post, &audience::of_post(tx, post.id)?)
}

/// Sends a post of somebody here to some of those it is for.
pub fn send_post_to(tx: &mut Tx, post: &Post, reach: &Reach) -> Result<()> {
    let to_each = !photos::of_post(tx, post.id)?.is_empty();
    send_addressed(tx, post.author.id, reach, to_each, Some(post.id), |db, to| posts::build(db, post.id, to))
}

/// Sends what names limited pictures (`to_each`): each pod gets addresses of its own. `post` is the post it is, if it is one.
pub fn send_addressed(
    tx: &Tx,
    sender: PersonId,
    reach: &Reach,
    to_each: bool,
    post: Option<PostId>,
    build: impl Fn(&Db, Option<PodId>) -> Result<String>,
) -> Result<()> {
    let send = |xml: &str, reach: &Reach| send_patiently(tx, sender, xml, reach, limits::DELIVERY_TRIES_MAX, post);
    let Reach::People(all) = reach else { return send(&build(tx, None)?, reach) };
    if !to_each {
        return send(&build(tx, None)?, reach);
    }
    let mut by_pod: BTreeMap<PodId, Vec<PersonId>> = BTreeMap::new();
    for id in all {
        if let Some(pod) = people::get(tx, *id)?.pod {
            by_pod.entry(pod).or_default().push(*id);
        }
    }
    by_pod.into_iter().try_for_each(|(pod, people)| send(&build(tx, Some(pod))?, &Reach::People(people)))
}

/// Sends to whom it reaches, with the usual patience.
pub fn send(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach) -> Result<()> {
    send_patiently(tx, sender, xml, reach, limits::DELIVERY_TRIES_MAX, None)
}

/// Sends to whom it reaches, trying `patience` times; closed people get nothing. `post` as above.
pub fn send_patiently(
    tx: &Tx,
    sender: PersonId,
    xml: &str,
    reach: &Reach,
    patience: i64,
    post: Option<PostId>,
) -> Result<()> {
    let held_until = post.map(|post| posts::get(tx, post)).transpose()?.and_then(|post| undo::held_until(tx, &post));
    let to = destinations(tx, reach)?;
    let letter = Letter { sender: sender.0, xml, patience, post: post.map(|post| post.0), held_until };
    deliveries::hand_in(tx, &letter, &to)
}

/// Sends what can be called back until then.
pub fn send_held(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach, held_until: Option<Time>) -> Result<()> {
    let to = destinations(tx, reach)?;
    let letter = Letter { sender: sender.0, xml, patience: limits::DELIVERY_TRIES_MAX, post: None, held_until };
    deliveries::hand_in(tx, &letter, &to)
}

/// Sends what says how things are now and bears no time, a contact or a profile: what waits and says how they were is not said
/// any more.
// spec: 7.2, 7.3
pub fn send_anew(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach, patience: i64) -> Result<()> {
    let to = destinations(tx, reach)?;
    deliveries::replace(tx, sender.0, beginning(xml), &to)?;
    deliveries::hand_in(tx, &Letter { sender: sender.0, xml, patience, post: None, held_until: None }, &to)
}

/// Sends what somebody is to everybody from now on: what waits and says what they were goes to nobody, not even to whom this
/// does not reach.
// spec: 7.3
pub fn send_to_all_anew(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach) -> Result<()> {
    deliveries::replace_all(tx, sender.0, beginning(xml))?;
    send(tx, sender, xml, reach)
}

/// Sends a migration in the envelope in which it came or was made, ahead of whatever its sender says to the same pods later.
// spec: 9
pub fn send_sealed(tx: &Tx, sender: PersonId, envelope: &str, reach: &[Reach]) -> Result<()> {
    let mut to = Vec::new();
    for part in reach {
        to.extend(destinations(tx, part)?);
    }
    deliveries::hand_in_sealed(tx, sender.0, &migrations::xml_in(envelope)?, envelope, &to)
}

fn beginning(xml: &str) -> &str {
    xml.find('>').map_or(xml, |end| &xml[..=end])
}

/// The pods and people of elsewhere that it reaches; closed people get nothing.
fn destinations(tx: &Tx, reach: &Reach) -> Result<Vec<(i64, Option<i64>)>> {
    let mut to = Vec::new();
    match reach {
        Reach::Pods(pods) => to.extend(pods.iter().map(|pod| (pod.0, None))),
        Reach::People(all) => {
            for id in all {
                let person = people::get(tx, *id)?;
                to.extend(person.pod.filter(|_| !person.closed).map(|pod| (pod.0, Some(id.0))));
            }
        }
    }
    Ok(to)
}

/// Whoever writes to a closed account is told again that it is closed, or where it went on; not while their pod is about to
/// hear it.
// spec: 7.4
pub fn say_closed(tx: &Tx, recipient: PersonId, sender: PersonId) -> Result<()> {
    let sender = people::get(tx, sender)?;
    let Some(pod) = sender.pod.filter(|_| !sender.closed) else { return Ok(()) };
    if migrations::next(tx, recipient)?.is_some() {
        return tell_migration(tx, recipient, pod);
    }
    let xml = people::build_deletion(tx, recipient)?;
    if deliveries::is_waiting(tx, recipient.0, &xml, pod.0, None)? {
        return Ok(());
    }
    send(tx, recipient, &xml, &Reach::Pods(vec![pod]))
}

/// Tells a pod where somebody who lived here went on, the first steps, in the very words that told us.
// spec: 9
fn tell_migration(tx: &Tx, sender: PersonId, pod: PodId) -> Result<()> {
    for envelope in migrations::envelopes(tx, sender, limits::MIGRATION_STEPS_TOLD)? {
        let xml = migrations::xml_in(&envelope)?;
        if !deliveries::is_waiting(tx, sender.0, &xml, pod.0, None)? {
            send_sealed(tx, sender, &envelope, &[Reach::Pods(vec![pod])])?;
        }
    }
    Ok(())
}
