//! Reports' addresses: telling, and what the podmin makes of it.

use super::{Item, ReportId, html};
use crate::base::Error;
use crate::social::{comments, posts, reports};
use crate::web::back::Back;
use crate::web::input::{Asked, Input};
use crate::web::parts::Tone;
use crate::web::session::Podmin;
use crate::web::{self, Answer, Go, Page, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, delete, get, post, put, routes};

/// All routes of reports.
pub fn routes() -> Vec<Route> {
    routes![new, create, list, review, delete]
}

fn page(visit: &Visit, item: Item, reason: &str, wrong: Option<&'static str>) -> web::Result<Page> {
    let words = wrong.map(|key| visit.say(key));
    let said = visit.pod.look(|db| match item {
        Item::Post(post) => Ok(posts::get(db, post)?.text),
        Item::Comment(comment) => Ok(comments::get(db, comment)?.text),
    })?;
    let body = html::page(&visit.view(), item, &said, reason, words.as_deref());
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Ok(Page::new(visit.say("reports-title"), body).status(status))
}

/// Where an item stands.
fn place(visit: &Visit, item: Item) -> web::Result<String> {
    let path = visit.pod.look(|db| match item {
        Item::Post(post) => Ok(format!("/posts/{}", posts::get(db, post)?.guid)),
        Item::Comment(id) => {
            let comment = comments::get(db, id)?;
            Ok(format!("/posts/{}#{}", posts::get(db, comment.post)?.guid, comment.guid))
        }
    });
    Ok(path?)
}

/// Where one says what is wrong with an item; who has said so already is led back to it.
#[get("/report/new")]
fn new(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let (item, told) = visit.pod.look(|db| {
        let item = reports::visible(db, viewer.id(), asked.text("item_type"), asked.text("item_id"))?;
        Ok((item, reports::is_told(db, viewer.id(), item)?))
    })?;
    if told { Ok(Go::to(place(visit, item)?).into()) } else { Ok(page(visit, item, "", None)?.into()) }
}

/// Clients hear 200, or 409 where it was told before.
#[post("/report", data = "<input>")]
fn create(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> web::Result<Answer> {
    let reason = input.text("report[text]");
    let (kind, id) = (input.text("report[item_type]"), input.text("report[item_id]"));
    let item = visit.pod.look(|db| reports::visible(db, viewer.id(), kind, id))?;
    let browser = visit.wants == Wants::Html && back.is_browser();
    match visit.pod.act(|tx| reports::add(tx, viewer.id(), item, reason)) {
        Err(Error::Invalid { key, .. }) if browser => Ok(page(visit, item, reason, Some(key))?.into()),
        Ok(()) | Err(Error::Exists) if browser => {
            Ok(Go::to(place(visit, item)?).saying(Tone::Good, "reports-thanks").into())
        }
        done => Ok(done.map(|()| Status::Ok)?.into()),
    }
}

#[get("/report")]
fn list(visit: &Visit, _podmin: Podmin, asked: Asked) -> web::Result<Page> {
    let (open, more) = visit.pod.look(|db| reports::open(db, asked.number("before").map(ReportId)))?;
    Ok(Page::new(visit.say("reports-list"), html::list(&visit.view(), &open, more)))
}

#[put("/report/<id>", data = "<_input>")]
fn review(visit: &Visit, _podmin: Podmin, id: i64, _input: Input) -> web::Result<Go> {
    visit.pod.act(|tx| reports::review(tx, ReportId(id)))?;
    Ok(Go::to("/report").saying(Tone::Good, "reports-reviewed"))
}

#[delete("/report/<id>", data = "<_input>")]
fn delete(visit: &Visit, _podmin: Podmin, id: i64, _input: Input) -> web::Result<Go> {
    visit.pod.act(|tx| reports::delete_item(tx, ReportId(id)))?;
    Ok(Go::to("/report").saying(Tone::Good, "reports-deleted"))
}
