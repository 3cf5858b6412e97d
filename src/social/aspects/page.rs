//! Making, renaming, ordering and deleting aspects.

use super::{AspectId, html};
use crate::base::Error;
use crate::social::{aspects, contacts};
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::{Answer, Go, Input, Json, Page, Result, Trouble, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, delete, get, post, put, routes};
use serde_json::json;

const MANAGE: &str = "/aspects/manage";

/// All routes of aspects.
pub fn routes() -> Vec<Route> {
    routes![manage, posts, ends, add, reorder, rename, remove]
}

#[get("/aspects/manage")]
fn manage(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    page(visit, viewer, None)
}

fn page(visit: &Visit, viewer: &Viewer, wrong: Option<&str>) -> Result<Page> {
    let counted =
        visit.pod.look(|db| Ok(contacts::counts(db, viewer.id())?.by_aspect(aspects::of(db, viewer.id())?)))?;
    let words = wrong.map(|key| visit.say(key));
    let body = html::page(&visit.view(), &counted, words.as_deref());
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Ok(Page::new(visit.say("aspects-title"), body).here(Here::Aspects).status(status))
}

#[get("/aspects/<id>")]
fn posts(_viewer: &Viewer, id: i64) -> Go {
    Go::to(format!("/aspects?a_ids%5B%5D={id}"))
}

#[get("/aspects/<id>/delete")]
fn ends(visit: &Visit, viewer: &Viewer, id: i64) -> Result<Page> {
    let (owner, id) = (viewer.id(), AspectId(id));
    let (aspect, people) =
        visit.pod.look(|db| Ok((aspects::get(db, owner, id)?, contacts::only_in(db, owner, id)?)))?;
    let body = contacts::html::aspect_ends(&visit.view(), &aspect, &people);
    Ok(Page::new(visit.say("aspects-delete"), body).here(Here::Aspects))
}

#[post("/aspects", data = "<input>")]
fn add(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    let name = input.given("aspect[name]").unwrap_or(input.text("name"));
    let person = input.number("person_id").or(input.number("aspect[person_id]")).map(crate::social::people::PersonId);
    let added = visit.pod.act(|tx| {
        let id = aspects::add(tx, viewer.id(), name)?;
        if let Some(person) = person {
            contacts::add_to_aspect(tx, viewer.id(), id, person)?;
        }
        aspects::get(tx, viewer.id(), id)
    });
    match added {
        Ok(aspect) if visit.wants == Wants::Json => {
            Ok(Json(Status::Ok, json!({ "id": aspect.id, "name": aspect.name })).into())
        }
        Ok(_) => Ok(Go::to(MANAGE).saying(Tone::Good, "aspects-added").into()),
        // The status living clients read as "there is one of this name".
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Json => {
            Ok(Json(Status::BadRequest, json!({ "error": visit.say(key) })).into())
        }
        Err(Error::Invalid { key, .. }) => Ok(page(visit, viewer, Some(key))?.into()),
        Err(error) => Err(error.into()),
    }
}

#[put("/aspects/order", data = "<input>")]
fn reorder(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    let ids: Vec<AspectId> =
        input.all("ordered_aspect_ids[]").iter().filter_map(|id| id.parse().ok().map(AspectId)).collect();
    visit.pod.act(|tx| aspects::reorder(tx, viewer.id(), &ids))?;
    Ok(if visit.wants == Wants::Json { Status::NoContent.into() } else { Go::to(MANAGE).into() })
}

#[put("/aspects/<id>", data = "<input>")]
fn rename(visit: &Visit, viewer: &Viewer, id: i64, input: Input) -> Result<Answer> {
    let name = input.given("aspect[name]").unwrap_or(input.text("name"));
    match visit.pod.act(|tx| aspects::rename(tx, viewer.id(), AspectId(id), name)) {
        Ok(()) if visit.wants == Wants::Json => Ok(Json(Status::Ok, json!({ "id": id, "name": name.trim() })).into()),
        Ok(()) => Ok(Go::to(MANAGE).saying(Tone::Good, "aspects-renamed").into()),
        Err(Error::Invalid { key, .. }) if visit.wants != Wants::Json => Ok(page(visit, viewer, Some(key))?.into()),
        Err(error) => Err(error.into()),
    }
}

#[delete("/aspects/<id>", data = "<_input>")]
fn remove(visit: &Visit, viewer: &Viewer, id: i64, _input: Input) -> Result<Go> {
    let removed = visit.pod.act(|tx| contacts::remove_aspect(tx, viewer.id(), AspectId(id)));
    removed.map_err(Trouble::from)?;
    Ok(Go::to(MANAGE).saying(Tone::Good, "aspects-deleted"))
}
