//! Ignoring somebody, and the list of those one ignores.

use super::{BlockId, html};
use crate::social::people::PersonId;
use crate::social::{accounts, blocks};
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::{Answer, Go, Input, Page, Result, Trouble, Viewer, Visit};
use rocket::http::Status;
use rocket::{Route, delete, get, post, put, routes};

const PRIVACY: &str = "/privacy";

/// All routes of blocks.
pub fn routes() -> Vec<Route> {
    routes![list, choose, add, remove]
}

#[get("/privacy")]
fn list(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    let ignored = visit.pod.look(|db| blocks::of(db, viewer.id()))?;
    Ok(Page::new(visit.say("blocks-title"), html::page(&visit.view(), &ignored, viewer.account.hides_ignored))
        .here(Here::Settings))
}

/// Whether what ignored people say under others' posts is folded.
#[put("/privacy", data = "<input>")]
fn choose(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Go> {
    visit.pod.act(|tx| accounts::set_hides_ignored(tx, viewer.id(), input.ticked("hides_ignored")))?;
    Ok(Go::to(PRIVACY).saying(Tone::Good, "blocks-saved"))
}

#[post("/blocks", data = "<input>")]
fn add(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> Result<Answer> {
    let person = input.number("block[person_id]").map(PersonId).ok_or(Trouble::Unreadable)?;
    visit.pod.act(|tx| blocks::add(tx, viewer.id(), person))?;
    Ok(done(visit, &back, "blocks-added"))
}

#[delete("/blocks/<id>", data = "<_input>")]
fn remove(visit: &Visit, viewer: &Viewer, back: Back, id: i64, _input: Input) -> Result<Answer> {
    visit.pod.act(|tx| blocks::remove(tx, viewer.id(), BlockId(id)))?;
    Ok(done(visit, &back, "blocks-removed"))
}

fn done(visit: &Visit, back: &Back, said: &'static str) -> Answer {
    if back.is_browser() { Go::back(visit, PRIVACY).saying(Tone::Good, said).into() } else { Status::NoContent.into() }
}
