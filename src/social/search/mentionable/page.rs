//! Names while one is typed, in posts, comments and messages.

use super::{MOST, Place, html, mentionable};
use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::people::{self, Person, PersonId};
use crate::social::publisher::page::choice;
use crate::social::{aspects::Choice, audience, posts};
use crate::web::input::Asked;
use crate::web::{self, Answer, Json, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, get, routes};
use std::collections::HashSet;

/// All routes of mentioning.
pub fn routes() -> Vec<Route> {
    routes![in_post, in_comment]
}

/// For a new post, to whom its audience says.
#[get("/people/mentionable")]
fn in_post(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        let inside = confined(db, viewer.id(), choice(&asked))?;
        let place = inside.as_ref().map_or(Place::Post, Place::Limited);
        let found = mentionable(db, viewer.id(), place, asked.text("q"))?;
        Ok(answer(visit, &asked, &found, &|person| inside.as_ref().is_none_or(|inside| inside.contains(&person))))
    });
    Ok(answer?)
}

/// Whom a limited post would reach; nothing to say of a public one, or of one whose audience is not chosen yet.
fn confined(db: &Db, writer: PersonId, choice: Option<Choice>) -> Result<Option<HashSet<PersonId>>> {
    let Some(choice) = choice.filter(|choice| *choice != Choice::Public) else { return Ok(None) };
    match audience::chosen(db, writer, &choice) {
        Err(Error::Invalid { .. }) => Ok(None),
        chosen => Ok(Some(chosen?.into_iter().collect())),
    }
}

#[get("/posts/<id>/mentionable")]
fn in_comment(visit: &Visit, viewer: &Viewer, id: &str, asked: Asked) -> web::Result<Answer> {
    let answer = visit.pod.look(|db| {
        let post = posts::visible(db, Some(viewer.id()), id)?;
        let found = mentionable(db, viewer.id(), Place::Under(&post), asked.text("q"))?;
        Ok(answer(visit, &asked, &found, &|_| true))
    });
    Ok(answer?)
}

fn answer(visit: &Visit, asked: &Asked, found: &[Person], inside: &dyn Fn(PersonId) -> bool) -> Answer {
    if visit.wants == Wants::Fragment {
        return html::people(&visit.view(), found, inside).into();
    }
    let most = asked.number("limit").unwrap_or(MOST);
    let lines = found.iter().take(most).map(|one| people::json::suggestion(visit.pod.here(), one));
    Json(Status::Ok, lines.collect()).into()
}
