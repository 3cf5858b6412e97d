//! The page where an author changes whom a limited post is for.

use super::html;
use crate::base::{Error, Result};
use crate::social::aspects::{self, AspectId};
use crate::social::people::PersonId;
use crate::social::posts::Post;
use crate::social::posts::recipients::{self, own};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Page, Viewer, Visit};
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};

/// All routes of changing an audience.
pub fn routes() -> Vec<Route> {
    routes![show, add, remove]
}

#[get("/posts/<id>/audience")]
fn show(visit: &Visit, viewer: &Viewer, id: &str) -> web::Result<Page> {
    let page = visit.pod.look(|db| {
        let post = own(db, viewer.id(), id)?;
        let shown = html::Shown {
            groups: recipients::groups(db, &post)?,
            recalled: recipients::recalled(db, &post)?,
            others: recipients::others(db, &post)?,
            aspects: aspects::of(db, viewer.id())?,
            post,
        };
        Ok(Page::new(visit.say("recipients-title"), html::page(&visit.view(), &shown)))
    });
    Ok(page?)
}

#[post("/posts/<id>/audience", data = "<input>")]
fn add(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let post = visit.pod.look(|db| own(db, viewer.id(), id))?;
    let aspects: Vec<AspectId> = numbers(&input, "aspect_ids").map(AspectId).collect();
    let people = people(&input);
    let added = visit.pod.act(|tx| recipients::widen(tx, viewer.id(), post.id, &aspects, &people));
    let nothing = match aspects.is_empty() && people.is_empty() {
        true => "recipients-nobody-chosen",
        false => "recipients-nobody-new",
    };
    answer(&back, &post, added, ["recipients-added", nothing])
}

#[delete("/posts/<id>/audience", data = "<input>")]
fn remove(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let post = visit.pod.look(|db| own(db, viewer.id(), id))?;
    let removed = visit.pod.act(|tx| recipients::narrow(tx, viewer.id(), post.id, &people(&input)));
    answer(&back, &post, removed, ["recipients-removed", "recipients-nobody-chosen"])
}

fn numbers(input: &Input, name: &str) -> impl Iterator<Item = i64> {
    input.all(name).into_iter().filter_map(|id| id.parse().ok())
}

fn people(input: &Input) -> Vec<PersonId> {
    numbers(input, "people").map(PersonId).collect()
}

/// Back to the page, which shows how it is now.
fn answer(back: &Back, post: &Post, done: Result<usize>, [words, nothing]: [&'static str; 2]) -> web::Result<Answer> {
    if !back.is_browser() {
        return done.map(|_| Status::NoContent.into()).map_err(Into::into);
    }
    let (tone, words) = match done {
        Ok(0) => (Tone::Bad, nothing),
        Ok(_) => (Tone::Good, words),
        Err(Error::Invalid { key, .. }) => (Tone::Bad, key),
        Err(error) => return Err(error.into()),
    };
    Ok(Go::to(format!("/posts/{}/audience", post.guid)).saying(tone, words).into())
}
