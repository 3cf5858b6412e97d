//! The heart beneath posts and comments.

use crate::{
    social::likes::{LikeId, Target},
    web::parts::{Method, View, form, icon},
};
use maud::{Markup, html};

/// The like button with its count: a form that answers with itself. Signed out, only the count. Who likes a post stands below it;
/// of a comment that is a page of its own.
pub fn like(view: &View, target: Target, own: Option<LikeId>, count: i64) -> Markup {
    let place = match target {
        Target::Post(id) => format!("/posts/{id}/likes"),
        Target::Comment(id) => format!("/comments/{id}/likes"),
    };
    let named = matches!(target, Target::Comment(_));
    let action = own.map_or_else(|| place.clone(), |like| format!("{place}/{like}"));
    let method = if own.is_some() { Method::Delete } else { Method::Post };
    let word = if own.is_some() { "likes-liked" } else { "likes-like" };
    html! {
        @if view.viewer.is_some() {
            form class={ "like" @if own.is_some() { " liked" } } action=(action) method="post"
                hx-post=(action) hx-swap="outerHTML" {
                (form(method, view.csrf))
                button class="act" aria-pressed=(own.is_some()) {
                    (icon("heart"))
                    span class="act-word" { (view.say(word)) }
                    (number(count))
                }
                @if count > 0 && named {
                    a class="act likers" href=(place) title=(view.say("likes-by")) {
                        (icon("users")) span class="sr" { (view.say("likes-by")) } }
                }
            }
        } @else if count > 0 && named {
            a class="act" href=(place) title=(view.say("likes-by")) {
                (icon("heart")) (number(count)) span class="sr" { (view.say("likes-by")) } }
        } @else if count > 0 {
            span class="act" title=(view.count("likes-count", count)) { (icon("heart")) (number(count)) }
        }
    }
}

fn number(count: i64) -> Markup {
    html! { span class="like-count" data-count=(count) { @if count > 0 { (count) } } }
}
