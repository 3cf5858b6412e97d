//! What follows from what: telling people here, sending to people elsewhere, waking what waited. One page.

use crate::base::{DiasporaId, Guid, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::entities::Retraction;

use crate::social::audience::{self, Reach};
use crate::social::comments::{self, CommentId};
use crate::social::likes::{self, LikeId};
use crate::social::mentions::{self, In};
use crate::social::people::{self, PersonId};
use crate::social::photos::{self, PhotoId};
use crate::social::pods::PodId;
use crate::social::posts::{self, PostId};
use crate::social::{accounts, contacts, notifications, participations};
use crate::waiting::deliveries::{PATIENCE, PATIENCE_OF_CONTACTS};
use crate::waiting::errands::Kind;
use crate::waiting::{arrivals, deliveries, errands};
use std::collections::BTreeMap;

/// Answers everything that was told, and what that tells in turn.
pub fn follow(tx: &mut Tx) -> Result<()> {
    loop {
        let events = tx.next_events();
        if events.is_empty() {
            return Ok(());
        }
        events.into_iter().try_for_each(|event| react(tx, event))?;
    }
}

fn react(tx: &mut Tx, event: Event) -> Result<()> {
    match event {
        Event::Posted(post) => posted(tx, post),
        Event::Reached { post, person } => notifications::of_reached(tx, post, person),
        Event::PhotoTold(photo) => photo_told(tx, photo),
        Event::Commented(comment) => commented(tx, comment),
        Event::Liked(like) => liked(tx, like),
        Event::Retracted { by, target_type, target, reach } => retracted(tx, by, target_type, target, &reach),
        Event::SharingStarted { by, with } => sharing_started(tx, by, with),
        Event::SharingStopped { by, with } => tell_contact(tx, by, with, false),
        Event::ProfileChanged(person) => profile_changed(tx, person),
        Event::Participated { person, post } => participated(tx, person, post),
        Event::Closed(person) => closed(tx, person),
        Event::Met(person) => met(tx, person),
        Event::Sought(id) => sought(tx, &id),
    }
}

fn posted(tx: &mut Tx, id: PostId) -> Result<()> {
    notifications::of_post(tx, id)?;
    let post = posts::get(tx, id)?;
    is_here(tx, "post", &post.guid)?;
    if post.author.is_local() {
        let reach = audience::of_post(tx, id)?;
        let to_each = !photos::of_post(tx, id)?.is_empty();
        return send_addressed(tx, post.author.id, &reach, to_each, |db, to| posts::build(db, id, to));
    }
    // Somebody of this pod must participate, or no comment ever gets here (spec 7.13, 18.15).
    match accounts::spokesperson(tx)? {
        Some(spokesperson) if post.public => {
            let guid = tx.luck().guid();
            let xml = participations::build(tx, spokesperson, id, guid)?;
            send(tx, spokesperson, &xml, &Reach::People(vec![post.author.id]))
        }
        _ => Ok(()),
    }
}

/// A photo that stands alone is sent, or one that was sent before is sent again with its new words (spec 7.7).
fn photo_told(tx: &mut Tx, id: PhotoId) -> Result<()> {
    let photo = photos::get(tx, id)?;
    let reach = audience::of_photo(tx, &photo)?;
    send_addressed(tx, photo.author, &reach, true, |db, to| photos::build_alone(db, id, to))
}

fn commented(tx: &mut Tx, id: CommentId) -> Result<()> {
    notifications::of_comment(tx, id)?;
    let comment = comments::get(tx, id)?;
    is_here(tx, "comment", &comment.guid)?;
    let mentioned = mentions::people_in(tx, In::Comment(id.0))?;
    pass_on(tx, comment.post, comment.author.id, &comments::xml(tx, id)?, &mentioned)
}

fn liked(tx: &mut Tx, id: LikeId) -> Result<()> {
    notifications::of_like(tx, id)?;
    let like = likes::get(tx, id)?;
    is_here(tx, "like", &like.guid)?;
    let post = like.target.post(tx)?;
    pass_on(tx, post, like.author.id, &likes::xml(tx, id)?, &[])
}

/// Sends what happened under a post: from the post's author to everybody who got it, or to the post's author, who does
/// (spec 8.1).
fn pass_on(tx: &mut Tx, post: PostId, by: PersonId, xml: &str, mentioned: &[PersonId]) -> Result<()> {
    let author = posts::get(tx, post)?.author;
    if author.is_local() {
        let reach = audience::of_interaction(tx, post, by, mentioned)?;
        send(tx, author.id, xml, &reach)
    } else if people::get(tx, by)?.is_local() {
        let reach = audience::of_author(tx, post, author.id)?;
        send(tx, by, xml, &reach)
    } else {
        Ok(())
    }
}

fn retracted(tx: &mut Tx, by: PersonId, target_type: &str, target: Guid, reach: &Reach) -> Result<()> {
    let author = people::get(tx, by)?;
    if !author.is_local() {
        return Ok(());
    }
    let retraction =
        Retraction { author: author.diaspora_id, target_guid: target, target_type: target_type.to_owned() };
    send(tx, by, &retraction.to_xml(), reach)
}

fn sharing_started(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        return notifications::of_sharing(tx, by, with);
    }
    tell_contact(tx, by, with, true)?;
    let profile = people::build(tx, by)?;
    let reach = match people::get(tx, with)?.pod {
        Some(pod) if people::profile(tx, by)?.public_details => Reach::Pods(vec![pod]),
        _ => Reach::People(vec![with]),
    };
    send(tx, by, &profile, &reach)
}

fn tell_contact(tx: &mut Tx, by: PersonId, with: PersonId, sharing: bool) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        return Ok(());
    }
    let xml = contacts::build(tx, by, with, sharing)?;
    send_patiently(tx, by, &xml, &Reach::People(vec![with]), PATIENCE_OF_CONTACTS)
}

fn profile_changed(tx: &mut Tx, id: PersonId) -> Result<()> {
    if !people::get(tx, id)?.is_local() {
        return Ok(());
    }
    let reach = audience::of_profile(tx, id, people::profile(tx, id)?.public_details)?;
    send(tx, id, &people::build(tx, id)?, &reach)
}

fn participated(tx: &mut Tx, person: PersonId, post: PostId) -> Result<()> {
    let author = posts::get(tx, post)?.author;
    if author.is_local() || !people::get(tx, person)?.is_local() {
        return Ok(());
    }
    let guid = participations::guid(tx, person, post)?;
    let xml = participations::build(tx, person, post, guid)?;
    send(tx, person, &xml, &Reach::People(vec![author.id]))
}

/// What somebody said to all goes with them; what they said under the posts of others stays, under an empty name.
fn closed(tx: &mut Tx, id: PersonId) -> Result<()> {
    posts::remove_of(tx, id)?;
    photos::remove_of(tx, id)?;
    mentions::forget(tx, id)?;
    participations::remove_of(tx, id)?;
    contacts::forget(tx, id)
}

/// Texts that mention somebody who was unknown until now name and, where they are public and ours, reach them.
fn met(tx: &mut Tx, id: PersonId) -> Result<()> {
    let person = people::get(tx, id)?;
    arrivals::wake(tx, &errands::name(Kind::Person, person.diaspora_id.as_str()))?;
    for place in mentions::met(tx, &person.diaspora_id, id)? {
        match place {
            In::Post(post) => {
                posts::render_again(tx, PostId(post))?;
                let post = posts::get(tx, PostId(post))?;
                if post.public && post.author.is_local() {
                    let xml = posts::build(tx, post.id, None)?;
                    send(tx, post.author.id, &xml, &Reach::Pods(person.pod.into_iter().collect()))?;
                }
            }
            In::Comment(comment) => {
                comments::render_again(tx, CommentId(comment))?;
                let comment = comments::get(tx, CommentId(comment))?;
                let post = posts::get(tx, comment.post)?;
                if post.public && post.author.is_local() {
                    let xml = comments::xml(tx, comment.id)?;
                    send(tx, post.author.id, &xml, &Reach::Pods(person.pod.into_iter().collect()))?;
                }
            }
        }
    }
    Ok(())
}

fn sought(tx: &Tx, id: &DiasporaId) -> Result<()> {
    if id.host() == tx.here().host { Ok(()) } else { errands::file(tx, Kind::Person, id.as_str(), id.host(), None) }
}

/// A thing has come: what waited for it is tried now, and nobody need fetch it any more.
fn is_here(tx: &Tx, kind: &str, guid: &Guid) -> Result<()> {
    errands::forget(tx, Kind::Thing, &format!("{kind}/{guid}"))?;
    arrivals::wake(tx, &waits_for_thing(guid))
}

/// What arrivals that need a thing call it.
pub fn waits_for_thing(guid: &Guid) -> String {
    format!("thing {guid}")
}

/// Sends what names limited pictures (`to_each`): each pod gets addresses of its own.
fn send_addressed(
    tx: &Tx,
    sender: PersonId,
    reach: &Reach,
    to_each: bool,
    build: impl Fn(&Db, Option<PodId>) -> Result<String>,
) -> Result<()> {
    let Reach::People(all) = reach else { return send(tx, sender, &build(tx, None)?, reach) };
    if !to_each {
        return send(tx, sender, &build(tx, None)?, reach);
    }
    let mut by_pod: BTreeMap<PodId, Vec<PersonId>> = BTreeMap::new();
    for id in all {
        if let Some(pod) = people::get(tx, *id)?.pod {
            by_pod.entry(pod).or_default().push(*id);
        }
    }
    by_pod.into_iter().try_for_each(|(pod, people)| send(tx, sender, &build(tx, Some(pod))?, &Reach::People(people)))
}

fn send(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach) -> Result<()> {
    send_patiently(tx, sender, xml, reach, PATIENCE)
}

fn send_patiently(tx: &Tx, sender: PersonId, xml: &str, reach: &Reach, patience: i64) -> Result<()> {
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
    deliveries::hand_in(tx, sender.0, xml, &to, patience)
}
