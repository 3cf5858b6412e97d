//! Comments beneath a post, and the field for the next one.

use crate::{
    base::Guid,
    social::{
        likes,
        people::html::face,
        posts::{Post, html::edited},
        reports,
        streams::{Reply, Shown, ShownComment},
    },
    web::parts::{Method, Size, View, avatar, form, icon, look, time},
};
use maud::{Markup, html};
use std::collections::HashMap;

/// Comments in their order, each with whether it stands below the one it replies to. On a page of its own a post has replies after
/// what they reply to, however deep, one step in; the last few of a stream stand in order of time.
fn in_threads(comments: &[ShownComment], single: bool) -> Vec<(&ShownComment, bool)> {
    let at: HashMap<&Guid, usize> =
        comments.iter().enumerate().map(|(number, one)| (&one.comment.guid, number)).collect();
    // What is replied to is nearly always older, and then its thread is known already. A parent that claims to be younger begins
    // none: nothing turns in circles.
    let mut heads: Vec<usize> = Vec::with_capacity(comments.len());
    for (number, one) in comments.iter().enumerate() {
        let parent = one.reply.as_ref().and_then(|reply| at.get(&reply.guid)).filter(|parent| **parent < number);
        heads.push(parent.filter(|_| single).map_or(number, |parent| heads[*parent]));
    }
    let mut order: Vec<usize> = (0..comments.len()).collect();
    order.sort_by_key(|number| (heads[*number], *number));
    order.into_iter().map(|number| (&comments[number], heads[number] != number)).collect()
}

/// Everything beneath a post: the way to earlier comments, those shown, and the field. `#comments_<post id>`. `single`: on a page of
/// its own.
pub fn comments(view: &View, shown: &Shown, single: bool) -> Markup {
    let earlier = shown.comments_count - i64::try_from(shown.comments.len()).unwrap_or(i64::MAX);
    let all = format!("/posts/{}", shown.post.guid);
    html! {
        section class="comments" id={ "comments_" (shown.post.id) } aria-label=(view.say("comments-title")) {
            @if earlier > 0 {
                a class="more" href=(all) hx-get=(all) hx-select={ "#comments_" (shown.post.id) }
                    hx-target="closest .comments" hx-swap="outerHTML" { (view.count("comments-earlier", earlier)) }
            }
            ol id={ "comment_list_" (shown.post.id) } {
                @for (one, below) in in_threads(&shown.comments, single) { (line(view, one, below)) }
            }
            @if shown.ignored_comments > 0 {
                a class="more" href={ (all) "?ignored=show#comments_" (shown.post.id) } {
                    (icon("ban")) (view.count("comments-ignored", shown.ignored_comments)) }
            }
            (new(view, &shown.post, shown.draft.as_deref().unwrap_or_default(), shown.replying.as_ref()))
        }
    }
}

/// One comment, `#<guid>` being its permanent place.
pub fn comment(view: &View, shown: &ShownComment) -> Markup {
    line(view, shown, false)
}

fn line(view: &View, shown: &ShownComment, below: bool) -> Markup {
    let comment = &shown.comment;
    let author = face(&comment.author);
    html! {
        li class={ "comment" @if below { " below" } } id=(comment.guid) {
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
                    a class="act" href={ "/posts/" (comment.post) "?reply_to=" (comment.guid) "#comment_new_" (comment.post) } {
                        (icon("reply")) span class="act-word" { (view.say("comments-reply")) } }
                }
                @if view.viewer.is_some() && !shown.own {
                    @if shown.reported { span class="act done" title=(view.say("reports-told")) { (icon("flag")) } }
                    @else {
                        a class="act" href=(reports::html::path(reports::Item::Comment(comment.id))) {
                            (icon("flag")) span class="act-word" { (view.say("reports-report")) } }
                    }
                }
                @if shown.own {
                    a class="act" href={ "/comments/" (comment.id) "/edit" } {
                        (icon("pencil")) span class="act-word" { (view.say("comments-edit")) } }
                }
                @if shown.may_retract {
                    form action={ "/comments/" (comment.id) } method="post" data-ask=[(!view.undoes).then(|| view.say("comments-delete-ask"))]
                        hx-post={ "/comments/" (comment.id) } hx-target="closest .comment" hx-swap="delete" {
                        (form(Method::Delete, view.csrf))
                        button class="act" { (icon("trash-2")) span class="act-word" { (view.say("comments-delete")) } }
                    }
                }
            }
        }
    }
}

/// The field for a new comment with what was typed before; with script the answer, one [`comment`], is added to the list.
pub fn new(view: &View, post: &Post, text: &str, replying: Option<&Reply>) -> Markup {
    let action = format!("/posts/{}/comments", post.id);
    html! {
        @if let Some(viewer) = view.viewer {
            form class="comment-new" action=(action) method="post" hx-post=(action)
                hx-target={ "#comment_list_" (post.id) } hx-swap="beforeend" data-draft={ (action) "/draft" } {
                (form(Method::Post, view.csrf))
                input type="hidden" name="draft" value="true";
                (avatar(viewer, Size::Small))
                div {
                    @if let Some(reply) = replying {
                        input type="hidden" name="thread_parent_guid" value=(reply.guid);
                        p class="comment-reply" { (icon("reply")) span dir="auto" {
                            (view.tongue.say_with("comments-replying", &[("name", reply.to.as_str().into())])) }
                            a href={ "/posts/" (post.guid) "?reply_to=#comments_" (post.id) } { (view.say("comments-no-reply")) } }
                    }
                    textarea id={ "comment_new_" (post.id) } name="text" rows="1" required dir="auto" data-markdown
                        data-people={ "/posts/" (post.id) "/mentionable" } placeholder=(view.say("comments-write")) aria-label=(view.say("comments-write")) { "\n" (text) }
                    button class="button primary small" { (view.say("comments-send")) }
                    (look(view, "text"))
                    button class="button quiet small without-script" formaction={ (action) "/draft" } formnovalidate {
                        (icon("bookmark")) (view.say("publisher-keep")) }
                }
            }
        }
    }
}
