//! What pages are put together from: heads, tabs, notices, empty places, the way to older things.

use crate::{text::Tongue, web::parts::icon};
use maud::{Markup, html};

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Good,
    /// Something was not.
    Bad,
}

/// The heading of a page, with what can be done there beside it.
pub fn page_head(title: &str, words: Option<&str>, beside: Markup) -> Markup {
    html! {
        header class="page-head" {
            h1 { (title) }
            (beside)
            @if let Some(words) = words { p { (words) } }
        }
    }
}

/// What the pod has to say about what was just asked of it.
pub fn notice(tongue: Tongue, tone: Tone, words: &str) -> Markup {
    let (class, picture, role) = match tone {
        Tone::Good => ("notice good", "check", "status"),
        Tone::Bad => ("notice bad", "triangle-alert", "alert"),
    };
    html! {
        div class=(class) role=(role) {
            (icon(picture))
            p { (words) }
            button type="button" data-dismiss aria-label=(tongue.say("frame-dismiss")) { (icon("x")) }
        }
    }
}

/// An empty place: what will be here, and how to begin.
pub fn empty(picture: &str, title: &str, words: &str, begin: Markup) -> Markup {
    html! {
        div class="sheet empty" {
            (icon(picture))
            h2 { (title) }
            p { (words) }
            (begin)
        }
    }
}

/// A page that is not there, or not for this viewer: what happened, and what to do.
pub fn lost(title: &str, words: &str, begin: Markup) -> Markup {
    html! {
        div class="lost" {
            (icon("seed"))
            h1 { (title) }
            p class="soft" { (words) }
            (begin)
        }
    }
}

/// Ways to look at the same page: link, words, count, and whether it is this one.
pub fn tabs(label: &str, tabs: &[(String, String, Option<u64>, bool)]) -> Markup {
    html! {
        nav class="tabs" aria-label=(label) {
            @for (href, words, count, here) in tabs {
                a href=(href) aria-current=[here.then_some("page")] {
                    span dir="auto" { (words) }
                    @if let Some(count) = count { small { (count) } }
                }
            }
        }
    }
}

/// The link to what is older, which with script brings it into this page: it replaces itself by the answer's
/// elements of `select`, the next link being one of them.
pub fn pager(href: &str, words: &str, select: &str) -> Markup {
    html! {
        nav class="pager" {
            a class="button" rel="next" href=(href) hx-get=(href) hx-target="closest .pager" hx-swap="outerHTML"
                hx-select=(select) { (words) }
        }
    }
}
