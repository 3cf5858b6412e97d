//! Posts on the wire: received, built, retracted.

use super::{NewPost, PostId, by_guid, get, record, remember_retracted, sql, was_retracted};
use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities::{Retraction, StatusMessage};

use crate::social::audience::Reach;
use crate::social::people::{self, PersonId};
use crate::social::photos;
use crate::social::pods::PodId;

/// What is kept of the name of the program a post was written with, in characters.
const PROVIDER_CHARS: usize = 100;
/// Takes a post in. A known one changes nothing, but a limited one may reach one more person here.
pub fn receive(tx: &mut Tx, received: Verified<StatusMessage>) -> Result<()> {
    let author = people::known(tx, &received.entity().author)?;
    let recipient = received.recipient().cloned();
    let recipient = recipient.map(|id| people::known(tx, &id)).transpose()?.map(|person| person.id);
    let entity = received.into_entity();
    if was_retracted(tx, &entity.guid, author.id)? {
        return Ok(());
    }
    if let Some(known) = by_guid(tx, &entity.guid)? {
        return match recipient {
            _ if known.author.id != author.id => Err(Error::Improper("invalid_author")),
            Some(person) if !known.public => reach_one_more(tx, known.id, person),
            _ => Ok(()),
        };
    }
    if entity.text.trim().is_empty() && entity.photos.is_empty() {
        return Err(Error::invalid("text", "posts-text-missing"));
    }
    let post = record(
        tx,
        NewPost {
            guid: entity.guid.clone(),
            author: author.id,
            public: entity.public,
            text: entity.text.clone(),
            provider: entity.provider_display_name.as_ref().map(|name| name.chars().take(PROVIDER_CHARS).collect()),
            xml: Some(entity.to_xml()),
            created_at: entity.created_at.unwrap_or(tx.now()).min(tx.now()),
            recipients: recipient.into_iter().filter(|_| !entity.public).collect(),
        },
    )?;
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

/// A post of somebody here, as it is sent; with limited photos, to one pod at a time.
pub fn build(db: &Db, id: PostId, to: Option<PodId>) -> Result<String> {
    let post = get(db, id)?;
    let photos = photos::of_post(db, id)?;
    let entity = StatusMessage {
        author: post.author.diaspora_id,
        guid: post.guid,
        created_at: Some(post.created_at),
        public: post.public,
        provider_display_name: post.provider,
        text: post.text,
        edited_at: None,
        photos: photos.iter().map(|photo| photos::build(db, photo, to)).collect::<Result<_>>()?,
        location: None,
        poll: None,
        event: None,
        embed: None,
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
