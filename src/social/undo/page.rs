//! The address that calls something back.

use super::{Said, Undone};
use crate::base::{Error, Guid};
use crate::social::undo;
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Viewer, Visit};
use rocket::http::Status;
use rocket::{Route, post, routes};

/// All routes of undoing.
pub fn routes() -> Vec<Route> {
    routes![call_back]
}

#[post("/undo/<said>/<guid>", data = "<_input>")]
fn call_back(visit: &Visit, viewer: &Viewer, back: Back, said: &str, guid: &str, _input: Input) -> web::Result<Answer> {
    let said = Said::parse(said).ok_or(Error::NotFound)?;
    let guid = Guid::parse(guid).ok_or(Error::NotFound)?;
    let undone = visit.pod.act(|tx| undo::undo(tx, viewer.id(), said, &guid))?;
    if !back.is_browser() {
        return Ok(Status::NoContent.into());
    }
    let gone: &[&str] = if said == Said::Post { &["/posts/", "/p/"] } else { &[] };
    let words = match undone {
        Undone::GivenBack => "undo-given-back",
        Undone::CalledBack => "undo-called-back",
        Undone::TooLate => "undo-too-late",
    };
    Ok(Go::to(back.path(gone, "/stream")).saying(Tone::Good, words).into())
}
