//! Signing out other browsers.

use super::SessionId;
use crate::social::sessions;
use crate::web::parts::Tone;
use crate::web::{Go, Input, Result, Viewer, Visit};
use rocket::{Route, delete, routes};

/// All routes of sessions.
pub fn routes() -> Vec<Route> {
    routes![end]
}

#[delete("/user/sessions/<id>", data = "<_input>")]
fn end(visit: &Visit, viewer: &Viewer, id: i64, _input: Input) -> Result<Go> {
    visit.pod.act(|tx| sessions::close(tx, viewer.id(), SessionId(id)))?;
    Ok(Go::to("/user/edit").saying(Tone::Good, "accounts-session-ended"))
}
