//! Posts as living clients read them.

use crate::moment::Here;
use crate::social::streams::{Details, LAST_COMMENTS, Shown};
use crate::social::{comments, likes, people, photos};
use crate::text;
use serde_json::{Value, json};

/// A post with its last comments. What this pod does not have yet is there and empty: clients read it unasked.
pub fn post(here: &Here, shown: &Shown, details: &Details) -> Value {
    let post = &shown.post;
    let photo = |photo| photos::json::photo(here, photo, &post.author, details.ticket);
    let photos: Vec<Value> = shown.photos.iter().map(photo).collect();
    json!({
        "id": post.id,
        "guid": post.guid.as_str(),
        "public": post.public,
        "created_at": post.created_at.to_string(),
        "interacted_at": post.interacted_at.to_string(),
        "provider_display_name": post.provider,
        "text": post.text,
        "post_type": "StatusMessage",
        "nsfw": post.nsfw,
        "author": people::json::person(here, &post.author),
        "o_embed_cache": null,
        "open_graph_cache": null,
        "mentioned_people": people::json::people(here, &details.mentioned),
        "photos": photos,
        "root": null,
        "title": text::title(&post.text),
        "location": null,
        "poll": null,
        "poll_participation_answer_id": null,
        "participation": shown.participates,
        "interactions": interactions(here, shown, details),
    })
}

fn interactions(here: &Here, shown: &Shown, details: &Details) -> Value {
    let comments: Vec<_> = shown.comments.iter().zip(&details.comments).collect();
    let last = &comments[comments.len().saturating_sub(LAST_COMMENTS)..];
    json!({
        "likes": details.own_like.iter().map(|like| likes::json::like(here, like)).collect::<Vec<_>>(),
        "reshares": [],
        "comments_count": shown.comments_count,
        "likes_count": shown.likes,
        "reshares_count": 0,
        "comments": last.iter().map(|(one, details)| comments::json::comment(here, one, details)).collect::<Vec<_>>(),
    })
}
