//! Comments as living clients read them.

use crate::moment::Here;
use crate::social::streams::{CommentDetails, ShownComment};
use crate::social::{likes, people};
use serde_json::{Value, json};

/// `{id, guid, text, author, created_at, mentioned_people, interactions{likes[own], likes_count}}`.
pub fn comment(here: &Here, shown: &ShownComment, details: &CommentDetails) -> Value {
    let comment = &shown.comment;
    json!({
        "id": comment.id,
        "guid": comment.guid.as_str(),
        "text": comment.text,
        "author": people::json::person(here, &comment.author),
        "created_at": comment.created_at.to_string(),
        "edited_at": comment.edited_at.map(|at| at.to_string()),
        "thread_parent_guid": comment.thread_parent.as_ref().map(|guid| guid.as_str()),
        "mentioned_people": people::json::people(here, &details.mentioned),
        "interactions": {
            "likes": details.own_like.iter().map(|like| likes::json::like(here, like)).collect::<Vec<_>>(),
            "likes_count": shown.likes,
        },
    })
}
