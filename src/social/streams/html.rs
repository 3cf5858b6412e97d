//! Streams: posts one below the other, and the way to older ones.

use crate::{
    social::{
        posts::html::post,
        streams::{Before, Shown},
    },
    web::parts::{View, empty, icon, pager},
};
use maud::{Markup, html};

/// The posts of a page, `#stream`. `older` is the address of the stream with its query, to which the place is added.
pub fn posts(view: &View, shown: &[Shown], older: Option<(&str, Before)>) -> Markup {
    html! {
        div class="posts" id="stream" {
            @for one in shown { (post(view, one, false)) }
            @if let Some((stream, before)) = older { (pager(&place(stream, before), &view.say("streams-older"), "#stream > *")) }
        }
    }
}

/// Where the next page begins: the second, exclusive, and within it the post.
fn place(stream: &str, before: Before) -> String {
    let join = if stream.contains('?') { '&' } else { '?' };
    let post = before.post.map(|post| format!("&max_id={post}")).unwrap_or_default();
    format!("{stream}{join}max_time={}{post}", before.time.unix())
}

/// A stream with nothing in it yet: `area` is `main`, `aspects`, `public`, `profile` or `tag`.
pub fn nothing(view: &View, area: &str) -> Markup {
    let words = match area {
        "aspects" => "streams-empty-aspects",
        "public" => "streams-empty-public",
        "profile" => "streams-empty-profile",
        "tag" => "streams-empty-tag",
        _ => "streams-empty-main",
    };
    let begin = html! {
        @if view.viewer.is_some() && area != "profile" {
            a class="button" href="/people" { (icon("search")) (view.say("streams-find")) }
        }
    };
    html! {
        (empty("seed", &view.say("streams-empty"), &view.say(words), begin))
        div class="posts" id="stream" {}
    }
}
