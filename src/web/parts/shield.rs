//! What is shut until somebody asks for it, with and without script: what may disturb, and the rest of a long text.

use crate::{
    text::Html,
    web::parts::{View, icon},
};
use maud::{Markup, html};

/// A text of more lines is shut in streams: style leaves about two thirds of that.
const LINES_MAX: usize = 16;

/// `inner`; where it may disturb, behind words that say so. Its pictures must be `lazy`: then a browser with script loads nothing
/// of it before.
pub fn shield(view: &View, sensitive: bool, inner: Markup) -> Markup {
    if !sensitive || view.shows_sensitive {
        return inner;
    }
    html! {
        details class="shield" {
            summary {
                (icon("eye-off"))
                span class="shield-words" { (view.say("posts-shield")) }
                span class="button small shield-show" { (view.say("posts-shield-show")) }
                span class="button small shield-hide" { (view.say("posts-shield-hide")) }
            }
            div class="shielded" { (inner) }
        }
    }
}

/// A text in a stream: of a long one the beginning, and a box to tick for the rest.
pub fn fold(view: &View, text: &Html) -> Markup {
    let long = text.lines() > LINES_MAX;
    let prose = html! { div class="prose" dir="auto" { (text) } };
    html! {
        @if long {
            div class="fold" {
                (prose)
                label class="button small fold-more" {
                    input type="checkbox" class="sr";
                    (icon("chevron-down"))
                    span { (view.say("posts-whole")) }
                }
            }
        } @else { (prose) }
    }
}
