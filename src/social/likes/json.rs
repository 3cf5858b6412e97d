//! Likes as living clients read them.

use super::Like;
use crate::moment::Here;
use crate::social::people;
use serde_json::{Value, json};

/// `{id, guid, author, created_at}`.
pub fn like(here: &Here, like: &Like) -> Value {
    json!({
        "id": like.id,
        "guid": like.guid.as_str(),
        "author": people::json::person(here, &like.author),
        "created_at": like.created_at.to_string(),
    })
}
