//! Closing one's own account, deciding otherwise, and the receipt.

use super::html::{self, Asking};
use crate::base::Error;
use crate::social::accounts::{self, page::proven};
use crate::social::closings::{self, Receipt};
use crate::web::frame::{Here, Shape};
use crate::web::parts::Tone;
use crate::web::session::{self, Whoever};
use crate::web::throttle::Tries;
use crate::web::{Answer, Go, Input, Page, Result, Text, Trouble, Viewer, Visit};
use rocket::http::{CookieJar, Status};
use rocket::{Route, delete, get, routes};

/// All routes of closings.
pub fn routes() -> Vec<Route> {
    routes![ask, close, keep, receipt, receipt_file]
}

#[get("/user/close")]
fn ask(visit: &Visit, viewer: Whoever<'_>) -> Result<Page> {
    page(visit, viewer.0, closings::GRACE, None)
}

fn page(visit: &Visit, viewer: &Viewer, days: i64, wrong: Option<&str>) -> Result<Page> {
    let words = wrong.map(|key| visit.say(key));
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    let id = viewer.account.person.diaspora_id.as_str();
    let asking = Asking { id, days, wrong: words.as_deref() };
    if let Some(at) = viewer.account.closes_at {
        let body = html::decide(&visit.view(), &asking, at);
        return Ok(Page::new(visit.say("closings-decide-title"), body).shape(Shape::Door).status(status));
    }
    let needed = visit.pod.look(|db| accounts::is_needed(db, viewer.id()))?;
    let body = html::page(&visit.view(), &asking, needed);
    Ok(Page::new(visit.say("closings-title"), body).here(Here::Settings).status(status))
}

/// Asks for it, or has it happen now what was asked for.
#[delete("/user", data = "<input>")]
async fn close(
    visit: &Visit,
    viewer: Whoever<'_>,
    input: Input,
    tries: Tries<'_>,
    jar: &CookieJar<'_>,
) -> Result<Answer> {
    let viewer = viewer.0;
    tries.own_password(viewer.id())?;
    let days = input.number("days").unwrap_or(closings::GRACE);
    if !closings::GRACES.contains(&days) {
        return Err(Error::invalid("days", "closings-days-wrong").into());
    }
    let typed = input.text("user[current_password]");
    if proven(&visit.pod, Some(viewer.account.clone()), typed).await?.is_none() {
        return Ok(page(visit, viewer, days, Some("accounts-password-wrong"))?.into());
    }
    let code = visit.pod.act_durably(|tx| {
        if accounts::is_needed(tx, viewer.id())? {
            return Err(Error::Forbidden { key: "closings-needed" });
        }
        closings::ask(tx, viewer.id(), days)
    })?;
    session::close(&visit.pod, viewer, jar)?;
    Ok(Go::to(html::address(&code)).into())
}

/// The account stays.
#[delete("/user/close", data = "<_input>")]
fn keep(visit: &Visit, viewer: Whoever<'_>, _input: Input) -> Result<Go> {
    visit.pod.act_durably(|tx| closings::keep(tx, viewer.0.id()))?;
    Ok(Go::to("/stream").saying(Tone::Good, "closings-kept"))
}

/// What the receipt with this code says; every look counts.
fn find(visit: &Visit, tries: &Tries<'_>, code: &str) -> Result<Receipt> {
    tries.receipt()?;
    visit.pod.look(|db| closings::receipt(db, code))?.ok_or(Trouble::Nowhere)
}

#[get("/closings/<code>")]
fn receipt(visit: &Visit, tries: Tries<'_>, code: &str) -> Result<Page> {
    let receipt = find(visit, &tries, code)?;
    let body = html::receipt(&visit.view(), visit.pod.here(), &receipt, code);
    Ok(Page::new(visit.say("closings-receipt"), body).shape(Shape::Door).secret())
}

#[get("/closings/<code>/receipt.txt")]
fn receipt_file(visit: &Visit, tries: Tries<'_>, code: &str) -> Result<Text> {
    let receipt = find(visit, &tries, code)?;
    let name = format!("{}-receipt.txt", receipt.diaspora_id.name());
    Ok(Text { name, text: html::receipt_text(&visit.view(), visit.pod.here(), &receipt, code) })
}
