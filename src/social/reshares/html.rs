//! The button that passes a post on.

use crate::{
    social::streams::Shown,
    web::parts::{Method, View, form, icon},
};
use maud::{Markup, html};

/// Passing a post on, with how often it was; nothing to press where it cannot be: limited, one's own, passed on already.
pub fn reshare(view: &View, shown: &Shown) -> Markup {
    let root = shown.root.as_deref().unwrap_or(shown);
    let gone = shown.post.reshare && shown.root.is_none();
    let own = view.viewer.is_none() || root.own;
    html! {
        @if root.post.public && !gone {
            @if own || root.own_reshare.is_some() {
                @if root.reshares > 0 || root.own_reshare.is_some() {
                    span class={ "act" @if root.own_reshare.is_some() { " done" } } title=(view.count("reshares-count", root.reshares)) {
                        (icon("repeat-2"))
                        @if root.own_reshare.is_some() { span class="act-word" { (view.say("reshares-reshared")) } }
                        span { (root.reshares) }
                    }
                }
            } @else {
                form action="/reshares" method="post" data-ask=[(!view.undoes).then(|| view.say("reshares-ask"))] {
                    (form(Method::Post, view.csrf))
                    input type="hidden" name="root_guid" value=(root.post.guid);
                    button class="act" { (icon("repeat-2"))
                        span class="act-word" { (view.say("reshares-reshare")) }
                        @if root.reshares > 0 { span { (root.reshares) } }
                    }
                }
            }
        }
    }
}
