//! Reshares as living clients read them.

use crate::moment::Here;
use crate::social::people;
use crate::social::posts::Post;
use serde_json::{Value, json};

/// `{id, guid, author, created_at}`.
pub fn reshare(here: &Here, reshare: &Post) -> Value {
    json!({
        "id": reshare.id,
        "guid": reshare.guid.as_str(),
        "author": people::json::person(here, &reshare.author),
        "created_at": reshare.created_at.to_string(),
    })
}
