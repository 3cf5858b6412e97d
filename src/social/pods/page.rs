//! The podmin's page about other pods: how they are, and whose keys were refused.

use super::{PodId, html};
use crate::social::people::{self, PersonId};
use crate::social::pods;
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::session::Podmin;
use crate::web::{Answer, Go, Input, Page, Result, Visit};
use rocket::{Route, delete, get, post, routes};

/// All routes of the other pods.
pub fn routes() -> Vec<Route> {
    routes![list, check, forget]
}

#[get("/admin/pods")]
fn list(visit: &Visit, _podmin: Podmin, asked: Asked) -> Result<Page> {
    let page = asked.number("page").unwrap_or(1).max(1);
    let (known, refused) = visit.pod.look(|db| {
        let refused = if page == 1 { people::refused(db)? } else { Vec::new() };
        Ok((pods::list(db, page)?, refused))
    })?;
    Ok(Page::new(visit.say("pods-title"), html::page(&visit.view(), &known, &refused, page)))
}

/// Has a pod looked at now.
#[post("/admin/pods/<id>/check", data = "<_input>")]
fn check(visit: &Visit, _podmin: Podmin, id: i64, _input: Input) -> Result<Answer> {
    visit.pod.act(|tx| pods::check_now(tx, PodId(id)))?;
    Ok(Go::back(visit, "/admin/pods").saying(Tone::Good, "pods-checking").into())
}

#[delete("/admin/refused_keys/<person>", data = "<_input>")]
fn forget(visit: &Visit, _podmin: Podmin, person: i64, _input: Input) -> Result<Answer> {
    visit.pod.act(|tx| people::forget_refused(tx, PersonId(person)))?;
    Ok(Go::to("/admin/pods").saying(Tone::Good, "pods-forgotten").into())
}
