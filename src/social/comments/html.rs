//! Comments beneath a post, and the field for the next one.

use crate::{
    social::{
        likes,
        people::html::face,
        posts::{Post, html::edited},
        streams::{Reply, Shown, ShownComment},
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
            (new(view, &shown.post, shown.replying.as_ref()))
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
                a href=(author.href) class="hovercardable" dir="auto" { (author.name) }
                a href={ "/posts/" (comment.post) "#" (comment.guid) } { (time(view.tongue, comment.created_at, view.now)) }
                @if let Some(at) = comment.edited_at { (edited(view, at)) }
            }
            @if let Some(reply) = &shown.reply {
                a class="comment-reply" href={ "#" (reply.guid) } { (icon("reply"))
                    span dir="auto" { (view.tongue.say_with("comments-reply-to", &[("name", reply.to.as_str().into())])) } }
            }
            div class="prose" dir="auto" { (comment.html) }
            div class="comment-actions" {
                (likes::html::like(view, likes::Target::Comment(comment.id), shown.own_like, shown.likes))
                @if view.viewer.is_some() {
                    a class="act" href={ "/posts/" (comment.post) "?reply_to=" (comment.guid) "#comment_new" } {
                        (icon("reply")) span class="act-word" { (view.say("comments-reply")) } }
                }
                @if shown.own {
                    a class="act" href={ "/comments/" (comment.id) "/edit" } {
                        (icon("pencil")) span class="act-word" { (view.say("comments-edit")) } }
                }
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
pub fn new(view: &View, post: &Post, replying: Option<&Reply>) -> Markup {
    again(view, post, "", replying)
}

/// The same with what was typed before.
pub fn again(view: &View, post: &Post, text: &str, replying: Option<&Reply>) -> Markup {
    let action = format!("/posts/{}/comments", post.id);
    html! {
        @if let Some(viewer) = view.viewer {
            form class="comment-new" id=[replying.map(|_| "comment_new")] action=(action) method="post" hx-post=(action)
                hx-target={ "#comment_list_" (post.id) } hx-swap="beforeend" {
                (form(Method::Post, view.csrf))
                (avatar(viewer, Size::Small))
                div {
                    @if let Some(reply) = replying {
                        input type="hidden" name="thread_parent_guid" value=(reply.guid);
                        p class="comment-reply" { (icon("reply")) span dir="auto" {
                            (view.tongue.say_with("comments-replying", &[("name", reply.to.as_str().into())])) }
                            a href={ "/posts/" (post.guid) "#comments_" (post.id) } { (view.say("comments-no-reply")) } }
                    }
                    textarea name="text" rows="1" required dir="auto" placeholder=(view.say("comments-write"))
                        autofocus[replying.is_some()] aria-label=(view.say("comments-write")) { "\n" (text) }
                    button class="button primary small" { (view.say("comments-send")) }
                }
            }
        }
    }
}
