//! The pages a pod has about itself; everybody may read them.

use super::{changes, contact, facts, html};
use crate::pod::OwnText;
use crate::social::people::Acquaintances;
use crate::text::{Html, markdown};
use crate::web::{Page, Result, Trouble, Visit};
use rocket::{Route, get, routes};
use std::sync::LazyLock;

/// All routes about the pod.
pub fn routes() -> Vec<Route> {
    routes![statistics, terms, privacy, source, changelog]
}

/// The operator's own words as they are shown; `None` where they wrote none.
pub fn own_words(visit: &Visit, text: OwnText) -> Result<Option<Html>> {
    let Some(source) = visit.pod.own_text(text, visit.tongue.code()) else { return Ok(None) };
    Ok(Some(visit.pod.look(|db| Ok(markdown::render(&source, &Acquaintances(db))))?))
}

/// What NodeInfo tells, in words.
#[get("/statistics")]
fn statistics(visit: &Visit) -> Result<Page> {
    let (facts, contact) = visit.pod.look(|db| Ok((facts(db, visit.now)?, contact(db)?)))?;
    let body = html::statistics(&visit.view(), visit.pod.here(), &facts, contact.as_ref());
    Ok(Page::new(visit.say("about-title"), body))
}

#[get("/terms")]
fn terms(visit: &Visit) -> Result<Page> {
    own_page(visit, OwnText::Terms, "about-terms")
}

#[get("/privacy_policy")]
fn privacy(visit: &Visit) -> Result<Page> {
    own_page(visit, OwnText::Privacy, "about-privacy")
}

fn own_page(visit: &Visit, text: OwnText, title: &str) -> Result<Page> {
    let words = own_words(visit, text)?.ok_or(Trouble::Nowhere)?;
    let title = visit.say(title);
    let body = html::words(&title, &words, None);
    Ok(Page::new(title, body))
}

#[get("/source")]
fn source(visit: &Visit) -> Result<Page> {
    let contact = visit.pod.look(contact)?;
    let body = html::source(&visit.view(), visit.pod.here().settings.source_url.as_deref(), contact.as_ref());
    Ok(Page::new(visit.say("about-source"), body))
}

#[get("/changelog")]
fn changelog(visit: &Visit) -> Page {
    static CHANGES: LazyLock<Html> = LazyLock::new(|| markdown::render(&changes(), &()));
    let title = visit.say("about-changelog");
    let body = html::words(&title, &CHANGES, Some("en"));
    Page::new(title, body)
}
