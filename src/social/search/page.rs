//! Finding people, tags and posts, and having people looked up whom nobody here has met.

use super::query::{Query, Wrong};
use super::{Found, Hits, html};
use crate::base::DiasporaId;
use crate::moment::Db;
use crate::social::aspects::Aspect;
use crate::social::contacts::Membership;
use crate::social::people::Person;
use crate::social::streams::{self, Comments};
use crate::social::{aspects, contacts, people, posts, search, tags};
use crate::text;
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::{Answer, Go, Json, Page, Result, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, get, routes};
use serde_json::{Value, json};

/// All routes of search.
pub fn routes() -> Vec<Route> {
    routes![find, all, suggest]
}

/// People shown where posts are shown, too.
const SOME: usize = 4;

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
    let (aspects, memberships) = visit.pod.look(|db| places(db, viewer, &found.people))?;
    let shown = Some(&found).filter(|_| !query.is_empty());
    let body = html::people(&visit.view(), query, shown, &aspects, &memberships, page);
    Ok(Page::new(visit.say("search-title"), body).here(Here::Search).into())
}

/// In which of the viewer's aspects people are.
fn places(db: &Db, viewer: &Viewer, people: &[Person]) -> crate::base::Result<(Vec<Aspect>, Vec<Vec<Membership>>)> {
    let of = |person: &Person| {
        let contact = contacts::with(db, viewer.id(), person.id)?;
        Ok(contact.map(|contact| contact.memberships).unwrap_or_default())
    };
    Ok((aspects::of(db, viewer.id())?, people.iter().map(of).collect::<crate::base::Result<_>>()?))
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

/// Leads to a tag where one alone is asked for, and for a whole ID to where people are looked up.
fn elsewhere(query: &str) -> Option<String> {
    let lower = query.to_lowercase();
    match query.strip_prefix('#') {
        Some(_) if text::tags(&lower) == [&lower[1..]] => Some(tags::html::path(&lower[1..])),
        _ if DiasporaId::typed(query).is_some() => Some(html::place("/people", query, &[])),
        _ => None,
    }
}

/// People, tags and posts; for clients `.json` has the posts.
#[get("/search")]
fn all(visit: &Visit, viewer: &Viewer, asked: Asked) -> Result<Answer> {
    let query = asked.text("q").trim();
    if let Some(path) = elsewhere(query).filter(|_| asked.number::<usize>("page").is_none()) {
        return Ok(Go::to(path).into());
    }
    // What was filled in beside the words becomes part of them, as whoever knows the operators writes it.
    let written = html::with_fields(query, |name| asked.text(name));
    if written != query {
        return Ok(Go::to(html::place("/search", &written, &[])).into());
    }
    let (page, upto) = (asked.number("page").unwrap_or(1), asked.number("upto"));
    let parsed = Query::parse(query, visit.now);
    let found = match &parsed {
        Ok(asked) if asked.is_empty() => Ok(None),
        Ok(asked) => {
            let found = visit.pod.look(|db| search::posts(db, viewer.id(), asked, (page, upto), visit.now))?;
            found.map(Some)
        }
        Err(wrong) => Err(wrong.clone()),
    };
    let status = if found.is_err() { Status::UnprocessableEntity } else { Status::Ok };
    if visit.wants == Wants::Json {
        let found = found.map(Option::unwrap_or_default);
        return Ok(Json(status, as_json(visit, found)?).into());
    }
    let plain = page == 1 && upto.is_none() && parsed.as_ref().is_ok_and(Query::is_plain);
    let body = visit.pod.look(|db| {
        let mut people = if plain { search::people(db, viewer.id(), query, 1)?.people } else { Vec::new() };
        let more = people.len() > SOME;
        people.truncate(SOME);
        let names = if plain { search::tags(db, Some(viewer.id()), &tags::normal(query))? } else { Vec::new() };
        let (aspects, memberships) = places(db, viewer, &people)?;
        let beside = html::Beside { people: &people, more, memberships: &memberships, tags: &names, aspects: &aspects };
        Ok(html::page(&visit.view(), query, &found, &beside, (page, upto)))
    })?;
    Ok(Page::new(visit.say("search-title"), body).here(Here::Search).status(status).into())
}

fn as_json(visit: &Visit, found: std::result::Result<Hits, Wrong>) -> Result<Value> {
    let hits = match found {
        Ok(hits) => hits.hits,
        Err(wrong) => return Ok(json!({ "error": html::wrong(&visit.view(), &wrong) })),
    };
    Ok(visit.pod.look(|db| {
        let found = hits.into_iter().map(|hit| hit.post).collect();
        let shown = streams::show(db, visit.viewer_id(), found, Comments::Last)?;
        let one = |one| Ok(posts::json::post(db.here(), one, &streams::details(db, one, visit.ticket())?));
        shown.iter().map(one).collect()
    })?)
}

/// What somebody may mean who is typing: a fragment with options, each a link.
#[get("/search/suggest")]
fn suggest(visit: &Visit, viewer: &Viewer, asked: Asked) -> Result<Page> {
    let typed = asked.text("q").trim();
    let (people, names) = visit.pod.look(|db| {
        let people = if typed.starts_with('#') { Vec::new() } else { search::suggest(db, viewer.id(), typed)? };
        let tag = tags::normal(typed);
        let names = if tag.is_empty() { Vec::new() } else { search::tags(db, Some(viewer.id()), &tag)? };
        Ok((people, names))
    })?;
    Ok(Page::new(visit.say("search-title"), html::suggestions(&visit.view(), typed, &people, &names)))
}
