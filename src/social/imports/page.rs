//! Bringing one's data: choosing files, reading what is in them, deciding, and seeing what came.

use super::html;
use crate::base::Error;
use crate::import::{self, Import};
use crate::moment::Tx;
use crate::social::{imports, notifications};
use crate::web::brought::Unwanted;
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::{Answer, Brought, Go, Input, Page, Result, Trouble, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::tokio::task::spawn_blocking;
use rocket::{Route, delete, get, post, routes};

/// Where it all is.
const IMPORT: &str = "/user/import";

/// All routes of imports.
pub fn routes() -> Vec<Route> {
    routes![show, bring, go, undo, stop_waiting]
}

#[get("/user/import")]
fn show(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    let is_news = visit.pod.look(|db| notifications::waits_about_import(db, viewer.id()))?;
    // A page that looks again by itself is not somebody who looks.
    if is_news && visit.wants == Wants::Html {
        visit.pod.act(|tx| notifications::seen_import(tx, viewer.id()))?;
    }
    page(visit, viewer, None)
}

/// The page; `wrong` says why what was asked is not done.
fn page(visit: &Visit, viewer: &Viewer, wrong: Option<&'static str>) -> Result<Page> {
    page_of(visit, viewer, wrong, None)
}

/// The same with what was chosen: to move, and whether to take the profile.
fn page_of(visit: &Visit, viewer: &Viewer, wrong: Option<&'static str>, moving: Option<bool>) -> Result<Page> {
    let mut shown = visit.pod.look(|db| imports::shown(db, viewer.id()))?;
    shown.moves = moving.is_some();
    shown.profile = moving.unwrap_or(shown.profile);
    let page = Page::new(visit.say("imports-title"), html::page(&visit.view(), &shown, wrong)).here(Here::Settings);
    Ok(if wrong.is_some() { page.status(Status::UnprocessableEntity) } else { page })
}

/// Takes the files of an import.
#[post("/user/import", data = "<brought>")]
async fn bring(visit: &Visit, viewer: &Viewer, brought: Brought) -> Result<Answer> {
    let coming = match brought.0 {
        Ok(coming) => coming,
        Err(Unwanted::UnderWay) => return Ok(page(visit, viewer, Some("imports-under-way"))?.into()),
        Err(Unwanted::TooLarge) => return Ok(page(visit, viewer, Some("imports-too-large-for-web"))?.into()),
        Err(Unwanted::NoRoom) => return Ok(page(visit, viewer, Some("imports-no-room"))?.into()),
    };
    let (pod, person) = (visit.pod.clone(), viewer.id());
    let begun = spawn_blocking(move || imports::begin(&pod, person, &coming)).await.map_err(|_| Trouble::Broken)?;
    match begun {
        Ok(()) => Ok(Go::to(IMPORT).into()),
        Err(Error::Invalid { key, .. }) => Ok(page(visit, viewer, Some(key))?.into()),
        Err(Error::Exists) => Ok(page(visit, viewer, Some("imports-under-way"))?.into()),
        Err(error) => Err(error.into()),
    }
}

#[post("/user/import/go", data = "<input>")]
fn go(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    let (moves, profile) = (input.ticked("moves"), input.ticked("profile"));
    if moves && !input.ticked("sure") {
        return Ok(page_of(visit, viewer, Some("imports-unsure"), Some(profile))?.into());
    }
    Ok(change(visit, viewer, |tx, import| import::go(tx, import.id, moves, profile))?.into())
}

/// Leaves it, stops it, or takes back what came of it.
#[delete("/user/import", data = "<_input>")]
fn undo(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    change(visit, viewer, |tx, import| import::undo(tx, import.id))
}

#[delete("/user/import/waiting", data = "<_input>")]
fn stop_waiting(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    change(visit, viewer, |tx, import| import::stop_waiting(tx, import.id))
}

/// Does something with somebody's last import. Where it has gone on meanwhile, the page says how far it is.
fn change(visit: &Visit, viewer: &Viewer, act: impl FnOnce(&Tx, &Import) -> crate::base::Result<()>) -> Result<Go> {
    let done = visit.pod.act(|tx| {
        let import = import::last_of(tx, viewer.id())?.ok_or(Error::NotFound)?;
        act(tx, &import)
    });
    match done {
        Ok(()) | Err(Error::Exists) => Ok(Go::to(IMPORT)),
        Err(Error::Forbidden { key }) => Ok(Go::to(IMPORT).saying(Tone::Bad, key)),
        Err(error) => Err(error.into()),
    }
}
