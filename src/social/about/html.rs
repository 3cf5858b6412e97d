//! The pages about a pod.

use super::{Contact, Facts, VERSION};
use crate::{
    moment::Here,
    text::Html,
    web::parts::{View, icon, page_head},
};
use maud::{Markup, html};

/// Whoever looks after the pod, as a link where there is a way to them.
pub fn contact(contact: &Contact) -> Markup {
    html! {
        @if let Some(href) = &contact.href { a href=(href) dir="auto" { (contact.words) } }
        @else { span dir="auto" { (contact.words) } }
    }
}

/// Long words of the operator's, or ours in the language `lang`.
pub fn words(title: &str, words: &Html, lang: Option<&str>) -> Markup {
    html! {
        (page_head(title, None, html! {}))
        div class="sheet" { div class="prose" lang=[lang] dir="auto" { (words) } }
    }
}

/// What this pod is and how many live here, as far as that is told.
pub fn statistics(view: &View, here: &Here, facts: &Facts, keeper: Option<&Contact>) -> Markup {
    let number = |key: &str, count: Option<u64>| (view.say(key), count);
    let numbers = [
        number("about-users", facts.users),
        number("about-users-half-year", facts.users_half_year),
        number("about-users-month", facts.users_month),
        number("about-posts", facts.posts),
        number("about-comments", facts.comments),
    ];
    html! {
        (page_head(&view.say("about-title"), None, html! {}))
        section class="sheet" {
            h2 dir="auto" { (here.settings.pod_name) }
            dl class="facts" {
                div { dt { (view.say("about-id")) } dd { (view.tongue.say_with("about-id-here", &[("host", here.host.as_str().into())])) } }
                div { dt { (view.say("about-software")) } dd { "Seedpod " (VERSION) } }
                div {
                    dt { (view.say("about-registrations")) }
                    dd { (view.say(if facts.open { "about-registrations-open" } else { "about-registrations-not" })) }
                }
                @if let Some(keeper) = keeper { div { dt { (view.say("about-contact")) } dd { (contact(keeper)) } } }
                @for (name, count) in &numbers {
                    @if let Some(count) = count { div { dt { (name) } dd { (count) } } }
                }
            }
            @if facts.users.is_none() { p class="soft" { (view.say("about-untold")) } }
            div class="buttons" { a class="button" href="/changelog" { (icon("sprout")) (view.say("about-changelog")) } }
        }
    }
}

/// Which version runs here, under which licence, and where its source is.
pub fn source(view: &View, at: Option<&str>, keeper: Option<&Contact>) -> Markup {
    html! {
        (page_head(&view.say("about-source"), None, html! {}))
        section class="sheet" {
            p { (view.tongue.say_with("about-source-words", &[("version", VERSION.into())])) }
            @if at.is_none() {
                p { (view.say("about-source-ask")) @if let Some(keeper) = keeper { " " (contact(keeper)) } }
            }
            div class="buttons" {
                @if let Some(at) = at {
                    a class="button primary" href=(at) rel="noopener noreferrer" { (icon("external-link")) (view.say("about-source-there")) }
                }
                a class="button" href="/changelog" { (icon("sprout")) (view.say("about-changelog")) }
            }
        }
    }
}
