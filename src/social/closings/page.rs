//! Closing one's own account.

use super::html;
use crate::base::Error;
use crate::social::accounts::page::proven;
use crate::social::{accounts, closings};
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::throttle::Tries;
use crate::web::{Answer, Go, Input, Page, Result, Viewer, Visit, session};
use rocket::http::{CookieJar, Status};
use rocket::{Route, delete, get, routes};

/// All routes of closings.
pub fn routes() -> Vec<Route> {
    routes![ask, close]
}

#[get("/user/close")]
fn ask(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    page(visit, viewer, None)
}

fn page(visit: &Visit, viewer: &Viewer, wrong: Option<&str>) -> Result<Page> {
    let needed = visit.pod.look(|db| accounts::is_needed(db, viewer.id()))?;
    let words = wrong.map(|key| visit.say(key));
    let body = html::page(&visit.view(), viewer.account.person.diaspora_id.as_str(), needed, words.as_deref());
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Ok(Page::new(visit.say("closings-title"), body).here(Here::Settings).status(status))
}

#[delete("/user", data = "<input>")]
async fn close(visit: &Visit, viewer: &Viewer, input: Input, tries: Tries<'_>, jar: &CookieJar<'_>) -> Result<Answer> {
    tries.own_password(viewer.id())?;
    let typed = input.text("user[current_password]");
    if proven(&visit.pod, Some(viewer.account.clone()), typed).await?.is_none() {
        return Ok(page(visit, viewer, Some("accounts-password-wrong"))?.into());
    }
    visit.pod.act_durably(|tx| {
        if accounts::is_needed(tx, viewer.id())? {
            return Err(Error::Forbidden { key: "closings-needed" });
        }
        closings::close(tx, viewer.id())
    })?;
    session::close(&visit.pod, viewer, jar)?;
    Ok(Go::to("/").saying(Tone::Good, "closings-done").into())
}
