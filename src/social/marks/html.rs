//! The lines of a post's menu that mark it, and what is said where it was put away.

use crate::{
    social::{marks::Mark, posts::PostId, streams::Shown},
    web::parts::{Method, View, form, icon, turn},
};
use maud::{Markup, html};

/// What the viewer can do with a post for themselves, as lines of its menu. Nobody hides what is their own.
pub fn lines(view: &View, shown: &Shown) -> Markup {
    html! {
        (bookmark(view, shown.post.id, shown.marked(Mark::Bookmark)))
        @if !shown.own && !shown.marked(Mark::Hidden) { (hide(view, shown)) }
    }
}

/// The line that bookmarks a post, or forgets that.
pub fn bookmark(view: &View, post: PostId, marked: bool) -> Markup {
    let (method, words) = if marked { (Method::Delete, "marks-forget") } else { (Method::Post, "marks-bookmark") };
    let (action, id) = (format!("/posts/{post}/bookmark"), format!("bookmark_{post}"));
    turn(&action, method, view.csrf, &id, html! { (icon("bookmark")) (view.say(words)) })
}

/// The address that hides a post or shows it again.
fn toggle(shown: &Shown) -> String {
    format!("/share_visibilities/{0}?post_id={0}", shown.post.id)
}

fn hide(view: &View, shown: &Shown) -> Markup {
    let action = toggle(shown);
    html! {
        form action=(action) method="post" hx-post=(action) hx-target={ "#post_" (shown.post.id) } hx-swap="outerHTML" {
            (form(Method::Put, view.csrf))
            input type="hidden" name="hidden" value="true";
            button class="item" { (icon("eye-off")) (view.say("marks-hide")) }
        }
    }
}

/// That a post was put away, and the way back.
pub fn hidden(view: &View, shown: &Shown) -> Markup {
    let action = toggle(shown);
    html! {
        div class="post-hidden" {
            (icon("eye-off"))
            p { (view.say("marks-is-hidden")) }
            form action=(action) method="post" hx-post=(action) hx-target={ "#post_" (shown.post.id) } hx-swap="outerHTML" {
                (form(Method::Put, view.csrf))
                input type="hidden" name="hidden" value="false";
                button class="button small" { (view.say("marks-show")) }
            }
        }
    }
}

/// What stands in the place of a post that was just put away.
pub fn away(view: &View, shown: &Shown) -> Markup {
    html! { article class="post away" id={ "post_" (shown.post.id) } { (hidden(view, shown)) } }
}
