//! Profiles on the wire.

use super::{Birthday, Images, PersonId, Profile, describe, get, known, profile};
use crate::base::Result;
use crate::moment::{Db, Tx};
use crate::protocol::Verified;
use crate::protocol::entities;

/// The picture of everybody who has none, below this pod's address. Receivers read "no picture" from its path.
pub const DEFAULT_IMAGE: &str = "/assets/user/default.png";

/// The longest address of a picture that is kept, in bytes.
const ADDRESS_BYTES: usize = 1024;
/// What is read of somebody's tags, in characters: five of the longest.
const TAGS_CHARS: usize = 5 * 257;

/// Takes a profile in: it replaces everything, what is absent is gone (spec 7.2).
pub fn receive(tx: &mut Tx, received: Verified<entities::Profile>) -> Result<()> {
    let person = known(tx, &received.entity().author)?;
    let sent = received.into_entity();
    let (first_name, last_name) = match (sent.first_name, sent.last_name) {
        (None, None) => (sent.full_name.unwrap_or_default().chars().take(super::NAME_CHARS).collect(), String::new()),
        (first, last) => (first.unwrap_or_default(), last.unwrap_or_default()),
    };
    let image = |url: Option<String>| url.filter(|url| !url.contains("user/default") && url.len() <= ADDRESS_BYTES);
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
        images: Images {
            large: image(sent.image_url),
            medium: image(sent.image_url_medium),
            small: image(sent.image_url_small),
        },
    };
    describe(tx, person.id, profile)
}

/// The profile of somebody here, as it is sent: whole to their contacts, or to everybody if its details are public.
pub fn build(db: &Db, id: PersonId) -> Result<String> {
    let person = get(db, id)?;
    let told = profile(db, id)?;
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    let image = Some(db.here().address(DEFAULT_IMAGE));
    let tags: Vec<String> = told.tags.iter().map(|tag| format!("#{tag}")).collect();
    let entity = entities::Profile {
        author: person.diaspora_id,
        edited_at: None,
        full_name: None,
        first_name: filled(told.first_name),
        last_name: filled(told.last_name),
        image_url: image.clone(),
        image_url_medium: image.clone(),
        image_url_small: image,
        bio: filled(told.bio),
        birthday: told.birthday.map(|day| day.to_string()),
        gender: filled(told.gender),
        location: filled(told.location),
        searchable: Some(told.searchable),
        public: Some(told.public_details),
        nsfw: Some(told.nsfw),
        tag_string: filled(tags.join(" ")),
    };
    Ok(entity.to_xml())
}
