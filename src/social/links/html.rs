//! What is said while a link is followed.

use crate::web::parts::{View, empty, icon, page_head};
use maud::{Markup, html};

/// An address with a query.
pub fn address(path: &str, query: &str) -> String {
    format!("{path}?q={}", url::form_urlencoded::byte_serialize(query.as_bytes()).collect::<String>())
}

/// `#sought`: the fragment that is asked for again until the author's thing is here, at `place`, or could not be had. `typed` is
/// the whole link.
pub fn page(view: &View, author: &str, typed: &str, place: Option<&str>, sought: bool) -> Markup {
    let again = address("/link", typed);
    let whose = [("id", author.into())];
    html! {
        (page_head(&view.say("links-title"), None, html! {}))
        div class="stack" id="sought" hx-get=[(sought && place.is_none()).then_some(&again)] hx-trigger="load delay:3s"
            hx-select="#sought" hx-swap="outerHTML" {
            @if let Some(place) = place {
                div class="notice" role="status" { (icon("check")) p { a href=(place) { (view.say("links-here")) } } }
            } @else if sought {
                div class="notice" role="status" { (icon("search")) p { (view.tongue.say_with("links-looking", &whose)) } }
                p { a class="button" href=(again) { (view.say("links-again")) } }
            } @else {
                (empty("link", &view.say("links-nowhere"), &view.tongue.say_with("links-nowhere-words", &whose), html! {
                    a class="button" href=(address("/people", author)) { (view.say("links-author")) }
                }))
            }
        }
    }
}
