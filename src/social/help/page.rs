//! The address of help.

use super::{SECTIONS, html};
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::{Go, Page, Visit};
use rocket::{Route, get, routes};

/// All routes of help.
pub fn routes() -> Vec<Route> {
    routes![help, keyboard, section]
}

#[get("/help")]
fn help(visit: &Visit, asked: Asked) -> Page {
    let query = asked.text("q").trim();
    let words: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let found: Vec<_> = SECTIONS
        .iter()
        .map(|section| (section, section.about(visit.tongue, &words)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    let view = visit.view();
    let body = html::help(&view, query, &found);
    Page::new(visit.say("help-title"), body).here(Here::Help).side(html::beside(&view, &found))
}

/// What single keys do; script shows the same over a page.
#[get("/help/keyboard")]
fn keyboard(visit: &Visit) -> Page {
    Page::new(visit.say("keys-title"), html::keyboard(&visit.view())).here(Here::Help)
}

/// A section's own address, as links have it.
#[get("/help/<slug>", rank = 2)]
fn section(slug: &str) -> Go {
    let known = SECTIONS.iter().find(|section| section.slug == slug);
    Go::to(known.map_or("/help".to_owned(), |section| format!("/help#{}", section.slug)))
}
