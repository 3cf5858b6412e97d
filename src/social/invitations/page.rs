//! One's own invitation link.

use crate::base::Registrations;
use crate::social::accounts::html::invite;
use crate::social::invitations;
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::{Go, Input, Page, Result, Trouble, Viewer, Visit};
use rocket::{Route, get, post, routes};

/// All routes of invitations.
pub fn routes() -> Vec<Route> {
    routes![own, renew]
}

#[get("/users/invitations")]
fn own(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    let settings = &visit.pod.here().settings;
    if settings.registrations == Registrations::Closed {
        return Err(Trouble::Nowhere);
    }
    let invitation = visit.pod.look(|db| invitations::of(db, viewer.id()))?;
    let body = invite(&visit.view(), &invitation, settings.url.as_str());
    Ok(Page::new(visit.say("accounts-invite"), body).here(Here::Settings))
}

#[post("/users/invitations/renew", data = "<_input>")]
fn renew(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    visit.pod.act(|tx| invitations::renew(tx, viewer.id()))?;
    Ok(Go::back(visit, "/users/invitations").saying(Tone::Good, "accounts-invite-renewed"))
}
