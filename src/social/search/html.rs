//! Finding people by name or ID, and tags.

use crate::{
    social::{
        aspects::Aspect,
        contacts::{Membership, html::aspect_menu},
        people::html::face,
        search::Found,
    },
    web::parts::{Size, View, empty, icon, page_head, pager, person_line},
};
use maud::{Markup, html};

/// The search page. `memberships` gives each found person's places in the viewer's aspects, in the same order.
/// `page` counts from 1. While an unknown ID is looked up elsewhere, the page asks again by itself.
pub fn page(
    view: &View,
    query: &str,
    found: Option<&Found>,
    aspects: &[Aspect],
    memberships: &[Vec<Membership>],
    page: usize,
) -> Markup {
    html! {
        (page_head(&view.say("search-title"), None, html! {}))
        form class="search" role="search" action="/people" method="get" {
            div {
                (icon("search"))
                input type="search" name="q" value=(query) placeholder=(view.say("search-for")) aria-label=(view.say("search-for"))
                    autofocus[query.is_empty()] dir="auto";
            }
            button class="button primary" { (view.say("search-do")) }
        }
        @if let Some(found) = found { (results(view, query, found, aspects, memberships, page)) } @else {
            p class="soft" { (view.say("search-words")) }
        }
    }
}

/// What was found, `#found`: the fragment that is asked for again while somebody is looked up.
pub fn results(
    view: &View,
    query: &str,
    found: &Found,
    aspects: &[Aspect],
    memberships: &[Vec<Membership>],
    page: usize,
) -> Markup {
    let place = |page: usize| {
        let q: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
        if page > 1 { format!("/people?q={q}&page={page}") } else { format!("/people?q={q}") }
    };
    let tag = query.strip_prefix('#').unwrap_or(query).to_lowercase();
    let is_tag = !tag.is_empty() && tag.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    html! {
        div class="stack" id="found" hx-get=[found.unknown.is_some().then(|| place(1))] hx-trigger="load delay:3s"
            hx-select="#found" hx-swap="outerHTML" {
            @if let Some(id) = &found.unknown {
                div class="notice" role="status" {
                    (icon("search"))
                    p { (view.tongue.say_with("search-looking", &[("id", id.as_str().into())])) }
                }
            }
            @if is_tag {
                p { a href={ "/tags/" (tag) } { (view.tongue.say_with("search-tag", &[("tag", tag.as_str().into())])) } }
            }
            @if found.people.is_empty() && found.unknown.is_none() {
                (empty("search", &view.say("search-nobody"), &view.say("search-nobody-words"), html! {}))
            } @else if !found.people.is_empty() {
                div class="sheet list" {
                    ul class="people" {
                        @for (person, memberships) in found.people.iter().zip(memberships) {
                            li {
                                (person_line(&face(person), Size::Medium))
                                @if view.viewer.is_none_or(|viewer| viewer.href != face(person).href) {
                                    (aspect_menu(view, person, aspects, memberships))
                                }
                            }
                        }
                    }
                }
            }
            @if found.more { (pager(&place(page + 1), &view.say("search-more"), "#found > :is(.sheet, .pager)")) }
        }
    }
}
