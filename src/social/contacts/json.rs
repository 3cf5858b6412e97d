//! Contacts as living clients read them.

use super::{Contact, Membership};
use crate::moment::Here;
use crate::social::aspects::Aspect;
use crate::social::people;
use serde_json::{Value, json};

/// `{id, person_id, person, aspect_memberships}`; `aspects` are the owner's, all of them.
pub fn contact(here: &Here, contact: &Contact, aspects: &[Aspect]) -> Value {
    json!({
        "id": contact.id,
        "person_id": contact.person.id,
        "person": people::json::person(here, &contact.person),
        "aspect_memberships": contact.memberships.iter().map(|one| membership(one, aspects)).collect::<Vec<_>>(),
    })
}

/// `{id, aspect{id, name}}`.
pub fn membership(membership: &Membership, aspects: &[Aspect]) -> Value {
    let name = aspects.iter().find(|aspect| aspect.id == membership.aspect).map(|aspect| aspect.name.as_str());
    json!({ "id": membership.id, "aspect": { "id": membership.aspect, "name": name } })
}
