//! Posts as living clients read them.

use crate::moment::Here;
use crate::social::posts::{Embed, Location};
use crate::social::streams::{Details, LAST_COMMENTS, Shown};
use crate::social::{comments, likes, people, photos, polls};
use crate::text;
use serde_json::{Value, json};

/// A post with its last comments. What this pod does not have yet is there and empty: clients read it unasked.
pub fn post(here: &Here, shown: &Shown, details: &Details) -> Value {
    let post = &shown.post;
    // A reshare says what it passes on.
    let said = shown.root.as_ref().map_or(post, |root| &root.post);
    let poll = shown.root.as_ref().map_or(&shown.poll, |root| &root.poll).as_ref();
    let root = shown
        .root
        .as_ref()
        .map(|root| self::post(here, root, &Details { ticket: details.ticket, ..Details::default() }));
    let photo = |photo| photos::json::photo(here, photo, &post.author, details.ticket);
    let photos: Vec<Value> = shown.photos.iter().map(photo).collect();
    json!({
        "id": post.id,
        "guid": post.guid.as_str(),
        "public": post.public,
        "created_at": post.created_at.to_string(),
        "interacted_at": post.interacted_at.to_string(),
        "provider_display_name": post.provider,
        "text": said.text,
        "post_type": if post.reshare { "Reshare" } else { "StatusMessage" },
        "nsfw": post.nsfw,
        "author": people::json::person(here, &post.author),
        "o_embed_cache": null,
        "open_graph_cache": shown.embed.as_ref().map(|embed| card(here, embed)),
        "mentioned_people": people::json::people(here, &details.mentioned),
        "photos": photos,
        "root": root,
        "edited_at": post.edited_at.map(|at| at.to_string()),
        "title": text::title(&said.text),
        "location": said.location.as_ref().map(location),
        "poll": poll.map(polls::json::poll),
        "poll_participation_answer_id": poll.and_then(|poll| poll.own),
        "participation": shown.participates,
        "interactions": interactions(here, shown, details),
    })
}

/// What a link says of itself, with the picture as this pod shows it.
fn card(here: &Here, embed: &Embed) -> Value {
    json!({
        "url": embed.url,
        "title": embed.title,
        "ob_type": "website",
        "image": embed.image.as_deref().map(|path| here.address(path)),
        "description": embed.description,
        "video_url": null,
    })
}

fn location(location: &Location) -> Value {
    json!({ "address": location.address, "lat": location.lat, "lng": location.lng })
}

fn interactions(here: &Here, shown: &Shown, details: &Details) -> Value {
    let comments: Vec<_> = shown.comments.iter().zip(&details.comments).collect();
    let last = &comments[comments.len().saturating_sub(LAST_COMMENTS)..];
    json!({
        "likes": details.own_like.iter().map(|like| likes::json::like(here, like)).collect::<Vec<_>>(),
        "reshares": shown.own_reshare.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
        "comments_count": shown.comments_count,
        "likes_count": shown.likes,
        "reshares_count": shown.reshares,
        "comments": last.iter().map(|(one, details)| comments::json::comment(here, one, details)).collect::<Vec<_>>(),
    })
}
