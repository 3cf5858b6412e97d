//! Comments beneath a post, and the field for the next one.

use crate::{
    social::{
        likes,
        people::html::face,
        posts::Post,
        streams::{Shown, ShownComment},
    },
    web::parts::{Method, Size, View, avatar, form, icon, time},
};
use maud::{Markup, html};

/// Everything beneath a post: the way to earlier comments, those shown, and the field. `#comments_<post id>`.
pub fn comments(view: &View, shown: &Shown) -> Markup {
    let earlier = shown.comments_count - i64::try_from(shown.comments.len()).unwrap_or(i64::MAX);
    let all = format!("/posts/{}", shown.post.guid);
    html! {
        section class="comments" id={ "comments_" (shown.post.id) } aria-label=(view.say("comments-title")) {
            @if earlier > 0 {
                a class="more" href=(all) hx-get=(all) hx-select={ "#comments_" (shown.post.id) }
                    hx-target="closest .comments" hx-swap="outerHTML" { (view.count("comments-earlier", earlier)) }
            }
            ol id={ "comment_list_" (shown.post.id) } {
                @for one in &shown.comments { (comment(view, one)) }
            }
            (new(view, &shown.post))
        }
    }
}

/// One comment, `#<guid>` being its permanent place.
pub fn comment(view: &View, shown: &ShownComment) -> Markup {
    let comment = &shown.comment;
    let author = face(&comment.author);
    html! {
        li class="comment" id=(comment.guid) {
            (avatar(&author, Size::Small))
            div class="comment-head" {
                a href=(author.href) dir="auto" { (author.name) }
                a href={ "/posts/" (comment.post) "#" (comment.guid) } { (time(view.tongue, comment.created_at, view.now)) }
            }
            div class="prose" dir="auto" { (comment.html) }
            div class="comment-actions" {
                (likes::html::like(view, likes::Target::Comment(comment.id), shown.own_like, shown.likes))
                @if shown.may_retract {
                    form action={ "/comments/" (comment.id) } method="post" data-ask=(view.say("comments-delete-ask"))
                        hx-post={ "/comments/" (comment.id) } hx-target="closest .comment" hx-swap="delete" {
                        (form(Method::Delete, view.csrf))
                        button class="act" { (icon("trash-2")) span class="act-word" { (view.say("comments-delete")) } }
                    }
                }
            }
        }
    }
}

/// The field for a new comment; with script the answer, one [`comment`], is added to the list.
pub fn new(view: &View, post: &Post) -> Markup {
    again(view, post, "")
}

/// The same with what was typed before.
pub fn again(view: &View, post: &Post, text: &str) -> Markup {
    let action = format!("/posts/{}/comments", post.id);
    html! {
        @if let Some(viewer) = view.viewer {
            form class="comment-new" action=(action) method="post" hx-post=(action)
                hx-target={ "#comment_list_" (post.id) } hx-swap="beforeend" {
                (form(Method::Post, view.csrf))
                (avatar(viewer, Size::Small))
                div {
                    textarea name="text" rows="1" required dir="auto" placeholder=(view.say("comments-write"))
                        aria-label=(view.say("comments-write")) { (text) }
                    button class="button primary small" { (view.say("comments-send")) }
                }
            }
        }
    }
}
