//! The address that undoes, and the offer to.

use super::html::bar;
use super::{Deed, Undone};
use crate::base::{Error, Guid, Result};
use crate::moment::Db;
use crate::social::undo;
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Viewer, Visit, Wants};
use maud::{Markup, html};
use rocket::http::Status;
use rocket::{Route, post, routes};

/// All routes of undoing.
pub fn routes() -> Vec<Route> {
    routes![call_back]
}

#[post("/undo/<deed>/<guid>", data = "<_input>")]
fn call_back(visit: &Visit, viewer: &Viewer, back: Back, deed: &str, guid: &str, _input: Input) -> web::Result<Answer> {
    let deed = Deed::parse(deed).ok_or(Error::NotFound)?;
    let guid = Guid::parse(guid).ok_or(Error::NotFound)?;
    let undone = visit.pod.act(|tx| undo::undo(tx, viewer.id(), deed, &guid))?;
    if !back.is_browser() {
        return Ok(Status::NoContent.into());
    }
    let gone: &[&str] = if deed == Deed::Posted { &["/posts/", "/p/"] } else { &[] };
    let tone = if undone == Undone::Gone { Tone::Bad } else { Tone::Good };
    Ok(Go::to(back.path(gone, "/stream")).saying(tone, undone.words()).into())
}

/// The bar beside a piece that htmx puts into a page; nothing where nothing can be undone.
pub fn offer(visit: &Visit, db: &Db, deed: Deed, guid: &Guid) -> Result<Markup> {
    let by = visit.viewer_id();
    let seconds = by.map_or(Ok(None), |by| undo::seconds_left(db, by, visit.now, deed, guid))?;
    Ok(html! {
        @if let Some(seconds) = seconds {
            div hx-swap-oob="innerHTML:#notices" { (bar(&visit.view(), deed, guid, seconds)) }
        }
    })
}

/// The answer to a deletion: back to a page, with the offer to bring it back where that can be done. What no other pod had was called
/// back (`undone`), and that is said.
pub fn deleted(
    visit: &Visit,
    back: &Back,
    (deed, undone): (Deed, Option<Undone>),
    guid: &Guid,
    page: &str,
) -> web::Result<Answer> {
    if let Some(undone) = undone.filter(|_| visit.wants == Wants::Fragment || back.is_browser()) {
        return Ok(Go::to(page).saying(Tone::Good, undone.words()).into());
    }
    if visit.wants == Wants::Html && back.is_browser() {
        return Ok(Go::to(page).offering_undo(deed, guid).into());
    }
    let offer = visit.pod.look(|db| offer(visit, db, deed, guid))?;
    Ok(back.done(visit, Status::NoContent, offer, page))
}
