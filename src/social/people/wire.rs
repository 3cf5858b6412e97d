//! Profiles on the wire.

use super::{Birthday, Person, PersonId, Profile, close, describe, follow_picture, get, known, profile};
use crate::base::Result;
use crate::media::Size;
use crate::moment::{Db, Here, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;
use crate::social::pictures::Address;

/// The picture of everybody who has none, below this pod's address. Receivers read "no picture" from its path.
const DEFAULT_IMAGE: &str = "/assets/user/default.png";

/// What is read of somebody's tags, in characters: five of the longest.
const TAGS_CHARS: usize = 5 * 257;

/// Where the picture of somebody is on this pod, in a size; that of everybody who has none where they have none.
pub fn image(here: &Here, person: &Person, size: Size) -> String {
    let path = person.picture.as_ref().map(|key| Address::of(key, size).path(None));
    here.address(path.as_deref().unwrap_or(DEFAULT_IMAGE))
}

/// Takes a profile in: it replaces everything, what is absent is gone (spec 7.2).
pub fn receive(tx: &mut Tx, received: Verified<entities::Profile>) -> Result<()> {
    let person = known(tx, &received.entity().author)?;
    replace_profile(tx, person.id, received.into_entity())
}

/// Replaces what is known of somebody elsewhere with what their pod sent.
pub(in crate::social) fn replace_profile(tx: &mut Tx, id: PersonId, sent: entities::Profile) -> Result<()> {
    let image = sent.image_url.clone();
    adopt_profile(tx, id, sent)?;
    follow_picture(tx, id, image.as_deref())
}

/// Replaces all of somebody's profile but the picture with what was sent, or stands in an archive.
pub fn adopt_profile(tx: &mut Tx, id: PersonId, sent: entities::Profile) -> Result<()> {
    let (first_name, last_name) = match (sent.first_name, sent.last_name) {
        (None, None) => (sent.full_name.unwrap_or_default().chars().take(super::NAME_CHARS).collect(), String::new()),
        (first, last) => (first.unwrap_or_default(), last.unwrap_or_default()),
    };
    let tag_string: String = sent.tag_string.unwrap_or_default().chars().take(TAGS_CHARS).collect();
    let tags = crate::text::tags(&tag_string);
    let profile = Profile {
        first_name,
        last_name,
        bio: sent.bio.unwrap_or_default(),
        bio_html: Default::default(),
        location: sent.location.unwrap_or_default(),
        gender: sent.gender.unwrap_or_default(),
        birthday: sent.birthday.as_deref().and_then(Birthday::parse),
        tags: tags.into_iter().take(super::TAGS).collect(),
        searchable: sent.searchable.unwrap_or(true),
        public_details: sent.public.unwrap_or(false),
        nsfw: sent.nsfw.unwrap_or(false),
    };
    describe(tx, id, profile)
}

/// Somebody elsewhere has closed their account; that it is theirs was verified.
// spec: 7.4
pub fn receive_deletion(tx: &mut Tx, received: &Verified<entities::AccountDeletion>) -> Result<()> {
    let person = known(tx, &received.entity().author)?;
    close(tx, person.id)
}

/// That the account of somebody here is closed, as it is sent.
pub fn build_deletion(db: &Db, id: PersonId) -> Result<String> {
    Ok(entities::AccountDeletion { author: get(db, id)?.diaspora_id }.to_xml())
}

/// The profile of somebody here, as it is sent: whole to their contacts, or to everybody if its details are public.
pub fn build(db: &Db, id: PersonId) -> Result<String> {
    Ok(entity(db, id)?.to_xml())
}

/// What of it everybody may know.
// spec: 7.2
pub(in crate::social) fn for_everybody(db: &Db, id: PersonId) -> Result<entities::Profile> {
    let whole = entity(db, id)?;
    if whole.public == Some(true) {
        return Ok(whole);
    }
    Ok(entities::Profile { bio: None, birthday: None, gender: None, location: None, ..whole })
}

fn entity(db: &Db, id: PersonId) -> Result<entities::Profile> {
    let person = get(db, id)?;
    let told = profile(db, id)?;
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    let image = |size| Some(image(db.here(), &person, size));
    let tags: Vec<String> = told.tags.iter().map(|tag| format!("#{tag}")).collect();
    Ok(entities::Profile {
        author: person.diaspora_id.clone(),
        edited_at: None,
        full_name: None,
        first_name: filled(told.first_name),
        last_name: filled(told.last_name),
        image_url: image(Size::ThumbLarge),
        image_url_medium: image(Size::ThumbMedium),
        image_url_small: image(Size::ThumbSmall),
        bio: filled(told.bio),
        birthday: told.birthday.map(|day| day.to_string()),
        gender: filled(told.gender),
        location: filled(told.location),
        searchable: Some(told.searchable),
        public: Some(told.public_details),
        nsfw: Some(told.nsfw),
        tag_string: filled(tags.join(" ")),
    })
}
