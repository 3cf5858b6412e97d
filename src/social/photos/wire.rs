//! Photos on the wire: inside their post, and alone.

use super::{NewPhoto, Photo, PhotoId, TEXT_CHARS, by_guid, get, sql};
use crate::base::{Error, Result, limits};
use crate::media::Size;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;
use crate::social::people::{self, PersonId};
use crate::social::pictures::{self, Address, Ticket};
use crate::social::pods::{self, PodId};
use crate::social::posts::{self, PostId};

/// A photo of somebody here, as it is sent. What is limited is sent to one pod at a time, with an address for its people.
// spec: 7.7
pub fn build(db: &Db, photo: &Photo, to: Option<PodId>) -> Result<entities::Photo> {
    let address = Address::of(&photo.picture.key, Size::Original);
    let address = match to.filter(|_| !photo.public) {
        Some(pod) => address.with(db.here(), Ticket::Pod(pod)),
        None => address,
    };
    let files = photo.picture.files.as_ref();
    let post = photo.post.map(|post| posts::get(db, post)).transpose()?;
    Ok(entities::Photo {
        guid: photo.guid.clone(),
        author: people::get(db, photo.author)?.diaspora_id,
        public: photo.public,
        created_at: Some(photo.created_at),
        edited_at: None,
        remote_photo_path: Address::folder(db.here()),
        remote_photo_name: address.name(files),
        text: Some(photo.text.clone()).filter(|text| !text.is_empty()),
        status_message_guid: post.map(|post| post.guid),
        height: files.map(|files| files.height.into()),
        width: files.map(|files| files.width.into()),
    })
}

/// The same, as a message of its own.
pub fn build_alone(db: &Db, id: PhotoId, to: Option<PodId>) -> Result<String> {
    Ok(build(db, &get(db, id)?, to)?.to_xml())
}

/// Takes the photos of a post in, new or edited. One that came alone before finds its post now; what is somebody else's is
/// passed over.
pub fn receive_in_post(
    tx: &mut Tx,
    author: PersonId,
    post: PostId,
    public: bool,
    sent: Vec<entities::Photo>,
) -> Result<()> {
    for (position, one) in sent.into_iter().take(limits::PHOTOS_MAX).enumerate() {
        let id = match by_guid(tx, &one.guid)? {
            Some(known) if known.author == author && known.post.is_none() => known.id,
            Some(known) if known.author == author && known.post == Some(post) => update(tx, &known, one)?,
            Some(_) => continue,
            None if posts::was_retracted(tx, &one.guid, author)? => continue,
            None => match insert(tx, author, public, one)? {
                Some(id) => id,
                None => continue,
            },
        };
        sql::show(tx, id, Some(post), position, public)?;
    }
    Ok(())
}

/// The author of a post has changed it: the photos that come with it are those it has now.
pub fn follow_edit(
    tx: &mut Tx,
    author: PersonId,
    post: PostId,
    public: bool,
    sent: Vec<entities::Photo>,
) -> Result<()> {
    let kept: Vec<_> = sent.iter().take(limits::PHOTOS_MAX).map(|one| one.guid.clone()).collect();
    for gone in super::of_post(tx, post)?.iter().filter(|photo| !kept.contains(&photo.guid)) {
        super::remove(tx, gone.id)?;
    }
    receive_in_post(tx, author, post, public, sent)
}

/// Takes a photo in that comes by itself: a new one, or a known one of the same author with other words or another place.
pub fn receive(tx: &mut Tx, received: Verified<entities::Photo>) -> Result<()> {
    let author = people::known(tx, &received.entity().author)?.id;
    let recipient = received.recipient().cloned();
    let recipient = recipient.map(|id| people::known(tx, &id)).transpose()?.map(|person| person.id);
    let sent = received.into_entity();
    if posts::was_retracted(tx, &sent.guid, author)? {
        return Ok(());
    }
    let post = match &sent.status_message_guid {
        // Its post was taken back before this came.
        Some(guid) if posts::was_retracted(tx, guid, author)? => return Ok(()),
        Some(guid) => posts::by_guid(tx, guid)?.filter(|post| post.author.id == author),
        None => None,
    };
    let id = match by_guid(tx, &sent.guid)? {
        Some(known) if known.author != author => return Err(Error::Improper("invalid_author")),
        Some(known) => update(tx, &known, sent)?,
        None => {
            let public = post.as_ref().map_or(sent.public, |post| post.public);
            let position = post.as_ref().map_or(Ok(0), |post| sql::count_of_post(tx, post.id))?;
            if position >= limits::PHOTOS_MAX {
                return Err(Error::Improper("too_many_photos"));
            }
            let id = insert(tx, author, public, sent)?.ok_or(Error::Improper("invalid_address"))?;
            if let Some(post) = &post {
                sql::show(tx, id, Some(post.id), position, public)?;
            }
            id
        }
    };
    match recipient {
        Some(person) if post.is_none() => sql::add_recipient(tx, id, person),
        _ => Ok(()),
    }
}

fn update(tx: &mut Tx, known: &Photo, sent: entities::Photo) -> Result<PhotoId> {
    let url = url(tx, known.author, &sent)?;
    sql::set_text(tx, known.id, &words(sent.text.as_deref()))?;
    if known.picture.url.as_deref() != Some(&url)
        && let Some(picture) = pictures::of_elsewhere(tx, &url)?
    {
        sql::set_picture(tx, known, picture)?;
    }
    Ok(known.id)
}

fn insert(tx: &mut Tx, author: PersonId, public: bool, sent: entities::Photo) -> Result<Option<PhotoId>> {
    let url = url(tx, author, &sent)?;
    let Some(picture) = pictures::of_elsewhere(tx, &url)? else { return Ok(None) };
    let created_at = sent.created_at.unwrap_or(tx.now()).min(tx.now());
    let text = words(sent.text.as_deref());
    let new = NewPhoto { guid: sent.guid, author, picture, public, pending: false, text, created_at };
    sql::insert(tx, &new).map(Some)
}

/// As many of somebody's words as are shown.
fn words(text: Option<&str>) -> String {
    text.unwrap_or_default().trim().chars().take(TEXT_CHARS).collect()
}

/// Where it is: path and name, below the author's pod where the path names no host.
fn url(db: &Db, author: PersonId, sent: &entities::Photo) -> Result<String> {
    let url = format!("{}{}", sent.remote_photo_path, sent.remote_photo_name);
    match people::get(db, author)?.pod {
        Some(pod) if url.starts_with('/') => Ok(format!("{}{url}", pods::get(db, pod)?.url)),
        _ => Ok(url),
    }
}
