//! Reshares' addresses.

use super::json;
use crate::base::{Error, Result};
use crate::social::posts::page::{find, one};
use crate::social::streams::html::several;
use crate::social::streams::{About, NAMES, people_about};
use crate::social::undo::Deed;
use crate::social::{posts, reshares, streams};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::{self, Answer, Go, Json, Page, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, get, post, routes};

/// All routes of reshares.
pub fn routes() -> Vec<Route> {
    routes![list, create]
}

/// Who passed a post on; for clients as JSON.
#[get("/posts/<id>/reshares")]
fn list(visit: &Visit, back: Back, id: &str) -> web::Result<Answer> {
    let post = find(visit, id)?;
    if !back.is_client(visit) {
        let people = visit.pod.look(|db| people_about(db, visit.viewer_id(), About::Reshares(post.id), NAMES))?;
        let title = visit.say("reshares-by");
        return Ok(Page::new(&title, several(&visit.view(), &title, &people, &post)).into());
    }
    let all = visit.pod.look(|db| {
        let all = posts::reshares_of(db, post.id)?;
        Ok(all.iter().map(|one| json::reshare(db.here(), one)).collect())
    });
    Ok(Json(Status::Ok, all?).into())
}

/// A second time is refused to clients; on a page the first is simply still there.
#[post("/reshares", data = "<input>")]
fn create(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> web::Result<Answer> {
    let made = visit.pod.act(|tx| {
        let root = posts::visible(tx, Some(viewer.id()), input.text("root_guid"))?;
        reshares::add(tx, viewer.id(), &root)
    });
    let client = visit.wants == Wants::Json || !back.is_browser();
    match made {
        Ok(reshare) if client => {
            let answer: Result<Answer> = visit.pod.look(|db| {
                let shown = streams::show_one(db, Some(viewer.id()), posts::get(db, reshare)?)?;
                one(visit, db, &shown, Status::Created)
            });
            Ok(answer?)
        }
        Err(Error::Exists | Error::Forbidden { .. }) if client => Ok(Status::UnprocessableEntity.into()),
        Ok(reshare) => {
            let guid = visit.pod.look(|db| posts::get(db, reshare))?.guid;
            Ok(Go::to(back.path(&[], "/stream")).offering_undo(Deed::Posted, &guid).into())
        }
        Err(Error::Exists) => Ok(Go::to(back.path(&[], "/stream")).into()),
        Err(error) => Err(error.into()),
    }
}
