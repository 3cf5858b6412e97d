//! Finding people, and having those looked up whom nobody here has met.

use super::{Found, html};
use crate::base::DiasporaId;
use crate::social::{aspects, contacts, people, search};
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::{Answer, Json, Page, Result, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, get, routes};

/// All routes of search.
pub fn routes() -> Vec<Route> {
    routes![find]
}

#[get("/people")]
fn find(visit: &Visit, viewer: &Viewer, asked: Asked) -> Result<Answer> {
    let (query, page) = (asked.text("q").trim(), asked.number("page").unwrap_or(1).max(1));
    let found = visit.pod.look(|db| search::people(db, viewer.id(), query, page))?;
    ask_history(visit, query, &found)?;
    let found = look_up(visit, found)?;
    if visit.wants == Wants::Json {
        let limit = asked.number("limit").unwrap_or(search::PAGE);
        let lines = found.people.iter().take(limit).map(|one| people::json::suggestion(visit.pod.here(), one));
        return Ok(Json(Status::Ok, lines.collect()).into());
    }
    let (aspects, memberships) = visit.pod.look(|db| {
        let of = |person: &people::Person| contacts::with(db, viewer.id(), person.id);
        let contacts = found.people.iter().map(of).collect::<crate::base::Result<Vec<_>>>()?;
        let memberships: Vec<_> = contacts
            .into_iter()
            .map(|contact| contact.map(|contact| contact.memberships).unwrap_or_default())
            .collect();
        Ok((aspects::of(db, viewer.id())?, memberships))
    })?;
    let shown = Some(&found).filter(|_| !query.is_empty());
    let body = html::page(&visit.view(), query, shown, &aspects, &memberships, page);
    Ok(Page::new(visit.say("search-title"), body).here(Here::Search).into())
}

/// Has the older posts of somebody fetched whose whole ID is searched; once, and where nobody here did before.
fn ask_history(visit: &Visit, query: &str, found: &Found) -> Result<()> {
    let Some(person) = found.people.first().filter(|_| DiasporaId::typed(query).is_some()) else { return Ok(()) };
    if visit.wants != Wants::Fragment && visit.pod.look(|db| people::lacks_history(db, person.id))? {
        visit.pod.act(|tx| people::seek_history(tx, person.id))?;
    }
    Ok(())
}

/// Has an unknown ID looked up when a page is opened; while that page asks again by itself it only waits, and no longer
/// than the look-up takes.
fn look_up(visit: &Visit, mut found: Found) -> Result<Found> {
    let Some(id) = found.unknown.clone() else { return Ok(found) };
    if visit.wants != Wants::Fragment {
        visit.pod.act(|tx| people::seek(tx, &id))?;
    }
    if !visit.pod.look(|db| people::is_sought(db, &id, visit.now))? {
        found.unknown = None;
    }
    Ok(found)
}
