//! News of others, by day.

use crate::{
    social::{
        notifications::{Filter, Kind, Notification, PAGE},
        people::html::face,
    },
    web::parts::{Method, Size, View, act, avatar, empty, form, icon, listed, page_head, pager, time, weave},
};
use maud::{Markup, html};

/// The page of notifications, newest first; `unread` says how many there are of each kind.
pub fn page(view: &View, list: &[Notification], unread: &[(Kind, i64)], filter: Filter) -> Markup {
    let count = unread.iter().filter(|(kind, _)| filter.kind.is_none_or(|only| only == *kind)).map(|(_, n)| n).sum();
    let day = |one: &Notification| view.tongue.date(one.updated_at);
    html! {
        (page_head(&view.say("notifications-title"), None, read_all(view, count, filter.kind)))
        (filters(view, unread, filter))
        @if list.is_empty() {
            @if filter == Filter::default() {
                (empty("bell", &view.say("notifications-empty"), &view.say("notifications-empty-words"), html! {}))
            } @else {
                (empty("bell", &view.say("notifications-none"), &view.say("notifications-none-words"), html! {}))
            }
        }
        @for day_list in list.chunk_by(|one, next| day(one) == day(next)) {
            h2 class="day" { (day(&day_list[0])) }
            ol class="sheet list" { @for one in day_list { (notification(view, one)) } }
        }
        @if let Some(last) = list.last().filter(|_| list.len() == PAGE) {
            (pager(&format!("/notifications?{}max_time={}&max_id={}", query(filter), last.updated_at.unix(), last.id),
                &view.say("notifications-older"), "#main > :is(.day, .sheet, .pager)"))
        }
    }
}

/// The newest ones, as the bell in the navigation shows them.
pub fn brief(view: &View, list: &[Notification], unread: i64) -> Markup {
    html! {
        header class="news-head" { h2 { (view.say("notifications-title")) } (read_all(view, unread, None)) }
        @if list.is_empty() { p class="news-none" { (view.say("notifications-empty-words")) } }
        @else { ol class="list" { @for one in list { (notification(view, one)) } } }
        a class="news-all" href="/notifications" { (view.say("notifications-all")) }
    }
}

fn read_all(view: &View, unread: i64, kind: Option<Kind>) -> Markup {
    let only = kind.map(|kind| ("type", kind.word()));
    html! {
        @if unread > 0 {
            (act("/notifications/read_all", Method::Post, view.csrf, only.as_slice(), "button quiet small", html! {
                (icon("check"))
                @if kind.is_some() { (view.say("notifications-read-shown")) } @else { (view.say("notifications-read-all")) }
            }))
        }
    }
}

/// Which ones to show; behind each kind how many are unread.
fn filters(view: &View, unread: &[(Kind, i64)], filter: Filter) -> Markup {
    let of = |kind| unread.iter().find(|(one, _)| *one == kind).map_or(0, |(_, count)| *count);
    let all: i64 = unread.iter().map(|(_, count)| count).sum();
    let chip = |to: Filter, words: String, count: i64| {
        html! {
            a href={ "/notifications?" (query(to)) } aria-current=[(to == filter).then_some("page")] {
                span { (words) }
                @if count > 0 { small { (count) span class="sr" { " " (view.say("notifications-unread")) } } }
            }
        }
    };
    // Of one's own data there is seldom news.
    let kinds = Kind::ALL.into_iter().filter(|kind| kind.is_of_people() || of(*kind) > 0 || filter.kind == Some(*kind));
    html! {
        nav class="tabs filters" aria-label=(view.say("notifications-filter")) {
            (chip(Filter::default(), view.say("notifications-every"), 0))
            (chip(Filter { kind: None, unread: true }, view.say("notifications-unread"), all))
            @for kind in kinds { (chip(Filter { kind: Some(kind), unread: false }, view.say(label(kind)), of(kind))) }
        }
    }
}

/// What stays the same from page to page, as the beginning of a query.
fn query(filter: Filter) -> String {
    let kind = filter.kind.map(|kind| format!("type={}&", kind.word())).unwrap_or_default();
    format!("{kind}{}", if filter.unread { "show=unread&" } else { "" })
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
                    @if post.sensitive && !view.shows_sensitive { (view.say("posts-shield")) }
                    @else if post.title.is_empty() { (view.say("photos-of-post")) } @else { (post.title) }
                } }
                (time(view.tongue, one.updated_at, view.now))
            }
            (toggle(view, one))
        }
    }
}

/// Marks it as read, or as unread again.
fn toggle(view: &View, one: &Notification) -> Markup {
    let action = format!("/notifications/{}", one.id);
    let (picture, words) = match one.unread {
        true => ("check", view.say("notifications-read")),
        false => ("bell", view.say("notifications-unread-again")),
    };
    html! {
        form class="notification-mark" action=(action) method="post" hx-post=(action) hx-target="closest .notification"
            hx-swap="outerHTML" {
            (form(Method::Put, view.csrf))
            input type="hidden" name="set_unread" value=(!one.unread);
            button class="button quiet round" title=(words) { (icon(picture)) span class="sr" { (words) } }
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
    weave(view.tongue, key, &[("count", one.count().into())], &[("who", who(view, one)), ("what", thing)])
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
        Kind::ContactsBirthday => ("notifications-birthday", "notifications-gone"),
        Kind::ExportReady => ("notifications-export-ready", "notifications-export-what"),
        Kind::ExportFailed => ("notifications-export-failed", "notifications-export-what"),
        Kind::ImportDone => ("notifications-import-done", "notifications-import-what"),
    }
}

/// What the filter calls notifications of a kind.
fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::CommentOnPost => "notifications-kind-comment-on-post",
        Kind::AlsoCommented => "notifications-kind-also-commented",
        Kind::Liked => "notifications-kind-liked",
        Kind::LikedComment => "notifications-kind-liked-comment",
        Kind::Mentioned => "notifications-kind-mentioned",
        Kind::MentionedInComment => "notifications-kind-mentioned-in-comment",
        Kind::Reshared => "notifications-kind-reshared",
        Kind::StartedSharing => "notifications-kind-started-sharing",
        Kind::ContactsBirthday => "notifications-kind-birthday",
        Kind::ExportReady => "notifications-kind-export-ready",
        Kind::ExportFailed => "notifications-kind-export-failed",
        Kind::ImportDone => "notifications-kind-import-done",
    }
}

/// Up to three names, then how many others.
fn who(view: &View, one: &Notification) -> Markup {
    let person = |actor| {
        let face = face(actor);
        html! { a href=(face.href) class="hovercardable" dir="auto" { (face.name) } }
    };
    let mut shown: Vec<Markup> = one.actors.iter().map(person).collect();
    if shown.is_empty() {
        return html! { (view.say("notifications-somebody")) };
    }
    if one.others > 0 {
        shown.push(html! { (view.count("notifications-others", one.others)) });
    }
    listed(view.tongue, &shown)
}
