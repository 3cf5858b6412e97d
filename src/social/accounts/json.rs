//! Who is signed in, as pages tell living clients.

use super::Account;
use crate::moment::Here;
use crate::social::aspects::{Aspect, AspectId};
use crate::social::people;
use serde_json::{Value, json};

/// What a page tells of its reader.
pub struct Reader<'a> {
    pub account: &'a Account,
    /// All their aspects.
    pub aspects: &'a [Aspect],
    /// Those the aspects stream shows.
    pub chosen: &'a [AspectId],
    /// How many people they share with.
    pub contacts: i64,
    /// How many notifications they have not read.
    pub unread: i64,
    /// How many messages they have not read.
    pub messages: i64,
}

/// Their person, what waits for them, and their aspects (`{id, name, selected}`).
pub fn user(here: &Here, reader: &Reader) -> Value {
    let aspect = |aspect: &Aspect| json!({ "id": aspect.id, "name": aspect.name, "selected": reader.chosen.contains(&aspect.id) });
    let mut user = people::json::person(here, &reader.account.person);
    user["admin"] = json!(reader.account.podmin);
    user["notifications_count"] = json!(reader.unread);
    user["unread_messages_count"] = json!(reader.messages);
    user["following_count"] = json!(reader.contacts);
    user["aspects"] = reader.aspects.iter().map(aspect).collect();
    user["configured_services"] = json!([]);
    user
}
