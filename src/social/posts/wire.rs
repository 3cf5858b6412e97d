//! Posts on the wire: received, built, retracted.

use super::edit::rewrite;
use super::{Embed, Location, NewPost, Post, PostId, attached, by_guid, get, record, sql};
use super::{remember_retracted, was_retracted};
use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities::{Retraction, StatusMessage};

use crate::social::audience::Reach;
use crate::social::people::{self, PersonId};
use crate::social::pods::PodId;
use crate::social::{events, photos, polls, reshares};

/// What is kept of the name of the program a post was written with, in characters.
const PROVIDER_CHARS: usize = 100;

/// Takes a post in. A known one may have been edited by its author, and a limited one may reach one more person here.
pub fn receive(tx: &mut Tx, received: Verified<StatusMessage>) -> Result<()> {
    let author = people::known(tx, &received.entity().author)?;
    let recipient = received.recipient().cloned();
    let recipient = recipient.map(|id| people::known(tx, &id)).transpose()?.map(|person| person.id);
    let entity = received.into_entity();
    if was_retracted(tx, &entity.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = by_guid(tx, &entity.guid)? {
        if known.author.id != author.id || known.reshare {
            return Err(Error::Improper("invalid_author"));
        }
        if let Some(person) = recipient.filter(|_| !known.public) {
            reach_one_more(tx, known.id, person)?;
        }
        return follow_edit(tx, &known, entity);
    }
    if entity.text.trim().is_empty() && entity.photos.is_empty() && entity.poll.is_none() && entity.event.is_none() {
        return Err(Error::invalid("text", "posts-text-missing"));
    }
    let created_at = entity.created_at.unwrap_or(tx.now()).min(tx.now());
    let new = NewPost {
        provider: entity.provider_display_name.as_ref().map(|name| name.chars().take(PROVIDER_CHARS).collect()),
        edited_at: entity.edited_at,
        recipients: recipient.into_iter().filter(|_| !entity.public).collect(),
        ..NewPost::of(entity.guid.clone(), author.id, entity.public, entity.text.clone(), created_at)
    };
    let post = record(tx, new)?;
    attached::receive(tx, post, &entity)?;
    photos::receive_in_post(tx, author.id, post, entity.public, entity.photos)?;
    tx.tell(Event::Posted(post));
    Ok(())
}

fn reach_one_more(tx: &mut Tx, post: PostId, person: PersonId) -> Result<()> {
    if sql::add_recipient(tx, post, person)? {
        tx.tell(Event::Reached { post, person });
    }
    Ok(())
}

/// Takes the newest words of a known post; what is not newer than what is here changes nothing.
// spec: 7.6
fn follow_edit(tx: &mut Tx, known: &Post, entity: StatusMessage) -> Result<()> {
    let Some(at) = entity.edited_at.filter(|at| known.edited_at.is_none_or(|before| *at > before)) else {
        return Ok(());
    };
    rewrite(tx, known.id, &entity.text, at)?;
    attached::follow(tx, known.id, &entity)?;
    entity.event.as_ref().map_or(Ok(()), |event| events::follow_edit(tx, known.id, event))?;
    photos::follow_edit(tx, known.author.id, known.id, known.public, entity.photos)
}

/// How many posts from before are taken apart in one change.
const UNPACKED: usize = 50;

/// Takes posts apart that came before this pod knew places, polls, events and photos; says how many.
pub fn unpack(tx: &mut Tx) -> Result<usize> {
    let packed = sql::packed(tx, UNPACKED)?;
    for (id, xml) in &packed {
        sql::clear_xml(tx, *id)?;
        let Ok(entity) = StatusMessage::from_xml(xml.as_bytes(), tx.now()) else { continue };
        let post = get(tx, *id)?;
        match attached::receive(tx, *id, &entity) {
            // A poll or event that would be refused now is left out; the post was taken long ago.
            Ok(()) | Err(Error::Improper(_)) => {}
            Err(error) => return Err(error),
        }
        photos::receive_in_post(tx, post.author.id, *id, post.public, entity.photos)?;
    }
    Ok(packed.len())
}

/// A post of somebody here, as it is sent; with limited photos, to one pod at a time.
pub fn build(db: &Db, id: PostId, to: Option<PodId>) -> Result<String> {
    let post = get(db, id)?;
    if post.reshare {
        return reshares::build(db, post);
    }
    let photos = photos::of_post(db, id)?;
    let entity = StatusMessage {
        author: post.author.diaspora_id,
        guid: post.guid,
        created_at: Some(post.created_at),
        public: post.public,
        provider_display_name: post.provider,
        text: post.text,
        edited_at: post.edited_at,
        photos: photos.iter().map(|photo| photos::build(db, photo, to)).collect::<Result<_>>()?,
        location: post.location.and_then(Location::build),
        poll: polls::build(db, id)?,
        event: events::build(db, id)?,
        embed: attached::embeds(db, &[id])?.pop().flatten().map(Embed::build),
    };
    Ok(entity.to_xml())
}

/// Somebody elsewhere takes their post back; that they may was verified.
pub fn receive_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let guid = &received.entity().target_guid;
    let Some(post) = by_guid(tx, guid)? else { return Ok(()) };
    remember_retracted(tx, guid, post.author.id)?;
    sql::delete(tx, post.id)?;
    tx.tell(Event::Retracted { by: post.author.id, target_type: "Post", target: guid.clone(), reach: Reach::nobody() });
    Ok(())
}

/// Somebody elsewhere takes a photo back; that they may was verified.
pub fn receive_photo_retraction(tx: &mut Tx, received: &Verified<Retraction>) -> Result<()> {
    let Some(photo) = photos::by_guid(tx, &received.entity().target_guid)? else { return Ok(()) };
    remember_retracted(tx, &photo.guid, photo.author)?;
    photos::remove(tx, photo.id)
}
