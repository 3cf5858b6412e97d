//! The lines of a post's menu that mark it, and what is said where it was put away.

use crate::{
    social::{marks::Mark, streams::Shown},
    web::parts::{Method, View, act, form, icon},
};
use maud::{Markup, html};

/// What the viewer can do with a post for themselves, as lines of its menu. Nobody hides what is their own.
pub fn lines(view: &View, shown: &Shown) -> Markup {
    let action = format!("/posts/{}/bookmark", shown.post.id);
    html! {
        @if shown.marked(Mark::Bookmark) {
            (act(&action, Method::Delete, view.csrf, &[], "item",
                html! { (icon("bookmark")) (view.say("marks-forget")) }))
        } @else {
            (act(&action, Method::Post, view.csrf, &[], "item",
                html! { (icon("bookmark")) (view.say("marks-bookmark")) }))
        }
        @if !shown.own && !shown.marked(Mark::Hidden) { (hide(view, shown)) }
    }
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
