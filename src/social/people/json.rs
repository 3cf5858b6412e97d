//! People as living clients read them.

use super::{Person, Profile, image};
use crate::media::Size;
use crate::moment::Here;
use crate::social::blocks::BlockId;
use serde_json::{Value, json};

/// `{id, guid, name, diaspora_id, avatar{small, medium, large}}`.
pub fn person(here: &Here, person: &Person) -> Value {
    json!({
        "id": person.id,
        "guid": person.guid.as_str(),
        "name": person.name(),
        "diaspora_id": person.diaspora_id.as_str(),
        "avatar": avatar(here, person),
    })
}

/// A list of people, each as [`person`].
pub fn people(here: &Here, people: &[Person]) -> Vec<Value> {
    people.iter().map(|one| person(here, one)).collect()
}

/// Somebody's picture, whole addresses on this pod, in three sizes.
pub fn avatar(here: &Here, person: &Person) -> Value {
    let at = |size| image(here, person, size);
    json!({ "small": at(Size::ThumbSmall), "medium": at(Size::ThumbMedium), "large": at(Size::ThumbLarge) })
}

/// A line of a search's answer and of what completes a name while it is typed: `{id, guid, name, avatar, handle, url}`.
pub fn suggestion(here: &Here, person: &Person) -> Value {
    json!({
        "id": person.id,
        "guid": person.guid.as_str(),
        "name": person.name(),
        "avatar": image(here, person, Size::ThumbSmall),
        "handle": person.diaspora_id.as_str(),
        "url": format!("/people/{}", person.guid),
    })
}

/// What stands between the viewer and a person, in the words of a profile.
pub struct Standing<'a> {
    /// The viewer's own page.
    pub own: bool,
    /// `mutual`, `sharing`, `receiving` or `not_sharing`.
    pub relation: &'a str,
    /// The viewer's contact, as `contacts::json::contact` writes it.
    pub contact: Option<Value>,
    /// The viewer's block, where they ignore the person.
    pub block: Option<BlockId>,
    /// Whether bio, birthday, gender and location are for the viewer.
    pub details: bool,
}

/// A person with their profile, as their page's JSON has it.
pub fn page(here: &Here, of: &Person, profile: &Profile, standing: Standing) -> Value {
    let mut about = json!({
        "id": of.id,
        "searchable": profile.searchable,
        "avatar": avatar(here, of),
        "tags": profile.tags,
    });
    if standing.details {
        about["bio"] = json!(profile.bio);
        about["birthday"] = json!(profile.birthday.map(|birthday| birthday.to_string()));
        about["gender"] = json!(profile.gender);
        about["location"] = json!(profile.location);
    }
    let mut page = person(here, of);
    page["relationship"] = json!(standing.relation);
    page["block"] = standing.block.map_or(json!(false), |id| json!({ "id": id }));
    page["contact"] = standing.contact.unwrap_or(json!(false));
    page["is_own_profile"] = json!(standing.own);
    page["show_profile_info"] = json!(standing.details);
    page["profile"] = about;
    page
}
