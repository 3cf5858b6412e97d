//! Streams: posts one below the other, and the way to older ones.

use crate::{
    media,
    moment::Here,
    social::{
        people::{Person, html::face},
        posts::{Post, html::post},
        streams::{Before, Shown},
    },
    text::{self, Tongue},
    web::parts::{Size, View, empty, icon, page_head, pager, person_line, tabs},
};
use maud::{Markup, html};

/// What a link elsewhere shows of a public post, in characters.
const EXCERPT_CHARS: usize = 200;

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

/// The way between the streams of what concerns the viewer; `here` is one of their paths.
pub fn own_tabs(view: &View, here: &str) -> Markup {
    let activity = ["/activity", "/liked", "/commented"];
    let tab = |path: &str, words: String, of: &[&str]| (path.to_owned(), words, None, of.contains(&here));
    let all = [
        tab("/stream", view.say("streams-all"), &["/stream"]),
        tab("/mentions", view.say("streams-mentions"), &["/mentions"]),
        tab("/activity", view.say("streams-activity"), &activity),
        tab("/bookmarks", view.say("streams-bookmarks"), &["/bookmarks"]),
    ];
    html! {
        (tabs(&view.say("streams-yours"), &all))
        @if activity.contains(&here) {
            (tabs(&view.say("streams-activity"), &[
                tab("/activity", view.say("streams-activity-all"), &["/activity"]),
                tab("/liked", view.say("streams-liked"), &["/liked"]),
                tab("/commented", view.say("streams-commented"), &["/commented"]),
            ]))
        }
    }
}

/// The way between all public posts and those that were written here.
pub fn public_tabs(view: &View, here: &str) -> Markup {
    let tab = |path: &str, words: String| (path.to_owned(), words, None, path == here);
    tabs(
        &view.say("frame-public"),
        &[tab("/public", view.say("streams-everywhere")), tab("/local_public", view.say("streams-local"))],
    )
}

/// How many posts a tag has, which are counted up to `most`.
pub fn tagged(view: &View, count: usize, most: usize) -> String {
    if count < most {
        view.count("streams-tagged", count as i64)
    } else {
        view.count("streams-tagged-many", most as i64)
    }
}

/// A stream with nothing in it yet: `area` is the last part of its address, `main`, `profile`, `tag` or `followed`.
pub fn nothing(view: &View, area: &str) -> Markup {
    let words = match area {
        "aspects" => "streams-empty-aspects",
        "public" => "streams-empty-public",
        "profile" => "streams-empty-profile",
        "tag" => "streams-empty-tag",
        "followed" => "streams-empty-followed",
        "activity" => "streams-empty-activity",
        "liked" => "streams-empty-liked",
        "commented" => "streams-empty-commented",
        "mentions" => "streams-empty-mentions",
        "bookmarks" => "streams-empty-bookmarks",
        "hidden" => "streams-empty-hidden",
        "local" => "streams-empty-local",
        _ => "streams-empty-main",
    };
    let begin = html! {
        @if area == "followed" {
            a class="button" href="/tag_followings" { (icon("hash")) (view.say("tags-manage")) }
        } @else if view.viewer.is_some() && ["main", "aspects", "public", "tag"].contains(&area) {
            a class="button" href="/people" { (icon("search")) (view.say("streams-find")) }
        }
    };
    html! {
        (empty("seed", &view.say("streams-empty"), &view.say(words), begin))
        div class="posts" id="stream" {}
    }
}

/// Everybody who did something with a post.
pub fn several(view: &View, title: &str, people: &[Person], post: &Post) -> Markup {
    let back =
        html! { a class="button" href={ "/posts/" (post.guid) } { (icon("arrow-left")) (view.say("posts-back")) } };
    html! {
        (page_head(title, None, back))
        div class="sheet list" {
            ul class="people" { @for person in people { li { (person_line(&face(person), Size::Medium)) } } }
        }
    }
}

/// What a post is called: its first words, or whose pictures it shows; of what may disturb only whose it is.
pub fn title(tongue: Tongue, shown: &Shown) -> String {
    let post = &shown.root.as_deref().unwrap_or(shown).post;
    let name = [("name", post.author.name().into())];
    match text::title(&post.text) {
        _ if shown.post.nsfw => tongue.say_with("posts-by", &name),
        title if title.is_empty() => tongue.say_with("photos-by", &name),
        title => title,
    }
}

/// What other sites show of a link to a public post.
pub fn card(here: &Here, title: &str, shown: &Shown) -> Markup {
    let post = &shown.post;
    let address = here.address(&format!("/posts/{}", post.guid));
    html! {
        @if post.public {
            link rel="canonical" href=(address);
            meta property="og:type" content="article";
            meta property="og:url" content=(address);
            meta property="og:site_name" content=(here.settings.pod_name);
            meta property="og:title" content=(title);
            @if !post.nsfw {
                @let said = shown.root.as_deref().unwrap_or(shown);
                meta property="og:description" content=(text::plain(&said.post.text, EXCERPT_CHARS));
                @for photo in &said.photos {
                    meta property="og:image" content=(here.address(&photo.picture.path(media::Size::ScaledFull)));
                }
            }
            meta property="article:author" content=(post.author.name());
            meta property="article:published_time" content=(post.created_at);
        } @else {
            meta name="robots" content="noindex";
        }
    }
}
