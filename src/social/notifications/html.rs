//! News of others, by day.

use crate::{
    social::{
        notifications::{Kind, Notification, PAGE},
        people::html::face,
    },
    web::parts::{Method, Size, View, act, avatar, empty, icon, page_head, pager, time, weave},
};
use maud::{Markup, html};

const NAMED: usize = 3;

/// The page of notifications, newest first; `page` counts from 1, `filter` begins the query of the next one.
pub fn page(view: &View, list: &[Notification], unread: i64, page: usize, filter: &str) -> Markup {
    let read_all = html! {
        @if unread > 0 {
            (act("/notifications/read_all", Method::Post, view.csrf, &[], "button quiet small",
                html! { (icon("check")) (view.say("notifications-read-all")) }))
        }
    };
    let day = |one: &Notification| view.tongue.date(one.updated_at);
    html! {
        (page_head(&view.say("notifications-title"), None, read_all))
        @if list.is_empty() {
            (empty("bell", &view.say("notifications-empty"), &view.say("notifications-empty-words"), html! {}))
        }
        @for day_list in list.chunk_by(|one, next| day(one) == day(next)) {
            h2 class="day" { (day(&day_list[0])) }
            ol class="sheet list" { @for one in day_list { (notification(view, one)) } }
        }
        @if list.len() == PAGE {
            (pager(&format!("/notifications?{filter}page={}", page + 1), &view.say("notifications-older"), "#main > :is(.day, .sheet, .pager)"))
        }
    }
}

/// One notification, `#notification_<id>`.
pub fn notification(view: &View, one: &Notification) -> Markup {
    html! {
        li class={ "notification" @if one.unread { " unread" } } id={ "notification_" (one.id) } {
            @if let Some(actor) = one.actors.first() { (avatar(&face(actor), Size::Medium)) }
            @else if one.kind.is_of_export() { span class="notification-sign" { (icon("download")) } }
            @else if one.kind == Kind::ImportDone { span class="notification-sign" { (icon("sprout")) } }
            @else { span {} }
            div {
                p { (words(view, one)) }
                @if let Some(post) = &one.post { p class="notification-quote" dir="auto" {
                    @if post.title.is_empty() { (view.say("photos-of-post")) } @else { (post.title) }
                } }
                (time(view.tongue, one.updated_at, view.now))
            }
            @if one.unread {
                (act(&format!("/notifications/{}", one.id), Method::Put, view.csrf, &[("set_unread", "false")],
                    "button quiet round", html! { (icon("check")) span class="sr" { (view.say("notifications-read")) } }))
            }
        }
    }
}

/// The same as a client's `note_html`, whose classes it reads.
pub fn note(view: &View, one: &Notification) -> Markup {
    html! {
        div class={ "media stream-element " @if one.unread { "unread" } @else { "read" } } data-guid=(one.id)
            data-type=(one.kind.word()) {
            div class="media-body" {
                (words(view, one))
                div class="bottom" { (time(view.tongue, one.updated_at, view.now)) }
            }
        }
    }
}

/// The sentence, with links as living clients expect them: the post by its number, people by their GUID.
pub fn words(view: &View, one: &Notification) -> Markup {
    let (key, what) = keys(one.kind);
    let thing = html! {
        @if one.kind.is_of_export() {
            a href="/user/data" { (view.say(what)) }
        } @else if one.kind == Kind::ImportDone {
            a href="/user/import" { (view.say(what)) }
        } @else if let Some(post) = &one.post {
            a data-ref=(post.id) href={ "/posts/" (post.id) @if let Some(comment) = &one.comment { "#" (comment.guid) } } {
                (view.say(what))
            }
        } @else {
            (view.say("notifications-gone"))
        }
    };
    weave(view.tongue, key, &[("count", one.actors.len().into())], &[("who", who(view, one)), ("what", thing)])
}

/// The sentence, and what it calls the thing it is about.
fn keys(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::CommentOnPost => ("notifications-comment-on-post", "notifications-comment-on-post-what"),
        Kind::AlsoCommented => ("notifications-also-commented", "notifications-also-commented-what"),
        Kind::Liked => ("notifications-liked", "notifications-liked-what"),
        Kind::LikedComment => ("notifications-liked-comment", "notifications-liked-comment-what"),
        Kind::Mentioned => ("notifications-mentioned", "notifications-mentioned-what"),
        Kind::MentionedInComment => ("notifications-mentioned-in-comment", "notifications-mentioned-in-comment-what"),
        Kind::Reshared => ("notifications-reshared", "notifications-reshared-what"),
        Kind::StartedSharing => ("notifications-started-sharing", "notifications-gone"),
        Kind::ExportReady => ("notifications-export-ready", "notifications-export-what"),
        Kind::ExportFailed => ("notifications-export-failed", "notifications-export-what"),
        Kind::ImportDone => ("notifications-import-done", "notifications-import-what"),
    }
}

/// Up to three names, then how many others.
fn who(view: &View, one: &Notification) -> Markup {
    let named = one.actors.len().min(NAMED);
    let others = one.actors.len() - named;
    let person = |actor| {
        let face = face(actor);
        html! { a href=(face.href) class="hovercardable" dir="auto" { (face.name) } }
    };
    let shown: Vec<Markup> = one.actors.iter().take(NAMED).map(person).collect();
    match (shown.as_slice(), others) {
        ([], _) => html! { (view.say("notifications-somebody")) },
        (shown, 0) => match shown {
            [only] => only.clone(),
            [first @ .., last] => {
                weave(view.tongue, "audience-names", &[], &[("first", listed(first)), ("last", last.clone())])
            }
            [] => html! {},
        },
        (shown, others) => {
            let more = html! { (view.count("notifications-others", others as i64)) };
            weave(view.tongue, "audience-names", &[], &[("first", listed(shown)), ("last", more)])
        }
    }
}

fn listed(pieces: &[Markup]) -> Markup {
    html! { @for (place, piece) in pieces.iter().enumerate() { @if place > 0 { ", " } (piece) } }
}
